"""``advised`` / ``required``, ``asked`` / ``ordered``: how binding it is what somebody is to do."""

from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, wording
from core.facts.judgement.vocabulary.content import base
from core.facts.judgement.vocabulary.words import AUXILIARIES
from core.facts.tables.binding import BINDING, BINDING_MODALS, ONLY_TO

_REACH: Final = 8
"""Words behind the verb among which ``to`` or ``that`` is looked for."""


def binding(unit: Unit) -> Finding | None:
    """Another force is modality; another word of one line, before the same deed, is wording."""
    verbs = [
        _verb(words, following)
        for words, following in ((unit.words_a, unit.next_a(_REACH)), (unit.words_b, unit.next_b(_REACH)))
    ]
    if verbs[0] is None or verbs[1] is None or verbs[0] == verbs[1]:
        return None
    (one, line), (other, second) = (BINDING.get(verb) or (BINDING_MODALS[verb], verb) for verb in verbs if verb)
    if one != other:
        return fact(unit, "modality", f"“{verbs[0]}” and “{verbs[1]}” are not equally binding")
    return wording(unit, "both bind alike") if line == second else None


def _verb(words: list[Word], following: list[str]) -> str | None:
    """The one verb of the table that stands with nothing but auxiliaries and small words of its own."""
    said = [base(w.low) for w in words if w.low not in AUXILIARIES and w.low not in ("that", "to")]
    if len(said) == 1 and said[0] in BINDING_MODALS:
        return said[0]
    if len(said) != 1 or said[0] not in BINDING:
        return None
    bound = "to" in following or any(w.low == "to" for w in words)
    return said[0] if bound or said[0] not in ONLY_TO else None
