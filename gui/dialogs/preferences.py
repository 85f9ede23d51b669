"""What the editor can choose once for all: name and theme."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from gui.actions import tr
from gui.appearance import Appearance
from gui.chevron import ChoiceField
from gui.theme import PREFERENCES

THEME_NAMES = {
    "system": "As the system",
    "system_safe": "As the system, colour-blind safe",
    "light": "Light",
    "dark": "Dark",
    "light_safe": "Light, colour-blind safe",
    "dark_safe": "Dark, colour-blind safe",
}


class PreferencesDialog(QDialog):
    """The theme changes at once; the name when the dialog is accepted."""

    def __init__(self, author: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.setMinimumWidth(420)
        self._appearance = appearance
        self._before = appearance.preference
        self.author = QLineEdit(author, self)
        self.author.setAccessibleName(self.tr("Your name"))
        self.author.setPlaceholderText(self.tr("Stands on your notes and in exported files"))
        self.theme = ChoiceField(self)
        self.theme.setAccessibleName(self.tr("Theme"))
        for preference in PREFERENCES:
            self.theme.addItem(tr(THEME_NAMES[preference]), preference)
        self.theme.setCurrentIndex(PREFERENCES.index(appearance.preference))
        self.theme.currentIndexChanged.connect(lambda n: appearance.prefer(PREFERENCES[n]))
        told = QLabel(self.tr("The colour-blind-safe themes use yellow, blue, orange and near-black."), self)
        told.setWordWrap(True)
        told.setProperty("part", "meta")
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(self.tr("Your name"), self.author)
        form.addRow(self.tr("Theme"), self.theme)
        form.addRow("", told)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(buttons)

    def reject(self) -> None:
        self._appearance.prefer(self._before)
        super().reject()

    @classmethod
    def ask(cls, author: str, appearance: Appearance, parent: QWidget | None = None) -> str | None:
        """The editor's name, or ``None`` when all is to stay."""
        dialog = cls(author, appearance, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        name = dialog.author.text().strip()
        dialog.deleteLater()
        return name if accepted else None
