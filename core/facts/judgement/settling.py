"""No two findings on one place: the weightier stays, and the other keeps what is left of it."""

from collections.abc import Sequence
from dataclasses import replace

from core.facts.judgement.finding import Finding, relation_of


def settled(found: Sequence[Finding]) -> list[Finding]:
    """In the order of the newer side; where two overlap on both sides the weightier stays and the other keeps what is left of it."""
    kept: list[Finding] = []
    for finding in sorted(found, key=_rank):
        rest: Finding | None = finding
        (a0, a1), (b0, b1) = finding.before, finding.after
        # What shares no letter with all of it shares none with what is left: most of a long sentence, so it is asked in place.
        near = [f for f in kept if f.before[0] < a1 and a0 < f.before[1] and f.after[0] < b1 and b0 < f.after[1]]
        for other in near:
            if rest is None:
                break
            if _on_one_place(rest, other):
                before, after = _less(rest.before, other.before), _less(rest.after, other.after)
                if before[0] == before[1] and after[0] == after[1]:
                    rest = None
                else:
                    relation = (
                        relation_of(before, after)
                        if rest.category != "fact" or not (before[0] < before[1] and after[0] < after[1])
                        else rest.relation
                    )
                    rest = replace(rest, before=before, after=after, relation=relation)
        if rest:
            kept.append(rest)
    return sorted(kept, key=lambda f: (f.after, f.before))


def _rank(finding: Finding) -> tuple[int, int, int]:
    """The weightier first, then the longer, then the earlier; alike whichever side is older."""
    letters = finding.before[1] - finding.before[0] + finding.after[1] - finding.after[0]
    return -finding.weight, -letters, finding.before[0] + finding.after[0]


def _on_one_place(one: Finding, other: Finding) -> bool:
    """Whether two findings overlap on both sides, or one of a single side lies in what the other tells of both."""
    sides = list(zip((one.before, one.after), (other.before, other.after), strict=True))
    shared = [overlap(mine, its) for mine, its in sides]
    if all(shared) or not any(shared):
        return all(shared)
    (at, end), (start, stop) = sides[shared.index(False)]
    return at == end and start <= at <= stop and start < stop


def overlap(one: tuple[int, int], two: tuple[int, int]) -> bool:
    """Whether two half-open stretches share a character."""
    return one[0] < two[1] and two[0] < one[1]


def _less(one: tuple[int, int], two: tuple[int, int]) -> tuple[int, int]:
    """The longer rest of a stretch with another cut out."""
    left, right = (one[0], min(one[1], two[0])), (max(one[0], two[1]), one[1])
    if left[1] - left[0] >= right[1] - right[0]:
        return left if left[0] < left[1] else (one[0], one[0])
    return right
