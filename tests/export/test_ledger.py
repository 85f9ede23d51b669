"""What became of each fact, in every export that people read: a line a fact, what each version says, and what is said again."""

import json
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from lxml import html

from core import Version, compare
from core.export import export
from core.export.ledger import HEADING, ledger_lines
from core.model import Annotations, Comparison
from tests.export import building

STORY = [
    "The bridge over the Ash cost {} million, the council said.",
    "A driver was {} after the fall of a girder, police said.",
    "The river is low at this time of year.",
]
SAID = (("$40", "arrested"), ("$48", "charged"), ("$40", "released"), ("$52", "released"))


def chain(said: tuple[tuple[str, str], ...] = SAID) -> Comparison:
    return compare(
        Version.from_paragraphs([STORY[0].format(sum_), STORY[1].format(deed), STORY[2]], label=f"take {n}")
        for n, (sum_, deed) in enumerate(said, 1)
    )


@pytest.fixture(scope="module")
def four() -> Comparison:
    return chain()


def written(name: str, comparison: Comparison) -> bytes:
    return export(name, comparison, Annotations(), building.OPTIONS)


MONEY = ["Money", "…over the Ash cost", "$40 million", "$48 million", "$40 million\xa0as A", "$52 million", "D ¶ 1"]
DRIVER = ["Status", "A driver", "was arrested", "was charged", "was released", "", "C ¶ 2"]


def test_the_word_report_has_a_row_a_fact_and_a_column_a_version(four: Comparison) -> None:
    tables = Document(BytesIO(written("report", four))).tables
    table = next(t for t in tables if t.rows[0].cells[1].text == "Fact")
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert rows == [["Kind", "Fact", "A take 1", "B take 2", "C take 3", "D take 4", "Place"], MONEY, DRIVER]


def test_the_web_page_says_the_same(four: Comparison) -> None:
    page = html.fromstring(written("html", four))
    rows = page.findall(".//table[@class='ledger']/tbody/tr")
    assert [[cell.text_content() for cell in row] for row in rows] == [MONEY, DRIVER]
    assert rows[0].find(".//a").get("href") in {f"#{e.get('id')}" for e in page.iter() if e.get("id")}


def test_markdown_says_the_same(four: Comparison) -> None:
    lines = written("md", four).decode().splitlines()
    start = lines.index(f"## {HEADING}")
    rows = [line for line in lines[start:] if line.startswith("|")][:4]
    assert (
        rows[2]
        == "| Money | …over the Ash cost | \\$40 million | \\$48 million | \\$40 million (as A) | \\$52 million | D ¶ 1 |"
    )
    assert rows[3] == "| Status | A driver | was arrested | was charged | was released |  | C ¶ 2 |"


def test_the_workbook_has_a_sheet_for_it(four: Comparison) -> None:
    with ZipFile(BytesIO(written("xlsx", four))) as book:
        assert 'name="Ledger"' in book.read("xl/workbook.xml").decode()
        sheet = book.read("xl/worksheets/sheet3.xml").decode()
    assert "$40 million (as A)" in sheet
    assert 'ref="A1:G3"' in sheet


def test_a_line_of_the_other_tables_says_which_version_said_so(four: Comparison) -> None:
    last = [line.split(",")[-1] for line in written("csv", four).decode("utf-8-sig").splitlines()]
    assert last.count("take 1") == 1
    assert "Again as in A." in html.fromstring(written("html", four)).text_content()
    assert sum("Again as in A." in cell.text for row in _facts(four) for cell in row) == 1


def _facts(comparison: Comparison) -> list[list[object]]:
    table = next(
        t for t in Document(BytesIO(written("report", comparison))).tables if t.rows[0].cells[1].text == "Kind"
    )
    return [list(row.cells) for row in table.rows]


def test_the_data_tells_deeds_with_their_values(four: Comparison) -> None:
    facts = json.loads(written("json", four))["facts"]
    (deed,) = [fact for fact in facts if fact["kind"] == "status"]
    assert [m["value"]["lemma"] for m in deed["mentions"]] == ["arrest", "charge", "release", "release"]
    assert [state["state"] for state in deed["history"]] == ["appeared", "changed", "changed", "same"]
    (money,) = [fact for fact in facts if fact["kind"] == "money"]
    assert [state.get("again") for state in money["history"]] == [None, None, money["history"][0]["version"], None]


def test_two_versions_have_no_ledger_for_their_table_of_facts_says_it(four: Comparison) -> None:
    assert not ledger_lines(chain(SAID[:2]), building.OPTIONS)
    assert HEADING not in written("md", chain(SAID[:2])).decode()


def test_more_versions_than_columns_stand_behind_one_another() -> None:
    six = chain((*SAID, *SAID[:2]))
    course = "A $40 million → B $48 million → C $40 million (as A) → D $52 million → E $40 million (as C) → F $48 million (as B)"
    assert course in {line.course for line in ledger_lines(six, building.OPTIONS)}
    page = html.fromstring(written("html", six))
    assert [th.text for th in page.findall(".//table[@class='ledger']//th")] == [
        "Kind",
        "Fact",
        "From version to version",
        "Place",
    ]
