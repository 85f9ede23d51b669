"""The compare view: all columns on one page, one scroll bar.

It shows what ``Review`` holds and listens to its signals. The page is anchored to a row and an offset in it, never to
pixels, so that heights which turn out otherwise than estimated move nothing that is in sight.
"""

from dataclasses import replace
from time import perf_counter

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QMimeData,
    QPoint,
    QPointF,
    QRectF,
    Qt,
    QTimer,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QStyle, QWidget

from core.model import Change, Span
from gui.compare_view.content import Content, Fold, SideBySide, items
from gui.compare_view.find import FindHit, find_hits
from gui.compare_view.geometry import TOP
from gui.compare_view.keys import CaretKeys, move_of
from gui.compare_view.page import Page
from gui.compare_view.paint import PagePainter, Standing, fold_words, link_box, slot_box
from gui.compare_view.painting import draw_sentence, fold_pill
from gui.compare_view.scrolling import Scroll
from gui.compare_view.selection import Position, Selection, copied, selected_spans, word_at
from gui.compare_view.unified import Unified
from gui.review import Review
from gui.theme import Theme, font

HOVER_MS = 350
SCROLL_MS = 140
BAND_MS = 120
IDLE_SLICE = 0.006
"""Seconds of measuring in one idle tick."""


class CompareView(QAbstractScrollArea):
    """See the head of the module. Columns are counted from the left, changes and versions are the review's."""

    change_activated = Signal(object)
    """A change was clicked or entered (a ``Change``); it is the current one by then."""
    note_requested = Signal()
    decision_requested = Signal(str)
    """A review (``confirmed correction set_aside``) for the current change."""
    selection_changed = Signal()
    link_requested = Signal(int, int, int, int)
    """(column, paragraph, other column, its paragraph): make these correspond."""
    menu_requested = Signal(QPoint)
    """A context menu at this place of the screen; what was under the mouse is current or selected."""
    show_all_requested = Signal()
    columns_changed = Signal()
    """The columns stand elsewhere: the window was resized, or others are shown."""
    find_changed = Signal(int, int)
    """(number of the hit one stands on, or 0; number of hits)."""

    def __init__(self, review: Review, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compare_view")
        self.setAccessibleName(self.tr("Compared versions"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._review = review
        self._theme = theme
        self._content: Content | None = None
        self._page: Page | None = None
        self._painter = PagePainter(theme, self.devicePixelRatioF())
        self._scroll = Scroll()
        self._standing = Standing()
        self._shown: frozenset[str] = frozenset()
        self._reviews: dict[str, str] = {}
        self._hits: tuple[FindHit, ...] = ()
        self._hit_number = -1
        self._sought: tuple[str, bool, bool] = ("", False, False)
        self._keys = CaretKeys()
        self._dragging = False
        self._pressed_at = QPointF()
        self._clicks = 0
        self._last_click = 0.0
        self._by_key = False
        self._syncing = False
        self._still = False
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._measure_more)
        self._motion = QVariantAnimation(self, duration=SCROLL_MS)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(lambda top: self._scroll_to(float(top)))
        self._fade = QVariantAnimation(self, duration=BAND_MS)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.valueChanged.connect(self._on_fade)
        self.verticalScrollBar().valueChanged.connect(self._on_bar)
        self.verticalScrollBar().sliderReleased.connect(self._sync_bar)
        review.comparison_changed.connect(self._on_comparison)
        review.layout_changed.connect(self._on_layout)
        review.filter_changed.connect(self._on_filter)
        review.annotations_changed.connect(self._on_annotations)
        review.current_changed.connect(self._on_current)
        self._on_comparison()

    # What is shown

    @property
    def page(self) -> Page | None:
        """What is laid out; ``None`` while there is no comparison."""
        return self._page

    @property
    def theme(self) -> Theme:
        return self._theme

    @property
    def hits(self) -> tuple[FindHit, ...]:
        return self._hits

    @property
    def selection(self) -> Selection | None:
        return self._standing.selection

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._painter = PagePainter(theme, self.devicePixelRatioF())
        self._redecorate()

    def set_reduced_motion(self, still: bool) -> None:
        """With ``True`` nothing moves by itself: every duration is 0."""
        self._still = still

    def column_places(self) -> tuple[tuple[float, float], ...]:
        """(left edge, right edge of its text) of each column in sight, in pixels of the view."""
        if self._page is None:
            return ()
        return tuple((c.left, c.text + c.width) for c in self._page.frame.columns)

    def _on_comparison(self) -> None:
        self._hits, self._hit_number = (), -1
        self._scroll = Scroll()
        self._standing = Standing()
        self._sought = ("", False, False)
        self._take_changes()
        self._rebuild_content()
        self.selection_changed.emit()
        self.columns_changed.emit()

    def _on_layout(self) -> None:
        anchor = self._anchor()
        unified = self._review.layout_.mode == "unified"
        if isinstance(self._content, Unified) != unified and self._content is not None:
            self._standing = replace(self._standing, selection=None)
            self._rebuild_content()
            self.selection_changed.emit()
        else:
            self._rebuild_page()
        self._return_to(anchor)
        self.columns_changed.emit()

    def _on_filter(self) -> None:
        anchor = self._anchor()
        self._take_changes()
        if isinstance(self._content, Unified):
            self._rebuild_content()
            self._return_to(anchor)
        elif self._review.layout_.changes_only:
            self._rebuild_page()
            self._return_to(anchor)
        else:
            self._redecorate()

    def _on_annotations(self) -> None:
        before = self._shown
        self._take_changes()
        if self._shown != before:
            self._on_filter()
        else:
            self._redecorate()

    def _take_changes(self) -> None:
        annotations = self._review.annotations
        self._reviews = {decision.change: decision.review for decision in annotations.decisions}
        self._shown = frozenset(change.id for change in self._review.shown)

    def _rebuild_content(self) -> None:
        comparison, pairs = self._review.comparison, self._review.pairs
        columns = self._review.layout_.columns
        if comparison is None or not pairs:
            self._content = self._page = None
            self._sync_bar()
            self.viewport().update()
            return
        if self._review.layout_.mode == "unified":
            # Unified shows one pair: with more columns in sight, the newest step.
            self._content = Unified(comparison, pairs[-1], self._shown)
        else:
            self._content = SideBySide(comparison, columns, pairs)
        self._rebuild_page()

    def _rebuild_page(self) -> None:
        if self._content is None:
            return
        layout = self._review.layout_
        laid = items(
            self._content, self._review.changes, self._shown, layout.opened_folds, changes_only=layout.changes_only
        )
        width = max(self.viewport().width(), 200)
        self._page = Page(self._content, laid, width, layout.zoom, unified=layout.mode == "unified")
        self._seek()
        self._redecorate()
        self._scroll.by(self._page, 0, self._window)
        self._sync_bar()
        self._idle.start()

    def _redecorate(self) -> None:
        if self._page is not None:
            self._page.redecorate(self._theme, self._shown, self._reviews)
        self._stand()
        self.viewport().update()

    def _stand(self) -> None:
        """Set anew what depends on the current change, the notes and the hits."""
        content, current = self._content, self._review.current
        rows: frozenset[int] = frozenset()
        if content is not None and current is not None:
            rows = frozenset(content.rows_of(current))
        hits: dict[tuple[int, int], list[FindHit]] = {}
        for hit in self._hits:
            hits.setdefault((hit.column, hit.block), []).append(hit)
        self._standing = replace(
            self._standing,
            current=current if rows else None,
            current_rows=rows,
            hits=hits,
            notes=self._note_places(),
            caret=self.hasFocus(),
            ring=self.hasFocus() and self._by_key,
        )

    def _note_places(self) -> dict[tuple[int, int], list[int]]:
        comparison, content = self._review.comparison, self._content
        found: dict[tuple[int, int], list[int]] = {}
        if comparison is None or content is None:
            return found
        index = {version.id: n for n, version in enumerate(comparison.versions)}
        for note in self._review.annotations.notes:
            for anchor in note.anchors:
                place = self._place_of_span(index.get(anchor.version, -1), anchor.span)
                if place and not note.lost:
                    found.setdefault(place[:2], []).append(place[2])
        return found

    def _place_of_span(self, version: int, span: Span) -> tuple[int, int, int] | None:
        """(column, block, offset) of a span of a version, where it is in sight."""
        content = self._content
        if content is None:
            return None
        if isinstance(content, Unified):
            pair = self._review.pairs[-1]
            side = {pair.before: 0, pair.after: 1}.get(version)
            number = content.block_of(side, span.paragraph) if side is not None else None
            if number is None:
                return None
            for segment in content.block(0, number).segments:
                reach = segment.meets(span) if segment.version == version else None
                if reach:
                    return 0, number, reach[0]
            return None
        columns = self._review.layout_.columns
        if version not in columns or span.paragraph >= content.count(columns.index(version)):
            return None
        return columns.index(version), span.paragraph, span.start

    # Scrolling

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

    def _measure_more(self) -> None:
        """Correct estimated heights while nothing else is to be done."""
        page = self._page
        if page is None or not self.isVisible():
            self._idle.stop()
            return
        end = perf_counter() + IDLE_SLICE
        for item in page.unmeasured():
            page.measure(item, keep=False)
            if perf_counter() > end:
                break
        else:
            self._idle.stop()
        self._sync_bar()

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
                    last = segments[-1]
                    return last.version, last.paragraph, self._page.heights.top(item) - self._top() + 8
        return None

    def _return_to(self, anchor: tuple[int, int, float] | None) -> None:
        if anchor is None or self._page is None or self._content is None:
            return
        place = self._place_of_span(anchor[0], Span(anchor[1], 0, 10**9))
        if place is not None:
            item = self._page.item_of_row(self._content.row_of(place[0], place[1]))
            self._page.measure(item)
            self._scroll.to_item(self._page, item, anchor[2] - 8, self._window)
        self._sync_bar()
        self.viewport().update()

    def _reveal(self, place: tuple[int, int, int], *, calm: bool = True) -> None:
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
            self._glide(caret.top() - self._window / 3)
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

    # The current change

    def _on_current(self) -> None:
        self._stand()
        change = self._review.current
        if change is not None:
            self.scroll_to_change(change)
            if self._moves:
                self._fade.start()
        self.viewport().update()

    def _on_fade(self, strength: object) -> None:
        self._standing = replace(self._standing, band=float(str(strength)))
        self.viewport().update()

    def scroll_to_change(self, change: Change) -> None:
        """Bring a change into sight, opening the fold it is in."""
        if self._content is None:
            return
        place = self._content.place(change)
        if place is not None:
            self._reveal(place)

    def other_end(self) -> bool:
        """Go to where the paragraph with the caret (or the current change) moved to or came from; ``False`` if it did neither."""
        content = self._content
        if content is None:
            return False
        places: list[tuple[int, int]] = []
        if self._standing.selection is not None:
            places.append((self._standing.selection.column, self._standing.selection.caret.block))
        if self._review.current is not None:
            places = (
                [*places, *content.blocks_of(self._review.current)]
                if places
                else list(content.blocks_of(self._review.current))
            )
        for column, number in places:
            for move in content.moves:
                right_column = min(move.column + 1, content.columns - 1)
                if column == move.column and number in {n for n, _, _ in move.left}:
                    self._put_caret(right_column, Position(move.right[0][0], move.right[0][1]))
                    return True
                if column == right_column and number in {n for n, _, _ in move.right}:
                    self._put_caret(move.column, Position(move.left[0][0], move.left[0][1]))
                    return True
        return False

    def go_to_paragraph(self, column: int, number: int) -> bool:
        """Put the caret before paragraph ``number`` (as the gutter counts) of a column; ``False`` if there is none."""
        if self._content is None or not 0 <= column < self._content.columns:
            return False
        for block in range(self._content.count(column)):
            if self._content.block(column, block).numbers[-1] == number:
                self._put_caret(column, Position(block, 0))
                return True
        return False

    def other_column(self, by: int) -> bool:
        """Put the caret into the next (1) or previous (-1) column, in the same row or the next that has text there."""
        content, page = self._content, self._page
        if content is None or page is None:
            return False
        here = self._caret_or_first()
        column = here.column + by
        if not 0 <= column < content.columns:
            return False
        row = content.row_of(here.column, here.caret.block)
        for other in range(row, len(content.rows)):
            if content.rows[other][column]:
                self._put_caret(column, Position(content.rows[other][column][0], 0))
                return True
        return False

    # Selection

    def selected_spans(self) -> tuple[int, tuple[Span, ...]]:
        """(version index, spans) of what is selected; no spans when nothing is."""
        chosen = self._standing.selection
        if self._content is None or chosen is None:
            return 0, ()
        return selected_spans(self._content, chosen)

    def copy(self) -> bool:
        """Put what is selected on the clipboard, plain and rich; ``False`` when nothing is."""
        chosen = self._standing.selection
        if self._content is None or chosen is None or chosen.is_empty:
            return False
        plain, rich = copied(self._content, chosen)
        data = QMimeData()
        data.setText(plain)
        data.setHtml(rich)
        QGuiApplication.clipboard().setMimeData(data)
        return True

    def select_all(self) -> None:
        """All of the column the caret is in."""
        if self._content is None or not self._content.columns:
            return
        column = self._caret_or_first().column
        last = self._content.count(column) - 1
        if last >= 0:
            end = Position(last, len(self._content.block(column, last).text))
            self._select(Selection(column, Position(0, 0), end))

    def clear_selection(self) -> None:
        chosen = self._standing.selection
        if chosen is not None and not chosen.is_empty:
            self._select(chosen.to(chosen.caret, keep=False))

    def _select(self, selection: Selection | None) -> None:
        if selection != self._standing.selection:
            self._standing = replace(self._standing, selection=selection, caret=self.hasFocus())
            self.selection_changed.emit()
            self.viewport().update()

    def _put_caret(self, column: int, to: Position) -> None:
        self._keys.forget()
        self._select(Selection(column, to, to))
        self._reveal((column, to.block, to.offset))

    def _caret_or_first(self) -> Selection:
        """Where the caret is; before the first words in sight while there is none."""
        if self._standing.selection is not None:
            return self._standing.selection
        page = self._page
        hit = page.hit(0, max(self._top(), 0) + 1) if page else None
        here = Position(hit.block, 0) if hit else Position(0, 0)
        return Selection(hit.column if hit else 0, here, here)

    # Finding

    def find(self, text: str, *, case: bool = False, whole_word: bool = False) -> int:
        """Mark all places of a text; gives their number. An empty text marks nothing."""
        self._sought = text, case, whole_word
        self._seek()
        self._hit_number = -1
        self._stand()
        self.viewport().update()
        self.find_changed.emit(0, len(self._hits))
        return len(self._hits)

    def find_next(self, by: int = 1) -> FindHit | None:
        """Go to the next (1) or previous (-1) hit, round the ends, from where one stands; it is selected. ``None`` without hits."""
        if not self._hits or self._content is None:
            return None
        if 0 <= self._hit_number < len(self._hits):
            number = (self._hit_number + by) % len(self._hits)
        else:
            here = self._caret_or_first()
            place = (
                self._content.row_of(here.column, here.caret.block),
                here.column,
                here.caret.block,
                here.caret.offset,
            )
            after = [n for n, hit in enumerate(self._hits) if (hit.row, hit.column, hit.block, hit.start) >= place]
            number = (after[0] if after else 0) if by > 0 else ((after[0] if after else 0) - 1) % len(self._hits)
        self._hit_number = number
        hit = self._hits[number]
        self._keys.forget()
        self._select(Selection(hit.column, Position(hit.block, hit.start), Position(hit.block, hit.end)))
        self._reveal((hit.column, hit.block, hit.start))
        self.find_changed.emit(number + 1, len(self._hits))
        return hit

    def _seek(self) -> None:
        text, case, whole_word = self._sought
        self._hits = find_hits(self._content, text, case=case, whole_word=whole_word) if self._content else ()

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        size = QRectF(self.viewport().rect())
        if self.devicePixelRatioF() != self._painter.dpr:
            self._painter = PagePainter(self._theme, self.devicePixelRatioF())
        sentence = self._sentence()
        if self._page is None or sentence:
            painter.fillRect(size, self._theme["surface"])
            draw_sentence(painter, size.adjusted(40, 40, -40, -40), sentence, self._theme["secondary"], font("lists"))
            return
        self._scroll.measure_window(self._page, self._window)
        self._painter.paint(painter, self._page, self._top(), size, self._standing, self._reviews)

    def _sentence(self) -> str:
        if self._page is None:
            return ""
        if len(self._page.items) == 1 and isinstance(self._page.items[0], Fold):
            if self._review.changes:
                return self.tr("The filter hides all changes. Press F, or choose Show all.")
            labels = [self._review.comparison.versions[n].label for n in self._review.layout_.columns[:2]]  # type: ignore[union-attr]  # a page needs a comparison
            return self.tr("{first} and {second} are the same, letter for letter.").format(
                first=labels[0], second=labels[1]
            )
        return ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._page is not None and self._page.width != max(self.viewport().width(), 200):
            anchor = self._anchor()
            self._rebuild_page()
            self._return_to(anchor)
        elif self._page is not None:
            self._scroll.by(self._page, 0, self._window)
            self._sync_bar()
        self.columns_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        self._stand()
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._stand()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        page, content = self._page, self._content
        if page is None or content is None:
            event.ignore()
            return
        move = move_of(event)
        if move:
            step, by, keep = move
            before = self._caret_or_first()
            after = self._keys.step(page, before, step, by, keep=keep, window=self._window)
            self._select(after)
            self._reveal((after.column, after.caret.block, after.caret.offset), calm=False)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.key() == Qt.Key.Key_Escape and self._standing.selection and not self._standing.selection.is_empty:
            self.clear_selection()
        else:
            event.ignore()
            return
        event.accept()

    def _enter(self) -> None:
        """Take the change at the caret as the current one; else open the first fold at or below the caret."""
        page, content, here = self._page, self._content, self._caret_or_first()
        assert page is not None and content is not None
        for run in content.block(here.column, here.caret.block).marks:
            if run.start <= here.caret.offset <= run.end and run.change.id in self._shown:
                self._activate(run.change)
                return
        start = page.item_of_row(content.row_of(here.column, here.caret.block))
        for item in range(start, len(page.items)):
            fold = page.items[item]
            if isinstance(fold, Fold):
                self._open_fold_of(fold.first)
                return

    def _activate(self, change: Change) -> None:
        self._review.set_current(change)
        self.change_activated.emit(change)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        page = self._page
        if page is None or event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position()
        self._pressed_at = at
        if self._follow(at):
            return
        now = perf_counter()
        quick = now - self._last_click < QGuiApplication.styleHints().mouseDoubleClickInterval() / 1000
        self._clicks = self._clicks + 1 if quick and self._clicks else 1
        self._last_click = now
        keep = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier) and self._standing.selection is not None
        held = self._standing.selection
        hit = page.hit(at.x(), at.y() + self._top(), held.column if keep and held else None)
        if hit is None:
            return
        self._keys.forget()
        here = Position(hit.block, hit.offset)
        text = page.content.block(hit.column, hit.block).text
        if keep and held:
            self._select(held.to(here, keep=True))
        elif self._clicks == 2:
            start, end = word_at(text, hit.offset)
            self._select(Selection(hit.column, Position(hit.block, start), Position(hit.block, end)))
        elif self._clicks >= 3:
            self._select(Selection(hit.column, Position(hit.block, 0), Position(hit.block, len(text))))
        else:
            self._select(Selection(hit.column, here, here))
        self._dragging = True

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def _follow(self, at: QPointF) -> bool:
        """Open a fold, or go to the other end of a move, if that is what is at a point of the window."""
        page = self._page
        assert page is not None
        item = page.heights.row_at(at.y() + self._top())
        row = page.items[item] if page.items else 0
        top = page.heights.top(item) - self._top() if page.items else 0.0
        if isinstance(row, Fold):
            words, more = fold_words(row)
            if fold_pill(page.width, top, page.heights[item], words, more).contains(at):
                self._open_fold_of(row.first)
                return True
            return False
        for column in range(page.content.columns):
            slot = page.content.slot(row, column) if not page.content.rows[row][column] else None
            if slot and link_box(slot_box(page, item, column, top), slot).contains(at):
                self._put_caret(slot.column, Position(slot.block, 0))
                return True
            for number in page.content.rows[row][column]:
                block = page.content.block(column, number)
                box = page.block_box(column, number)
                if block.gone and block.move is not None and box and box.translated(0, -self._top()).contains(at):
                    self._put_caret(0, Position(page.content.moves[block.move].right[0][0], 0))
                    return True
        return False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        page = self._page
        if page is None:
            return
        at = event.position()
        if self._dragging and event.buttons() & Qt.MouseButton.LeftButton and self._standing.selection:
            if (at - self._pressed_at).manhattanLength() < 3:
                return
            if at.y() < 0 or at.y() > self._window:
                self._scroll_to(self._top() + (at.y() if at.y() < 0 else at.y() - self._window))
            hit = page.hit(at.x(), at.y() + self._top(), self._standing.selection.column)
            if hit is not None:
                self._select(self._standing.selection.to(Position(hit.block, hit.offset), keep=True))
            return
        self.viewport().setCursor(self._cursor_at(at))

    def _cursor_at(self, at: QPointF) -> Qt.CursorShape:
        page = self._page
        assert page is not None
        if page.change_at(at.x(), at.y() + self._top()):
            return Qt.CursorShape.PointingHandCursor
        hit = page.hit(at.x(), at.y() + self._top())
        return Qt.CursorShape.IBeamCursor if hit and hit.inside else Qt.CursorShape.ArrowCursor

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, self._dragging = self._dragging, False
        page, chosen = self._page, self._standing.selection
        if (
            page is None
            or not dragged
            or event.button() != Qt.MouseButton.LeftButton
            or (chosen and not chosen.is_empty)
        ):
            return
        found = page.change_at(event.position().x(), event.position().y() + self._top())
        if found:
            self._activate(found[0])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        page, chosen = self._page, self._standing.selection
        if page is None:
            return
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            at = event.pos()
            found = page.change_at(at.x(), at.y() + self._top())
            if found and (chosen is None or chosen.is_empty):
                self._activate(found[0])
        self.menu_requested.emit(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.viewport().update()
