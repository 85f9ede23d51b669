"""What a case holds, read from its rows. An act looks at it and says which rows it changes."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from core.case import documents
from core.case.store import Row, decoded
from core.model import Decision, HandLink, Note, Options, Paragraph, Version


@dataclass(slots=True)
class State:
    """``bodies``: the rows of the tables that acts change, as they stand in the file; the rest is read from them.

    ``read`` holds versions as they were read, ``contexts`` what the editor corrected of them.
    """

    bodies: dict[str, dict[str, bytes]] = field(default_factory=dict)
    texts: dict[str, tuple[Paragraph, ...]] = field(default_factory=dict)
    read: dict[str, Version] = field(default_factory=dict)
    contexts: dict[str, dict[str, Any]] = field(default_factory=dict)
    links: dict[str, HandLink] = field(default_factory=dict)
    notes: dict[str, Note] = field(default_factory=dict)
    decisions: dict[str, Decision] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    looked: frozenset[str] = frozenset()
    options: Options = field(default_factory=Options)

    def version(self, key: str) -> Version:
        """A version with what the editor corrected of it."""
        return replace(self.read[key], **self.contexts.get(key, {}))

    @property
    def versions(self) -> tuple[Version, ...]:
        """In the editor's order; one that the order doesn't name comes last."""
        named = [key for key in dict.fromkeys(self.order) if key in self.read]
        return tuple(self.version(key) for key in [*named, *(key for key in self.read if key not in set(named))])

    def put(self, table: str, key: str, body: bytes | None) -> None:
        """Take in one row as it is now. Raises ``ValueError`` when it says nothing sensible; then it is left out."""
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
        for row in rows:
            self.put(row.table, row.key, row.after)


def _setting(key: str, document: Any) -> Any:
    if key == "options":
        return documents.options_of(document)
    if key in ("order", "looked"):
        return documents.keys_of(document)
    return document
