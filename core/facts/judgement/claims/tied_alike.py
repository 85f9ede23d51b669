"""Where two words that tie clauses otherwise say the same, by what is denied or lasts beside them: ``unless`` / ``provided … not``."""

from typing import Final

from core.facts.judgement.unit import Unit
from core.facts.judgement.vocabulary.content import content, opposite, unmatched
from core.facts.judgement.vocabulary.words import NEGATORS
from core.facts.tables.calendar import UNITS

_PROVIDED: Final = frozenset({"if", "provided", "provided that", "as long as", "on condition that", "assuming"})


def denied_behind(unit: Unit, a: str, b: str) -> bool:
    """Whether what stands behind the two is denied, or told by its opposite, on one side alone: ``unless they are damaged`` /
    ``provided they are not damaged``."""
    if "unless" not in (a, b) or _PROVIDED.isdisjoint((a, b)):
        return False
    rests = [
        [w for w in around if w.start > words[0].start]
        for around, words in ((unit.around_a, unit.words_a), (unit.around_b, unit.words_b))
    ]
    denied = [sum(w.low in NEGATORS or w.low.endswith("n't") for w in rest) for rest in rests]
    own, other = (content(rest) for rest in rests)
    turns = sum(opposite(x, y) for x in unmatched(own, other) for y in unmatched(other, own))
    return (sum(denied) + turns) % 2 == 1


def denied_opposite(unit: Unit) -> bool:
    """Whether one sentence denies and the other tells the opposite: ``remain closed until`` / ``not reopen before``."""
    denied = [
        any(w.low in NEGATORS or w.low.endswith("n't") for w in found) for found in (unit.around_a, unit.around_b)
    ]
    own, other = (content(found) for found in (unit.around_a, unit.around_b))
    return denied[0] != denied[1] and any(opposite(x, y) for x in unmatched(own, other) for y in unmatched(other, own))


def lasted(unit: Unit) -> bool:
    """Whether both say before it for how long the first thing went on: ``waited for three hours before the gates opened``."""
    return all(
        "for" in ahead and not UNITS["en"].keys().isdisjoint(ahead)
        for ahead in (
            [w.low for w in around if w.start < words[0].start]
            for around, words in ((unit.around_a, unit.words_a), (unit.around_b, unit.words_b))
        )
    )
