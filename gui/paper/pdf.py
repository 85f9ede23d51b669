"""The report as a PDF file: the web page's content on pages, with its outline, its links and the time it was asked for.

Needs no screen and no window. Qt draws the pages and embeds the letters; what it has no door for (outline, links within the file,
dates) is put into the written file by ``gui.paper.file``.
"""

import os
from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from core.export import ExportOptions
from core.export.palette import palette
from core.export.web_page import page_tree
from core.model import Annotations, Cancelled, Comparison, ExportError
from gui.paper.blocks import blocks, words_of
from gui.paper.file import Destination, Jump, PdfFile
from gui.paper.letters import Letters
from gui.paper.setting import (
    BAR,
    FACES,
    GUTTER,
    HEIGHT,
    POINT,
    WIDTH,
    Page,
    Placed,
    SetLine,
    drawn,
    link_boxes,
    pages,
    strips,
    typeface,
)
from gui.theme import load_fonts

DOTS: Final = 720
"""To the inch: a dot is a tenth of a point."""
SIDE, TOP = 425.0, 440.0
"""Left and upper edge of the report on a page."""
STEP: Final = "export"
EDGES: Final = "Factline Page of 0123456789…"
"""What stands at the edges of the pages beside the title."""
Tell = Callable[[str, int, int], None]


def export(
    comparison: Comparison,
    annotations: Annotations,
    options: ExportOptions,
    progress: Tell | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> bytes:
    """The report of all versions, or of the chosen pair. Raises ``Cancelled`` when it is to stop.

    ``progress``: called with (step, done, total), first of the lines that are set, of which the number is not known, then of pages.
    """

    def going_on(done: int, total: int = 0) -> None:
        if cancelled is not None and cancelled():
            raise Cancelled
        if progress is not None:
            progress(STEP, done, total)

    application = QGuiApplication.instance()
    if application is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        application = QGuiApplication(["factline"])
    load_fonts()
    tree = page_tree(comparison, annotations, options)
    title = tree.findtext("head/title") or ""
    content = tuple(blocks(tree.xpath("body/main/*")))
    found = tuple(strips(content, going_on))
    laid = pages(found)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, QMarginsF(0, 0, 0, 0))
    )
    writer.setResolution(DOTS)
    painter = QPainter()
    if not painter.begin(writer):
        raise ExportError("The pages of the PDF can't be drawn here. Export the report for Word, or the web page.")
    try:
        sheets = _Sheets(painter, title, len(laid))
        for number, page in enumerate(laid, 1):
            going_on(number - 1, len(laid))
            if number > 1:
                writer.newPage()
            sheets.draw(page, number)
    finally:
        painter.end()
    file = PdfFile.parse(bytes(buffer.data().data()))
    file.describe(title, options.author, options.time, tree.get("lang") or "")
    file.spell(Letters([*words_of(content), title, EDGES]).read)
    file.lead(sheets.jumps, sheets.places, sheets.outline)
    return file.written()


