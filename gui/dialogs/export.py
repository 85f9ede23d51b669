"""Which file to write, what goes into it, and where it lies."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QMimeData, QRect, QRectF, QSize, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from core.export import ExportFormat, ExportOptions
from core.model import CATEGORIES, Comparison, Version
from core.policy import read_policy
from gui.appearance import Appearance
from gui.check_field import CheckField
from gui.chevron import ChoiceField
from gui.dialogs.preferences import CLEAR_OF_SCREEN
from gui.dialogs.preview import ExportPreview
from gui.export_formats import OFFERED
from gui.mirrored import mirrored
from gui.panels.line_list import Index
from gui.review import Review
from gui.theme import font, icon_pixmap
from gui.wording import ARROW, CATEGORY_NAMES, grouped, letter, tr

ICONS: Final[Mapping[str, str]] = {
    "docx": "file-word", "report": "table", "correction": "notice", "html": "web-page", "json": "data", "csv": "table",
    "xlsx": "table", "md": "file", "pdf": "print", "departures": "table",
}  # fmt: skip
ENDINGS: Final[Mapping[str, str]] = {
    "docx": "redline",
    "report": "report",
    "correction": "correction",
    "departures": "departures",
}
NAME_ROLE: Final = int(Qt.ItemDataRole.UserRole)
ABOUT_ROLE: Final = NAME_ROLE + 1
WITH_PREVIEW: Final = 860
"""Width of the dialog from which there is room for the page."""
WHOLE: Final = frozenset({"json"})
"""Formats that take the whole comparison: no pair and no categories are chosen for them."""
OF_TWO: Final = frozenset({"docx", "merged", "text"})
"""Formats that are made of two versions and no more."""
NOTED: Final = frozenset({"docx", "report", "departures", "pdf", "html", "csv", "xlsx"})
"""Formats that carry notes."""


@dataclass(frozen=True, slots=True)
class ExportChoice:
    format: str
    target: Path
    options: ExportOptions


class FormatDelegate(QStyledItemDelegate):
    """Draws a format: its icon and title, and below what it is for."""

    def __init__(self, appearance: Appearance, parent: QListWidget) -> None:
        super().__init__(parent)
        self._list = parent
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._list.viewport().width()
        told = QFontMetrics(font("meta")).boundingRect(
            QRect(0, 0, width - 60, 500), int(Qt.TextFlag.TextWordWrap), str(index.data(ABOUT_ROLE))
        )
        return QSize(width - 4, 9 + 20 + told.height() + 9)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._appearance.theme
        box: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(theme["list_selection"])
            painter.drawRoundedRect(box, 7, 7)
        sign = icon_pixmap(
            ICONS.get(str(index.data(NAME_ROLE)), "file"), theme["text"], 16, self._list.devicePixelRatioF()
        )
        whole, list_ = QRectF(box), self._list
        at = mirrored(list_, QRectF(box.left() + 12, box.top() + 11, 16, 16), whole).topLeft()
        painter.drawPixmap(at, sign)
        words = mirrored(list_, whole.adjusted(40, 9, -14, -7), whole).toRect()
        painter.setFont(font("lists_strong"))
        painter.setPen(theme["text"])
        painter.drawText(words, Qt.AlignmentFlag.AlignTop, str(index.data(Qt.ItemDataRole.DisplayRole)))
        painter.setFont(font("meta"))
        painter.setPen(theme["muted"])
        painter.drawText(words.adjusted(0, 19, 0, 0), int(Qt.TextFlag.TextWordWrap), str(index.data(ABOUT_ROLE)))
        painter.restore()


class ExportDialog(QDialog):
    """Formats on the left, what goes in beside them, the target below."""

    def __init__(
        self,
        review: Review,
        appearance: Appearance,
        author: str,
        folder: Path,
        parent: QWidget | None = None,
        chosen: str = "",
    ) -> None:
        super().__init__(parent)
        assert review.comparison is not None
        self.setWindowTitle(self.tr("Export"))
        self.setObjectName("export_dialog")
        room = self.screen().availableSize()
        self.resize(min(1020, room.width()), min(700, room.height() - CLEAR_OF_SCREEN))
        self._review = review
        self._versions = review.comparison.versions
        self._folder = folder
        self._typed = False
        self._previewing = QTimer(self, interval=0, singleShot=True)
        self._previewing.timeout.connect(self._preview)
        self._title = QLabel(self)
        self._title.setProperty("part", "meta")
        head = QHBoxLayout()
        head.setContentsMargins(22, 16, 22, 14)
        heading = QLabel(self.tr("Export"), self)
        heading.setProperty("part", "dialog_title")
        head.addWidget(heading)
        head.addSpacing(8)
        head.addWidget(self._title)
        head.addStretch(1)

        self.formats = QListWidget(self)
        self.formats.setObjectName("export_formats")
        self.formats.setAccessibleName(self.tr("Kind of file"))
        self.formats.setFixedWidth(288)
        self.formats.setItemDelegate(FormatDelegate(appearance, self.formats))
        self.formats.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.formats.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        for known in OFFERED.values():
            item = QListWidgetItem(tr(known.title))
            item.setData(NAME_ROLE, known.name)
            self.formats.addItem(item)

        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.formats)
        options = QScrollArea(self)
        options.setFrameShape(QFrame.Shape.NoFrame)
        options.setWidgetResizable(True)
        options.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        options.setWidget(self._options(author))
        options.setMinimumWidth(272)
        middle.addWidget(options, 2)
        self.preview = ExportPreview(review, appearance, self)
        middle.addWidget(self.preview, 3)

        self.target = QLineEdit(self)
        self.target.setObjectName("export_target")
        self.target.setAccessibleName(self.tr("File to write"))
        self.target.textEdited.connect(self._on_typed)
        choose = QPushButton(self.tr("Choose…"), self)
        choose.clicked.connect(self._choose)
        self.copy = QPushButton(self.tr("Copy the facts"), self)
        self.copy.setToolTip(self.tr("As a table for a mail or a document, and as plain text"))
        self.copy.clicked.connect(self._copy)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        self.export = QPushButton(self.tr("Export"), self)
        self.export.setDefault(True)
        self.export.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 12, 18, 4)
        foot.setSpacing(8)
        foot.addWidget(self.target, 1)
        foot.addWidget(choose)
        foot.addWidget(self.copy)
        foot.addSpacing(16)
        foot.addWidget(cancel)
        foot.addWidget(self.export)
        self.told = QLabel(self)
        self.told.setProperty("part", "meta")
        self.told.setContentsMargins(20, 0, 18, 10)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(_rule(self))
        column.addLayout(middle, 1)
        column.addWidget(_rule(self))
        column.addLayout(foot)
        column.addWidget(self.told)
        self.formats.currentRowChanged.connect(self._fit)
        self.before.currentIndexChanged.connect(self._fit)
        self.after.currentIndexChanged.connect(self._fit)
        self.author.textChanged.connect(self._fit)
        for box in (self.fact_comments, self.notes, self.moves, self.all_versions):
            box.toggled.connect(self._fit)
        names = list(OFFERED)
        self.formats.setCurrentRow(names.index(chosen) if chosen in names else 0)

    def _options(self, author: str) -> QWidget:
        page = QFrame(self)
        page.setObjectName("export_options")
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(8)
        self._pair = QWidget(page)
        row = QHBoxLayout(self._pair)
        row.setContentsMargins(0, 0, 0, 0)
        self.before, self.after = ChoiceField(page), ChoiceField(page)
        columns = self._review.layout_.columns or (0, len(self._versions) - 1)
        for box, name, start in (
            (self.before, self.tr("Older version"), columns[0]), (self.after, self.tr("Newer version"), columns[-1]),
        ):  # fmt: skip
            for n, version in enumerate(self._versions):
                box.addItem(f"{letter(n)}  {version.label}")
            box.setCurrentIndex(start)
            box.setAccessibleName(name)
            box.setMinimumContentsLength(8)
            row.addWidget(box, 1)
            if box is self.before:
                row.addWidget(QLabel(ARROW, page))
        self._pair.setVisible(len(self._versions) > 2)
        column.addWidget(self._pair)
        self.all_versions = CheckField(self.tr("All {n} versions").format(n=len(self._versions)), page)
        self.all_versions.setChecked(len(columns) > 2)
        column.addWidget(self.all_versions)
        column.addWidget(_heading(self.tr("Include"), page))
        counts = self._review.counts()
        self.categories: dict[str, CheckField] = {}
        for name in CATEGORIES:
            box_ = CheckField(f"{tr(CATEGORY_NAMES[name])}   {grouped(counts[name])}", page)
            box_.setChecked(True)
            box_.toggled.connect(self._fit)
            self.categories[name] = box_
            column.addWidget(box_)
        self._warning = QLabel(page)
        self._warning.setProperty("part", "meta")
        self._warning.setWordWrap(True)
        column.addWidget(self._warning)
        self._comments = _heading(self.tr("Comments"), page)
        self.fact_comments = CheckField(self.tr("A comment on each changed fact"), page)
        notes = len(self._review.annotations.notes)
        self.notes = CheckField(self.tr("Editors’ notes   {n}").format(n=notes), page)
        self.moves = CheckField(self.tr("Moves as deletion and insertion"), page)
        self.fact_comments.setChecked(True)
        self.notes.setChecked(True)
        for widget in (self._comments, self.fact_comments, self.notes, self.moves):
            column.addWidget(widget)
        column.addSpacing(4)
        column.addWidget(_heading(self.tr("Author"), page))
        self.author = QLineEdit(author, page)
        self.author.setReadOnly(bool(read_policy().author))
        self.author.setPlaceholderText("Factline")
        self.author.setAccessibleName(self.tr("Author of the tracked changes"))
        column.addWidget(self.author)
        column.addStretch(1)
        return page

    @property
    def format(self) -> ExportFormat:
        item = self.formats.currentItem()
        return OFFERED[str(item.data(NAME_ROLE))]

    @property
    def _takes_all(self) -> bool:
        """Whether the file is to tell of every version, where there are more than two."""
        return len(self._versions) > 2 and self.format.name not in OF_TWO and self.all_versions.isChecked()

    @property
    def _twice(self) -> bool:
        """Whether one version is chosen as the older and the newer one."""
        return not self._takes_all and self.before.currentIndex() == self.after.currentIndex()

    @property
    def choice(self) -> ExportChoice:
        whole = self.format.name in WHOLE
        options = ExportOptions(
            datetime.now().astimezone(),
            author=self.author.text().strip() or "Factline",
            pair=None if whole or self._takes_all else (self.before.currentIndex(), self.after.currentIndex()),
            categories=CATEGORIES if whole else tuple(n for n, box in self.categories.items() if box.isChecked()),
            moves_as_edits=self.moves.isChecked(),
            fact_comments=self.fact_comments.isChecked(),
            notes=self.notes.isChecked(),
        )
        return ExportChoice(self.format.name, Path(self.target.text().strip()).expanduser(), options)

    @classmethod
    def ask(
        cls,
        review: Review,
        appearance: Appearance,
        author: str,
        folder: Path,
        parent: QWidget | None = None,
        chosen: str = "",
    ) -> ExportChoice | None:
        dialog = cls(review, appearance, author, folder, parent, chosen)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        choice = dialog.choice if accepted else None
        dialog.deleteLater()
        return choice

    def _fit(self, *_: Any) -> None:
        known = self.format
        older, newer = self._versions[self.before.currentIndex()], self._versions[self.after.currentIndex()]
        if self._takes_all:
            older, newer = self._versions[0], self._versions[-1]
        self._title.setText(f"{older.label} {ARROW} {newer.label}")
        for row, other in enumerate(OFFERED.values()):
            about = tr(other.about).format(before=older.label, after=newer.label)
            self.formats.item(row).setData(ABOUT_ROLE, about)
            self.formats.item(row).setData(Qt.ItemDataRole.AccessibleTextRole, f"{tr(other.title)}: {about}")
        redline, whole = known.name == "docx", known.name in WHOLE
        for widget in (self._comments, self.fact_comments, self.moves):
            widget.setVisible(redline)
        self.notes.setVisible(known.name in NOTED)
        self.all_versions.setVisible(len(self._versions) > 2 and not whole and known.name not in OF_TWO)
        for field in (self.before, self.after):
            field.setEnabled(not self._takes_all)
        for box in self.categories.values():
            box.setEnabled(not whole)
        complete = all(box.isChecked() for box in self.categories.values())
        warned = self.tr("Rejecting all no longer gives {before} to the letter.") if not complete else ""
        self._warning.setText(warned.format(before=older.label) if redline else "")
        self._warning.setVisible(bool(self._warning.text()))
        if not self._typed:
            self.target.setText(str(self._folder / file_name(known, older, newer)))
        elif Path(self.target.text()).suffix in {other.extension for other in OFFERED.values()}:
            self.target.setText(str(Path(self.target.text()).with_suffix(known.extension)))
        self._tell_target()
        self.copy.setEnabled(self.categories["fact"].isChecked() and self._at_hand() is not None)
        if not self._twice:
            self._previewing.start()

    def _preview(self) -> None:
        # Of all versions the first two stand for the rest: neighbours are compared already.
        ends = (0, 1) if self._takes_all else (self.before.currentIndex(), self.after.currentIndex())
        if ends[0] != ends[1] and self._review.comparison is not None:  # the desk may be cleared meanwhile
            self.preview.show_export(self.format.name, (min(ends), max(ends)), self.choice.options)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.preview.setVisible(self.width() >= WITH_PREVIEW)

    def _tell_target(self) -> None:
        target = Path(self.target.text().strip()).expanduser()
        told = ""
        if self._twice:
            told = self.tr("Choose two different versions.")
        elif not target.name:
            told = self.tr("The export needs a file name.")
        elif target.is_file():
            told = self.tr("{name} is there already and will be replaced.").format(name=target.name)
        self.told.setText(told)
        self.export.setEnabled(bool(target.name) and not self._twice)

    def _at_hand(self) -> Comparison | None:
        """What the facts are copied from; ``None`` for two versions that would have to be compared first, which is the worker's."""
        comparison = self._review.comparison
        assert comparison is not None
        if self._takes_all:
            return comparison
        ends = self.before.currentIndex(), self.after.currentIndex()
        known = next((p for p in (*self._review.pairs, *comparison.pairs) if (p.before, p.after) == ends), None)
        return replace(comparison, pairs=(known,)) if known is not None else None

    def _copy(self) -> None:
        """The facts table on the clipboard."""
        from core.export.clipboard import rich_text

        comparison = self._at_hand()
        if comparison is None:
            return
        pair = None if self._takes_all else (self.before.currentIndex(), self.after.currentIndex())
        copied = rich_text(comparison, self._review.annotations, replace(self.choice.options, pair=pair))
        data = QMimeData()
        data.setHtml(copied.html)
        data.setText(copied.plain)
        QGuiApplication.clipboard().setMimeData(data)
        self.told.setText(self.tr("The facts are on the clipboard."))

    def _on_typed(self) -> None:
        self._typed = True
        self._tell_target()

    def _choose(self) -> None:
        known = self.format
        options = QFileDialog.Option.DontConfirmOverwrite
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export as"), self.target.text(), f"{tr(known.title)} (*{known.extension})", options=options
        )
        if path:
            self._typed = True
            chosen = Path(path)
            self.target.setText(str(chosen if chosen.suffix else chosen.with_suffix(known.extension)))
            self._tell_target()


def file_name(known: ExportFormat, older: Version, newer: Version) -> str:
    """``first-take-final-redline.docx``."""
    words = [older.label, newer.label, ENDINGS.get(known.name, "comparison")]
    slug = "-".join(re.sub(r"[^\w]+", "-", word.casefold()).strip("-") for word in words if word)
    return f"{slug[:80]}{known.extension}"


def documents_folder() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())


def _heading(words: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setProperty("part", "heading")
    label.setFont(font("tools"))
    return label


def _rule(parent: QWidget) -> QFrame:
    rule = QFrame(parent)
    rule.setObjectName("rule")
    rule.setFixedHeight(1)
    return rule
