"""The compare view: all columns on one page, one scroll bar, and what an editor does in them.

``area`` lays out, scrolls and paints; ``text`` adds caret, selection and finding; here come the changes: the current one,
the mouse, the card of a change and the overview strip beside the page.
"""

from dataclasses import replace
from time import perf_counter

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from core.model import Change
from gui.compare_view.accessible import serve_rows
from gui.compare_view.card import ChangeCard
from gui.compare_view.content import Fold
from gui.compare_view.overview import WIDTH, Overview
from gui.compare_view.paint import fold_words, link_box, note_box, slot_box
from gui.compare_view.painting import fold_pill
from gui.compare_view.selection import Position, Selection, word_at
from gui.compare_view.text import TextArea
from gui.compare_view.unfolding import Unfolding
from gui.review import ChangeFilter, Review
from gui.theme import Theme

BAND_MS = 120
HOVER_MS = 350
NOTCH = 120
"""One notch of a wheel, in eighths of a degree; finer wheels send parts of it."""
PULL_MS = 30
"""Between two steps of the page while a selection is pulled beyond its edge."""


class CompareView(TextArea):
    """Columns are counted from the left, changes and versions are the review's."""

    change_activated = Signal(object)
    """A change was clicked or entered (a ``Change``); it is the current one by then."""
    decision_requested = Signal(str)
    """A review (``confirmed correction set_aside``) for the current change."""
    menu_requested = Signal(QPoint)
    """A context menu at this place of the screen; what was under the mouse is current or selected."""

    note_opened = Signal(str)
    """The sign of this note was clicked."""

    zoom_requested = Signal(int)
    """1 for larger, -1 for smaller: the wheel was turned with Ctrl held."""

    def __init__(self, review: Review, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(review, theme, parent)
        serve_rows()
        self.setObjectName("compare_view")
        self.setAccessibleName(self.tr("Compared versions"))
        self._dragging = False
        self._pressed_at = QPointF()
        self._clicks = 0
        self._turned = 0
        self._last_click = 0.0
        self._fade = QVariantAnimation(self, duration=BAND_MS)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.valueChanged.connect(self._on_fade)
        self._unfolding = Unfolding(self)
        self._unfolding.valueChanged.connect(self.viewport().update)
        self._unfolding.finished.connect(self.viewport().update)
        review.current_changed.connect(self._on_current)
        self.setViewportMargins(0, 0, WIDTH, 0)
        self.overview = Overview(theme, review.turns, self)
        self.overview.went.connect(lambda y: self._scroll_to(y - self._window / 2))
        self.page_moved.connect(self._on_moved)
        self.heights_changed.connect(self._on_heights)
        self.card = ChangeCard(theme, self)
        self.card.decided.connect(self._on_card_decision)
        self.card.entered.connect(lambda: self._review.set_current(self.card.told))
        self._pull = QTimer(self, interval=PULL_MS)
        self._pull.timeout.connect(self._pull_on)
        self._pulled_to = QPointF()
        self._hovered: tuple[Change, QRectF] | None = None
        self._hover = QTimer(self, interval=HOVER_MS, singleShot=True)
        self._hover.timeout.connect(self._show_hovered)
        self._on_comparison()

    def beside(self) -> list[QWidget]:
        return [widget for widget in (self.overview, self.card) if widget.isVisible()]

    def _on_redecorated(self) -> None:
        self.overview.show_page(self._page, self._review.changes, self._shown, self._reviews)
        self.overview.show_current(self._review.current)
        self._on_moved()

    def _on_moved(self) -> None:
        self._unfolding.leave()
        self._hover.stop()
        self.card.hide()
        self._on_heights()

    def _on_heights(self) -> None:
        self.overview.show_window(self._top(), self._window)
        self.overview.heights_changed()

    def set_theme(self, theme: Theme) -> None:
        self.overview.set_theme(theme)
        self.card.set_theme(theme)
        super().set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.viewport().geometry()
        self.overview.setGeometry(beside.right() + 1, beside.top(), WIDTH, beside.height())
        self._on_moved()

    # The current change

    def _on_current(self) -> None:
        self._stand()
        change = self._review.current
        self.overview.show_current(change)
        if change is not None:
            self.scroll_to_change(change)
            if self._moves:
                self._fade.start()
        self.viewport().update()

    def _on_fade(self, strength: object) -> None:
        self._standing = replace(self._standing, band=float(str(strength)))
        self.viewport().update()

    def show_card(self) -> bool:
        """Show the card of the current change at its words, at once; ``False`` when there is none or it is not in sight."""
        page, content, change = self._page, self._content, self._review.current
        place = content.place(change) if content is not None and change is not None else None
        if page is None or change is None or place is None:
            return False
        self._motion.stop()
        self._reveal(place, at_once=True)
        page = self._page
        column, number, offset = place
        box = page.block_box(column, number) if page else None
        if page is None or box is None:
            return False
        drawn = next(
            (mark for mark in page.decoration(column, number).marks if mark.change.id == change.id and not mark.struck),
            None,
        )
        words = drawn.boxes[0] if drawn and drawn.boxes else page.laid(column, number).caret(offset)
        return self._tell(change, words.translated(box.topLeft()))

    def _tell(self, change: Change, words: QRectF) -> bool:
        at = words.translated(QPointF(self.viewport().geometry().topLeft()) + QPointF(0, -self._top()))
        return self.card.tell(self._review, change, at.toAlignedRect())

    def _show_hovered(self) -> None:
        if self._hovered is not None and not self._dragging:
            self._tell(*self._hovered)

    def _on_card_decision(self, review: str) -> None:
        change = self.card.told
        if change is not None:
            self._review.set_current(change)
            self.decision_requested.emit(review)

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

    # Finding

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._page is not None:
            self._enter()
        elif event.key() == Qt.Key.Key_Escape and self.card.isVisible():
            self.card.hide()
        else:
            super().keyPressEvent(event)

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
        self._hover.stop()
        self.card.hide()
        offer = self.offer_box()
        if offer is not None:
            if offer.contains(at):
                self._review.set_filter(ChangeFilter())
            return
        note = self.note_at(at)
        if note is not None:
            self.note_opened.emit(note)
            return
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

    def _link_at(self, at: QPointF) -> Fold | tuple[int, int] | None:
        """The fold whose pill, or the (column, block) whose link, is at a point of the window."""
        page = self._page
        if page is None or not page.items:
            return None
        item = page.heights.row_at(at.y() + self._top())
        row = page.items[item]
        top = page.heights.top(item) - self._top()
        if isinstance(row, Fold):
            words, more = fold_words(row)
            return row if fold_pill(page.width, top, page.heights[item], words, more).contains(at) else None
        for column in range(page.content.columns):
            slot = page.content.slot(row, column) if not page.content.rows[row][column] else None
            if slot and link_box(slot_box(page, item, column, top), slot).contains(at):
                return slot.column, slot.block
            for number in page.content.rows[row][column]:
                block = page.content.block(column, number)
                box = page.block_box(column, number)
                if block.gone and block.move is not None and box and box.translated(0, -self._top()).contains(at):
                    return 0, page.content.moves[block.move].right[0][0]
        return None

    def note_at(self, at: QPointF) -> str | None:
        """The id of the note whose sign is at a point of the window; of several at one place the last."""
        page = self._page
        if page is None:
            return None
        for (column, number), notes in self._standing.notes.items():
            box = page.block_box(column, number) if not page.is_folded(page.content.row_of(column, number)) else None
            if box is None or not box.top() <= at.y() + self._top() <= box.bottom():
                continue
            for offset, note in reversed(notes):
                sign = note_box(page.laid(column, number), offset).translated(box.topLeft())
                if sign.adjusted(-3, -3, 3, 3).contains(at.x(), at.y() + self._top()):
                    return note
        return None

    def _follow(self, at: QPointF) -> bool:
        """Open a fold, or go to the other end of a move, if that is what is at a point of the window."""
        link = self._link_at(at)
        if isinstance(link, Fold):
            self._open_fold_of(link.first)
        elif link is not None:
            self._put_caret(link[0], Position(link[1], 0))
        return link is not None

    def _open_fold_of(self, row: int) -> None:
        """Open the fold a row is in: what it hid comes out where it stood, and what stands below it moves down."""
        page = self._page
        item = page.item_of_row(row) if page is not None else 0
        fold = page.items[item] if page is not None and page.items else None
        if page is None or not isinstance(fold, Fold):
            return
        top = page.heights.top(item) - self._top()
        cut = top, top + page.heights[item]
        before = self.viewport().grab() if self._moves else None
        super()._open_fold_of(row)
        page = self._page
        if page is None or page.is_folded(fold.first):
            return
        if 0 <= top < self._window:
            self._scroll.to_item(page, page.item_of_row(fold.first), top, self._window)
            self._sync_bar()
            self._on_moved()
        if before is not None:
            edges = [
                page.heights.top(n) - self._top()
                for n in (page.item_of_row(fold.first), page.item_of_row(fold.last) + 1)
            ]
            self._unfolding.begin(before, cut, (edges[0], edges[1]))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._unfolding.runs:
            with QPainter(self.viewport()) as painter:
                self._unfolding.draw(painter, QRectF(self.viewport().rect()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        page = self._page
        if page is None:
            return
        at = event.position()
        if self._dragging and event.buttons() & Qt.MouseButton.LeftButton and self._standing.selection:
            if (at - self._pressed_at).manhattanLength() < 3:
                return
            self._pulled_to = at
            if at.y() < 0 or at.y() > self._window:
                self._pull.start()
            else:
                self._pull.stop()
                self._pull_on()
            return
        self._hover_at(at)

    def _pull_on(self) -> None:
        """Stretch the selection to the mouse, and the page with it where the mouse is beyond its edge."""
        at, held, page = self._pulled_to, self._standing.selection, self._page
        if held is None or page is None:
            self._pull.stop()
            return
        beyond = min(at.y(), 0.0) + max(at.y() - self._window, 0.0)
        if beyond:
            self._scroll_to(self._top() + beyond)
        hit = page.hit(at.x(), at.y() + self._top(), held.column)
        if hit is not None:
            self._select(held.to(Position(hit.block, hit.offset), keep=True))

    def _hover_at(self, at: QPointF) -> None:
        """Point at what can be clicked; over a change its card comes after a while."""
        page, offer = self._page, self.offer_box()
        assert page is not None
        if offer is not None:
            on_it = offer.contains(at)
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if on_it else Qt.CursorShape.ArrowCursor)
            return
        found = page.change_at(at.x(), at.y() + self._top())
        if found is not None or self._link_at(at) or self.note_at(at) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        else:
            hit = page.hit(at.x(), at.y() + self._top())
            shape = Qt.CursorShape.IBeamCursor if hit and hit.inside else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        if found is None:
            self._hovered = None
            self._hover.stop()
            self.card.leave()
        elif self._hovered is None or self._hovered[0].id != found[0].id:
            self._hovered = found
            self._hover.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, self._dragging = self._dragging, False
        self._pull.stop()
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

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        notches = int(self._turned / NOTCH)
        self._turned -= notches * NOTCH
        for _ in range(abs(notches)):
            self.zoom_requested.emit(1 if notches > 0 else -1)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover.stop()
        self._hovered = None
        self.card.leave()
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        page = self._page
        if page is None:
            return
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self._choose_at(QPointF(event.pos()))
            self.menu_requested.emit(event.globalPos())
            return
        here = self._caret_or_first()
        box = page.block_box(here.column, here.caret.block)
        at = QPointF(20, 20)
        if box is not None:
            at = page.laid(here.column, here.caret.block).caret(here.caret.offset).bottomLeft() + box.topLeft()
            at.setY(min(max(at.y() - self._top(), 20), self._window - 20))
        self.menu_requested.emit(self.viewport().mapToGlobal(at.toPoint()))

    def _choose_at(self, at: QPointF) -> None:
        """What the mouse points at becomes the caret's paragraph and the current change, unless it is selected."""
        page, held = self._page, self._standing.selection
        hit = page.hit(at.x(), at.y() + self._top()) if page else None
        if page is None or hit is None:
            return
        here = Position(hit.block, hit.offset)
        if held is not None and not held.is_empty and held.column == hit.column:
            first, last = held.ends
            if first <= here <= last:
                return
        self._keys.forget()
        self._select(Selection(hit.column, here, here))
        found = page.change_at(at.x(), at.y() + self._top())
        if found:
            self._activate(found[0])
