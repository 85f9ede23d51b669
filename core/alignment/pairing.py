"""Which sentences correspond: equal ones first, then the likeliest, then parts of what was split or merged.

No order is asked for: a monotone alignment finds 10 of 41 moved sentences in news where one-to-one assignment finds 29. Order counts as a
hint where the words alone leave a doubt.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from core.alignment.index import Index
from core.alignment.units import Unit

SURE = 0.45
"""Cosine from which two sentences belong together wherever they stand."""
LIKELY = 0.16
"""Cosine from which they do where their neighbours belong together."""
PART = 0.5
"""Share of a sentence's weight that must be found in the uncovered rest of another for the one to be part of the other."""
NEAR_PART = 0.34
"""The same where the parts stand together."""

Match = tuple[int, int]


def match_units(
    left: Sequence[Unit], right: Sequence[Unit], cancelled: Callable[[], bool] | None = None
) -> dict[Match, float]:
    """Matches (index left, index right) with their similarity, 0..1; n:m where sentences were split or merged."""
    found: dict[Match, float] = dict.fromkeys(_equal([u.key for u in left], [u.key for u in right]), 1.0)
    taken, given = {i for i, _ in found}, {j for _, j in found}
    rows = [i for i in range(len(left)) if i not in taken]
    columns = [j for j in range(len(right)) if j not in given]
    if not rows or not columns:
        return found
    index = Index([u.key for u in (*left, *right)], cancelled)
    candidates = {
        i: [(score, columns[number]) for score, number in some]
        for i, some in zip(rows, index.candidates([left[i].key for i in rows], [right[j].key for j in columns]))
    }
    found.update(_likeliest(candidates, list(found)))
    _add_parts(found, candidates, left, right, index)
    return found


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


def _likeliest(candidates: dict[int, list[tuple[float, int]]], known: Iterable[Match]) -> dict[Match, float]:
    """One-to-one, the likeliest first; what is doubtful only beside what is already matched."""
    partner = dict(known)
    back = {j: i for i, j in partner.items()}
    found: dict[Match, float] = {}

    def take(i: int, j: int, score: float) -> None:
        found[i, j] = score
        partner[i], back[j] = j, i

    scored = sorted((-score, abs(i - j), i, j) for i, some in candidates.items() for score, j in some)
    for negative, _, i, j in scored:
        if -negative < SURE:
            break
        if i not in partner and j not in back:
            take(i, j, -negative)
    while True:
        best: tuple[float, int, int] | None = None
        waiting = []
        for negative, _, i, j in scored:
            if -negative < LIKELY or i in partner or j in back:
                continue
            beside = (partner.get(i - 1, -2) == j - 1 or back.get(j - 1, -2) == i - 1) + (
                partner.get(i + 1, -2) == j + 1 or back.get(j + 1, -2) == i + 1
            )
            waiting.append((-negative, i, j, beside))
        for score, i, j, beside in waiting:
            value = score + 0.1 * beside
            if value >= 0.3 and (best is None or value > best[0]):
                best = (value, i, j)
        if best is None:
            return found
        take(best[1], best[2], best[0] if best[0] < 1 else 1.0)


def _add_parts(
    found: dict[Match, float],
    candidates: dict[int, list[tuple[float, int]]],
    left: Sequence[Unit],
    right: Sequence[Unit],
    index: Index,
) -> None:
    """Sentences that are part of one already matched: what they say is in that one, and not in its other partners."""
    of_left: dict[int, list[int]] = defaultdict(list)
    of_right: dict[int, list[int]] = defaultdict(list)
    for i, j in found:
        of_left[i].append(j)
        of_right[j].append(i)
    options: list[tuple[float, int, int, bool]] = []
    for i, some in candidates.items():
        for _, j in some:
            if i not in of_left and j in of_right:
                options.append((*_part(i, j, left, right, of_right[j], index), True))
            elif i in of_left and j not in of_right:
                options.append((*_part(j, i, right, left, of_left[i], index), False))
    for share, part, whole, on_left in sorted(options, key=lambda o: (-o[0], *o[1:])):
        partners = of_right[whole] if on_left else of_left[whole]
        if part in (of_left if on_left else of_right):
            continue
        near = any(abs(part - other) == 1 for other in partners)
        if share < (NEAR_PART if near else PART):
            continue
        match = (part, whole) if on_left else (whole, part)
        found[match] = index.similarity(left[match[0]].key, right[match[1]].key)
        of_left[match[0]].append(match[1])
        of_right[match[1]].append(match[0])


def _part(
    part: int, whole: int, parts: Sequence[Unit], wholes: Sequence[Unit], partners: Sequence[int], index: Index
) -> tuple[float, int, int]:
    mine = index.grams(parts[part].key)
    covered = frozenset().union(*(index.grams(parts[other].key) for other in partners))
    shared = (mine & index.grams(wholes[whole].key)) - covered
    fresh = mine - covered
    weight = index.weight(fresh)
    return (index.weight(shared) / weight if weight else 0.0), part, whole
