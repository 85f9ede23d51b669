"""Values in plain English, as reasons show them: ``more than 1,000,000 artillery rounds``, ``15 Nov 2023 (published)``."""

from datetime import date, datetime

from core.facts.tables.calendar import UNIT_DAYS
from core.facts.tables.counting import SCORE
from core.facts.tables.currencies import SAID
from core.facts.tables.frequencies import PER, RATE
from core.facts.tables.places import DEMONYMS
from core.model import Duration, Interval, Name, Quantity, Quotation, Value, VerbGroup
from core.patterns import lazy_pattern

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}


def describe(value: Value) -> str:
    """One short phrase; dates with the anchor they stand on in brackets."""
    if isinstance(value, Quantity):
        return _quantity(value)
    if isinstance(value, Interval):
        return _interval(value)
    if isinstance(value, Duration):
        return _duration(value)
    if isinstance(value, Name):
        return (
            f"{_role(value.role)} {value.text}" if value.role and value.role not in value.text.lower() else value.text
        )
    if isinstance(value, Quotation):
        words = value.words if len(value.words) <= 80 else value.words[:77].rstrip() + "…"
        return f"“{words}”" + (f" ({value.speaker})" if value.speaker else "")
    return _verb(value)


def _role(folded: str) -> str:
    """A role with the capitals of the peoples in it: ``North Korean leader``."""
    words = folded.split(" ")
    for n, word in enumerate(words):
        if word in DEMONYMS:
            words[n] = word.capitalize()
            if n and words[n - 1] in _POINTS:
                words[n - 1] = words[n - 1].capitalize()
    return " ".join(words)


_POINTS = frozenset({"north", "south", "east", "west"})


def figure(value: float | int) -> str:
    """1,000,000; 5.2; 0.333."""
    if isinstance(value, int):
        return f"{value:,}"
    return f"{value:,.3f}".rstrip("0").rstrip(".")


_PENCE_TO = 1000
"""Below it money that is no whole number is told to the penny: €1.20."""
_SMALLEST_PART = 10


def _part(value: float | int | None) -> str | None:
    """A share as a fraction, ``2/3 of the whole``, where it is one of halves to tenths."""
    if value is None or not 0 < value < 1:
        return None
    for below in range(2, _SMALLEST_PART + 1):
        count = round(value * below)
        if 0 < count < below and abs(value * below - count) < 1e-6 * below:
            return f"{count}/{below} of the whole"
    return None


def _bounded_part(value: Quantity) -> str | None:
    """``more than 1/2 of the whole``."""
    if (value.min is None) == (value.max is None):
        return None
    part = _part(value.max if value.min is None else value.min)
    if part is None:
        return None
    if value.min is not None:
        return ("more than " if value.min_open else "at least ") + part
    return (("nearly " if value.approximate else "less than ") if value.max_open else "up to ") + part


def _feet_and_inches(feet: float | int | None) -> str | None:
    """``6 feet 2 inches`` of 6.167 feet; ``None`` where it is no whole number of inches, or of feet."""
    if feet is None or isinstance(feet, int) or feet <= 0:
        return None
    inches = round(feet * 12)
    if abs(feet * 12 - inches) > _HALF_A_TENTH or inches % 12 == 0:
        return None
    whole, rest = divmod(inches, 12)
    told = f"{rest} inch{'' if rest == 1 else 'es'}"
    return f"{whole} feet {told}" if whole > 1 else f"1 foot {told}" if whole else told


_HALF_A_TENTH = 0.05


def _in_order(number: float | int) -> str:
    """1st, 22nd, 13th."""
    tens, ones = int(number) % 100, int(number) % 10
    return f"{figure(number)}{'th' if 10 < tens < 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(ones, 'th')}"


