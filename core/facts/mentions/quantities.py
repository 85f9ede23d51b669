"""Numbers of something: counts, money, percentages, measures, lengths of time and ages.

A quantity is a numeral with what hedges it before (``at least``), its sign or currency, and its unit after; the span covers these.
What is merely counted (``1,340 people``) goes into the value's unit, not into the span.
"""

from dataclasses import dataclass

from core.facts.mentions.numerals import Lexicon, Numeral, read, whole
from core.facts.mentions.words import Words
from core.facts.tables import calendar, currencies, qualifiers, units
from core.facts.tables.counting import MODELS, NOT_COUNTED
from core.facts.tables.numerals import VAGUE
from core.facts.tables.tense import FALLING, RISING
from core.model import Duration, Quantity

_BETWEEN = frozenset({"between", "entre", "zwischen", "от", "بين", "tussen"})
_AGED = frozenset({"jährige", "jähriger", "jährigen", "jähriges", "летний", "летняя", "летнего", "летней"})
_UP_TO = frozenset({"to", "à", "bis", "auf", "a", "до", "إلى", "naar"})
_FROM = frozenset({"from", "von", "de", "desde", "с", "من", "van"})
_MINUS = frozenset("-−–")
_TO = frozenset({"to", "-", "–", "—", "à", "bis", "a", "до", "إلى", "and", "et", "und", "y", "и", "or", "tot", "e"})


@dataclass(frozen=True, slots=True)
class Found:
    """Tokens ``[first, end)`` and the value they say. ``kind``: a fact kind."""

    kind: str
    first: int
    end: int
    value: Quantity | Duration


def find_quantity(words: Words, i: int, lex: Lexicon) -> Found | None:
    """The quantity whose first numeral begins at token ``i``."""
    if lex.language == "en" and words.low[i] in _VAGUE_BEGIN:
        return _vague(words, i, lex)
    number = read(words, i, lex)
    if number is None or _is_name_or_code(words, i, number, lex):
        return None
    first, value = _sign(words, i, number.value)
    upper, end = _range(words, i, number, lex)
    if number.ordinal:
        return Found("number", i, end, Quantity(number.value, number.value, ordinal=True, unit=_counted(words, end)))
    first, code = _currency_before(words, first)
    unit, currency, factor, after, kind = _unit(words, end, lex, code)
    if kind == "number" and upper is None and words.at(after) == "-" and words.at(after + 1) in _AGED:
        years = whole(value * calendar.UNIT_DAYS["year"])
        return Found("duration", i, after + 2, Duration(years, years, "year", age=True))
    if number.digits and words.glued(after) and words.at(after) == "s" and 10 <= value <= 90 and value % 10 == 0:
        return _in_ones(words, i, after + 1, value)
    if kind == "number" and upper is None and _is_age(words, i, after, number):
        years = whole(value * calendar.UNIT_DAYS["year"])
        return Found("duration", i, after, Duration(years, years, "year", age=True))
    between = upper is not None and words.at(first - 1) in _BETWEEN
    if kind == "duration":
        return _duration(words, first - between, after, value, upper, str(unit), lex)
    if upper is None and number.fraction and kind == "number":
        value, unit, after, kind = _share(words, first, after, lex, value)
        if kind == "duration":
            return _duration(words, first, after, value, None, str(unit), lex)
    low, high = whole(value * factor), whole((value if upper is None else upper) * factor)
    if upper is not None and low * 1000 <= high and end > number.end + 2 and number.end == i + 1:
        low = whole(low * _scale_of(words, number.end + 1, end, lex))  # 20 to 30 million
    if upper is None and kind in ("number", "money") and words.at(first - 1) in _FROM:
        low, unit, currency, kind = _said_once(
            words, first, after, lex, Found(kind, i, after, Quantity(low, low, unit=unit, currency=currency))
        )
        high = low
    first -= between
    meaning, first, after = _hedge(words, first, after)
    if kind == "number" and unit is None:
        unit = _counted(words, after)
    return Found(kind, first, after, hedged(Quantity(low, high, unit=unit, currency=currency), meaning))


_VAGUE_BEGIN = frozenset(phrase.split()[0] for phrase in VAGUE)


