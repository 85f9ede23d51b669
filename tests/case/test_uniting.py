"""Two copies of one case come together: what one changed is taken, what both changed is listed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from core.case import (
    AddNote,
    AddVersion,
    AnswerNote,
    Case,
    CaseError,
    Decide,
    DeleteNote,
    EditNote,
    Resolve,
    ReviseVersion,
    SetContext,
)
from core.model import Decision, Reply, Version
from tests.case.conftest import MONDAY, TIME, note_on, version


@pytest.fixture
def other(case: Case, tmp_path: Path) -> Iterator[Case]:
    """Ben's copy, taken when both were the same."""
    case.duplicate(tmp_path / "ben.factline")
    copy = Case.open(tmp_path / "ben.factline", person="Ben Olthof", clock=lambda: TIME + timedelta(hours=1))
    yield copy
    copy.close()


def texts(case: Case) -> dict[str, str]:
    return {note.id: note.text for note in case.annotations.notes}


def reviews(case: Case) -> dict[str, str]:
    return {decision.change: decision.review for decision in case.annotations.decisions}


def test_what_each_added_is_in_both(case: Case, other: Case, monday: Version, tuesday: Version) -> None:
    case.apply(AddNote(note_on(monday, "a diver", "mine", "Which diver?")))
    other.apply(AddNote(note_on(tuesday, "two cracks", "theirs", "Two?")))
    other.apply(Decide((Decision("k3", "set_aside", "keep"),)))
    other.apply(AddVersion(version(("A third text.",), "Wednesday"), b"bytes of the third"))
    assert case.unite(other.path) == ()
    assert texts(case) == {"n1": "Is this right?", "mine": "Which diver?", "theirs": "Two?"}
    assert reviews(case) == {"k1": "confirmed", "k2": "correction", "k3": "set_aside"}
    assert [known.label for known in case.versions] == ["Monday", "Tuesday", "Wednesday"]
    assert case.original(case.versions[2].id) == b"bytes of the third"
    assert case.unite(other.path) == ()
    assert case.undoable == "Unite with ben.factline"  # the second time there was nothing to do
    case.undo()
    assert sorted(texts(case)) == ["mine", "n1"]
    assert len(case.versions) == 2


def test_what_one_of_them_changed_is_taken(case: Case, other: Case, tuesday: Version) -> None:
    other.apply(EditNote("n1", "Was it 140?"))
    other.apply(Decide((Decision("k1", "set_aside"),)))
    other.apply(SetContext(tuesday.id, "label", "Tuesday noon"))
    case.apply(Decide((Decision("k2", "confirmed"),)))
    assert case.unite(other.path) == ()
    assert texts(case) == {"n1": "Was it 140?"}
    assert reviews(case) == {"k1": "set_aside", "k2": "confirmed"}
    assert case.versions[1].label == "Tuesday noon"


def test_what_one_deleted_is_gone_and_what_both_changed_is_listed(case: Case, other: Case, monday: Version) -> None:
    case.apply(EditNote("n1", "Mine."))
    other.apply(EditNote("n1", "Theirs."))
    case.apply(Decide((Decision("k1", "correction"),)))
    other.apply(Decide((Decision("k1", "set_aside"), Decision("k2"))))
    conflicts = case.unite(other.path)
    assert [(c.table, c.key, c.here, c.there) for c in conflicts] == [
        ("notes", "n1", "Mine.", "Theirs."),
        ("decisions", "k1", "correction, undecided", "set aside, undecided"),
    ]
    assert (
        str(conflicts[0]) == "A note was changed in both copies; here it stays “Mine.”, in the other it is “Theirs.”."
    )
    assert texts(case) == {"n1": "Mine."}
    assert reviews(case) == {"k1": "correction"}


def test_a_note_deleted_on_one_side_and_changed_on_the_other_is_kept_and_named(case: Case, other: Case) -> None:
    case.apply(DeleteNote("n1"))
    other.apply(EditNote("n1", "Theirs."))
    (conflict,) = case.unite(other.path)
    assert "deleted here and changed in the other copy" in str(conflict)
    assert texts(case) == {"n1": "Theirs."}


def test_a_note_that_was_deleted_stays_deleted(case: Case, other: Case) -> None:
    case.apply(DeleteNote("n1"))
    assert case.unite(other.path) == ()
    assert texts(case) == {}
    case.close()
    assert other.unite(case.path) == ()
    assert texts(other) == {}


def test_replies_of_both_come_together_by_their_time(case: Case, other: Case) -> None:
    other.apply(AnswerNote("n1", Reply("Ben Olthof", TIME, "Yes.")))
    case.apply(AnswerNote("n1", Reply("Anna Berg", TIME + timedelta(minutes=5), "I doubt it.")))
    assert case.unite(other.path) == ()
    assert [reply.text for reply in case.annotations.notes[0].replies] == ["Yes.", "I doubt it."]


def test_a_copy_for_sending_comes_back_with_its_answers(case: Case, tmp_path: Path) -> None:
    sent = tmp_path / "sent.factline"
    case.copy_for_sending(sent)
    with Case.open(sent, person="Ben") as there:
        there.apply(AnswerNote("n1", Reply("Ben Olthof", TIME, "Yes.")))
        there.apply(Resolve("n1"))
    assert case.unite(sent) == ()
    note = case.annotations.notes[0]
    assert (note.author, note.resolved) == ("Anna Berg", True)
    assert [(reply.author, reply.text) for reply in note.replies] == [("Ben Olthof", "Yes.")]


def test_their_note_finds_its_place_in_a_version_that_was_read_anew_here(
    case: Case, other: Case, monday: Version
) -> None:
    case.apply(ReviseVersion(monday.id, version(("A new line before all.", *MONDAY), "Monday")))
    other.apply(AddNote(note_on(monday, "a diver", "theirs")))
    assert case.unite(other.path) == ()
    note = next(known for known in case.annotations.notes if known.id == "theirs")
    assert not note.lost
    assert note.anchors[0].span.paragraph == 4


def test_a_damaged_copy_is_not_taken_in(case: Case, other: Case) -> None:
    other.close()
    data = bytearray(other.path.read_bytes())
    data[data.rfind(b"Some 140 passengers")] ^= 1
    other.path.write_bytes(data)
    with pytest.raises(CaseError, match="damaged"):
        case.unite(other.path)
    assert texts(case) == {"n1": "Is this right?"}
