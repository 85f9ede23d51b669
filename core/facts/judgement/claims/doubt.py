"""A state that is only feared or believed, and one that is so: ``were feared dead`` / ``died``."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, phrase

_BELIEVED: Final = frozenset("feared believed thought presumed suspected reported assumed".split())
_STATES: Final = frozenset("dead missing trapped drowned lost killed injured buried stranded alive safe".split())


def doubted(unit: Unit) -> Finding | None:
    """A state that one version holds for likely and the other for certain."""
    believed = [_held_likely(words) for words in (unit.words_a, unit.words_b)]
    if bool(unit.words_a) != bool(unit.words_b):
        believed = [_of_what_follows(words, unit.next_a(1)) for words in (unit.words_a, unit.words_b)]
    if believed[0] == believed[1]:
        return None
    around = unit.around_a if believed[1] else unit.around_b
    if _BELIEVED & {word.low for word in around}:
        return None
    if unit.words_a and unit.words_b and "reported missing" in phrase(unit.words_b if believed[1] else unit.words_a):
        return fact(unit, "statement", "what is said here differs", likely=True)  # who is reported missing is
    return fact(unit, "modality", "what one version holds for likely the other one holds for certain")


def _held_likely(found: Sequence[Word]) -> bool:
    low = [word.low for word in found]
    return any(one in _BELIEVED and other in _STATES for one, other in pairwise(low))


def _of_what_follows(found: Sequence[Word], following: Sequence[str]) -> bool:
    """``feared`` before ``dead``; who is reported missing is."""
    return [w.low in _BELIEVED for w in found] == [True] and {*following} <= _STATES - {"missing"}
