"""What is not known in one version and told in the other, in a sentence told anew: ``the cause is not known`` / ``a candle caused it``;
and what neither knows."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from core.facts.judgement.claims.undecided import KNOWN, left_open
from core.facts.judgement.finding import Finding, relation_of
from core.facts.judgement.region import Region, Word
from core.facts.judgement.vocabulary.content import base, content, told_for, unmatched, weighty
from core.facts.judgement.vocabulary.words import NEGATORS
from core.facts.tables.retold import OPEN
from core.facts.tables.undecided import ASKED, ASKING, MAYBE
from core.patterns import lazy_pattern

_LONGEST: Final = 40
"""Words of a sentence up to which it is looked at: every word is held against all."""


class _Place(NamedTuple):
    """Two sentences of which one at the least says that a thing is not known, and where each says so."""

    spans: tuple[tuple[int, int], tuple[int, int]]
    sides: tuple[Sequence[Word], Sequence[Word]]
    older: tuple[int, int] | None
    newer: tuple[int, int] | None


def _places(region: Region) -> list[_Place]:
    if not any(_CUES.search(side.text) for side in (region.a, region.b)):
        return []
    found = []
    for spans in region.edited:
        sides = region.words(0, *spans[0]), region.words(1, *spans[1])
        if max(map(len, sides)) <= _LONGEST:
            region.check()
            place = _Place(spans, sides, left_open(sides[0]), left_open(sides[1]))
            if place.older or place.newer:
                found.append(place)
    return found


_CUES: Final = lazy_pattern(rf"(?i:\b(?:{'|'.join(sorted(KNOWN | OPEN))})\b)")


def not_known(region: Region, found: Sequence[Finding]) -> list[Finding]:
    """A likely fact of status for each sentence that says that a thing is not known which the other version tells."""
    told: list[Finding] = []
    for (span_a, span_b), sides, older, newer in region.ask(_places):
        if (older and newer) or any(
            f.category == "fact" and (_meets(f.before, span_a) or _meets(f.after, span_b)) for f in found
        ):
            continue
        a = older or _told(sides[1], sides[0])
        b = newer or _told(sides[0], sides[1])
        if a and b:
            why = "what is not known in one version is told in the other"
            told.append(Finding(a, b, "fact", "status", "changed", "likely", why=why))
    return told


def not_known_either(region: Region, found: Sequence[Finding]) -> list[Finding]:
    """The findings, those told of two sentences as wording that say of the same in two ways that it is not known: ``It is not clear what
    caused the fire`` / ``The cause of the fire is not known``."""
    told = list(found)
    for (span_a, span_b), sides, older, newer in region.ask(_places):
        if older and newer and _asks_the_same(*sides):
            told = [
                _as_wording(f) if _of_words(f) and _meets(f.before, span_a) and _meets(f.after, span_b) else f
                for f in told
            ]
    return told


def _of_words(f: Finding) -> bool:
    return f.category == "fact" and f.kind in _OF_WORDS and not (f.before_value or f.after_value)


def _as_wording(f: Finding) -> Finding:
    relation = relation_of(f.before, f.after)
    return Finding(f.before, f.after, "wording", None, relation, "likely", why="neither version knows")


_OF_WORDS: Final = frozenset({"status", "statement", "negation", "modality"})


def _asks_the_same(older: Sequence[Word], newer: Sequence[Word]) -> bool:
    """Whether beyond what is asked, and that it is not known, neither sentence says what the other does not, and both deny once."""
    denied = [
        sum(w.low in NEGATORS or w.low.endswith("n't") or w.low in OPEN for w in words) for words in (older, newer)
    ]
    if denied != [1, 1]:
        return False
    said, other = ([form for form in content(words) if form not in _OF_ASKING] for words in (older, newer))
    return bool(said) and not weighty(unmatched(said, other)) and not weighty(unmatched(other, said))


_OF_ASKING: Final = ASKED | OPEN | {base(word) for word in KNOWN} | {"not"}


def _told(asked: Sequence[Word], told: Sequence[Word]) -> tuple[int, int] | None:
    """What a sentence tells of the same without leaving anything open: from its first word that the other one lacks to its last."""
    forms = {base(w.low) for w in told}
    if forms & (ASKING | MAYBE | OPEN | NEGATORS) or any(w.low.endswith("n't") for w in told):
        return None
    said, other = content(asked), content(told)
    new = [
        form
        for form in weighty(unmatched(other, said))
        if form not in ASKED and not any(told_for(form, x) for x in said)
    ]
    gone = set(weighty(unmatched(said, other))) - _OF_ASKING
    if not new or gone or len(said) == len(unmatched(said, other)):
        return None
    places = [w for w in told if base(w.low) in new]
    return (places[0].start, places[-1].end) if places else None


def _meets(side: tuple[int, int], sentence: tuple[int, int]) -> bool:
    return side[0] <= sentence[1] and side[1] >= sentence[0]
