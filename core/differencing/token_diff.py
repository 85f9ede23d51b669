"""Which tokens of two sequences are the same ones. diff-match-patch, and for long ones rapidfuzz, stand behind one function."""

from bisect import bisect_left
from collections.abc import Callable, Sequence

from core.alignment.stopping import watched
from core.model import Cancelled

LIMIT = 4_000
"""Tokens a side that a differ gets at most; it can't be stopped while it works, some 10 ms."""
SMALL = 64
"""Tokens a side up to which diff-match-patch is used: it keeps together what stays, but is quadratic in unlike text (64 unlike tokens
3 ms, 1,000 .7 s). Beyond it rapidfuzz's bit-parallel search takes its place (1,000 unlike tokens 1 ms)."""

Pairs = list[tuple[int, int]]
Range = tuple[int, int, int, int]


def match_tokens(
    left: Sequence[str], right: Sequence[str], cancelled: Callable[[], bool] | None = None
) -> tuple[Pairs, list[Range]]:
    """Pairs (index left, index right) of equal keys, rising on both sides, and the ranges that had to stay coarse.

    Equal beginnings and ends are matched outright. What is left is cut at keys that stand once on either side until it fits the
    differ; a range ``(left start, left end, right start, right end)`` that cannot be cut is given back as coarse,
    with nothing matched in it. Of several choices the same is taken whichever side is the left one.
    """
    if list(left) > list(right):
        pairs, coarse = _matched(right, left, cancelled)
        return [(i, j) for j, i in pairs], sorted((i1, i2, j1, j2) for j1, j2, i1, i2 in coarse)
    return _matched(left, right, cancelled)


def _matched(
    left: Sequence[str], right: Sequence[str], cancelled: Callable[[], bool] | None
) -> tuple[Pairs, list[Range]]:
    pairs: Pairs = []
    coarse: list[Range] = []
    work: list[Range] = [(0, len(left), 0, len(right))]
    while work:
        if cancelled is not None and cancelled():
            raise Cancelled("The comparison was stopped.")
        i1, i2, j1, j2 = work.pop()
        while i1 < i2 and j1 < j2 and left[i1] == right[j1]:
            pairs.append((i1, j1))
            i1, j1 = i1 + 1, j1 + 1
        while i1 < i2 and j1 < j2 and left[i2 - 1] == right[j2 - 1]:
            i2, j2 = i2 - 1, j2 - 1
            pairs.append((i2, j2))
        if i1 == i2 or j1 == j2:
            continue
        if set(left[i1:i2]).isdisjoint(right[j1:j2]):
            continue
        if i2 - i1 == 1 == right[j1:j2].count(left[i1]):
            pairs.append((i1, right.index(left[i1], j1, j2)))
            continue
        if i2 - i1 <= LIMIT and j2 - j1 <= LIMIT:
            differ = small_diff if max(i2 - i1, j2 - j1) <= SMALL else large_diff
            pairs.extend((i1 + i, j1 + j) for i, j in differ(*_characters(left[i1:i2], right[j1:j2]), cancelled))
            continue
        anchors = _anchors(left, right, (i1, i2, j1, j2), cancelled)
        if not anchors:
            coarse.append((i1, i2, j1, j2))
            continue
        pairs.extend(anchors)
        for (a, b), (c, d) in zip([(i1 - 1, j1 - 1), *anchors], [*anchors, (i2, j2)]):
            if a + 1 < c or b + 1 < d:
                work.append((a + 1, c, b + 1, d))
    pairs.sort()
    return pairs, sorted(coarse)


def _characters(left: Sequence[str], right: Sequence[str]) -> tuple[str, str]:
    """Tokens mapped to one character each, so that a differ's characters are our tokens."""
    known: dict[str, str] = {}
    for key in (*left, *right):
        if key not in known:
            number = len(known) + 1
            known[key] = chr(number if number < 0xD800 else number + 0x800)
    return "".join(map(known.__getitem__, left)), "".join(map(known.__getitem__, right))


def small_diff(one: str, other: str, cancelled: Callable[[], bool] | None = None) -> Pairs:
    """As many characters as can be matched in order, by diff-match-patch. Optimal: no time limit."""
    from diff_match_patch import diff_match_patch

    differ = diff_match_patch()
    differ.Diff_Timeout = 0  # its search for a long common part is a guess; without a limit it is left out
    i = j = 0
    pairs: Pairs = []
    for kind, stretch in differ.diff_main(one, other, False, _NoDeadline(cancelled)):
        size = len(stretch)
        if kind == 0:
            pairs.extend(zip(range(i, i + size), range(j, j + size)))
        i += size if kind <= 0 else 0
        j += size if kind >= 0 else 0
    return pairs


def large_diff(one: str, other: str, cancelled: Callable[[], bool] | None = None) -> Pairs:
    """The same by rapidfuzz: as many, though where several choices match as many it may take another."""
    from rapidfuzz.distance import LCSseq

    pairs: Pairs = []
    for block in LCSseq.opcodes(one, other):
        if block.tag == "equal":
            pairs.extend(zip(range(block.src_start, block.src_end), range(block.dest_start, block.dest_end)))
    # Of equal tokens the one is matched that stands beside what is matched after it.
    for number in range(len(pairs) - 2, -1, -1):
        (i, j), (a, b) = pairs[number], pairs[number + 1]
        if one[i] == one[a - 1] and other[j] == other[b - 1]:
            pairs[number] = a - 1, b - 1
    return pairs


class _NoDeadline:
    """A deadline that never comes. The differ looks at it in every round, and there a cancelled comparison stops."""

    def __init__(self, cancelled: Callable[[], bool] | None) -> None:
        self._cancelled = cancelled

    def __lt__(self, now: float) -> bool:
        if self._cancelled is not None and self._cancelled():
            raise Cancelled("The comparison was stopped.")
        return False


def _anchors(left: Sequence[str], right: Sequence[str], where: Range, cancelled: Callable[[], bool] | None) -> Pairs:
    """The longest rising chain of key sequences that stand once on either side: four keys, else two, else one (patience diff)."""
    i1, i2, j1, j2 = where
    for size in (4, 2, 1):
        places = _single(left, i1, i2, size, cancelled)
        others = _single(right, j1, j2, size, cancelled)
        candidates = [(i, others[key]) for key, i in watched(places.items(), cancelled) if key in others]
        chain = longest_rising(candidates, cancelled)
        if chain:
            return chain
    return []


def _single(
    keys: Sequence[str], start: int, end: int, size: int, cancelled: Callable[[], bool] | None
) -> dict[tuple[str, ...], int]:
    seen: dict[tuple[str, ...], int] = {}
    for at in watched(range(start, end - size + 1), cancelled):
        key = tuple(keys[at : at + size])
        seen[key] = -1 if key in seen else at
    return {key: at for key, at in seen.items() if at >= 0}


def longest_rising(candidates: Pairs, cancelled: Callable[[], bool] | None = None) -> Pairs:
    """The longest chain that rises on both sides; the candidates rise on the left and differ on the right."""
    tails: list[int] = []
    ends: list[int] = []
    previous: list[int] = []
    for number, (_, j) in watched(enumerate(candidates), cancelled):
        place = bisect_left(tails, j)
        if place == len(tails):
            tails.append(j)
            ends.append(number)
        else:
            tails[place] = j
            ends[place] = number
        previous.append(ends[place - 1] if place else -1)
    chain: Pairs = []
    number = ends[-1] if ends else -1
    while number >= 0:
        chain.append(candidates[number])
        number = previous[number]
    return chain[::-1]
