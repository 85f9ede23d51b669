"""What holds of some or on a condition in one version, and of all or in any case in the other."""

from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, phrase
from core.facts.judgement.vocabulary.content import base, is_content
from core.facts.judgement.vocabulary.lexicon import nouns
from core.facts.judgement.vocabulary.words import LIGHT, NUMBER_WORDS, VAGUE_NUMBERS


def some_or_all(unit: Unit) -> Finding | None:
    """``applies to diesel cars`` / ``applies to all cars``: what held of some of a kind holds of every one, or of none."""
    if len(unit.words_a) != 1 or len(unit.words_b) != 1 or not unit.lone_of_weight or unit.next_a(1) != unit.next_b(1):
        return None
    one, other = unit.words_a[0], unit.words_b[0]
    if other.low in _EVERY:
        one, other = other, one
    behind = (unit.next_a(1) or [""])[0]
    plain = (
        is_content(other.low)
        and other.text.isalpha()
        and other.low not in NUMBER_WORDS
        and other.low not in VAGUE_NUMBERS
    )
    if (
        one.low not in _EVERY
        or not plain
        or not is_content(behind)
        or base(behind) not in nouns()
        or base(other.low) in LIGHT
    ):
        return None
    return fact(unit, "statement", f"“{other.low}” tells which, “{one.low}” leaves none out", likely=True)


_EVERY: Final = frozenset({"all", "any", "every"})


def in_any_case(unit: Unit) -> Finding | None:
    """``if the target is met`` / ``in any case``: a condition, and words that say there is none."""
    said = phrase(unit.words_a), phrase(unit.words_b)
    for own, other in (said, said[::-1]):
        if own in _UNCONDITIONALLY and other.startswith(_IF) and not other.startswith("even if"):
            return fact(unit, "statement", "a condition or an exception")
    return None


_IF: Final = (
    "if ", "unless ", "provided ", "as long as ", "on condition ", "only if ", "when ", "once ", "subject to ", "assuming ", "pending ",
    "depending on ",
)  # fmt: skip
_UNCONDITIONALLY: Final = frozenset(
    said.strip()
    for said in (
        "in any case, in any event, in either case, in all cases, regardless, anyway, either way, come what may"
        ", whatever happens, no matter what, without conditions, without condition, unconditionally, at any time, at all times"
        ", all year round, at once, immediately, straight away, whatever the outcome, whatever the result, automatically"
    ).split(",")
)
