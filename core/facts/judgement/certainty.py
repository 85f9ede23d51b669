"""How sure a told fact is, where the rule that told it can't weigh what stands around it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Hunk, Region
from core.facts.judgement.unit import Unit
from core.model import Name

ONE_NAME: Final = 0.85
"""Share of letters in one order from which two names of places or bodies may be one name, misspelt in one version."""
_NAMES: Final = frozenset({"organisation", "place"})


def weighed(region: Region, found: Sequence[Finding]) -> list[Finding]:
    """The findings; a fact is likely only where a slip of the pen, or what stands beside it, may have brought it about.

    So for a place or body whose name is nearly spelled alike, and for a name cut or put in where the fitted judgement sees next to
    nothing new. A letter of a person's name makes another person of it; values, claims and quotations stay as sure as their rules.
    """
    return [replace(f, certainty="likely") if _doubtful(region, f) else f for f in found]


def _doubtful(region: Region, finding: Finding) -> bool:
    if finding.category != "fact" or finding.certainty != "sure" or not region.english or not region.hunks:
        return False
    one, other = region.a.text[slice(*finding.before)], region.b.text[slice(*finding.after)]
    if finding.kind in _NAMES and one and other:
        return _nearly_one(finding, one, other)
    if finding.kind in (*_NAMES, "person") and not (one and other):
        return _says_little(region, finding)
    return False


def _says_little(region: Region, finding: Finding) -> bool:
    from core.facts.judgement.novelty import DOUBTFUL, chance_of

    unit = Unit(region, Hunk(*finding.before, *finding.after))
    return chance_of(unit) < DOUBTFUL


def _nearly_one(finding: Finding, one: str, other: str) -> bool:
    from rapidfuzz.fuzz import ratio

    values = finding.before_value, finding.after_value
    if not all(isinstance(value, Name) and (value.type != "unknown" or " " in value.text) for value in values):
        return False  # a surname by itself
    return ratio(one.strip(" ,.;:'’"), other.strip(" ,.;:'’")) >= 100 * ONE_NAME
