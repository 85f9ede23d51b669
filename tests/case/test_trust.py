"""A case that came by mail is trusted no more than any other file."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path, PureWindowsPath

import pytest

from core.case import Case, CaseError, CaseInUseError, CaseRefusedError, copying
from core.case.schema import APPLICATION_ID, FORMAT, STATEMENTS, address, format_of
from core.case.store import Entry, Store, encoded
from core.model import FactlineError


def changed(case: Case, *statements: str) -> Path:
    case.close()
    connection = sqlite3.connect(case.path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()
    return case.path


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM decisions; END",
        "CREATE VIEW v AS SELECT * FROM notes",
        "CREATE TABLE more (x)",
        "CREATE INDEX i ON notes (substr(key, 1))",
        "CREATE VIRTUAL TABLE v USING fts5(x)",
    ],
)
def test_what_the_schema_should_not_hold_is_refused(case: Case, statement: str) -> None:
    path = changed(case, statement)
    before = path.read_bytes()
    with pytest.raises(CaseRefusedError, match="was not opened"):
        Case.open(path)
    assert path.read_bytes() == before


def test_another_programs_database_is_refused(case: Case) -> None:
    with pytest.raises(CaseRefusedError, match="another program"):
        Case.open(changed(case, "PRAGMA application_id = 7"))


def test_a_newer_format_is_refused_with_a_sentence(case: Case) -> None:
    path = changed(case, f"PRAGMA user_version = {FORMAT + 1}")
    with pytest.raises(CaseRefusedError) as refused:
        Case.open(path)
    assert str(refused.value) == (
        "ferry.factline was written by a newer Factline (format 2; this one reads up to 1). Update Factline to open it."
    )


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00", b"A text.\n" * 40, b"PK\x03\x04" + b"\0" * 200])
def test_what_is_no_case_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.factline"
    path.write_bytes(content)
    with pytest.raises(CaseRefusedError, match="not a Factline case"):
        Case.open(path)
    assert path.read_bytes() == content


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(CaseRefusedError, match="not there any more"):
        Case.open(tmp_path / "gone.factline")
    (tmp_path / "folder.factline").mkdir()
    with pytest.raises(CaseRefusedError):
        Case.open(tmp_path / "folder.factline")


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
def test_a_file_that_ends_too_early_is_read_as_far_as_it_can_be_or_refused(case: Case, share: float) -> None:
    case.close()
    data = case.path.read_bytes()
    case.path.write_bytes(data[: int(len(data) * share)])
    try:
        opened = Case.open(case.path)
    except CaseError:
        return
    assert opened.losses
    opened.close()


def test_a_table_that_is_not_as_we_write_it_counts_as_damage(case: Case) -> None:
    """The schema is put aside for our own; the rows that pass their digests are shown."""
    with Case.open(changed(case, "ALTER TABLE notes ADD COLUMN more TEXT")) as opened:
        assert opened.losses[0] == "The beginning of the file was damaged and was made anew."
        assert "damaged" in opened.read_only
        assert [note.id for note in opened.annotations.notes] == ["n1"]


@pytest.mark.parametrize("at", [3, 16, 45, 70, 105, 700, 3500, 4000])
def test_a_damaged_beginning_is_made_anew_and_all_else_is_there(case: Case, tmp_path: Path, at: int) -> None:
    versions, annotations, history = case.versions, case.annotations, case.history()
    case.close()
    data = bytearray(case.path.read_bytes())
    data[at] ^= 4
    case.path.write_bytes(data)
    with Case.open(case.path) as opened:
        assert (opened.versions, opened.annotations, opened.history()) == (versions, annotations, history)
        if opened.losses:  # or the bit means nothing
            opened.save_as(tmp_path / "rescued.factline")
            assert opened.check() == ()
            assert (opened.versions, opened.annotations, opened.history()) == (versions, annotations, history)


def test_a_beginning_that_is_all_gone_is_no_case(case: Case) -> None:
    case.close()
    data = case.path.read_bytes()
    case.path.write_bytes(bytes(100) + data[100:])
    with pytest.raises(CaseRefusedError):
        Case.open(case.path)


STRANGE = {
    "a note's text that is a number": ("notes", "n9", {"kind": "query", "text": 7}),
    "a list for an object": ("notes", "n9", []),
    "a kind of note that is none": ("notes", "n9", {"kind": "shout"}),
    "a version without its text": ("versions", "v9", {"text": "none"}),
    "a decision of no sort": ("decisions", "k9", {"review": "maybe"}),
    "a date that is none": ("contexts", "v9", {"published": {"value": "yesterday", "source": "editor"}}),
    "a link to nothing": ("links", "l9", {"before": [["x"]]}),
    "an order of numbers": ("settings", "order", [1, 2]),
    "options that are a text": ("settings", "options", "all"),
    "a deep nest": ("notes", "n9", b"[" * 100_000),
    "no JSON": ("notes", "n9", b"\xff\xfe"),
}


@pytest.mark.parametrize("what", STRANGE)
def test_a_row_that_says_nothing_sensible_is_left_out_and_named(tmp_path: Path, what: str) -> None:
    """Its digest is right: somebody wrote it so."""
    table, key, document = STRANGE[what]
    body = document if isinstance(document, bytes) else encoded(document)
    path = tmp_path / "strange.factline"
    copying.write_new(path, [(table, key, body)], ())
    with Case.open(path) as case:
        assert len(case.losses) == 1
        assert case.annotations.notes == ()
        assert case.versions == ()


@pytest.mark.parametrize("body", [b"[]", b"{}", b'{"rows": 3}', b'{"what": "x", "rows": [{"table": "sums"}]}', b"\xff"])
def test_a_line_of_the_history_that_says_nothing_sensible_does_no_harm(tmp_path: Path, body: bytes) -> None:
    path = tmp_path / "strange.factline"
    copying.write_new(path, (), [Entry(1, "act", 0, body)])
    with Case.open(path) as case:
        for attempt in (case.undo, case.history, case.check, case.compact, lambda: case.undoable):
            try:
                attempt()
            except FactlineError as error:
                assert str(error)
        assert case.versions == ()


def test_an_undo_reaches_no_table_but_those_that_acts_change(tmp_path: Path) -> None:
    row = {"table": "sessions", "key": "holder", "before": None, "after": None}
    path = tmp_path / "strange.factline"
    copying.write_new(path, (), [Entry(1, "act", 0, encoded({"what": "x", "person": "", "time": "", "rows": [row]}))])
    with Case.open(path) as case:
        with pytest.raises(CaseError):
            case.undo()
        with closing(Store.open(path, writing=False)) as store:
            assert store.holder() is not None


@pytest.mark.parametrize(
    "strange",
    [
        {"process": "12"}, {"process": 1 << 70}, {"process": True}, {"since": 5}, {"person": ["Ben"]}, {"machine": None},
        {"token": 1}, {"started": 7}, {"token": None, "process": None},
    ],
)  # fmt: skip
def test_a_holder_that_says_nothing_sensible_is_nobody(tmp_path: Path, strange: dict[str, object]) -> None:
    path = tmp_path / "strange.factline"
    whole = {"token": "t", "person": "Ben", "machine": "desk", "process": 1, "since": "2026-03-13T06:10:00+00:00"}
    copying.write_new(path, [("sessions", "holder", encoded(whole | strange))], ())
    with Case.open(path) as case:
        assert case.read_only == ""


def test_a_holder_of_whom_more_is_known_is_still_one(tmp_path: Path) -> None:
    path = tmp_path / "later.factline"
    whole = {"token": "t", "person": "Ben", "machine": "another desk", "process": 1, "since": "", "phone": "12"}
    copying.write_new(path, [("sessions", "holder", encoded(whole))], ())
    with pytest.raises(CaseInUseError, match="Ben"):
        Case.open(path)


def test_format_1_is_what_it_says(case: Case) -> None:
    assert format_of(case.path) == 1
    connection = sqlite3.connect(case.path)
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    sql = [row[0] for row in connection.execute("SELECT sql FROM sqlite_master WHERE type = 'table'")]
    connection.close()
    assert sorted(sql) == sorted(STATEMENTS)


def test_every_act_waits_for_the_disk(case: Case) -> None:
    names = ("synchronous", "journal_mode", "trusted_schema", "cell_size_check")
    known = {name: case._store.connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names}
    assert known == {"synchronous": 3, "journal_mode": "delete", "trusted_schema": 0, "cell_size_check": 1}


@pytest.mark.parametrize("name", ["plain", "with blank", "100 % #1", "a&b;c", "größe 船", "two..dots", "~tilde'quote"])
def test_any_file_name_is_that_file_and_no_other(tmp_path: Path, name: str) -> None:
    path = tmp_path / name / f"{name}.factline"
    path.parent.mkdir()
    with Case.create(path) as case:
        case.look(["seen"])
    assert [found.name for found in path.parent.iterdir()] == [path.name]
    with Case.open(path) as case:
        assert case.looked == {"seen"}


@pytest.mark.skipif(sys.platform == "win32", reason="a question mark is in no file name there")
def test_a_question_mark_in_a_name_is_no_question(tmp_path: Path) -> None:
    path = tmp_path / "why?mode=memory&x.factline"
    Case.create(path).close()
    with Case.open(path, reading=True) as case:
        assert case.versions == ()


def test_a_share_of_windows_is_addressed_without_an_authority() -> None:
    share = PureWindowsPath(r"\\server\share\a b.factline")

    class Share:
        def absolute(self) -> PureWindowsPath:
            return share

    assert address(Share()) == "file:////server/share/a%20b.factline"  # type: ignore[arg-type]  # a path of another system
