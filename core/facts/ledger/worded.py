"""Values that some versions tell in words alone: ``Nobody was hurt`` / ``Four people were hurt``, ``72 percent`` / ``all``.

What the words say is followed as a claim, begun by the change that has a value on one side alone; here the claim and the fact whose
value it leads to, or away from, become one.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final

from core.facts.judgement.values.pairing import FAMILIES
from core.facts.ledger.claims import ANEW, Claim, said_in
from core.facts.ledger.history import who
from core.facts.tables.amounts import AMOUNTS
from core.model import Fact, FactState, Mention, PairComparison, Span, Version
from core.patterns import lazy_pattern

OF_A_VALUE: Final = frozenset({*FAMILIES, "negation"})
"""Kinds of a change that may lead from words to a value: ``nobody`` / ``four`` denies."""
_NAMES: Final = frozenset(kind for kind, family in FAMILIES.items() if family == "name")
_OF_AN_AMOUNT: Final = frozenset(kind for kind, family in FAMILIES.items() if family != "name")
_WORD: Final = lazy_pattern(r"[^\W\d_]+")
Tied = Sequence[list[tuple[str, ...]]]
"""For each pair the facts of each of its changes."""


def told_in_words(
    pairs: Sequence[PairComparison], tied: Tied, facts: Sequence[Fact], versions: Sequence[Version]
) -> list[frozenset[int]]:
    """For each pair the changes that tell a fact on one side, and on the other words, where that version tells it nowhere."""
    known: dict[str, Fact] = {}
    found = []
    for pair, ids in zip(pairs, tied, strict=True):
        sides = {versions[pair.before].id, versions[pair.after].id}
        halves = set()
        for n, change in enumerate(pair.changes):
            if len(ids[n]) == 1 and change.before and change.after and change.kind in OF_A_VALUE:
                known = known or {fact.id: fact for fact in facts}
                told_in = _versions_of(known[ids[n][0]]) & sides
                if len(told_in) == 1:
                    side, v = (
                        (change.before, pair.before)
                        if versions[pair.after].id in told_in
                        else (change.after, pair.after)
                    )
                    if change.kind not in _OF_AN_AMOUNT or _says_how_much(side, versions[v].texts):
                        halves.add(n)
        found.append(frozenset(halves))
    return found


def _says_how_much(spans: Sequence[Span], texts: Sequence[str]) -> bool:
    """Whether words tell how much or when without a value: ``nobody``, ``all``, ``later``; what else stands where a value stood is
    something else, and the value is put in or cut."""
    words = {w for s in spans for w in _WORD.findall(texts[s.paragraph][s.start : s.end].casefold())}
    return not words.isdisjoint(AMOUNTS)


def joined(
    facts: Sequence[Fact], found: Sequence[Claim], tied: Tied, versions: Sequence[Version]
) -> tuple[tuple[Fact, ...], list[Claim], Mapping[str, str]]:
    """The facts, with the words in which further versions tell them, numbered anew; the claims that are left; and the new name of
    each fact: of several that are one by now the same. ``tied``: the changes of a claim that became part of a fact are that fact's."""
    whole = {fact.id: fact for fact in facts}
    part_of: dict[str, str] = {}
    words: dict[str, list[Claim]] = {}
    rest = []
    at: dict[tuple[str, int, int, str], str] = {}
    for claim in found:
        names = {part_of.get(name, name) for pair, n in claim.changes for name in tied[pair][n]}
        if not names and _NAMES.issuperset(claim.kinds):
            # A name that opens a sentence is known as one only where it goes: what it was before is its fact.
            at = at or {
                (v, m.spans[0].paragraph, m.spans[0].start, m.kind): fact.id for fact in facts for v, m in fact.mentions
            }
            firsts = [(versions[v].id, spans[0].paragraph, spans[0].start) for v, spans in claim.told.items() if spans]
            names = {at[*first, kind] for first in firsts for kind in claim.kinds if (*first, kind) in at}
            names = {part_of.get(name, name) for name in names}
        if not names or not OF_A_VALUE.issuperset(claim.kinds):
            rest.append(claim)
            continue
        head, *others = sorted(names, key=lambda name: int(name[1:]))
        for other in others:
            if not _versions_of(whole[head]) & _versions_of(whole[other]):
                whole[head] = _one(whole[head], whole.pop(other))
                words.setdefault(head, []).extend(words.pop(other, ()))
                part_of |= {part: head for part, at in part_of.items() if at == other} | {other: head}
        words.setdefault(head, []).append(claim)
        for pair, n in claim.changes:
            tied[pair][n] = tied[pair][n] or (head,)
    if not words:
        return tuple(facts), rest, {}
    # Only where words of the claims begin: all spans of a long text are many.
    begins: dict[int, set[int]] = {}
    for span in (s for claims in words.values() for claim in claims for spans in claim.told.values() for s in spans):
        begins.setdefault(span.paragraph, set()).add(span.start)
    taken = {
        (version, span)
        for fact in facts
        for version, mention in fact.mentions
        for span in mention.spans
        if span.start in begins.get(span.paragraph, ())
    }
    for name, claims in words.items():
        whole[name] = _with_words(whole[name], claims, taken, versions)
        taken |= {(version, span) for version, mention in whole[name].mentions for span in mention.spans}
    order = {version.id: n for n, version in enumerate(versions)}
    ranked = sorted(whole, key=lambda name: _first(whole[name], order))
    new = {name: f"f{n}" for n, name in enumerate(ranked, 1)}
    told = tuple(whole[name] if new[name] == name else _called(whole[name], new[name]) for name in ranked)
    return told, rest, {fact.id: new[part_of.get(fact.id, fact.id)] for fact in facts}


