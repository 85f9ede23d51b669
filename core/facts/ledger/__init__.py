"""Facts through the versions: which mentions speak of one thing, what became of it, and where one version contradicts itself.

Facts that have a value are tied from mentions: what one version says twice (``repeating``), what stands in the same place of
the next or is changed there (``standing``), one name anywhere, what is told anew or taken up again (``retelling``). What has none
(that somebody was arrested, who says so, what was put in) is made of the changes that are left (``claims``).
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from core.alignment.stopping import check, watched
from core.facts.contradictions import contradictions
from core.facts.ledger.carrying import Spans
from core.facts.ledger.claims import claims, deeds_of
from core.facts.ledger.followed import as_followed, followed
from core.facts.ledger.history import again_in, history_of
from core.facts.ledger.repeating import repeated
from core.facts.ledger.retelling import tie_returned, tie_told_anew
from core.facts.ledger.standing import Places, mention_around, mention_at, places_of, tie_pair
from core.facts.ledger.ties import Node, Ties
from core.facts.names import acronym
from core.model import (
    Change,
    Comparison,
    Contradiction,
    Fact,
    Mention,
    Name,
    PairComparison,
    VerbGroup,
    Version,
)
from core.model.facts import FactState

__all__ = ["Ledger", "follow"]


@dataclass(frozen=True, slots=True)
class Ledger:
    """Facts through the versions; ``pairs`` are the compared pairs with each change tied to its facts, ids settled."""

    pairs: tuple[PairComparison, ...]
    facts: tuple[Fact, ...]
    contradictions: tuple[Contradiction, ...]


def follow(
    versions: Sequence[Version],
    pairs: Sequence[PairComparison],
    mentions: Sequence[Sequence[Mention]],
    *,
    earlier: Comparison | None = None,
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Ledger:
    """Tie the mentions of one thing through the versions into facts, and the changes to their facts.

    Mentions are one fact when one stands for the other across a pair, or when a version says the same value of the same
    thing twice; a change that none of them explains is, with those that go on where it ended, a fact of its own. Facts are numbered
    ``f1`` … by first appearance, those with a value first; changes ``c1`` … over all pairs. ``pairs`` are neighbouring ones, in order.
    ``earlier``: a result of the same texts under other dates, whose facts and contradictions hold where no mention differs.
    ``progress(done)`` counts versions; raises ``core.model.Cancelled`` when ``cancelled()`` came to be true.
    """
    ties = Ties()
    kept = followed(versions, mentions)
    for version, numbers in enumerate(kept):
        check(cancelled)
        if progress:
            progress(version)
        for n in numbers:
            ties.add((version, n))
        for one, other in repeated(versions[version], numbers, mentions[version]):
            ties.tie((version, one), (version, other))
    places = [places_of(found, numbers) for found, numbers in zip(mentions, kept, strict=True)]
    texts = [version.texts for version in versions]
    for pair in pairs:
        tie_pair(ties, pair, texts, mentions, places, cancelled)
    _tie_names(ties, kept, mentions)
    tie_told_anew(ties, texts, mentions)
    tie_returned(ties, texts, mentions)
    check(cancelled)
    groups = ties.groups()
    known = [fact for fact in earlier.facts if _has_value(fact)] if earlier else []
    facts = tuple(_fact(n, group, versions, mentions, known) for n, group in enumerate(watched(groups, cancelled)))
    fact_of = {node: fact for fact, group in zip(facts, groups, strict=True) for node in group}
    tied = [
        [
            _facts_of(change, pair, places, mentions, fact_of) or _fact_around(change, pair, versions, places, fact_of)
            for change in watched(pair.changes, cancelled)
        ]
        for pair in pairs
    ]
    facts = _as_the_changes_say(facts, groups, pairs, tied, versions, mentions)
    deeds = [deeds_of(found) for found in mentions]
    found = claims(versions, pairs, deeds, tied, cancelled)
    for n, claim in enumerate(found, len(facts) + 1):
        for pair_number, change_number in claim.changes:
            tied[pair_number][change_number] += (f"f{n}",)
    settled: list[PairComparison] = []
    number = 0
    for pair, ids in zip(pairs, tied, strict=True):
        changes: list[Change] = []
        for change, told in zip(watched(pair.changes, cancelled), ids, strict=True):
            number += 1
            changes.append(replace(change, id=f"c{number}", facts=told))
        settled.append(replace(pair, changes=tuple(changes)))
    check(cancelled)
    known_then = replace(earlier, facts=tuple(known)) if earlier else None
    clashes = contradictions(versions, facts, earlier=known_then, cancelled=cancelled)
    if progress:
        progress(len(versions))
    made = [claim.fact(f"f{n}", versions, deeds) for n, claim in enumerate(found, len(facts) + 1)]
    return Ledger(tuple(settled), (*facts, *_told_once(made)), clashes)


def _told_once(facts: Sequence[Fact]) -> list[Fact]:
    """The facts, none told where one before it is: words that went may come back as those of two lines."""
    seen: set[tuple[str, Spans, str]] = set()
    kept = []
    for fact in facts:
        own = tuple((v, m) for v, m in fact.mentions if (v, m.spans, m.kind) not in seen)
        if own and len(own) < len(fact.mentions):
            fact = replace(fact, mentions=own, history=_history_of({v for v, _ in own}, fact.history), again=())
        seen.update((v, m.spans, m.kind) for v, m in fact.mentions)
        kept.append(fact)
    return kept


def _history_of(told: Collection[str], known: Sequence[tuple[str, FactState]]) -> tuple[tuple[str, FactState], ...]:
    """What became of a fact, where it is told in fewer versions than was known."""
    found: list[tuple[str, FactState]] = []
    for version, state in known:
        if version in told:
            back: FactState = "back" if found and found[-1][1] == "gone" else state
            found.append((version, back if found else "appeared"))
        elif found and found[-1][1] != "gone":
            found.append((version, "gone"))
    return tuple(found)


def _has_value(fact: Fact) -> bool:
    """Whether it was tied from mentions; what is made of changes has no value but that of its verb."""
    value = fact.mentions[0][1].value
    return value is not None and not isinstance(value, VerbGroup)


def _tie_names(ties: Ties, kept: Sequence[Sequence[int]], mentions: Sequence[Sequence[Mention]]) -> None:
    """One name is one fact wherever it stands, in whichever version; so are a body's name and its letters, if one body has them."""
    first: dict[str, Node] = {}
    bodies: dict[str, dict[str, Node]] = {}
    letters: dict[str, Node] = {}
    for version, numbers in enumerate(kept):
        for n in numbers:
            value = mentions[version][n].value
            if isinstance(value, Name) and value.canonical:
                node = (version, n)
                new = _called(value) not in first
                ties.tie(first.setdefault(_called(value), node), node)
                if new and value.type != "person" and len(value.canonical.split()) >= _SHORTEST:
                    bodies.setdefault(acronym(value.text), {})[value.canonical] = node
                elif new and value.text.isupper() and value.text.isalpha() and len(value.text) >= _SHORTEST:
                    letters[value.text.casefold()] = node
    for half, whole in _HALVES.items():
        if half in first and whole in first:
            ties.tie(first[half], first[whole])
    for short, node in letters.items():
        if len(bodies.get(short, ())) == 1:
            ties.tie(node, *bodies[short].values())


