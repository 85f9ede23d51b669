"""A session that is killed loses no act, and a flipped bit no word unsaid. The full numbers run as benchmarks."""

from __future__ import annotations

import shutil
from pathlib import Path

from benchmarks import case_damage, case_kill
from core.case import AddNote, Case
from core.model import Version
from tests.case.conftest import TIME, note_on, reopened


def test_no_act_is_lost_when_the_session_is_killed(tmp_path: Path) -> None:
    there, _ = case_kill.run(tmp_path, 20)
    assert there > 0


def test_a_case_whose_session_ended_within_an_act_can_be_read(case: Case, tmp_path: Path) -> None:
    connection = case._store.connection
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("DELETE FROM notes")
    connection.execute("INSERT INTO texts VALUES ('x', zeroblob(200000), x'00')")
    cut_off = tmp_path / "cut off" / case.path.name
    cut_off.parent.mkdir()
    for suffix in ("", "-journal"):  # as a kill leaves them: pages written, and the journal that takes them back
        shutil.copyfile(f"{case.path}{suffix}", f"{cut_off}{suffix}")
    connection.execute("ROLLBACK")
    with Case.open(cut_off, reading=True) as again:
        assert again.annotations == case.annotations and not again.losses


def test_no_flipped_bit_goes_unsaid(tmp_path: Path) -> None:
    counts = case_damage.run(tmp_path, 100, seed=7)
    assert counts["named"] > 10
    assert counts["whole"] > 10


def damaged_at(case: Case, words: bytes) -> Path:
    """The case's file with a bit flipped in its last copy of these words."""
    case.close()
    data = bytearray(case.path.read_bytes())
    at = data.rfind(words)
    assert at >= 0
    data[at] ^= 1
    path = case.path.with_name("damaged.factline")
    path.write_bytes(data)
    return path


def test_a_damaged_note_is_left_out_and_named_and_the_rest_is_saved_elsewhere(case: Case, tuesday: Version) -> None:
    case.apply(AddNote(note_on(tuesday, "a diver", "n2", "An unlikely phrase: zebra crossing")))
    case.close()
    data = bytearray(case.path.read_bytes())
    for at in (data.find(b"zebra crossing"), data.rfind(b"zebra crossing")):
        damaged = bytearray(data)
        damaged[at] ^= 1
        path = case.path.with_name("damaged.factline")
        path.write_bytes(damaged)
        opened = Case.open(path)
        if opened.losses:
            break
        assert opened.check() == ("One line of the history is damaged.",)
        opened.close()
    assert opened.losses == ("One note is damaged and can't be shown.",)
    assert "damaged" in opened.read_only
    assert [note.id for note in opened.annotations.notes] == ["n1"]
    opened.save_as(case.path.with_name("rescued.factline"))
    assert opened.losses == ()
    assert opened.read_only == ""
    assert [note.id for note in opened.annotations.notes] == ["n1"]
    assert opened.apply(AddNote(note_on(tuesday, "a diver", "n3")))
    opened.close()
    assert path.read_bytes() == bytes(damaged)  # the damaged file is left as it was


def test_a_damaged_text_is_named_by_its_label(case: Case) -> None:
    opened = Case.open(damaged_at(case, b"Some 140 passengers"))
    assert opened.losses == ("The text of Tuesday is damaged and can't be shown.",)
    assert [version.label for version in opened.versions] == ["Monday"]
    assert [note.lost for note in opened.annotations.notes] == [True]
    opened.close()


def test_nothing_is_written_to_a_file_that_is_only_read(case: Case) -> None:
    path = damaged_at(case, b"Some 140 passengers")
    before = path.read_bytes()
    opened = Case.open(path, clock=lambda: TIME)
    opened.close()
    assert path.read_bytes() == before
    assert not path.with_name(path.name + "-journal").exists()


def test_what_was_whole_stays_whole(case: Case) -> None:
    again = reopened(case)
    assert again.check() == ()
    again.close()
