"""PDF: paragraphs, columns, hyphens, running heads, notes and tables, told from where the letters stand."""

import textwrap
from datetime import UTC, datetime

import pytest

from core import compare
from core.model import ReadError, StatedDate
from core.reading import pdf as reader
from core.reading import read
from tests.reading.pdf_files import column, pdf, wrapped

BRIDGE = (
    "The only bridge over the river Arl was closed to traffic on Wednesday after an engineer found a crack in one of its "
    "piers, and nobody can say yet how long it takes."
)
COUNTY = (
    "The county said that it had not planned for the cost, which it put at some £400,000, and that it would ask the "
    "government in the capital to help it with half of the sum, or a third at the least."
)
INN = "Maud Ferrow keeps the inn beside it."
FERRY = (
    "A ferry will carry people across from Friday on, but no cars or carts of any kind, and all of those who drive to "
    "work will have to go round by Lowick meanwhile, which is eleven."
)
"""Wrapped at 60 letters, its last line is as full as the others."""


def texts(data: bytes) -> tuple[str, ...]:
    return read(data, name="a.pdf").texts


def test_these_texts_are_what_the_tests_need() -> None:
    assert [len(wrapped(text)) for text in (BRIDGE, COUNTY, INN, FERRY)] == [3, 4, 1, 3]
    assert len(wrapped(FERRY)[-1]) > 50 > len(wrapped(BRIDGE)[-1])


def test_a_line_with_room_for_the_next_word_ends_its_paragraph() -> None:
    assert texts(pdf(column(wrapped(BRIDGE, INN, COUNTY)))) == (BRIDGE, INN, COUNTY)


def test_a_wider_space_parts_paragraphs_though_their_lines_are_full() -> None:
    lines = wrapped(FERRY, "", COUNTY, "", FERRY, "", BRIDGE)
    assert texts(pdf(column(lines))) == (FERRY, COUNTY, FERRY, BRIDGE)


def test_an_indent_parts_paragraphs_though_their_lines_are_full() -> None:
    lines = [line for text in (FERRY, COUNTY, FERRY, BRIDGE) for line in textwrap.wrap(text, 60, initial_indent="  ")]
    placed = [(x + 13.2 * text.startswith(" "), y, size, text.strip()) for x, y, size, text in column(lines)]
    assert texts(pdf(placed)) == (FERRY, COUNTY, FERRY, BRIDGE)


def test_a_paragraph_goes_on_overleaf_and_heads_and_numbers_are_dropped() -> None:
    county, lines = wrapped(COUNTY), wrapped(BRIDGE)
    parts = [[*lines, "", *county[:2]], [*county[2:], "", *lines], [INN, "", *county, "", *lines]]
    pages = [
        [(60, 810, 9, f"The Arl Courier     {number}"), *column(part), (290, 30, 9, f"- {number} -")]
        for number, part in enumerate(parts, 1)
    ]
    assert texts(pdf(*pages)) == (BRIDGE, COUNTY, BRIDGE, INN, COUNTY, BRIDGE)


def test_a_number_that_counts_no_pages_is_text() -> None:
    assert texts(pdf([*column(wrapped(BRIDGE)), (60, 600, 11, "2024")])) == (BRIDGE, "2024")


def test_columns_one_after_the_other() -> None:
    left, right = (wrapped(text, width=32) for text in (BRIDGE, COUNTY))
    assert texts(pdf(column(left) + column(right, x=320))) == (BRIDGE, COUNTY)


def test_columns_drawn_across_line_by_line() -> None:
    left = column(wrapped(BRIDGE, "", INN, "", COUNTY, width=32))
    right = column(wrapped(COUNTY, "", INN, "", BRIDGE, width=32), x=320)
    across = sorted([*left, *right], key=lambda placed: (-placed[1], placed[0]))
    assert texts(pdf(across)) == (BRIDGE, INN, COUNTY, COUNTY, INN, BRIDGE)


def test_hyphens_at_the_ends_of_lines() -> None:
    lines = [
        "The old engi-", "neer found a", "crack in a long-", "standing pier.", "A well-known", "bridge, built by", "volun-",
        "teers. The engi-", "neer of a long-", "standing North-", "South line and", "of 18-", "year-old steel.",
    ]  # fmt: skip
    assert " ".join(texts(pdf(column(lines)))) == (
        "The old engineer found a crack in a long-standing pier. A well-known bridge, built by "
        "volunteers. The engineer of a long-standing North-South line and of 18-year-old steel."
    )


def test_a_text_that_is_not_hyphenated_keeps_its_hyphens() -> None:
    lines = [
        "The engineer, who is half-deaf, found a crack in a pier of the bullet-",
        "proof bridge over the river Arl.",
    ]
    assert texts(pdf(column(lines))) == (" ".join(lines).replace("- ", "-"),)


