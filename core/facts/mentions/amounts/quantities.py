"""Numbers of something: counts, money, percentages, measures, lengths of time and ages.

A quantity is a numeral with what hedges it before (``at least``), its sign or currency, and its unit after; the span covers these.
What is merely counted (``1,340 people``) goes into the value's unit, not into the span.
"""

from core.facts.mentions.amounts.codes import is_name_or_code
from core.facts.mentions.amounts.compounds import feet_and_inches, in_so_many, out_of, with_smaller
from core.facts.mentions.amounts.counted import counted, is_pronoun, numbered
from core.facts.mentions.amounts.digits import whole
from core.facts.mentions.amounts.durations import aged, duration, in_ones, is_age, is_bounded_age, stopwatch
from core.facts.mentions.amounts.frequencies import after_amount
from core.facts.mentions.amounts.hedges import Found, hedge, hedged
from core.facts.mentions.amounts.moved import FROM, UP_TO, is_moved, time_said_before, time_said_behind
from core.facts.mentions.amounts.number_words import Lexicon
from core.facts.mentions.amounts.numerals import Numeral, read
from core.facts.mentions.amounts.scores import innings, score, votes
from core.facts.mentions.amounts.unit_words import currency_before, unit_after
from core.facts.mentions.words import Words
from core.facts.tables import calendar, currencies, units
from core.facts.tables.counting import GAME, GROUPS_OF, LEFT_OUT, SPANNING
from core.facts.tables.halves import OUT_OF, ROUNDLY, VAGUE_ELSEWHERE
from core.facts.tables.numerals import BELOW_ZERO, MINUS_WORDS, MULTIPLES, VAGUE
from core.facts.tables.tense import FALLING, RISING
from core.model import Duration, Quantity

_BETWEEN = frozenset({"between", "entre", "zwischen", "от", "بين", "tussen"})
_AGED = frozenset({"jährige", "jähriger", "jährigen", "jähriges", "летний", "летняя", "летнего", "летней"})
_MINUS = frozenset("-−–")
_ONE = frozenset({"une", "un", "una", "uma"})
_TO = frozenset({"to", "-", "–", "—", "à", "bis", "a", "до", "إلى", "and", "et", "und", "y", "и", "or", "tot", "e"})


