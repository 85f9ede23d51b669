"""Dates as they are said: ``Wednesday, Nov. 15, 2023``, ``17/11/2023``, ``two days ago``, ``last month``, ``in the spring of 2021``.

Each gives a ``When``; nothing is resolved here. Reads the languages of ``core.facts.tables.calendar``; Chinese has a module of its own.
"""

from dataclasses import dataclass, replace

from core.facts.mentions.numerals import Lexicon, read
from core.facts.mentions.words import Words
from core.facts.tables import calendar
from core.facts.mentions.when import When

_BEFORE_YEAR = frozenset(
    "in since by from until till of before after during for to and through early late mid spring summer autumn fall winter year than "
    "en depuis dès avant après fin début l'an année im seit bis ab vor nach jahr jahre desde hasta del año в с до после к في منذ عام سنة nel dal em sinds circa "
    "january february march april may june july august september october november december".split()
)
_EDGES = {"early": "early", "late": "late", "mid": "mid", "beginning": "early", "end": "late", "anfang": "early", "ende": "late", "mitte": "mid", "début": "early", "fin": "late"}
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
    before, after = calendar.AGO[known]
    return DateWords(
        known,
        calendar.MONTHS[known],
        calendar.WEEKDAYS[known],
        calendar.SEASONS[known],
        calendar.DAYS_FROM_TODAY[known],
        calendar.UNITS[known],
        calendar.RELATIVE[known],
        before,
        after,
        known == "en" if month_first is None else month_first,
    )


def find_date(words: Words, i: int, table: DateWords, lex: Lexicon) -> Dated | None:
    """The date expression that begins at token ``i``, or ``None``."""
    word = words.low[i]
    if word[0].isdigit():
        return _numeric(words, i, table) or _day_first(words, i, table) or _decade_or_year(words, i, table) or _ago(words, i, table, lex)
    if table.language == "en":
        return _english(words, i, table, lex)
    return _european(words, i, table, lex)


def _english(words: Words, i: int, table: DateWords, lex: Lexicon) -> Dated | None:
    word, after = words.low[i], words.at(i + 1)
    if word in table.weekdays and _is_calendar_word(words, i):
        return _from_weekday(words, i, i, None, table, lex)
    if word in table.months and _is_calendar_word(words, i):
        return _from_month(words, i, table)
    if word in table.days:
        return _with_part(words, i, i + 1, When("day", offset=table.days[word]))
    if word in ("tonight", "overnight"):
        return Dated(i, i + 1, When("day", offset=0 if word == "tonight" else 0, part="night"))
    if word in table.relative:
        return _relative(words, i, table, lex)
    if word in _EDGES:
        return _edged(words, i, table, lex)
    if word == "the":
        if after == "weekend":
            return Dated(i, i + 2, When("weekend", offset=0))
        if after == "day" and words.at(i + 2) in ("before", "after") and words.at(i + 3) in ("yesterday", "tomorrow"):
            return Dated(i, i + 4, When("day", offset=-2 if words.at(i + 3) == "yesterday" else 2))
        return _in_season(words, i, i + 1, table) or _quarter(words, i, i + 1)
    if word in table.seasons:
        return _in_season(words, i, i, table)
    if word in ("first", "second", "third", "fourth", "q"):
        return _quarter(words, i, i)
    if word in lex.added or word in ("a", "an"):
        return _ago(words, i, table, lex)
    if word in ("’", "'") and len(after) == 2 and after.isdigit() and words.at(i + 2) == "s":
        return Dated(i, i + 3, When("decade", year=1900 + int(after) if int(after) > 20 else 2000 + int(after)))
    return None


def _is_calendar_word(words: Words, i: int) -> bool:
    """May, March, Sun, Wed … only with a capital, and not where a sentence merely begins with the verb."""
    word = words.low[i]
    if word not in calendar.CAPITAL_ONLY and word not in calendar.SHORT:
        return words.capital(i)
    if not words.capital(i):
        return False
    if word in ("may", "march", "august"):
        before, after = words.at(i - 1), words.at(i + 1)
        if after.isdigit() or before.isdigit() or before in ("in", "of", "since", "until", "by", "from", "last", "next", "this", "mid", "early", "late", "to", "and", "after", "before", "during", "for"):
            return True
        return not words.opens_sentence(i) and not (words.capital(i - 1) and before not in ("on", "the")) and not words.at(i + 1) in ("be", "have", "said")
    if word in calendar.SHORT and word not in ("sept",):
        after = words.at(i + 1)
        return word not in ("mar", "sun", "sat", "wed", "mon", "jan", "fri") or after == "." or after == "," or after.isdigit() or words.at(i - 1) in ("on", "last", "next") or words.at(i - 1).isdigit()
    return True