def _quantity(value: Quantity) -> str:
    def amount(number: float | int) -> str:
        if value.ordinal:
            return _in_order(number)
        if value.currency:
            before, after = SAID.get(value.currency, ("", f" {value.currency}"))
            sign = "-" if number < 0 else ""
            whole = isinstance(number, int) or abs(number) >= _PENCE_TO or round(number, 2) != round(number, 4)
            told = figure(abs(number)) if whole else f"{abs(number):.2f}"
            return f"{sign}{before}{told}{after}"
        return figure(number)

    if value.unit == SCORE and value.min is not None and value.max is not None:
        return f"{figure(value.min)}-{figure(value.max)}"
    unit = ""
    if value.unit and not value.currency and not value.ordinal:
        parts = _part(value.min) if value.unit == "share" and value.min == value.max else None
        if parts is not None:
            return ("about " if value.approximate else "") + parts
        unit = {
            "percent": "%",
            "share": " of the whole",
            "m2": " m²",
            "m3": " m³",
            "km2": " km²",
            "Celsius": " °C",
            "Fahrenheit": " °F",
            "foot": " feet",
            "square foot": " square feet",
            "square mile": " square miles",
            "inch": " inches",
        }.get(value.unit, f" {value.unit}")
        if value.unit in UNIT_DAYS or value.unit in (
            "mile",
            "tonne",
            "degree",
            "percentage point",
            "basis point",
            "hectare",
            "litre",
            "barrel",
            "acre",
            "gallon",
            "yard",
            "ounce",
            "knot",
            "nautical mile",
            "ton",
        ):
            unit += "" if value.min == value.max == 1 else "s"
    if value.unit == "share" and (part := _bounded_part(value)):
        return part
    if value.unit == "foot" and value.min == value.max and (inches := _feet_and_inches(value.min)):
        return inches
    if value.min is not None and value.max is not None:
        told = amount(value.min) if value.min == value.max else f"{amount(value.min)} to {amount(value.max)}"
        if value.ordinal and value.unit:
            unit = f" {value.unit}"
        return ("about " if value.approximate else "") + told + unit
    if value.min is not None:
        return ("more than " if value.min_open else "at least ") + amount(value.min) + unit
    if value.max is not None:
        hedge = ("nearly " if value.approximate else "less than ") if value.max_open else "up to "
        return hedge + amount(value.max) + unit
    return "an unknown number" + unit


def _day(value: date) -> str:
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def _interval(value: Interval) -> str:
    anchor = f" ({value.anchored_by})" if value.anchored_by else ""
    if value.start is None or value.end is None:
        return _undated(value) + anchor
    start, end = value.start, value.end
    if isinstance(start, datetime):
        zone = " UTC" if start.tzinfo else ""
        return f"{start:%H:%M}{zone} on {_day(start)}{anchor}"
    part = f", {_PARTS_OF_DAY.get(value.words, value.words)}" if value.words and value.precision == "part" else ""
    if start == end:
        told = _day(start)
    elif value.precision in ("month", "part") and (start.year, start.month, start.day) == (end.year, end.month, 1):
        told = f"{_MONTHS[start.month - 1]} {start.year}"
    elif (start.day, start.month, end.day, end.month) == (1, 1, 31, 12):
        told = str(start.year) if start.year == end.year else f"{start.year} to {end.year}"
    elif value.precision == "month":
        told = _from_to(f"{_MONTHS[start.month - 1]} {start.year}", f"{_MONTHS[end.month - 1]} {end.year}")
    elif value.precision == "season":
        told = f"{_SEASONS.get(start.month, 'season')} {start.year}"
    else:
        told = f"{_day(start)} {'and' if value.words == 'and' else 'to'} {_day(end)}"
    return f"{told}{part}{anchor}"


def _from_to(first: str, last: str) -> str:
    """``Sep 2025 to Jan 2026``; one month alone."""
    return first if first == last else f"{first} to {last}"


_PARTS_OF_DAY = {"tonight": "evening or night"}


def _undated(value: Interval) -> str:
    joint = "and" if " and " in value.words else "to"
    first, ranged, last = value.words.partition(" and " if joint == "and" else "/")
    if not ranged:
        return _in_words(first) or "an unknown date"
    left, right = _in_words(first), _in_words(last)
    day, _, month = left.partition(" ")
    if month and right.endswith(" " + month) and day.isdecimal():
        left = day  # 3 to 9 May
    return f"{left} {joint} {right}"


