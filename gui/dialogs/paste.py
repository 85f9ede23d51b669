"""A version made of text that is pasted or typed, with its label and date."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from gui.check_field import CheckField
from gui.step_field import DayField


@dataclass(frozen=True, slots=True)
class Pasted:
    text: str
    label: str
    published: date | None


class PasteDialog(QDialog):
    """The text, what to call it, and when it was published if that is known."""

    def __init__(self, text: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paste text as a version"))
        self.resize(640, 520)
        self.text = QPlainTextEdit(text, self)
        self.text.setAccessibleName(self.tr("Text of the version"))
        self.text.setPlaceholderText(self.tr("Paste the article here, one paragraph a line"))
        self.text.setTabChangesFocus(True)
        self.label = QLineEdit(label, self)
        self.label.setAccessibleName(self.tr("Label"))
        self.known = CheckField(self.tr("Published"), self)
        self.day = DayField(QDate.currentDate(), self)
        self.day.setDisplayFormat("ddd d MMMM yyyy")
        self.day.setAccessibleName(self.tr("Day"))
        self.day.setEnabled(False)
        self.known.toggled.connect(self.day.setEnabled)
        row = QHBoxLayout()
        row.addWidget(self.label, 1)
        row.addWidget(self.known)
        row.addWidget(self.day)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.text.textChanged.connect(self._fit)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.text, 1)
        column.addLayout(row)
        column.addWidget(self._buttons)
        self._fit()

    @property
    def answer(self) -> Pasted:
        day = self.day.date()
        published = date(day.year(), day.month(), day.day()) if self.known.isChecked() else None
        return Pasted(self.text.toPlainText(), self.label.text().strip(), published)

    @classmethod
    def ask(cls, text: str, label: str, parent: QWidget | None = None) -> Pasted | None:
        dialog = cls(text, label, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        answer = dialog.answer
        dialog.deleteLater()
        return answer if accepted else None

    def _fit(self) -> None:
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(self.text.toPlainText().strip()))