def _past_dot(words: Words, i: int) -> int:
    """The token after ``Nov`` or ``Nov.``."""
    return i + 2 if words.at(i + 1) == "." and words.glued(i + 1) and words.low[i] in calendar.SHORT else i + 1


def _year_at(words: Words, j: int) -> int | None:
    word = words.at(j)
    if len(word) == 4 and word.isdigit() and 1000 <= int(word) <= 2199 and not (words.glued(j + 1) and words.at(j + 1) in "-‐") and words.at(j + 1) != "%":
        return int(word)
    return None


def _with_year(words: Words, j: int, when: When) -> tuple[int, When]:
    """A year after a comma, ``of`` or nothing."""
    for step in (0, 1):
        if step and words.at(j) not in (",", "of", "de", "del", "года", "г", "عام"):
            break
        year = _year_at(words, j + step)
        if year is not None and not (step == 0 and when.day is None and when.month is None):
            end = j + step + 1
            if words.at(end) in ("года", "году", "год"):
                end += 1
            return end, replace(when, year=year)
    if words.at(j) in ("last", "this", "next") and words.at(j + 1) == "year":
        return j, when
    return j, when


def _from_month(words: Words, i: int, table: DateWords) -> Dated:
    month = table.months[words.low[i]]
    j = _past_dot(words, i)
    day = _day_at(words, j)
    if day is None:
        end, when = _with_year(words, j, When("month", month=month))
        return Dated(i, end, when)
    end = j + 1 + (words.glued(j + 1) and words.at(j + 1) in ("st", "nd", "rd", "th"))
    last = _range_day(words, end, day)
    if last:
        until_day, end = last
        end, when = _with_year(words, end, When("day", month=month, day=until_day))
        return Dated(i, end, replace(when, day=day, until=when))
    end, when = _with_year(words, end, When("day", month=month, day=day))
    return Dated(i, end, when)


def _day_at(words: Words, j: int) -> int | None:
    word = words.at(j)
    if word.isdigit() and len(word) <= 2 and 1 <= int(word) <= 31 and not (words.glued(j + 1) and words.at(j + 1) in ("%", "/", ":")):
        return int(word)
    return None


def _range_day(words: Words, j: int, day: int) -> tuple[int, int] | None:
    """``-17`` or ``to 17`` after a day."""
    if words.at(j) in ("-", "–", "—", "to", "au", "bis", "al", "a", "и", "до"):
        last = _day_at(words, j + 1)
        if last and last > day and words.at(j + 2) not in ("people", "percent", "%", "months"):
            return last, j + 2
    return None


def _day_first(words: Words, i: int, table: DateWords) -> Dated | None:
    """``17 November 2023``, ``17th of November``, ``15-17 November``, ``5 de mayo``, ``5. Mai``, ``1er mai``."""
    word = words.low[i]
    if len(word) > 2 or not word.isdigit() or not 1 <= int(word) <= 31 or (words.glued(i) and words.at(i - 1) not in "(-–—.\"“'" and words.at(i - 1) != ""):
        return None
    day = int(word)
    j = i + 1
    if words.glued(j) and words.at(j) in ("st", "nd", "rd", "th", "er", ".", "º", "го"):
        j += 1
    elif words.at(j) in "-‐" and words.at(j) and words.at(j + 1) in ("го",):
        j += 2
    span = _range_day(words, j, day)
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
    end = _past_dot(words, k)
    if table.language != "en" and words.at(end) in ("de", "del"):
        end, when = _with_year(words, end, When("day", month=month, day=until or day))
    else:
        end, when = _with_year(words, end, When("day", month=month, day=until or day))
    if until:
        return Dated(i, end, replace(when, day=day, until=when))
    return Dated(i, end, when)


