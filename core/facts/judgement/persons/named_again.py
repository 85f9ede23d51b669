"""A full name where the other version, which has just told it, says ``he`` or ``she``."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word, words_in
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import wording
from core.facts.judgement.vocabulary.lexicon import is_word
from core.facts.tables.calendar import MONTHS, WEEKDAYS
from core.facts.tables.name_particles import OF_FAMILIES
from core.facts.tables.places import DEMONYMS, PLACES

_ONE: Final = frozenset({"he", "she", "him", "her"})
_LOOKED_BACK: Final = 300
"""Code points before a pronoun in which the person was named."""
_LONGEST: Final = 6
"""Words of a name at the most."""


def named_again(unit: Unit) -> Finding | None:
    """Wording where a name of two words or more stands for a pronoun, before which the same surname is the last name told."""
    for own, other, older in ((unit.words_a, unit.words_b, False), (unit.words_b, unit.words_a, True)):
        if len(other) == 1 and other[0].low in _ONE and 2 <= len(own) <= _LONGEST and _is_name(own):
            if _just_told(own[-1].text, _before(unit, older=older)):
                return wording(unit, "the person was named just before")
            return None
    return None


def _is_name(words: Sequence[Word]) -> bool:
    """Capitals, or small words of families between them; the last no word of the language."""
    return all(w.text[:1].isupper() or w.low in OF_FAMILIES for w in words) and words[-1].text.istitle()


def _before(unit: Unit, *, older: bool) -> str:
    """What the pronoun's version says before it."""
    region = unit.region
    own, at = (region.a.text, unit.hunk.a0) if older else (region.b.text, unit.hunk.b0)
    story = region.story[: region.older] if older else region.story[region.older :]
    start = story.find(own)
    return (story[:start] if start > 0 else "")[-_LOOKED_BACK:] + " " + own[:at]


def _just_told(surname: str, before: str) -> bool:
    """Whether that surname is told in the text, and no other name behind it."""
    found = words_in(before)
    last = max((n for n, w in enumerate(found) if w.text == surname), default=-1)
    return last >= 0 and not any(
        w.text[:1].isupper() and w.low not in _NO_PERSONS and not is_word(w.low) for w in found[last + 1 :]
    )


_NO_PERSONS: Final = frozenset(PLACES) | frozenset(DEMONYMS) | frozenset(MONTHS["en"]) | frozenset(WEEKDAYS["en"])
