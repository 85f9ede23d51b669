"""Where things stand: columns, what lies in a column, and the heights of rows. No text is measured here."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

MEASURE: Final = 600
"""Longest line side by side, in pixels at 100 %."""
MEASURE_UNIFIED: Final = 640
CLEAR: Final = 24
"""Free space after the text; notes' signs stand in it."""
MARGIN_WORDS: Final = 260
"""Width of the right margin in the unified view, where the kinds of the facts stand."""
TOP: Final = 10
FOLD: Final = 30
SIGN: Final = 14
BAR: Final = 3


@dataclass(frozen=True, slots=True)
class Spacing:
    """Distances that depend on how many columns are in sight."""

    gutter: float
    gap: float
    row: float
    number: float
    """Right edge of the paragraph's number, from the column's left."""
    sign: float
    bar: float
    narrow: bool


WIDE: Final = Spacing(62, 32, 8, 28, 34, 53, narrow=False)
NARROW: Final = Spacing(54, 20, 6, 20, 28, 46, narrow=True)
UNIFIED: Final = Spacing(120, 0, 8, 84, 91, 110, narrow=False)
UNIFIED_OLDER_NUMBER: Final = 58


@dataclass(frozen=True, slots=True)
class Column:
    """Horizontal places of one column, in viewport pixels. ``text`` is the left edge of its lines."""

    left: float
    text: float
    width: float
    right: float

    def mirrored(self, x: float) -> float:
        """The place as far from the right edge as ``x`` is from the left."""
        return self.left + self.right - x


@dataclass(frozen=True, slots=True)
class Frame:
    """All columns of one width of the window."""

    spacing: Spacing
    columns: tuple[Column, ...]
    unified: bool
    margin: float = 0.0
    """Left edge of the unified view's right margin; 0 side by side."""


def frame(width: float, columns: int, zoom: float, *, unified: bool) -> Frame:
    """Set ``columns`` equal columns into ``width`` pixels.

    The measure grows with the zoom; what is left over is shared out at both ends.
    """
    if unified:
        words = MARGIN_WORDS if width >= 720 else 0
        room = width - UNIFIED.gutter - CLEAR - words
        text = max(80.0, min(MEASURE_UNIFIED * zoom, room))
        column = Column(0.0, UNIFIED.gutter, text, UNIFIED.gutter + text + CLEAR)
        return Frame(UNIFIED, (column,), True, column.right + 30 if words else 0.0)
    spacing = NARROW if columns >= 4 else WIDE
    share = (width - spacing.gap * (columns - 1)) / max(columns, 1) - spacing.gutter - CLEAR
    text = max(60.0, min(MEASURE * zoom, share))
    step = spacing.gutter + text + CLEAR
    left = max(0.0, (width - step * columns - spacing.gap * (columns - 1)) / 2)
    made = []
    for _ in range(columns):
        made.append(Column(left, left + spacing.gutter, text, left + step))
        left += step + spacing.gap
    return Frame(spacing, tuple(made), False)


class Heights:
    """Heights of all rows: total, top of a row, and row at a height, each in O(log n) (Fenwick 1994)."""

    def __init__(self, heights: Sequence[float]) -> None:
        self._heights = list(heights)
        self._tree = [0.0, *self._heights]
        for n in range(1, len(self._tree)):
            above = n + (n & -n)
            if above < len(self._tree):
                self._tree[above] += self._tree[n]
        self._top_bit = 1 << max(len(self._heights).bit_length() - 1, 0)

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, row: int) -> float:
        return self._heights[row]

    @property
    def total(self) -> float:
        return self.top(len(self._heights))

    def set(self, row: int, height: float) -> None:
        more = height - self._heights[row]
        if not more:
            return
        self._heights[row] = height
        n = row + 1
        while n < len(self._tree):
            self._tree[n] += more
            n += n & -n

    def top(self, row: int) -> float:
        """The sum of the heights above ``row`` (which may be the number of rows)."""
        total = 0.0
        while row:
            total += self._tree[row]
            row &= row - 1
        return total

    def tops(self) -> list[float]:
        """``top`` of every row and of the end, at once."""
        return list(accumulate(self._heights, initial=0.0))

    def row_at(self, y: float) -> int:
        """The row that covers height ``y``; the first or last one beyond the ends. 0 when there is none."""
        row, bit = 0, self._top_bit
        while bit:
            if row + bit < len(self._tree) and self._tree[row + bit] <= y:
                row += bit
                y -= self._tree[row]
            bit >>= 1
        return min(row, max(len(self._heights) - 1, 0))
