"""Dates as they are said: the calendar's, and those that lean on the day of writing (``two days ago``, ``last month``,
``the spring of 2021``).

Each gives a ``When``; nothing is resolved here. Reads the languages of ``core.facts.tables.calendar``; Chinese has a module of its own.
"""

from calendar import monthrange
from dataclasses import replace

from core.facts.mentions.amounts.number_words import Lexicon
from core.facts.mentions.amounts.numerals import read
from core.facts.mentions.days.ago import ago
from core.facts.mentions.days.calendar_dates import (
    Dated,
    DateWords,
    day_first,
    decade_or_year,
    from_month,
    from_weekday,
    numeric,
    past_dot,
    with_part,
    with_year,
    year_at,
)
from core.facts.mentions.days.calendar_words import is_calendar_word
from core.facts.mentions.days.eras import japanese_year, of_another_calendar
from core.facts.mentions.days.financial_years import BEGIN, financial_year
from core.facts.mentions.days.in_names import is_of_name
from core.facts.mentions.days.named_days import (
    find_by_figures,
    find_century,
    find_decade,
    find_every,
    find_feast,
    find_nth_weekday,
    find_period,
)
from core.facts.mentions.days.nights import find_night
from core.facts.mentions.days.nowadays import is_nowadays
from core.facts.mentions.days.parts_of_year import find_quarter, in_season
from core.facts.mentions.days.unplaced import unplaced
from core.facts.mentions.days.when import When
from core.facts.mentions.elsewhere.dates import find_elsewhere, slashed
from core.facts.mentions.elsewhere.no_days import of_no_one_week, tells_no_day
from core.facts.mentions.words import Words
from core.facts.tables import calendar
from core.facts.tables.dating import EXTENDING
from core.facts.tables.eras import JAPANESE

_EDGES = {
    "early": "early",
    "late": "late",
    "mid": "mid",
    "beginning": "early",
    "end": "late",
    "anfang": "early",
    "ende": "late",
    "mitte": "mid",
    "début": "early",
    "fin": "late",
}


def find_date(words: Words, i: int, table: DateWords, lex: Lexicon) -> Dated | None:
    """The date expression that begins at token ``i``, or ``None``."""
    if is_of_name(words, i + (words.low[i] in table.relative), table.language):
        return None
    feast = find_feast(words, i, table)
    if is_nowadays(words, i) if table.language == "en" else tells_no_day(words, i, table.language):
        return None
    dated = feast or _calendar_or_leaning(words, i, table, lex)
    if table.language != "en":
        return None if dated is None else of_no_one_week(words, dated, table.language)
    if dated is not None and words.at(i - 1) == "through":
        dated = _to_its_end(words, i, dated)
    return None if dated is None else unplaced(words, dated)


def _calendar_or_leaning(words: Words, i: int, table: DateWords, lex: Lexicon) -> Dated | None:
    word = words.low[i]
    if word[0].isdecimal():
        period = (
            find_period(words, i, table, lex)
            or find_century(words, i, lex)
            or find_decade(words, i)
            or financial_year(words, i)
            or find_by_figures(words, i)
            if table.language == "en"
            else None
        )
        return (
            of_another_calendar(words, i)
            or period
            or numeric(words, i, table)
            or slashed(words, i, table)
            or day_first(words, i, table)
            or decade_or_year(words, i, table)
            or ago(words, i, table, lex)
        )
    if table.language == "en":
        return _english(words, i, table, lex)
    return find_elsewhere(words, i, table, lex)


