"""Which sentences correspond: equal ones first, then the likeliest, then parts of what was split or merged.

No order is asked for: a monotone alignment finds 10 of 41 moved sentences in news where one-to-one assignment finds 29. Order counts as a
hint where the words alone leave a doubt.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from core.alignment.chain import heaviest_rising
from core.alignment.index import Index
from core.alignment.units import Unit

SURE = 0.6
"""Cosine from which two sentences belong together wherever they stand."""
LIKELY = 0.12
"""Cosine below which they don't, whatever stands around them."""
ORDER = 0.75
BESIDE = 0.21
ACCEPT = 0.95
"""In between, the cosine, ``ORDER`` times the share of characters that stand in both in one order, and ``BESIDE`` for each neighbour in
common must reach ``ACCEPT``. Logistic regression on the sentence pairs of ArgRewrite V2, five-fold by document: 9.4, 7.1 and 2.0,
bound -9.0; without the order of characters nine pairs in 1,150 more are wrong."""
RATIO_LIMIT = 4_000_000
ALIKE = 0.8
"""Share of characters in one order from which neighbours of a match are a match too."""
ALIKE_LENGTH = 30
PART = 0.27
"""Share of a sentence that must stand in the uncovered rest of another for the one to be part of the other."""

Match = tuple[int, int]
Candidates = Mapping[int, Sequence[tuple[float, int]]]


def match_units(
    left: Sequence[Unit], right: Sequence[Unit], cancelled: Callable[[], bool] | None = None
) -> dict[Match, float]:
    """Matches (index left, index right) with their similarity, 0..1; n:m where sentences were split or merged."""
    rows, columns = [u.key for u in left], [u.key for u in right]
    known = dict.fromkeys(_equal(rows, columns), 1.0)
    known.update(_alike_in_order(known, rows, columns))
    return known | further_matches(known, left, right, cancelled)


def further_matches(
    known: Mapping[Match, float],
    left: Sequence[Unit],
    right: Sequence[Unit],
    cancelled: Callable[[], bool] | None = None,
) -> dict[Match, float]:
    """What matches beside the known matches: the likeliest of what has no partner, and parts of what has one."""
    taken, given = {i for i, _ in known}, {j for _, j in known}
    rows = [i for i in range(len(left)) if i not in taken]
    columns = [j for j in range(len(right)) if j not in given]
    if not rows and not columns:
        return {}
    seeking = [left[i].key for i in rows], [right[j].key for j in columns]
    others = [left[i].key for i in sorted(taken)] + [right[j].key for j in sorted(given)]
    index = Index([*seeking[0], *seeking[1]], others, cancelled)
    candidates = {
        i: [(score, columns[number]) for score, number in some] for i, some in zip(rows, index.candidates(*seeking))
    }
    found = dict(known)
    found.update(_likeliest(candidates, list(known), left, right))
    _add_parts(found, left, right, index)
    return {match: score for match, score in found.items() if match not in known}


def _equal(left: Sequence[str], right: Sequence[str]) -> list[Match]:
    """Equal sentences: those that stand once, then what stands beside a match already made, then repeated ones in order."""
    places: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for i, key in enumerate(left):
        places[key][0].append(i)
    for j, key in enumerate(right):
        places[key][1].append(j)
    partner: dict[int, int] = {-1: -1, len(left): len(right)}
    back: dict[int, int] = {-1: -1, len(right): len(left)}
    for rows, columns in places.values():
        if len(rows) == len(columns) == 1:
            partner[rows[0]], back[columns[0]] = columns[0], rows[0]
    for step in (1, -1):
        for i in sorted(partner, reverse=step < 0):
            a, b = i + step, partner[i] + step
            while (
                0 <= a < len(left)
                and 0 <= b < len(right)
                and a not in partner
                and b not in back
                and left[a] == right[b]
            ):
                partner[a], back[b] = b, a
                a, b = a + step, b + step
    for rows, columns in places.values():
        rest = [i for i in rows if i not in partner], [j for j in columns if j not in back]
        for i, j in zip(*rest):
            partner[i], back[j] = j, i
    return [(i, j) for i, j in sorted(partner.items()) if 0 <= i < len(left)]


def _alike_in_order(known: Iterable[Match], left: Sequence[str], right: Sequence[str]) -> dict[Match, float]:
    """What stands beside a match and says nearly the same: most of an edited text, without the index."""
    from rapidfuzz.fuzz import ratio

    partner = dict(list(known))
    back = {j: i for i, j in partner.items()}
    found: dict[Match, float] = {}

    def alike(i: int, j: int) -> float:
        if not (0 <= i < len(left) and 0 <= j < len(right)) or i in partner or j in back:
            return 0.0
        if min(len(left[i]), len(right[j])) < ALIKE_LENGTH or len(left[i]) * len(right[j]) > RATIO_LIMIT:
            return 0.0
        return float(ratio(left[i], right[j], score_cutoff=100 * ALIKE)) / 100

    for step in (1, -1):
        ends = [(-1, -1)] if step > 0 else [(len(left), len(right))]
        for i, j in [*ends, *sorted(partner.items(), reverse=step < 0)]:
            a, b = i + step, j + step
            score = alike(a, b)
            # A neighbour that is more alike still is the right one: one sentence came in or went.
            while score and score >= alike(a, b + step) and score >= alike(a + step, b):
                partner[a], back[b] = b, a
                found[a, b] = score
                a, b = a + step, b + step
                score = alike(a, b)
    return found


