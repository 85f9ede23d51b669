"""Words between two of whom, or of which, one is put before the other: changed about, they say the opposite."""

from typing import Final

_PLACING: Final = frozenset("rank rate place put list seed finish position stand come value prize".split())

PREFERRING: Final[dict[tuple[str, ...], frozenset[str]]] = {
    ("rather", "than"): frozenset(),
    ("instead", "of"): frozenset(),
    ("in", "place", "of"): frozenset(),
    ("ahead", "of"): frozenset(),
    ("to",): frozenset({"prefer"}),
    ("with",): frozenset({"replace", "supplant"}),
    ("for",): frozenset({"substitute", "mistake", "ditch", "swap", "exchange", "trade", "abandon", "leave"}),
    ("above",): _PLACING,
    ("below",): _PLACING,
    ("behind",): _PLACING,
}
"""What stands between the two → verbs of which the sentence must have one before it; none are asked for where it is empty."""
