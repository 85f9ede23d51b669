"""Dates of Japanese, Korean and Thai text, where words stand joined: ``月曜日``, ``3월 5일``, ``5 มกราคม``."""

import re
from dataclasses import replace
from functools import cache

from core.facts.mentions.days.when import When, settle
from core.facts.tables.elsewhere.calendars_unspaced import (
    AROUND_WEEKDAY,
    DATES,
    DAYS_FROM_TODAY,
    MONTHS,
    WEEKDAYS,
    YEARS_AHEAD,
)
from core.facts.tables.eras import JAPANESE
from core.model import Mention, Span

LANGUAGES = frozenset(WEEKDAYS)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    before, after = AROUND_WEEKDAY[language]
    near = "|".join(sorted(DAYS_FROM_TODAY[language], key=len, reverse=True))
    named = (
        rf"(?:(?P<day>\d{{1,2}}) ?)?(?P<name>{MONTHS[language]})(?: ?(?:พ\.ศ\.)? ?(?P<year>\d{{4}}))?"
        if language in MONTHS
        else ""
    )
    dated = DATES.get(language, "") or named
    return re.compile(rf"{dated}|{before}(?P<weekday>{WEEKDAYS[language]}){after}|(?P<near>{near})")


def unspaced_dates(n: int, text: str, language: str) -> list[Mention]:
    """The dates of paragraph ``n``; ``language`` is one of ``LANGUAGES``."""
    found = []
    for match in _pattern(language).finditer(text):
        when = _when(match, language)
        if when is not None:
            value = settle(when, None, None)
            known = value if value.start is not None else None
            found.append(Mention("date", (Span(n, *match.span()),), known, when))
    return found


def _when(match: re.Match[str], language: str) -> When | None:
    said = match.groupdict()
    if said["weekday"]:
        when = When("day", weekday=WEEKDAYS[language].split("|").index(said["weekday"]))
    elif said["near"]:
        when = When("day", offset=DAYS_FROM_TODAY[language][said["near"]])
    else:
        named = said.get("name")
        month = MONTHS[language].split("|").index(named) + 1 if named else int(said["month"] or 0)
        day = int(said["day"]) if said["day"] else None
        year = int(said["year"]) - YEARS_AHEAD.get(language, 0) if said["year"] else None
        if said.get("era"):
            year = JAPANESE[said["era"]] + (1 if said["of_era"] == "元" else int(said["of_era"]))
        if not 1 <= month <= 12 or not 1 <= (day or 1) <= 31 or not 1 <= (year or 1) <= 9998:
            return None
        when = When("day" if day else "month", year=year, month=month, day=day)
    return replace(when, words=match[0])
