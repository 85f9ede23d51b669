"""A paragraph set in lines: QTextLayout behind offsets in code points.

Qt counts UTF-16 units and Python code points; the two meet here and nowhere else.
"""

from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Any
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

_RIGHT_TO_LEFT = frozenset(("R", "AL"))
LINE_ENDS = dict.fromkeys(map(ord, "\n\v\f\r\x85\u2029"), "\u2028")
"""Line ends within a paragraph, letter for letter as Qt breaks a line at."""


def reads_right_to_left(text: str) -> bool:
    """Whether the paragraph's first strong character runs right to left (Unicode Bidirectional Algorithm, P2 and P3)."""
    for character in text:
        kind = bidirectional(character)
        if kind == "L":
            return False
        if kind in _RIGHT_TO_LEFT:
            return True
    return False


def utf16_places(text: str) -> "array[int] | None":
    """For each code point offset (its end included) the offset in UTF-16 units; ``None`` where they are the same."""
    if not text or max(text) <= "\uffff":
        return None
    return array("l", accumulate((2 if character > "\uffff" else 1 for character in text), initial=0))


def ink(colour: QColor) -> QTextCharFormat:
    """Letters in a colour. The clear ground makes Qt draw them too where another coloured stretch touches: without one it
    leaves out a stretch that shares an edge with one before it."""
    made = QTextCharFormat()
    made.setForeground(colour)
    made.setBackground(Qt.GlobalColor.transparent)
    return made


def uppermost(layers: Sequence[tuple[int, int, QTextCharFormat]]) -> list[tuple[int, int, QTextCharFormat]]:
    """The layers cut so that none overlap: where they do, the later one is kept. (Qt would draw both.)"""
    if len(layers) < 2:
        return list(layers)
    edges = sorted({edge for start, end, _ in layers for edge in (start, end)})
    cut = []
    for first, last in pairwise(edges):
        over = next((style for start, end, style in reversed(layers) if start <= first and last <= end), None)
        if over is not None:
            cut.append((first, last, over))
    return cut


@dataclass(frozen=True, slots=True)
class LineBox:
    """One line: its code points ``[start, end)`` and its place in the paragraph, in pixels."""

    start: int
    end: int
    top: float
    height: float
    baseline: float
    left: float
    width: float
    """Of its words; blanks at its end take no room."""


class LaidText:
    """One paragraph in lines of ``width`` pixels, ``leading`` apart (more where a letter needs it)."""

    def __init__(self, text: str, font: QFont, width: float, leading: float) -> None:
        self.text = text
        self.right_to_left = reads_right_to_left(text)
        self._mixed = self.right_to_left or any(bidirectional(c) in _RIGHT_TO_LEFT for c in text if c > "\u0590")
        self._places = utf16_places(text)
        self.width = width
        self._layout = QTextLayout(text.translate(LINE_ENDS), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self.right_to_left:  # the direction of the text is automatic, but not the side it is set at
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self.lines: list[LineBox] = []
        self._lay_out(leading)

    def _lay_out(self, leading: float) -> None:
        layout, y = self._layout, 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width)
            height = max(leading, line.height())
            top = y + (height - line.height()) / 2
            line.setPosition(QPointF(0, top))
            start = self._point(line.textStart())
            end = self._point(line.textStart() + line.textLength())
            words = line.naturalTextRect()
            self.lines.append(LineBox(start, end, y, height, top + line.ascent(), words.left(), words.width()))
            y += height
        layout.endLayout()
        self.height = y or leading

    def _unit(self, offset: int) -> int:
        return offset if self._places is None else self._places[offset]

    def _point(self, unit: int) -> int:
        if self._places is None:
            return unit
        return bisect_left(self._places, unit)

    def draw(
        self, painter: QPainter, x: float, y: float, clip: QRectF, coloured: Sequence[tuple[int, int, QTextCharFormat]]
    ) -> None:
        """Draw all lines that meet ``clip``; ``coloured`` gives stretches a format of their own, the last one counts."""
        ranges = []
        for start, end, style in uppermost(coloured):
            formatted = QTextLayout.FormatRange()
            formatted.start = self._unit(start)
            formatted.length = self._unit(end) - formatted.start
            formatted.format = style
            ranges.append(formatted)
        self._layout.draw(painter, QPointF(x, y), ranges, clip)

    def stretches(self, start: int, end: int) -> list[tuple[int, float, float]]:
        """Where ``[start, end)`` stands: (line number, left, right), more than one a line where directions mix."""
        found = []
        for number, box in enumerate(self.lines):
            first, last = max(start, box.start), min(end, box.end)
            if first >= last:
                continue
            if self._mixed:
                found += [(number, left, right) for left, right in self._visual(number, first, last)]
                continue
            left, right = self._x(number, first), self._x(number, last)
            if last == box.end:  # blanks at the end of a line hang out of it
                right = min(right, box.left + box.width)
            if right > left:
                found.append((number, left, right))
        return found

    def _x(self, number: int, offset: int) -> float:
        """How far across line ``number`` a caret at ``offset`` stands."""
        place: Any = self._layout.lineAt(number).cursorToX(self._unit(offset))  # (x, unit), which the stubs don't tell
        return float(place[0])

    def _visual(self, number: int, first: int, last: int) -> list[tuple[float, float]]:
        pieces: list[tuple[float, float]] = []
        for offset in range(first, last):
            one, other = self._x(number, offset), self._x(number, offset + 1)
            left, right = min(one, other), max(one, other)
            if pieces and (abs(pieces[-1][1] - left) < 0.5 or abs(pieces[-1][0] - right) < 0.5):
                pieces[-1] = min(pieces[-1][0], left), max(pieces[-1][1], right)
            elif right > left:
                pieces.append((left, right))
        return pieces

    def line_of(self, offset: int) -> int:
        """The number of the line in which a caret at ``offset`` stands."""
        for number, box in enumerate(self.lines):
            if offset < box.end:
                return number
        return max(len(self.lines) - 1, 0)

    def caret(self, offset: int) -> QRectF:
        """Where a caret at ``offset`` is drawn, in the paragraph."""
        if not self.lines:
            return QRectF(0, 0, 1, self.height)
        number = self.line_of(offset)
        box = self.lines[number]
        return QRectF(self._x(number, offset), box.top, 1, box.height)

    def offset_at(self, x: float, y: float) -> int:
        """The offset next to a point of the paragraph; the nearest line's where it is outside."""
        if not self.lines:
            return 0
        number = next((n for n, box in enumerate(self.lines) if y < box.top + box.height), len(self.lines) - 1)
        offset = self._point(self._layout.lineAt(number).xToCursor(x))
        box = self.lines[number]
        # At the end of a wrapped line the same offset opens the next one; the caret stays where the mouse is.
        if number < len(self.lines) - 1 and offset >= box.end > box.start:
            offset = box.end - 1
        return offset

    def next_place(self, offset: int, by: int, *, word: bool) -> int:
        """The offset of the next (``by=1``) or previous letter or word, as cursors step."""
        mode = QTextLayout.CursorMode.SkipWords if word else QTextLayout.CursorMode.SkipCharacters
        unit = self._unit(offset)
        moved = (
            self._layout.nextCursorPosition(unit, mode) if by > 0 else self._layout.previousCursorPosition(unit, mode)
        )
        return self._point(moved)
