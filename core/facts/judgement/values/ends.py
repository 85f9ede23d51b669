"""A span told by its two ends, or as one: ``from 1643 to 1715`` / ``between 1643 and 1715``."""

import re
from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Region
from core.facts.judgement.values.pairing import FAMILIES, Pair
from core.model import Quantity
from core.patterns import lazy_pattern

_FROM: Final = lazy_pattern(r"\bfrom\s$", re.IGNORECASE)
_TO: Final = lazy_pattern(r"\s(?:to|until|till|through)\s")
_LED: Final = 5


def told_by_ends(region: Region, pairs: Sequence[Pair]) -> tuple[list[Finding], list[Pair]]:
    """Findings of the spans that one version tells as one figure and the other by its ends, and the pairs left over."""
    found: list[Finding] = []
    left = list(pairs)
    for pair in pairs:
        if not pair.a or not pair.b or pair.relation not in ("generalised", "refined"):
            continue
        for span, end, side in ((pair.a, pair.b, 1), (pair.b, pair.a, 0)):
            ends = _ends(region, side, end) if _is_span(span) else None
            if ends is None:
                continue
            figures = _figures(span), (_figures(ends[0])[0], _figures(ends[1])[1])
            if figures[0][0] != figures[1][0] and figures[0][1] != figures[1][1]:
                continue
            led = ends[0].start - len("from ")
            own, its = (span.start, span.end), (led, ends[1].end)
            a, b = (own, its) if side else (its, own)
            if figures[0] == figures[1]:
                found.append(Finding(a, b, "style", "notation", "changed", why="the same span, told by its ends"))
            else:
                found.append(Finding(a, b, "fact", span.mention.kind, "changed", why="another end of the span"))
            left = [p for p in left if p is not pair and not any(end in (p.a, p.b) for end in ends)]
            break
    return found, left


def _ends(region: Region, side: int, one: Found) -> tuple[Found, Found] | None:
    """The two figures of ``from … to …`` of which ``one`` is either."""
    text, mentions = (region.b.text, region.mentions_b) if side else (region.a.text, region.mentions_a)
    amounts = [m for m in mentions if FAMILIES.get(m.mention.kind) == "quantity"]
    n = next((n for n, m in enumerate(amounts) if m is one), None)
    for k in () if n is None else (n, n - 1):
        if not 0 <= k < len(amounts) - 1:
            continue
        first, last = amounts[k], amounts[k + 1]
        if _TO.fullmatch(text, first.end, last.start) and _FROM.search(text, max(0, first.start - _LED), first.start):
            return first, last
    return None


def _is_span(found: Found) -> bool:
    value = found.mention.value
    return isinstance(value, Quantity) and value.min is not None and value.max is not None and value.min < value.max


def _figures(found: Found) -> tuple[float | None, float | None]:
    value = found.mention.value
    return (value.min, value.max) if isinstance(value, Quantity) else (None, None)
