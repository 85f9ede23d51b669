"""``according to X``: who says so, whatever X is the name of (the Kremlin, Scotland Yard)."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region
from core.facts.judgement.vocabulary.content import base, is_content
from core.facts.judgement.vocabulary.words import REPORTING
from core.patterns import lazy_pattern

_NAMED: Final = frozenset({"place", "organisation", "person"})
_FRAME: Final = lazy_pattern(
    r"\W*according to (?!(?:the |a |an |its |their )?(?:rules?|laws?|plans?|schedule|statutes?|customs?|age|size|rank|need)\b)",
    re.I,
)
_BEFORE: Final = lazy_pattern(r"\baccording to (?:the |a |an )?$", re.I)


def sourced(region: Region, found: Sequence[Finding]) -> list[Finding]:
    """The findings, where one source that goes and one that comes in a sentence are one change, and a name that ``according to`` leads
    to is a source: dropped or added with it, or exchanged behind it."""
    told = [replace(f, kind="attribution", why="who says so") if _source(region, f) else f for f in found]
    sources = [f for f in told if f.category == "fact" and f.kind == "attribution"]
    gone, come = ([f for f in sources if f.relation == relation] for relation in ("removed", "added"))
    for sentence_a, sentence_b in region.edited if gone and come else ():
        one = [f for f in gone if sentence_a[0] <= f.before[0] < sentence_a[1]]
        other = [f for f in come if sentence_b[0] <= f.after[0] < sentence_b[1]]
        if len(one) == len(other) == 1:
            told = [f for f in told if f not in (one[0], other[0])]
            before, after = _who(region, 0, one[0].before), _who(region, 1, other[0].after)
            told.append(replace(one[0], before=before, after=after, relation="changed", why="another source"))
    return told


def _who(region: Region, side: int, span: tuple[int, int]) -> tuple[int, int]:
    """The source alone: ``the fire service`` of ``, the fire service said``."""
    words = [w for w in region.words(side, *span) if is_content(w.low) and base(w.low) not in REPORTING]
    return (words[0].start, words[-1].end) if words else span


def _source(region: Region, finding: Finding) -> bool:
    if finding.category != "fact" or finding.kind not in _NAMED:
        return False
    sides = (region.a.text, finding.before), (region.b.text, finding.after)
    told = [(text, span) for text, span in sides if span[0] < span[1]]
    if len(told) == 1:
        return all(_FRAME.match(text, *span) is not None for text, span in told)
    return bool(told) and all(_FRAME.match(text, *span) or _BEFORE.search(text[: span[0]][-40:]) for text, span in told)
