"""Weekends, quarters and halves of a year in other languages than English: ``ce week-end``, ``im zweiten Quartal 2025``."""

from core.facts.mentions.amounts.number_words import Lexicon
from core.facts.mentions.days.calendar_dates import Dated, DateWords, year_at, year_beside
from core.facts.mentions.days.when import When
from core.facts.mentions.words import Words
from core.facts.tables.currencies import SIGNS, WORDS
from core.facts.tables.elsewhere.days import (
    AROUND_WEEKEND,
    BEFORE_WEEKEND,
    EVERY_WEEKEND,
    PERIODS,
    WEEKENDS,
    YEAR_BEHIND,
)


def find_weekend(words: Words, i: int, table: DateWords) -> Dated | None:
    """The weekend that token ``i`` begins to name; every weekend is none."""
    for phrase in WEEKENDS.get(table.language, ()):
        if tuple(words.low[i : i + len(phrase)]) != phrase:
            continue
        before, end = words.at(i - 1), i + len(phrase)
        if before in EVERY_WEEKEND or before not in BEFORE_WEEKEND.get(table.language, (before,)):
            return None
        behind = AROUND_WEEKEND.get(words.at(end))
        offset = behind if behind is not None else AROUND_WEEKEND.get(before, 0)
        return Dated(i, end + (behind is not None), When("weekend", offset=offset))
    return None


def _is_amount(words: Words, j: int, lex: Lexicon) -> bool:
    """``im dritten Quartal 1200 Millionen Euro``: what looks like a year counts something."""
    after = words.at(j + 1)
    return after in lex.scales or after in lex.short_scales or after in SIGNS or after in WORDS


def find_part_of_year(words: Words, i: int, table: DateWords, lex: Lexicon) -> Dated | None:
    """``deuxième trimestre``, ``первом квартале 2025 года``, ``الربع الأول من 2025``."""
    ordinal, noun = (words.at(i + 1), words.low[i]) if table.language == "ar" else (words.low[i], words.at(i + 1))
    unit, count = PERIODS.get(table.language, {}).get(noun), lex.ordinals.get(ordinal, 0)
    if unit is None or not 0 < count <= (4 if unit == "quarter" else 2):
        return None
    end, when = year_beside(words, i + 2, When(unit, quarter=count))
    if when.years is not None:
        return Dated(i, end, when)
    j = i + 2 + (words.at(i + 2) in YEAR_BEHIND)
    year = year_at(words, j)
    if year is None or _is_amount(words, j, lex):
        if table.language == "ar" and unit == "half":
            return None  # the first half of a match
        return Dated(i, i + 2, When(unit, quarter=count))
    return Dated(i, j + 1 + (words.at(j + 1) in ("года", "году")), When(unit, quarter=count, year=year))