def _english(words: Words, i: int, table: DateWords, lex: Lexicon) -> Dated | None:
    word, after = words.low[i], words.at(i + 1)
    if word in JAPANESE:
        return japanese_year(words, i)
    if word in BEGIN:
        return financial_year(words, i)
    named = find_period(words, i, table, lex) or find_century(words, i, lex) or find_decade(words, i)
    if named is not None:
        return named
    if word in ("every", "each") or word.removesuffix("s") in table.weekdays:
        every = find_every(words, i, table)
        if every is not None:
            return every
        if words.at(i - 2) in ("every", "each") and words.at(i - 1) in ("other", "second", "third", "fourth"):
            return (
                Dated(i, i + 1, When("day", weekday=table.weekdays[word], every=True))
                if word in table.weekdays
                else None
            )
    if word in table.weekdays and is_calendar_word(words, i):
        return from_weekday(words, i, i, None, table, lex)
    if word in table.months and is_calendar_word(words, i):
        return from_month(words, i, table)
    if word in table.days:
        return with_part(words, i, i + 1, When("day", offset=table.days[word]))
    if word == "tonight":
        return Dated(i, i + 1, When("day", offset=0, part="tonight"))
    if word == "overnight" or (word == "the" and after == "night" and words.at(i - 1) in _IN):
        night = find_night(words, i, table)
        if night is not None:
            return night
    if word in table.relative and not (word == "last" and find_nth_weekday(words, i, table)):
        return _relative(words, i, table, lex)
    if word == "the" and words.low[i + 2 : i + 4] == ["day", "of"] and after in ("first", "last"):
        return _edge_day(words, i, table)
    if words.at(i - 1) in _BY and words.low[i + 1 : i + 3] == ["-", "end"] and word in _ENDED:
        return Dated(i, i + 3, When(word, offset=0, ends=True))  # by year-end
    if words.at(i - 1) in _BY and (word == "the" or word == "end"):
        last = _last_day(words, i, table)
        if last is not None:
            return last
    if word in lex.ordinals or word == "last":
        counted = find_nth_weekday(words, i, table)
        if counted is not None:
            return counted
    if word in lex.ordinals or word in ("twenty", "thirty"):
        told = _ordinal_day(words, i, table, lex)
        if told is not None:
            return told
    if (
        word in _EDGES
        or word in _SPAN_EDGES
        or (word == "small" and after == "hours")
        or (word == "the" and after in _SPAN_EDGES)
    ):
        return _edge_of(words, i, table, lex) or _edged(words, i, table, lex)
    if word == "the" and after in _PARTS_OF_DAY and words.at(i + 2) == "of" and i + 3 < len(words):
        day = (
            _english(words, i + 3, table, lex)
            if not words.low[i + 3][0].isdecimal()
            else day_first(words, i + 3, table)
        )
        if day is not None and day.when.precision == "day" and not day.when.part and day.when.until is None:
            return Dated(i, day.end, replace(day.when, part=calendar.PARTS[after]))
    if word in ("week", "the") and "week" in (word, after):
        week = _week_of(words, i, table)
        if week is not None:
            return week
    if word == "the":
        if table.units.get(after) in _WITHIN and _is_within(words, i):
            return Dated(i, i + 2, When(table.units[after], offset=0))
        if after == "weekend":
            return Dated(i, i + 2, When("weekend", offset=0))
        if after == "day" and words.at(i + 2) in ("before", "after") and words.at(i + 3) in ("yesterday", "tomorrow"):
            return Dated(i, i + 4, When("day", offset=-2 if words.at(i + 3) == "yesterday" else 2))
        return in_season(words, i, i + 1, table) or find_quarter(words, i, i + 1)
    if word in table.seasons:
        return in_season(words, i, i, table)
    if word in ("first", "second", "third", "fourth", "q", "h"):
        return find_quarter(words, i, i)
    if word in lex.added or word in ("a", "an", "half"):
        return ago(words, i, table, lex)
    if word in ("’", "'") and len(after) == 2 and after.isdecimal() and words.at(i + 2) == "s":
        return Dated(i, i + 3, When("decade", year=1900 + int(after) if int(after) > 20 else 2000 + int(after)))
    return None


def _week_of(words: Words, i: int, table: DateWords) -> Dated | None:
    """``in the week of Jan. 19``, ``the week beginning 3 May``: the seven days from the Monday on."""
    j = i + 1 + (words.low[i] == "the")
    if words.at(j) not in ("of", "beginning", "starting", "from"):
        return None
    j += 1
    if words.at(j) in table.months and words.capital(j):
        found = from_month(words, j, table)
    elif words.at(j)[:1].isdecimal():
        day = day_first(words, j, table)
        if day is None:
            return None
        found = day
    else:
        return None
    if found.when.day is None or found.when.until is not None:
        return None
    return Dated(i, found.end, replace(found.when, precision="week"))


_BY = frozenset({"by", "until", "till", "before", "to", "through"})
_ENDED = frozenset({"month", "quarter", "year"})


def _last_day(words: Words, i: int, table: DateWords) -> Dated | None:
    """``by the end of March``, ``until the end of next year``: the day that ends it. A February without its year has two."""
    first = i + (words.low[i] == "the")
    j = first + 2
    if words.at(first) != "end" or words.at(first + 1) != "of":
        return None
    year = year_at(words, j)
    if year is not None:
        return Dated(i, j + 1, When("day", year=year, month=12, day=31))
    if words.at(j) in ("the", "this", "next") and words.at(j + 1) in _ENDED:
        after = words.at(j + 2)
        offset = int(words.low[j] == "next")
        return (
            None
            if after == "of" or after.isdecimal()
            else Dated(i, j + 2, When(words.low[j + 1], offset=offset, ends=True))
        )
    if not (words.at(j) in table.months and words.capital(j)):
        return None
    found = from_month(words, j, table)
    when = found.when
    if when.day is not None or when.month is None or (when.month == 2 and when.year is None):
        return None
    if when.years is not None and when.month == _FEBRUARY:
        return None
    return Dated(i, found.end, replace(when, precision="day", day=monthrange(when.year or 2001, when.month)[1]))


