"""What a thing is done for, told with a helping verb or without: ``so that divers could search`` / ``to let divers search``."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit

_LETS: Final = frozenset("to let lets allow allows allowing letting enable enabling".split())
_NEAR: Final = 6
"""Words before a verb among which its clause begins."""


def for_a_purpose(unit: Unit, first_a: int, first_b: int) -> bool:
    """Whether one version tells by a clause with ``so that`` what the other tells by an infinitive; ``first_a`` and ``first_b`` are the
    places of the two verbs among the words around."""
    ahead = [_ahead(words, first) for words, first in ((unit.around_a, first_a), (unit.around_b, first_b))]
    by_clause = ["so" in words for words in ahead]
    if by_clause[0] == by_clause[1]:
        return False
    return bool(_LETS & {*ahead[by_clause[0]]})


def _ahead(words: Sequence[Word], first: int) -> list[str]:
    return [w.low for w in words[max(0, first - _NEAR) : first]]
