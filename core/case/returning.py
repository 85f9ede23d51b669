"""Comments that come back in the Word file: what others answered, added, resolved or edited there, as one act on the case.

A comment of ours is known by the mark it was sent with (``core.reading.comments``), else by author, time and words. What stands
in the file is believed only as text: who wrote it, when, and on which words.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from itertools import chain
from typing import TYPE_CHECKING, Final, TypeVar

from core.case.acts import Deed
from core.case.anchoring import Places, find_again, with_context
from core.case.documents import note_document
from core.case.store import Row, encoded
from core.model import Change, Note, NoteAnchor, ReadError, Reply, Span, Version
from core.patterns import lazy_pattern
from core.reading.comments import (
    LOST_WORDS,
    NOTE_WORDS,
    PROGRAM,
    UNHOLDABLE,
    CommentedFile,
    FileComment,
    change_name,
    mark,
    note_name,
    plain,
    read_comments,
    reply_name,
    sent,
)

if TYPE_CHECKING:
    from core.case.state import State
    from core.model.annotations import NoteKind

_Known = TypeVar("_Known")

NOBODY: Final = "Unknown author"
_ZONES: Final = 15 * 60
"""Seconds by which the clocks of two time zones differ, once or several times."""
_DAY: Final = 26 * 3600
_REPORT: Final = lazy_pattern(r"sheet\d+_([A-Z]|\d+)_(\d+)")
"""The bookmark of a paragraph in the columns of a Word report: its version and number."""


@dataclass(frozen=True, slots=True)
class Returned:
    """What a file brings back; an act of the case, done and undone as one.

    ``notes``: new ones, on words of the case's versions, or lost. ``replies``, ``resolved``, ``edited``: (id of a note of the case,
    what is new about it). ``told``: what an editor must know before, a sentence each.
    """

    notes: tuple[Note, ...] = ()
    replies: tuple[tuple[str, Reply], ...] = ()
    resolved: tuple[tuple[str, bool], ...] = ()
    edited: tuple[tuple[str, str], ...] = ()
    told_first: tuple[str, ...] = field(default=())

    def __bool__(self) -> bool:
        return bool(self.notes or self.replies or self.resolved or self.edited)

    @property
    def count(self) -> int:
        return len(self.notes) + len(self.replies) + len(self.resolved) + len(self.edited)

    def into(self, notes: Iterable[Note]) -> tuple[Note, ...]:
        """The notes with what came back; of one that went meanwhile nothing is taken."""
        known = {note.id: note for note in notes}
        for note in self.notes:
            known.setdefault(note.id, note)
        for key, text in self.edited:
            if key in known:
                known[key] = replace(known[key], text=text)
        for key, reply in self.replies:
            if key in known and reply not in known[key].replies:
                known[key] = replace(known[key], replies=(*known[key].replies, reply))
        for key, state in self.resolved:
            if key in known:
                known[key] = replace(known[key], resolved=state)
        return tuple(known.values())

    def told(self, state: State) -> str:
        return "Read comments back" if self.count != 1 else "Read a comment back"

    def deed(self, state: State) -> Deed:
        rows = []
        for note in self.into(state.notes.values()):
            before, after = state.bodies.get("notes", {}).get(note.id), encoded(note_document(note))
            if before != after:
                rows.append(Row("notes", note.id, before, after))
        return Deed(tuple(rows))


def returned(
    versions: Sequence[Version],
    notes: Sequence[Note],
    data: bytes,
    name: str,
    read_at: datetime,
    changes: Iterable[Change] = (),
) -> Returned:
    """What the Word file ``data`` brings back to a case with these versions and notes.

    ``read_at``: aware; its zone is that of times that name none, and it is the time of a comment that states none. ``changes``: those
    that the file's comments may speak of, so that an answer to one becomes a note on it. The same file read twice brings nothing
    the second time. Raises ``ReadError`` for a file that can't be read or is about another article.
    """
    file = read_comments(data, name, read_at.tzinfo or read_at.astimezone().tzinfo)  # type: ignore[arg-type]  # an aware time has a zone
    if not file.comments:
        return Returned(told_first=(f"{name} has no comments.",))
    return _Reading(file, versions, notes, name, read_at, changes).returned()


class _Reading:
    def __init__(
        self,
        file: CommentedFile,
        versions: Sequence[Version],
        notes: Sequence[Note],
        name: str,
        read_at: datetime,
        changes: Iterable[Change],
    ) -> None:
        self.file, self.versions, self.notes, self.name, self.read_at = file, versions, notes, name, read_at
        self._by_mark = _unambiguous((mark(note_name(note.id)), note) for note in notes)
        self._changes = _unambiguous((mark(change_name(key)), key) for key in dict.fromkeys(c.key for c in changes))
        self._where = _Where(file, versions)
        self._told: list[str] = []
        self._lost = 0
        self._new: list[Note] = []
        self._replies: list[tuple[str, Reply]] = []
        self._resolved: list[tuple[str, bool]] = []
        self._edited: list[tuple[str, str]] = []

    def returned(self) -> Returned:
        comments = self.file.comments
        answers: dict[int, list[FileComment]] = {}
        for comment in comments:
            if comment.answers is not None:
                answers.setdefault(comment.answers, []).append(comment)
        first = [comment for comment in comments if comment.answers is None]
        ours = self._ours(first)
        if not ours and not self._where.kin:
            raise ReadError(f"{self.name} is about another article: nothing of this case stands in it.")
        strays = [comment for comment in first if comment.number not in ours]
        if not self.file.threads:
            strays = self._regrouped(strays, ours, answers)
        for comment in first:
            if comment.number in ours:
                self._compare(comment, ours[comment.number], answers.get(comment.number, ()))
        for comment in strays:
            self._add(comment, answers.get(comment.number, []))
        if self._lost:
            one = "1 comment stands" if self._lost == 1 else f"{self._lost} comments stand"
            self._told.append(f"{one} on words that no version has any more, and come back as notes without a place.")
        return Returned(
            tuple(self._new), tuple(self._replies), tuple(self._resolved), tuple(self._edited), tuple(self._told)
        )

    # ------------------------------------------------------------ which comment is which note

    def _ours(self, first: Sequence[FileComment]) -> dict[int, Note]:
        """Comment → the note that it is: by its mark, by author, time and words, or, without marks, by author and moment alone."""
        found: dict[int, Note] = {}
        taken: set[str] = set()
        for comment in first:
            note = self._by_mark.get(comment.durable or 0)
            if note is not None and note.id not in taken:
                found[comment.number] = note
                taken.add(note.id)
        by_author: dict[str, list[Note]] = {}
        for note in self.notes:
            by_author.setdefault(plain(note.author), []).append(note)
        for words in (True, False) if not self.file.threads else (True,):
            for comment in first:
                if comment.number in found or comment.author == PROGRAM:
                    continue
                near = [
                    note
                    for note in by_author.get(plain(comment.author), ())
                    if note.id not in taken
                    and (
                        _same_time(comment.time, note.time) and plain(_own(comment.text, note.kind)) == plain(note.text)
                        if words
                        else comment.time == note.time.replace(microsecond=0)
                    )
                ]
                if near:
                    found[comment.number] = near[0]
                    taken.add(near[0].id)
        return found

    def _regrouped(
        self, strays: list[FileComment], ours: Mapping[int, Note], answers: dict[int, list[FileComment]]
    ) -> list[FileComment]:
        """Where the file no longer says which comment answers which: one on the very words of a note's comment, or at their end."""
        standing: dict[object, list[FileComment]] = {}
        for comment in self.file.comments:
            ends = comment.final.spans[-1:]
            if comment.number in ours and ends and ends[0].start < ends[0].end:
                for place in (comment.final.spans, (Span(ends[0].paragraph, ends[0].end, ends[0].end),)):
                    standing.setdefault(place, []).append(comment)
        left = []
        for comment in strays:
            near = [
                known
                for known in standing.get(comment.final.spans, ())
                if comment.author != PROGRAM
                and (comment.time is None or known.time is None or comment.time >= known.time)
            ]
            if near:
                answers.setdefault(near[-1].number, []).append(comment)
            else:
                left.append(comment)
        return left

    # ------------------------------------------------------------ what is new

    def _compare(self, comment: FileComment, note: Note, answers: Sequence[FileComment]) -> None:
        text = _own(comment.text, note.kind)
        state = self._sent(comment, note, text)
        if state is None:
            if comment.resolved and not note.resolved:
                self._resolved.append((note.id, True))
            if comment.durable is not None and mark(note_name(note.id)) == comment.durable and not _same(text, note):
                self._told.append(
                    f"The note “{_short(note.text)}” was edited here and in the file; it stays as it is here."
                )
        else:
            resolved, unchanged_here = state
            if comment.resolved not in (None, resolved, note.resolved):
                self._resolved.append((note.id, bool(comment.resolved)))
            if unchanged_here and not _same(text, note):
                self._edited.append((note.id, text))
        marks = {mark(reply_name(note.id, number)): number for number in range(len(note.replies))}
        there = {marks[answer.durable] for answer in answers if answer.durable in marks}
        known = [reply for number, reply in enumerate(note.replies) if number not in there]
        for answer in answers:
            if answer.durable in marks or not plain(answer.text):
                continue
            same = next((r for r in known if _is_reply(answer, r)), None)
            if same is not None:
                known.remove(same)
            else:
                self._replies.append((note.id, self._reply(answer)))

    @staticmethod
    def _sent(comment: FileComment, note: Note, text: str) -> tuple[bool, bool] | None:
        """Whether the note was resolved when it was sent, and whether its text is still what was sent; ``None``: not known."""
        name = note_name(note.id)
        for words in (note.text, text):
            key = sent(name, words, resolved=False)
            for known in comment.paragraphs:
                if known | 1 == key | 1:
                    return bool(known & 1), words is note.text
        return None

    def _reply(self, comment: FileComment) -> Reply:
        return Reply(comment.author or NOBODY, comment.time or self.read_at, comment.text)

    def _add(self, comment: FileComment, answers: Sequence[FileComment]) -> None:
        """A comment by somebody else, or the first answer to one of the program's own, as a note."""
        change = self._changes.get(comment.durable or 0)
        if change is not None or comment.author == PROGRAM:
            said = [answer for answer in answers if plain(answer.text)]
            if not said:
                return
            head, answers = replace(said[0], final=comment.final, original=comment.original), said[1:]
        else:
            head = comment
        kind, text = _kind(head.text)
        if not plain(text):
            return
        taken = {note.id: note for note in chain(self.notes, self._new)}
        key = _id(head)
        if key in taken and key not in {note.id for note in self._new}:
            self._compare(replace(head, resolved=comment.resolved), taken[key], answers)
            return
        count = 2
        while key in taken:
            key, count = f"{_id(head)}-{count}", count + 1
        anchors, lost = self._where.anchors(comment)
        self._lost += lost
        self._new.append(
            Note(
                key, kind, text, head.author or NOBODY, head.time or self.read_at, anchors, change,
                bool(comment.resolved), tuple(self._reply(answer) for answer in answers if plain(answer.text)), lost,
            )
        )  # fmt: skip


