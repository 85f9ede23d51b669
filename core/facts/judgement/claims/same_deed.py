"""One deed told by another verb, or by a verb and its particle: ``brought down`` / ``felled``."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final, NamedTuple

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, phrase, wording
from core.facts.judgement.vocabulary.content import akin, base, content, unmatched, weighty
from core.facts.judgement.vocabulary.verbs import is_past
from core.facts.judgement.vocabulary.words import ADVERBS_INSIDE, AUXILIARIES, MODALS, NEGATORS, REPORTING
from core.facts.style import spelled
from core.facts.tables.deeds import BESIDE, DEEDS
from core.facts.tables.grammar import ARTICLES, BE, PARTICLES
from core.facts.tables.particle_verbs import PARTICLE_VERBS

LONGEST: Final = 8
"""Words of a side up to which it is looked at: what is longer says more than a deed."""


def one_deed(unit: Unit) -> Finding | None:
    """Both sides tell one deed in a way of its own, and neither says more than that; wording."""
    if not unit.words_a or not unit.words_b or max(len(unit.words_a), len(unit.words_b)) > LONGEST:
        return None
    if [w.low for w in unit.words_a].count("without") != [w.low for w in unit.words_b].count("without"):
        return None  # on her orders, without asking her
    ways_a, ways_b = _ways(unit.around_a, *unit.index_a()), _ways(unit.around_b, *unit.index_b())
    ahead = unit.last_a(1)
    if ahead == unit.last_b(1) and ahead[0:1] and ahead[0] in BE:  # are ahead of / are leading
        led_a, led_b = _ways_of_be(unit.around_a, *unit.index_a()), _ways_of_be(unit.around_b, *unit.index_b())
        ways_a, ways_b = (
            ways_a | led_a if ways_b.keys() & led_a.keys() else ways_a,
            (ways_b | led_b if ways_a.keys() & led_b.keys() else ways_b),
        )
    for line in ways_a.keys() & ways_b.keys():
        one, other = ways_a[line], ways_b[line]
        if (
            not (
                max(len(unit.words_a), len(unit.words_b)) > 1
                and _one_way(unit.around_a[slice(*one)], unit.around_b[slice(*other)])
            )
            and _of_one_time(unit.around_a[one[0]].low, unit.around_b[other[0]].low)
            and _said_beside(unit, line)
            and _same_rest(unit, one, other)
        ):
            return wording(unit, "two ways to tell one deed")
    return None


def _said_beside(unit: Unit, line: int) -> bool:
    """Whether both sentences hold one of the words without which the ways of a line are not one deed."""
    words = BESIDE[line] if line < len(BESIDE) else frozenset()
    return not words or all(words & {base(w.low) for w in around} for around in (unit.around_a, unit.around_b))


def two_deeds(unit: Unit) -> Finding | None:
    """A likely fact where both sides tell a deed of the table, each another one, and nothing else in their sentences was edited."""
    if not unit.words_a or not unit.words_b or max(len(unit.words_a), len(unit.words_b)) > _SHORT or not unit.lone:
        return None
    if {*unit.last_a(1), *unit.last_b(1)} & ARTICLES:
        return None  # a loan
    found = []
    for around, (first, last) in ((unit.around_a, unit.index_a()), (unit.around_b, unit.index_b())):
        ways = _ways(around, first, last)
        own = [w.low for n, w in enumerate(around) if first <= n <= last and w.low not in _CLAIMS]
        # the deed is all that the side says
        ways = {n: way for n, way in ways.items() if n < len(DEEDS) or way[1] - way[0] > 1}
        whole = {n: way for n, way in ways.items() if [w.low for w in around[slice(*way)]][: len(own)] == own}
        if not whole or not any(way[1] - 1 <= last for way in whole.values()):
            return None
        found.append((whole.keys(), around[first], max(end - start for start, end in whole.values()) > 1))
    (lines_a, one, with_one), (lines_b, other, with_other) = found
    verbs = base(own_verb(unit.words_a)), base(own_verb(unit.words_b))
    if (
        lines_a & lines_b
        or (akin(*verbs) and not (with_one and with_other and verbs[0] != verbs[1]))
        or {*verbs} <= REPORTING
        or "be" in verbs
        or not weighty([*verbs])
    ):
        return None
    if not may_be_of_one_time(one.low, other.low):
        return None
    return fact(
        unit, "status", f"“{phrase(unit.words_a)}” and “{phrase(unit.words_b)}” do not mean the same", likely=True
    )


def one_state(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two complements of ``be`` tell one state: up for sale, on offer."""
    lines = [
        {n for way in known_ways("be", said[:1] or ("",)) if way.words[1:] == tuple(said) for n in way.lines}
        for said in (one, other)
    ]
    return not lines[0].isdisjoint(lines[1])


class Way(NamedTuple):
    """A way to tell a deed, its number among all of them, and the lines of the tables that it stands in."""

    number: int
    words: tuple[str, ...]
    lines: tuple[int, ...]


def begins_a_way(verb: str) -> bool:
    """Whether any way of the tables begins with the base form of a verb."""
    return verb in _by_verb()


def known_ways(verb: str, following: Iterable[str]) -> list[Way]:
    """The ways of the tables that begin with the base form of a verb and one of these words, ``""`` for a verb alone; in their order."""
    known = _by_verb().get(verb)
    if not known:
        return []
    found = [known[word] for word in dict.fromkeys(following) if word in known]
    return found[0] if len(found) == 1 else sorted(way for ways in found for way in ways)


def own_verb(found: Sequence[Word]) -> str:
    """The first word that is no auxiliary."""
    return next((w.low for w in found if w.low not in _CLAIMS), found[-1].low)


