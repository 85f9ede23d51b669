"""A part within the whole, or beside it: ``60 people, including five crew`` / ``60 passengers and five crew``.

The figures are the same and what they add up to is not.
"""

from itertools import pairwise
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Region
from core.model import Quantity
from core.patterns import lazy_pattern

_CUES: Final = ("includ", "among", "of them", "of whom", "counting")
_WITHIN: Final = lazy_pattern(
    r",?\s*\b(?:including|which included|among (?:them|whom)|counting)\s+(?:(?:the|at least) )?$"
)
_OF_THEM: Final = lazy_pattern(r"\s+of (?:them|whom|these)\b")
_BESIDE: Final = lazy_pattern(
    r"^(?:\s+[a-z'’-]+){0,4}?,?\s+(?:and|plus|as well as|along with|together with|alongside|in addition to|besides)\s+(?:the )?$"
)


def part_inside(region: Region) -> list[Finding]:
    """Facts for two figures side by side that one version counts one within the other and the other version adds up."""
    texts = region.a.text, region.b.text
    if not region.hunks or not any(cue in text for text in texts for cue in _CUES):
        return []
    found = []
    for sentences in region.edited:
        pairs = [_pairs(region, side, sentence) for side, sentence in enumerate(sentences)]
        for whole_a, part_a, within_a in pairs[0]:
            for whole_b, part_b, within_b in pairs[1]:
                same = _value(whole_a) == _value(whole_b) and _value(part_a) == _value(part_b)
                spans = (whole_a.start, part_a.end), (whole_b.start, part_b.end)
                if same and within_a != within_b and not (region.quoted_a or region.quoted_b):
                    why = "counted within the first figure in one version, beside it in the other"
                    found.append(Finding(*spans, "fact", "number", "changed", "likely", why=why))
    return found


def _pairs(region: Region, side: int, sentence: tuple[int, int]) -> list[tuple[Found, Found, bool]]:
    """Two figures one after another, the larger first, and whether the second is a part of the first or is added to it."""
    text = (region.a, region.b)[side].text
    told = [m for m in region.mentioned(side, *sentence) if _value(m) is not None]
    pairs = []
    for whole, part in pairwise(told):
        one, other = _value(whole), _value(part)
        if one is None or other is None or one <= other:
            continue
        between = text[whole.end : part.start]
        within = _WITHIN.search(between) or _OF_THEM.match(text, part.end)
        if within or _BESIDE.match(between):
            pairs.append((whole, part, bool(within)))
    return pairs


def _value(found: Found) -> float | None:
    """The count that a mention tells; ``None`` for anything else."""
    value = found.mention.value
    if not isinstance(value, Quantity) or value.ordinal or found.mention.kind != "number" or value.min != value.max:
        return None
    return float(value.min) if value.min is not None else None
