"""A name that went to another paragraph: ``died in Lagos`` above, then ``died in his sleep in Lagos`` below."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from core.facts.judgement.region import Word, words_in
from core.facts.judgement.unit import Unit
from core.facts.judgement.vocabulary.content import base, content
from core.facts.judgement.vocabulary.verbs import is_past, is_verb
from core.facts.judgement.vocabulary.words import REPORTING
from core.patterns import lazy_pattern

_SENTENCE: Final = lazy_pattern(r"(?<=[.!?])\s+|\n")


def told_in_another_place(unit: Unit, names: Sequence[Word]) -> bool:
    """Whether names cut here come in elsewhere (or the other way round) in a sentence that tells the same deed."""
    region = unit.region
    stems = content(names)
    brought = bool(unit.words_b)
    if not stems or not region.moved(*((stems, []) if brought else ([], stems))):
        return False
    own, around = (region.b.text, unit.around_b) if brought else (region.a.text, unit.around_a)
    done = _deeds(around)
    return any(
        sentence not in own
        and all(name.text in sentence for name in names)
        and not done.isdisjoint(_deeds(words_in(sentence)))
        for sentence in _sentences(region.story)
    )


@lru_cache(maxsize=2)
def _sentences(story: str) -> list[str]:
    """Asked again for each name of a pair."""
    return _SENTENCE.split(story)


def _deeds(found: Sequence[Word]) -> set[str]:
    """Base forms of the verbs in the past that tell what happened, not who says so."""
    return {base(w.low) for w in found if is_past(w.low) and is_verb(w.low)} - REPORTING
