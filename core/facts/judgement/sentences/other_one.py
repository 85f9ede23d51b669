"""One name, land or quality in place of another where a sentence was turned round: ``built by a Dutch firm`` / ``a Danish firm built``.

Where clauses turn round, edits take one away and bring the other, and neither is held against anything. Here a sentence is looked at
whole: where both say the same but for one thing on each side, and the two are of one sort, the one stands for the other.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Region, Word
from core.facts.judgement.sentences.exchanged import one_sort
from core.facts.judgement.values.pairing import FAMILIES, compare
from core.facts.judgement.vocabulary.content import base, is_content, told_for
from core.facts.judgement.vocabulary.lexicon import names
from core.facts.judgement.vocabulary.words import LIGHT, NEGATORS
from core.facts.tables.places import DEMONYMS
from core.model.facts import Relation

LONGEST: Final = 40
"""Words of a sentence up to which it is looked at."""
FEWEST: Final = 2
"""Telling words that both sides must have in common."""


def other_one(region: Region, found: Sequence[Finding]) -> list[Finding]:
    """A fact for each sentence that was told in another order and has but one thing on each side that the other side has not."""
    told: list[Finding] = []
    for sentence_a, sentence_b in region.edited:
        if not region.moves_within(sentence_b):
            continue
        region.check()
        whole = region.words(0, *sentence_a), region.words(1, *sentence_b)
        if max(map(len, whole)) > LONGEST or any(_denies(w) for side in whole for w in side):
            continue
        a, b = map(_telling, whole)
        one, other = _alone(a, b), _alone(b, a)
        if not one or not other or _known(found, one, other) or _in_order(a, b):
            continue
        finding = _of_one_sort(region, one, other)
        told += [finding] if finding else []
    return told


def _denies(word: Word) -> bool:
    return word.low in NEGATORS or word.low.endswith("n't")


def _in_order(a: Sequence[Word], b: Sequence[Word]) -> bool:
    """Whether what both say stands in one order: then edits hold each word against its own counterpart."""
    told = [base(w.low) for w in a], [base(w.low) for w in b]
    shared = {*told[0]} & {*told[1]}
    return [w for w in told[0] if w in shared] == [w for w in told[1] if w in shared]


def _telling(found: Sequence[Word]) -> list[Word]:
    return [w for w in found if is_content(w.low) and base(w.low) not in LIGHT]


def _alone(own: Sequence[Word], others: Sequence[Word]) -> list[Word]:
    """The words that nothing on the other side says, where they stand in one row; empty where they don't."""
    said = {base(w.low) for w in others}
    fresh = [n for n, w in enumerate(own) if not any(told_for(base(w.low), other) for other in said)]
    in_row = fresh == list(range(fresh[0], fresh[-1] + 1)) if fresh else False
    return [own[n] for n in fresh] if in_row and len(fresh) + FEWEST <= len(own) else []


def told_by_it(finding: Finding, others: Sequence[Finding]) -> Finding:
    """What is put in or cut around such a thing is wording: all the rest of the sentence is said on both sides."""
    if not _is_loose(finding) or not any(
        _meets(o.before, *finding.before) or _meets(o.after, *finding.after) for o in others
    ):
        return finding
    return replace(finding, category="wording", kind=None, why="the same, told in another order")


def _is_loose(finding: Finding) -> bool:
    return finding.category == "fact" and finding.kind == "statement" and finding.relation != "changed"


def _known(found: Sequence[Finding], one: Sequence[Word], other: Sequence[Word]) -> bool:
    return any(
        f.category == "fact"
        and not _is_loose(f)
        and (_meets(f.before, one[0].start, one[-1].end) or _meets(f.after, other[0].start, other[-1].end))
        for f in found
    )


def _meets(side: tuple[int, int], start: int, end: int) -> bool:
    return side[0] < end and start < side[1]


def _of_one_sort(region: Region, one: Sequence[Word], other: Sequence[Word]) -> Finding | None:
    spans = (one[0].start, one[-1].end), (other[0].start, other[-1].end)
    named = _name(region.mentions_a, one), _name(region.mentions_b, other)
    if named[0] and named[1]:
        relation, why = compare(named[0], named[1])
        kind = named[1].mention.kind
        if relation == "same" or _is_land(one) != _is_land(other):
            return None
        changed: Relation = (
            "refined" if relation == "refined" else "generalised" if relation == "generalised" else "changed"
        )
        values = named[0].mention.value, named[1].mention.value
        return Finding(*spans, "fact", kind, changed, "sure", *values, why)
    if named[0] or named[1] or len(one) > 1 or len(other) > 1:
        return None
    x, y = base(one[0].low), base(other[0].low)
    qualities = all("q" in names(word) for word in (x, y))
    if one_sort(x, y) < 2 and not qualities:
        return None
    why = f"“{one[0].text}” and “{other[0].text}” do not mean the same"
    return Finding(*spans, "fact", "statement", "changed", "likely", why=why)


def _name(mentions: Sequence[Found], words: Sequence[Word]) -> Found | None:
    """The name that the words are; of a sentence's first word too, which elsewhere isn't trusted."""
    return next(
        (
            m
            for m in mentions
            if FAMILIES[m.mention.kind] == "name" and m.start <= words[0].start and words[-1].end <= m.end
        ),
        None,
    )


def _is_land(words: Sequence[Word]) -> bool:
    return words[0].low in DEMONYMS
