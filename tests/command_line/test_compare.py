"""``python app.py compare`` as an editor types it."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import docx as python_docx
import pytest

from core import Version, command_line, compare, read
from core.case import AddNote, AddVersion, Case, Decide
from core.command_line import parse_window
from core.export import FORMATS
from core.model import Decision, Note, NoteAnchor
from tests.conftest import ROOT

BEFORE = "The bridge carried 212 cars on Monday.\n\nIt was built in 1932 by the county.\n"
AFTER = "The bridge carried 217 cars on Monday.\n\nIt was built in 1932 by the county.\n"

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run ``compare`` in a folder with two versions; gives exit status, standard output and standard error."""
    (tmp_path / "a.txt").write_text(BEFORE, encoding="utf-8", newline="\n")
    (tmp_path / "b.txt").write_text(AFTER, encoding="utf-8", newline="\n")
    monkeypatch.chdir(tmp_path)

    def once(*arguments: str) -> tuple[int, str, str]:
        out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="") for _ in range(2))
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            status = command_line.run(arguments)
        said = []
        for stream in (out, err):
            stream.flush()
            assert isinstance(stream.buffer, io.BytesIO)
            said.append(stream.buffer.getvalue().decode().replace("\r\n", "\n"))
        return status, said[0], said[1]

    return once


def test_a_summary(run: Run) -> None:
    status, out, err = run("a.txt", "b.txt")
    assert (status, err) == (0, "")
    assert out.startswith("a → b\n") and "212" in out and "217" in out


def test_the_same_text_twice(run: Run) -> None:
    assert run("a.txt", "a.txt") == (0, "a → a\n  The same, letter for letter.\n", "")


def test_json_on_standard_output_is_alone_there(run: Run) -> None:
    status, out, err = run("a.txt", "b.txt", "--json", "-")
    document = json.loads(out)
    assert (status, err) == (0, "")
    assert document["format"] == "factline-comparison"
    assert [v["source_name"] for v in document["versions"]] == ["a.txt", "b.txt"]


def test_warnings_go_to_standard_error_when_the_output_is_taken(run: Run) -> None:
    Path("c.txt").write_bytes("Caf\xe9 owners of the town were there on Monday.".encode("cp1252"))
    assert "was assumed" in run("c.txt", "b.txt")[1]
    status, out, err = run("c.txt", "b.txt", "--json", "-")
    assert status == 0 and json.loads(out) and "was assumed" in err


def test_files_are_written(run: Run) -> None:
    status, out, err = run("a.txt", "b.txt", "--docx", "red.docx", "--json", "c.json")
    assert (status, err) == (0, "") and out
    assert json.loads(Path("c.json").read_text(encoding="utf-8"))["format_version"] == 1
    assert python_docx.Document("red.docx").paragraphs


def test_context(run: Run) -> None:
    status, out, _ = run(
        "a.txt",
        "b.txt",
        "--published",
        ",2024-03-05T10:00+01:00",
        "--label",
        "Monday,Tuesday",
        "--language",
        "en",
        "--json",
        "-",
    )
    first, second = json.loads(out)["versions"]
    assert status == 0
    assert [first["label"], second["label"]] == ["Monday", "Tuesday"]
    assert [first["language"], second["language"]] == ["en", "en"]
    assert first["dates"]["published"] is None
    assert second["dates"]["published"] == {"value": "2024-03-05T10:00:00+01:00", "from": "editor"}


def test_a_label_with_a_comma_is_given_once_a_version(run: Run) -> None:
    _, out, _ = run("a.txt", "b.txt", "--label", "Monday, early", "--label", "Monday, late")
    assert out.startswith("Monday, early → Monday, late\n")


def test_one_version_from_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(AFTER.encode()), encoding="utf-8", newline=""))
    status, out, err = run("a.txt", "-")
    assert (status, err) == (0, "") and out.startswith("a → standard input\n")


def test_check_tells_by_its_status(run: Run) -> None:
    assert run("a.txt", "b.txt", "--check")[0] == 1
    assert run("a.txt", "a.txt", "--check")[0] == 0
    assert run("a.txt", "b.txt", "--check", "--only", "style,boilerplate")[0] == 0
    assert run("a.txt", "b.txt", "--check", "--only", "fact")[0] == 1


