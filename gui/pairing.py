"""Which two versions are compared: each in sight with the one before it, or all with one of them."""

from collections.abc import Sequence
from itertools import pairwise

from core.model import PairComparison, Version


def wanted_pairs(versions: Sequence[Version], columns: Sequence[int], base: str) -> list[tuple[int, int]]:
    """(older, newer) by index, in the order of the columns. ``base``: the id of the version all are compared with; neighbours
    are, where it is empty or that version is not in sight."""
    one = next((n for n in columns if versions[n].id == base), None)
    if one is None:
        return list(pairwise(columns))
    return [(min(one, n), max(one, n)) for n in columns if n != one]


def base_of(columns: Sequence[int], pairs: Sequence[PairComparison]) -> int | None:
    """The version that all the others in sight are compared with; ``None`` where neighbours are."""
    ends = [(pair.before, pair.after) for pair in pairs]
    if ends == list(pairwise(columns)):
        return None
    return next((n for n in columns if all(n in pair for pair in ends)), None)
