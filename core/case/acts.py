"""What an editor does to a case: one frozen value an act. Each looks at the case and says which rows it changes.

An act that changes nothing gives no rows and leaves no trace in the history. One that can't be done raises ``CaseError``.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any, Literal, Protocol, Self

from core.case import documents
from core.case.anchoring import Places, anchored_again
from core.case.errors import CaseError
from core.case.state import State
from core.case.store import Row, decoded, encoded
from core.model import Decision, HandLink, Note, Options, Paragraph, Reply, StatedDate, Version

Field = Literal["label", "published", "updated", "captured", "language"]


@dataclass(frozen=True, slots=True)
class Deed:
    """The rows that an act changes, and what they name: ``(table, name)`` → bytes that are kept once."""

    rows: tuple[Row, ...] = ()
    stored: dict[tuple[str, str], bytes] = field(default_factory=dict)
    texts: dict[str, Version] = field(default_factory=dict)
    """By name, texts of ``stored`` that are known to be read again as they are."""


@dataclass(frozen=True, slots=True)
class StoredText:
    """A version's text as a case keeps it, made where it holds up nobody: at 100,000 words that takes longer than a key may wait.

    ``name``: the SHA-256 of ``body``, which was read again and is these ``paragraphs``.
    """

    paragraphs: tuple[Paragraph, ...]
    name: str
    body: bytes

    @classmethod
    def of(cls, version: Version) -> Self:
        """Raises ``CaseError`` for a text that can't be kept."""
        body = encoded(documents.text_document(version))
        try:
            again = documents.text_of(decoded(body))
        except ValueError as error:
            raise CaseError(f"{version.label or 'A version'} can't be kept in a case: {error}.") from error
        if again.paragraphs != version.paragraphs:
            raise CaseError(
                f"{version.label or 'A version'} can't be kept in a case: it is read otherwise than it was."
            )
        return cls(version.paragraphs, sha256(body).hexdigest(), body)


class Act(Protocol):
    def told(self, state: State) -> str:
        """What an entry of a menu or the history calls it, before it is done."""

    def deed(self, state: State) -> Deed: ...


def _row(state: State, table: str, key: str, document: Any) -> tuple[Row, ...]:
    """One row as it is to be (``None``: gone), or none when it is so already."""
    before = state.bodies.get(table, {}).get(key)
    after = None if document is None else encoded(document)
    return () if before == after else (Row(table, key, before, after),)


def _version(state: State, key: str) -> Version:
    if key not in state.read:
        raise CaseError("This version is not in the case any more.")
    return state.version(key)


def _note(state: State, key: str) -> Note:
    if key not in state.notes:
        raise CaseError("This note is not in the case any more.")
    return state.notes[key]


def _put_note(state: State, note: Note) -> Deed:
    return Deed(_row(state, "notes", note.id, documents.note_document(note)))


def _text(version: Version, original: bytes | None, text: StoredText) -> tuple[str, dict[tuple[str, str], bytes]]:
    stored = {("texts", text.name): text.body}
    if original is not None:
        stored["originals", version.sha256 or sha256(original).hexdigest()] = (
            original  # its own, as it was checked before
        )
    return text.name, stored


# Versions


@dataclass(frozen=True, slots=True)
class AddVersion:
    """A version behind the others, with the bytes it was read from where there are any.

    Where its id is taken it gets another one (``a3f09c-2``), which ``Case.apply`` returns nothing of: see ``Case.versions``.
    ``text``: the version's own, where it is made ready. Raises ``CaseError`` when the bytes are not those that the version names.
    """

    version: Version
    original: bytes | None = None
    text: StoredText | None = None

    def told(self, state: State) -> str:
        return AddVersions((self,)).told(state)

    def deed(self, state: State) -> Deed:
        return AddVersions((self,)).deed(state)


@dataclass(frozen=True, slots=True)
class AddVersions:
    """Several at once, in their order: one act, and undone as one."""

    added: tuple[AddVersion, ...]

    def told(self, state: State) -> str:
        return f"Add {', '.join(one.version.label or one.version.source_name or 'a version' for one in self.added)}"

    def deed(self, state: State) -> Deed:
        order = [version.id for version in state.versions]
        taken = set(state.read)
        rows: tuple[Row, ...] = ()
        stored: dict[tuple[str, str], bytes] = {}
        texts: dict[str, Version] = {}
        for one in self.added:
            version = _with_its_bytes(one.version, one.original)
            key, count = version.id, 2
            while key in taken:
                key, count = f"{version.id}-{count}", count + 1
            taken.add(key)
            order.append(key)
            ready = one.text if one.text is not None and one.text.paragraphs is version.paragraphs else None
            name, kept = _text(version, one.original, ready or StoredText.of(version))
            stored |= kept
            texts[name] = version
            rows += _row(state, "versions", key, documents.version_document(version, name))
        return Deed((*rows, *_row(state, "settings", "order", order)), stored, texts)


