"""A deed that one version tells and the other takes back: ``banned scooters`` / ``lifted its ban on scooters``."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region, Word
from core.facts.judgement.sentences.roles import Tag, tagged
from core.facts.judgement.vocabulary.content import akin, base, is_content
from core.facts.judgement.vocabulary.verbs import is_past
from core.facts.judgement.vocabulary.words import NEGATORS
from core.facts.tables.grammar import BE, DETERMINERS

_TAKING_BACK: Final = frozenset(
    "withdraw annul revoke rescind overturn quash reverse cancel retract void nullify repeal scrap abolish overrule renounce"
    " invalidate drop lift abandon".split()
)
"""Verbs by which a deed that was done holds no longer."""
_TAKING_AWAY: Final = frozenset({"strip", "deprive", "rob"})
"""Those that say so of somebody: stripped of her victory."""
_SMALL: Final = frozenset({"drop", "lift"})
"""Verbs that take a thing back only where it is known: who drops a hint gives one."""
_GAINING: Final = frozenset("win receive earn hold have keep award claim give grant bear retain gain".split())
"""Verbs of having what may be taken away."""
_REACH: Final = 6
"""Words between such a verb and what it takes back,"""
_SUBJECT: Final = 12
"""and between it and the head of what a passive one is told of."""


class _Taken(NamedTuple):
    """What a sentence takes back (base form), and where it says so."""

    deed: str
    span: tuple[int, int]
    away: bool


def taken_back(region: Region) -> list[Finding]:
    """A fact of status for each sentence that takes back the deed that the other version tells in its place."""
    found: list[Finding] = []
    for sentence_a, sentence_b in region.edited:
        region.check()
        for spans in undone(region.words(0, *sentence_a), region.words(1, *sentence_b)):
            if all(touched(region, side, span) for side, span in enumerate(spans)):
                why = "what one version tells is taken back in the other"
                found.append(Finding(*spans, "fact", "status", "changed", why=why))
                break
    return found


def undone(older: Sequence[Word], newer: Sequence[Word]) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Where one of two sentences may take back what the other one tells."""
    sides = older, newer
    backs = [_backs(words) for words in sides]
    for side in (0, 1):
        if backs[side] and not backs[1 - side]:
            for taken in _taken(sides[side]):
                for done in _done(sides[1 - side], taken):
                    yield (taken.span, done) if side == 0 else (done, taken.span)


def _backs(words: Sequence[Word]) -> list[int]:
    """The verbs of a sentence that take something back, by their numbers."""
    verbs = _TAKING_BACK | _TAKING_AWAY
    return [n for n, w in enumerate(words) if base(w.low) in verbs]


def _taken(words: Sequence[Word]) -> Iterator[_Taken]:
    """What a sentence may take back: the thing behind such a verb, or each thing before a passive one."""
    tags = tagged(words)
    for n in _backs(words):
        verb = base(words[n].low)
        if tags[n] != "verb" or any(w.low in NEGATORS or w.low.endswith("n't") for w in words[max(0, n - 3) : n]):
            continue
        away, passive = verb in _TAKING_AWAY, n > 0 and words[n - 1].low in BE
        if away:
            of = next((m for m in range(n + 1, min(len(words), n + _REACH)) if words[m].low == "of"), None)
            nouns = [_noun(words, tags, of + 1)] if of else []
        elif passive:
            nouns = [m for m in range(max(0, n - _SUBJECT), n - 1) if _is_deed(words, tags, m)]
        else:
            nouns = [_noun(words, tags, n + 1)]
        for noun in nouns:
            if noun is None or (verb in _SMALL and noun and words[noun - 1].low in ("a", "an")):
                continue
            first, last = (noun, n) if passive and not away else (n - passive, noun)
            yield _Taken(base(words[noun].low), (words[first].start, words[last].end), away)


def _noun(words: Sequence[Word], tags: Sequence[Tag], start: int) -> int | None:
    """The thing behind a verb: the last word of what leads straight on from it."""
    found = None
    for n in range(start, min(len(words), start + _REACH)):
        if words[n].low in DETERMINERS or tags[n] == "determiner":
            if found is not None:
                break
        elif tags[n] == "noun" and words[n].start <= words[n - 1].end + 1:
            found = n if not words[n].low.endswith("'s") else found
        elif found is not None or tags[n] in ("preposition", "verb", "helper"):
            break
    return found


def _is_deed(words: Sequence[Word], tags: Sequence[Tag], n: int) -> bool:
    """Whether a noun before a passive verb is what it is told of, not what that is about (``the ban on scooters was lifted``)."""
    own = (
        tags[n] == "noun"
        and is_content(words[n].low)
        and words[n].low == words[n].text
        and not words[n].low.endswith("'s")
    )
    return own and (n == 0 or tags[n - 1] != "preposition")


def _done(words: Sequence[Word], taken: _Taken) -> Iterator[tuple[int, int]]:
    """Where a sentence tells the deed as done: by its verb, or as having what the other one takes away."""
    tags = tagged(words)
    for n, w in enumerate(words):
        verb = base(w.low)
        if tags[n] not in ("verb", "noun") or w.text[:1].isupper() or not is_past(w.low):
            continue
        if any(x.low in NEGATORS or x.low.endswith("n't") for x in words[max(0, n - 3) : n]):
            continue
        has = taken.away and verb in _GAINING and any(base(x.low) == taken.deed for x in words[n + 1 :])
        if has or (akin(verb, taken.deed) and (taken.away or verb[:3] == taken.deed[:3])):
            yield w.start, w.end


def touched(region: Region, side: int, span: tuple[int, int]) -> bool:
    """Whether an edit shares a letter with a stretch of side 0 or 1."""
    return any(h[2 * side] < span[1] and span[0] < h[2 * side + 1] for h in region.touching(side, *span))
