"""The small arrow that says a list opens here: on a flat button with a menu, and on a field of choices."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QComboBox, QMenu, QSizePolicy, QWidget

from gui.appearance import Appearance
from gui.theme import font

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


class ChoiceButton(ChevronButton):
    """Tells which of some choices holds; its list tells the others. ``chosen``: the key of what an editor chose."""

    chosen = Signal(str)

    def __init__(self, name: str, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, parent)
        self._group = QActionGroup(self)
        self.setFont(font("tools"))
        self.setAccessibleName(name)

    def offer(self, choices: Mapping[str, str], held: str) -> None:
        """``choices``: key → words, in order; ``held``: the key that holds."""
        self.menu.clear()
        for old in self._group.actions():
            self._group.removeAction(old)
        for key, words in choices.items():
            action = self.menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(key == held)
            self._group.addAction(action)
            action.triggered.connect(lambda _on=False, key=key, words=words: self._on_chosen(key, words))
        self.setText(choices[held])

    def _on_chosen(self, key: str, words: str) -> None:
        self.setText(words)
        self.chosen.emit(key)


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
