"""A sentence told in other words, read once more with the same values in both versions: what is told of its words hangs on no value.

``More than 300 growers signed the petition`` / ``The petition carried the signatures of nearly 300 growers``: between a sentence and its
rewording another value leaves edits that hold nothing together, so that words which are known to say the same are told as put in or cut,
and the value with them. Where nothing of it is a fact once the values that only one version has are the same in both, the sentence was
reworded and its values are what changed.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import permutations
from typing import Final

from core.differencing.edits import edits_between
from core.facts.judgement.edited import hunks_of
from core.facts.judgement.finding import Finding
from core.facts.judgement.left_over import left_over
from core.facts.judgement.region import Found, Region, inside
from core.facts.judgement.restated import stretches
from core.facts.judgement.settling import overlap, settled
from core.facts.judgement.stretch import Stretch
from core.facts.judgement.values.labels import Bound, by_label
from core.facts.judgement.values.paired import of_pair
from core.facts.judgement.values.pairing import FAMILIES, Pair, compare, likeness
from core.facts.judgement.values.written import otherwise_written
from core.facts.judgement.vocabulary.words import STOP
from core.model import Interval, Quantity, Span
from core.once import once

_WHY: Final = "each figure is told of the same as before, in another order"
_LONGEST: Final = 700
"""Letters of a sentence beyond which it is not read again."""
_RECAST: Final = 0.3
"""Share of a sentence's letters that edits must touch."""
_MOST: Final = 3
"""Values of a sentence that may have changed at once."""
_TRIES: Final = 3
"""Ways to pair them that are tried."""

_Place = tuple[int, int]
_Told = Callable[[Region], list[Finding]]


def levelled(region: Region, found: Sequence[Finding], judged: _Told) -> list[Finding]:
    """The findings; a reworded sentence as changes of its values alone, where nothing else of it is a fact once these are the same."""
    told = list(found)
    for older, newer in stretches(region):
        facts = [f for f in told if f.category == "fact" and _lies(f.before, older) and _lies(f.after, newer)]
        if max(older[1] - older[0], newer[1] - newer[0]) > _LONGEST or any(_quoted(region, f) for f in facts):
            continue
        if region.share_changed(older, newer) < _RECAST:
            continue
        bound = by_label(region, older, newer)
        if not facts and not bound.crossed:
            continue
        for differing, alike in _ways(region, older, newer, bound):
            values = [of_pair(region, pair) for pair in differing]
            if any(f.category != "fact" for f in values) or (facts and _known(facts, values)):
                break
            level = _Level(region, older, newer, [*differing, *alike])
            region.check()
            rest = judged(level.region)
            left = [f for f in rest if f.category == "fact"]
            if not left or (bound.crossed and len(left) <= len(facts)):
                own = [f for f in told if not (_lies(f.before, older) and _lies(f.after, newer))]
                told = settled([*own, *values, *(level.in_place(f) for f in rest), *_notations(region, alike)])
                told = settled([*told, *left_over(region, region.hunks, told)])
                break
        else:
            told = _as_bound(region, told, bound)
    return told


def _lies(one: _Place, other: _Place) -> bool:
    return other[0] <= one[0] and one[1] <= other[1]


def _quoted(region: Region, f: Finding) -> bool:
    return f.kind == "quote" or inside(region.quoted_a, *f.before) or inside(region.quoted_b, *f.after)


def _known(facts: Sequence[Finding], values: Sequence[Finding]) -> bool:
    """Whether no more is told than that these values changed."""
    return len(facts) <= len(values) and all(
        any(overlap(f.before, v.before) and overlap(f.after, v.after) for v in values) for f in facts
    )


