"""When a version was published: what relative dates in it are counted from."""

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, Qt, QTime
from PySide6.QtGui import QIcon, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.model import Version
from gui.check_field import CheckField
from gui.step_field import DayField, TimeField
from gui.theme import icon_pixmap
from gui.wording import day as told_day


@dataclass(frozen=True, slots=True)
class DateAnswer:
    """``published`` is ``None`` when the date is not known."""

    published: date | datetime | None


class DateDialog(QDialog):
    """Known or not, the day, and the time where it matters.

    ``file_day``: when the version's file was last changed. Like the other days that were found it is only offered: it is none
    until the editor takes it.
    """

    def __init__(self, version: Version, parent: QWidget | None = None, file_day: date | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Date of {label}").format(label=version.label))
        self._old = version.published.value if version.published else None
        day = self._old or (version.dateline.date if version.dateline and version.dateline.date else date.today())  # noqa: DTZ011 - only a proposal
        self.known = CheckField(self.tr("The date of publication is known"), self)
        self.known.setChecked(True)
        self.day = DayField(QDate(day.year, day.month, day.day), self)
        self.day.setDisplayFormat("ddd d MMMM yyyy")
        self.day.setAccessibleName(self.tr("Day"))
        self.timed = CheckField(self.tr("At"), self)
        self.timed.setAccessibleName(self.tr("The time of day is known"))
        time = self._old if isinstance(self._old, datetime) else None
        self.timed.setChecked(time is not None)
        self.time = TimeField(QTime(time.hour, time.minute) if time else QTime(12, 0), self)
        self.time.setDisplayFormat("HH:mm")
        self.time.setAccessibleName(self.tr("Time"))
        told = QLabel(
            self.tr("“Today”, “Wednesday” and “last month” are counted from this day. Facts are judged again at once."),
            self,
        )
        told.setWordWrap(True)
        told.setProperty("part", "meta")
        self.calendar = QCalendarWidget(self)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setSelectedDate(self.day.date())
        plain = QTextCharFormat()
        plain.setForeground(self.palette().text())
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(weekday, plain)
        self.calendar.setFirstDayOfWeek(QLocale.system().firstDayOfWeek())  # the region's, whatever language is spoken
        for name, drawing in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
            arrow = self.calendar.findChild(QToolButton, name)  # Qt's own arrows are black in every theme
            if arrow is not None:
                ink = self.palette().text().color()
                arrow.setIcon(QIcon(icon_pixmap(drawing, ink, 16, self.devicePixelRatioF())))
        self.calendar.setMinimumHeight(210)
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self.calendar.selectionChanged.connect(lambda: self.day.setDate(self.calendar.selectedDate()))
        self.day.dateChanged.connect(self.calendar.setSelectedDate)
        form = QFormLayout()
        form.addRow(self.tr("Day"), self.day)
        form.addRow("", self.calendar)
        form.addRow(self.timed, self.time)
        self.found = tuple(self._offer(words, found) for words, found in self._days(version, file_day))
        places = QVBoxLayout()
        places.setSpacing(4)
        for button in self.found:
            places.addWidget(button)
        if self.found:
            form.addRow(self.tr("Found"), places)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.known)
        column.addLayout(form)
        column.addWidget(told)
        column.addWidget(buttons)
        self.known.toggled.connect(self._fit)
        self.timed.toggled.connect(self._fit)
        self._fit()
        self.day.setFocus()

    @property
    def answer(self) -> DateAnswer:
        if not self.known.isChecked():
            return DateAnswer(None)
        chosen = self.day.date()
        day = date(chosen.year(), chosen.month(), chosen.day())
        if not self.timed.isChecked():
            return DateAnswer(day)
        time, old = self.time.time(), self._old
        zone = old.tzinfo if isinstance(old, datetime) else None
        moment = datetime(day.year, day.month, day.day, time.hour(), time.minute(), tzinfo=zone)
        return DateAnswer(moment if zone else moment.astimezone())

    def _days(self, version: Version, file_day: date | None) -> list[tuple[str, date]]:
        """The days that something says of the version, and what does."""
        found = (
            (self.tr("{date}: the dateline"), version.dateline.date if version.dateline else None),
            (self.tr("{date}: the last update"), version.updated.day if version.updated else None),
            (self.tr("{date}: the capture"), version.captured.day if version.captured else None),
            (self.tr("{date}: the file's last change"), file_day),
        )
        return [(words, known) for words, known in found if known is not None]

    def _offer(self, words: str, found: date) -> QPushButton:
        button = QPushButton(words.format(date=told_day(found, year=True)), self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._take(found))
        return button

    def _take(self, found: date) -> None:
        self.known.setChecked(True)
        self.timed.setChecked(False)
        self.day.setDate(QDate(found.year, found.month, found.day))

    @classmethod
    def ask(cls, version: Version, parent: QWidget | None = None, file_day: date | None = None) -> DateAnswer | None:
        """Ask the editor; ``None`` when the date is to stay."""
        dialog = cls(version, parent, file_day)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        answer = dialog.answer
        dialog.deleteLater()
        return answer if accepted else None

    def _fit(self) -> None:
        known = self.known.isChecked()
        self.day.setEnabled(known)
        self.calendar.setEnabled(known)
        self.timed.setEnabled(known)
        self.time.setEnabled(known and self.timed.isChecked())
