"""Which mentions of one version speak of one thing."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from core.facts.judgement.vocabulary.content import base
from core.facts.ledger.retelling import SHARED, around
from core.facts.names import fold
from core.facts.tables.contradicting import PEOPLE, STATES
from core.facts.tolls import toll
from core.model import Interval, Mention, Name, Quantity, Quotation, Version

_SMALL: Final = 12
"""Bare numbers up to this are said of many things; equal ones are tied only where the same thing is counted."""


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
        elif isinstance(value, Quotation):
            yield from _one_speaker(same, mentions)
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
        if len(here & there) >= SHARED:
            yield a, b


def _one_speaker(same: Sequence[int], mentions: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """One quotation in headline and text, or a term that is quoted wherever it stands; not what two persons said."""
    told = (value.speaker for n in same if isinstance(value := mentions[n].value, Quotation) and value.speaker)
    speakers = [frozenset(fold(speaker).split()) for speaker in told]
    fullest = max(speakers, key=len, default=frozenset[str]())
    if all(speaker <= fullest for speaker in speakers):
        yield from pairwise(same)


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
    if isinstance(value, Quotation):
        return "quote", fold(value.words)
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
