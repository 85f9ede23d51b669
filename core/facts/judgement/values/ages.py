"""An age told in another construction: ``died at the age of 71`` / ``She was 71.`` / ``Tan, 71, has died``."""

import re
from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Hunk, Region
from core.facts.judgement.values.pairing import Pair
from core.model import Duration
from core.patterns import lazy_pattern

_BEFORE: Final = lazy_pattern(
    r"(?:(?:,\s)?\b(?:who|she|he)\s(?:was|is)\s(?:aged\s)?|\b(?:at\s)?the\sage\sof\s|\bat\sage\s|\baged\s|\bat\s|,\s)$",
    re.IGNORECASE,
)
_AFTER: Final = lazy_pattern(r"[-\s]years?[-\s]old\b|\syears\sof\sage\b", re.IGNORECASE)
LONGEST: Final = 24
"""Letters of the words before an age at the most."""


def told_anew(region: Region, pairs: Sequence[Pair]) -> tuple[list[Finding], list[Pair]]:
    """Findings of the ages whose words around them were exchanged or stand elsewhere, and the pairs left over."""
    found: list[Finding] = []
    left: list[Pair] = []
    for pair in pairs:
        told = _told(region, pair) if pair.a and pair.b and _is_age(pair.a) and _is_age(pair.b) else None
        if told:
            found.append(told)
        else:
            left.append(pair)
    return found, left


def _told(region: Region, pair: Pair) -> Finding | None:
    assert pair.a and pair.b
    a, b = _with_words(region.a.text, pair.a), _with_words(region.b.text, pair.b)
    one, other = region.a.text[a[0] : pair.a.start], region.b.text[b[0] : pair.b.start]
    rests = region.a.text[pair.a.end : a[1]], region.b.text[pair.b.end : b[1]]
    anew = in_a_hunk(region.hunks, 0, *a) and in_a_hunk(region.hunks, 2, *b)
    if not anew or (one.casefold(), rests[0]) == (other.casefold(), rests[1]):
        return None
    a, b = to_the_stop(region, 0, a), to_the_stop(region, 2, b)
    if pair.relation == "same":
        return Finding(a, b, "wording", None, "changed", why="the same age, told in other words")
    values = pair.a.mention.value, pair.b.mention.value
    return Finding(a, b, "fact", "duration", pair.relation, "sure", *values, pair.why)  # type: ignore[arg-type]  # one of the words of a kind, a plain str to mypy


def _with_words(text: str, found: Found) -> tuple[int, int]:
    """The age with the words that make an age of it."""
    before = _BEFORE.search(text[max(0, found.start - LONGEST) : found.start])
    after = _AFTER.match(text, found.end)
    return found.start - len(before[0].lstrip(", ")) if before else found.start, after.end() if after else found.end


def to_the_stop(region: Region, side: int, span: tuple[int, int]) -> tuple[int, int]:
    """With the full stop of a sentence that the age alone makes, where that went or came with it."""
    text = region.b.text if side else region.a.text
    stop = text[span[1] : span[1] + 1] == "." and in_a_hunk(region.hunks, side, span[0], span[1] + 1)
    return span[0], span[1] + stop


def in_a_hunk(hunks: Sequence[Hunk], side: int, start: int, end: int) -> bool:
    """Whether a stretch of the older side (0) or the newer (2) lies in one hunk."""
    return any(hunk[side] <= start and end <= hunk[side + 1] for hunk in hunks)


def _is_age(found: Found) -> bool:
    return isinstance(found.mention.value, Duration) and found.mention.value.age
