"""What somebody was tried, fined or held for, where no table knows the deed: ``jailed for speeding`` / ``jailed for drink-driving``."""

from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, phrase
from core.facts.judgement.vocabulary.content import akin, same_idiom, unmatched

_TRIED: Final = frozenset(
    "fined jailed imprisoned convicted charged accused arrested guilty acquitted cleared tried sentenced suspended sacked fired banned"
    " detained held investigated prosecuted wanted indicted sued punished cautioned dismissed disqualified".split()
)
"""Before ``for``, ``of``, ``with`` or ``over``: what is done to somebody for what he is said to have done."""
_GRADES: Final = frozenset(
    grade.strip()
    for grade in (
        "attempted, conspiracy to, conspiring to, plotting to, attempting to, incitement to, accessory to, aggravated, involuntary,"
        " voluntary, simple, statutory, first-degree, second-degree, third-degree, reckless, negligent, corporate, vehicular, aiding,"
        " aiding and abetting, wilful, willful"
    ).split(",")
)
"""Words before an offence that make another one of it."""
_FOR: Final = frozenset("for of with over".split())
_LONGEST: Final = 3
"""Words of a deed."""


def offence(unit: Unit) -> Finding | None:
    """A likely fact where the deed behind such a word is another one in each version, or graver or less grave in one of them."""
    if bool(unit.words_a) != bool(unit.words_b):
        around = {w.low for w in (*unit.around_a, *unit.around_b)}
        graded = phrase(unit.words_a or unit.words_b) in _GRADES and not around.isdisjoint(_TRIED)
        return fact(unit, "status", "another grade of the offence") if graded else None
    if not 1 <= len(unit.words_a) <= _LONGEST or not 1 <= len(unit.words_b) <= _LONGEST:
        return None
    ahead = unit.last_a(2)
    if len(ahead) < 2 or ahead != unit.last_b(2) or ahead[0] not in _TRIED or ahead[1] not in _FOR:
        return None
    a, b = unit.content_a, unit.content_b
    if not unmatched(a, b) or not unmatched(b, a) or same_idiom(a, b) or any(akin(x, y) for x in a for y in b):
        return None
    if any(w.text[:1].isupper() or not w.text[:1].isalpha() for w in (*unit.words_a, *unit.words_b)):
        return None
    return fact(unit, "status", "another offence", likely=True)
