"""How sure a told fact is, where the rule that told it can't weigh what stands around it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Hunk, Region
from core.facts.judgement.unit import Unit
from core.facts.judgement.vocabulary.content import is_content, unmatched
from core.facts.judgement.vocabulary.words import ADVERBS_INSIDE, AUXILIARIES, NEGATORS
from core.facts.tables.contrasts import OF_LAW
from core.facts.tables.grammar import ARTICLES
from core.model import Name

ONE_NAME: Final = 0.85
"""Share of letters in one order from which two names of places or bodies may be one name, misspelt in one version."""
_NAMES: Final = frozenset({"organisation", "place"})


def weighed(region: Region, found: Sequence[Finding]) -> list[Finding]:
    """The findings; a fact is likely only where a slip of the pen, or what stands beside it, may have brought it about.

    So for a denial beside which each side says something else too, for a place or body whose name is nearly spelled alike, and for a name
    cut or put in where the fitted judgement sees next to nothing new. A letter of a person's name makes another person of it; values,
    other claims and quotations stay as sure as their rules.
    """
    return [replace(f, certainty="likely") if _doubtful(region, f) else f for f in found]


def _doubtful(region: Region, finding: Finding) -> bool:
    if finding.category != "fact" or finding.certainty != "sure" or not region.english or not region.hunks:
        return False
    if finding.kind == "negation":
        return _beside_others(region, finding)
    one, other = region.a.text[slice(*finding.before)], region.b.text[slice(*finding.after)]
    if finding.kind in _NAMES and one and other:
        return _nearly_one(finding, one, other)
    if finding.kind in (*_NAMES, "person") and not (one and other):
        return _says_little(region, finding)
    return False


def may_be_one(unit: Unit, one: str, other: str) -> bool:
    """Whether two stages may be told for one deed after all: with other small words (``finished ahead of`` / ``beat``), not both of law."""
    if {one, other} <= OF_LAW:
        return False
    small = [
        {w.low for w in words if not is_content(w.low) and w.low not in AUXILIARIES | ADVERBS_INSIDE | ARTICLES}
        for words in (unit.words_a, unit.words_b)
    ]
    return small[0] != small[1]


def _beside_others(region: Region, finding: Finding) -> bool:
    """Whether beside a denial each side has a word too that the other sentence lacks: ``is harmless to`` / ``does not harm`` may be one."""
    unit = Unit(region, _place(region, finding))
    own = region.contents(0, *unit.a), region.contents(1, *unit.b)
    only = unmatched(own[0], unit.around_content_b), unmatched(own[1], unit.around_content_a)
    if any("too" in lows for lows in _said(unit)):
        return True  # too shallow for ships / ships cannot use it
    return all(any(word not in NEGATORS for word in side) for side in only)


def _said(unit: Unit) -> tuple[list[str], list[str]]:
    return [w.low for w in unit.around_a], [w.low for w in unit.around_b]


def _place(region: Region, finding: Finding) -> Hunk:
    """A finding with the hunks of its clause beside it."""
    a0, a1, b0, b1 = *finding.before, *finding.after
    for hunk in region.hunks:
        if _near(region.a.text, hunk.a0, hunk.a1, a0, a1) and _near(region.b.text, hunk.b0, hunk.b1, b0, b1):
            a0, a1, b0, b1 = min(a0, hunk.a0), max(a1, hunk.a1), min(b0, hunk.b0), max(b1, hunk.b1)
    return Hunk(a0, a1, b0, b1)


def _near(text: str, start: int, end: int, first: int, last: int) -> bool:
    between = text[min(end, last) : max(start, first)]
    return len(between.split()) <= _BESIDE and not any(mark in between for mark in ",.;:!?\n")


_BESIDE: Final = 3
"""Words between two hunks of one clause that may say one thing together."""


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
