"""A figure told as a share of its whole: ``half of the 60 passengers`` / ``of the 60 passengers, 30``."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Region, sentence_at
from core.facts.judgement.values.pairing import Pair
from core.model import Quantity
from core.patterns import lazy_pattern

_SIZES: Final = {"percent": 0.01, "share": 1.0}
_SPOKEN: Final = lazy_pattern(
    r"(?:about |around |nearly |almost |more than )?(?:an? |one |two |three |four )?-?"
    r"(?:half|halves|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)\b"
    r".*\bof\b", re.IGNORECASE
)  # fmt: skip
"""A mention that holds its whole: ``a quarter of its 400``."""
_DIGITS: Final = lazy_pattern(r"\d[\d,]*(?!\S*\d)")
_HEAD: Final = lazy_pattern(r"\bof (?:the |its |their |all |those |these )?(?:\w+'s )?$", re.IGNORECASE)
"""Before a whole at the head of its sentence."""
_WHOLE_BEHIND: Final = lazy_pattern(r"\sof\s[^.,;:]{0,30}")
_OF_THEM: Final = lazy_pattern(r"\sof (?:them|whom|which|these|those|the|its|their|all|it|[a-z]{3,})\b")
_OF_IT: Final = lazy_pattern(r"\sof (?:it|that|this|which)\b")
"""Behind a share of a sum told before."""


@dataclass(frozen=True, slots=True)
class _Told:
    """A place that tells a figure, and how: ``plain``, or by its whole."""

    start: int
    end: int
    value: float
    plain: bool
    share: bool = False
    """Whether its own words name a share and its whole."""
    whole: float | None = None
    """What it is a share of."""


def shared(region: Region, pairs: Sequence[Pair]) -> tuple[list[Finding], list[Pair]]:
    """Findings of the figures of which one version tells what share of a whole they are, and the pairs left over."""
    found: list[Finding] = []
    left = list(pairs)
    touched = [m for p in pairs if p.relation != "same" or not (p.a and p.b) for m in (p.a, p.b) if m]
    if not any(_may_share(m) for m in touched):
        return found, left
    before, after = (
        [t for t in _told(region, side) if (n := bisect_left(own, t.start)) < len(own) and ends[own[n]] <= t.end]
        for side, ends in (
            (0, {p.a.start: p.a.end for p in pairs if p.a}),
            (1, {p.b.start: p.b.end for p in pairs if p.b}),
        )
        for own in [sorted(ends)]
    )
    same = [
        (one, other)
        for one in before
        for other in after
        if not (one.plain and other.plain)
        and abs(one.value - other.value) <= 1e-6 * abs(one.value)
        and region.a.text[one.start : one.end] != region.b.text[other.start : other.end]
        and (one.whole is None or other.whole is None or one.whole == other.whole)
        and _near(region, one, other)
        and not (one.plain and any(t.whole == other.whole is not None for t in before))
        and not (other.plain and any(t.whole == one.whole is not None for t in after))
    ]
    same.sort(key=lambda both: (sum(t.start - t.end for t in both), sum(t.start for t in both)))
    for one, other in same:
        a, b = _with_whole(region, 0, one, other), _with_whole(region, 1, other, one)
        if any(_overlap(f.before, a) or _overlap(f.after, b) for f in found):
            continue
        if one.share and other.share:
            found.append(Finding(a, b, "style", "notation", "changed", why="the same share of the same whole"))
        else:
            why = "the same figure, one of them told as a share of the whole"
            found.append(Finding(a, b, "wording", None, "changed", why=why))
        left = [p for p in left if not (_in(p.a, a) or _in(p.b, b))]
    for told, pair, part in _counted_otherwise(region, left):
        found.append(told)
        left = [p for p in left if p is not pair and p is not part]
    other_part = _another_part(region, left)
    if other_part is not None:
        found.append(other_part[0])
        left = [p for p in left if p.a is not other_part[1] and p.b is not other_part[2]]
    return found, left


def _with_whole(region: Region, side: int, told: _Told, other: _Told) -> tuple[int, int]:
    """A place with the whole behind its plain figure, where the other version's place holds that whole: ``120 of its 240``."""
    behind = _behind(region, side, told.end) if told.plain and other.whole is not None else None
    return told.start, behind.end if behind and _figure(behind) == other.whole else told.end


