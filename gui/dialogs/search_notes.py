"""Notes of all recent cases by their words. Each case is read for it; no index of anything is kept."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QThread, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.case.search import Found, search
from gui.recent_cases import Known
from gui.wording import NOTE_KIND_NAMES, signature, tr

FOUND_ROLE = Qt.ItemDataRole.UserRole


class _Search(QThread):
    """Reads the cases beside the window."""

    found = Signal(object)

    def __init__(self, paths: Sequence[Path], words: str, parent: QObject) -> None:
        super().__init__(parent)
        self._paths = paths
        self._words = words

    def run(self) -> None:
        for found in search(self._paths, self._words):
            if self.isInterruptionRequested():
                return
            self.found.emit(found)


class SearchNotesDialog(QDialog):
    """Words, and the notes that hold every one of them; a note opens its case."""

    chosen = Signal(object, str)
    """(path of the case, id of the note)"""

    def __init__(self, cases: Sequence[Known], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Find in the notes of all cases"))
        self.resize(760, 500)
        self._cases = cases
        self._titles = {known.path: known.title for known in cases}
        self._search: _Search | None = None
        self._count = 0
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Words of a note, of a reply, or of the text it stands on"))
        self.words.setAccessibleName(self.tr("Words to find"))
        self.go = QPushButton(self.tr("Find"), self)
        self.go.setDefault(True)
        self.go.clicked.connect(self.start)
        self.list = QTreeWidget(self)
        self.list.setObjectName("found_notes")
        self.list.setAccessibleName(self.tr("Notes found"))
        self.list.setHeaderLabels([self.tr("Note"), self.tr("On"), self.tr("Who"), self.tr("Case")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        for column, width in ((0, 300), (1, 170), (2, 110)):
            self.list.setColumnWidth(column, width)
        self.list.itemActivated.connect(self._open)
        self.list.itemSelectionChanged.connect(self._fit)
        self.told = QLabel(self)
        self.told.setProperty("part", "meta")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.open_button = QPushButton(self.tr("Open the case"), self)
        self.open_button.setEnabled(False)
        self.open_button.setAutoDefault(False)
        buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.open_button.clicked.connect(self._open)
        buttons.rejected.connect(self.reject)
        top = QHBoxLayout()
        top.addWidget(self.words, 1)
        top.addWidget(self.go)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(20, 18, 20, 16)
        column_.setSpacing(10)
        column_.addLayout(top)
        column_.addWidget(self.list, 1)
        column_.addWidget(self.told)
        column_.addWidget(buttons)
        self._tell()

    def start(self) -> None:
        """Look for the words; what was found before goes."""
        self.stop()
        self.list.clear()
        self._count = 0
        if not self.words.text().strip():
            self._tell()
            return
        self.told.setText(self.tr("Looking…"))
        self._search = _Search([Path(known.path) for known in self._cases], self.words.text(), self)
        self._search.found.connect(self._add)
        self._search.finished.connect(self._tell)
        self._search.start()

    def stop(self) -> None:
        if self._search is not None:
            self._search.requestInterruption()
            self._search.wait()
            self._search.deleteLater()
            self._search = None

    def done(self, result: int) -> None:
        self.stop()
        super().done(result)

    def _add(self, found: Found) -> None:
        title = self._titles.get(str(found.path)) or found.path.stem
        if found.note is None:
            item = QTreeWidgetItem(self.list, [found.told, "", "", title])
        else:
            note = found.note
            words = note.anchors[0].words if note.anchors else ""
            said = f"{tr(NOTE_KIND_NAMES[note.kind])}: {' '.join(note.text.split())}"
            item = QTreeWidgetItem(self.list, [said, " ".join(words.split()), signature(note.author), title])
            self._count += 1
            item.setData(0, FOUND_ROLE, (found.path, note.id))
            item.setToolTip(0, note.text)
        item.setToolTip(3, found.path.name)

    def _tell(self) -> None:
        count = self._count
        cases = self.tr("1 case") if len(self._cases) == 1 else self.tr("{n} cases").format(n=len(self._cases))
        if self._search is None:
            self.told.setText(self.tr("{cases} will be looked through.").format(cases=cases))
        else:
            notes = self.tr("1 note") if count == 1 else self.tr("{n} notes").format(n=count)
            self.told.setText(self.tr("{notes} found in {cases}.").format(notes=notes, cases=cases))

    def _fit(self) -> None:
        self.open_button.setEnabled(self._note() is not None)

    def _note(self) -> tuple[Path, str] | None:
        items = self.list.selectedItems()
        found: tuple[Path, str] | None = items[0].data(0, FOUND_ROLE) if items else None
        return found

    def _open(self) -> None:
        if (found := self._note()) is not None:
            self.chosen.emit(*found)
            self.accept()
