"""Fact or wording where no value and no rule tells: a logistic judgement on a dozen plain features.

What counts is what a reader of the older words would miss: new content words, numbers and names that nothing nearby says already.
A deletion is scored as the insertion it would be the other way round; a replacement as the stronger of both directions, the
backward one damped. The weights
are fitted by ``packaging/fit_likelihood.py``; ``likelihood.json`` says on what and how well.
"""

import json
import math
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final

from core.facts.judgement.content import content, unmatched
from core.facts.judgement.region import words_in
from core.facts.judgement.words import LIGHT, STOP
from core.facts.style import style_kind

CONTEXT: Final = 80
"""Characters on each side in which a word that stands there already makes the same word no news."""

FEATURES: Final = (
    "new_words", "one_new_word", "two_new_words", "new_weighty_words", "net_words", "lost_words", "new_number", "number_changed",
    "any_number", "new_capitals", "pure_insertion", "small_words_only", "style_only", "long_insertion", "clause", "words_in",
)  # fmt: skip
"""The features' names, in the order of the weights."""


_NUMBER_WORDS: Final = frozenset(
    "two three four five six seven eight nine ten eleven twelve hundred thousand million billion half twice first second third".split()
)

DAMPED: Final = 0.5
"""What is taken off the backward probability of a replacement: in a replacement words are mostly given up for others that say the
same, and counting every such loss as a deletion costs .09 of F1 (.77 → .68 on the edits fitted on)."""


def features(before: str, after: str, context: str, said: Sequence[str] = ()) -> tuple[float, ...]:
    """What going from ``before`` to ``after`` brings that neither ``before`` nor ``context`` (words nearby) says.

    ``said``: base forms that the older side says elsewhere in the same place.
    """
    old, new = words_in(before), words_in(after)
    near = words_in(context)
    known = [*content(old), *content(near), *said]
    fresh = unmatched(content(new), known)
    lost = unmatched(content(old), content(new))
    numbers_old = {w.low for w in old if w.text[:1].isdigit() or w.low in _NUMBER_WORDS}
    numbers_new = {w.low for w in new if w.text[:1].isdigit() or w.low in _NUMBER_WORDS}
    new_numbers = numbers_new - numbers_old - {w.low for w in near}
    fresh_set = set(fresh)
    capitals = [
        w for n, w in enumerate(new) if w.text[:1].isupper() and (n or before.strip()) and set(content([w])) & fresh_set
    ]
    weighty = [w for w in fresh if w not in LIGHT]
    return (
        min(len(fresh), 8) / 4,
        float(len(fresh) == 1),
        float(len(fresh) >= 2),
        min(len(weighty), 6) / 3,
        max(-4, min(len(content(new)) - len(content(old)), 8)) / 4,
        min(len(lost), 6) / 3,
        float(bool(new_numbers)),
        float(bool(numbers_old) and bool(numbers_new) and numbers_old != numbers_new),
        float(bool(numbers_new)),
        min(len(capitals), 3) / 2,
        float(not old and bool(new)),
        float(all(w.low in STOP for w in (*old, *new))),
        float(bool(before and after) and style_kind(before, after) is not None),
        min(len(after), 200) / 100,
        float(after.strip()[:1] in (",", "(", ";") or after.strip()[-1:] in (".", "?", "!")),
        math.log1p(len(new)) / 2,
    )


@cache
def weights() -> tuple[tuple[float, ...], float, float]:
    """The fitted weights, the bias, and the probability from which a change is called a fact."""
    known = json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))
    return tuple(known["weights"][name] for name in FEATURES), known["bias"], known["threshold"]


def chance(before: str, after: str, context: str, said: Sequence[str] = ()) -> float:
    """Probability that going from ``before`` to ``after`` (not empty) changes what a reader knows."""
    factors, bias, _ = weights()
    total = bias + sum(f * x for f, x in zip(factors, features(before, after, context, said), strict=True))
    return 1 / (1 + math.exp(-total))


def likelihood(
    sides: tuple[str, str], contexts: tuple[str, str], said: tuple[Sequence[str], Sequence[str]] = ((), ())
) -> float:
    """The stronger of both directions. ``contexts``: the words around the change in each version; ``said`` as in ``features``."""
    before, after = sides
    forward = chance(before, after, contexts[0], said[0]) if after.strip() else 0.0
    backward = chance(after, before, contexts[1], said[1]) if before.strip() else 0.0
    return stronger(forward, backward) if before.strip() and after.strip() else max(forward, backward)


def stronger(forward: float, backward: float) -> float:
    """The stronger direction of a replacement."""
    return max(forward, backward - DAMPED)
