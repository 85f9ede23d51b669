"""Figures of one sentence told in another order or voice: ``twelve died and 30 were hurt`` / ``it injured 30 and killed 12``.

Which figure is which is read from both sentences, by what each counts (the dead, those in favour) or by the names, days and things
beside it; figures are held against each other so, wherever they stand.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, permutations
from typing import Final, NamedTuple

from core.facts.comparing.amounts import quantities
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Region, Word
from core.facts.judgement.values.paired import kind_of
from core.facts.judgement.vocabulary.content import base, is_content, unmatched, weighty
from core.facts.judgement.vocabulary.verbs import is_verb
from core.facts.judgement.vocabulary.words import MODALS, NEGATORS
from core.facts.tables.counting import SCORE
from core.facts.tables.tallies import CARRIED, COUNTED_AS, GAMES, LOST, TELLING
from core.facts.tables.units import SIZES
from core.facts.tolls import TELLING as TOLD_WITH
from core.facts.tolls import toll_at
from core.model import Duration, Interval, Quantity, Value
from core.patterns import lazy_pattern

MOST: Final = 4
"""Figures of a sentence up to which it is read so."""
LONGEST: Final = 50
"""Words of a sentence up to which it is read so."""
_STRONG: Final = lazy_pattern(r"[;:(–—]|,(?!\d)|\b(?:and|but|while|whereas)\b")
_WEAK: Final = lazy_pattern(r"\b(?:on|against|after|with|versus|compared|to)\b")
"""Where the words of one figure end and those of the next begin: at the last of the former, or the first of the latter."""
_GUARDED: Final = (
    NEGATORS
    | frozenset(MODALS)
    | frozenset("only before until unless if except more fewer less further almost nearly allegedly reportedly".split())
)
"""Small words that must be the same on both sides."""


class Counted(NamedTuple):
    """A figure and what tells it from those beside it."""

    at: Found
    value: Quantity
    """Without the word for what is counted."""
    sort: str
    """What it counts (``dead``, ``for``); empty where no table knows."""
    beside: frozenset[str]
    """Base forms of the words that go with it; those with a capital, and days, in capitals."""


def tallies(region: Region) -> list[Finding]:
    """For each pair of sentences that tell the same counts otherwise: a wording, and a fact for each figure that is another one."""
    found: list[Finding] = []
    for sentence_a, sentence_b in region.edited:
        figures = _figures(region, 0, sentence_a), _figures(region, 1, sentence_b)
        if not all(figures) or len(figures[0]) == len(figures[1]) == 1 or region.quoted_a or region.quoted_b:
            continue  # 61 votes to 33, 61-33: one value in two notations
        region.check()
        a, b = region.words(0, *sentence_a), region.words(1, *sentence_b)
        if max(len(a), len(b)) > LONGEST or _guards(a) != _guards(b) or not _nothing_else(a, b, figures):
            continue
        if _said_in_turn(a, figures[0]) == _said_in_turn(b, figures[1]):
            continue  # nothing stands in another order: each edit is judged by itself
        one, other = counted(region, 0, figures[0], sentence_a), counted(region, 1, figures[1], sentence_b)
        order = _matched(one, other) if one and len(one) == len(other) else None
        if order is not None:
            why = "the same counts, told in another order or voice"
            found.append(Finding(_span(a), _span(b), "wording", None, "changed", why=why))
            found += _differing([(one[n], other[m]) for n, m in enumerate(order)])
    return found


def _figures(region: Region, side: int, sentence: tuple[int, int]) -> list[Found]:
    """The counts of a sentence; empty where there are too few or too many to be told from one another."""
    mentions = region.mentions_b if side else region.mentions_a
    told = [(m, m.mention.value) for m in mentions if sentence[0] <= m.start < sentence[1]]
    own = [(m, value) for m, value in told if isinstance(value, Quantity) and not value.ordinal]
    scored = len(own) == 1 and own[0][1].unit == SCORE
    return [m for m, _ in own] if scored or 2 <= len(own) <= MOST else []


def _said_in_turn(found: Sequence[Word], figures: Sequence[Found]) -> list[str]:
    """Base forms of what a sentence says in its order, without its figures."""
    return [base(w.low) for w in found if is_content(w.low) and not _within(w, figures)]


def _guards(found: Sequence[Word]) -> list[str]:
    return sorted(w.low for w in found if w.low in _GUARDED or w.low.endswith("n't"))


def _span(found: Sequence[Word]) -> tuple[int, int]:
    return found[0].start, found[-1].end


# ---- which figure is which


def counted(region: Region, side: int, figures: Sequence[Found], sentence: tuple[int, int]) -> list[Counted]:
    """The figures of a sentence with what tells them apart; empty where nothing parts them."""
    text, found = (region.b if side else region.a).text, region.words(side, *sentence)
    if len(figures) == 1:
        return _of_vote(figures[0], found)
    edges = [sentence[0]]
    for one, other in pairwise(figures):
        parted = [m.start() for m in _STRONG.finditer(text, one.end, other.start)][-1:]
        parted = parted or [m.start() for m in _WEAK.finditer(text, one.end, other.start)][:1]
        edges += parted
    if len(edges) < len(figures):
        return []
    mentions = region.mentions_b if side else region.mentions_a
    days = [m for m in mentions if _in_order(m.mention.value)]
    lengths = [m for m in mentions if isinstance(m.mention.value, Duration)]
    short = any(_unit(figure) is None for figure in figures)  # the Greens won 14 seats, the Liberals 9
    units = {word for f in figures for word in (_unit(f) or "").split()}
    told: list[Counted] = []
    for figure, (start, end) in zip(figures, pairwise([*edges, sentence[1]]), strict=True):
        words = [w for w in found if start <= w.start < end and not _within(w, (figure, *lengths))]
        telling = [w for w in words if not is_verb(base(w.low)) and w.low not in units] if short else words
        forms = {base(w.low) for w in telling if is_content(w.low)} - TELLING
        named = {base(w.low).upper() for w in words if w.text[:1].isupper() and w.start > found[0].start}
        dated = {text[d.start : d.end].upper() for d in days if start <= d.start < end}
        sort = toll_at(text, figure.start, figure.end) or _sort(words)
        told.append(Counted(figure, _bare(figure), sort, frozenset(forms | named | dated)))
    return told


def _in_order(value: Value | None) -> bool:
    """A day, or a place in an order, by which a count is known (``the first ship``)."""
    return isinstance(value, Interval) or (isinstance(value, Quantity) and value.ordinal)


def _within(word: Word, mentions: Sequence[Found]) -> bool:
    return any(m.start <= word.start < m.end for m in mentions)


def _unit(figure: Found) -> str | None:
    value = figure.mention.value
    return (value.unit or value.currency) if isinstance(value, Quantity) else None


def _bare(figure: Found) -> Quantity:
    value = figure.mention.value
    assert isinstance(value, Quantity)
    return value if value.currency or value.unit in SIZES else replace(value, unit=None)


def _sort(words: Sequence[Word]) -> str:
    sorts = dict.fromkeys(COUNTED_AS[base(w.low)] for w in words if base(w.low) in COUNTED_AS)
    return next(iter(sorts)) if len(sorts) == 1 else ""


def _of_vote(figure: Found, found: Sequence[Word]) -> list[Counted]:
    """``by 52 votes to 48``, of a motion that was carried or defeated: those in favour and those against."""
    value, said = figure.mention.value, {base(w.low) for w in found}
    carried, lost = bool(said & CARRIED), bool(said & LOST)
    if not isinstance(value, Quantity) or value.min is None or value.max is None or carried == lost or said & GAMES:
        return []
    sorts = ("for", "against") if carried else ("against", "for")
    sizes = zip((value.min, value.max), sorts, strict=True)
    return [Counted(figure, Quantity(size, size), sort, frozenset()) for size, sort in sizes]


def _matched(one: Sequence[Counted], other: Sequence[Counted]) -> tuple[int, ...] | None:
    """For each figure of the one side the number of its counterpart; ``None`` where that isn't plain, or where their order says it."""
    sorts = [c.sort for c in one], [c.sort for c in other]
    if all(sorts[0]) and len({*sorts[0]}) == len(one) and sorted(sorts[0]) == sorted(sorts[1]):
        return tuple(sorts[1].index(sort) for sort in sorts[0])
    ranked = sorted(
        ((sum(tie(one[n], other[m]) for n, m in enumerate(order)), order) for order in permutations(range(len(one)))),
        key=lambda found: -found[0],
    )
    (most, order), (second, _) = ranked[:2]
    if most <= second or order == tuple(range(len(one))) or not all(tie(one[n], other[m]) for n, m in enumerate(order)):
        return None
    return order


