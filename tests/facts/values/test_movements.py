"""Figures that move: two ways to say one movement agree on start and end."""

from __future__ import annotations

import pytest

from core.facts.mentions import find_mentions
from core.facts.movements import Movement, compare_movements, find_movements


def movement(text: str) -> Movement:
    (found,) = find_movements([text], find_mentions([text], "en"))
    return found


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("Nests doubled to 40.", "Nests rose from 20 to 40.", "same"),
        ("Nests tripled to 90.", "Nests rose from 45 to 90.", "changed"),
        ("Nests halved to 30.", "Nests fell to 30 from 60.", "same"),
        ("The rate rose two points to 12 percent.", "The rate rose from 10 to 12 percent.", "same"),
        ("The rate fell two points to 12 percent.", "The rate rose from 10 to 12 percent.", "changed"),
        ("The rate rose 50 basis points to 3.5 percent.", "The rate rose to 3.5 percent from 3 percent.", "same"),
        ("Sales rose 25 percent to 500 units.", "Sales rose from 400 to 500 units.", "same"),
        ("Sales rose to $40 million from $20 million.", "Sales rose from 20 to 40 million dollars.", "same"),
        ("Sales rose by $2 million to $11 million.", "Sales rose from $9 million to $11 million.", "same"),
    ],
)
def test_movements_are_compared_by_start_and_end(before: str, after: str, expected: str) -> None:
    assert compare_movements(movement(before), movement(after)).relation == expected


def test_the_span_holds_the_whole_movement() -> None:
    text = "In June the nests rose from 20 to 40 again."
    span = movement(text).span
    assert text[span.start : span.end] == "from 20 to 40"


@pytest.mark.parametrize(
    "text",
    [
        "They saw 20 swans and 40 geese.",
        "Between 20 and 40 came.",
        "He moved from 12 Mill Road.",
        "Talks led to 40 changes.",
    ],
)
def test_two_figures_alone_make_no_movement(text: str) -> None:
    assert find_movements([text], find_mentions([text], "en")) == ()
