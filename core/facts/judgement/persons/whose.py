"""Whose somebody or something is, told in one version only: ``a lawyer`` / ``the firm's lawyer``, ``a car`` / ``the victim's car``."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact
from core.facts.judgement.vocabulary.content import base
from core.facts.judgement.vocabulary.lexicon import names
from core.facts.judgement.vocabulary.words import FAMILY, REPORTING
from core.facts.tables.epithets import BODIES, TRADES
from core.facts.tables.people import ROLES
from core.facts.tables.places import DEMONYMS, PLACE_NOUNS, PLACE_WORDS, PLACES
from core.facts.tables.restating import OF_MEMBERS

_ANY: Final = frozenset({"a", "an"})
_LED: Final = frozenset("the a an this that his her its their one".split())
_GENITIVE: Final = ("'s", "’s", "s'", "s’")
_LONGEST: Final = 4
_BELONGS: Final = frozenset("of for from at with in".split())
"""Behind what is owned: the same version may tell there whose it is."""
_BODIES: Final = (BODIES | TRADES) - PLACE_NOUNS - PLACE_WORDS - {"state", "nation", "country", "side"}


def whose_is_told(unit: Unit) -> Finding | None:
    """A fact where an article stands in the place of an owner, of whom that version's sentence says nothing."""
    for own, other, told_now in ((unit.words_b, unit.words_a, True), (unit.words_a, unit.words_b, False)):
        if len(other) != 1 or other[0].low not in _ANY or not 1 <= len(own) <= _LONGEST:
            continue
        owner = _owner(own)
        owned = unit.next_a(1)
        if owner is None or not owned or owned != unit.next_b(1) or not _may_be_owned(owned[0]):
            return None
        behind, around = (unit.next_a(2), unit.around_a) if told_now else (unit.next_b(2), unit.around_b)
        if {*behind[1:]} & _BELONGS or base(owner) in {base(_bare(w.low)) for w in around}:
            return None
        following = (unit.next_a(2)[1:], unit.next_b(2)[1:])
        speaks = all(word and base(word[0]) in REPORTING for word in following)
        person = _is_person(owned[0])
        kind = "attribution" if speaks and person else "role" if person else "statement"
        told = fact(unit, kind, "whose it is, is told in one version only", likely=True)
        return replace(told, relation="refined" if told_now else "generalised")
    return None


def _owner(own: Sequence[Word]) -> str | None:
    """The person or body that the last word is the genitive of."""
    last = own[-1]
    if not last.low.endswith(_GENITIVE):
        return None
    word = _bare(last.low)
    if word in PLACES or word in DEMONYMS:
        return None
    if last.text[:1].isupper() and len(own) <= 2 and (len(own) == 1 or own[0].text[:1].isupper()):
        return word
    known = "p" in names(base(word)) or base(word) in _BODIES or base(word) in OF_MEMBERS or base(word) in FAMILY
    return word if known and own[0].low in _LED else None


def _bare(low: str) -> str:
    for ending in _GENITIVE:
        if low.endswith(ending):
            return low[: -len(ending)] + ("s" if ending[0] == "s" else "")
    return low


def _is_person(word: str) -> bool:
    return word in ROLES or word in FAMILY or names(base(word))[:1] == "p"


def _may_be_owned(word: str) -> bool:
    """A person or a thing that can be touched."""
    return _is_person(word) or "t" in names(base(word))
