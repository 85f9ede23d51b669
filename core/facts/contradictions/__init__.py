"""Where one version says two things of one fact. Conservative: a false alarm here sends an editor looking for nothing."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from core.alignment.stopping import check
from core.facts.contradictions.counted import counted_taken_up
from core.facts.contradictions.deeds import deeds_clash
from core.facts.contradictions.events import events_clash
from core.facts.contradictions.figures import dates_clash, figures_clash
from core.facts.contradictions.headlines import headlines_clash
from core.facts.contradictions.measured import measured_clash, went_both_ways
from core.facts.contradictions.naming import names_clash
from core.facts.contradictions.persons import persons_clash
from core.facts.contradictions.taken_up import values_taken_up
from core.facts.contradictions.told import Clash, Telling, tellings, told_under
from core.facts.contradictions.when import days_clash
from core.facts.watching import Question, WatchedDay
from core.model import Contradiction, Fact, Interval, Quantity, Version

__all__ = ["Heard", "contradictions"]

_Place = tuple[str, int]
"""Fact and number among its mentions: names a telling of a version."""


def _rules(told: Sequence[Telling], version: Version) -> list[Callable[[], Iterable[Clash]]]:
    figures = [t for t in told if isinstance(t.mention.value, Quantity)]
    dates = [t for t in told if isinstance(t.mention.value, Interval)]
    return [
        partial(figures_clash, figures),
        partial(dates_clash, dates),
        partial(values_taken_up, told),
        partial(counted_taken_up, figures),
        partial(measured_clash, told),
        partial(went_both_ways, told),
        partial(events_clash, told),
        partial(days_clash, dates),
        partial(deeds_clash, told),
        partial(headlines_clash, told),
        partial(names_clash, told),
        partial(persons_clash, told, version),
        *_rules_elsewhere(told, version),
    ]


def _rules_elsewhere(told: Sequence[Telling], version: Version) -> list[Callable[[], Iterable[Clash]]]:
    """Those that live on the tables of other languages, which are not loaded for an English text."""
    if version.language in ("en", None):
        return []
    from core.facts.contradictions.known_elsewhere import counted_elsewhere, days_elsewhere

    return [partial(counted_elsewhere, told), partial(days_elsewhere, told)]


@dataclass(frozen=True, slots=True)
class Run:
    """What one rule found, and what it learned of days that hang on the version's date."""

    clashes: tuple[Clash, ...]
    looked: bool
    """Whether it read such a day."""
    asked: tuple[tuple[Question, _Place, _Place, bool], ...]

    def holds(self, told: dict[_Place, Telling]) -> bool:
        """Whether it would find the same under another date: it looked at no day, and all it asked has the same answer."""
        return not self.looked and all(
            question(told[one], told[other]) == answer for question, one, other, answer in self.asked
        )


@dataclass(frozen=True, slots=True)
class Heard:
    """What the rules made of a version's tellings."""

    told: tuple[Telling, ...]
    dated: tuple[int, ...]
    """The numbers of those that tell days."""
    runs: tuple[Run, ...]


def contradictions(
    versions: Sequence[Version],
    facts: Sequence[Fact],
    *,
    earlier: Sequence[Heard] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[tuple[Contradiction, ...], tuple[Heard, ...]]:
    """Mentions of one version that can't all be right, each pair once, in the order of the versions and of the rules; and what each
    version's rules heard.

    ``earlier``: what they heard of the same facts, mention for mention, under other dates; a rule that no date touches isn't asked
    again. Raises ``core.model.Cancelled`` when ``cancelled()`` came to be true.
    """
    found: list[Contradiction] = []
    heard: list[Heard] = []
    by_id = {fact.id: fact for fact in facts} if earlier else {}
    for n, version in enumerate(versions):
        check(cancelled)
        heard.append(_heard_under(version, by_id, earlier[n]) if earlier else _heard(version, tellings(version, facts)))
        seen: set[frozenset[_Place]] = set()
        for clash in (clash for run in heard[-1].runs for clash in run.clashes):
            pair = tuple((telling.fact, telling.index) for telling in clash.tellings)
            if frozenset(pair) not in seen:
                seen.add(frozenset(pair))
                found.append(Contradiction(version.id, pair, clash.why, clash.words))
    return tuple(found), tuple(heard)


def _heard(version: Version, told: Sequence[Telling]) -> Heard:
    dated = tuple(n for n, telling in enumerate(told) if isinstance(telling.mention.value, WatchedDay))
    return Heard(tuple(told), dated, tuple(_run(rule, told) for rule in _rules(told, version)))


def _heard_under(version: Version, facts: Mapping[str, Fact], earlier: Heard) -> Heard:
    """What is heard of the same facts under other dates."""
    told = told_under(earlier.told, earlier.dated, facts)
    if told is earlier.told:
        return earlier
    asked = {place for run in earlier.runs for _, one, other, _ in run.asked for place in (one, other)}
    places = {(t.fact, t.index): t for t in told if (t.fact, t.index) in asked} if asked else {}
    held = [run.holds(places) for run in earlier.runs]
    runs = earlier.runs
    if not all(held):
        rules = zip(earlier.runs, held, _rules(told, version), strict=True)
        runs = tuple(known if holds else _run(rule, told) for known, holds, rule in rules)
    return Heard(tuple(told), earlier.dated, runs)


def _run(rule: Callable[[], Iterable[Clash]], told: Sequence[Telling]) -> Run:
    if not told:
        return Run(tuple(rule()), looked=False, asked=())
    watch = told[0].watch  # of all the version's tellings
    watch.looked, watch.asked = False, []
    clashes = tuple(rule())
    asked = [((a.fact, a.index), (b.fact, b.index)) for _, a, b, _ in watch.asked]
    return Run(
        clashes, watch.looked, tuple((q, *at, answer) for (q, _, _, answer), at in zip(watch.asked, asked, strict=True))
    )
