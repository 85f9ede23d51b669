"""The frame inside a paragraph: a dateline or a date line at its head, a credit at its end.

SEOUL, Nov 17 — …        LIMA, Oct. 8, 2024 - …        LONDON (Reuters) - …        … said. — AFP        … said. (AP)
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from typing import Final, Literal

from core.model import Dateline, Part, StatedDate
from core.reading.tables import months, names

_UPPER: Final = "A-ZÀ-ÖØ-ÞĀ-ŽЀ-ЯІЇЄҐΑ-Ω"
_DASH: Final = r"(?:--?|[–—―])"


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


@dataclass(frozen=True, slots=True)
class Head:
    """A dateline at the head of a paragraph: ``[start, end)`` holds place, date, agency, the dash and the blanks after it."""

    start: int
    end: int
    place: str
    day: StatedDay | None


@dataclass(frozen=True, slots=True)
class DateLine:
    """A stated date such as ``Published: 15 November 2023``; ``[start, end)`` with the blanks around it."""

    start: int
    end: int
    what: Literal["published", "updated"]
    date: StatedDate


def _any_of(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True))


@cache
def _date_pattern() -> str:
    """One date, unnamed groups only: it is taken apart by ``read_day``."""
    month = f"(?:{_any_of(tuple(months()))})\\b\\.?"
    weekday = f"(?:(?:{_any_of(names('weekdays', 'names'))})\\b\\.?,?\\s+)?"
    day = r"\d{1,2}(?:st|nd|rd|th|er|º|\.)?"
    year = r"(?:,?\s+(?:de\s+)?\d{4}\b)?"
    between = r"(?:\s+|-|\s+de\s+|\s+of\s+)"
    return (
        f"(?:{weekday}(?:"
        r"\d{4}-\d{2}-\d{2}(?!\d)"
        f"|{month}[\\s-]+{day}\\b{year}"
        f"|{day}{between}{month}(?:-\\d{{4}}\\b)?{year}"
        "))"
    )


@cache
def _day_parts() -> re.Pattern[str]:
    month = _any_of(tuple(months()))
    return re.compile(
        rf"(?P<iso_year>\d{{4}})-(?P<iso_month>\d{{2}})-(?P<iso_day>\d{{2}})"
        rf"|(?P<month>{month})\b\.?[\s-]+(?P<day>\d{{1,2}})\D*?(?:(?P<year>\d{{4}})|$)"
        rf"|(?P<day2>\d{{1,2}})\D*?\b(?P<month2>{month})\b\D*?(?:(?P<year2>\d{{4}})|$)",
        re.IGNORECASE,
    )


def read_day(text: str) -> StatedDay | None:
    """The day that a written date names, or ``None`` where there is no such day."""
    found = _day_parts().search(text)
    if not found:
        return None
    if found["iso_year"]:
        stated = StatedDay(int(found["iso_year"]), int(found["iso_month"]), int(found["iso_day"]))
    else:
        month = months()[(found["month"] or found["month2"]).casefold()]
        year = found["year"] or found["year2"]
        stated = StatedDay(int(year) if year else None, month, int(found["day"] or found["day2"]))
    return stated if stated.in_year(stated.year or 2000) else None


@cache
def _head_pattern() -> re.Pattern[str]:
    agency = f"(?:{_any_of(names('agencies', 'names'))})"
    agencies = f"\\(\\s*{agency}(?:\\s*[/,]\\s*{agency})*\\s*\\)"
    # A place in capitals speaks for itself; one in small letters needs a date or an agency beside it.
    capitals = rf"[{_UPPER}][{_UPPER}'’.]*[{_UPPER}.](?:[ \-/][{_UPPER}'’.]+|[ -](?:de|da|do|dos|la|el|am|an|der|sur|upon)(?=[ -]))*"
    region = rf"(?:,\s+[{_UPPER}][\w'’.]*(?:[ -][{_UPPER}][\w'’.]*){{0,2}})?"
    mixed = rf"[{_UPPER}][\w'’.]+(?:[ \-/][{_UPPER}][\w'’.]+){{0,3}}"
    day = f"(?:(?:le|el|il|am|em|den|on)\\s+)?(?i:{_date_pattern()})"
    end = rf"(?:(?:\s*[.:]?{_DASH}+|\s*/)\s+|\s*[—–](?=\S))"
    slashes = r"/\w+/\.?"
    return re.compile(
        rf"\s*(?:"
        rf"(?P<capitals>{capitals}(?!\w)){region}(?:,?\s+(?P<day1>{day}))?(?:\s*{agencies})?(?:,\s*(?P<day2>{day}))?{end}"
        rf"|(?P<mixed>{mixed}){region}(?:(?:,\s+(?P<day3>{day}))(?:\s*{agencies})?|\s*{agencies}(?:,?\s*(?P<day4>{day}))?){end}"
        rf"|(?P<tass>{capitals}),\s+(?P<day5>{day})\.\s+{slashes}\s*"
        rf")(?=\S)"
    )


def find_dateline(text: str, start: int = 0) -> Head | None:
    """The dateline at ``start`` of a paragraph, if one stands there."""
    found = _head_pattern().match(text, start)
    if not found:
        return None
    place = found["capitals"] or found["mixed"] or found["tass"]
    word = place.casefold()
    if word in names("not_places", "names") or word in names("weekdays", "names") or word in months():
        return None
    if len(place.split()) > 6:
        return None
    if sum(letter.isupper() for letter in place) < 2 and not found["mixed"]:
        return None
    written = next((found[f"day{n}"] for n in range(1, 6) if found[f"day{n}"]), None)
    day = read_day(written) if written else None
    following = text[found.end()]
    if following.islower() and day is None and "(" not in found[0]:
        return None  # NATO — the alliance — …
    head = found.start() + len(found[0]) - len(found[0].lstrip())
    return Head(head, found.end(), place, day)


@cache
def _date_line_pattern() -> re.Pattern[str]:
    published, updated = (_any_of(names("date_line", what)) for what in ("published", "updated"))
    time = r"(?P<hour>\d{1,2})[:.h](?P<minute>\d{2})(?::\d{2})?\s*(?P<half>[ap]\.?m\.?)?"
    zone = r"(?P<zone>GMT|UTC|Z|[+-]\d{2}:?\d{2}|[A-Z]{2,4}T?)?"
    joint = r"(?:\s*(?:,|-|–|—|\||at|um|à|a las|alle|kl\.?|om|в)?\s*)"
    return re.compile(
        rf"\s*(?:(?P<published>{published})|(?P<updated>{updated}))\s*[:\-–—]?\s+"
        rf"(?P<day>{_date_pattern()})(?:(?:,\s*|[T\s]){joint}{time}(?:\s*{zone})?)?",
        re.IGNORECASE,
    )


def find_date_line(text: str) -> DateLine | None:
    """A date line at the head of a text: a word for publishing, a date with its year, perhaps a time."""
    found = _date_line_pattern().match(text)
    if not found:
        return None
    stated = read_day(found["day"])
    day = stated.near(None) if stated else None
    if day is None:
        return None
    rest = text[found.end() :]
    if rest and not rest[0].isspace() and rest[0] not in ".)|":
        return None
    if rest.strip() and rest.strip()[0].islower():  # a sentence that begins with the date
        return None
    end = len(text) - len(rest.lstrip()) if rest.strip(" .)|\t") else len(text)
    what: Literal["published", "updated"] = "published" if found["published"] else "updated"
    return DateLine(0, end, what, StatedDate(_with_time(day, found), "text"))


def _with_time(day: date, found: re.Match[str]) -> date | datetime:
    """The moment, where the time's offset is stated; a local time of unknown offset says no more than the day."""
    zone = (found["zone"] or "").upper()
    if not found["hour"] or not (zone in ("GMT", "UTC", "Z") or zone[:1] in ("+", "-")):
        return day
    hour, minute = int(found["hour"]), int(found["minute"])
    if (found["half"] or "").casefold().startswith("p") and hour < 12:
        hour += 12
    if hour > 23 or minute > 59:
        return day
    offset: timezone = UTC
    if zone[:1] in ("+", "-"):
        shift = timedelta(hours=int(zone[1:3]), minutes=int(zone[-2:]))
        offset = timezone(-shift if zone[0] == "-" else shift)
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=offset)


