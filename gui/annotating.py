"""Notes and decisions: what an editor adds to a comparison, each act with its undoing."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from core.model import Annotations, Change, Decision, Note, NoteAnchor, Reply
from core.model.annotations import Merge, NoteKind
from core.model.annotations import Review as ReviewState
from gui.review import Review
from gui.undo import Annotate


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


class AnnotatingDesk(QObject):
    """The acts that change ``Review.annotations``. ``author`` stands on all that is written; empty where no name is set."""

    announced = Signal(str)
    """A line for the status bar and a screen reader."""
    all_decided = Signal()
    """The last open fact was decided."""

    def __init__(self, review: Review, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.review = review
        self.undo_stack = QUndoStack(self)
        self.author = ""

    def decide(self, state: ReviewState) -> None:
        """Decide on the current change, with all its places, and go on to the next open fact."""
        change = self.review.current
        if change is None:
            self.announced.emit(self.tr("No change is chosen. <key:next_fact> goes to the next fact."))
            return
        names = {
            "open": self.tr("Reopen"),
            "confirmed": self.tr("Confirm"),
            "correction": self.tr("Needs a correction"),
            "set_aside": self.tr("Set aside"),
        }
        self._decide_line(change, names[state], review=state)
        if state != "open":
            self.review.go_to_next_open()
            decided, count = self.review.decided_facts()
            if decided == count and count:
                self.all_decided.emit()

    def merge(self, whose: Merge) -> None:
        """Whose words of the current change stand: ``keep`` the older or ``take`` the newer; the same again takes it back."""
        change = self.review.current
        if change is None:
            self.announced.emit(self.tr("No change is chosen. <key:next_change> goes to the next one."))
            return
        again = self.review.merge_of(change) == whose
        acts = {"keep": self.tr("Keep the older words"), "take": self.tr("Take the newer words")}
        told = {"keep": self.tr("The older words stand."), "take": self.tr("The newer words stand.")}
        self._decide_line(change, acts[whose], merge="undecided" if again else whose)
        self.announced.emit(self.tr("Nothing is decided on the words.") if again else told[whose])

    def _decide_line(
        self, change: Change, act: str, *, review: ReviewState | None = None, merge: Merge | None = None
    ) -> None:
        """Set one of the two fields of the decision on a change, in all its places; the other field stays."""
        keys = sorted({member.key for member in self.review.line_of(change).changes})
        known, now = self.review.annotations, datetime.now(UTC)
        before = {key: known.decision(key) for key in keys}
        made = (
            Decision(key, review or before[key].review, merge or before[key].merge, self.author, now) for key in keys
        )
        others = tuple(decision for decision in known.decisions if decision.change not in before)
        kept = tuple(decision for decision in made if (decision.review, decision.merge) != ("open", "undecided"))
        self._annotate(act, replace(known, decisions=others + kept))

    def add_note(self, kind: NoteKind, text: str, anchors: Sequence[NoteAnchor], change: Change | None = None) -> Note:
        note = Note(
            uuid4().hex[:12], kind, text.strip(), self.author, datetime.now(UTC), tuple(anchors),
            change.key if change else None,
        )  # fmt: skip
        known = self.review.annotations
        self._annotate(self.tr("Note"), replace(known, notes=(*known.notes, note)))
        return note

    def reply(self, note: str, text: str) -> None:
        said = Reply(self.author, datetime.now(UTC), text.strip())
        self._change_note(note, self.tr("Reply"), lambda known: replace(known, replies=(*known.replies, said)))

    def resolve(self, note: str, resolved: bool) -> None:
        act = self.tr("Resolve note") if resolved else self.tr("Reopen note")
        self._change_note(note, act, lambda known: replace(known, resolved=resolved))

    def delete_note(self, note: str) -> None:
        known = self.review.annotations
        self._annotate(self.tr("Delete note"), replace(known, notes=tuple(n for n in known.notes if n.id != note)))

    def _change_note(self, note: str, act: str, change: Callable[[Note], Note]) -> None:
        known = self.review.annotations
        self._annotate(act, replace(known, notes=tuple(change(n) if n.id == note else n for n in known.notes)))

    def _annotate(self, act: str, after: Annotations) -> None:
        if after != self.review.annotations:
            self.undo_stack.push(Annotate(act, self.review, after))
