"""Values compared as a reader would: the same, changed, more or less precise, or not to be told.

Letters play no part here. ``compare_values`` is symmetric: with the sides swapped, refined and generalised change places
and the rest stays.
"""

from dataclasses import dataclass

from core.facts.comparing.amounts import durations, length_and_period, quantities
from core.facts.comparing.periods import intervals
from core.facts.comparing.told import Relation, Told
from core.facts.comparing.wordings import names, quotations, verbs
from core.facts.said import describe
from core.model import Duration, Interval, Name, Quantity, Quotation, Value, VerbGroup

__all__ = ["Relation", "Verdict", "compare_values", "describe"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """How the newer value stands to the older one, and why."""

    relation: Relation
    reason: str
    """The reason alone, without the values."""
    sides: tuple[Value, Value]

    @property
    def why(self) -> str:
        """Both values and the reason in one plain sentence; made when asked for, since most verdicts are never told."""
        return f"{_said(*self.sides)}: {self.reason}"


def compare_values(before: Value, after: Value) -> Verdict:
    """How ``after`` stands to ``before``. Values of two kinds that can't be held against each other are ``unknown``."""
    relation, reason = _compare(before, after)
    return Verdict(relation, reason, (before, after))


def _said(before: Value, after: Value) -> str:
    left, right = describe(before), describe(after)
    return left if left == right else f"{left} and {right}"


def _compare(before: Value, after: Value) -> Told:
    if isinstance(before, Quantity) and isinstance(after, Quantity):
        return quantities(before, after)
    if isinstance(before, Interval) and isinstance(after, Interval):
        return intervals(before, after)
    if isinstance(before, Duration) and isinstance(after, Duration):
        return durations(before, after)
    if isinstance(before, Name) and isinstance(after, Name):
        return names(before, after)
    if isinstance(before, Quotation) and isinstance(after, Quotation):
        return quotations(before, after)
    if isinstance(before, VerbGroup) and isinstance(after, VerbGroup):
        return verbs(before, after)
    if isinstance(before, Duration) and isinstance(after, Interval):
        return length_and_period(before, after, "generalised")
    if isinstance(before, Interval) and isinstance(after, Duration):
        return length_and_period(after, before, "refined")
    return "unknown", "not the same kind of thing"
