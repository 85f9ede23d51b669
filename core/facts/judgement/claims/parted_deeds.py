"""A verb parted from its particle by what it is done to: ``took the bullet out`` / ``removed the bullet``."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from core.facts.judgement.claims.same_deed import begins_a_way, known_ways, may_be_of_one_time
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, wording
from core.facts.judgement.vocabulary.content import base
from core.facts.judgement.vocabulary.verbs import inside_group

_LONGEST: Final = 6
"""Words between the verb and its particle at the most."""
_UNPARTED: Final = frozenset("be go come fall look stand sit walk grow get".split())
"""Verbs that nothing comes between."""
_NOT_BETWEEN: Final = frozenset("and or but that which who to from with for by at".split())


class _Way(NamedTuple):
    """A deed in its sentence: number of its verb, of the first and behind the last word of its tail, its lines in the table."""

    verb: int
    tail: int
    end: int
    lines: frozenset[int]


def parted_deed(unit: Unit) -> Finding | None:
    """The verb, or the particle, of a deed that one version tells with both apart: wording where the other tells the same deed, else a
    likely fact, told once, with the verb."""
    if max(len(unit.words_a), len(unit.words_b)) > 3:
        return None
    a = _ways(unit, 0)
    b = _ways(unit, 1)
    apart = [way for way in (*a, *b) if way.tail > way.verb + 1]
    if not apart:
        return None
    pairs = [
        (one, other)
        for one in a
        for other in b
        if (one in apart or other in apart)
        and _is_of(unit, one, other)
        and may_be_of_one_time(unit.around_a[one.verb].low, unit.around_b[other.verb].low)
        and not (one in apart and other in apart and _one_verb(unit, one, other))
    ]
    if any(one.lines & other.lines for one, other in pairs):
        return wording(unit, "two ways to tell one deed")
    for one, other in pairs:
        if not _has_verb(unit, one, other):
            return wording(unit, "it belongs to the verb, which is another one")
        if one in apart and other in apart:
            said = _said(unit, one, 0), _said(unit, other, 1)
            return fact(unit, "status", f"“{said[0]}” and “{said[1]}” do not mean the same", likely=True)
    return None


def same_particle(unit: Unit) -> Finding | None:
    """``fell through`` / ``went through``: two verbs before one particle, which with it make two deeds of the table."""
    if len(unit.words_a) != 1 or len(unit.words_b) != 1 or not {*unit.next_a(1)} & _PARTICLES or not unit.lone:
        return None
    one, other = unit.words_a[0].low, unit.words_b[0].low
    if base(one) == base(other) or not may_be_of_one_time(one, other):
        return None
    lines = [{n for way in known_ways(base(verb), unit.next_a(1)) for n in way.lines} for verb in (one, other)]
    if not all(lines) or not lines[0].isdisjoint(lines[1]):
        return None
    why = f"“{one} {unit.next_a(1)[0]}” and “{other} {unit.next_a(1)[0]}” do not mean the same"
    return fact(unit, "status", why, likely=True)


_PARTICLES: Final = frozenset("through off out up down over in on away back under ahead by apart aside".split())


def other_tail(unit: Unit) -> Finding | None:
    """``moved in`` / ``moved out``, ``set up`` / ``wound up``: verb or particle stayed, and the two make two deeds of the table."""
    if not unit.words_a or not unit.words_b or not unit.lone:
        return None
    sides = (unit.around_a, unit.index_a()), (unit.around_b, unit.index_b())
    found = [_covering(around, first, last) for around, (first, last) in sides]
    if not all(found):
        return None
    if any(one & other for _, one in found[0] for _, other in found[1]):
        return wording(unit, "two ways to tell one deed")
    one, other = found[0][0][0], found[1][0][0]
    if not may_be_of_one_time(unit.around_a[one].low, unit.around_b[other].low):
        return None
    return fact(unit, "status", "with its particle the verb means something else", likely=True)


def _covering(around: Sequence[Word], first: int, last: int) -> list[tuple[int, frozenset[int]]]:
    """Verb and lines of the ways of more than a word that hold the words ``first`` to ``last`` and one beside them at the least."""
    found = []
    for n in {first, first - 1} - {-1}:
        behind = [w.low for w in around[n + 1 : n + 2]]
        for _, way, lines in known_ways(base(around[n].low), behind):
            end = n + len(way)
            if len(way) > last - first + 1 and end > last and tuple(w.low for w in around[n + 1 : end]) == way[1:]:
                found.append((n, frozenset(lines)))
    return found


def _said(unit: Unit, way: _Way, side: int) -> str:
    around = unit.around_b if side else unit.around_a
    return " ".join([around[way.verb].low, *(w.low for w in around[way.tail : way.end])])


def _one_verb(unit: Unit, one: _Way, other: _Way) -> bool:
    """Whether it is one verb in two forms, of which what stands far behind it tells nothing."""
    return base(unit.around_a[one.verb].low) == base(unit.around_b[other.verb].low)


def _is_of(unit: Unit, one: _Way, other: _Way) -> bool:
    """Whether the unit is the two verbs, or the tail of the one or of both."""
    sides = (unit.around_a, unit.index_a(), one), (unit.around_b, unit.index_b(), other)
    verbs = [first <= way.verb <= last for _, (first, last), way in sides]
    if all(verbs):
        return all(
            all(n == way.verb or way.tail <= n < way.end or inside_group(around[n].low) for n in range(first, last + 1))
            for around, (first, last), way in sides
        )
    return not any(verbs) and all(
        way.tail > way.verb + 1 and way.tail <= first and last < way.end
        for _, (first, last), way in sides
        if first <= last
    )


def _has_verb(unit: Unit, one: _Way, other: _Way) -> bool:
    return unit.index_a()[0] <= one.verb <= unit.index_a()[1] and unit.index_b()[0] <= other.verb <= unit.index_b()[1]


def _ways(unit: Unit, side: int) -> list[_Way]:
    """Deeds of the table in the unit's sentence whose verb was edited, the longest of each verb first."""
    around = unit.around_b if side else unit.around_a
    found: list[_Way] = []
    for n in unit.region.touched(side, around):
        verb = base(around[n].low)
        if not begins_a_way(verb):
            continue
        near = ["", *(w.low for w in around[n + 1 : n + 2 + _LONGEST])]
        for _, way, lines in sorted(known_ways(verb, near), key=lambda known: -len(known.words)):
            tail = way[1:]
            k = _tail(around, n, tail)
            if k is not None:
                found.append(_Way(n, k, k + len(tail), frozenset(lines)))
    return found


def _tail(around: Sequence[Word], verb: int, tail: Sequence[str]) -> int | None:
    """Where the rest of a way stands: right behind its verb, or behind what it is done to."""
    if [w.low for w in around[verb + 1 : verb + 1 + len(tail)]] == list(tail):
        return verb + 1
    if base(around[verb].low) in _UNPARTED or not tail:
        return None
    for k in range(verb + 2, min(len(around), verb + 2 + _LONGEST)):
        if around[k - 1].low in _NOT_BETWEEN:
            return None
        if [w.low for w in around[k : k + len(tail)]] == list(tail):
            return k
    return None
