"""The one moment between two days, told with either: ``midnight on Friday`` / ``12 a.m. on Saturday``."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final

from core.facts.comparing.periods import days_of
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Region
from core.facts.judgement.values.pairing import Pair
from core.facts.mentions.days.when import When
from core.model import Interval

_BETWEEN: Final = frozenset({"", "on", ",", "of", "between"})
"""What may stand between an hour and its day."""


def midnight(region: Region, pairs: Sequence[Pair]) -> tuple[list[Finding], list[Pair]]:
    """Findings of the midnights told with the day they end and with the one they begin, and the pairs left over."""
    found: list[Finding] = []
    left = list(pairs)
    midnights = [[m for m in mentions if _is_midnight(m)] for mentions in (region.mentions_a, region.mentions_b)]
    for pair in pairs if any(midnights) else ():
        if pair.a is None or pair.b is None or pair.relation == "same":
            continue
        between = _between(region, midnights, pair.a, pair.b)
        if between is not None:
            found.append(
                Finding(*between, "style", "notation", "changed", why="the same midnight, between the two days")
            )
            left = [p for p in left if p is not pair]
            continue
        if pair.relation != "changed":
            continue
        if _turned(region, pair.a, pair.b):
            spans = (pair.a.start, pair.a.end), (pair.b.start, pair.b.end)
            found.append(Finding(*spans, "style", "notation", "changed", why="the same midnight, between the two days"))
            left = [p for p in left if p is not pair]
            continue
        hours = _hour(region.a.text, midnights[0], pair.a), _hour(region.b.text, midnights[1], pair.b)
        if hours[0] is None or hours[1] is None:
            continue
        named = [
            "midnight" in text[hour.start : hour.end].casefold()
            for text, hour in ((region.a.text, hours[0]), (region.b.text, hours[1]))
        ]
        days = _day(pair.a), _day(pair.b)
        if named[0] == named[1] or days[0] is None or days[1] is None:
            continue
        if (days[1] - days[0] if named[0] else days[0] - days[1]) != timedelta(days=1):
            continue
        a = min(hours[0].start, pair.a.start), max(hours[0].end, pair.a.end)
        b = min(hours[1].start, pair.b.start), max(hours[1].end, pair.b.end)
        found.append(Finding(a, b, "style", "notation", "changed", why="the same midnight, between the two days"))
        left = [p for p in left if p is not pair and p.a is not hours[0] and p.b is not hours[1]]
    return found, left


def _between(
    region: Region, midnights: list[list[Found]], a: Found, b: Found
) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """``midnight on Thursday`` / ``midnight between Thursday and Friday``: where the days stand, if both tell of that one."""
    hours = _hour(region.a.text, midnights[0], a), _hour(region.b.text, midnights[1], b)
    values = a.mention.value, b.mention.value
    if hours[0] is None or hours[1] is None or not all(isinstance(v, Interval) and v.start and v.end for v in values):
        return None
    days = [days_of(v) for v in values if isinstance(v, Interval)]
    one, two = days if days[0][0] == days[0][1] else days[::-1]
    if one[0] != one[1] or two[1] - two[0] != timedelta(days=1):
        return None
    text, hour = (region.a.text, hours[0]) if one is days[0] else (region.b.text, hours[1])
    named = "midnight" in text[hour.start : hour.end].casefold()
    return ((a.start, a.end), (b.start, b.end)) if one[0] == two[0 if named else 1] else None


def _turned(region: Region, a: Found, b: Found) -> bool:
    """``midnight GMT on Friday`` / ``1 a.m. CET on Saturday``: two moments a day apart, of which one is called the midnight of a day."""
    values = a.mention.value, b.mention.value
    moments = [v.start for v in values if isinstance(v, Interval) and isinstance(v.start, datetime)]
    if len(moments) != len(values) or (moments[0].tzinfo is None) != (moments[1].tzinfo is None):
        return False
    named = [
        "midnight" in text[found.start : found.end].casefold()
        for text, found in ((region.a.text, a), (region.b.text, b))
    ]
    apart = moments[1] - moments[0] if named[0] else moments[0] - moments[1]
    return named[0] != named[1] and apart == timedelta(days=1)


def _is_midnight(found: Found) -> bool:
    when = found.mention.expression
    return isinstance(when, When) and when.clock == 0


def _hour(text: str, midnights: Sequence[Found], day: Found) -> Found | None:
    """The midnight right before a day or right behind it, or the mention that holds both."""
    for hour in midnights:
        between = text[hour.end : day.start] if hour.end <= day.start else text[day.end : hour.start]
        if hour is day or ((hour.end <= day.start or day.end <= hour.start) and between.strip() in (*_BETWEEN, "at")):
            return hour
    return None


def _day(found: Found) -> date | None:
    value = found.mention.value
    if not isinstance(value, Interval) or value.start is None or value.start != value.end:
        return None
    return value.start.date() if isinstance(value.start, datetime) else value.start
