"""The page of all keys, read from the table of actions."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gui.actions import ACTIONS, MENUS, plain_name, tr


class ShortcutsDialog(QDialog):
    """Every action with its keys, menu by menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(640, 620)
        page = QWidget(self)
        grid = QGridLayout(page)
        grid.setContentsMargins(20, 8, 20, 16)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        line = 0
        for menu in MENUS:
            rows = [row for row in ACTIONS if row.menu == menu and row.name and row.keys]
            if not rows:
                continue
            heading = QLabel(tr(menu), page)
            heading.setProperty("part", "heading")
            heading.setContentsMargins(0, 12, 0, 3)
            grid.addWidget(heading, line, 0, 1, 2)
            line += 1
            for row in rows:
                name = QLabel(plain_name(row), page)
                keys = QLabel(
                    ",  ".join(QKeySequence(k).toString(QKeySequence.SequenceFormat.NativeText) for k in row.keys), page
                )
                keys.setProperty("part", "keys")
                keys.setAccessibleName(f"{plain_name(row)}: {keys.text()}")
                grid.addWidget(name, line, 0)
                grid.addWidget(keys, line, 1)
                line += 1
        told = QLabel(self.tr("Single letters and figures work while the text or a list has the focus."), page)
        told.setWordWrap(True)
        told.setProperty("part", "meta")
        grid.addWidget(told, line, 0, 1, 2)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(scroll, 1)
        column.addWidget(buttons)
        buttons.setContentsMargins(0, 0, 16, 12)
