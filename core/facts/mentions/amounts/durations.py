"""Lengths of time and ages: ``two-day``, ``a year and a half``, ``an hour and 20 minutes``, ``aged 84``, ``in his 30s``."""

from core.facts.mentions.amounts.digits import whole
from core.facts.mentions.amounts.frequencies import find_frequency, per_article
from core.facts.mentions.amounts.hedges import Found, hedge, hedged
from core.facts.mentions.amounts.number_words import Lexicon
from core.facts.mentions.amounts.numerals import Numeral, read
from core.facts.mentions.elsewhere.halves import half_after, one_and_a_half
from core.facts.mentions.words import Words
from core.facts.tables import calendar, currencies, qualifiers
from core.facts.tables.numerals import ADDED
from core.facts.tables.people import GIVEN_NAMES, ROLES
from core.model import Duration, Mention, Quantity
from core.patterns import lazy_pattern


def duration(
    words: Words, first: int, after: int, value: float | int, upper: float | int | None, unit: str, lex: Lexicon
) -> Found:
    size = calendar.UNIT_DAYS[unit]
    low, high = value, value if upper is None else upper
    if words.at(after) in ("and", "et", "und", "y") and words.at(after + 1) in (
        "a",
        "un",
        "une",
        "ein",
    ):  # a year and a half
        k = after + 2
        if words.at(k) in ("half", "demi"):
            low, high, after = low + 0.5, high + 0.5, k + 1
    elif lex.language != "en" and (end := half_after(words, after, lex.language)) > after:
        low, high, after = low + 0.5, high + 0.5, end
    days_low, days_high = whole(low * size), whole(high * size)
    more, after = _and_more(words, after, unit, lex)
    days_low, days_high = whole(days_low + more), whole(days_high + more)
    age = False
    j = after
    if words.at(j) in "-‐‑" and words.at(j) and words.glued(j):
        j += 1
    if words.at(j) in ("old", "olds", "old's"):
        age, after = True, j + 1
    elif lex.language != "en" and (words.low[first - 1 : first] == ["alter"] or words.at(after) == "alt"):
        age = True
    meaning, first, after = hedge(words, first, after)
    shown = hedged(Quantity(days_low, days_high), meaning)
    if meaning == "under":
        shown = Quantity(0, days_high, max_open=True)
    return Found(
        "duration",
        first,
        after,
        Duration(shown.min, shown.max, unit, shown.approximate or meaning in ("over", "under"), age),
    )


def _and_more(words: Words, after: int, unit: str, lex: Lexicon) -> tuple[float | int, int]:
    """``an hour and 20 minutes``, ``two years and three months``: the days of the smaller unit, and the token after it."""
    listed = words.at(after) == ","
    k = after + (listed or words.at(after) in ("and", "et", "und", "y", "и"))
    number = read(words, k, lex) if k < len(words) else None
    if number is None or number.ordinal or number.fraction:
        return 0, after
    smaller = calendar.UNITS.get(lex.language, {}).get(words.at(number.end))
    if (
        smaller is None
        or not calendar.UNIT_DAYS[smaller] < calendar.UNIT_DAYS[unit]
        or words.at(number.end + 1) in ("ago", "later")
        or (listed and smaller not in ("minute", "second"))  # two years, six months of them suspended
    ):
        return 0, after
    more, end = _and_more(words, number.end + 1, smaller, lex)
    return number.value * calendar.UNIT_DAYS[smaller] + more, end


_STOPPED = lazy_pattern(r"(?:(\d{1,2}):)?(\d{1,2}):(\d{2}(?:\.\d{1,3})?)")


_SIGNED = lazy_pattern(
    r"(?:(?P<h>\d{1,3})\s?(?:h|hrs?|hours?)[\s,]{0,2})?(?:(?P<m>\d{1,3})\s?(?:m|mins?|minutes?)[\s,]{0,2})?"
    r"(?:(?P<s>\d{1,2}(?P<tenth>[.,]\d{1,3})?)(?P<apart>\s?)s(?:ecs?)?)?(?!\w)"
)
_SIGNS = frozenset({"h", "m", "s", "hr", "hrs", "min", "mins", "sec", "secs"})


