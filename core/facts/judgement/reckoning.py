"""Figures told through their change: doubled to 40 is from 20 to 40; up two points to 12 is from 10 to 12."""

from typing import Final

from core.facts.judgement.content import base
from core.facts.judgement.finding import Finding, relation_of
from core.facts.judgement.pairing import FAMILIES, Pair
from core.facts.judgement.region import Found, Region, sentence_at, words_in
from core.facts.movements import start_of
from core.model import Quantity

_TIMES: Final = {"double": 2.0, "triple": 3.0, "treble": 3.0, "quadruple": 4.0, "halve": 0.5, "quintuple": 5.0}


def reckoned(region: Region, pairs: list[Pair]) -> tuple[list[Finding], list[Pair]]:
    """Findings where a starting figure on one side is a multiple or a difference on the other, and the pairs left over."""
    found: list[Finding] = []
    left = list(pairs)
    for pair in pairs:
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
            if abs(start - value.min) <= 1e-9 * max(1.0, abs(start)):
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
                why = f"one version says it began at {start:g}, the other at {value.min:g}"
                found.append(Finding(a, b, "fact", lone.mention.kind, "changed", why=why))
            left.remove(pair)
            break
    return found, left


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
    for n, word in enumerate(words):
        factor = _TIMES.get(base(word.low))
        reached = next((m for m in mentions if m.start >= word.end and m.start - word.end <= 16 and _exact(m)), None)
        if factor and reached and n + 1 < len(words) and words[n + 1].low == "to":
            return _figure(reached) / factor, (word.start, reached.end)
    for m in mentions:
        if not (start <= m.start < end and _exact(m)):
            continue
        reached = next(
            (
                x
                for x in mentions
                if x.start > m.end
                and x.start - m.end <= 20
                and _exact(x)
                and text[m.end : x.start].split()[-1:] == ["to"]
            ),
            None,
        )
        led = [w.low for w in words if w.end <= m.start][-3:]
        if reached and "from" not in led:
            sign = (
                -1
                if {base(w) for w in led} & {"rise", "up", "increase", "climb", "gain", "grow", "widen", "jump"}
                else 1
            )
            first = words_in(text, max(start, m.start - 20), m.start)
            begin = first[-1].start if first else m.start
            began = start_of(_exact_value(reached), _exact_value(m), sign < 0)
            if began is not None:
                return began, (begin, reached.end)
    return None


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
    before = words_in(text, max(0, lone.start - 30), lone.start)
    start = before[-2].start if len(before) > 1 else before[-1].start
    reached = next((m for m in mentions if m.start > lone.end and text[lone.end : m.start].split() == ["to"]), None)
    return start, reached.end if reached else lone.end