def tie(one: Counted, other: Counted) -> int:
    """How much speaks for two figures being of one thing: a name or a day counts twice."""
    if one.sort and other.sort and one.sort != other.sort:
        return 0
    return sum(1 + word.isupper() for word in one.beside & other.beside)


# ---- what else the sentences say


def _nothing_else(a: Sequence[Word], b: Sequence[Word], figures: Sequence[Sequence[Found]]) -> bool:
    """Whether but for the figures, and words that tell counts, both say the same."""
    said = [
        [base(w.low) for w in words if is_content(w.low) and not _within(w, own)]
        for words, own in zip((a, b), figures, strict=True)
    ]
    beyond = weighty([*unmatched(said[0], said[1]), *unmatched(said[1], said[0])])
    return all(word in TELLING or word in TOLD_WITH or word in COUNTED_AS for word in beyond)


def _of_one_unit(value: Quantity, other: Quantity) -> Quantity:
    """``30 euros … men 35``: the unit said once holds for both."""
    bare = value.unit is None and value.currency is None
    return replace(value, unit=other.unit, currency=other.currency) if bare else value


def _differing(pairs: Sequence[tuple[Counted, Counted]]) -> Iterator[Finding]:
    seen: set[tuple[int, int]] = set()
    for one, other in pairs:
        relation, why = quantities(_of_one_unit(one.value, other.value), _of_one_unit(other.value, one.value))
        place = one.at.start, other.at.start
        if relation != "same" and place not in seen:
            seen.add(place)
            before, after = (one.at.start, one.at.end), (other.at.start, other.at.end)
            kind = kind_of(one.at, other.at)
            yield Finding(before, after, "fact", kind, relation, "sure", one.value, other.value, why)