def test_a_pair_of_three(run: Run) -> None:
    Path("c.txt").write_text(BEFORE, encoding="utf-8", newline="\n")
    assert run("a.txt", "b.txt", "c.txt")[1].count(" → ") >= 2
    assert run("a.txt", "b.txt", "c.txt", "--pair", "1,3")[1] == "a → c\n  The same, letter for letter.\n"
    assert run("a.txt", "b.txt", "c.txt", "--pair", "1,3", "--check")[0] == 0
    document = json.loads(run("a.txt", "b.txt", "c.txt", "--pair", "1,3", "--json", "-")[1])
    assert len(document["pairs"]) == 1 and document["pairs"][0]["edits"] == []


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "needs two files"),
        (["a.txt"], "needs two files"),
        (["-", "-"], "standard input"),
        (["a.txt", "b.txt", "--nonsense"], "--nonsense"),
        (["a.txt", "b.txt", "--docx"], "--docx"),
        (["a.txt", "b.txt", "--docx", ""], "--docx needs a file name"),
        (["a.txt", "b.txt", "--only", "facts"], "“facts” is no category"),
        (["a.txt", "b.txt", "--pair", "1,3"], "--pair 1,3"),
        (["a.txt", "b.txt", "--pair", "1"], "--pair 1 "),
        (["a.txt", "b.txt", "--pair", "1,1"], "--pair 1,1"),
        (["a.txt", "b.txt", "--published", "yesterday"], "“yesterday” is no date"),
        (["a.txt", "b.txt", "--published", "2024-03-05T10:00"], "needs an offset"),
        (["a.txt", "b.txt", "--published", "2024-03-05,2024-03-06,2024-03-07"], "3 values for 2 files"),
        (["a.txt", "b.txt", "--language", "english"], "“english” is no language"),
        (["a.txt", "b.txt", "--author", " "], "--author"),
        (["a.txt", "b.txt", "--json", "x", "--docx", "x"], "Two outputs"),
        (["a.txt", "b.txt", "--json", "-", "--docx", "-"], "Two outputs"),
        (["a.txt", "b.txt", "--json", "b.txt"], "b.txt is one of the versions"),
        (["a.txt", "b.txt", "--json", "no/../b.txt"], "b.txt is one of the versions"),
        (["a.txt", "b.txt", "--facts", "1"], "Name its file with --correction"),
        (["a.txt", "b.txt", "--correction", "c.txt", "--facts", "1,ship"], "“ship” is no number and no kind of fact"),
        (["a.txt", "gone.txt"], "gone.txt is not there"),
        (["a.txt", "b.txt", "--json", "no such folder/c.json"], "c.json can't be saved"),
    ],
)
def test_each_failure_is_one_line_and_status_2(run: Run, arguments: list[str], told: str) -> None:
    status, _, err = run(*arguments)
    assert status == 2
    assert told in err and err.startswith("factline: ") and err.count("\n") == 1 and "Traceback" not in err
    assert Path("b.txt").read_text(encoding="utf-8") == AFTER


