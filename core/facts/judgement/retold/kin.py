"""What is known of English words, for whoever looks for paragraphs that say the same in other words."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from core.alignment import Kinship
from core.facts.judgement.region import words_in
from core.facts.judgement.retold.story import form_keys, forms_of, likeness, nation
from core.facts.judgement.vocabulary.content import opposite
from core.facts.judgement.vocabulary.words import NEGATORS

OPPOSED: Final = 0.8
"""How surely opposites are said of one thing."""


def kinships() -> Mapping[str, Kinship]:
    """By language."""
    return {"en": Kinship(_said, _keys, _tie)}


def _said(text: str) -> list[tuple[str, ...]]:
    words = words_in(text)
    said = ((word.low,) if word.low[0].isdigit() else forms_of(words, k, named=False) for k, word in enumerate(words))
    return [forms for word, forms in zip(words, said, strict=True) if forms and word.low not in NEGATORS]


def _keys(word: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*(form_keys(form, named=False) for form in word))


@lru_cache(maxsize=65536)
def _tie(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    if any(nation(x) == nation(y) for x in one for y in other):
        return 1.0
    if one[0][0].isdigit() or other[0][0].isdigit():
        return 0.0
    how = max(likeness(x, y) for x in one for y in other)
    return max(how, OPPOSED) if any(opposite(x, y) for x in one for y in other) else how
