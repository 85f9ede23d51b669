"""One form for names written in Latin letters by different romanisations: Zelensky and Zelenskyy, Mohammed and Muhammad.

Rules apply only to names that a table of such names or an ending marks as romanised, so that Smith never meets Smyth.
"""

from functools import cache, lru_cache
from typing import Final

from core.facts.style import unaccented
from core.facts.tables.name_particles import ARABIC_ARTICLES
from core.facts.tables.romanisation import ENDINGS, FOLDS, NAMES, SLAVIC, SLAVIC_ENDINGS

SHORTEST: Final = 6
"""Letters of a family name that its ending may tell to be Slavic."""


@lru_cache(maxsize=8192)
def romanised(folded: str) -> str:
    """The folded name with each word in its one form."""
    words = folded.split()
    return " ".join("al" if word in ARABIC_ARTICLES and word != words[-1] else _word(word) for word in words)


def _word(word: str) -> str:
    known = NAMES.get(word) or _slavic().get(_folded(word))
    if known:
        return known
    for ending, common in ENDINGS:
        if word.endswith(ending) and len(word) >= len(ending) + 3:
            word = word[: -len(ending)] + common
            break
    return _folded(word) if len(word) >= SHORTEST and word.endswith(SLAVIC_ENDINGS) else word


@cache
def _slavic() -> dict[str, str]:
    """Slavic names in the one form that all their romanisations fold to → the name."""
    found: dict[str, str] = {}
    for form, name in SLAVIC.items():
        found.setdefault(_folded(form), name)
    return found


def _folded(word: str) -> str:
    """A name's letters in the one form of those that romanisations differ in (``ilja``, ``ilya``, ``illia``: ``ilia``)."""
    for letters, common in FOLDS:
        word = word.replace(letters, common)
    while "ii" in word:
        word = word.replace("ii", "i")
    return "e" + word.removeprefix("ie") if word.startswith("ie") else word


def one_skeleton(one: str, two: str) -> bool:
    """Whether two forms of one name differ in their vowels and doubled letters alone (Kyiv, Kiev): two ways to write it.

    It does not tell that they are one name; only what kind of difference it is where that is known.
    """
    words = unaccented(one).casefold().split(), unaccented(two).casefold().split()
    return (
        len(words[0]) == len(words[1])
        and all(len(w) > 3 for w in (*words[0], *words[1]))
        and all(x[0] == y[0] and _consonants(x) == _consonants(y) for x, y in zip(*words, strict=True))
    )


def _consonants(word: str) -> str:
    kept = "".join(letter for letter in word if letter not in "aeiouyhj'’-")
    return "".join(letter for n, letter in enumerate(kept) if n == 0 or letter != kept[n - 1])
