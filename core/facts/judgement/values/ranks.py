"""The place somebody took, by whichever verb (``finished third`` / ``came third``), and groups whose noun tells how many they are."""

from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, lows, wording
from core.facts.mentions.amounts.number_words import lexicon
from core.facts.tables.counting import GROUPS
from core.facts.tables.tense import FIXED_FOR

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


def fixed(unit: Unit) -> Finding | None:
    """``set for January`` / ``scheduled for January``: words for a day that was fixed."""
    a, b = lows(unit.words_a), lows(unit.words_b)
    if len(a) != 1 or len(b) != 1 or not {*a, *b} <= FIXED_FOR:
        return None
    return wording(unit, "two words for a day that was fixed") if unit.next_a(1) == unit.next_b(1) == ["for"] else None


def group(unit: Unit) -> Finding | None:
    """``the pair`` / ``the trio``: how many there are, told in the noun."""
    if len(unit.words_a) != 1 or len(unit.words_b) != 1:
        return None
    sizes = GROUPS.get(unit.words_a[0].low), GROUPS.get(unit.words_b[0].low)
    if sizes[0] is None or sizes[1] is None:
        return None
    if sizes[0] == sizes[1]:
        return wording(unit, "two words for so many")
    return fact(unit, "number", f"{sizes[1]} instead of {sizes[0]}")


_ORDINALS: Final = frozenset(lexicon("en").ordinals) | {"last"}
