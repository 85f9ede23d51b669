"""Dates and times as the days and moments they cover; words for those that stand on no known day."""

from datetime import date, datetime
from typing import Final

from core.facts.comparing.told import Told
from core.facts.tables.calendar import DAYS, UNIT_DAYS
from core.model import Interval
from core.patterns import lazy_pattern


def intervals(before: Interval, after: Interval) -> Told:
    if before.start is None or after.start is None:
        return _undated(before, after)
    if before.precision == "minute" and after.precision == "minute":
        return _moments(before.start, after.start)
    left, right = days_of(before), days_of(after)
    if (before.words == "and") != (after.words == "and"):
        return "changed", "other days"
    if left == right:
        return _parts(before, after)
    if _near(before, left) or _near(after, right):
        told = _told_in_weeks(_near(before, left), _near(after, right), left, right)
        if told:
            return told
    if _is_stretch(before, left) and _is_stretch(after, right):
        return "changed", "another period"
    if left[0] <= right[0] and right[1] <= left[1]:
        return "refined", f"{'a day' if right[0] == right[1] else 'a shorter time'} within the older period"
    if right[0] <= left[0] and left[1] <= right[1]:
        return "generalised", f"a longer period around the older {'day' if left[0] == left[1] else 'one'}"
    one_day = left[0] == left[1] and right[0] == right[1]
    return "changed", "another day" if one_day else "another period"


_DAYS_OFF = 3
"""How far from the day it comes to a thing may lie that is told in weeks."""


def _near(value: Interval, days: tuple[date, date]) -> bool:
    """``two weeks ago``: one day by the count, told no more exactly than in weeks."""
    return value.precision == "week" and days[0] == days[1]


def _told_in_weeks(before: bool, after: bool, left: tuple[date, date], right: tuple[date, date]) -> Told | None:
    if before != after and (left if after else right) != (right if after else left):
        day, week = (left, right) if before else (right, left)
        if (week[1] - week[0]).days == _WEEK - 1 and week[0] <= day[0] <= week[1]:
            return "same", "the same time, told in weeks"
    if left[0] != left[1] or right[0] != right[1] or abs((left[0] - right[0]).days) > _DAYS_OFF:
        return None
    if before and after:
        return "same", "the same time, told in weeks"
    return ("refined", "the day itself is given") if before else ("generalised", "the day is told in weeks")


_WEEK = 7
_LONGEST_OF = {"day": 1, "month": 31, "year": 366}


def _is_stretch(value: Interval, days: tuple[date, date]) -> bool:
    """Whether it runs from one named day, month or year to another, so that both its ends are told: 3 to 9 May."""
    longest = _LONGEST_OF.get(value.precision)
    return longest is not None and (days[1] - days[0]).days >= longest


def days_of(value: Interval) -> tuple[date, date]:
    assert value.start is not None
    end = value.end if value.end is not None else value.start
    first = value.start.date() if isinstance(value.start, datetime) else value.start
    last = end.date() if isinstance(end, datetime) else end
    return first, last


def _moments(before: date, after: date) -> Told:
    if isinstance(before, datetime) and isinstance(after, datetime):
        if (before.tzinfo is None) == (after.tzinfo is None):
            return ("same", "the same moment") if before == after else ("changed", "another moment")
        same = before.replace(tzinfo=None) == after.replace(tzinfo=None)
        return (
            ("refined" if before.tzinfo is None else "generalised", "a time zone said once")
            if same
            else ("unknown", "one is told without a time zone")
        )
    return ("same", "the same day") if before == after else ("changed", "another day")


_WITHIN = {
    "late": ("evening", "midnight"),
    "early": ("dawn", "morning"),
    "night": ("midnight", "dawn"),
    "morning": ("dawn",),
}


def _parts(before: Interval, after: Interval) -> Told:
    clocks = before.precision == "minute", after.precision == "minute"
    if clocks[0] != clocks[1]:
        return ("generalised", "the hour is left out") if clocks[0] else ("refined", "an hour is given")
    return _by_part(before.words, after.words)


_ONE_PART = (frozenset({"late", "night"}), frozenset({"tonight", "night"}), frozenset({"tonight", "evening"}))


