"""What a date or time expression says, before a calendar day is put to it.

``When`` is the ``expression`` of a date mention. ``settle`` gives its interval on a given day, or without one.
"""

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone

from core.facts.tables.calendar import DAYS, REGION_ZONES, SUMMER_OVER_NEW_YEAR
from core.facts.tables.feasts import FROM_EASTER, FROM_THANKSGIVING, NTH_WEEKDAY, WHICH_WEEKDAY
from core.model import Interval
from core.patterns import lazy_pattern

_DAY = timedelta(days=1)
_SEASONS = {1: (3, 5), 2: (6, 8), 3: (9, 11), 4: (12, 2)}


@dataclass(frozen=True)
class When:
    """A date in its own terms. Exactly what was said is set, the rest is ``None``.

    ``precision``: as in ``Interval``. ``offset`` counts units of ``precision`` from the anchor (last month: -1); with
    ``weekday`` it says last, this or next. ``lean``: -1 for what has happened, 1 for what is to come, 0 unknown.
    ``part``: of the day, or ``early``/``mid``/``late`` of a month. ``clock``: minutes after midnight; ``zone``: minutes
    ahead of UTC, or a region's name where its season tells. ``until``: the last day of a range that this begins.
    ``feast``: the name of a day that falls otherwise each year. ``shift``: days away from what the rest says (the day before).
    ``near``: told in weeks, so that a day or two either way is meant as well. ``of_week``: ``offset`` counts the calendar weeks in
    which ``weekday`` lies (the Wednesday of next week), not the days of that name. ``every``: all days of that name.
    ``years``: which year the month or season lies in, counted from the anchor's (May last year: -1). ``ends``: only the last day of
    it (by the end of next month). ``both``: this day and ``until``, and none between them. ``unplaced``: no day of writing tells where
    it lies (on a Tuesday in winter, the September 11 attacks). ``beside``: the year of a full date in its sentence. ``local``: minutes
    after midnight where it happens, told with a ``clock`` of another zone. ``open``: 0 where the text tells whether it is over, 1 where
    it probably is as ``lean`` says, 2 where the next and the last day of its name are as likely. ``falls``: the weekday told beside a
    day of a month, in which years alone it can lie.
    """

    precision: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: int | None = None
    quarter: int | None = None
    offset: int | None = None
    lean: int = 0
    part: str | None = None
    clock: int | None = None
    zone: int | str | None = None
    until: "When | None" = None
    words: str = ""
    feast: str | None = None
    shift: int = 0
    near: bool = False
    of_week: bool = False
    every: bool = False
    years: int | None = None
    ends: bool = False
    both: bool = False
    unplaced: bool = False
    beside: int | None = None
    local: int | None = None
    open: int = 0
    falls: int | None = None

    def leaning(self, lean: int) -> "When":
        """The same, known to have happened or to be to come."""
        return self._but(lean=lean)

    def open_to(self, lean: int, doubt: int) -> "When":
        """The same, of which the text does not tell whether it is over."""
        return self._but(lean=lean, open=doubt)

    def falling(self, weekday: int) -> "When":
        """The same, a day of a month on ``weekday``; one with a year needs none, nor do two days."""
        return self if self.year is not None or self.until is not None else self._but(falls=weekday)

    def told(self, words: str) -> "When":
        return self._but(words=words)

    def _but(self, **other: int | str) -> "When":
        """What ``replace`` gives, of which there are many: with so many fields that takes ten times as long."""
        made = object.__new__(When)
        made.__dict__.update(self.__dict__, **other)
        return made


def settle(when: When, day: date | None, source: str | None) -> Interval:
    """The interval ``when`` covers, said on ``day`` (anchored by ``source``); without a day, what can be said without one."""
    if when.until is not None:
        return _stretch(when, when.until, day, source)
    try:
        found = _days(when, day)
    except (ValueError, OverflowError):  # 31 June, or a day before year 1
        found = None
    if found is None:
        return Interval(None, None, _precision(when), None, canonical(when, day))
    first_day, last_day, absolute = found
    anchored = None if absolute else source
    if when.clock is not None:
        moment = datetime(first_day.year, first_day.month, first_day.day) + timedelta(minutes=when.clock)  # noqa: DTZ001 - a clock without a zone, unless one was said
        if when.zone is not None:
            aware = moment.replace(tzinfo=timezone(timedelta(minutes=ahead(when.zone, first_day))))
            try:
                moment = aware.astimezone(UTC)
            except OverflowError:  # the last hours of year 9999
                moment = aware
        return Interval(moment, moment, "minute", anchored)
    return Interval(first_day, last_day, _precision(when), anchored, when.part or "")


