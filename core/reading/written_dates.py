"""Dates as a frame writes them: ``Nov 17``, ``8 October 2024``, ``3. März``, ``2023-11-17``, ``Wednesday, March 6, 2024``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from core.patterns import lazy_pattern
from core.reading.tables.frame import MONTHS, WEEKDAYS

_BEFORE: Final = lazy_pattern(
    r"(?:(?:le|el|il|am|em|den|on)\s{1,3})?(?:(?P<weekday>[^\W\d_]{2,15})\.?,?\s{1,3})?", re.IGNORECASE
)
_YEAR: Final = r"(?:,?\s{1,3}(?:de\s{1,3})?(?P<year>\d{4})\b)?"
_WAYS: Final = (
    lazy_pattern(r"(?P<year>\d{4})-(?P<number>\d{2})-(?P<day>\d{2})(?!\d)"),
    lazy_pattern(rf"(?P<month>[^\W\d_]{{3,12}})\.?[\s-]{{1,3}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b{_YEAR}"),
    lazy_pattern(
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?(?:\s{{1,3}}(?:de|of)\s{{1,3}}|\s{{1,3}}|-)(?P<month>[^\W\d_]{{3,12}})\b\.?"
        rf"(?:-(?P<joined>\d{{4}})\b)?{_YEAR}"
    ),
)


@dataclass(frozen=True, slots=True)
class StatedDay:
    """A day as written: ``year`` is ``None`` where none is stated."""

    year: int | None
    month: int
    day: int

    def in_year(self, year: int) -> date | None:
        try:
            return date(year, self.month, self.day)
        except ValueError:
            return None

    def near(self, known: date | None) -> date | None:
        """The day with its own year, else in the year that brings it closest to a date known from elsewhere."""
        if self.year is not None:
            return self.in_year(self.year)
        if known is None:
            return None
        possible = [day for year in (known.year - 1, known.year, known.year + 1) if (day := self.in_year(year))]
        return min(possible, key=lambda day: abs(day - known), default=None)


def day_at(text: str, start: int) -> tuple[StatedDay, int] | None:
    """The date written at ``start`` and where it ends, or ``None``; a day that no calendar has is none."""
    before = _BEFORE.match(text, start)
    assert before is not None
    word = before["weekday"]
    behind = before.start("weekday") if word and word.casefold() not in WEEKDAYS else before.end()
    for at in (behind, start):
        for way in _WAYS:
            found = way.match(text, at)
            day = _day(found) if found else None
            if found and day:
                return day, found.end()
    return None


def _day(found: re.Match[str]) -> StatedDay | None:
    parts = found.groupdict()
    month = int(parts["number"]) if parts.get("number") else MONTHS.get(parts["month"].casefold(), 0)
    year = parts["year"] or parts.get("joined")
    stated = StatedDay(int(year) if year else None, month, int(parts["day"]))
    return stated if stated.in_year(stated.year or 2000) else None
