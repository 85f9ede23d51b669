"""Which figure of a sentence stands for which of another, by the words that go with each: ``wheat`` with one, ``maize`` with the other."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations
from typing import Final, NamedTuple

from core.facts.comparing.amounts import quantities
from core.facts.judgement.region import Found, Region
from core.facts.judgement.sentences.tallies import Counted, counted, tie
from core.facts.judgement.values.pairing import Pair, compare
from core.facts.tables.units import SIZES
from core.model import Quantity

_MOST: Final = 6
"""Figures of a sentence up to which they are told apart so."""
_SHARES: Final = frozenset({"percent", "share", "point"})
"""Units that are told with every figure."""
_GROUP: Final = 4
"""Figures of one sort among them."""


class Bound(NamedTuple):
    """Figures that the words beside them tie, and whether some have changed places."""

    pairs: list[Pair]
    crossed: bool


def by_label(region: Region, older: tuple[int, int], newer: tuple[int, int]) -> Bound:
    """The figures of two sentences that their words tie; those of a sort that stands once on either side are left out."""
    nothing = Bound([], crossed=False)
    figures = [
        [m for m in mentions if place[0] <= m.start and m.end <= place[1] and _is_figure(m)]
        for mentions, place in ((region.mentions_a, older), (region.mentions_b, newer))
    ]
    if not all(2 <= len(own) <= _MOST for own in figures):
        return nothing
    groups = [_groups(own) for own in figures]
    pairs: list[Pair] = []
    crossed = False
    for sort, own in groups[0].items():
        others = groups[1].get(sort, [])
        if not 2 <= len(own) == len(others) <= _GROUP:
            continue
        one, other = counted(region, 0, own, older), counted(region, 1, others, newer)
        order = _tied(one, other) if one and other else None
        if order is None:
            continue
        told = [_pair(one[n], other[m]) for n, m in enumerate(order)]
        pairs += told
        crossed = crossed or _changed_places(told)
    return Bound(pairs, crossed)


def _is_figure(found: Found) -> bool:
    value = found.mention.value
    return isinstance(value, Quantity) and not value.ordinal


def _groups(figures: Sequence[Found]) -> dict[str, list[Found]]:
    """Figures by what they measure; one without a unit measures what the others do, where these are of one sort."""
    sorts = [_sort(f.mention.value) for f in figures]
    told = {sort for sort in sorts if sort}
    other = told.pop() if len(told) == 1 and not told & _SHARES else "counted"
    found: dict[str, list[Found]] = {}
    for figure, sort in zip(figures, sorts, strict=True):
        found.setdefault(sort or other, []).append(figure)
    return found


def _sort(value: object) -> str:
    """What a figure measures; ``""`` for a bare one, which names nothing."""
    if not isinstance(value, Quantity):
        return ""
    unit = value.unit if value.unit in SIZES else "counted" if value.unit else ""
    return value.currency or unit


def _tied(one: Sequence[Counted], other: Sequence[Counted]) -> tuple[int, ...] | None:
    """For each figure the number of the one that shares words with it, where only one way ties them all best."""
    if len(one) != len(other):
        return None
    ways = []
    for order in permutations(range(len(one))):
        ties = [_drawn(one[n], other[m]) for n, m in enumerate(order)]
        if all(ties):
            ways.append((-sum(ties), order))
    ways.sort()
    if not ways or (len(ways) > 1 and ways[0][0] == ways[1][0]):
        return None
    return ways[0][1]


def _drawn(one: Counted, other: Counted) -> int:
    return tie(one, other) + 2 * (one.sort == other.sort != "")


def _pair(one: Counted, other: Counted) -> Pair:
    relation, why = compare(one.at, other.at)
    bare = [c.value for c in (one, other)]
    if relation != "same" and (bare[0].unit is None or bare[1].unit is None):
        unit, currency = bare[0].unit or bare[1].unit, bare[0].currency or bare[1].currency
        if quantities(_with(bare[0], unit, currency), _with(bare[1], unit, currency))[0] == "same":
            relation = "same"
    return Pair(one.at, other.at, relation, why)


def _with(value: Quantity, unit: str | None, currency: str | None) -> Quantity:
    return replace(value, unit=unit, currency=currency)


def _changed_places(pairs: Sequence[Pair]) -> bool:
    """Whether a figure stands in the newer sentence where the words of another one were."""
    told = [p for p in pairs if p.a and p.b and p.relation != "same"]
    return len(told) > 1 and any(
        p is not q and p.a and q.b and compare(p.a, q.b)[0] == "same" for p in told for q in told
    )
