"""Notes find their place again, or say that they are lost; they never land on words that only look the same."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.case import AddNote, Case, ReviseVersion
from core.case.anchoring import Places, anchored_again, find_again
from core.model import NoteAnchor, Span, Version
from tests.case.conftest import MONDAY, TIME, note_on, reopened, version


def revised(words: str, *texts: str, before: tuple[str, ...] = MONDAY) -> tuple[bool, str, int]:
    """(lost, the words under the anchor, its paragraph) of a note on ``words`` after its version came to be ``texts``."""
    old = version(before, "Monday")
    new = Version(version(texts, "later").paragraphs, id=old.id)
    note = anchored_again(note_on(old, words), old, new)
    span = note.anchors[0].span
    return note.lost, "" if note.lost else new.texts[span.paragraph][span.start : span.end], span.paragraph


def test_a_paragraph_put_before_moves_the_note() -> None:
    assert revised("120 passengers", "A new first line.", *MONDAY) == (False, "120 passengers", 3)


def test_words_changed_beside_the_note_leave_it_where_it_is() -> None:
    texts = (*MONDAY[:2], "About 120 passengers stood at the pier. Nobody was hurt.", MONDAY[3])
    assert revised("120 passengers", *texts) == (False, "120 passengers", 2)


def test_a_paragraph_that_moved_takes_its_note_along() -> None:
    assert revised("120 passengers", MONDAY[2], MONDAY[0], MONDAY[1], MONDAY[3]) == (False, "120 passengers", 0)


def test_words_that_are_gone_are_lost() -> None:
    assert revised("120 passengers", *MONDAY[:2], "Nobody was hurt.", MONDAY[3])[0]


def test_the_same_words_elsewhere_are_not_taken_for_those_that_went() -> None:
    """``the crack`` stands twice, in unlike surroundings; when one goes, its note does not jump to the other."""
    before = ("He saw the crack on Monday.", "She would not speak of the crack at all.")
    assert revised("the crack", before[1], before=before)[0]


def test_equal_words_in_equal_surroundings_are_no_proof() -> None:
    before = ("One.", "Nobody was hurt.", "Between.", "Nobody was hurt.", "Last.")
    assert revised("hurt", "Quite other.", "Nobody was hurt.", "And more.", before=before)[0]
    assert revised("hurt", "Something new.", *before, before=before) == (False, "hurt", 2)


def test_a_place_between_two_letters_is_found() -> None:
    old, new = Places(MONDAY), Places(("New.", *MONDAY))
    assert find_again(NoteAnchor("v", Span(2, 5, 5), ""), old, new) == Span(3, 5, 5)


def test_a_lost_note_is_found_when_its_words_come_back(case: Case, tuesday: Version) -> None:
    words = case.annotations.notes[0].anchors[0].words
    gone = version(("Nothing of it.", "At all."), "late")
    case.apply(ReviseVersion(tuesday.id, gone))
    case = reopened(case)
    assert [(note.lost, note.text) for note in case.annotations.notes] == [(True, "Is this right?")]
    assert case.annotations.notes[0].anchors[0].words == words
    case.apply(ReviseVersion(tuesday.id, version(("New.", *tuesday.texts), "later")))
    note = case.annotations.notes[0]
    assert not note.lost
    assert note.anchors[0].span.paragraph == 3
    case.undo()
    assert case.annotations.notes[0].lost
    case.close()


def test_notes_on_other_versions_stay_as_they_are(case: Case, monday: Version, tuesday: Version) -> None:
    other = note_on(monday, "120 passengers", "n2")
    case.apply(AddNote(other))
    case.apply(ReviseVersion(tuesday.id, version(("Nothing.",), "late")))
    assert next(note for note in case.annotations.notes if note.id == "n2") == other
    assert other.time == TIME


WORDS = st.sampled_from("the a ferry crack harbour said on Monday 120 passengers was were in its hull. Nobody".split())
TEXTS = st.lists(st.lists(WORDS, min_size=1, max_size=12).map(" ".join), min_size=1, max_size=6)


@given(TEXTS, TEXTS, st.data())
def test_a_note_stands_on_its_own_words_or_is_lost(old: list[str], new: list[str], data: st.DataObject) -> None:
    paragraph = data.draw(st.integers(0, len(old) - 1))
    start = data.draw(st.integers(0, len(old[paragraph])))
    end = data.draw(st.integers(start, len(old[paragraph])))
    words = old[paragraph][start:end]
    found = find_again(NoteAnchor("v", Span(paragraph, start, end), words), Places(old), Places(new))
    if found is not None:
        assert new[found.paragraph][found.start : found.end] == words


@given(TEXTS, st.integers(0, 5), st.data())
def test_a_text_that_stands_once_is_found_behind_whatever_comes_before(
    old: list[str], many: int, data: st.DataObject
) -> None:
    """With a word that stands nowhere else in its paragraph, the place is certain."""
    paragraph = data.draw(st.integers(0, len(old) - 1))
    old = [*old[:paragraph], f"{old[paragraph]} Zwartsluis only once here", *old[paragraph + 1 :]]
    start = old[paragraph].index("Zwartsluis")
    anchor = NoteAnchor("v", Span(paragraph, start, start + 10), "Zwartsluis")
    new = ["Quite another paragraph."] * many + old
    assert find_again(anchor, Places(old), Places(new)) == Span(paragraph + many, start, start + 10)
