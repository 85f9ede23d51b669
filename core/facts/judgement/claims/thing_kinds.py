"""Of which kind a change is that puts one common noun in place of another: ``plumber`` / ``electrician``, ``army`` / ``navy``."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.unit import Unit
from core.facts.judgement.vocabulary.content import akin, base
from core.facts.judgement.vocabulary.lexicon import names
from core.facts.judgement.vocabulary.words import FAMILY, REPORTING, ROLE_NOUNS
from core.facts.tables.calendar import UNITS
from core.facts.tables.epithets import TRADES
from core.facts.tables.grammar import AT_A_PLACE
from core.facts.tables.opposed import OPPOSITE_KINDS
from core.facts.tables.people import ORGANISATION_WORDS, ROLES
from core.facts.tables.places import PLACE_NOUNS, PLACE_WORDS

_SPEAKS: Final = REPORTING | frozenset("deny dispute reject admit demand promise pledge complain urge".split())
_ANYBODY: Final = frozenset(
    "man woman boy girl child baby teenager adult person toddler infant youth gentleman lady stranger".split()
)
"""What somebody is called by age and sex alone."""
_BODIES: Final = ORGANISATION_WORDS | {"government", "regiment", "ruler", "jury", "parliament", "firm", "airline"}


def kind_of_things(unit: Unit, one: str, other: str) -> str:
    """The kind for two base forms that are different things, by what both name and by what stands beside them."""
    pair = one, other
    if all(word in UNITS["en"] for word in pair):
        return "duration"
    if all(word in OPPOSITE_KINDS["place"] for word in pair):
        return "place"
    if all(_is_person(word) for word in pair):
        if _whole_source(unit):
            return "attribution"
        return "person" if all(word in _ANYBODY for word in pair) else "role"
    if all(word in _BODIES or word in TRADES for word in pair):
        return "attribution" if _whole_source(unit) else "organisation"
    if all(word in PLACE_NOUNS or word in PLACE_WORDS for word in pair) and all(
        {*last[-2:]} & AT_A_PLACE for last in (unit.last_a(2), unit.last_b(2))
    ):
        return "place"
    return "statement"


def other_bodies(new: Sequence[str], gone: Sequence[str]) -> bool:
    """``the bank's shares`` / ``the insurer's shares``: two words for bodies of which neither may stand for the other."""
    if not 0 < len(new) <= 2 or not 0 < len(gone) <= 2:
        return False
    one, other = gone[-1], new[-1]
    return one != other and {one, other} <= TRADES and not akin(one, other)


def _is_person(word: str) -> bool:
    return word in ROLES or word in ROLE_NOUNS or word in FAMILY or names(word)[:1] == "p"


def _whole_source(unit: Unit) -> bool:
    """Whether a verb of saying follows on both sides."""
    return all(following and base(following[0]) in _SPEAKS for following in (unit.next_a(1), unit.next_b(1)))
