"""What one version still awaits and the other tells as done: ``still needs the approval of regulators`` / ``regulators have approved``."""

from collections.abc import Iterator, Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region, Word
from core.facts.judgement.sentences.taken_back import touched
from core.facts.judgement.vocabulary.content import base, unmatched
from core.facts.judgement.vocabulary.verbs import is_past
from core.facts.judgement.vocabulary.words import MODALS, NEGATORS
from core.facts.tables.awaiting import AWAITING, AWAITING_WITH, DEEDS_OF
from core.facts.tables.grammar import BE, HAVE

_REACH: Final = 6
"""Words behind the verb of awaiting in which what is awaited is looked for."""
_ALIKE: Final = 0.5
"""Share of the words of the sentence that says less which the other one must say too."""
_HAS_TO: Final = frozenset("has have is are must remain remains".split())
_STILL: Final = frozenset({"still", "yet", "first", "now", "also"})
_UNSETTLED: Final = (
    NEGATORS
    | MODALS.keys()
    | frozenset("to if once until unless before when whether being awaiting pending should".split())
)
"""Before a verb, words with which its deed is not told as done."""

_WANTING: Final = AWAITING | AWAITING_WITH.keys() | {"demand", "urge", "call", "expect"}
"""Before a verb, verbs by which its deed is only asked for."""


def awaited(region: Region) -> list[Finding]:
    """A fact of status for each pair of sentences of which one tells as done what the other still awaits."""
    found: list[Finding] = []
    for sentence_a, sentence_b in region.edited:
        region.check()
        sides = region.words(0, *sentence_a), region.words(1, *sentence_b)
        waiting = [list(_awaiting(words)) for words in sides]
        if bool(waiting[0]) == bool(waiting[1]) or not _of_one_matter(region, sentence_a, sentence_b):
            continue
        one = 0 if waiting[0] else 1
        for deeds, span in waiting[one]:
            there = next(_done(sides[1 - one], deeds), None)
            if there is None or next(_done(sides[one], deeds), None):
                continue
            spans = (span, there) if one == 0 else (there, span)
            if all(touched(region, side, at) for side, at in enumerate(spans)):
                why = "what one version still awaits is done in the other"
                parts = [_edited(region, side, at) for side, at in enumerate(spans)]
                found.append(Finding(parts[0], parts[1], "fact", "status", "changed", why=why))
                break
    return found


def _edited(region: Region, side: int, span: tuple[int, int]) -> tuple[int, int]:
    """A stretch from the first to the last of its letters that were edited."""
    hunks = [(h[2 * side], h[2 * side + 1]) for h in region.touching(side, *span)]
    return max(span[0], min(start for start, _ in hunks)), min(span[1], max(end for _, end in hunks))


def _of_one_matter(region: Region, sentence_a: tuple[int, int], sentence_b: tuple[int, int]) -> bool:
    a, b = region.contents(0, *sentence_a), region.contents(1, *sentence_b)
    shared = max(len(a) - len(unmatched(a, b)), len(b) - len(unmatched(b, a)))
    return shared >= _ALIKE * min(len(a), len(b)) and shared > 0


def _awaiting(words: Sequence[Word]) -> Iterator[tuple[frozenset[str], tuple[int, int]]]:
    """The deeds by which what a sentence awaits comes about, and where it says that it is awaited."""
    low = [w.low for w in words]
    for n, word in enumerate(words):
        if any(w in NEGATORS or w.endswith("n't") for w in low[max(0, n - 3) : n]):
            continue
        form, following = base(word.low), n + 1
        joined = low[n + 1 : n + 2] and low[n + 1] in AWAITING_WITH.get(form, ())
        if form in AWAITING or joined or word.low == "pending":
            following += bool(joined)
            for m in range(following, min(len(words), following + _REACH)):
                deeds = DEEDS_OF.get(low[m])
                if deeds:
                    yield deeds, (word.start, words[m].end)
                    break
        if form == "need" or word.low in _HAS_TO:
            yield from _to_be_done(words, low, n)


def _to_be_done(words: Sequence[Word], low: Sequence[str], n: int) -> Iterator[tuple[frozenset[str], tuple[int, int]]]:
    """``still has to be approved``, ``must still approve``: the deed itself, by a verb."""
    m = n + 1
    while m < len(low) and low[m] in _STILL:
        m += 1
    still = m > n + 1
    if m < len(low) and (low[m] == "to" or low[n] == "must"):
        m += low[m] == "to"
        passive = m + 1 < len(low) and low[m] == "be" and is_past(low[m + 1])
        m += passive
        if m < len(low) and (passive or (still and base(low[m]) == low[m])):
            yield frozenset({base(low[m])}), (words[n].start, words[m].end)


def _done(words: Sequence[Word], deeds: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Where a sentence tells one of the deeds as done, by a verb in the past with what helps it."""
    for n, word in enumerate(words):
        if not is_past(word.low) or not word.text.islower() or base(word.low) not in deeds:
            continue
        before = [w.low for w in words[max(0, n - 4) : n]]
        if any(w in _UNSETTLED or w.endswith("n't") or base(w) in _WANTING for w in before):
            continue
        first = n
        while first and (words[first - 1].low in HAVE or words[first - 1].low in BE):
            first -= 1
        yield words[first].start, word.end
