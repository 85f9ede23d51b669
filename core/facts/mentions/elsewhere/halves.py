"""Halves in other languages than English: ``un demi-million``, ``ein halbes Jahr``, ``zweieinhalb``, ``un año y medio``, ``سنة ونصف``."""

from core.facts.mentions.amounts.digits import whole
from core.facts.mentions.amounts.hedges import Found, hedge
from core.facts.mentions.words import Words
from core.facts.tables import calendar
from core.facts.tables.elsewhere.hours import DUAL_TIMES
from core.facts.tables.halves import (
    AND_A_HALF,
    BEFORE_PARTS,
    CENTURY,
    HALF,
    JOINED,
    OF_PARTS,
    ONE_AND_A_HALF,
    PARTS,
    SPANNED,
    TWO_PARTS,
)
from core.facts.tables.numerals import ADDED, HUNDREDS, SCALES, WEAK
from core.model import Duration
from core.patterns import lazy_pattern

_HALF = "einhalb"


def half_number(words: Words, i: int, language: str) -> tuple[float, int] | None:
    """What ``medio millón``, ``anderthalb``, ``zweieinhalb`` say from token ``i`` on, and the token after; a unit is left standing."""
    word = words.low[i]
    if word in ONE_AND_A_HALF.get(language, ()):
        return _scaled(words, i + 1, 1.5, language)
    if language == "de" and word.removesuffix("e").endswith(_HALF):
        count = ADDED["de"].get(word.removesuffix("e").removesuffix(_HALF))
        return _scaled(words, i + 1, count + 0.5, language) if count else None
    j = i + (word in WEAK.get(language, ()) and words.at(i + 1) in HALF.get(language, ()))
    if words.at(j) not in HALF.get(language, ()):
        return None
    k = j + 1 + (words.at(j + 1) == "-" and words.glued(j + 1))
    if words.at(k) in SCALES[language] or words.at(k) in HUNDREDS[language]:
        return _scaled(words, k, 0.5, language)
    if words.at(k) in calendar.UNITS.get(language, {}) and language != "ar":
        return 0.5, k
    if language == "ar" and words.at(k) in ("ساعة", "سنة", "عام", "يوم", "شهر", "قرن"):
        return 0.5, k
    return None


def parts_of_whole(words: Words, i: int, language: str) -> tuple[float, int] | None:
    """The share that ``deux tiers``, ``drei Viertel``, ``las tres cuartas partes``, ``ثلثا`` say, and the token after it."""
    if language == "ar" and words.low[i] in TWO_PARTS and words.at(i + 1).startswith("ال"):
        return TWO_PARTS[words.low[i]], i + 1
    count = ADDED.get(language, {}).get(words.low[i], 0)
    word = words.at(i + 1)
    below = PARTS.get(language, {}).get(word, 0)
    if not 0 < count < below or (language in ("es", "it", "pt") and (count == 1) != word.endswith(("o", "a"))):
        return None
    if language == "es" and word.endswith(BEFORE_PARTS):
        return (count / below, i + 3) if words.at(i + 2) in OF_PARTS else None
    return count / below, i + 2


_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_ROMAN_FIGURE = lazy_pattern("([IVXLC]+)(e|er|ème)?")


def roman(words: Words, i: int) -> int | None:
    """The place that ``XXIe``, ``siglo XV``, ``XV век`` tell; a ruler's number is a part of the name."""
    found = _ROMAN_FIGURE.fullmatch(words.raw(i))
    if found is None or not ((found[2] and len(found[1]) > 1) or CENTURY & {words.at(i - 1), words.at(i + 1)}):
        return None
    signs = [_ROMAN[sign] for sign in found[1]]
    total = sum(-n if n < later else n for n, later in zip(signs, [*signs[1:], 0], strict=True))
    return total if total > 1 or not found[2] else None


def _scaled(words: Words, j: int, value: float, language: str) -> tuple[float, int]:
    size = SCALES[language].get(words.at(j)) or HUNDREDS[language].get(words.at(j))
    return (value * size, j + 1) if size else (value, j)


def half_after(words: Words, j: int, language: str) -> int:
    """The token after ``et demi``, ``y medio`` at token ``j``; ``j`` where none stands there."""
    for length in (3, 2, 1):
        if words.run(j, length) in AND_A_HALF.get(language, ()):
            return j + length
    return j


def one_and_a_half(words: Words, i: int, language: str) -> Found | None:
    """``un an et demi``, ``una hora y media``, ``سنة ونصف``; ``полгода``, ``eine halbe Stunde`` as a number has it."""
    table = calendar.UNITS.get(language, {})
    dual = DUAL_TIMES.get(words.low[i]) if language == "ar" else None
    if dual is not None:  # أسبوعين
        days = whole(2 * calendar.UNIT_DAYS[dual])
        return Found("duration", i, i + 1, Duration(days, days, dual))
    spanned = SPANNED.get(language, {}).get(words.low[i])
    if spanned is not None:
        days = whole(spanned[0] * calendar.UNIT_DAYS[spanned[1]])
        return Found("duration", i, i + 1, Duration(days, days, spanned[1], age=spanned[1] == "year"))
    joined = JOINED.get(language, {}).get(words.low[i])
    if joined is not None:
        days = calendar.UNIT_DAYS[joined] / 2
        return Found("duration", i, i + 1, Duration(days, days, joined))
    j = i + (words.low[i] in WEAK.get(language, ()))
    unit = table.get(words.at(j).removeprefix("un'"))
    if unit is None or (j == i and language in ("de", "nl")):
        return None
    end = half_after(words, j + 1, language)
    if end == j + 1:
        return None
    days = 1.5 * calendar.UNIT_DAYS[unit]
    meaning, first, end = hedge(words, i, end)
    if meaning not in ("exact", "about"):
        first = i
    return Found("duration", first, end, Duration(days, days, unit, approximate=meaning == "about"))
