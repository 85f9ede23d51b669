"""Names in the cases of Russian: ``Орлов``, ``Орловым``, ``Орлова`` are one name in three places of a sentence."""

import re
from functools import lru_cache
from typing import Final

from core.patterns import lazy_pattern

_PARADIGMS: Final = tuple(
    tuple(endings.split("|"))
    for endings in (
        "|а|у|ом|ым|е|ем", "ь|я|ю|ем|ём|е", "й|я|ю|ем|е|и", "а|ы|и|е|у|ой|ою|ей", "я|и|е|ю|ей|ёй|ею", "ия|ии|ию|ией|иею", "ь|и|ью",
        "о|а|у|ом|е",
        "ий|ого|ому|им|ом", "ый|ого|ому|ым|ом", "ой|ого|ому|ым|ом", "ий|его|ему|им|ем", "ая|ой|ую|ою", "яя|ей|юю", "ы|ов|ам|ами|ах",
        "и|ей|ям|ями|ях",
        "ые|ых|ым|ыми", "ие|их|им|ими",
    )
)  # fmt: skip
"""Endings of one word in its cases (Academy Grammar 1980, declension of names)."""
_CYRILLIC: Final = lazy_pattern("[а-яё]", re.IGNORECASE)
_STEM: Final = 3
"""Letters that stay in all cases at the least."""
_SURNAMES: Final = ("ов", "ев", "ёв", "ин", "ын")
"""Ends of surnames of men, to which an *а* adds a woman as well as a case."""


def one_declined(one: str, other: str) -> bool:
    """Whether two names in Cyrillic letters may be one in two cases; the shorter one may be the surname of the longer one.

    A man's surname by itself beside a woman's (``Петров``, ``Петрова``) is another person.
    """
    if one.isascii() or other.isascii() or not _CYRILLIC.search(one):
        return False
    few, many = sorted((one.casefold().split(), other.casefold().split()), key=len)
    if not few or few == many or len(many) > len(few) > 1:
        return False
    pairs = list(zip(few, many[-len(few) :], strict=True))
    if len(many) == 1 and _of_two_sexes(*pairs[0]):
        return False
    return all(x == y or _one_word(x, y) for x, y in pairs)


def _of_two_sexes(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return long == short + "а" and short.endswith(_SURNAMES)


@lru_cache(maxsize=8192)
def _one_word(one: str, other: str) -> bool:
    return any(stem in _stems(other) and _stems(one)[stem] & _stems(other)[stem] for stem in _stems(one))


@lru_cache(maxsize=8192)
def _stems(word: str) -> dict[str, frozenset[int]]:
    """What may be left of a word without its ending → the paradigms that have that ending."""
    found: dict[str, set[int]] = {}
    if not word or not "а" <= word[-1] <= "ё":
        return {}
    for n, endings in enumerate(_PARADIGMS):
        for ending in endings:
            stem = word.removesuffix(ending) if ending else word
            if (stem != word or not ending) and len(stem) >= _STEM and not (not ending and word[-1] in "аеёиоуыэюяьй"):
                found.setdefault(stem, set()).add(n)
    return {stem: frozenset(numbers) for stem, numbers in found.items()}


def declined_ties(text: str) -> frozenset[str]:
    """What two names of which one is the other in another case have one of in common."""
    words = text.casefold().split()
    if text.isascii() or not words:
        return frozenset()
    return frozenset(f"stem {stem}" for stem in _stems(words[-1]))
