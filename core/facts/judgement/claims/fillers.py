"""Phrases that say nothing, put in or cut: ``is in the process of being dredged``, ``It was the driver who raised the alarm``."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import lows, wording
from core.facts.judgement.vocabulary.words import NEGATORS
from core.facts.tables.fillers import FILLERS

_CLEFT: Final = (("it", "was"), ("it", "is"))
_WHO: Final = frozenset({"who", "that", "which"})
_BEHIND: Final = {
    ("or", "not"): (frozenset({"whether"}), 8),
    ("the", "course", "of"): (frozenset({"during", "in", "over", "throughout"}), 1),
    ("in", "the", "morning"): (frozenset({"a.m", "am"}), 1),
    ("in", "the", "afternoon"): (frozenset({"p.m", "pm"}), 1),
    ("in", "the", "evening"): (frozenset({"p.m", "pm"}), 1),
    ("at", "night"): (frozenset({"p.m", "pm"}), 1),
}
"""Phrases that add nothing behind some words: these, and how many words before the phrase one of them stands."""
_SMALL: Final = frozenset("the a an to of that is was are were be being been by which who it in on at for and".split())
"""Words that may stand beside such a phrase and go with it."""


def filler(unit: Unit) -> Finding | None:
    """Wording where both sides say the same once such phrases are left out of them."""
    a, b = lows(unit.words_a), lows(unit.words_b)
    rest_a, rest_b = _bare(a), _bare(b)
    if (rest_a, rest_b) != (a, b) and _same(rest_a, rest_b):
        return wording(unit, "a phrase that adds nothing")
    said = tuple(a or b)
    if said in _BEHIND and not (a and b):
        words, many = _BEHIND[said]
        if words.intersection((unit.last_a if a else unit.last_b)(many)):
            return wording(unit, "a phrase that adds nothing")
    for own, other, around in ((a, b, unit.around_a), (b, a, unit.around_b)):
        if tuple(own[:2]) in _CLEFT and own[2:] == other and _WHO & {w.low for w in around}:
            return wording(unit, "the same said with more stress")
    return None


def _same(one: Sequence[str], other: Sequence[str]) -> bool:
    small = [[w for w in words if w not in _SMALL] for words in (one, other)]
    return small[0] == small[1] and not any(w in NEGATORS for w in (*one, *other))


def _bare(words: list[str]) -> list[str]:
    rest: list[str] = []
    at = 0
    while at < len(words):
        size = next((len(p) for p in _by_first().get(words[at], ()) if tuple(words[at : at + len(p)]) == p), 0)
        if size:
            at += size
        else:
            rest.append(words[at])
            at += 1
    return rest


@cache
def _by_first() -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(FILLERS, key=len, reverse=True):
        found.setdefault(phrase[0], []).append(phrase)
    return found
