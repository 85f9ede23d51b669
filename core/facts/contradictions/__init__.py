"""Where one version says two things of one fact. Conservative: a false alarm here sends an editor looking for nothing."""

from collections.abc import Callable, Sequence

from core.alignment.stopping import check
from core.facts.contradictions.figures import dates_clash, figures_clash
from core.facts.contradictions.naming import names_clash
from core.facts.contradictions.taken_up import values_taken_up
from core.facts.contradictions.told import Clash, Telling, tellings
from core.model import Contradiction, Fact, Version

__all__ = ["contradictions"]


def contradictions(
    versions: Sequence[Version], facts: Sequence[Fact], *, cancelled: Callable[[], bool] | None = None
) -> tuple[Contradiction, ...]:
    """Mentions of one version that can't all be right, each pair once, in the order of the versions and of the rules.

    Raises ``core.model.Cancelled`` when ``cancelled()`` came to be true.
    """
    found: list[Contradiction] = []
    for version in versions:
        check(cancelled)
        told = tellings(version, facts)
        seen: set[frozenset[tuple[str, int]]] = set()
        for clash in _clashes(told):
            pair = tuple((telling.fact, telling.index) for telling in clash.tellings)
            if frozenset(pair) not in seen:
                seen.add(frozenset(pair))
                found.append(Contradiction(version.id, pair, clash.why))
    return tuple(found)


def _clashes(told: Sequence[Telling]) -> list[Clash]:
    return [*figures_clash(told), *dates_clash(told), *values_taken_up(told), *names_clash(told)]