def find_quantity(words: Words, i: int, lex: Lexicon) -> Found | None:
    """The quantity whose first numeral begins at token ``i``."""
    if lex.language == "en" and words.low[i] in _VAGUE_BEGIN:
        return _vague(words, i, lex)
    vague = VAGUE_ELSEWHERE.get(lex.language, {}).get(words.low[i])
    if vague:
        return _of_a_size(words, i, vague, lex)
    timed = stopwatch(words, i)
    if lex.language == "en" and words.low[i] in calendar.DECADES:
        return _tens(words, i)
    if timed is None and lex.language == "en":
        timed = (
            in_so_many(words, i)
            or feet_and_inches(words, i)
            or votes(words, i, lex)
            or innings(words, i)
            or score(words, i)
        )
    if timed is not None:
        return timed
    if words.low[i] == "a" and words.at(i + 1) in ("point", "percentage") and words.at(i - 1) == "by":
        points = i + 2 + (words.at(i + 1) == "percentage" and words.at(i + 2) == "point")
        return Found("percentage", i, points, Quantity(1, 1, unit="percentage point"))
    if words.low[i] in ("a", "an") and words.at(i + 1) in units.LONG:
        return _one(words, i)
    shared = out_of(words, i, lex) if lex.language in OUT_OF else None
    if shared is not None:
        return shared
    number = read(words, i, lex)
    if number is None or is_name_or_code(words, i, number) or is_pronoun(words, i, number, lex):
        return None
    in_order = numbered(words, i, number) if lex.language == "en" else None
    if in_order is not None:
        return in_order
    first, value = _sign(words, i, number)
    upper, end = _range(words, i, number, lex)
    if upper is not None and number.end == i + 1:
        value = whole(value * _scale_said_once(words, number.end + 1, end, value, upper, lex))
    if number.ordinal:
        return Found(
            "number", i, end, Quantity(number.value, number.value, ordinal=True, unit=counted(words, end, lex.language))
        )
    first, code = currency_before(words, first)
    unit, currency, factor, after, kind = unit_after(words, end, lex, code)
    if kind == "number" and upper is None and words.at(after) == "-" and words.at(after + 1) in _AGED:
        years = whole(value * calendar.UNIT_DAYS["year"])
        return Found("duration", i, after + 2, Duration(years, years, "year", age=True))
    if (
        number.digits
        and words.glued(after)
        and words.at(after) == "s"
        and ((10 <= value <= 90 and value % 10 == 0) or is_bounded_age(words, i))
    ):
        return in_ones(words, i, after + 1, value)
    if kind == "number" and upper is None and is_age(words, i, after, number):
        return aged(words, i, after, value)
    between = upper is not None and words.at(first - 1) in (*_BETWEEN, *FROM)
    if kind == "duration":
        return duration(words, first - between, after, value, upper, str(unit), lex)
    if upper is None and number.fraction and kind == "number":
        value, unit, after, kind = _share(words, first, after, lex, value)
        if kind == "duration":
            return duration(words, first, after, value, None, str(unit), lex)
        if kind == "money":
            unit, currency = None, unit
    low, high = whole(value * factor), whole((value if upper is None else upper) * factor)
    if upper is None and kind == "number" and (unit_before := time_said_before(words, first, after, lex)):
        return duration(words, first, after, low, None, unit_before, lex)
    if upper is None and kind in ("number", "money") and is_moved(words, first, after):
        timed = time_said_behind(words, first, after, lex, low) if kind == "number" else None
        if timed is not None:
            return timed
        low, unit, currency, kind = _said_once(
            words, first, after, lex, Found(kind, i, after, Quantity(low, low, unit=unit, currency=currency))
        )
        high = low
    first -= between
    behind = after
    meaning, first, after = hedge(words, first, after)
    if meaning == "exact" and words.at(i + 1) == "couple" and value > 2:
        meaning = "about"
    if (
        meaning == "exact"
        and not ROUNDLY.isdisjoint(words.low[i:end])
        and (words.at(first - 1) in _ONE or words.low[i] in _ONE)
    ):
        meaning = "about"  # une centaine
    if kind == "number" and unit is None:
        behind = after if after <= behind + 2 else behind  # 40 or more boats; 40 boats or more
        unit = "times" if words.low[i] in MULTIPLES or words.low[i] == "twice" else counted(words, behind, lex.language)
        unit = unit or _group_before(words, first)
    found = Found(kind, first, after, hedged(Quantity(low, high, unit=unit, currency=currency), meaning))
    if lex.language == "en" and words.at(found.first - 1) in _BUT:
        found = _all_but(words, found, lex)
    if (kind == "measure" and unit in _DEGREES) or (kind == "number" and upper is None and words.at(after) in _BELOW):
        found = _below_zero(words, found)
    if kind != "number" and upper is None and words.at(first - 1) in _BETWEEN:
        found = _between_units(words, found, lex)
    elif kind in ("percentage", "measure") and upper is None and lex.language == "en" and words.at(after) in _TO:
        found = _unit_twice(words, found, lex)
    return with_smaller(words, found, lex) if lex.language == "en" else found


def _group_before(words: Words, first: int) -> str | None:
    """``a crew of 17``: what the figure counts stands before it."""
    return words.at(first - 2) if words.at(first - 1) == "of" and words.at(first - 2) in GROUPS_OF else None


_SINGLE = frozenset(
    "hectare acre kilometre kilometer mile metre meter centimetre centimeter millimetre millimeter tonne litre liter "
    "gallon barrel kilogram kilo megawatt gigawatt".split()
)
_NOT_ONE = frozenset("times half many such quite what per cents percent minute second quarter third".split())


