"""A way that is told in another place of the sentence and is another one: ``won her seat comfortably`` / ``narrowly won her seat``."""

from typing import Final

from core.facts.judgement.claims.ways import excluding
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region, Word
from core.facts.judgement.verdict import phrase
from core.facts.tables.put_in import LEADING

_LONGEST: Final = 4
"""Words of such a way at the most."""


def moved_ways(region: Region) -> list[Finding]:
    """A finding for each two stretches of a sentence, one put in and one cut, that exclude one another."""
    found: list[Finding] = []
    for sentence_a, sentence_b in region.edited:
        hunks = [h for h in region.touching(1, *sentence_b) if sentence_a[0] <= h.a0 and h.a1 <= sentence_a[1]]
        hunks = [h for h in hunks if h.b0 < sentence_b[1]]
        gone = [h for h in hunks if h.b0 == h.b1]
        new = [h for h in hunks if h.a0 == h.a1]
        if len(gone) != 1 or len(new) != 1:
            continue
        a: list[Word] = region.words(0, gone[0].a0, gone[0].a1)
        b: list[Word] = region.words(1, new[0].b0, new[0].b1)
        if a and b and max(len(a), len(b)) <= _LONGEST and _adverbial(a) and _adverbial(b) and excluding(a, b):
            why = f"“{phrase(a)}” and “{phrase(b)}” exclude one another"
            spans = (a[0].start, a[-1].end), (b[0].start, b[-1].end)
            found.append(Finding(*spans, "fact", "status", "changed", why=why))
    return found


def _adverbial(words: list[Word]) -> bool:
    """Whether the way is of a deed: one of a thing stands with its noun (``pre-tax profit``)."""
    return words[-1].low.endswith("ly") or words[0].low in LEADING
