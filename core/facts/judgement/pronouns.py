"""``he`` / ``she`` corrected, in other languages than English."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact
from core.facts.tables.pronouns_elsewhere import HE_SHE

_NEAR: Final = 200
"""Code points before a pronoun in which the word that it stands for is looked for."""
_STEM: Final = 2
"""Letters that two forms of one word share at the least where only gender tells them apart: ``один`` / ``одна``."""


def pronoun_elsewhere(unit: Unit) -> Finding | None:
    """A person's other sex, with what agrees with it; not where a word before it changed, whose gender it may only follow."""
    sets = HE_SHE.get(unit.region.language or "")
    a, b = ([w.low for w in words] for words in (unit.words_a, unit.words_b))
    if unit.region.language == "zh":
        a, b = [unit.text_a], [unit.text_b]
    if not sets or len(a) != len(b) or not a or len(a) > 4:
        return None
    if not any(a[0] in one and b[0] in other for one, other in (sets, sets[::-1])):
        return None
    if not all(_agrees(x, y) for x, y in zip(a[1:], b[1:], strict=True)) or _follows_a_change(unit):
        return None
    return fact(unit, "person", "another person, or the sex of one was corrected")


def _agrees(x: str, y: str) -> bool:
    return x[:_STEM] == y[:_STEM] and abs(len(x) - len(y)) <= _STEM


def _follows_a_change(unit: Unit) -> bool:
    text = unit.region.a.text
    own: Sequence[int] = unit.hunk
    return any(
        own[0] - _NEAR < h.a1 <= own[0]
        and any(c.isalpha() for c in text[h.a0 : h.a1] + unit.region.b.text[h.b0 : h.b1])
        for h in unit.region.hunks
    )
