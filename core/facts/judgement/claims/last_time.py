"""``was last seen on Monday`` / ``has not been seen since Monday``: the last time tells since when it has not been, and the other way
round."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import wording
from core.facts.judgement.vocabulary.content import content, unmatched, weighty
from core.facts.judgement.vocabulary.verbs import is_past
from core.facts.judgement.vocabulary.words import NEGATORS
from core.facts.tables.grammar import ARTICLES, BE

_BEGUN: Final = frozenset({"since", "until", "for", "in"})
"""What the time begins with from which on it has not been so, or how long ago that was."""
_NO_THING: Final = frozenset({"last", "one", "nobody", "ago", "body"})
"""What tells how often, and names nothing."""
_SUBJECT: Final = 4
"""Words of a subject behind ``the last`` and the one word that is always looked past."""
_LONGEST: Final = 40
"""Words of a sentence up to which it is looked at."""


def last_time(unit: Unit) -> Finding | None:
    """Wording where one version tells when something was done last, the other since when it was not, and neither says more."""
    if not any(w.low in ("last", "since") or _denies(w) for w in (*unit.words_a, *unit.words_b)):
        return None
    for once, never in ((unit.around_a, unit.around_b), (unit.around_b, unit.around_a)):
        if _tells_the_last(once) and _tells_since_when(never):
            said = content(_without(once)), content(_without(never))
            if not weighty(unmatched(said[0], said[1])) and not weighty(unmatched(said[1], said[0])):
                return wording(unit, "the last time is the one since when it has not been")
    return None


def _denies(word: Word) -> bool:
    return word.low in NEGATORS or word.low.endswith("n't")


def _tells_the_last(words: Sequence[Word]) -> bool:
    """Whether a deed beside ``last`` was done, and nothing is denied."""
    if len(words) > _LONGEST or any(map(_denies, words)):
        return False
    lows = [w.low for w in words]
    return any(_is_adverb(lows, n) or _names_the_last(lows, n) for n, low in enumerate(lows) if low == "last")


def _is_adverb(lows: Sequence[str], n: int) -> bool:
    """``was last seen``, ``last erupted``."""
    return 0 < n < len(lows) - 1 and lows[n - 1] not in ARTICLES and is_past(lows[n + 1])


def _names_the_last(lows: Sequence[str], n: int) -> bool:
    """``the last bear was seen``."""
    return lows[n - 1 : n] == ["the"] and any(low in BE for low in lows[n + 2 : n + 2 + _SUBJECT])


def _tells_since_when(words: Sequence[Word]) -> bool:
    return len(words) <= _LONGEST and sum(map(_denies, words)) == 1 and any(w.low == "since" for w in words)


def _without(words: Sequence[Word]) -> list[Word]:
    return [w for w in words if w.low not in _NO_THING and w.low not in _BEGUN and not _denies(w)]
