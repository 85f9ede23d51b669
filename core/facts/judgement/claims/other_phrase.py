"""One phrase of several words in place of another, neither of which says a word of the other: ``a nuclear battery`` / ``solar panels``."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, lows, phrase
from core.facts.judgement.vocabulary.content import base, broader, is_content, same_idiom, told_for, weighty
from core.facts.judgement.vocabulary.lexicon import names, near, nouns
from core.facts.judgement.vocabulary.words import HOW_OFTEN, LIGHT, SHELL_NOUNS
from core.facts.tables.colouring import NEUTRAL_ADVERBS
from core.facts.tables.grammar import DETERMINERS
from core.facts.tables.places import DEMONYMS

_LONGEST: Final = 4
"""Words that say something, of a side at the most."""
_LEADING: Final = frozenset(
    "in on at by with from under for through near inside outside into onto against behind without".split()
)


def other_phrase(unit: Unit, new: Sequence[str], gone: Sequence[str]) -> bool:
    """Whether one thing told in several words stands in the place of another, and no table ties a word of the one to the other."""
    if unit.content_a != list(gone) or unit.content_b != list(new) or unit.quoted or not unit.lone_of_weight:
        return False
    if not 1 <= len(gone) <= _LONGEST or not 1 <= len(new) <= _LONGEST or len(gone) + len(new) < 3:
        return False
    if not _names_thing(unit.words_a) or not _names_thing(unit.words_b) or same_idiom(gone, new):
        return False
    one, other = gone[-1], new[-1]
    if broader(one) & broader(other) & _THOUGHT or any(_tied(x, y) for x in gone for y in new):
        return False
    return _closed(unit)


_THOUGHT: Final = frozenset("abstraction basic_cognitive_process idea thought".split())


def _tied(one: str, other: str) -> bool:
    return told_for(one, other) or near(one, other) or one in broader(other) or other in broader(one)


def _names_thing(words: Sequence[Word]) -> bool:
    """An article or whose it is, then words that say something, the last of them a noun for a thing, a person or a body."""
    own = _unled(words)
    head = next((n for n, w in enumerate(own) if w.low in _INNER), len(own))
    behind = _unled(own[head + 1 :])
    if not own or head in (0, len(own) - 1) or not all(_told(w) for w in (*own[:head], *behind)):
        return False
    own = own[:head]
    word = own[-1].low
    last = base(word)
    if len(own) == 1 and not behind and (last in LIGHT or last in SHELL_NOUNS):
        return False
    if word.endswith(("ed", "ing")) and word not in nouns():
        return False
    kinds = names(last)
    return (
        last in nouns()
        or bool({*kinds} & {"p", "t"})
        or not kinds
        or word.endswith("s")
        or (kinds[0] == "d" and len(own) + len(behind) > 1)
    )


def _unled(words: Sequence[Word]) -> Sequence[Word]:
    return words[1:] if words and words[0].low in DETERMINERS else words


_INNER: Final = frozenset({"of", "for", "with", "from"})
"""Small words within such a phrase: ``a lack of orders``."""


def _told(word: Word) -> bool:
    told = is_content(word.low) or word.low in _WHERE
    return (
        told and word.text.isalpha() and (word.text.islower() or word.low in DEMONYMS) and not word.low.endswith("ly")
    )


_WHERE: Final = frozenset({"outside", "inside", "former", "other"})
"""Words that carry little by themselves and stand before a noun."""


def _closed(unit: Unit) -> bool:
    """Whether nothing goes with the phrase that stands behind it: a small word, a mark or the end follows."""
    for around, (_, last) in ((unit.around_a, unit.index_a()), (unit.around_b, unit.index_b())):
        following = around[last + 1 : last + 2]
        if following and following[0].start == around[last].end + 1 and is_content(following[0].low):
            return False
    (a0, a1), (b0, b1) = unit.index_a(), unit.index_b()
    return lows(unit.around_a[:a0]) == lows(unit.around_b[:b0]) and lows(unit.around_a[a1 + 1 :]) == lows(
        unit.around_b[b1 + 1 :]
    )


def other_manner(unit: Unit) -> Finding | None:
    """A likely fact where an adverb at the end stands for a phrase that names a thing or somebody: ``wirelessly`` / ``by cable``."""
    if unit.quoted or not unit.lone_of_weight or unit.next_a(1) or unit.next_b(1):
        return None
    for one, other in ((unit.words_a, unit.words_b), (unit.words_b, unit.words_a)):
        if len(one) != 1 or not one[0].low.endswith("ly") or not 2 <= len(other) <= _LONGEST + 1:
            continue
        adverb, said = one[0].low, weighty(unit.content_b if one is unit.words_a else unit.content_a)
        if adverb in NEUTRAL_ADVERBS or adverb in HOW_OFTEN or other[0].low not in _LEADING or not said:
            return None
        if any(not w.text.islower() for w in other) or not {*names(said[-1])} & {"p", "t"} or said[-1] in SHELL_NOUNS:
            return None
        stems = {base(adverb), adverb, adverb[:-2], adverb[:-4] if adverb.endswith("ally") else adverb}
        if any(told_for(stem, word) or near(stem, word) or stem[:4] == word[:4] for stem in stems for word in said):
            return None
        return fact(
            unit, "statement", f"“{phrase(unit.words_a)}” and “{phrase(unit.words_b)}” are different ways", likely=True
        )
    return None
