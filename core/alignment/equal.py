"""Sentences that are the same, and those beside them that nearly are: what needs no index."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence, Set
from itertools import product

from core.alignment.chain import heaviest_rising
from core.alignment.stopping import check, watched

Match = tuple[int, int]

ALIKE = 0.8
"""Share of characters in one order from which neighbours of a match are a match too."""
ALIKE_LENGTH = 30
JOINED = 0.9
"""The same share for a sentence and two that stand where it stood."""
RATIO_LIMIT = 4_000_000


def equal_or_nearly(
    left: Sequence[str],
    right: Sequence[str],
    refused: Set[Match] = frozenset(),
    cancelled: Callable[[], bool] | None = None,
) -> dict[Match, float]:
    """Pairs of texts that are the same or, in order, nearly so, with their share of characters: most of an edited text.

    First what stands once on either side; then what stands beside a match already made and is the same or nearly so; then what is
    repeated: in order between the same neighbours, and at last in order anywhere. Raises ``core.model.Cancelled``.
    """
    rows, columns = _places(left, cancelled), _places(right, cancelled)
    found: dict[Match, float] = {}
    common: list[tuple[Sequence[int], Sequence[int]]] = []
    for key, here in watched(rows.items(), cancelled):
        there = columns.get(key)
        if isinstance(here, int) and isinstance(there, int):
            if (here, there) not in refused:
                found[here, there] = 1.0
        elif there is not None:
            common.append(([here] if isinstance(here, int) else here, [there] if isinstance(there, int) else there))
    found.update(_beside(found, left, right, refused, cancelled))
    found.update(_repeated(found, common, refused, cancelled))
    return found


def _places(texts: Sequence[str], cancelled: Callable[[], bool] | None) -> dict[str, int | list[int]]:
    """Where each text stands: its number, or all of them where it is repeated."""
    places: dict[str, int | list[int]] = {}
    for number, text in watched(enumerate(texts), cancelled):
        known = places.setdefault(text, number)
        if isinstance(known, list):
            known.append(number)
        elif known != number:
            places[text] = [known, number]
    return places


def _beside(
    known: Iterable[Match],
    left: Sequence[str],
    right: Sequence[str],
    refused: Set[Match],
    cancelled: Callable[[], bool] | None,
) -> dict[Match, float]:
    """What stands beside a match, or at the same end of the text, and says the same or nearly so."""
    from rapidfuzz.fuzz import ratio

    partner = dict(list(known))
    back = {j: i for i, j in partner.items()}
    found: dict[Match, float] = {}

    def alike(i: int, j: int) -> float:
        if not (0 <= i < len(left) and 0 <= j < len(right)) or i in partner or j in back or (i, j) in refused:
            return 0.0
        if left[i] == right[j]:
            return 1.0
        if min(len(left[i]), len(right[j])) < ALIKE_LENGTH or len(left[i]) * len(right[j]) > RATIO_LIMIT:
            return 0.0
        return float(ratio(left[i], right[j], score_cutoff=100 * ALIKE)) / 100

    def joined_alike(rows: Sequence[int], columns: Sequence[int]) -> float:
        """The same of a sentence and of two that it was parted into, or that were joined to it."""
        if not (min(rows) >= 0 <= min(columns) and max(rows) < len(left) and max(columns) < len(right)):
            return 0.0
        if any(i in partner for i in rows) or any(j in back for j in columns):
            return 0.0
        pairs = list(product(rows, columns))
        if any(pair in refused or min(len(left[pair[0]]), len(right[pair[1]])) < ALIKE_LENGTH for pair in pairs):
            return 0.0
        one, other = " ".join(left[i] for i in sorted(rows)), " ".join(right[j] for j in sorted(columns))
        if len(one) * len(other) > RATIO_LIMIT:
            return 0.0
        return float(ratio(one, other, score_cutoff=100 * JOINED)) / 100

    for step in (1, -1):
        ends = [(-1, -1)] if step > 0 else [(len(left), len(right))]
        for number, (i, j) in enumerate([*ends, *sorted(partner.items(), reverse=step < 0)]):
            check(cancelled, number)
            a, b = i + step, j + step
            score = alike(a, b)
            # A neighbour that is more alike still is the right one: one sentence came in or went.
            while score and score >= alike(a, b + step) and score >= alike(a + step, b):
                check(cancelled, a)
                partner[a], back[b] = b, a
                found[a, b] = score
                a, b = a + step, b + step
                score = alike(a, b)
            for one, other in ((1, 2), (2, 1)):
                rows, columns = [a + step * k for k in range(one)], [b + step * k for k in range(other)]
                if not score and (score := joined_alike(rows, columns)):
                    for i_, j_ in product(rows, columns):
                        partner[i_], back[j_] = j_, i_
                        found[i_, j_] = score
    return found


def _repeated(
    known: Iterable[Match],
    common: Sequence[tuple[Sequence[int], Sequence[int]]],
    refused: Set[Match],
    cancelled: Callable[[], bool] | None,
) -> dict[Match, float]:
    """What stands several times: ``common`` holds the places of each repeated text on either side."""
    partner = dict(list(known))
    back = {j: i for i, j in partner.items()}
    items = [(i, j, 1) for i, j in sorted(partner.items())]
    chain = [items[k] for k in heaviest_rising(items, cancelled)]
    fixed_rows, fixed_columns = [i for i, _, _ in chain], [j for _, j, _ in chain]
    found: dict[Match, float] = {}
    for between_same in (True, False):
        for rows, columns in watched(common, cancelled):
            free: dict[int, list[int]] = defaultdict(list)
            for j in watched(columns, cancelled):
                if j not in back:
                    free[bisect_left(fixed_columns, j) if between_same else 0].append(j)
            for i in watched(rows, cancelled):
                some = free[bisect_left(fixed_rows, i) if between_same else 0]
                if i not in partner and some and (i, some[0]) not in refused:
                    found[i, some[0]] = 1.0
                    partner[i], back[some[0]] = some[0], i
                    some.pop(0)
    return found


def char_ratio(one: str, other: str, guess: float) -> float:
    """Share of characters that stand in both in one order, 0..1; from a guessed cosine where that would take long."""
    if len(one) * len(other) > RATIO_LIMIT:
        return 0.4 + 0.6 * guess
    from rapidfuzz.fuzz import ratio

    return float(ratio(one, other)) / 100
