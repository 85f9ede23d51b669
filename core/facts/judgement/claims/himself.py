"""Who did it to himself in one version, and to whom somebody did it in the other: ``shot himself`` / ``was shot by police``."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact
from core.facts.judgement.vocabulary.content import base
from core.facts.tables.grammar import BE

_SELF: Final = frozenset({"himself", "herself", "themselves", "itself"})
_HARMFUL: Final = frozenset(
    "shoot stab kill hang poison drown burn strangle disqualify remove exclude expose incriminate betray".split()
)
"""Verbs that tell something quite other when nobody says who did it: hanged himself, was hanged."""


def himself(unit: Unit) -> Finding | None:
    """A fact of status where the same verb is done to oneself in one version alone."""
    for own, other, around_own, around in (
        (unit.words_a, unit.words_b, unit.around_a, unit.around_b),
        (unit.words_b, unit.words_a, unit.around_b, unit.around_a),
    ):
        if len(own) != 1 or own[0].low not in _SELF or {w.low for w in around} & _SELF:
            continue
        verb = next((base(w.low) for w in reversed(around_own) if w.end <= own[0].start), "")
        by = other[:1] and other[0].low == "by"
        if (by or (not other and verb in _HARMFUL)) and _is_done_to(around, verb):
            return fact(unit, "status", "done to oneself in one version, by somebody else in the other")
    return None


def _is_done_to(found: Sequence[Word], verb: str) -> bool:
    """Whether a sentence has the verb in the passive."""
    return any(
        base(w.low) == verb and n and any(x.low in BE for x in found[max(0, n - 2) : n]) for n, w in enumerate(found)
    )