def _edge_day(words: Words, i: int, table: DateWords) -> Dated | None:
    """``the first day of May``, ``the last day of June 2026``, ``the last day of the year``."""
    j, first = i + 4, words.at(i + 1) == "first"
    if words.low[j : j + 2] == ["the", "year"]:
        return Dated(i, j + 2, When("day", month=1 if first else 12, day=1 if first else 31))
    if not (words.at(j) in table.months and words.capital(j)):
        return None
    found = from_month(words, j, table)
    when = found.when
    if when.day is not None or when.month is None or (when.month == _FEBRUARY and when.year is None and not first):
        return None
    day = 1 if first else monthrange(when.year or 2001, when.month)[1]
    return Dated(i, found.end, replace(when, precision="day", day=day))


_FEBRUARY = 2


def _to_its_end(words: Words, i: int, dated: Dated | None) -> Dated | None:
    """``runs through 2030``: to the day that ends it. After other verbs, or after ``from``, a time is gone through."""
    if dated is None or dated.first != i or dated.when.precision not in ("month", "year"):
        return dated
    when = dated.when
    ahead = words.low[max(words.sentence_start(i), i - _REACH_OF_A_TERM) : i - 1]
    if (
        when.part
        or when.until
        or when.offset is not None
        or when.feast
        or EXTENDING.isdisjoint(ahead)
        or "from" in ahead
    ):
        return dated
    if when.month is None:
        return replace(dated, when=replace(when, precision="day", month=12, day=31)) if when.year else dated
    if when.month == 2 and when.year is None:
        return dated
    return replace(dated, when=replace(when, precision="day", day=monthrange(when.year or 2001, when.month)[1]))


_REACH_OF_A_TERM = 6
"""Tokens between a verb that tells how long a thing holds and ``through``."""


_WITHIN = frozenset({"week", "month", "quarter", "year", "decade"})


def _is_within(words: Words, i: int) -> bool:
    """``by the end of the month``, ``later in the year``: the one that is running."""
    before = words.at(i - 2)
    if words.at(i - 1) == "of":
        if words.at(i - 3).endswith("est") or words.at(i - 3) in ("worst", "best", "first", "most"):
            return True  # the coldest night of the year
        if words.at(i + 1) in ("week", "month") and words.at(i - 3) in _COUNTED and words.at(i - 4) in _HERS:
            return True  # her second gold of the week
        return before in ("end", "start", "beginning", "rest", "middle", "half", "course")
    return words.at(i - 1) == "in" and before in ("later", "earlier", "early", "late")


_COUNTED = frozenset("second third fourth fifth sixth seventh".split())
_HERS = frozenset("his her its their the a".split())


def _relative(words: Words, i: int, table: DateWords, lex: Lexicon) -> Dated | None:
    """last, this, next, past … with a unit, a weekday, a month, a season or a part of the day."""
    offset = table.relative[words.low[i]]
    after = words.at(i + 1)
    unit = table.units.get(after)
    if after == "night" and offset == -1:
        return Dated(i, i + 2, When("day", offset=-1, part="night"))
    if offset == 0 and words.low[i] == "this" and after in ("morning", "afternoon", "evening", "lunchtime"):
        return Dated(i, i + 2, When("day", offset=0, part=calendar.PARTS[after]))
    if after in table.weekdays and words.capital(i + 1):
        return from_weekday(words, i, i + 1, offset, table, lex)
    if after in table.months and words.capital(i + 1):
        return Dated(i, past_dot(words, i + 1), When("month", month=table.months[after], offset=offset))
    if after in table.seasons:
        return Dated(i, i + 2, When("season", season=table.seasons[after], offset=offset))
    j = i + 3
    if unit == "weekend" and words.at(i + 2) in ("of", "in") and words.at(j) in table.months and words.capital(j):
        return None  # the last weekend of November
    if unit == "week" and offset == -1 and words.at(i + 2) == "of" and words.at(j) in table.months and words.capital(j):
        month = from_month(words, j, table)
        if month.when.day is None and month.when.month is not None:  # the last week of May
            last = monthrange(month.when.year or 2001, month.when.month)[1]
            return Dated(i, month.end, replace(month.when, precision="week", day=last))
    if (
        unit in ("week", "month", "quarter", "year", "weekend", "decade")
        and not after.endswith("s")
        and words.low[i] not in ("past", "previous")
    ):
        return Dated(i, i + 2, When(unit, offset=offset))
    return None


