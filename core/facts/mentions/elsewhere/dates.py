"""Relative dates of the other languages: ``la semaine dernière``, ``vor zwei Tagen``, ``вчера``, ``الأسبوع الماضي``."""

from dataclasses import replace
from functools import cache

from core.facts.mentions.amounts.number_words import Lexicon
from core.facts.mentions.amounts.numerals import read
from core.facts.mentions.days.ago import ago, steps
from core.facts.mentions.days.calendar_dates import (
    Dated,
    DateWords,
    from_weekday,
    past_dot,
    with_part,
    with_year,
    year_at,
)
from core.facts.mentions.days.named_days import find_season
from core.facts.mentions.days.when import When
from core.facts.mentions.elsewhere.parts_of_year import find_part_of_year, find_weekend
from core.facts.mentions.elsewhere.word_days import day_in_words
from core.facts.mentions.words import Words
from core.facts.tables import calendar
from core.facts.tables.dating import BEFORE_LAST, EDGE_JOINTS, EDGES
from core.facts.tables.elsewhere.calendars_beyond import DAY_BEFORE
from core.facts.tables.elsewhere.days import AFTER_HOURS, BEFORE_SLASHED, DUALS, PART_JOINTS, PERIODS
from core.facts.tables.elsewhere.hours import ORDINAL_DAYS, ORDINAL_TENS
from core.facts.tables.elsewhere.word_days import TENS, word_days


