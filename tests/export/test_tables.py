"""The smaller exports: web page, CSV, workbook, Markdown, departures and correction notice."""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from datetime import date
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html

from core import Version, compare
from core.export import FORMATS, export
from core.export.clipboard import rich_text
from core.export.comma_separated import FORMULA_STARTS, safe
from core.export.correction import phrases, sentence
from core.export.fact_table import fact_lines
from core.export.markdown import escaped, whats_new
from core.export.rows import HEAD
from core.export.sheets import marks
from core.export.workbook import cell_text
from core.model import Annotations, Change, Comparison, Decision, ExportError, Span
from tests.export import building, resolver
from tests.export.test_redline import noted

HOSTILE = [
    "<script>alert(1)</script><img src=x onerror=alert(1)> &amp; <!-- ",
    '=HYPERLINK("http://example.org","x") @SUM(1+1)*cmd|\' /C calc\'!A0',
    "[link](javascript:alert(1)) **bold** `code` | pipe www.example.org",
    "{ DDEAUTO c:\\\\windows\\\\system32 } _x0041_ \x07 \u202e",
]


def hostile() -> Comparison:
    a, b = [f"{text} one" for text in HOSTILE], [f"{text} two" for text in HOSTILE]
    links = [building.link([n], [n], a, b) for n in range(len(a))]
    changes = [
        Change(f"c{n}", f"k{n}", "fact", "statement", "changed", (Span(n, 0, len(a[n])),), (Span(n, 0, len(b[n])),),
               summary=HOSTILE[n], why=HOSTILE[n])
        for n in range(len(a))
    ]  # fmt: skip
    found = building.comparison(a, b, links, changes)
    return replace(
        found, versions=tuple(v.with_context(label=HOSTILE[0], source_name=HOSTILE[1]) for v in found.versions)
    )


def decided(found: Comparison) -> Annotations:
    return Annotations(decisions=tuple(Decision(c.key, "correction") for c in found.pairs[0].changes))


@pytest.mark.parametrize("name", ["report", "departures", "html", "md", "csv", "xlsx"])
def test_altered_words_of_a_quotation_stand_amid_those_around_them(name: str) -> None:
    older = "“The roof is safe and the doors were never locked,” said Ada Penhale, who runs the hall."
    found = compare([Version.from_text(older), Version.from_text(older.replace("is safe", "was safe"))])
    data = export(name, found, Annotations(), building.OPTIONS)
    if name in ("report", "departures"):
        cells = [cell.text for table in Document(BytesIO(data)).tables for row in table.rows for cell in row.cells]
    elif name == "html":
        cells = [cell.text_content() for cell in html.fromstring(data.decode("utf-8")).iter("td")]
    elif name == "xlsx":
        with ZipFile(BytesIO(data)) as packed:
            cells = re.findall(r"<t[^>]*>([^<]*)</t>", packed.read("xl/worksheets/sheet1.xml").decode("utf-8"))
    else:
        cells = re.split(r" ?\| ?|,", data.decode("utf-8-sig"))
    assert any(cell.startswith("The roof was safe and the doors") for cell in cells)
    assert any(cell.startswith("The roof is safe and the doors") for cell in cells)
    assert not {"is", "was"} & set(cells)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_takes_hostile_text_and_gives_the_same_bytes_twice(name: str) -> None:
    found = hostile()
    data = export(name, found, decided(found), building.OPTIONS)
    assert data == export(name, found, decided(found), building.OPTIONS)
    assert "two" in (data if not data.startswith(b"PK") else b"".join(resolver.parts(data).values())).decode("utf-8")


@pytest.mark.parametrize("name", [known for known in FORMATS if known != "correction"])
def test_every_format_takes_versions_without_any_change_or_text(name: str) -> None:
    for texts in ([], ["Fog."]):
        found = compare([Version.from_paragraphs(texts), Version.from_paragraphs(texts)])
        data = export(name, found, Annotations(), building.OPTIONS)
        assert data or (name == "text" and not texts)  # nothing merged is no text


def test_titles_of_formats_are_told_apart() -> None:
    assert len({known.title for known in FORMATS.values()}) == len(FORMATS)
    assert all(re.fullmatch(r"\.[a-z]+", known.extension) for known in FORMATS.values())