def _vague(words: Words, i: int, lex: Lexicon) -> Found | None:
    """``hundreds of people``, ``tens of thousands``: a size and no figure. ``scores`` only before ``of``."""
    for length in (3, 1):
        phrase = " ".join(words.low[i : i + length])
        if phrase in VAGUE and len(phrase.split()) == length:
            break
    else:
        return None
    end = i + length
    if phrase in ("scores", "dozens") and words.at(end) != "of":
        return None
    low, high = VAGUE[phrase]
    unit, currency, _, after, kind = _unit(
        words, end + (words.at(end) == "of"), lex, "USD" if words.at(i - 1) == "$" else None
    )
    if kind in ("number", "duration"):
        return Found("number", i, end, Quantity(low, high, approximate=True, unit=_counted(words, end)))
    return Found(kind, i, after, Quantity(low, high, approximate=True, unit=unit, currency=currency))


def _said_once(
    words: Words, first: int, after: int, lex: Lexicon, found: Found
) -> tuple[float | int, str | None, str | None, str]:
    """``from 20 to 40 million euros``: scale, unit and currency stand with the second figure and hold for the first as well."""
    own = found.value
    assert isinstance(own, Quantity) and own.min is not None
    k = after + 1 + (words.at(after + 1) in currencies.SIGNS)
    second = find_quantity(words, k, lex) if words.at(after) in _UP_TO and k < len(words) else None
    if second is None or not isinstance(second.value, Quantity) or second.value.ordinal or second.value.min is None:
        return own.min, own.unit, own.currency, found.kind
    other = second.value
    value = own.min
    if other.min is not None and found.end == found.first + 1 and value < 1000 <= other.min / 1000:
        value = whole(value * _scale_of(words, k, second.end, lex))
    if own.currency is None and own.unit is None and second.kind in ("money", "percentage", "measure"):
        return value, other.unit, other.currency, second.kind
    return value, own.unit, own.currency or other.currency, found.kind


def _in_ones(words: Words, i: int, end: int, value: float | int) -> Found:
    """``in his 30s``: an age; ``in the 30s``: figures of that size."""
    if words.at(i - 1) in ("his", "her", "their", "early", "mid", "late", "-"):
        year = calendar.UNIT_DAYS["year"]
        return Found("duration", i, end, Duration(whole(value * year), whole((value + 9) * year), "year", age=True))
    return Found("number", i, end, Quantity(value, value + 9))


def _is_age(words: Words, i: int, end: int, number: Numeral) -> bool:
    """``aged 84``, ``who was 84``, ``Vaszary, 29,``."""
    if number.fraction or not 0 < number.value < 125 or isinstance(number.value, float):
        return False
    before, after = words.at(i - 1), words.at(end)
    closed = after in (",", ".", ")", ";", "") or after in ("when", "and", "at", "years")
    if before == "aged" or (before == "age" and closed):
        return True
    if before == "of" and words.at(i - 2) in ("boy", "girl", "man", "woman", "child"):
        return True
    if not closed:
        return False
    if before in ("was", "is", "turned", "turns") and words.at(i - 2) in ("who", "he", "she"):
        return True
    return (
        before == ","
        and after in (",", ".")
        and number.digits
        and words.capital(i - 2)
        and words.capital(i - 3) | (words.at(i - 3) in ("", ".", ",", "“", '"'))
        and number.value > 4
        and after == ","
    )


def hedged(value: Quantity, meaning: str) -> Quantity:
    """The exact quantity under ``about nearly over least under most exact``."""
    low, high = value.min, value.max
    if meaning == "about":
        return Quantity(low, high, unit=value.unit, currency=value.currency, approximate=True)
    if meaning == "nearly":
        return Quantity(None, high, max_open=True, unit=value.unit, currency=value.currency, approximate=True)
    if meaning in ("over", "least"):
        return Quantity(low, None, min_open=meaning == "over", unit=value.unit, currency=value.currency)
    if meaning in ("under", "most"):
        return Quantity(None, high, max_open=meaning == "under", unit=value.unit, currency=value.currency)
    return value


def _is_name_or_code(words: Words, i: int, number: Numeral, lex: Lexicon) -> bool:
    """COVID-19, F-16, G7, A4, Boeing 737, Flight 370, no one: digits that count nothing."""
    word, before = words.low[i], words.at(i - 1)
    if word[0].isdecimal():
        if words.glued(i):
            if before.isalpha() and before not in currencies.BEFORE:
                return True
            if (
                before in "-‐‑"
                and words.glued(i - 1)
                and words.at(i - 2).isalpha()
                and (
                    words.raw(i - 2).isupper() or words.low[i - 2] not in ("mid", "under", "over", "top", "pre", "post")
                )
            ):
                return True
            if before in "./:@#_" and words.glued(i - 1):
                return before != "#"
        if words.glued(i + 1) and words.at(i + 1) in ("/", "@", "_"):
            return not number.fraction
        if (
            words.at(number.end).isalpha()
            and words.glued(number.end)
            and len(words.at(number.end)) == 1
            and number.end == i + 1
            and words.capital(number.end)
            and words.at(number.end) not in ("c", "f")
        ):
            return True  # A320neo, 5G
        return before in MODELS and words.capital(i - 1)
    if word in lex.weak and number.end == i + 1 and not number.fraction:
        return not _counts_one(words, i, lex)
    return False