def _stretch(when: When, until: When, day: date | None, source: str | None) -> Interval:
    """From one day, month or year to another."""
    begin = replace(when, until=None, both=False)
    first, last = settle(begin, day, source), settle(until, day, source)
    if first.start is not None and until.weekday is not None and until.offset is None and not until.shift:
        last = _next_of_name(first, last, until.weekday)
        if when.lean < 0 and day is not None and last.end is not None and _plain(last.end) > day:
            first, last = (
                replace(x, start=_plain(x.start) - 7 * _DAY, end=_plain(x.end) - 7 * _DAY)
                for x in (first, last)
                if x.start and x.end
            )
    ordered = first.start is not None and last.end is not None and _plain(first.start) <= _plain(last.end)
    if not ordered or first.start is None or last.end is None:
        joint = _AND if when.both and not _follows(begin, until) else "/"
        return Interval(None, None, when.precision, None, f"{canonical(begin, day)}{joint}{canonical(until, day)}")
    parted = when.both and _plain(last.end) - _plain(first.start) > _DAY
    return Interval(first.start, last.end, when.precision, first.anchored_by or last.anchored_by, "and" * parted)


_AND = " and "
"""Between the words for two days that stand on no known day and do not follow each other."""


def _next_of_name(first: Interval, last: Interval, weekday: int) -> Interval:
    """``from Monday to Wednesday``: the next day of that name behind the first."""
    assert first.start is not None
    start = _plain(first.start)
    found = start + timedelta(days=(weekday - start.weekday() - 1) % 7 + 1)
    return replace(last, start=found, end=found)


def _follows(first: When, last: When) -> bool:
    """Whether ``last`` is the day after ``first``, as their names tell it."""
    if first.weekday is not None and last.weekday is not None:
        return (last.weekday - first.weekday) % 7 == 1
    return first.month == last.month and first.day is not None and last.day == first.day + 1


def ahead(zone: int | str, day: date | None) -> int:
    """Minutes ahead of UTC of a zone on a day; of a region with summer time, winter's where no day is known."""
    if isinstance(zone, int):
        return zone
    winter, summer = REGION_ZONES[zone]
    if day is None or winter == summer:
        return winter
    if zone in SUMMER_OVER_NEW_YEAR:  # first Sunday of October (New Zealand: last of September) to first of April
        month = SUMMER_OVER_NEW_YEAR[zone]
        first, last = nth_weekday(day.year, month, 6, 1 if month == 10 else -1), nth_weekday(day.year, 4, 6, 1)
        return winter if last <= day < first else summer
    if winter < -180:  # North America: second Sunday of March to first Sunday of November
        first, last = nth_weekday(day.year, 3, 6, 2), nth_weekday(day.year, 11, 6, 1)
    else:
        first, last = nth_weekday(day.year, 3, 6, -1), nth_weekday(day.year, 10, 6, -1)
    return summer if first <= day < last else winter


def nth_weekday(year: int, month: int, weekday: int, which: int) -> date:
    """The second Sunday of a month; ``which`` -1 for the last."""
    if which < 0:
        last = date(year, month, monthrange(year, month)[1])
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1))


def easter(year: int) -> date:
    """Easter Sunday of the western churches (the anonymous Gregorian computus, Nature 1876)."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    leap, skipped = divmod(century, 4)
    epact = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * skipped + 2 * (rest // 4) - epact - rest % 4) % 7
    months = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * months + 114, 31)
    return date(year, month, day + 1)


def feast_of(name: str, year: int) -> date:
    """The day of a feast that moves, as ``core.facts.tables.feasts`` has it."""
    for feasts in FROM_EASTER.values():
        if name in feasts:
            return easter(year) + timedelta(days=feasts[name])
    if name in FROM_THANKSGIVING["en"]:
        return feast_of("thanksgiving", year) + timedelta(days=FROM_THANKSGIVING["en"][name])
    counted = _COUNTED_WEEKDAY.fullmatch(name)
    if counted is not None:
        weekday = DAYS.index(counted[2])
        return nth_weekday(year, int(counted[3]), weekday, WHICH_WEEKDAY[counted[1]])
    return nth_weekday(year, *NTH_WEEKDAY["en"][name])


_COUNTED_WEEKDAY = lazy_pattern(r"([a-z]+) ([a-z]+day) of month (\d+)")


def _plain(value: date | datetime) -> date:
    return value.date() if isinstance(value, datetime) else value


def _precision(when: When) -> str:
    if when.clock is not None:
        return "minute"
    return "part" if when.part else "week" if when.near else "day" if when.ends else when.precision


def _days(when: When, day: date | None) -> tuple[date, date, bool] | None:
    """First and last day and whether they needed no anchor; ``None`` when they can't be known."""
    found = _unshifted(when, day)
    if found is not None and when.ends:
        found = found[1], found[1], found[2]
    if found is None or not when.shift:
        return found
    step = timedelta(days=when.shift)
    return found[0] + step, found[1] + step, found[2]


