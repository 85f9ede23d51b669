"""The same words cut in one place of a sentence and put in at another: told twice, as a loss and as a gain, they are neither."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region, sentence_at, words_in
from core.facts.judgement.vocabulary.words import NEGATORS

_PLACED: Final = NEGATORS | frozenset("only even just almost nearly allegedly reportedly apparently".split())
"""Words that say of what stands beside them: in another place they say another thing."""


def only_moved(region: Region, found: Sequence[Finding]) -> list[Finding]:
    """The findings, a pair of them that takes away and brings the same words of one sentence as wording."""
    told = list(found)
    for n, gone in enumerate(told):
        if gone.category != "fact" or gone.after[0] < gone.after[1]:
            continue
        words = _words(region.a.text, gone.before)
        if not words or _PLACED & {*words}:
            continue
        for m, come in enumerate(told):
            if (
                come.category == "fact"
                and come.before[0] == come.before[1]
                and _words(region.b.text, come.after) == words
            ):
                if _apart(region, gone, come):
                    continue
                why = "the same words, elsewhere in the sentence"
                told[n] = replace(gone, category="wording", kind=None, why=why, before_value=None)
                told[m] = replace(come, category="wording", kind=None, why=why, after_value=None)
                break
    return told


def _words(text: str, side: tuple[int, int]) -> list[str]:
    return [w.low for w in words_in(text, *side)]


def _apart(region: Region, gone: Finding, come: Finding) -> bool:
    """Whether the two stand in sentences that are not each other's."""
    there = sentence_at(region.sentences_a, region.source(*come.after)[0])
    return not there[0] <= gone.before[0] < max(there[1], there[0] + 1)
