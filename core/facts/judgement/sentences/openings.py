"""Another clause before the same words, otherwise tied: ``While the guards slept,`` / ``After tying up the guards,``."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region, Word
from core.facts.judgement.verdict import lows, phrase
from core.facts.judgement.vocabulary.content import content, told_for, unmatched, weighty
from core.facts.judgement.vocabulary.lexicon import near
from core.facts.judgement.vocabulary.words import CONNECTIVES, NEGATORS

_LONGEST: Final = 14
"""Words of an opening at the most."""
_SENTENCE: Final = 40
_STRONG: Final = frozenset(
    {"before", "after", "because", "despite", "if", "unless", "until", "without", "although", "though"}
)
_NEARLY: Final = (
    frozenset({"when", "after", "once", "following", "as", "while", "upon"}),
    frozenset({"since", "after", "following"}),
)
"""Openings that one event may have in turn."""
_NUANCES: Final = frozenset("even just only shortly soon long immediately right".split())
"""Words before such a word."""


class _Opening(NamedTuple):
    """What ties an opening to the rest, its words behind that, and the words of the rest."""

    tie: str
    clause: Sequence[Word]
    rest: Sequence[Word]
    span: tuple[int, int]


def openings(region: Region) -> list[Finding]:
    """A likely fact for each pair of sentences that go on alike behind clauses of another tie which say nothing alike, and a fact where
    only the order or cause is another."""
    found: list[Finding] = []
    for sentence_a, sentence_b in region.edited:
        region.check()
        a = _opening(region.words(0, *sentence_a), region.a.text)
        b = _opening(region.words(1, *sentence_b), region.b.text) if a else None
        if a is None or b is None or a.tie == b.tie or any({a.tie, b.tie} <= line for line in CONNECTIVES):
            continue
        if content(a.rest) != content(b.rest) or _denied(a.rest) != _denied(b.rest):
            continue
        said = content(a.clause), content(b.clause)
        gone, new = weighty(unmatched(said[0], said[1])), weighty(unmatched(said[1], said[0]))
        why = f"“{a.tie}” and “{b.tie}” join the clauses differently: another order, cause or condition"
        even = "even" in (region.words(0, *a.span)[0].low, region.words(1, *b.span)[0].low)
        if even and not gone and not new and said[0] and said[1] and {a.tie, b.tie} & _STRONG:
            found.append(Finding(a.span, b.span, "fact", "status", "changed", why=why))
        if not gone or not new or any(told_for(x, y) or near(x, y) for x in gone for y in new):
            continue
        if _other_doer(a, b) or not any({a.tie, b.tie} <= line for line in _NEARLY):
            found.append(Finding(a.span, b.span, "fact", "status", "changed", "likely", why=why))
    return found


def _other_doer(a: _Opening, b: _Opening) -> bool:
    """Whether one clause has no doer of its own but that of the rest: ``After tying up the guards`` / ``While the guards slept``."""
    own = [clause[:1] and clause[0].low.endswith("ing") for clause in (a.clause, b.clause)]
    return bool(own[0]) != bool(own[1])


def _opening(found: Sequence[Word], text: str) -> _Opening | None:
    if not 4 <= len(found) <= _SENTENCE:
        return None
    first = 1 if found[0].low in _NUANCES else 0
    size = next((k for k in (4, 3, 2, 1) if any(phrase(found[first : first + k]) in line for line in CONNECTIVES)), 0)
    comma = next(
        (n for n in range(1, min(len(found) - 1, _LONGEST)) if "," in text[found[n].end : found[n + 1].start]), 0
    )
    if not size or comma < first + size:
        return None
    tie = phrase(found[first : first + size])
    return _Opening(tie, found[first + size : comma + 1], found[comma + 1 :], (found[0].start, found[comma].end))


def _denied(found: Sequence[Word]) -> bool:
    return sum(low in NEGATORS or low.endswith("n't") for low in lows(found)) % 2 == 1