def _one(words: Words, i: int) -> Found | None:
    """``a hectare``, ``a mile``; ``$2 a litre`` is told for each."""
    if words.at(i + 1) not in _SINGLE or after_amount(words, i) or words.at(i - 1)[-1:].isdecimal():
        return None
    if words.at(i - 1) in _NOT_ONE:
        return None
    first, end = i, i + 2
    meaning, first, end = hedge(words, first, end)
    return Found("measure", first, end, hedged(Quantity(1, 1, unit=units.UNITS[words.low[i + 1]]), meaning))


_DEGREES = frozenset({"degree", "Celsius", "Fahrenheit"})
_BELOW = frozenset(phrase[0] for phrase in BELOW_ZERO)


def _below_zero(words: Words, found: Found) -> Found:
    """``20 degrees below zero``, also with the scale after it."""
    length = next((n for n in (4, 3, 2, 1) if words.run(found.end, n) in BELOW_ZERO), 0)
    value = found.value
    if not length or not isinstance(value, Quantity) or value.min is None or value.max is None or value.min < 0:
        return found
    end = found.end + length
    scale = {"celsius": "Celsius", "fahrenheit": "Fahrenheit"}.get(words.at(end))
    unit = scale or (value.unit if value.unit in _DEGREES else "degree")
    return Found("measure", found.first, end + bool(scale), Quantity(-value.max, -value.min, unit=unit))


_BUT = frozenset({"but", "except", "from", "save", "for", "than"})
_ALL_BUT = (
    ["all", "but"],
    ["all", "except"],
    ["all", "save"],
    ["all", "apart", "from"],
    ["all", "except", "for"],
    ["all", "other", "than"],
)


def _all_but(words: Words, found: Found, lex: Lexicon) -> Found:
    """``All but one of the ten``, ``all except one of the ten``: nine."""
    said = next((len(p) for p in _ALL_BUT if words.low[max(0, found.first - len(p)) : found.first] == p), 0)
    if not said:
        return found
    k = found.end + 1 + (words.at(found.end + 1) in ("the", "its", "their", "his", "her"))
    total = read(words, k, lex) if words.at(found.end) == "of" and k < len(words) else None
    value = found.value
    if not isinstance(value, Quantity) or value.min != value.max:
        return found
    if found.kind == "percentage" and value.min is not None and value.unit == "percent":
        rest = whole(100 - value.min)
        return Found("percentage", found.first - said, found.end, Quantity(rest, rest, unit="percent"))
    if total is None or total.ordinal or total.fraction:
        return Found("number", found.first - said, found.end, Quantity(value.min, value.max, unit=LEFT_OUT))
    if value.min is None or not 0 < value.min < total.value:
        return found
    left = whole(total.value - value.min)
    return Found("number", found.first - said, found.end, Quantity(left, left, unit=counted(words, k, lex.language)))


def _between_units(words: Words, found: Found, lex: Lexicon) -> Found:
    """``between 30 mm and 50 mm``, ``between 5% and 7%``: the unit said twice."""
    if words.at(found.end) not in _TO or words.at(found.end + 1) == "" or not isinstance(found.value, Quantity):
        return found
    last = find_quantity(words, found.end + 1, lex)
    if last is None or not isinstance(last.value, Quantity) or last.value.unit != found.value.unit:
        return found
    low, high = found.value, last.value
    if low.min is None or high.max is None or low.min != low.max or high.min != high.max or low.min >= high.max:
        return found
    return Found(found.kind, found.first - 1, last.end, Quantity(low.min, high.max, unit=low.unit))