def _called(fact: Fact, name: str) -> Fact:
    """The fact under another name; most of a long text's may get one, and ``replace`` takes twice as long."""
    return Fact(name, fact.kind, fact.mentions, fact.history, fact.again)


def _versions_of(fact: Fact) -> set[str]:
    return {version for version, _ in fact.mentions}


def _first(fact: Fact, order: Mapping[str, int]) -> tuple[int, int, int, int]:
    version, mention = fact.mentions[0]
    return order[version], mention.spans[0].paragraph, mention.spans[0].start, int(fact.id[1:])


def _one(fact: Fact, other: Fact) -> Fact:
    """Two facts that no version tells both of; of their history what they say of the versions that tell them."""
    history = tuple((v, state) for f in (fact, other) for v, state in f.history if state != "gone")
    return replace(fact, mentions=fact.mentions + other.mentions, history=history)


def _with_words(
    fact: Fact, claims: Sequence[Claim], taken: Collection[tuple[str, Span]], versions: Sequence[Version]
) -> Fact:
    """The fact, told in the claims' words where a version tells no value of it. ``taken``: what is told of any fact."""
    known = dict(fact.history)
    told: list[tuple[str, Mention]] = []
    history: list[tuple[str, FactState]] = []
    meant: dict[str, object] = {}
    again = []
    last: FactState = "gone"
    for v, version in enumerate(versions):
        said = [mention for name, mention in fact.mentions if name == version.id]
        state = known.get(version.id, "same") if said else "same"
        for claim in claims:
            spans = claim.told.get(v, ())
            if not said and spans and not any((version.id, span) in taken for span in spans):
                said = [Mention(fact.kind, spans, None)]
            if said and claim.states.get(v) in ANEW and (known.get(version.id) == "appeared" or said[0].value is None):
                state = claim.states[v]
        if not said:
            state = "gone"
        elif not told:
            state = "appeared"
        elif last == "gone":
            state = "back" if state == "same" else state
        elif state in ("appeared", "back"):
            state = "changed"
        if told or said:
            if state != "gone" or last != "gone":
                history.append((version.id, state))
            told.extend((version.id, mention) for mention in said)
            meant[version.id] = _meaning(said, version.texts)
            earlier = next((u for u in [*meant][-2::-1] if meant[u] == meant[version.id]), None)
            if state in ANEW and earlier is not None:
                again.append((version.id, earlier))
        last = state
    return replace(fact, mentions=tuple(told), history=tuple(history), again=tuple(again))


def _meaning(said: Sequence[Mention], texts: Sequence[str]) -> object:
    return frozenset(who(m.value) if m.value is not None else said_in(m.spans, texts) for m in said)
