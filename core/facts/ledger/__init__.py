"""Facts through the versions: which mentions speak of one thing, what became of it, and where one version contradicts itself.

Facts that have a value are tied from mentions: what one version says twice (``repeating``), what stands in the same place of
the next or is changed there (``standing``), one name anywhere, what is told anew or taken up again (``retelling``). What has none
(that somebody was arrested, who says so, what was put in) is made of the changes that are left (``claims``).
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from core.alignment.stopping import check, watched
from core.facts.anchors import replaced
from core.facts.contradictions import Heard, contradictions
from core.facts.ledger.claims import ANEW, Claim, claims, says_nothing
from core.facts.ledger.followed import as_followed
from core.facts.ledger.history import again_in, history_of
from core.facts.ledger.retelling import Loose, days_tied_anew, loose_ends, tie_returned, tied_anew
from core.facts.ledger.standing import NAMED, Places, mention_around, mention_at, mentions_within, told_by_changes
from core.facts.ledger.ties import Node, Ties
from core.facts.ledger.undated import Standing, standing_of
from core.facts.ledger.wholes import wholes
from core.facts.ledger.worded import OF_A_VALUE, joined, told_in_words
from core.model import Change, Comparison, Contradiction, Fact, Mention, PairComparison, Version
from core.model.facts import FactState

__all__ = ["Ledger", "follow"]


@dataclass(frozen=True, slots=True)
class ByTelling:
    """Mentions that are tied by how they are told, not by where they stand."""

    told: tuple[tuple[Node, Node], ...]
    """Those that a change holds against each other."""
    loose: tuple[Loose, ...]
    """What neither a place nor a change ties."""
    anew: tuple[tuple[Node, Node], ...]
    """Of these what is told anew, whatever the day."""
    days: tuple[tuple[Node, Node], ...]
    """And the days that are told elsewhere: other dates may make one day of two, and two of one."""


@dataclass(frozen=True, slots=True)
class Workings:
    """What tying the facts found on the way."""

    standing: Standing
    telling: ByTelling
    groups: tuple[tuple[Node, ...], ...]
    number_of: Mapping[Node, int]
    """The group of each mention."""
    facts: tuple[Fact, ...]
    """The fact of each group, before the changes had their say."""
    heard: tuple[Heard, ...]


@dataclass(frozen=True, slots=True)
class Ledger:
    """Facts through the versions; ``pairs`` are the compared pairs with each change tied to its facts, ids settled."""

    pairs: tuple[PairComparison, ...]
    facts: tuple[Fact, ...]
    contradictions: tuple[Contradiction, ...]
    workings: Workings


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
    ``earlier``: a result of the same texts under other dates, ``mentions`` being ``resolved_anew`` from its own; facts and
    contradictions that no date touches hold. ``progress(done)`` counts versions; raises ``core.model.Cancelled`` when ``cancelled()``
    came to be true.
    """
    then = earlier.workings if earlier and isinstance(earlier.workings, Workings) else None
    standing = then.standing if then else standing_of(versions, pairs, mentions, progress, cancelled)
    texts = [version.texts for version in versions]
    told = tuple(
        tie
        for pair in pairs
        for tie in told_by_changes(pair, texts, mentions, standing.places, standing.deeds, standing.ties)
    )
    telling, groups = _tied_by_telling(standing, told, versions, pairs, mentions, then)
    check(cancelled)
    if then and earlier and groups == then.groups:
        number_of, facts = then.number_of, list(then.facts)
        for v, (known, now) in enumerate(zip(earlier.alignment.mentions, mentions, strict=True)):
            for n in replaced(known, now):
                if (number := number_of.get((v, n))) is not None:
                    facts[number] = _fact(number, groups[number], versions, mentions)
    else:
        then = None
        number_of = {node: number for number, group in enumerate(groups) for node in group}
        facts = [_fact(number, group, versions, mentions) for number, group in enumerate(watched(groups, cancelled))]
    tied = [
        [
            _facts_of(change, pair, standing.places, mentions, number_of)
            or _fact_around(change, pair, versions, standing.places, number_of, facts)
            or _fact_within(change, pair, versions, standing.places, number_of, facts)
            for change in watched(pair.changes, cancelled)
        ]
        for pair in pairs
    ]
    told_so = _as_the_changes_say(facts, groups, pairs, tied, versions, mentions)
    clashes, heard = contradictions(versions, told_so, earlier=then.heard if then else None, cancelled=cancelled)
    found = claims(versions, pairs, standing.deeds, tied, told_in_words(pairs, tied, told_so, versions), cancelled)
    found = [
        claim
        for claim in wholes(found, versions)
        if not _only_tells_a_value(claim, versions, standing.places, number_of, tied)
    ]
    said, found, names = joined(told_so, found, tied, versions)
    if names:
        tied = [[tuple(dict.fromkeys(names[name] for name in ids)) for ids in row] for row in tied]
        clashes = _renamed(clashes, told_so, said, names)
    made, ids = _told_once([claim.fact("", versions, standing.deeds) for claim in found], said)
    for claim, names_of in zip(found, ids, strict=True):
        for pair_number, change_number in claim.changes:
            tied[pair_number][change_number] = tuple(dict.fromkeys((*tied[pair_number][change_number], *names_of)))
    if progress:
        progress(len(versions))
    workings = Workings(standing, telling, groups, number_of, tuple(facts), heard)
    return Ledger(_settled(pairs, tied), (*said, *made), clashes, workings)


