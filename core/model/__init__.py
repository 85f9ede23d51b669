"""The nouns of Factline: frozen values with no logic but their invariants.

Every other package takes these and gives these. Words and shapes follow the design:
``Version`` and its ``Paragraph``s; ``Link``, ``Passage``, ``Edit`` and ``Row`` (what the alignment found);
``Mention``, ``Fact`` and ``Change`` (what was understood); ``Comparison`` (the result, immutable);
``Note`` and ``Decision`` (what an editor adds, beside the comparison, never in it).
"""

from core.model.alignment import Alignment, Edit, HandLink, Link, PairAlignment, Passage, Row
from core.model.annotations import Annotations, Decision, Note, NoteAnchor, Reply
from core.model.comparison import Comparison, PairComparison
from core.model.errors import Cancelled, ExportError, FactlineError, LinkConflictError, ReadError
from core.model.facts import (
    CATEGORIES,
    FACT_KINDS,
    STYLE_KINDS,
    Change,
    Contradiction,
    Fact,
    FactState,
    Mention,
    Value,
)
from core.model.options import Options
from core.model.span import Span
from core.model.values import Duration, Interval, Name, Quantity, Quotation, VerbGroup
from core.model.version import Anchor, Dateline, Paragraph, Part, Role, StatedDate, Version

__all__ = [
    "CATEGORIES",
    "FACT_KINDS",
    "STYLE_KINDS",
    "Alignment",
    "Anchor",
    "Annotations",
    "Cancelled",
    "Change",
    "Comparison",
    "Contradiction",
    "Dateline",
    "Decision",
    "Duration",
    "Edit",
    "ExportError",
    "Fact",
    "FactState",
    "FactlineError",
    "HandLink",
    "Interval",
    "Link",
    "LinkConflictError",
    "Mention",
    "Name",
    "Note",
    "NoteAnchor",
    "Options",
    "PairAlignment",
    "PairComparison",
    "Paragraph",
    "Part",
    "Passage",
    "Quantity",
    "Quotation",
    "ReadError",
    "Reply",
    "Role",
    "Row",
    "Span",
    "StatedDate",
    "Value",
    "VerbGroup",
    "Version",
]
