"""Figures that move: ``doubled to 40``, ``rose from 20 to 40``, ``up two points to 12 percent`` each say a start and an end.

Two ways to say one movement have equal starts and ends though they share few figures.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.facts.mentions.numerals import whole
from core.facts.tables.numerals import MULTIPLYING
from core.facts.tables.tense import FALLING, RISING
from core.facts.values import Verdict, compare_values
from core.model import Mention, Quantity, Span

_BARE_POINTS = frozenset({"point", "points"})


@dataclass(frozen=True, slots=True)
class Movement:
    """From ``start`` to ``end``, said in ``span``."""

    span: Span
    start: Quantity
    end: Quantity


def find_movements(texts: Sequence[str], mentions: Sequence[Mention]) -> tuple[Movement, ...]:
    """The movements said by neighbouring quantities of one paragraph, in order; ``mentions`` as ``find_mentions`` gave them."""
    amounts = [
        m
        for m in mentions
        if isinstance(m.value, Quantity)
        and m.kind in ("number", "money", "percentage", "measure")
        and not m.value.ordinal
    ]
    found: list[Movement] = []
    for n, mention in enumerate(amounts):
        span = mention.spans[0]
        text = texts[span.paragraph]
        before = text[max(0, span.start - 60) : span.start].split()
        following = (
            amounts[n + 1] if n + 1 < len(amounts) and amounts[n + 1].spans[0].paragraph == span.paragraph else None
        )
        movement = _pair(text, mention, following) if following else None
        movement = movement or _multiplied(text, mention, before)
        if movement:
            found.append(movement)
    return tuple(found)


def compare_movements(before: Movement, after: Movement) -> Verdict:
    """Both ends held against each other; ``same`` only when both are."""
    start, end = compare_values(before.start, after.start), compare_values(before.end, after.end)
    return end if start.relation == "same" else start


def _exact(mention: Mention) -> Quantity:
    assert isinstance(mention.value, Quantity)
    return mention.value


def _pair(text: str, first: Mention, second: Mention) -> Movement | None:
    """``from 20 to 40``, ``to 40 from 20``, ``by two points to 12 percent``."""
    a, b = first.spans[0], second.spans[0]
    between = text[a.end : b.start].lower().split()
    lead = text[max(0, a.start - 40) : a.start].lower().split()
    if not lead or len(between) > 5 or not between:
        return None
    span = Span(a.paragraph, a.start - len(lead[-1]) - 1 if lead[-1] in ("from", "to", "by") else a.start, b.end)
    one, two = _exact(first), _exact(second)
    one = _scaled(one, text[a.start : a.end], two, text[b.start : b.end])
    if lead[-1] == "from" and between[-1] == "to":
        return Movement(span, _like(one, two), two)
    if lead[-1] == "to" and between[-1] == "from":
        return Movement(span, _like(two, one), one)
    if between[-1] == "to" and len(between) <= 4:
        direction = next((1 if w in RISING else -1 for w in reversed(lead[-5:]) if w in RISING or w in FALLING), 0)
        start = _stepped(one, two, direction) if direction else None
        if start:
            return Movement(span, start, two)
    return None


def _scaled(bare: Quantity, said: str, told: Quantity, told_said: str) -> Quantity:
    """``from 20 to 40 million``: the scale is said once."""
    figure = re.search(r"\d+(?:\.\d+)?", told_said)
    if not said.isdecimal() or figure is None or told.min is None or bare.min is None or not float(figure[0]):
        return bare
    scale = told.min / float(figure[0])
    if scale not in (1e3, 1e6, 1e9, 1e12) or bare.min >= 1000:
        return bare
    size = whole(bare.min * scale)
    return replace(bare, min=size, max=size)


def _like(bare: Quantity, told: Quantity) -> Quantity:
    """``from 10 to 12 percent``: the first figure takes the unit that is said once."""
    if (bare.unit is None and bare.currency is None) or (bare.currency is None and told.currency is not None):
        return replace(bare, unit=told.unit, currency=told.currency)
    return bare


def _stepped(step: Quantity, end: Quantity, direction: int) -> Quantity | None:
    if step.min is None or end.min is None or step.min != step.max or end.min != end.max:
        return None
    if step.unit in ("percentage point", "basis point") or (step.unit in _BARE_POINTS and end.unit == "percent"):
        if end.unit != "percent":
            return None
        size = 0.01 if step.unit == "basis point" else 1
    elif step.unit == "percent" and end.unit != "percent":
        start = whole(end.min / (1 + direction * step.min / 100)) if step.min != 100 or direction > 0 else None
        return None if start is None else replace(end, min=start, max=start)
    elif step.currency == end.currency and (step.unit == end.unit or step.unit is None or end.unit is None):
        size = 1
    else:
        return None
    start = whole(end.min - direction * step.min * size)
    return replace(end, min=start, max=start)


def _multiplied(text: str, mention: Mention, before: list[str]) -> Movement | None:
    """``doubled to 40`` says 20 as well."""
    if len(before) < 2 or before[-1].lower() != "to":
        return None
    factor = MULTIPLYING.get(before[-2].lower())
    value = _exact(mention)
    if factor is None or value.min is None or value.min != value.max:
        return None
    span = mention.spans[0]
    begin = text.rfind(before[-2], 0, span.start)
    start = whole(value.min / factor)
    return Movement(Span(span.paragraph, begin, span.end), replace(value, min=start, max=start), value)
