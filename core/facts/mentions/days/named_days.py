"""Dates that go by a name: feasts (``Christmas Eve``, ``Good Friday``), decades in words (``the eighties``), seasons of the
other languages, and business periods (``the three months to June``, ``the first six months``)."""

from functools import cache

from core.facts.mentions.amounts.number_words import Lexicon
from core.facts.mentions.amounts.numerals import read
from core.facts.mentions.days.calendar_dates import Dated, DateWords, past_dot, year_at
from core.facts.mentions.days.when import When
from core.facts.mentions.words import Words
from core.facts.tables.calendar import DECADES, PARTS, SHORT, WEEKDAYS
from core.facts.tables.dating import BEFORE_SEASON, PLAY, WEATHER
from core.facts.tables.day_words_in_names import AT_HOME_IN_MEDIA
from core.facts.tables.feasts import (
    FIXED,
    FROM_EASTER,
    FROM_THANKSGIVING,
    KNOWN_BY_FIGURES,
    NO_FEAST_BEFORE,
    NTH_WEEKDAY,
    WHICH_WEEKDAY,
)
from core.facts.tables.numerals import ORDINAL_ENDINGS
from core.patterns import lazy_pattern

_LONGEST = 5


@cache
def feasts(language: str) -> dict[tuple[str, ...], When]:
    """The tokens of each named day of a language."""
    known: dict[tuple[str, ...], When] = {}
    for name, (month, day) in FIXED.get(language, {}).items():
        known[_tokens(name)] = When("day", month=month, day=day)
    for table in (FROM_EASTER, NTH_WEEKDAY, FROM_THANKSGIVING):
        for name in table.get(language, {}):
            known[_tokens(name)] = When("day", feast=name)
    return known


@cache
def _feast_openers(language: str) -> frozenset[str]:
    return frozenset(tokens[0] for tokens in feasts(language))


def _tokens(name: str) -> tuple[str, ...]:
    return tuple(name.replace("-", " - ").replace(".", " .").replace("s' ", "s ' ").split())


def find_feast(words: Words, i: int, table: DateWords) -> Dated | None:
    """``Christmas Eve``, ``Good Friday 2024``, ``Heiligabend``: with a capital, where the language gives it one."""
    if words.low[i] not in _feast_openers(table.language):
        return None
    known = feasts(table.language)
    if not (words.capital(i) or table.language not in ("en", "de", "nl")):
        return None
    for length in range(_LONGEST, 0, -1):
        when = known.get(words.run(i, length))
        if when is None:
            continue
        if words.low[i : i + length] == ["easter"] and words.capital(i + 1):
            continue  # Easter Island
        if words.at(i + length) in NO_FEAST_BEFORE or (words.at(i + length) == "-" and words.glued(i + length)):
            return None
        if words.low[i] == "twelfth" and (words.at(i - 1).endswith("'s") or words.at(i - 1) in AT_HOME_IN_MEDIA):
            return None  # Shakespeare's
        end = i + length
        year = year_at(words, end + (words.at(end) in (",", "in", "of")))
        if year is None:
            return Dated(i, end, when)
        end += 1 + (words.at(end) in (",", "in", "of"))
        return Dated(i, end, When("day", year=year, month=when.month, day=when.day, feast=when.feast))
    return None


def find_by_figures(words: Words, i: int) -> Dated | None:
    """``9/11``: the day itself, not a share."""
    known = KNOWN_BY_FIGURES.get(tuple(words.low[i : i + 3]))
    if (
        known is None
        or not (words.glued(i + 1) and words.glued(i + 2))
        or words.at(i + 3) in ("of", "/")
        or words.glued(i)
    ):
        return None
    return Dated(i, i + 3, When("day", year=known[0], month=known[1], day=known[2]))


def find_nth_weekday(words: Words, i: int, table: DateWords) -> Dated | None:
    """``first Sunday in May``, ``last Friday of March 2025``: a day that falls otherwise each year."""
    which, weekday, j = words.low[i], words.at(i + 1), i + 3
    if which not in WHICH_WEEKDAY or weekday not in table.weekdays or words.at(i + 2) not in ("in", "of"):
        return None
    if not (words.capital(i + 1) and words.capital(j) and words.at(j) in table.months):
        return None
    month, name = table.months[words.low[j]], _weekday_names()[table.weekdays[weekday]]
    end = past_dot(words, j)
    year = year_at(words, end)
    feast = f"{which} {name} of month {month}"
    return Dated(i, end + (year is not None), When("day", year=year, feast=feast))