def _counts_one(words: Words, i: int, lex: Lexicon) -> bool:
    """English ``one person``, ``one of the``; the pronoun and the articles of other languages are no number."""
    if lex.language != "en":
        return False
    before, after = words.at(i - 1), words.at(i + 1)
    if (
        before
        in ("no", "any", "every", "some", "this", "that", "the", "each", "another", "which", "everyone", "last", "new")
        or words.low[i] != "one"
    ):
        return False
    return (
        after.isalpha() and after not in NOT_COUNTED and after not in ("another", "day", "can", "should", "must")
    ) or after in ("of", "-")


def _sign(words: Words, i: int, value: float | int) -> tuple[int, float | int]:
    sign = words.at(i - 1)
    if sign in _MINUS and words.glued(i) and not words.glued(i - 1) and words.low[i][0].isdecimal():
        return i - 1, -value
    if sign == "−" and words.glued(i):
        return i - 1, -value
    if sign == "minus" and words.low[i][0].isdecimal():
        return i - 1, -value
    if sign == "+" and words.glued(i):
        return i - 1, value
    return i, value


def _range(words: Words, i: int, number: Numeral, lex: Lexicon) -> tuple[float | int | None, int]:
    """The upper end of ``20 to 30``, ``20–30``, ``between 20 and 30``; (``None``, end of the numeral) when there is none."""
    j = number.end
    joint = words.at(j)
    if joint not in _TO:
        return None, j
    priced = words.at(i - 1) in currencies.SIGNS
    before = words.at(i - 2) if priced else words.at(i - 1)
    between = before in _BETWEEN
    if joint in ("and", "et", "und", "y", "и", "e") and not between:
        return None, j
    if joint in _UP_TO and before in _FROM:
        return None, j
    if joint == "to" and (before in RISING or before in FALLING or (priced and before == "by")):
        return None, j  # rose two points to 12
    if joint == "or" and not (words.at(j + 1) and words.low[i].isalpha()):
        return None, j
    hyphen = joint in "-–—"
    if hyphen and words.glued(j) != words.glued(j + 1):
        return None, j
    k = j + 1
    if words.at(k) in currencies.SIGNS:
        k += 1
    second = read(words, k, lex) if words.at(k) else None
    if second is None or second.ordinal or (second.fraction and not number.fraction):
        return None, j
    low, high = number.value, second.value
    if before == "by" and joint == "to" and high >= 4 * low and words.at(i - 2) in RISING | FALLING:
        return None, j  # fell by 200 to 1,800
    if low >= high or (joint == "or" and high > low * 2):
        return None, j
    if hyphen and joint == "-" and words.glued(second.end) and words.at(second.end) == "-":
        return None, j  # a telephone number
    return high, second.end


def _scale_of(words: Words, i: int, end: int, lex: Lexicon) -> int:
    size = 1
    for k in range(i, end):
        size *= lex.scales.get(words.low[k], lex.short_scales.get(words.low[k], 1))
    return size


def _currency_before(words: Words, first: int) -> tuple[int, str | None]:
    sign = words.at(first - 1)
    if sign in currencies.SIGNS:
        code = currencies.SIGNS[sign]
        first -= 1
        if sign == "$" and words.glued(first):
            country = words.at(first - 1)
            if country == "." and words.at(first - 2) == "s" and words.at(first - 4) == "u":
                return first - 4, "USD"
            if country in currencies.DOLLARS:
                return first - 1, currencies.DOLLARS[country]
        return first, code
    if sign == "." and words.at(first - 2) in ("rs", "re"):
        return first - 2, "INR"
    if sign in currencies.BEFORE:
        return first - 1, currencies.BEFORE[sign]
    return first, None


Unit = tuple[str | None, str | None, float, int, str]
"""(unit, currency, factor, end, kind)"""


