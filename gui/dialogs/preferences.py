"""What the editor can choose once for all: name, theme, size of the article, page furniture of one's own."""

from dataclasses import dataclass

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gui.actions import tr
from gui.appearance import Appearance
from gui.chevron import ChoiceField
from gui.theme import PREFERENCES, TYPE

THEME_NAMES = {
    "system": "As the system",
    "system_safe": "As the system, colour-blind safe",
    "light": "Light",
    "dark": "Dark",
    "light_safe": "Light, colour-blind safe",
    "dark_safe": "Dark, colour-blind safe",
}


ARTICLE_SIZE = int(TYPE["article"].size)
SMALLEST, LARGEST = 10, 40


@dataclass(frozen=True, slots=True)
class Preferences:
    """``article_size`` in pixels; ``furniture``: lines of page furniture beside those the program knows."""

    author: str = ""
    article_size: int = ARTICLE_SIZE
    furniture: tuple[str, ...] = ()

    @property
    def zoom(self) -> float:
        return self.article_size / ARTICLE_SIZE

    @classmethod
    def read(cls, settings: QSettings) -> "Preferences":
        size = str(settings.value("article_size", ARTICLE_SIZE))
        known = int(size) if size.isdecimal() else ARTICLE_SIZE
        phrases = str(settings.value("furniture_phrases", ""))
        author = str(settings.value("author", ""))
        return cls(author, min(max(known, SMALLEST), LARGEST), lines_of(phrases))

    def write(self, settings: QSettings) -> None:
        settings.setValue("author", self.author)
        settings.setValue("article_size", self.article_size)
        settings.setValue("furniture_phrases", "\n".join(self.furniture))


def lines_of(text: str) -> tuple[str, ...]:
    """The lines that say something."""
    return tuple(line.strip() for line in text.split("\n") if line.strip())


class PreferencesDialog(QDialog):
    """The theme changes at once; the rest when the dialog is accepted."""

    def __init__(self, known: Preferences, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.setMinimumWidth(480)
        self._appearance = appearance
        self._before = appearance.preference
        self.author = QLineEdit(known.author, self)
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
        self.size_field = QSpinBox(self)
        self.size_field.setRange(SMALLEST, LARGEST)
        self.size_field.setSuffix(self.tr(" px"))
        self.size_field.setValue(known.article_size)
        self.size_field.setAccessibleName(self.tr("Size of the article"))
        self.furniture = QPlainTextEdit("\n".join(known.furniture), self)
        self.furniture.setAccessibleName(self.tr("Page furniture"))
        self.furniture.setPlaceholderText(self.tr("One phrase a line"))
        self.furniture.setTabChangesFocus(True)
        self.furniture.setFixedHeight(96)
        more = QLabel(
            self.tr("Lines with these phrases count as page furniture, beside those the program knows."), self
        )
        more.setWordWrap(True)
        more.setProperty("part", "meta")
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(self.tr("Your name"), self.author)
        form.addRow(self.tr("Theme"), self.theme)
        form.addRow("", told)
        form.addRow(self.tr("Size of the article"), self.size_field)
        form.addRow(self.tr("Page furniture"), self.furniture)
        form.addRow("", more)
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

    @property
    def preferences(self) -> Preferences:
        """What stands in the fields."""
        furniture = lines_of(self.furniture.toPlainText())
        return Preferences(self.author.text().strip(), self.size_field.value(), furniture)

    @classmethod
    def ask(cls, known: Preferences, appearance: Appearance, parent: QWidget | None = None) -> Preferences | None:
        """What the editor wants, or ``None`` when all is to stay."""
        dialog = cls(known, appearance, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        wanted = dialog.preferences
        dialog.deleteLater()
        return wanted if accepted else None
