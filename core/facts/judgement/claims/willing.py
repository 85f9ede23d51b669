"""A deed of somebody's own will, and one that somebody was brought to: ``resigned of her own accord`` / ``was pressed into resigning``."""

from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, phrase
from core.facts.judgement.vocabulary.words import NEGATORS
from core.patterns import lazy_pattern

_FREELY: Final = lazy_pattern(
    r"\b(?:voluntarily|willingly|freely|gladly|unprompted|unbidden|by (?:choice|his choice|her choice|their choice)"
    r"|(?:of|on) (?:his|her|its|their) own (?:accord|volition|free will|initiative|choice|terms)|out of (?:his|her|their) own free will)\b"
)
_FORCED: Final = lazy_pattern(
    r"\b(?:(?:forced|compelled|coerced|pressured|pressed|bullied|blackmailed|obliged|ordered|told) (?:in)?to"
    r"|(?:was|were|been) made to|(?:pushed|forced|driven|thrown|drummed|hounded) (?:out|from)|evicted|expelled|deported"
    r"|under (?:duress|compulsion|coercion|pressure|threat)|at gunpoint|at knifepoint"
    r"|by force|forcibly|unwillingly|against (?:his|her|their) will)\b"
)


def willing(unit: Unit) -> Finding | None:
    """Status, where what one version says was done freely the other says was forced."""
    if not unit.words_a or not unit.words_b or unit.quoted:
        return None
    own, other = phrase(unit.words_a), phrase(unit.words_b)
    if _FREELY.search(other):
        own, other = other, own
    if not _FREELY.search(own) or not _FORCED.search(other) or _FORCED.search(own) or _FREELY.search(other):
        return None
    if any(w.low in NEGATORS or w.low.endswith("n't") for w in (*unit.words_a, *unit.words_b)):
        return None
    return fact(unit, "status", "done freely in one version, forced in the other")
