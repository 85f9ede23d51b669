"""What came first, in sentences whose clauses changed places: ``after the vote she spoke`` / ``she spoke before the vote``.

Words that moved say nothing new by themselves; which of the two deeds was the earlier is read from both sentences.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region, Word
from core.facts.judgement.vocabulary.content import alike, base, is_content
from core.facts.judgement.vocabulary.words import NEGATORS

LONGEST: Final = 40
"""Words of a sentence up to which it is read so."""
_LATER: Final = frozenset({"after", "once", "following", "when"})
"""Before what came first."""
_EARLIER: Final = frozenset({"before"})
"""Before what came second."""
_ORDERED: Final = _LATER | _EARLIER | {"then"}


class _Order(NamedTuple):
    """What of a sentence came first and what second, as base forms; the word that says so, and where it stands with its clause."""

    first: frozenset[str]
    second: frozenset[str]
    word: str
    at: tuple[int, int]


def turned_about(region: Region, found: Sequence[Finding]) -> list[Finding]:
    """A fact for each pair of sentences in which the same deeds follow one another the other way round."""
    told: list[Finding] = []
    for sentence_a, sentence_b in region.edited:
        a, b = region.words(0, *sentence_a), region.words(1, *sentence_b)
        one = _order(a, region.a.text)
        other = _order(b, region.b.text) if one else None
        if one is None or other is None or one.word == other.word == "when":
            continue
        same = _shared(one.first, other.first) + _shared(one.second, other.second)
        crossed = _shared(one.first, other.second), _shared(one.second, other.first)
        if not min(crossed) or sum(crossed) <= 2 * same or _known(found, sentence_a, sentence_b):
            continue
        why = f"what came first comes second: “{one.word}” and “{other.word}”"
        told.append(Finding(one.at, other.at, "fact", "status", "changed", why=why))
    return told


def _order(found: Sequence[Word], text: str) -> _Order | None:
    """The order that a sentence's one word for it tells."""
    at = [n for n, w in enumerate(found) if w.low in _ORDERED]
    if len(at) != 1 or len(found) > LONGEST or any(w.low in NEGATORS or w.low.endswith("n't") for w in found):
        return None
    n = at[0]
    ends = [k for k in range(n + 1, len(found)) if "," in text[found[k - 1].end : found[k].start]]
    end = ends[0] if ends else len(found)
    if n == 0 and end == len(found):
        return None
    if found[n].low == "then":
        return _of(found, range(n), range(n + 1, len(found)), n, len(found))
    clause, rest = range(n + 1, end), [*range(n), *range(end, len(found))]
    if found[n].low in _EARLIER or (found[n].low == "when" and any(found[k].low == "already" for k in rest)):
        return _of(found, rest, clause, n, end)
    return _of(found, clause, rest, n, end)


def _of(found: Sequence[Word], first: Sequence[int], second: Sequence[int], n: int, end: int) -> _Order:
    one, other = (frozenset(base(found[k].low) for k in part if is_content(found[k].low)) for part in (first, second))
    return _Order(one, other, found[n].low, (found[n].start, found[end - 1].end))


def _shared(one: frozenset[str], other: frozenset[str]) -> int:
    return sum(any(alike(x, y) for y in other) for x in one)


def _known(found: Sequence[Finding], a: tuple[int, int], b: tuple[int, int]) -> bool:
    """Whether a change of order or state is told of these sentences already."""
    return any(
        f.category == "fact" and f.kind == "status" and a[0] <= f.before[0] <= a[1] and b[0] <= f.after[0] <= b[1]
        for f in found
    )
