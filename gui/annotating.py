"""Notes and decisions: what an editor adds to a comparison, each an act of the case."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

from PySide6.QtCore import Signal

from core.case import AddNote, AnswerNote, Decide, DeleteNote, EditNote, Resolve
from core.facts.lines import ChangeLine
from core.model import Annotations, Change, Decision, Note, NoteAnchor, Reply, Span, Version
from core.model.annotations import Merge, NoteKind
from core.model.annotations import Review as ReviewState
from gui.case_desk import CaseDesk


def signed(annotations: Annotations, name: str) -> Annotations:
    """The same with ``name`` on all that was written while no name was set."""
    return replace(
        annotations,
        notes=tuple(
            replace(
                note,
                author=note.author or name,
                replies=tuple(replace(reply, author=reply.author or name) for reply in note.replies),
            )
            for note in annotations.notes
        ),
        decisions=tuple(replace(decision, author=decision.author or name) for decision in annotations.decisions),
    )


def anchor_at(version: Version, span: Span, context: int = 24) -> NoteAnchor:
    """An anchor on a span of a version, with its words and up to ``context`` characters on both sides."""
    text = version.paragraphs[span.paragraph].text
    return NoteAnchor(
        version.id,
        span,
        text[span.start : span.end],
        text[max(0, span.start - context) : span.start],
        text[span.end : span.end + context],
    )


class AnnotatingDesk(CaseDesk):
    """The acts on notes and decisions."""

    all_decided = Signal()
    """The last open fact was decided."""

    def decide(self, state: ReviewState) -> None:
        """Decide on the current change, with all its places, and go on to the next open fact."""
        change = self.review.current
        if change is None:
            self.announced.emit(self.tr("No change is chosen. <key:next_fact> goes to the next fact."))
            return
        if self._decide([self.review.line_of(change)], review=state) and state != "open":
            self.review.go_to_next_open()
            self._tell_when_all_decided()

    def decide_shown(self, state: ReviewState) -> None:
        """Decide on every fact that the filter shows and that is still open, as one act."""
        lines = [line for line in self.review.lines if line.first.category == "fact"]
        open_ = [line for line in lines if self.review.review_of(line.first) == "open"]
        if not open_:
            self.announced.emit(self.tr("No open fact is shown."))
        elif self._decide(open_, review=state):
            count = len(open_)
            told = self.tr("1 fact was decided.") if count == 1 else self.tr("{n} facts were decided.")
            self.announced.emit(told.format(n=count))
            self._tell_when_all_decided()

    def merge(self, whose: Merge) -> None:
        """Whose words of the current change stand: ``keep`` the older or ``take`` the newer; the same again takes it back."""
        change = self.review.current
        if change is None:
            self.announced.emit(self.tr("No change is chosen. <key:next_change> goes to the next one."))
            return
        again = self.review.merge_of(change) == whose
        told = {"keep": self.tr("The older words stand."), "take": self.tr("The newer words stand.")}
        if self._decide([self.review.line_of(change)], merge="undecided" if again else whose):
            self.announced.emit(self.tr("Nothing is decided on the words.") if again else told[whose])

    def _decide(
        self, lines: Iterable[ChangeLine], *, review: ReviewState | None = None, merge: Merge | None = None
    ) -> bool:
        """Set one of the two fields of the decisions on these lines, in all their places; the other field stays."""
        keys = sorted({member.key for line in lines for member in line.changes})
        known, now = self.review.annotations, datetime.now(UTC)
        decided = {decision.change: decision for decision in known.decisions}
        made = []
        for key in keys:
            before = decided.get(key, Decision(key))
            after = replace(before, review=review or before.review, merge=merge or before.merge)
            if after != before:
                made.append(replace(after, author=self.author, time=now))
        return not made or self.act(Decide(tuple(made)))

    def _tell_when_all_decided(self) -> None:
        decided, count = self.review.decided_facts()
        if decided == count and count:
            self.all_decided.emit()

    def add_note(
        self, kind: NoteKind, text: str, anchors: Sequence[NoteAnchor], change: Change | None = None
    ) -> Note | None:
        """``None`` when it could not be kept; that was said then."""
        note = Note(
            uuid4().hex[:12], kind, text.strip(), self.author, datetime.now(UTC), tuple(anchors),
            change.key if change else None,
        )  # fmt: skip
        return note if self.act(AddNote(note)) else None

    def edit_note(self, note: str, text: str, kind: NoteKind) -> bool:
        return self.act(EditNote(note, text.strip(), kind))

    def reply(self, note: str, text: str) -> bool:
        return self.act(AnswerNote(note, Reply(self.author, datetime.now(UTC), text.strip())))

    def resolve(self, note: str, resolved: bool) -> bool:
        return self.act(Resolve(note, resolved))

    def delete_note(self, note: str) -> bool:
        return self.act(DeleteNote(note))
