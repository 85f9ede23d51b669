"""Since when a thing has been there, told in another construction: ``, built in 1811,`` / ``It dates from 1811.``"""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Region
from core.facts.judgement.values.ages import in_a_hunk, to_the_stop
from core.facts.judgement.values.pairing import Pair, compare
from core.model import Interval
from core.patterns import lazy_pattern

_BUILT: Final = frozenset("built constructed erected completed".split())
_FOUNDED: Final = frozenset({"founded", "established", "set up", "created", "formed", "launched", "opened"})
_STANDING: Final = frozenset(
    "dates dated dating existed exists existing stood stands standing operated operates operating run running".split()
)
"""Words that tell since when a thing is there, however it came to be."""
_BEFORE: Final = lazy_pattern(
    rf"(?:\b(?:which|that|who|it|they)\s)?(?:\b(?:was|were|has|have|had)\s)?(?:been\s)?"
    rf"\b({'|'.join(sorted(_BUILT | _FOUNDED | _STANDING))})(?:\s(?:there|here|back))?\s(?:in|from|to|since)\s$",
    re.IGNORECASE,
)
LONGEST: Final = 40
"""Letters of the words before a date at the most."""


def founded_anew(region: Region, pairs: Sequence[Pair]) -> tuple[list[Finding], list[Pair]]:
    """Findings of the dates of origin whose words were exchanged or stand elsewhere, and the pairs left over."""
    found: list[Finding] = []
    left: list[Pair] = []
    for pair in [*pairs, *_only_ones(region, pairs)]:
        told = _told(region, pair.a, pair.b, pair) if pair.a and pair.b else None
        if told:
            found.append(told)
        elif pair in pairs:
            left.append(pair)
    spans = {f.before for f in found}, {f.after for f in found}
    return found, [p for p in left if not (_covered(p.a, spans[0]) or _covered(p.b, spans[1])) or (p.a and p.b)]


def _only_ones(region: Region, pairs: Sequence[Pair]) -> list[Pair]:
    """The one date of origin without a counterpart on each side."""
    a = [p.a for p in pairs if p.a and not p.b and _led(region.a.text, p.a)]
    b = [p.b for p in pairs if p.b and not p.a and _led(region.b.text, p.b)]
    return [Pair(a[0], b[0], *compare(a[0], b[0]))] if len(a) == len(b) == 1 else []


def _covered(found: Found | None, spans: Iterable[tuple[int, int]]) -> bool:
    return found is not None and any(start <= found.start < end for start, end in spans)


def _told(region: Region, a: Found, b: Found, pair: Pair) -> Finding | None:
    if not isinstance(a.mention.value, Interval) or not isinstance(b.mention.value, Interval):
        return None
    one, other = _led(region.a.text, a), _led(region.b.text, b)
    if one is None or other is None or not _one_origin(one[1].lower(), other[1].lower()):
        return None
    span_a, span_b = (a.start - len(one[0]), a.end), (b.start - len(other[0]), b.end)
    if not in_a_hunk(region.hunks, 0, *span_a) or not in_a_hunk(region.hunks, 2, *span_b):
        return None
    before, after = to_the_stop(region, 0, span_a), to_the_stop(region, 2, span_b)
    if pair.relation == "same":
        return Finding(before, after, "wording", None, "changed", why="the same origin, told in other words")
    values = a.mention.value, b.mention.value
    return Finding(before, after, "fact", "date", pair.relation, "sure", *values, pair.why)  # type: ignore[arg-type]  # one of the words of a kind, a plain str to mypy


def _led(text: str, found: Found) -> re.Match[str] | None:
    return _BEFORE.search(text[max(0, found.start - LONGEST) : found.start])


def _one_origin(one: str, other: str) -> bool:
    return one in _STANDING or other in _STANDING or {one, other} <= _BUILT or {one, other} <= _FOUNDED