def _unit(words: Words, j: int, lex: Lexicon, code: str | None) -> Unit:
    """What follows the number: percent, a currency, a measure, a length of time; or nothing."""
    word = words.at(j)
    hyphen = word in "-‐‑" and word != "" and words.glued(j) and words.glued(j + 1)
    k = j + 1 if hyphen else j
    if lex.language in ("fr", "es", "it", "pt") and words.at(k) in ("d'", "de", "di", "d"):
        k += 1
    word = words.at(k)
    if word.startswith("d'"):
        word = word[2:]
    if code:
        return None, code, 1, _currency_after(words, j, code), "money"
    if word in ("u", "us") and words.at(k + 1) in (".", "dollars", "dollar"):
        step = 4 if words.at(k + 1) == "." and words.at(k + 2) == "s" else 1
        if words.at(k + step) in ("dollar", "dollars"):
            return None, "USD", 1, k + step + 1, "money"
    for length in (3, 2, 1):
        phrase = tuple(words.low[k : k + length])
        name = units.PHRASES.get(phrase)
        if name and len(phrase) == length and (length > 1 or len(word) > 1 or words.raw(k).isupper()):
            return name, None, 1, k + length, "percentage" if units.SIZES[name][0] in ("share", "point") else "measure"
    pair = (word, words.at(k + 1))
    if pair in currencies.QUALIFIED:
        return None, currencies.QUALIFIED[pair], 1, k + 2 + (pair == ("hong", "kong")), "money"
    if word in currencies.WORDS and not (hyphen and word in ("rand",)):
        return None, currencies.WORDS[word], 1, k + 1, "money"
    if word in ("pound", "pounds"):
        if _is_weight(words, k):
            return "lb", None, 1, k + 1, "measure"
        return None, "GBP", 1, k + 1, "money"
    if word in currencies.MINOR and lex.language == "en":
        minor, factor = currencies.MINOR[word]
        return None, minor, factor, k + 1, "money"
    name = units.UNITS.get(word)
    time_unit = calendar.UNITS.get(lex.language, {}).get(word)
    if name and not time_unit and (len(word) > 2 or _is_symbol(words, k)):
        if name == "degree" and words.at(k + 1) in ("c", "f"):
            return ("Celsius" if words.at(k + 1) == "c" else "Fahrenheit"), None, 1, k + 2, "measure"
        return (
            name,
            None,
            1,
            k + 1,
            "percentage" if name in ("percent", "per mille", "percentage point", "basis point") else "measure",
        )
    if time_unit and time_unit != "quarter" and time_unit != "weekend":
        return time_unit, None, 1, k + 1, "duration"
    return None, None, 1, j, "number"


def _is_symbol(words: Words, k: int) -> bool:
    """A short symbol right after digits, in its own case: ``5 m``, ``5km``, never ``5 M`` or ``in``."""
    raw = words.raw(k)
    if not words.at(k - 1)[-1:].isdecimal():
        return len(raw) == 1 and not raw.isascii()
    if raw.lower() in units.CASED:
        return raw.islower()
    return True


def _is_weight(words: Words, k: int) -> bool:
    if words.at(k + 1) in ("of",) or words.at(k - 2) == "-":
        near = words.low[max(0, k - 8) : k + 6]
        return not any(
            w in ("£", "pay", "paid", "cost", "tax", "fine", "price", "worth", "debt", "money") for w in near
        )
    near = words.low[max(0, k - 8) : k + 4]
    return any(
        w in ("weigh", "weighs", "weighed", "weighing", "weight", "heavy", "lighter", "heavier", "kg") for w in near
    )


def _currency_after(words: Words, j: int, code: str) -> int:
    """``$5 dollars`` and ``US$5 (USD)`` are rare; a repeated currency word belongs to the amount."""
    return j + 1 if currencies.WORDS.get(words.at(j)) == code else j


def _share(
    words: Words, first: int, after: int, lex: Lexicon, value: float | int
) -> tuple[float | int, str | None, int, str]:
    """``half a point``, ``a third of 600``; else a share of something."""
    k = after + (words.at(after) in ("a", "an", "of"))
    k += words.at(after) == "of" and words.at(k) in ("a", "an", "one")
    if words.at(k) in ("point", "points") or words.low[k : k + 2] == ["percentage", "point"]:
        return value, "percentage point", k + 1 + (words.at(k) == "percentage"), "percentage"
    if words.at(k) in ("percent",) or words.low[k : k + 2] == ["per", "cent"]:
        return value, "percent", k + 1 + (words.at(k) == "per"), "percentage"
    time_unit = calendar.UNITS["en"].get(words.at(k)) if lex.language == "en" else None
    if time_unit and words.at(k - 1) in ("a", "an"):
        return value, time_unit, k + 1, "duration"
    name = units.UNITS.get(words.at(k), "")
    if len(words.at(k)) > 2 and name and units.SIZES[name][0] not in ("share", "point"):
        return value, name, k + 1, "measure"
    if words.at(after) == "of":
        k = after + 1 + (words.at(after + 1) in ("the", "its", "their", "all"))
        whole_number = read(words, k, lex)
        if whole_number and not whole_number.ordinal and not whole_number.fraction and whole_number.value >= 2:
            return whole(value * whole_number.value), None, whole_number.end, "number"
    return value, "share", after, "number"


