"""Days and months of what happens once: ``The trial opens on Monday``, and on Tuesday further down."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Final

from core.facts.contradictions.told import Clash, Telling, circumstances_differ, clash
from core.facts.judgement.vocabulary.content import base, is_content
from core.facts.judgement.vocabulary.verbs import is_past
from core.facts.mentions.days.left_open import doubt_between
from core.facts.tables.contradicting import ACTS, ANOTHER_DAY, IN_A_ZONE, ONE_DAY_EVENTS
from core.model import Interval
from core.patterns import lazy_pattern

_LOOKED_AT: Final = 12
"""Tellings of one act that a telling is held against: time must grow with the text alone."""
_BEFORE: Final = 10
"""Words before a day in which it is told what happens then."""
_THE: Final = lazy_pattern(r"\b(?:the|this)\s+$", re.IGNORECASE)
_DEFINITE: Final = frozenset("the its his her their this".split())
_ON: Final = frozenset({"on", "in", "at", "this", "next"})
_WHICH: Final[tuple[list[str], ...]] = (["in"], ["of"], ["at"], ["on"], ["by"], ["for"], ["against"], ["between"])
"""Behind an event: which one it is follows."""
_BETWEEN: Final = frozenset("be will to which that have would shall it a an the its their his her".split())
_PRONOUNS: Final = frozenset("it he she they".split())


@dataclass(frozen=True, slots=True)
class _Frame:
    """Who does what to what on a day, in base forms; ``definite``: whether the telling takes it up as known."""

    act: str
    doer: str
    doers: frozenset[str]
    what: frozenset[str]
    definite: bool

    def meets(self, other: "_Frame") -> bool:
        if self.act != other.act:
            return False
        if (self.doer in other.doers or not self.doer) and self.doer not in _PRONOUNS:
            return self.what == other.what or not self.what or not other.what
        return bool(self.what) and self.what == other.what and bool({self.doer, other.doer} & _PRONOUNS)


def days_clash(told: Sequence[Telling]) -> Iterator[Clash]:
    """Two days, or two months, of one act or event that the second telling takes up as known."""
    known: dict[str, list[tuple[Telling, _Frame]]] = {}
    for telling in told:
        frame = _frame(telling)
        if frame is None or _is_otherwise(telling):
            continue
        alike = known.setdefault(frame.act, [])
        for other, theirs in alike[-_LOOKED_AT:]:
            if (
                frame.meets(theirs)
                and (frame.definite or other.in_headline)
                and other.paragraph != telling.paragraph
                and telling.watch.ask(apart, other, telling)
                and not (telling.mention.kind == "time" and _is_of_each_day(other, telling))
            ):
                yield clash(other, telling)
                break
        alike.append((telling, frame))


def _frame(telling: Telling) -> _Frame | None:
    value = telling.mention.value
    if not isinstance(value, Interval) or value.precision not in ("day", "month", "minute"):
        return None
    if telling.words.endswith(("'s", "’s")) or telling.text[telling.end : telling.end + 2] in ("'s", "’s"):
        said = [w for w in telling.after(3) if w != "s"]
        event = said[0] if said and said[1:2] not in _WHICH else ""
        return _Frame(event, "", frozenset(), frozenset(), definite=True) if event in ONE_DAY_EVENTS else None
    follow = telling.after(2)
    if (
        follow
        and follow[0] in ONE_DAY_EVENTS
        and follow[1:] not in _WHICH
        and _THE.search(telling.text, telling.bounds[0], telling.start)
    ):
        return _Frame(follow[0], "", frozenset(), frozenset(), definite=True)  # ``the October 14 referendum``
    words = telling.before(_BEFORE)
    if words[:1] and words[0] in _ON:
        words = words[1:]
        if words[:1] and words[0] in ONE_DAY_EVENTS:  # ``The referendum on October 12 will decide``
            return _Frame(words[0], "", frozenset(), frozenset(), words[1:2] == ["the"])
    elif not words or words[0] not in ACTS:
        return None  # ``by Monday``, ``since May``
    if len(words) > 1 and words[0] in ("be", "place") and words[-1]:
        rest = [w for w in words[1:] if w not in ("take", "will", "be", "to")]
        if rest and rest[0] in ONE_DAY_EVENTS:
            return _Frame(rest[0], "", frozenset(), frozenset(), rest[1:2] == ["the"])
        return None
    at = next((n for n, w in enumerate(words[:4]) if w in ACTS), None)
    if at is None:
        held = next((w for w, before in pairwise(words) if w in ONE_DAY_EVENTS and before in ("will", "to")), None)
        return _Frame(held, "", frozenset(), frozenset(), definite=False) if held else None
    what = frozenset(w for w in words[:at] if is_content(w))
    doer = [w for w in words[at + 1 :] if w not in _BETWEEN or w in _PRONOUNS]
    if not doer or (at and not what):
        return None
    place = words.index(doer[0], at + 1)
    definite = doer[0] in _PRONOUNS or bool(_DEFINITE & set(words[place + 1 : place + 3]))
    return _Frame(words[at], doer[0], frozenset(w for w in doer if is_content(w)) | {doer[0]}, what, definite)


def _is_of_each_day(one: Telling, other: Telling) -> bool:
    """``The train leaves at 8 p.m.``, ``On Tuesday the bridge was closed at 7 p.m.``: what is done again on other days, or may be."""
    words = [t.text[t.bounds[0] : t.start].casefold().split() for t in (one, other)]
    days = [any(t.bounds[0] <= at < t.bounds[1] and v.precision == "day" for at, _, v in t.dates) for t in (one, other)]
    return (
        (days[1] and not days[0])
        or not all(any(map(is_past, said)) for said in words)
        or circumstances_differ(one, other, known=True)
    )


def _is_otherwise(telling: Telling) -> bool:
    return telling.aside or telling.says_another or bool(ANOTHER_DAY.search(telling.around))


def apart(one: Telling, other: Telling) -> bool:
    """Neither holds the other, and no other day stands with either of them."""
    a, b = one.mention.value, other.mention.value
    if not isinstance(a, Interval) or not isinstance(b, Interval) or a.precision != b.precision:
        return False
    if a.precision == "minute":
        return _hour(a) != _hour(b) and all(_alone(t) for t in (one, other))
    if a.start is None or b.start is None:
        return a.start is b.start and base(_day(a)) != base(_day(b))
    return a.start != b.start and not doubt_between(one.mention, other.mention) and all(_alone(t) for t in (one, other))


def _hour(value: Interval) -> object:
    """Of whatever day."""
    return (value.start.hour, value.start.minute) if isinstance(value.start, datetime) else value.start or value.words


def _day(value: Interval) -> str:
    return re.sub(r"['’]s$", "", value.words)


def _alone(telling: Telling) -> bool:
    """No other day stands in its sentence; beside an hour no other hour, and nothing that says by which clock."""
    begin, end = telling.bounds
    value = telling.mention.value
    of_hours = isinstance(value, Interval) and value.precision == "minute"
    if of_hours and IN_A_ZONE.match(telling.text, telling.end):
        return False
    told = [day for at, _, day in telling.dates if begin <= at < end]
    return sum(day.precision == "minute" or not of_hours for day in told) == 1