_SHORT: Final = 4
"""Words of a side up to which its deed is held to be all that it says."""


def _ways(found: Sequence[Word], first: int, last: int) -> dict[int, tuple[int, int]]:
    """Line of the table → the longest way in it that begins at one of the words ``first`` to ``last``, as word numbers, end exclusive."""
    ways: dict[int, tuple[int, int]] = {}
    begun = [(n, form) for n in range(first, last + 1) for form in bases(found[n].low) if form in _by_verb()]
    for start, form in begun:
        following = [found[start + 1].low, base(found[start + 1].low)] if start + 1 < len(found) else []
        for _, way, lines in known_ways(form, ["", *following]):
            behind = found[start + 1 : start + len(way)]
            if len(behind) < len(way) - 1 or any(x not in (w.low, base(w.low)) for w, x in zip(behind, way[1:])):
                continue
            for line in lines:
                known = ways.get(line, (0, 0))
                ways[line] = max(known, (start, start + len(way)), key=lambda place: place[1] - place[0])
    return ways


def _ways_of_be(found: Sequence[Word], first: int, last: int) -> dict[int, tuple[int, int]]:
    """The same for ways that begin with a form of ``be`` right before the words and end with them."""
    ways = _ways(found, first - 1, first - 1)
    return {line: way for line, way in ways.items() if way[1] == last + 1}


@cache
def bases(word: str) -> tuple[str, ...]:
    """The base forms that a word may be of: ``found`` of find and found, ``coped`` of cope; its likeliest first."""
    forms = [base(word), spelled(word)]
    for ending in ("ed", "ing"):
        if word.endswith(ending):
            stem = spelled(word)[: -len(ending)]
            forms += [stem, stem + "e", *([stem[:-1]] if stem[-2:-1] == stem[-1:] else [])]
    if word.endswith("s") and not word.endswith("ss"):
        forms.append(word[:-1])
    return tuple(dict.fromkeys(forms))


@cache
def _by_verb() -> dict[str, dict[str, list[Way]]]:
    """Base form of a verb → the word behind it, or none → the ways that begin with the two."""
    lines: dict[tuple[str, ...], tuple[int, ...]] = {}
    for n, ways in enumerate((*DEEDS, *PARTICLE_VERBS)):
        for way in ways:
            lines[way] = (*lines.get(way, ()), n)
    found: dict[str, dict[str, list[Way]]] = {}
    for number, (way, numbers) in enumerate(lines.items()):
        behind = way[1] if len(way) > 1 else ""
        found.setdefault(spelled(way[0]), {}).setdefault(behind, []).append(Way(number, way, numbers))
    return found


UNFORMED: Final = frozenset("cut put set shut hit beat run come let burst cast quit split spread overrun".split())
"""Forms that are past and present in one."""


def may_be_of_one_time(one: str, other: str) -> bool:
    """Whether two verbs may stand in one tense."""
    return bool({one, other} & UNFORMED) or _is_past(one) == _is_past(other)


def _of_one_time(one: str, other: str) -> bool:
    """The same, a form of ``be`` standing for the one of them that a shared form of it leads."""
    if (one in BE) != (other in BE) and (one if other in BE else other).endswith("ing"):
        return True
    return may_be_of_one_time(one, other)


def _is_past(word: str) -> bool:
    return word in ("was", "were", "been", "could", "had") or (word not in _PRESENT and is_past(word))


_PRESENT: Final = frozenset({"are", "is", "am", "be", "can", "has", "have"})


def _same_rest(unit: Unit, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether what stands beside the two ways in their unit is said in the other's sentence, and claims and denies alike."""
    rests = []
    for around, (first, last), way in ((unit.around_a, unit.index_a(), one), (unit.around_b, unit.index_b(), other)):
        rests.append([w for n, w in enumerate(around) if first <= n <= last and not way[0] <= n < way[1]])
    rests = [[w for w in rest if w.low != "one"] for rest in rests]
    claims = [
        {_ONE_CLAIM.get(w.low, w.low) for w in rest if w.low in _CLAIMS or w.low.endswith("n't")} - {""}
        for rest in rests
    ]
    if claims[0] != claims[1] or _other_particle(*rests):
        return False
    a, b = (content(rest) for rest in rests)
    return not weighty(unmatched(a, unit.around_content_b)) and not weighty(unmatched(b, unit.around_content_a))


def _one_way(one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether both are one way in two forms (lives / live): then what differs stands beside it."""
    return len(one) == len(other) and all({*bases(x.low)} & {*bases(y.low)} for x, y in zip(one, other))


def _other_particle(*rests: list[Word]) -> bool:
    """``gave in`` / ``held out``: what stands behind a verb that is told alone makes another deed of it."""
    one, other = ({w.low for w in rest} for rest in rests)
    return (
        bool((one ^ other) & PARTICLES)
        and bool(one & (PARTICLES | {"in", "on"}))
        and bool(other & (PARTICLES | {"in", "on"}))
    )


_ONE_CLAIM: Final = {
    "nobody": "no", "none": "no", "cannot": "not", "would": "will", "could": "can", "might": "may", "'d": "will", "'ll": "will",
    **dict.fromkeys(("have", "has", "had", "having", "'ve", "do", "does", "did", "'s"), ""),
    **dict.fromkeys(("am", "is", "are", "was", "were", "been", "being", "'re", "'m"), "be"),
}  # fmt: skip
"""Words that claim or deny alike as one word; those of tense alone as none."""
_CLAIMS: Final = AUXILIARIES | MODALS.keys() | frozenset(NEGATORS) | ADVERBS_INSIDE | {"to"}
