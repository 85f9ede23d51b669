"""The overview strip beside the scroll bar: every change of the whole page at a glance, and the part in sight."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from time import perf_counter

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from core.model import Change
from gui.compare_view.geometry import TOP
from gui.compare_view.page import Page
from gui.compare_view.painting import triangle
from gui.theme import Mark, Theme
from gui.turns import Turns

WIDTH = 24
LEFT = 5
LONGEST = 14
TICKS = {"fact": (14, 3), "wording": (8, 2), "style": (4, 2)}
"""Length and height of a tick, by category. Furniture has none."""
DECIDED = 0.38
SETTLE_MS = 150
REST = 20
"""Times as long as it took to be drawn the strip rests, while rows are measured."""


@dataclass(frozen=True, slots=True)
class Tick:
    """One mark of the strip, in its pixels. ``whole``: a block for a whole paragraph, else a line."""

    box: QRectF
    category: str
    relation: str
    decided: bool
    whole: bool


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a change stands on the page, however high its rows turn out and whatever is decided on it."""

    change: Change
    item: int
    share: float
    """How far down its row it stands, from 0 to 1."""
    whole: bool


def moved_ticks(page: Page, height: float) -> list[Tick]:
    """Both ends of what moved."""
    content, reach = page.content, _reaches(page, height)
    made = []
    for move in content.moves:
        if move.moved:
            for column, side in ((move.column, move.left), (min(move.column + 1, content.columns - 1), move.right)):
                top, tall = reach(column, side[0][0])
                made.append(Tick(QRectF(LEFT, top, 2, max(tall, 4)), "fact", "moved", decided=False, whole=False))
    return made


def placed(page: Page, changes: tuple[Change, ...], shown: frozenset[str]) -> list[Placed]:
    """The shown changes, weak ones first; furniture has no tick."""
    content = page.content
    sorted_: dict[str, list[Placed]] = {category: [] for category in reversed(TICKS)}
    for change in changes:
        category = change.category
        place = content.place(change) if category in sorted_ and change.id in shown else None
        if place is None:
            continue
        column, number, offset = place
        item = page.item_of_row(content.row_of(column, number))
        share = offset / max(content.length(column, number), 1)
        sorted_[category].append(Placed(change, item, share, content.is_whole(change)))
    return [one for each in sorted_.values() for one in each]


def placed_ticks(page: Page, known: list[Placed], reviews: Mapping[str, str], height: float) -> list[Tick]:
    """What falls on the same pixel of a strip of ``height`` pixels is drawn once."""
    tops = page.heights.tops()
    scale = height / max(tops[-1] + TOP, height)
    made: list[Tick] = []
    taken: set[tuple[int, str, str, bool]] = set()
    for one in known:
        change = one.change
        category, relation = change.category, change.relation
        top, tall = (tops[one.item] + TOP) * scale, (tops[one.item + 1] - tops[one.item]) * scale
        long, thick = TICKS[category]
        y = round(top + one.share * max(tall - thick, 0))
        decided = bool(reviews) and reviews.get(change.key, "open") != "open"
        key = y, category, relation, decided
        if key not in taken:
            taken.add(key)
            box = QRectF(LEFT, top, LONGEST, max(tall, 4)) if one.whole else QRectF(LEFT, y, long, thick)
            made.append(Tick(box, category, relation, decided, one.whole))
    return made


def ticks(
    page: Page, changes: tuple[Change, ...], shown: frozenset[str], reviews: Mapping[str, str], height: float
) -> list[Tick]:
    """All ticks for a strip of ``height`` pixels, weak ones first."""
    return [*moved_ticks(page, height), *placed_ticks(page, placed(page, changes, shown), reviews, height)]


def _reaches(page: Page, height: float) -> Callable[[int, int], tuple[float, float]]:
    """Gives top and height in the strip of the row of a block, by its column and number."""
    content, tops = page.content, page.heights.tops()
    scale = height / max(tops[-1] + TOP, height)

    def reach(column: int, number: int) -> tuple[float, float]:
        item = page.item_of_row(content.row_of(column, number))
        return (tops[item] + TOP) * scale, (tops[item + 1] - tops[item]) * scale

    return reach


class Overview(QWidget):
    """Click or drag to go there. The page view sets what it shows."""

    went = Signal(float)
    """Page height that is to stand in the middle of the window."""

    def __init__(self, theme: Theme, turns: Turns, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Overview of all changes"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._theme = theme
        self._turns = turns
        self._page: Page | None = None
        self._changes: tuple[Change, ...] = ()
        self._shown: frozenset[str] = frozenset()
        self._reviews: Mapping[str, str] = {}
        self._current: Change | None = None
        self._top = 0.0
        self._window = 1.0
        self._surface: QPixmap | None = None
        self._placed: list[Placed] | None = None
        """What stands where, which neither a decision nor a measured row changes; ``None`` when it is to be found anew."""
        self._taken = 0.0
        self._settling = QTimer(self, singleShot=True)
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
        if page is not self._page or changes is not self._changes or shown != self._shown:
            self._placed = None
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
        """Some rows turned out otherwise than estimated: drawn anew in a while, which takes a small part of the time."""
        if not self._settling.isActive() and not self._turns.waits("strip"):
            self._settling.start(max(SETTLE_MS, round(self._taken * 1000 * REST)))

    def _draw_anew(self) -> None:
        """The page comes first, the strip in a later turn of the event loop; until then it shows what it showed."""
        self._settling.stop()
        self._turns.ask("strip", self, self._draw)

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
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._page is None:
                painter.fillRect(self.rect(), self._theme["surface"])
                return
            if self._surface is None:
                painter.fillRect(self.rect(), self._theme["surface"])
            else:
                painter.drawPixmap(self.rect(), self._surface)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.heights_changed()

    def _draw(self) -> None:
        """Draw the ticks once; they are shown many times. What stands where is found in a turn before."""
        if self._page is not None and self._placed is None:
            self._find(self._page)
            self._turns.ask("strip", self, self._draw)
            return
        started = perf_counter()
        dpr = self.devicePixelRatioF()
        surface = QPixmap(self.size() * dpr)
        surface.setDevicePixelRatio(dpr)
        surface.fill(self._theme["surface"])
        painter = QPainter(surface)
        painter.setPen(QPen(self._theme["divider"], 1))
        painter.drawLine(QPointF(0.5, 0), QPointF(0.5, self.height()))
        if self._page is not None:
            marks: dict[tuple[str, str], Mark] = {}
            for tick in self._ticks(self._page):
                kind = tick.category, tick.relation
                mark = marks.get(kind) or marks.setdefault(kind, self._theme.mark(*kind))
                painter.setOpacity(DECIDED if tick.decided else 1.0)
                painter.fillRect(tick.box, mark.background if tick.whole else mark.gutter)
                if tick.whole:
                    painter.fillRect(QRectF(tick.box.left(), tick.box.top(), 3, tick.box.height()), mark.gutter)
        painter.end()
        self._surface = surface
        self._taken = perf_counter() - started
        self.update()

    def _find(self, page: Page) -> list[Placed]:
        if self._placed is None:
            self._placed = placed(page, self._changes, self._shown)
        return self._placed

    def _ticks(self, page: Page) -> list[Tick]:
        height = float(self.height())
        return [*moved_ticks(page, height), *placed_ticks(page, self._find(page), self._reviews, height)]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def _go(self, y: float) -> None:
        if self._page is not None:
            self.went.emit(min(max(y, 0), self.height()) / self._scale - TOP)
