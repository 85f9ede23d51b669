"""A flat button with an icon and words, with the clear space between them that Qt gives no say in."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton

GAP, GIVEN = 8, 4
"""Pixels between icon and words, and how many Qt counts there."""


class WordedButton(QToolButton):
    """Like any tool button while it has its icon alone."""

    @property
    def _both(self) -> bool:
        return self.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon and not self.icon().isNull()

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(GAP - GIVEN if self._both else 0, 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._both:
            super().paintEvent(event)
            return
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        icon, words, size = self.icon(), self.text(), self.iconSize()
        option.icon, option.text = QIcon(), ""
        option.toolButtonStyle = Qt.ToolButtonStyle.ToolButtonTextOnly
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        across = size.width() + GAP + self.fontMetrics().horizontalAdvance(words)
        left = max((self.width() - across) // 2, 2)
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at = self.width() - left - size.width() if right_to_left else left
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        icon.paint(painter, QRect(QPoint(at, (self.height() - size.height()) // 2), size), mode=mode)
        box = QRect(left if right_to_left else left + size.width() + GAP, 0, across - size.width() - GAP, self.height())
        role = self.foregroundRole()
        self.style().drawItemText(
            painter, box, Qt.AlignmentFlag.AlignCenter, option.palette, self.isEnabled(), words, role
        )
