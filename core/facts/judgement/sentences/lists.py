"""A list of the same members in another order: ``Chile, Peru and Bolivia`` / ``Bolivia, Chile and Peru``."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region
from core.facts.tables.grammar import ARTICLES
from core.patterns import lazy_pattern

_PARTING: Final = lazy_pattern(r",\s+(?:and|or)\s+|\s+(?:and|or)\s+|[,;]\s+(?!\d{1,3}(?:[,.;]|\s(?:and|or)\b|$))")
"""Between members; an age behind a comma goes with the name before it."""
_COUNTING: Final = frozenset({"respectively", "order"})
"""Words that say that the order of a list counts."""
_RANKED: Final = frozenset("first second third fourth fifth then followed ahead behind".split())
"""Words beside which it may count."""
FEWEST: Final = 3
"""Members from which a list is one."""


def reordered_lists(region: Region) -> list[Finding]:
    """For each sentence whose only change is the order in which one list names its members: wording, but a fact where the sentence
    says that their order counts."""
    found: list[Finding] = []
    for sentence_a, sentence_b in region.edited:
        region.check()
        sides = region.words(0, *sentence_a), region.words(1, *sentence_b)
        if len(sides[0]) != len(sides[1]) or {w.low for w in sides[0]} != {w.low for w in sides[1]}:
            continue  # other words
        told = _told(region.a.text[slice(*sentence_a)], region.b.text[slice(*sentence_b)])
        if told:
            before, after = (
                (side[0] + start, side[1] + start) for side, start in zip(told, (sentence_a[0], sentence_b[0]))
            )
            if _COUNTING & {*_words(region.a.text[slice(*sentence_a)])}:
                why = "the same members in another order, and their order counts"
                found.append(Finding(before, after, "fact", "status", "changed", why=why))
            else:
                why = "the same members, named in another order"
                found.append(Finding(before, after, "wording", None, "changed", why=why))
    return found


def _told(a: str, b: str) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Where the list stands on both sides, in a pair of sentences."""
    if sorted(_words(a)) != sorted(_words(b)) or a == b or _RANKED & {*_words(a)}:
        return None
    pieces_a, pieces_b = _pieces(a), _pieces(b)
    aged = len(pieces_a) == FEWEST - 1 and all(_AGED.search(a[slice(*piece)]) for piece in pieces_a)
    if len(pieces_a) != len(pieces_b) or (len(pieces_a) < FEWEST and not aged):
        return None
    first, last = 0, len(pieces_a)
    while first < last and _same(a, pieces_a[first], b, pieces_b[first]):
        first += 1
    while last > first and _same(a, pieces_a[last - 1], b, pieces_b[last - 1]):
        last -= 1
    while last < len(pieces_a) and not _closed(a, pieces_a[first:last]):
        last += 1  # members that kept their place, up to the one behind “and”
    if first + 1 >= last or not (_joined(a, pieces_a[first:last]) and _joined(b, pieces_b[first:last])):
        return None
    # the first piece holds what leads to the list, the last one what follows it
    for lead in range(_common(_spans(a, pieces_a[first]), a, _spans(b, pieces_b[first]), b) + 1):
        ends_a, ends_b = _spans(a, pieces_a[last - 1]), _spans(b, pieces_b[last - 1])
        for tail in range(_common(ends_a[::-1], a, ends_b[::-1], b) + 1):
            sides = [_members(text, pieces[first:last], lead, tail) for text, pieces in ((a, pieces_a), (b, pieces_b))]
            if not all(sides) or sorted(sides[0]) != sorted(sides[1]):
                continue
            return (
                (_spans(a, pieces_a[first])[lead][0], ends_a[len(ends_a) - tail - 1][1]),
                (_spans(b, pieces_b[first])[lead][0], ends_b[len(ends_b) - tail - 1][1]),
            )
    return None


def _closed(text: str, pieces: Sequence[tuple[int, int]]) -> bool:
    return any(not {"and", "or"}.isdisjoint(text[one[1] : other[0]].split()) for one, other in pairwise(pieces))


def _joined(text: str, pieces: Sequence[tuple[int, int]]) -> bool:
    """Whether commas stand between the members and an ``and`` or ``or`` before the last one alone, with no quotation among them."""
    gaps = [text[one[1] : other[0]].split() for one, other in pairwise(pieces)]
    ends = [any(word in ("and", "or") for word in gap) for gap in gaps]
    quoted = _QUOTED.search(text[pieces[0][0] : pieces[-1][1]])
    return not quoted and ends == [False] * (len(ends) - 1) + [True]


_AGED: Final = lazy_pattern(r",\s\d{1,3}\b")
_QUOTED: Final = lazy_pattern('["“”«»„]')


def _members(text: str, pieces: Sequence[tuple[int, int]], lead: int, tail: int) -> list[tuple[str, ...]]:
    """The members as words, the first without the ``lead`` words before it and the last without the ``tail`` words behind it."""
    members: list[tuple[str, ...]] = []
    for n, piece in enumerate(pieces):
        words = [text[s:e].casefold() for s, e in _spans(text, piece)]
        words = words[lead if n == 0 else 0 : len(words) - (tail if n == len(pieces) - 1 else 0)]
        words = words[1:] if words and words[0] in ARTICLES else words
        if not 1 <= len(words) <= 6:
            return []
        members.append(tuple(words))
    return members


def _pieces(text: str) -> list[tuple[int, int]]:
    edges = [(0, 0), *((m.start(), m.end()) for m in _PARTING.finditer(text)), (len(text), len(text))]
    return [(left[1], right[0]) for left, right in pairwise(edges)]


def _spans(text: str, piece: tuple[int, int]) -> list[tuple[int, int]]:
    return [(piece[0] + m.start(), piece[0] + m.end()) for m in _WORD.finditer(text[slice(*piece)])]


_WORD: Final = lazy_pattern(r"[^\s.,;:!?]+(?:[.,][^\s.,;:!?]+)*")


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _same(a: str, one: tuple[int, int], b: str, other: tuple[int, int]) -> bool:
    return _words(a[slice(*one)]) == _words(b[slice(*other)])


def _common(one: Sequence[tuple[int, int]], a: str, other: Sequence[tuple[int, int]], b: str) -> int:
    """How many words are the same from the start on."""
    size = 0
    for (s, e), (t, f) in zip(one, other, strict=False):
        if a[s:e].casefold() != b[t:f].casefold():
            break
        size += 1
    return min(size, len(one) - 1, len(other) - 1)
