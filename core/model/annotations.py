"""What an editor adds. Lies beside a comparison, never in it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from core.model.span import Span

NoteKind = Literal["comment", "query", "correction", "verify"]
Review = Literal["open", "confirmed", "correction", "set_aside"]
Merge = Literal["undecided", "keep", "take"]


@dataclass(frozen=True, slots=True)
class NoteAnchor:
    """Where a note stands: a span of a version, and the words themselves, so that it finds its place again."""

    version: str
    span: Span
    words: str
    context_before: str = ""
    context_after: str = ""


@dataclass(frozen=True, slots=True)
class Reply:
    author: str
    time: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """``time`` is aware. ``change``: the key of the change it was written on, if any. ``lost``: it no longer finds its words."""

    id: str
    kind: NoteKind
    text: str
    author: str
    time: datetime
    anchors: tuple[NoteAnchor, ...]
    change: str | None = None
    resolved: bool = False
    replies: tuple[Reply, ...] = ()
    lost: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """On a change, by its key: ``review`` (is the newer right?) and ``merge`` (whose words stand?)."""

    change: str
    review: Review = "open"
    merge: Merge = "undecided"
    author: str = ""
    time: datetime | None = None


@dataclass(frozen=True, slots=True)
class Annotations:
    notes: tuple[Note, ...] = ()
    decisions: tuple[Decision, ...] = ()

    def decision(self, key: str) -> Decision:
        """The last decision on the change with this key; an open one when there is none."""
        return next((d for d in reversed(self.decisions) if d.change == key), Decision(key))