def _numeric(words: Words, i: int, table: DateWords) -> Dated | None:
    """ISO 2023-11-17; 17/11/2023 and 11/17/2023; 17.11.2023 and 5.5."""
    word = words.low[i]
    if words.glued(i) and words.at(i - 1) not in ("(", "[", '"', "“", ""):
        return None
    if "." in word:
        return _dotted(words, i, table)
    mark = words.at(i + 1)
    if not (mark in ("-", "/", "‐") and words.glued(i + 1) and words.glued(i + 2) and words.at(i + 3) == mark and words.glued(i + 3) and words.glued(i + 4)):
        return None
    parts = word, words.at(i + 2), words.at(i + 4)
    if not all(p.isdigit() for p in parts) or (words.glued(i + 5) and words.at(i + 5) in ("-", "/")):
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
    if not all(p.isdigit() and len(p) <= 4 for p in parts):
        return None
    if len(parts) == 3 and len(parts[2]) in (2, 4) and len(parts[0]) <= 2 and len(parts[1]) <= 2:
        year = int(parts[2]) + (0 if len(parts[2]) == 4 else 2000)
        return _checked(i, i + 1, year, int(parts[1]), int(parts[0]))
    if len(parts) == 2 and table.language in ("de", "ru", "nl") and words.at(i + 1) == "." and words.glued(i + 1) and len(parts[0]) <= 2 and len(parts[1]) <= 2:
        year = _year_at(words, i + 2)
        return _checked(i, i + 2 + (year is not None), year, int(parts[1]), int(parts[0]))
    return None


def _checked(first: int, end: int, year: int | None, month: int, day: int) -> Dated | None:
    if not (1 <= month <= 12 and 1 <= day <= 31) or (year is not None and not 1 <= year <= 9998):
        return None
    return Dated(first, end, When("day", year=year, month=month, day=day))


def _decade_or_year(words: Words, i: int, table: DateWords) -> Dated | None:
    word = words.low[i]
    if len(word) != 4 or not word.isdigit() or words.glued(i) and words.at(i - 1) not in ("(", "-", "–", "/", "“", '"'):
        return None
    year = int(word)
    if not 1000 <= year <= 2199:
        return None
    after = words.at(i + 1)
    if after in ("s", "er") and words.glued(i + 1) and year % 10 == 0:
        return Dated(i, i + 2, When("decade", year=year))
    if after == "'" and words.at(i + 2) == "s" and year % 10 == 0:
        return Dated(i, i + 3, When("decade", year=year))
    before = words.at(i - 1)
    inside = before == "(" and after in (")", "-", "–", ",")
    if before not in _BEFORE_YEAR and not inside and not (before == "," and after in (",", ".", ";", ")")) and after not in ("года", "году", "год"):
        return None
    if before in ("to", "and", "than", "of", "for", "from", "by", "a", "с", "до", "de") and not (1800 <= year <= 2099):
        return None
    if before in ("to", "by", "for", "of", "than", "and") and after in ("people", "percent", "%", "homes", "jobs", "tonnes", "soldiers", "troops", "dollars", "euros"):
        return None
    if after in ("-", "–") and words.glued(i + 1) and words.glued(i + 2) and _year_at(words, i + 2):
        last = int(words.at(i + 2))
        if last > year:
            return Dated(i, i + 3, When("year", year=year, until=When("year", year=last)))
    if words.at(i + 1) in ("%", "percent", "per") or (after in ("people", "men", "women")):
        return None
    end = i + 1 + (after in ("года", "году", "год"))
    return Dated(i, end, When("year", year=year))


def _from_weekday(words: Words, first: int, i: int, offset: int | None, table: DateWords, lex: Lexicon) -> Dated:
    """A weekday; with the date that follows it, they are one."""
    weekday = table.weekdays[words.low[i]]
    j = _past_dot(words, i)
    k = j + (words.at(j) == ",")
    if words.at(k) in ("the", "le", "der", "den", "el", "dem"):
        k += 1
    dated = None
    if words.at(k) and (words.at(k) in table.months and (table.language != "en" or _is_calendar_word(words, k))) and table.language == "en":
        dated = _from_month(words, k, table)
    elif words.at(k)[:1].isdigit():
        dated = _day_first(words, k, table) or _numeric(words, k, table)
    if dated and dated.when.precision == "day":
        return Dated(first, dated.end, dated.when)
    return _with_part(words, first, j, When("day", weekday=weekday, offset=offset))


