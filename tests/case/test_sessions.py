"""Two people and one file; a disk that is full or may not be written."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.case import AddNote, AddVersion, Case, CaseError, CaseInUseError, CaseTakenError, DeleteNote, Resolve, session
from core.case.session import is_running, mac_mounts, on_network, started
from core.case.store import Store
from core.model import Version
from tests.case.conftest import ROOT_OF_PROJECT, TIME, note_on, reopened


def test_a_second_opener_is_told_who_has_it(case: Case) -> None:
    with pytest.raises(CaseInUseError) as told:
        Case.open(case.path, person="Ben")
    assert told.value.holder.person == "Anna Berg"
    assert "Anna Berg has ferry.factline open on" in str(told.value)
    assert "2026-03-13 06:10" in str(told.value)


def test_a_second_opener_may_read_and_sees_what_is_saved(case: Case) -> None:
    with Case.open(case.path, reading=True) as other:
        assert other.annotations == case.annotations
        with pytest.raises(CaseError, match="open to be read"):
            other.apply(Resolve("n1"))
        assert (other.undoable, other.redoable) == ("", "")
        with pytest.raises(CaseError):
            other.undo()
    assert case.apply(Resolve("n1"))


def test_who_was_taken_over_writes_nothing_more(case: Case, tuesday: Version) -> None:
    with Case.open(case.path, person="Ben", take_over=True, clock=lambda: TIME) as other:
        with pytest.raises(CaseTakenError, match="Ben took over"):
            case.apply(Resolve("n1"))
        assert not case.annotations.notes[0].resolved
        with pytest.raises(CaseTakenError):
            case.undo()
        case.close()
        assert other.apply(AddNote(note_on(tuesday, "a diver", "n2")))
    with Case.open(case.path) as after:
        assert [note.id for note in after.annotations.notes] == ["n1", "n2"]
        assert not after.annotations.notes[0].resolved


def test_a_case_that_was_closed_is_free(case: Case) -> None:
    again = reopened(case)
    assert again.read_only == ""
    again.close()


def test_a_session_that_ended_without_closing_is_in_nobodys_way(tmp_path: Path) -> None:
    path = tmp_path / "left.factline"
    program = (
        f"import pathlib; from core.case import Case; Case.create(pathlib.Path({str(path)!r})); import os; os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", program], cwd=ROOT_OF_PROJECT, check=True)
    with Case.open(path) as case:
        assert case.read_only == ""


def test_running_processes_are_told_from_ended_ones() -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    assert is_running(os.getpid())
    assert not is_running(ended.pid)
    assert not is_running(0)
    assert not is_running(-1)


def test_a_number_that_went_to_another_process_keeps_nobody_out(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a power cut, what has the number now is not the session that had the case."""
    known = started(os.getpid())
    assert known == started(os.getpid())
    if not known:
        pytest.skip("this system does not tell when a process began")
    with pytest.raises(CaseInUseError):
        Case.open(case.path)
    monkeypatch.setattr(session, "started", lambda process: "another boot 1")
    with Case.open(case.path, person="Ben") as other:
        assert other.read_only == ""


def test_where_the_start_of_a_process_is_unknown_its_number_counts(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "started", lambda process: "")
    with pytest.raises(CaseInUseError):
        Case.open(case.path)


def test_processes_with_one_number_began_at_different_times() -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        if (known := started(other.pid)) and sys.platform != "darwin":  # which tells whole seconds
            assert known != started(os.getpid())
        assert other.stdin is not None
        other.stdin.close()
    assert started(other.pid) == ""


def test_a_network_drive_is_recognised(tmp_path: Path) -> None:
    if sys.platform == "win32":
        assert on_network(Path(r"\\server\share\a.factline"))
        return
    mounts = tmp_path / "mounts"
    place = tmp_path / "far" / "a.factline"
    mounts.write_text(
        f"/dev/sda1 / ext4 rw 0 0\nserver:/share {tmp_path}/far nfs4 rw 0 0\nbad\n", encoding="utf-8", newline="\n"
    )
    assert on_network(place, mounts)
    assert on_network(tmp_path / "near.factline", mounts) is False
    assert on_network(place, tmp_path / "none") is None


def test_the_mounts_of_macos_are_read() -> None:
    told = (
        "/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)\n"
        "//ada@desk/The%20share on /Volumes/The share (smbfs, nodev, nosuid, mounted by ada)\n"
        "map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)\nnonsense\n"
    )
    assert mac_mounts(told) == [
        ("/", "apfs"), ("/Volumes/The share", "smbfs"), ("/System/Volumes/Data/home", "autofs"),
    ]  # fmt: skip


