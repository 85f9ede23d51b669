"""One event in two places or at two hours, and one vote with two results."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from core.facts.contradictions.told import Clash, Telling, circumstances_differ, clash
from core.facts.judgement.vocabulary.content import base, is_content
from core.facts.names import fold
from core.facts.tables.contradicting import (
    BEGINS,
    ENDED,
    EVENTS,
    HAPPENS_ONCE,
    IN_A_ZONE,
    OTHER_MATCH,
    REGIONS,
    RESULTS,
    SITES,
)
from core.facts.tables.grammar import HAS, IS
from core.facts.tables.places import CAPITALS, DEMONYMS, PLACES
from core.model import Interval, Name
from core.patterns import lazy_pattern

_LOOKED_AT: Final = 24
"""Places, or times, that one is held against: time must grow with the text alone."""


def events_clash(told: Sequence[Telling]) -> list[Clash]:
    found = [*_places(told), *_hours(told), *_sides(told)]
    return [
        *(c for c in found if not any(t.aside or t.says_another for t in c.tellings)),
        *_votes(told),
        *_scores(told),
    ]


_AT: Final = lazy_pattern(
    r"(?P<at>off|in|at|outside)\s+(?:the\s+(?:[^\W\d_]+\s+)?(?:island|town|city|village|port)\s+of\s+)?$", re.IGNORECASE
)
_WORDS: Final = lazy_pattern(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_BESIDE: Final = lazy_pattern(r",|\b(?:with|carrying|that|which|of|from|bound|packed|laden)\b")
"""Where what is told beside a thing begins: ``a ferry with 40 aboard sank``."""
_AUXILIARY: Final = IS | HAS | {"been"}


def _places(told: Sequence[Telling]) -> Iterator[Clash]:
    """``A ferry sank off Samos``, ``The ferry sank off Chios``: one thing, one deed or event, and two places of one kind."""
    known: dict[tuple[str, ...], list[tuple[Telling, str]]] = {}
    for telling in told:
        frame = _frame(telling)
        if frame is None:
            continue
        key, first_word = frame
        place = fold(telling.words)
        for other, _ in known.get(key, [])[-_LOOKED_AT:] if first_word in ("the", "this") else ():
            if (
                fold(other.words) != place
                and other.paragraph != telling.paragraph
                and _of_one_kind(other, telling, key[0], deed=key[1] in HAPPENS_ONCE)
                and not telling.watch.ask(_days_differ, other, telling)
                and telling.words not in other.text
                and other.words not in telling.text
            ):
                yield clash(other, telling)
                break
        known.setdefault(key, []).append((telling, first_word))


def _frame(telling: Telling) -> tuple[tuple[str, ...], str] | None:
    """(preposition, deed or event, what did it or where it was) of a place, and the word before what did it."""
    if not isinstance(telling.mention.value, Name):
        return None
    before = telling.text[telling.bounds[0] : telling.start]
    at = _AT.search(before)
    if at is None:
        return None
    words = _WORDS.findall(before[: at.start()])
    if not words:
        return None
    preposition = at["at"].casefold()
    if base(words[-1]) in HAPPENS_ONCE and len(words) >= 2:
        subject = _WORDS.findall(_BESIDE.split(before[: at.start()].rsplit(None, 1)[0], maxsplit=1)[0])
        rest = [w for w in subject if w.casefold() not in _AUXILIARY]
        if len(rest) < 2 or rest[-1][:1].isupper():
            return None
        return (preposition, base(words[-1]), base(rest[-1])), rest[-2].casefold()
    events = [n for n, w in enumerate(words) if base(w) in EVENTS]
    if not events or preposition != "in" or words[-1][:1].isupper() or base(words[-1]) in EVENTS:
        return None  # ``the blast in Herat`` may be told apart by its place from another blast
    lead = words[max(0, events[-1] - 2) : events[-1]]
    return (preposition, base(words[events[-1]]), base(words[-1])), "the" if "the" in map(str.casefold, lead) else ""


def are_apart(one: Telling, other: Telling) -> bool:
    """Two towns or islands that both are known, of which neither sentence names the other's."""
    return (
        fold(one.words) != fold(other.words)
        and _of_one_kind(one, other, "in", deed=True)
        and not other.watch.ask(_days_differ, one, other)
        and other.words not in one.text
        and one.words not in other.text
    )