def _unit_twice(words: Words, found: Found, lex: Lexicon) -> Found:
    """``growth of 3% to 5%``, ``by half a metre to a metre``: a range with its unit twice; not how far a rate went and where to."""
    before = words.at(found.first - 1)
    if before not in _BEFORE_UNIT_TWICE or found.end + 1 >= len(words) or words.at(found.end) not in ("to", "-", "–"):
        return found
    last = find_quantity(words, found.end + 1, lex)
    low, high = found.value, last.value if last is not None else None
    if last is None or not isinstance(low, Quantity) or not isinstance(high, Quantity) or low.unit != high.unit:
        return found
    if low.min is None or high.max is None or low.min != low.max or high.min != high.max or low.min >= high.max:
        return found
    if before == "by" and (high.max > _SPREAD * low.min or words.at(found.first - 2) in GAME):
        return found
    return Found(found.kind, found.first, last.end, Quantity(low.min, high.max, unit=low.unit))


_SPREAD = 3
"""How many times its lower end the upper end of a range behind ``by`` is at the most: by 4% to 14% tells how far, and where to."""
_BEFORE_UNIT_TWICE = frozenset({"by", "of", "about", "around", "some", "roughly", "between", "range"})


def _tens(words: Words, i: int) -> Found | None:
    """``in his fifties``, ``the low thirties``: as in figures."""
    if words.at(i - 1) not in ("his", "her", "their", "low", "mid", "high", "upper", "early", "late"):
        return None
    if words.at(i - 1) in ("early", "mid", "late") and words.at(i - 2) not in ("his", "her", "their"):
        return None
    return in_ones(words, i, i + 1, calendar.DECADES[words.low[i]])


def _of_a_size(words: Words, i: int, least: int, lex: Lexicon) -> Found | None:
    """``Hunderte Menschen``, ``decenas de personas``: a size and no figure, in other languages."""
    counted = words.at(i + 1 + (words.at(i + 1) in ("de", "di")))
    if (
        words.at(i - 1)[-1:].isdecimal()
        or words.at(i - 1) in lex.added
        or counted in lex.scales
        or not counted.isalpha()
    ):
        return None
    return Found("number", i, i + 1, Quantity(least, least * 10, approximate=True, unit=counted))


_IN_NUMBERS = frozenset("the their its by in".split())
"""``by the dozens``, ``in their dozens``: how, and not how many."""
_VAGUE_BEGIN = frozenset(phrase.split()[0] for phrase in VAGUE)


def _vague(words: Words, i: int, lex: Lexicon) -> Found | None:
    """``hundreds of people``, ``tens of thousands``: a size and no figure. ``scores`` only before ``of``: a team scores."""
    for length in (3, 2, 1):
        phrase = " ".join(words.low[i : i + length])
        if phrase in VAGUE and len(phrase.split()) == length:
            break
    else:
        return None
    end = i + length
    if words.at(end) != "of" and (phrase == "scores" or (phrase == "dozens" and words.at(i - 1) in _IN_NUMBERS)):
        return None
    low, high = VAGUE[phrase]
    unit, currency, _, after, kind = unit_after(
        words, end + (words.at(end) == "of"), lex, "USD" if words.at(i - 1) == "$" else None
    )
    if kind in ("number", "duration"):
        return Found("number", i, end, Quantity(low, high, approximate=True, unit=counted(words, end, lex.language)))
    return Found(kind, i, after, Quantity(low, high, approximate=True, unit=unit, currency=currency))


def _said_once(
    words: Words, first: int, after: int, lex: Lexicon, found: Found
) -> tuple[float | int, str | None, str | None, str]:
    """``from 20 to 40 million euros``, ``to 40 from 20 million euros``: scale, unit and currency stand with the second figure and hold
    for the first as well."""
    own = found.value
    assert isinstance(own, Quantity) and own.min is not None
    k = after + 1 + (words.at(after + 1) in currencies.SIGNS)
    behind = words.at(first - 2)  # of a row of figures each would else ask the next
    joined = (
        words.at(after) in (*UP_TO, "from") and k < len(words) and not (behind[:1].isdecimal() or lex.begins(behind))
    )
    second = find_quantity(words, k, lex) if joined else None
    if second is None or not isinstance(second.value, Quantity) or second.value.ordinal or second.value.min is None:
        return own.min, own.unit, own.currency, found.kind
    other = second.value
    value = own.min
    if other.min is not None and found.end == found.first + 1 and value < 1000 <= other.min / 1000:
        value = whole(value * _scale_of(words, k, second.end, lex))
    if own.currency is None and own.unit is None and second.kind in ("money", "percentage", "measure"):
        return value, other.unit, other.currency, second.kind
    return value, own.unit, own.currency or other.currency, found.kind


