"""The pieces that a redline is made of: text of one paragraph, or a paragraph's mark, each kept, deleted, inserted or moved."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from core.model import Span

Status = Literal["same", "del", "ins", "from", "to"]
"""``from`` and ``to``: the words of a move, where they left and where they arrived."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Text of one paragraph, or the mark at a paragraph's end.

    ``before``/``after``: where it stands in the older and the newer version (an empty span at the paragraph's end for a
    mark); ``None`` where it doesn't. ``block``: number of the link or lone paragraph it belongs to. ``hunk``: pieces of
    one edit or one lone paragraph share it; ``None`` when the same on both sides. ``move``: number of the move.
    """

    status: Status
    before: Span | None
    after: Span | None
    block: int
    mark: bool = False
    hunk: int | None = None
    move: int | None = None

    @property
    def old(self) -> bool:
        """Whether rejecting everything keeps it."""
        return self.status in ("same", "del", "from")

    @property
    def new(self) -> bool:
        """Whether accepting everything keeps it."""
        return self.status in ("same", "ins", "to")

    def cut(self, start: int, end: int) -> "Piece":
        """The part ``[start, end)``, counted from its own start."""
        return replace(self, before=_part(self.before, start, end), after=_part(self.after, start, end))

    @property
    def length(self) -> int:
        span = self.before or self.after
        return span.end - span.start if span else 0


def _part(span: Span | None, start: int, end: int) -> Span | None:
    return span and Span(span.paragraph, span.start + start, span.start + end)


def cut(pieces: Iterable[Piece], before: Iterable[Span], after: Iterable[Span]) -> list[Piece]:
    """The pieces cut so that no given span begins or ends inside one."""
    edges = _edges(before), _edges(after)
    parts: list[Piece] = []
    for piece in pieces:
        stops: set[int] = set()
        for known, span in zip(edges, (piece.before, piece.after), strict=True):
            if span and (found := known.get(span.paragraph)):
                low, high = bisect_right(found, span.start), bisect_left(found, span.end)
                stops.update(stop - span.start for stop in found[low:high])
        start = 0
        for stop in sorted(stops):
            parts.append(piece.cut(start, stop))
            start = stop
        parts.append(piece.cut(start, piece.length) if start else piece)
    return parts


def _edges(spans: Iterable[Span]) -> dict[int, list[int]]:
    """Where spans begin and end, in order, a paragraph."""
    found: dict[int, set[int]] = {}
    for span in spans:
        found.setdefault(span.paragraph, set()).update((span.start, span.end))
    return {paragraph: sorted(known) for paragraph, known in found.items()}
