"""Years of other calendars: ``Reiwa 5``, ``2566 BE``; ``1445 AH`` and ``300 BC``, which no year of ours is put to."""

from core.facts.mentions.days.calendar_dates import Dated, year_at
from core.facts.mentions.days.when import When
from core.facts.mentions.words import Words
from core.facts.tables.eras import BUDDHIST, CALENDARS, JAPANESE, LONGEST_ERA, OTHER_CALENDARS

_FIGURES = 2
_LONGEST = 4
"""Figures of a year."""


def japanese_year(words: Words, i: int) -> Dated | None:
    """``Reiwa 5``, ``Meiji 12 (1879)``: the year that our calendar has for it."""
    begun, year = JAPANESE.get(words.low[i]), words.at(i + 1)
    if begun is None or not words.capital(i) or not year.isdecimal() or len(year) > _FIGURES:
        return None
    if not 0 < int(year) <= LONGEST_ERA:
        return None
    told = begun + int(year)
    twice = words.at(i + 2) == "(" and year_at(words, i + 3) == told and words.at(i + 4) == ")"
    return Dated(i, i + 2 + 3 * twice, When("year", year=told))


def of_another_calendar(words: Words, i: int) -> Dated | None:
    """``1445 AH``, ``1200 BC``, ``1402 of the Persian calendar``; ``2566 BE`` is 2023."""
    year, after = words.low[i], words.at(i + 1)
    if not year.isdecimal() or len(year) > _LONGEST:
        return None
    if after == "be":
        buddhist = words.raw(i + 1).isupper() and len(year) == _LONGEST and int(year) > 1000 + BUDDHIST
        return Dated(i, i + 2, When("year", year=int(year) - BUDDHIST)) if buddhist else None
    if after in OTHER_CALENDARS:
        named = words.raw(i + 1).isupper() or not after.isascii() or after == "hijri"
        return Dated(i, i + 2, When("year", unplaced=True)) if named and not words.capital(i + 2) else None
    behind = words.low[i + 1 : i + 5]
    if len(year) == _LONGEST and behind[:2] in (["of", "the"], ["in", "the"]) and behind[3:] == ["calendar"]:
        return Dated(i, i + 5, When("year", unplaced=True)) if behind[2] in CALENDARS else None
    return None
