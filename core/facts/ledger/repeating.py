"""Which mentions of one version speak of one thing."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from core.facts.judgement.vocabulary.content import base
from core.facts.judgement.vocabulary.lexicon import only_verbs
from core.facts.ledger.retelling import SHARED, around
from core.facts.mentions.days.when import When
from core.facts.names import fold
from core.facts.tables.contradicting import PEOPLE, STATES
from core.facts.tolls import toll
from core.model import Duration, Interval, Mention, Name, Quantity, Quotation, Version
from core.patterns import lazy_pattern

_SMALL: Final = 12
"""Bare numbers up to this are said of many things; equal ones are tied only where the same thing is counted."""


_UPDATED: Final = lazy_pattern(r"\((?:updated?|corrected|published)\b[^)]*$", re.IGNORECASE)
"""``(Update 7-Jan-2026)``: a day of the text, not of what it tells."""
_FIGURES: Final = lazy_pattern(r"\d[\d.,]*")


def repeated(version: Version, numbers: Sequence[int], mentions: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """Pairs of what one version says twice: one name, one figure of one thing, a toll told in other words. None of it hangs on the day
    on which the version is told."""
    said: dict[object, list[int]] = {}
    for n in numbers:
        thing = _thing(mentions[n], version.paragraphs[mentions[n].spans[0].paragraph].text)
        if thing is not None:
            said.setdefault(thing, []).append(n)
    for same in said.values():
        value = mentions[same[0]].value
        if isinstance(value, Interval):
            yield from _one_day(version, same, mentions)
        elif isinstance(value, Duration):
            yield from _one_length(version, same, mentions)
        elif isinstance(value, Quotation):
            yield from _one_speaker(same, mentions)
        elif len(same) == 2 or not _is_small(value):  # one figure said over and over is one of each of many things
            yield from (pair for pair in pairwise(same) if not _in_parallel(version, *(mentions[n] for n in pair)))
    by_value: dict[object, list[int]] = {}
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


def _in_parallel(version: Version, one: Mention, other: Mention) -> bool:
    """``Line 18 has 4 faults``, ``Line 16 has 4 faults``: two sentences of the same words about two things."""
    places = [(version.paragraphs[m.spans[0].paragraph].text, m.spans[0].start) for m in (one, other)]
    heads = [
        text[
            max(text.rfind(". ", 0, at), text.rfind("! ", 0, at), text.rfind("? ", 0, at), text.rfind("\n", 0, at))
            + 1 : at
        ].strip()
        for text, at in places
    ]
    return heads[0] != heads[1] and bool(heads[0]) and _FIGURES.sub("#", heads[0]) == _FIGURES.sub("#", heads[1])


def _one_day(version: Version, same: Sequence[int], mentions: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """A day of a month in two sentences that speak of the same, or in a heading and in the paragraph below it."""
    for n, b in enumerate(same):
        for a in reversed(same[max(0, n - _LOOKED_AT) : n]):
            years = {told.year for m in (a, b) if isinstance(told := mentions[m].expression, When) and told.year}
            if len(years) > 1:
                continue
            here, there = (around(version.paragraphs[mentions[m].spans[0].paragraph].text, mentions[m]) for m in (a, b))
            if len(here & there) >= SHARED or (here & there and _heads(version, mentions[a], mentions[b])):
                yield a, b
                break


def _one_length(version: Version, same: Sequence[int], mentions: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """A length of time in a heading and in the paragraph below it, told of the same."""
    for a, b in pairwise(same):
        if _heads(version, mentions[a], mentions[b]):
            here, there = (around(version.paragraphs[mentions[m].spans[0].paragraph].text, mentions[m]) for m in (a, b))
            if here & there:
                yield a, b


_LOOKED_AT: Final = 24
"""Tellings of one day that one is held against: time must grow with the text alone."""


def _heads(version: Version, one: Mention, other: Mention) -> bool:
    """Whether the one stands in a heading, and the other in the paragraph right below it."""
    at = one.spans[0].paragraph
    above = version.paragraphs[at]
    heads = above.role in ("title", "heading") or above.text.rstrip()[-1:] not in ".!?"
    return heads and other.spans[0].paragraph == at + 1


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
    """What is counted; ``Version 20 allows`` counts nothing."""
    unit = mention.value.unit if isinstance(mention.value, Quantity) else None
    return None if unit and base(unit) in only_verbs() else unit


def _is_year(mention: Mention) -> bool:
    value = mention.value
    return isinstance(value, Quantity) and not value.unit and value.min is not None and 1500 <= value.min <= 2100


def _thing(mention: Mention, text: str) -> object:
    """What two mentions of one version must share to be one fact; ``None`` when they can't be told."""
    value = mention.value
    if isinstance(value, Name):
        return "name", value.canonical
    if isinstance(value, Quotation):
        return "quote", fold(value.words)
    if isinstance(value, Quantity):
        if value.ordinal or value.min is None:
            return None
        if not _unit(mention) and not value.currency and value.min <= _SMALL:
            return None
        return mention.kind, value.min, value.max, _unit(mention), value.currency
    if isinstance(value, Duration):
        return mention.kind, value
    day = mention.expression
    if isinstance(value, Interval) and value.precision == "day" and isinstance(day, When) and day.day is not None:
        return None if _UPDATED.search(text, 0, mention.spans[0].start) else ("day", day.month, day.day)
    return None
