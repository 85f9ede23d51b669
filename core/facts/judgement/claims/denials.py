"""A denial and what stands beside it: a word that only got or lost its capital is a change of its own, ``ne`` and ``pas`` are one."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.region import Hunk
from core.facts.judgement.unit import Unit
from core.facts.judgement.vocabulary.words import FOREIGN_NEGATORS, NEGATORS

_FIRST: Final = frozenset({"ne", "n"})
"""What a French denial begins with, before its verb."""


def case_apart(unit: Unit) -> list[Unit]:
    """``ayuntamiento no`` / ``Ayuntamiento`` in two, where the word stands amid its sentence and a denial comes or goes behind it."""
    a, b = unit.words_a, unit.words_b
    if not a or not b or len(a) + len(b) < 3 or max(len(a), len(b)) > 4 or a[0].low != b[0].low or unit.quoted:
        return [unit]
    if (
        a[0].text[:1].isupper() == b[0].text[:1].isupper()
        or unit.text_a[:1] != a[0].text[:1]
        or unit.text_b[:1] != b[0].text[:1]
    ):
        return [unit]
    denials = (
        NEGATORS if unit.region.english else FOREIGN_NEGATORS.get(unit.region.language or "", frozenset()) | _FIRST
    )
    if sum(w.low in denials for w in a[1:]) == sum(w.low in denials for w in b[1:]):
        return [unit]
    if unit.around_a[0].start == a[0].start or unit.around_b[0].start == b[0].start:
        return [unit]
    (a0, a1, b0, b1), text = unit.hunk, (unit.region.a.text, unit.region.b.text)
    at_a = _behind(text[0], a[0].end, a1)
    at_b = _behind(text[1], b[0].end, b1)
    return [Unit(unit.region, Hunk(a0, a[0].end, b0, b[0].end)), Unit(unit.region, Hunk(at_a, a1, at_b, b1))]


def _behind(text: str, start: int, end: int) -> int:
    """Where what follows a word begins."""
    while start < end and text[start].isspace():
        start += 1
    return start


def denials_whole(units: Sequence[Unit]) -> list[Unit]:
    """``ne`` and ``pas`` put in or cut about a verb that stayed, with it: ``ne vendra pas`` / ``vendra``."""
    whole: list[Unit] = []
    for unit in units:
        last = whole[-1] if whole else None
        if last is not None and unit.region.language == "fr" and _ends(last, unit):
            whole[-1] = Unit(unit.region, Hunk(last.hunk.a0, unit.hunk.a1, last.hunk.b0, unit.hunk.b1))
        else:
            whole.append(unit)
    return whole


def _ends(first: Unit, second: Unit) -> bool:
    """Whether the second unit is the other half of the denial that the first is, on the same side, one word behind it."""
    said = [[w.low for w in words] for words in (first.words_a, first.words_b, second.words_a, second.words_b)]
    if said[0] + said[1] != ["ne"] or bool(said[0]) != bool(said[2]) or len(said[2] + said[3]) != 1:
        return False
    if (said[2] + said[3])[0] not in FOREIGN_NEGATORS["fr"]:
        return False
    region = first.region
    gaps = region.a.text[first.hunk.a1 : second.hunk.a0].split(), region.b.text[first.hunk.b1 : second.hunk.b0].split()
    return gaps[0] == gaps[1] and len(gaps[0]) == 1
