"""Fact or wording where no value and no rule tells: a logistic judgement on some sixteen plain features.

What counts is what a reader of the older words would miss: new content words, numbers and names that nothing nearby says already.
A deletion is scored as the insertion it would be the other way round; a replacement as the stronger of both directions, the
backward one damped. The weights
are fitted by ``packaging/fit_likelihood.py``; ``likelihood.json`` says on what and how well.
"""

import json
import math
from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Final, NamedTuple

from core.facts.judgement.region import Word, words_in
from core.facts.judgement.vocabulary.content import content, unmatched
from core.facts.judgement.vocabulary.lexicon import is_word
from core.facts.judgement.vocabulary.words import STOP
from core.patterns import lazy_pattern

CONTEXT: Final = 80
"""Characters on each side in which a word that stands there already makes the same word no news."""

FEATURES: Final = (
    "new_words", "unknown_words", "net_new_words", "new_share", "net_words", "new_capitals", "lost_capitals", "net_content",
    "acronyms", "pure_insertion", "small_words_only", "number_changed", "any_number", "letters_alike", "words_alike",
    "sentence_start",
)  # fmt: skip
"""The features' names, in the order of the weights."""

_NUMBER_WORDS: Final = frozenset(
    "two three four five six seven eight nine ten eleven twelve hundred thousand million billion half twice first second third".split()
)
_SENTENCE_END: Final = lazy_pattern(r"[.!?][\"”’)\]]*\s*$")

DAMPED: Final = 0.6
"""What is taken off the backward probability of a replacement: in a replacement words are mostly given up for others that say the
same, and taking off .3 alone costs .06 of F1 in five folds (.785 → .722)."""


class Side(NamedTuple):
    """What one version has at the place of a change, and close by."""

    text: str
    left: str
    """The letters before it, ``CONTEXT`` at most."""
    right: str
    said: Sequence[str] = ()
    """Base forms that this version says elsewhere in the same place."""


def features(before: Side, after: Side) -> tuple[float, ...]:
    """What going from one side to the other brings that neither the older words nor those nearby say.

    Counts come as the logarithm of one more than themselves, with their sign: a fifth new word says less than the second.
    """
    old, new = _words(before.text), _words(after.text)
    content_old, content_new = content(old), content(new)
    near = content(_words(f"{before.left} {before.right}"))
    fresh_here = unmatched(content_new, [*content_old, *before.said])
    fresh = unmatched(fresh_here, near)
    lost = unmatched(content_old, [*content_new, *near])
    numbers_old, numbers_new = _numbers(old), _numbers(new)
    fresh_set, lost_set = set(fresh), set(lost)
    starts = not before.left.strip() or bool(_SENTENCE_END.search(before.left))
    inner = new if old or not starts else new[1:]
    return (
        _log(len(fresh_here)),
        _log(sum(not is_word(word) for word in fresh)),
        _log(len(fresh) - len(lost)),
        len(fresh) / max(1, len(content_new)),
        _log(len(new) - len(old)),
        _log(_capitals(inner, fresh_set)),
        _log(_capitals(old[1:], lost_set)),
        _log(len(content_new) - len(content_old)),
        _log(sum(sum(c.isupper() for c in w.text) >= 2 and bool(fresh_set.intersection(content([w]))) for w in new)),
        float(not old and bool(new)),
        float(all(w.low in STOP for w in (*old, *new))),
        float(bool(numbers_old) and bool(numbers_new) and numbers_old != numbers_new),
        float(bool(numbers_new)),
        *_alike(before.text, after.text),
        float(starts),
    )


@lru_cache(maxsize=64)
def _words(text: str) -> tuple[Word, ...]:
    """The words of a side; both directions of a replacement ask for the same ones."""
    return tuple(words_in(text))


def _log(count: float) -> float:
    return math.copysign(math.log1p(abs(count)), count)


def _numbers(found: Sequence[Word]) -> set[str]:
    return {w.low for w in found if w.text[:1].isdigit() or w.low in _NUMBER_WORDS}


def _capitals(found: Sequence[Word], among: set[str]) -> int:
    """Capitalised words whose base form is one of ``among``."""
    return sum(1 for w in found if w.text[:1].isupper() and among.intersection(content([w])))


def _alike(before: str, after: str) -> tuple[float, float]:
    """Shares of letters in one order, 0..1: as they stand, and with the words sorted."""
    from rapidfuzz.fuzz import ratio, token_sort_ratio

    return ratio(before, after) / 100, token_sort_ratio(before, after) / 100


@cache
def weights() -> tuple[tuple[float, ...], float, float]:
    """The fitted weights, the bias, and the probability from which a change is called a fact."""
    known = json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))
    return tuple(known["weights"][name] for name in FEATURES), known["bias"], known["threshold"]


def chance(before: Side, after: Side) -> float:
    """Probability that going from ``before`` to ``after`` (not empty) changes what a reader knows."""
    factors, bias, _ = weights()
    total = bias + sum(f * x for f, x in zip(factors, features(before, after), strict=True))
    return 1 / (1 + math.exp(-total))


def likelihood(before: Side, after: Side, forward: float | None = None, backward: float | None = None) -> float:
    """The stronger of both directions, each reckoned where it is not known."""
    if forward is None:
        forward = chance(before, after) if after.text.strip() else 0.0
    if backward is None:
        backward = chance(after, before) if before.text.strip() else 0.0
    return stronger(forward, backward) if before.text.strip() and after.text.strip() else max(forward, backward)


def stronger(forward: float, backward: float) -> float:
    """The stronger direction of a replacement."""
    return max(forward, backward - DAMPED)
