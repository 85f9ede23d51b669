"""How often: ``twice a year``, ``every six months``, ``quarterly``; and for how long an amount is told: ``900 litres an hour``.

The value is the length of time between two of them, so that ``twice a year`` and ``every six months`` are one.
"""

from functools import cache

from core.facts.mentions.amounts.digits import whole
from core.facts.mentions.amounts.hedges import Found
from core.facts.mentions.amounts.number_words import Lexicon
from core.facts.mentions.amounts.numerals import read
from core.facts.mentions.words import Words
from core.facts.tables import calendar, currencies, units
from core.facts.tables.frequencies import ADVERBS, BEFORE_UNIT, COUNTED, EACH, EVERY, PER, RATE, TIMES
from core.facts.tables.grammar import DETERMINERS
from core.model import Duration

_NOT_REPEATED = frozenset({"weekend"})
_NONE: frozenset[str] = frozenset()
_LONGEST_COUNT = 6
"""Tokens within which ``times`` follows the first word of a number."""


@cache
def begin(language: str) -> frozenset[str]:
    """The words with which a frequency may begin; digits and number words may always."""
    words = {*ADVERBS.get(language, ()), *COUNTED.get(language, ()), *BEFORE_UNIT.get(language, ())}
    return frozenset(
        words | {phrase[0] for phrase in EVERY.get(language, ())} | ({"semi", "half"} if language == "en" else set())
    )


def find_frequency(words: Words, i: int, lex: Lexicon) -> Found | None:
    """The frequency that begins at token ``i``, or ``None``."""
    language = lex.language
    word = words.low[i]
    starts = word in begin(language)
    if starts:
        found = _adverb(words, i, language) or _every(words, i, lex) or _per(words, i, language)
        if found:
            return found
    if language == "en" and words.at(i + 1) == "days" and (found := _each_day(words, i, lex)):
        return found
    if word not in COUNTED.get(language, ()) and TIMES.get(language, _NONE).isdisjoint(
        words.low[i + 1 : i + _LONGEST_COUNT]
    ):
        return None
    count, j = _times(words, i, lex)
    if count is None or not 0 < count < 10**6:
        return None
    unit, end = _each(words, j, lex)
    if unit is None:
        return _counted_every(words, i, j, count, lex)
    days = whole(calendar.UNIT_DAYS[unit] / count)
    return Found("duration", i, end, Duration(days, days, RATE + unit if count != 1 else unit))


def _adverb(words: Words, i: int, language: str) -> Found | None:
    """``quarterly``; ``semi-annually`` and ``half-yearly`` in one word or two."""
    joined = words.at(i + 1) == "-" and words.glued(i + 1) and words.glued(i + 2)
    if joined and words.low[i] in ("semi", "half") and words.at(i + 2) in ("annually", "yearly", "annual"):
        days = whole(calendar.UNIT_DAYS["year"] / 2)
        return Found("duration", i, i + 3, Duration(days, days, "month"))
    told = ADVERBS.get(language, {}).get(words.low[i])
    if words.low[i] == "yearly" and words.at(i - 1) in DETERMINERS:
        return None  # a yearly profit, which is an annual one
    if told is None or words.capital(i) or (joined and words.at(i + 2).isalpha()):
        return None
    return Found("duration", i, i + 1, Duration(whole(told[0]), whole(told[0]), told[1]))


def _every(words: Words, i: int, lex: Lexicon) -> Found | None:
    """``every day``, ``every other week``, ``alle sechs Monate``, ``tous les deux ans``."""
    language = lex.language
    length = _led(words, i, EVERY.get(language, frozenset()))
    if not length:
        return None
    table = calendar.UNITS.get(language, {})
    k = i + length
    value: float | int = 1
    if words.at(k) in ("other", "second") and language == "en":
        value, k = 2, k + 1
    elif words.at(k) in ("half", "quarter") and language == "en":
        value = 0.5 if words.at(k) == "half" else 0.25  # every half hour, every quarter of an hour
        k += (
            1
            + (words.at(k + 1) == "-")
            + 2 * (words.low[k + 1 : k + 3] in (["of", "an"], ["of", "a"]))
            + (words.at(k + 1) == "an")
        )
    elif words.at(k) not in table or words.at(k) == "second":
        number = read(words, k, lex) if k < len(words) else None
        if number is None or number.fraction or (number.ordinal and language != "en"):
            return None
        value, k = number.value, number.end
    unit = table.get(words.at(k))
    alone = k == i + length
    if unit is None or unit in _NOT_REPEATED or (alone and not _repeats(words, i, k, unit, language)):
        return None
    days = whole(value * calendar.UNIT_DAYS[unit])
    return Found("duration", i, k + 1, Duration(days, days, unit))


def _each_day(words: Words, i: int, lex: Lexicon) -> Found | None:
    """``seven days a week``, ``365 days a year``: every day."""
    number = read(words, i, lex)
    if number is None or number.end != i + 1 or number.value not in (7, 365):
        return None
    unit, end = _each(words, i + 2, lex)
    if unit != ("week" if number.value == 7 else "year"):
        return None
    return Found("duration", i, end, Duration(1, 1, "day"))