class _Sheets:
    """One drawing. ``jumps``: links by where they stand; ``places``: what they can lead to; ``outline``: (level, words, where)."""

    def __init__(self, painter: QPainter, title: str, count: int) -> None:
        self._painter, self._title, self._count = painter, title, count
        self.jumps: list[Jump] = []
        self.places: dict[str, Destination] = {}
        self.outline: list[tuple[int, str, Destination]] = []
        self._page = 0
        self._colours = {name: QColor(palette()[name]) for name in ("text", "muted", "divider", "sunken", "edge")}

    def draw(self, page: Page, number: int) -> None:
        self._page = number - 1
        painter = self._painter
        self._edges(number)
        painter.save()
        painter.translate(SIDE, TOP)
        for placed in page.placed:
            self._grounds(placed)
            for cell, (lines, begin) in enumerate(placed.parts):
                at = placed.top + placed.strip.pad - begin
                self._washes(placed, cell, lines, at)
                for line in lines:
                    self._line(placed, line, at)
        painter.restore()

    def _edges(self, number: int) -> None:
        """The title above, the page's number below."""
        painter, face = self._painter, typeface(FACES["head"])
        painter.setFont(face)
        painter.setPen(self._colours["muted"])
        height = 12 * POINT
        if number > 1:
            told = QFontMetricsF(face).elidedText(self._title, Qt.TextElideMode.ElideRight, WIDTH)
            painter.drawText(QRectF(SIDE, TOP - 20 * POINT, WIDTH, height), int(Qt.AlignmentFlag.AlignVCenter), told)
        foot = QRectF(SIDE, TOP + HEIGHT + 14 * POINT, WIDTH, height)
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignVCenter), "Factline")
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(foot, right, f"Page {number} of {self._count}")

    def _grounds(self, placed: Placed) -> None:
        """A row's ground: of a head filled, of a cell in which nothing stands hatched; and the line below it."""
        painter, strip = self._painter, placed.strip
        if len(strip.edges) == 2 and not strip.pad:  # a block by itself
            return
        row = QRectF(0, placed.top, WIDTH, placed.height)
        if strip.is_head:
            painter.fillRect(row, self._colours["sunken"])
            return
        for cell in sorted(strip.hatched):
            box = QRectF(strip.edges[cell], placed.top, strip.edges[cell + 1] - strip.edges[cell], placed.height)
            self._hatch(box)
        painter.setPen(QPen(self._colours["divider"], 0.5 * POINT))
        painter.drawLine(row.bottomLeft(), row.bottomRight())

    def _hatch(self, box: QRectF) -> None:
        painter, pitch = self._painter, 8 * POINT
        painter.setPen(QPen(self._colours["divider"], 0.6 * POINT))
        # Cut off by reckoning: a clip for each cell would make the file half as long again.
        for n in range(1, int((box.width() + box.height()) / pitch) + 1):
            far = n * pitch
            first = QPointF(box.left() + min(far, box.width()), box.top() + max(0.0, far - box.width()))
            last = QPointF(box.left() + max(0.0, far - box.height()), box.top() + min(far, box.height()))
            painter.drawLine(first, last)

    def _washes(self, placed: Placed, cell: int, lines: Iterable[SetLine], at: float) -> None:
        """The ground and the bar of paragraphs that were added, removed or moved whole."""
        stretches: dict[int, tuple[SetLine, SetLine]] = {}
        for line in lines:
            if line.of.block.bar:
                key = id(line.of.block.bar) if not line.of.block.wash else hash((line.of.block.bar, line.of.block.wash))
                stretches[key] = stretches.get(key, (line, line))[0], line
        left, right = placed.strip.edges[cell], placed.strip.edges[cell + 1]
        for first, last in stretches.values():
            block = first.of.block
            box = QRectF(left + 2, at + first.top, right - left - 4, last.top + last.height - first.top)
            if block.wash:
                self._painter.fillRect(box.adjusted(0, -20, 0, 20), QColor(block.wash))
            bar = QRectF(right - 2 - BAR if block.rtl else left + 2, box.top() - 20, BAR, box.height() + 40)
            self._painter.fillRect(bar, QColor(block.bar))

    def _line(self, placed: Placed, line: SetLine, at: float) -> None:
        painter, made = self._painter, line.of
        block = made.block
        where = Destination(self._page, SIDE + drawn(line, at).x(), TOP + at + line.top - 6 * POINT)
        if line.first and block.anchor:
            self.places.setdefault(block.anchor, where)
        if line.first and block.level:
            self.outline.append((block.level, block.words, where))
        painter.setPen(self._colours["text"])
        line.line.draw(painter, drawn(line, at))
        if line.first and made.number is not None:
            beside = made.left + made.width + 5 * POINT if block.rtl else made.left - GUTTER + 3 * POINT
            number = made.number.lineAt(0)
            baseline = at + line.top + line.drop + line.line.ascent()
            number.draw(painter, QPointF(beside, baseline - number.ascent()))
        for box, anchor in link_boxes(line, at):
            edges = SIDE + box.left(), TOP + box.top(), SIDE + box.right(), TOP + box.bottom()
            self.jumps.append(Jump(self._page, edges, anchor))