_MAY_RETURN: Final = 3
"""Versions from which on a fact may go and come back, perhaps by its day."""


def _tied_by_telling(
    standing: Standing,
    told: tuple[tuple[Node, Node], ...],
    versions: Sequence[Version],
    pairs: Sequence[PairComparison],
    mentions: Sequence[Sequence[Mention]],
    then: Workings | None,
) -> tuple[ByTelling, tuple[tuple[Node, ...], ...]]:
    """What ties mentions beside their places; and the mentions of each fact, in the order of the first ones."""
    texts = [version.texts for version in versions]
    ties = None
    if then and told == then.telling.told:
        loose, anew = then.telling.loose, then.telling.anew
    else:
        ties = _tied(standing, told)
        loose = loose_ends(ties, len(versions), {pair.after: pair.links for pair in pairs})
        anew = tied_anew(loose, texts, mentions)
    telling = ByTelling(told, loose, anew, days_tied_anew(loose, texts, mentions))
    if then and telling == then.telling and len(versions) < _MAY_RETURN:
        return telling, then.groups
    ties = ties or _tied(standing, told)
    for one, other in (*telling.anew, *telling.days):
        ties.tie(one, other)
    if len(versions) >= _MAY_RETURN:
        tie_returned(ties, texts, mentions)
    return telling, tuple(map(tuple, ties.groups()))


def _tied(standing: Standing, told: Iterable[tuple[Node, Node]]) -> Ties:
    """Mentions tied by words, places and changes."""
    ties = standing.ties.copy()
    for one, other in told:
        ties.tie(one, other)
    return ties


def _settled(pairs: Sequence[PairComparison], tied: Sequence[Sequence[tuple[str, ...]]]) -> tuple[PairComparison, ...]:
    """The pairs, each change with its id and its facts."""
    settled = []
    number = 0
    for pair, ids in zip(pairs, tied, strict=True):
        changes: list[Change] = []
        for change, told in zip(pair.changes, ids, strict=True):
            number += 1
            name = f"c{number}"
            known = change.id == name and change.facts == told
            changes.append(change if known else _named(change, name, told))
        settled.append(replace(pair, changes=tuple(changes)))
    return tuple(settled)


def _renamed(
    clashes: Sequence[Contradiction], before: Sequence[Fact], after: Sequence[Fact], names: Mapping[str, str]
) -> tuple[Contradiction, ...]:
    """The contradictions of facts, where these are told in further words now."""
    sides = {fact.id: fact.mentions for fact in before}, {fact.id: fact.mentions for fact in after}

    def place(name: str, n: int) -> tuple[str, int]:
        known, now = sides[0][name], sides[1][names[name]]
        return names[name], n if now is known else now.index(known[n])

    return tuple(replace(clash, mentions=tuple(place(*each) for each in clash.mentions)) for clash in clashes)


