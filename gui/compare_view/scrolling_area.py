"""What moves the page of the view: scroll bar, gliding, and the place one comes back to after a new layout.

The page is anchored to a row and an offset in it, never to pixels, so that heights which turn out otherwise than
estimated move nothing that is in sight.
"""

from dataclasses import replace
from time import perf_counter

from PySide6.QtCore import QEasingCurve, Qt, QVariantAnimation, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QStyle, QWidget

from core.model import Span
from gui.compare_view.content import Content, Fold
from gui.compare_view.geometry import TOP
from gui.compare_view.page import Page
from gui.compare_view.places import place_of_span
from gui.compare_view.scrolling import Scroll
from gui.review import Review

SCROLL_MS = 140
IDLE_SLICE = 0.006
"""Seconds of measuring in one idle tick."""


class ScrollingArea(QAbstractScrollArea):
    """See the head of the module. What is laid out, and from what, is set by ``PageArea``."""

    page_moved = Signal()
    """Another part of the page is in sight."""
    heights_changed = Signal()
    """Rows turned out otherwise than estimated."""

    def __init__(self, review: Review, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._review = review
        self._content: Content | None = None
        self._page: Page | None = None
        self._scroll = Scroll()
        self._syncing = False
        self._still = False
        self._motion = QVariantAnimation(self, duration=SCROLL_MS)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(lambda top: self._scroll_to(float(top)))
        self.verticalScrollBar().valueChanged.connect(self._on_bar)
        self.verticalScrollBar().sliderReleased.connect(self._sync_bar)

    @property
    def top(self) -> float:
        """Page height at the upper edge of the window."""
        return self._top()

    @property
    def reduced_motion(self) -> bool:
        return self._still

    def set_reduced_motion(self, still: bool) -> None:
        """With ``True`` nothing moves by itself: every duration is 0."""
        self._still = still

    @property
    def _window(self) -> float:
        return float(max(self.viewport().height(), 1))

    def _top(self) -> float:
        return self._scroll.top(self._page) if self._page else 0.0

    def _on_bar(self, value: int) -> None:
        if self._syncing or self._page is None:
            return
        self._motion.stop()
        self._scroll_to(float(value - TOP))

    def _scroll_to(self, top: float) -> None:
        if self._page is None:
            return
        by = top - self._top()
        if abs(by) <= 2 * self._window:
            self._scroll.by(self._page, by, self._window)
        else:
            self._scroll.to(self._page, top, self._window)
        self._sync_bar()
        self.viewport().update()
        self.page_moved.emit()

    def _sync_bar(self) -> None:
        """Tell the scroll bar where we are; not while it is being dragged, or it would slip under the mouse."""
        bar = self.verticalScrollBar()
        if bar.isSliderDown():
            return
        self._syncing = True
        length = self._scroll.length(self._page, self._window) if self._page else 0
        bar.setRange(0, round(length))
        bar.setPageStep(round(self._window))
        bar.setSingleStep(26)
        bar.setValue(round(self._top()) + TOP if self._page else 0)
        self._syncing = False

    def _measure_later(self) -> None:
        self._review.turns.ask("heights", self, self._measure_more)

    def _measure_more(self) -> None:
        """Correct estimated heights while nothing else is to be done."""
        page = self._page
        if page is None or not self.isVisible():
            return
        end = perf_counter() + IDLE_SLICE
        for item in page.unmeasured():
            page.measure(item, keep=False)
            if perf_counter() > end:
                self._measure_later()
                break
        self._sync_bar()
        self.heights_changed.emit()

    def _anchor(self) -> tuple[int, int, float] | None:
        """(column, block, its top under the edge) of the first block in sight, to come back to after a new layout."""
        if self._page is None or not self._page.items:
            return None
        current = self._review.current
        if current is not None and self._content is not None:
            for column, number in reversed(self._content.blocks_of(current)):
                box = self._page.block_box(column, number)
                if box is not None and self._top() <= box.top() <= self._top() + self._window:
                    block = self._content.block(column, number)
                    return block.segments[0].version, block.segments[0].paragraph, box.top() - self._top()
        for item in range(self._scroll.item, len(self._page.items)):
            row = self._page.items[item]
            if isinstance(row, Fold):
                continue
            for column, numbers in reversed(list(enumerate(self._page.content.rows[row]))):
                segments = self._page.content.block(column, numbers[0]).segments if numbers else ()
                if segments:
                    return segments[-1].version, segments[-1].paragraph, self._page.heights.top(item) - self._top() + 8
        return None

    def _return_to(self, anchor: tuple[int, int, float] | None) -> None:
        if anchor is None or self._page is None or self._content is None:
            return
        place = place_of_span(self._content, self._review, anchor[0], Span(anchor[1], 0, 10**9))
        if place is not None:
            item = self._page.item_of_row(self._content.row_of(place[0], place[1]))
            self._page.measure(item)
            self._scroll.to_item(self._page, item, anchor[2] - 8, self._window)
        self._sync_bar()
        self.viewport().update()

    def _reveal(self, place: tuple[int, int, int], *, calm: bool = True, at_once: bool = False) -> None:
        """Bring a place into sight; ``calm`` puts it at a third of the window, else it moves no more than it must."""
        page = self._page
        if page is None:
            return
        column, number, offset = place
        self._open_fold_of(page.content.row_of(column, number))
        page = self._page
        assert page is not None
        box = page.block_box(column, number)
        if box is None:
            return
        caret = page.laid(column, number).caret(offset).translated(box.topLeft())
        top = self._top()
        lowest, highest = caret.top() - 16, caret.bottom() + 16 - self._window
        if calm:
            if top + self._window * 0.1 <= caret.top() and caret.bottom() <= top + self._window * 0.8:
                return
            (self._scroll_to if at_once else self._glide)(caret.top() - self._window / 3)
        elif top > lowest or top < highest:
            self._scroll_to(lowest if top > lowest else highest)

    def _glide(self, top: float) -> None:
        """Scroll there in a short motion; beyond two windows, or with reduced motion, at once."""
        self._motion.stop()
        if self._moves and abs(top - self._top()) <= 2 * self._window:
            self._motion.setStartValue(self._top())
            self._motion.setEndValue(float(top))
            self._motion.start()
        else:
            self._scroll_to(top)

    @property
    def _moves(self) -> bool:
        wanted = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self)
        return not self._still and wanted > 0 and self.isVisible()

    def _open_fold_of(self, row: int) -> None:
        page = self._page
        if page is None or not page.is_folded(row):
            return
        fold = page.items[page.item_of_row(row)]
        if isinstance(fold, Fold):
            layout = self._review.layout_
            self._review.set_layout(replace(layout, opened_folds=layout.opened_folds | {fold.first}))
