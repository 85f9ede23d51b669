"""Whether ``a third``, ``a quarter``, ``half`` are shares where they stand: not a place in an order, nor a part of a year or game."""

from core.facts.mentions.words import Words
from core.facts.tables.tense import FALLING, RISING


def is_share(words: Words, j: int, name: str) -> bool:
    """``a third of``, ``by a quarter``; but a third person, a quarter ago."""
    after = words.at(j)
    if after in ("point", "points", "percentage", "stake", "share", "interest", "majority") or _of_a_whole(
        words, j - 3
    ):
        return True  # a quarter point
    if after in _COMPARED and (words.at(j + 1) == "than" or not words.at(j + 1).isalpha()):
        return True  # a quarter more than in 2020
    if words.at(j - 3) in _BEFORE_EITHER and (not after.isalpha() or after in _AFTER_SHARE):
        return True  # up from a quarter in March
    if words.at(j - 3) == "from" and after == "to":
        return True
    if after in _DO or (after in ("said", "say", "told") and name != "third"):
        return True  # a quarter were women
    if name not in ("quarter", "half", "hundredth"):
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
_DO = frozenset(
    "were are have had do did want live lived voted vote support back oppose opposed believe think thought died survived come came go went "
    "failed passed chose took agreed favour favor expect fear trust approve disapprove own rent work use speak".split()
)
"""Verbs of a subject that is several: half of them, a quarter of them."""
_LESS_OR_MORE = frozenset(
    {"than", "over", "under", "below", "above", "nearly", "almost", "about", "only", "least", "barely", "around"}
)
_BEFORE_EITHER = frozenset({"from", "than", "against", "with", "to"})
_AFTER_SHARE = frozenset({"in", "as", "since", "last", "this", "before", "when", "at"})
"""Around a share with which another is compared: against a third last year."""
_BEFORE_SHARE = frozenset({"by", "nearly", "over", "about", "than", "almost", "around", "up", "down", "to"})


def _told_of_many(words: Words, i: int) -> bool:
    """``Of the shirts that were sold, nearly half proved to be fakes``: a share of what the sentence began with."""
    comma = i - 2 - (words.at(i - 2) in ("more", "less", "fewer", "at"))
    return words.at(comma) == "," and words.at(words.sentence_start(i)) == "of" and words.at(i + 1).isalpha()


def is_half(words: Words, i: int) -> bool:
    """``Of the 60, half``, ``by half to 40``, ``against half in 1980``."""
    before, after = words.at(i - 1), words.at(i + 1)
    if _of_a_whole(words, i - 1) or (before == "by" and after in ("to", "from")):
        return True
    if after in _DO or after in ("said", "say"):
        return words.opens_sentence(i) or before in _LESS_OR_MORE or before == "and"
    if before in _LESS_OR_MORE and (after in ("for", "to") or _told_of_many(words, i)):
        return True  # fell below half for the first time; of the shirts, nearly half proved
    return before in _BEFORE_HALF and (not after.isalpha() or after in ("in", "as", "since", "last", "this", "by"))
