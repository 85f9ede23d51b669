"""The two differs behind the token diff are equally good, so that which of them was used can't be seen."""

from collections.abc import Callable
from itertools import pairwise
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from core.differencing.token_diff import LIMIT, SMALL, Pairs, large_diff, match_tokens, small_diff

KEYS = st.text("abcde", max_size=30)


@given(KEYS, KEYS)
def test_both_differs_match_equally_many_tokens(one: str, other: str) -> None:
    assert len(small_diff(one, other)) == len(large_diff(one, other))


@given(KEYS, KEYS)
def test_what_is_matched_is_equal_and_in_order(one: str, other: str) -> None:
    differs: list[Callable[[str, str], Pairs]] = [small_diff, large_diff]
    for differ in differs:
        pairs = differ(one, other)
        assert all(one[i] == other[j] for i, j in pairs)
        assert all(i < a and j < b for (i, j), (a, b) in pairwise(pairs))


def test_both_differs_leave_equally_many_hunks_in_edited_text() -> None:
    chance = Random(5)
    hunks = [0, 0]
    for _ in range(200):
        one = [chr(200 + min(int(chance.paretovariate(0.6)), 300)) for _ in range(120)]
        other = [chr(900) if chance.random() < 0.1 else key for key in one]
        for number, differ in enumerate((small_diff, large_diff)):
            pairs = [(-1, -1), *differ("".join(one), "".join(other)), (120, 120)]
            hunks[number] += sum((a, b) != (i + 1, j + 1) for (i, j), (a, b) in pairwise(pairs))
    assert hunks[1] <= 1.01 * hunks[0]


def test_a_stretch_that_no_token_parts_is_told_as_coarse() -> None:
    left, right = [f"x{n % 61}" for n in range(LIMIT + 1)], [f"x{n % 67 + 1}" for n in range(LIMIT + 1)]
    assert match_tokens(["same", *left, "end"], ["same", *right, "end"]) == (
        [(0, 0), (LIMIT + 2, LIMIT + 2)],
        [(1, LIMIT + 2, 1, LIMIT + 2)],
    )


def test_a_change_amid_a_long_stretch_is_found() -> None:
    left = [f"w{n % 7}" for n in range(SMALL * 5)]
    right = [*left[:100], "new", *left[101:]]
    pairs, coarse = match_tokens(left, right)
    assert not coarse
    assert [k for k in range(len(left)) if (k, k) not in set(pairs)] == [100]
