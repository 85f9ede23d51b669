"""Days, months and years by the calendar: ``Nov. 15, 2023``, ``17 November``, ``17/11/2023``, ``5. Mai``, ``Wednesday``,
``in 2015``, ``the 1980s``."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from core.facts.mentions.amounts.number_words import Lexicon
from core.facts.mentions.days.calendar_words import is_calendar_word
from core.facts.mentions.days.when import When
from core.facts.mentions.words import Words
from core.facts.tables import calendar
from core.facts.tables.dating import (
    AMERICAN,
    BEFORE_EPOCH,
    BEFORE_YEAR,
    BRITISH,
    COUNTED_LIKE_YEARS,
    IN_YEARS,
    SET_OFF_YEARS,
    YEARS_BESIDE,
    YEARS_FOLLOW,
)
from core.patterns import lazy_pattern

_DASHES = frozenset("-–")
_YEARS_JOINED = frozenset("-–/")
_SET_DOWN = frozenset({"morning", "afternoon", "evening", "night", "lunchtime", "midday"})


@dataclass(frozen=True, slots=True)
class Dated:
    """Tokens ``[first, end)`` and what they say."""

    first: int
    end: int
    when: When


@dataclass(frozen=True, slots=True)
class DateWords:
    """One language's calendar words."""

    language: str
    months: dict[str, int]
    weekdays: dict[str, int]
    seasons: dict[str, int]
    days: dict[str, int]
    units: dict[str, str]
    relative: dict[str, int]
    ago_before: frozenset[str]
    ago_after: frozenset[str]
    month_first: bool
    """Whether 5/6/2023 is the sixth of May."""


def date_words(language: str, month_first: bool | None = None) -> DateWords:
    """The tables of a language; English for one that has none. ``month_first`` overrides the custom of the language."""
    known = language if language in calendar.MONTHS else "en"
    before, after = calendar.AGO.get(known, (frozenset[str](), frozenset[str]()))
    return DateWords(
        known,
        calendar.MONTHS[known],
        calendar.WEEKDAYS[known],
        calendar.SEASONS.get(known, {}),
        calendar.DAYS_FROM_TODAY.get(known, {}),
        calendar.UNITS.get(known, {}),
        calendar.RELATIVE.get(known, {}),
        before,
        after,
        known == "en" if month_first is None else month_first,
    )


_SLASHED = lazy_pattern(r"(?<![\d/.-])(\d{1,2})/(\d{1,2})/(?:\d{4}|\d{2})(?![\d/])")


def month_first_in(texts: Sequence[str]) -> bool | None:
    """Whether a text writes 5/6/2023 for the sixth of May, by its days past the twelfth and its spelling; ``None``: nothing tells."""
    numbers = [(int(m[1]), int(m[2])) for text in texts if "/" in text for m in _SLASHED.finditer(text)]
    if not numbers:
        return None
    days_first, months_first = any(a > 12 >= b for a, b in numbers), any(b > 12 >= a for a, b in numbers)
    if days_first != months_first:
        return months_first
    words = {w for text in texts for w in text.lower().split()}
    british, american = not words.isdisjoint(BRITISH), not words.isdisjoint(AMERICAN)
    return american if british != american else None


def past_dot(words: Words, i: int) -> int:
    """The token after ``Nov``, ``Nov.`` or a month that is named twice (``شباط/فبراير``)."""
    if words.at(i + 1) == "/" and words.glued(i + 2):
        named = calendar.MONTHS["ar"].get(words.at(i + 2))
        if named is not None and named in (calendar.MONTHS["ar"].get(words.low[i][k:]) for k in (0, 1)):
            return i + 3
    return i + 2 if words.at(i + 1) == "." and words.glued(i + 1) and words.low[i] in calendar.SHORT else i + 1


def year_at(words: Words, j: int) -> int | None:
    word = words.at(j)
    if (
        len(word) == 4
        and word.isdecimal()
        and 1000 <= int(word) <= 2199
        and not (words.glued(j + 1) and words.at(j + 1) in "-‐" and words.at(j + 2) not in _YEAR_ENDINGS)
        and words.at(j + 1) != "%"
        and not (words.at(j + 1) in calendar.ZONES and words.raw(j + 1).isupper())
    ):
        return int(word)
    return None


