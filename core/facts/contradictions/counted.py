"""Things that are counted when a story introduces them, and with another figure where it takes them up as known."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final

from core.facts.contradictions.told import Clash, Telling, clash
from core.facts.contradictions.tolls import exact
from core.facts.judgement.vocabulary.content import base, is_content
from core.facts.tables.contradicting import ANOTHER, NEVER_KNOWN, ONLY_A_PART, STAFF
from core.model import Quantity
from core.patterns import lazy_pattern

_KNOWN: Final = lazy_pattern(r"\b(?:the|all|all the|these|its|their|his|her)\s+$|[^\W\d_]['’]s\s+$", re.IGNORECASE)
_NARROWED: Final = lazy_pattern(
    r"\s+(?:who|whom|whose|that|which|in|at|on|from|of|with|without|aboard|for|under|inside|outside|near|"
    r"(?!(?:died|appeared|denied|pleaded|asked|wanted|needed|arrived|returned|refused|received|agreed|lived|worked|claimed|stayed|survived|escaped|played)\b)"
    r"[^\W\d_]+(?:ed(?!\s+(?:to|the|an?|their|his|her|its|it|them|that|\d+)\b)|ing))\b"
)
"""``the four men in the car``: which of them are meant is told with them."""
_LARGER: Final = 3
"""Times that a figure is larger than the other one at the most, where both count one thing."""
_NEAR: Final = 4
"""Words on each side of a figure in which it is told that it counts a part of something, or another thing."""
_LOOKED_AT: Final = 12
"""Figures that are summed up, two by two, to see whether they explain a difference: time must grow with the text alone."""


def counted_taken_up(told: Sequence[Telling]) -> Iterator[Clash]:
    """``Two bankers are on trial``, ``The three bankers deny it``: one figure of the thing was told, and it is another one."""
    numbers = [t for t in told if t.mention.kind == "number" and isinstance(t.mention.value, Quantity)]
    introduced: dict[str, list[Telling]] = {}
    for telling in numbers:
        noun = _noun(telling)
        if noun is None or _about(telling) is None:
            continue
        if noun not in introduced or not _KNOWN.search(telling.text[telling.bounds[0] : telling.start]):
            introduced.setdefault(noun, []).append(telling)
            continue
        before = introduced.get(noun, [])
        if (
            len({_about(t) for t in before}) == 1
            and before[0].paragraph != telling.paragraph
            and not telling.aside
            and _another_figure(before[0], telling)
            and all(_is_whole(t, noun) for t in (*before, telling))
            and _of_one_owner(before[0], telling)
            and _of_the_same(before[0], telling, noun)
            and not made_up_for(before[0], telling, numbers)
        ):
            yield clash(before[0], telling)


def _noun(telling: Telling) -> str | None:
    """Base form of what is counted; those who work for somebody are one thing, whatever they are called."""
    value = telling.mention.value
    if not isinstance(value, Quantity) or value.ordinal or not value.unit:
        return None
    words = value.unit.split()
    if not telling.text[telling.end :].lstrip(" -")[:1].islower():
        return None  # ``four U.S. officials``
    noun = base(words[-1])
    if noun in STAFF or (noun in ("people", "person") and {"employ", "staff"} & set(telling.before(2))):
        return "staff"
    return None if noun in NEVER_KNOWN or not (noun.isalpha() and is_content(noun)) or len(words) > 2 else noun


def _another_figure(one: Telling, other: Telling) -> bool:
    """More than was told, or many that are fewer: of a few, the few that are spoken of next are mostly some of them."""
    first, second = _about(one) or 0, _about(other) or 0
    if None in (exact(one), exact(other)) and max(first, second) < _BEYOND * min(first, second):
        return False
    if first < 2 or first == second or max(first, second) > _LARGER * min(first, second):
        return False
    return second > first or second >= _MANY or (second >= _SEVERAL and 2 * second > first)


def _about(telling: Telling) -> float | int | None:
    """The number that is told, also as ``some 120``."""
    value = telling.mention.value
    if not isinstance(value, Quantity) or value.ordinal or value.min != value.max:
        return None
    return value.min


_BEYOND: Final = 1.2
"""Times that one figure is the other at the least, where one of them is told as rounded."""
_MANY: Final = 10
_SEVERAL: Final = 5
"""From which on most of what was told are rarely spoken of without a word that they are not all."""


_OWNED: Final = lazy_pattern(r"([^\W\d_]+)['’]s\s+$")


def _of_one_owner(one: Telling, other: Telling) -> bool:
    """``Lind's three daughters``: hers are meant where she was told to have two."""
    owner = _OWNED.search(other.text, other.bounds[0], other.start)
    return owner is None or (owner[1][:1].isupper() and owner[1] in one.sentence)


def _is_whole(telling: Telling, noun: str) -> bool:
    if telling.aside or telling.is_partial:
        return False
    begin, end = telling.bounds
    near = (
        " ".join(telling.text[begin : telling.start].split()[-_NEAR:]),
        " ".join(telling.text[telling.end : end].split()[:_NEAR]),
    )
    said = [_OTHER_THING.sub(lambda found: found[0] if base(found[1]) == noun else "", side) for side in near]
    return not any(ONLY_A_PART.search(side) or ANOTHER.search(side) for side in said)


_OTHER_THING: Final = lazy_pattern(
    r"\b(?:a|the|its|his|her) (?:second|third|other|last|first|next) ([^\W\d_]+)", re.IGNORECASE
)
"""``a second shaft`` is no second group of miners."""


def _of_the_same(one: Telling, other: Telling, noun: str) -> bool:
    """Where it is told which of them are meant, by words that the first telling has too."""
    end = other.end
    for _ in (other.mention.value.unit or "").split() if isinstance(other.mention.value, Quantity) else ():
        end = other.text.find(" ", end + 1)
        if end < 0:
            return True
    narrowed = _NARROWED.match(other.text[end : other.bounds[1]])
    if narrowed is None:
        return True
    tail = [base(w) for w in re.findall(r"[^\W\d_]+", other.text[end : other.bounds[1]])[:_TAIL]]
    return bool({w for w in tail if is_content(w)} & (one.content - {noun}))


_TAIL: Final = 5


def made_up_for(one: Telling, other: Telling, figures: Sequence[Telling]) -> bool:
    """Whether others that are told make the difference: ``A fourth was held on Sunday``, ``six in one bus and five in the other``."""
    few, many = sorted((exact(one) or 0, exact(other) or 0))
    between = " ".join(dict.fromkeys(t.text for t in figures if t.paragraph <= other.paragraph))
    if _ONE_MORE.search(between) or any(
        isinstance(t.mention.value, Quantity) and t.mention.value.ordinal and t.mention.value.min == many
        for t in figures
    ):
        return True
    numbers = sorted({exact(t) or 0 for t in figures} - {few, many})[:_LOOKED_AT]
    return many - few in numbers or any(sum(two) in (many - few, many) for two in combinations(numbers, 2))


_ONE_MORE: Final = lazy_pattern(
    r"\b(?:another|one more|joined by|(?:third|fourth|fifth|sixth) (?:man|woman|person|suspect|one))\b", re.IGNORECASE
)
