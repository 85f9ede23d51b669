"""Amounts told for each of another unit of time: ``900 litres an hour`` / ``15 litres a minute``."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.facts.comparing.amounts import quantities
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Region
from core.facts.judgement.values.paired import kind_of
from core.facts.judgement.values.pairing import FAMILIES, Pair
from core.facts.tables.frequencies import PER
from core.model import Duration, Quantity
from core.patterns import lazy_pattern

_COUNTED: Final = lazy_pattern(r"(?:\s[\w-]+){0,3}\s")
"""What is counted, between a figure and its ``an hour``."""


_CENTS: Final = ("cents", "cent")


def rated(region: Region, pairs: Sequence[Pair]) -> tuple[list[Finding], list[Pair]]:
    """Findings of the amounts that each version tells for another unit of time, and the pairs left over."""
    found: list[Finding] = []
    left = list(pairs)
    for pair in pairs:
        if not pair.a or not pair.b or pair.relation != "changed" or FAMILIES[pair.b.mention.kind] != "quantity":
            continue
        one = _each(region.a.text, region.mentions_a, pair.a)
        other = _each(region.b.text, region.mentions_b, pair.b)
        if one is None or other is None or _days(one) == _days(other):
            continue
        first, second = _a_day(pair.a, one), _a_day(pair.b, other)
        if first is None or second is None or not _one_thing(first, second):
            continue
        if first.currency != second.currency and first.currency and second.currency:
            texts = region.a.text[pair.a.start : pair.a.end], region.b.text[pair.b.start : pair.b.end]
            if texts[0].endswith(_CENTS) != texts[1].endswith(
                _CENTS
            ):  # cents are of the coin that the other version names
                coin = second.currency if texts[0].endswith(_CENTS) else first.currency
                first, second = replace(first, currency=coin), replace(second, currency=coin)
        relation, why = quantities(first, second)
        a, b = (pair.a.start, one.end), (pair.b.start, other.end)
        if relation == "same":
            found.append(Finding(a, b, "style", "notation", "changed", why="the same rate, told for another time"))
        else:
            kind = kind_of(pair.a, pair.b)
            found.append(Finding(a, b, "fact", kind, relation, why=f"told for each, {why}"))
        left = [p for p in left if p is not pair and p.a is not one and p.b is not other]
    return found, left


def _one_thing(one: Quantity, other: Quantity) -> bool:
    """Whether both count the same: the last words of what is counted are alike."""
    counted = [(value.unit or "").split(" ")[0] for value in (one, other)]
    return counted[0] == counted[1] or not all(counted) or (one.currency is not None and one.currency == other.currency)


def _each(text: str, mentions: Sequence[Found], amount: Found) -> Found | None:
    following = next((m for m in mentions if m.start >= amount.end), None)
    if following is None or not isinstance(following.mention.value, Duration):
        return None
    told = following.mention.value.precision.startswith(PER)
    return following if told and _COUNTED.fullmatch(text[amount.end : following.start]) else None


def _days(each: Found) -> float:
    assert isinstance(each.mention.value, Duration)
    return each.mention.value.min_days or 1


def _a_day(amount: Found, each: Found) -> Quantity | None:
    """The amount of one day; a figure to six places, as the two were multiplied."""
    value, days = amount.mention.value, _days(each)
    if not isinstance(value, Quantity) or value.ordinal:
        return None
    low, high = (None if x is None else round(x / days, 6) for x in (value.min, value.max))
    unit = value.unit if value.currency is None else None
    return replace(value, min=low, max=high, unit=unit)