def _as_bound(region: Region, told: list[Finding], bound: Bound) -> list[Finding]:
    """The findings, without a figure told as another one where the words beside both tie each to one that is the same."""
    same = [(p.a, p.b) for p in bound.pairs if p.a and p.b and p.relation == "same"]
    for n, f in enumerate(told):
        if f.category != "fact" or f.before_value is None or f.after_value is None or f.kind not in FAMILIES:
            continue
        here = [a for a, _ in same if overlap((a.start, a.end), f.before)]
        there = [b for _, b in same if overlap((b.start, b.end), f.after)]
        if len(here) == len(there) == 1 and not any(a is here[0] and b is there[0] for a, b in same):
            told[n] = Finding(f.before, f.after, "wording", None, "changed", why=_WHY)
    return told


# ---- which values changed


def _ways(region: Region, older: _Place, newer: _Place, bound: Bound) -> Iterator[tuple[list[Pair], list[Pair]]]:
    """The ways to pair the values of two sentences that differ, the likeliest first, and with each those that only are told otherwise.

    Figures that the words beside them tie are paired so; of the others, those that stand in one sentence alone.
    """
    known = [(pair.a, pair.b) for pair in bound.pairs]
    a = [m for m in region.mentions_a if _lies((m.start, m.end), older) and not any(m is one for one, _ in known)]
    b = [m for m in region.mentions_b if _lies((m.start, m.end), newer) and not any(m is other for _, other in known)]
    differing = [pair for pair in bound.pairs if pair.relation != "same"]
    alike = [pair for pair in bound.pairs if pair.relation == "same"]
    for one in list(a):
        same = next((other for other in b if _one_family(one, other) and _is_same(region, one, other)), None)
        if same:
            a.remove(one)
            b.remove(same)
            alike.append(Pair(one, same))
    alike = [pair for pair in alike if _told_otherwise(region, pair)]
    if not (a or differing or alike) or len(a) != len(b) or len(a) > _MOST:
        return
    ways: list[tuple[float, int, tuple[Found, ...]]] = []
    for order in permutations(b):
        if all(_may_be(one, other) for one, other in zip(a, order, strict=True)):
            likely = sum(likeness(region, one, other) for one, other in zip(a, order, strict=True))
            ways.append((-likely, len(ways), order))
    for _, _, order in sorted(ways)[:_TRIES]:
        yield (
            [*differing, *(Pair(one, other, *compare(one, other)) for one, other in zip(a, order, strict=True))],
            alike,
        )


def _told_otherwise(region: Region, pair: Pair) -> bool:
    assert pair.a and pair.b
    return region.a.text[pair.a.start : pair.a.end].lower() != region.b.text[pair.b.start : pair.b.end].lower()


def _notations(region: Region, alike: Sequence[Pair]) -> list[Finding]:
    """The values that only are told otherwise, as such."""
    return [f for f in (of_pair(region, pair) for pair in alike) if f.category != "fact"]


def _one_family(a: Found, b: Found) -> bool:
    return FAMILIES[a.mention.kind] == FAMILIES[b.mention.kind]


def _is_same(region: Region, a: Found, b: Found) -> bool:
    return (otherwise_written(region, a, b) or compare(a, b))[0] == "same"


def _may_be(a: Found, b: Found) -> bool:
    """Whether two values may stand for one another at all."""
    if not _one_family(a, b):
        return False
    first, second = a.mention.value, b.mention.value
    if isinstance(first, Quantity) and isinstance(second, Quantity):
        return first.currency is None or second.currency is None or a.mention.kind == b.mention.kind
    return True


# ---- the sentence with the same values


