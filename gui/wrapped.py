"""Words over several lines, as the type table sets them: each line as high as its role says, whatever the font asks for."""

from functools import lru_cache
from html import escape

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QTextLayout, QTextOption

from gui.theme import TYPE, FontRole, font


class Wrapped:
    """``width`` and ``height`` in logical pixels; ``draw`` puts the words at their top left."""

    def __init__(self, words: str, role: FontRole, width: float) -> None:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layouts: list[QTextLayout] = []
        line_height, self.height = TYPE[role].line, 0.0
        for block in words.split("\n"):
            layout = QTextLayout(block, font(role))
            layout.setTextOption(option)
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(width)
                line.setPosition(QPointF(0, self.height + (line_height - line.height()) / 2))
                self.height += line_height
            layout.endLayout()
            self._layouts.append(layout)

    def draw(self, painter: QPainter, place: QPointF, colour: QColor) -> None:
        painter.setPen(colour)
        for layout in self._layouts:
            layout.draw(painter, place)


@lru_cache(maxsize=4096)
def wrapped(words: str, role: FontRole, width: float) -> Wrapped:
    """The words at a width, laid out once: lists ask for the height of every row before they draw any."""
    return Wrapped(words, role, max(width, 40))


def spaced(words: str, role: FontRole = "lists") -> str:
    """Words for a label of rich text, with the line height of their role."""
    return f'<p style="margin: 0; line-height: {TYPE[role].line}px">{escape(words)}</p>' if words else ""