def _of_one_kind(one: Telling, other: Telling, preposition: str, *, deed: bool) -> bool:
    """Two cities, or two islands: neither may hold the other. What happened at two markets holds them apart by itself."""
    places = [fold(t.words) for t in (one, other)]
    if any(p in CAPITALS or p in REGIONS or p in _COUNTRIES for p in places):
        return False
    if any(_WITHIN.match(t.text[t.end :]) for t in (one, other)):
        return False
    known = [p in PLACES for p in places]
    return all(known) or (deed and known[0] == known[1] and preposition == "off") or not deed


_WITHIN: Final = lazy_pattern(
    r"[’']s\b|\s+(?:district|area|neighbourhood|neighborhood|suburb|quarter|province|county|region|state|valley|street|road|sea|bay|airport)\b",
    re.IGNORECASE,
)
_COUNTRIES: Final = frozenset(DEMONYMS.values())


_SIDE: Final = lazy_pattern(
    r"\b(?P<side>(?:north|south)(?:-?(?:east|west))?|east|west)\s+of\s+(?:the\s+)?$", re.IGNORECASE
)
_SITE: Final = lazy_pattern(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]heir)\s+(?:[a-z-]+\s+){0,2}?([a-z]+)(?:,|\s+(?:was|were|is|lies|lay|which|that|some|about|around|just|to|the|[\d.]+|km|miles|kilometres|kilometers|metres))*\s*$"
)


def _sides(told: Sequence[Telling]) -> Iterator[Clash]:
    """``crashed in a field north of Elverd``, ``The wreck, south of Elverd``: what happened lies on one side of a place."""
    known: dict[str, tuple[Telling, str]] = {}
    for telling in told:
        side = _SIDE.search(telling.text, telling.bounds[0], telling.start) if _is_name(telling) else None
        if side is None:
            continue
        place, side_told = fold(telling.words), side["side"].casefold().replace("-", "")
        first = known.get(place)
        if first is None:
            if HAPPENS_ONCE & telling.content or EVENTS & telling.content:
                known[place] = telling, side_told
            continue
        other, theirs = first
        site = _SITE.search(telling.text, telling.bounds[0], side.start())
        if (
            site
            and base(site[1]) in SITES
            and other.paragraph != telling.paragraph
            and any(a in theirs and b in side_told for a, b in _OPPOSITE)
        ):
            said = f"{theirs} of {other.words}", f"{side_told} of {telling.words}"
            yield Clash((other, telling), f"“{said[0]}” in one place, “{said[1]}” in another", said)


def _is_name(telling: Telling) -> bool:
    return isinstance(telling.mention.value, Name)


_OPPOSITE: Final = (("north", "south"), ("south", "north"), ("east", "west"), ("west", "east"))


def _days_differ(one: Telling, other: Telling) -> bool:
    days = [
        {(v.start, v.words) for at, _, v in t.dates if t.bounds[0] <= at < t.bounds[1] and v.precision == "day"}
        for t in (one, other)
    ]
    return bool(days[0] and days[1] and not days[0] & days[1])


def _hours(told: Sequence[Telling]) -> Iterator[Clash]:
    """``The fire began at 2 a.m.`` and ``The fire began at 3 a.m.``: what began is the word before the verb in both."""
    known: dict[str, list[Telling]] = {}
    for telling in told:
        value = telling.mention.value
        if not isinstance(value, Interval) or value.precision != "minute" or telling.mention.kind != "time":
            continue
        words = telling.before(12)
        verb = next((n for n, w in enumerate(words[:3]) if w in BEGINS), None)
        done = verb is None and words[:1] == ["at"] and words[2:3] == ["be"] and is_content(words[1])
        if done:
            words = [*words[:2], f"{words[3]} {words[1]}", *words[4:]] if words[4:5] == ["the"] else []
            verb = 1
        if verb is None:
            continue
        said = words[verb + 1 :]
        for thing, others in known.items():
            if not said or said[0] != thing or "the" not in said[1:2]:
                continue
            for other in others[-_LOOKED_AT:]:
                if (
                    other.mention.value != value
                    and other.paragraph != telling.paragraph
                    and not circumstances_differ(other, telling)
                    and not any(IN_A_ZONE.match(t.text, t.end) for t in (other, telling))
                ):
                    yield clash(other, telling)
                    break
        for thing in said[:1] if said and said[0] in known else said[:6]:
            known.setdefault(thing, []).append(telling)


