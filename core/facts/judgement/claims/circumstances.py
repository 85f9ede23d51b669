"""Another circumstance of the same deed, told in another way: ``in the navy`` / ``while he lived with his aunt``."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.claims.other_deed import known_verbs
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, phrase
from core.facts.judgement.vocabulary.content import akin, base, same_idiom, told_for, weighty
from core.facts.judgement.vocabulary.lexicon import names, near, nouns
from core.facts.judgement.vocabulary.verbs import is_verb
from core.facts.judgement.vocabulary.words import SHELL_NOUNS

_LONGEST: Final = 12
"""Words of a phrase or clause at most."""
_PREPOSITIONS: Final = frozenset(
    "in on at by with from to during under for through aboard near inside outside across into onto"
    " off along among behind beside above below against".split()
)
_CLAUSES: Final = frozenset("while when after before because since as until though although".split())
"""Words that a clause begins with; after, before, since and until lead to a noun too."""
_LEADING: Final = _PREPOSITIONS | _CLAUSES


def circumstance(unit: Unit) -> Finding | None:
    """A likely fact where one whole phrase or clause stands for another at the end, and no table ties a word of the one to the other."""
    if not unit.lone or unit.quoted or any(mark in unit.text_a + unit.text_b for mark in ",.;:()"):
        return None
    if not _led(unit.words_a) or not _led(unit.words_b) or unit.words_a[0].low == unit.words_b[0].low:
        return None
    if unit.next_a(1) or unit.next_b(1):
        return None
    one, other = weighty(unit.content_a), weighty(unit.content_b)
    if not _tells(one) or not _tells(other) or same_idiom(unit.content_a, unit.content_b):
        return None
    if any(_tied(x, y) for x in one for y in other):
        return None
    return fact(
        unit,
        "statement",
        f"“{phrase(unit.words_a)}” and “{phrase(unit.words_b)}” are different circumstances",
        likely=True,
    )


def purpose(unit: Unit) -> Finding | None:
    """A likely fact where behind one small word another deed is told to the end: ``left to study`` / ``left to run the family farm``."""
    if not unit.lone or unit.quoted or any(mark in unit.text_a + unit.text_b for mark in ",.;:()"):
        return None
    ahead = unit.last_a(1)
    if ahead != unit.last_b(1) or not {*ahead} & _BEFORE_DEEDS or unit.next_a(1) or unit.next_b(1):
        return None
    if not _deed(unit.words_a, ahead) or not _deed(unit.words_b, ahead):
        return None
    one, other = weighty(unit.content_a), weighty(unit.content_b)
    if not one or not other or same_idiom(unit.content_a, unit.content_b):
        return None
    if any(_tied(x, y) for x in unit.content_a for y in unit.content_b):
        return None
    said = phrase(unit.words_a), phrase(unit.words_b)
    return fact(
        unit, "statement", f"“{ahead[0]} {said[0]}” and “{ahead[0]} {said[1]}” tell different deeds", likely=True
    )


_BEFORE_DEEDS: Final = frozenset({"to", "after", "before", "by", "for", "of", "from", "while", "without", "in"})


def _deed(words: Sequence[Word], ahead: Sequence[str]) -> bool:
    """Whether words begin with a verb: in its base form behind ``to``, else in -ing."""
    if not 1 <= len(words) <= _LONGEST:
        return False
    low = words[0].low
    if ahead == ["to"]:
        return is_verb(low) or low in known_verbs()
    return low.endswith("ing") and base(low) in known_verbs()


def _led(words: Sequence[Word]) -> bool:
    return 2 <= len(words) <= _LONGEST and words[0].low in _LEADING and all(w.text.islower() for w in words[1:])


def _tells(said: Sequence[str]) -> bool:
    """Whether a thing, a person or a deed is named, and not a thought alone."""
    return any((w in nouns() or set(names(w)) & {"p", "t", "d"} or is_verb(w)) and w not in SHELL_NOUNS for w in said)


def _tied(one: str, other: str) -> bool:
    return akin(one, other) or told_for(one, other) or near(one, other)
