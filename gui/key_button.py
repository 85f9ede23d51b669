"""A button that tells the key which does the same: its words, and the key smaller and fainter behind them."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from gui.theme import Theme, font, icon_pixmap

PADDING, GAP, ICON = 12, 7, 16


class KeyButton(QPushButton):
    """``drawing`` is the name of an icon, or empty. Key, icon and words are cut to the room there is, in this order."""

    entered = Signal()
    """It has the keyboard's focus now."""

    def __init__(self, words: str, theme: Theme, parent: QWidget, *, drawing: str = "", padding: int = PADDING) -> None:
        super().__init__(words, parent)
        self.setAccessibleName(words)
        self._theme = theme
        self._drawing = drawing
        self._padding = padding
        self._key = ""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    @property
    def key(self) -> str:
        return self._key

    def set_key(self, key: str) -> None:
        """Tell another key; none where there is none."""
        self._key = key
        self.updateGeometry()
        self.update()

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(2 * self._padding + self._wide(self._key, self._drawing), 30)

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * self._padding + self._wide("", ""), 30)

    def _wide(self, key: str, drawing: str) -> int:
        wide = QFontMetricsF(self._face).horizontalAdvance(self.text())
        wide += QFontMetricsF(font("numbers")).horizontalAdvance(key) + GAP if key else 0
        return round(wide + (ICON + GAP - 1 if drawing else 0))

    @property
    def _face(self) -> QFont:
        return font("tools")

    def paintEvent(self, event: QPaintEvent) -> None:
        frame = QStyleOptionButton()
        self.initStyleOption(frame)
        frame.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, frame)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # places are counted from the left
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        filled = bool(self.property("primary")) and self.isEnabled()
        ink = self._theme["on_focus" if filled else "text" if self.isEnabled() else "muted"]
        drawing = self._drawing if self._wide("", self._drawing) <= self.width() - 8 else ""
        key = self._key if self._wide(self._key, drawing) <= self.width() - 8 and drawing == self._drawing else ""
        x = max((self.width() - self._wide(key, drawing)) / 2, 4.0)
        if drawing:
            pixmap = icon_pixmap(drawing, ink, ICON, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(x, (self.height() - ICON) / 2), pixmap)
            x += ICON + GAP - 1
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.setFont(self._face)
        painter.setPen(ink)
        metrics = QFontMetricsF(self._face)
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - x - 4)
        painter.drawText(QRectF(x, 0, self.width() - x, self.height()), flags, words)
        x += metrics.horizontalAdvance(words) + GAP
        if key:
            painter.setFont(font("numbers"))
            painter.setPen(ink if filled else self._theme["muted"])
            painter.drawText(QRectF(x, 0, self.width() - x, self.height()), flags, key)