def _hedge(words: Words, first: int, after: int) -> tuple[str, int, int]:
    for length in range(min(qualifiers.LONGEST, first), 0, -1):
        meaning = qualifiers.BEFORE.get(tuple(words.low[first - length : first]))
        if meaning == "exact" and words.low[first - length : first] in (
            ["the"],
            ["all"],
            ["just"],
            ["only"],
            ["another"],
        ):
            continue
        if meaning:
            if (
                length == 1
                and words.low[first - 1] in ("up", "до", "bis", "hasta", "une", "the")
                and not _bound(words, first)
            ):
                continue
            return meaning, first - length, after
    for length in (2, 1):
        meaning = qualifiers.AFTER.get(tuple(words.low[after : after + length]))
        if meaning and (length == 2 or words.glued(after)):
            return meaning, first, after + length
    return "exact", first, after


def _bound(words: Words, first: int) -> bool:
    """``bis 30`` after another number or date is an end, not a bound."""
    if words.low[first - 1] == "une":
        return words.low[first].endswith("aine") and words.low[first] != "douzaine"  # une trentaine
    return not words.at(first - 2)[-1:].isdecimal()


def _duration(
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
    elif words.at(after) == "et" and words.at(after + 1) in ("demi", "demie"):
        low, high, after = low + 0.5, high + 0.5, after + 2
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
    meaning, first, after = _hedge(words, first, after)
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
    k = after + (words.at(after) in ("and", "et", "und", "y", "и"))
    number = read(words, k, lex) if k < len(words) else None
    if number is None or number.ordinal or number.fraction:
        return 0, after
    smaller = calendar.UNITS.get(lex.language, {}).get(words.at(number.end))
    if (
        smaller is None
        or not calendar.UNIT_DAYS[smaller] < calendar.UNIT_DAYS[unit]
        or words.at(number.end + 1) in ("ago", "later")
    ):
        return 0, after
    return number.value * calendar.UNIT_DAYS[smaller], number.end + 1


def find_bare_duration(words: Words, i: int, lex: Lexicon) -> Found | None:
    """``a week``, ``less than a week``, ``half an hour``: an article before a unit of time."""
    if lex.language != "en" or words.low[i] not in ("a", "an", "half"):
        return None
    value: float | int = 1
    j = i + 1
    if words.low[i] == "half":
        if words.at(j) not in ("a", "an"):
            return None
        value, j = 0.5, j + 1
    elif words.at(j) == "half" and words.at(j + 1) in ("-", "hour"):
        value, j = 0.5, j + 1 + (words.at(j + 1) == "-")
    unit = calendar.UNITS["en"].get(words.at(j))
    if unit is None or words.at(j).endswith("s") or unit in ("second", "weekend", "quarter"):
        return None
    if (
        words.low[i] == "a"
        and unit == "day"
        and words.at(i - 1).isalpha()
        and (words.at(i - 1) in ("times", "meals", "barrels", "hours"))
    ):
        return None
    if words.at(i - 1)[-1:].isdecimal() or _is_rate(words, i):
        return None
    return _duration(words, i, j + 1, value, None, unit, lex)


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


def _counted(words: Words, j: int) -> str | None:
    """What the number counts, by its nearest words: ``artillery rounds``, ``people``; ``of the 120 seats`` looks past ``of the``."""
    if words.at(j) == "of":
        j += 1
        while words.at(j) in ("the", "its", "their", "his", "her", "all", "these", "those", "our"):
            j += 1
    if words.at(j) == "-" and words.glued(j):
        j += 1
    taken: list[str] = []
    while len(taken) < 3:
        word = words.at(j)
        if (
            not word.isalpha()
            or word in NOT_COUNTED
            or (taken and word.endswith(("ing", "ed", "ly")) and len(word) > 4)
        ):
            break
        if words.capital(j) and taken:
            break
        taken.append(word)
        if (word.endswith("s") and not word.endswith(("ss", "us", "ous"))) or word in (
            "people",
            "men",
            "women",
            "children",
            "police",
            "dead",
            "staff",
        ):
            break
        j += 1
    return " ".join(taken) or None