def _with_part(words: Words, first: int, end: int, when: When) -> Dated:
    """``Tuesday evening``, ``late on Monday``, ``the evening of``."""
    if words.at(end) in _SET_DOWN or (words.at(end) in calendar.PARTS and words.at(end) not in calendar.ENGLISH_PARTS):
        return Dated(first, end + 1, replace(when, part=calendar.PARTS[words.low[end]]))
    return Dated(first, end, when)


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
        return _from_weekday(words, i, i + 1, offset, table, lex)
    if after in table.months and words.capital(i + 1):
        return Dated(i, _past_dot(words, i + 1), When("month", month=table.months[after], offset=offset))
    if after in table.seasons:
        return Dated(i, i + 2, When("season", season=table.seasons[after], offset=offset))
    if unit in ("week", "month", "quarter", "year", "weekend", "decade") and not after.endswith("s") and words.low[i] not in ("past", "previous"):
        if unit == "year" and words.at(i + 2) in ("'s",):
            return Dated(i, i + 2, When(unit, offset=offset))
        return Dated(i, i + 2, When(unit, offset=offset))
    return None


def _edged(words: Words, i: int, table: DateWords, lex: Lexicon) -> Dated | None:
    """``mid-June``, ``early March``, ``late on Monday``: a part of what follows."""
    part = _EDGES[words.low[i]]
    j = i + 1
    if words.at(j) in "-‐" and words.at(j):
        j += 1
    if words.at(j) == "on":
        j += 1
    elif words.at(j) in ("of", "in"):
        return None
    name = words.at(j)
    if name in table.months and words.capital(j):
        found = _from_month(words, j, table)
    elif name in table.weekdays and words.capital(j):
        found = _from_weekday(words, j, j, None, table, lex)
    elif name in ("last", "this", "next"):
        relative = _relative(words, j, table, lex)
        if relative is None:
            return None
        found = relative
    elif name[:1].isdigit() and part != "mid":
        day = _day_first(words, j, table)
        if day is None:
            return None
        found = day
    elif _year_at(words, j):
        found = Dated(j, j + 1, When("year", year=_year_at(words, j)))
    else:
        return None
    return Dated(i, found.end, replace(found.when, part=found.when.part or part))


def _in_season(words: Words, first: int, i: int, table: DateWords) -> Dated | None:
    """``the spring of 2021``, ``spring 2021``, ``in the spring``; ``the fall of the city`` and ``to spring`` are none."""
    word = words.at(i)
    if word not in table.seasons:
        return None
    end, year = i + 1, _year_at(words, i + 1)
    if year is None and words.at(i + 1) in ("of", "de", "del", "des"):
        year, end = _year_at(words, i + 2), i + 2
    if year is not None:
        return Dated(first, end + 1, When("season", year=year, season=table.seasons[word]))
    if table.language == "en" and words.at(first - 1) in ("in", "during", "by", "until", "since", "for") and words.at(i + 1) not in ("of", "rolls"):
        return Dated(first, i + 1, When("season", season=table.seasons[word]))
    return None


_COUNTS = {"first": 1, "second": 2, "third": 3, "fourth": 4}


def _quarter(words: Words, first: int, i: int) -> Dated | None:
    word, after = words.at(i), words.at(i + 1)
    if word == "q" and words.glued(i + 1) and after in ("1", "2", "3", "4"):
        count, end, precision = int(after), i + 2, "quarter"
    elif word in _COUNTS and after in ("quarter", "half"):
        count, end, precision = _COUNTS[word], i + 2, after
        if precision == "half" and (count > 2 or not (words.at(end) == "of" and _year_at(words, end + 1) or words.at(end) == "of")):
            return None
    else:
        return None
    year = _year_at(words, end)
    if year is None and words.at(end) == "of":
        year = _year_at(words, end + 1)
        if year is not None:
            end += 1
        elif precision == "half":
            return None
    if year is not None:
        end += 1
    return Dated(first, end, When(precision, year=year, quarter=count))


