"""How a claim is held: said, believed, hoped, doubted or denied by who makes it (``police know`` / ``police think``)."""

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact
from core.facts.judgement.vocabulary.content import base, opposite
from core.facts.judgement.vocabulary.words import AUXILIARIES, NEGATORS
from core.facts.tables.held import HELD


def held(unit: Unit) -> Finding | None:
    """A verb of another line before the same claim is modality."""
    verbs = _verb(unit.words_a), _verb(unit.words_b)
    if verbs[0] is None or verbs[1] is None or verbs[0] == verbs[1] or unit.next_a(2) != unit.next_b(2):
        return None
    if HELD[verbs[0]] == HELD[verbs[1]] or opposite(*verbs) or len(unit.next_a(2)) < 2:
        return None
    denied = [
        sum(w.low in NEGATORS or w.low.endswith("n't") for w in around) for around in (unit.around_a, unit.around_b)
    ]
    if denied[0] != denied[1]:
        return None  # denied it was safe / said it was not safe
    kind = "negation" if "denied" in (HELD[verbs[0]], HELD[verbs[1]]) else "modality"
    return fact(unit, kind, f"“{verbs[0]}” and “{verbs[1]}” do not claim the same")


def _verb(words: list[Word]) -> str | None:
    said = [base(w.low) for w in words if w.low not in AUXILIARIES and w.low != "that"]
    return said[0] if len(said) == 1 and said[0] in HELD else None
