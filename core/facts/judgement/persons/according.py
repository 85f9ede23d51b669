"""``according to X``: who says so, whatever X is the name of (the Kremlin, Scotland Yard)."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region
from core.patterns import lazy_pattern

_NAMED: Final = frozenset({"place", "organisation", "person"})
_FRAME: Final = lazy_pattern(
    r"\W*according to (?!(?:the |a |an |its |their )?(?:rules?|laws?|plans?|schedule|statutes?|customs?|age|size|rank|need)\b)",
    re.I,
)
_BEFORE: Final = lazy_pattern(r"\baccording to (?:the |a |an )?$", re.I)


def sourced(region: Region, found: Sequence[Finding]) -> list[Finding]:
    """The findings, where a name that ``according to`` leads to is a source: dropped or added with it, or exchanged behind it."""
    return [replace(f, kind="attribution", why="who says so") if _source(region, f) else f for f in found]


def _source(region: Region, finding: Finding) -> bool:
    if finding.category != "fact" or finding.kind not in _NAMED:
        return False
    sides = (region.a.text, finding.before), (region.b.text, finding.after)
    told = [(text, span) for text, span in sides if span[0] < span[1]]
    if len(told) == 1:
        return all(_FRAME.match(text, *span) is not None for text, span in told)
    return bool(told) and all(_FRAME.match(text, *span) or _BEFORE.search(text[: span[0]][-40:]) for text, span in told)
