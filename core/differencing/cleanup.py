"""From matched tokens to hunks placed where a person would put them.

A hunk ``(i1, i2, j1, j2)`` says that tokens ``[i1, i2)`` became tokens ``[j1, j2)``; between two hunks lie matched tokens.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice

from core.alignment.stopping import watched
from core.differencing.token_diff import Pairs, Range
from core.text import Token, is_common

SENTENCE_END = frozenset(".!?。！？…؟।")
CLAUSE_MARKS = frozenset(",;:،、，；：-–—")
OPENING = frozenset("([{“„«‘‹「『《〈（")
CLOSING = frozenset(")]}”»’›」』》〉）\"'")


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a comparison: its text, its tokens without the blanks, and their folded keys."""

    text: str
    tokens: Sequence[Token]
    keys: Sequence[str]

    def exact(self, index: int) -> str:
        token = self.tokens[index]
        return self.text[token.start : token.end]

    def gap(self, index: int) -> tuple[int, int]:
        """The blanks before token ``index`` (or, past the last, at the end)."""
        start = self.tokens[index - 1].end if index else 0
        end = self.tokens[index].start if index < len(self.tokens) else len(self.text)
        return start, end

    def blank(self, index: int) -> str:
        start, end = self.gap(index)
        return self.text[start:end]

    def across(self, first: int, last: int) -> tuple[int, int]:
        """The stretch of tokens ``[first, last)``, at least one."""
        return self.tokens[first].start, self.tokens[last - 1].end


def hunks(
    pairs: Pairs,
    left: Side,
    right: Side,
    cuts: Sequence[tuple[int, int]] = (),
    cancelled: Callable[[], bool] | None = None,
) -> list[Range]:
    """The hunks between the pairs, cleaned up: joined across stray matches, each slid to a natural place, two changes parted.

    ``cuts``: places across which nothing is joined. Raises ``core.model.Cancelled``.
    """
    joined: list[Range] = []
    for hunk in watched(_between(pairs, left, right, cancelled), cancelled):
        if joined and _stray(joined[-1], hunk, left, right) and not _parted_by(joined[-1], hunk, cuts):
            last = joined.pop()
            hunk = (last[0], hunk[1], last[2], hunk[3])
        joined.append(hunk)
    found: list[Range] = []
    reached = 0
    for number, hunk in watched(enumerate(joined), cancelled):
        limit = joined[number + 1][0] if number + 1 < len(joined) else len(left.tokens)
        slid = _slid(hunk, hunk[0] - reached, limit - hunk[1], left, right)
        reached = slid[1]
        found.extend(_parted(slid, left, right))
    return found


def _between(pairs: Pairs, left: Side, right: Side, cancelled: Callable[[], bool] | None) -> list[Range]:
    found: list[Range] = []
    i, j = 0, 0
    for a, b in watched([*pairs, (len(left.tokens), len(right.tokens))], cancelled):
        if i < a or j < b:
            found.append((i, a, j, b))
        i, j = a + 1, b + 1
    return found


def light(index: int, side: Side) -> bool:
    """A token that says nothing by having stayed: a small word or a mark within a clause."""
    kind = side.tokens[index].kind
    return kind == "mark" or (kind == "word" and is_common(side.keys[index]))


def _stray(one: Range, other: Range, left: Side, right: Side) -> bool:
    """Whether the one or two small words or marks between two rewritings only stayed by chance: then they are one rewriting."""
    start, end, twin = one[1], other[0], one[3]
    size = end - start
    if size > 2 or not all(light(k, left) for k in range(start, end)):
        return False
    if any(left.exact(start + k) != right.exact(twin + k) for k in range(size)):
        return False
    sizes = [(hunk[1] - hunk[0], hunk[3] - hunk[2]) for hunk in (one, other)]
    # A hunk that only adds or only removes stays apart.
    return all(min(pair) > 0 and max(pair) > size for pair in sizes)


def _parted_by(one: Range, other: Range, cuts: Sequence[tuple[int, int]]) -> bool:
    first = bisect_left(cuts, (one[0], one[2]))
    return any(
        one[0] <= i <= other[1] and one[2] <= j <= other[3] and (one[0], one[2]) < (i, j) < (other[1], other[3])
        for i, j in islice(cuts, first, first + 8)
    )


def cut(hunk: Range, cuts: Sequence[tuple[int, int]]) -> list[Range]:
    """The hunk in pieces, at the cuts that lie within it."""
    i1, i2, j1, j2 = hunk
    pieces: list[Range] = []
    for i, j in islice(cuts, bisect_left(cuts, (i1, j1)), None):
        if i > i2:
            break
        if j1 <= j <= j2 and i1 <= i and (i, j) not in ((i1, j1), (i2, j2)):
            pieces.append((i1, i, j1, j))
            i1, j1 = i, j
    return [*pieces, (i1, i2, j1, j2)]


