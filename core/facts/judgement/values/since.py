"""How long something goes on, told by when it began: ``since 2009`` / ``for 17 years``, counted to the day each version is told on."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from core.facts.comparing.periods import days_of
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Region
from core.facts.judgement.values.pairing import Pair
from core.facts.said import describe
from core.facts.tables.calendar import UNIT_DAYS
from core.model import Duration, Interval
from core.patterns import lazy_pattern

BEGUN: Final = lazy_pattern(r"\bsince\s(?:(?:early|mid|late|back in|at least)\s)?$", re.IGNORECASE)
"""Before the time something goes on from."""
_LASTING: Final = lazy_pattern(
    r"\b(?:for|in|over|during|of)(?:\s(?:the|his|her|its|their))?(?:\s(?:last|past|previous))?\s$", re.IGNORECASE
)
_REACH: Final = 24
_ROUNDED: Final = 0.3
"""What part of its unit a length of time may be off by: from some day of 2009 to one of 2026 are 16 to 17 years."""
_BOTH_ENDS: Final = 1.0
"""The same of days, of which either end may be counted."""


def since(region: Region, pairs: Sequence[Pair]) -> tuple[list[Finding], list[Pair]]:
    """Findings of the lengths of time that the other version tells by their beginning, and the pairs left over."""
    found: list[Finding] = []
    left = list(pairs)
    alone = [[p.a for p in pairs if p.a and not p.b], [p.b for p in pairs if p.b and not p.a]]
    for side in (0, 1):
        text, other_text = (region.b.text, region.a.text) if side else (region.a.text, region.b.text)
        for begun in alone[side]:
            start = _led(BEGUN, text, begun)
            if start is None or not isinstance(begun.mention.value, Interval):
                continue
            image = region.source(start, begun.end) if side else region.image(start, begun.end)
            for lasting in alone[1 - side]:
                at = _led(_LASTING, other_text, lasting)
                if at is None or not (at < image[1] and image[0] < lasting.end):
                    continue
                told = _told(begun, lasting, region.days[1 - side], region.days[side])
                if told:
                    found.append(
                        _finding(told, ((start, begun.end), begun), ((at, lasting.end), lasting), swapped=bool(side))
                    )
                    left = [p for p in left if begun not in (p.a, p.b) and lasting not in (p.a, p.b)]
    return found, left


def _led(pattern: re.Pattern[str], text: str, found: Found) -> int | None:
    """Where the words before a mention begin that tell that something lasts."""
    match = pattern.search(text, max(0, found.start - _REACH), found.start)
    return match.start() if match else None


_Told = tuple[str, str]
"""How the length of time stands to the beginning (``same changed generalised unknown``), and why."""


def _told(begun: Found, lasting: Found, today: date | None, other: date | None) -> _Told | None:
    """``today`` is the day on which the length of time is told, ``other`` the one on which its beginning is."""
    value, length = begun.mention.value, lasting.mention.value
    if not isinstance(value, Interval) or not isinstance(length, Duration) or length.age:
        return None
    if value.start is None or today is None:
        return "unknown", "one tells when it began, the other for how long"
    first, last = days_of(value)
    if first > today:
        later = other is not None and first <= other
        return ("changed", "it began after the other version was told") if later else None
    least, most = (today - min(last, today)).days, (today - first).days
    unit = UNIT_DAYS.get(length.precision, 1)
    slack = unit * (_BOTH_ENDS if unit <= 1 else _ROUNDED)
    low, high = length.min_days or 0, length.max_days
    gone = round(most / unit)
    said = f"since {describe(value)}, {gone} {length.precision}{'' if gone == 1 else 's'} have gone by"
    if high is None and low < least * _LOOSEST:
        return "generalised", f"{said}, told as {describe(length)}"
    if low <= most + slack and (high is None or high >= least - slack):
        return "same", said
    return "changed", f"{said}, not {describe(length)}"


_LOOSEST: Final = 0.7
"""``more than a decade`` of 17 years leaves so much of them open that it tells less."""

_Place = tuple[tuple[int, int], Found]


def _finding(told: _Told, begun: _Place, lasting: _Place, *, swapped: bool) -> Finding:
    """The finding, ``swapped`` where the newer version is the one that tells the beginning."""
    relation, why = told
    (a, one), (b, other) = (lasting, begun) if swapped else (begun, lasting)
    if relation == "same":
        return Finding(a, b, "wording", None, "changed", why=why)
    if relation == "generalised" and swapped:
        relation = "refined"
    certainty = "likely" if relation == "unknown" else "sure"
    return Finding(a, b, "fact", "duration", relation, certainty, one.mention.value, other.mention.value, why)  # type: ignore[arg-type]  # words of the model's literals