_NOT_MINUS = frozenset("de ou du au pas più más al lo pelo ao à des plus".split())
"""Before ``moins``, ``menos``: less, not minus."""


def _degrees_near(words: Words, i: int) -> bool:
    """``minus five degrees``: of number words a negative figure only where degrees follow."""
    return any(units.UNITS.get(word) in _DEGREES for word in words.low[i + 1 : i + 4])


def _counts_nothing(words: Words, i: int, number: Numeral) -> bool:
    """``minus 5``, ``minus five in Oslo``, and not ``minus five players``: of number words a figure only where nothing is counted."""
    following = words.at(number.end)
    return words.low[i][0].isdecimal() or not following or following in _ENDS or not following[0].isalpha()


_ENDS = frozenset("in on at by to and or as during overnight today yesterday this last next across over with".split())


def _sign(words: Words, i: int, number: Numeral) -> tuple[int, float | int]:
    sign, value = words.at(i - 1), number.value
    if sign == "." and 0 < value < 1 and words.low[i].isdecimal():
        if words.at(i - 2) in ("-", "−") and not words.glued(i - 2):
            return i - 2, -value
        return i - 1, value  # .4 percent
    if sign in _MINUS and words.glued(i) and not words.glued(i - 1) and words.low[i][0].isdecimal():
        return i - 1, -value
    if sign == "−" and words.glued(i):
        return i - 1, -value
    if (
        sign in MINUS_WORDS
        and words.at(i - 2) not in _NOT_MINUS
        and (_degrees_near(words, i) or (sign in ("minus", "минус") and _counts_nothing(words, i, number)))
    ):
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
    if (
        joint in UP_TO
        and before in FROM
        and not words.opens_sentence(i - 1 - priced)
        and words.at(i - 2 - priced) not in SPANNING
    ):
        return None, j
    if joint == "to" and (before in RISING or before in FALLING or (priced and before == "by")):
        return None, j  # rose two points to 12
    if (
        joint == "or"
        and not words.low[i].isalpha()
        and not (words.low[i].isdecimal() and words.at(j + 1) == str(int(words.low[i]) + 1) and len(words.low[i]) < 3)
    ):
        return None, j  # 2 or 3 tablets is a range, 200 or 300 may be two figures
    hyphen = joint in "-–—"
    if hyphen and words.glued(j) != words.glued(j + 1):
        return None, j
    k = j + 1
    if words.at(k + 1) in currencies.SIGNS and words.glued(k + 1) and words.at(k) == words.at(i - 2):
        k += 1  # US$3m to US$4m
    if words.at(k) in currencies.SIGNS:
        k += 1
    second = read(words, k, lex) if words.at(k) else None
    if second is None or second.ordinal or (second.fraction and not number.fraction):
        return None, j
    low, high = number.value, second.value
    if before == "by" and joint == "to" and _moved_by(words, i, second.end, low, high):
        return None, j  # fell by 200 to 1,800
    if number.fraction and low < 1 and not second.fraction:
        return None, j  # rose by a tenth to 40
    if low >= high or (joint == "or" and high > low * 2):
        return None, j
    if hyphen and joint == "-" and words.glued(second.end) and words.at(second.end) == "-":
        return None, j  # a telephone number
    return high, second.end


def _moved_by(words: Words, i: int, end: int, low: float | int, high: float | int) -> bool:
    """After ``rose by``: how far and where to, unless both are shares or one length told roughly (by 5 to 7 percent)."""
    moved = any(words.at(k) in RISING or words.at(k) in FALLING for k in (i - 2, i - 3, i - 4))
    if not moved:
        return False
    unit = units.UNITS.get(words.at(end + (words.at(end) == "-"))) or units.PHRASES.get(tuple(words.low[end : end + 2]))
    if words.at(end) in currencies.WORDS:
        return high > 2 * low
    return high >= 4 * low or (unit is None and words.at(end) not in ("point", "points"))


