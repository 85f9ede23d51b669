"""Values in plain English, as reasons show them: ``more than 1,000,000 artillery rounds``, ``15 Nov 2023 (published)``."""

from datetime import date, datetime

from core.facts.tables.calendar import UNIT_DAYS
from core.facts.tables.currencies import SAID
from core.facts.tables.places import DEMONYMS
from core.model import Duration, Interval, Name, Quantity, Quotation, Value, VerbGroup

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


def _quantity(value: Quantity) -> str:
    def amount(number: float | int) -> str:
        if value.ordinal:
            return f"number {figure(number)} in order"
        if value.currency:
            before, after = SAID.get(value.currency, ("", f" {value.currency}"))
            sign = "-" if number < 0 else ""
            return f"{sign}{before}{figure(abs(number))}{after}"
        return figure(number)

    unit = ""
    if value.unit and not value.currency:
        unit = {
            "percent": "%",
            "share": " of the whole",
            "m2": " m²",
            "km2": " km²",
            "Celsius": " °C",
            "Fahrenheit": " °F",
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
        ):
            unit += "" if value.min == value.max == 1 else "s"
    if value.min is not None and value.max is not None:
        told = amount(value.min) if value.min == value.max else f"{amount(value.min)} to {amount(value.max)}"
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
        return _undated(value)
    start, end = value.start, value.end
    if isinstance(start, datetime):
        zone = " UTC" if start.tzinfo else ""
        return f"{start:%H:%M}{zone} on {_day(start)}{anchor}"
    part = f", {value.words}" if value.words and value.precision == "part" else ""
    if start == end:
        told = _day(start)
    elif value.precision in ("month", "part") and (start.year, start.month, start.day) == (end.year, end.month, 1):
        told = f"{_MONTHS[start.month - 1]} {start.year}"
    elif (start.day, start.month, end.day, end.month) == (1, 1, 31, 12):
        told = str(start.year) if start.year == end.year else f"{start.year} to {end.year}"
    elif value.precision == "month":
        told = f"{_MONTHS[start.month - 1]} {start.year}"
    elif value.precision == "season":
        told = f"{_SEASONS.get(start.month, 'season')} {start.year}"
    else:
        told = f"{_day(start)} to {_day(end)}"
    return f"{told}{part}{anchor}"


def _undated(value: Interval) -> str:
    words = value.words
    if words.startswith("--") and words[2:4].isdecimal() and 1 <= int(words[2:4]) <= 12:
        month = _MONTHS[int(words[2:4]) - 1]
        return f"{int(words[5:7])} {month}" if words[5:7].isdecimal() else month
    return (
        words[:1].upper() + words[1:]
        if words in ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
        else words or "an unknown date"
    )


def _duration(value: Duration) -> str:
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
        told = ("less than " if value.min_days == 0 else "up to ") + length(value.max_days)
    elif value.min_days is not None and value.max_days is not None:
        told = f"{length(value.min_days)} to {length(value.max_days)}"
    else:
        told = "an unknown time"
    return told + (" of age" if value.age else "")


def _verb(value: VerbGroup) -> str:
    said = [
        word
        for word in (value.modality, "not" if value.negated else "", "be" if value.passive else "", value.lemma)
        if word
    ]
    return f"{' '.join(said)} ({value.tense})"