# ---------------------------------------------------------------- web page


def page(found: Comparison, annotations: Annotations | None = None, **options: Any) -> html.HtmlElement:
    return html.fromstring(export("html", found, annotations or Annotations(), replace(building.OPTIONS, **options)))


def test_a_web_page_runs_nothing_and_loads_nothing() -> None:
    found = hostile()
    tree = page(found)
    tags = {e.tag for e in tree.iter() if isinstance(e.tag, str)}
    assert not tags & {"script", "img", "iframe", "link", "object", "embed", "form", "input", "base"}
    assert not [e for e in tree.iter() for name in e.attrib if name.startswith("on")]
    assert all(e.get("href").startswith("#") for e in tree.iter("a"))
    assert "url(" not in tree.findtext(".//style")
    assert tree.find(".//meta[@http-equiv]").get("content").startswith("default-src 'none'")
    told = tree.text_content()
    assert all(text.replace("\x07", "") in told for text in HOSTILE)


def test_links_of_a_web_page_lead_somewhere_and_columns_read_as_the_versions() -> None:
    found, annotations = noted()
    tree = page(found, annotations)
    ids = [e.get("id") for e in tree.iter() if e.get("id")]
    assert len(ids) == len(set(ids))
    assert {e.get("href")[1:] for e in tree.iter("a")} <= set(ids)
    for column, version in enumerate(found.versions):
        cells = [row.findall("td")[column] for row in tree.findall(".//table[@class='columns']/tbody/tr")]
        blocks = [block for cell in cells for block in cell.findall("div")]
        told = ["".join(block.itertext()) for block in blocks]
        assert [re.sub(r"^\d+[~+−]?", "", text) for text in told] == list(version.texts)
    assert [e.text for e in tree.iter("del") if "fact" in e.get("class", "")][:1] == ["Four"]
    assert "Dark." in tree.text_content()


def test_right_to_left_text_runs_so_on_a_web_page() -> None:
    found = compare([Version.from_paragraphs(["قال الوزير اليوم."]), Version.from_paragraphs(["قال الوزير أمس."])])
    assert [e.get("dir") for e in page(found).iter("div") if e.get("id")] == ["rtl", "rtl"]


def test_the_clipboard_holds_the_facts_rich_and_plain() -> None:
    found, _ = noted()
    copied = rich_text(found, Annotations(), building.OPTIONS)
    assert copied.plain == "Number: Four → Six (B ¶ 1)\nDate: today → today (B ¶ 1)\n"
    cells = [[cell.text_content() for cell in row] for row in html.fromstring(copied.html).iter("tr")]
    assert cells == [
        ["Kind", "Before", "After", "Place"],
        ["Number", "Four", "Six", "B ¶ 1"],
        ["Date", "today", "today", "B ¶ 1"],
    ]
    attack = html.fromstring(rich_text(hostile(), Annotations(), building.OPTIONS).html)
    assert {e.tag for e in attack.iter()} == {"table", "tr", "th", "td", "span"}


# ---------------------------------------------------------------- CSV and workbook


def test_no_cell_of_a_csv_can_become_a_formula() -> None:
    rows = list(csv.reader(StringIO(export("csv", hostile(), Annotations(), building.OPTIONS).decode("utf-8-sig"))))
    assert tuple(rows[0]) == HEAD
    assert len(rows) == 1 + len(HOSTILE)
    assert rows[2][6].startswith("'=HYPERLINK")
    assert not [cell for row in rows for cell in row if cell.strip().startswith(FORMULA_STARTS)]


@given(st.text())
def test_any_text_is_safe_in_a_cell_and_nothing_is_lost(text: str) -> None:
    held = safe(text)
    assert not held.lstrip(" \u00a0").startswith(FORMULA_STARTS)
    assert held in (text.replace("\0", "\ufffd"), "'" + text.replace("\0", "\ufffd"))


