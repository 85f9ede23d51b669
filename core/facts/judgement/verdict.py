"""Findings as a rule gives them, and words as it reads them."""

from collections.abc import Sequence

from core.facts.judgement.finding import Finding, relation_of
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.model.facts import Certainty


def fact(
    unit: Unit,
    kind: str,
    why: str,
    *,
    a: tuple[int, int] | None = None,
    b: tuple[int, int] | None = None,
    likely: bool = False,
) -> Finding:
    """A fact change of the unit, or of the stretches ``a`` and ``b`` where they read better."""
    before, after = a or unit.a, b or unit.b
    return Finding(before, after, "fact", kind, relation_of(before, after), "likely" if likely else "sure", why=why)


def wording(unit: Unit, why: str, *, likely: bool = False) -> Finding:
    """The unit says the same in both versions."""
    certainty: Certainty = "likely" if likely else "sure"
    return Finding(unit.a, unit.b, "wording", None, relation_of(unit.a, unit.b), certainty, why=why)


def lows(found: Sequence[Word]) -> list[str]:
    """The folded words."""
    return [w.low for w in found]


def phrase(found: Sequence[Word]) -> str:
    """The folded words with a blank between."""
    return " ".join([w.low for w in found])
