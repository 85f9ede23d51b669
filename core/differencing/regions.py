"""Which stretches of two texts are set side by side before words are compared: sentences that correspond, and what lies between.

Words are only matched within a region, so that a sentence that went and another that came never share their small words.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from core.alignment.chain import heaviest_rising
from core.alignment.equal import ALIKE, RATIO_LIMIT, Match, char_ratio
from core.alignment.pairing import match_units
from core.alignment.units import Unit
from core.text import folded

SPLIT = 0.9
"""Share of characters in one order from which a sentence is what several others make together: it was split, or they were merged."""


@dataclass(frozen=True, slots=True)
class Region:
    """Sentences ``[i1, i2)`` of one side and ``[j1, j2)`` of the other, by number; ``matched``: they correspond."""

    i1: int
    i2: int
    j1: int
    j2: int
    matched: bool


def regions(left: Sequence[str], right: Sequence[str], cancelled: Callable[[], bool] | None = None) -> list[Region]:
    """Regions in order, together all sentences of both sides. Sentences out of order are left to the regions between.

    Raises ``core.model.Cancelled``.
    """
    if len(left) <= 1 and len(right) <= 1:
        return [Region(0, len(left), 0, len(right), True)]
    if _in_step(left, right):
        return [Region(k, k + 1, k, k + 1, True) for k in range(len(left))]
    head, tail = _ends_in_step(left, right)
    rows, columns = len(left) - tail, len(right) - tail
    return [
        *(Region(k, k + 1, k, k + 1, True) for k in range(head)),
        *(
            Region(r.i1 + head, r.i2 + head, r.j1 + head, r.j2 + head, r.matched)
            for r in _searched(left[head:rows], right[head:columns], cancelled)
        ),
        *(Region(rows + k, rows + k + 1, columns + k, columns + k + 1, True) for k in range(tail)),
    ]


def _searched(left: Sequence[str], right: Sequence[str], cancelled: Callable[[], bool] | None) -> list[Region]:
    """Regions of sentences that are not in step."""
    if not left or not right:
        return [Region(0, len(left), 0, len(right), False)] if left or right else []
    if (len(left) == 1 or len(right) == 1) and _alike("".join(left), "".join(right), SPLIT):
        return [Region(0, len(left), 0, len(right), True)]
    rows, columns = (
        [Unit(k, 0, len(s), " ".join(folded(s).split())) for k, s in enumerate(side)] for side in (left, right)
    )
    groups = _groups(match_units(rows, columns, cancelled=cancelled))
    sizes = [
        min(sum(len(left[i]) for i in range(i1, i2)), sum(len(right[j]) for j in range(j1, j2))) + 1
        for i1, i2, j1, j2 in groups
    ]
    chain = heaviest_rising([(i1, j1, size) for (i1, _, j1, _), size in zip(groups, sizes)])
    found: list[Region] = []
    i = j = 0
    for i1, i2, j1, j2 in [*(groups[k] for k in chain), (len(left), len(left), len(right), len(right))]:
        if i < i1 or j < j1:
            found.append(Region(i, i1, j, j1, False))
        if i1 < i2 or j1 < j2:
            found.append(Region(i1, i2, j1, j2, True))
        i, j = i2, j2
    return found


def _in_step(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether each sentence is beside its like, as nearly always: then nothing has to be looked for."""
    if len(left) != len(right):
        return False
    places = {sentence.rstrip(): k for k, sentence in enumerate(right)}
    return all(
        one == other or (places.get(one.rstrip(), k) == k and _alike(one, other))
        for k, (one, other) in enumerate(zip(left, right))
    )


def _alike(one: str, other: str, least: float = ALIKE) -> bool:
    return len(one) * len(other) <= RATIO_LIMIT and char_ratio(one, other, 0.0) >= least


def _ends_in_step(left: Sequence[str], right: Sequence[str]) -> tuple[int, int]:
    """How many sentences at the beginning and at the end are beside their like: more like than the next one on either side."""
    count = Counter(sentence.rstrip() for side in (left, right) for sentence in side)
    size = min(len(left), len(right))

    def same(i: int, j: int, step: int) -> bool:
        one, other = left[i], right[j]
        if one.rstrip() == other.rstrip():
            return count[one.rstrip()] == 2
        if count[one.rstrip()] > 1 or count[other.rstrip()] > 1 or not _alike(one, other):
            return False
        alike = char_ratio(one, other, 0.0)
        beside = [(i + step, j), (i, j + step)]
        return all(
            char_ratio(left[a], right[b], 0.0) < alike
            for a, b in beside
            if -len(left) <= a < len(left) and -len(right) <= b < len(right)
        )

    head = 0
    while head < size and same(head, head, 1):
        head += 1
    tail = 0
    while tail < size - head and same(-1 - tail, -1 - tail, -1):
        tail += 1
    # What is left may be part of an edited sentence beside it.
    head -= head > 0 and left[head - 1].rstrip() != right[head - 1].rstrip()
    tail -= tail > 0 and left[-tail].rstrip() != right[-tail].rstrip()
    return head, tail


def _groups(matches: Mapping[Match, float]) -> list[tuple[int, int, int, int]]:
    """Matches as ranges: a sentence split in two neighbours is one range beside theirs. Ranges overlap on neither side."""
    taken_rows: set[int] = set()
    taken_columns: set[int] = set()
    groups: list[tuple[int, int, int, int]] = []
    for i, j in sorted(matches, key=lambda match: (-matches[match], match)):
        if i in taken_rows or j in taken_columns:
            continue
        i1, i2, j1, j2 = i, i + 1, j, j + 1
        for step in (-1, 1):
            while (beside := (j1 - 1 if step < 0 else j2)) not in taken_columns and (i, beside) in matches:
                j1, j2 = min(j1, beside), max(j2, beside + 1)
            if j2 - j1 > 1:
                continue
            while (beside := (i1 - 1 if step < 0 else i2)) not in taken_rows and (beside, j) in matches:
                i1, i2 = min(i1, beside), max(i2, beside + 1)
        taken_rows.update(range(i1, i2))
        taken_columns.update(range(j1, j2))
        groups.append((i1, i2, j1, j2))
    return sorted(groups)
