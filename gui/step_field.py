"""Fields whose value is stepped, a number, a day or a time, with our arrows: the style sheet takes the style's own away."""

from PySide6.QtCore import QDate, QPointF, QTime
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QSpinBox, QStyle, QStyleOptionSpinBox, QTimeEdit, QWidget

from gui.chevron import draw_chevron

MARGINS = (7, 0, 0, 0)
"""Of what is typed in, which the padding of a style sheet does not reach."""
WIDE = 7
"""Pixels across of an arrow."""


class NumberField(QSpinBox):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(*MARGINS)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _draw_arrows(self)


class DayField(QDateEdit):
    def __init__(self, day: QDate, parent: QWidget) -> None:
        super().__init__(day, parent)
        self.lineEdit().setTextMargins(*MARGINS)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _draw_arrows(self)


class TimeField(QTimeEdit):
    def __init__(self, time: QTime, parent: QWidget) -> None:
        super().__init__(time, parent)
        self.lineEdit().setTextMargins(*MARGINS)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _draw_arrows(self)


def _draw_arrows(field: QAbstractSpinBox) -> None:
    """Up and down, where a click steps the value; faint where it can't be stepped that way."""
    option = QStyleOptionSpinBox()
    field.initStyleOption(option)
    ups = (
        (QStyle.SubControl.SC_SpinBoxUp, QAbstractSpinBox.StepEnabledFlag.StepUpEnabled, True),
        (QStyle.SubControl.SC_SpinBoxDown, QAbstractSpinBox.StepEnabledFlag.StepDownEnabled, False),
    )
    with QPainter(field) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for part, step, up in ups:
            box = field.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, field)
            enabled = field.isEnabled() and bool(option.stepEnabled & step)
            group = field.palette().ColorGroup.Active if enabled else field.palette().ColorGroup.Disabled
            middle = QPointF(box.center().x() + 0.5 - WIDE / 2, box.center().y() + (1.5 if up else -0.5))
            draw_chevron(painter, middle, field.palette().color(group, field.palette().ColorRole.Text), up=up)