def test_rows_of_a_table_and_a_list() -> None:
    table = [(60, 500, 11, "Aboard"), (200, 500, 11, "212"), (60, 487, 11, "Hurt"), (200, 487, 11, "4")]
    items = [(60, 450, 11, "\\225"), (75, 450, 11, "first boat"), (60, 437, 11, "\\225 second boat")]
    found = read(pdf([*column(wrapped(BRIDGE)), *table, *items]), name="a.pdf").paragraphs
    assert [(p.text, p.role) for p in found[1:]] == [
        ("Aboard\t212", "table_row"),
        ("Hurt\t4", "table_row"),
        ("first boat", "list"),
        ("second boat", "list"),
    ]


def test_headings_by_their_size_and_notes_by_their_marks() -> None:
    first = [
        (60, 780, 22, "Bridge over the Arl closed"),
        *column(wrapped(BRIDGE), y=740),
        (60, 660, 14, "What happens now"),
    ]
    body = [*column(wrapped(COUNTY), y=640), (60 + 6.6 * len(wrapped(COUNTY)[-1]), 605, 6, "1")]
    note = [(60, 100, 9, "1 From the county.")]
    found = read(pdf([*first, *body, *note]), name="a.pdf").paragraphs
    assert [(p.text, p.role) for p in found] == [
        ("Bridge over the Arl closed", "title"),
        (BRIDGE, "body"),
        ("What happens now", "heading"),
        (COUNTY, "body"),
        ("From the county.", "footnote"),
    ]
    assert found[2].origin == "page 1, line 5"


def test_a_raised_number_without_a_note_is_text() -> None:
    assert texts(pdf([*column(["The hall has 400 m"]), (178.8, 784, 6, "2")])) == ("The hall has 400 m2",)


def test_properties_are_proposed() -> None:
    data = pdf(column(wrapped(BRIDGE)), info="/Author (Ines Hallam) /ModDate (D:20240306100500+01'00')")
    found = read(data, name="a.pdf")
    assert found.author == "Ines Hallam" and found.published is None
    assert found.updated is not None and found.updated.source == "file property"
    assert found.updated.value == datetime(2024, 3, 6, 9, 5, tzinfo=UTC)


@pytest.mark.parametrize("stated", ["D:99999999999999", "yesterday", "D:20240230100000Z", "D:20240306100500+99'00'"])
def test_a_property_that_is_no_date(stated: str) -> None:
    found = read(pdf(column(wrapped(BRIDGE)), info=f"/ModDate ({stated})"), name="a.pdf")
    assert not isinstance(found.updated, StatedDate)


def test_the_same_facts_whatever_the_page() -> None:
    before = pdf(column(wrapped(BRIDGE, "", COUNTY)))
    after = pdf(column(wrapped(BRIDGE, "", COUNTY.replace("400,000", "450,000"), width=32), size=9))
    comparison = compare([read(data, name="a.pdf") for data in (before, after)])
    assert [(c.kind, c.relation) for c in comparison.pairs[0].changes] == [("money", "changed")]


def refusal(data: bytes) -> str:
    with pytest.raises(ReadError) as caught:
        read(data, name="a.pdf")
    sentence = str(caught.value)
    assert sentence.startswith("a.pdf ") and sentence.endswith(".") and "\n" not in sentence
    return sentence


def test_pictures_of_pages_say_so() -> None:
    assert "pictures of pages" in refusal(pdf([], picture=True)) and "OCR" in refusal(pdf([], picture=True))
    assert refusal(pdf([])).startswith("a.pdf has pages but no text")


def test_a_locked_file_says_so() -> None:
    lock = f"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{'41' * 32}> /U <{'42' * 32}> >> /ID [<01> <01>]"
    assert "locked with a password" in refusal(pdf(column(wrapped(BRIDGE)), trailer=lock))


def test_too_many_pages_and_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "PAGES", 2)
    assert "3 pages, and 2 are the limit" in refusal(pdf(*[column(wrapped(INN))] * 3))
    monkeypatch.setattr(reader, "CHARACTERS", 20)
    assert "more than 20 characters" in refusal(pdf(column(wrapped(BRIDGE))))


def test_what_only_begins_like_one() -> None:
    assert "damaged" in refusal(b"%PDF-1.7\nnothing more")
    assert "damaged" in refusal(pdf(column(wrapped(BRIDGE)))[:300])


def test_letters_far_off_the_page_and_pages_that_hold_themselves() -> None:
    far = [(1e30, 700, 11, "nowhere"), (60, 1e38, 11, "nowhere"), (60, 500, 1e30, "huge"), (60, 500, 0, "none")]
    assert texts(pdf([*column([INN]), *far]))[0].startswith(INN)
    data = pdf(column(wrapped(INN))).replace(b"/Kids [5 0 R]", b"/Kids [2 0 R]")
    assert refusal(data)


@pytest.mark.timeout(30)
@pytest.mark.parametrize("text", ["a" * 200_000, "/" * 200_000, "a-" * 100_000, "." * 200_000, "- " * 100_000])
def test_a_line_made_to_keep_patterns_busy_is_read_in_time(text: str) -> None:
    assert texts(pdf([(60, 700, 11, text), (60, 687, 11, text)]))
