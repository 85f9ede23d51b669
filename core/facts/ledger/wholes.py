"""Statements that are part of another one have no line of their own."""

from collections.abc import Sequence

from core.facts.ledger.carrying import length, shared
from core.facts.ledger.claims import Claim
from core.model import FactState


def wholes(found: Sequence[Claim]) -> list[Claim]:
    """The claims but the statements that are a part of another one wherever they are told, and came and went with it; what is left of
    them are their changes."""
    alike: dict[tuple[int, tuple[tuple[int, FactState], ...]], list[Claim]] = {}
    for claim in found:
        if set(claim.kinds) == {"statement"}:
            place = claim.told[claim.first][0].paragraph
            alike.setdefault((place, tuple(sorted(claim.states.items()))), []).append(claim)
    parts: set[int] = set()
    for near in alike.values():
        for claim in near:
            whole = next((w for w in near if w is not claim and id(w) not in parts and _holds(w, claim)), None)
            if whole is not None:
                whole.changes += claim.changes
                parts.add(id(claim))
    return [claim for claim in found if id(claim) not in parts]


def _holds(whole: Claim, part: Claim) -> bool:
    return whole.told.keys() == part.told.keys() and all(
        shared(whole.told[v], spans) == length(spans) for v, spans in part.told.items()
    )