def _with_signs(words: Words, i: int) -> Found | None:
    """``2 h 9 min 41 s``, ``1m 52.3s``, ``9.98 s``; ``90s`` alone are no seconds, and ``5 m`` are metres."""
    match = _SIGNED.match(words.text, words.start[i])
    if match is None or (words.glued(i) and words.at(i - 1).isalnum()):
        return None
    hours, minutes, seconds = match["h"], match["m"], match["s"]
    if not (seconds and (minutes or match["tenth"] or match["apart"])) and not (hours and minutes):
        return None
    end, stop = i, match.start() + len(match[0].rstrip(" ,\t"))
    while end < len(words) and words.end[end] <= stop:
        end += 1
    told = int(hours or 0) * 3600 + int(minutes or 0) * 60 + float((seconds or "0").replace(",", "."))
    days = round(told / 86400, 10)
    return Found("duration", i, end, Duration(days, days, "hour" if hours else "minute" if minutes else "second"))


def stopwatch(words: Words, i: int) -> Found | None:
    """``3:34.20``, ``1:14:51``: hours, minutes, seconds of a race; two figures alone are an hour of the day or a score."""
    if words.low[i][0].isdecimal() and words.at(i + 1) in _SIGNS:
        return _with_signs(words, i)
    match = _STOPPED.fullmatch(words.low[i]) if ":" in words.low[i] else None
    if match is None or (match[1] is None and "." not in match[3]) or (words.at(i - 1) == "at" and "." not in match[3]):
        return None
    if int(match[2]) > 59 or float(match[3]) >= 60 or words.at(i + 1) in ("am", "pm", "a", "p", "gmt", "utc"):
        return None
    days = round((int(match[1] or 0) * 3600 + int(match[2]) * 60 + float(match[3])) / 86400, 10)
    return Found("duration", i, i + 1, Duration(days, days, "hour" if match[1] else "minute"))


def find_bare_duration(words: Words, i: int, lex: Lexicon) -> Found | None:
    """``a week``, ``less than a week``, ``half an hour``: an article before a unit of time."""
    often = find_frequency(words, i, lex)
    if often is not None:
        return often
    if lex.language != "en":
        return one_and_a_half(words, i, lex.language)
    unit = calendar.UNITS["en"].get(words.low[i])
    if unit is not None:
        if words.low[i + 1 : i + 3] == ["-", "long"] and words.glued(i + 1) and words.glued(i + 2):
            return duration(words, i, i + 3, 1, None, unit, lex)  # week-long talks
        lately = words.at(i - 1) == "past" or (
            unit == "day" and words.at(i - 1) == "last" and words.at(i - 3) in _DURING
        )
        if lately and words.at(i - 2) == "the" and not words.low[i].endswith("s"):
            return duration(words, i, i + 1, 1, None, unit, lex)  # in the past week
        return _on_itself(words, i, unit)
    if words.low[i] not in ("a", "an", "half"):
        return None
    each = per_article(words, i) if words.low[i] != "half" else None
    if each is not None:
        return each
    value: float | int = 1
    j = i + 1
    if words.low[i] == "half":
        if words.at(j) not in ("a", "an"):
            return None
        value, j = 0.5, j + 1
    elif words.at(j) == "half" and words.at(j + 1) in ("-", "hour"):
        value, j = 0.5, j + 1 + (words.at(j + 1) == "-")
    measured = calendar.UNITS["en"].get(words.at(j))
    if measured is None or words.at(j).endswith("s") or measured in ("second", "weekend", "quarter"):
        return None
    if (
        words.low[i] == "a"
        and measured == "day"
        and words.at(i - 1).isalpha()
        and (words.at(i - 1) in ("times", "meals", "barrels", "hours"))
    ):
        return None
    if words.at(i - 1)[-1:].isdecimal() or _is_rate(words, i):
        return None
    if value == 1 and words.at(i - 1) in _PLURALS and words.at(i - 2) != "":
        return None  # closed five months a year
    return duration(words, i, j + 1, value, None, measured, lex)