def _unambiguous(pairs: Iterable[tuple[int, _Known]]) -> dict[int, _Known]:
    """By mark, without those that two share."""
    found: dict[int, _Known] = {}
    twice = set()
    for key, value in pairs:
        if key in found:
            twice.add(key)
        found[key] = value
    return {key: value for key, value in found.items() if key not in twice}


def _own(text: str, kind: str) -> str:
    """A comment's text without what the export put before and after a note's own."""
    lines = text.split("\n")
    if len(lines) > 1 and lines[-1].startswith(LOST_WORDS):
        lines.pop()
    own = "\n".join(lines)
    return own if kind == "comment" else own.removeprefix(f"{NOTE_WORDS[kind]}:").lstrip()


def _kind(text: str) -> tuple[NoteKind, str]:
    kinds: tuple[NoteKind, ...] = ("query", "correction", "verify")
    for kind in kinds:
        if text.startswith(f"{NOTE_WORDS[kind]}: "):
            return kind, _own(text, kind)
    return "comment", _own(text, "comment")


def _id(comment: FileComment) -> str:
    """The same for the same comment, however often and by whatever program the file was saved."""
    known = "\n".join((plain(comment.author), comment.clock.rstrip("Z"), plain(comment.text)))
    return sha256(known.encode("utf-8")).hexdigest()[:12]