def _ordinal_day(words: Words, i: int, table: DateWords, lex: Lexicon) -> Dated | None:
    """``the first of March``, ``the twenty-first of June``; a third of May's output is a share."""
    number = read(words, i, lex)
    if number is None or not number.ordinal or not 1 <= number.value <= 31 or words.at(number.end) != "of":
        return None
    j = number.end + 1
    if words.at(i - 1) != "the" or not (words.at(j) in table.months and words.capital(j)):
        return None
    end, when = with_year(
        words, past_dot(words, j), When("day", month=table.months[words.low[j]], day=int(number.value))
    )
    return Dated(i, end, when)


_SPAN_EDGES = {"start": "early", "beginning": "early", "middle": "mid", "end": "late"}


def _edge_of(words: Words, i: int, table: DateWords, lex: Lexicon) -> Dated | None:
    """``the start of July``, ``the middle of 2023``, ``the end of last year``: early, mid and late in it."""
    j = i + (words.low[i] == "the")
    part = _SPAN_EDGES.get(words.at(j))
    if part is None or words.at(j + 1) != "of":
        return None
    j += 2
    running = words.at(j) == "the"
    j += running
    unit = table.units.get(words.at(j))
    if words.at(j) in table.months and words.capital(j):
        found = from_month(words, j, table)
    elif running and unit in _WITHIN and unit != "decade" and not words.at(j).endswith("s"):
        found = Dated(j, j + 1, When(unit, offset=0))
    elif year_at(words, j) is not None:
        found = Dated(j, j + 1, When("year", year=year_at(words, j)))
    elif words.at(j) in ("last", "this", "next") and table.units.get(words.at(j + 1)) in (
        "week",
        "month",
        "year",
        "quarter",
    ):
        relative = _relative(words, j, table, lex)
        if relative is None:
            return None
        found = relative
    else:
        return None
    if found.when.day is not None or found.when.until is not None:
        return None
    return Dated(i, found.end, replace(found.when, part=part))


_TWO_FIGURES = 2


def _edged(words: Words, i: int, table: DateWords, lex: Lexicon) -> Dated | None:
    """``mid-June``, ``early March``, ``late on Monday``: a part of what follows."""
    part = _EDGES.get(words.low[i])
    if words.low[i : i + 2] == ["small", "hours"]:
        part = "early"  # in the small hours of Tuesday
    if part is None:
        return None
    j = i + 1
    if words.at(j) in "-‐" and words.at(j):
        j += 1
    if words.at(j) == "hours" and words.at(j + 1) in ("of", "on") and part == "early":
        j += 1 + (words.at(j + 1) == "of")  # in the early hours of Tuesday
    if words.at(j) == "on":
        j += 1
    elif words.at(j) in ("of", "in") or (words.low[j - 1] == "of" and words.at(j) not in table.weekdays):
        return None
    name = words.at(j)
    if words.low[i] == "end" and j == i + 1 and name not in table.months and not name[:1].isdecimal():
        return None  # the talks end today
    if words.low[i] == "end" and words.at(i + 1) == "on":
        return None
    if name in table.months and words.capital(j):
        found = from_month(words, j, table)
    elif name in table.weekdays and words.capital(j):
        found = from_weekday(words, j, j, None, table, lex)
    elif name in ("last", "this", "next"):
        relative = _relative(words, j, table, lex)
        if relative is None:
            return None
        found = relative
    elif (name in calendar.DECADES or (len(name) == _TWO_FIGURES and words.at(j + 1) == "s")) and (
        decade := find_decade(words, j)
    ):
        found = decade
    elif century := _hundred_years(words, j, lex):
        found = century
    elif name[:1].isdecimal() and part != "mid" and len(name) < 3:
        day = day_first(words, j, table)
        if day is None:
            return None
        found = day
    elif year_at(words, j):
        told = decade_or_year(words, j, table)
        many = told is not None and told.when.precision == "decade"
        found = told if told is not None and many else Dated(j, j + 1, When("year", year=year_at(words, j)))
    elif name in table.days and part != "mid":
        found = Dated(j, j + 1, When("day", offset=table.days[name]))
    else:
        return None
    return Dated(i, found.end, replace(found.when, part=found.when.part or part))


def _hundred_years(words: Words, j: int, lex: Lexicon) -> Dated | None:
    """``late 1800s``, ``late 19th century``; the early 2000s are the years up to 2010."""
    return None if words.at(j) in ("", "2000") else find_century(words, j, lex)


_IN = frozenset({"in", "during", "on", "over"})
_PARTS_OF_DAY = frozenset({"morning", "afternoon", "evening", "night"})
"""Before ``of`` and a day: the evening of Tuesday."""