def test_a_full_disk_is_told_and_nothing_is_lost(case: Case, tuesday: Version) -> None:
    connection = case._store.connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    before = case.versions, case.annotations, case.history()
    with pytest.raises(CaseError) as full:
        case.apply(
            AddVersion(Version.from_paragraphs(["Long. " * 20_000], label="Long", language="en"), b"x" * 100_000)
        )
    assert str(full.value) == (
        "ferry.factline can't be saved: the disk is full. Free some space and do it again; all before it is safe."
    )
    assert (case.versions, case.annotations, case.history()) == before
    connection.execute("PRAGMA max_page_count = 1000000")
    assert case.apply(
        AddVersion(Version.from_paragraphs(["Long. " * 20_000], label="Long", language="en"), b"x" * 100_000)
    )
    again = reopened(case)
    assert len(again.versions) == 3
    assert again.check() == ()
    again.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no such limit")
def test_a_file_that_may_grow_no_further_is_told_and_nothing_is_lost(case: Case) -> None:
    """The system's own refusal to write, in a process of its own, as a full disk gives it."""
    case.close()
    program = f"""
import pathlib, resource, signal
from core.case import AddVersion, Case, CaseError
from core.model import Version
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
path = pathlib.Path({str(case.path)!r})
case = Case.open(path)
size = path.stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 8192, size + 8192))
try:
    case.apply(AddVersion(Version.from_paragraphs(["Long. " * 90_000], label="Long", language="en")))
except CaseError as error:
    print(error)
print(len(case.versions), len(case.history()))
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT_OF_PROJECT, capture_output=True, check=True)
    told, count = done.stdout.decode("utf-8").splitlines()
    assert "ferry.factline" in told
    assert "disk" in told
    assert count == "2 4"
    with Case.open(case.path) as after:
        assert after.check() == ()
        assert len(after.versions) == 2


def may_not_write(case: Case) -> str:
    """What a process without any rights of its own is told; the test's own may be allowed everything."""
    program = f"""
import os, pathlib, sys
from core.case import Case, CaseError, Resolve
if os.getuid() == 0:
    os.setgid(65534); os.setuid(65534)
case = Case.open(pathlib.Path({str(case.path)!r}))
print(case.read_only)
print(len(case.annotations.notes))
try:
    case.apply(Resolve("n1"))
except CaseError as error:
    print(error)
case.close()
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT_OF_PROJECT, capture_output=True, check=True)
    return done.stdout.decode("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="rights are other there")
@pytest.mark.parametrize("what", ["file", "folder"])
def test_what_may_not_be_written_is_opened_to_be_read(case: Case, what: str) -> None:
    case.close()
    for folder in case.path.parents:
        if folder.stat().st_uid == os.getuid() and folder != Path("/"):
            folder.chmod(0o755)
    if what == "file":
        case.path.chmod(0o444)
    else:
        case.path.chmod(0o666)
        case.path.parent.chmod(0o555)
    before = case.path.read_bytes()
    sentence = "Nothing may be written to ferry.factline. Save it under another name to work in it."
    try:
        assert may_not_write(case).splitlines() == [sentence, "1", sentence]
    finally:
        case.path.parent.chmod(0o755)
    assert case.path.read_bytes() == before


def test_an_act_that_another_program_holds_up_is_told(case: Case) -> None:
    import sqlite3

    case._store.connection.execute("PRAGMA busy_timeout = 50")
    other = sqlite3.connect(case.path)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(CaseError, match="being written by another program"):
        case.apply(DeleteNote("n1"))
    other.execute("ROLLBACK")
    other.close()
    assert case.apply(DeleteNote("n1"))


def test_copies_onto_a_full_or_forbidden_disk_leave_nothing_behind(
    case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(store: Store, rows: object, history: object) -> None:
        store.connection.execute("PRAGMA max_page_count = 1")
        real(store, [("notes", str(n), b"x" * 5000) for n in range(50)], ())

    real = Store.fill
    monkeypatch.setattr(Store, "fill", full)
    for copy in (lambda: case.duplicate(tmp_path / "copy.factline"), case.compact):
        with pytest.raises(CaseError, match="disk is full") as told:
            copy()
        assert str(told.value).startswith(("copy.factline", "ferry.factline"))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ferry.factline"]
    monkeypatch.undo()
    assert case.apply(Resolve("n1"))


def test_a_folder_where_nothing_may_be_written_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A read-only disk refuses even to take away what is not there."""

    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(Path, "open", refuse)
    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(CaseError, match=r"new\.factline can't be saved there: read-only file system"):
        Case.create(tmp_path / "new.factline")
