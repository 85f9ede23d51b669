"""Which way a figure went where two hunks tell it apart (``1 percent lower`` / ``up 1 percent``), how it stood to what was expected, and of
which time it was the highest or lowest."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Region, Word, sentence_at
from core.facts.judgement.values.pairing import FAMILIES, compare
from core.facts.judgement.vocabulary.content import base
from core.facts.tables.restating import FALLING, RISING
from core.patterns import lazy_pattern

_UP: Final = frozenset("up higher firmer stronger dearer above ahead".split())
_DOWN: Final = frozenset("down lower weaker cheaper softer below behind off".split())
_WAYS: Final = _UP | _DOWN
_REACH: Final = 16
"""Letters between a figure and such a word."""

_LITTLE: Final = frozenset("about some by around point points".split())
"""Words that may stand between them."""

_EXPECTED: Final = r"(?:expect(?:ed|ations?)|forecasts?|estimates?|predict(?:ed|ions?)|hoped|consensus)"
_WHO: Final = r"(?:(?:(?:(?:the|many|most) )?[a-z]+ )?(?:had|have|has) (?:been )?|was |were |analysts |economists )?"
"""Who expected it."""
_HOPE: Final = lazy_pattern("expect|forecast|estimate|predict|hoped|consensus", re.IGNORECASE)
"""What all that follows holds."""
_BEAT: Final = lazy_pattern(
    r"\b(?:(?:beat|beats|beating|topped|tops|topping|exceeded|exceeds|exceeding|surpassed|surpassing|outstripped|above|ahead of)"
    rf" (?:[\w’']+ ){{0,2}}{_EXPECTED}"
    rf"|(?:higher|better|stronger|greater|more|faster|larger) than {_WHO}{_EXPECTED})\b",
    re.IGNORECASE,
)  # fmt: skip
_MISSED: Final = lazy_pattern(
    r"\b(?:(?:missed|misses|missing|undershot|trailed|lagged|fell short of|falling short of|short of|below|behind)"
    rf" (?:[\w’']+ ){{0,2}}{_EXPECTED}"
    rf"|(?:lower|worse|weaker|smaller|less|slower|fewer) than {_WHO}{_EXPECTED})\b",
    re.IGNORECASE,
)  # fmt: skip


def directions(region: Region) -> list[Finding]:
    """Findings where a figure that stayed went the other way, or stood to what was expected otherwise or in other words."""
    found: list[Finding] = []
    for one in region.mentions_a:
        other = _partner(region, one)
        if other is None:
            continue
        first, second = _way(region, 0, one), _way(region, 1, other)
        if first is None or second is None or _is_up(first) == _is_up(second):
            continue
        if first.low not in _WAYS and second.low not in _WAYS:
            continue  # two verbs are held against each other as deeds
        a = min(first.start, one.start), max(first.end, one.end)
        b = min(second.start, other.start), max(second.end, other.end)
        found.append(Finding(a, b, "fact", "status", "changed", why=f"“{first.low}” and “{second.low}” are opposites"))
    return [*found, *_ends(region), *_expected(region), *_extremes(region)]


def _ends(region: Region) -> list[Finding]:
    """``fell to 18 million`` / ``dropped by 18 million`` in a sentence turned round: where a figure went is not how far."""
    found: list[Finding] = []
    for one in region.mentions_a:
        led = region.a.text[max(0, one.start - 3) : one.start].casefold()
        if led not in ("by ", "to ") or FAMILIES.get(one.mention.kind) != "quantity":
            continue
        other = _partner(region, one)
        if any(region.a.text[h.a0 : h.a1].strip().casefold() == led.strip() for h in region.hunks):
            continue  # the word before it is judged by itself
        if other is None or {led, region.b.text[max(0, other.start - 3) : other.start].casefold()} != {"by ", "to "}:
            continue
        if _moves(region, 0, one) and _moves(region, 1, other):
            a, b = (one.start - 3, one.end), (other.start - 3, other.end)
            said = region.a.text[slice(*a)], region.b.text[slice(*b)]
            went, far = said if led == "to " else said[::-1]
            why = f"“{went}” is where it went, “{far}” how far"
            found.append(Finding(a, b, "fact", one.mention.kind, "changed", why=why))
    return found


def _moves(region: Region, side: int, figure: Found) -> bool:
    """Whether the word before it tells that something rose or fell: ``fell to 18 million``, ``cut its forecast by 2 percent``."""
    start, _ = sentence_at(region.sentences_b if side else region.sentences_a, figure.start)
    return any(base(w.low) in _MOVED for w in region.words(side, start, figure.start)[-_MOVED_NEAR:])


_MOVED: Final = (
    RISING | FALLING | frozenset("cut lower raise reduce lift push bring trim widen narrow expand lose".split())
)
_MOVED_NEAR: Final = 8
"""Words before a figure among which its verb stands."""


def _partner(region: Region, one: Found) -> Found | None:
    """The same figure in the other version: in its place, or the only one of a sentence that was turned round."""
    if FAMILIES.get(one.mention.kind) != "quantity":
        return None
    near = _alike(region.mentions_b, region.image(one.start, one.end), one)
    if len(near) == 1 and compare(one, near[0])[0] == "same":
        return near[0]
    sentence = sentence_at(region.sentences_a, one.start)
    here = [m for m in _alike(region.mentions_a, sentence, one) if compare(one, m)[0] == "same"]
    there = [m for m in _alike(region.mentions_b, region.image(*sentence), one) if compare(one, m)[0] == "same"]
    return there[0] if len(here) == len(there) == 1 else None


def _alike(mentions: Sequence[Found], place: tuple[int, int], one: Found) -> list[Found]:
    """The mentions of one kind at a place."""
    first = bisect_right(mentions, place[0], key=lambda m: m.end)
    last = bisect_left(mentions, place[1], key=lambda m: m.start)
    return [m for m in mentions[first:last] if m.mention.kind == one.mention.kind]


def _way(region: Region, side: int, figure: Found) -> Word | None:
    text = (region.b if side else region.a).text
    start, end = sentence_at(region.sentences_b if side else region.sentences_a, figure.start)
    words = region.words(side, max(start, figure.start - _REACH), min(end, figure.end + _REACH))
    near = [w for w in words if w.low in _WAYS and _beside(text, w, figure)]
    if near:
        return near[0] if len(near) == 1 else None
    led = [w for w in words if w.end <= figure.start and _moved(w) and _beside(text, w, figure)]
    return led[0] if len(led) == 1 else None


def _moved(word: Word) -> bool:
    """``fell``, ``rose``: a verb that tells which way in its past or with its ending (no ``a rise of 3 percent``)."""
    form = base(word.low)
    return form != word.low and (form in RISING) != (form in FALLING)


def _is_up(word: Word) -> bool:
    return word.low in _UP or base(word.low) in RISING


def _beside(text: str, word: Word, figure: Found) -> bool:
    """``1 percent lower``, ``up about 1 percent``: nothing but a qualifier between."""
    between = text[word.end : figure.start] if word.end <= figure.start else text[figure.end : word.start]
    return _LITTLE.issuperset(between.split())


def _expected(region: Region) -> list[Finding]:
    found: list[Finding] = []
    if not _HOPE.search(region.a.text):
        return found
    for sentence in region.sentences_a:
        image = region.image(*sentence)
        first = _stood(region.a.text, sentence)
        second = _stood(region.b.text, image) if first else None
        if first is None or second is None:
            continue
        (a, beat), (b, other) = first, second
        if region.a.text[slice(*a)].casefold() == region.b.text[slice(*b)].casefold():
            continue
        if beat == other:
            found.append(Finding(a, b, "wording", None, "changed", why="both stood alike to what was expected"))
        else:
            why = "one stood above what was expected, the other below"
            found.append(Finding(a, b, "fact", "status", "changed", why=why))
    return found


def _stood(text: str, place: Sequence[int]) -> tuple[tuple[int, int], bool] | None:
    """Where a sentence tells how something stood to what was expected, and whether above it; once only."""
    told = [
        (m.span(), pattern is _BEAT) for pattern in (_BEAT, _MISSED) for m in pattern.finditer(text, place[0], place[1])
    ]
    return told[0] if len(told) == 1 else None


_END: Final = lazy_pattern("high|low", re.IGNORECASE)
_PEAK: Final = lazy_pattern(
    r"(?:an? )?(?P<time>\S+-(?:year|month|week|day|decade)) (?P<end>high|low)(?: of)?(?=\W)", re.IGNORECASE
)
_HIGHEST: Final = lazy_pattern(
    r"(?:,? (?:its|their|the))? (?P<end>highest|lowest)(?: level| point| reading| rate)? in (?:the last |the past )?"
    r"(?P<time>(?:\S+ )?(?:years?|months?|weeks?|days|decades?))\b",
    re.IGNORECASE,
)


def _extremes(region: Region) -> list[Finding]:
    """``a 10-year high of 6 percent`` / ``6 percent, its highest in a decade``: findings of the two words for it, and of other times."""
    found: list[Finding] = []
    if not _END.search(region.a.text):
        return found
    for sentence in region.sentences_a:
        first, second = _extreme(region, 0, sentence), _extreme(region, 1, region.image(*sentence))
        if first is None or second is None or first[2] == second[2]:
            continue
        (a, high, _, one), (b, other_high, _, other) = first, second
        relation, why = compare(one, other)
        if high != other_high:
            found.append(Finding(a, b, "fact", "status", "changed", why="a high in one version, a low in the other"))
        elif relation == "same":
            found.append(Finding(a, b, "wording", None, "changed", why="the same high or low, told in other words"))
        else:
            found.append(Finding(a, b, "fact", "duration", "changed", why=why))
    return found


def _extreme(region: Region, side: int, place: Sequence[int]) -> tuple[tuple[int, int], bool, bool, Found] | None:
    """Where a sentence tells a high or low of so long, whether it is a high, whether in one word, and how long."""
    text, mentions = (region.b.text, region.mentions_b) if side else (region.a.text, region.mentions_a)
    told = [(m, pattern is _PEAK) for pattern in (_PEAK, _HIGHEST) for m in pattern.finditer(text, place[0], place[1])]
    if len(told) != 1:
        return None
    match, short = told[0]
    start, end = match.span("time")
    long = next((m for m in mentions if m.start < end and m.end > start and m.mention.kind == "duration"), None)
    return None if long is None else (match.span(), match["end"].casefold().startswith("high"), short, long)
