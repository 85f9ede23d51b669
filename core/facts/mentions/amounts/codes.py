"""Figures that count nothing: ``COVID-19``, ``F-16``, ``G7``, ``Boeing 737``, ``Flight 370``, ``the Kestrel 40``."""

from core.facts.mentions.amounts.currency_letters import currency_letters
from core.facts.mentions.amounts.numerals import Numeral
from core.facts.mentions.words import Words
from core.facts.tables import calendar, currencies
from core.facts.tables.counting import BEFORE_MODEL, MODELS
from core.facts.tables.other_names import NUMBERED_IN_FIGURES
from core.facts.tables.people import ORGANISATION_WORDS, ROLES
from core.facts.tables.places import DEMONYMS, PLACES


def is_name_or_code(words: Words, i: int, number: Numeral) -> bool:
    """COVID-19, F-16, G7, A4, Boeing 737, Flight 370, no one: digits that count nothing."""
    word, before = words.low[i], words.at(i - 1)
    if word[0].isdecimal():
        if words.glued(i):
            joined = before == "ـ" or before.strip("ـ") in ARABIC_JOINED
            if joined:
                return False  # بـ2500
            if before.isalpha() and before not in currencies.BEFORE and currency_letters(words, i - 1) is None:
                return True
            if (
                before in "-‐‑"
                and words.glued(i - 1)
                and words.at(i - 2).isalpha()
                and (
                    words.raw(i - 2).isupper()
                    or words.low[i - 2] not in ("mid", "under", "over", "top", "pre", "post", "magnitude")
                )
            ):
                return True
            if before in _HYPHEN and words.glued(i - 1) and _ends_code(words, i - 2):
                return True
            if before == "." and word.isdecimal() and 0 < number.value < 1:
                return False  # $.50
            if before in "./:@#_" and words.glued(i - 1):
                return before != "#" or words.at(i - 2) == "&"
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
        if before in NUMBERED_IN_FIGURES and len(word) < 3 and words.capital(i - 1):
            return True  # World War 2
        return (before in MODELS and words.capital(i - 1)) or (number.end == i + 1 and is_model_number(words, i))
    return False


ARABIC_JOINED = frozenset("ب ل ال وال بال لل و ف ك ول وب فال كال".split())
"""What Arabic writes in one with a figure, mostly with a stroke between: in, for, the, and."""
_HYPHEN = frozenset("-‐‑")


def _ends_code(words: Words, j: int) -> bool:
    """``CVE-2023`` before ``-23918``: figures joined by hyphens to capitals."""
    while (
        j > 1 and words.low[j][0].isdecimal() and words.glued(j) and words.at(j - 1) in _HYPHEN and words.glued(j - 1)
    ):
        j -= 2
    return words.low[j].isalpha() and words.raw(j).isupper() and len(words.low[j]) > 1


def is_model_number(words: Words, i: int) -> bool:
    """``the Kestrel 40``, ``its Kestrel 40 jets``: a bare figure after an article and a name that is no place's counts nothing."""
    name = words.at(i - 1)
    if not (words.capital(i - 1) and name.isalpha() and words.low[i].isdecimal() and len(words.low[i]) <= 4):
        return False
    if (
        words.glued(i)
        or words.opens_sentence(i - 1)
        or name in calendar.MONTHS["en"]
        or name in calendar.WEEKDAYS["en"]
    ):
        return False
    if (
        name in PLACES
        or name in DEMONYMS
        or name in ROLES
        or name in currencies.BEFORE
        or name.endswith("s")
        or name in ORGANISATION_WORDS
    ):
        return False
    j = i - 2
    while words.capital(j) and words.at(j).isalpha() and not words.opens_sentence(j) and i - j < 5:
        j -= 1
    if words.at(j - 1) in ("and", ",", "but", ";", "while") and any(
        w[0].isdecimal() for w in words.low[words.sentence_start(i) : j]
    ):
        return False  # one party took 45 seats and the other list 38
    return words.at(j) in BEFORE_MODEL
