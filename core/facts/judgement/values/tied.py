"""Figures of a reworded sentence that the others tell: ``41 seats, eight more than in 2019`` / ``41 seats; in 2019 it had 33``.

A step and the figure it started from, a whole and its two parts, an hour and how long after another it was: each is known from the
two that both versions tell, so that none of them is news where the sum comes out.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Region
from core.facts.judgement.values.pairing import FAMILIES, compare
from core.facts.mentions.days.when import When
from core.model import Duration, Quantity
from core.patterns import lazy_pattern

_WHY: Final = "the same figures, one of them told through the others"
_UP: Final = frozenset("more up another further additional extra higher rise increase gain above added".split())
_DOWN: Final = frozenset("fewer less down lower fall drop decrease cut loss below lost".split())
_BESIDE: Final = 3
"""Words before or behind a step among which one tells that it is one."""
_FIGURES: Final = 12
"""Figures of a sentence at the most: more are a table, in which sums come out by chance."""
_FROM: Final = frozenset("from than against".split())
"""Before a figure that is compared with, not a step."""
_ALL: Final = (
    (frozenset({"adults", "grown-ups"}), frozenset({"children", "minors", "youngsters", "teenagers"})),
    (frozenset({"men"}), frozenset({"women"})),
    (frozenset({"boys"}), frozenset({"girls"})),
)
"""Two sorts of people beside which there is none."""
_PART: Final = lazy_pattern(
    r"\W+(?:of (?:them|whom|these)|includ\w+|among (?:them|whom))\W|\W(?:includ\w+|among (?:them|whom))\W+(?:\w+\W+)?$"
)
"""By which a figure is told as part of the one before it: ``57 people, 12 of them``."""


def tied(region: Region, found: Sequence[Finding]) -> list[Finding]:
    """The findings, a figure for another one as wording where each version tells the one by the other."""
    told = list(found)
    if not any(_is_of_value(f) for f in told):
        return told
    for older, newer in region.edited:
        edited = [n for n, f in enumerate(told) if _lies(f.before, older) and _lies(f.after, newer)]
        within = [n for n in edited if _is_of_value(told[n])]
        if not within or len(edited) == 1:  # one figure for another in words that stayed is another figure
            continue
        known = _known(region, older, newer)
        for n in within:
            own = [
                [m for m in mentions if m.start < end and start < m.end and FAMILIES[m.mention.kind] != "name"]
                for mentions, (start, end) in ((region.mentions_a, told[n].before), (region.mentions_b, told[n].after))
            ]
            if any(own) and all(any(m is k for k in known[side]) for side in (0, 1) for m in own[side]):
                relation = told[n].relation if told[n].relation in ("added", "removed") else "changed"
                told[n] = replace(told[n], category="wording", kind=None, relation=relation, certainty="sure", why=_WHY)
    return told


def _is_of_value(f: Finding) -> bool:
    """Whether a figure or an hour changed: no sum makes a day."""
    return f.category == "fact" and f.kind in FAMILIES and f.kind != "date" and FAMILIES[f.kind] != "name"


def _lies(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return other[0] <= one[0] and one[1] <= other[1]


def _known(region: Region, older: tuple[int, int], newer: tuple[int, int]) -> tuple[list[Found], list[Found]]:
    """The figures of either sentence that stand in it alone and that the other tells through two others, and with them those of both."""
    sides = [
        [m for m in mentions if _lies((m.start, m.end), place) and FAMILIES[m.mention.kind] != "name"]
        for mentions, place in ((region.mentions_a, older), (region.mentions_b, newer))
    ]
    if max(map(len, sides)) > _FIGURES:
        return [], []
    shared: list[tuple[Found, Found]] = []
    free = list(sides[1])
    for one in sides[0]:
        same = next((other for other in free if one.mention.kind == other.mention.kind and _same(one, other)), None)
        if same:
            free.remove(same)
            shared.append((one, same))
    alone = [m for m in sides[0] if not any(m is one for one, _ in shared)], free
    found: tuple[list[Found], list[Found]] = ([], [])
    for one in alone[0]:
        for other in alone[1]:
            for both in shared:
                if any(_is_told(region, side, *ends) for side, ends in _ways(one, other, both)):
                    found[0].append(one)
                    found[1].append(other)
    if found[0]:
        found[0].extend(one for one, _ in shared)
        found[1].extend(other for _, other in shared)
    return found


def _ways(
    one: Found, other: Found, both: tuple[Found, Found]
) -> Iterator[tuple[int, tuple[Found, Found, Found, Found]]]:
    """With the side of the first: a figure that may be told through the second, and the one that both sides have, there and here."""
    yield 0, (one, other, both[0], both[1])
    yield 1, (other, one, both[1], both[0])


def _same(one: Found, other: Found) -> bool:
    return compare(one, other)[0] == "same"


def _is_told(region: Region, side: int, one: Found, other: Found, here: Found, there: Found) -> bool:
    """Whether ``one`` is a step to or part of what both tell, and comes out with ``other``, which the other side tells in its stead."""
    clock, length = _minutes(other), _length(here)
    if clock is not None and length is not None:
        start = _minutes(one)
        return start is not None and side == 0 and (clock - start) % 1440 in (length, 1440 - length)
    a, b, c = _exact(one), _exact(other), _exact(here)
    if a is None or b is None or c is None or not a or not b:
        return False
    if one.mention.kind != other.mention.kind and "percentage" in (one.mention.kind, other.mention.kind):
        return False
    if step := _step(region, side, one):
        return step * a == round(c - b, 6)
    return round(a + c, 6) == b and _is_part(region, 1 - side, other, there) and _beside(region, side, one, here)


def _step(region: Region, side: int, figure: Found) -> int:
    """1 for a figure told as a rise, -1 for one told as a fall, 0 for any other."""
    before = [w.low for w in region.words(side, max(0, figure.start - 40), figure.start)][-_BESIDE:]
    if before[-1:] and before[-1] in _FROM:
        return 0
    text = (region.b if side else region.a).text
    behind = [w.low for w in region.words(side, figure.end, min(len(text), figure.end + 40))][:_BESIDE]
    own = [w.low for w in region.words(side, figure.start, figure.end)]
    said = {*before, *behind, *own}
    return 1 if said & _UP else -1 if said & _DOWN else 0


def _is_part(region: Region, side: int, whole: Found, part: Found) -> bool:
    """``57 people, 12 of them children``."""
    text = (region.b if side else region.a).text
    if part.start < whole.end:
        return False
    return bool(_PART.match(text, part.end) or _PART.search(text, whole.end, part.start))


def _beside(region: Region, side: int, one: Found, other: Found) -> bool:
    """``45 adults and 12 children``: two figures joined, of things that are all there is; of others the whole tells less."""
    first, last = sorted((one, other), key=lambda m: m.start)
    words = [w.low for w in region.words(side, first.end, last.start)]
    if "and" not in words or len(words) > 2 * _BESIDE:
        return False
    text = (region.b if side else region.a).text
    behind = [w.low for w in region.words(side, last.end, min(len(text), last.end + 40))][:_BESIDE]
    return any(one & {*words} and other & {*behind} for pair in _ALL for one, other in (pair, pair[::-1]))


def _exact(found: Found) -> float | None:
    value = found.mention.value
    if not isinstance(value, Quantity) or value.ordinal or value.min is None or value.min != value.max:
        return None
    return float(value.min)


def _minutes(found: Found) -> int | None:
    """The minutes after midnight of an hour without a zone."""
    when = found.mention.expression
    return when.clock if isinstance(when, When) and when.zone is None else None


def _length(found: Found) -> int | None:
    value = found.mention.value
    if not isinstance(value, Duration) or value.age or value.min_days is None or value.min_days != value.max_days:
        return None
    minutes = round(value.min_days * 1440)
    return minutes if 0 < minutes < 1440 else None