def _by_part(left: str, right: str) -> Told:
    if left == right or {left, right} in _ONE_PART:
        return "same", "the same date"
    if not left:
        return "refined", "a part of that time is given"
    if not right:
        return "generalised", "the part of it is left out"
    if right in _WITHIN.get(left, ()):
        return "refined", "a part of that time is given more exactly"
    if left in _WITHIN.get(right, ()):
        return "generalised", "a part of that time is given less exactly"
    return "changed", "another part of that time"


_PARTS_OF_A_DAY: Final = frozenset("dawn morning noon midday afternoon evening dusk night midnight tonight".split())


def other_part_of_day(before: object, after: object) -> bool:
    """Whether two values are one day and differ in no more than the part of it: ``Sunday morning`` / ``Sunday evening``."""
    if not isinstance(before, Interval) or not isinstance(after, Interval):
        return False
    return (
        before.precision == after.precision == "day"
        and (before.start, before.end) == (after.start, after.end)
        and before.words != after.words
        and {before.words, after.words} <= _PARTS_OF_A_DAY
    )


def _undated(before: Interval, after: Interval) -> Told:
    """At least one side stands on no known day: its own words must do."""
    often = before.words.startswith(_EVERY), after.words.startswith(_EVERY)
    if any(often) and before.words != after.words:
        if not all(often):
            return "changed", "one tells of a day, the other of every such day"
        for one, other, relation in ((before, after, "refined"), (after, before, "generalised")):
            if other.words.startswith(one.words):
                return relation, "a part of those days is told on one side alone"  # type: ignore[return-value]  # a plain str to mypy
        return "changed", "other days of the week"
    some = _some_day(before, after)
    if some is not None:
        return some
    if before.start is None and after.start is None:
        return _words(before.words, after.words)
    known, words, known_first = (
        (before, after.words, True) if before.start is not None else (after, before.words, False)
    )
    first, last = days_of(known)
    if words.startswith("--") and words[2:4].isdecimal():
        return _against_calendar(first, last, words, known_first)
    if _is_clock(words) and known.precision == "minute" and isinstance(known.start, datetime):
        same = words.split(" ")[0] == f"{known.start:%H:%M}" and words.endswith("UTC") == (
            known.start.tzinfo is not None
        )
        if same:
            return ("generalised", "the day is left out") if known_first else ("refined", "a day is given")
    if words in DAYS and known.anchored_by is None and first == last and DAYS[first.weekday()] != words:
        return "changed", "another day of the week"
    if _is_clock(words):
        return "unknown", "one tells the day, the other the hour"
    return "unknown", "with no date to stand on the two can't be compared"


def _some_day(before: Interval, after: Interval) -> Told | None:
    """``on a Tuesday``: of no certain week, held against a day of the week or of the calendar."""
    loose = [value.words.startswith(_SOME) for value in (before, after)]
    days = [_day_of_week(value) for value in (before, after)]
    if not any(loose) or None in days or before.words == after.words:
        return None
    if days[0] != days[1]:
        return "changed", "another day of the week"
    if all(loose):
        return None
    return ("refined", "the day itself is told") if loose[0] else ("generalised", "a day of no certain week is told")


def _day_of_week(value: Interval) -> int | None:
    if value.start is not None:
        first, last = days_of(value)
        return first.weekday() if first == last else None
    word = value.words.removeprefix(_SOME).split(" ")[0]
    return DAYS.index(word) if word in DAYS else None


_SOME = "a "
"""How the words begin that stand for a day of the week of no certain week."""
_EVERY = "every "
"""How the words begin that stand for all days of one name."""


def _is_clock(words: str) -> bool:
    return len(words) >= 5 and words[2] == ":" and words[:2].isdecimal()


def _against_calendar(first: date, last: date, words: str, known_first: bool) -> Told:
    month, day = int(words[2:4]), int(words[5:7]) if words[5:7].isdecimal() else 0
    if first == last and day:
        return (
            ("same", "the same day of the year")
            if (first.month, first.day) == (month, day)
            else ("changed", "another day")
        )
    if (first.month, last.month) == (month, month) and first == last:
        return ("generalised", "only the month is said") if known_first else ("refined", "a day of that month")
    if (first.month, last.month) == (month, month) and not day:
        return "same", "the same month"
    if first.replace(day=1) <= date(first.year, month, 1) <= last:
        return ("refined", "a part of that period") if known_first else ("generalised", "a longer period around it")
    return "changed", "another month"


