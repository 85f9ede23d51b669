"""Of what kind a figure is: ``net profit`` / ``operating profit``, ``nominal wages`` / ``real wages``, ``before tax`` / ``after tax``."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, phrase, wording
from core.facts.judgement.vocabulary.content import content, unmatched
from core.facts.tables.qualities import FIGURES, QUALITIES

_LONGEST: Final = 6
_NEAR: Final = 3
"""Words behind a quality among which its figure stands: a net, unaudited profit."""


def quality(unit: Unit) -> Finding | None:
    """A fact where the figure has another quality; wording where it has the same one, told before its noun or behind it."""
    if max(len(unit.words_a), len(unit.words_b)) > _LONGEST:
        return None
    a = _qualities(unit.around_a, *unit.index_a())
    b = _qualities(unit.around_b, *unit.index_b())
    if not a and not b:
        return None
    there_a, there_b = (_qualities(around, 0, len(around) - 1) for around in (unit.around_a, unit.around_b))
    if a and b:
        if set(a) & set(b) or set(a) & set(there_b) or set(b) & set(there_a) or not _alone(unit, a, b):
            return None
        return fact(unit, "statement", f"“{a[min(a)]}” and “{b[min(b)]}” are two kinds of figure")
    told, own, other, words = (a, there_a, there_b, unit.words_a) if a else (b, there_b, there_a, unit.words_b)
    if (unit.words_b if a else unit.words_a) or phrase(words) not in _forms():
        return None
    if set(told) <= set(other) and set(own) <= set(other):
        return wording(unit, "the other version tells so of the figure as well")
    return None


def _alone(unit: Unit, a: dict[int, str], b: dict[int, str]) -> bool:
    """Whether the two sides say nothing of weight beside their qualities and what the figure is of."""
    rests = []
    for words, found in ((unit.words_a, a), (unit.words_b, b)):
        said = {word for form in found.values() for word in form.split()}
        rests.append(content([w for w in words if w.low not in said and w.low not in FIGURES]))
    return not unmatched(*rests) and not unmatched(*reversed(rests))


def _qualities(found: Sequence[Word], first: int, last: int) -> dict[int, str]:
    """Number of each way that stands within the words ``first`` to ``last`` → the form that tells it."""
    known: dict[int, str] = {}
    n = first
    while n <= last:
        for length in range(min(_LONGEST, last + 1 - n), 0, -1):
            said = phrase(found[n : n + length])
            ways = _forms().get(said)
            if ways and (ways[1] or _of_figure(found, n + length)):
                known[ways[0]] = said
                n += length - 1
                break
        n += 1
    return known


def _of_figure(found: Sequence[Word], n: int) -> bool:
    """Whether a figure's noun stands right behind that word, other qualities between at the most."""
    for word in found[n : n + _NEAR]:
        if word.low in FIGURES:
            return True
        if word.low not in _parts():
            return False
    return False


@cache
def _forms() -> dict[str, tuple[int, bool]]:
    """Each form, its hyphens blanks → its way, and whether it stands behind the noun."""
    known: dict[str, tuple[int, bool]] = {}
    for n, (before, behind) in enumerate(QUALITIES):
        known.update({form.replace("-", " "): (n, False) for form in before})
        known.update({form.replace("-", " "): (n, True) for form in behind if form not in before})
    return known


@cache
def _parts() -> frozenset[str]:
    """The words of all forms before a noun."""
    return frozenset(word for before, _ in QUALITIES for form in before for word in form.replace("-", " ").split())