def _unshifted(when: When, day: date | None) -> tuple[date, date, bool] | None:
    if when.year is not None:
        return (*_calendar(when, when.year), True)
    if day is None or when.every or when.unplaced or (when.beside is not None and abs(day.year - when.beside) > 1):
        return None
    if when.years is not None:
        return (*_calendar(when, day.year + when.years), False)
    if when.weekday is not None:
        return (*_weekday(when, day), False)
    if when.offset is not None:
        return (*_offset(when, day), False)
    if when.month or when.season or when.quarter or when.feast:
        return (*_undated(when, day), False)
    return None


def _calendar(when: When, year: int) -> tuple[date, date]:
    if when.feast:
        return (feast_of(when.feast, year),) * 2
    if when.precision == "decade":
        return date(year, 1, 1), date(year + 9, 12, 31)
    if when.precision == "century":
        return date(year, 1, 1), date(year + 99, 12, 31)
    if when.season:
        first, last = _SEASONS[when.season]
        end = year + 1 if when.season == 4 else year
        return date(year, first, 1), date(end, last, monthrange(end, last)[1])
    if when.quarter:
        if when.precision == "half":
            last = when.quarter * 6
            return date(year, last - 5, 1), date(year, last, monthrange(year, last)[1])
        last = when.quarter * 3
        return date(year, last - 2, 1), date(year, last, monthrange(year, last)[1])
    if when.precision == "week" and when.month and when.day:
        monday = date(year, when.month, when.day) - timedelta(days=date(year, when.month, when.day).weekday())
        return monday, monday + 6 * _DAY
    if when.month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if when.day is None:
        return date(year, when.month, 1), date(year, when.month, monthrange(year, when.month)[1])
    return (date(year, when.month, when.day),) * 2


def _undated(when: When, day: date) -> tuple[date, date]:
    """A month, season or quarter without its year: the one meant by the tense, else the nearest."""
    spans = []
    for year in (day.year - 1, day.year, day.year + 1):
        try:
            spans.append(_calendar(when, year))
        except ValueError:  # 29 February
            continue
    if not spans:
        raise ValueError("no such day")
    if when.falls is not None:
        beside = [s for s in spans if abs((s[0] - day).days) <= _LONGEST_YEAR and s[0].weekday() == when.falls]
        spans = beside or spans  # Tuesday 3 January; where it fits neither the last nor the next, one of both is a slip
    nearest = min(spans, key=lambda s: (max((s[0] - day).days, (day - s[1]).days, 0), s[0] > day))
    if (when.day is not None or when.feast is not None) and abs((nearest[0] - day).days) <= _NEAR_BY:
        return nearest  # a year away it would be told with its year
    if when.lean < 0:
        return max((s for s in spans if s[0] <= day), default=spans[0])
    if when.lean > 0:
        return min((s for s in spans if s[1] >= day), default=spans[-1])
    return nearest


_NEAR_BY = 31
"""Days within which a day of the month without its year is meant, whatever a verb says."""
_LONGEST_YEAR = 366


def _weekday(when: When, day: date) -> tuple[date, date]:
    assert when.weekday is not None
    back = (day.weekday() - when.weekday) % 7
    if when.of_week:
        found = day + timedelta(days=when.weekday - day.weekday() + 7 * (when.offset or 0))
    elif when.offset == -1:
        found = day - timedelta(days=back or 7)
    elif when.offset == 1:
        found = day + timedelta(days=7 - back)
    elif when.offset == 0:
        found = day - timedelta(days=back) if when.lean < 0 else day + timedelta(days=(7 - back) % 7)
    elif when.lean > 0:
        found = day + timedelta(days=(7 - back) % 7)
    else:
        found = day - timedelta(days=back)
    return found, found