def set_apart(
    hunk: Range, left_apart: Sequence[tuple[int, int]], right_apart: Sequence[tuple[int, int]]
) -> list[Range]:
    """The hunk cut where a range of tokens that stands apart begins or ends."""
    i1, i2, j1, j2 = hunk
    gone = [(max(a, i1), min(b, i2)) for a, b in left_apart if a < i2 and b > i1]
    come = [(max(a, j1), min(b, j2)) for a, b in right_apart if a < j2 and b > j1]
    if not gone and not come:
        return [hunk]
    before, after = _pieces(i1, i2, gone), _pieces(j1, j2, come)
    parts: list[Range] = []
    i, j = i1, j1
    while before or after:
        if before and before[0][2]:
            start, end, _ = before.pop(0)
            parts.append((start, end, j, j))
            i = end
        elif after and after[0][2]:
            start, end, _ = after.pop(0)
            parts.append((i, i, start, end))
            j = end
        else:
            one = before.pop(0) if before else (i, i, False)
            other = after.pop(0) if after else (j, j, False)
            parts.append((one[0], one[1], other[0], other[1]))
            i, j = one[1], other[1]
    return parts


def _pieces(start: int, end: int, marked: Sequence[tuple[int, int]]) -> list[tuple[int, int, bool]]:
    pieces: list[tuple[int, int, bool]] = []
    at = start
    for a, b in marked:
        if at < a:
            pieces.append((at, a, False))
        pieces.append((a, b, True))
        at = b
    if at < end:
        pieces.append((at, end, False))
    return pieces


def _slid(hunk: Range, low: int, high: int, left: Side, right: Side) -> Range:
    """A pure insertion or deletion at the best of the places that say the same."""
    i1, i2, j1, j2 = hunk
    if (i1 < i2) == (j1 < j2):
        return hunk
    side, start, end = (left, i1, i2) if i1 < i2 else (right, j1, j2)
    other, at = (right, j1) if i1 < i2 else (left, i1)
    best, best_score = 0, _border(side, start) + _border(side, end)
    for step in (-1, 1):
        shift = 0
        while True:
            # Sliding by one keeps the text only where the token that leaves is the one that enters, to the letter.
            enters, leaves = (start + shift - 1, end + shift - 1) if step < 0 else (end + shift, start + shift)
            twin = at + shift - 1 if step < 0 else at + shift
            room = low + shift if step < 0 else high - shift
            if room <= 0 or not 0 <= enters < len(side.tokens) or not 0 <= twin < len(other.tokens):
                break
            if not (side.keys[enters] == side.keys[leaves] == other.keys[twin]):
                break
            if side.exact(enters) != side.exact(leaves):
                break
            shift += step
            score = _border(side, start + shift) + _border(side, end + shift)
            if score > best_score:
                best, best_score = shift, score
    return (i1 + best, i2 + best, j1 + best, j2 + best)


def _border(side: Side, index: int) -> float:
    """How natural it is to cut before token ``index``."""
    if index in (0, len(side.tokens)):
        return 6
    start, end = side.gap(index)
    previous, following = side.keys[index - 1], side.keys[index]
    if "\n" in side.text[start:end]:
        return 6
    if previous in SENTENCE_END or (previous in CLOSING and index > 1 and side.keys[index - 2] in SENTENCE_END):
        return 5 if start < end or previous in "。！？" else 1
    if following in OPENING or previous in CLOSING - {"'", '"'}:
        return 3
    if following in CLAUSE_MARKS:
        return 2.5
    if previous in CLAUSE_MARKS:
        return 2
    if is_common(following) and not is_common(previous):
        return 1
    return 0


def _parted(hunk: Range, left: Side, right: Side) -> list[Range]:
    """A hunk that replaces one word and adds or removes others holds two changes: ``comes less than a week`` → ``came``."""
    i1, i2, j1, j2 = hunk
    before, after = i2 - i1, j2 - j1
    if min(before, after) == 0 or before == after == 1 or _letters(left, i1, i2) == _letters(right, j1, j2):
        return [hunk]
    if before == after:
        if all(_alike(left, i1 + k, right, j1 + k) for k in range(before)):
            return [(i1 + k, i1 + k + 1, j1 + k, j1 + k + 1) for k in range(before)]
        return [hunk]
    short = min(before, after)
    if all(_alike(left, i1 + k, right, j1 + k) for k in range(short)):
        return [*((i1 + k, i1 + k + 1, j1 + k, j1 + k + 1) for k in range(short)), (i1 + short, i2, j1 + short, j2)]
    if all(_alike(left, i2 - 1 - k, right, j2 - 1 - k) for k in range(short)):
        return [
            (i1, i2 - short, j1, j2 - short),
            *((i2 - k, i2 - k + 1, j2 - k, j2 - k + 1) for k in range(short, 0, -1)),
        ]
    return [hunk]


def _letters(side: Side, first: int, last: int) -> str:
    """The letters and figures of some tokens: equal where words were only joined or parted (``Jong Un`` → ``Jong-un``)."""
    return "".join(c for key in side.keys[first:last] for c in key if c.isalnum())


def _alike(left: Side, i: int, right: Side, j: int) -> bool:
    """Whether two words look like forms or spellings of one."""
    from rapidfuzz.fuzz import ratio

    if left.tokens[i].kind != "word" or right.tokens[j].kind != "word":
        return False
    a, b = left.keys[i], right.keys[j]
    return a[:1] == b[:1] and min(len(a), len(b)) > 2 and ratio(a, b) >= 60
