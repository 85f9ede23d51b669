"""A word that stands twice in one version, as slips of the pen leave it: ``the the``."""

from itertools import pairwise

from core.facts.judgement.unit import Unit
from core.facts.judgement.vocabulary.words import NEGATORS


def doubled(unit: Unit) -> bool:
    """``the the``: words put in or cut that stand right before or behind once more."""
    words, around = (unit.words_a, unit.around_a) if unit.words_a else (unit.words_b, unit.around_b)
    if bool(unit.words_a) == bool(unit.words_b) or any(w.low in NEGATORS or not w.text.isalpha() for w in words):
        return False
    first = next(n for n, w in enumerate(around) if w.start == words[0].start)
    size = len(words)
    for start in (first - size, first):
        pair = around[max(0, start) : start + 2 * size]
        lows = [w.low for w in pair]
        joined = all(x.end + 1 == y.start for x, y in pairwise(pair))
        if start >= 0 and len(pair) == 2 * size and lows[:size] == lows[size:] and joined:
            return True
    return False
