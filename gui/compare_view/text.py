"""The page as a text: caret and selection, copying, finding, going to paragraphs, and the keys of a text."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from core.model import Span
from gui.compare_view.accessible import say_row
from gui.compare_view.area import PageArea
from gui.compare_view.find import FindHit, find_hits
from gui.compare_view.keys import CaretKeys, move_of
from gui.compare_view.places import hits_of_spans
from gui.compare_view.selection import Position, Selection, copied, selected_spans
from gui.linking import Chosen
from gui.review import Review
from gui.theme import Theme


class TextArea(PageArea):
    """See the head of the module. Columns are counted from the left."""

    find_changed = Signal(int, int)
    """(number of the hit one stands on, or 0; number of hits)."""

    def __init__(self, review: Review, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(review, theme, parent)
        self._pending: Chosen | None = None
        self._hit_number = -1
        self._sought: tuple[str, bool, bool] = ("", False, False)
        self._keys = CaretKeys()
        self._marked: tuple[int, tuple[Span, ...]] = 0, ()
        review.current_changed.connect(self.forget_places)

    def _on_comparison(self) -> None:
        self._pending = None
        self._marked = 0, ()
        super()._on_comparison()

    def _on_rebuilt(self) -> None:
        self._hit_number = -1
        self._seek()

    # Caret and selection

    def selected_spans(self) -> tuple[int, tuple[Span, ...]]:
        """(version index, spans) of what is selected; no spans when nothing is."""
        chosen = self._standing.selection
        if self._content is None or chosen is None:
            return 0, ()
        return selected_spans(self._content, chosen)

    def chosen_paragraphs(self) -> Chosen | None:
        """The paragraphs that are selected, the one with the caret, or else those of the current change; of the newest
        version among them. ``None`` where there are none."""
        content, chosen = self._content, self._standing.selection
        if content is None:
            return None
        if chosen is not None:
            first, last = chosen.ends
            beyond = last.block + (last.offset > 0 or first.block == last.block)
            places = [(chosen.column, number) for number in range(first.block, beyond)]
        else:
            places = list(content.blocks_of(self._review.current)) if self._review.current else []
        found: dict[int, set[int]] = {}
        for column, number in places:
            for segment in content.block(column, number).segments:
                found.setdefault(segment.version, set()).add(segment.paragraph)
        return Chosen(max(found), tuple(sorted(found[max(found)]))) if found else None

    @property
    def pending(self) -> Chosen | None:
        """The paragraphs that wait to be linked."""
        return self._pending

    def set_pending(self, pending: Chosen | None) -> None:
        """Frame these paragraphs: they wait to be linked with others."""
        self._pending = pending
        self._stand()
        self.viewport().update()

    def _pending_blocks(self) -> frozenset[tuple[int, int]]:
        columns = self._review.layout_.columns
        if self._pending is None or self._review.layout_.mode == "unified" or self._pending.version not in columns:
            return frozenset()
        column = columns.index(self._pending.version)
        return frozenset((column, number) for number in self._pending.paragraphs)

    def _stand(self) -> None:
        super()._stand()
        self._standing = replace(self._standing, pending=self._pending_blocks())

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

    def go_to_paragraph(self, column: int, number: int) -> bool:
        """Put the caret before paragraph ``number`` (as the gutter counts) of a column; ``False`` if there is none."""
        if self._content is None or not 0 <= column < self._content.columns:
            return False
        block = self._content.numbered(column, number)
        if block is None:
            return False
        self._put_caret(column, Position(block, 0))
        return True

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

    def _select(self, selection: Selection | None) -> None:
        before = self._standing.selection
        if selection != before:
            self._standing = replace(self._standing, selection=selection, caret=self.hasFocus())
            self.selection_changed.emit()
            self.viewport().update()
            if selection and self._content and (not before or before.caret.block != selection.caret.block):
                say_row(self, self._content.row_of(selection.column, selection.caret.block))

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

    def find(  # type: ignore[override]  # QWidget.find looks a window up by its number; nothing here needs that
        self, text: str, *, case: bool = False, whole_word: bool = False
    ) -> int:
        """Mark all places of a text; gives their number. An empty text marks nothing."""
        self._sought = text, case, whole_word
        self._marked = 0, ()
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

    def show_places(self, version: int, spans: Iterable[Span]) -> bool:
        """Mark words of a version as what is found is marked, and go to the first; where they are marked already, to the next.
        ``False`` when none of them is in sight."""
        asked = version, tuple(spans)
        if asked != self._marked:
            self.find("")
            self._marked = asked
            self._seek()
            self._hit_number = len(self._hits) - 1  # the next after the last is the first
            self._stand()
            self.viewport().update()
        return self.find_next() is not None

    def forget_places(self) -> None:
        """Take the marks of ``show_places`` away."""
        if self._marked[1]:
            self.find("")

    def _seek(self) -> None:
        if self._marked[1]:
            self._hits = hits_of_spans(self._content, self._review, *self._marked)
            return
        text, case, whole_word = self._sought
        self._hits = find_hits(self._content, text, case=case, whole_word=whole_word) if self._content else ()

    # Keys

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
        elif event.key() == Qt.Key.Key_Escape and self._pending is not None:
            self.set_pending(None)
        elif event.key() == Qt.Key.Key_Escape and self._standing.selection and not self._standing.selection.is_empty:
            self.clear_selection()
            self.forget_places()
        else:
            event.ignore()
            return
        event.accept()
