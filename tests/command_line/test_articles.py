"""``compare --articles``: a folder of articles to one table; and the line that tells how far the work has come."""

from __future__ import annotations

import csv
import io
import sys
import zipfile
from pathlib import Path

import pytest

from core import command_line
from core.export import FORMATS
from core.terminal import Line, progress_line

FERRY = ("The ferry carried 212 people on Monday.\n", "The ferry carried 217 people on Monday.\n")
BRIDGE = ("The bridge cost $4 million.\n", "The bridge cost $6 million.\n", "The bridge cost $7 million.\n")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    held = tmp_path / "week"
    for name, texts in (("ferry", FERRY), ("alone", FERRY[:1])):
        (held / name).mkdir(parents=True)
        for number, text in enumerate(texts, 1):
            (held / name / f"v{number}.txt").write_text(text, encoding="utf-8", newline="\n")
    with zipfile.ZipFile(held / "bridge.zip", "w") as archive:
        for number, text in enumerate(BRIDGE, 1):
            archive.writestr(f"v{number}.txt", text)
    (held / ".hidden").mkdir()
    (held / "ferry" / "broken.docx").write_bytes(b"PK\x03\x04 and no more")
    monkeypatch.chdir(tmp_path)
    return held


def rows(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"))))


def test_every_article_is_in_the_table_and_what_cannot_be_read_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command_line.run(["--articles", str(folder), "--csv", "all.csv", "--xlsx", "all.xlsx"]) == 0
    said = capsys.readouterr()
    assert said.out == "2 articles, 1 left out, 3 changes\n"
    assert "alone has only one version. A comparison needs two at the least." in said.err
    assert "broken.docx" in said.err
    head, *told = rows(Path("all.csv"))
    assert head[:5] == ["Article", "From", "To", "Category", "Kind"]
    before = head.index("Before")
    assert [[row[0], *row[before : before + 2]] for row in told] == [
        ["bridge", "$4 million", "$6 million"],
        ["bridge", "$6 million", "$7 million"],
        ["ferry", "212", "217"],
    ]
    with zipfile.ZipFile("all.xlsx") as book:
        sheet = book.read("xl/worksheets/sheet2.xml").decode()
    assert "Article" in sheet and "bridge" in sheet and 'ref="A1:R4"' in sheet


def test_check_and_only(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command_line.run(["--articles", str(folder), "--check"]) == 1
    assert command_line.run(["--articles", str(folder), "--check", "--only", "style"]) == 0
    assert capsys.readouterr().out.endswith("2 articles, 1 left out, 0 changes\n")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--articles", "week", "--docx", "x.docx"], "--docx can't tell of many articles. Write --csv or --xlsx."),
        (["--articles", "week", "week"], "--articles needs one folder"),
        (["--articles", "nowhere"], "--articles needs one folder"),
        (["--articles", "week", "--label", "x"], "--articles takes what is known of each version from its file"),
        (["--articles", "week/alone"], "alone has no folders in it"),
    ],
)
def test_what_makes_no_sense_is_told_in_a_sentence(
    folder: Path, arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command_line.run(arguments) == 2
    assert sentence in capsys.readouterr().err


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_one_line_that_goes_away(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = _Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr("core.terminal.EVERY", 0.0)
    assert command_line.run([str(folder / "ferry" / "v1.txt"), str(folder / "ferry" / "v2.txt")]) == 0
    said = terminal.getvalue()
    assert "Lining paragraphs up" in said and "Comparing facts" in said
    assert "\n" not in said
    assert said.split("\r")[-2].strip() == said.split("\r")[-1] == ""


def test_a_shorter_state_covers_a_longer_one() -> None:
    terminal = _Terminal()
    line = Line(terminal)
    line("understand", 1, 2)
    line._next = 0.0
    line("edit", 0, 0)
    longer, shorter = terminal.getvalue().split("\r")[1:]
    assert longer.strip() == "Comparing facts 50 %"
    assert shorter.startswith("Comparing words") and len(shorter) >= len(longer)


def test_no_progress_where_nobody_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    with progress_line() as line:
        assert line is None


def test_the_table_has_formats_of_its_own() -> None:
    from core.export.articles import TABLES

    assert set(TABLES) < set(FORMATS)