def _scale_said_once(words: Words, i: int, end: int, low: float, high: float, lex: Lexicon) -> int:
    """What multiplies the lower figure of ``20 to 30 million`` and ``20-25,000``; the upper one begins at token ``i``."""
    scale = _scale_of(words, i, end, lex)
    if scale > 1:
        return scale if low * 1000 <= high else 1
    hyphened = end == i + 1 and words.low[i - 1] in "-–"
    return 1000 if hyphened and low < 1000 <= high and high % 1000 == 0 and low < high / 1000 else 1


def _scale_of(words: Words, i: int, end: int, lex: Lexicon) -> int:
    size = 1
    for k in range(i, end):
        size *= lex.scales.get(words.low[k], lex.short_scales.get(words.low[k], 1))
    return size


def _share(
    words: Words, first: int, after: int, lex: Lexicon, value: float | int
) -> tuple[float | int, str | None, int, str]:
    """``half a point``, ``a third of 600``; else a share of something."""
    k = after + (words.at(after) in ("a", "an", "of") or (words.at(after) == "-" and words.glued(after)))
    k += words.at(after) == "of" and words.at(k) in ("a", "an", "one")
    if words.at(k) in ("point", "points") or words.low[k : k + 2] == ["percentage", "point"]:
        return value, "percentage point", k + 1 + (words.at(k) == "percentage"), "percentage"
    if words.at(k) in ("percent",) or words.low[k : k + 2] == ["per", "cent"]:
        return value, "percent", k + 1 + (words.at(k) == "per"), "percentage"
    time_unit = calendar.UNITS["en"].get(words.at(k)) if lex.language == "en" else None
    if words.at(k) == "second" and lex.language == "en":
        time_unit = "second"
    if time_unit and words.at(k - 1) in ("a", "an"):
        return value, time_unit, k + 1, "duration"
    if words.at(k) in currencies.WORDS and words.at(k - 1) in ("a", "an") and len(words.at(k)) > 2:
        return value, currencies.WORDS[words.at(k)], k + 1, "money"
    name = units.UNITS.get(words.at(k), "")
    if len(words.at(k)) > 2 and name and units.SIZES[name][0] not in ("share", "point"):
        return value, name, k + 1, "measure"
    if words.at(after) == "of" or (words.at(after - 1) == "half" and words.at(after) in _OWN):
        k = after + (words.at(after) == "of")
        k += words.at(k) in _OWN
        whole_number = read(words, k, lex)
        if whole_number and not whole_number.ordinal and not whole_number.fraction and whole_number.value >= 2:
            return whole(value * whole_number.value), None, whole_number.end, "number"
    total = _told_before(words, first, lex) if lex.language == "en" else None
    return (value, "share", after, "number") if total is None else (whole(value * total), None, after, "number")


_OWN = frozenset({"the", "its", "their", "his", "her", "all"})
"""Between a share and the number that it is of; behind ``half`` alone no ``of`` stands before them."""


def _told_before(words: Words, i: int, lex: Lexicon) -> float | int | None:
    """``Of the 800 teachers, a quarter``: the number of which a share is told at the head of its sentence."""
    start = words.sentence_start(i)
    if words.at(start) != "of" or i - start > _REACH_OF_A_WHOLE:
        return None
    k = start + 1 + (words.at(start + 1) in ("the", "its", "their", "all"))
    k = next((n + 1 for n in range(k, k + 4) if words.at(n).endswith("'s")), k)
    number = read(words, k, lex) if k < i else None
    if number is None or number.ordinal or number.fraction or not isinstance(number.value, int) or number.value < 2:
        return None
    return number.value


_REACH_OF_A_WHOLE = 14
"""Tokens between the head of a sentence that tells a whole and the share told of it."""