_DURING = frozenset({"in", "over", "during", "within", "for"})
_PLURALS = frozenset(word for word in calendar.UNITS["en"] if word.endswith("s"))


def _is_rate(words: Words, i: int) -> bool:
    """``$5 a day``, ``three times a week``: per, not for."""
    before = words.at(i - 1)
    return before in currencies.WORDS or before in (
        "times",
        "once",
        "twice",
        "percent",
        "barrels",
        "people",
        "pounds",
        "tonnes",
        "tons",
        "%",
        "pct",
        "million",
        "billion",
        "thousand",
        "cent",
        "miles",
        "kilometres",
        "km",
    )


def aged(words: Words, i: int, end: int, value: float | int) -> Found:
    """An age, with what bounds it behind: ``aged 65 and over``."""
    meaning, first, end = hedge(words, i, end)
    years = whole(value * calendar.UNIT_DAYS["year"])
    bounded = words.at(end - 1) in _BOUNDING or words.at(i - 1) in (*_BOUNDS, "than")
    shown = hedged(Quantity(years, years), meaning) if bounded else Quantity(years, years)
    over = meaning in ("over", "under")
    low = 0 if meaning == "under" and bounded else shown.min
    return Found("duration", first if bounded else i, end, Duration(low, shown.max, "year", bounded and over, age=True))


_DOERS = ("er", "or", "man", "woman", "ist", "boy", "girl", "ess")
"""How words for people end: the diver, 38,."""
_BOUNDS = frozenset({"over", "under", "above", "below"})
_OF_AN_AGE = frozenset(
    "aged people those anyone anybody everyone adults children kids women men boys girls residents patients drivers voters "
    "workers passengers pupils citizens players pensioners applicants persons".split()
)
"""Before ``over 60`` and no unit: years of age."""
_BOUNDING = frozenset(phrase[-1] for phrase in qualifiers.AFTER)


def is_age(words: Words, i: int, end: int, number: Numeral) -> bool:
    """``aged 84``, ``at the age of 84``, ``died at 84``, ``who was 84``, ``Brecht, 29,``."""
    if number.fraction or not 0 < number.value < 125 or isinstance(number.value, float):
        return False
    before, after = words.at(i - 1), words.at(end)
    ranged = after == "to" and words.at(end + 1)[:1].isdecimal()
    if before in _BOUNDS and words.at(i - 2) in _OF_AN_AGE and after not in ("of", "and", "or", "-") and not ranged:
        return True  # people over 60
    if before == "than" and words.at(i - 2) in ("younger", "older") and not after.isdecimal():
        return True
    closed = after in (",", ".", ")", ";", "") or after in ("when", "and", "or", "at", "years")
    if before == "aged" or (before == "age" and closed):
        return True
    if before in ("and", "or", ",") and _among_ages(words, i):
        return True
    if before == "of" and words.at(i - 2) in ("boy", "girl", "man", "woman", "child", "age"):
        return True
    if not closed:
        return False
    if before == "at" and words.at(i - 2) in ("died", "dies", "dead") and "number" not in words.low[max(0, i - 6) : i]:
        return True
    if before in ("was", "is", "turned", "turns") and words.at(i - 2) in ("who", "he", "she"):
        return True
    if (
        before == ","
        and after == "and"
        and words.at(end + 1) in ("a", "an")
        and number.digits
        and number.value >= _GROWN
    ):
        return True  # the miner, 34 and a father of two
    if before == "," and after in (".", "") and number.digits and number.value >= _GROWN:
        return (
            words.capital(i - 2)
            and words.capital(i - 3)
            and (words.low[i - 3] in GIVEN_NAMES or words.at(i - 4) in ROLES)
        )
    if before != "," or after != "," or not number.digits or number.value <= 4:
        return False
    if words.capital(i - 2):
        return words.capital(i - 3) or words.at(i - 3) in ("", ".", ",", "“", '"')
    noun = words.at(i - 2)
    led = any(words.at(i - n) in ("the", "a", "an", "one", "another") for n in (3, 4))  # one crew member, 34,
    return led and noun.isalpha() and (noun in ROLES or noun in _PERSONS or noun.endswith(_DOERS))


