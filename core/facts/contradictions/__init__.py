"""Where one version says two things of one fact. Conservative: a false alarm here sends an editor looking for nothing."""

from collections.abc import Callable, Sequence

from core.alignment.stopping import check
from core.facts.contradictions.counted import counted_taken_up
from core.facts.contradictions.events import events_clash
from core.facts.contradictions.figures import dates_clash, figures_clash
from core.facts.contradictions.headlines import headlines_clash
from core.facts.contradictions.naming import names_clash
from core.facts.contradictions.persons import persons_clash
from core.facts.contradictions.taken_up import values_taken_up
from core.facts.contradictions.told import Clash, Telling, tellings
from core.facts.contradictions.when import days_clash
from core.model import Comparison, Contradiction, Fact, Mention, Version

__all__ = ["contradictions"]


def contradictions(
    versions: Sequence[Version],
    facts: Sequence[Fact],
    *,
    earlier: Comparison | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Contradiction, ...]:
    """Mentions of one version that can't all be right, each pair once, in the order of the versions and of the rules.

    ``earlier``: a result of the same texts under other dates; a version that tells its facts as it did then isn't asked again.
    Raises ``core.model.Cancelled`` when ``cancelled()`` came to be true.
    """
    found: list[Contradiction] = []
    for version in versions:
        check(cancelled)
        if earlier and _tells_the_same(version.id, facts, earlier.facts):
            found.extend(known for known in earlier.contradictions if known.version == version.id)
            continue
        told = tellings(version, facts)
        seen: set[frozenset[tuple[str, int]]] = set()
        for clash in _clashes(told, version):
            pair = tuple((telling.fact, telling.index) for telling in clash.tellings)
            if frozenset(pair) not in seen:
                seen.add(frozenset(pair))
                found.append(Contradiction(version.id, pair, clash.why, clash.words))
    return tuple(found)


def _tells_the_same(version: str, facts: Sequence[Fact], known: Sequence[Fact]) -> bool:
    return len(facts) == len(known) and all(
        fact is other or (fact.id == other.id and _told_in(version, fact) == _told_in(version, other))
        for fact, other in zip(facts, known, strict=True)
    )


def _told_in(version: str, fact: Fact) -> list[tuple[int, Mention]]:
    return [(n, mention) for n, (where, mention) in enumerate(fact.mentions) if where == version]


def _clashes(told: Sequence[Telling], version: Version) -> list[Clash]:
    return [
        *figures_clash(told),
        *dates_clash(told),
        *values_taken_up(told),
        *counted_taken_up(told),
        *events_clash(told),
        *days_clash(told),
        *headlines_clash(told),
        *names_clash(told),
        *persons_clash(told, version),
    ]
