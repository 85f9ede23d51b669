"""Amounts told for each of another unit of time: ``900 litres an hour`` / ``15 litres a minute``."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.facts.comparing.amounts import quantities
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Region
from core.facts.judgement.values.paired import kind_of
from core.facts.judgement.values.pairing import FAMILIES, Pair
from core.facts.tables.frequencies import PER, RATE
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
        if pair.a and pair.b and pair.relation == "changed" and (often := _as_often(region, pair.a, pair.b)):
            found.append(often)
            told = [p for p in left if p.a and not p.b and _holds(often.before, p.a)]
            told += [p for p in left if p.b and not p.a and _holds(often.after, p.b)]
            left = [p for p in left if p is not pair and p not in told]
            continue
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


def _as_often(region: Region, a: Found, b: Found) -> Finding | None:
    """``fly there three times a week`` / ``three flights a week``: as often, told with what is done so often."""
    one, other = _often(region.a.text, region.mentions_a, a), _often(region.b.text, region.mentions_b, b)
    if one is None or other is None or abs(one[0] - other[0]) > _CLOSE or one[1] == a.start == b.start == other[1]:
        return None
    if (one[1] == a.start) == (other[1] == b.start):
        return None  # both counted, or both plain
    return Finding((one[1], a.end), (other[1], b.end), "wording", None, "changed", why="as often, told in another way")


_CLOSE: Final = 1e-3
"""Days by which two rates may differ that were divided."""


def _often(text: str, mentions: Sequence[Found], each: Found) -> tuple[float, int] | None:
    """Days between two of what is told so often, and where that begins: of ``three times a week``, or of a figure before ``a week``."""
    value = each.mention.value
    if not isinstance(value, Duration) or not value.min_days:
        return None
    if value.precision.startswith(RATE):
        return value.min_days, each.start
    if not value.precision.startswith(PER) and not _EACH.fullmatch(text, each.start, each.end):
        return None
    amount = next((m for m in reversed(mentions) if m.end <= each.start), None)
    figure = amount.mention.value if amount else None
    if amount is None or not isinstance(figure, Quantity) or not _COUNTED.fullmatch(text[amount.end : each.start]):
        return None
    if figure.min is None or figure.min != figure.max or figure.currency or figure.min <= 0:
        return None
    return value.min_days / figure.min, amount.start


_EACH: Final = lazy_pattern(r"(?:an?|per|each|every) [a-z]+")
"""``two crossings a day``."""


def _holds(side: tuple[int, int], found: Found) -> bool:
    return side[0] <= found.start and found.end <= side[1]


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
