"""The line at the foot of the window: what was said last, what is being done, how far one is, and whether it is saved."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStatusBar, QWidget

from gui.message_bar import WorkLine
from gui.wording import grouped

EDGE = 6
"""Clear pixels at both sides of what is said, and of the line."""


class ToldLabel(QLabel):
    """Cuts what it says to its room, with an ellipsis; all of it is in its text and its tip."""

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, words)


class StatusLine(QStatusBar):
    """``told`` takes what room there is; the labels at the right are as wide as their words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setFixedHeight(26)
        self.setContentsMargins(EDGE, 0, EDGE, 0)
        self.told = ToldLabel(self)
        self.told.setObjectName("announcement")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(EDGE, 0, EDGE, 0)
        row.addWidget(self.told, 1)
        self.addWidget(holder, 1)
        self.work_line = WorkLine(self)
        self.decided = self._label("decided")
        self.new = self._label("new")
        self.saved = self._label("saved")
        self.zoom = self._label("zoom")
        for label in (self.work_line, self.new, self.decided, self.saved, self.zoom):
            label.setContentsMargins(EDGE, 0, EDGE, 0)
            self.addPermanentWidget(label)

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        return label

    def tell(self, line: str) -> None:
        self.told.setText(line)
        self.told.setToolTip(line)

    def count_decided(self, decided: int, of: int) -> None:
        """23 of 41 facts decided; nothing where there are none."""
        told = self.tr("{n} of 1 fact decided") if of == 1 else self.tr("{n} of {count} facts decided")
        self.decided.setText(told.format(n=decided, count=of) if of else "")

    def count_new(self, count: int) -> None:
        """What came since the editor last looked; nothing where there is none."""
        told = self.tr("1 is new") if count == 1 else self.tr("{n} are new")
        self.new.setText(told.format(n=grouped(count)) if count else "")
        self.new.setToolTip(self.tr("Changes that were not there when you last looked"))

    def set_saved(self, state: str) -> None:
        """``saved``, ``unsaved`` or ``reading``; nothing for a case that isn't there."""
        words = {"saved": self.tr("Saved"), "unsaved": self.tr("Not saved"), "reading": self.tr("Open to read")}
        self.saved.setText(words.get(state, ""))

    def set_zoom(self, zoom: float) -> None:
        self.zoom.setText(f"{round(zoom * 100)} %")