def find_elsewhere(words: Words, i: int, table: DateWords, lex: Lexicon) -> Dated | None:
    word, after = words.low[i], words.at(i + 1)
    if word in word_days(table.language) or word in TENS.get(table.language, ()):
        told = day_in_words(words, i, table)
        if told is not None:
            return told
    if word in lex.ordinals or word in PERIODS.get(table.language, ()):
        period = find_part_of_year(words, i, table, lex)
        if period is not None:
            return period
    weekend = find_weekend(words, i, table)
    if weekend is not None:
        return weekend
    if word in _edge_begin(table.language):
        edge = _edge(words, i, table)
        if edge is not None:
            return edge
    if table.language == "ar" and word not in table.weekdays and word[:1] in "وبفل" and word[1:] in table.months:
        word = word[1:]
    if table.language == "ar" and word == "أول" and after in table.months:
        return Dated(i, i + 2, When("day", month=table.months[after], day=1))
    if table.language == "ar" and word in ORDINAL_DAYS:
        return _ordinal_day(words, i, table)
    if (
        table.language == "fr"
        and word.startswith(("d'", "l'"))
        and word[2:] in (table.months, table.units)[word[0] == "l"]
    ):
        word = word[2:]  # d'avril, l'an dernier
    if word in calendar.PARTS and word not in AFTER_HOURS:
        told = _part_of(words, i, table, lex)
        if told is not None:
            return told
    if table.language in BEFORE_LAST:
        phrase = next((p for p in BEFORE_LAST[table.language] if tuple(words.low[i : i + len(p)]) == p), None)
        if phrase is not None:
            return with_part(words, i, i + len(phrase), When("day", offset=BEFORE_LAST[table.language][phrase]))
    if table.language == "fr" and word.startswith("d'") and word[2:] in table.days:
        word = word[2:]  # la séance d'hier
    if word in table.days and not _is_other_word(words, i, table):
        return with_part(words, i, i + 1, When("day", offset=table.days[word]))
    if (
        word in table.weekdays
        and (table.language != "de" or words.capital(i))
        and not (table.language in DAY_BEFORE and not _follows_day(words, i, table.language))
        and not (
            word in ("mar", "segunda", "terça", "quarta", "quinta", "среды", "среде")
            and after not in (".",)
            and words.low[i + 1 : i + 3] != ["-", "feira"]
        )
    ):
        week = _of_week(words, i + 1, table)
        if week is not None:
            return Dated(i, week[1], When("day", weekday=table.weekdays[word], offset=week[0], of_week=True))
        dated = (
            slashed(words, i + 1 + (after == ","), table) if words.at(i + 1 + (after == ","))[:1].isdecimal() else None
        )
        if dated is not None:
            return Dated(i, dated.end, dated.when.falling(table.weekdays[word]))  # jueves 7/3
        offset = table.relative.get(after) if table.relative.get(after) else None
        if offset is not None and table.language in ("fr", "es", "it", "pt", "ar"):
            return Dated(i, i + 2, When("day", weekday=table.weekdays[word], offset=offset))
        return from_weekday(words, i, i, None, table, lex)
    if table.language == "de" and len(word) > 9:
        for day, weekday in table.weekdays.items():
            part = calendar.PARTS.get(word[len(day) :]) if word.startswith(day) else None
            if part is not None:
                return Dated(i, i + 1, When("day", weekday=weekday, part=part))
    if word in table.months and not (len(word) <= 4 and word in ("mar", "set", "out", "maj", "mag") and after != "."):
        if table.language == "de" and not words.capital(i):
            return None
        end, when = with_year(words, past_dot(words, i), When("month", month=table.months[word]))
        return Dated(i, end, when)
    if word in table.relative:
        k = i + 1
        name = words.at(k)
        unit = table.units.get(name)
        offset = table.relative[word]
        if unit in ("week", "month", "quarter", "year") and not (
            table.language in ("fr", "es", "it", "pt") and offset and words.low[i] in ("último", "última")
        ):
            return Dated(i, k + 1, When(unit, offset=offset))
        if name in table.weekdays and name not in table.relative:
            return from_weekday(words, i, k, offset or None, table, lex)
        return find_season(words, k, table) if name in table.seasons else None
    if word in table.units and words.low[i + 1 : i + 3] in _THAT_COMES:
        unit = table.units[word]
        return Dated(i, i + 3, When(unit, offset=1)) if unit in ("week", "month", "year") else None
    if word in table.units and after in table.relative and table.units[word] in ("week", "month", "quarter", "year"):
        return Dated(i, i + 2, When(table.units[word], offset=table.relative[after]))
    if word in table.ago_before and words.at(i + 1) in DUALS.get(table.language, {}):
        unit, count = DUALS[table.language][words.low[i + 1]]
        back = steps(unit, -count)
        return Dated(i, i + 2, back) if back is not None else None
    if word in table.ago_before or (table.ago_before == {"il y a"} and words.low[i : i + 3] == ["il", "y", "a"]):
        k = i + (3 if word == "il" else 1)
        number = read(words, k, lex) if words.at(k) else None
        if number and not number.ordinal and isinstance(number.value, int):
            unit = table.units.get(words.at(number.end), "")
            back = steps(unit, -number.value)
            if back is not None and not (table.language == "de" and words.at(number.end).endswith("e")):
                return Dated(i, number.end + 1, back)
        return None
    if word in lex.added:
        return ago(words, i, table, lex)
    return find_season(words, i, table)


def _part_of(words: Words, i: int, table: DateWords, lex: Lexicon) -> Dated | None:
    """``soirée de jeudi``, ``вечером в четверг``, ``مساء الخميس``: a part of a day before the day."""
    if words.low[i - 2 : i] == ["de", "la"] if i > 1 else False:
        return None  # las ocho de la mañana
    j = i + 1
    while words.at(j) in PART_JOINTS and j < i + 3:
        j += 1
    if words.at(j) not in table.weekdays and words.at(j) not in table.days:
        return None
    day = find_elsewhere(words, j, table, lex)
    if day is None or day.when.precision != "day" or day.when.part or day.when.until is not None:
        return None
    return Dated(i, day.end, replace(day.when, part=calendar.PARTS[words.low[i]]))


def slashed(words: Words, i: int, table: DateWords) -> Dated | None:
    """``el 7/5``, ``du 3/5 au 7/5``: a day and its month behind an article or a small word that a date follows."""
    day, month, before = words.low[i], words.at(i + 2), words.at(i - 1)
    if words.at(i + 1) != "/" or not (words.glued(i + 1) and words.glued(i + 2)) or table.language == "en":
        return None
    if not (day + month).isdecimal() or max(len(day), len(month)) > _FIGURES:
        return None
    if not (1 <= int(day) <= _LONGEST_MONTH and 1 <= int(month) <= _MONTHS) or (
        words.glued(i + 3) and words.at(i + 3) in ("/", "%", "-")
    ):
        return None
    if before == ",":
        before = words.at(i - 2)
    if before not in BEFORE_SLASHED.get(table.language, ()) and before not in table.weekdays:
        return None
    return Dated(i, i + 3, When("day", month=int(month), day=int(day)))