def _words(left: str, right: str) -> Told:
    if left == right:
        return "same", _why_same(left)
    for a, b, relation in ((left, right, "refined"), (right, left, "generalised")):
        if a and b.startswith(a) and b[len(a) : len(a) + 1] in ("-", " ") and (a.startswith("--") or a in DAYS):
            return relation, "one says more"  # type: ignore[return-value]  # one of the words of a relation, a plain str to mypy
    day, left_part = _day_and_part(left)
    other_day, right_part = _day_and_part(right)
    if day and day == other_day and left_part != right_part:
        return _by_part(left_part, right_part)
    clocks = _CLOCKED.fullmatch(left), _CLOCKED.fullmatch(right)
    if clocks[0] and clocks[1] and clocks[0][1] == clocks[1][1] and clocks[0][3] == clocks[1][3]:
        return "changed", "another time of that day"
    if "/" in left and "/" in right and all(day in DAYS for day in (*left.split("/"), *right.split("/"))):
        return "changed", "another period"
    if left.startswith("--") and right.startswith("--"):
        if "/" in left + right:
            return "changed", "other days of the year"
        same_day = left.partition(" ")[0] == right.partition(" ")[0]
        return "changed", "another time of that day" if same_day else "another day of the year"
    if left in DAYS and right in DAYS:
        return "changed", "another day of the week"
    for period in ("season", "quarter", "half"):
        if left.startswith(period + " ") and right.startswith(period + " ") and len(left) == len(right):
            return "changed", f"another {period}"
    if _is_clock(left) and _is_clock(right):
        if left.endswith("UTC") == right.endswith("UTC"):
            return "changed", "another time of day"
        return ("unknown", "one is told without a time zone")
    steps = _days_away(left), _days_away(right)
    if steps[0] is not None and steps[1] is not None:
        same = abs(steps[0] - steps[1]) <= 0.02 * abs(steps[0])
        return ("same", "the same time ago") if same else ("changed", "another time ago")
    day_words = ("yesterday", "today", "tomorrow")
    if left in day_words and right in day_words:
        return "unknown", "with no date to stand on the two can't be compared"
    if left and right and left.isalpha() and right.isalpha() and left in _DAY_PARTS and right in _DAY_PARTS:
        return "changed", "another part of the day"
    if left[:4].isdecimal() and right[:4].isdecimal():
        return "changed", "another date"
    one, other = left.split(" "), right.split(" ")
    if one[0].isdecimal() and other[0].isdecimal() and one[1:] == other[1:]:
        return "changed", "another year of that calendar"
    if _is_clock(left) != _is_clock(right):
        return "unknown", "one tells the day, the other the hour"
    return "unknown", "with no date to stand on the two can't be compared"


_PARTED = lazy_pattern(
    r"((?:(?:last|this|next) )?(?:--\d\d(?:-\d\d)?|[a-z]+day|tomorrow|week|month|quarter|year)) "
    r"(early|mid|late|dawn|morning|noon|afternoon|evening|tonight|night|midnight)"
)


_CLOCKED = lazy_pattern(r"(.+) (\d\d:\d\d)( UTC)?")


def _day_and_part(words: str) -> tuple[str, str]:
    """``tuesday morning`` → its day and its part; two blanks where it is no such thing."""
    found = _PARTED.fullmatch(words)
    return (found[1], found[2]) if found else ("", "")


_AWAY = lazy_pattern(r"([+-]\d+) (day|week|month|year|decade)s?")


def _days_away(words: str) -> float | None:
    """``-3 week`` and ``-21 days``: the days from the day of writing."""
    found = _AWAY.fullmatch(words)
    return int(found[1]) * UNIT_DAYS[found[2]] if found else None


def _why_same(words: str) -> str:
    if _is_clock(words):
        return "the same time of day"
    if words.startswith("--"):
        if "/" in words:
            return "the same days of the year"
        return (
            "the same time of the same day"
            if ":" in words
            else "the same day of the year"
            if words[4:5]
            else "the same month"
        )
    if words in DAYS:
        return "the same day of the week"
    for period in ("season", "quarter", "half"):
        if words.startswith(period + " "):
            return f"the same {period}"
    return "the same words, with no date to tell them apart"


_DAY_PARTS = frozenset({"dawn", "morning", "noon", "afternoon", "evening", "night", "midnight"})
