"""Facts through the versions: which mentions speak of one thing, what became of it, and where one version contradicts itself."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from core.alignment.stopping import check, watched
from core.facts.contradictions import contradictions
from core.facts.followed import followed, kind_of
from core.facts.judgement.region import Region as _Region
from core.facts.judgement.region import hunks_of, located
from core.facts.judgement.stretch import Stretch
from core.facts.judgement.values.pairing import FAMILIES
from core.facts.tying import Told, key_of, repeated, returned, said_again, sort_of, told_anew
from core.model import (
    Change,
    Comparison,
    Contradiction,
    Fact,
    FactState,
    Mention,
    Name,
    PairComparison,
    Quantity,
    Span,
    Value,
    Version,
)

Node = tuple[int, int]
"""(version, mention) by index."""


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
    thing twice. Facts are numbered ``f1`` … by first appearance, changes ``c1`` … over all pairs. ``earlier``: a result of the same
    texts under other dates, whose facts and contradictions hold where no mention differs. ``progress(done)`` counts versions; raises
    ``core.model.Cancelled`` when ``cancelled()`` came to be true.
    """
    chains = _Chains()
    kept = followed(versions, mentions)
    for version, numbers in enumerate(kept):
        check(cancelled)
        if progress:
            progress(version)
        for n in numbers:
            chains.add((version, n))
        for one, other in repeated(versions[version], numbers, mentions[version]):
            chains.tie((version, one), (version, other))
    places = [_places(found, numbers) for found, numbers in zip(mentions, kept, strict=True)]
    texts = [version.texts for version in versions]
    for pair in pairs:
        _tie_pair(chains, pair, texts, mentions, places, cancelled)
    _tie_names(chains, kept, mentions)
    _tie_told_anew(chains, texts, mentions)
    _tie_returned(chains, texts, mentions)
    check(cancelled)
    groups = chains.groups()
    known = earlier.facts if earlier else ()
    facts = tuple(_fact(n, group, versions, mentions, known) for n, group in enumerate(watched(groups, cancelled)))
    fact_of = {node: fact.id for fact, group in zip(facts, groups, strict=True) for node in group}
    settled: list[PairComparison] = []
    number = 0
    for pair in pairs:
        changes: list[Change] = []
        for change in watched(pair.changes, cancelled):
            number += 1
            changes.append(replace(change, id=f"c{number}", facts=_facts_of(change, pair, places, mentions, fact_of)))
        settled.append(replace(pair, changes=tuple(changes)))
    check(cancelled)
    clashes = contradictions(versions, facts, earlier=earlier, cancelled=cancelled)
    if progress:
        progress(len(versions))
    return Ledger(tuple(settled), facts, clashes)


class _Chains:
    """Disjoint sets of nodes (union by smallest)."""

    def __init__(self) -> None:
        self.parent: dict[Node, Node] = {}

    def add(self, node: Node) -> None:
        self.parent[node] = node

    def find(self, node: Node) -> Node:
        while self.parent[node] != node:
            self.parent[node] = self.parent[self.parent[node]]
            node = self.parent[node]
        return node

    def tie(self, one: Node, two: Node) -> None:
        a, b = sorted((self.find(one), self.find(two)))
        self.parent[b] = a

    def groups(self) -> list[list[Node]]:
        """The sets, each ascending, in the order of their first node."""
        found: dict[Node, list[Node]] = {}
        for node in sorted(self.parent):
            found.setdefault(self.find(node), []).append(node)
        return list(found.values())


def _places(mentions: Sequence[Mention], numbers: Iterable[int]) -> dict[int, dict[tuple[int, int, str], int]]:
    """Paragraph → (start, end, kind) → mention."""
    found: dict[int, dict[tuple[int, int, str], int]] = {}
    for n in numbers:
        first, last = mentions[n].spans[0], mentions[n].spans[-1]
        found.setdefault(first.paragraph, {})[first.start, last.end, mentions[n].kind] = n
    return found


Places = list[dict[int, dict[tuple[int, int, str], int]]]


def _tie_pair(
    chains: _Chains,
    pair: PairComparison,
    texts: Sequence[tuple[str, ...]],
    mentions: Sequence[Sequence[Mention]],
    places: Places,
    cancelled: Callable[[], bool] | None,
) -> None:
    old, new = pair.before, pair.after
    for link in watched(pair.links, cancelled):
        if not link.edits and len(link.before) == len(link.after):
            for i, j in zip(link.before, link.after, strict=True):
                there = places[new].get(j, {})
                for place, n in places[old].get(i, {}).items():
                    if place in there:
                        chains.tie((old, n), (new, there[place]))
        else:
            whole = [
                [Span(n, 0, len(texts[v][n])) for n in side] for v, side in ((old, link.before), (new, link.after))
            ]
            _tie_stretch(chains, pair, (whole[0], whole[1]), link.edits, texts, mentions, places)
    for passage in pair.passages:
        _tie_stretch(chains, pair, (passage.before, passage.after), passage.edits, texts, mentions, places)
    for change in pair.changes:
        if change.before_value is not None and change.after_value is not None:
            a = _mention_at(places[old], mentions[old], change.before, change.before_value)
            b = _mention_at(places[new], mentions[new], change.after, change.after_value)
            if a is not None and b is not None:
                chains.tie((old, a), (new, b))


