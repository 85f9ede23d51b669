"""The report on pages: it says what the web page says, cuts no line, and its links and outline lead somewhere."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from lxml import etree
from PySide6.QtGui import QFontDatabase

from core import Version, compare, read
from core.export import export as export_core
from core.export.web_page import page_tree
from core.model import Annotations, Cancelled, Comparison
from gui.paper import pdf
from gui.paper.blocks import Block, Table, blocks, words_of
from gui.paper.file import PdfFile
from gui.paper.setting import HEIGHT, Page, pages, strips
from gui.theme import load_fonts
from tests.export.building import OPTIONS
from tests.export.test_redline import noted

pytestmark = pytest.mark.usefixtures("qapp")
ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "samples"


@pytest.fixture(scope="module")
def editions() -> Comparison:
    dates = date(2026, 3, 11), date(2026, 3, 11), date(2026, 3, 12), date(2026, 3, 13)
    return compare(read(SAMPLES / f"port-merrow-{n}.txt", published=day) for n, day in enumerate(dates, 1))


def content(found: Comparison, annotations: Annotations | None = None, **options: Any) -> list[Block | Table]:
    tree = page_tree(found, annotations or Annotations(), replace(OPTIONS, **options))
    return list(blocks(tree.xpath("body/main/*")))


def laid(found: Comparison) -> list[Page]:
    load_fonts()
    return pages(list(strips(content(found), lambda _: None)))


def text_of(data: bytes) -> list[str]:
    return [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(data)]


def squeezed(words: str) -> str:
    return "".join(words.split())


def test_the_pages_say_all_that_the_web_page_says(editions: Comparison) -> None:
    for found, noticed in ((editions, Annotations()), noted()):
        page = etree.HTML(export_core("html", found, noticed, OPTIONS)).find("body/main")
        on_paper = squeezed("".join(words_of(content(found, noticed))))
        for span in page.xpath("//span[@class='number']"):  # in the margin, not among the words
            span.text = ""
            for sign in list(span):
                span.remove(sign)
        on_page = squeezed("".join(page.itertext()))
        assert on_paper.replace("•", "") == on_page


def test_what_leaves_is_struck_and_what_came_has_a_line_under_it(editions: Comparison) -> None:
    looks = {
        piece.words: piece.look
        for part in content(editions)
        if isinstance(part, Table)
        for row in part.rows
        for cell in row.cells
        for block in cell or ()
        if block.number
        for piece in block.pieces
    }
    assert looks["four"].strike and looks["four"].fill and not looks["four"].line
    assert looks["six"].line == "solid" and looks["six"].fill and not looks["six"].strike
    assert looks["on the evening tide"].line == "dashed"  # only likely
    assert looks["vessel"].strike and not looks["vessel"].fill  # wording
    assert looks["spilt"].line == "dotted"  # style
    gone = next(look for words, look in looks.items() if words.startswith("Passengers spoke of"))
    assert gone.strike and not gone.fill  # a whole paragraph has its ground and its bar


def test_each_page_has_its_number_the_head_of_its_table_and_no_line_below_its_foot(editions: Comparison) -> None:
    made = laid(editions)
    told = text_of(pdf.export(editions, Annotations(), OPTIONS))
    assert len(told) == len(made) > 3
    for number, words in enumerate(told, 1):
        assert f"Page {number} of {len(told)}" in words
    for page in made[1:]:
        assert page.placed[0].strip.is_head or page.placed[0].strip.level
    for page in made:
        assert page.filled <= HEIGHT
        for placed in page.placed:
            for lines, begin in placed.parts:
                assert all(line.top - begin >= 0 for line in lines)
                assert all(line.top + line.height - begin <= placed.height for line in lines)
        assert not page.placed[-1].strip.is_head and not page.placed[-1].strip.level


def test_a_paragraph_that_fills_pages_is_cut_between_its_lines() -> None:
    giant = " ".join(f"Sentence {n} of a paragraph that fills more than a page by itself." for n in range(600))
    found = compare([Version.from_text(f"First.\n\n{giant}"), Version.from_text(f"First.\n\n{giant} And one.")])
    made = laid(found)
    rows = [placed for page in made for placed in page.placed if not placed.strip.is_head]
    lines = [id(line) for placed in rows for cell, _ in placed.parts for line in cell]
    assert len(lines) == len(set(lines))
    cut = [placed for placed in rows if placed.height < placed.strip.height]
    assert len(cut) > 4
    told = squeezed("".join(text_of(pdf.export(found, Annotations(), OPTIONS))))
    assert all(told.count(f"Sentence{n}of") == 2 for n in range(600))


def test_links_and_outline_lead_to_their_paragraphs(editions: Comparison) -> None:
    data = pdf.export(editions, Annotations(), OPTIONS)
    document = pypdfium2.PdfDocument(data)
    outline = [(entry.level, entry.get_title()) for entry in document.get_toc()]
    assert outline == [
        (0, "Ferry refloated off Port Merrow, all 217 aboard safe"),
        (1, "What a reader of an older version now has wrong"),
        (1, "What became of each fact"),
        (1, "Side by side"),
        (2, "Page furniture"),
        (1, "How to read this"),
    ]
    file = PdfFile.parse(data)
    links = [held for held in file.objects.values() if b"/Subtype /Link" in held]
    places = page_tree(editions, Annotations(), OPTIONS).xpath("count(//a)")
    assert len(links) == places > 20
    numbers = set(file._pages())
    for held in links:
        found = re.search(rb"/Dest \[(\d+) 0 R /XYZ", held)
        assert found and int(found[1]) in numbers
        assert b"/URI" not in held and b"/A " not in held


def test_words_are_found_and_copied_as_they_were_written(editions: Comparison) -> None:
    """Signs of a font that stand for several code points, ligatures and looks that depend on the neighbour are read as letters."""
    told = " ".join(text_of(pdf.export(editions, Annotations(), OPTIONS)))
    for words in (
        "07:10",
        "A → B",
        "6 people instead of 4",
        "Ferry refloated off",
        "£108,000 instead of £180,000",
        "taken off",
    ):
        assert squeezed(words) in squeezed(told)
    assert not [c for c in told if "\ue000" <= c <= "\uf8ff"]


def test_the_title_the_author_and_the_language_are_the_documents_own(editions: Comparison) -> None:
    data = pdf.export(editions, Annotations(), OPTIONS)
    told = pypdfium2.PdfDocument(data).get_metadata_dict()
    assert told["Title"] == "Ferry refloated off Port Merrow, all 217 aboard safe"
    assert told["Author"] == "Ines Hallam"
    assert told["Creator"] == "Factline" and not told["Producer"]
    assert b"/DisplayDocTitle true" in data and b"/Lang <FEFF0065006E>" in data


def test_right_to_left_words_stand_at_the_right_and_chinese_ones_are_drawn() -> None:
    found = compare(
        [
            Version.from_paragraphs(["قتل أربعة أشخاص في الحريق.", "火灾造成四人死亡。", "Four died."]),
            Version.from_paragraphs(["قتل ستة أشخاص في الحريق.", "火灾造成六人死亡。", "Six died."]),
        ]
    )
    placed = [
        (line, strip.edges[n])
        for strip in strips(content(found), lambda _: None)
        for n, cell in enumerate(strip.cells)
        for line in cell
        if line.of.block.number
    ]
    arabic = [line for line, _ in placed if "أشخاص" in line.of.block.words]
    assert arabic and all(line.of.block.rtl for line in arabic)
    for line in arabic:
        assert line.line.x() + line.line.width() > 0
        assert abs(line.line.naturalTextRect().right() - line.of.width) < 5
    if QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        told = "".join(text_of(pdf.export(found, Annotations(), OPTIONS)))
        assert "火灾造成四人死亡" in squeezed(told)


def test_it_says_how_far_it_is_and_stops_when_asked(editions: Comparison) -> None:
    told: list[tuple[str, int, int]] = []
    pdf.export(editions, Annotations(), OPTIONS, lambda *step: told.append(step), lambda: False)
    of_pages = [(done, total) for _, done, total in told if total]
    assert of_pages == [(n, of_pages[0][1]) for n in range(of_pages[0][1])]
    with pytest.raises(Cancelled):
        pdf.export(editions, Annotations(), OPTIONS, None, lambda: True)


def test_an_empty_version_and_an_equal_one_have_pages_too() -> None:
    story = ["One thing.", "Another."]
    for one, other in ((story, []), ([], story), (story, story), ([], [])):
        found = compare([Version.from_paragraphs(one), Version.from_paragraphs(other)])
        assert text_of(pdf.export(found, Annotations(), OPTIONS))


def test_a_file_that_is_not_as_qt_writes_it_is_refused() -> None:
    with pytest.raises(ValueError):
        PdfFile.parse(b"%PDF-1.7\nstartxref\n0\n%%EOF\n")


def test_another_process_and_another_zone_give_the_same_bytes() -> None:
    """Qt keeps its fonts in an order that changes with each process."""
    code = (
        "import sys; from core.model import Annotations; from tests.export.building import OPTIONS; from gui.paper.pdf import export;"
        "from tests.export.test_redline import noted; sys.stdout.buffer.write(export(*noted(), OPTIONS))"
    )
    written = []
    for seed, zone in (("1", "Asia/Tokyo"), ("77", "America/New_York")):
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONHASHSEED": seed, "TZ": zone}
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, cwd=ROOT, env=environment, check=True)
        written.append(done.stdout)
    assert written[0].startswith(b"%PDF-") and written[0] == written[1]
