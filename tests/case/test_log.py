"""Several versions as one act, what the log of acts tells an undo stack, a case that no disk holds, and notes kept in order."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from core.case import AddNote, AddVersion, AddVersions, Case, Decide, DeleteNote, EditNote, Link, RemoveVersion, Resolve
from core.case.acts import Act
from core.model import Decision, HandLink, Options, Version
from tests.case.conftest import note_on


def named(version: Version, paragraph: int) -> tuple[str, int]:
    return sha256(version.texts[paragraph].encode()).hexdigest(), 0


def test_versions_that_came_together_are_one_act_and_its_beginning_is_not_undone(
    tmp_path: Path, monday: Version, tuesday: Version
) -> None:
    with Case.create(tmp_path / "a.factline") as case:
        case.apply(AddVersions((AddVersion(monday, b"one"), AddVersion(tuesday, b"two"), AddVersion(monday))))
        assert [version.id for version in case.versions] == [monday.id, tuesday.id, f"{monday.id}-2"]
        assert case.original(tuesday.id) == b"two"
        assert case.last == 1 and case.log(10) == ((), ())
        case.apply(AddNote(note_on(monday, "harbour office")))
        case.apply(RemoveVersion(f"{monday.id}-2"))
        case.undo()
        assert case.log(10) == (("Note",), ("Remove Monday",))
        case.undo()
        case.undo()
        assert case.versions == ()


def test_a_log_gives_the_last_acts_in_their_order(tmp_path: Path, monday: Version) -> None:
    with Case.create(tmp_path / "a.factline") as case:
        case.apply(AddVersion(monday))
        case.apply(AddNote(note_on(monday, "harbour office")))
        for state in (True, False, True):
            case.apply(Resolve("n1", state))
        case.undo()
        case.undo()
        assert case.log(1) == (("Resolve note",), ("Reopen note",))
        assert case.log(9) == (("Note", "Resolve note"), ("Reopen note", "Resolve note"))


def test_what_a_decision_is_called_follows_what_it_changes(tmp_path: Path) -> None:
    with Case.create(tmp_path / "a.factline") as case:
        told = []
        for decision in (
            Decision("c", "confirmed"),
            Decision("c", "confirmed", "keep"),
            Decision("c", "confirmed", "undecided"),
            Decision("c", "open"),
        ):
            case.apply(Decide((decision,)))
            told.append(case.undoable)
        assert told == ["Confirm", "Keep the older words", "Leave the words open", "Reopen"]


def test_a_link_takes_back_what_said_the_contrary(tmp_path: Path, monday: Version, tuesday: Version) -> None:
    with Case.create(tmp_path / "a.factline") as case:
        case.apply(AddVersions((AddVersion(monday), AddVersion(tuesday))))
        apart, tied = (HandLink((named(monday, 1),), (named(tuesday, 2),), linked=linked) for linked in (False, True))
        case.apply(Link(apart))
        case.apply(Link(tied))
        assert case.constraints == (tied,)
        case.undo()
        assert case.constraints == (apart,)


def test_a_case_in_memory_takes_every_act_and_is_saved_elsewhere(tmp_path: Path, monday: Version) -> None:
    options = Options(furniture_phrases=("Read on",))
    with Case.in_memory("This case", person="Anna", options=options) as case:
        assert not case.saved and case.options == options
        case.apply(AddVersion(monday, b"bytes"))
        case.apply(AddNote(note_on(monday, "harbour office")))
        case.undo()
        case.redo()
        case.save_as(tmp_path / "kept.factline")
        assert case.saved and case.path.name == "kept.factline"
        assert [note.id for note in case.annotations.notes] == ["n1"] and case.original(monday.id) == b"bytes"
        assert case.options == options


@pytest.mark.parametrize("few", [True, False])
def test_notes_put_in_one_by_one_stand_as_if_read_anew(tmp_path: Path, monday: Version, few: bool) -> None:
    path = tmp_path / "a.factline"
    with Case.create(path) as case:
        case.apply(AddVersion(monday))
        acts: list[Act] = [AddNote(note_on(monday, "harbour office", f"n{n % 7}")) for n in (5, 1, 3)]
        acts += [EditNote("n1", "Other words", "verify"), Resolve("n3"), DeleteNote("n5")]
        acts += [Decide(tuple(Decision(f"c{n}", "confirmed") for n in range(3 if few else 40)))]
        acts += [Decide((Decision("c1", "open"), Decision("c2", "set_aside"))), RemoveVersion(monday.id)]
        for act in acts:
            case.annotations  # noqa: B018 - known in order before the act, as in the window
            case.apply(act)
            with Case.open(path, reading=True) as anew:
                assert case.annotations == anew.annotations
        for _ in acts:
            case.undo()
            with Case.open(path, reading=True) as anew:
                assert case.annotations == anew.annotations and case.versions == anew.versions
