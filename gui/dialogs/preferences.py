"""What the editor can choose once for all: name, theme, type, motion, what counts as style, page furniture of one's own."""

from dataclasses import dataclass

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.model import Options
from core.model.facts import STYLE_KINDS
from core.policy import FREE, Policy, read_policy
from gui.actions import tr
from gui.appearance import Appearance
from gui.check_field import CheckField
from gui.chevron import ChoiceField
from gui.language import LANGUAGES, SYSTEM, preferred
from gui.step_field import NumberField
from gui.theme import PREFERENCES, TYPE
from gui.wording import KIND_NAMES
from gui.wording import tr as tr_word

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
SCALES = (100, 125, 150, 175, 200, 250, 300, 400)
"""Percent of the size at which the whole window is drawn."""
CLEAR_OF_SCREEN = 80
"""Pixels of the screen that a dialog leaves free."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """``article_size`` in pixels, ``family`` its type (empty: the program's own); ``scale``: percent, of the whole window, from
    the next start on; ``still``: nothing moves by itself; ``furniture``: lines of page furniture beside those the program knows;
    ``style_as_wording``: kinds of style that count as wording."""

    author: str = ""
    article_size: int = ARTICLE_SIZE
    furniture: tuple[str, ...] = ()
    family: str = ""
    scale: int = 100
    still: bool = False
    style_as_wording: tuple[str, ...] = ()
    language: str = SYSTEM
    """Of the window, from the next start on: a code of ``gui.language.LANGUAGES``, or ``system``."""
    policy: Policy = FREE
    """What the administrator fixed; it is never written into the user's own settings."""

    @property
    def zoom(self) -> float:
        return self.article_size / ARTICLE_SIZE

    @property
    def options(self) -> Options:
        """What of it goes into every comparison."""
        return self.policy.options(Options(self.furniture, self.style_as_wording))

    @classmethod
    def read(cls, settings: QSettings, policy: Policy | None = None) -> "Preferences":
        """What the user chose, under the policy of this machine. Raises ``PolicyError``."""
        policy = policy or read_policy()
        size, scale = str(settings.value("article_size", ARTICLE_SIZE)), str(settings.value("scale", 100))
        known = int(size) if size.isdecimal() else ARTICLE_SIZE
        kinds = str(settings.value("style_as_wording", "")).split()
        return cls(
            policy.author or str(settings.value("author", "")),
            min(max(known, SMALLEST), LARGEST),
            lines_of(str(settings.value("furniture_phrases", ""))),
            str(settings.value("article_family", "")),
            int(scale) if scale.isdecimal() and int(scale) in SCALES else 100,
            bool(settings.value("still", False, bool)),
            tuple(kind for kind in STYLE_KINDS if kind in kinds),
            preferred(settings),
            policy,
        )

    def write(self, settings: QSettings) -> None:
        if not self.policy.author:
            settings.setValue("author", self.author)
        settings.setValue("language", self.language)
        settings.setValue("article_size", self.article_size)
        settings.setValue("furniture_phrases", "\n".join(self.furniture))
        settings.setValue("article_family", self.family)
        settings.setValue("scale", self.scale)
        settings.setValue("still", self.still)
        settings.setValue("style_as_wording", " ".join(self.style_as_wording))


def lines_of(text: str) -> tuple[str, ...]:
    """The lines that say something."""
    return tuple(line.strip() for line in text.split("\n") if line.strip())


class PreferencesDialog(QDialog):
    """The theme changes at once; the rest when the dialog is accepted."""

    def __init__(
        self,
        known: Preferences,
        appearance: Appearance,
        parent: QWidget | None = None,
        settings: QSettings | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self._appearance = appearance
        self._before = appearance.preference
        self._known = known
        self._page = QWidget(self)
        self._page.setObjectName("versions_page")
        self._form = QFormLayout(self._page)
        self._form.setContentsMargins(20, 18, 20, 16)
        self._form.setVerticalSpacing(10)
        self._form.setHorizontalSpacing(16)
        self._build_person(known)
        self._build_look(known)
        self._build_judgement(known)
        if settings is not None:
            self._build_web(settings)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.setContentsMargins(20, 10, 20, 14)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(buttons)
        room = self.screen().availableSize()
        wanted = self._page.sizeHint().height() + buttons.sizeHint().height() + 40
        self.resize(min(620, room.width()), min(wanted, room.height() - CLEAR_OF_SCREEN))

    def _build_person(self, known: Preferences) -> None:
        self.author = QLineEdit(known.author, self)
        self.author.setAccessibleName(self.tr("Your name"))
        self.author.setPlaceholderText(self.tr("Stands on your notes and in exported files"))
        self._form.addRow(self.tr("Your name"), self.author)
        if known.policy.author:
            self.author.setReadOnly(True)
            self._form.addRow("", self._told(self.tr("Fixed by the administrator of this computer.")))
        self.language = ChoiceField(self)
        self.language.setAccessibleName(self.tr("Language"))
        self.language.addItem(self.tr("As the system"), SYSTEM)
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(known.language))
        self._form.addRow(self.tr("Language"), self.language)
        self._form.addRow("", self._told(self.tr("From the next start on. Reasons and exports stay English.")))

    def _build_look(self, known: Preferences) -> None:
        self.theme = ChoiceField(self)
        self.theme.setAccessibleName(self.tr("Theme"))
        for preference in PREFERENCES:
            self.theme.addItem(tr(THEME_NAMES[preference]), preference)
        self.theme.setCurrentIndex(PREFERENCES.index(self._appearance.preference))
        self.theme.currentIndexChanged.connect(lambda n: self._appearance.prefer(PREFERENCES[n]))
        self.family = ChoiceField(self)
        self.family.setAccessibleName(self.tr("Type of the article"))
        own = TYPE["article"].families[0]
        self.family.addItem(self.tr("{family}, as it was made").format(family=own), "")
        others = (name for name in QFontDatabase.families() if not QFontDatabase.isPrivateFamily(name) and name != own)
        for name in sorted(others, key=str.casefold):
            self.family.addItem(name, name)
        self.family.setCurrentIndex(max(self.family.findData(known.family), 0))
        self.family.setMinimumWidth(120)
        self.size_field = NumberField(self)
        self.size_field.setRange(SMALLEST, LARGEST)
        self.size_field.setSuffix(self.tr(" px"))
        self.size_field.setValue(known.article_size)
        self.size_field.setAccessibleName(self.tr("Size of the article"))
        self.scale = ChoiceField(self)
        self.scale.setAccessibleName(self.tr("Size of the window"))
        for percent in SCALES:
            self.scale.addItem(f"{percent} %", percent)
        self.scale.setCurrentIndex(SCALES.index(known.scale))
        self.still = CheckField(self.tr("Nothing moves by itself"), self)
        self.still.setChecked(known.still)
        form = self._form
        form.addRow(self.tr("Theme"), self.theme)
        form.addRow("", self._told(self.tr("The colour-blind-safe themes use yellow, blue, orange and near-black.")))
        form.addRow(self.tr("Type of the article"), self.family)
        form.addRow(self.tr("Size of the article"), self.size_field)
        form.addRow(self.tr("Size of the window"), self.scale)
        form.addRow("", self._told(self.tr("All text and controls, from the next start on.")))
        form.addRow(self.tr("Motion"), self.still)

    def _build_judgement(self, known: Preferences) -> None:
        self.style_kinds: dict[str, CheckField] = {}
        boxes = QGridLayout()
        boxes.setContentsMargins(0, 4, 0, 0)
        boxes.setVerticalSpacing(6)
        for n, kind in enumerate(STYLE_KINDS):
            box = CheckField(tr_word(KIND_NAMES[kind]), self)
            box.setChecked(kind not in known.style_as_wording)
            self.style_kinds[kind] = box
            boxes.addWidget(box, n // 2, n % 2)
        self.furniture = QPlainTextEdit("\n".join(known.furniture), self)
        self.furniture.setAccessibleName(self.tr("Page furniture"))
        self.furniture.setPlaceholderText(self.tr("One phrase a line"))
        self.furniture.setTabChangesFocus(True)
        self.furniture.setFixedHeight(96)
        self._form.addRow(self.tr("Counts as style"), boxes)
        self._form.addRow("", self._told(self.tr("What is not ticked counts as wording.")))
        self._form.addRow(self.tr("Page furniture"), self.furniture)
        told = self.tr("Lines with these phrases count as page furniture, beside those the program knows.")
        self._form.addRow("", self._told(told))

    def _build_web(self, settings: QSettings) -> None:
        """Which archive is asked for captures: a dialog of its own, which is accepted or left by itself."""
        self.web = QPushButton(self.tr("Web settings…"), self)
        self.web.setAutoDefault(False)
        self.web.clicked.connect(lambda: self._ask_web(settings))
        self._form.addRow(self.tr("Web"), self.web)

    def _ask_web(self, settings: QSettings) -> None:
        from gui.dialogs.web import WebDialog  # with what fetches: a start needs none of it

        WebDialog.ask(settings, self)

    def _told(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)  # near the field that it tells of
        label.setProperty("part", "meta")
        return label

    def reject(self) -> None:
        self._appearance.prefer(self._before)
        super().reject()

    @property
    def preferences(self) -> Preferences:
        """What stands in the fields."""
        return Preferences(
            self.author.text().strip(),
            self.size_field.value(),
            lines_of(self.furniture.toPlainText()),
            str(self.family.currentData() or ""),
            int(self.scale.currentData()),
            self.still.isChecked(),
            tuple(kind for kind, box in self.style_kinds.items() if not box.isChecked()),
            str(self.language.currentData()),
            self._known.policy,
        )

    @classmethod
    def ask(
        cls,
        known: Preferences,
        appearance: Appearance,
        parent: QWidget | None = None,
        settings: QSettings | None = None,
    ) -> Preferences | None:
        """What the editor wants, or ``None`` when all is to stay."""
        dialog = cls(known, appearance, parent, settings)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        wanted = dialog.preferences
        dialog.deleteLater()
        return wanted if accepted else None
