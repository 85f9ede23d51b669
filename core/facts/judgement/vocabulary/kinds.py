"""Whether one noun is a kind of what another names, or another kind of it."""

from functools import cache
from typing import Final, Literal

from core.facts.tables.kinds import APART, KINDS

Tie = Literal["same", "other"]
BROAD: Final = -1
"""Place of a broader word in its line; its kinds are counted from 0."""


@cache
def _places() -> dict[str, dict[int, int]]:
    """Base form → number of a line → its place there; words that are one have one place."""
    from core.facts.judgement.vocabulary.content import base

    found: dict[str, dict[int, int]] = {}
    for number, line in enumerate((*KINDS, *APART)):
        broader, parted, kinds = line.rpartition(":")
        for word in broader.split() if parted else ():
            found.setdefault(base(word), {})[number] = BROAD
        for place, kind in enumerate(kinds.split()):
            for word in kind.split("/"):
                found.setdefault(base(word), {}).setdefault(number, place)
    return found


@cache
def lines_of(word: str) -> frozenset[int]:
    """Numbers of the lines that a base form stands in."""
    return frozenset(_places().get(word, {}))


@cache
def tie(one: str, other: str) -> Tie | None:
    """``same`` where a line lets one word stand for the other, ``other`` where it has two kinds; ``None`` where no line has both."""
    a, b = _places().get(one, {}), _places().get(other, {})
    shared = [(a[n], b[n]) for n in a if n in b]
    if not shared:
        return None
    return "same" if any(x == y or BROAD in (x, y) for x, y in shared) else "other"


@cache
def by_kind(one: str, other: str) -> bool:
    """Whether one is only a broader word for the other: a word beside it may name what the other one means (the cherry crop)."""
    a, b = _places().get(one, {}), _places().get(other, {})
    shared = [(a[n], b[n]) for n in a if n in b]
    return any(BROAD in pair for pair in shared) and not any(x == y for x, y in shared)
