"""The Word report: its parts in order, links that lead somewhere, and article text that stays text."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from lxml import etree, html

from core import Version, compare, read
from core.export import export
from core.export.fact_table import by_weight, fact_lines, slices
from core.export.sheets import marks, segments, sheets
from core.export.word.page import WIDTH
from core.export.words import heading, shortened
from core.model import Annotations, Change, Comparison, Decision, Mention, Paragraph, Quantity, Span
from tests.export import building, resolver
from tests.export.test_redline import noted

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
W = resolver.W


def report(found: Comparison, annotations: Annotations | None = None, **options: Any) -> bytes:
    return export("report", found, annotations or Annotations(), replace(building.OPTIONS, **options))


@pytest.fixture(scope="module")
def editions() -> Comparison:
    dates = date(2026, 3, 11), date(2026, 3, 11), date(2026, 3, 12), date(2026, 3, 13)
    return compare(read(SAMPLES / f"port-merrow-{n}.txt", published=day) for n, day in enumerate(dates, 1))


def headings(data: bytes) -> list[str]:
    return [p.text for p in Document(BytesIO(data)).paragraphs if p.style.name.lower().startswith("heading")]


def test_what_a_reader_has_wrong_comes_first_then_the_versions(editions: Comparison) -> None:
    assert headings(report(editions)) == [
        "What a reader of an older version now has wrong",
        "What became of each fact",
        "Side by side",
        "Page furniture",
        "How to read this",
    ]
    found, annotations = noted()
    assert headings(report(found, annotations)) == [
        "What a reader of “Older” now has wrong",
        "Side by side",
        "Notes",
        "How to read this",
    ]


def test_every_link_has_its_bookmark_and_every_bookmark_its_own_name(editions: Comparison) -> None:
    for options in ({}, {"pair": (0, 3)}):
        root = resolver.document(report(editions, **options))
        names = [e.get(f"{W}name") for e in root.iter(f"{W}bookmarkStart")]
        assert len(names) == len(set(names)) > 20
        anchors = {e.get(f"{W}anchor") for e in root.iter(f"{W}hyperlink")}
        assert anchors
        assert anchors <= set(names)


def test_each_column_read_down_is_its_version(editions: Comparison) -> None:
    tables = Document(BytesIO(report(editions))).tables
    for column, version in enumerate(editions.versions):
        told = []
        for table in tables:
            if len(table.columns) == 2 * len(editions.versions):
                for row in table.rows[1:]:
                    told += [p.text for p in row.cells[2 * column + 1].paragraphs if p.style.name.startswith("Cell")]
        article = [p.text for p in version.paragraphs if p.role != "boilerplate"]
        furniture = [p.text for p in version.paragraphs if p.role == "boilerplate"]
        assert told == article + furniture


def test_more_than_four_versions_come_in_pairs() -> None:
    versions = [Version.from_paragraphs([f"The toll is {n}.", "Fog."]) for n in range(6)]
    found = compare(versions)
    assert [sheet.columns for sheet in sheets(found, building.OPTIONS)] == [(n, n + 1) for n in range(5)]
    assert len([h for h in headings(report(found)) if " and " in h]) == 5


def test_a_pair_shows_its_own_changes_and_none_of_its_neighbours() -> None:
    found = compare([Version.from_paragraphs([f"The toll is {n}.", "Fog."]) for n in range(40, 46)])
    page = html.fromstring(export("html", found, Annotations(), building.OPTIONS))
    tables = page.findall(".//table[@class='columns']")
    assert len(tables) == 5
    for table in tables:
        older, newer = table.findall("tbody/tr")[0].findall("td")
        assert [len(cell.findall(f".//{mark}")) for cell in (older, newer) for mark in ("del", "ins")] == [1, 0, 0, 1]
    struck, underlined = (
        sum(
            bool(run.findall(f"{W}rPr/{W}{look}"))
            for table in Document(BytesIO(report(found))).tables[3:8]
            for run in table._tbl.iter(f"{W}r")
        )
        for look in ("strike", "u")
    )
    assert (struck, underlined) == (5, 5)


def test_departures_of_a_chain_name_no_one_version_as_the_older(editions: Comparison) -> None:
    told = [export("departures", editions, Annotations(), replace(building.OPTIONS, pair=p)) for p in (None, (0, 1))]
    assert [headings(data)[-1] for data in told] == [
        "Departures from an older version",
        "Departures from the older version",
    ]


def test_head_rows_repeat_and_pages_are_numbered(editions: Comparison) -> None:
    held = resolver.parts(report(editions))
    root = etree.fromstring(held["word/document.xml"])
    assert all(table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None for table in root.iter(f"{W}tbl"))
    instructions = [
        e.get(f"{W}instr").strip() for e in etree.fromstring(held["word/footer1.xml"]).iter(f"{W}fldSimple")
    ]
    assert instructions == ["PAGE", "NUMPAGES"]


def test_a_pair_may_be_told_backwards(editions: Comparison) -> None:
    told = "".join(resolver.document(report(editions, pair=(3, 0))).itertext())
    assert "port-merrow-4 compared with port-merrow-1" in told
    assert "What a reader of “port-merrow-4” now has wrong" in told


@pytest.mark.parametrize("name", ["docx", "report", "departures"])
def test_a_file_and_each_cell_end_in_a_paragraph(name: str) -> None:
    root = resolver.document(export(name, noted()[0], Annotations(), building.OPTIONS))
    assert root[0][-2].tag == f"{W}p"
    assert all(cell[-1].tag == f"{W}p" for cell in root.iter(f"{W}tc"))


@pytest.mark.parametrize("name", ["docx", "report", "departures"])
def test_every_style_that_is_used_is_in_the_template(name: str) -> None:
    found, annotations = noted()
    held = resolver.parts(export(name, found, annotations, building.OPTIONS))
    known = {e.get(f"{W}styleId") for e in etree.fromstring(held["word/styles.xml"]).iter(f"{W}style")}
    used = {
        e.get(f"{W}val")
        for part, data in held.items()
        if part.startswith("word/") and part.endswith(".xml")
        for e in etree.fromstring(data).iter(f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle")
    }
    assert used
    assert used <= known


def test_every_table_fills_the_page(editions: Comparison) -> None:
    for options in ({}, {"pair": (0, 3)}):
        root = resolver.document(report(editions, **options))
        for table in root.iter(f"{W}tbl"):
            width = sum(int(column.get(f"{W}w")) for column in table.iter(f"{W}gridCol"))
            assert 0 <= WIDTH - width < len(editions.versions)


def test_marks_are_told_by_line_as_well_as_by_colour() -> None:
    found, _ = noted()
    root = resolver.document(report(found))
    look = {}
    for run in root.iter(f"{W}r"):
        marks_of_run = run.find(f"{W}rPr")
        if marks_of_run is not None and marks_of_run.find(f"{W}shd") is not None:
            look["".join(t.text for t in run.iter(f"{W}t"))] = {etree.QName(e).localname for e in marks_of_run}
    assert look["Four"] == {"shd", "strike"}
    assert look["Six"] == {"shd", "u"}


def test_article_text_can_not_become_markup_or_a_field() -> None:
    a = ['<w:p/>&amp; { PAGE } =HYPERLINK("x")', "]]> \x07 \\u0041"]
    b = ['<w:fldSimple w:instr="DDEAUTO"/> { PAGE }', "]]> \x0c"]
    found = compare([Version.from_paragraphs(a, label="<b>"), Version.from_paragraphs(b, label="{ TOC }")])
    data = report(found)
    root = resolver.document(data)
    assert not list(root.iter(f"{W}fldSimple", f"{W}instrText", f"{W}fldChar"))
    told = "\n".join("".join(p.itertext()) for p in root.iter(f"{W}p"))
    assert a[0] in told
    assert b[0] in told
    assert "U+0007 (1 ×), U+000C (1 ×)" in told


def test_the_summary_says_when_there_is_nothing_to_tell() -> None:
    same = compare([Version.from_paragraphs(["Fog."], label="First"), Version.from_paragraphs(["Fog."], label="Last")])
    told = "".join(resolver.document(report(same)).itertext())
    assert "First and Last are the same, letter for letter." in told


def test_facts_that_are_left_out_are_not_told_as_none() -> None:
    found, annotations = noted()
    for name in ("report", "html", "md", "departures"):
        data = export(name, found, annotations, replace(building.OPTIONS, categories=("style",)))
        told = data.decode("utf-8") if not data.startswith(b"PK") else "".join(resolver.document(data).itertext())
        assert "o facts changed" not in told
        assert name == "md" or "1 change of style." in told


def test_the_same_time_gives_the_same_bytes(editions: Comparison) -> None:
    assert report(editions) == report(editions)


def test_no_path_and_no_name_but_the_author_gets_in(tmp_path: Path) -> None:
    source = tmp_path / "monday.txt"
    source.write_text("Four were hurt.\n", encoding="utf-8", newline="\n")
    found = compare([read(source), Version.from_paragraphs(["Six were hurt."])])
    for name in ("report", "docx", "json"):
        data = export(name, found, Annotations(), building.OPTIONS)
        held = resolver.parts(data).values() if name != "json" else [data]
        assert not any(str(tmp_path).encode() in part or Path.home().name.encode() in part for part in held)
    assert b"Ines Hallam" in resolver.parts(report(found))["docProps/core.xml"]


# ---------------------------------------------------------------- the facts table


def lines_of(changes: list[Change], annotations: Annotations | None = None) -> tuple[Comparison, list[Any]]:
    a, b = ["Head four", "Smith said four died and was fined."], ["Head six", "Smyth said six died and was freed."]
    links = [building.link([n], [n], a, b) for n in (0, 1)]
    found = building.comparison(a, b, links, changes)
    title = replace(found.versions[1], paragraphs=(Paragraph(b[0], "title"), Paragraph(b[1])))
    found = replace(found, versions=(found.versions[0], title))
    return found, fact_lines(found, annotations or Annotations(), building.OPTIONS)


def test_tolls_names_and_status_come_before_the_rest() -> None:
    def fact(n: int, kind: str, before: Span, after: Span, unit: str | None = None) -> Change:
        value = Quantity(6, 6, unit=unit) if unit else None
        return Change(
            f"c{n}", f"k{n}", "fact", kind, "changed", (before,), (after,), after_value=value, facts=(f"f{n}",)
        )

    found, lines = lines_of(
        [
            fact(1, "number", Span(0, 5, 9), Span(0, 5, 8), "metres"),
            fact(2, "date", Span(1, 11, 15), Span(1, 11, 14)),
            fact(3, "status", Span(1, 30, 35), Span(1, 29, 34)),
            fact(4, "person", Span(1, 0, 5), Span(1, 0, 5)),
            fact(5, "number", Span(1, 11, 15), Span(1, 11, 14), "people dead"),
        ]
    )
    assert [line.number for line in by_weight(found, lines)] == [5, 4, 3, 1, 2]


def test_a_number_of_hurt_people_is_a_toll_where_only_the_sentence_says_so() -> None:
    old = ["A boat with 212 people sank.", "In it 4 men were treated for minor injuries, and 90 rooms were let."]
    new = ["A boat with 217 people sank.", "In it 6 men were treated for minor injuries, and 95 rooms were let."]
    found = compare([Version.from_paragraphs(old), Version.from_paragraphs(new)])
    lines = fact_lines(found, Annotations(), building.OPTIONS)
    assert [line.before for line in by_weight(found, lines)] == ["4", "212", "90"]


def test_a_number_of_dead_is_a_toll_whether_the_word_stands_before_or_behind_it() -> None:
    old = ["Some 40 rooms were let.", "Two people died when the bridge fell.", "The fire killed at least 12 men."]
    new = ["Some 60 rooms were let.", "Three people died when the bridge fell.", "The fire killed at least 15 men."]
    found = compare([Version.from_paragraphs(old), Version.from_paragraphs(new)])
    lines = by_weight(found, fact_lines(found, Annotations(), building.OPTIONS))
    assert [line.first.after[0].paragraph for line in lines] == [1, 2, 0]


def test_one_fact_in_two_places_is_one_line_with_its_decision() -> None:
    value = Quantity(6, 6, unit="dead")
    changes = [
        Change("c1", "k1", "fact", "number", "changed", (Span(0, 5, 9),), (Span(0, 5, 8),), after_value=value, facts=("f1",)),
        Change("c2", "k2", "fact", "number", "changed", (Span(1, 11, 15),), (Span(1, 11, 14),), after_value=value, facts=("f1",)),
    ]  # fmt: skip
    _, lines = lines_of(changes, Annotations(decisions=(Decision("k2", "correction"),)))
    assert [(line.before, line.after, line.places, line.decision.review) for line in lines] == [
        ("four", "six", ((1, 0), (1, 1)), "correction")
    ]


def test_an_older_value_that_still_stands_is_told_but_not_in_a_correction() -> None:
    a = ["Ferry with 212 dead", "The toll is 212 dead.", "Fog."]
    b = ["Ferry with 212 dead", "The toll is 217 dead.", "Correction: we said 212 dead."]
    old, new = Quantity(212, 212, unit="dead"), Quantity(217, 217, unit="dead")
    change = Change(
        "c1", "k1", "fact", "number", "changed", (Span(1, 12, 15),), (Span(1, 12, 15),), "sure", old, new, ("f1",)
    )
    found = building.comparison(a, b, [building.link([n], [n], a, b) for n in range(3)], [change])
    paragraphs = (Paragraph(b[0], "title"), Paragraph(b[1]), Paragraph(b[2], "correction"))
    mentions = tuple(
        Mention("number", (Span(n, start, start + 3),), value)
        for n, start, value in ((0, 11, old), (1, 12, new), (2, 20, old))
    )
    found = replace(
        found,
        versions=(found.versions[0], replace(found.versions[1], paragraphs=paragraphs)),
        alignment=replace(found.alignment, mentions=((), mentions)),
    )
    assert [line.still for line in fact_lines(found, Annotations(), building.OPTIONS)] == [((1, 0),)]
    assert "“212” still stands in B ¶ 1 (headline)" in "".join(resolver.document(report(found)).itertext())
    assert "“212” still stands in" in export("html", found, Annotations(), building.OPTIONS).decode("utf-8")


def test_words_of_several_spans_and_long_ones() -> None:
    assert slices((Span(0, 0, 4), Span(0, 5, 9), Span(0, 20, 24)), ["Four were hurt and  left"]) == "Four were … left"
    assert slices((Span(0, 0, 4), Span(1, 0, 3)), ["Four", "Six"]) == "Four Six"
    assert shortened("word " * 100).endswith("word …")
    assert len(shortened("x" * 500)) <= 222


def test_a_heading_says_the_relation_once_and_a_long_statement_in_short() -> None:
    change = Change("c1", "k1", "fact", "statement", "added", (), (Span(0, 0, 4),), "likely", summary="six left")
    assert heading(change) == "Statement?, added: six left"
    assert len(heading(replace(change, summary="word " * 100))) < 200
    assert heading(replace(change, summary="")) == "Statement?, added"


def test_segments_cut_where_marks_begin_and_end() -> None:
    strong = Change("c1", "k1", "fact", "number", "changed", (Span(0, 2, 6),), ())
    weak = Change("c2", "k2", "style", "typography", "changed", (Span(0, 4, 8),), ())
    comparison = building.comparison(["0123456789"], ["x"], (), [strong, weak])
    cut = segments(10, marks(comparison.pairs, ("fact", "style"))[0, 0])
    assert [(s.start, s.end, s.old and s.old.id) for s in cut] == [
        (0, 2, None), (2, 4, "c1"), (4, 6, "c1"), (6, 8, "c2"), (8, 10, None),
    ]  # fmt: skip