def _with_its_bytes(version: Version, original: bytes | None) -> Version:
    if original is None:
        return version
    known = sha256(original).hexdigest()
    if version.sha256 not in (None, known):
        raise CaseError(
            f"{version.label or 'The version'} was read from another file than the one given. Read it again."
        )
    return version.with_context(sha256=known)


@dataclass(frozen=True, slots=True)
class ReviseVersion:
    """A version read anew or edited: its id, place and corrected context stay; its notes find their places again or are lost."""

    key: str
    version: Version
    original: bytes | None = None

    def told(self, state: State) -> str:
        return f"Read {_version(state, self.key).label or 'a version'} anew"

    def deed(self, state: State) -> Deed:
        old = _version(state, self.key)
        new = _with_its_bytes(self.version, self.original).with_context(id=self.key)
        name, stored = _text(new, self.original, StoredText.of(new))
        places = Places(old.texts), Places(new.texts)
        rows = _row(state, "versions", self.key, documents.version_document(new, name))
        if old.texts != new.texts:
            for note in state.notes.values():
                if any(anchor.version == self.key for anchor in note.anchors):
                    rows += _put_note(state, anchored_again(note, old, new, places)).rows
        return Deed(rows, stored, {name: new})


@dataclass(frozen=True, slots=True)
class RemoveVersion:
    """Take a version out. Notes on it are kept and say that they have no place; undoing gives it back to them."""

    key: str

    def told(self, state: State) -> str:
        return f"Remove {_version(state, self.key).label or 'a version'}"

    def deed(self, state: State) -> Deed:
        _version(state, self.key)
        order = [version.id for version in state.versions if version.id != self.key]
        return Deed(
            (
                *_row(state, "versions", self.key, None),
                *_row(state, "contexts", self.key, None),
                *_row(state, "settings", "order", order),
            )
        )


@dataclass(frozen=True, slots=True)
class Reorder:
    """All versions, by id, in another order."""

    order: tuple[str, ...]

    def told(self, state: State) -> str:
        return "Reorder the versions"

    def deed(self, state: State) -> Deed:
        if sorted(self.order) != sorted(state.read):
            raise CaseError("The versions changed meanwhile. Put them in order again.")
        return Deed(_row(state, "settings", "order", list(self.order)))


@dataclass(frozen=True, slots=True)
class SetContext:
    """Correct one thing known of a version. A date is a ``StatedDate`` or ``None`` for unknown; a label is never empty."""

    key: str
    field: Field
    value: str | StatedDate | None

    def told(self, state: State) -> str:
        names = {"label": "Rename", "language": "Language of"}
        return f"{names.get(self.field, 'Date')} {_version(state, self.key).label or 'a version'}"

    def deed(self, state: State) -> Deed:
        known = getattr(_version(state, self.key), self.field)
        date = self.field not in ("label", "language")
        if self.value is not None and isinstance(self.value, StatedDate) != date:
            raise CaseError(f"The {self.field} of a version can't be {self.value}.")
        if self.field == "label" and not self.value:
            raise CaseError("A version needs a label.")
        if known == self.value and (known is not None or self.field in state.contexts.get(self.key, {})):
            return Deed()
        context = documents.context_document(state.contexts.get(self.key, {}))
        context[self.field] = documents.context_value(self.value)
        return Deed(_row(state, "contexts", self.key, context))


# Notes


@dataclass(frozen=True, slots=True)
class AddNote:
    note: Note

    def told(self, state: State) -> str:
        return "Note"

    def deed(self, state: State) -> Deed:
        if self.note.id in state.notes:
            raise CaseError("This note is in the case already.")
        return _put_note(state, self.note)


@dataclass(frozen=True, slots=True)
class EditNote:
    """Other words or another kind for a note; its replies and its place stay."""

    note: str
    text: str
    kind: Literal["comment", "query", "correction", "verify"] | None = None

    def told(self, state: State) -> str:
        return "Edit note"

    def deed(self, state: State) -> Deed:
        known = _note(state, self.note)
        return _put_note(state, replace(known, text=self.text, kind=self.kind or known.kind))


