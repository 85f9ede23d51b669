"""What the keys of a text do to the caret: the part of the keyboard the view itself takes. Everything else is an action."""

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QKeyEvent, QKeySequence

from gui.compare_view.page import Page
from gui.compare_view.selection import Position, Selection

_K = QKeySequence.StandardKey
_MOVES: Final = (
    (_K.MoveToNextChar, _K.SelectNextChar, "letter", 1),
    (_K.MoveToPreviousChar, _K.SelectPreviousChar, "letter", -1),
    (_K.MoveToNextWord, _K.SelectNextWord, "word", 1),
    (_K.MoveToPreviousWord, _K.SelectPreviousWord, "word", -1),
    (_K.MoveToNextLine, _K.SelectNextLine, "line", 1),
    (_K.MoveToPreviousLine, _K.SelectPreviousLine, "line", -1),
    (_K.MoveToStartOfLine, _K.SelectStartOfLine, "edge", -1),
    (_K.MoveToEndOfLine, _K.SelectEndOfLine, "edge", 1),
    (_K.MoveToStartOfDocument, _K.SelectStartOfDocument, "document", -1),
    (_K.MoveToEndOfDocument, _K.SelectEndOfDocument, "document", 1),
    (_K.MoveToNextPage, _K.SelectNextPage, "page", 1),
    (_K.MoveToPreviousPage, _K.SelectPreviousPage, "page", -1),
)


def move_of(event: QKeyEvent) -> tuple[str, int, bool] | None:
    """(how far, direction, whether to select) of a key that moves the caret."""
    for plain, selecting, step, by in _MOVES:
        if event.matches(plain):
            return step, by, False
        if event.matches(selecting):
            return step, by, True
    return None


class CaretKeys:
    """Steps the caret. Up and down keep to the place across that they started from."""

    def __init__(self) -> None:
        self._across: float | None = None

    def forget(self) -> None:
        """The caret was put elsewhere by other means."""
        self._across = None

    def step(self, page: Page, selection: Selection, step: str, by: int, *, keep: bool, window: float) -> Selection:
        """The selection after one key."""
        across = self._across
        self._across = None
        column, here = selection.column, selection.caret
        if step == "document":
            last = page.content.count(column) - 1
            to = Position(0, 0) if by < 0 else Position(last, len(page.content.block(column, last).text))
        elif step == "edge":
            laid = page.laid(column, here.block)
            box = laid.lines[laid.line_of(here.offset)] if laid.lines else None
            last_line = box is None or box is laid.lines[-1]
            end = len(laid.text) if box is None or last_line else laid.next_place(box.end, -1, word=False)
            to = Position(here.block, (box.start if box else 0) if by < 0 else end)
        elif step in ("line", "page"):
            to, self._across = self._vertically(
                page, column, here, by if step == "line" else by * window * 0.9, across, step
            )
        else:
            if not keep and not selection.is_empty and step == "letter":
                return selection.to(selection.ends[by > 0], keep=False)
            to = self._along(page, column, here, by, word=step == "word")
        return selection.to(to, keep=keep)

    def _along(self, page: Page, column: int, here: Position, by: int, *, word: bool) -> Position:
        laid = page.laid(column, here.block)
        by = -by if laid.right_to_left else by
        if by > 0 and here.offset >= len(laid.text):
            last = here.block >= page.content.count(column) - 1
            return here if last else Position(here.block + 1, 0)
        if by < 0 and here.offset == 0:
            return (
                here
                if here.block == 0
                else Position(here.block - 1, len(page.content.block(column, here.block - 1).text))
            )
        return Position(here.block, laid.next_place(here.offset, by, word=word))

    def _vertically(
        self, page: Page, column: int, here: Position, by: float, across: float | None, step: str
    ) -> tuple[Position, float]:
        box = page.block_box(column, here.block) or QRectF()
        laid = page.laid(column, here.block)
        caret = laid.caret(here.offset).translated(box.topLeft())
        x = caret.left() if across is None else across
        line = laid.line_of(here.offset)
        if step == "line" and 0 <= line + by < len(laid.lines):
            other = laid.lines[line + int(by)]
            return Position(here.block, laid.offset_at(x - box.left(), other.top + 1)), x
        if step == "line":
            number = here.block + int(by)
            while 0 <= number < page.content.count(column):
                there = page.block_box(column, number)
                if there is not None:
                    y = 0.0 if by > 0 else there.height() - 1
                    return Position(number, page.laid(column, number).offset_at(x - there.left(), y)), x
                number += int(by)
            return here, x
        hit = page.hit(x, min(max(caret.center().y() + by, 0), page.heights.total - 1), column)
        return (Position(hit.block, hit.offset) if hit else here), x
