"""Two days told together, and among others in the other version: ``Monday and Tuesday`` / ``Monday, Tuesday and Friday``."""

from collections.abc import Sequence
from typing import Final

from core.facts.explain import said
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Region
from core.facts.judgement.values.pairing import Pair
from core.facts.mentions.days.when import When
from core.model import Interval
from core.patterns import lazy_pattern

_JOINED: Final = lazy_pattern(r"\s?(?:,|,? ?(?:and|et|und|y|и|e|en|i))\s(?:on )?")
_LISTED: Final = 3


def listed_days(region: Region, pairs: Sequence[Pair]) -> tuple[list[Finding], list[Pair]]:
    """Findings of the days that the longer list alone has, and the pairs left over."""
    found: list[Finding] = []
    left = list(pairs)
    for pair in pairs:
        for two, side in ((pair.a, 0), (pair.b, 1)):
            days = _days(two) if two is not None and pair.relation != "same" else ()
            if two is None or len(days) != 2 or pair not in left:
                continue
            others = _list_of(region, 1 - side, pair.b if side == 0 else pair.a)
            if len(others) < _LISTED or not set(days) <= {d for o in others for d in _days(o)}:
                continue
            for other in others:
                if _days(other)[0] not in days:
                    at = (
                        region.source(other.start, other.end)[1]
                        if side == 0
                        else region.image(other.start, other.end)[1]
                    )
                    here, there = (at, at), (other.start, other.end)
                    spans = (here, there) if side == 0 else (there, here)
                    found.append(
                        Finding(*spans, "fact", "date", "added" if side == 0 else "removed", why=_why(other, side))
                    )
            gone = [two, *others]
            left = [p for p in left if not any(p.a is g or p.b is g for g in gone)]
    return found, left


def _why(day: Found, side: int) -> str:
    value = day.mention.value
    return f"told only in the {'newer' if side == 0 else 'older'} version: {said(value)}"


def _list_of(region: Region, side: int, one: Found | None) -> list[Found]:
    """The single days that stand in one list with ``one``."""
    text, mentions = (region.b.text, region.mentions_b) if side else (region.a.text, region.mentions_a)
    days = sorted((f for f in mentions if len(_days(f)) == 1), key=lambda f: f.start)
    runs: list[list[Found]] = [[]]
    for day in days:
        if runs[-1] and not _JOINED.fullmatch(text[runs[-1][-1].end : day.start]):
            runs.append([])
        runs[-1].append(day)
    return next((run for run in runs if one in run), [])


def _days(found: Found) -> tuple[object, ...]:
    """The one or two days of a mention, by their names where they are told so; nothing for longer times."""
    when, value = found.mention.expression, found.mention.value
    if not isinstance(when, When) or not isinstance(value, Interval) or when.precision != "day" or when.part:
        return ()
    if when.until is not None and not when.both:
        return ()
    ends = (when,) if when.until is None else (when, when.until)
    return tuple(each.weekday if each.weekday is not None else (each.month, each.day, each.offset) for each in ends)
