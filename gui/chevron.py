"""The small arrow that says a list opens here: on a flat button with a menu, and on a field of choices."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QComboBox, QMenu, QSizePolicy, QWidget

from gui.appearance import Appearance

PADDING, GAP, ARROW = 6, 7, 10


class ChevronButton(QAbstractButton):
    """Opens ``menu`` below itself, by mouse, Space or Alt+Down. Cuts its words to the room it is given."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.menu = QMenu(self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self.open)
        appearance.changed.connect(self.update)

    def open(self) -> None:
        self.menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(width + 2 * PADDING + GAP + ARROW, 26)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(text)  # where it is cut
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.underMouse() or self.isDown() or self.hasFocus():
                painter.setPen(QPen(theme["focus"], 2) if self.hasFocus() else Qt.PenStyle.NoPen)
                painter.setBrush(theme["sunken"] if self.underMouse() or self.isDown() else Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # places are counted from the left
            painter.setFont(self.font())
            painter.setPen(theme["text"] if self.isEnabled() else theme["muted"])
            room = self.width() - PADDING - GAP - ARROW
            words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
            painter.drawText(self.rect().adjusted(PADDING, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
            x = PADDING + painter.fontMetrics().horizontalAdvance(words) + GAP
            draw_chevron(painter, QPointF(x, self.height() / 2), theme["secondary"])


class ChoiceField(QComboBox):
    """A combo box with our arrow: the style sheet takes the style's own away."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            x = 11 if self.isRightToLeft() else self.width() - 18
            draw_chevron(painter, QPointF(x, self.height() / 2), self.palette().text().color())


def draw_chevron(painter: QPainter, place: QPointF, colour: QColor, *, up: bool = False) -> None:
    """7 px wide; ``place`` is the middle of its left end. It points down, or ``up``."""
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(colour, 1.5, Qt.PenStyle.SolidLine, cap, join))
    end, tip = (1.5, -2) if up else (-1.5, 2)
    painter.drawPolyline([place + QPointF(0, end), place + QPointF(3.5, tip), place + QPointF(7, end)])
