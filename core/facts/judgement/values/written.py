"""Two ways to write one value that the values alone don't show: ``4/5/2011`` / ``4 May 2011``, ``4,500`` / ``4.500``."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Final

from core.facts.judgement.region import Found, Region, words_in
from core.facts.judgement.values.day_names import of_its_name
from core.facts.mentions.days.when import When
from core.facts.tables.qualifiers import LOOSE
from core.facts.tables.units import SIZES
from core.model import Duration, Interval, Mention, Quantity
from core.patterns import lazy_pattern


def otherwise_written(region: Region, a: Found, b: Found) -> tuple[str, str] | None:
    """Relation and reason where two mentions are one value by how they are written; ``None`` where nothing of the sort tells."""
    return (
        _slashed(a, b)
        or _marked(region, a, b)
        or _loosely(region, a, b)
        or _coins(region, a, b)
        or _within(region, a, b)
        or _left_open(region, a, b)
        or _of_either_half(region, a, b)
    )


def _left_open(region: Region, a: Found, b: Found) -> tuple[str, str] | None:
    told = of_its_name(region, a, b)
    return (told.relation, told.why) if told else None


_SLASHES: Final = lazy_pattern(r"(\d{1,2}) / (\d{1,2}) / \d{4}")


def _slashed(a: Found, b: Found) -> tuple[str, str] | None:
    """``4/5/2011`` / ``4 May 2011``: of the two days that figures may mean, the one that the other version names."""
    if not (isinstance(a.mention.value, Interval) and isinstance(b.mention.value, Interval)):
        return None
    for figures, named in ((a.mention, b.mention), (b.mention, a.mention)):
        match = _SLASHES.fullmatch(getattr(figures.expression, "words", ""))
        value, other = figures.value, named.value
        if match is None or not isinstance(value, Interval) or not isinstance(other, Interval) or value.start is None:
            continue
        if _SLASHES.fullmatch(getattr(named.expression, "words", "")) or other.start != other.end:
            continue
        day, month = int(match[1]), int(match[2])
        if other.start in (_day(value.start.year, month, day), _day(value.start.year, day, month)):
            return "same", "the day that the figures may mean"
    return None


_MARKED: Final = lazy_pattern(r"\D*(\d{1,3})\.(\d{3})\D*")


def _marked(region: Region, a: Found, b: Found) -> tuple[str, str] | None:
    """``4,500`` / ``4.500``: a point that marks thousands, as other languages have it."""
    texts = region.a.text[a.start : a.end], region.b.text[b.start : b.end]
    values = a.mention.value, b.mention.value
    if not ("." in texts[0] or "." in texts[1]) or not all(
        isinstance(value, Quantity) and value.unit not in SIZES for value in values
    ):
        return None
    for value, other, text in ((values[0], values[1], texts[0]), (values[1], values[0], texts[1])):
        assert isinstance(value, Quantity) and isinstance(other, Quantity)
        if (
            _MARKED.fullmatch(text) is None
            or value.min is None
            or other.min is None
            or value.currency != other.currency
        ):
            continue
        if value.min == value.max and other.min == other.max and abs(value.min * 1000 - other.min) < 1e-6:
            return "same", "the same figure, its thousands marked otherwise"
    return None


def _loosely(region: Region, a: Found, b: Found) -> tuple[str, str] | None:
    """``almost 2,000`` / ``close to 2,000``."""
    one, other = a.mention.value, b.mention.value
    if not (isinstance(one, Quantity) and isinstance(other, Quantity) and one.approximate and other.approximate):
        return None
    said = region.a.text[a.start : a.end].casefold(), region.b.text[b.start : b.end].casefold()
    if said[0].startswith(LOOSE) == said[1].startswith(LOOSE) or one.max != other.max:
        return None
    if (one.unit, one.currency) != (other.unit, other.currency):
        return None
    return "same", "the same figure, qualified by another word of one meaning"


def _coins(region: Region, a: Found, b: Found) -> tuple[str, str] | None:
    """``50 cents`` / ``half a euro``: cents are of whatever currency the other version names."""
    one, other = a.mention.value, b.mention.value
    if not (isinstance(one, Quantity) and isinstance(other, Quantity)) or one.currency == other.currency:
        return None
    said = region.a.text[a.start : a.end].casefold(), region.b.text[b.start : b.end].casefold()
    if {one.currency, other.currency} - {"USD"} <= _IN_CENTS and any(
        text.endswith((" cents", " cent")) for text in said
    ):
        same = (one.min, one.max, one.approximate) == (other.min, other.max, other.approximate)
        return ("same", "the same sum") if same else None
    return None


def _within(region: Region, a: Found, b: Found) -> tuple[str, str] | None:
    """``over five years`` / ``in five years``: in the course of that time, and not for longer."""
    values = a.mention.value, b.mention.value
    if not all(isinstance(v, Duration) and not v.age for v in values) or a.mention.value == b.mention.value:
        return None
    for (text, over), (other, within) in (
        ((region.a.text, a), (region.b.text, b)),
        ((region.b.text, b), (region.a.text, a)),
    ):
        said = other[within.start : within.end].casefold()
        joined = said.startswith(("in ", "within ")) or beside_it(other, within.start, -1) in _IN_TIME
        if (
            joined
            and text[over.start : over.end].casefold() == f"over {said.removeprefix('within ').removeprefix('in ')}"
        ):
            return "same", "the same time, in the course of which it is"
    return None


def _of_either_half(region: Region, a: Found, b: Found) -> tuple[str, str] | None:
    """``8 p.m.`` / ``eight o'clock``."""
    if a.mention.kind != "time" or b.mention.kind != "time":
        return None
    both = one_hour((a.mention, b.mention), ((region.a.text, a.start, a.end), (region.b.text, b.start, b.end)))
    return ("same", "the same hour of twelve") if both else None


def one_hour(times: tuple[Mention, Mention], places: Sequence[tuple[str, int, int]]) -> bool:
    """Whether two times are twelve hours apart, of which one is told by the face of a clock (``half past eight``) with no word beside it
    for the half of the day. ``places``: the text that each stands in, and where."""
    one, other = (time.expression for time in times)
    if not (isinstance(one, When) and isinstance(other, When)) or one.clock is None or other.clock is None:
        return False
    if abs(one.clock - other.clock) != _HALF_DAY:
        return False
    return any(
        _FACE.search(text[start:end])
        and not _HALVES & {w.low for w in words_in(text, max(0, start - _BESIDE), end + _BESIDE)}
        for text, start, end in places
    )


_BESIDE: Final = 30
"""Letters from a time up to a word for the half of the day that it is in."""
_HALF_DAY: Final = 720
_HALVES: Final = frozenset("morning afternoon evening night tonight dawn midnight noon overnight breakfast".split())
_FACE: Final = lazy_pattern(r"(?i)o['’]clock\Z|\b(?:past|to) [a-z]+\Z")

_IN_TIME: Final = frozenset({"in", "within", "during"})
_IN_CENTS: Final = frozenset({"EUR", "AUD", "CAD", "NZD", "SGD", "HKD", "ZAR"})


def _day(year: int, month: int, day: int) -> date | None:
    return date(year, month, day) if 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1] else None


@lru_cache(maxsize=1024)
def beside_it(text: str, at: int, step: int) -> str:
    """The folded word right or left of a place; asked again for each mention that another one is held against."""
    if step > 0:
        found = words_in(text, at, min(len(text), at + 24))
        return found[0].low if found else ""
    found = words_in(text, max(0, at - 24), at)
    return found[-1].low if found else ""