def _likeliest(
    candidates: Candidates, known: Iterable[Match], left: Sequence[Unit], right: Sequence[Unit]
) -> dict[Match, float]:
    """One-to-one, the likeliest first; what the words leave in doubt, by what stands around it."""
    partner = dict(known)
    back = {j: i for i, j in partner.items()}
    found: dict[Match, float] = {}

    def take(i: int, j: int, score: float) -> None:
        if i not in partner and j not in back:
            found[i, j] = score
            partner[i], back[j] = j, i

    scored = sorted((-score, abs(i - j), i, j) for i, some in candidates.items() for score, j in some)
    for negative, _, i, j in scored:
        if -negative >= SURE:
            take(i, j, -negative)
    frame = _Frame(partner, left, right)
    doubtful = []
    for negative, distance, i, j in scored:
        if i not in partner and j not in back and -negative >= LIKELY:
            value = -negative + ORDER * _ratio(left[i].key, right[j].key, -negative) + BESIDE * frame.beside(i, j)
            if value >= ACCEPT:
                doubtful.append((-value, distance, i, j, -negative))
    for _, _, i, j, score in sorted(doubtful):
        take(i, j, score)
    return found


def _ratio(one: str, other: str, cosine: float) -> float:
    """Share of characters that stand in both in one order, 0..1; guessed from the cosine where that would take long."""
    if len(one) * len(other) > RATIO_LIMIT:
        return 0.4 + 0.6 * cosine
    from rapidfuzz.fuzz import ratio

    return float(ratio(one, other)) / 100


class _Frame:
    """What is matched already, as the frame in which a doubtful pair is looked at."""

    def __init__(self, partner: Mapping[int, int], left: Sequence[Unit], right: Sequence[Unit]) -> None:
        self._partner = {-1: -1, len(left): len(right), **partner}
        self._rows = sorted(self._partner)
        self._columns = sorted(self._partner.values())
        items = [(i, j, min(len(left[i].key), len(right[j].key)) + 1) for i, j in sorted(partner.items())]
        chain = heaviest_rising(items)
        self._chain_rows = [items[k][0] for k in chain]
        self._chain_columns = [items[k][1] for k in chain]

    def beside(self, i: int, j: int) -> int:
        """Of the nearest matched sentences before and after, how many are the same on both sides: 0 to 2.

        Sentences that moved away from between are looked past.
        """
        if bisect_left(self._chain_rows, i) == bisect_left(self._chain_columns, j):
            return 2
        a, b = bisect_left(self._rows, i), bisect_left(self._columns, j)
        return (self._partner[self._rows[a - 1]] == self._columns[b - 1]) + (
            self._partner[self._rows[a]] == self._columns[b]
        )


def _add_parts(found: dict[Match, float], left: Sequence[Unit], right: Sequence[Unit], index: Index) -> None:
    """What is part of something matched already: it says what that says, and its other partners don't."""
    of_left: dict[int, list[int]] = defaultdict(list)
    of_right: dict[int, list[int]] = defaultdict(list)
    for i, j in found:
        of_left[i].append(j)
        of_right[j].append(i)
    options: list[tuple[float, int, int, bool]] = []
    for part in range(len(left)):
        if part not in of_left:
            for whole in _wholes(part, of_left):
                options.append((_share(part, whole, left, right, of_right[whole], index), part, whole, True))
    for part in range(len(right)):
        if part not in of_right:
            for whole in _wholes(part, of_right):
                options.append((_share(part, whole, right, left, of_left[whole], index), part, whole, False))
    for share, part, whole, on_left in sorted(options, key=lambda option: (-option[0], *option[1:])):
        if share < PART or part in (of_left if on_left else of_right):
            continue
        i, j = match = (part, whole) if on_left else (whole, part)
        found[match] = index.similarity(left[i].key, right[j].key)
        of_left[i].append(j)
        of_right[j].append(i)


def _wholes(part: int, partners: Mapping[int, Sequence[int]]) -> list[int]:
    """What the neighbours of a unit without partner are matched with: of these it may be a part."""
    return sorted({whole for beside in (part - 1, part + 1) for whole in partners.get(beside, ())})


def _share(
    part: int, whole: int, parts: Sequence[Unit], wholes: Sequence[Unit], partners: Sequence[int], index: Index
) -> float:
    """How much of what only this part says stands in the whole, 0..1."""
    covered = frozenset[str]().union(*(index.grams(parts[other].key) for other in partners))
    mine = index.grams(parts[part].key) - covered
    weight = index.weight(mine)
    return index.weight(mine & index.grams(wholes[whole].key)) / weight if weight else 0.0
