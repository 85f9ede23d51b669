"""The sample versions: each edition once as text and once as a Word document, with all that real editions have."""

from __future__ import annotations

import tomllib
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from docx import Document

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "samples"
EDITIONS = tomllib.loads((SAMPLES / "samples.toml").read_text(encoding="utf-8"))["version"]
TEXTS = [(SAMPLES / edition["file"]).with_suffix(".txt").read_text(encoding="utf-8") for edition in EDITIONS]


def paragraphs(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


@pytest.mark.parametrize("edition", range(4))
def test_the_word_edition_says_what_the_text_says(edition: int) -> None:
    document = Document(str(SAMPLES / EDITIONS[edition]["file"]))
    assert [paragraph.text for paragraph in document.paragraphs] == paragraphs(TEXTS[edition])
    assert document.paragraphs[0].style is not None
    assert document.paragraphs[0].style.name == "Title"


def test_the_editions_are_dated_in_order() -> None:
    moments: list[datetime] = [edition["published"] for edition in EDITIONS]
    assert [moment.utcoffset() for moment in moments] == [timedelta(0)] * 4
    assert all(earlier < later for earlier, later in pairwise(moments))
    assert len({edition["label"] for edition in EDITIONS}) == 4


@pytest.mark.parametrize(
    ("edition", "before", "after"),
    [
        pytest.param(1, "four people are being treated", "six people are being treated", id="a toll that rises"),
        pytest.param(2, "212 passengers is", "217 passengers is", id="a count corrected"),
        pytest.param(3, "Tomas Reyl", "Thomas Reyl", id="a name corrected"),
        pytest.param(2, "safety inspection last month", "safety inspection in January", id="a date that moves"),
        pytest.param(2, "terrible grinding noise", "", id="a quote cut"),
        pytest.param(3, "two years. The approach", "two years.\n\nThe approach", id="a paragraph split"),
        pytest.param(2, "Read more: ", "Share this article", id="furniture"),
        pytest.param(2, "", "Correction: An earlier version", id="a correction line"),
        pytest.param(3, "7.40am on Wednesday", "7:40 am on Wednesday", id="house style"),
        pytest.param(3, "has been spilled", "has been spilt", id="a spelling"),
    ],
)
def test_what_the_editions_show(edition: int, before: str, after: str) -> None:
    """`edition` counts from 0 and is the one in which `before` has become `after`; empty where there is nothing."""
    assert before in TEXTS[edition - 1] and after in TEXTS[edition]
    assert not before or before not in TEXTS[edition]
    assert not after or after not in TEXTS[edition - 1]


def test_a_paragraph_moves() -> None:
    def place(text: str, words: str) -> int:
        (found,) = [number for number, paragraph in enumerate(paragraphs(text)) if words in paragraph]
        return found

    quote, operator = "no danger to anyone", "Northern Sound Ferries"
    assert place(TEXTS[2], quote) < place(TEXTS[2], operator)
    assert place(TEXTS[3], quote) > place(TEXTS[3], operator)
