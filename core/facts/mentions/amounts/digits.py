"""Figures as they are written → their value: 1,340 and 1.234,5, Indian 1,25,000, Arabic and fullwidth digits."""

from core.facts.mentions.words import Words
from core.facts.tables.currencies import SIGNS, WORDS
from core.facts.tables.units import UNITS as MEASURES
from core.patterns import lazy_pattern

_INDIAN = lazy_pattern(r"\d{1,2}(,\d{2})+,\d{3}(\.\d+)?")


def whole(value: float) -> float | int:
    """An ``int`` when it is one (to within float noise), else the float."""
    nearest = round(value)
    return nearest if abs(value - nearest) <= 1e-9 * max(1.0, abs(value)) else round(value, 10)


def read_digits(text: str, decimal_comma: bool) -> float | int | None:
    """A numeral's value, or ``None`` when it is none (``7:40``, ``1.2.3``)."""
    if text.isdecimal():
        return int(text) if len(text) <= 18 else None
    text = text.replace("٫", ".").replace("٬", ",").replace("’", "'")
    for blank in "'\u00a0\u202f\u2009 ":
        text = text.replace(blank, "")
    if ":" in text:
        return None
    commas, points = text.count(","), text.count(".")
    if commas and points:
        decimal = "," if text.rfind(",") > text.rfind(".") else "."
        groups = "." if decimal == "," else ","
        if text.count(decimal) > 1:
            return None
        return _grouped(text, groups, decimal)
    if not commas and not points:
        return int(text) if text.isdecimal() and len(text) <= 18 else None
    sign, count = ("," if commas else "."), commas or points
    if sign == "," and _INDIAN.fullmatch(text):
        return int(text.replace(",", ""))
    grouping = "." if decimal_comma else ","
    if count > 1 or (sign == grouping and len(text) - text.find(sign) == 4 and len(text) <= 7 and text[0] != "0"):
        return _grouped(text, sign, "")
    if sign == grouping and not decimal_comma and not text.startswith("0,"):
        return None  # 1,2 is a list, and 0,80 is none
    return whole(float(text.replace(",", ".")))


def _grouped(text: str, groups: str, decimal: str) -> float | int | None:
    integer, _, fraction = text.partition(decimal) if decimal else (text, "", "")
    parts = integer.split(groups)
    three = all(len(p) == 3 for p in parts[1:]) and 1 <= len(parts[0]) <= 3
    indian = (
        groups == ","
        and len(parts) > 2
        and len(parts[-1]) == 3
        and all(len(p) == 2 for p in parts[1:-1])
        and 1 <= len(parts[0]) <= 2
    )
    if not (three or indian) or len(integer) > 26:
        return None
    value = int("".join(parts))
    return whole(value + float("0." + fraction)) if fraction else value


_EUROPEAN = lazy_pattern(r"\d{1,4},\d{1,2}")


def point_alone(words: Words, i: int) -> bool:
    """``.4 percent``: a decimal point with no nought before it; the point of a sentence has a blank behind it."""
    if not (words.glued(i) and words.at(i - 1) == "." and words.low[i].isdecimal() and len(words.low[i]) < 4):
        return False
    return i == 1 or (not words.glued(i - 1) and words.at(i - 2) != ".") or words.at(i - 2) in (*SIGNS, "(", "-", "–")


def is_european(words: Words, i: int, language: str) -> bool:
    """``€4,50``, ``3,20 euros``, ``4,5%`` in a text that writes its decimals with a point: no list stands there. Arabic, which has
    a comma of its own for lists, writes its decimals either way."""
    if not _EUROPEAN.fullmatch(words.low[i]):
        return False
    if language == "ar":
        return True
    after = words.at(i + 1)
    return (
        words.at(i - 1) in SIGNS
        or after in SIGNS
        or after in ("%", "percent")
        or WORDS.get(after) == "EUR"
        or (after in MEASURES and len(after) > 1)
    )


def vulgar(words: Words, j: int) -> float | None:
    """``1/4`` after a whole number and a blank."""
    above, below = words.at(j), words.at(j + 2)
    if (
        words.glued(j)
        or words.at(j + 1) != "/"
        or not (words.glued(j + 1) and words.glued(j + 2))
        or words.at(j + 3) == "/"
    ):
        return None
    if (
        not (above.isdecimal() and below.isdecimal() and len(above) < 3 and len(below) < 3)
        or not 0 < int(above) < int(below) <= 16
    ):
        return None
    return int(above) / int(below)


def stands_alone(words: Words, i: int) -> bool:
    """English: no other figure before that might count on (``in 2010 300 people``, ``+44 800 123 456``)."""
    before = words.at(i - 1)
    return (
        not before[-1:].isdecimal()
        and before not in ("+", "(", "x", "×")
        and not (before == ")" and words.glued(i - 1))
    )