_CANONICAL = lazy_pattern(
    r"(?:(?P<lead>end of|last|this|next) )?(?:(?P<year>last|this|next) year's ?)?"
    r"(?:--(?P<month>\d\d)(?:-(?P<day>\d\d))?|(?P<weekday>[a-z]+day|tomorrow)"
    r"|season (?P<season>[1-4])|(?P<period>quarter|half) (?P<count>[1-4]))?"
    r"(?: ?(?P<part>early|mid|late|dawn|morning|noon|afternoon|evening|tonight|night|midnight))?(?: ?(?P<clock>\d\d:\d\d(?: UTC)?))?"
)
_FROM_TODAY = frozenset({"yesterday", "today", "tomorrow"})
_STEPS = lazy_pattern(r"([+-]?\d+) (day|week|month|year|hour|minute|quarter)s?")
_COUNTS = {"1": "first", "2": "second", "3": "third", "4": "fourth"}
_SEASON_NAMES = {"1": "spring", "2": "summer", "3": "autumn", "4": "winter"}


def _in_words(canonical: str) -> str:
    """``--07-09 18:00 UTC`` → ``18:00 UTC on 9 Jul``; ``quarter 3`` → ``the third quarter``; what it can't read stays."""
    steps = _STEPS.fullmatch(canonical)
    if steps:
        count, unit = abs(int(steps[1])), steps[2] + ("" if abs(int(steps[1])) == 1 else "s")
        return f"{count} {unit} {'before' if int(steps[1]) < 0 else 'after'}"
    found = _CANONICAL.fullmatch(canonical)
    if not found or not canonical or int(found["month"] or 1) not in range(1, 13):
        return canonical
    day = ""
    if found["month"]:
        month = _MONTHS[int(found["month"]) - 1]
        day = f"{int(found['day'])} {month}" if found["day"] else month
    elif found["weekday"]:
        day = found["weekday"] if found["weekday"] in _FROM_TODAY else found["weekday"].capitalize()
    elif found["season"]:
        day = _SEASON_NAMES[found["season"]]
    elif found["period"]:
        day = f"the {_COUNTS[found['count']]} {found['period']}"
    day = f"{day} {found['year']} year".strip() if found["year"] else day
    day = f"{found['lead']} {day}" if found["lead"] else day
    part, clock = found["part"] or "", found["clock"] or ""
    if part == "tonight":
        return part if day == "today" else f"{day} evening or night".strip()
    if part in ("early", "mid", "late"):
        day, part = f"{part} {day}".strip(), ""
    told = f"{clock} on {day}" if clock and day else clock or day
    return f"{told} {part}".strip()


def _duration(value: Duration) -> str:
    if value.precision.startswith((RATE, PER)):
        return _rate(value)
    size = UNIT_DAYS.get(value.precision, 1)

    def length(days: float | int) -> str:
        count = days / size
        shown = figure(round(count) if abs(count - round(count)) < 1e-6 else round(count, 3))
        return f"{shown} {value.precision}" + ("" if shown == "1" else {"century": ""}.get(value.precision, "s"))

    if value.min_days is not None and value.max_days is not None and value.min_days == value.max_days:
        told = ("about " if value.approximate else "") + length(value.min_days)
    elif value.max_days is None and value.min_days is not None:
        told = ("more than " if value.approximate else "at least ") + length(value.min_days)
    elif value.max_days is not None and not value.min_days:
        bound = "less than " if value.min_days == 0 else "nearly " if value.approximate else "up to "
        told = bound + length(value.max_days)
    elif value.min_days is not None and value.max_days is not None:
        told = f"{length(value.min_days).split(' ')[0]} to {length(value.max_days)}"
    else:
        told = "an unknown time"
    return told + (" of age" if value.age else "")


def _rate(value: Duration) -> str:
    """``3 times a week``, ``per hour``: how often, from the days between."""
    if value.precision.startswith(PER):
        return value.precision
    count = UNIT_DAYS[value.precision.removeprefix(RATE)] / (value.min_days or 1)
    return f"{figure(round(count) if abs(count - round(count)) < 1e-6 else round(count, 3))} {value.precision}"


def _verb(value: VerbGroup) -> str:
    said = [
        word
        for word in (value.modality, "not" if value.negated else "", "be" if value.passive else "", value.lemma)
        if word
    ]
    return f"{' '.join(said)} ({value.tense})"
