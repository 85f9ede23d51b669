"""A day that is to come in one version and past in the other, told in one word: ``starts on Wednesday`` / ``started on Wednesday``."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Region, sentence_at
from core.facts.judgement.values.pairing import Pair
from core.facts.judgement.vocabulary.content import base
from core.facts.judgement.vocabulary.verbs import is_past
from core.facts.mentions.days.when import When

_REACH: Final = 40
"""Code points between the verb and its day."""


def come_true(region: Region, pairs: Sequence[Pair]) -> tuple[list[Finding], list[Pair]]:
    """Findings of the verbs that tell of one weekday first in the present, of what is to come, and then in the past."""
    found: list[Finding] = []
    left = list(pairs)
    if not region.english:
        return found, left
    for hunk in region.hunks:
        words = region.words(0, hunk.a0, hunk.a1), region.words(1, hunk.b0, hunk.b1)
        if [len(side) for side in words] != [1, 1] or base(words[0][0].low) != base(words[1][0].low):
            continue
        verbs = words[0][0], words[1][0]
        past = [is_past(verb.low) for verb in verbs]
        if past[0] == past[1] or region.days[0] == region.days[1]:
            continue
        days = [_day(region, side, verbs[side].end) for side in (0, 1)]
        if days[0] is None or days[1] is None or days[0].mention.value != days[1].mention.value:
            continue
        leans = [day.mention.expression.lean for day in days if day and isinstance(day.mention.expression, When)]
        if leans == ([-1, 1] if past[0] else [1, -1]) or leans == ([0, 1] if past[0] else [1, 0]):
            a, b = (verbs[0].start, verbs[0].end), (verbs[1].start, verbs[1].end)
            why = "what was to come in one version has come in the other"
            found.append(Finding(a, b, "fact", "status", "changed", why=why))
    return found, left


def _day(region: Region, side: int, at: int) -> Found | None:
    """The weekday that follows in the sentence."""
    sentences, mentions = (region.sentences_b, region.mentions_b) if side else (region.sentences_a, region.mentions_a)
    end = min(sentence_at(sentences, at)[1], at + _REACH)
    for found in mentions:
        when = found.mention.expression
        if at <= found.start < end and isinstance(when, When) and when.weekday is not None and not when.every:
            return found
    return None