def _named(change: Change, name: str, facts: tuple[str, ...]) -> Change:
    """A change with its id and its facts; all get theirs, and ``replace`` takes twice as long."""
    return Change(
        name, change.key, change.category, change.kind, change.relation, change.before, change.after, change.certainty,
        change.before_value, change.after_value, facts, change.summary, change.why,
    )  # fmt: skip


def _told_once(made: Sequence[Fact], said: Sequence[Fact]) -> tuple[list[Fact], list[tuple[str, ...]]]:
    """The facts made of changes, none told where one before it is, ``said`` or made: words that went may come back as those of two
    lines. With, of each, the ids of its own line, or of those that tell all of it."""
    told = {(v, m.spans, m.kind): fact.id for fact in said for v, m in fact.mentions}
    kept: list[Fact] = []
    ids = []
    for fact in made:
        own = tuple((v, m) for v, m in fact.mentions if (v, m.spans, m.kind) not in told)
        if not own:
            ids.append(tuple(told[v, m.spans, m.kind] for v, m in fact.mentions))
            continue
        name = f"f{len(said) + len(kept) + 1}"
        if len(own) < len(fact.mentions):
            history = _history_of({v for v, _ in own}, fact.history)
            fact = replace(fact, mentions=own, history=history, again=())
        kept.append(replace(fact, id=name))
        told.update(((v, m.spans, m.kind), name) for v, m in own)
        ids.append((name,))
    return kept, ids


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


def _facts_of(
    change: Change,
    pair: PairComparison,
    places: Sequence[Places],
    mentions: Sequence[Sequence[Mention]],
    number_of: Mapping[Node, int],
) -> tuple[str, ...]:
    """The facts whose values a change tells, or whose mentions it is about."""
    found: dict[str, None] = {}
    for version, spans, value in (
        (pair.before, change.before, change.before_value),
        (pair.after, change.after, change.after_value),
    ):
        if value is not None:
            n = mention_at(places[version], mentions[version], spans, value)
        elif len(spans) == 1:
            here = places[version].get(spans[0].paragraph, {})
            kinds = NAMED if change.kind in NAMED else (change.kind or "",)
            n = next((here[place] for kind in kinds if (place := (spans[0].start, spans[0].end, kind)) in here), None)
        else:
            continue
        if n is not None:
            found[f"f{number_of[version, n] + 1}"] = None
    return tuple(found)


def _fact_around(
    change: Change,
    pair: PairComparison,
    versions: Sequence[Version],
    places: Sequence[Places],
    number_of: Mapping[Node, int],
    facts: Sequence[Fact],
) -> tuple[str, ...]:
    """The fact of whose words a change without values altered some, put them in or cut them; its history must say so too."""
    if change.category != "fact":
        return ()
    nodes = [
        (version, mention_around(places[version], change.kind or "", spans))
        for version, spans in ((pair.before, change.before), (pair.after, change.after))
        if spans
    ]
    around = {number_of[version, n] for version, n in nodes if n is not None}
    if len(around) != 1 or any(n is None for _, n in nodes):
        return ()
    fact = facts[around.pop()]
    return (fact.id,) if dict(fact.history).get(versions[pair.after].id, "same") != "same" else ()


def _fact_within(
    change: Change,
    pair: PairComparison,
    versions: Sequence[Version],
    places: Sequence[Places],
    number_of: Mapping[Node, int],
    facts: Sequence[Fact],
) -> tuple[str, ...]:
    """The one fact whose value a change brings or takes among other words: ``and the Liberals``, ``nobody`` / ``one man``."""
    if change.category == "fact" and change.kind == "attribution" and not (change.before and change.after):
        return _quotation_of(change, pair, versions, places, number_of, facts)
    if change.category != "fact" or change.kind not in OF_A_VALUE:
        return ()
    found = {
        number_of[version, n]
        for version, spans in ((pair.before, change.before), (pair.after, change.after))
        for n in mentions_within(places[version], spans, leading=change.kind == "negation")
    }
    name = versions[pair.after].id
    came = [
        fact.id
        for fact in map(facts.__getitem__, found)
        if dict(fact.history).get(name) in ("appeared", "gone", "back")
    ]
    return tuple(came) if len(found) == 1 else ()


