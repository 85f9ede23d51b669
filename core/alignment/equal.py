"""Sentences that are the same, and those beside them that nearly are: what needs no index."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence, Set

from core.alignment.chain import heaviest_rising
from core.alignment.index import check

Match = tuple[int, int]

ALIKE = 0.8
"""Share of characters in one order from which neighbours of a match are a match too."""
ALIKE_LENGTH = 30
RATIO_LIMIT = 4_000_000


def equal(left: Sequence[str], right: Sequence[str], refused: Set[Match] = frozenset()) -> list[Match]:
    """Pairs of equal texts, rising on the left.

    First what stands once on either side, then what stands beside a match already made, then what is repeated: in order between the
    same neighbours, and at last in order anywhere.
    """
    places: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for i, key in enumerate(left):
        places[key][0].append(i)
    for j, key in enumerate(right):
        places[key][1].append(j)
    common = [(rows, columns) for rows, columns in places.values() if rows and columns]
    partner: dict[int, int] = {-1: -1, len(left): len(right)}
    back: dict[int, int] = {-1: -1, len(right): len(left)}
    for rows, columns in common:
        if len(rows) == len(columns) == 1 and (rows[0], columns[0]) not in refused:
            partner[rows[0]], back[columns[0]] = columns[0], rows[0]
    for step in (1, -1):
        for i in sorted(partner, reverse=step < 0):
            a, b = i + step, partner[i] + step
            while 0 <= a < len(left) and 0 <= b < len(right) and left[a] == right[b]:
                if a in partner or b in back or (a, b) in refused:
                    break
                partner[a], back[b] = b, a
                a, b = a + step, b + step
    items = [(i, j, 1) for i, j in sorted(partner.items())]
    chain = [items[k] for k in heaviest_rising(items)]
    fixed_rows, fixed_columns = [i for i, _, _ in chain], [j for _, j, _ in chain]
    for between_same in (True, False):
        for rows, columns in common:
            free: dict[int, list[int]] = defaultdict(list)
            for j in columns:
                if j not in back:
                    free[bisect_left(fixed_columns, j) if between_same else 0].append(j)
            for i in rows:
                some = free[bisect_left(fixed_rows, i) if between_same else 0]
                if i not in partner and some and (i, some[0]) not in refused:
                    partner[i], back[some[0]] = some[0], i
                    some.pop(0)
    return [(i, j) for i, j in sorted(partner.items()) if 0 <= i < len(left)]


def alike_in_order(
    known: Iterable[Match],
    left: Sequence[str],
    right: Sequence[str],
    refused: Set[Match] = frozenset(),
    cancelled: Callable[[], bool] | None = None,
) -> dict[Match, float]:
    """What stands beside a match and says nearly the same, with its share of characters: most of an edited text."""
    from rapidfuzz.fuzz import ratio

    partner = dict(list(known))
    back = {j: i for i, j in partner.items()}
    found: dict[Match, float] = {}

    def alike(i: int, j: int) -> float:
        if not (0 <= i < len(left) and 0 <= j < len(right)) or i in partner or j in back or (i, j) in refused:
            return 0.0
        if min(len(left[i]), len(right[j])) < ALIKE_LENGTH or len(left[i]) * len(right[j]) > RATIO_LIMIT:
            return 0.0
        return float(ratio(left[i], right[j], score_cutoff=100 * ALIKE)) / 100

    for step in (1, -1):
        ends = [(-1, -1)] if step > 0 else [(len(left), len(right))]
        for number, (i, j) in enumerate([*ends, *sorted(partner.items(), reverse=step < 0)]):
            check(cancelled, number)
            a, b = i + step, j + step
            score = alike(a, b)
            # A neighbour that is more alike still is the right one: one sentence came in or went.
            while score and score >= alike(a, b + step) and score >= alike(a + step, b):
                partner[a], back[b] = b, a
                found[a, b] = score
                a, b = a + step, b + step
                score = alike(a, b)
    return found


def char_ratio(one: str, other: str, guess: float) -> float:
    """Share of characters that stand in both in one order, 0..1; from a guessed cosine where that would take long."""
    if len(one) * len(other) > RATIO_LIMIT:
        return 0.4 + 0.6 * guess
    from rapidfuzz.fuzz import ratio

    return float(ratio(one, other)) / 100