def _of_week(words: Words, j: int, table: DateWords) -> tuple[int, int] | None:
    """Which calendar week ``kommender Woche``, ``de la semaine prochaine``, ``на следующей неделе`` after a weekday names, from this one
    on, and the token after it."""
    start = j
    while words.at(j) in _BEFORE_WEEK and j < start + 3:
        j += 1
    for a, b in ((j, j + 1), (j + 1, j)):
        if table.units.get(words.at(b)) != "week":
            continue
        if words.at(a) in table.relative:
            return table.relative[words.at(a)], j + 2
        if a > b and words.low[a : a + 2] in _THAT_COMES:
            return 1, a + 2
    return None


_THAT_COMES = (["que", "viene"], ["que", "vem"])
_BEFORE_WEEK = frozenset("de la der des della da del na на من van".split())


def _ordinal_day(words: Words, i: int, table: DateWords) -> Dated | None:
    """``الأول من تموز``, ``الخامس عشر من أيار``, ``الحادي والعشرين من مارس``: a day of a month, told by its place."""
    day, j = ORDINAL_DAYS[words.low[i]], i + 1
    more = ORDINAL_TENS.get(words.at(j))
    if more is not None and day < _TEN:
        day, j = day + more, j + 1
    if words.at(j) != "من" or words.at(j + 1) not in table.months or day > _LONGEST_MONTH:
        return None
    end, when = with_year(words, past_dot(words, j + 1), When("day", month=table.months[words.at(j + 1)], day=day))
    return Dated(i, end, when)


_TEN = 10
_MONTHS = 12
_FIGURES = 2
_LONGEST_MONTH = 31


@cache
def _edge_begin(language: str) -> frozenset[str]:
    return frozenset(phrase[0] for phrase in EDGES.get(language, ()))


def _edge(words: Words, i: int, table: DateWords) -> Dated | None:
    """``Anfang Mai``, ``fin 2023``, ``в конце мая``, ``a mediados de mayo``: a part of a month or a year."""
    for length in (4, 3, 2, 1):
        part = EDGES[table.language].get(words.run(i, length))
        if part is not None:
            break
    else:
        return None
    j = i + length
    while words.at(j) in EDGE_JOINTS and j < i + length + 3:
        j += 1
    name = words.at(j).removeprefix("d'")
    if name in table.months and (table.language != "de" or words.capital(j)):
        end, when = with_year(words, past_dot(words, j), When("month", month=table.months[name]))
        return Dated(i, end, replace(when, part=part))
    year = year_at(words, j)
    if year is None:
        return None
    return Dated(i, j + 1 + (words.at(j + 1) in ("года", "году")), When("year", year=year, part=part))


def _follows_day(words: Words, i: int, language: str) -> bool:
    """Hebrew weekdays are ordinals: ``ביום שני`` is on a Monday. The Sabbath has a name of its own."""
    return words.at(i - 1) in DAY_BEFORE[language] or words.low[i].endswith("שבת")


def _is_other_word(words: Words, i: int, table: DateWords) -> bool:
    """``mañana``, ``morgen`` as morning: after an article or a day."""
    word, before = words.low[i], words.at(i - 1)
    if table.language == "es" and word == "mañana":
        return before in ("la", "de", "esta", "una")
    if table.language in ("de", "nl") and word == "morgen":
        return (
            (words.capital(i) and not words.opens_sentence(i))
            or before in ("am", "gestern", "heute", "guten")
            or before in table.weekdays
        )
    if table.language == "ar" and word == "اليوم":
        return words.at(i + 1) in ("الأول", "الثاني", "التالي")
    return False
