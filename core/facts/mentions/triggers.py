"""Words that may begin a number, a date or a time."""

from functools import cache
from typing import Final

from core.facts.mentions.amounts.frequencies import begin as frequency_words
from core.facts.mentions.amounts.number_words import lexicon
from core.facts.mentions.days.calendar_dates import date_words
from core.facts.mentions.days.financial_years import BEGIN as FINANCIAL
from core.facts.mentions.days.named_days import feasts
from core.facts.tables import calendar, numerals
from core.facts.tables.counting import GOALLESS, GROUPS
from core.facts.tables.dating import BEFORE_LAST, EDGES, NEAR_DAY, NEAR_PERIOD
from core.facts.tables.elsewhere.days import PERIODS, WEEKENDS
from core.facts.tables.elsewhere.hours import DUAL_TIMES, ORDINAL_DAYS
from core.facts.tables.elsewhere.word_days import word_days
from core.facts.tables.eras import JAPANESE
from core.facts.tables.halves import HALF, JOINED, ONE_AND_A_HALF, SPANNED, TWO_PARTS, VAGUE_ELSEWHERE
from core.facts.tables.units import LONG


@cache
def triggers(language: str) -> frozenset[str]:
    """Words that may begin a number, a date or a time; digits always may."""
    lex, table = lexicon(language), date_words(language)
    words = {
        *lex.added,
        *lex.hundreds,
        *lex.scales,
        *lex.ordinals,
        *lex.fractions,
        *numerals.VULGAR,
        *numerals.DUALS,
        *numerals.ONE_AND_A_HALF,
    }
    words |= {
        *table.months,
        *table.weekdays,
        *table.seasons,
        *table.days,
        *table.relative,
        *table.ago_before,
        *table.units,
    }
    words |= set(calendar.PARTS) | frequency_words(lex.language)
    words |= (
        HALF.get(lex.language, frozenset())
        | ONE_AND_A_HALF.get(lex.language, frozenset())
        | set(JOINED.get(lex.language, ()))
        | set(SPANNED.get(lex.language, ()))
        | set((*TWO_PARTS, *DUAL_TIMES, *ORDINAL_DAYS) if lex.language == "ar" else ())
        | set(VAGUE_ELSEWHERE.get(lex.language, ()))
        | word_days(table.language).keys()
        | {phrase[0] for phrase in WEEKENDS.get(language, ())}
        | PERIODS.get(language, {}).keys()
    )
    words |= {tokens[0] for tokens in feasts(language)}
    phrases = (
        *NEAR_DAY.get(language, ()),
        *NEAR_PERIOD.get(language, ()),
        *EDGES.get(language, ()),
        *BEFORE_LAST.get(language, ()),
    )
    words |= {phrase[0] for phrase in phrases}
    words |= {mark + season for season in table.seasons for mark in ("l'", "d'", "quest'", "nell'", "dell'")}
    if language == "it":
        words |= {"un'" + unit for unit in table.units}
    if language == "fr":
        words.add("il")
        words |= {"d'" + month for month in table.months} | {"l'" + unit for unit in table.units}
        words |= {"d'" + day for day in table.days}
    if table.language == "en":
        words |= (
            {phrase.split()[0] for phrase in numerals.VAGUE}
            | {"twice", "thrice", "final", "several"}
            | {number + "fold" for number in lex.added}
            | set(numerals.MULTIPLES)
            | GOALLESS
            | set(calendar.DECADES)
            | {weekday + "s" for weekday in table.weekdays}
            | FINANCIAL
            | set(GROUPS)
            | set(JAPANESE)
        )
        words |= {
            "a",
            "an",
            "as",
            "the",
            "half",
            "early",
            "late",
            "mid",
            "beginning",
            "end",
            "start",
            "middle",
            "q",
            "h",
            "small",
            "no",
            "none",
            "quarter",
            "'",
            "’",
        }
    return frozenset(words)


_OPENERS: Final = frozenset("the a an as that this".split())
_BEHIND: Final = frozenset("many point percentage couple pair score".split())
"""Words behind an opener that begin nothing by themselves: ``in as many weeks``, ``by a point``, ``a couple of hundred``."""


def openers_of(language: str) -> frozenset[str]:
    """Of the triggers, the small words that begin a value only with what follows them."""
    return _OPENERS if language == "en" else frozenset()


def may_follow(word: str, language: str) -> bool:
    """Whether a word behind an opener may be of its value (``the day before``, ``a third``): most words behind *the* are of none."""
    return word in _followers(language) or word[:1].isdecimal()


@cache
def _followers(language: str) -> frozenset[str]:
    phrases = (*feasts(language), *NEAR_DAY.get(language, ()), *NEAR_PERIOD.get(language, ()))
    return triggers(language) | LONG | _BEHIND | {phrase[1] for phrase in phrases if len(phrase) > 1}