def _tie_stretch(
    chains: _Chains,
    pair: PairComparison,
    sides: tuple[Sequence[Span], Sequence[Span]],
    edits: Sequence[object],
    texts: Sequence[tuple[str, ...]],
    mentions: Sequence[Sequence[Mention]],
    places: Places,
) -> None:
    """Tie what no edit touched, by its place."""
    old, new = pair.before, pair.after
    a, b = Stretch.of(sides[0], texts[old], glue=" "), Stretch.of(sides[1], texts[new], glue=" ")
    numbers = [
        [n for s in dict.fromkeys(x.paragraph for x in side) for n in places[v].get(s, {}).values()]
        for v, side in ((old, sides[0]), (new, sides[1]))
    ]
    found_a, others = (
        # Apart, because what is told within a quotation is followed by itself too.
        [f for kinds in (FAMILIES, ("quote",)) for f in located([mentions[v][n] for n in some], stretch, kinds)]
        for v, some, stretch in ((old, numbers[0], a), (new, numbers[1], b))
    )
    found_b = {(f.start, f.end, f.mention.kind): f.mention for f in others}
    region = _Region(a, b, hunks_of(edits, a, b), (), (), True, None)  # type: ignore[arg-type]  # empty where nothing is asked of it
    for found in found_a:
        image = region.image(found.start, found.end)
        # Where it touches an edit the image is wider by what was put in: the same words within it are meant.
        at = b.text.find(a.text[found.start : found.end], *image)
        other = found_b.get((at, at + found.end - found.start, found.mention.kind)) if at >= 0 else None
        if other is not None:
            chains.tie((old, _number(places[old], found.mention)), (new, _number(places[new], other)))
        elif found.mention.kind == "quote":
            _tie_quotation(chains, (old, _number(places[old], found.mention)), image, found_b, (new, places[new]))


def _tie_quotation(
    chains: _Chains,
    node: Node,
    image: tuple[int, int],
    found: Mapping[tuple[int, int, str], Mention],
    newer: tuple[int, dict[int, dict[tuple[int, int, str], int]]],
) -> None:
    """A quotation whose words were altered is the one that stands in its place."""
    for (start, end, kind), mention in found.items():
        if kind == "quote" and 2 * (min(end, image[1]) - max(start, image[0])) > max(end - start, image[1] - image[0]):
            chains.tie(node, (newer[0], _number(newer[1], mention)))
            return


def _tie_names(chains: _Chains, kept: Sequence[Sequence[int]], mentions: Sequence[Sequence[Mention]]) -> None:
    """One name is one fact wherever it stands, in whichever version."""
    first: dict[str, Node] = {}
    for version, numbers in enumerate(kept):
        for n in numbers:
            value = mentions[version][n].value
            if isinstance(value, Name) and value.canonical:
                chains.tie(first.setdefault(value.canonical, (version, n)), (version, n))


def _tie_told_anew(chains: _Chains, texts: Sequence[tuple[str, ...]], mentions: Sequence[Sequence[Mention]]) -> None:
    """A toll that is written anew is the same fact: ``At least 12 people died``, ``put the number of dead at 14``."""
    groups = chains.groups()
    for version in range(1, len(texts)):
        ended = [group[-1] for group in groups if group[-1][0] == version - 1]
        begun = [group[0] for group in groups if group[0][0] == version]
        told = [[_told(node, texts, mentions) for node in nodes] for nodes in (ended, begun)]
        for a, b in told_anew(*told):
            chains.tie(ended[a], begun[b])


def _told(node: Node, texts: Sequence[tuple[str, ...]], mentions: Sequence[Sequence[Mention]]) -> Told:
    mention = mentions[node[0]][node[1]]
    return texts[node[0]][mention.spans[0].paragraph], mention


def _tie_returned(chains: _Chains, texts: Sequence[tuple[str, ...]], mentions: Sequence[Sequence[Mention]]) -> None:
    """What had gone from a version and is told again two or more later is the same fact, back."""
    groups = chains.groups()
    ended: dict[object, list[tuple[str, Mention]]] = {}
    heads: dict[object, list[Node]] = {}
    last = {group[0]: group[-1] for group in groups}
    for version in range(2, len(texts)):
        gone: list[Node] = []
        for first, (at, n) in last.items():
            if at == version - 2:
                mention = mentions[at][n]
                ended.setdefault(key_of(mention), []).append((texts[at][mention.spans[0].paragraph], mention))
                heads.setdefault(key_of(mention), []).append(first)
        for group in groups:
            if group[0][0] == version:
                text, mention = _told(group[0], texts, mentions)
                number = returned(ended, text, mention)
                if number is not None:
                    ended[key_of(mention)].pop(number)
                    old = heads[key_of(mention)].pop(number)
                    last[old] = last.pop(group[0])
                    chains.tie(old, group[0])
                else:
                    gone.append(group[0])
        sorts: dict[object, list[tuple[object, Told, Node]]] = {}
        for key, told in ended.items() if gone else ():
            for other, head in zip(told, heads[key], strict=True):
                sorts.setdefault(sort_of(*other), []).append((key, other, head))
        for node in gone:  # what is back as it was goes before what is back with another value
            here = _told(node, texts, mentions)
            sort = sort_of(*here)
            alike = sorts.get(sort, []) if sort is not None else []
            number = said_again([other for _, other, _ in alike], *here) if alike else None
            if number is not None:
                key, _, head = alike.pop(number)
                at = heads[key].index(head)
                ended[key].pop(at)
                heads[key].pop(at)
                last[head] = last.pop(node)
                chains.tie(head, node)