def _on_itself(words: Words, i: int, unit: str) -> Found | None:
    """``year on year``, ``month-over-month``: against so long before."""
    hyphen = words.at(i + 1) == "-"
    j = i + 1 + hyphen
    k = j + 1 + hyphen
    if words.at(j) not in ("on", "over") or words.at(k) != words.low[i] or words.low[i].endswith("s"):
        return None
    days = whole(calendar.UNIT_DAYS[unit])
    return Found("duration", i, k + 1, Duration(days, days, unit))


_GROWN = 13
"""Years from which on a bare figure at the end of a sentence is the age of the person named before it."""


def _among_ages(words: Words, i: int) -> bool:
    """``aged six and nine``, ``aged 3, 5 and 9``: one of several ages, of which ``aged`` stands before the first."""
    k = i - 1
    while (
        k > 0
        and i - k < _SEVERAL_AGES
        and (words.low[k] in ("and", "or", ",") or words.low[k].isdecimal() or words.low[k] in ADDED["en"])
    ):
        k -= 1
    return words.at(k) in ("aged", "ages") and k < i - 1


_SEVERAL_AGES = 9
"""Tokens in which the ages of several are told."""

_PERSONS = frozenset("member man woman boy girl passenger resident survivor neighbour neighbor mother father".split())


def is_bounded_age(words: Words, i: int) -> bool:
    """``under-18s``."""
    return words.at(i - 1) == "-" and words.at(i - 2) in _BOUNDS


def in_ones(words: Words, i: int, end: int, value: float | int) -> Found:
    """``in his 30s``: an age; ``in the 30s``: figures of that size."""
    dashed = words.at(i - 1) == "-"
    if dashed and words.at(i - 2) in _BOUNDS:  # the over-60s
        years = whole(value * calendar.UNIT_DAYS["year"])
        older = words.at(i - 2) in ("over", "above")
        return Found(
            "duration", i - 2, end, Duration(years if older else 0, None if older else years, "year", True, age=True)
        )
    edge = words.at(i - 1 - dashed)
    if edge in ("his", "her", "their", *_EDGES) or dashed:
        year = calendar.UNIT_DAYS["year"]
        low, high = _EDGES.get(edge, (0, 9))
        first = i - 1 - dashed if edge in _EDGES else i
        return Found(
            "duration",
            first,
            end,
            Duration(whole((value + low) * year), whole((value + high) * year), "year", age=True),
        )
    return Found("number", i, end, Quantity(value, value + 9))


_EDGES = {"early": (0, 4), "mid": (3, 7), "late": (6, 9)}
"""Years of ten that ``in her early 30s`` speaks of."""


def as_many(words: Words, i: int, last: Mention | None, lex: Lexicon) -> Found | None:
    """``the second minister to resign in as many weeks``: so many as the number told last in the sentence."""
    if (
        lex.language != "en"
        or words.low[i : i + 2] != ["as", "many"]
        or words.at(i - 1) not in ("in", "for", "over", "after")
    ):
        return None
    value, unit = (last.value if last else None), words.at(i + 2)
    if last is None or not isinstance(value, Quantity) or value.min is None or value.min != value.max or value.currency:
        return None
    if last.spans[-1].start < words.start[words.sentence_start(i)] or not isinstance(value.min, int) or value.min < 2:
        return None
    if unit in calendar.UNITS["en"] and unit.endswith("s"):
        days = whole(value.min * calendar.UNIT_DAYS[calendar.UNITS["en"][unit]])
        return Found("duration", i, i + 3, Duration(days, days, calendar.UNITS["en"][unit]))
    if unit.endswith("s") and unit.isalpha() and unit != "as":
        return Found("number", i, i + 2, Quantity(value.min, value.min, unit=unit))
    return None
