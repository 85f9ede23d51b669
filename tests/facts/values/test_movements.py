"""Figures told through their change: where they began."""

from __future__ import annotations

import pytest

from core.facts.mentions import find_mentions
from core.facts.movements import start_of
from core.model import Quantity


def quantity(text: str) -> Quantity:
    (value,) = [m.value for m in find_mentions([text], "en") if isinstance(m.value, Quantity)]
    return value


@pytest.mark.parametrize(
    ("step", "end", "rising", "start"),
    [
        ("two points", "12 percent", True, 10),
        ("half a point", "3 percent", False, 3.5),
        ("50 basis points", "3.5 percent", True, 3),
        ("25 percent", "500 cars", True, 400),
        ("by a third", "40 million euros", True, 30_000_000),
        ("$2 million", "$11 million", True, 9_000_000),
        ("200", "1,800", False, 2000),
        ("2 percent", "5 percent", True, 3),
        ("100 percent", "20 cars", False, None),
        ("2 million euros", "$11 million", True, None),
        ("about 200", "at least 1,800", False, None),
    ],
)
def test_a_figure_began_where_its_change_says(step: str, end: str, rising: bool, start: float | None) -> None:
    assert start_of(quantity(end), quantity(step), rising) == start
