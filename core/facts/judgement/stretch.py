"""One side of a link or passage as one string, with the way back to exact spans."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from core.model import Span


@dataclass(frozen=True, slots=True)
class Stretch:
    """Pieces of paragraphs, in order, joined to one ``text``: by a line feed between paragraphs, by nothing within one.

    Offsets into ``text`` are *local*. A moved sentence that is judged elsewhere is simply not among the pieces.
    """

    pieces: tuple[Span, ...]
    text: str
    starts: tuple[int, ...] = field(repr=False)
    """Local start of each piece."""

    @classmethod
    def of(cls, pieces: Sequence[Span], texts: Sequence[str], glue: str = "") -> "Stretch":
        """``glue`` stands between two pieces of one paragraph."""
        parts: list[str] = []
        starts: list[int] = []
        length = 0
        last: Span | None = None
        for piece in pieces:
            joint = "" if last is None else "\n" if last.paragraph != piece.paragraph else glue
            words = texts[piece.paragraph][piece.start : piece.end]
            starts.append(length + len(joint))
            parts += (joint, words)
            length += len(joint) + len(words)
            last = piece
        return cls(tuple(pieces), "".join(parts), tuple(starts))

    def local(self, paragraph: int, offset: int) -> int | None:
        """The local offset of a place, or ``None`` when it lies in no piece."""
        for piece, start in zip(self.pieces, self.starts, strict=True):
            if piece.paragraph == paragraph and piece.start <= offset <= piece.end:
                return start + offset - piece.start
        return None

    def nearest(self, paragraph: int, offset: int) -> int:
        """The local offset of a place, or of the nearest one at or before it that is in a piece."""
        best = 0
        for piece, start in zip(self.pieces, self.starts, strict=True):
            if (piece.paragraph, piece.start) <= (paragraph, offset):
                inside = min(offset, piece.end) if piece.paragraph == paragraph else piece.end
                best = start + inside - piece.start
        return best

    def locate(self, spans: Iterable[Span]) -> tuple[int, int] | None:
        """Local start and end of spans that lie whole in the pieces, or ``None``."""
        known = tuple(spans)
        if len(self.pieces) == 1 and len(known) == 1:  # nearly always
            (piece,), (span,) = self.pieces, known
            if span.paragraph != piece.paragraph or span.start < piece.start or span.end > piece.end:
                return None
            moved = self.starts[0] - piece.start
            return span.start + moved, span.end + moved
        start = self.local(known[0].paragraph, known[0].start)
        end = self.local(known[-1].paragraph, known[-1].end)
        if start is None or end is None or end < start:
            return None
        return start, end

    def spans(self, start: int, end: int) -> tuple[Span, ...]:
        """The exact spans of a local stretch, one a piece, outer blanks left off; ``()`` when only blanks are in it."""
        found: list[Span] = []
        first = max(0, bisect_right(self.starts, start) - 1)
        for piece, begin in zip(self.pieces[first:], self.starts[first:], strict=True):
            if begin >= end:
                break
            left, right = max(start, begin), min(end, begin + piece.end - piece.start)
            words = self.text[left:right]
            left += len(words) - len(words.lstrip())
            right -= len(words) - len(words.rstrip()) if words.strip() else 0
            if left >= right:
                continue
            span = Span(piece.paragraph, piece.start + left - begin, piece.start + right - begin)
            if found and found[-1].paragraph == span.paragraph:
                found[-1] = Span(span.paragraph, found[-1].start, span.end)
            else:
                found.append(span)
        return tuple(found)


def without(whole: Iterable[Span], holes: Iterable[Span]) -> list[Span]:
    """The spans with the holes cut out, in order; empty rests are dropped."""
    by_paragraph: dict[int, list[Span]] = {}
    for hole in holes:
        by_paragraph.setdefault(hole.paragraph, []).append(hole)
    rest: list[Span] = []
    for span in whole:
        at = span.start
        for hole in sorted(by_paragraph.get(span.paragraph, ())):
            if hole.end <= at or hole.start >= span.end:
                continue
            if hole.start > at:
                rest.append(Span(span.paragraph, at, hole.start))
            at = max(at, hole.end)
        if at < span.end or span.start == span.end:
            rest.append(Span(span.paragraph, at, span.end))
    return rest
