"""When and where one deed was done, told by its verb and taken up as known: ``was arrested on Monday``, ``Tuesday's arrest``."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from core.facts.contradictions.events import are_apart
from core.facts.contradictions.told import Clash, Telling, circumstances_differ, clash
from core.facts.contradictions.when import apart
from core.facts.judgement.vocabulary.content import base, is_content
from core.facts.tables.contradicting import ANOTHER_OF_IT, DEED_NOUNS, DONE_SOMEWHERE, ONE_MORE_OF_IT
from core.model import Interval, Name, Quantity
from core.patterns import lazy_pattern

_LOOKED_AT: Final = 24
"""Tellings of one sort that one is held against: time must grow with the text alone."""
_REACH: Final = 10
"""Words between a deed and its day, at the most."""
_ITS: Final = lazy_pattern(r"(?:['’]s)?\s+([a-z]+)")
_SENTENCES: Final = lazy_pattern(r"(?<=[.!?])\s+")
_WORD: Final = lazy_pattern(r"[^\W\d_]+")
_SO_LONG_AFTER: Final = lazy_pattern(
    r"\b(?:a|one|two|three|four|five|six|several|some|\d+|just|only)\s+(?:hours?|days?|weeks?|months?)\s+(?:after|later|before)\b|"
    r"\bthe (?:next|following) day\b",
    re.IGNORECASE,
)


def deeds_clash(told: Sequence[Telling]) -> list[Clash]:
    return [*_days(told), *_places(told), *_distances(told)]


def _days(told: Sequence[Telling]) -> Iterator[Clash]:
    """One day of a deed is told with its verb, and another one with its noun."""
    known: dict[str, list[Telling]] = {}
    for telling in told:
        value = telling.mention.value
        if not isinstance(value, Interval) or value.precision != "day" or telling.aside:
            continue
        noun = _noun(telling)
        if noun is None:
            for deed in _deeds(telling):
                known.setdefault(deed, []).append(telling)
            continue
        before = [t for word in (noun, *DEED_NOUNS[noun]) for t in known.get(word, ())]
        known.setdefault(noun, []).append(telling)
        if (
            len({_moment(t) for t in before}) == 1
            and before[0].paragraph != telling.paragraph
            and apart(before[0], telling)
            and not telling.says_another
            and not before[0].says_another
            and not _SO_LONG_AFTER.search(telling.sentence)
            and not circumstances_differ(before[0], telling, known=True, days=False)
            and not _is_done_again(told, noun)
        ):
            yield clash(before[0], telling)


def _moment(telling: Telling) -> object:
    value = telling.mention.value
    return (value.start, value.words) if isinstance(value, Interval) else None


def _noun(telling: Telling) -> str | None:
    """What a day is the day of: ``Tuesday's arrest``, ``The crash, which happened on Tuesday``."""
    if telling.words.endswith(("'s", "’s")) or telling.text[telling.end : telling.end + 2] in ("'s", "’s"):
        found = _ITS.match(telling.text, telling.end)
    else:
        found = _HAPPENED.search(telling.text, telling.bounds[0], telling.start)
        if found and not found["happened"] and _SOMEWHERE.match(telling.text, telling.end):
            return None  # ``The fire on Sunday in a barn`` may be another one
    noun = base(found[1]) if found else ""
    return noun if noun in DEED_NOUNS else None


_HAPPENED: Final = lazy_pattern(
    r"\b[Tt]he\s+(?:[a-z-]+\s+)?([a-z]+),?\s+(?:(?:(?:which|that)\s+)?(?:had\s+)?(?P<happened>happened|occurred|took\s+place|taken\s+place)\b[^,;:.]{0,60}?\s)?on\s+$"
)
_SOMEWHERE: Final = lazy_pattern(r"\s+(?:in|at|on|off|near|outside|of|by|involving)\b")
_WORDS: Final = frozenset(DEED_NOUNS).union(*DEED_NOUNS.values())


def _deeds(telling: Telling) -> list[str]:
    """What was done on a day, by the nearest word before it that tells a deed."""
    words = telling.before(_REACH)
    if words[:1] == ["on"]:
        words = words[1:]
    elif not words or words[0] not in _WORDS:
        return []
    return [w for w in words if w in _WORDS][:1]


