"""How far an editor has come: facts decided of all, and changes she has not looked at."""

from collections.abc import Container, Iterable
from dataclasses import dataclass
from typing import Final

from core.facts.lines import change_lines
from core.model import Annotations, Change, Comparison

CATEGORY: Final = "fact"


@dataclass(frozen=True, slots=True)
class Progress:
    """``decided`` of ``total`` fact lines: changes of one fact with the same values before and after are one line."""

    decided: int
    total: int
    corrections: int
    """How many of the decided need a correction."""


def progress(changes: Iterable[Change], annotations: Annotations) -> Progress:
    """23 of 41 facts checked. ``changes``: those of the pairs that count, one after another."""
    reviews = {decision.change: decision.review for decision in annotations.decisions}
    lines = [line for line in change_lines(changes) if line.first.category == CATEGORY]
    states = [reviews.get(line.first.key, "open") for line in lines]
    return Progress(sum(state != "open" for state in states), len(lines), states.count("correction"))


def new_since(comparison: Comparison, looked: Container[str]) -> tuple[Change, ...]:
    """The changes whose keys were not looked at yet, in the order of the comparison: what is new since the last look.

    What came with another version is new; what a version that was there before says again keeps its key and is not.
    """
    return tuple(change for pair in comparison.pairs for change in pair.changes if change.key not in looked)


def without_change(annotations: Annotations, comparison: Comparison) -> tuple[str, ...]:
    """Keys of decisions whose change no neighbouring pair shows any more: kept, and good again should it come back."""
    known = {change.key for pair in comparison.pairs for change in pair.changes}
    return tuple(decision.change for decision in annotations.decisions if decision.change not in known)