def _called(name: Name) -> str:
    """What equal names share, without what makes an address of one: ``Amazon.com``, ``Node.js``."""
    ending = next((e for e in _ADDRESSES if name.text.casefold().endswith(e)), ".")
    return name.canonical.removesuffix(ending[1:])


_ADDRESSES: Final = (".com", ".js")
_HALVES: Final = {"north": "north korea", "south": "south korea"}
"""What is one country by itself where that is told of."""
_SHORTEST: Final = 3
"""Letters, or words, from which on a body is known by its letters alone."""


def _facts_of(
    change: Change,
    pair: PairComparison,
    places: Sequence[Places],
    mentions: Sequence[Sequence[Mention]],
    fact_of: Mapping[Node, Fact],
) -> tuple[str, ...]:
    """The facts whose values a change tells, or whose names it is about."""
    found: dict[str, None] = {}
    for version, spans, value in (
        (pair.before, change.before, change.before_value),
        (pair.after, change.after, change.after_value),
    ):
        if value is not None:
            n = mention_at(places[version], mentions[version], spans, value)
        elif len(spans) == 1:
            place = spans[0].start, spans[0].end, change.kind or ""
            n = places[version].get(spans[0].paragraph, {}).get(place)
            n = n if n is not None and isinstance(mentions[version][n].value, Name) else None
        else:
            continue
        if n is not None and (version, n) in fact_of:
            found[fact_of[version, n].id] = None
    return tuple(found)


def _fact_around(
    change: Change,
    pair: PairComparison,
    versions: Sequence[Version],
    places: Sequence[Places],
    fact_of: Mapping[Node, Fact],
) -> tuple[str, ...]:
    """The fact of whose words a change without values altered some, put them in or cut them; its history must say so too."""
    nodes = [
        (version, mention_around(places[version], change.kind or "", spans))
        for version, spans in ((pair.before, change.before), (pair.after, change.after))
        if spans
    ]
    facts = {fact_of[version, n].id: fact_of[version, n] for version, n in nodes if n is not None}
    if change.category != "fact" or len(facts) != 1 or any(n is None for _, n in nodes):
        return ()
    (fact,) = facts.values()
    return (fact.id,) if dict(fact.history).get(versions[pair.after].id, "same") != "same" else ()


def _as_the_changes_say(
    facts: Sequence[Fact],
    groups: Sequence[Sequence[Node]],
    pairs: Sequence[PairComparison],
    tied: Sequence[Sequence[tuple[str, ...]]],
    versions: Sequence[Version],
    mentions: Sequence[Sequence[Mention]],
) -> tuple[Fact, ...]:
    """A fact that one of its places tells otherwise now has changed, also where another place still tells what it did, or
    nothing says how the two values stand to one another."""
    said: dict[str, set[str]] = {}
    for pair, ids in zip(pairs, tied, strict=True):
        for change, told in zip(pair.changes, ids, strict=True):
            if told and change.category == "fact" and change.before and change.after:
                for name in told:
                    said.setdefault(name, set()).add(versions[pair.after].id)
    found = list(facts)
    for n, fact in enumerate(facts):
        if any(state == "same" and version in said.get(fact.id, ()) for version, state in fact.history):
            history = tuple(
                (version, "changed" if state == "same" and version in said[fact.id] else state)
                for version, state in fact.history
            )
            again = again_in(history, groups[n], versions, mentions)
            found[n] = replace(fact, history=history, again=again)
    return tuple(found)


def _fact(
    number: int,
    group: Sequence[Node],
    versions: Sequence[Version],
    mentions: Sequence[Sequence[Mention]],
    known: Sequence[Fact],
) -> Fact:
    told = [as_followed(versions[v], mentions[v][n]) for v, n in group]
    said = tuple((versions[v].id, mention) for (v, _), (_, mention) in zip(group, told, strict=True))
    if number < len(known) and known[number].mentions == said:
        return known[number]
    kinds = [kind for kind, _ in told]
    kind = "number" if "number" in kinds else kinds[-1]
    history = history_of(group, versions, mentions)
    return Fact(f"f{number + 1}", kind, said, history, again_in(history, group, versions, mentions))
