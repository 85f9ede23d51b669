"""So many times as much, in other languages than English: ``a doublé`` / ``a été multiplié par deux``, ``вдвое`` / ``втрое``."""

import re
from functools import cache

from core.facts.judgement.finding import Finding
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, wording
from core.facts.tables.elsewhere.multiplied import MULTIPLIED


def multiplied(unit: Unit) -> Finding | None:
    """The same multiple in other words, or another one."""
    language = unit.region.language or ""
    if language not in MULTIPLIED or not unit.text_a or not unit.text_b or unit.quoted:
        return None
    told = [_multiples(text.casefold(), language) for text in (unit.text_a, unit.text_b)]
    if len(told[0]) != 1 or len(told[1]) != 1:
        return None
    if told[0] == told[1]:
        return wording(unit, "as many times as much, in other words") if max(_rest(unit)) <= _BESIDE else None
    return fact(unit, "number", f"{told[1][0]} times as much, not {told[0][0]} times")


_BESIDE = 3
"""Words beside the multiple that a turn of phrase may have: est passé du simple au double."""


def _rest(unit: Unit) -> tuple[int, int]:
    """Words of each side that belong to no multiple."""
    pattern = _pattern(unit.region.language or "")
    first, second = (len(pattern.sub(" ", text.casefold()).split()) for text in (unit.text_a, unit.text_b))
    return first, second


def _multiples(text: str, language: str) -> list[int]:
    return sorted({int((found.lastgroup or "n0")[1:]) for found in _pattern(language).finditer(text)})


@cache
def _pattern(language: str) -> re.Pattern[str]:
    edge = "" if language in ("zh", "ar") else r"\b"
    return re.compile(edge + "(?:" + "|".join(f"(?P<n{n}>{words})" for n, words in MULTIPLIED[language].items()) + ")")
