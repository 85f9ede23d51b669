"""Two verbs of other clauses that a sentence written anew brings to one place: each is told elsewhere in the other version."""

from typing import Final

from core.facts.judgement.unit import Unit
from core.facts.judgement.vocabulary.content import content, told_for, unmatched
from core.facts.judgement.vocabulary.ends import two_ends
from core.facts.judgement.vocabulary.verbs import Group

_ANEW: Final = 0.6
"""Share of two sentences' letters in hunks from which a verb may stand beside one of another clause."""


def each_answered(unit: Unit, one: str, other: str) -> bool:
    """Whether, in a sentence written anew, each deed is told elsewhere on the other side: they are no two of one place."""
    if unit.region.share_changed(unit.sentence_a, unit.sentence_b) <= _ANEW:
        return False
    theirs = [w for w in unit.around_content_b if w != other], [w for w in unit.around_content_a if w != one]
    return all(
        any(told_for(mine, w) or two_ends(mine, w) for w in there)
        for mine, there in zip((one, other), theirs, strict=True)
    )


def from_its_ends(unit: Unit, a: Group, b: Group) -> bool:
    """Whether who does it in one version, written anew, stands behind its other end: ``the city sold`` / ``bought it from the city``."""
    if not two_ends(a.main, b.main) or unit.region.share_changed(unit.sentence_a, unit.sentence_b) <= _ANEW:
        return False
    for one, deed_one, two, deed_two in ((unit.around_a, a, unit.around_b, b), (unit.around_b, b, unit.around_a, a)):
        n = deed_one.first
        who = content(one[:n])[-1:] if n and one[n - 1].end + 1 == one[n].start else []  # no clause between
        if (
            who
            and not unmatched(who, content(two[deed_two.last + 1 :]))
            and unmatched(who, content(two[: deed_two.first]))
        ):
            return True
    return False
