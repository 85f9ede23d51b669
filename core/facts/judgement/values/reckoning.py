"""Figures told through their change: doubled to 40 is from 20 to 40; up two points to 12 is from 10 to 12."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.facts.judgement.finding import Finding, relation_of
from core.facts.judgement.region import Found, Region, Word, sentence_at, words_in
from core.facts.judgement.values.pairing import FAMILIES, Pair
from core.facts.judgement.values.shares import whole_of
from core.facts.judgement.vocabulary.content import base, opposite
from core.facts.movements import start_of
from core.facts.said import figure
from core.facts.tables.counting import COMPLEMENTS
from core.facts.tables.tense import FALLING, RISING
from core.model import Quantity
from core.patterns import lazy_pattern

_OBJECT: Final = 40
"""Code points between ``halved`` and ``to`` in which stands what was halved."""
_TIMES: Final = {"double": 2.0, "triple": 3.0, "treble": 3.0, "quadruple": 4.0, "halve": 0.5, "quintuple": 5.0}


def reckoned(region: Region, pairs: list[Pair]) -> tuple[list[Finding], list[Pair]]:
    """Findings where a starting figure on one side is a multiple or a difference on the other, and the pairs left over."""
    found, left = _of_a_whole(region, pairs)
    for pair in pairs:
        share = _complement(region, pair)
        if share:
            found.append(share)
            left.remove(pair)
    for pair in list(left):
        apart = _apart(region, pair)
        if apart:
            found.append(apart)
            left.remove(pair)
            continue
        for lone, other_text, side in ((pair.b, region.a.text, 1), (pair.a, region.b.text, 0)):
            other = pair.a if side else pair.b
            if lone is None or not _starts_a_range(region, lone, side):
                continue
            if other and (pair.relation == "same" or _starts_a_range(region, other, 1 - side)):
                continue
            span = _image(region, lone, side)
            told = _told_through_change(region, other_text, span, lone, side)
            if told is None:
                continue
            start, place = told
            value = lone.mention.value
            assert isinstance(value, Quantity) and value.min is not None
            own = _with_verb(region, lone, side)
            a, b = (place, own) if side else (own, place)
            if any(
                abs(s - value.min) <= 1e-9 * max(1.0, abs(s)) for s in _in_its_coin(start, value, other_text, place)
            ):
                found.append(
                    Finding(
                        a,
                        b,
                        "wording",
                        None,
                        relation_of(a, b),
                        why="the same figures, one of them told through the change",
                    )
                )
            else:
                why = f"one version says it began at {figure(start)}, the other at {figure(value.min)}"
                found.append(Finding(a, b, "fact", lone.mention.kind, "changed", why=why))
            left.remove(pair)
            break
        else:
            twice = _told_twice(region, pair)
            if twice:
                found.append(twice)
                left.remove(pair)
    return found, left


def _in_its_coin(start: float, value: Quantity, text: str, place: tuple[int, int]) -> tuple[float, ...]:
    """A start in the unit of its goal, and in cents where the goal is told in them and the start in no unit: ``to 30 cents from 10``."""
    coins = value.currency is None and value.unit is None and _COINS.search(text[slice(*place)]) is not None
    return (start, round(start * 100, 6)) if coins else (start,)


_COINS: Final = lazy_pattern(r"\b(?:cents?|pence|\dp)\b")


def _of_a_whole(region: Region, pairs: list[Pair]) -> tuple[list[Finding], list[Pair]]:
    """``a quarter of the town's 800 teachers`` / ``of the town's 800 teachers, 200``: findings, and the pairs left over."""
    found: list[Finding] = []
    left = list(pairs)
    for pair in pairs:
        share, side = (pair.a, 0) if pair.b is None else (pair.b, 1)
        if share is None or (pair.a and pair.b) or not _exact(share) or _exact_value(share).unit != "share":
            continue
        stretch, mentions = (region.b, region.mentions_b) if side else (region.a, region.mentions_a)
        total = next((m for m in mentions if m.start >= share.end and _exact(m)), None)
        if total is None or not _OF.fullmatch(stretch.text[share.end : total.start]):
            continue
        told = _figure(share) * _figure(total)
        others = [p for p in left if (p.a is None if side == 0 else p.b is None)]
        lone = [(p, m) for p in others if (m := p.b or p.a) and m.mention.kind == "number" and _exact(m)]
        same = [(p, m) for p, m in lone if abs(_figure(m) - told) <= 1e-6 * told]
        if not same and len(lone) != 1:
            continue
        other, number = (same or lone)[0]
        a, b = (share.start, share.end), (number.start, number.end)
        a, b = (b, a) if side else (a, b)
        if same:
            why = "the same figure, one of them told as a share of the whole"
            found.append(Finding(a, b, "wording", None, "changed", why=why))
        else:
            why = f"one version tells a share that makes {figure(told)}, the other {figure(_figure(number))}"
            found.append(Finding(a, b, "fact", "number", "changed", why=why))
        left = [p for p in left if p is not pair and p is not other]
    return found, left


_OF: Final = lazy_pattern(r"\sof\s[^.,;:]{0,30}")
"""Between a share and its whole."""


def _times_earlier(text: str, words: Sequence[Word], mentions: Sequence[Found]) -> tuple[float, tuple[int, int]] | None:
    """``5,000, half that of last year``: what it was a year before, and where that is said."""
    for word, following in pairwise(words):
        factor = _OF_EARLIER.get(word.low)
        if factor is None or following.low not in ("that", "the", "last", "what", "as"):
            continue
        reached = next((m for m in mentions if m.end <= word.start and _exact(m)), None)
        if reached is not None and text[reached.end : word.start].strip() == ",":
            return _figure(reached) / factor, (word.start, following.end)
    return None


_OF_EARLIER: Final = {"half": 0.5, "double": 2.0, "twice": 2.0, "triple": 3.0, "treble": 3.0, "quadruple": 4.0}


def _complement(region: Region, pair: Pair) -> Finding | None:
    """``40 percent full`` / ``60 percent empty``: a share of the whole, and all the rest told as the opposite."""
    a, b = pair.a, pair.b
    if a is None or b is None or not (_exact(a) and _exact(b)):
        return None
    units = {_exact_value(m).unit for m in (a, b)}
    if units.isdisjoint({"percent", "share"}):
        return _rest_of(region, a, b)
    if units != {"percent"} or abs(_figure(a) + _figure(b) - 100) > 1e-9:
        return None
    behind = [region.words(side, m.end, m.end + _OBJECT)[:1] for side, m in ((0, a), (1, b))]
    if not all(behind) or not opposite(behind[0][0].low, behind[1][0].low):
        return None
    why = "a share of the whole, and the rest of it told as the opposite"
    return Finding((a.start, behind[0][0].end), (b.start, behind[1][0].end), "wording", None, "changed", why=why)


def _apart(region: Region, pair: Pair) -> Finding | None:
    """``48 percent, 12 points lower than in 2019`` / ``48 percent, down from 60 percent in 2019``: a figure and how far it lies from it."""
    a, b = pair.a, pair.b
    if a is None or b is None or pair.relation == "same" or not (_exact(a) and _exact(b)):
        return None
    for step, told, side in ((a, b, 0), (b, a, 1)):
        text, other = (region.b.text, region.a.text) if side else (region.a.text, region.b.text)
        further = _FURTHER.match(text, step.end)
        against = _AGAINST.search(other, max(0, told.start - _OBJECT), told.start)
        if further is None or against is None:
            continue
        mentions = (region.mentions_b, region.mentions_a) if side else (region.mentions_a, region.mentions_b)
        here = next((m for m in reversed(mentions[0]) if m.end <= step.start and _exact(m)), None)
        there = next((m for m in reversed(mentions[1]) if m.end <= told.start and _exact(m)), None)
        if here is None or there is None or _figure(here) != _figure(there):
            continue
        up = further[1].casefold() in _UPWARDS
        begun = _figure(here) - _figure(step) if up else _figure(here) + _figure(step)
        if abs(begun - _figure(told)) > 1e-6 * max(1.0, abs(begun)):
            return None
        own, its = (step.start, further.end()), (against.start(), told.end)
        why = "the same figures, one of them told through the change"
        return Finding(*((its, own) if side else (own, its)), "wording", None, "changed", why=why)
    return None


_FURTHER: Final = lazy_pattern(
    r"\s(?:[a-z]+ )?(more|higher|up|above|less|lower|fewer|down|below)\s(?:than|on|from)?\b", re.IGNORECASE
)
_UPWARDS: Final = frozenset({"more", "higher", "up", "above"})
_AGAINST: Final = lazy_pattern(
    r"\b(?:(?:up|down|compared|rising|falling)\s)?(?:from|with|against|instead of)\s$", re.IGNORECASE
)
"""Before the figure with which one is compared."""


def _rest_of(region: Region, a: Found, b: Found) -> Finding | None:
    """``Of the 24 chicks, 18 survived`` / ``Of the 24 chicks, six died``: a part of a whole, and all that is left of it."""
    wholes = {whole_of(region, side, m) for side, m in ((0, a), (1, b))}
    if len(wholes) != 1 or None in wholes or _figure(a) + _figure(b) not in wholes:
        return None
    behind = [region.words(side, m.end, m.end + _OBJECT)[:_OF_A_PART] for side, m in ((0, a), (1, b))]
    for one in behind[0]:
        for other in behind[1]:
            if frozenset((one.low, other.low)) in COMPLEMENTS:
                why = "a part of a whole, and the rest of it told as the opposite"
                return Finding((a.start, one.end), (b.start, other.end), "wording", None, "changed", why=why)
    return None


_OF_A_PART: Final = 6
"""Words behind a part, among which stands what became of it."""


def _told_twice(region: Region, pair: Pair) -> Finding | None:
    """``by a tenth`` beside ``from 500 to 450``: what the other two figures tell already, on one side alone."""
    lone, side = (pair.a, 0) if pair.b is None else (pair.b, 1)
    if lone is None or (pair.a and pair.b) or not _exact(lone):
        return None
    stretch, mentions = (region.b, region.mentions_b) if side else (region.a, region.mentions_a)
    others = region.mentions_a if side else region.mentions_b
    sentence = sentence_at(region.sentences_b if side else region.sentences_a, lone.start)
    inside = [m for m in mentions if sentence[0] <= m.start < sentence[1] and m is not lone and _exact(m)]
    for begun, reached in pairwise(inside):
        joined = stretch.text[begun.end : reached.start].split() == ["to"] and _starts_a_range(region, begun, side)
        if not joined or not all(any(_exact(o) and _figure(o) == _figure(m) for o in others) for m in (begun, reached)):
            continue
        started = (start_of(_exact_value(reached), _exact_value(lone), rising) for rising in (True, False))
        if any(start is not None and abs(start - _figure(begun)) <= 1e-6 * abs(start) for start in started):
            own = stretch.text.rfind(" ", 0, max(0, lone.start - 1)) + 1
            own = own if stretch.text[own : lone.start].strip() in ("by", "a") else lone.start
            there = _image(region, lone, side)[1]
            a, b = ((there, there), (own, lone.end)) if side else ((own, lone.end), (there, there))
            why = "the same figures, one of them told through the change"
            return Finding(a, b, "wording", None, relation_of(a, b), why=why)
    return None


def _starts_a_range(region: Region, lone: Found, side: int) -> bool:
    value = lone.mention.value
    if FAMILIES[lone.mention.kind] != "quantity" or not isinstance(value, Quantity) or value.min is None:
        return False
    text = (region.b if side else region.a).text
    before = words_in(text, max(0, lone.start - 12), lone.start)
    return bool(before) and before[-1].low == "from"


def _image(region: Region, lone: Found, side: int) -> tuple[int, int]:
    return region.source(lone.start, lone.end) if side else region.image(lone.start, lone.end)


def _told_through_change(
    region: Region, text: str, near: tuple[int, int], lone: Found, side: int
) -> tuple[float, tuple[int, int]] | None:
    """The starting figure that the other side implies in the same sentence, and where it says so."""
    sentences, mentions = (region.sentences_a, region.mentions_a) if side else (region.sentences_b, region.mentions_b)
    start, end = sentence_at(sentences, near[0])
    words = words_in(text, start, end)
    goal = _reached_from(region, lone, side)
    for word in words:
        factor = _TIMES.get(base(word.low))
        reached = next((m for m in mentions if m.start >= word.end and _exact(m)), None) if factor else None
        if factor is None or reached is None or reached.start - word.end > _OBJECT:
            continue
        if text[word.end : reached.start].split()[-1:] != ["to"] or (goal is not None and _figure(reached) != goal):
            continue
        return _figure(reached) / factor, (word.start, reached.end)
    earlier = _times_earlier(text, words, mentions)
    if earlier is not None and goal is None:
        return earlier
    for m in mentions:
        if not (start <= m.start < end and _exact(m)):
            continue
        reached = next(
            (
                x
                for x in mentions
                if x.start > m.end and x.start - m.end <= 20 and _exact(x) and _REACHES.search(text, m.end, x.start)
            ),
            None,
        )
        if (
            reached
            and _exact_value(m).unit != "percentage point"
            and text[m.end : reached.start].split()[-1:] != ["to"]
        ):
            continue  # lost three points and has 14 percent
        led = [w.low for w in words if w.end <= m.start]
        moves = [w for w in led[-_LED:] if w in RISING or w in FALLING or base(w) in _RISE]
        rising, led = bool(moves) and (moves[-1] in RISING or base(moves[-1]) in _RISE), led[-3:]
        if reached and goal is not None and _figure(reached) != goal:
            continue
        fold = _FOLD.fullmatch(text, m.start, m.end) is not None
        if reached and fold and _figure(m):
            first = words_in(text, max(start, m.start - 20), m.start)
            begin = first[-1].start if first else m.start
            return _figure(reached) / _figure(m), (begin, reached.end)
        if reached and "from" not in led:
            first = words_in(text, max(start, m.start - 20), m.start)
            begin = first[-1].start if first else m.start
            began = start_of(_exact_value(reached), _exact_value(m), rising)
            if began is not None:
                return began, (begin, reached.end)
    return None


_RAISE: Final = frozenset(
    {"raise", "increase", "cut", "reduce", "lower", "expand", "bring", "take", "put", "boost", "bump"}
)
"""Verbs by lemma that move a figure."""
_CUT: Final = lazy_pattern(r"[.,;:!?]")
_FOLD: Final = lazy_pattern(r"\w+-?fold", re.IGNORECASE)
_REACHES: Final = lazy_pattern(r"\b(?:to|and (?:now )?(?:has|have|had|holds|stands at|is at))\s$")
"""Between how far a figure moved and what it came to."""
_LED: Final = 6
"""Words before a change among which stands its verb: raised its rate by half a point."""
_RISE: Final = frozenset(
    {"rise", "up", "increase", "climb", "gain", "grow", "widen", "jump", "raise", "lift", "hike", "boost"}
)


def _reached_from(region: Region, lone: Found, side: int) -> float | None:
    """The figure that the rise from ``lone`` reached: 40 of ``from 20 to 40``."""
    stretch, mentions = (region.b, region.mentions_b) if side else (region.a, region.mentions_a)
    reached = next((m for m in mentions if m.start > lone.end and _exact(m)), None)
    if reached is None or stretch.text[lone.end : reached.start].split()[-1:] != ["to"]:
        return None
    return _figure(reached)


def _exact(found: Found) -> bool:
    value = found.mention.value
    return (
        isinstance(value, Quantity)
        and value.min is not None
        and value.min == value.max
        and FAMILIES.get(found.mention.kind) == "quantity"
    )


def _exact_value(found: Found) -> Quantity:
    assert isinstance(found.mention.value, Quantity)
    return found.mention.value


def _figure(found: Found) -> float:
    value = _exact_value(found)
    assert value.min is not None
    return float(value.min)


def _with_verb(region: Region, lone: Found, side: int) -> tuple[int, int]:
    """``rose from 20 to 40``: the verb before ``from``, and the figure reached."""
    stretch, mentions = (region.b, region.mentions_b) if side else (region.a, region.mentions_a)
    text = stretch.text
    sentence = sentence_at(region.sentences_b if side else region.sentences_a, lone.start)
    before = words_in(text, max(sentence[0], lone.start - _OBJECT), lone.start)
    start = before[-2].start if len(before) > 1 else before[-1].start
    reached = next((m for m in mentions if m.start > lone.end and text[lone.end : m.start].split() == ["to"]), None)
    moving = [w for w in before if w.low in RISING or w.low in FALLING or base(w.low) in _RAISE]
    if moving and reached and not _CUT.search(text, moving[-1].end, lone.start):
        start = moving[-1].start  # raise the number of beds from 200 to 400
    return start, reached.end if reached else lone.end
