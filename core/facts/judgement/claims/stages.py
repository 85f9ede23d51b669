"""What a reason tells of two verb groups: which stage each version has the deed at, and how sure or binding it is there."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.claims.given_up import gives_up
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.vocabulary.content import akin, base
from core.facts.judgement.vocabulary.verbs import PHASES, Group
from core.facts.tables.grammar import PARTICLES


def in_full(around: Sequence[Word], group: Group) -> str:
    """The verb in its base form with the particle right behind it: ``vote down``."""
    following = around[group.last + 1 : group.last + 2]
    told = following and following[0].low in PARTICLES - {"over"} and base(around[group.last].low) == group.main
    return f"{group.main} {following[0].low}" if told else group.main


def another_stage(unit: Unit, a: Group, b: Group) -> str:
    """``what was to come is now done`` of one deed; of two, that the one is told instead of the other, or was called off."""
    if akin(a.main, b.main):
        return f"what was {PHASES[a.phase]} is now {PHASES[b.phase]}"
    if any(
        g.phase in ("past", "done") and gives_up(around, g) for around, g in ((unit.around_a, a), (unit.around_b, b))
    ):
        return "in one version nothing comes of it"
    return f"what is told is {PHASES[b.phase]}, not {PHASES[a.phase]}"


def stronger(unit: Unit, a: Group, b: Group) -> str:
    """How sure or how binding each version has it: ``the older version has it as possible, the newer one as certain``."""
    older, newer = _claim(unit.around_a, a, b), _claim(unit.around_b, b, a)
    return f"the older version has it as {older}, the newer one as {newer}"


def _claim(around: Sequence[Word], group: Group, other: Group) -> str:
    if not group.claims and around[group.first].low == "to":
        return "a wish or an aim"  # want the mill to pay
    if not group.claims and group.first and around[group.first - 1].low == "to":
        return "a wish or an aim"
    if group.claims == {"certain"} and not other.claims:
        return "to come"  # would fund / funds
    return " or ".join(sorted({_SAID.get(claim, claim) for claim in group.claims})) or "certain"


_SAID: Final = {"able": "possible", "past": "over", "failed": "tried in vain"}
"""Claims as a reason tells them."""
