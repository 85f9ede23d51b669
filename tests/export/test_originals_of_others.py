"""Redlines in files that other programs wrote: LibreOffice and python-docx. Rejecting all gives the file back, twice proven.

Once by our own reading of the XML, part by part, once by LibreOffice: styles, lists, tables, links, looks and footnotes.
"""

from __future__ import annotations

import io
import subprocess
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from lxml import etree

from core import Version, compare, read
from core.export import export
from core.model import Annotations
from core.reading.docx import read_docx
from core.worker import Done, Export
from tests.conftest import soffice
from tests.export import libreoffice, originals, resolver
from tests.export.building import OPTIONS
from tests.worker.test_worker import Office

SOURCE = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:style style:name="Title" style:family="paragraph" style:class="chapter"><style:text-properties fo:font-size="24pt"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1">
<style:text-properties fo:font-size="16pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:default-outline-level="2">
<style:text-properties fo:font-size="13pt" fo:font-weight="bold"/></style:style>
</office:styles>
<office:automatic-styles>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/>
<text:list-level-style-bullet text:level="2" text:bullet-char="•"/></text:list-style>
</office:automatic-styles>
<office:body><office:text>
<text:p text:style-name="Title">Pier at Sallow closed</text:p>
<text:p>Four boats were <text:span text:style-name="B">turned away</text:span> on Friday, the <text:a xlink:href="https://sallow.example/">harbour
 office</text:a> said.<text:note text:note-class="footnote" text:id="n1"><text:note-citation>1</text:note-citation>
<text:note-body><text:p text:style-name="Footnote">The office counts ferries alone.</text:p></text:note-body></text:note></text:p>
<text:h text:outline-level="1" text:style-name="Heading_20_1">What is known</text:h>
<text:p>The planks gave way at <text:span text:style-name="I">nine</text:span> and nobody was hurt.</text:p>
<text:h text:outline-level="2" text:style-name="Heading_20_2">What to bring</text:h>
<text:list text:style-name="L"><text:list-item><text:p>A warm coat.</text:p><text:list><text:list-item><text:p>And a lamp.</text:p>
</text:list-item></text:list></text:list-item><text:list-item><text:p>Your own boat.</text:p></text:list-item></text:list>
<text:p>The last boats leave as follows:</text:p>
<table:table table:name="T"><table:table-column table:number-columns-repeated="2"/>
<table:table-row><table:table-cell><text:p>Merrow</text:p></table:table-cell><table:table-cell><text:p>18:10</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell><text:p>Tern</text:p></table:table-cell><table:table-cell><text:p>19:40</text:p></table:table-cell></table:table-row>
</table:table>
<text:p>All of it may change again.<text:note text:note-class="footnote" text:id="n2"><text:note-citation>2</text:note-citation>
<text:note-body><text:p text:style-name="Footnote">Weather permitting.</text:p></text:note-body></text:note></text:p>
</office:text></office:body></office:document>
"""
CHANGES = {
    "words": [("Four boats", "Six boats"), ("nine and", "ten and"), ("18:10", "18:25"), ("warm coat", "thick coat")],
    "a link and a note": [("harbour office", "old harbour office"), ("ferries alone", "ferries and boats")],
    "paragraphs": [("What is known\n", ""), ("Your own boat.\n", "Your own boat.\nA good book to read.\n")],
    "parted, joined, moved": [
        ("at nine and nobody", "at nine.\nBut nobody"), ("A warm coat.\nAnd a lamp.", "A warm coat. And a lamp."),
        ("The last boats leave as follows:\n", ""), ("What to bring\n", "The last boats leave as follows:\nWhat to bring\n"),
    ],
    "both ends": [("Pier at Sallow closed", "The pier at Sallow is closed"), ("change again.", "change again.\nMore at noon in the hall.")],
}  # fmt: skip


@pytest.fixture(scope="session")
def by_libreoffice(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The source as LibreOffice writes it as a Word file."""
    folder = tmp_path_factory.mktemp("pier")
    source = folder / "pier.fodt"
    source.write_text(SOURCE.replace("harbour\n office", "harbour office"), encoding="utf-8", newline="\n")
    command = [str(soffice()), "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}"]
    subprocess.run(
        [*command, "--convert-to", "docx", "--outdir", str(folder), str(source)],
        check=True,
        timeout=100,
        capture_output=True,
    )
    return (folder / "pier.docx").read_bytes()


