"""A headline that still carries what the story below it no longer says: ``Flood kills 40`` above ``At least 50 people have died``."""

from collections.abc import Iterator, Sequence
from typing import Final

from core.facts.contradictions.told import Clash, Telling, circumstances_differ, clash
from core.facts.contradictions.tolls import exact, floor
from core.facts.tables.contradicting import ANOTHER
from core.model import Interval, Quantity

_KINDS: Final = frozenset({"number", "money", "percentage", "measure", "date"})
_ROUNDED: Final = frozenset({"money", "percentage", "measure"})
_SHARED: Final = 2
"""Words of content that a headline and the sentence that opens the story share where both tell of one figure."""


def headlines_clash(told: Sequence[Telling]) -> Iterator[Clash]:
    """Each value of the headline against the only one of its sort in the sentence that opens the story."""
    body = [t for t in told if not t.in_headline]
    opening = [t for t in body if t.paragraph == body[0].paragraph and t.bounds == body[0].bounds] if body else []
    for telling in told:
        if not telling.in_headline or telling.mention.kind not in _KINDS or telling.says_otherwise:
            continue
        alike = [t for t in opening if _of_one_sort(telling, t)]
        if len(alike) != 1 or alike[0].aside or alike[0].is_partial or ANOTHER.search(alike[0].around):
            continue
        if not _excludes(telling, alike[0]) or any(_says(t, telling) for t in body):
            continue
        of_days = telling.mention.kind == "date"
        if _of_one_thing(telling, alike[0]) and (of_days or not circumstances_differ(telling, alike[0])):
            yield clash(telling, alike[0])


def _of_one_sort(one: Telling, other: Telling) -> bool:
    """Values that can be held against each other: two sums of one currency, two tolls of one kind, two days."""
    a, b = one.mention.value, other.mention.value
    if one.mention.kind != other.mention.kind or type(a) is not type(b):
        return False
    if isinstance(a, Interval) and isinstance(b, Interval):
        return a.precision == b.precision == "day"
    if not isinstance(a, Quantity) or not isinstance(b, Quantity) or a.ordinal or b.ordinal:
        return False
    if one.thing or other.thing:
        return one.thing == other.thing
    return (a.unit, a.currency) == (b.unit, b.currency)


def _excludes(headline: Telling, story: Telling) -> bool:
    """Whether both can't be right: another figure, fewer than ``at least``, a day that is another."""
    one, other = headline.mention.value, story.mention.value
    if isinstance(one, Interval) and isinstance(other, Interval):
        if one.start is None or other.start is None:
            return one.start is other.start and one.words != other.words
        return one.start != other.start
    number, said, least = exact(headline), exact(story), floor(story)
    if number is None:
        return False
    if said is None:
        return least is not None and number < least
    return number != said and not (headline.mention.kind in _ROUNDED and _rounds(number, said))


def _rounds(number: float, exactly: float) -> bool:
    """Whether a headline gives the story's amount in fewer digits: $3.5 billion for $3.47 billion."""
    digits = len(f"{abs(number):.10g}".replace(".", "").strip("0")) or 1
    return float(f"{exactly:.{digits}g}") == float(number)


def _says(telling: Telling, headline: Telling) -> bool:
    """Whether the story says somewhere what the headline says."""
    one, other = telling.mention.value, headline.mention.value
    if isinstance(one, Interval) and isinstance(other, Interval):
        return (one.start, one.words) == (other.start, other.words)
    return isinstance(one, Quantity) and isinstance(other, Quantity) and (one.min == other.min or one.max == other.min)


def _of_one_thing(headline: Telling, story: Telling) -> bool:
    if headline.thing:
        return True
    return len(headline.content & story.content) >= _SHARED
