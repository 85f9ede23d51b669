"""Statements that are part of another one, or are told twice, have no line of their own."""

from collections.abc import Sequence

from core.facts.ledger.carrying import length, shared
from core.facts.ledger.claims import Claim, said_in
from core.model import FactState, Version

_TOLD_TWICE = frozenset({"statement", "attribution"})
"""Kinds of which one is told twice where the words are the same; ``rose`` is said of many things."""


def wholes(found: Sequence[Claim], versions: Sequence[Version]) -> list[Claim]:
    """The claims but the statements that are a part of another one wherever they are told, and came and went with it, and those that a
    headline and its text tell in the same words; what is left of them are their changes."""
    alike: dict[tuple[int, tuple[tuple[int, FactState], ...]], list[Claim]] = {}
    for claim in found:
        if set(claim.kinds) == {"statement"}:
            place = claim.told[claim.first][0].paragraph
            alike.setdefault((place, tuple(sorted(claim.states.items()))), []).append(claim)
    parts: set[int] = set()
    once: dict[object, Claim] = {}
    for claim in found:
        if _TOLD_TWICE.issuperset(claim.kinds):
            said = tuple(sorted((v, said_in(spans, versions[v].texts)) for v, spans in claim.told.items()))
            first = once.setdefault((said, tuple(sorted(claim.states.items()))), claim)
            if first is not claim:
                first.changes += claim.changes
                parts.add(id(claim))
    for near in alike.values():
        for claim in near:
            if id(claim) in parts:
                continue
            whole = next((w for w in near if w is not claim and id(w) not in parts and _holds(w, claim)), None)
            if whole is not None:
                whole.changes += claim.changes
                parts.add(id(claim))
    return [claim for claim in found if id(claim) not in parts]


def _holds(whole: Claim, part: Claim) -> bool:
    return whole.told.keys() == part.told.keys() and all(
        shared(whole.told[v], spans) == length(spans) for v, spans in part.told.items()
    )