def _offset(when: When, day: date) -> tuple[date, date]:
    step = when.offset or 0
    unit = when.precision
    if unit == "day":
        found = day + step * _DAY
        return found, found
    if unit in ("week", "weekend"):
        monday = day - timedelta(days=day.weekday()) + timedelta(days=7 * step)
        if unit == "week":
            return monday, monday + 6 * _DAY
        if when.lean <= 0 and step == 0 and day.weekday() < 5:
            monday -= timedelta(days=7)  # over the weekend, said on a Tuesday
        return monday + 5 * _DAY, monday + 6 * _DAY
    if unit == "month":
        if when.month:
            return _stepped_month(when, day, step)
        index = day.year * 12 + day.month - 1 + step
        year, month = divmod(index, 12)
        return date(year, month + 1, 1), date(year, month + 1, monthrange(year, month + 1)[1])
    if unit == "quarter":
        year, quarter = divmod(day.year * 4 + (day.month - 1) // 3 + step, 4)
        return _calendar(When("quarter", quarter=quarter + 1), year)
    if unit == "season":
        if step == 0:
            return _undated(replace(when, offset=None, lean=when.lean), day)
        spans = [_calendar(when, year) for year in (day.year - 2, day.year - 1, day.year, day.year + 1)]
        if step < 0:
            return max(s for s in spans if s[1] < day)
        return min(s for s in spans if s[0] > day)
    if unit == "decade":
        start = day.year // 10 * 10 + 10 * step
        return date(start, 1, 1), date(start + 9, 12, 31)
    return date(day.year + step, 1, 1), date(day.year + step, 12, 31)


def _stepped_month(when: When, day: date, step: int) -> tuple[date, date]:
    """Last March, this March, next March."""
    spans = [_calendar(when, year) for year in (day.year - 1, day.year, day.year + 1)]
    if step < 0:
        return max(s for s in spans if s[1] < day)
    if step > 0:
        return min(s for s in spans if s[0] > day)
    return spans[1]


_NEAR = {-1: "yesterday", 0: "today", 1: "tomorrow"}
_YEARS = {-1: "last year's", 0: "this year's", 1: "next year's"}


def canonical(when: When, day: date | None = None) -> str:
    """What two equal expressions share when no day is known: ``wednesday``, ``yesterday``, ``--11-17``, ``last month``, ``15:00``."""
    said = []
    if when.shift:
        when = _shifted_words(when)
    if when.ends:
        said.append("end of")
    if when.years is not None:
        said.append(_YEARS.get(when.years, f"{when.years:+} years"))
    if when.year is not None and when.month is None:
        said.append(f"{when.year:04}")
    if when.feast:
        said.append(when.feast)
    if when.weekday is not None:
        said.append(
            "every " * when.every
            + "a " * when.unplaced
            + ("" if when.offset is None else {-1: "last ", 0: "this ", 1: "next "}[when.offset])
            + DAYS[when.weekday]
        )
    elif when.offset is not None:
        if when.precision == "day":
            said.append(_NEAR.get(when.offset, f"{when.offset:+} days"))
        else:
            unit = f"--{when.month:02}" if when.month else f"season {when.season}" if when.season else when.precision
            said.append({-1: "last ", 0: "this ", 1: "next "}.get(when.offset, f"{when.offset:+} ") + unit)
    elif when.month is not None:
        said.append(
            (f"{when.year:04}" if when.year is not None else "-")
            + f"-{when.month:02}"
            + (f"-{when.day:02}" if when.day else "")
        )
    elif when.season:
        said.append(f"season {when.season}")
    elif when.quarter:
        said.append(f"{when.precision} {when.quarter}")
    if when.part:
        said.append(when.part)
    if when.clock is not None:
        minutes, zone = when.clock, ""
        if when.zone is not None:
            minutes, zone = (when.clock - ahead(when.zone, day)) % 1440, " UTC"
        said.append(f"{minutes // 60:02}:{minutes % 60:02}{zone}")
    return " ".join(said) or when.words


def _shifted_words(when: When) -> When:
    """``the day before`` a Wednesday or 3 June that stands on no known day: a Tuesday, 2 June."""
    if when.weekday is not None:
        return replace(when, weekday=(when.weekday + when.shift) % 7, shift=0)
    if when.month and when.day and when.year is None:
        try:
            moved = date(2001, when.month, when.day) + timedelta(days=when.shift)  # any year that is no leap year
        except ValueError:  # 29 February
            return replace(when, month=None, day=None, shift=0)
        return replace(when, month=moved.month, day=moved.day, shift=0)
    return replace(when, shift=0)
