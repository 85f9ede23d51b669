"""A surname that is a word as well, corrected at the head of a headline or sentence: ``Woods quits`` / ``Wood quits``."""

from collections.abc import Sequence
from typing import Final

from rapidfuzz.distance import Levenshtein

from core.facts.judgement.finding import Finding
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact
from core.facts.judgement.vocabulary.content import base
from core.facts.judgement.vocabulary.lexicon import names
from core.facts.judgement.vocabulary.verbs import is_past, is_verb

_SHORTEST: Final = 4
"""Letters of the shorter name at the least."""
_ONE: Final = frozenset({"is", "was", "has", "says"})


def named_like_a_word(unit: Unit) -> Finding | None:
    """A name of another letter, or one more, before what one person does; with an s one version would speak of many things that *wins*."""
    if len(unit.words_a) != 1 or len(unit.words_b) != 1:
        return None
    one, other = unit.words_a[0], unit.words_b[0]
    if one.start != unit.sentence_a[0] or other.start != unit.sentence_b[0] or unit.next_a() != unit.next_b():
        return None
    if not one.text.istitle() or not other.text.istitle() or min(len(one.text), len(other.text)) < _SHORTEST:
        return None
    if Levenshtein.distance(one.low, other.low, score_cutoff=1) > 1 or not _does(unit):
        return None
    return fact(unit, "person", "another name before what somebody does")


def _does(unit: Unit) -> bool:
    """Whether one person's verb follows; in a headline, which has no article, also one that leaves it open."""
    following = unit.next_b(2)
    if not following:
        return False
    verb = following[0]
    if verb in _ONE or (verb.endswith("s") and not verb.endswith("ss") and _is_deed(verb, following[1:])):
        return True
    text = unit.region.b.text.rstrip()
    if "\n" in text or text[-1] in ".!?":
        return False
    return (verb == "to" and len(following) > 1) or (is_past(verb) and verb != base(verb))


def _is_deed(verb: str, behind: Sequence[str]) -> bool:
    """``Woods wins``, not ``Bank fees``."""
    form = base(verb)
    return is_verb(form) or "d" in names(form) or bool(behind and behind[0] in _BEHIND_VERB)


_BEHIND_VERB: Final = frozenset(
    "the a an his her its their him them at in on for to from over into after with down up out off back as two three".split()
)
