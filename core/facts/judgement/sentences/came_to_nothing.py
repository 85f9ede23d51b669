"""What was done in one version and failed or was refused in the other, in a sentence told anew: ``was named by the witness`` / ``The
witness failed to name him``."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.claims.denied_alike import denials
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region, Word
from core.facts.judgement.vocabulary.content import base, content, is_content, opposite, told_for, unmatched, weighty
from core.facts.judgement.vocabulary.ends import two_ends
from core.facts.judgement.vocabulary.words import MODALS

_IN_VAIN: Final = frozenset("fail refuse decline neglect deny".split())
"""Verbs by which nothing comes of what they lead to."""
_TOWARDS: Final = frozenset(
    "try attempt seek hope want plan intend promise threaten agree offer ask demand urge call".split()
)
"""Verbs of who has not done it either."""
_REFUSING: Final = frozenset({"refuse", "deny"})
_GETTING: Final = frozenset("receive get give grant obtain award pay".split())
"""What is told of a thing that somebody gets, whom it is refused in the other version."""
_LONGEST: Final = 40
"""Words of a sentence up to which it is looked at: every word is held against all."""
_FEWEST: Final = 3
"""Telling words that both sentences must have in common."""


def came_to_nothing(region: Region, found: Sequence[Finding]) -> list[Finding]:
    """A likely fact of status for each sentence that says of all that the other version tells that nothing came of it."""
    told: list[Finding] = []
    for sentence_a, sentence_b in region.edited:
        sides = region.words(0, *sentence_a), region.words(1, *sentence_b)
        at = [[n for n, w in enumerate(words) if base(w.low) in _IN_VAIN and base(w.low) != w.low] for words in sides]
        if sorted(map(len, at)) != [0, 1] or max(map(len, sides)) > _LONGEST:
            continue
        region.check()
        if any(f.category == "fact" and _within(f.before, sentence_a) and _within(f.after, sentence_b) for f in found):
            continue
        side = 0 if at[0] else 1
        vain, done = sides[side], sides[1 - side]
        spans = _told(vain, at[side][0], done)
        if spans:
            why = "what is done in one version fails or is refused in the other"
            own, other = spans
            before, after = (own, other) if side == 0 else (other, own)
            told.append(Finding(before, after, "fact", "status", "changed", "likely", why=why))
    return told


def _told(vain: Sequence[Word], n: int, done: Sequence[Word]) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Where a sentence says that nothing came of it, and where the other one tells it as done."""
    if len(denials(vain)) > 1 or denials(done) or any(w.low in MODALS or base(w.low) in _TOWARDS for w in done):
        return None
    getting = base(vain[n].low) in _REFUSING and any(base(w.low) in _GETTING for w in done)
    if not getting and (n + 1 == len(vain) or vain[n + 1].low != "to"):
        return None
    said, other = content(vain), content(done)
    if {*weighty(unmatched(said, other))} - _IN_VAIN or weighty(unmatched(other, said)):
        return None
    if len([w for w in said if w not in unmatched(said, other)]) < _FEWEST:
        return None
    if any(opposite(x, y) or two_ends(x, y) for x in said for y in other):
        return None
    deed = next((w for w in vain[n + 1 :] if is_content(w.low)), None)
    if deed is None:
        return None
    partner = next((w for w in done if is_content(w.low) and told_for(base(w.low), base(deed.low))), None)
    return ((vain[n].start, deed.end), (partner.start, partner.end)) if partner else None


def _within(side: tuple[int, int], sentence: tuple[int, int]) -> bool:
    return side[0] <= sentence[1] and side[1] >= sentence[0]
