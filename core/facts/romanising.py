"""One form for names written in Latin letters by different romanisations: Zelensky and Zelenskyy, Mohammed and Muhammad.

Rules apply only to names that a table of such names or an ending marks as romanised, so that Smith never meets Smyth.
"""

from functools import lru_cache

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