def test_an_output_that_is_not_there_yet_says_so(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(FORMATS, "docx")
    status, _, err = run("a.txt", "b.txt", "--docx", "x.docx")
    assert status == 2 and "--docx is not there yet" in err and not Path("x.docx").exists()


def test_one_output_that_fails_keeps_no_other_from_being_written(run: Run) -> None:
    status, _, err = run("a.txt", "b.txt", "--json", "missing/x.json", "--html", "p.html")
    assert status == 2 and err.count("\n") == 1 and "x.json" in err
    assert "217" in Path("p.html").read_text(encoding="utf-8")


def test_the_same_time_gives_the_same_bytes(run: Run) -> None:
    stamp = "2026-03-12T10:05+00:00"
    for name in ("x", "y"):
        assert run("a.txt", "b.txt", "--time", stamp, "--docx", f"{name}.docx", "--report", f"{name}-r.docx")[0] == 0
    assert Path("x.docx").read_bytes() == Path("y.docx").read_bytes()
    assert Path("x-r.docx").read_bytes() == Path("y-r.docx").read_bytes()
    assert python_docx.Document("x.docx").core_properties.created == datetime(2026, 3, 12, 10, 5, tzinfo=UTC)
    assert "needs an hour" in run("a.txt", "b.txt", "--time", "2026-03-12")[2]


def test_a_fault_of_the_programs_own_is_told_in_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("secret words of the article")

    monkeypatch.setattr("core.engine.compare", fail)
    status, _, err = run("a.txt", "b.txt")
    assert status == 2 and err.count("\n") == 1
    assert "RuntimeError at test_compare.py" in err and "secret" not in err


def test_the_windows_arguments() -> None:
    context, picture = parse_window(["a.txt", "b.txt", "--published", "2024-03-05,", "--picture", "w.png"])
    assert context.files == ("a.txt", "b.txt") and picture == "w.png"
    assert [str(day) for day in context.published] == ["2024-03-05", "None"]
    assert parse_window([])[0].files == ()


class TestAsAProcess:
    def run(self, *arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-W", "error", str(ROOT / "app.py"), *arguments],
            input=stdin,
            capture_output=True,
            check=False,
            timeout=60,
            env=os.environ | {"PYTHONIOENCODING": "cp1252"},
        )

    def test_compare(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text(BEFORE, encoding="utf-8", newline="\n")
        done = self.run("compare", str(tmp_path / "a.txt"), "-", "--check", stdin=AFTER.encode())
        assert (done.returncode, done.stderr) == (1, b"")
        assert done.stdout.decode().startswith("a → standard input")

    def test_a_failure(self, tmp_path: Path) -> None:
        done = self.run("compare", str(tmp_path / "a.txt"), str(tmp_path / "b.txt"))
        assert (done.returncode, done.stdout) == (2, b"")
        assert done.stderr.decode().splitlines() == [
            "factline: a.txt is not there. It may have been moved, renamed or deleted; choose it again."
        ]

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes of this kind")
    def test_a_reader_that_has_read_enough(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text((BEFORE * 2000), encoding="utf-8", newline="\n")
        command = [
            sys.executable,
            str(ROOT / "app.py"),
            "compare",
            str(tmp_path / "a.txt"),
            str(tmp_path / "a.txt"),
            "--json",
            "-",
        ]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            assert process.stdout is not None and process.stderr is not None
            process.stdout.close()
            assert process.stderr.read() == b""
        assert process.returncode == 0

    def test_help(self) -> None:
        done = self.run("compare", "--help")
        assert done.returncode == 0 and b"--moves-as-edits" in done.stdout

    def test_no_window_is_loaded_for_it(self, tmp_path: Path) -> None:
        for name, text in (("a.txt", BEFORE), ("b.txt", AFTER)):
            (tmp_path / name).write_text(text, encoding="utf-8", newline="\n")
        check = (
            "import sys; sys.path.insert(0, sys.argv[1]); import app; status = app.main(['compare', *sys.argv[2:]]);"
            "sys.exit(status or any(name.startswith('PySide6') for name in sys.modules))"
        )
        files = [str(tmp_path / name) for name in ("a.txt", "b.txt")]
        done = subprocess.run(
            [sys.executable, "-c", check, str(ROOT), *files], capture_output=True, check=False, timeout=60
        )
        assert (done.returncode, done.stderr) == (0, b"")


def test_a_redline_of_a_word_file_keeps_its_layout(run: Run, tmp_path: Path) -> None:
    older = python_docx.Document()
    older.add_heading("Bridge counts", 1)
    older.add_paragraph("The bridge carried 212 cars on Monday.", style="List Bullet")
    older.save(str(tmp_path / "older.docx"))
    (tmp_path / "newer.txt").write_text(
        "Bridge counts\n\n" + AFTER.split("\n")[0] + "\n", encoding="utf-8", newline="\n"
    )
    assert run("older.docx", "newer.txt", "--docx", "out.docx")[0] == 0
    written = python_docx.Document(str(tmp_path / "out.docx"))
    assert [paragraph.style.name for paragraph in written.paragraphs if paragraph.style] == ["Heading 1", "List Bullet"]


@pytest.fixture
def case_file(tmp_path: Path) -> Path:
    """The two versions of ``run`` in a case, with a note on the newer and the older number kept."""
    versions = [Version.from_text(text, label=label) for label, text in (("Monday", BEFORE), ("Tuesday", AFTER))]
    number = next(change for change in compare(versions).pairs[0].changes if change.kind == "number")
    place = number.after[0]
    anchor = NoteAnchor(versions[1].id, place, versions[1].texts[place.paragraph][place.start : place.end])
    with Case.create(tmp_path / "bridge.factline") as case:
        for version in versions:
            case.apply(AddVersion(version))
        case.apply(
            AddNote(Note("n1", "query", "Who counted?", "Maud Orr", datetime(2026, 3, 13, tzinfo=UTC), (anchor,)))
        )
        case.apply(Decide((Decision(number.key, "confirmed", "keep"),)))
    return tmp_path / "bridge.factline"


def test_a_case_is_compared_with_its_notes_and_decisions(run: Run, case_file: Path) -> None:
    before = case_file.read_bytes()
    status, out, err = run(case_file.name, "--json", "-")
    assert (status, err) == (0, "")
    document = json.loads(out)
    assert [version["label"] for version in document["versions"]] == ["Monday", "Tuesday"]
    assert document["annotations"]["notes"][0]["text"] == "Who counted?"
    assert case_file.read_bytes() == before


def test_the_merged_article_has_what_the_decisions_kept(run: Run, case_file: Path) -> None:
    status, out, err = run(case_file.name, "--text", "-", "--merged", "merged.docx")
    assert (status, err) == (0, "")
    assert "212 cars" in out and "217" not in out and "by the county" in out
    assert "\n".join(read(Path("merged.docx")).texts) == "\n".join(line for line in out.split("\n") if line)


def test_a_case_is_named_alone_and_must_be_one(run: Run, case_file: Path) -> None:
    for arguments, told in (
        ((case_file.name, "a.txt"), "Name it alone"),
        (("nowhere.factline",), "nowhere.factline can't be opened"),
        (("a.factline",), "a.factline"),
        ((case_file.name, "--pair", "1,3"), "Count them from 1"),
    ):
        Path("a.factline").write_text("no case", encoding="utf-8", newline="\n")
        status, out, err = run(*arguments)
        assert (status, out) == (2, "") and told in err and err.count("\n") == 1
