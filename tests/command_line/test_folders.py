"""`compare` with a folder or an archive: its files are the versions, in the order of their dates."""

import zipfile
import zlib
from pathlib import Path

import pytest

from core.command_line import run
from tests.reading.pdf_files import column, pdf

FILES = {
    "late.txt": "LOWICK, March 8 2024 (AP) — The bridge carried 217 cars.\n",
    "early.txt": "LOWICK, March 6 2024 (AP) — The bridge carried 212 cars.\n",
    "empty.txt": "",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "in"
    place.mkdir()
    for name, text in FILES.items():
        (place / name).write_text(text, encoding="utf-8", newline="\n")
    return place


@pytest.fixture
def archive(folder: Path, tmp_path: Path) -> Path:
    with zipfile.ZipFile(tmp_path / "in.zip", "w") as whole:
        for path in sorted(folder.iterdir()):
            whole.write(path, path.name)
    return tmp_path / "in.zip"


@pytest.mark.parametrize("kind", ["folder", "archive"])
def test_the_versions_in_order_and_what_failed_in_a_sentence(
    kind: str, request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([str(request.getfixturevalue(kind)), "--pair", "1,2"]) == 0
    told = capsys.readouterr()
    assert told.out.startswith("early → late\n") and "212 → 217" in told.out
    assert told.err == "factline: empty.txt is empty. Choose a file that has text in it.\n"


def test_what_is_said_of_each_goes_by_that_order(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([str(folder), "--label", "first,second"]) == 0
    assert capsys.readouterr().out.startswith("first → second\n")


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--pair", "1,3"], "--pair doesn't name two of the 2 versions"),
        (["--label", "a,b,c"], "--label names 3 values for 2 versions"),
    ],
)
def test_more_said_than_there_is(
    folder: Path, options: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([str(folder), *options]) == 2
    assert told in capsys.readouterr().err


def test_an_output_among_the_versions_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([str(folder), "--md", str(folder / "facts.md")]) == 2
    assert "facts.md would lie among the versions in in. Choose another folder." in capsys.readouterr().err
    assert not (folder / "facts.md").exists()
    assert run([str(folder), "--md", str(folder.parent / "facts.md")]) == 0


def test_a_folder_of_one_version(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "late.txt").unlink()
    assert run([str(folder)]) == 2
    assert "needs two versions at the least" in capsys.readouterr().err


def test_a_pdf_is_read_elsewhere_and_one_that_ends_its_reader_costs_a_sentence(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "empty.txt").unlink()
    (folder / "middle.pdf").write_bytes(pdf(column([FILES["early.txt"].replace("6", "7").strip().replace("—", "-")])))
    (folder / "worse.pdf").write_bytes(bomb())
    assert run([str(folder)]) == 0
    told = capsys.readouterr()
    assert "early → middle\n" in told.out and "middle → late\n" in told.out
    assert told.err.startswith("factline: worse.pdf ") and told.err.count("\n") == 1


def bomb() -> bytes:
    """Unpacks to far more than a reader may take."""
    packed = zlib.compress(b"q Q " * 100_000_000, 9)
    data = pdf(column(["x"]))
    start = data.index(b"6 0 obj")
    end = data.index(b"endobj", start)
    stream = b"<< /Length %d /Filter /FlateDecode >>\nstream\n" % len(packed) + packed + b"\nendstream\n"
    return data[:start] + b"6 0 obj\n" + stream + data[end:]  # PDFium finds what the table of places misses