def test_a_csv_says_each_change_with_its_place_and_decision() -> None:
    found, _ = noted()
    annotations = Annotations(decisions=(Decision("k1", "confirmed"),))
    data = export("csv", found, annotations, building.OPTIONS)
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(StringIO(data.decode("utf-8-sig"), newline="")))
    assert [(r["Category"], r["Kind"], r["Before"], r["After"], r["Paragraph after"], r["Decision"]) for r in rows] == [
        ("Fact", "Number", "Four", "Six", "1", "Confirmed"),
        ("Fact", "Date", "today", "today", "1", "Open"),
        ("Style", "Typography", '"grey"', "“grey”", "2", "Open"),
    ]


def test_a_workbook_holds_text_as_text() -> None:
    held = resolver.parts(export("xlsx", hostile(), Annotations(), building.OPTIONS))
    main = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    sheet = etree.fromstring(held["xl/worksheets/sheet1.xml"])
    assert not list(sheet.iter(f"{main}f"))
    texts = [cell.findtext(f"{main}is/{main}t") for cell in sheet.iter(f"{main}c") if cell.get("t") == "inlineStr"]
    assert f"{HOSTILE[1]} two" in texts
    assert cell_text("_x0041_ \x07") == "_x005F_x0041_ _x0007_"
    assert len(cell_text("x" * 40000)) == 32767
    assert [e.get("name") for e in etree.fromstring(held["xl/workbook.xml"]).iter(f"{main}sheet")] == [
        "Facts",
        "Changes",
    ]


# ---------------------------------------------------------------- Markdown, departures, correction


def test_markdown_says_the_facts_and_keeps_text_as_text() -> None:
    found, annotations = noted()
    told = export("md", found, annotations, building.OPTIONS).decode("utf-8")
    assert told.splitlines()[0] == "**Newer:** 2 facts changed since Older: Four → Six; today."
    assert "| 1 | Number | Four | Six | B ¶ 1 | Open |" in told
    assert '- "grey" → “grey”' in told
    assert escaped("# a_b [x](y) <b> | *c* www.x.org http://y 1. & &lt;") == (
        r"\# a\_b \[x\](y) \<b\> \| \*c\* www\.x.org http\://y 1. & \&lt;"
    )
    assert escaped("1. one\n- two") == r"1\. one - two"
    quiet = building.comparison(["a"], ["a"], [building.link([0], [0], ["a"], ["a"])])
    assert whats_new(quiet, Annotations(), building.OPTIONS) == "**Newer:** no facts changed since Older."


def test_markdown_says_the_same_change_of_style_once_with_how_often() -> None:
    older = [f'The {bird} said "no" to the crumbs on the sill.' for bird in ("robin", "wren")]
    newer = [text.replace('"no"', "“no”") for text in older]
    found = compare([Version.from_paragraphs(older), Version.from_paragraphs(newer)])
    told = export("md", found, Annotations(), building.OPTIONS).decode("utf-8")
    assert told.split("## Style\n\n")[1].splitlines() == ['- " → “ (2 ×)', '- " → ” (2 ×)']


def test_departures_hold_every_change_in_the_order_of_the_text() -> None:
    found, _ = noted()
    document = Document(BytesIO(export("departures", found, Annotations(), building.OPTIONS)))
    table = document.tables[1]
    assert [[cell.text.split("\n")[0] for cell in row.cells][2:5] for row in table.rows[1:]] == [
        ["Four", "Six", "B ¶ 1"],
        ["today", "today", "B ¶ 1"],
        ['"grey"', "“grey”", "B ¶ 2"],
    ]
    assert not list(
        resolver.document(export("departures", found, Annotations(), building.OPTIONS)).iter(f"{resolver.W}hyperlink")
    )


def test_a_correction_notice_tells_what_was_decided_and_nothing_else() -> None:
    found, _ = noted()
    told = export("correction", found, Annotations(decisions=(Decision("k1", "correction"),)), building.OPTIONS)
    assert told.decode("utf-8") == (
        "Correction\n\nAn earlier version of this article gave the figure as “Four”. It is “Six”. "
        f"Corrected, the passage reads: {found.versions[1].texts[0]}\n"
    )
    with pytest.raises(ExportError, match="No fact is marked as a correction"):
        export("correction", found, Annotations(decisions=(Decision("k1", "confirmed"),)), building.OPTIONS)