def _may_share(found: Found) -> bool:
    value = found.mention.value
    return isinstance(value, Quantity) and (value.unit in _SIZES or found.mention.kind == "number")


def _another_part(region: Region, left: Sequence[Pair]) -> tuple[Finding, Found, Found] | None:
    """``Of the 12 hostages, four`` / ``Five of the 12 hostages``: another part of one whole, told before it and behind it."""
    gone = [p.a for p in left if p.a and not p.b and _counts(p.a) and _exact(p.a)]
    come = [p.b for p in left if p.b and not p.a and _counts(p.b) and _exact(p.b)]
    if len(gone) != 1 or len(come) != 1 or _figure(gone[0]) == _figure(come[0]):
        return None
    sides = (0, gone[0]), (1, come[0])
    wholes = [(_whole_ahead(region, side, part), _whole_behind(region, side, part)) for side, part in sides]
    if not any(
        one is not None and one == other for one, other in ((wholes[0][0], wholes[1][1]), (wholes[0][1], wholes[1][0]))
    ):
        return None
    (a, b), why = ((gone[0].start, gone[0].end), (come[0].start, come[0].end)), "another part of the same whole"
    return Finding(a, b, "fact", "number", "changed", why=why), gone[0], come[0]


def _counted_otherwise(region: Region, left: Sequence[Pair]) -> list[tuple[Finding, Pair, Pair]]:
    """``A fifth of the 25`` / ``Four of the 25``: the share does not come to the count; the whole was paired with the share."""
    found = []
    for pair in left:
        if not (pair.a and pair.b and _counts(pair.a) and _counts(pair.b) and _exact(pair.a) and _exact(pair.b)):
            continue
        for side, share, whole in ((0, pair.a, pair.b), (1, pair.b, pair.a)):
            text, other = (region.b.text, region.a.text) if side else (region.a.text, region.b.text)
            said = text[share.start : share.end]
            if " of " not in said or _held(said) != _figure(whole):
                continue
            for part in left:
                count = part.a if side else part.b
                if (part.b if side else part.a) is not None or count is None or not (_counts(count) and _exact(count)):
                    continue
                if count.end <= whole.start and _WHOLE_BEHIND.fullmatch(other[count.end : whole.start]):
                    end = share.start + said.index(" of ")
                    spans = (share.start, end), (count.start, count.end)
                    a, b = spans[::-1] if side else spans
                    why = "another part of the same whole"
                    found.append((Finding(a, b, "fact", "number", "changed", why=why), pair, part))
    return found[:1]


def whole_of(region: Region, side: int, part: Found) -> float | None:
    """The whole of which a part is told, at the head of its sentence or right behind it."""
    return _whole_ahead(region, side, part) or _whole_behind(region, side, part)


def _whole_ahead(region: Region, side: int, part: Found) -> float | None:
    text, mentions = (region.b.text, region.mentions_b) if side else (region.a.text, region.mentions_a)
    ahead = range(bisect_right(mentions, part.start, key=lambda m: m.end) - 1, -1, -1)
    before = next((mentions[n] for n in ahead if _exact(mentions[n])), None)
    sentences = region.sentences_b if side else region.sentences_a
    return _figure(before) if before and _heads(text, sentences, before, part) else None


def _whole_behind(region: Region, side: int, part: Found) -> float | None:
    behind = _behind(region, side, part.end)
    return _figure(behind) if behind is not None else None


def _behind(region: Region, side: int, end: int) -> Found | None:
    """The whole that is told right behind a part that ends there: ``of its 240``."""
    text, mentions = (region.b.text, region.mentions_b) if side else (region.a.text, region.mentions_a)
    after = range(bisect_left(mentions, end, key=lambda m: m.start), len(mentions))
    behind = next((mentions[n] for n in after if _exact(mentions[n])), None)
    return behind if behind is not None and _WHOLE_BEHIND.fullmatch(text[end : behind.start]) else None


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _in(mention: Found | None, place: tuple[int, int]) -> bool:
    return mention is not None and place[0] <= mention.start and mention.end <= place[1]