def find_every(words: Words, i: int, table: DateWords) -> Dated | None:
    """``every Saturday``, ``each Sunday evening``, ``on Mondays``, ``Saturday mornings``: no day of the calendar."""
    said = words.low[i] in ("every", "each")
    j = i + said
    word = words.at(j)
    several = word.removesuffix("s") if word.endswith("s") and word not in table.weekdays else ""
    weekday = table.weekdays.get(several or word)
    part = words.at(j + 1).removesuffix("s")
    parted = part in _PARTS and (said or words.at(j + 1) != part)
    if (
        weekday is None
        or not words.capital(j)
        or len(several or word) <= _SHORT_NAME
        or not (said or several or parted or _is_left_out(words, i))
    ):
        return None
    return Dated(i, j + 1 + parted, When("day", weekday=weekday, part=PARTS[part] if parted else None, every=True))


def _is_left_out(words: Words, i: int) -> bool:
    """``every day except Monday``, ``daily but Tuesday``, ``seven days a week apart from Sunday``."""
    k = i - 1 - (words.at(i - 1) in ("on", "for"))
    if words.at(k) in _BUT:
        k -= 1
    elif (words.at(k - 1), words.at(k)) in (("apart", "from"), ("other", "than"), ("aside", "from")):
        k -= 2
    else:
        return False
    return words.at(k) == "daily" or [words.at(k - 1), words.at(k)] in (
        ["every", "day"],
        ["each", "day"],
        ["a", "week"],
    )


_BUT = frozenset({"except", "excluding", "excepting", "but", "bar", "barring"})
_PARTS = frozenset({"morning", "afternoon", "evening", "night"})
_SHORT_NAME = 5
"""Letters of a weekday told in short: Mon, Thurs."""


@cache
def _weekday_names() -> dict[int, str]:
    return {number: name for name, number in WEEKDAYS["en"].items() if name.endswith("day")}


def find_century(words: Words, i: int, lex: Lexicon) -> Dated | None:
    """``the 18th century``, ``the nineteenth century``, ``the 1700s``: a hundred years, from the year that begins with them."""
    word = words.low[i]
    if len(word) == 4 and word.endswith("00") and word.isdecimal() and words.at(i + 1) == "s" and words.glued(i + 1):
        return Dated(i, i + 2, When("century", year=int(word))) if 1000 <= int(word) < 2100 else None
    number = read(words, i, lex) if "century" in words.low[i + 1 : i + _NEAR] else None
    if number is None or not number.ordinal or not 1 <= number.value <= 21:
        return None
    j = number.end + (words.at(number.end) in ("-", "‐", "‑"))
    if words.at(j) != "century" or words.at(j + 1) in ("bc", "bce"):
        return None
    return Dated(i, j + 1, When("century", year=max(1, (int(number.value) - 1) * 100)))


def find_decade(words: Words, i: int) -> Dated | None:
    """``the eighties``, ``the early nineties``, ``the nineteen-sixties``, ``the 70s``; degrees and years of age are none."""
    word = words.low[i]
    if word == "nineteen" and words.at(i + 1) in ("-", *DECADES):
        j = i + 1 + (words.at(i + 1) == "-")
        return Dated(i, j + 1, When("decade", year=1900 + DECADES[words.low[j]])) if words.at(j) in DECADES else None
    digits = word.isdecimal() and len(word) == 2 and words.at(i + 1) == "s" and words.glued(i + 1)
    tens = int(word) // 10 * 10 if digits and word[1] == "0" else DECADES.get(word, 0)
    if tens < 30:
        return None  # the twenties of which century
    j = i
    while words.at(j - 1) in ("early", "late", "mid", "-", "late-"):
        j -= 1
    if (words.at(j - 1) not in ("the", "since", "roaring") and j == i) or words.at(j - 1) in ("over", "under"):
        return None
    around = words.low[words.sentence_start(i) : words.sentence_end(i)]
    if any(w in WEATHER for w in around):
        return None
    return Dated(i, i + 1 + digits, When("decade", year=1900 + tens))


def find_season(words: Words, i: int, table: DateWords) -> Dated | None:
    """``im Herbst``, ``au printemps``, ``l'automne dernier``: languages other than English."""
    word = words.low[i]
    head, mark, tail = word.partition("'")
    joined = mark != "" and head in ("l", "d", "quest", "dell", "nell")
    name = tail if joined else word
    season = table.seasons.get(name)
    if season is None or ((table.language == "de") != words.capital(i) and not words.opens_sentence(i)):
        return None  # de Winter
    before = words.at(i - 1)
    offset = table.relative.get(words.at(i + 1)) if table.language in ("fr", "es", "it", "pt", "ar") else None
    if offset is not None:
        return Dated(i, i + 2, When("season", season=season, offset=offset))
    if before in table.relative:
        return Dated(i - 1, i + 1, When("season", season=season, offset=table.relative[before]))
    step = 1 + (words.at(i + 1) in ("de", "del", "des", "года"))
    year = year_at(words, i + step)
    if year is not None:
        return Dated(i, i + step + 1, When("season", season=season, year=year))
    if joined or table.language == "ru" or before in BEFORE_SEASON:
        return Dated(i, i + 1, When("season", season=season))
    return None


