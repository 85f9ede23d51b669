"""Before anything is open: a place to drop versions, what was open lately, the sample, and what the marks mean."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.actions import Actions
from gui.appearance import Appearance
from gui.key_button import KeyButton
from gui.legend import draw_marked_word
from gui.mirrored import mirrored
from gui.recent_cases import SUFFIX, RecentCases
from gui.theme import TYPE, application_icon, font, icon_pixmap
from gui.wording import day, grouped, tr

RECENT_KEPT = 6
LEFT, RIGHT, EDGE = 560, 424, 24
"""Widths of the two columns, and what is left free at the sides."""
SEMIBOLD = "<span style='font-weight: 600'>"
"""The bundled fonts have no weight 700."""


@dataclass(frozen=True, slots=True)
class RecentFiles:
    """Files that were compared together, or a case with its title, how many versions it has and what is left to do."""

    paths: tuple[Path, ...]
    name: str = ""
    versions: int = 0
    facts: int = -1
    """How many are still to be decided; -1 where that is not known."""

    @property
    def case(self) -> bool:
        """Whether it is a case, and not versions alone."""
        return len(self.paths) == 1 and self.paths[0].suffix == SUFFIX

    @property
    def when(self) -> str:
        """The day its newest file was changed: ``today``, else as a date."""
        changed = datetime.fromtimestamp(max(path.stat().st_mtime for path in self.paths)).astimezone()
        if changed.date() == datetime.now().astimezone().date():
            return tr("Today, {time}").format(time=f"{changed:%H:%M}")
        return day(changed.date(), weekday=False, year=changed.year != datetime.now().astimezone().year)

    @property
    def title(self) -> str:
        if self.case:
            return self.name or self.paths[0].stem
        return ", ".join(path.name for path in self.paths[:2]) + ("…" if len(self.paths) > 2 else "")


def recent_files(settings: QSettings) -> list[RecentFiles]:
    """What was open lately, the latest first; what is no longer there is left out."""
    kept = settings.value("recent", [])
    lists = [kept] if isinstance(kept, str) else kept if isinstance(kept, list) else []
    known = [RecentFiles(tuple(Path(line) for line in str(entry).split("\n"))) for entry in lists]
    return [files for files in known if all(path.is_file() for path in files.paths)]


def remember(settings: QSettings, paths: Sequence[Path]) -> None:
    """Put these files on top of the list."""
    entry = "\n".join(str(path.absolute()) for path in paths)
    others = ["\n".join(str(path) for path in files.paths) for files in recent_files(settings)]
    settings.setValue("recent", [entry, *(other for other in others if other != entry)][:RECENT_KEPT])


class DropPlace(QFrame):
    """A dashed field that says what can be dropped on it."""

    def __init__(self, title: str, told: str, actions: Actions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("drop_place")
        self._appearance = appearance
        self._files = QLabel(self), QLabel(self)
        sheets = QHBoxLayout()
        sheets.addStretch(1)
        for sheet in self._files:
            sheets.addWidget(sheet)
        sheets.addStretch(1)
        self._title = QLabel(title, self)
        self._title.setObjectName("drop_title")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title.setWordWrap(True)
        self._told = QLabel(told, self)
        self._told.setProperty("part", "meta")
        self._told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._told.setWordWrap(True)
        choose = KeyButton(self.tr("Choose files…"), appearance.theme, self)
        choose.setObjectName("choose_files")
        choose.setProperty("primary", True)
        choose.setAccessibleName(self.tr("Choose files"))
        choose.clicked.connect(actions["open"].trigger)
        paste = KeyButton(self.tr("Paste text"), appearance.theme, self)
        paste.setObjectName("paste_text")
        paste.setAccessibleName(self.tr("Paste text"))
        paste.clicked.connect(actions["paste"].trigger)
        self._keyed = {"open": choose, "paste": paste}
        self._actions = actions
        actions.keys_changed.connect(self._show_keys)
        self._show_keys()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(choose)
        buttons.addWidget(paste)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(1)
        column.addLayout(sheets)
        column.addSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._told)
        column.addSpacing(16)
        column.addLayout(buttons)
        column.addStretch(1)
        appearance.changed.connect(self._dress)
        self._dress()

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def _show_keys(self) -> None:
        for name, button in self._keyed.items():
            button.set_key(self._actions.key(name))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(theme["divider_strong"], 1)
            pen.setDashPattern([4, 3])
            painter.setPen(pen)
            painter.setBrush(theme["background"])
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)

    def _dress(self) -> None:
        for sheet in self._files:
            sheet.setPixmap(icon_pixmap("file", self._appearance.theme["muted"], 26, self.devicePixelRatioF()))
        for button in self._keyed.values():
            button.dress(self._appearance.theme)


class Specimen(QWidget):
    """A few words with one of them marked, as the article shows it."""

    def __init__(self, category: str, words: tuple[str, str, str], appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._category = category
        self._words = words
        self._appearance = appearance
        self.setFixedSize(QSize(146, 28))
        appearance.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            theme = self._appearance.theme
            article = font("article")
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # three pieces of English, each behind the other
            x = 2.0 if self._category == "fact" else 0.0
            for n, part in enumerate(self._words):
                if n == 1:
                    x += draw_marked_word(painter, QPointF(x, 19), part, article, theme, self._category)
                    x += 3 if self._category == "fact" else 0  # the marker is a little wider than its word
                else:
                    painter.setFont(article)
                    painter.setPen(theme["text"])
                    painter.drawText(QPointF(x, 19), part)
                    x += QFontMetricsF(article).horizontalAdvance(part)


class RecentButton(QAbstractButton):
    """One line of the recent list: what it is, and below how much and where."""

    def __init__(self, files: RecentFiles, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._drawing = "case" if files.case else "file"
        self._when = files.when
        count = files.versions or len(files.paths)
        told = self.tr("1 version") if count == 1 else self.tr("{n} versions").format(n=count)
        rest = files.paths[0].parent.name
        if files.facts == 0:
            rest = self.tr("all facts decided")
        elif files.facts > 0:
            rest = (
                self.tr("1 fact open") if files.facts == 1 else self.tr("{n} facts open").format(n=grouped(files.facts))
            )
        self._told = f"{told} · {rest}" if rest else told
        self.setText(files.title)
        self.setAccessibleName(self.tr("Open again: {title}").format(title=files.title))
        self.setAccessibleDescription(self._told)
        self.setToolTip("\n".join(str(path) for path in files.paths))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(58)
        appearance.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(200, 58)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme["focus"], 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme["list_selection"] if self.underMouse() or self.isDown() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
            dpr = self.devicePixelRatioF()
            sign = mirrored(self, QRectF(12, 12, 16, 16))
            painter.drawPixmap(sign.topLeft(), icon_pixmap(self._drawing, theme["secondary"], 16, dpr))
            face, flags = font("lists_strong"), Qt.AlignmentFlag.AlignVCenter
            face.setPixelSize(14)
            painter.setFont(font("meta"))
            painter.setPen(theme["muted"])
            right = self.width() - 12
            when = mirrored(self, QRectF(40, 9, right - 40, 22))
            painter.drawText(when, flags | Qt.AlignmentFlag.AlignRight, self._when)
            room = right - 52 - QFontMetricsF(font("meta")).horizontalAdvance(self._when)
            self._cut(painter, QRectF(40, 29, right - 40, 20), self._told)
            painter.setFont(face)
            painter.setPen(theme["text"])
            self._cut(painter, QRectF(40, 9, room, 22), self.text())

    def _cut(self, painter: QPainter, box: QRectF, words: str) -> None:
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, round(box.width()))
        painter.drawText(mirrored(self, box), Qt.AlignmentFlag.AlignVCenter, shown)


class WelcomePage(QScrollArea):
    """The page of an empty desk."""

    recent_chosen = Signal(object)
    """The paths of a line of the recent list."""

    def __init__(self, actions: Actions, appearance: Appearance, settings: QSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self._appearance = appearance
        self._settings = settings
        page = self._page = QWidget(self)
        page.setObjectName("welcome_page")
        self.setWidget(page)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(self._head(page))
        left.addSpacing(28)
        self.drop_place = DropPlace(
            self.tr("Drop two or more versions here"), self.tr("Word, OpenDocument, PDF, web pages, mails, plain text"),
            actions, appearance, page,
        )  # fmt: skip
        self.drop_place.setFixedHeight(252)
        left.addWidget(self.drop_place)
        left.addSpacing(36)
        left.addLayout(self._legend(page))
        left.addStretch(1)
        self._recent_title = self._heading(self.tr("Recent"), page)
        self._recent_title.setWordWrap(True)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        right = QVBoxLayout()
        right.setSpacing(0)
        self._open_case = QPushButton(self.tr("Open a case…"), page)
        self._open_case.setObjectName("open_case")
        self._open_case.setProperty("part", "link")
        self._open_case.clicked.connect(actions["open"].trigger)
        above = QHBoxLayout()
        above.addWidget(self._recent_title, 1)
        above.addWidget(self._open_case)
        right.addLayout(above)
        right.addSpacing(8)
        right.addLayout(self._recent)
        right.addSpacing(28)
        right.addWidget(self._heading(self.tr("New here?"), page))
        right.addSpacing(8)
        right.addWidget(self._sample(page, actions))
        right.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(60)
        self._holders = QWidget(page), QWidget(page)
        for part, holder in zip((left, right), self._holders, strict=True):
            holder.setLayout(part)
            part.setContentsMargins(0, 0, 0, 0)
            self._columns.addWidget(holder, 0, Qt.AlignmentFlag.AlignTop)
        self._outer = QHBoxLayout(page)
        self._outer.addStretch(1)
        self._outer.addLayout(self._columns)
        self._outer.addStretch(1)
        self._arrange()
        appearance.changed.connect(self._dress)
        self._dress()
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Two columns, or where there is no room for them what was open lately below the drop place."""
        room = self.width() - 2 * EDGE
        beside = room >= LEFT + RIGHT + 60
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        for holder, width in zip(self._holders, (LEFT, RIGHT if beside else LEFT), strict=True):
            holder.setFixedWidth(max(min(width, room), 280))
            layout = holder.layout()
            assert layout is not None
            # One above the other they would be squeezed: a wrapped text tells its height only for a width.
            wanted = max(layout.totalHeightForWidth(holder.width()), layout.totalSizeHint().height())
            holder.setMinimumHeight(0 if beside else wanted)
        self._columns.setSpacing(60 if beside else 36)
        self._outer.setContentsMargins(EDGE, 84 if self.height() > 700 else 24, EDGE, EDGE)

    def refresh(self) -> None:
        """Show the recent files anew."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()  # it is deleted later than the page is drawn
                widget.deleteLater()
        cases = [
            RecentFiles((Path(case.path),), case.title, len(case.texts), case.facts)
            for case in RecentCases(self._settings).known()
        ]
        known = [*cases[: RECENT_KEPT - 1], *recent_files(self._settings)][:RECENT_KEPT]
        self._recent_title.setText(self.tr("Recent") if known else self.tr("Recent files will stand here"))
        for files in known:
            button = RecentButton(files, self._appearance, self._page)
            button.clicked.connect(lambda _on=False, paths=files.paths: self.recent_chosen.emit(paths))
            self._recent.addWidget(button)

    def _head(self, page: QWidget) -> QHBoxLayout:
        sign = QLabel(page)
        sign.setPixmap(application_icon().pixmap(48, 48))
        name = QLabel("Factline", page)
        title = font("headline")
        title.setPixelSize(28)
        name.setFont(title)
        claim = QLabel(self.tr("See what a reader of the older version would now have wrong."), page)
        claim.setObjectName("claim")
        claim.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(claim)
        head = QHBoxLayout()
        head.setSpacing(18)
        head.addWidget(sign)
        head.addLayout(words, 1)
        return head

    def _legend(self, page: QWidget) -> QGridLayout:
        rows = (
            ("fact", ("", "217", " passengers"),
             self.tr("<b>Facts</b> wear the marker. A reader of the older version has something wrong, or misses something.")),
            ("wording", ("in ", "thick", " fog"),
             self.tr("<b>Wording</b> is underlined in pencil. The reader knows the same, differently said.")),
            ("style", ("at ", "7:40 am", ""), self.tr("<b>Style</b> gets dots: spelling, dashes, quotes, house style.")),
            ("boilerplate", ("", "Read more…", ""),
             self.tr("<b>Furniture</b> fades: datelines, credits, links, share lines.")),
        )  # fmt: skip
        grid = QGridLayout()
        grid.setSpacing(0)
        grid.setHorizontalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._heading(self.tr("How changes are marked"), page), 0, 0, 1, 2)
        for n, (category, words, told) in enumerate(rows):
            rule = QFrame(page)
            rule.setObjectName("rule")
            rule.setFixedHeight(1)
            grid.setRowMinimumHeight(2 * n + 1, 9 if n else 25)
            grid.addWidget(rule, 2 * n + 1, 0, 1, 2, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(Specimen(category, words, self._appearance, page), 2 * n + 2, 0, Qt.AlignmentFlag.AlignTop)
            words_told = told.replace("<b>", SEMIBOLD).replace("</b>", "</span>")
            label = QLabel(f'<p style="margin: 0; line-height: {TYPE["lists"].line}px">{words_told}</p>', page)
            label.setWordWrap(True)
            label.setProperty("part", "secondary")
            label.setContentsMargins(0, 4, 0, 6)
            grid.addWidget(label, 2 * n + 2, 1)
        return grid

    def _heading(self, words: str, page: QWidget) -> QLabel:
        label = QLabel(words, page)
        label.setProperty("part", "heading")
        return label

    def _sample(self, page: QWidget, actions: Actions) -> QWidget:
        card = QFrame(page)
        card.setObjectName("sample_card")
        self._sample_sign = QLabel(card)
        name = QLabel(self.tr("Try the sample"), card)
        name.setProperty("part", "strong")
        told = QLabel(self.tr("One ferry, four editions"), card)
        told.setProperty("part", "meta")
        button = QPushButton(self.tr("Open sample"), card)
        button.setObjectName("open_sample")
        button.clicked.connect(actions["sample"].trigger)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(name)
        words.addWidget(told)
        row = QHBoxLayout(card)
        row.setContentsMargins(14, 12, 13, 12)
        row.setSpacing(12)
        row.addWidget(self._sample_sign)
        row.addLayout(words, 1)
        row.addWidget(button)
        return card

    def _dress(self) -> None:
        theme = self._appearance.theme
        self._sample_sign.setPixmap(icon_pixmap("sample", theme["text"], 16, self.devicePixelRatioF()))
