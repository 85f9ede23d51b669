"""A check box as LOOK draws it: an outline, filled with the accent when it is on."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox

from gui.mirrored import mirrored

BOX, GAP = 16, 8


class CheckField(QCheckBox):
    """Draws itself with the palette, so that it is the same in every theme and style."""

    def sizeHint(self) -> QSize:
        return QSize(BOX + GAP + self.fontMetrics().horizontalAdvance(self.text()) + 4, 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(BOX + GAP + 24, 20)

    def hitButton(self, place: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, role = self.palette(), QPalette.ColorRole
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(self.layoutDirection())  # a painter has the application's
            box = mirrored(self, QRectF(1.5, (self.height() - BOX) / 2 + 0.5, BOX - 1, BOX - 1))
            if self.hasFocus():
                painter.setPen(QPen(palette.color(role.Accent), 2))
                painter.drawRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), 5, 5)
            on, able = self.isChecked(), self.isEnabled()
            ink = palette.color(role.Accent if on and able else role.Dark)
            painter.setPen(QPen(ink, 1))
            painter.setBrush(ink if on else palette.color(role.Base))
            painter.drawRoundedRect(box, 4, 4)
            if on:
                cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
                painter.setPen(QPen(palette.color(role.BrightText), 1.8, Qt.PenStyle.SolidLine, cap, join))
                at = box.topLeft()
                painter.drawPolyline([at + QPointF(3.6, 7.8), at + QPointF(6.4, 10.6), at + QPointF(11.4, 4.8)])
            painter.setPen(palette.color(role.WindowText if able else role.PlaceholderText))
            words = mirrored(self, QRectF(self.rect()).adjusted(BOX + GAP, 0, 0, 0))
            shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(words.width()))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)