@dataclass(frozen=True, slots=True)
class AnswerNote:
    note: str
    reply: Reply

    def told(self, state: State) -> str:
        return "Reply"

    def deed(self, state: State) -> Deed:
        known = _note(state, self.note)
        return _put_note(state, replace(known, replies=(*known.replies, self.reply)))


@dataclass(frozen=True, slots=True)
class Resolve:
    note: str
    resolved: bool = True

    def told(self, state: State) -> str:
        return "Resolve note" if self.resolved else "Reopen note"

    def deed(self, state: State) -> Deed:
        return _put_note(state, replace(_note(state, self.note), resolved=self.resolved))


@dataclass(frozen=True, slots=True)
class DeleteNote:
    note: str

    def told(self, state: State) -> str:
        return "Delete note"

    def deed(self, state: State) -> Deed:
        _note(state, self.note)
        return Deed(_row(state, "notes", self.note, None))


# Decisions, links, settings


@dataclass(frozen=True, slots=True)
class Decide:
    """One decision or many at once, each by its change's key. One that is open and undecided is taken back."""

    decisions: tuple[Decision, ...]

    def told(self, state: State) -> str:
        count = len(self.decisions)
        names = {self._name(decision, state.decisions.get(decision.change)) for decision in self.decisions}
        name = names.pop() if len(names) == 1 else "Decide"
        return name if count == 1 else f"{name} ({count} changes)"

    @staticmethod
    def _name(decision: Decision, before: Decision | None) -> str:
        """After what it sets: the review, or where that stays whose words stand."""
        if decision.review != (before.review if before else "open") or decision.merge == (
            before.merge if before else "undecided"
        ):
            return {
                "open": "Reopen",
                "confirmed": "Confirm",
                "correction": "Needs a correction",
                "set_aside": "Set aside",
            }[decision.review]
        return {"keep": "Keep the older words", "take": "Take the newer words", "undecided": "Leave the words open"}[
            decision.merge
        ]

    def deed(self, state: State) -> Deed:
        last = {decision.change: decision for decision in self.decisions}
        rows: tuple[Row, ...] = ()
        for key, decision in last.items():
            void = decision.review == "open" and decision.merge == "undecided"
            rows += _row(state, "decisions", key, None if void else documents.decision_document(decision))
        return Deed(rows)


def _link_name(link: HandLink) -> str:
    return sha256(encoded(documents.link_document(link))).hexdigest()[:24]


@dataclass(frozen=True, slots=True)
class Link:
    """A link made by hand, or with ``linked=False`` one refused. What said the contrary of the very same paragraphs is taken back.

    Raises ``LinkConflictError`` where it contradicts another.
    """

    link: HandLink

    def told(self, state: State) -> str:
        return "Link paragraphs" if self.link.linked else "Keep paragraphs apart"

    def deed(self, state: State) -> Deed:
        from core.alignment.constraints import by_hand

        texts = [version.texts for version in state.versions]
        contrary = _link_name(replace(self.link, linked=not self.link.linked))
        others = [link for key, link in state.links.items() if key != contrary]
        by_hand((*standing(others, texts), self.link), texts)
        made = _row(state, "links", _link_name(self.link), documents.link_document(self.link))
        return Deed((*_row(state, "links", contrary, None), *made))


@dataclass(frozen=True, slots=True)
class Unlink:
    """Take back what was linked, or kept apart, by hand."""

    link: HandLink

    def told(self, state: State) -> str:
        return "Take a link back"

    def deed(self, state: State) -> Deed:
        return Deed(_row(state, "links", _link_name(self.link), None))


@dataclass(frozen=True, slots=True)
class SetOptions:
    options: Options

    def told(self, state: State) -> str:
        return "Settings of the comparison"

    def deed(self, state: State) -> Deed:
        if self.options == state.options:
            return Deed()
        return Deed(_row(state, "settings", "options", documents.options_document(self.options)))


def standing(links: Iterable[HandLink], texts: list[tuple[str, ...]]) -> tuple[HandLink, ...]:
    """The hand-made links whose paragraphs two of these versions have, an older and a newer one; the others wait in the case."""
    links, places = tuple(links), []
    for version in texts if links else ():
        count: dict[str, int] = {}
        for text in version:
            name = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
            count[name] = count.get(name, 0) + 1
        places.append(count)

    def stands(names: tuple[tuple[str, int], ...], n: int) -> bool:
        return bool(names) and all(0 <= ordinal < places[n].get(name, 0) for name, ordinal in names)

    return tuple(
        link
        for link in links
        if any(
            stands(link.before, older) and stands(link.after, newer)
            for newer in range(len(places))
            for older in range(newer)
        )
    )
