"""The case file: versions and their bytes, contexts, hand-made links, notes, decisions and history in one ``*.factline``.

``Case`` is the noun; what an editor does to it are the acts of ``core.case.acts``. Along the data: an act says which rows it
changes (``acts``), a row is written and read with its digest (``store``), in tables that pass a gate (``schema``), and read
into what the case holds (``loading``, ``state``). Beside it: who has it open (``session``), how notes find their place again
(``anchoring``), comments that come back in a Word file (``returning``), copies of every sort (``copying``), how far one has
come (``progress``).
"""

from core.case.acts import (
    AddNote,
    AddVersion,
    AddVersions,
    AnswerNote,
    Decide,
    DeleteNote,
    EditNote,
    Link,
    RemoveVersion,
    Reorder,
    Resolve,
    ReviseVersion,
    SetContext,
    SetOptions,
    StoredText,
    Unlink,
)
from core.case.case import Case
from core.case.errors import CaseDamagedError, CaseError, CaseInUseError, CaseRefusedError, CaseTakenError, Holder
from core.case.history import Did
from core.case.returning import Returned, returned
from core.case.uniting import Conflict

__all__ = [
    "AddNote",
    "AddVersion",
    "AddVersions",
    "AnswerNote",
    "Case",
    "CaseDamagedError",
    "CaseError",
    "CaseInUseError",
    "CaseRefusedError",
    "CaseTakenError",
    "Conflict",
    "Decide",
    "DeleteNote",
    "Did",
    "EditNote",
    "Holder",
    "Link",
    "RemoveVersion",
    "Reorder",
    "Resolve",
    "Returned",
    "ReviseVersion",
    "SetContext",
    "SetOptions",
    "StoredText",
    "Unlink",
    "returned",
]
