"""What befell somebody or something, where the other version tells nothing of the sort: ``said`` / ``resigned``, ``has been arrested``.

Sentences that have only a name in common tie words that have nothing to do with one another. An end of office, an arrest, a death or a
reopening is no other word for what was said, so it is news unless the other version holds any word by which such a thing is told.
"""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.claims.against import whole_sentence
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact
from core.facts.judgement.vocabulary.content import base
from core.facts.judgement.vocabulary.verbs import is_past
from core.facts.judgement.vocabulary.words import AUXILIARIES, STOP
from core.facts.tables.befalling import ANSWERING, WITH, WITHOUT
from core.facts.tables.grammar import HAS, IS
from core.patterns import lazy_pattern

BEFELL: Final = "only one version says that somebody or something"
"""How the reason begins."""


def befell(unit: Unit) -> Finding | None:
    """A likely status, where one side tells what befell somebody and no word of the other version's stretch is told of such."""
    if unit.quoted or whole_sentence(unit):  # the weights know these
        return None
    for own, index, around, text in (
        (unit.words_b, unit.index_b(), unit.around_b, unit.region.a.text),
        (unit.words_a, unit.index_a(), unit.around_a, unit.region.b.text),
    ):
        for word, n in zip(own, range(index[0], index[1] + 1), strict=True):
            answering = words_for(around, n)
            if answering and not says_any(text, answering):
                kind = "status" if unit.words_a and unit.words_b else "statement"
                return fact(unit, kind, f"{BEFELL} “{word.low}”", likely=True)
    return None


_DEMANDED: Final = lazy_pattern(
    r"\b(?:demand(?:s|ed|ing)?|call(?:s|ed|ing)? for|want(?:s|ed|ing)?|urg(?:e|es|ed|ing)|seek(?:s|ing)?|sought|avert(?:s|ed|ing)?)"
    r"(?: [\w'’-]+){0,3} (?:resignation|resign|release|arrest|bankruptcy|removal|ouster|departure|surrender)\b"
)


def words_for(words: Sequence[Word], n: int) -> frozenset[str]:
    """The words that may tell the same as the deed at place ``n``; none of a word that is no finished deed."""
    word = words[n]
    ahead = words[n - 1] if n else None
    if not is_past(word.low) or word.text[:1].isupper() or ahead is None:
        return frozenset()
    if ahead.low in STOP and ahead.low not in _BEFORE_DEEDS:  # a retired dentist, most of them retired
        return frozenset()
    deed, behind = base(word.low), words[n + 1].low if n + 1 < len(words) else ""
    if behind in WITHOUT.get(deed, ()) or (deed in WITH and behind not in WITH[deed]):
        return frozenset()
    return ANSWERING.get(deed, frozenset())


_BEFORE_DEEDS: Final = (
    AUXILIARIES | HAS | IS | frozenset("been being he she it they who that which and then have had not".split())
)


def says_any(text: str, answering: frozenset[str]) -> bool:
    """Whether a text has one of the words, in whatever form."""
    text = _DEMANDED.sub(" ", text)  # what is only asked for has not come about
    low = "".join(c if c.isalpha() else " " for c in text.casefold()).split()
    return any(word in answering or base(word) in answering for word in low)
