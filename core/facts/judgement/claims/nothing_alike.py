"""One stretch of several words for another in a sentence that is otherwise the same, where no table ties a word of the one to the other.

Of such places more tell another thing than the same in other words; single words for one another are judged by what is known of them.
"""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.vocabulary.content import is_content, told_for, weighty
from core.facts.judgement.vocabulary.lexicon import near
from core.facts.judgement.vocabulary.words import MODALS, NEGATORS

_STEM: Final = 4
"""Letters with which two words of one stem begin."""
_NUANCE: Final = (
    NEGATORS | MODALS.keys() | {"almost", "nearly", "as", "when", "while", "which", "who", "whose", "that", "where"}
)
"""Words of phrases that are judged by rules of their own, or that tell by a clause what the other side tells in a word."""


def nothing_alike(unit: Unit, new: Sequence[str], gone: Sequence[str]) -> bool:
    """Whether the two stretches have nothing to do with one another, for all that is known."""
    if not unit.lone_of_weight or unit.quoted or max(len(unit.text_a.split()), len(unit.text_b.split())) < 2:
        return False
    if not weighty(new) or not weighty(gone) or not _is_plain(unit.words_a) or not _is_plain(unit.words_b):
        return False
    if 0 in (unit.index_a()[0], unit.index_b()[0]) and 1 in (len(unit.words_a), len(unit.words_b)):
        return False  # a name may open the one
    return not any(told_for(x, y) or near(x, y) or _stem(x) == _stem(y) for x in gone for y in new)


def _stem(word: str) -> str:
    return (word[2:] if word[:2] in ("un", "in", "im") and len(word) > _STEM + 2 else word)[:_STEM]


def _is_plain(found: Sequence[Word]) -> bool:
    return is_content(found[-1].low) and not any(w.low in _NUANCE for w in found)
