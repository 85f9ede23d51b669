"""Dates counted from the one named beside them: ``on Wednesday … the day before``, ``a week later``, ``the following month``."""

from dataclasses import replace
from functools import cache

from core.facts.mentions.amounts.number_words import Lexicon
from core.facts.mentions.amounts.numerals import read
from core.facts.mentions.days.calendar_dates import Dated
from core.facts.mentions.days.when import When
from core.facts.mentions.words import Words
from core.facts.tables.calendar import UNITS
from core.facts.tables.dating import LATER, NEAR_DAY, NEAR_PERIOD

_REACH = 60
"""Tokens between the date and what is counted from it."""
_GOES_ON = frozenset(
    ', . ; : ) ! ? " ” ’ and but in at on when as near from or by for after before y et und и'.split()
) | {""}
"""What may follow words that count from the day before them and not from what follows."""


def from_date(words: Words, i: int, said: Dated | None, lex: Lexicon) -> Dated | None:
    """The day that token ``i`` begins to count from ``said``, the last day named before it.

    ``None`` where it counts from something else (``the day before the vote``).
    """
    if said is None:
        return None
    for phrase, (count, unit) in _phrases(lex.language).get(words.low[i], ()):
        if tuple(words.low[i : i + len(phrase)]) == phrase:
            return _counted(words, i, i + len(phrase), count, unit, said)
    if lex.language != "en":
        return None
    if words.low[i] == "the" and (day := _day_of_that_month(words, i, said, lex)):
        return day
    if not (words.low[i] in ("a", "an", "one") or words.low[i] in lex.added or words.low[i].isdecimal()):
        return None
    number = read(words, i, lex)
    many, j = (1, i + 1) if number is None else (number.value, number.end)
    unit = UNITS["en"].get(words.at(j), "")
    step = LATER.get(words.at(j + 1), 0)
    if unit not in _COUNTED or not step or not isinstance(many, int) or not 0 < many < 400:
        return None
    return _counted(words, i, j + 2, step * many, unit, said)


def _day_of_that_month(words: Words, i: int, said: Dated, lex: Lexicon) -> Dated | None:
    """``on 3 November … the 19th of that month``."""
    number = read(words, i + 1, lex)
    base = said.when.until or said.when
    if (
        number is None
        or not number.ordinal
        or not isinstance(number.value, int)
        or not 0 < number.value <= _LONGEST_MONTH
    ):
        return None
    end = next((number.end + len(of) for of in _OF_IT if words.low[number.end : number.end + len(of)] == of), 0)
    if not end or i - said.end > _REACH or base.month is None or base.shift:
        return None
    return Dated(
        i, end, When("day", year=base.year, years=base.years, month=base.month, day=number.value, lean=base.lean)
    )


_OF_IT = [["of", "that", "month"], ["of", "the", "same", "month"], ["of", "that", "same", "month"]]
_LONGEST_MONTH = 31
_COUNTED = frozenset({"day", "week", "month", "year"})


@cache
def _phrases(language: str) -> dict[str, list[tuple[tuple[str, ...], tuple[int, str]]]]:
    """The phrases that count from the date before them, by their first word."""
    known: dict[str, list[tuple[tuple[str, ...], tuple[int, str]]]] = {}
    for phrase, step in NEAR_DAY.get(language, {}).items():
        known.setdefault(phrase[0], []).append((phrase, (step, "day")))
    for phrase, counted in NEAR_PERIOD.get(language, {}).items():
        known.setdefault(phrase[0], []).append((phrase, counted))
    return known


def _counted(words: Words, i: int, end: int, step: int, unit: str, said: Dated) -> Dated | None:
    if i - said.end > _REACH:
        return None
    after = words.at(end)
    if after in ("than", "of", "that") or (words.low[end - 1] in ("before", "after") and after not in _GOES_ON):
        return None
    base = said.when.until or said.when
    plain = replace(base, part=None, clock=None, zone=None, until=None, both=False)
    if unit in ("month", "year"):
        later = _months_on(plain, step) if unit == "month" else _years_on(plain, step)
        return None if later is None else Dated(i, end, later)
    if base.precision != "day" or base.ends:
        return None
    if unit == "week":
        step, plain = step * _WEEK, replace(plain, near=True)
    if plain.offset is not None and plain.weekday is None:
        return Dated(i, end, replace(plain, offset=plain.offset + step))
    return Dated(i, end, replace(plain, shift=plain.shift + step))


_WEEK = 7
_MONTHS = 12


def _months_on(base: When, step: int) -> When | None:
    """The month so many after the one named; its year is told where the base's is."""
    if base.month is None or base.precision not in ("day", "month") or base.shift:
        return None
    years, month = divmod(base.month - 1 + step, _MONTHS)
    if years and base.year is None and base.years is None:
        return None
    return When(
        "month",
        year=None if base.year is None else base.year + years,
        years=None if base.years is None else base.years + years,
        month=month + 1,
        lean=base.lean,
    )


def _years_on(base: When, step: int) -> When | None:
    """The year so many after the one named."""
    if base.year is not None and base.precision in ("day", "month", "year", "season", "quarter", "half"):
        return When("year", year=base.year + step)
    if base.precision == "year" and base.offset is not None:
        return When("year", offset=base.offset + step)
    return None