_VOTE: Final = lazy_pattern(r"\d+(?: votes?)? ?(?:to|against|[-–‑]) ?\d+")
_NUMBER: Final = lazy_pattern(r"\d+")
_VOTES: Final = lazy_pattern(
    r"\b(?:vote[sd]?|voting|pass\w*|approv\w*|reject\w*|rul(?:ed|ing)|decision|verdict|struck)\b", re.IGNORECASE
)


def _votes(told: Sequence[Telling]) -> Iterator[Clash]:
    """``by 218 votes to 210``, ``the 218-211 vote``: two results that share one of their figures."""
    known: list[tuple[Telling, str]] = []
    for telling in told:
        if (
            telling.mention.kind != "number"
            or telling.aside
            or not (result := _VOTE.match(telling.text, telling.start))
        ):
            continue
        if not _VOTES.search(telling.sentence) or telling.says_another:
            continue
        for other, words in known[-_LOOKED_AT:]:
            a, b = (_NUMBER.findall(w) for w in (words, result[0]))
            one_court = sum(map(int, a)) == sum(map(int, b)) and len(known) == 1
            shared = (other.content & telling.content) - {"vote", "voting", "pass"}
            definite = _TAKEN_UP.search(telling.text[: telling.start]) or other.in_headline
            if (
                other.paragraph != telling.paragraph
                and ((a[0] == b[0]) != (a[1] == b[1]) or (definite and one_court))
                and (definite or shared)
                and a != b
            ):
                said = words, result[0]
                yield Clash((other, telling), f"“{said[0]}” in one place, “{said[1]}” in another", said)
                break
        known.append((telling, result[0]))


_THIS_TIME: Final = lazy_pattern(r"\b(?:this|the) (?:season|year|month)\b|\bfor the first time\b", re.IGNORECASE)
"""What is said of the very match: ``top for the first time this season``."""
_SCORE: Final = lazy_pattern(r"(\d{1,2})[-–](\d{1,2})")
_CAPITAL: Final = lazy_pattern(r"\b[A-Z][\w’'-]+")


_OVER: Final = lazy_pattern(r"\W+[^\W\d_]+\s+(?:over|against|at|to|in)\b\s*([A-Z][\w’'-]+)?")
_WEEKDAY: Final = lazy_pattern(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day[’']s\s+$")


def _is_of_another(telling: Telling, known: set[str]) -> bool:
    """``the 4-1 win over Legia``, below a match with another side; ``Sunday's 4-1 win``."""
    over = _OVER.match(telling.text[telling.end :])
    return bool(over and over[1] not in known) or bool(_WEEKDAY.search(telling.text[: telling.start]))


_TAKEN_UP: Final = lazy_pattern(r"(?:\b(?:the|their|his|her|its)|['’]s?)\s+$", re.IGNORECASE)


def _scores(told: Sequence[Telling]) -> Iterator[Clash]:
    """``Lech beat Wisla 3-1``, then ``Lech's 4-1 win``: one match of one side, and another result that shares a figure with the first."""
    first: list[tuple[Telling, list[str]]] = []
    for telling in told:
        result = _SCORE.fullmatch(telling.words) if telling.mention.kind == "number" else None
        if (
            result is None
            or telling.aside
            or OTHER_MATCH.search(_THIS_TIME.sub(" ", telling.around))
            or len(_SCORE.findall(telling.sentence)) > 1
        ):
            continue
        figures = sorted(result.groups(), key=int)
        if set(telling.after(1)) & RESULTS:
            for other, theirs in first[:1]:
                names, others = (
                    set(_CAPITAL.findall(t.sentence.replace("’s", "").replace("'s", ""))) for t in (telling, other)
                )
                if (
                    other.paragraph != telling.paragraph
                    and len(set(figures) & set(theirs)) == 1
                    and (figures[0] == theirs[0]) != (figures[1] == theirs[1])
                    and (names & others or "the" in telling.before(1))
                    and _TAKEN_UP.search(telling.text[: telling.start])
                    and not _is_of_another(telling, others)
                ):
                    yield clash(other, telling)
                    break
        elif ENDED & set(telling.before(4)):
            first.append((telling, figures))