_YEAR_ENDINGS = frozenset({"го", "м", "й"})
"""How Russian years in figures end: ``2025-го``."""


def with_year(words: Words, j: int, when: When) -> tuple[int, When]:
    """A year after a comma, ``of`` or nothing."""
    for step in (0, 1):
        if step and words.at(j) not in (",", "of", "de", "del", "года", "г", "عام"):
            break
        year = year_at(words, j + step)
        if year is not None and not (step == 0 and when.day is None and when.month is None):
            end = j + step + 1
            if words.at(end) in ("года", "году", "год"):
                end += 1
            elif words.at(end) in ("-", "‐") and words.glued(end) and words.at(end + 1) in _YEAR_ENDINGS:
                end += 2  # 2025-го
            return end, replace(when, year=year)
    return year_beside(words, j, when)


def year_beside(words: Words, j: int, when: When) -> tuple[int, When]:
    """``May last year``, ``im Mai des vergangenen Jahres``: a year counted from the one of writing, and the token after it."""
    if words.at(j) not in _YEAR_BESIDE or when.until is not None:
        return j, when
    for length in range(_LONGEST_YEAR, 0, -1):
        years = YEARS_BESIDE.get(words.run(j, length))
        if years is not None:
            return j + length, replace(when, years=years)
    return j, when


_YEAR_BESIDE = frozenset(phrase[0] for phrase in YEARS_BESIDE)
_LONGEST_YEAR = max(len(phrase) for phrase in YEARS_BESIDE)


def from_month(words: Words, i: int, table: DateWords) -> Dated:
    month = table.months[words.low[i]]
    j = past_dot(words, i)
    day = day_at(words, j)
    if day is None:
        end, when = with_year(words, j, When("month", month=month))
        return Dated(i, end, when)
    end = j + 1 + (words.glued(j + 1) and words.at(j + 1) in ("st", "nd", "rd", "th"))
    last = _range_day(words, end, day)
    if last is None and words.at(i - 1) == "between" and words.at(end) == "and":
        second = day_at(words, end + 1)
        last = (second, end + 2) if second is not None and second > day else None
    if last:
        until_day, end = last
        end, when = with_year(words, end, When("day", month=month, day=until_day))
        return Dated(i, end, replace(when, day=day, until=when))
    end, when = with_year(words, end, When("day", month=month, day=day))
    return Dated(i, end, when)


def day_at(words: Words, j: int) -> int | None:
    word = words.at(j)
    if (
        word.isdecimal()
        and len(word) <= 2
        and 1 <= int(word) <= 31
        and not (words.glued(j + 1) and words.at(j + 1) in ("%", "/"))
    ):
        return int(word)
    return None


def _range_day(words: Words, j: int, day: int) -> tuple[int, int] | None:
    """``-17`` or ``to 17`` after a day."""
    if words.at(j) in ("-", "–", "—", "to", "au", "bis", "al", "a", "и", "до"):
        k = j + 1 + (words.at(j + 1) in ("zum", "zur", "al", "au"))
        last = day_at(words, k)
        if last and last > day and words.at(k + 1) not in ("people", "percent", "%", "months"):
            return last, k + 1
    return None


def _hyphened(words: Words, i: int, day: int, table: DateWords) -> Dated | None:
    """``14-February-2023``, ``17-Dec-2025``."""
    month, year = table.months.get(words.at(i + 2)), words.at(i + 4)
    if month is None or words.at(i + 1) not in _DASHES or words.at(i + 3) not in _DASHES:
        return None
    if not (len(year) == 4 and year.isdecimal() and all(words.glued(j) for j in range(i + 1, i + 5))):
        return None
    return Dated(i, i + 5, When("day", year=int(year), month=month, day=day))


