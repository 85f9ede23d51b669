"""The compared versions on paper: the view's own drawing, cut into pages between its rows."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from core.model import ExportError
from gui.compare_view.content import Content, Fold, SideBySide, items
from gui.compare_view.page import Page
from gui.compare_view.paint import PagePainter, Standing
from gui.compare_view.places import note_places
from gui.compare_view.unified import Unified
from gui.paper.file import PdfFile
from gui.review import Review
from gui.theme import Theme, font, load_theme
from gui.wording import ARROW, day, letter, tr

WIDTH_BESIDE, WIDTH_UNIFIED = 1240, 980
"""Logical pixels across a page: 10 pt for the article on A4, across and upright."""
HEAD, FOOT = 46, 30
MARGIN_MM = 12.0
COLUMNS_ON_PAPER = 4
DOTS = 4.0
"""Pixels of a sign for each logical one."""


def page_layout(review: Review) -> QPageLayout:
    """A4, across where columns stand side by side."""
    upright = review.layout_.mode == "unified"
    way = QPageLayout.Orientation.Portrait if upright else QPageLayout.Orientation.Landscape
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), way, margins, QPageLayout.Unit.Millimeter)


def on_paper(theme: Theme) -> Theme:
    """The light theme on white, for eyes that need the safe one that."""
    light = load_theme("light_safe" if theme.key.endswith("_safe") else "light")
    return replace(light, tokens={**light.tokens, "surface": light["raised"]})


def print_review(review: Review, theme: Theme, device: QPagedPaintDevice) -> int:
    """Draw what a review shows on a device whose layout is ``page_layout``; gives the number of pages, 0 where nothing is
    compared. Raises ``ExportError`` when the device can't be written to."""
    comparison = review.comparison
    if comparison is None or not review.pairs:
        return 0
    unified = review.layout_.mode == "unified"
    content: Content = (
        Unified(comparison, review.pairs[-1], frozenset(change.id for change in review.shown))
        if unified
        else SideBySide(comparison, review.layout_.columns, review.pairs)
    )
    painter = QPainter()
    if not painter.begin(device):
        raise ExportError("The pages can't be written there. Choose another printer or another file.")
    try:
        return _Sheets(review, content, on_paper(theme), painter).draw(device)
    finally:
        painter.end()


class _Sheets:
    """One printing."""

    def __init__(self, review: Review, content: Content, theme: Theme, painter: QPainter) -> None:
        self._review, self._theme, self._painter = review, theme, painter
        layout = review.layout_
        unified = layout.mode == "unified"
        self._width = float(WIDTH_UNIFIED if unified else WIDTH_BESIDE)
        self._scale = painter.viewport().width() / self._width
        self._height = painter.viewport().height() / self._scale - HEAD - FOOT
        shown = frozenset(change.id for change in review.shown)
        laid = items(content, review.changes, shown, layout.opened_folds, changes_only=layout.changes_only)
        self._page = Page(content, laid, self._width, 1.0, unified=unified, family=layout.family)
        self._reviews = {decision.change: decision.review for decision in review.annotations.decisions}
        self._page.redecorate(theme, shown, self._reviews)
        self._standing = Standing(notes=note_places(content, review))
        for item in range(len(laid)):
            self._page.measure(item, keep=False)

    def draw(self, device: QPagedPaintDevice) -> int:
        breaks = self._breaks()
        drawer = PagePainter(self._theme, DOTS, brush_dpr=1.0)
        painter = self._painter
        painter.scale(self._scale, self._scale)
        for number, (top, bottom) in enumerate(breaks, 1):
            if number > 1 and not device.newPage():
                raise ExportError("The pages can't be written to the end. Look whether there is room and try again.")
            self._head()
            self._foot(number, len(breaks))
            painter.save()
            painter.translate(0, HEAD)
            size = QRectF(0, 0, self._width, bottom - top)
            painter.setClipRect(size)
            drawer.paint(painter, self._page, top, size, self._standing, self._reviews)
            painter.restore()
        return len(breaks)

    def _breaks(self) -> list[tuple[float, float]]:
        """(top, bottom) of each page: between rows; a row that is taller than a page is cut between its lines."""
        page, found, top = self._page, [], 0.0
        leading, pad = 26.0, page.frame.spacing.row
        for item in range(len(page.items)):
            start, height = page.heights.top(item), page.heights[item]
            if start + height - top <= self._height:
                continue
            if start > top:
                found.append((top, start))
                top = start
            while start + height - top > self._height and not isinstance(page.items[item], Fold):
                above = pad if top == start else 0.0
                cut = top + above + (self._height - above) // leading * leading
                found.append((top, cut))
                top = cut
        found.append((top, page.heights.top(len(page.items) - 1) + page.heights[len(page.items) - 1]))
        return found

    def _head(self) -> None:
        """Each column's version and its date."""
        comparison, layout = self._review.comparison, self._review.layout_
        assert comparison is not None
        columns = (layout.columns[0], layout.columns[-1]) if layout.mode == "unified" else layout.columns
        strong = font("lists")
        strong.setWeight(strong.Weight.DemiBold)
        x = 0.0
        for n, index in enumerate(columns):
            version = comparison.versions[index]
            if layout.mode == "unified":
                told = f"{ARROW}  {letter(index)}  {version.label}" if n else f"{letter(index)}  {version.label}"
                at = x
            else:
                told = f"{letter(index)}  {version.label}"
                at = self._page.frame.columns[n].text
            self._words(strong, "text", at, 0, told)
            wide = QFontMetricsF(strong).horizontalAdvance(told)
            if version.published:
                date = day(version.published.value, long=len(columns) < COLUMNS_ON_PAPER)
                self._words(font("meta"), "secondary", at + wide + 12, 0, date)
                wide += 12 + QFontMetricsF(font("meta")).horizontalAdvance(date)
            x = at + wide + 20
        self._painter.setPen(QPen(self._theme["divider"], 1))
        self._painter.drawLine(0, HEAD - 14, int(self._width), HEAD - 14)

    def _foot(self, number: int, count: int) -> None:
        words = tr("Page {n} of {count}").format(n=number, count=count)
        wide = QFontMetricsF(font("meta")).horizontalAdvance(words)
        self._words(font("meta"), "muted", self._width - wide - 2, HEAD + self._height + 8, words)

    def _words(self, face: QFont, token: str, x: float, y: float, words: str) -> None:
        self._painter.setFont(face)
        self._painter.setPen(self._theme[token])
        self._painter.drawText(QRectF(x, y, self._width, 22), int(Qt.AlignmentFlag.AlignVCenter), words)


def pdf_of(review: Review, theme: Theme, title: str, time: datetime | None = None) -> bytes:
    """What a review shows as a PDF file; with a ``time`` (aware) the same bytes whenever it is written. Raises ``ExportError``."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(page_layout(review))
    print_review(review, theme, writer)
    file = PdfFile.parse(bytes(buffer.data().data()))
    language = review.comparison.versions[-1].language if review.comparison is not None else ""
    file.describe(title, "", time or datetime.now().astimezone(), language or "")
    return file.written()