def _same(text: str, note: Note) -> bool:
    return plain(text) == plain(note.text)


def _same_time(one: datetime | None, other: datetime) -> bool:
    """Whether two moments may be one, written on clocks of two zones."""
    if one is None:
        return True
    apart = abs(int((one - other.replace(microsecond=0)).total_seconds()))
    return apart <= _DAY and apart % _ZONES == 0


def _is_reply(comment: FileComment, reply: Reply) -> bool:
    return (
        plain(comment.author or NOBODY) == plain(reply.author)
        and plain(comment.text) == plain(reply.text)
        and _same_time(comment.time, reply.time)
    )


def _short(text: str) -> str:
    words = plain(text)
    return words if len(words) <= 60 else f"{words[:60].rsplit(' ', 1)[0]} …"


class _Where:
    """Places of the file as places of the versions."""

    def __init__(self, file: CommentedFile, versions: Sequence[Version]) -> None:
        self._versions = versions
        self._sides = []
        taken: Version | None = None
        for texts, known in ((file.final, tuple(reversed(versions))), (file.original, tuple(versions))):
            best = max(known, key=lambda version: (_shared(texts, version), version is not taken), default=None)
            taken = taken or best
            self._sides.append((texts, best, _same_paragraphs(texts, best) if best else {}))
        self.kin = any(best is not None and _shared(texts, best) for texts, best, _ in self._sides)
        self._places: dict[int, tuple[Places, Places]] = {}

    def anchors(self, comment: FileComment) -> tuple[tuple[NoteAnchor, ...], bool]:
        """The newer version's words, else the older one's; and whether the place is lost."""
        if in_report := self._in_report(comment):
            return (in_report,), False
        sides = (comment.final.spans, comment.original.spans)
        order = sorted((0, 1), key=lambda side: not any(span.start < span.end for span in sides[side]))
        for side in order:
            found = tuple(anchor for span in sides[side] if (anchor := self._anchor(side, span)) is not None)
            if found:
                return found, False
        texts, version, _ = self._sides[order[0]]
        span = next(iter(sides[order[0]]), None)
        if version is None or span is None:
            return (), True
        text = texts[span.paragraph]
        around = text[max(0, span.start - 24) : span.start], text[span.end : span.end + 24]
        return (NoteAnchor(version.id, Span(0, 0, 0), text[span.start : span.end], *around),), True

    def _anchor(self, side: int, span: Span) -> NoteAnchor | None:
        texts, version, same = self._sides[side]
        if version is None:
            return None
        anchor = NoteAnchor(version.id, span, texts[span.paragraph][span.start : span.end])
        if span.paragraph in same:
            return with_context(anchor, Span(same[span.paragraph], span.start, span.end), version)
        if side not in self._places:
            self._places[side] = Places(texts), Places(version.texts)
        found = find_again(anchor, *self._places[side])
        return with_context(anchor, found, version) if found else None

    def _in_report(self, comment: FileComment) -> NoteAnchor | None:
        """In a Word report the bookmark of a paragraph says which it is; the words must stand there."""
        texts = self._sides[0][0]
        for name in comment.bookmarks:
            known = _REPORT.fullmatch(name)
            span = next(iter(comment.final.spans), None)
            if known is None or span is None or len(known[2]) > 9:
                continue
            index = ord(known[1]) - ord("A") if known[1].isalpha() else int(known[1][:9]) - 1
            number = int(known[2]) - 1
            if not (0 <= index < len(self._versions) and 0 <= number < len(self._versions[index].paragraphs)):
                continue
            version = self._versions[index]
            shown, text = texts[span.paragraph], version.texts[number]
            at = shown.find(text)
            while at >= 0:
                if at <= span.start and span.end <= at + len(text):
                    there = Span(number, span.start - at, span.end - at)
                    return with_context(NoteAnchor(version.id, there, text[there.start : there.end]), there, version)
                at = shown.find(text, at + 1)
        return None


def _shared(texts: Sequence[str], version: Version) -> int:
    """How many letters of the version stand in whole paragraphs of the file, which lacks those that no Word file holds."""
    known = set(texts)
    held = (UNHOLDABLE.sub("", text) for text in version.texts)
    return sum(len(text) for text in held if text in known)


def _same_paragraphs(texts: Sequence[str], version: Version) -> dict[int, int]:
    """Paragraphs of the file → the same ones of the version, where both have as many of the same words."""
    here: dict[str, list[int]] = {}
    there: dict[str, list[int]] = {}
    for side, known in ((here, texts), (there, version.texts)):
        for number, text in enumerate(known):
            side.setdefault(text, []).append(number)
    return {
        mine: theirs
        for text, numbers in here.items()
        if len(numbers) == len(there.get(text, ()))
        for mine, theirs in zip(numbers, there[text], strict=True)
    }
