"""The day a version's relative dates stand on, and the values that depend on it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from core.facts.mentions.days.when import When, settle
from core.model import Anchor, Interval, Mention, Version
from core.reading.datelines import find_dateline
from core.reading.written_dates import StatedDay


def anchor_of(version: Version) -> Anchor | None:
    """What the editor set, else the published date, else the dateline's, else ``None``.

    When a version was captured, or its file's time, never counts.
    """
    published = version.published
    if published is not None and published.source == "file time":
        published = None
    if published is not None and published.source == "dateline":
        return Anchor(published.day, "dateline")
    if published is not None:
        return Anchor(published.day, "editor" if published.source == "editor" else "published")
    if version.dateline is not None and version.dateline.date is not None:
        return Anchor(version.dateline.date, "dateline")
    return None


def anchors_of(versions: Sequence[Version]) -> tuple[Anchor | None, ...]:
    """Each version's anchor. A dateline without its year gets the one that brings it closest to the nearest version whose day is known."""
    own = [anchor_of(version) for version in versions]
    known = [(n, anchor.date) for n, anchor in enumerate(own) if anchor is not None]
    found = []
    for n, (version, anchor) in enumerate(zip(versions, own, strict=True)):
        day = None
        if anchor is None and known and (stated := dateline_day(version)) is not None:
            day = stated.near(min(known, key=lambda each: abs(each[0] - n))[1])
        found.append(anchor if day is None else Anchor(day, "dateline"))
    return tuple(found)


def dateline_day(version: Version) -> StatedDay | None:
    """The day of a dateline that states no year, where nothing else dates the version."""
    if version.dateline is None or version.dateline.date is not None:
        return None
    for paragraph in version.paragraphs:
        for part in paragraph.parts:
            if part.role == "dateline":
                head = find_dateline(paragraph.text, part.start)
                return head.day if head is not None else None
    return None


def resolve(mentions: Sequence[Mention], anchor: Anchor | None, stated: StatedDay | None = None) -> tuple[Mention, ...]:
    """The mentions with each date's interval filled in for this anchor; all others as they are.

    ``stated``: the dateline's day of some year, from which days are counted where there is no anchor.
    """
    day: date | None = anchor.date if anchor else None
    # What an editor sets is the date the version was published: the reader of a reason is told that, not who typed it.
    source = None if anchor is None else "dateline" if anchor.source == "dateline" else "published"
    return tuple(
        Mention(
            mention.kind,
            mention.spans,
            _counted(mention.expression, stated) or settle(mention.expression, day, source),
            mention.expression,
        )
        if isinstance(mention.expression, When)
        else mention
        for mention in mentions
    )


_ANY_YEAR = 2001, 2004
"""A common year and a leap year: what is another day in either can't be told."""


def _counted(when: When, stated: StatedDay | None) -> Interval | None:
    """``yesterday`` under a dateline of 3 March: 2 March of some year."""
    if stated is None or when.offset is None or when.weekday is not None or when.until is not None:
        return None
    if when.precision != "day" or when.clock is not None:
        return None
    days = {_moved(stated.in_year(year), when.offset) for year in _ANY_YEAR}
    month, day = min(days)
    if len(days) > 1 or not month:
        return None
    told = settle(replace(when, offset=None, month=month, day=day), None, None)
    return replace(told, anchored_by="dateline")


def _moved(day: date | None, offset: int) -> tuple[int, int]:
    if day is None:
        return 0, 0
    found = day + timedelta(days=offset)
    return found.month, found.day


def resolved_anew(
    known: Sequence[Mention], anchor: Anchor | None, stated: StatedDay | None = None
) -> tuple[Mention, ...]:
    """Mentions that were resolved for another anchor, resolved for this one. Those whose value stays are the same objects, so that
    ``is`` tells what a corrected date changed."""
    found = list(known)
    hanging = [n for n, m in enumerate(known) if isinstance(m.value, Interval) and hangs(m.value)]
    for n, mention in zip(hanging, resolve([known[n] for n in hanging], anchor, stated), strict=True):
        if mention.value != known[n].value:
            found[n] = mention
    return tuple(found)


def hangs(value: Interval) -> bool:
    """Whether a date has its value from the day on which it is told. One told with its year is the same on every day."""
    return value.anchored_by is not None or value.start is None


def replaced(then: Sequence[Mention], now: Sequence[Mention]) -> list[int]:
    """The numbers of the mentions that a corrected date gave another value (see ``resolved_anew``)."""
    if now is then:
        return []
    return [n for n, (known, mention) in enumerate(zip(then, now, strict=True)) if mention is not known]
