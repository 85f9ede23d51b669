"""Facts as an editor follows them: of each that changed what every version says, when that came and when it came back."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from core.facts.chain_names import Names
from core.model import Change, Comparison, Fact, FactState, Mention, PairComparison, Span, Value


@dataclass(frozen=True, slots=True)
class Step:
    """What a fact says from one version on, by its index; no ``spans`` where it is told no more.

    ``change``: the change of this fact that brought it; ``within``: the one that took it along, as a sentence that was cut. Both are
    ``None`` in the version that tells it first, unless a change put it in. ``again``: the version from which on it
    said so once before; where it is back, the one that told it last.
    """

    version: int
    state: FactState
    spans: tuple[Span, ...]
    value: Value | None
    change: Change | None = None
    within: Change | None = None
    again: int | None = None


@dataclass(frozen=True, slots=True)
class Chain:
    """One fact through the versions: only where it changed, in their order.

    ``name``: what is counted, whose words or office it is, who does it, or the first words of the paragraph. ``steps`` begin with
    the version that tells it first. ``changes``: all that are of this fact, in the order of the versions.
    """

    fact: Fact
    name: str
    steps: tuple[Step, ...]
    changes: tuple[Change, ...]

    @property
    def likely(self) -> bool:
        return self.changes[-1].certainty == "likely"

    @property
    def place(self) -> tuple[int, int]:
        """(version, paragraph) in which it stands last."""
        step = next(step for step in reversed(self.steps) if step.spans)
        return step.version, step.spans[0].paragraph


def chains(comparison: Comparison) -> tuple[Chain, ...]:
    """Of each fact that changed, in the order of the text of the step at which that began.

    What came or went with a sentence that was put in or cut, and is told by no change of its own, has no line: the sentence has.
    """
    own: dict[str, list[tuple[PairComparison, Change]]] = {}
    for pair in comparison.pairs:
        for change in pair.changes:
            if change.category == "fact":
                for fact in change.facts:
                    own.setdefault(fact, []).append((pair, change))
    known = {fact.id: fact for fact in comparison.facts}
    names = Names(comparison)
    spread = [_by_paragraph(pair) for pair in comparison.pairs]
    return tuple(_chain(known[fact], told, comparison, names, spread) for fact, told in own.items())


def said_before(comparison: Comparison, change: Change) -> int | None:
    """The version, by its index, that said before what a change between neighbours brings; ``None`` where none did."""
    own = (p for p in comparison.pairs if any((c.id, c.key) == (change.id, change.key) for c in p.changes))
    pair = next(own, None) if len(comparison.versions) > 2 else None
    index = {version.id: n for n, version in enumerate(comparison.versions)}
    for fact in comparison.facts if pair and change.after else ():
        if pair is None or fact.id not in change.facts:
            continue
        states = {index[version]: state for version, state in fact.history}
        if states.get(pair.after) == "back":
            return max(n for n, state in states.items() if n < pair.after and state != "gone")
        earlier = dict(fact.again).get(comparison.versions[pair.after].id)
        if earlier is not None:
            since = index[earlier]
            while states.get(since) == "same":
                since -= 1
            return since
    return None


Spread = tuple[Mapping[int, Sequence[Change]], Mapping[int, Sequence[Change]]]
"""Of one pair the fact changes in each paragraph of the older and of the newer version."""


def _by_paragraph(pair: PairComparison) -> Spread:
    spread: tuple[dict[int, list[Change]], dict[int, list[Change]]] = ({}, {})
    for change in pair.changes:
        if change.category == "fact":
            for side, spans in enumerate((change.before, change.after)):
                for n in dict.fromkeys(span.paragraph for span in spans):
                    spread[side].setdefault(n, []).append(change)
    return spread


def _chain(
    fact: Fact,
    own: Sequence[tuple[PairComparison, Change]],
    comparison: Comparison,
    names: Names,
    spread: Sequence[Spread],
) -> Chain:
    index = {version.id: n for n, version in enumerate(comparison.versions)}
    said: dict[int, list[Mention]] = {}
    for version, mention in fact.mentions:
        said.setdefault(index[version], []).append(mention)
    again = {index[version]: index[earlier] for version, earlier in fact.again}
    brought = {pair.after: change for pair, change in reversed(own)}
    started = {pair.before: change for pair, change in reversed(own)}
    pairs = {pair.after: n for n, pair in enumerate(comparison.pairs)}
    steps: list[Step] = []
    last: Sequence[Mention] = ()
    latest: int | None = None
    for version, state in fact.history:
        n = index[version]
        here, change = said.get(n, ()), brought.get(n)
        within = None
        if change is None and state != "same" and n in pairs:
            side = (1, here) if here else (0, last)
            within = _holding(side[1], spread[pairs[n]][side[0]], side[0])
        if (state != "same" or change is not None or not steps) and not _has_its_line(state, here, within):
            told = _told(here, change.after if change else started[n].before if n in started else ())
            spans, value = (told.spans, told.value) if told else ((), None)
            earlier = latest if state == "back" else _since(steps, again.get(n))
            steps.append(Step(n, state, spans, value, change, within, earlier))
        last, latest = (here, n) if here else (last, latest)
    shown = [step for step in steps if step.spans]
    name = names.of(fact, shown[-1].version, shown[-1].spans, [step.value for step in reversed(shown)])
    return Chain(fact, name, tuple(steps), tuple(change for _, change in own))


def _has_its_line(state: FactState, here: Sequence[Mention], within: Change | None) -> bool:
    """Whether a statement changed by nothing but what a line of its own tells: a figure, a deed."""
    return within is not None and bool(within.facts) and state == "changed" and all(m.value is None for m in here)


def _since(steps: Sequence[Step], version: int | None) -> int | None:
    """The version from which on a fact said what it says in another."""
    known = [step.version for step in steps if step.spans and version is not None and step.version <= version]
    return known[-1] if known else None


def _told(mentions: Iterable[Mention], spans: Sequence[Span]) -> Mention | None:
    """The mention that a change is about, else the first."""
    known = list(mentions)
    touched = (mention for mention in known if _touch(mention.spans, spans))
    return next(touched, known[0] if known else None)


def _holding(mentions: Sequence[Mention], changes: Mapping[int, Sequence[Change]], side: int) -> Change | None:
    for mention in mentions:
        for change in changes.get(mention.spans[0].paragraph, ()):
            if _touch(mention.spans, change.after if side else change.before):
                return change
    return None


def _touch(some: Iterable[Span], others: Sequence[Span]) -> bool:
    return any(a.paragraph == b.paragraph and a.start < b.end and b.start < a.end for a in some for b in others)
