"""Days told by the first of them and by how many they are: ``from 3 to 9 May`` / ``for a week from 3 May``."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.facts.comparing.periods import intervals
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Region
from core.facts.judgement.values.pairing import Pair
from core.facts.mentions.days.when import When, settle
from core.model import Duration, Interval

_BEGINNING: Final = frozenset({"from", "starting", "beginning", "commencing"})
_MOST: Final = 100
"""Days."""


def told_by_length(region: Region, pairs: Sequence[Pair]) -> tuple[list[Finding], list[Pair]]:
    """Findings of the days that one version tells by the first and the last, the other by the first and a length, and the pairs
    left over."""
    found: list[Finding] = []
    left = list(pairs)
    for pair in pairs:
        if not pair.a or not pair.b:
            continue
        for days, first, side in ((pair.a, pair.b, 1), (pair.b, pair.a, 0)):
            when = days.mention.expression
            if not isinstance(when, When) or when.until is None or when.both:
                continue
            alone = [p.b if side else p.a for p in left if not (p.a and p.b)]
            length = next((f for f in alone if f is not None and _so_long(region, side, first, f)), None)
            told = _told(region, side, first, length) if length else None
            if length is None or told is None or not isinstance(days.mention.value, Interval):
                continue
            own, its = (days.start, days.end), (min(first.start, length.start), max(first.end, length.end))
            a, b = (own, its) if side else (its, own)
            values = (days.mention.value, told) if side else (told, days.mention.value)
            relation, why = intervals(*values)
            if relation == "unknown":
                continue
            if relation == "same":
                found.append(
                    Finding(a, b, "style", "notation", "changed", why="the same days, told by their first and how many")
                )
            else:
                found.append(Finding(a, b, "fact", "date", "changed", "sure", *values, why=why))
            left = [p for p in left if p is not pair and length not in (p.a, p.b)]
            break
    return found, left


def _so_long(region: Region, side: int, first: Found, length: Found) -> bool:
    """``a week from 3 May``, ``from 3 May for a week``: whether a length is of the days that begin with one."""
    one, other = sorted((first, length), key=lambda found: found.start)
    between = (region.b if side else region.a).text[one.end : other.start].casefold().split()
    return between in (["for"], []) if one is first else len(between) == 1 and between[0] in _BEGINNING


def _told(region: Region, side: int, first: Found, length: Found) -> Interval | None:
    """The days from one on."""
    value, when = length.mention.value, first.mention.expression
    if not isinstance(value, Duration) or value.age or value.min_days is None or value.min_days != value.max_days:
        return None
    days = int(value.min_days)
    if not 1 < days == value.min_days < _MOST or not isinstance(when, When):
        return None
    if when.precision != "day" or when.until is not None or when.part or when.clock is not None:
        return None
    return settle(replace(when, until=replace(when, shift=when.shift + days - 1)), region.days[side], None)
