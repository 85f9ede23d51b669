"""A headline that still carries what the story below it no longer says: ``Flood kills 40`` above ``At least 50 people have died``."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final

from core.facts.contradictions.told import Clash, Telling, circumstances_differ, clash
from core.facts.contradictions.tolls import exact, floor
from core.facts.judgement.vocabulary.content import base
from core.facts.mentions.days.left_open import doubt_between
from core.facts.tables.calendar import WEEKDAYS
from core.facts.tables.contradicting import MEASURED
from core.facts.tables.people import ROLES
from core.model import Interval, Name, Quantity
from core.patterns import lazy_pattern

_KINDS: Final = frozenset({"number", "money", "percentage", "measure", "date"})
_ROUNDED: Final = frozenset({"money", "percentage", "measure"})
_SHARED: Final = 2
"""Words of content that a headline and the sentence that opens the story share where both tell of one figure."""


def headlines_clash(told: Sequence[Telling]) -> Iterator[Clash]:
    """Each value of the headline against the only one of its sort in the sentence that opens the story."""
    yield from _posts(told)
    body = [t for t in told if not t.in_headline]
    opening = [t for t in body if t.paragraph == body[0].paragraph and t.bounds == body[0].bounds] if body else []
    for telling in told:
        if not telling.in_headline or telling.mention.kind not in _KINDS or telling.says_otherwise:
            continue
        alike = [t for t in opening if _of_one_sort(telling, t)]
        if len(alike) != 1 or alike[0].aside or alike[0].is_partial or alike[0].says_another:
            continue
        if not _excludes(telling, alike[0]) or any(_says(t, telling) for t in body):
            continue
        if _add_up(telling, opening):
            continue
        of_days = telling.mention.kind == "date"
        if _of_one_thing(telling, alike[0]) and (of_days or not circumstances_differ(telling, alike[0])):
            yield clash(telling, alike[0])


_POST: Final = lazy_pattern(r"\b([^\W\d_]+)\s+of\s+$", re.IGNORECASE)


def _posts(told: Sequence[Telling]) -> Iterator[Clash]:
    """``Mayor of Tartu steps down`` above ``The mayor of Parnu stepped down``: the story knows nobody of the headline's place."""
    places = [t for t in told if isinstance(t.mention.value, Name)]
    body = [t for t in places if not t.in_headline]
    for telling in places:
        post = _POST.search(telling.text[: telling.start]) if telling.in_headline else None
        if (
            post is None
            or post[1].casefold() not in ROLES
            or any(telling.words in t.text for t in told if not t.in_headline)
        ):
            continue
        for other in body:
            theirs = _POST.search(other.text[: other.start])
            if other.paragraph == body[0].paragraph and theirs and base(theirs[1]) == base(post[1]):
                if other.words not in telling.text and telling.content & other.content - {base(post[1])}:
                    yield clash(telling, other)
                break


def _of_one_sort(one: Telling, other: Telling) -> bool:
    """Values that can be held against each other: two sums of one currency, two tolls of one kind, two days."""
    a, b = one.mention.value, other.mention.value
    if one.mention.kind != other.mention.kind or type(a) is not type(b):
        return False
    if isinstance(a, Interval) and isinstance(b, Interval):
        return a.precision == b.precision and a.precision in ("day", "month")
    if not isinstance(a, Quantity) or not isinstance(b, Quantity) or a.ordinal or b.ordinal:
        return False
    if one.thing or other.thing:
        return one.thing == other.thing
    if one.mention.kind == "number" and "." in one.words and "." in other.words:
        return all(MEASURED & (t.content | {*t.before(2), *t.after(2)}) for t in (one, other))
    if a.unit is None and one.mention.kind == "number":
        return one.after(2) == other.after(3)[1:] != []  # ``40,000 without power``, ``70,000 homes without power``
    return (a.unit, a.currency) == (b.unit, b.currency)


def _excludes(headline: Telling, story: Telling) -> bool:
    """Whether both can't be right: another figure, fewer than ``at least``, a day that is another."""
    one, other = headline.mention.value, story.mention.value
    if isinstance(one, Interval) and isinstance(other, Interval):
        if one.start is None or other.start is None:  # nothing tells which day ``today`` was
            return one.start is other.start and one.words != other.words and all(map(_is_named, (one, other)))
        return one.start != other.start and not doubt_between(headline.mention, story.mention)
    number, said, least = exact(headline), exact(story), floor(story)
    if number is None:
        return False
    if said is None:
        return least is not None and number < least
    return number != said and not (headline.mention.kind in _ROUNDED and _rounds(number, said))


def _is_named(value: Interval) -> bool:
    return value.words.startswith("--") or value.words.split()[-1:] in ([name] for name in WEEKDAYS["en"])


def _rounds(number: float, exactly: float) -> bool:
    """Whether a headline gives the story's amount in fewer digits: $3.5 billion for $3.47 billion."""
    digits = len(f"{abs(number):.9e}".partition("e")[0].replace(".", "").rstrip("0")) or 1
    return float(f"{exactly:.{digits}g}") == float(number)


def _says(telling: Telling, headline: Telling) -> bool:
    """Whether the story says somewhere what the headline says."""
    one, other = telling.mention.value, headline.mention.value
    if isinstance(one, Interval) and isinstance(other, Interval):
        return (one.start, one.words) == (other.start, other.words)
    return isinstance(one, Quantity) and isinstance(other, Quantity) and (one.min == other.min or one.max == other.min)


def _add_up(headline: Telling, opening: Sequence[Telling]) -> bool:
    """``will cut 700 jobs in one town and 200 in the other``, below a headline of 900."""
    numbers = [exact(t) or 0 for t in opening if t.mention.kind == headline.mention.kind][:_AT_MOST]
    sums = {sum(some) for n in range(2, len(numbers) + 1) for some in combinations(numbers, n)}
    return exact(headline) in sums


_AT_MOST: Final = 6
"""Figures of the opening that are summed up."""


def _of_one_thing(headline: Telling, story: Telling) -> bool:
    if headline.thing:
        return True
    return len(headline.content & story.content) >= _SHARED
