"""The history as lines of a table for others to read: who did what, when, and what it said before and after.

Plain cells: who writes them to a file sees to it that no spreadsheet takes one for a formula (``core.export.comma_separated.safe``).
"""

from collections.abc import Iterable
from typing import Final

from core.case.history import Did
from core.case.store import Row, decoded

COLUMNS: Final = ("number", "time", "person", "kind", "of", "act", "what", "before", "after")
_SAID: Final = ("text", "label", "review", "merge", "resolved", "lost")
"""What of a row is told in words; where a note stands, and bytes, are not."""


def audit(history: Iterable[Did]) -> list[tuple[str, ...]]:
    """A line for each act, undo and redo, oldest first, in ``COLUMNS``. Times in ISO 8601; ``of``: the act undone or redone."""
    return [
        (
            str(did.number),
            did.time.isoformat(),
            did.person,
            did.kind,
            str(did.of or ""),
            did.act,
            did.what,
            *("\n".join(filter(None, (_told(row, side) for row in did.rows))) for side in ("before", "after")),
        )
        for did in history
    ]


def _told(row: Row, side: str) -> str:
    body = row.before if side == "before" else row.after
    document = None if body is None else decoded(body)
    if not isinstance(document, dict):
        return ""
    names = [name for name in _SAID if document.get(name) and (row.table, name) != ("versions", "text")]
    said = [f"{name}: {document[name]}" for name in names]
    said += [f"reply: {reply.get('text', '')}" for reply in document.get("replies", ()) if isinstance(reply, dict)]
    return f"{row.table} {row.key}: {'; '.join(said)}"
