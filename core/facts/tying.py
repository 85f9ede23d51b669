"""Which mentions of one version speak of one thing, and which of a later version take up what had gone."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from core.facts.judgement.vocabulary.content import base, is_content
from core.facts.names import fold
from core.facts.tables.contradicting import PEOPLE, STATES
from core.facts.tolls import toll
from core.model import Interval, Mention, Name, Quantity, Quotation, Version

Told = tuple[str, Mention]
"""A mention, after the text of its paragraph."""

_SMALL: Final = 12
"""Bare numbers up to this are said of many things; equal ones are tied only where the same thing is counted."""


_WORDS: Final = re.compile(r"\w+")
_LETTERS: Final = re.compile(r"[^\W\d]+")
_END: Final = re.compile(r"[.!?]\s")
_LINE: Final = re.compile(r"\.x\b")
"""After a number that names a line of versions: ``12.x`` is the same one wherever it stands."""


def repeated(version: Version, numbers: Sequence[int], mentions: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """Pairs of what one version says twice: one name, one figure of one thing, a toll told in other words."""
    said: dict[object, list[int]] = {}
    for n in numbers:
        thing = _thing(mentions[n])
        if thing is not None:
            said.setdefault(thing, []).append(n)
    for same in said.values():
        value = mentions[same[0]].value
        if isinstance(value, Interval):
            yield from _one_day(version, same, mentions)
        elif len(same) == 2 or not _is_small(value):  # one figure said over and over is one of each of many things
            yield from pairwise(same)
    by_value: dict[object, list[int]] = {}
    lines: dict[object, list[int]] = {}
    for n in numbers:
        if _LINE.match(version.paragraphs[mentions[n].spans[0].paragraph].text, mentions[n].spans[-1].end):
            lines.setdefault(mentions[n].value, []).append(n)
    for same in lines.values():
        yield from pairwise(same)
    for n in numbers:
        value = mentions[n].value
        if isinstance(value, Quantity) and mentions[n].kind == "number" and not value.ordinal and value.min is not None:
            by_value.setdefault((value.min, value.max), []).append(n)
    for alike in by_value.values():
        if len(alike) > 1:
            yield from _one_figure(version, alike, mentions)


def _one_figure(version: Version, alike: Sequence[int], mentions: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """Equal figures of ``passengers``, of people ``aboard`` and of nothing named are one, where they count one thing."""
    counted = {n: toll(version.paragraphs[mentions[n].spans[-1].paragraph].text, mentions[n]) for n in alike}
    things = {thing: [n for n in alike if counted[n] == thing] for thing in counted.values() if thing}
    for same in things.values():
        yield from pairwise(same)
    bare = [n for n in alike if not _unit(mentions[n])]
    small = _is_small(mentions[alike[0]].value)
    if len(alike) == 2 and len(bare) == 1 and not small and not _is_year(mentions[bare[0]]):
        yield alike[0], alike[1]
    if len(things) < 2 and not small:
        yield from pairwise(n for n in alike if counted[n] or _is_broad(mentions[n]))


def _one_day(version: Version, same: Sequence[int], mentions: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """A day told with its year in two sentences that speak of the same."""
    for a, b in pairwise(same):
        here, there = (around(version.paragraphs[mentions[n].spans[0].paragraph].text, mentions[n]) for n in (a, b))
        if len(here & there) >= _SHARED:
            yield a, b


def _is_small(value: object) -> bool:
    return isinstance(value, Quantity) and not value.currency and value.min is not None and value.min <= _SMALL


def _is_broad(mention: Mention) -> bool:
    """``217 people``, ``217 safe``, ``217``: nothing of its own is counted."""
    words = (_unit(mention) or "").split()
    return not _is_year(mention) and all(w in STATES or base(w) in PEOPLE for w in words)


def _unit(mention: Mention) -> str | None:
    return mention.value.unit if isinstance(mention.value, Quantity) else None


def _is_year(mention: Mention) -> bool:
    value = mention.value
    return isinstance(value, Quantity) and not value.unit and value.min is not None and 1500 <= value.min <= 2100


def _thing(mention: Mention) -> object:
    """What two mentions of one version must share to be one fact; ``None`` when they can't be told."""
    value = mention.value
    if isinstance(value, Name):
        return "name", value.canonical
    if isinstance(value, Quantity):
        if value.ordinal or value.min is None:
            return None
        if not value.unit and not value.currency and value.min <= _SMALL:
            return None
        return mention.kind, value.min, value.max, value.unit, value.currency
    if (
        isinstance(value, Interval)
        and value.anchored_by is None
        and value.precision == "day"
        and value.start is not None
    ):
        return "day", value.start, value.end
    return None


