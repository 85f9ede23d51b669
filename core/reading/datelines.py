"""The frame inside a paragraph: a dateline or a date line at its head, a credit at its end.

SEOUL, Nov 17 — …        LIMA, Oct. 8, 2024 - …        LONDON (Reuters) - …        … said. — AFP        … said. (AP)
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Final, Literal

from core.model import Dateline, Part, StatedDate
from core.patterns import lazy_pattern
from core.reading.photo_credits import find_photo_credit
from core.reading.tables.frame import (
    AGENCIES,
    DATE_LINE_PUBLISHED,
    DATE_LINE_UPDATED,
    MONTHS,
    NOT_PLACES,
    WEEKDAYS,
)
from core.reading.written_dates import StatedDay, day_at

_UPPER: Final = "A-ZÀ-ÖØ-ÞĀ-ŽЀ-ЯІЇЄҐΑ-Ω"
_DASH: Final = "[-–—―]"
# A place in capitals speaks for itself; one in small letters needs a date or an agency beside it.
_CAPITALS: Final = lazy_pattern(
    rf"([{_UPPER}][{_UPPER}'’.]{{0,29}}[{_UPPER}.]"
    rf"(?:[ \-/][{_UPPER}'’.]{{1,30}}|[ -](?:de|da|do|dos|la|el|am|an|der|sur|upon)(?=[ -])){{0,5}})(?!\w)"
)
_MIXED: Final = lazy_pattern(rf"([{_UPPER}][\w'’.]{{1,30}}(?:[ \-/][{_UPPER}][\w'’.]{{1,30}}){{0,3}})(?!\w)")
_REGION: Final = lazy_pattern(rf",\s{{1,3}}[{_UPPER}][\w'’.]{{0,30}}(?:[ -][{_UPPER}][\w'’.]{{0,30}}){{0,2}}")
_AGENCY: Final = lazy_pattern(r"\s{0,3}\(([^()]{2,60})\)")
_JOINT: Final = lazy_pattern(r",?\s{1,3}")
_CALLED: Final = lazy_pattern(rf"[{_UPPER}][\w.&-]{{1,19}}(?: [{_UPPER}][\w.&-]{{1,19}}){{0,2}}")
"""A name in brackets, which is an agency's where a place in capitals and a date stand before it."""
_COLON: Final = lazy_pattern(r":\s+(?=\S)")
_END: Final = lazy_pattern(
    rf"(?:\s{{0,3}}[.:]?{_DASH}{{1,5}}\s+|\s{{0,3}}/\s+|\s{{0,3}}[—–]|\.\s{{1,3}}/\w{{2,20}}/\.?\s*)(?=\S)"
)
_EAST_ASIAN: Final = (
    # 新华社首尔11月17日电, 【ソウル共同】, (서울=연합뉴스) 김하나 기자 =
    lazy_pattern(
        r"[\u4e00-\u9fff]{1,4}[社网](?P<place>[\u4e00-\u9fff]{2,8}?)(?P<month>\d{1,2})月(?P<day>\d{1,2})日电"
        r"(?:[（(][^（()）]{1,40}[)）])?\s*(?=\S)"
    ),
    lazy_pattern(r"【(?P<place>[\u3040-\u30ff\u4e00-\u9fff・]{2,10}?)(?:共同|時事|[=＝][^】]{1,20})】\s*(?=\S)"),
    lazy_pattern(
        r"\((?P<place>[\uac00-\ud7a3·]{2,10})\s?=\s?[^()]{2,20}\)\s?(?:[\uac00-\ud7a3·\s]{2,20}(?:기자|특파원)\s?=)?\s*(?=\S)"
    ),
)
_SPACED: Final = lazy_pattern(r"\s|\.\s*/")
_CREDIT: Final = lazy_pattern(
    rf"(?<=\S)\s*(?:{_DASH}{{1,5}}\s*(?P<dashed>[^\W\d][\w ./+&-]*?)|(?<![\w/])/(?P<slashed>\w+)/?"
    r"|[(\[]\s*(?P<bracketed>[^()\[\]]+?)\s*[)\]])\.?\s*$"
)
_LONGEST_CREDIT: Final = 60
_LIST: Final = lazy_pattern(r"\s*[/,+]\s*|\s+(?:and|und|et|y)\s+")
_TIME: Final = lazy_pattern(
    r"(?:\s{0,3},\s{0,3}|[T\s]\s{0,3})(?:(?:at|um|à|a las|alle|kl\.?|om|в|-|–|—|\|)\s{0,3})?"
    r"(?P<hour>\d{1,2})[:.h](?P<minute>\d{2})(?::\d{2})?\s{0,3}(?P<half>[ap]\.?m\.?)?"
    r"(?:\s{0,3}(?P<zone>GMT|UTC|Z|[+-]\d{2}:?\d{2}|[A-Z]{2,5}))?(?!\w)",
    re.IGNORECASE,
)


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


