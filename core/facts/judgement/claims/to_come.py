"""What is still to come: how likely it is (``will probably`` / ``might``), and whether it was only to have come (``will`` / ``had been due
to``)."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, phrase
from core.facts.judgement.vocabulary.words import AUXILIARIES, MODALS, NEGATORS
from core.patterns import lazy_pattern

_PROBABLY: Final = frozenset({"probably", "likely", "presumably"})
_CERTAINLY: Final = frozenset({"certainly", "definitely", "surely", "undoubtedly", "doubtless", "inevitably"})
_POSSIBLY: Final = frozenset({"may", "might", "could", "possibly", "perhaps", "maybe", "conceivably"})
_AS_WELL: Final = frozenset({"most", "very", "almost", "quite", "well", "also", "now", "still", "soon", "to"})
"""Small words that stand among these."""


def likelihood(unit: Unit) -> Finding | None:
    """Modality, where a verb's helpers alone say how likely it is, and one version says it by an adverb beside them."""
    degrees = _degree(unit.words_a), _degree(unit.words_b)
    if None in degrees or degrees[0] == degrees[1] or not any(_by_adverb(w) for w in (unit.words_a, unit.words_b)):
        return None
    return fact(unit, "modality", f"“{phrase(unit.words_a)}” and “{phrase(unit.words_b)}” are not equally likely")


def _degree(found: Sequence[Word]) -> int | None:
    """How likely the helpers of a verb make its deed; ``None`` where other words stand among them, or none that is sure or unsure.

    The verb itself may stand at the end, in whatever form the helpers ask of it.
    """
    low = {w.low for w in (found[:-1] if len(found) > 1 and not _helps(found[-1]) else found)}
    if not low or not all(_helps(w) for w in found[:-1]) or low & NEGATORS or not low & _SURE:
        return None
    if low & _PROBABLY:
        return 1
    return 2 if low & _CERTAINLY else 0


def resolved(unit: Unit) -> Finding | None:
    """Modality, where one version has a deed as possible and the other as resolved upon: ``may strike`` / ``have voted to strike``."""
    said = phrase(unit.words_a), phrase(unit.words_b)
    for own, other in (said, said[::-1]):
        if own in _MAY and _RESOLVED.fullmatch(other):
            return fact(unit, "modality", "possible in one version, resolved upon in the other")
    return None


_MAY: Final = frozenset({"may", "might", "could", "can", "may yet", "could yet"})
_RESOLVED: Final = lazy_pattern(
    r"(?:(?:has|have|had) )?(?:(?:now|since|already) )?"
    r"(?:voted|decided|resolved|opted|chosen|chose|elected|agreed|sworn|undertaken) (?:not )?to"
)
_SURE: Final = _PROBABLY | _CERTAINLY | _POSSIBLY


def _helps(word: Word) -> bool:
    return word.low in _SURE or word.low in MODALS or word.low in AUXILIARIES or word.low in _AS_WELL


def _by_adverb(found: Sequence[Word]) -> bool:
    return any(w.low in _PROBABLY or w.low in _CERTAINLY for w in found)


_PLANNED: Final = (
    r"(?:due|set|scheduled|expected|supposed|meant|slated|planned|poised|destined|earmarked|intended|going)"
)
_LAPSED: Final = lazy_pattern(
    rf"\b(?:had (?:originally |initially |long )?been (?:originally )?{_PLANNED} to"
    r"|(?:was|were) (?:originally |initially )?(?:supposed|meant) to"
    rf"|(?:was|were) (?:originally|initially) {_PLANNED} to"
    r"|(?:was|were) (?:originally |initially )?to have)\b"
)
_COMING: Final = lazy_pattern(
    rf"\b(?:will|(?:is|are) (?:now |still )?(?:{_PLANNED} )?to)\b(?! (?:not|no longer|never|have been|blame)\b)"
)


def lapsed_plan(unit: Unit) -> Finding | None:
    """Status, where one version has a deed before it that the other only says had been planned."""
    if not unit.words_a or not unit.words_b or max(len(unit.words_a), len(unit.words_b)) > _LONGEST:
        return None
    sides = [
        phrase(around[max(0, first - _REACH) : last + 1 + _REACH])
        for around, (first, last) in ((unit.around_a, unit.index_a()), (unit.around_b, unit.index_b()))
    ]
    own = phrase(unit.words_a), phrase(unit.words_b)
    lapsed = [bool(_HELD.search(said)) and bool(_LAPSED.search(side)) for said, side in zip(own, sides, strict=True)]
    if lapsed[0] == lapsed[1]:
        return None
    newer = lapsed[0]
    if not _NOW.search(own[newer]) or not _COMING.search(sides[newer]) or _LAPSED.search(sides[newer]):
        return None
    return fact(unit, "status", "what is to come in one version had only been planned in the other")


_LONGEST: Final = 8
_REACH: Final = 3
"""Words before and behind the unit's among which the rest of such a phrase may stand."""
_HELD: Final = lazy_pattern(r"\b(?:had|was|were)\b")
_NOW: Final = lazy_pattern(r"\b(?:will|is|are)\b")
