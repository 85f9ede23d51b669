"""A figure, price or rule left as it was, and one that was altered: ``kept rates on hold`` / ``cut rates``."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact
from core.facts.judgement.vocabulary.content import base
from core.facts.judgement.vocabulary.verbs import inside_group
from core.facts.tables.restating import FALLING, RISING

_KEPT: Final = frozenset("keep hold leave maintain".split())
_AS_IT_WAS: Final = tuple(
    tuple(said.split())
    for said in (
        "on hold|unchanged|steady|stable|frozen|flat|untouched|unaltered|intact|constant"
        "|as it was|as they were|as it is|as they are|in place"
    ).split("|")
)
_ALTERED: Final = (RISING | FALLING) - {"lead"} | frozenset(
    "cut raise lower hike reduce trim slash lift change alter amend scrap abolish revise loosen tighten relax boost adjust overhaul"
    " rewrite".split()
)


def left_alone(unit: Unit) -> Finding | None:
    """Status, where a verb of keeping, its thing and how it was kept stand against a verb of changing that thing."""
    for own, other, around, others in (
        (unit.words_a, unit.words_b, unit.around_a, unit.around_b),
        (unit.words_b, unit.words_a, unit.around_b, unit.around_a),
    ):
        verbs = _verb(own), _verb(other)
        if verbs[0] not in _KEPT or verbs[1] not in _ALTERED:
            continue
        if _tail(around, own[-1]) and not _tail(others, other[-1]):
            return fact(unit, "status", "left as it was in one version, altered in the other")
    return None


def _verb(found: Sequence[Word]) -> str:
    """The one verb that a side holds, with nothing but its helpers before it; empty for anything else."""
    return base(found[-1].low) if found and all(inside_group(w.low) for w in found[:-1]) else ""


def _tail(around: Sequence[Word], verb: Word) -> bool:
    low = [w.low for w in around if w.start >= verb.end][:_REACH]
    return any(tuple(low[n : n + len(tail)]) == tail for tail in _AS_IT_WAS for n in range(1, len(low)))


_REACH: Final = 9
"""Words behind the verb among which such a phrase is looked for: what is kept stands between."""