def _quotation_of(
    change: Change,
    pair: PairComparison,
    versions: Sequence[Version],
    places: Sequence[Places],
    number_of: Mapping[Node, int],
    facts: Sequence[Fact],
) -> tuple[str, ...]:
    """The quotation that comes or goes with who says it, and is most of what does: ``"We are ready," said``."""
    version, spans = (pair.after, change.after) if change.after else (pair.before, change.before)
    for span in spans if len(spans) == 1 else ():
        for (start, end, kind), n in places[version].get(span.paragraph, {}).items():
            most = span.start <= start and end <= span.end and 2 * (end - start) > span.end - span.start
            if kind == "quote" and most:
                fact = facts[number_of[version, n]]
                if dict(fact.history).get(versions[pair.after].id) in ("appeared", "gone", "back"):
                    return (fact.id,)
    return ()


def _only_tells_a_value(
    claim: Claim,
    versions: Sequence[Version],
    places: Sequence[Places],
    number_of: Mapping[Node, int],
    tied: Sequence[list[tuple[str, ...]]],
) -> bool:
    """Whether a statement is nothing but a value that has its line, ``by 9 votes to 2``: its changes are that line's then."""
    if set(claim.kinds) != {"statement"}:
        return False
    found: set[int] = set()
    for v, spans in claim.told.items():
        span = spans[0]
        here = places[v].get(span.paragraph, {}) if len(spans) == 1 else {}
        held = [(start, end, n) for (start, end, _), n in here.items() if span.start <= start and end <= span.end]
        text = versions[v].texts[span.paragraph]
        if len(held) != 1 or not says_nothing(text[span.start : held[0][0]] + " " + text[held[0][1] : span.end]):
            return False
        found.add(number_of[v, held[0][2]])
    if len(found) != 1:
        return False
    name = f"f{found.pop() + 1}"
    for pair, n in claim.changes:
        tied[pair][n] = tuple(dict.fromkeys((*tied[pair][n], name)))
    return True


def _as_the_changes_say(
    facts: Sequence[Fact],
    groups: Sequence[Sequence[Node]],
    pairs: Sequence[PairComparison],
    tied: Sequence[Sequence[tuple[str, ...]]],
    versions: Sequence[Version],
    mentions: Sequence[Sequence[Mention]],
) -> tuple[Fact, ...]:
    """A fact that one of its places tells otherwise now has changed, also where another place still tells what it did, or nothing says
    how the two values stand to one another; one that is only written otherwise has not: ``a quarter point`` / ``25 basis points``."""
    told: tuple[dict[str, set[str]], dict[str, set[str]]] = ({}, {})
    """Fact → the versions in which a change of it is none but of words; in which one is more."""
    for pair, ids in zip(pairs, tied, strict=True):
        for change, names in zip(pair.changes, ids, strict=True):
            # Of two names that change places in the text each is told on.
            of_two = len(names) > 1 and change.kind in NAMED
            for name in names if change.before and change.after and not of_two else ():
                told[change.category == "fact"].setdefault(name, set()).add(versions[pair.after].id)
    found = list(facts)
    for n, fact in enumerate(facts):
        if fact.id not in told[0] and fact.id not in told[1]:
            continue
        written, changed = (side.get(fact.id, set[str]()) for side in told)
        history: list[tuple[str, FactState]] = []
        for version, state in fact.history:
            now: FactState = "same" if state in ANEW and version in written - changed else state
            history.append((version, "changed" if state == "same" and version in changed else now))
        if history and tuple(history) != fact.history:
            again = again_in(history, groups[n], versions, mentions)
            found[n] = replace(fact, history=tuple(history), again=again)
    return tuple(found)


def _fact(
    number: int, group: Sequence[Node], versions: Sequence[Version], mentions: Sequence[Sequence[Mention]]
) -> Fact:
    told = [as_followed(versions[v], mentions[v][n]) for v, n in group]
    said = tuple((versions[v].id, mention) for (v, _), (_, mention) in zip(group, told, strict=True))
    kinds = [kind for kind, _ in told]
    kind = "number" if "number" in kinds else kinds[-1]
    history = history_of(group, versions, mentions)
    return Fact(f"f{number + 1}", kind, said, history, again_in(history, group, versions, mentions))