def _ago(words: Words, i: int, table: DateWords, lex: Lexicon) -> Dated | None:
    """``two days ago``, ``a week ago``."""
    if words.low[i] in ("a", "an"):
        count: float | int = 1
        j = i + 1
    else:
        number = read(words, i, lex)
        if number is None or number.ordinal or number.fraction:
            return None
        count, j = number.value, number.end
    unit = table.units.get(words.at(j))
    if unit is None or not isinstance(count, int) or count > 3000:
        return None
    if words.at(j + 1) not in table.ago_after:
        return None
    when = _steps_back(unit, count)
    return Dated(i, j + 2, when) if when else None


def _steps_back(unit: str, count: int) -> When | None:
    if unit == "day":
        return When("day", offset=-count)
    if unit == "fortnight":
        return When("week", offset=-2 * count)
    if unit in ("week", "month", "year", "decade"):
        return When(unit, offset=-count)
    return None


def _european(words: Words, i: int, table: DateWords, lex: Lexicon) -> Dated | None:
    word, after = words.low[i], words.at(i + 1)
    if table.language == "ar" and word not in table.weekdays and word[:1] in "وبفل" and word[1:] in table.months:
        word = word[1:]
    if word in table.days and not _is_other_word(words, i, table):
        return _with_part(words, i, i + 1, When("day", offset=table.days[word]))
    if word in table.weekdays and (table.language != "de" or words.capital(i)) and not (word in ("mar", "segunda", "terça", "quarta", "среды", "среде") and after not in (".",)):
        offset = table.relative.get(after) if after in table.relative and table.relative[after] else None
        if offset is not None and table.language in ("fr", "es", "it", "pt", "ar"):
            return Dated(i, i + 2, When("day", weekday=table.weekdays[word], offset=offset))
        return _from_weekday(words, i, i, None, table, lex)
    if word in table.months and not (len(word) <= 4 and word in ("mar", "set", "out", "maj", "mag") and after != "."):
        if table.language == "de" and not words.capital(i):
            return None
        end, when = _with_year(words, _past_dot(words, i), When("month", month=table.months[word]))
        return Dated(i, end, when)
    if word in table.relative:
        k = i + 1
        name = words.at(k)
        unit = table.units.get(name)
        offset = table.relative[word]
        if unit in ("week", "month", "quarter", "year") and not (table.language in ("fr", "es", "it", "pt") and offset and words.low[i] in ("último", "última")):
            return Dated(i, k + 1, When(unit, offset=offset))
        if name in table.weekdays and name not in table.relative:
            return _from_weekday(words, i, k, offset or None, table, lex)
        return None
    if word in table.units and after in table.relative and table.units[word] in ("week", "month", "quarter", "year"):
        return Dated(i, i + 2, When(table.units[word], offset=table.relative[after]))
    if word in table.ago_before or (table.ago_before == {"il y a"} and words.low[i : i + 3] == ["il", "y", "a"]):
        k = i + (3 if word == "il" else 1)
        number = read(words, k, lex) if words.at(k) else None
        if number and not number.ordinal and isinstance(number.value, int):
            unit = table.units.get(words.at(number.end), "")
            when = _steps_back(unit, number.value)
            if when and not (table.language == "de" and words.at(number.end).endswith("e")):
                return Dated(i, number.end + 1, when)
        return None
    if word in lex.added:
        return _ago(words, i, table, lex)
    if word in table.seasons and _year_at(words, i + 1):
        return Dated(i, i + 2, When("season", year=_year_at(words, i + 1), season=table.seasons[word]))
    return None


def _is_other_word(words: Words, i: int, table: DateWords) -> bool:
    """``mañana``, ``morgen`` as morning: after an article or a day."""
    word, before = words.low[i], words.at(i - 1)
    if table.language == "es" and word == "mañana":
        return before in ("la", "de", "esta", "una")
    if table.language in ("de", "nl") and word == "morgen":
        return words.capital(i) and not words.opens_sentence(i) or before in ("am", "gestern", "heute", "guten") or before in table.weekdays
    if table.language == "ar" and word == "اليوم":
        return words.at(i + 1) in ("الأول", "الثاني", "التالي")
    return False
