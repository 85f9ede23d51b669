"""The day a version's relative dates stand on, and the values that depend on it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from core.facts.mentions.days.when import When, settle
from core.model import Anchor, Mention, Version


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


def resolve(mentions: Sequence[Mention], anchor: Anchor | None, texts: Sequence[str] = ()) -> tuple[Mention, ...]:
    """The mentions with each date's interval filled in for this anchor; all others as they are."""
    day: date | None = anchor.date if anchor else None
    # What an editor sets is the date the version was published: the reader of a reason is told that, not who typed it.
    source = None if anchor is None else "dateline" if anchor.source == "dateline" else "published"
    return tuple(
        replace(mention, value=settle(mention.expression, day, source))
        if isinstance(mention.expression, When)
        else mention
        for mention in mentions
    )