def _near(region: Region, one: _Told, other: _Told) -> bool:
    """Whether the two lie in sentences that stand for one another."""
    image = region.image(*sentence_at(region.sentences_a, one.start))
    start, end = sentence_at(region.sentences_b, other.start)
    return start < image[1] and image[0] < end


def _told(region: Region, side: int) -> list[_Told]:
    text, mentions = (region.b.text, region.mentions_b) if side else (region.a.text, region.mentions_a)
    sentences = region.sentences_b if side else region.sentences_a
    told: list[_Told] = []
    exact = [m for m in mentions if _exact(m)]
    for n, m in enumerate(exact):
        value = m.mention.value
        assert isinstance(value, Quantity) and value.min is not None
        if m.mention.kind == "number" and value.unit not in _SIZES:
            spoken = _SPOKEN.match(text, m.start, m.end) is not None
            ahead = exact[n - 1] if n else None
            whole = ahead if ahead and not spoken and _heads(text, sentences, ahead, m) else None
            size = _figure(whole) if whole else _held(text[m.start : m.end]) if spoken else None
            told.append(_Told(m.start, m.end, value.min, not spoken, spoken, size))
            if whole:
                start = _HEAD.search(text[: whole.start])
                assert start is not None
                told.append(_Told(start.start(), m.end, value.min, False, whole=_figure(whole)))
        elif m.mention.kind == "money":
            told.append(_Told(m.start, m.end, value.min, True))
        elif value.unit in _SIZES:
            told += _of_a_whole(text, exact, n, value.min * _SIZES[value.unit])
    return told


def _held(spoken: str) -> float | None:
    """The whole that a mention holds, where it is told in digits: ``a quarter of its 400``."""
    digits = _DIGITS.search(spoken)
    return float(digits[0].replace(",", "")) if digits else None


def _heads(text: str, sentences: Sequence[tuple[int, int]], whole: Found, part: Found) -> bool:
    """``Of the 60 passengers, 30``: whether a whole opens the sentence or clause in which its part follows."""
    start = sentence_at(sentences, part.start)[0]
    value = whole.mention.value
    assert isinstance(value, Quantity)
    if whole.start < start or whole.mention.kind != "number" or value.min is None:
        return False
    between = text[whole.end : part.start]
    if "," not in between or len(between) >= 60:
        return False
    ahead = _HEAD.search(text[start : whole.start])
    return ahead is not None and not text[start : start + ahead.start()].strip()


def _of_a_whole(text: str, exact: Sequence[Found], n: int, share: float) -> list[_Told]:
    """``25 percent of its 400 jobs``; ``half of them``, ``25 percent of jobs`` with the whole in a number told before."""
    m = exact[n]
    if not 0 < share < 1:
        return []
    behind = exact[n + 1] if n + 1 < len(exact) else None
    if (
        behind is not None
        and _counts(behind)
        and not _OF_IT.match(text, m.end)
        and _WHOLE_BEHIND.fullmatch(text[m.end : behind.start])
    ):
        return [_Told(m.start, behind.end, share * _figure(behind), False, True, _figure(behind))]
    of = _OF_THEM.match(text, m.end)
    if of is None:
        return []
    told = [_Told(m.start, of.end(), share * _figure(w), False, whole=_figure(w)) for w in exact[:n] if _counts(w)]
    if _OF_IT.fullmatch(text, m.end, of.end()):
        told += [
            _Told(m.start, of.end(), share * _figure(w), False)
            for w in exact[max(0, n - 2) : n]
            if w.mention.kind == "money"
        ]
    return told


def _counts(found: Found) -> bool:
    value = found.mention.value
    return found.mention.kind == "number" and isinstance(value, Quantity) and value.unit not in _SIZES


def _figure(found: Found) -> float:
    value = found.mention.value
    assert isinstance(value, Quantity) and value.min is not None
    return value.min


def _exact(found: Found) -> bool:
    """One figure, be it told as a round one: some 300 of the 900."""
    value = found.mention.value
    return isinstance(value, Quantity) and value.min is not None and value.min == value.max and not value.ordinal
