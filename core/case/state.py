"""What a case holds, read from its rows. An act looks at it and says which rows it changes."""

from bisect import insort
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Final

from core.case import documents
from core.case.store import Row, decoded
from core.model import Annotations, Decision, HandLink, Note, Options, Version

_FEW: Final = 16
"""Rows that are put into the annotations one by one; more of them are sorted anew with all the others."""


@dataclass(slots=True)
class State:
    """``bodies``: the rows of the tables that acts change, as they stand in the file; the rest is read from them.

    ``texts`` holds a version of each text, of which the text alone is meant; ``read`` versions as they were read, ``contexts``
    what the editor corrected of them.
    """

    bodies: dict[str, dict[str, bytes]] = field(default_factory=dict)
    texts: dict[str, Version] = field(default_factory=dict)
    read: dict[str, Version] = field(default_factory=dict)
    contexts: dict[str, dict[str, Any]] = field(default_factory=dict)
    links: dict[str, HandLink] = field(default_factory=dict)
    notes: dict[str, Note] = field(default_factory=dict)
    decisions: dict[str, Decision] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    looked: frozenset[str] = frozenset()
    options: Options = field(default_factory=Options)
    _versions: tuple[Version, ...] | None = None
    _annotations: Annotations | None = None
    _standing: tuple[HandLink, ...] | None = None

    def version(self, key: str) -> Version:
        """A version with what the editor corrected of it."""
        return self.read[key].with_context(**self.contexts.get(key, {}))

    @property
    def versions(self) -> tuple[Version, ...]:
        """In the editor's order; one that the order doesn't name comes last."""
        if self._versions is None:
            named = [key for key in dict.fromkeys(self.order) if key in self.read]
            last = [key for key in self.read if key not in set(named)]
            self._versions = tuple(self.version(key) for key in [*named, *last])
        return self._versions

    @property
    def constraints(self) -> tuple[HandLink, ...]:
        """Links made and refused by hand that these versions have the paragraphs for."""
        if self._standing is None:
            from core.case.acts import standing

            links = [link for _, link in sorted(self.links.items())]
            self._standing = standing(links, [version.texts for version in self.versions])
        return self._standing

    @property
    def annotations(self) -> Annotations:
        """Notes by their time, decisions by their change. A note whose version was taken out counts as lost."""
        if self._annotations is None:
            notes = sorted((self._placed(note) for note in self.notes.values()), key=_when)
            decisions = sorted(self.decisions.values(), key=_which)
            self._annotations = Annotations(tuple(notes), tuple(decisions))
        return self._annotations

    def _placed(self, note: Note) -> Note:
        lost = note.lost or any(anchor.version not in self.read for anchor in note.anchors)
        return note if lost == note.lost else replace(note, lost=lost)

    def put(self, table: str, key: str, body: bytes | None) -> None:
        """Take in one row as it is now. Raises ``ValueError`` when it says nothing sensible; then it is left out."""
        self._versions = self._annotations = self._standing = None
        rows = self.bodies.setdefault(table, {})
        kept: Mapping[str, dict[str, Any]] = {
            "versions": self.read, "contexts": self.contexts, "links": self.links,
            "notes": self.notes, "decisions": self.decisions,
        }  # fmt: skip
        if body is None:
            rows.pop(key, None)
            if table in kept:
                kept[table].pop(key, None)
                return
        value = None if body is None else self._value(table, key, decoded(body))
        if table in kept:
            kept[table][key] = value
        elif key == "order":
            self.order = value or ()
        elif key == "looked":
            self.looked = frozenset(value or ())
        elif key == "options":
            self.options = value or Options()
        if body is not None:
            rows[key] = body

    def _value(self, table: str, key: str, document: Any) -> Any:
        try:
            match table:
                case "versions":
                    text = documents.text_name(document)
                    if text not in self.texts:
                        raise ValueError("its text is not there")
                    return documents.version_of(key, document, self.texts[text])
                case "contexts":
                    return documents.context_of(document)
                case "links":
                    return documents.link_of(document)
                case "notes":
                    return documents.note_of(key, document)
                case "decisions":
                    return documents.decision_of(key, document)
                case _:
                    return _setting(key, document)
        except (TypeError, KeyError, OverflowError) as error:
            raise ValueError(str(error)) from error

    def check(self, rows: tuple[Row, ...]) -> None:
        """Raise ``ValueError`` for a row that could not be read again."""
        for row in rows:
            if row.after is not None:
                self._value(row.table, row.key, decoded(row.after))

    def take(self, rows: tuple[Row, ...]) -> None:
        """Take in the rows of an act. What is known in order is kept so, and not sorted anew for one note of thousands."""
        annotations, versions, links = self._annotations, self._versions, self._standing
        for row in rows:
            self.put(row.table, row.key, row.after)
        tables = {row.table for row in rows}
        self._versions = None if tables & {"versions", "contexts", "settings"} else versions
        self._standing = None if tables & {"versions", "links", "settings"} else links
        self._annotations = None
        if annotations is not None and "versions" not in tables and len(rows) <= _FEW:
            notes, decisions = list(annotations.notes), list(annotations.decisions)
            for row in rows:
                if row.table == "notes":
                    notes = [note for note in notes if note.id != row.key]
                    if row.key in self.notes:
                        insort(notes, self._placed(self.notes[row.key]), key=_when)
                elif row.table == "decisions":
                    decisions = [decision for decision in decisions if decision.change != row.key]
                    if row.key in self.decisions:
                        insort(decisions, self.decisions[row.key], key=_which)
            self._annotations = Annotations(tuple(notes), tuple(decisions))


def _when(note: Note) -> tuple[datetime, str]:
    return note.time, note.id


def _which(decision: Decision) -> str:
    return decision.change


def _setting(key: str, document: Any) -> Any:
    if key == "options":
        return documents.options_of(document)
    if key in ("order", "looked"):
        return documents.keys_of(document)
    return document