_DAY = lazy_pattern("[0-3]?[0-9]")
_ENDING = frozenset({"to", "ended", "ending", "through", "until"})


_MONTHS_COUNTED = frozenset({"months", "month"})
_OF_PERIODS = _MONTHS_COUNTED | {"quarter", "half", "year"}
_NEAR = 6
"""Tokens within which the word stands that a number word belongs to."""


def find_period(words: Words, i: int, table: DateWords, lex: Lexicon) -> Dated | None:
    """``the first six months of 2024``, ``the three months to September``, ``the quarter ended June 30``, ``the year to March 2024``."""
    if _OF_PERIODS.isdisjoint(words.low[i : i + 2 + _NEAR]):
        return None  # soon told, and true of nearly all
    j = i + (words.at(i) == "the")
    which = words.at(j) if words.at(j) in ("first", "second", "last", "final") else ""
    k = j + bool(which)
    number = None if _MONTHS_COUNTED.isdisjoint(words.low[k + 1 : k + _NEAR]) else read(words, k, lex)
    if number is not None and isinstance(number.value, int) and words.at(number.end) in _MONTHS_COUNTED:
        count, end = number.value, number.end + 1
    elif words.at(k) == "quarter" and not which:
        count, end = 3, k + 1
    elif words.at(k) == "half" and which and words.at(k + 1) not in ("an", "a", "hour"):
        count, end = 6, k + 1
    elif words.at(k) == "half" and words.at(k + 1) == "-" and words.at(k + 2) == "year":
        count, end = 6, k + 3
    elif words.at(k) == "year" and not which and words.at(k + 1) in _ENDING:
        count, end = 12, k + 1
    else:
        return None
    if not which:
        return _until_month(words, i, end, count, table)
    if count not in (3, 6, 9) or (which in ("second", "last", "final") and count != 6):
        return None
    if which in ("last", "final") and words.at(end) != "of":
        return None  # the last six months lean on today
    if words.at(end - 1) == "half" and any(
        w in PLAY for w in words.low[words.sentence_start(i) : words.sentence_end(i)]
    ):
        return None
    year, end = _of_year(words, end)
    if count == 9:
        return Dated(i, end, When("month", year=year, month=1, until=When("month", year=year, month=9)))
    precision = "half" if count == 6 else "quarter"
    return Dated(i, end, When(precision, year=year, quarter=1 if which == "first" else 2))


def _of_year(words: Words, end: int) -> tuple[int | None, int]:
    if words.at(end) == "of" and words.low[end + 1 : end + 3] == ["the", "year"]:
        return None, end + 3
    step = words.at(end) in ("of", "in")
    year = year_at(words, end + step)
    return (year, end + step + 1) if year is not None else (None, end)


def _until_month(words: Words, first: int, j: int, count: int, table: DateWords) -> Dated | None:
    """The months up to one that is named; without its year only where they make a quarter or a half."""
    if words.at(j) not in _ENDING:
        return None
    j += 1
    if words.low[j : j + 3] == ["the", "end", "of"]:
        j += 3
    j += words.at(j) == "in"
    if _DAY.fullmatch(words.at(j)):
        j += 1 + (words.at(j + 1) in ORDINAL_ENDINGS and words.glued(j + 1))  # 30 June, 31st March
        day_said = True
    else:
        day_said = False
    month = table.months.get(words.at(j))
    if month is None or not words.capital(j):
        return None
    end = past_dot(words, j) if words.low[j] in SHORT else j + 1
    if not day_said and words.at(end).isdecimal() and len(words.at(end)) == 2:
        end += 1  # June 30
    k = end + (words.at(end) == ",")
    year = year_at(words, k)
    end = k + 1 if year is not None else end
    if (count, month % 3) == (3, 0):
        return Dated(first, end, When("quarter", year=year, quarter=month // 3))
    if (count, month % 6) == (6, 0):
        return Dated(first, end, When("half", year=year, quarter=month // 6))
    if year is None or not 1 < count <= 24:
        return None
    begin = year * 12 + month - count
    first_month = When("month", year=begin // 12, month=begin % 12 + 1)
    return Dated(
        first,
        end,
        When("month", year=first_month.year, month=first_month.month, until=When("month", year=year, month=month)),
    )
