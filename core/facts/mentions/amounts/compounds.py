"""Quantities told with two figures: ``5 ft 10 in``, ``six-foot-two``, ``12 stone 4``, ``3 lb 4 oz``; ``1 in 10``, ``3 out of 4``."""

from typing import Final

from core.facts.mentions.amounts.hedges import Found, hedge, hedged
from core.facts.mentions.amounts.number_words import Lexicon
from core.facts.mentions.amounts.numerals import read
from core.facts.mentions.words import Words
from core.facts.tables.halves import OUT_OF
from core.model import Quantity

_SMALLER: Final = {
    "foot": ("inch", 12, frozenset({"in", "ins", "inch", "inches"})),
    "stone": ("lb", 14, frozenset({"lb", "lbs", "pound", "pounds"})),
    "lb": ("ounce", 16, frozenset({"oz", "ounce", "ounces"})),
}
"""Unit → its next smaller one, how many of those make it, and their words."""
_STEPS: Final = frozenset({3, 4, 5, 6, 8, 10, 12, 20, 25, 50, 100, 1000, 10000, 100000})
"""What one is told to be one of: ``1 in 10``."""


def in_so_many(words: Words, i: int) -> Found | None:
    """``1 in 10 people``, ``3 out of 4 voters``: a share told in figures."""
    part, after = words.low[i], words.at(i + 1)
    if not part.isdecimal() or len(part) > 2 or after not in ("in", "out") or words.glued(i):
        return None
    k = i + 2 + (after == "out" and words.at(i + 2) == "of")
    of = words.at(k).replace(",", "")
    if not of.isdecimal() or len(of) > 7 or not 0 < int(part) < int(of) or not words.at(k + 1).isalpha():
        return None
    if after == "in" and (part != "1" or int(of) not in _STEPS):
        return None
    if int(part) > 9 and int(of) not in _STEPS:
        return None  # 54 out of 62 drones: two counts
    if (after == "out") != (k == i + 3) or words.at(k + 1) in ("minutes", "hours", "days", "weeks", "months", "years"):
        return None
    share = round(int(part) / int(of), 10)
    meaning, first, end = hedge(words, i, k + 1)
    return Found("number", first, end, hedged(Quantity(share, share, unit="share"), meaning))


def out_of(words: Words, i: int, lex: Lexicon) -> Found | None:
    """``uno de cada cinco``, ``deux sur trois``: a share in other languages."""
    phrase = OUT_OF[lex.language]
    if phrase[0] not in words.low[i + 1 : i + 3]:
        return None
    part = read(words, i, lex)
    if part is None or part.ordinal or part.fraction or tuple(words.low[part.end : part.end + len(phrase)]) != phrase:
        return None
    k = part.end + len(phrase)
    whole = read(words, k, lex) if k < len(words) else None
    if whole is None or whole.ordinal or whole.fraction or not 0 < part.value < whole.value <= 1000:
        return None
    share = round(part.value / whole.value, 10)
    meaning, first, end = hedge(words, i, whole.end)
    return Found("number", first, end, hedged(Quantity(share, share, unit="share"), meaning))


def feet_and_inches(words: Words, i: int) -> Found | None:
    """``6'2"``."""
    feet, inches = words.low[i], words.at(i + 2)
    if not (feet.isdecimal() and len(feet) == 1 and inches.isdecimal() and int(inches) < _SMALLER["foot"][1]):
        return None
    if (
        words.at(i + 1) not in _PRIMES
        or words.at(i + 3) not in _SECONDS
        or not all(words.glued(k) for k in range(i + 1, i + 4))
    ):
        return None
    size = round(int(feet) + int(inches) / _SMALLER["foot"][1], 6)
    return Found("measure", i, i + 4, Quantity(size, size, unit="foot"))


_PRIMES: Final = frozenset("'’′")
_SECONDS: Final = frozenset('"”″')


def with_smaller(words: Words, found: Found, lex: Lexicon) -> Found:
    """The measure with the figure of the smaller unit that follows it, in the greater unit."""
    value = found.value
    if not isinstance(value, Quantity) or value.unit not in _SMALLER or value.min is None or value.min != value.max:
        return found
    _, parts, names = _SMALLER[value.unit]
    end = found.end + (words.at(found.end) == value.unit)  # of stones, which may be things, the figure was read alone
    hyphened = words.at(end) == "-" and words.glued(end) and words.glued(end + 1)
    k = end + hyphened
    number = read(words, k, lex) if k < len(words) else None
    if number is None or number.end != k + 1 or number.ordinal or number.fraction or not 0 < number.value < parts:
        return found
    named = words.at(k + 1) in names
    if (
        named
        and words.at(k + 1) == "in"
        and not words.glued(k + 1)
        and words.at(k + 2) in ("the", "a", "his", "her", "their")
    ):
        return found
    if not named and not hyphened and (value.unit != "stone" or words.at(k + 1).isalpha()):
        return found
    size = round(value.min + number.value / parts, 6)
    return Found(
        "measure", found.first, k + 1 + named, Quantity(size, size, unit=value.unit, approximate=value.approximate)
    )
