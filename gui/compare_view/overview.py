"""The overview strip beside the scroll bar: every change of the whole page at a glance, and the part in sight."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from core.model import Change
from gui.compare_view.geometry import TOP
from gui.compare_view.page import Page
from gui.compare_view.painting import triangle
from gui.theme import Theme

WIDTH = 24
LEFT = 5
LONGEST = 14
TICKS = {"fact": (14, 3), "wording": (8, 2), "style": (4, 2)}
"""Length and height of a tick, by category. Furniture has none."""
DECIDED = 0.38
SETTLE_MS = 150


@dataclass(frozen=True, slots=True)
class Tick:
    """One mark of the strip, in its pixels. ``whole``: a block for a whole paragraph, else a line."""

    box: QRectF
    category: str
    relation: str
    decided: bool
    whole: bool


def ticks(
    page: Page, changes: tuple[Change, ...], shown: frozenset[str], reviews: Mapping[str, str], height: float
) -> list[Tick]:
    """All ticks for a strip of ``height`` pixels, weak ones first. What falls on the same pixel is drawn once."""
    content = page.content
    scale = height / max(page.heights.total + TOP, height)
    made: dict[tuple[int, str, str, bool], Tick] = {}

    def y_of(column: int, number: int) -> tuple[float, float]:
        item = page.item_of_row(content.row_of(column, number))
        return (page.heights.top(item) + TOP) * scale, page.heights[item] * scale

    for move in content.moves:
        if move.moved:
            for column, side in ((move.column, move.left), (min(move.column + 1, content.columns - 1), move.right)):
                top, tall = y_of(column, side[0][0])
                box = QRectF(LEFT, top, 2, max(tall, 4))
                made[round(top), "move", "moved", False] = Tick(box, "fact", "moved", decided=False, whole=False)
    order = ("style", "wording", "fact")
    for category in order:
        for change in changes:
            if change.category != category or change.id not in shown:
                continue
            place = content.place(change)
            if place is None:
                continue
            column, number, offset = place
            top, tall = y_of(column, number)
            decided = reviews.get(change.key, "open") != "open"
            block = content.block(column, number)
            if block.whole is not None and block.whole.id == change.id:
                box = QRectF(LEFT, top, LONGEST, max(tall, 4))
            else:
                long, thick = TICKS[category]
                within = (offset / max(len(block.text), 1)) * max(tall - thick, 0)
                box = QRectF(LEFT, round(top + within), long, thick)
            whole = box.height() > 3 and block.whole is not None
            made[round(box.top()), category, change.relation, decided] = Tick(
                box, category, change.relation, decided, whole
            )
    return list(made.values())


class Overview(QWidget):
    """Click or drag to go there. The page view sets what it shows."""

    went = Signal(float)
    """Page height that is to stand in the middle of the window."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Overview of all changes"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._theme = theme
        self._page: Page | None = None
        self._changes: tuple[Change, ...] = ()
        self._shown: frozenset[str] = frozenset()
        self._reviews: Mapping[str, str] = {}
        self._current: Change | None = None
        self._top = 0.0
        self._window = 1.0
        self._surface: QPixmap | None = None
        self._settling = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._settling.timeout.connect(self._draw_anew)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 200)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._draw_anew()

    def show_page(
        self, page: Page | None, changes: tuple[Change, ...], shown: frozenset[str], reviews: Mapping[str, str]
    ) -> None:
        """What there is to show, from top to bottom."""
        self._page, self._changes, self._shown, self._reviews = page, changes, shown, reviews
        self._draw_anew()

    def show_current(self, change: Change | None) -> None:
        self._current = change
        self.update()

    def show_window(self, top: float, window: float) -> None:
        """The part in sight, in page heights."""
        self._top, self._window = top, window
        self.update()

    def heights_changed(self) -> None:
        """Some rows turned out otherwise than estimated: drawn anew when that has come to rest."""
        if not self._settling.isActive():
            self._settling.start()

    def _draw_anew(self) -> None:
        self._surface = None
        self.update()

    @property
    def _scale(self) -> float:
        assert self._page is not None
        return self.height() / max(self._page.heights.total + TOP, self.height())

    def part_in_sight(self) -> QRectF:
        """The frame of the part in sight, in pixels of the strip."""
        if self._page is None:
            return QRectF()
        top = (self._top + TOP) * self._scale
        return QRectF(1.5, top + 0.5, 20, max(min(self._window * self._scale, self.height() - top) - 1, 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._page is None:
            painter.fillRect(self.rect(), self._theme["surface"])
            return
        dpr = self.devicePixelRatioF()
        if (
            self._surface is None
            or self._surface.devicePixelRatio() != dpr
            or self._surface.deviceIndependentSize() != self.size().toSizeF()
        ):
            self._surface = self._drawn(dpr)
        painter.drawPixmap(0, 0, self._surface)
        frame = self.part_in_sight()
        ground, edge = QColor(self._theme["text"]), QColor(self._theme["text"])
        ground.setAlphaF(0.06)
        edge.setAlphaF(0.28)
        painter.setBrush(ground)
        painter.setPen(QPen(edge, 1))
        painter.drawRoundedRect(frame, 4, 4)
        place = self._page.content.place(self._current) if self._current else None
        if place is not None:
            column, number, offset = place
            item = self._page.item_of_row(self._page.content.row_of(column, number))
            share = offset / max(self._page.content.length(column, number), 1)
            y = (self._page.heights.top(item) + TOP + share * self._page.heights[item]) * self._scale
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme["focus"])
            painter.drawPolygon(triangle(0, y, 5))

    def _drawn(self, dpr: float) -> QPixmap:
        surface = QPixmap(self.size() * dpr)
        surface.setDevicePixelRatio(dpr)
        surface.fill(self._theme["surface"])
        painter = QPainter(surface)
        painter.setPen(QPen(self._theme["divider"], 1))
        painter.drawLine(QPointF(0.5, 0), QPointF(0.5, self.height()))
        assert self._page is not None
        for tick in ticks(self._page, self._changes, self._shown, self._reviews, float(self.height())):
            mark = self._theme.mark(tick.category, tick.relation)
            painter.setOpacity(DECIDED if tick.decided else 1.0)
            if tick.whole:
                painter.fillRect(tick.box, mark.background)
                painter.fillRect(QRectF(tick.box.left(), tick.box.top(), 3, tick.box.height()), mark.gutter)
            else:
                painter.fillRect(tick.box, mark.gutter)
        painter.end()
        return surface

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position().y())

    def _go(self, y: float) -> None:
        if self._page is not None:
            self.went.emit(min(max(y, 0), self.height()) / self._scale - TOP)