class _Level:
    """A sentence and what stands in its place, with the same values in both."""

    def __init__(self, region: Region, older: _Place, newer: _Place, pairs: Sequence[Pair]) -> None:
        self.outer = region
        both = [(p.a, p.b) for p in pairs if p.a and p.b]
        told = [(region.a.text[a.start : a.end], region.b.text[b.start : b.end]) for a, b in both]
        sides = [words for words, _ in told], [words for _, words in told]
        newest = _fuller(sides[1]) > _fuller(sides[0])  # the same whichever version is older
        forms = [(words[newest], pair[newest]) for words, pair in zip(told, both, strict=True)]
        self.sides = (
            _Side(
                region.a.text, region.mentions_a, older, [(a, *form) for (a, _), form in zip(both, forms, strict=True)]
            ),
            _Side(
                region.b.text, region.mentions_b, newer, [(b, *form) for (_, b), form in zip(both, forms, strict=True)]
            ),
        )

    @once
    def region(self) -> Region:
        """The two as a region of their own."""
        texts = self.sides[0].text, self.sides[1].text
        one, other = (Stretch.of([Span(0, 0, len(text))], [text]) for text in texts)
        edits = edits_between(one.pieces, other.pieces, [texts[0]], [texts[1]], language=self.outer.language)
        mentions_a, mentions_b = self.sides[0].mentions, self.sides[1].mentions
        return replace(
            self.outer,
            a=one,
            b=other,
            hunks=hunks_of(edits, one, other),
            mentions_a=mentions_a,
            mentions_b=mentions_b,
            cues=(self.sides[0].moved(self.outer.cues[0]), self.sides[1].moved(self.outer.cues[1])),
        )

    def in_place(self, f: Finding) -> Finding:
        """A finding of the levelled sentences, at its place in the sentences as they are."""
        return replace(f, before=self.sides[0].back(f.before), after=self.sides[1].back(f.after))


def _fuller(words: Sequence[str]) -> tuple[int, list[str]]:
    """By which the version is chosen whose values stand in both: the one that tells them with more letters."""
    return sum(map(len, words)), sorted(words)


class _Side:
    """One of the sentences, some of its mentions in other words."""

    def __init__(
        self, text: str, mentions: Sequence[Found], place: _Place, forms: Sequence[tuple[Found, str, Found]]
    ) -> None:
        self.place = place
        self.forms = sorted((own.start, own.end, words, other) for own, words, other in forms)
        parts: list[str] = []
        found: list[Found] = []
        at, length = place[0], 0
        for start, end, words, other in self.forms:
            found += _kept(mentions, at, start, length - at)
            parts += (text[at:start], _with_capital(words, other, opens=start == place[0]))
            length += start - at
            found.append(Found(length, length + len(words), other.mention))
            length += len(words)
            at = end
        found += _kept(mentions, at, place[1], length - at)
        self.text = "".join((*parts, text[at : place[1]]))
        self.mentions = tuple(found)

    def moved(self, found: Sequence[Found]) -> tuple[Found, ...]:
        """Other mentions of this side that touch none of those in other words, at their places."""
        kept: list[Found] = []
        at, by = self.place[0], -self.place[0]
        for start, end, words, _ in self.forms:
            kept += _kept(found, at, start, by)
            by += len(words) - (end - start)
            at = end
        return (*kept, *_kept(found, at, self.place[1], by))

    def back(self, span: _Place) -> _Place:
        start = self._back(span[0], opening=True)
        return start, max(start, self._back(span[1], opening=span[0] == span[1]))

    def _back(self, at: int, *, opening: bool) -> int:
        """Where a place of the levelled sentence lies; one within a value, at its near or far end."""
        here = at + self.place[0]
        for start, end, words, _ in self.forms:
            if here < start + (not opening):
                break
            if here < start + len(words):
                return start if opening else end
            here += end - start - len(words)
        return here


def _with_capital(words: str, found: Found, *, opens: bool) -> str:
    """A value's words as they begin a sentence, or stand within one."""
    if FAMILIES[found.mention.kind] == "name" or not words[1:2].islower() or words[:1].isupper() == opens:
        return words
    if not opens and isinstance(found.mention.value, Interval) and words.split()[0].casefold() not in STOP:
        return words  # Monday
    return (words[:1].upper() if opens else words[:1].lower()) + words[1:]


def _kept(found: Sequence[Found], start: int, end: int, by: int) -> list[Found]:
    return [Found(m.start + by, m.end + by, m.mention) for m in found if start <= m.start and m.end <= end]
