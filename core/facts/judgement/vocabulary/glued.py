"""Words that ran into each other where a blank was lost, as happens when a page is copied: ``Indiaand`` / ``India and``."""

from typing import Final

from core.facts.judgement.vocabulary.lexicon import is_word
from core.patterns import lazy_pattern

_LOST: Final = lazy_pattern(r"[\s.,;:]+")
_MARKS: Final = lazy_pattern(r"[.,;:]")


def parted(one: str, two: str) -> str | None:
    """The kind of style (``whitespace punctuation``) where the same letters stand, and what one side has as two words is none as one.

    ``every day`` / ``everyday`` are two words and one; ``Deltain`` is none.
    """
    if _LOST.sub("", one) != _LOST.sub("", two):
        return None
    few, many = sorted(([word for word in _LOST.split(text) if word] for text in (one, two)), key=len)
    if len(few) == len(many):
        return None
    both = set(many)
    if any(is_word(word.casefold()) or not word.isalpha() for word in few if word not in both):
        return None
    return "punctuation" if _MARKS.findall(one) != _MARKS.findall(two) else "whitespace"
