"""Where cases are kept, and how they are erased."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.recent_cases import SUFFIX, RecentCases
from gui.wording import grouped

PATH_ROLE = Qt.ItemDataRole.UserRole


class CasePlaceDialog(QDialog):
    """The folder of cases without a name, what lies in it, and a way to erase each. The open one is not offered."""

    def __init__(self, folder: Path, open_: Path | None, recent: RecentCases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Where cases are kept"))
        self.resize(640, 460)
        self._folder, self._open, self._recent = folder, open_, recent
        told = QLabel(
            self.tr(
                "Everything you do is saved as you do it. A case without a name lies in the folder below, until you save it"
                " under a name of your own. Nothing of it is anywhere else, and nothing is sent anywhere. Deleting the file"
                " erases the case, with its versions, notes and history."
            ),
            self,
        )
        told.setWordWrap(True)
        self.path = QLineEdit(str(folder), self)
        self.path.setReadOnly(True)
        self.path.setCursorPosition(0)
        self.path.setAccessibleName(self.tr("Folder of cases without a name"))
        self.list = QTreeWidget(self)
        self.list.setObjectName("unnamed_cases")
        self.list.setAccessibleName(self.tr("Cases without a name"))
        self.list.setHeaderLabels([self.tr("Case"), self.tr("Last changed"), self.tr("Size")])
        self.list.setRootIsDecorated(False)
        self.list.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.list.itemSelectionChanged.connect(self._fit)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.erase = QPushButton(self.tr("Erase the chosen"), self)
        self.show_folder = QPushButton(self.tr("Show the folder"), self)
        buttons.addButton(self.erase, QDialogButtonBox.ButtonRole.DestructiveRole)
        buttons.addButton(self.show_folder, QDialogButtonBox.ButtonRole.ActionRole)
        for button in (self.erase, self.show_folder):
            button.setAutoDefault(False)
        self.erase.clicked.connect(self._erase)
        self.show_folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for part in (told, self.path):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self.refresh()
        self.list.setFocus()

    def refresh(self) -> None:
        self.list.clear()
        found = [(path.stat(), path) for path in self._folder.glob(f"*{SUFFIX}") if path != self._open]
        for state, path in sorted(found, key=lambda item: -item[0].st_mtime):
            known = self._recent.of(path)
            when = f"{datetime.fromtimestamp(state.st_mtime).astimezone():%Y-%m-%d %H:%M}"
            title = known.title if known and known.title else path.stem
            item = QTreeWidgetItem(self.list, [title, when, self.tr("{n} kB").format(n=grouped(state.st_size // 1024))])
            item.setToolTip(0, path.name)
            item.setData(0, PATH_ROLE, path)
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight)
        self.list.setColumnWidth(0, 320)
        self.list.setColumnWidth(1, 150)
        self._fit()

    def _fit(self) -> None:
        self.erase.setEnabled(bool(self.list.selectedItems()))

    def _erase(self) -> None:
        for item in self.list.selectedItems():
            path: Path = item.data(0, PATH_ROLE)
            path.unlink(missing_ok=True)
            self._recent.forget(path)
        self.refresh()
