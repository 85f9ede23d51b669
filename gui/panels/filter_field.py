"""The field above a list that narrows it: Down or Enter goes on into the list, Escape empties the field."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QWidget


class FilterField(QLineEdit):
    def __init__(self, listed: QListView, parent: QWidget) -> None:
        super().__init__(parent)
        self._listed = listed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _go_on(self) -> None:
        """To the line that is chosen, else to the first."""
        if self._listed.model().rowCount():
            if not self._listed.selectedIndexes():
                self._listed.setCurrentIndex(self._listed.model().index(0, 0))
            self._listed.setFocus(Qt.FocusReason.TabFocusReason)
