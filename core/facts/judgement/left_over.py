"""What a rule left of a hunk: a finding may be narrower than the edits it was made of, and no edit is to be without a line."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import accumulate

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Hunk, Region
from core.facts.style import style_kind

_MARKS = " \t\n,;:.–—…"
_Rest = tuple[Hunk, tuple[int, int]]


def left_over(region: Region, hunks: Sequence[Hunk], found: Sequence[Finding]) -> list[Finding]:
    """The words and marks of the hunks that lie under no finding, where the two sides differ in them: style, or small words."""
    texts = region.a.text, region.b.text
    told_a, told_b = _Told(f.before for f in found), _Told(f.after for f in found)
    rests_a = [(hunk, rest) for hunk in hunks for rest in _rests(texts[0], hunk[:2], told_a)]
    rests_b = [(hunk, rest) for hunk in hunks for rest in _rests(texts[1], hunk[2:], told_b)]
    if _words(texts[0], rests_a) == _words(texts[1], rests_b):
        return []
    told: list[Finding] = []
    why = "small words beside what is told by itself"
    for hunk, before in rests_a:
        older = texts[0][slice(*before)]
        for other in rests_b:
            newer = texts[1][slice(*other[1])]
            kind = None if older == newer else style_kind(older, newer, english=region.english)
            if kind:
                told.append(Finding(before, other[1], "style", kind, "changed", why="one word, written two ways"))
            if kind or older == newer:
                rests_b.remove(other)
                break
        else:
            told.append(Finding(before, (hunk.b1, hunk.b1), "wording", None, "removed", "likely", why=why))
    told += [Finding((hunk.a1, hunk.a1), after, "wording", None, "added", "likely", why=why) for hunk, after in rests_b]
    return told


def _words(text: str, rests: Sequence[_Rest]) -> Counter[str]:
    return Counter(word for _, rest in rests for word in text[slice(*rest)].split())


class _Told:
    """Stretches in order, which may lie one within another; ``within`` gives those that share a letter with one."""

    def __init__(self, places: Iterable[tuple[int, int]]) -> None:
        self._places = sorted(places)
        self._reached = list(accumulate((end for _, end in self._places), max))

    def within(self, start: int, end: int) -> list[tuple[int, int]]:
        first, last = bisect_right(self._reached, start), bisect_left(self._places, (end,))
        return [place for place in self._places[first:last] if start < place[1]]


def _rests(text: str, hunk: Sequence[int], told: _Told) -> list[tuple[int, int]]:
    """The stretches of a hunk outside what is told, without the marks and blanks around them."""
    start, end = hunk
    rests: list[tuple[int, int]] = []
    for first, last in [*told.within(start, end), (end, end)]:
        piece = text[start:first]
        bare = piece.strip(_MARKS)
        if bare:
            at = start + piece.index(bare)
            rests.append((at, at + len(bare)))
        start = max(start, last)
    return rests
