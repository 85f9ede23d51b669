"""What of an earlier judgement holds when nothing but dates were corrected.

A date touches two things: the values of the mentions that hang on it, and the day on which a version is told. A place in which no
mention has another value, and at which no rule asked for the days, is as it was.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from core.facts.anchors import replaced
from core.facts.judgement.bench import Bench
from core.facts.judgement.retold import Lines, Placed
from core.model import Change, Link, Passage, Span


@dataclass(frozen=True, slots=True)
class Workings:
    """What judging a pair found on the way."""

    bench: Bench
    lines: Lines | None
    placed: tuple[Placed, ...]
    """What was found place by place, before the story was looked at as a whole; last, under -1, what stands alone."""
    asked: frozenset[int]
    """The places at which a rule asked on which days the versions are told."""
    told: tuple[Change, ...]
    """The pair's changes, in their order, before they got their keys and the categories in which the user counts them."""


class Kept:
    """The part of earlier workings that other dates leave as it is. ``bench``: the same pair under those."""

    def __init__(self, then: Workings, bench: Bench) -> None:
        self.bench, self.asked = bench, then.asked
        self.touched = [
            {now[n].spans[0].paragraph for n in replaced(known, now)}
            for known, now in zip(then.bench.mentions, bench.mentions, strict=True)
        ]
        self.other_days = then.bench.days.days != bench.days.days
        self.turned = then.bench.days.may_differ != bench.days.may_differ
        """Whether unedited links with dates were looked at and need not be now, or the other way round."""
        self.placed: dict[int, list[Placed]] = {}
        for item in then.placed:
            self.placed.setdefault(item[0], []).append(item)

    def holds(self, place: int, joined: Link | Passage) -> bool:
        """Whether what was found in a link or passage is what would be found in it now."""
        older, newer = self.touched
        if isinstance(joined, Link):
            untouched = older.isdisjoint(joined.before) and newer.isdisjoint(joined.after)
        else:
            untouched = self.says_the_same(0, joined.before) and self.says_the_same(1, joined.after)
        if not untouched:
            return False
        if self.turned and isinstance(joined, Link) and not (joined.edited or joined.edits):
            return not self.bench.dates_differ(joined)
        return not (self.other_days and place in self.asked)

    def says_the_same(self, side: int, spans: Sequence[Span]) -> bool:
        """Whether no date in the paragraphs of some spans is another day now."""
        return self.touched[side].isdisjoint(span.paragraph for span in spans)
