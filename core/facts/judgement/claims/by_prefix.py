"""What one word denies by a syllable, and another word denies: ``unfinished`` / ``not completed``, ``childless`` / ``has no children``."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import wording
from core.facts.judgement.vocabulary.content import akin, base, content, unmatched, weighty
from core.facts.judgement.vocabulary.lexicon import is_word
from core.facts.judgement.vocabulary.words import NEGATORS, NO_DENIAL
from core.facts.tables.opposed import DENYING_WORDS

_LONGEST: Final = 25
"""Words of a sentence up to which it is looked at."""


def denied_by_prefix(unit: Unit) -> Finding | None:
    """Wording where one sentence says by a syllable what the other denies, and the unit holds the one or the other."""
    if max(len(unit.around_a), len(unit.around_b)) > _LONGEST:
        return None
    counts = [_denials(around) for around in (unit.around_a, unit.around_b)]
    if sorted(counts) != [0, 1]:
        return None
    denied = counts.index(1)
    around, other = (unit.around_a, unit.around_b)[denied], (unit.around_a, unit.around_b)[1 - denied]
    own, there = (unit.words_a, unit.words_b)[denied], (unit.words_a, unit.words_b)[1 - denied]
    if _with_value(unit):
        return None
    word = next((w for w in other if _plain(w.low)), None)
    if word is None or not (_denials(own) or word in there):
        return None
    said, told = content(around), [w for w in content(other) if w != base(word.low)]
    only = [w for w in unmatched(said, told) if w not in NEGATORS]
    stems = _plain(word.low)
    answers = [w for w in only if any(w == stem or akin(w, stem) for stem in stems)]
    if not answers or any(w not in _STAYING for w in weighty(unmatched(told, said))):
        return None
    if any(w not in answers and w not in _CARRIED for w in weighty(only)):
        return None
    return wording(unit, "an opposite and a negation say the same", likely=not set(answers) & set(stems))


def _with_value(unit: Unit) -> bool:
    """Whether a figure, a day or a name stands in the unit."""
    return any(
        f.start < end and f.end > start and f.mention.kind != "status"
        for found, (start, end) in ((unit.region.mentions_a, unit.a), (unit.region.mentions_b, unit.b))
        for f in found
    )


_CARRIED: Final = frozenset({"carry", "bring", "yield", "produce", "offer", "manage"})
"""Verbs beside ``no`` and a thing that say no more than that there is none."""


_STAYING: Final = frozenset({"stay", "remain", "keep", "go", "leave", "prove"})
"""Verbs that lead to such a word: stayed afloat, went unclaimed."""


def _denials(found: Sequence[Word]) -> int:
    following = [*(w.low for w in found[1:]), ""]
    return sum(
        (w.low in NEGATORS or w.low.endswith("n't")) and after not in NO_DENIAL
        for w, after in zip(found, following, strict=False)
    )


@cache
def _plain(low: str) -> tuple[str, ...]:
    """Base forms of what a word denies by a syllable; none for other words."""
    if low in DENYING_WORDS:
        return DENYING_WORDS[low]
    for prefix in ("un", "non", "dis", "in", "im", "ir", "il"):
        stem = low.removeprefix(prefix)
        if stem != low and len(stem) > 2 and is_word(stem) and low not in _NO_PREFIX:
            return (base(stem),)
    stem = low.removesuffix("less")
    if stem != low and len(stem) > 2 and is_word(stem) and low not in _NO_PREFIX:
        return (base(stem),)
    return ()


_NO_PREFIX: Final = frozenset(
    "under union unit unite united until uncle income increase interest inside into industry include insure inform install instead intend"
    " invest involve invite instance indeed inflow input inland inner intent island impress import important improve impose impact disco"
    " discount discover district distance disease dismiss discharge display dispose dispute distress irate regardless doubtless".split()
)
"""Words that only begin or end so."""