@cache
def _credit_pattern() -> re.Pattern[str]:
    agency = f"(?:{_any_of(names('agencies', 'names'))})"
    several = f"{agency}(?:\\s*[/,+]\\s*{agency}|\\s+(?:and|und|et|y)\\s+{agency})*"
    return re.compile(rf"(?<=\S)\s*(?:{_DASH}+\s*{several}|(?<![\w/])/{agency}/?|[(\[]\s*{several}\s*[)\]])\.?\s*$")


def find_credit(text: str) -> tuple[int, int] | None:
    """The credit that ends a paragraph, with the blanks before it: ``— AFP``, ``(Reuters)``."""
    found = _credit_pattern().search(text)
    if not found:
        return None
    ended = text[: found.start()].rstrip()
    bracketed = found[0].strip().startswith(("(", "["))
    # "the agencies AP - AFP" or "told Agence France-Presse (AFP)" are sentences; a credit follows one that has ended.
    if not ended or (ended[-1] not in ".!?…\"”’'»)" if not bracketed else ended[-1] not in ".!?…\"”’'»"):
        return None
    return found.start(), len(text)


def frame_parts(text: str) -> tuple[Part, ...]:
    """The parts of a body paragraph that are no sentence of it: date line, dateline, credit."""
    parts: list[Part] = []
    at = 0
    line = find_date_line(text)
    if line is not None and line.end < len(text):
        parts.append(Part(0, line.end, "boilerplate"))
        at = line.end
    head = find_dateline(text, at)
    if head is not None:
        parts.append(Part(head.start, head.end, "dateline"))
        at = head.end
    credit = find_credit(text)
    if credit is not None and credit[0] >= at:
        parts.append(Part(*credit, "credit"))
    return tuple(parts)


def dateline_of(head: Head, known: date | None) -> Dateline:
    """As metadata; a date without a year gets the one that brings it closest to ``known``, and none without it."""
    return Dateline(head.place, head.day.near(known) if head.day else None)
