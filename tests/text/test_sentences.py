"""Where sentences end, and that together they are the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text import sentences


def cut(text: str, language: str | None = "en") -> list[str]:
    return [text[start:end] for start, end in sentences(text, language)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The ban ends in May. ", "Lorries may use the bridge again."),
        ("Two crewmen fell ill. ", "Doctors were flown in."),
        ("“Nobody told me.” ", "Brandt left the room."),
        ("Asked twice, she said no. ", "“Ask the owner,” she added."),
        ("She collects Dutch art. ", "Her house is full."),
    ],
)
def test_a_word_that_is_one_ends_a_sentence(first: str, second: str) -> None:
    assert cut(first + second) == [first, second]


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Brandt spoke.",
        "They moved to room no. A12 on the ground floor.",
        "The case is No. 4 on the list.",
        "Sen. Holt and Gov. Rask met.",
        "He read from art. 5 of the law.",
        "They may. or may not, it said.",
    ],
)
def test_an_abbreviation_ends_none(text: str) -> None:
    assert cut(text) == [text]


@given(
    st.lists(st.sampled_from(["It ends in May. ", "no. ", "Residents ", "ill.\n", "Dr. ", "“", "me.” ", "x"])).map(
        "".join
    )
)
def test_sentences_are_the_whole_text(text: str) -> None:
    spans = sentences(text, "en")
    assert "".join(text[start:end] for start, end in spans) == text
    assert all(start < end for start, end in spans) or not text