def _is_done_again(told: Sequence[Telling], noun: str) -> bool:
    """Whether the story tells of another deed of the sort: ``A second man was detained``."""
    own = {noun, *DEED_NOUNS[noun]}
    for text in dict.fromkeys(t.text for t in told):
        for sentence in _SENTENCES.split(text):
            words = [base(w) for w in _WORD.findall(sentence)]
            if own.isdisjoint(words):
                continue
            if ANOTHER_OF_IT.search(sentence) or any(b in own and a in ONE_MORE_OF_IT for a, b in pairwise(words)):
                return True
    return False


_NEAR: Final = 16
_AT: Final = lazy_pattern(r"\b(?:in|at|off|near|outside)\s+(?:the\s+)?$")
_DONE: Final = lazy_pattern(
    r"\b(?:was|were|been)\s+(?:[a-z]+ly\s+)?([a-z]+)\s+(?:[^,;:]{0,40}\s)?(?:in|at|off|near|outside)\s+(?:the\s+)?$"
)
_RELATIVE: Final = lazy_pattern(r"(?:,?\s+(?:which|who|that|had|has|have))+\s*$")
_THE: Final = lazy_pattern(r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s+(?:[a-z-]+\s+)?([a-z]+)$")


def _places(told: Sequence[Telling]) -> Iterator[Clash]:
    """``A cello was found in a garage in Lisbon``, ``The cello, which was found in Porto``: one thing, one deed, two towns."""
    known: dict[str, list[tuple[Telling, frozenset[str]]]] = {}
    for telling in told:
        if not isinstance(telling.mention.value, Name) or telling.aside:
            continue
        if not _AT.search(telling.text, max(0, telling.start - _NEAR), telling.start):
            continue
        before = telling.text[telling.bounds[0] : telling.start]
        done = _DONE.search(before)
        if done is None or base(done[1]) not in DONE_SOMEWHERE:
            continue
        deed, lead = base(done[1]), _RELATIVE.sub("", before[: done.start()].rstrip())
        thing = _THE.search(lead)
        for other, things in known.get(deed, [])[-_LOOKED_AT:] if thing else ():
            if (
                thing
                and base(thing[1]) in things
                and other.paragraph != telling.paragraph
                and are_apart(other, telling)
                and not (other.says_another or telling.says_another)
            ):
                yield clash(other, telling)
                break
        said = frozenset(base(w) for w in _WORD.findall(lead) if is_content(w.casefold()))
        known.setdefault(deed, []).append((telling, said))


_FROM: Final = lazy_pattern(
    r"\s+(?:(?:north|south|east|west)[a-z]*\s+|(?:away|up|down)\s+)?(?:from|of|off|above|below)\s+((?:the\s+)?[^\W\d_]+)",
    re.IGNORECASE,
)
_DIMENSIONS: Final = frozenset("depth height length width weight altitude".split())


def _distances(told: Sequence[Telling]) -> Iterator[Clash]:
    """``a gorge 30 kilometres from the hut``, ``The gorge, 13 kilometres from the hut``; ``a depth of 120 metres``."""
    known: dict[object, list[tuple[Telling, frozenset[str]]]] = {}
    for telling in told:
        value = telling.mention.value
        if telling.mention.kind != "measure" or not isinstance(value, Quantity) or telling.aside or telling.is_partial:
            continue
        if value.min is None or value.min != value.max or value.approximate:
            continue
        words = telling.before(4)
        of = words[1] if words[:1] == ["of"] and len(words) > 1 and words[1] in _DIMENSIONS else None
        reached = _FROM.match(telling.text, telling.end)
        if of is None and reached is None:
            continue
        said = telling.content if of else frozenset(w for w in words if is_content(w))
        alike = known.setdefault((value.unit, of or (reached and reached[1].casefold())), [])
        for other, theirs in alike[-_LOOKED_AT:]:
            if (
                other.mention.value != value
                and other.paragraph != telling.paragraph
                and len((said & theirs) - _DIMENSIONS) >= (2 if of else 1)
                and (of or {"the", "its"} & set(words))
                and not (other.says_another or telling.says_another)
                and not circumstances_differ(other, telling)
            ):
                yield clash(other, telling)
                break
        alike.append((telling, said))
