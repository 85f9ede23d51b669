"""Which tokens of two texts are matched: region by region, and nothing that only stayed by chance."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.alignment.stopping import watched
from core.differencing.cleanup import Side, light
from core.differencing.regions import Region
from core.differencing.token_diff import Pairs, Range, match_tokens

Stretch = tuple[int, int]

KEPT = 0.35
"""Share of the words of the shorter stretch that must have stayed for two stretches that don't correspond to be compared by words."""


@dataclass(frozen=True, slots=True)
class Matched:
    """Matched tokens, rising on both sides; ranges that had to stay coarse; and places where a hunk must be cut in two."""

    pairs: Pairs
    coarse: list[Range]
    cuts: list[tuple[int, int]]


def matched(
    sides: tuple[Side, Side],
    sentences: tuple[Sequence[Stretch], Sequence[Stretch]],
    regions: Sequence[Region],
    apart: tuple[Sequence[Stretch], Sequence[Stretch]],
    cancelled: Callable[[], bool] | None = None,
) -> Matched:
    """Matches the tokens of two sides. ``regions`` number the ``sentences``, stretches of the texts; ``apart`` are ranges of tokens
    that match nothing.

    Raises ``core.model.Cancelled``.
    """
    ranges = [_ranges(side, some) for side, some in zip(sides, sentences)]
    found = Matched([], [], [])
    at = [0, 0]
    for region in watched(regions, cancelled):
        i1, i2 = _cover(ranges[0], region.i1, region.i2, at[0])
        j1, j2 = _cover(ranges[1], region.j1, region.j2, at[1])
        at = [i2, j2]
        found.cuts.append((i1, j1))
        found.cuts.append((i2, j2))
        if i2 - i1 == j2 - j1 == 1 and region.matched and sides[0].keys[i1] == sides[1].keys[j1] and not any(apart):
            found.pairs.append((i1, j1))
            continue
        rows, columns = _without(i1, i2, apart[0]), _without(j1, j2, apart[1])
        pairs, coarse = match_tokens([sides[0].keys[k] for k in rows], [sides[1].keys[k] for k in columns], cancelled)
        pairs = [(rows[i], columns[j]) for i, j in pairs]
        if not region.matched and rows and columns and not _enough(pairs, rows, columns, sides):
            found.cuts.append((i2, j1))
            continue
        found.pairs.extend(pairs)
        found.coarse.extend(
            (rows[a], rows[b - 1] + 1, columns[c], columns[d - 1] + 1) for a, b, c, d in coarse if a < b and c < d
        )
    found.cuts[:] = sorted(set(found.cuts))
    return found


def token_ranges(side: Side, places: Sequence[Stretch]) -> list[Stretch]:
    """Ranges of the tokens that lie within stretches of the text, in order; neighbours are joined, empty ones left out."""
    found: list[Stretch] = []
    for start, end in places:
        first = bisect_left(side.tokens, start, key=lambda token: token.start)
        last = bisect_left(side.tokens, end + 1, key=lambda token: token.end)
        if found and first < last and found[-1][1] == first:
            found[-1] = (found[-1][0], last)
        elif first < last:
            found.append((first, last))
    return found


def _without(first: int, last: int, apart: Sequence[Stretch]) -> Sequence[int]:
    """The numbers from ``first`` to ``last`` (not included) that lie in no range of ``apart``."""
    if not apart:
        return range(first, last)
    return [k for k in range(first, last) if not any(a <= k < b for a, b in apart)]


def _ranges(side: Side, places: Sequence[Stretch]) -> list[Stretch]:
    """Ranges of the tokens that begin within stretches of the text that follow one another."""
    starts = [token[0] for token in side.tokens]
    return [(bisect_left(starts, start), bisect_left(starts, end)) for start, end in places]


def _cover(ranges: Sequence[Stretch], first: int, last: int, at: int) -> Stretch:
    return (ranges[first][0], ranges[last - 1][1]) if first < last else (at, at)


def _enough(pairs: Pairs, rows: Sequence[int], columns: Sequence[int], sides: tuple[Side, Side]) -> bool:
    """Whether so many words have stayed that the one stretch is the other reworded."""
    stayed = sum(1 for i, _ in pairs if not light(i, sides[0]) and sides[0].tokens[i].kind != "mark")
    words = min(
        sum(1 for k in some if not light(k, side) and side.tokens[k].kind != "mark")
        for some, side in zip((rows, columns), sides)
    )
    return stayed >= KEPT * words and stayed > 0
