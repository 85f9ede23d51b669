"""A condition or an exception that one version has and the other lacks: ``if parliament agrees``."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, lows, phrase
from core.facts.judgement.vocabulary.content import base, content, is_content, unmatched, weighty
from core.facts.judgement.vocabulary.words import CONDITIONS


def condition(unit: Unit) -> Finding | None:
    """A condition or exception cut or put in."""
    for words, other, last in (
        (unit.words_a, unit.words_b, unit.last_a(1)),
        (unit.words_b, unit.words_a, unit.last_b(1)),
    ):
        if (
            not other
            and words
            and words[0].low == "but"
            and {*last} & {"all", "any", "every", "everything", "nothing", "none", "no", "anyone"}
        ):
            return fact(unit, "statement", "an exception")
        if len(words) < 2 or not any(is_content(w.low) for w in words):
            continue
        start = phrase(words[:3])
        if any(start == c or start.startswith(c + " ") for c in CONDITIONS) and (
            not _told_otherwise(unit, words) if not other else _unconditional(unit, words, other)
        ):
            return fact(unit, "statement", "a condition or an exception", likely=bool(other))
    return None


_LEADING: Final = frozenset(word for phrase in CONDITIONS for word in phrase.split())
"""Words with which a condition begins."""


def _told_otherwise(unit: Unit, words: Sequence[Word]) -> bool:
    """Whether all that a condition says stands in what the other version's sentence has by itself: ``in bad weather``."""
    own = (
        unit.region.words(0, *unit.sentence_a) if words is not unit.words_a else unit.region.words(1, *unit.sentence_b)
    )
    here = unit.around_a if words is unit.words_a else unit.around_b
    rest = [w for w in here if not words[0].start <= w.start <= words[-1].end]
    said = [word for word in content(words) if word not in _LEADING]
    return bool(said) and not unmatched(said, content(own)) and bool(unmatched(said, content(rest)))


def _unconditional(unit: Unit, words: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether something that is no condition stands in the place of one."""
    if len(other) > 5 or {*lows(other)} & _CASES or unit.region.share_changed(unit.sentence_a, unit.sentence_b) > 0.6:
        return False
    return bool(weighty(unmatched([base(w.low) for w in words if is_content(w.low)], [base(w.low) for w in other])))


_CASES: Final = frozenset(
    "if unless except when whenever once until should provided providing depending subject case event without with only but excluding"
    " apart other save bar after pending assuming where".split()
)
"""Words with which a condition or exception may be told."""
