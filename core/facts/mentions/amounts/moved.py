"""``from 38 to 36 hours``, ``to 36 hours from 38``: the figures of a move, whose unit is told once."""

from core.facts.mentions.amounts.durations import duration
from core.facts.mentions.amounts.hedges import Found
from core.facts.mentions.amounts.number_words import Lexicon
from core.facts.mentions.amounts.numerals import read
from core.facts.mentions.words import Words
from core.facts.tables import calendar
from core.facts.tables.counting import NOT_COUNTED

FROM = frozenset({"from", "von", "de", "desde", "с", "من", "van"})
UP_TO = frozenset({"to", "à", "bis", "auf", "a", "до", "إلى", "naar"})
_SINCE = frozenset("ago earlier later before previously old".split())


def is_moved(words: Words, first: int, after: int) -> bool:
    """Whether a figure is the first of ``from 20 to 40``, ``to 40 from 20``."""
    return words.at(first - 1) in FROM or (words.at(first - 1) == "to" and words.at(after) == "from")


def time_said_behind(words: Words, first: int, after: int, lex: Lexicon, value: float | int) -> Found | None:
    """``from 38 to 36 hours``: the unit of time stands with the second figure and holds for the first as well."""
    number = read(words, after + 1, lex) if words.at(after) in (*UP_TO, "from") and after + 1 < len(words) else None
    if number is None or number.ordinal or number.fraction:
        return None
    unit = calendar.UNITS.get(lex.language, {}).get(words.at(number.end))
    if words.at(number.end + 1) in _SINCE:
        return None  # rose to 40 from 12 months ago
    return duration(words, first, after, value, None, unit, lex) if unit else None


def time_said_before(words: Words, first: int, after: int, lex: Lexicon) -> str | None:
    """``from eight years to 10``: the unit of time stands with the first figure and holds for the second as well."""
    led = words.at(first - 1)
    if led not in ("to", "from") or words.at(first - 4) != ("from" if led == "to" else "to") or first < 4:
        return None
    if words.at(after)[:1].isalpha() and words.at(after) not in NOT_COUNTED:
        return None
    number = read(words, first - 3, lex)
    known = number is not None and number.end == first - 2 and not number.ordinal and not number.fraction
    return calendar.UNITS.get(lex.language, {}).get(words.at(first - 2)) if known else None
