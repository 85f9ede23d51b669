"""One form for names written in Latin letters by different romanisations: Zelensky and Zelenskyy, Mohammed and Muhammad.

Rules apply only to names that a table of such names or an ending marks as romanised, so that Smith never meets Smyth.
"""

from functools import lru_cache

from core.facts.style import unaccented
from core.facts.tables.romanisation import ENDINGS, NAMES


@lru_cache(maxsize=8192)
def romanised(folded: str) -> str:
    """The folded name with each word in its one form."""
    return " ".join(_word(word) for word in folded.split())


def _word(word: str) -> str:
    known = NAMES.get(word)
    if known:
        return known
    for ending, common in ENDINGS:
        if word.endswith(ending) and len(word) >= len(ending) + 3:
            return word[: -len(ending)] + common
    return word


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