def day_first(words: Words, i: int, table: DateWords) -> Dated | None:
    """``17 November 2023``, ``17th of November``, ``15-17 November``, ``5 de mayo``, ``5. Mai``, ``1er mai``."""
    word = words.low[i]
    if (
        len(word) > 2
        or not word.isdecimal()
        or not 1 <= int(word) <= 31
        or (words.glued(i) and words.at(i - 1) not in "(-–—.\"“'" and words.at(i - 1) != "")
    ):
        return None
    day = int(word)
    j = i + 1
    if words.glued(j) and words.at(j) in ("st", "nd", "rd", "th", "er", ".", "º", "°", "го"):
        j += 1 + (words.low[j] == "." and words.at(j + 1) == "º")
    elif words.at(j) in "-‐" and words.at(j) and words.at(j + 1) in ("го",):
        j += 2
    joined = _hyphened(words, i, day, table)
    if joined is not None:
        return joined
    span = _range_day(words, j, day)
    both = span is None and words.at(j) in _DAYS_JOINED and words.at(i - 1) != ","
    if both:
        second = day_at(words, j + 1)
        span = (second, j + 2) if second is not None and second > day else None
    until = None
    if span:
        until, j = span
        if words.glued(j) and words.at(j) in ("st", "nd", "rd", "th", "."):
            j += 1
    k = j + (words.at(j) in ("of", "de", "d'", "di"))
    name = words.at(k)
    if name not in table.months and name.startswith("d'") and name[2:] in table.months:
        month = table.months[name[2:]]
    elif name in table.months and (table.language != "en" or words.capital(k)):
        month = table.months[name]
    else:
        return None
    end = past_dot(words, k)
    end, when = with_year(words, end, When("day", month=month, day=until or day))
    if until:
        return Dated(i, end, replace(when, day=day, until=when, both=both and words.at(i - 1) != "between"))
    return Dated(i, end, when)


_DAYS_JOINED = frozenset({"and", "et", "und", "y", "и", "e", "en", "i", "og"})
"""Between two days of one month: ``18 and 19 May``."""


def numeric(words: Words, i: int, table: DateWords) -> Dated | None:
    """ISO 2023-11-17; 17/11/2023 and 11/17/2023; 17.11.2023 and 5.5."""
    word = words.low[i]
    if words.glued(i) and words.at(i - 1) not in ("(", "[", '"', "“", ""):
        return None
    if "." in word:
        return _dotted(words, i, table)
    mark = words.at(i + 1)
    if not (
        mark in ("-", "/", "‐")
        and words.glued(i + 1)
        and words.glued(i + 2)
        and words.at(i + 3) == mark
        and words.glued(i + 3)
        and words.glued(i + 4)
    ):
        return None
    parts = word, words.at(i + 2), words.at(i + 4)
    if not all(p.isdecimal() for p in parts) or (words.glued(i + 5) and words.at(i + 5) in ("-", "/")):
        return None
    if len(parts[0]) == 4 and len(parts[1]) <= 2 and len(parts[2]) <= 2:
        return _checked(i, i + 5, int(parts[0]), int(parts[1]), int(parts[2]))
    if len(parts[2]) not in (2, 4) or len(parts[0]) > 2 or len(parts[1]) > 2:
        return None
    year = int(parts[2]) + (0 if len(parts[2]) == 4 else 2000 if int(parts[2]) < 70 else 1900)
    first, second = int(parts[0]), int(parts[1])
    if first > 12 or (second <= 12 and not table.month_first):
        return _checked(i, i + 5, year, second, first)
    return _checked(i, i + 5, year, first, second)


def _dotted(words: Words, i: int, table: DateWords) -> Dated | None:
    parts = words.low[i].split(".")
    if not all(p.isdecimal() and len(p) <= 4 for p in parts):
        return None
    if len(parts) == 3 and len(parts[2]) in (2, 4) and len(parts[0]) <= 2 and len(parts[1]) <= 2:
        full = int(parts[2]) + (0 if len(parts[2]) == 4 else 2000)
        return _checked(i, i + 1, full, int(parts[1]), int(parts[0]))
    if (
        len(parts) == 2
        and table.language in ("de", "ru", "nl", "pl", "cs", "da", "nb", "fi", "uk", "tr", "bg", "hr", "hu")
        and words.at(i + 1) == "."
        and words.glued(i + 1)
        and len(parts[0]) <= 2
        and len(parts[1]) <= 2
    ):
        year = year_at(words, i + 2)
        return _checked(i, i + 2 + (year is not None), year, int(parts[1]), int(parts[0]))
    if len(parts) == 2 and table.language in _DECIMAL_COMMA and _is_day_and_month(words, i, parts):
        return _checked(i, i + 1, None, int(parts[1]), int(parts[0]))
    return None


_DECIMAL_COMMA = frozenset({"ru", "uk", "bg", "pl", "cs"})
"""Languages that write a decimal with a comma, and a day and its month with a point between."""
_BEFORE_HOUR = frozenset("в у о w v o около версия".split())


