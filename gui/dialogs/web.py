"""Where versions come from the web: an address, the captures an archive has of it, and what is set for both."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QSettings, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.reading.chain import VERSIONS
from core.reading.web import Capture
from core.worker import ListCaptures
from gui.check_field import CheckField
from gui.jobs import Jobs
from gui.step_field import DayField
from gui.web_settings import USUAL, WebSettings

DAYS = 30
"""How far back captures are looked for, unless the editor says otherwise."""


def address_in(words: str) -> str:
    """An address that stands alone in what was copied; else nothing."""
    address = words.strip()
    return address if address.startswith(("http://", "https://")) and not any(map(str.isspace, address)) else ""


class AddressDialog(QDialog):
    """The address of a page, and what happens with it."""

    def __init__(self, settings: QSettings, address: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Open an address"))
        self.setMinimumWidth(520)
        self.address = _address_field(address, self)
        told = _told(
            self.tr(
                "The page is fetched now, once, and its article becomes a version. Nothing else goes over the network."
            ),
            self,
        )
        self.buttons = _buttons(self, self.tr("Fetch the page"))
        self.settings_button = self.buttons.addButton(self.tr("Web settings…"), QDialogButtonBox.ButtonRole.ResetRole)
        self.settings_button.clicked.connect(lambda: WebDialog.ask(settings, self))
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(self.tr("Address"), self.address)
        form.addRow("", told)
        column = _column(self)
        column.addLayout(form)
        column.addWidget(self.buttons)
        self.address.textChanged.connect(self._fit)
        self._fit()

    @classmethod
    def ask(cls, settings: QSettings, address: str = "", parent: QWidget | None = None) -> str:
        """The address, or nothing when the editor left."""
        dialog = cls(settings, address, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        answer = dialog.address.text().strip()
        dialog.deleteLater()
        return answer if accepted else ""

    def _fit(self) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.address.text().strip()))


class CapturesDialog(QDialog):
    """The captures of an address between two days; some of them are chosen to be compared."""

    def __init__(self, settings: QSettings, jobs: Jobs, address: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Captures of an address"))
        self.resize(600, 560)
        self._settings, self._jobs, self._asked = settings, jobs, 0
        self._left = False
        self.address = _address_field(address, self)
        today = QDate.currentDate()
        self.start = self._day_field(today.addDays(-DAYS), self.tr("From"))
        self.end = self._day_field(today, self.tr("To"))
        self.list_button = QPushButton(self.tr("List captures"), self)
        self.list_button.setAutoDefault(False)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Captures"))
        self.list.setSpacing(2)
        # An empty box is drawn too faint by the style in a dark theme.
        self.list.setStyleSheet(
            "QListWidget::indicator:unchecked { border: 1px solid palette(dark); border-radius: 3px; width: 12px; height: 12px }"
        )
        self.told = _told("", self)
        self.told.setAccessibleName(self.tr("What the archive has"))
        self.buttons = _buttons(self, self.tr("Compare"))
        self.settings_button = self.buttons.addButton(self.tr("Web settings…"), QDialogButtonBox.ButtonRole.ResetRole)
        self.settings_button.clicked.connect(self._set_up)
        days = QHBoxLayout()
        days.setSpacing(10)
        for widget in (self.start, QLabel(self.tr("to"), self), self.end):
            days.addWidget(widget)
        days.addStretch(1)
        days.addWidget(self.list_button)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(self.tr("Address"), self.address)
        form.addRow(self.tr("From"), days)
        column = _column(self)
        column.addLayout(form)
        column.addWidget(self.told)
        column.addWidget(self.list, 1)
        column.addWidget(self.buttons)
        self.list_button.clicked.connect(self.list_captures)
        self.address.returnPressed.connect(self.list_captures)
        self.address.textChanged.connect(self._forget)
        self.start.dateChanged.connect(self._forget)
        self.end.dateChanged.connect(self._forget)
        self.list.itemChanged.connect(self._fit)
        self._forget()

    @property
    def web(self) -> WebSettings:
        return WebSettings.read(self._settings)

    def _set_up(self) -> None:
        if WebDialog.ask(self._settings, self):
            self._forget()

    def _day_field(self, day: QDate, name: str) -> DayField:
        field = DayField(day, self)
        field.setDisplayFormat("d MMMM yyyy")
        field.setAccessibleName(name)
        return field

    @property
    def chosen(self) -> tuple[Capture, ...]:
        """The captures that are ticked, oldest first."""
        items = (self.list.item(n) for n in range(self.list.count()))
        return tuple(
            item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked
        )

    def list_captures(self) -> None:
        """Ask the archive. What was listed goes."""
        address = self.address.text().strip()
        if not address or self._left or self._asked in self._jobs.running:
            return
        self.list.clear()
        self._tell(self.tr("Asking {host}…").format(host=self.web.host))
        self.list_button.setEnabled(False)
        asked = ListCaptures(
            address, _date(self.start), _date(self.end), self.web.archive, allow_private=self.web.allow_private
        )
        self._asked = self._jobs.submit(asked, self._show, self._fail)

    def done(self, result: int) -> None:
        self._left = True
        self._jobs.drop(self._asked)
        super().done(result)

    def _show(self, captures: Sequence[Capture]) -> None:
        for place, capture in enumerate(captures):
            item = QListWidgetItem(f"{capture.time:%a %d %B %Y, %H:%M} UTC", self.list)
            item.setData(Qt.ItemDataRole.UserRole, capture)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            ends = place in (0, len(captures) - 1)
            item.setCheckState(Qt.CheckState.Checked if ends else Qt.CheckState.Unchecked)
        none = self.tr("{host} has no captures of this address between these days.")
        one = self.tr("{host} has one capture. Tick it to open it.")
        some = self.tr("{host} has {n} captures that differ from the one before. Tick those to compare.")
        words = none if not captures else one if len(captures) == 1 else some
        self._tell(words.format(host=self.web.host, n=len(captures)))
        self.list_button.setEnabled(True)
        self._fit()
        if captures:
            self.list.setFocus()
            self.list.setCurrentRow(0)

    def _fail(self, sentence: str) -> None:
        self._tell(sentence)
        self.list_button.setEnabled(True)
        self._fit()

    def _forget(self) -> None:
        """What was listed is of another address or of other days."""
        self._jobs.drop(self._asked)
        self.list.clear()
        host = self.web.host
        self._tell(
            self.tr("{host} is asked for its captures when you say so. It gets the address and the days.").format(
                host=host
            )
        )
        self.list_button.setEnabled(bool(self.address.text().strip()))
        self._fit()

    def _tell(self, words: str) -> None:
        self.told.setText(words)

    def _fit(self) -> None:
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        count = len(self.chosen)
        ok.setEnabled(0 < count <= VERSIONS)
        ok.setText(
            self.tr("Open 1 capture")
            if count == 1
            else self.tr("Compare {n} captures").format(n=count)
            if count
            else self.tr("Compare")
        )
        ok.setToolTip(self.tr("At most {n} at once").format(n=VERSIONS) if count > VERSIONS else "")

    @classmethod
    def ask(
        cls, settings: QSettings, jobs: Jobs, address: str = "", parent: QWidget | None = None
    ) -> tuple[Capture, ...]:
        """The captures to read, oldest first; none when the editor left."""
        dialog = cls(settings, jobs, address, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = dialog.chosen
        dialog._left = True  # however it ended: it is there for a little longer, and a key may reach it
        jobs.drop(dialog._asked)
        dialog.deleteLater()
        return chosen if accepted else ()


class WebDialog(QDialog):
    """Which archive is asked, and whether private addresses are fetched."""

    def __init__(self, known: WebSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Web settings"))
        self.captures = QLineEdit("" if known.captures == USUAL.captures else known.captures, self)
        self.captures.setPlaceholderText(USUAL.captures)
        self.captures.setAccessibleName(self.tr("Address of the web archive's list"))
        self.page = QLineEdit("" if known.page == USUAL.page else known.page, self)
        self.page.setPlaceholderText(USUAL.page)
        self.page.setAccessibleName(self.tr("Address of a capture"))
        self.private = CheckField(self.tr("Also fetch from this computer and its own network"), self)
        self.private.setChecked(known.allow_private)
        self.private.setMinimumWidth(self.private.sizeHint().width())
        for field in (self.captures, self.page):  # what is usual can be read to its end
            field.setMinimumWidth(field.fontMetrics().horizontalAdvance(field.placeholderText()) + 32)
        told = self.tr("Any archive that speaks the CDX interface will do. An empty field stands for the usual one.")
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(self.tr("List of captures"), self.captures)
        form.addRow(self.tr("One capture"), self.page)
        form.addRow("", _told(told, self))
        form.addRow(self.tr("Network"), self.private)
        column = _column(self)
        column.addLayout(form)
        column.addWidget(_buttons(self, self.tr("OK")))
        self.resize(self.sizeHint().expandedTo(QSize(560, 0)))

    @property
    def web(self) -> WebSettings:
        """What stands in the fields; an empty one is as usual."""
        captures, page = self.captures.text().strip(), self.page.text().strip()
        return WebSettings(captures or USUAL.captures, page or USUAL.page, self.private.isChecked())

    @classmethod
    def ask(cls, settings: QSettings, parent: QWidget | None = None) -> bool:
        """Whether it was accepted; then it is written."""
        dialog = cls(WebSettings.read(settings), parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        if accepted:
            dialog.web.write(settings)
        dialog.deleteLater()
        return accepted


def _date(field: DayField) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())


def _address_field(address: str, parent: QWidget) -> QLineEdit:
    field = QLineEdit(address, parent)
    field.setPlaceholderText("https://")
    field.setAccessibleName(parent.tr("Address"))
    return field


def _told(words: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("part", "meta")
    return label


def _buttons(dialog: QDialog, ok: str) -> QDialogButtonBox:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, dialog)
    buttons.button(QDialogButtonBox.StandardButton.Ok).setText(ok)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons


def _column(dialog: QDialog) -> QVBoxLayout:
    column = QVBoxLayout(dialog)
    column.setContentsMargins(20, 18, 20, 16)
    column.setSpacing(14)
    return column
