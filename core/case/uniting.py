"""Two copies of a case made one again: what only one of them changed is taken, what both changed is listed.

Row by row, with the histories as the common past: a row that the other copy once had as it is here was changed there, and the
other way round. Where both changed it, what stands here stays, replies come together, and the conflict is named. Nothing an
editor wrote goes away unnamed. People's names don't count when rows are compared, so that a copy made for sending finds its case.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any, Final

from core.case import documents
from core.case.acts import Deed
from core.case.anchoring import anchored_again
from core.case.history import Did
from core.case.state import State
from core.case.store import Row, decoded, encoded
from core.model import Decision, Note

_TABLES: Final = ("contexts", "links", "notes", "decisions")
_NAMES: Final = {"contexts": "dates and label", "links": "link", "notes": "note", "decisions": "decision"}


@dataclass(frozen=True, slots=True)
class Conflict:
    """What both copies changed, each in its own way. ``here`` and ``there``: what stands in each, in words; empty where it is gone."""

    table: str
    key: str
    here: str
    there: str

    def __str__(self) -> str:
        name = _NAMES[self.table]
        if not self.there:
            return f"A {name} was changed here and deleted in the other copy; it stays: {self.here}"
        if not self.here:
            return f"A {name} was deleted here and changed in the other copy; it is back: {self.there}"
        return f"A {name} was changed in both copies; here it stays “{self.here}”, in the other it is “{self.there}”."


@dataclass(frozen=True, slots=True)
class Copy:
    """One of the two: what it holds, and all that its rows ever were, by table and key."""

    state: State
    past: dict[tuple[str, str], list[str]]

    @classmethod
    def of(cls, state: State, lines: Iterable[Did]) -> "Copy":
        past: dict[tuple[str, str], list[str]] = {}
        for line in lines:
            for row in line.rows:
                known = past.setdefault((row.table, row.key), [])
                known += [_essence(row.table, body) for body in (row.before, row.after) if body is not None]
        return cls(state, past)

    def body(self, table: str, key: str) -> bytes | None:
        return self.state.bodies.get(table, {}).get(key)


@dataclass(frozen=True, slots=True)
class Unite:
    """One act: all that the other copy has and this one lacks. ``stored``: texts and bytes of its versions."""

    name: str
    here: Copy
    there: Copy
    stored: dict[tuple[str, str], bytes] = field(default_factory=dict)

    def told(self, state: State) -> str:
        return f"Unite with {self.name}"

    def deed(self, state: State) -> Deed:
        return Deed(tuple(self._rows()[0]), self.stored)

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        return tuple(self._rows()[1])

    def _rows(self) -> tuple[list[Row], list[Conflict]]:
        here, there = self.here, self.there
        rows: list[Row] = []
        conflicts: list[Conflict] = []
        new = [key for key in there.state.read if key not in here.state.read and ("versions", key) not in here.past]
        for key in new:
            rows.append(Row("versions", key, None, there.body("versions", key)))
        if new:
            order = [
                *(version.id for version in here.state.versions),
                *(v.id for v in there.state.versions if v.id in new),
            ]
            rows.append(Row("settings", "order", here.body("settings", "order"), encoded(order)))
        for table in _TABLES:
            keys = dict.fromkeys([*here.state.bodies.get(table, {}), *there.state.bodies.get(table, {})])
            for key in keys:
                before = here.body(table, key)
                after, conflict = self._settled(table, key, before, there.body(table, key))
                if conflict is not None:
                    conflicts.append(conflict)
                if after != before:
                    rows.append(Row(table, key, before, after))
        return rows, conflicts

    def _settled(
        self, table: str, key: str, mine: bytes | None, theirs: bytes | None
    ) -> tuple[bytes | None, Conflict | None]:
        my_past, their_past = (copy.past.get((table, key)) for copy in (self.here, self.there))
        one = None if mine is None else _essence(table, mine)
        other = None if theirs is None else _essence(table, self._named_as_here(table, mine, theirs))
        if one == other:
            return mine, None
        conflict = Conflict(table, key, _words(table, key, mine), _words(table, key, theirs))
        if mine is None:
            if my_past is None:
                return self._placed(table, key, theirs), None
            return (None, None) if other in my_past else (self._placed(table, key, theirs), conflict)
        if theirs is None:
            if their_past is None:
                return mine, None
            return (None, None) if one in their_past else (mine, conflict)
        if my_past is not None and other in my_past:
            return mine, None
        if their_past is not None and one in their_past:
            return self._placed(table, key, self._named_as_here(table, mine, theirs)), None
        if table == "notes":
            both = _with_replies(documents.note_of(key, decoded(mine)), documents.note_of(key, decoded(theirs)))
            body = encoded(documents.note_document(both))
            alone = replace(documents.note_of(key, decoded(theirs)), replies=both.replies)
            same = _essence(table, encoded(documents.note_document(alone))) == _essence(table, body)
            return body, None if same else conflict
        return mine, conflict

    def _named_as_here(self, table: str, mine: bytes | None, theirs: bytes) -> bytes:
        """Their row with the names that stand here, where the same person wrote under another in a copy for sending."""
        if mine is None or table != "notes":
            return theirs
        here, there = decoded(mine), decoded(theirs)
        there["author"] = here["author"]
        for known, reply in zip(here["replies"], there["replies"]):
            if (known["time"], known["text"]) == (reply["time"], reply["text"]):
                reply["author"] = known["author"]
        return encoded(there)

    def _placed(self, table: str, key: str, theirs: bytes | None) -> bytes | None:
        """A note of theirs on a version that reads otherwise here finds its place here, or is lost."""
        if table != "notes" or theirs is None:
            return theirs
        note = documents.note_of(key, decoded(theirs))
        for version in dict.fromkeys(anchor.version for anchor in note.anchors):
            old, new = self.there.state.read.get(version), self.here.state.read.get(version)
            if old is not None and new is not None and old.texts != new.texts:
                note = anchored_again(note, old, new)
        return encoded(documents.note_document(note))


def _essence(table: str, body: bytes) -> str:
    """A row without the names of people, and of a decision without its time."""
    document: dict[str, Any] = decoded(body)
    if table == "notes":
        document = document | {"author": "", "replies": [reply | {"author": ""} for reply in document["replies"]]}
    elif table == "decisions":
        document = {name: document[name] for name in ("review", "merge")}
    return encoded(document).decode("utf-8", "surrogatepass")


def _words(table: str, key: str, body: bytes | None) -> str:
    if body is None:
        return ""
    if table == "notes":
        return documents.note_of(key, decoded(body)).text
    if table == "decisions":
        decision: Decision = documents.decision_of(key, decoded(body))
        return f"{decision.review.replace('_', ' ')}, {decision.merge}"
    return ", ".join(f"{name}: {value}" for name, value in decoded(body).items())


def _with_replies(one: Note, other: Note) -> Note:
    known = {(reply.time, reply.text) for reply in one.replies}
    more = [reply for reply in other.replies if (reply.time, reply.text) not in known]
    return replace(one, replies=tuple(sorted((*one.replies, *more), key=lambda reply: reply.time)))
