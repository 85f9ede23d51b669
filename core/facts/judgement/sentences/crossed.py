"""Two clauses whose doers changed places while the sentence was told anew: ``teachers backed it, parents opposed it``, turned about.

Nothing is new and nothing is missing in such a sentence; only that what went with one verb goes with the other one now.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.sentences.roles import Tag, tagged
from core.facts.judgement.vocabulary.content import alike, base, is_content
from core.facts.judgement.vocabulary.words import REPORTING

_JOINTS: Final = frozenset("but while whereas and although though".split())
"""Words between two clauses of which each says its own."""
_Parts = tuple[list[int], list[int]]
"""Numbers of the telling words of a sentence's first and second clause."""


def crossed(a: Sequence[Word], b: Sequence[Word]) -> Finding | None:
    """A finding where two verbs that stand in two clauses on both sides exchanged what is told with them."""
    if not all(any(word.low in _JOINTS for word in words) for words in (a, b)):
        return None
    partner = _partners(a, b)
    if all(one < other for one, other in pairwise(partner.values())):
        return None  # all that both say stands in one order
    tags = _deeds_of(a), _deeds_of(b)
    cuts = [
        [parts for n, word in enumerate(words) if word.low in _JOINTS and (parts := _parts(own, n))]
        for words, own in ((a, tags[0]), (b, tags[1]))
    ]
    found = [_told(a, b, partner, tags[0], one, other) for one in cuts[0] for other in cuts[1]]
    return next(iter(found)) if found and all(found) else None


def _deeds_of(words: Sequence[Word]) -> list[Tag]:
    """What each word is; who says so is no party to what is told."""
    return ["other" if base(w.low) in REPORTING else tag for w, tag in zip(words, tagged(words), strict=True)]


def _partners(a: Sequence[Word], b: Sequence[Word]) -> dict[int, int]:
    """Word of ``a`` → the one word of ``b`` that says the same, where neither is told twice."""
    forms = [[base(w.low) if is_content(w.low) else "" for w in words] for words in (a, b)]
    same = {
        n: [m for m, other in enumerate(forms[1]) if other and alike(form, other)]
        for n, form in enumerate(forms[0])
        if form
    }
    taken = [m for found in same.values() for m in found]
    return {n: found[0] for n, found in same.items() if len(found) == 1 and taken.count(found[0]) == 1}


def _parts(tags: Sequence[Tag], at: int) -> _Parts | None:
    """The words before and after a joint; ``None`` where not both have a verb and a thing."""
    parts = list(range(at)), list(range(at + 1, len(tags)))
    return parts if all({"verb", "noun"} <= {tags[n] for n in part} for part in parts) else None


def _told(
    a: Sequence[Word], b: Sequence[Word], partner: dict[int, int], tags: Sequence[Tag], one: _Parts, other: _Parts
) -> Finding | None:
    stay = [{n for n in one[k] if partner.get(n) in other[k]} for k in (0, 1)]
    go = [{n for n in one[k] if partner.get(n) in other[1 - k]} for k in (0, 1)]
    if not all((*stay, *go)):
        return None
    verbs = [[any(tags[n] == "verb" for n in words) for words in side] for side in (stay, go)]
    if [all(side) for side in verbs].count(True) != 1 or any(verbs[0]) == any(verbs[1]):
        return None
    moved = [n for words in (go if all(verbs[0]) else stay) for n in words if tags[n] == "noun"]
    if len(moved) < 2:
        return None
    if not any(is_content(w.low) for w in a[min(moved) + 1 : max(moved)]):
        return None  # two things side by side: apples and pears
    there = [partner[n] for n in moved]
    why = f"“{a[min(moved)].text}” and “{a[max(moved)].text}” changed places between two acts"
    before = a[min(moved)].start, a[max(moved)].end
    after = b[min(there)].start, b[max(there)].end
    return Finding(before, after, "fact", "status", "changed", why=why)