def _is_day_and_month(words: Words, i: int, parts: list[str]) -> bool:
    """``03.06``: a month in two figures, behind no word for an hour and before nothing that it may count."""
    after = words.at(i + 1)
    return (
        len(parts[0]) <= 2
        and len(parts[1]) == 2
        and not words.glued(i + 1)
        and words.at(i - 1) not in _BEFORE_HOUR
        and after not in calendar.UNITS["ru"]
        and after
        not in (
            "%",
            "процента",
            "процентов",
            "млн",
            "млрд",
            "тыс",
            "балла",
            "баллов",
            "метра",
            "метров",
            "км",
            "ч",
            "часа",
        )
    ) or (
        words.at(i + 1) in ("", ".", ",", ")")
        and words.at(i - 1) not in _BEFORE_HOUR
        and len(parts[0]) <= 2
        and len(parts[1]) == 2
    )


def _checked(first: int, end: int, year: int | None, month: int, day: int) -> Dated | None:
    if not (1 <= month <= 12 and 1 <= day <= 31) or (year is not None and not 1 <= year <= 9998):
        return None
    return Dated(first, end, When("day", year=year, month=month, day=day))


_TO = frozenset({"to", "until", "till", "and"})


def decade_or_year(words: Words, i: int, table: DateWords) -> Dated | None:
    word = words.low[i]
    if (
        len(word) != 4
        or not word.isdecimal()
        or (words.glued(i) and words.at(i - 1) not in ("(", "-", "–", "/", "“", '"'))
    ):
        return None
    year = int(word)
    after = words.at(i + 1)
    if not 1000 <= year <= 2199 or (after in _TO and len(words.at(i + 2)) == len(word) and words.at(i + 2)[0] == "0"):
        return None  # from 2000 to 0600
    if after in calendar.ZONES and words.raw(i + 1).isupper():
        return None  # 1900 GMT
    if after in ("s", "er") and words.glued(i + 1) and year % 10 == 0:
        return Dated(i, i + 2, When("decade", year=year))
    if after == "'" and words.at(i + 2) == "s" and year % 10 == 0:
        return Dated(i, i + 3, When("decade", year=year))
    before = words.at(i - 1)
    if before in ("about", "around", "circa", "roughly") and words.at(i - 2) in BEFORE_YEAR:
        before = words.at(i - 2)
    inside = before == "(" and after in (")", "-", "–", ",")
    season = words.at(i + 2) if after in _YEARS_JOINED and words.glued(i + 1) and words.glued(i + 2) else ""
    if (
        len(season) in (2, 4)
        and season.isdecimal()
        and int(season) % (100 if len(season) == 2 else 10000) == (year + 1) % (100 if len(season) == 2 else 10000)
        and year >= 1800
    ):
        return Dated(
            i, i + 3, When("year", year=year, until=When("year", year=year + 1))
        )  # 2018–19, 2018/19, 2018-2019
    life = _years_joined(words, i, year, before)
    if life is not None:
        return life
    if before in BEFORE_EPOCH and 1900 <= year <= 2099 and after.isalpha() and after not in COUNTED_LIKE_YEARS:
        return Dated(i, i + 1, When("year", year=year))  # the 2016 season
    if (
        before not in BEFORE_YEAR
        and not inside
        and not (before == "," and after in (",", ".", ";", ")"))
        and after not in ("года", "году", "год")
    ):
        return None
    if before == "and" and after.endswith(_MANY) and after.isalpha() and not year_at(words, i - 2):
        return None  # 12 cars and 1950 boats
    if before in IN_YEARS and not 1800 <= year <= 2099:
        return None
    if after in COUNTED_LIKE_YEARS or after == "per":
        return None
    if after in _DASHES and words.glued(i + 1) and words.glued(i + 2) and year_at(words, i + 2):
        last = int(words.at(i + 2))
        if last > year:
            return Dated(i, i + 3, When("year", year=year, until=When("year", year=last)))
    end = i + 1 + (after in ("года", "году", "год"))
    return Dated(i, end, When("year", year=year))


_MANY = ("s", "people", "men", "women", "children")
"""Ends of words for several, which a figure before them counts."""


