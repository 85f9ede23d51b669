"""Above the columns: which version stands in each, its length, its date and its source."""

import re
from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from core.model import Version
from gui.appearance import Appearance
from gui.chevron import ChevronButton
from gui.compare_view.geometry import UNIFIED
from gui.dialogs.date import DateDialog
from gui.dialogs.label import ask_label
from gui.theme import font, icon
from gui.tracked import choice
from gui.worded_button import WordedButton
from gui.wording import ARROW, counted, day, file_name, letter, stated
from gui.workspace import Workspace

HEIGHT = 56
LETTER_AT, LABEL_AT, CLEAR = 34, 60, 24
NARROWER = 10
"""How much further left the parts stand from four columns."""

Place = tuple[float, float]
"""(left edge of the column, right edge of its text) in pixels of the header."""


class LetterBox(QWidget):
    """The version's letter in an 18 px box."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.letter = ""
        self.setFixedSize(18, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme["divider_strong"], 1))
            painter.setBrush(theme["raised"])
            painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setFont(font("numbers"))
            painter.setPen(theme["secondary"])
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.letter)


class HeaderColumn(QWidget):
    """One version: letter, label with a menu, words; below, date and source."""

    def __init__(self, header: "VersionHeader") -> None:
        super().__init__(header)
        self._header = header
        self.index = -1
        self._source = ""
        self._dates = ("", "")
        """The date as it is told where there is room, and without its year."""
        self.box = LetterBox(header.appearance, self)
        self.label = ChevronButton(header.appearance, self)
        self.label.setObjectName("version_label")
        strong = font("lists")
        strong.setPixelSize(14)
        strong.setWeight(strong.Weight.DemiBold)
        self.label.setFont(strong)
        self.label.menu.aboutToShow.connect(lambda: header.fill_menu(self.label.menu, self.index))
        self.date = WordedButton(self)
        self.date.setObjectName("version_date")
        self.date.setProperty("part", "version_date")
        self.date.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.date.setFont(font("meta"))
        self.date.setIconSize(QSize(14, 14))
        self.date.clicked.connect(lambda: header.ask_date(self.index))
        self.words = QLabel(self)
        self.source = QLabel(self)
        for label in (self.words, self.source):
            label.setProperty("part", "meta")
            label.setFont(font("meta"))

    def show_version(self, index: int, version: Version, *, long: bool) -> None:
        self.index = index
        self.box.letter = letter(index)
        self.box.update()
        name = self._header.tr("Version {letter}, {label}").format(letter=letter(index), label=version.label)
        self.label.setText(version.label)
        self.label.setAccessibleName(name)
        self.label.setToolTip(self._header.tr("Choose another version, rename or move it"))
        count = self._header.count_words(version)
        self.words.setText(counted(count, self._header.tr("word"), self._header.tr("words")) if count else "")
        told = stated(version.published, long=long)
        self._dates = (told, stated(version.published, long=False))
        self.date.setText(told)
        self.date.setAccessibleName(self._header.tr("Date of {label}: {date}").format(label=version.label, date=told))
        source = version.published.source if version.published else ""
        tip = self._header.tr("Published, from: {source}. Click to correct.").format(source=source)
        self.date.setToolTip(tip if source else self._header.tr("Without a date “today” can't be placed."))
        self.date.setProperty("unknown", version.published is None)
        self.date.style().polish(self.date)
        self._source = file_name(version.source_name)
        self.source.setToolTip("\n".join((version.source_name, *version.warnings)))

    def dress(self) -> None:
        theme = self._header.appearance.theme
        self.date.setIcon(icon("calendar", theme, 14, token="secondary"))

    def arrange(self, text_right: float, *, one_line: bool, narrow: bool = False) -> int:
        """Place the parts; gives the width that one line takes."""
        label_width = self.label.sizeHint().width()
        self.date.setText(self._dates[0])
        date_width = self.date.sizeHint().width()
        if one_line:
            self.box.move(0, 19)
            self.label.setGeometry(22, 15, label_width, 26)
            self.date.setGeometry(22 + label_width, 16, date_width, 24)
            self.words.hide()
            self.source.hide()
            return 22 + label_width + date_width + 10
        letter_at, label_at = (LETTER_AT - NARROWER, LABEL_AT - NARROWER) if narrow else (LETTER_AT, LABEL_AT)
        words_width = self.words.sizeHint().width()
        room = int(text_right) - label_at - words_width - 8
        counted_too = room + 6 >= label_width  # the name of the version goes before how long it is
        room = room if counted_too else int(text_right) - label_at
        self.box.move(letter_at, 10)
        self.label.setGeometry(label_at - 6, 6, min(label_width, max(room + 6, 60)), 26)
        self.words.setGeometry(int(text_right) - words_width, 10, words_width, 18)
        self.words.setVisible(counted_too)
        dot, metrics = "·  ", self.source.fontMetrics()
        if self._source and letter_at + date_width + metrics.horizontalAdvance(dot + self._source) > text_right:
            self.date.setText(self._dates[1])  # the year gives way to the name of the file
            date_width = self.date.sizeHint().width()
        self.date.setGeometry(letter_at - 10, 30, date_width, 22)
        source_at = letter_at + date_width - 12
        room = int(text_right) - source_at
        rest = room - metrics.horizontalAdvance(dot)
        self.source.setText(dot + metrics.elidedText(self._source, Qt.TextElideMode.ElideMiddle, rest))
        self.source.setGeometry(source_at, 31, max(room, 0), 20)
        self.source.setVisible(room > 60 and bool(self._source))
        return int(text_right)


class VersionHeader(QWidget):
    """A column a version in sight. ``place`` is given the columns of the view whenever they change."""

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("version_header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self.appearance = appearance
        self.workspace = workspace
        self._review = workspace.review
        self.columns: list[HeaderColumn] = []
        self._counts: dict[str, int] = {}
        self._uncounted: list[Version] = []
        self._arrow = QLabel(ARROW, self)
        self._arrow.setProperty("part", "meta")
        self._arrow.hide()
        self.places: Callable[[], list[Place]] = list
        self._unified = False
        workspace.versions_changed.connect(self.refresh)
        self._review.comparison_changed.connect(self.refresh)
        self._review.layout_changed.connect(self.refresh)
        appearance.changed.connect(self._dress)
        self.refresh()

    def count_words(self, version: Version) -> int:
        """Counted once a text, when there is time for it; 0 until then."""
        if version.text_sha256 not in self._counts:
            self._uncounted.append(version)
            self._review.turns.ask("words", self, self._count_one)
        return self._counts.get(version.text_sha256, 0)

    def _count_one(self) -> None:
        """One text in one turn of the event loop, so that nothing waits for it."""
        version = self._uncounted.pop()
        self._counts[version.text_sha256] = sum(words_in(text) for text in version.texts)
        self._uncounted = [other for other in self._uncounted if other.text_sha256 not in self._counts]
        if self._uncounted:
            self._review.turns.ask("words", self, self._count_one)
        else:
            self.refresh()

    def prepare(self, count: int) -> None:
        """Have so many columns at least; new ones are in sight when they show a version."""
        while len(self.columns) < count:
            column = HeaderColumn(self)
            column.dress()
            column.ensurePolished()
            for part in column.findChildren(QWidget):
                part.ensurePolished()
            self.columns.append(column)

    def refresh(self) -> None:
        """Show the versions in sight anew."""
        versions = self._review.comparison.versions if self._review.comparison else self.workspace.versions[:1]
        in_sight = self._review.layout_.columns or tuple(range(len(versions)))
        self._unified = self._review.layout_.mode == "unified" and len(in_sight) > 1
        if self._unified:
            in_sight = (in_sight[0], in_sight[-1])
        self.prepare(len(in_sight))
        while len(self.columns) > len(in_sight):
            self.columns.pop().deleteLater()
        for column, index in zip(self.columns, in_sight):
            column.show_version(index, versions[index], long=len(in_sight) < 4)
            column.show()
        self.arrange()

    def arrange(self) -> None:
        """Put the columns where the view has its own."""
        self._arrow.setVisible(self._unified)
        places = self.places()
        if self._unified and len(self.columns) == 2:
            x = int(places[0][0] + UNIFIED.gutter) - 2 if places else LETTER_AT
            for n, column in enumerate(self.columns):
                width = column.arrange(0, one_line=True)
                column.setGeometry(x, 0, width, HEIGHT - 1)
                x += width
                if n == 0:
                    self._arrow.setGeometry(x, 19, 20, 18)
                    x += 30
            return
        for n, column in enumerate(self.columns):
            if n < len(places):
                left, right = places[n]
            else:
                share = self.width() / max(len(self.columns), 1)
                left, right = n * share, (n + 1) * share - CLEAR
            column.setGeometry(int(left), 0, int(right - left) + CLEAR, HEIGHT - 1)
            column.arrange(right - left, one_line=False, narrow=len(self.columns) >= 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def fill_menu(self, menu: QMenu, index: int) -> None:
        """The menu of one version, filled when it is opened."""
        menu.clear()
        for below in menu.findChildren(QMenu):
            below.deleteLater()
        in_sight = self._review.layout_.columns
        versions = self.shown
        if index >= len(versions):
            return
        for n, version in enumerate(versions):
            action = menu.addAction(f"{letter(n)}   {version.label}   {day_of(version)}")
            action.setCheckable(True)
            action.setChecked(n == index)
            action.setEnabled(n == index or n not in in_sight)
            chosen = tuple(n if column == index else column for column in in_sight)
            action.triggered.connect(lambda _on=False, chosen=chosen: self.workspace.show_columns(chosen))
        menu.addSeparator()
        beside = [n for n in range(len(versions)) if n not in in_sight]
        if beside:
            more = menu.addMenu(self.tr("Show beside"))
            for n in beside:
                action = more.addAction(f"{letter(n)}   {versions[n].label}")
                shown = (*in_sight, n)
                action.triggered.connect(lambda _on=False, shown=shown: self.workspace.show_columns(shown))
        rest = tuple(n for n in in_sight if n != index)
        hide = menu.addAction(self.tr("Hide this column"))
        hide.setEnabled(len(rest) > 1)
        hide.triggered.connect(lambda: self.workspace.show_columns(rest))
        menu.addSeparator()
        menu.addAction(self.tr("Rename…")).triggered.connect(lambda: self.ask_label(index))
        menu.addAction(self.tr("Set its date…")).triggered.connect(lambda: self.ask_date(index))
        if (other := choice(self.workspace, versions[index])) is not None:
            menu.addAction(other.words).triggered.connect(other.read)
        left = menu.addAction(self.tr("Move to the left"))
        left.setEnabled(index > 0)
        left.triggered.connect(lambda: self._move(index, -1))
        right = menu.addAction(self.tr("Move to the right"))
        right.setEnabled(index + 1 < len(versions))
        right.triggered.connect(lambda: self._move(index, 1))
        menu.addAction(self.tr("Remove")).triggered.connect(lambda: self._remove(index))

    @property
    def shown(self) -> tuple[Version, ...]:
        """The versions that are compared and shown, or the one that is there; others may be coming."""
        comparison = self._review.comparison
        return comparison.versions if comparison else self.workspace.versions

    def standing(self, index: int) -> int | None:
        """Where a version that is shown stands on the desk, on which another order or number may be coming; ``None`` if it goes."""
        known = self.shown[index].id if index < len(self.shown) else ""
        return next((n for n, version in enumerate(self.workspace.versions) if version.id == known), None)

    def ask_date(self, index: int) -> None:
        place = self.standing(index)
        if place is None:
            return
        version = self.workspace.versions[place]
        answer = DateDialog.ask(version, self, self.workspace.file_day(version))
        if answer is not None and (place := self.standing(index)) is not None:
            self.workspace.set_published(place, answer.published)

    def ask_label(self, index: int) -> None:
        place = self.standing(index)
        label = ask_label(self.workspace.versions[place].label, self) if place is not None else None
        if label is not None and (place := self.standing(index)) is not None:
            self.workspace.set_label(place, label)

    def _move(self, index: int, by: int) -> None:
        place = self.standing(index)
        if place is not None and 0 <= place + by < len(self.workspace.versions):
            self.workspace.move_version(place, place + by)

    def _remove(self, index: int) -> None:
        if (place := self.standing(index)) is not None:
            self.workspace.remove_version(place)

    def _dress(self) -> None:
        for column in self.columns:
            column.dress()


_WITHOUT_BLANKS = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
"""Kana and Chinese characters: scripts that set no blanks between words."""


def words_in(text: str) -> int:
    """Words as an editor counts them: between blanks; in scripts without blanks each character, as word processors do."""
    alone = len(_WITHOUT_BLANKS.findall(text))
    return alone + len(_WITHOUT_BLANKS.sub(" ", text).split()) if alone else len(text.split())


def day_of(version: Version) -> str:
    """The version's date for a menu, or nothing."""
    return day(version.published.value, long=False, year=False) if version.published else ""