def test_where_nothing_is_decided_a_correction_notice_is_a_draft_that_says_so() -> None:
    found, _ = noted()
    told = export("correction", found, Annotations(), building.OPTIONS).decode("utf-8").split("\n\n")
    assert told[1].startswith("(Draft: nothing is decided yet")
    assert [line.split("“")[1].split("”")[0] for line in told[2:]] == ["Four", "today"]


def test_every_form_of_a_correction_can_be_filled_in() -> None:
    found = hostile()
    line = fact_lines(found, Annotations(), building.OPTIONS)[3]
    assert "{ DDEAUTO" in sentence(line)
    for key, form in phrases().items():
        places = {"passage"} if key == "in_full" else {"before", "after", "before_meant", "after_meant"}
        assert set(re.findall(r"{(\w*)}", form)) <= places, key
        assert form == "Correction" or form.rstrip(")").endswith((".", "{passage}"))


def test_a_correction_notice_tells_of_the_facts_that_are_named_by_number_or_kind() -> None:
    found, _ = noted()
    decided = Annotations(decisions=(Decision("k1", "set_aside"),))
    for facts in (("2",), ("date",)):
        told = export("correction", found, decided, replace(building.OPTIONS, facts=facts)).decode("utf-8")
        assert told.count("An earlier version") == 1
        assert "“today”" in told
    with pytest.raises(ExportError, match=r"kind, 9\. They are numbered from 1 to 2"):
        export("correction", found, decided, replace(building.OPTIONS, facts=("1", "9")))


def test_a_correction_notice_says_which_day_a_word_meant_and_gives_the_sentence_without_its_dateline() -> None:
    old, new = (
        Version.from_text(
            f"PORT MERROW, March {day} — The ship sank today. Nobody was hurt.", published=date(2026, 3, day)
        )
        for day in (11, 12)
    )
    found = compare([old, new])
    told = export("correction", found, Annotations(), replace(building.OPTIONS, facts=("date",))).decode("utf-8")
    assert told.split("\n\n")[1] == (
        "An earlier version of this article gave the date as “today” (11 Mar 2026). It is “today” (12 Mar 2026). "
        "Corrected, the passage reads: The ship sank today.\n"
    )


@pytest.mark.parametrize("name", ["csv", "md", "html", "docx"])
def test_whose_words_stand_is_told_beside_the_decision(name: str) -> None:
    found, _ = noted()
    decisions = (Decision("k1", "confirmed", "keep"), Decision("k2", merge="take"))
    data = export(name, found, Annotations(decisions=decisions), building.OPTIONS)
    held = data if not data.startswith(b"PK") else resolver.parts(data)["word/comments.xml"]
    told = held.decode("utf-8")
    review = "confirmed" if name == "docx" else "Confirmed"
    assert told.count(f"{review}, the older words stand") == 1
    assert told.lower().count("open, the newer words stand") == 1


def test_a_draft_of_a_correction_is_not_written_where_no_changed_fact_is_sure() -> None:
    found = building.comparison(["One."], ["One."])
    with pytest.raises(ExportError, match="No changed fact is sure"):
        export("correction", found, Annotations(), building.OPTIONS)


def test_marks_speak_of_the_chosen_categories_alone() -> None:
    found, _ = noted()
    assert set(marks(found.pairs, ("style",))) == {(0, 1), (1, 1)}


@pytest.mark.parametrize("name", ["docx", "report", "html", "json"])
def test_a_note_that_stands_past_the_end_of_its_text_is_not_dropped(name: str) -> None:
    found, annotations = noted()
    note = replace(annotations.notes[1], lost=False)
    data = export(name, found, Annotations((note,)), building.OPTIONS)
    held = data if not data.startswith(b"PK") else b"".join(resolver.parts(data).values())
    assert note.text.encode() in held
    assert name == "json" or b"no longer there" in held


def test_no_format_tells_where_a_file_lay(tmp_path: Path) -> None:
    from core import read

    source = tmp_path / "monday.txt"
    source.write_text("Four were hurt.\n", encoding="utf-8", newline="\n")
    found = compare([read(source), Version.from_paragraphs(["Six were hurt."])])
    for name in [known for known in FORMATS if known != "correction"]:
        data = export(name, found, Annotations(), building.OPTIONS)
        parts = resolver.parts(data).values() if data.startswith(b"PK") else [data]
        assert not any(str(tmp_path).encode() in part for part in parts), name