def _years_joined(words: Words, i: int, year: int, before: str) -> Dated | None:
    """``1931–2023`` or ``1931–48`` in brackets, after a word for a time or set off; ``the years 1931 to 1948``: two years, where
    no plural counted by them follows."""
    joint = words.at(i + 1)
    set_off = before in SET_OFF_YEARS or before in YEARS_FOLLOW
    if joint in _DASHES and words.glued(i + 1) and words.glued(i + 2):
        set_off = set_off or (before in BEFORE_YEAR and len(words.at(i + 2)) == 2)
    elif joint not in ("to", "until", "through") or before not in YEARS_FOLLOW:
        return None
    last = _last_year(words, i + 2, year)
    if last is None or not year < last <= 2099 or not set_off:
        return None
    after = words.at(i + 3)
    counts = after.isalpha() and before not in YEARS_FOLLOW and len(words.at(i + 2)) == 4
    if counts or after in COUNTED_LIKE_YEARS:
        return None
    return Dated(i, i + 3, When("year", year=year, until=When("year", year=last)))


def _last_year(words: Words, j: int, year: int) -> int | None:
    """The year that ends a period begun in ``year``: in full, or its last two figures."""
    word = words.at(j)
    if len(word) == 2 and word.isdecimal() and not (words.glued(j + 1) and words.at(j + 1) in _AFTER_CODE):
        return year - year % 100 + int(word)
    return year_at(words, j)


_AFTER_CODE = frozenset("-‐–/:%")
"""Signs right after two figures that make them part of a date or a number of the telephone, or a share."""


def from_weekday(words: Words, first: int, i: int, offset: int | None, table: DateWords, lex: Lexicon) -> Dated:
    """A weekday; with the date that follows it, they are one."""
    weekday = table.weekdays[words.low[i]]
    j = past_dot(words, i)
    k = j + (words.at(j) == ",")
    if words.at(k) in ("the", "le", "der", "den", "el", "dem"):
        k += 1
    dated = None
    if (
        words.at(k)
        and (words.at(k) in table.months and (table.language != "en" or is_calendar_word(words, k)))
        and table.language == "en"
    ):
        dated = from_month(words, k, table)
    elif words.at(k)[:1].isdecimal():
        dated = day_first(words, k, table) or _of_weekday(numeric(words, k, table), weekday)
    if dated and dated.when.precision == "day":
        return Dated(first, dated.end, dated.when.falling(weekday))
    if table.language == "en" and offset is None and words.at(j) == "week":
        return Dated(first, j + 1, When("day", weekday=weekday, lean=1, shift=7))  # Tuesday week
    return with_part(words, first, j, When("day", weekday=weekday, offset=offset))


def _of_weekday(dated: Dated | None, weekday: int) -> Dated | None:
    """``Monday 05/06/2023``: of the two ways to read it, the one that falls on that weekday."""
    if dated is None or dated.when.year is None or not dated.when.month or not dated.when.day:
        return dated
    year, month, day = dated.when.year, dated.when.month, dated.when.day
    if day > 12 or _weekday_of(year, month, day) == weekday or _weekday_of(year, day, month) != weekday:
        return dated
    return replace(dated, when=replace(dated.when, month=day, day=month))


def _weekday_of(year: int, month: int, day: int) -> int | None:
    try:
        return date(year, month, day).weekday()
    except ValueError:  # 31/4
        return None


_BEFORE_PART = frozenset({"de", "di", "à", "al", "du"})


def with_part(words: Words, first: int, end: int, when: When) -> Dated:
    """``Tuesday evening``, ``late on Monday``, ``the evening of``, ``jueves por la noche``."""
    if words.low[end : end + 2] == ["por", "la"] and words.at(end + 2) in calendar.PARTS:
        return Dated(first, end + 3, replace(when, part=calendar.PARTS[words.low[end + 2]]))
    if (
        words.at(end) in _BEFORE_PART
        and words.at(end + 1) in calendar.PARTS
        and words.at(end + 1) not in calendar.ENGLISH_PARTS
    ):
        return Dated(first, end + 2, replace(when, part=calendar.PARTS[words.low[end + 1]]))  # el martes de madrugada
    if words.at(end) in _SET_DOWN or (words.at(end) in calendar.PARTS and words.at(end) not in calendar.ENGLISH_PARTS):
        return Dated(first, end + 1, replace(when, part=calendar.PARTS[words.low[end]]))
    return Dated(first, end, when)
