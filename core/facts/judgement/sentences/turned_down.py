"""What somebody asks for in one version, and does not get in the other: ``wants to close the road`` / ``a proposal to close the road was
defeated``."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region, Word
from core.facts.judgement.sentences.roles import Tag, tagged
from core.facts.judgement.sentences.taken_back import touched
from core.facts.judgement.vocabulary.content import base, content
from core.facts.judgement.vocabulary.words import NEGATORS
from core.facts.tables.grammar import BE, DETERMINERS, HAVE

_TURNING_DOWN: Final = frozenset("defeat reject block veto refuse dismiss foil thwart fail rebuff spurn deny".split())
"""Verbs by which nothing comes of what was asked for,"""
_WITH_PARTICLE: Final = frozenset(
    {
        ("vote", "down"),
        ("turn", "down"),
        ("throw", "out"),
        ("strike", "down"),
        ("knock", "back"),
        ("shoot", "down"),
        ("brush", "aside"),
        ("shrug", "off"),
    }
)
"""and those that have a particle."""
_ASKED: Final = frozenset(
    "proposal plan bid request motion demand attempt effort call application petition amendment push suggestion offer proposition".split()
)
"""What may be turned down."""
_ASKING: Final = frozenset(
    "want plan seek hope ask propose aim intend try call demand request wish urge apply petition suggest offer attempt push".split()
)
"""Verbs of who has not got it yet."""
_SHARED: Final = 2
"""Words that both sentences must say of what it is."""


def turned_down(region: Region) -> list[Finding]:
    """A fact of status for each sentence that turns down what the other version tells as asked for."""
    found: list[Finding] = []
    for sentence_a, sentence_b in region.edited:
        region.check()
        spans = in_vain(region.words(0, *sentence_a), region.words(1, *sentence_b))
        if spans and all(touched(region, side, span) for side, span in enumerate(spans)):
            why = "what is asked for in one version is turned down in the other"
            found.append(Finding(*spans, "fact", "status", "changed", why=why))
    return found


def in_vain(older: Sequence[Word], newer: Sequence[Word]) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Where one of two sentences asks for what the other one turns down."""
    sides = older, newer
    ends = [_end(words) for words in sides]
    side = 0 if ends[0] else 1
    end, other = ends[side], sides[1 - side]
    if end is None or ends[1 - side] or len({*content(older)} & {*content(newer)}) < _SHARED:
        return None
    asking = _asking(other)
    return None if asking is None else (end, asking) if side == 0 else (asking, end)


def _end(words: Sequence[Word]) -> tuple[int, int] | None:
    """Where a sentence says that nothing came of what was asked for."""
    tags = tagged(words)
    for n, w in enumerate(words):
        after = words[n + 1].low if n + 1 < len(words) else ""
        down = base(w.low) in _TURNING_DOWN and base(w.low) != w.low  # was defeated, not a defeat
        if not (down or (base(w.low), after) in _WITH_PARTICLE):
            continue
        if any(x.low in NEGATORS or x.low.endswith("n't") for x in words[max(0, n - 3) : n]):
            continue
        first = n
        while first and words[first - 1].low in BE | HAVE:
            first -= 1
        behind = words[n + 1 : n + 5]
        if base(w.low) != "fail" and first == n:
            asked = any(base(x.low) in _ASKED for x in behind)
        else:
            asked = any(_is_asked(words, tags, m) for m in range(first))
        if asked:
            return words[first].start, words[n if down else n + 1].end
    return None


def _is_asked(words: Sequence[Word], tags: Sequence[Tag], n: int) -> bool:
    led = n > 0 and (words[n - 1].low in DETERMINERS or words[n - 1].low.endswith("'s"))
    return base(words[n].low) in _ASKED and (tags[n] == "noun" or led)


def _asking(words: Sequence[Word]) -> tuple[int, int] | None:
    """Where a sentence asks for something, as far as its own words go."""
    tags = tagged(words)
    for n, w in enumerate(words[:-1]):
        if n and base(w.low) in _ASKING and tags[n - 1] in ("noun", "helper") and _leads_on(words, n):
            return w.start, w.end
    return None


def _leads_on(words: Sequence[Word], n: int) -> bool:
    return any(w.low in ("to", "for", "that") for w in words[n + 1 : n + 5])