def _number(places: dict[int, dict[tuple[int, int, str], int]], mention: Mention) -> int:
    first, last = mention.spans[0], mention.spans[-1]
    return places[first.paragraph][first.start, last.end, mention.kind]


def _mention_at(
    places: dict[int, dict[tuple[int, int, str], int]], mentions: Sequence[Mention], spans: Sequence[Span], value: Value
) -> int | None:
    for span in spans:
        for (start, end, _), n in places.get(span.paragraph, {}).items():
            if start < span.end and end > span.start and mentions[n].value == value:
                return n
    return None


def _facts_of(
    change: Change,
    pair: PairComparison,
    places: Places,
    mentions: Sequence[Sequence[Mention]],
    fact_of: dict[Node, str],
) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for version, spans, value in (
        (pair.before, change.before, change.before_value),
        (pair.after, change.after, change.after_value),
    ):
        if value is not None:
            n = _mention_at(places[version], mentions[version], spans, value)
            if n is not None and (version, n) in fact_of:
                found[fact_of[version, n]] = None
    return tuple(found)


def _fact(
    number: int,
    group: Sequence[Node],
    versions: Sequence[Version],
    mentions: Sequence[Sequence[Mention]],
    known: Sequence[Fact],
) -> Fact:
    said = tuple((versions[v].id, mentions[v][n]) for v, n in group)
    if number < len(known) and known[number].mentions == said:
        return known[number]
    kinds = [kind_of(versions[v], mentions[v][n]) for v, n in group]
    kind = "number" if "number" in kinds else kinds[-1]
    history = _history(group, versions, mentions)
    return Fact(f"f{number + 1}", kind, said, history, _again(history, group, versions, mentions))


def _history(
    group: Sequence[Node], versions: Sequence[Version], mentions: Sequence[Sequence[Mention]]
) -> tuple[tuple[str, FactState], ...]:
    """A state for each version from the first that tells it; after ``gone`` nothing until it is back."""
    by_version: dict[int, list[Value]] = {}
    for v, n in group:
        value = mentions[v][n].value
        if value is not None:
            by_version.setdefault(v, []).append(_alone(value))
    states: list[tuple[str, FactState]] = []
    last: list[Value] = []
    gone = False
    for v in range(min(by_version), len(versions)):
        values = by_version.get(v)
        if not values:
            if not gone:
                states.append((versions[v].id, "gone"))
            gone = True
            continue
        state: FactState = _state(last, values) if last else "appeared"
        if gone and state == "same":
            state = "back"  # with another value it has changed, and the version before says that it was gone
        states.append((versions[v].id, state))
        gone = False
        last = values
    return tuple(states)


def _again(
    history: Sequence[tuple[str, FactState]],
    group: Sequence[Node],
    versions: Sequence[Version],
    mentions: Sequence[Sequence[Mention]],
) -> tuple[tuple[str, str], ...]:
    """Where a value changed to what an earlier version had: the latest such one."""
    changed = {version for version, state in history[2:] if state == "changed"}
    if not changed:
        return ()
    told: dict[str, set[Value]] = {}
    for v, n in group:
        value = mentions[v][n].value
        if value is not None:
            told.setdefault(versions[v].id, set()).add(_alone(value))
    found = []
    for at, (version, _) in enumerate(history):
        earlier = next((name for name, _ in history[:at][::-1] if told.get(name) == told.get(version)), None)
        if version in changed and earlier:
            found.append((version, earlier))
    return tuple(found)


def _alone(value: Value) -> Value:
    """A value without what it counts: within one fact ``212 passengers`` and ``212 aboard`` are one figure."""
    return replace(value, unit=None) if isinstance(value, Quantity) and not value.currency else value


def _state(last: Sequence[Value], values: Sequence[Value]) -> FactState:
    """How a version's values of a fact stand to those of the version before; each is held against its nearest."""
    from core.facts.values import compare_values

    relations: list[str] = []
    last, values = list(dict.fromkeys(last)), list(dict.fromkeys(values))  # a figure told ten times is held once
    for sides in ([[(a, b) for a in last] for b in values], [[(a, b) for b in values] for a in last]):
        for pairs in sides:
            told = {compare_values(a, b).relation for a, b in pairs}
            relations.append(next((r for r in ("same", "refined", "generalised", "changed") if r in told), "unknown"))
    for state in _STATES:
        if state in relations:
            return state
    return "same"


_STATES: Final[tuple[FactState, ...]] = ("changed", "refined", "generalised")
