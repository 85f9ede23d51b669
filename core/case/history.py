"""A line of the history: who did what when, and the rows it changed, from which it is undone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from core.case.errors import CaseDamagedError
from core.case.schema import KEPT
from core.case.store import Entry, Row, Store, decoded, encoded


@dataclass(frozen=True, slots=True)
class Did:
    """``kind``: ``act``, ``undo`` or ``redo``; ``act``: the act's name; ``what``: the act in words; ``rows``: of an act alone."""

    number: int
    time: datetime
    person: str
    kind: str
    act: str
    what: str
    of: int = 0
    rows: tuple[Row, ...] = ()

    def entry(self) -> Entry:
        document = {
            "act": self.act,
            "what": self.what,
            "person": self.person,
            "time": self.time.isoformat(),
            "rows": [
                {"table": row.table, "key": row.key, "before": _open(row.before), "after": _open(row.after)}
                for row in self.rows
            ],
        }
        return Entry(self.number, self.kind, self.of, encoded(document))


def did(entry: Entry) -> Did:
    """Raises ``ValueError`` for a line that says nothing sensible."""
    try:
        known = decoded(entry.body)
        act, what, person = known["act"], known["what"], known["person"]
        if not all(isinstance(text, str) for text in (act, what, person)):
            raise ValueError("not a text")
        rows = tuple(_row(row) for row in known["rows"])
        return Did(entry.number, datetime.fromisoformat(known["time"]), person, entry.kind, act, what, entry.of, rows)
    except (KeyError, TypeError) as error:
        raise ValueError(str(error)) from error


def _row(known: Any) -> Row:
    if known["table"] not in KEPT or not isinstance(known["key"], str):
        raise ValueError("no row that an act changes")
    return Row(known["table"], known["key"], _closed(known["before"]), _closed(known["after"]))


def _open(body: bytes | None) -> Any:
    return None if body is None else decoded(body)


def _closed(document: Any) -> bytes | None:
    return None if document is None else encoded(document)


def read_line(store: Store, number: int) -> Did:
    """Raises ``CaseDamagedError`` when the line is missing, damaged or senseless."""
    entry = store.entry(number)
    try:
        if entry is not None:
            return did(entry)
    except ValueError:
        entry = None
    raise CaseDamagedError("This act can't be taken back: its line in the history is damaged.")


def whole_lines(store: Store) -> Sequence[Did]:
    """All that can be read, oldest first."""
    found = []
    for number, _, _ in store.entries():
        try:
            found.append(read_line(store, number))
        except CaseDamagedError:
            continue  # counted by ``Case.check``, which compares with what the table has
    return found
