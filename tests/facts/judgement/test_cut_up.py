"""Texts cut off anywhere, whose words stand elsewhere: compared without an exception, and no letter of an edit is lost."""

import pytest

from core import compare
from tests.facts.judgement.cut_up import cut_pair
from tests.facts.judgement.test_properties import check

PAIRS = 240
"""``python3 dev.py bench cut_up`` reads as many as it is asked for."""


@pytest.mark.parametrize("tens", range(PAIRS // 10))
def test_cut_up_texts_are_compared(tens: int) -> None:
    for number in range(tens * 10, tens * 10 + 10):
        comparison = compare(cut_pair(number))
        check(comparison, comparison.pairs[0])