@pytest.fixture(scope="session")
def by_python_docx() -> bytes:
    document = docx.Document()
    document.add_heading("Pier at Sallow closed", 0)
    first = document.add_paragraph("Four boats were ")
    first.add_run("turned away").bold = True
    first.add_run(" on Friday, the ")
    link = OxmlElement("w:hyperlink")
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
    link.set(qn("r:id"), document.part.relate_to("https://sallow.example/", kind, is_external=True))
    link.append(first.add_run("harbour office")._r)
    first._p.append(link)
    first.add_run(" said.")
    document.add_heading("What is known", 1)
    second = document.add_paragraph("The planks gave way at ")
    second.add_run("nine").italic = True
    second.add_run(" and nobody was hurt.")
    document.add_heading("What to bring", 2)
    for text, style in (
        ("A warm coat.", "List Number"),
        ("And a lamp.", "List Bullet 2"),
        ("Your own boat.", "List Number"),
    ):
        document.add_paragraph(text, style)
    document.add_paragraph("The last boats leave as follows:")
    table = document.add_table(2, 2, "Table Grid")
    for row, texts in zip(table.rows, (("Merrow", "18:10"), ("Tern", "19:40")), strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    document.add_paragraph("All of it may change again.")
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def newer(data: bytes, changes: list[tuple[str, str]]) -> list[str]:
    text = "\n".join(read(data, name="older.docx").texts) + "\n"
    for old, new in changes:
        if old == "ferries alone" and old not in text:
            continue  # python-docx writes no footnotes
        assert old in text
        text = text.replace(old, new)
    return text.rstrip("\n").split("\n")


def redline(data: bytes, name: str, *, comments: bool = True) -> tuple[bytes, list[str]]:
    texts = newer(data, CHANGES[name])
    found = compare([read(data, name="older.docx"), Version.from_paragraphs(texts, label="Newer")])
    return export("docx", found, Annotations(), replace(OPTIONS, original=data, fact_comments=comments)), texts


def prove(data: bytes, name: str) -> None:
    written, texts = redline(data, name)
    old, new = resolver.parts(data), resolver.parts(written)
    assert b"not written into the original" not in new["docProps/core.xml"], name
    assert [p.text for p in read_docx(written, "redline", "final").paragraphs] == texts
    assert [p.text for p in read_docx(written, "redline", "original").paragraphs] == list(
        read(data, name="older.docx").texts
    )
    # Words of theirs without outer blanks need no such sign.
    assert set(resolver.faults(written)) <= {"text whose outer blanks get lost"}
    assert len(list(resolver.document(written).iter(*resolver.INS, *resolver.DEL))) > 1
    for part in ("word/document.xml", "word/footnotes.xml"):
        if part in old:
            before, after = (originals.plain(originals.rejected(etree.fromstring(held[part]))) for held in (old, new))
            assert after == before, (name, part)
    for part in ("word/styles.xml", "word/numbering.xml", "word/theme/theme1.xml", "word/fontTable.xml"):
        if part in old:
            assert _plain(new[part]).startswith(_plain(old[part])[:-20]), part


def _plain(part: bytes) -> bytes:
    return etree.tostring(etree.fromstring(part), method="c14n")


@pytest.mark.libreoffice
@pytest.mark.parametrize("name", CHANGES)
def test_a_file_by_libreoffice(by_libreoffice: bytes, name: str) -> None:
    assert {p.role for p in read(by_libreoffice, name="o.docx").paragraphs} >= {
        "title",
        "heading",
        "list",
        "table_row",
        "footnote",
    }
    prove(by_libreoffice, name)


@pytest.mark.parametrize("name", CHANGES)
def test_a_file_by_python_docx(by_python_docx: bytes, name: str) -> None:
    assert {p.role for p in read(by_python_docx, name="o.docx").paragraphs} >= {"title", "heading", "list", "table_row"}
    prove(by_python_docx, name)


@pytest.mark.libreoffice
def test_libreoffice_finds_styles_lists_tables_links_and_notes_as_they_were(
    by_libreoffice: bytes, by_python_docx: bytes, tmp_path: Path
) -> None:
    files: list[Path] = []
    for data in (by_libreoffice, by_python_docx):
        for held in (data, *(redline(data, name, comments=False)[0] for name in CHANGES)):
            files.append(tmp_path / f"{len(files)}.docx")
            files[-1].write_bytes(held)
    told = libreoffice.structure(files, tmp_path)
    size = len(CHANGES) + 1
    for first in (0, size):
        blocks = told[first]
        assert any("https://sallow.example/" in str(block) for block in blocks)
        assert len({block[0] for block in blocks}) >= 5
        for name, rejected in zip(CHANGES, told[first + 1 : first + size], strict=True):
            assert rejected == blocks, name
    assert "ferries alone" in str(told[0])


def test_the_worker_writes_into_the_original_it_is_given(by_python_docx: bytes, tmp_path: Path) -> None:
    source, target = tmp_path / "older.docx", tmp_path / "redline.docx"
    source.write_bytes(by_python_docx)
    found = compare([read(source), Version.from_paragraphs(newer(by_python_docx, CHANGES["words"]), label="Newer")])
    office = Office()
    try:
        settings = (("original", source), ("author", "Ines Hallam"))
        report = office.do(Export(found, "docx", target, settings=settings))
    finally:
        office.worker.close()
    assert isinstance(report, Done), report
    styles = {p.style.name for p in docx.Document(str(target)).paragraphs if p.style}
    assert {"Title", "Heading 1", "List Number", "List Bullet 2"} <= styles
