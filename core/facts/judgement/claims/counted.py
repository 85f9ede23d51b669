"""What is counted is another thing: ``300 people on board`` / ``300 containers on board``."""

from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact
from core.facts.judgement.vocabulary.content import base
from core.facts.judgement.vocabulary.lexicon import names, nouns
from core.facts.tables.numerals import ADDED

_PEOPLE: Final = frozenset("people person man woman child".split())
"""Whoever is counted, in words so common that they are light elsewhere."""

_OF_SEVERAL: Final = frozenset("family household couple group team crew flat apartment home house".split())
"""What several people make up or live in: 300 of them are more people than 300."""


def counted(unit: Unit) -> Finding | None:
    """People in place of things, or of families, behind one number, or the other way round."""
    if len(unit.words_a) != 1 or len(unit.words_b) != 1 or unit.last_a(1) != unit.last_b(1):
        return None
    ahead = (unit.last_a(1) or [""])[0]
    if not (ahead[:1].isdigit() or ahead in ADDED["en"]):
        return None
    one, other = (base(words[0].low) for words in (unit.words_a, unit.words_b))
    if (one in _PEOPLE) == (other in _PEOPLE) or not all(map(_is_plain, (unit.words_a[0], unit.words_b[0]))):
        return None
    thing = other if one in _PEOPLE else one
    if thing in _OF_SEVERAL:
        return fact(unit, "number", f"“{one}” and “{other}” are not the same number of people")
    if "t" not in names(thing) or "p" in names(thing) or thing not in nouns():
        return None
    return fact(unit, "statement", f"“{one}” and “{other}” are different things")


def _is_plain(word: Word) -> bool:
    return word.text.isalpha() and word.text.islower()
