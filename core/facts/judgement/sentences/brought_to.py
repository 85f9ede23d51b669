"""A deed done freely in one version and forced in the other, told in several places: ``quit of her own will`` / ``was made
to quit``."""

from core.facts.judgement.claims.willing import willing
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Hunk, Region
from core.facts.judgement.unit import Unit

_LONGEST = 12
"""Words from the first edit to the last at the most."""


def brought_to(region: Region) -> list[Finding]:
    """A finding for each sentence whose edits, taken together, say so."""
    found: list[Finding] = []
    for sentence_a, sentence_b in region.edited:
        hunks = [h for h in region.touching(1, *sentence_b) if sentence_a[0] <= h.a0 and h.a1 <= sentence_a[1]]
        if len(hunks) < 2:
            continue
        unit = Unit(region, Hunk(hunks[0].a0, hunks[-1].a1, hunks[0].b0, hunks[-1].b1))
        told = willing(unit) if max(len(unit.words_a), len(unit.words_b)) <= _LONGEST else None
        if told:
            found.append(told)
    return found
