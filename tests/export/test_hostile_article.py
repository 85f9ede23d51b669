"""An article made of markup, scripts, formulas and field codes is text in every format, and nothing of the machine gets in."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from lxml import etree

from core import compare, read
from core.export import FORMATS, export
from core.export.rows import HEAD, change_rows
from core.model import Annotations, Comparison, Decision, Note, NoteAnchor, Span
from tests.export import libreoffice, resolver
from tests.export.building import OPTIONS, TIME

FOLDER = "Ilse Quern"
"""A folder and a user of this name must leave no trace."""
OLDER = [
    "<script>alert('12 boats')</script> <img src=x onerror=alert(1)> & &amp; <!-- 12 --> ]]>",
    '=HYPERLINK("http://example.org/?"&A1,"12 boats") was what the sheet said.',
    "+12 boats; -12 boats; @SUM(1+1)*12 and |cmd' /C calc'!A0.",
    '{ INCLUDETEXT "c:\\\\boats.doc" } { DDEAUTO cmd.exe "/k calc" } { =12+1 } \\field 12',
    "</w:t></w:r><w:del w:id='1'><w:r><w:delText>12</w:delText></w:r></w:del> <w:p/>",
    "# A head\t[12 boats](javascript:alert(1)) ![x](http://example.org/x.png) `code` | a | b | ***12***",
    "</style><style>body{display:none}</style> {{12}} ${12} <%= 12 %> %s %(boats)s {before}",
    "The mayor said 12 boats would sail on Friday.",
]
NEWER = [text.replace("12", "17") for text in OLDER]


@pytest.fixture
def article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Comparison, Annotations]:
    folder = tmp_path / FOLDER
    folder.mkdir()
    for variable in ("USER", "USERNAME", "LOGNAME"):
        monkeypatch.setenv(variable, FOLDER)
    monkeypatch.chdir(folder)
    versions = []
    for name, texts in (("older.txt", OLDER), ("newer.txt", NEWER)):
        (folder / name).write_text("\n\n".join(texts), encoding="utf-8", newline="\n")
        versions.append(read(folder / name, label=f"<b>{name}</b>=1+1"))
    found = compare(versions)
    assert [list(v.texts) for v in found.versions] == [OLDER, NEWER]
    anchor = NoteAnchor(versions[1].id, Span(0, 0, 8), NEWER[0][:8])
    note = Note("n1", "query", "<script>alert(2)</script> =1+1", "Joe <b>Petrie</b>", TIME, (anchor,))
    facts = [change for change in found.pairs[0].changes if change.category == "fact"]
    assert facts
    return found, Annotations((note,), tuple(Decision(change.key, "correction") for change in facts))


def parts(data: bytes) -> dict[str, bytes]:
    """What the file holds, unpacked where it is a zip."""
    if not data.startswith(b"PK"):
        return {"": data}
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return {name: file.read(name) for name in file.namelist()}


@pytest.mark.parametrize("name", FORMATS)
def test_no_path_and_no_user_gets_in(name: str, article: tuple[Comparison, Annotations]) -> None:
    data = export(name, *article, OPTIONS)
    for part, held in {**parts(data), "as it is": data}.items():
        for trace in (FOLDER, FOLDER.lower(), str(Path.cwd()), str(Path.home()) + "/", "/tmp/", "file://"):
            for encoding in ("utf-8", "utf-16-le"):
                assert trace.encode(encoding) not in held, (part, trace)


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_time_gives_the_same_bytes(name: str, article: tuple[Comparison, Annotations]) -> None:
    assert export(name, *article, OPTIONS) == export(name, *article, OPTIONS)


def test_word_files_hold_no_field_link_or_object_that_is_not_ours(article: tuple[Comparison, Annotations]) -> None:
    for name in ("docx", "report", "departures", "merged"):
        held = parts(export(name, *article, OPTIONS))
        for part, data in held.items():
            if part.endswith((".xml", ".rels")):
                root = etree.fromstring(data)
                fields = {e.get(f"{resolver.W}instr", "").strip() for e in root.iter(f"{resolver.W}fldSimple")}
                assert fields <= {"PAGE", "NUMPAGES"}
                assert not list(root.iter(*(resolver.W + tag for tag in ("instrText", "object", "altChunk", "pict"))))
                assert "External" not in {e.get("TargetMode") for e in root.iter()}
    root = resolver.document(export("docx", *article, OPTIONS))
    assert resolver.resolve(root, accept=False) == OLDER
    assert resolver.resolve(root, accept=True) == NEWER
    assert resolver.faults(export("docx", *article, OPTIONS)) == []


def test_the_report_says_the_words(article: tuple[Comparison, Annotations]) -> None:
    said = "".join(resolver.document(export("report", *article, OPTIONS)).itertext())
    assert "<script>alert('" in said and "INCLUDETEXT" in said and "{before}" in said


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.links: set[str] = set()
        self.words = ""
        self._styled = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links |= {value or "" for name, value in attrs if name in ("href", "src")}
        self._styled = tag == "style"

    def handle_endtag(self, tag: str) -> None:
        self._styled = False

    def handle_data(self, data: str) -> None:
        if not self._styled:
            self.words += data


def test_the_web_page_runs_nothing_and_loads_nothing(article: tuple[Comparison, Annotations]) -> None:
    page = _Page()
    page.feed(export("html", *article, OPTIONS).decode())
    assert not page.tags & {"script", "img", "iframe", "object", "link", "base", "form", "w:del", "w:p"}
    assert not {name for name in page.attributes if name.startswith("on")}
    assert all(link.startswith("#") for link in page.links)
    assert "<script>alert(" in page.words and "</style><style>body{display:none}</style>" in page.words


def test_tables_hold_no_formula(article: tuple[Comparison, Annotations]) -> None:
    rows = list(csv.reader(io.StringIO(export("csv", *article, OPTIONS).decode("utf-8-sig"))))
    cells = [cell for row in rows for cell in row if cell]
    assert not [cell for cell in cells if cell.lstrip().startswith(("=", "+", "-", "@", "|", "%", "\t"))]
    book = parts(export("xlsx", *article, OPTIONS))
    for part, data in book.items():
        if part.startswith("xl/worksheets"):
            root = etree.fromstring(data)
            assert not list(root.iter("{*}f", "{*}hyperlink"))
            assert {c.get("t") for c in root.iter("{*}c") if c.find("{*}is") is not None} == {"inlineStr"}


@pytest.mark.libreoffice
def test_a_workbook_opened_elsewhere_holds_the_words_and_no_formula(
    article: tuple[Comparison, Annotations], tmp_path: Path
) -> None:
    path = tmp_path / "changes.xlsx"
    path.write_bytes(export("xlsx", *article, OPTIONS))
    told = libreoffice.loaded([path], tmp_path)[0]
    if told is None:
        pytest.skip("LibreOffice has no Calc here (Debian: libreoffice-calc)")
    assert told["formulas"] == 0
    rows = change_rows(*article, OPTIONS)
    head, *found = told["sheets"]["Changes"]
    assert tuple(head) == HEAD
    assert [[str(cell) for cell in row] for row in found] == [
        [str(float(cell)) if isinstance(cell, int) else cell or "" for cell in row] for row in rows
    ]
    assert len(told["sheets"]["Facts"]) - 1 == sum(row[HEAD.index("Category")] == "Fact" for row in rows) > 0


@pytest.mark.libreoffice
def test_word_files_opened_elsewhere_give_both_texts(article: tuple[Comparison, Annotations], tmp_path: Path) -> None:
    paths = [tmp_path / f"{name}.docx" for name in ("docx", "merged")]
    for path in paths:
        path.write_bytes(export(path.stem, *article, OPTIONS))
    redline, merged = libreoffice.opened(paths, tmp_path)
    assert (redline["Reject"], redline["Accept"]) == (OLDER, NEWER)
    assert ["Joe <b>Petrie</b>", "Query: <script>alert(2)</script> =1+1", False] in redline["comments"]
    assert merged["Accept"] == NEWER


def test_the_merged_article_is_the_words_as_they_are(article: tuple[Comparison, Annotations]) -> None:
    """Nothing is kept, so it is the newer one."""
    assert export("text", *article, OPTIONS).decode() == "".join(f"{text}\n" for text in NEWER)
    held = parts(export("merged", *article, OPTIONS))
    body = etree.fromstring(held["word/document.xml"])[0]
    said = []
    for block in body.iterchildren(f"{resolver.W}p"):
        leaves = block.iter(f"{resolver.W}t", f"{resolver.W}tab")
        said.append("".join("\t" if leaf.tag == f"{resolver.W}tab" else leaf.text or "" for leaf in leaves))
    assert said == NEWER
    assert {e.tag for e in body.iter()} <= {
        resolver.W + tag for tag in "body p pPr pStyle r t tab sectPr pgSz pgMar".split()
    }


def test_data_and_plain_formats_keep_the_words(article: tuple[Comparison, Annotations]) -> None:
    held = json.loads(export("json", *article, OPTIONS))
    assert [p["text"] for p in held["versions"][0]["paragraphs"]] == OLDER
    notice = export("correction", *article, OPTIONS).decode()
    assert "It is “17”." in notice
    lines = export("md", *article, OPTIONS).decode()
    assert "<script" not in lines.replace("\\<", "").replace("&lt;", "")
    assert "](javascript:" not in lines and "![x](" not in lines


def test_a_redline_for_another_author_names_no_one_else(article: tuple[Comparison, Annotations]) -> None:
    data = export("docx", article[0], Annotations(), replace(OPTIONS, author="Maud & Sons <x>"))
    root = resolver.document(data)
    assert {e.get(f"{resolver.W}author") for e in root.iter() if e.get(f"{resolver.W}author")} <= {
        "Maud & Sons <x>",
        "Maud & Sons <x> (style)",
    }
