"""How much, how often, in which manner: ``heavily damaged`` / ``slightly damaged``, ``always sails`` / ``usually sails``."""

from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, lows, phrase, wording
from core.facts.judgement.vocabulary.content import content, unmatched, weighty
from core.facts.judgement.vocabulary.words import NEGATORS
from core.facts.tables.scales import SCALES, Scale

_LONGEST: Final = 6
"""Words of a side at the most."""


class Weighed(NamedTuple):
    """A word or phrase of a scale at its place: words ``first`` to ``last`` (not included), and scale → step."""

    first: int
    last: int
    steps: dict[int, int]


def compared(unit: Unit) -> Finding | None:
    """``higher than`` / ``as high as``: more than another, and the same."""
    sides = [lows(words) for words in (unit.words_a, unit.words_b)]
    for one, other in (sides, sides[::-1]):
        if len(one) != 2 or one[1] != "than" or len(other) != 3 or not other[0] == other[2] == "as":
            continue
        if one[0] in (other[1] + "er", other[1] + "r", other[1][:-1] + "ier", other[1] + other[1][-1:] + "er"):
            return fact(unit, "status", "more than it in one version, as much in the other")
    return None


_OVER: Final = frozenset({"is over", "are over", "was over", "is at an end", "is finished"})
_ON: Final = frozenset(
    {"goes on", "go on", "went on", "drags on", "rages on", "is going on", "continues", "continue", "is under way"}
)


def over_or_on(unit: Unit) -> Finding | None:
    """``is over`` / ``goes on``: a thing has come to its end or has not."""
    sides = phrase(unit.words_a), phrase(unit.words_b)
    if any(one in _OVER and other in _ON for one, other in (sides, sides[::-1])):
        return fact(unit, "status", "it is over in one version and goes on in the other")
    return None


def on_scales(unit: Unit) -> Finding | None:
    """A fact where the two sides stand on two steps of a scale and say nothing else; wording where they stand on one."""
    a, b = unit.words_a, unit.words_b
    if not 1 <= len(a) <= _LONGEST or not 1 <= len(b) <= _LONGEST:
        return None
    one, other = _weighed(a, unit.next_a(1)), _weighed(b, unit.next_b(1))
    if one is None or other is None:
        return None
    shared = [n for n in one.steps if n in other.steps]
    rest = content([*a[: one.first], *a[one.last :]]), content([*b[: other.first], *b[other.last :]])
    if not shared or _says_more(*rest) or _says_more(*rest[::-1]):
        return None
    denied = [not NEGATORS.isdisjoint(lows(words)) for words in (a, b)]
    if any(denied):
        opposed = any(_opposite(SCALES[n], one.steps[n], other.steps[n]) for n in shared)
        return wording(unit, "an opposite and a negation say the same") if opposed and not all(denied) else None
    said = phrase(a[one.first : one.last]), phrase(b[other.first : other.last])
    if _stands(said[0], unit.around_b) or _stands(said[1], unit.around_a):
        return None
    if any(one.steps[n] == other.steps[n] for n in shared):
        alone = one.last - one.first == len(a) and other.last - other.first == len(b)
        return wording(unit, "two ways to say how much or how") if alone else None
    return fact(unit, "status", f"“{said[0]}” and “{said[1]}” stand at different points of one scale")


def _says_more(own: Sequence[str], others: Sequence[str]) -> bool:
    return any(word not in _SUFFERED for word in weighty(unmatched(own, others)))


_SUFFERED: Final = frozenset({"suffer", "sustain", "experience"})
"""Verbs beside a noun that say what the noun's own verb says."""


def _opposite(scale: Scale, one: int, other: int) -> bool:
    """Whether two steps are on different halves of a scale."""
    middle = (len(scale.steps) - 1) / 2
    return (one - middle) * (other - middle) < 0


def _stands(said: str, around: Sequence[Word]) -> bool:
    return f" {said} " in f" {phrase(around)} "


def _weighed(words: Sequence[Word], following: Sequence[str]) -> Weighed | None:
    """The one word or phrase of a scale among some words; none where there are two."""
    low, found, at = lows(words), None, 0
    while at < len(low):
        for size in range(min(len(low) - at, _longest()), 0, -1):
            behind = [*low[at + size :], *following][:1]
            steps = {
                n: step
                for n, step in _known().get(" ".join(low[at : at + size]), {}).items()
                if not SCALES[n].before or SCALES[n].before.intersection(behind)
            }
            if steps:
                if found:
                    return None
                found = Weighed(at, at + size, steps)
                at += size - 1
                break
        at += 1
    return found


@cache
def _known() -> dict[str, dict[int, int]]:
    """Each word or phrase, its hyphens blanks → the scales that hold it and its step in each."""
    known: dict[str, dict[int, int]] = {}
    for n, scale in enumerate(SCALES):
        for m, step in enumerate(scale.steps):
            for said in sorted(step):
                known.setdefault(said.replace("-", " "), {})[n] = m
    return known


@cache
def _longest() -> int:
    return max(len(said.split()) for said in _known())
