"""The place somebody took, by whichever verb: ``finished third`` / ``came third``."""

from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import lows, wording
from core.facts.mentions.number_words import lexicon

_PLACED: Final = frozenset("finished finish finishes came come comes placed places ranked ranks ended was is".split())


def ranked(unit: Unit) -> Finding | None:
    """Two verbs of coming in before a place in an order, be it the same place or another one."""
    a, b = lows(unit.words_a), lows(unit.words_b)
    if len(a) != 1 or len(b) != 1 or not {*a, *b} <= _PLACED:
        return None
    behind = unit.next_a(1) + unit.next_b(1)
    if len(behind) != 2 or any(w not in _ORDINALS and not w[0].isdigit() for w in behind):
        return None
    return wording(unit, "two ways to tell a place in an order")


_ORDINALS: Final = frozenset(lexicon("en").ordinals) | {"last"}
