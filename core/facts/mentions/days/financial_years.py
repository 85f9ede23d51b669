"""Financial years: ``FY25``, ``FY2024-25``, ``fiscal 2025``, ``the 2025 fiscal year``; each is told by the calendar years that it
begins and ends in."""

from core.facts.mentions.days.calendar_dates import Dated
from core.facts.mentions.days.when import When
from core.facts.mentions.words import Words

BEGIN = frozenset({"fy", "fiscal", "financial"})
_JOINTS = frozenset("-–/")
_CENTURY = 2000
_SHORT = 2
"""Figures of a year without its century."""


def financial_year(words: Words, i: int) -> Dated | None:
    """The year that token ``i`` begins; one figure names the year it ends in."""
    word = words.low[i]
    if words.at(i + 1) in BEGIN and words.at(i + 2) == "year":
        told = _year(word) if len(word) > _SHORT else None
        return None if told is None else _of(i, i + 3, told)
    if word not in BEGIN or (word == "fy" and not words.raw(i).isupper()):
        return None
    j = i + 1 + (word != "fy" and words.at(i + 1) == "year")
    year = _year(words.at(j))
    if year is None or (word == "financial" and j == i + 1) or (word != "fy" and len(words.low[j]) == 2):
        return None
    if words.at(j + 1) in _JOINTS and words.glued(j + 1) and words.glued(j + 2):
        last = _year(words.at(j + 2))
        return _of(i, j + 3, last) if last == year + 1 else None
    return _of(i, j + 1, year)


def _of(first: int, end: int, last: int) -> Dated:
    return Dated(first, end, When("year", year=last - 1, until=When("year", year=last)))


def _year(figures: str) -> int | None:
    if not figures.isdecimal() or len(figures) not in (2, 4):
        return None
    year = int(figures) + (_CENTURY if len(figures) == 2 else 0)
    return year if 1900 <= year < 2100 else None