def find_dateline(text: str, start: int = 0) -> Head | None:
    """The dateline at ``start`` of a paragraph, if one stands there."""
    while start < len(text) and text[start].isspace():
        start += 1
    for pattern in _EAST_ASIAN:
        found = pattern.match(text, start)
        if found:
            parts = found.groupdict()
            stated = StatedDay(None, int(parts["month"]), int(parts["day"])) if parts.get("month") else None
            if stated is None or stated.in_year(2000):
                return Head(start, found.end(), parts["place"], stated)
    found = _CAPITALS.match(text, start)
    if found and sum(letter.isupper() for letter in found[1]) >= 2:
        head = _dateline_after(text, found, alone=True)
        if head:
            return head
    found = _MIXED.match(text, start)
    return _dateline_after(text, found, alone=False) if found else None


def _dateline_after(text: str, place: re.Match[str], *, alone: bool) -> Head | None:
    """The rest of a dateline behind its place. ``alone``: the place needs neither date nor agency."""
    word = place[1].casefold()
    if word in NOT_PLACES or word in WEEKDAYS or word in MONTHS:
        return None
    region = _REGION.match(text, place.end())
    for at in [place.end(), *([region.end()] if region else [])]:
        day: StatedDay | None = None
        agency = False
        while True:
            joint = _JOINT.match(text, at)
            apart = joint is not None and (alone or agency or joint[0].startswith(","))
            dated = day_at(text, joint.end()) if joint and apart and day is None else None
            source = _AGENCY.match(text, at)
            if dated:
                day, at = dated
            elif (
                source
                and not agency
                and (_are_agencies(source[1]) or (alone and day is not None and _CALLED.fullmatch(source[1])))
            ):
                agency, at = True, source.end()
            else:
                break
        end = _END.match(text, at) or (_COLON.match(text, at) if agency and text[at - 1] == ")" else None)
        if end is None or not (alone or day or agency):
            continue
        if day is None and not agency and text[end.end()].islower():
            continue  # NATO — the alliance — …
        if not _SPACED.search(end[0]) and not alone:
            continue
        return Head(place.start(1), end.end(), place[1], day)
    return None


def _are_agencies(names: str) -> bool:
    return all(name.strip() in AGENCIES for name in _LIST.split(names))


def _labels(words: Sequence[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_LABEL: Final = lazy_pattern(
    rf"(?:(?P<published>{_labels(DATE_LINE_PUBLISHED)})|(?P<updated>{_labels(DATE_LINE_UPDATED)}))\s{{0,3}}[:\-–—]?\s{{1,9}}",
    re.IGNORECASE,
)


def find_date_line(text: str) -> DateLine | None:
    """A date line at the head of a text: a word for publishing, a date with its year, perhaps a time."""
    label = _LABEL.match(text, len(text) - len(text.lstrip()))
    dated = day_at(text, label.end()) if label else None
    if label is None or dated is None:
        return None
    day = dated[0].near(None)
    if day is None:
        return None
    time = _TIME.match(text, dated[1])
    end = time.end() if time else dated[1]
    rest = text[end:]
    if rest and not rest[0].isspace() and rest[0] not in ".)|":
        return None
    if rest.strip() and rest.strip()[0].islower():  # a sentence that begins with the date
        return None
    end = len(text) - len(rest.lstrip()) if rest.strip(" .)|\t") else len(text)
    what: Literal["published", "updated"] = "published" if label["published"] else "updated"
    return DateLine(0, end, what, StatedDate(_with_time(day, time) if time else day, "text"))


def _with_time(day: date, found: re.Match[str]) -> date | datetime:
    """The moment, where the time's offset is stated; a local time of unknown offset says no more than the day."""
    zone = (found["zone"] or "").upper()
    if not (zone in ("GMT", "UTC", "Z") or zone[:1] in ("+", "-")):
        return day
    hour, minute = int(found["hour"]), int(found["minute"])
    if (found["half"] or "").casefold().startswith("p") and hour < 12:
        hour += 12
    if hour > 23 or minute > 59:
        return day
    offset: timezone = UTC
    if zone[:1] in ("+", "-"):
        hours, minutes = int(zone[1:3]), int(zone[-2:])
        if hours > 14 or minutes > 59:
            return day
        shift = timedelta(hours=hours, minutes=minutes)
        offset = timezone(-shift if zone[0] == "-" else shift)
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=offset)


def find_credit(text: str) -> tuple[int, int] | None:
    """The credit that ends a paragraph, with the blanks before it: ``— AFP``, ``(Reuters)``."""
    tail = max(0, len(text) - _LONGEST_CREDIT)
    found = _CREDIT.search(text, tail)
    while found:
        named = found["dashed"] or found["slashed"] or found["bracketed"]
        # "told Agence France-Presse (AFP)" is a sentence; a credit follows one that has ended.
        ended = text[: found.start()].rstrip()[-1:]
        if _are_agencies(named) and ended and ended in ".!?…\"”’'»)" and not (ended == ")" and found["bracketed"]):
            return found.start(), len(text)
        found = _CREDIT.search(text, found.start() + 1)
    return None


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
    credit = find_credit(text) or find_photo_credit(text)
    if credit is not None and credit[0] >= at:
        parts.append(Part(*credit, "credit"))
    return tuple(parts)


def dateline_of(head: Head, known: date | None) -> Dateline:
    """As metadata; a date without a year gets the one that brings it closest to ``known``, and none without it."""
    return Dateline(head.place, head.day.near(known) if head.day else None)
