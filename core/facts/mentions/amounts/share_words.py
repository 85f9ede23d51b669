"""Whether ``a third``, ``a quarter``, ``half`` are shares where they stand: not a place in an order, nor a part of a year or game."""

from core.facts.mentions.words import Words
from core.facts.tables.tense import FALLING, RISING


def is_share(words: Words, j: int, name: str) -> bool:
    """``a third of``, ``by a quarter``; but a third person, a quarter ago."""
    after = words.at(j)
    if after in ("point", "points", "percentage") or _of_a_whole(words, j - 3):
        return True  # a quarter point
    if after in _COMPARED and words.at(j + 1) == "than":
        return True  # a quarter more than in 2020
    if name in ("third", "fifth", "sixth", "seventh", "eighth", "tenth"):
        return (
            after in _SHARED_OUT
            or words.at(j - 3) in _BEFORE_SHARE
            or words.at(j - 3) in RISING
            or words.at(j - 3) in FALLING
            or not after.isalpha()
        )
    return after == "of" or words.at(j - 3) == "by" or (after == "to" and words.at(j - 3) in RISING | FALLING)


def _of_a_whole(words: Words, comma: int) -> bool:
    """``Of the 400 jobs, a quarter``: a share told after the whole."""
    return words.at(comma) == "," and words.at(words.sentence_start(comma)) == "of"


_SHARED_OUT = frozenset({"of", "full", "empty", "complete", "finished"})
_BEFORE_HALF = frozenset({"by", "against", "from", "to", "than", "almost", "nearly", "over", "about"})
_COMPARED = frozenset(
    "more less higher lower fewer larger smaller cheaper dearer faster slower bigger longer shorter".split()
)
_BEFORE_SHARE = frozenset({"by", "nearly", "over", "about", "than", "almost", "around", "up", "down", "to"})


def is_half(words: Words, i: int) -> bool:
    """``Of the 60, half``, ``by half to 40``, ``against half in 1980``."""
    before, after = words.at(i - 1), words.at(i + 1)
    if _of_a_whole(words, i - 1) or (before == "by" and after in ("to", "from")):
        return True
    return before in _BEFORE_HALF and (not after.isalpha() or after in ("in", "as", "since", "last", "this", "by"))
