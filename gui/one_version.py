"""While only one version is open: its text, where it doesn't agree with itself, and a place for the second one."""

from collections import deque
from collections.abc import Sequence
from time import perf_counter

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QShowEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QTextEdit, QVBoxLayout, QWidget

from core.model import Comparison, Options, Paragraph, Span, Version
from core.worker import Compare
from gui.actions import Actions
from gui.appearance import Appearance
from gui.panels.within import WithinVersions
from gui.review import Review
from gui.theme import TYPE, FontRole, font
from gui.welcome import DropPlace
from gui.workspace import Workspace

AT_ONCE = 40
"""Paragraphs that are there at once: more than a window is high. The others come while nothing else is to be done."""
A_STEP = 10
IDLE_SLICE = 0.006
"""Seconds of it in one turn of the event loop."""
GUTTER = 44
"""Pixels left of the text, in which the paragraphs' numbers stand."""


class VersionText(QTextBrowser):
    """The paragraphs of a version to the letter, each a block with its number beside it. Page furniture is dimmed."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._version: Version | None = None
        self._zoom, self._family = 1.0, ""
        self._rest: deque[Paragraph] = deque()
        """What is not written yet."""
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._on_idle)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(4)
        appearance.changed.connect(self._set)

    def show_version(self, version: Version) -> None:
        self._version = version
        self._set()

    def set_type(self, zoom: float, family: str) -> None:
        """Larger or smaller, and in the type that the editor prefers."""
        if (zoom, family) != (self._zoom, self._family):
            self._zoom, self._family = zoom, family
            self._set()

    def mark(self, spans: Sequence[Span]) -> None:
        """Mark these words and bring the first into sight."""
        self._write_more(len(self._rest))  # what is marked must be there
        theme, marks = self._appearance.theme, []
        for span in spans:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._cursor(span)
            mark.format.setBackground(theme["find"])
            mark.format.setForeground(theme["find_text"])
            marks.append(mark)
        self.setExtraSelections(marks)
        if spans:
            there = self._cursor(spans[0])
            there.clearSelection()
            self.setTextCursor(there)
            self.ensureCursorVisible()

    def _cursor(self, span: Span) -> QTextCursor:
        block = self.document().findBlockByNumber(span.paragraph)
        text = self._version.texts[span.paragraph] if self._version else ""
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + _units(text[: span.start]))
        cursor.setPosition(block.position() + _units(text[: span.end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _set(self) -> None:
        self.document().clear()
        self._rest = deque(self._version.paragraphs if self._version else ())
        self._write_more(AT_ONCE)
        self._idle.start()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _on_idle(self) -> None:
        end = perf_counter() + IDLE_SLICE
        while self._rest and perf_counter() < end:
            self._write_more(A_STEP)
        if not self._rest or not self.isVisible():
            self._idle.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._rest:
            self._idle.start()

    def _write_more(self, count: int) -> None:
        """The next paragraphs, behind those that are there."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        written = len(self._version.paragraphs) - len(self._rest) if self._version else 0
        for n in range(written, written + min(count, len(self._rest))):
            if n:
                cursor.insertBlock()
            self._write(cursor, self._rest.popleft())
        cursor.endEditBlock()

    def _write(self, cursor: QTextCursor, paragraph: Paragraph) -> None:
        role: FontRole = "headline" if paragraph.role == "title" else "article"
        look, ink = QTextBlockFormat(), QTextCharFormat()
        look.setLeftMargin(GUTTER)
        look.setBottomMargin(14)
        look.setLineHeight(TYPE[role].line * self._zoom, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        ink.setFont(font(role, self._zoom, self._family))
        furniture = paragraph.role in ("boilerplate", "byline", "dateline", "credit")
        ink.setForeground(self._appearance.theme["muted" if furniture else "text"])
        cursor.setBlockFormat(look)
        cursor.setBlockCharFormat(ink)
        # A line within a paragraph stays one, and no letter is counted otherwise than in the paragraph.
        cursor.insertText(paragraph.text.replace("\n", "\u2028").replace("\u2029", "\u2028"), ink)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            painter.setFont(font("numbers"))
            painter.setPen(self._appearance.theme["muted"])
            top, height = self.verticalScrollBar().value(), self.viewport().height()
            block = self.cursorForPosition(self.viewport().rect().topLeft()).block() if self._version else QTextBlock()
            while block.isValid():
                box = self.document().documentLayout().blockBoundingRect(block)
                if box.top() - top > height:
                    break
                line = block.layout().lineAt(0)
                beside = QRectF(0, box.top() - top + line.y(), GUTTER - 14, line.height())
                painter.drawText(
                    beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{block.blockNumber() + 1}"
                )
                block = block.next()


class OneVersionPage(QWidget):
    """The text on the left, below it where it contradicts itself; the drop place where the second column will be."""

    def __init__(self, workspace: Workspace, actions: Actions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("one_version")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._job = 0
        self._alone = Review(self)
        """What the worker found of the one version: a comparison without pairs, of which only the contradictions are shown."""
        self.text = VersionText(appearance, self)
        self.text.setAccessibleName(self.tr("Text of the version"))
        self.within = WithinVersions(self._alone, appearance, self)
        self._alone.places_requested.connect(self._show_places)
        self.drop_place = DropPlace(
            "", self.tr("Word, plain text, or text from the clipboard"), actions, appearance, self
        )
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.text, 1)
        column.addWidget(self.within)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 36, 36)
        row.setSpacing(32)
        row.addLayout(column, 1)
        row.addWidget(self.drop_place, 1)
        workspace.review.layout_changed.connect(self._follow_type)
        self._follow_type()

    def show_version(self, version: Version, told: str = "") -> None:
        """Its text, and beside it ``told``, or else that another one is needed; then the worker reads what it says twice."""
        self.text.show_version(version)
        only = self.tr("Only {label} is here. Add another version to compare it with.").format(label=version.label)
        self.drop_place.set_title(told or only)
        self.leave()
        if not told:
            jobs, case = self._workspace.jobs, self._workspace.case
            options = case.options if case is not None else Options()
            asked = Compare((version,), (), (), options)
            self._job = jobs.submit(asked, self._judged, self._workspace.announced.emit)

    def leave(self) -> None:
        """The version is not alone any more: what was asked of it is not wanted."""
        self._workspace.jobs.drop(self._job)
        self._alone.set_comparison(None)

    def _judged(self, comparison: Comparison) -> None:
        self._alone.set_comparison(comparison)
        if rows := self.within.model.rows:
            self._workspace.announced.emit(f"{rows[0].heading}. {rows[0].sentence}")

    def _show_places(self, _version: int, spans: Sequence[Span], told: str) -> None:
        self.text.mark(spans)
        self._workspace.announced.emit(told)

    def _follow_type(self) -> None:
        layout = self._workspace.review.layout_
        self.text.set_type(layout.zoom, layout.family)


def _units(text: str) -> int:
    """How many of Qt's characters, which are of UTF-16, a text has."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
