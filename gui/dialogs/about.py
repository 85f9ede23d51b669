"""What this program is, of which build, and under whose licences."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from gui.theme import RESOURCES, application_icon


def show_about(parent: QWidget) -> QMessageBox:
    """Name, version and build, licence; one button leads to all licences."""
    tr = QCoreApplication.translate
    version = QCoreApplication.applicationVersion()
    box = QMessageBox(parent)
    box.setWindowTitle(tr("Dialogs", "About Factline"))
    box.setIconPixmap(application_icon().pixmap(48, 48))
    box.setText(f"<b>Factline {version}</b>")
    built = build()
    told = tr("Dialogs", "Build {build}.").format(build=built) if built else tr("Dialogs", "Run from its source.")
    about = tr(
        "Dialogs",
        "Shows an editor which facts changed between versions of one article.\n\n"
        "MIT licence. Set in Inter and Source Serif 4 (Open Font License). Made with Qt {qt}.\n"
        "No files are sent anywhere. Everything is compared on this computer.",
    ).format(qt=qVersion())
    box.setInformativeText(f"{told}\n\n{about}")
    box.addButton(QMessageBox.StandardButton.Close)
    licences = box.addButton(tr("Dialogs", "Licences…"), QMessageBox.ButtonRole.ActionRole)
    licences.clicked.connect(lambda: LicencesDialog(parent).open())
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box


def build() -> str:
    """What the frozen program was built from; empty where it runs from its source."""
    file = RESOURCES / "build.txt"
    return file.read_text(encoding="utf-8").strip() if file.is_file() else ""


def licence_texts() -> list[tuple[str, Path]]:
    """(title, file): the program's own licence, what it stands on, then the full texts where they are carried."""
    top = RESOURCES.parent
    own = [("Factline", top / "LICENSE"), ("NOTICES", top / "NOTICES")]
    carried = sorted(path for path in (top / "licences").rglob("*") if path.is_file())
    return own + [(path.relative_to(top / "licences").as_posix(), path) for path in carried]


class LicencesDialog(QDialog):
    """All licences, one at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(860, 600)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Licences"))
        self.list.setFixedWidth(260)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        for title, file in licence_texts():
            item = QListWidgetItem(title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, str(file))
            item.setToolTip(title)
        self.list.currentItemChanged.connect(lambda item, _: self._show(Path(item.data(Qt.ItemDataRole.UserRole))))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.list)
        row.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.addLayout(row)
        column.addWidget(buttons)
        self.list.setCurrentRow(0)

    def _show(self, file: Path) -> None:
        self.text.setPlainText(file.read_text(encoding="utf-8", errors="replace"))
