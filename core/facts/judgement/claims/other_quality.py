"""One quality in place of another where nothing else of the sentence changed: ``rural schools`` / ``urban schools``."""

from typing import Final

from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import lows
from core.facts.judgement.vocabulary.content import base, is_content, told_for
from core.facts.judgement.vocabulary.lexicon import is_word, names, near, nouns
from core.facts.judgement.vocabulary.words import HEDGES, HOW_OFTEN, QUANTIFIERS
from core.facts.tables.colouring import COLOURING, NEUTRAL_ADVERBS

_FORCE: Final = frozenset(word for groups in (HEDGES, QUANTIFIERS) for group in groups for word in group) | HOW_OFTEN


def other_quality(unit: Unit) -> bool:
    """Whether one adjective or adverb stands in the place of another of which no table ties it, and neither only colours."""
    if len(unit.words_a) != 1 or len(unit.words_b) != 1 or unit.quoted:
        return False
    one, other = unit.words_a[0], unit.words_b[0]
    if not one.text.isalpha() or not other.text.isalpha() or one.text[:1].isupper() != other.text[:1].isupper():
        return False
    opening = one.start == unit.around_a[0].start and other.start == unit.around_b[0].start
    if one.text[:1].isupper() and not opening:
        return False
    a, b = one.low, other.low
    if (
        {*unit.next_a(1)} & {"to", "of"}
        or {a, b} & _FORCE
        or told_for(base(a), base(b))
        or told_for(a, b)
        or near(a, b)
    ):
        return False
    if a.endswith("ly") and b.endswith("ly"):
        told = not {a, b} <= NEUTRAL_ADVERBS
    elif a.endswith("est") and b.endswith("est") and _quality(a) and _quality(b):
        told = not told_for(_plain(a), _plain(b))
    elif _quality(a) != _quality(b) and _thing(b if _quality(a) else a):
        told = _before_noun(unit) and not {a, b} & COLOURING
    elif _quality(a) and _quality(b):
        told = not {_plain(a), _plain(b)} <= COLOURING
    else:
        return False
    return told and _same_around(unit)


def _quality(word: str) -> bool:
    return "q" in names(base(word)) or "q" in names(word) or (word.endswith("est") and "q" in names(_plain(word)))


def _thing(word: str) -> bool:
    kinds = names(base(word))
    return bool({*kinds} & {"p", "t", "d"}) or base(word) in nouns() or (not kinds and is_word(word))


def _before_noun(unit: Unit) -> bool:
    """Whether a noun follows both words: ``an emergency session`` / ``a regular session``."""
    following = unit.next_a(1)
    return following == unit.next_b(1) != [] and is_content(following[0]) and _thing(following[0])


def _plain(word: str) -> str:
    """The positive of a superlative as far as its ending tells."""
    stem = word.removesuffix("est")
    if stem == word:
        return word
    return next((w for w in (stem, stem + "e", stem[:-1], stem[:-1] + "y") if "q" in names(w)), word)


def _same_around(unit: Unit) -> bool:
    """Whether both sentences have the same words before and behind."""
    (a0, a1), (b0, b1) = unit.index_a(), unit.index_b()
    return lows(unit.around_a[:a0]) == lows(unit.around_b[:b0]) and lows(unit.around_a[a1 + 1 :]) == lows(
        unit.around_b[b1 + 1 :]
    )
