"""Pairs of mentions that stand in what is told already."""

from collections.abc import Sequence

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region
from core.facts.judgement.values.pairing import FAMILIES, Pair
from core.model import Name


def crossed(region: Region, told: Sequence[Finding], pair: Pair) -> bool:
    """Whether a pair of names, or of values that stand on both sides, lies in what is told as the same: its places alone made it."""
    if not (pair.a and pair.b):
        return False
    said, now = region.a.text[pair.a.start : pair.a.end], region.b.text[pair.b.start : pair.b.end]
    return any(
        f.before[0] <= pair.a.start < f.before[1]
        and f.after[0] <= pair.b.start < f.after[1]
        and (
            isinstance(pair.a.mention.value, Name)
            or (said in region.b.text[slice(*f.after)] and now in region.a.text[slice(*f.before)])
        )
        for f in told
    )


def within(told: Sequence[Finding], pair: Pair) -> bool:
    """Whether a pair lies in what is told already."""
    return any(
        (pair.a and f.before[0] <= pair.a.start < f.before[1]) or (pair.b and f.after[0] <= pair.b.start < f.after[1])
        for f in told
    )


def is_name(pair: Pair) -> bool:
    return pair.b is not None and FAMILIES[pair.b.mention.kind] == "name"
