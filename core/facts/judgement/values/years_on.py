"""What is to come, told by its year or by how far off it is: ``in 2028`` / ``in two years``, counted from the day of writing."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from core.facts.comparing.periods import days_of
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Region
from core.facts.judgement.values.pairing import Pair
from core.facts.tables.calendar import UNIT_DAYS
from core.model import Duration, Interval
from core.patterns import lazy_pattern

_IN: Final = lazy_pattern(r"\bin\s(?:about\s|around\s)?$", re.IGNORECASE)
_YEAR: Final = lazy_pattern(r"\b(?:in|by|during)\s$", re.IGNORECASE)
_REACH: Final = 12
_MONTHS: Final = 12


def years_on(region: Region, pairs: Sequence[Pair]) -> tuple[list[Finding], list[Pair]]:
    """Findings of the years and months to come that one version tells by their distance, and the pairs left over."""
    found: list[Finding] = []
    left = list(pairs)
    alone = [[p.a for p in pairs if p.a and not p.b], [p.b for p in pairs if p.b and not p.a]]
    for side in (0, 1):
        text, other_text = (region.b.text, region.a.text) if side else (region.a.text, region.b.text)
        for named in alone[side]:
            if not _YEAR.search(text, max(0, named.start - _REACH), named.start):
                continue
            image = region.source(named.start, named.end) if side else region.image(named.start, named.end)
            for away in alone[1 - side]:
                near = away.start <= image[1] + _REACH and image[0] - _REACH <= away.end
                if not near or not _IN.search(other_text, max(0, away.start - _REACH), away.start):
                    continue
                same = _comes_to(named, away, region.days[1 - side])
                if same is None:
                    continue
                one, other = (away, named) if side else (named, away)
                a, b = (one.start, one.end), (other.start, other.end)
                if same:
                    found.append(
                        Finding(
                            a,
                            b,
                            "wording",
                            None,
                            "changed",
                            why="the same time to come, counted from the day of writing",
                        )
                    )
                else:
                    values = one.mention.value, other.mention.value
                    why = "another time to come, counted from the day of writing"
                    found.append(Finding(a, b, "fact", "date", "changed", "sure", *values, why))
                left = [p for p in left if named not in (p.a, p.b) and away not in (p.a, p.b)]
                break
    return found, left


def _comes_to(named: Found, away: Found, today: date | None) -> bool | None:
    """Whether so many years or months from ``today`` lie in the time that is named; ``None`` where the two can't be held together."""
    value, length = named.mention.value, away.mention.value
    if (
        today is None
        or not isinstance(value, Interval)
        or not isinstance(length, Duration)
        or value.start is None
        or length.age
    ):
        return None
    days = length.min_days
    if days is None or days != length.max_days or length.precision not in ("year", "month", "decade"):
        return None
    first, last = days_of(value)
    if first <= today or value.precision not in ("year", "month"):
        return None
    months = round(days / UNIT_DAYS["month"])
    index = today.year * _MONTHS + today.month - 1 + months
    if value.precision == "year" and length.precision != "month":
        return first.year <= index // _MONTHS <= last.year
    return first.year * _MONTHS + first.month - 1 <= index <= last.year * _MONTHS + last.month - 1