_SHARED: Final = 2
"""Words of content that two sentences share at the least where the later one takes the earlier one up."""


def returned(ended: Mapping[object, Sequence[tuple[str, Mention]]], text: str, mention: Mention) -> int | None:
    """Which of the facts that had gone (by ``key_of``) a mention takes up: its number in the row, else ``None``.

    A name or a quotation is told by itself; a value by the words around it as well.
    """
    for n, (other_text, other) in enumerate(ended.get(key_of(mention), ())):
        if isinstance(mention.value, Name | Quotation):
            return n
        here, there = around(text, mention), around(other_text, other)
        if len(here & there) >= min(_SHARED, len(here), len(there)) > 0:
            return n
    return None


def told_anew(ended: Sequence[Told], begun: Sequence[Told]) -> Iterator[tuple[int, int]]:
    """Which of the facts that end with one version is which of those that the next one begins with: a toll in other words.

    Of each sort of toll there is one on each side, and their sentences share what happened.
    """
    sides = _by_toll(ended), _by_toll(begun)
    for thing, numbers in sides[0].items():
        others = sides[1].get(thing, [])
        if len(numbers) == len(others) == 1:
            a, b = numbers[0], others[0]
            if len(around(*ended[a]) & around(*begun[b])) >= _SHARED:
                yield a, b


def _by_toll(told: Sequence[Told]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for n, (text, mention) in enumerate(told):
        thing = toll(text, mention)
        if thing is not None:
            found.setdefault(thing, []).append(n)
    return found


def sort_of(text: str, mention: Mention) -> object:
    """What a value must share with one that had gone to be that fact with another value; ``None`` where nothing tells."""
    value = mention.value
    if not isinstance(value, Quantity) or value.ordinal:
        return None
    thing = toll(text, mention) or value.currency or value.unit
    return (mention.kind, thing) if thing else None


def said_again(ended: Sequence[Told], text: str, mention: Mention) -> int | None:
    """Which of the facts of its sort that had gone a mention tells again, by the same words around it; else ``None``."""
    here = around(text, mention)
    alike = []
    for n, other in enumerate(ended):
        there = around(*other)
        if len(here & there) >= max(1, _MOST * max(len(here), len(there))):
            alike.append(n)
    return alike[0] if len(alike) == 1 else None


_MOST: Final = 0.7
"""Share of the words of two sentences that agree where one is the other with another figure."""


def key_of(mention: Mention) -> object:
    """What a mention must share with one that had gone."""
    value = mention.value
    if isinstance(value, Name):
        return "name", value.canonical
    if isinstance(value, Quotation):
        return "quote", fold(value.words)
    return mention.kind, value


def around(text: str, mention: Mention) -> frozenset[str]:
    """Base forms of the words that say something in the mention's sentence, without its own."""
    first, last = mention.spans[0], mention.spans[-1]
    start = max(text.rfind(mark, 0, first.start) for mark in (". ", "! ", "? ", "。")) + 1
    ends = [at for at in (text.find(mark, last.end) for mark in (". ", "! ", "? ", "。")) if at >= 0]
    rest = f"{text[start : first.start]} {text[last.end : min(ends, default=len(text))]}"
    return frozenset(base(w) for w in re.findall(r"[^\W\d_]+", rest) if is_content(w.casefold()))