def _repeats(words: Words, i: int, k: int, unit: str, language: str) -> bool:
    if calendar.UNIT_DAYS[unit] < calendar.UNIT_DAYS["hour"]:
        return False
    if words.low[i] == "each" or (language == "de" and words.low[i] == "alle"):
        return False
    if language in ("fr", "es", "it", "pt") and words.low[i] in ("cada", "chaque", "ogni"):
        return True
    return not (language == "en" and words.at(k + 1) in ("of", "he", "she", "they", "that", "we", "i", "you", "it"))


def _per(words: Words, i: int, language: str) -> Found | None:
    """``per hour``, ``par an``, ``pro Jahr`` after an amount."""
    if words.low[i] not in BEFORE_UNIT.get(language, ()) or i == 0:
        return None
    unit = calendar.UNITS.get(language, {}).get(words.at(i + 1))
    if words.at(i + 1) == "second" and language == "en":
        unit = "second"
    if unit is None or unit in _NOT_REPEATED or (language == "es" and not after_amount(words, i)):
        return None
    days = calendar.UNIT_DAYS[unit]
    return Found("duration", i, i + 2, Duration(days, days, PER + unit))


def per_article(words: Words, i: int) -> Found | None:
    """``an hour``, ``a year`` after an amount: each."""
    unit = "second" if words.at(i + 1) == "second" else calendar.UNITS["en"].get(words.at(i + 1))
    if unit is None or words.at(i + 1).endswith("s") or unit in ("weekend", "quarter") or not after_amount(words, i):
        return None
    if words.at(i + 2) in ("ago", "later", "earlier", "before", "after", "and", "old", "-", "or"):
        return None
    days = calendar.UNIT_DAYS[unit]
    return Found("duration", i, i + 2, Duration(days, days, PER + unit))


def after_amount(words: Words, i: int) -> bool:
    """Whether a figure with what it measures or counts ends right before token ``i``."""
    before = words.at(i - 1)
    if (
        before in currencies.WORDS
        or before in _SCALES
        or before in ("%", "percent", "cents", "cent", "pence", "pounds")
    ):
        return True
    if before[-1:].isdecimal():
        return words.at(i - 2) in currencies.SIGNS
    known = before in units.UNITS and before not in _TIME
    counted = before.isalpha() and (before.endswith("s") or before in _MANY) and before not in _TIME
    figure = words.at(i - 2)
    return (known or counted) and (figure[-1:].isdecimal() or figure in _SCALES)


_SCALES = frozenset(
    {"million", "billion", "trillion", "thousand", "hundred", "m", "bn", "millones", "millions", "millionen"}
)
_MANY = frozenset("people men women children passengers cattle sheep fish vehicles".split())
_TIME = frozenset(word for table in calendar.UNITS.values() for word in table)


def _times(words: Words, i: int, lex: Lexicon) -> tuple[float | int | None, int]:
    """``twice``, ``three times``: how many, and the token after."""
    known = COUNTED.get(lex.language, {}).get(words.low[i])
    if known is not None:
        return known, i + 1
    number = read(words, i, lex)
    if number is None or number.ordinal or number.fraction:
        return None, i
    if words.at(number.end) in TIMES.get(lex.language, ()):
        return number.value, number.end + 1
    return None, i


def _each(words: Words, j: int, lex: Lexicon) -> tuple[str | None, int]:
    """The unit of ``a year``, ``par an``, ``yearly`` from token ``j`` on, and the token after."""
    told = ADVERBS.get(lex.language, {}).get(words.at(j))
    if told is not None:
        return (told[1], j + 1) if abs(told[0] - calendar.UNIT_DAYS[told[1]]) < 1e-9 else (None, j)
    hyphened = words.at(j) == "-" and words.glued(j) and words.glued(j + 1)
    if hyphened and lex.language == "en" and words.at(j + 1) in ADVERBS["en"]:
        days, unit = ADVERBS["en"][words.at(j + 1)]
        return (unit, j + 2) if days == calendar.UNIT_DAYS[unit] else (None, j)
    length = _led(words, j, EACH.get(lex.language, frozenset()))
    if not length:
        return None, j
    named = calendar.UNITS.get(lex.language, {}).get(words.at(j + length))
    if named is None or named in _NOT_REPEATED or words.at(j + length + 1)[:4].isdecimal():
        return None, j  # zweimal im Jahr 2020
    return named, j + length + 1


def _counted_every(words: Words, i: int, j: int, count: float | int, lex: Lexicon) -> Found | None:
    """``once every two years``, ``dreimal alle zwei Jahre``, ``once a fortnight``: so many times in a longer time."""
    if words.at(j) == "in" and lex.language == "en":
        j += 1
    found = _every(words, j, lex) if j < len(words) else None
    if found is None or not isinstance(found.value, Duration) or found.value.min_days is None:
        return None
    days = whole(found.value.min_days / count)
    return Found("duration", i, found.end, Duration(days, days, found.value.precision))


def _led(words: Words, i: int, phrases: frozenset[tuple[str, ...]]) -> int:
    for length in (2, 1):
        if words.run(i, length) in phrases:
            return length
    return 0
