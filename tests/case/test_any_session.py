"""Any run of acts, undos, redos and restarts leaves what a list of states says it must."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from core.case import (
    AddNote,
    AddVersion,
    AnswerNote,
    Case,
    Decide,
    DeleteNote,
    EditNote,
    RemoveVersion,
    Reorder,
    Resolve,
    ReviseVersion,
    SetContext,
)
from core.case.acts import Act
from core.model import Annotations, Decision, Reply, Version
from tests.case.conftest import MONDAY, TIME, TUESDAY, note_on, version

Held = tuple[tuple[Version, ...], Annotations]
LINES = st.lists(st.sampled_from([*MONDAY, *TUESDAY, "Nobody was hurt.", "120 passengers", ""]), min_size=1, max_size=5)


class Session(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "any.factline"
        self.case = Case.create(self.path, person="Anna", clock=lambda: TIME)
        self.past: list[Held] = []
        self.future: list[Held] = []
        self.count = 0

    def held(self) -> Held:
        return self.case.versions, self.case.annotations

    def do(self, act: Act) -> None:
        before = self.held()
        if self.case.apply(act):
            self.past.append(before)
            self.future.clear()
        else:
            assert self.held() == before

    @rule(lines=LINES)
    def add_version(self, lines: list[str]) -> None:
        self.count += 1
        self.do(AddVersion(version(tuple(lines), f"Version {self.count}"), f"bytes {self.count}".encode()))

    @precondition(lambda self: self.case.versions)
    @rule(data=st.data(), lines=LINES)
    def revise(self, data: st.DataObject, lines: list[str]) -> None:
        key = data.draw(st.sampled_from([known.id for known in self.case.versions]))
        self.do(ReviseVersion(key, version(tuple(lines), "anew")))

    @precondition(lambda self: self.case.versions)
    @rule(data=st.data(), what=st.sampled_from(["remove", "label", "reorder", "note"]))
    def on_a_version(self, data: st.DataObject, what: str) -> None:
        known = data.draw(st.sampled_from(self.case.versions))
        self.count += 1
        if what == "remove":
            self.do(RemoveVersion(known.id))
        elif what == "label":
            self.do(SetContext(known.id, "label", f"Label {self.count % 3}"))
        elif what == "reorder":
            order = data.draw(st.permutations([other.id for other in self.case.versions]))
            self.do(Reorder(tuple(order)))
        else:
            words = known.texts[0][:9]
            self.do(AddNote(note_on(known, words, f"n{self.count}")))

    @precondition(lambda self: self.case.annotations.notes)
    @rule(data=st.data(), what=st.sampled_from(["edit", "answer", "resolve", "delete"]))
    def on_a_note(self, data: st.DataObject, what: str) -> None:
        key = data.draw(st.sampled_from([note.id for note in self.case.annotations.notes]))
        acts: dict[str, Act] = {
            "edit": EditNote(key, f"Text {self.count % 3}"),
            "answer": AnswerNote(key, Reply("Ben", TIME, "So it is.")),
            "resolve": Resolve(key, bool(self.count % 2)),
            "delete": DeleteNote(key),
        }
        self.do(acts[what])

    @rule(
        keys=st.lists(st.sampled_from("abcd"), max_size=3), review=st.sampled_from(["open", "confirmed", "correction"])
    )
    def decide(self, keys: list[str], review: str) -> None:
        self.do(Decide(tuple(Decision(key, review) for key in keys)))  # type: ignore[arg-type]  # one of a decision's own words

    @rule()
    def undo(self) -> None:
        now = self.held()
        assert self.case.undo() == bool(self.past)
        if self.past:
            self.future.append(now)
            assert self.held() == self.past.pop()

    @rule()
    def redo(self) -> None:
        now = self.held()
        assert self.case.redo() == bool(self.future)
        if self.future:
            self.past.append(now)
            assert self.held() == self.future.pop()

    @rule(how=st.sampled_from(["restart", "compact", "save as"]))
    def leave(self, how: str) -> None:
        before = self.held()
        if how == "restart":
            self.case.close()
            self.case = Case.open(self.path, person="Anna", clock=lambda: TIME)
        elif how == "compact":
            self.case.compact()
        else:
            self.count += 1
            self.path = self.path.with_name(f"any {self.count}.factline")
            self.case.save_as(self.path)
        assert self.held() == before

    @invariant()
    def whole(self) -> None:
        assert not self.case.losses
        assert bool(self.case.undoable) == bool(self.past)
        assert bool(self.case.redoable) == bool(self.future)
        for note in self.case.annotations.notes:
            if not note.lost:
                for anchor in note.anchors:
                    known = next(v for v in self.case.versions if v.id == anchor.version)
                    text = known.texts[anchor.span.paragraph]
                    assert text[anchor.span.start : anchor.span.end] == anchor.words

    def teardown(self) -> None:
        assert self.case.check() == ()
        self.case.close()
        self.folder.cleanup()


TestAnySession = Session.TestCase
TestAnySession.settings = settings(max_examples=15, stateful_step_count=20, deadline=None)
