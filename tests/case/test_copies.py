"""Copies of every sort, and files of other formats."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from core.case import (
    AddNote,
    AddVersion,
    AnswerNote,
    Case,
    CaseError,
    CaseRefusedError,
    Decide,
    DeleteNote,
    RemoveVersion,
    Resolve,
    copying,
)
from core.case.schema import APPLICATION_ID
from core.case.store import encoded
from core.model import Decision, Note, Paragraph, Reply, Version
from tests.case.conftest import MONDAY, TIME, note_on, reopened

KEPT_FILES = Path(__file__).with_name("formats")


def test_save_as_goes_on_in_the_new_file(case: Case, tmp_path: Path) -> None:
    before = case.versions, case.annotations, case.history()
    old, new = case.path, tmp_path / "named.factline"
    case.save_as(new)
    assert case.path == new
    assert (case.versions, case.annotations, case.history()) == before
    assert case.apply(Resolve("n1"))
    with Case.open(old) as left:
        assert (left.versions, left.annotations, left.history()) == before
    case = reopened(case)
    assert case.undo()
    assert (case.versions, case.annotations) == before[:2]
    assert case.original(case.versions[0].id) == "\n".join(MONDAY).encode("utf-8")
    case.close()


def test_a_duplicate_is_another_file_with_the_same_in_it(case: Case, tmp_path: Path) -> None:
    copy = tmp_path / "copy.factline"
    case.duplicate(copy)
    case.apply(Resolve("n1"))
    with Case.open(copy) as other:
        assert other.check() == ()
        assert other.versions == case.versions
        assert not other.annotations.notes[0].resolved
        assert other.undoable == "Decide (2 changes)"


def test_a_copy_onto_itself_or_into_no_folder_is_refused(case: Case, tmp_path: Path) -> None:
    with pytest.raises(CaseError, match="already"):
        case.duplicate(case.path)
    with pytest.raises(CaseError, match="already"):
        case.save_as(case.path)
    with pytest.raises(CaseError, match=r"copy\.factline"):
        case.duplicate(tmp_path / "none" / "copy.factline")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ferry.factline"]
    assert case.apply(Resolve("n1"))


def test_compacting_drops_what_nothing_needs(case: Case, monday: Version) -> None:
    big = Version.from_paragraphs(["A very long line. " * 20_000], label="Big", language="en")
    case.apply(AddVersion(big, b"zebra" * 100_000))
    case.apply(RemoveVersion(big.id))
    before = case.versions, case.annotations, case.history()
    case.compact()
    assert (case.versions, case.annotations, case.history()) == before
    case.undo()  # the history still needs it
    assert case.original(big.id) == b"zebra" * 100_000
    case.redo()
    large = case.path.stat().st_size
    case.compact(forget=True)
    assert case.path.stat().st_size < large - 500_000
    assert b"zebra" not in case.path.read_bytes()
    assert case.history() == ()
    assert not case.undo()
    assert (case.versions, case.annotations) == before[:2]
    assert case.original(monday.id) is not None
    assert case.apply(Resolve("n1"))


def test_the_copy_for_sending_holds_no_bytes_no_names_and_no_history(case: Case, tmp_path: Path) -> None:
    secret = Version(
        tuple(Paragraph(text) for text in ("A third text.", "Of another day.")),
        label="Thursday",
        source_name="Leak by Olga Kwant.docx",
        warnings=("Leak by Olga Kwant.docx has tracked changes.",),
    )
    case.apply(AddVersion(secret, b"the bytes of the file itself"))
    case.apply(AnswerNote("n1", Reply("Ben Olthof", TIME, "The pier said 140.")))
    case.apply(AddNote(note_on(secret, "another day", "n2", "A thought better not sent")))
    case.apply(DeleteNote("n2"))
    case.look(["seen-by-anna"])
    sent = tmp_path / "sent.factline"
    case.copy_for_sending(sent)
    data = sent.read_bytes()
    for gone in (
        b"Anna", b"Berg", b"Ben Olthof", b"Olga", b".docx", b".txt", b"the bytes of the file itself", "\n".join(MONDAY).encode("utf-8"),
        str(tmp_path).encode("utf-8"), b"better not sent", b"seen-by-anna",
    ):  # fmt: skip
        assert gone not in data, gone
    with Case.open(sent, reading=True) as read:
        assert read.losses == ()
        assert [v.texts for v in read.versions] == [v.texts for v in case.versions]
        assert read.versions[2].warnings == ("Thursday has tracked changes.",)
        note = read.annotations.notes[0]
        assert (note.author, note.replies[0].author) == ("Editor 1", "Editor 2")
        assert note.replies[0].text == "The pier said 140."
        assert {d.change: d.review for d in read.annotations.decisions} == {"k1": "confirmed", "k2": "correction"}
        assert read.history() == ()
        assert read.original(read.versions[0].id) is None


def made_up_format_0(path: Path) -> None:
    """A format that never was: one table, notes alone."""
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("CREATE TABLE remarks (id TEXT, words TEXT)")
    connection.executemany("INSERT INTO remarks VALUES (?, ?)", [("r1", "Is this right?"), ("r2", "And this?")])
    connection.commit()
    connection.close()


def read_format_0(connection: sqlite3.Connection) -> Iterator[copying.Line]:
    for key, words in connection.execute("SELECT id, words FROM remarks ORDER BY id"):
        document: dict[str, Any] = {
            "kind": "comment", "text": words, "author": "", "time": TIME.isoformat(), "anchors": [],
            "change": None, "resolved": False, "replies": [], "lost": False,
        }  # fmt: skip
        yield "notes", key, encoded(document)


def test_an_older_format_is_copied_first_and_brought_up_to_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old.factline"
    made_up_format_0(path)
    before = path.read_bytes()
    with pytest.raises(CaseRefusedError, match="does not know"):
        Case.open(path)
    assert path.read_bytes() == before
    monkeypatch.setitem(copying.OLDER, 0, read_format_0)
    with Case.open(path) as case:
        assert [note.text for note in case.annotations.notes] == ["Is this right?", "And this?"]
        assert case.notices == (
            "old.factline was brought up to date; as it was before, it is kept as old (format 0).factline.",
        )
        assert case.apply(Resolve("r1"))
    kept = tmp_path / "old (format 0).factline"
    connection = sqlite3.connect(kept)
    assert connection.execute("SELECT count(*) FROM remarks").fetchone() == (2,)
    connection.close()
    with Case.open(path) as case:
        assert case.notices == ()
        assert case.annotations.notes[0].resolved


def test_a_migration_that_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "old.factline"
    made_up_format_0(path)
    before = path.read_bytes()

    def broken(connection: sqlite3.Connection) -> Iterator[copying.Line]:
        yield from read_format_0(connection)
        connection.execute("SELECT * FROM nowhere")

    monkeypatch.setitem(copying.OLDER, 0, broken)
    with pytest.raises(CaseError):
        Case.open(path)
    assert path.read_bytes() == before
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize("path", sorted(KEPT_FILES.glob("*.factline")), ids=lambda path: path.stem)
def test_a_kept_file_of_every_format_opens(path: Path, tmp_path: Path) -> None:
    """Each holds the same: two versions, one with bytes and another label, a note with a reply, two decisions, six acts."""
    copy = tmp_path / path.name
    copy.write_bytes(path.read_bytes())
    with Case.open(copy) as case:
        assert case.check() == ()
        assert [version.label for version in case.versions] == ["Monday, late", "Tuesday"]
        assert case.original(case.versions[0].id) == b"The ferry was stopped.\nNobody was hurt."
        assert case.versions[0].texts == ("The ferry was stopped.", "Nobody was hurt.")
        note = case.annotations.notes[0]
        assert (note.text, note.replies[0].text, note.lost) == ("Who says so?", "The harbour office.", False)
        assert [d.review for d in case.annotations.decisions] == ["confirmed", "set_aside"]
        assert case.undo()
        assert case.redo()
    assert KEPT_FILES.joinpath("format-1.factline").exists()


def make_kept_file(path: Path) -> None:
    """How ``formats/format-1.factline`` was made; a later format gets a file of its own, and this one stays."""
    from core.case import SetContext

    with Case.create(path, person="Anna", clock=lambda: datetime(2026, 3, 13, 6, 10, tzinfo=UTC)) as case:
        texts = ("The ferry was stopped.", "Nobody was hurt."), ("The ferry was stopped.", "One man was hurt.")
        first, second = (Version(tuple(Paragraph(text) for text in known), label="x") for known in texts)
        case.apply(AddVersion(Version(first.paragraphs, label="Monday"), "\n".join(texts[0]).encode("utf-8")))
        case.apply(AddVersion(Version(second.paragraphs, label="Tuesday")))
        case.apply(SetContext(first.id, "label", "Monday, late"))
        case.apply(AddNote(note_on(second, "One man", "n1", "Who says so?")))
        case.apply(AnswerNote("n1", Reply("Ben", TIME, "The harbour office.")))
        case.apply(Decide((Decision("k1", "confirmed"), Decision("k2", "set_aside"))))


def test_the_kept_file_of_this_format_is_made_as_it_was(tmp_path: Path) -> None:
    """Row by row: a change of the format needs a new number."""
    path = tmp_path / "now.factline"
    make_kept_file(path)

    def rows(file: Path) -> dict[str, list[tuple[Any, ...]]]:
        connection = sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)
        tables = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")
        ]
        found = {name: connection.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall() for name in tables}  # noqa: S608 - our own tables' names
        connection.close()
        return found

    assert rows(path) == rows(KEPT_FILES / "format-1.factline")


def test_a_note_without_a_place_is_kept(case: Case) -> None:
    case.apply(AddNote(Note("n5", "comment", "On all of it", "Anna Berg", TIME, ())))
    case = reopened(case)
    assert not next(note for note in case.annotations.notes if note.id == "n5").lost
    case.close()


def test_a_case_that_can_not_be_replaced_stays_open_as_it_was(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    """As where another program holds the file."""
    real = Path.replace

    def refuse(path: Path, target: Path) -> Path:
        if path.suffix == ".compact":
            raise PermissionError(13, "held")
        return real(path, target)

    before = case.versions, case.annotations, case.history()
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(CaseError, match="another program holds it"):
        case.compact()
    assert (case.versions, case.annotations, case.history()) == before
    assert case.apply(Resolve("n1"))
    assert [path.name for path in case.path.parent.iterdir()] == ["ferry.factline"]


def test_a_copy_is_of_one_moment_also_where_another_session_writes(case: Case, tmp_path: Path) -> None:
    with Case.open(case.path, reading=True) as other:
        case.apply(Resolve("n1"))
        other.duplicate(tmp_path / "copy.factline")
    with Case.open(tmp_path / "copy.factline") as copy:
        assert copy.check() == ()
        assert copy.annotations.notes[0].resolved
