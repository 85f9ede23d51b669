"""The page for a screen reader: a list of rows, each with one text a column.

Every row is served, in sight or not, and nothing is laid out for it. What was handed out is kept here: Qt holds no
reference of its own to what Python made, and keeps asking for it.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from shiboken6 import isValid

from core.export.words import RELATIONS
from gui.compare_view.area import PageArea
from gui.compare_view.content import Block, Fold, Item, MarkedRun
from gui.compare_view.paint import fold_words, slot_words
from gui.wording import kind_name, tr


def block_text(block: Block, shown: frozenset[str], reviews: Mapping[str, str]) -> str:
    """A block as it is said: its number and words, then what changed in it and how that was decided."""
    told = [tr("moved")] if block.move is not None else []
    if block.whole is not None and block.whole.id in shown:
        told.append(_change(MarkedRun(0, 0, block.whole), "", reviews))
    runs = {run.change.id: run for run in block.marks if run.change.id in shown}
    told += [
        _change(run, block.text[run.start : run.end], reviews) for run in sorted(runs.values(), key=lambda r: r.start)
    ]
    number = next((n for n in reversed(block.numbers) if n is not None), 0)
    words = tr("Paragraph {n}: {words}").format(n=number, words=block.text)
    return f"{words} [{'; '.join(told)}]" if told else words


def _change(run: MarkedRun, words: str, reviews: Mapping[str, str]) -> str:
    told = f"{kind_name(run.change)} {tr(RELATIONS[run.change.relation])}"
    if words:
        told += f": {words}"
    return told if reviews.get(run.change.key, "open") == "open" else f"{told} ({tr('decided')})"


def cell_text(area: PageArea, item: Item, column: int) -> str:
    """What one column says in one row; for a fold what it hides."""
    page = area.page
    assert page is not None
    if isinstance(item, Fold):
        return ", ".join(filter(None, fold_words(item)))
    numbers = page.content.rows[item][column]
    if numbers:
        return " ".join(block_text(page.content.block(column, n), area.shown, area.reviews) for n in numbers)
    slot = page.content.slot(item, column)
    return slot_words(slot) if slot else tr("Nothing stands here")


class _Part(QAccessibleInterface):
    """What rows and cells have in common: no object of their own, nothing to set.

    ``Any`` stands where Qt takes ``None`` and the stubs don't say so.
    """

    def isValid(self) -> bool:
        return True

    def object(self) -> Any:
        return None

    def window(self) -> Any:
        return None

    def childAt(self, x: int, y: int) -> Any:
        return next(
            (child for n in range(self.childCount()) if (child := self.child(n)) and child.rect().contains(x, y)), None
        )

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> Any:
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return next((n for n in range(self.childCount()) if self.child(n) is child), -1)

    def setText(self, what: QAccessible.Text, text: str) -> None:
        """Nothing here can be renamed."""


class CellInterface(_Part):
    """One column of one row: its words."""

    def isValid(self) -> bool:
        return self._row.isValid()

    def __init__(self, row: "RowInterface", column: int) -> None:
        super().__init__()
        self._row, self._column = row, column

    def parent(self) -> QAccessibleInterface:
        return self._row

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Paragraph

    def state(self) -> QAccessible.State:
        return self._row.state()

    def text(self, what: QAccessible.Text) -> str:
        if what not in (QAccessible.Text.Name, QAccessible.Text.Value):
            return ""
        area, item = self._row.area, self._row.item
        return "" if item is None else cell_text(area, item, self._column)

    def rect(self) -> QRect:
        page, row = self._row.area.page, self._row.rect()
        if page is None or self._column >= page.content.columns:
            return QRect()
        place = page.column(self._column)
        return QRect(row.left() + round(place.left), row.top(), round(place.right - place.left), row.height())


class RowInterface(_Part):
    """One row of the page, or a fold."""

    def __init__(self, rows: "RowsInterface", number: int) -> None:
        super().__init__()
        self._rows, self.number = rows, number
        self._cells: dict[int, CellInterface] = {}

    @property
    def area(self) -> PageArea:
        return self._rows.area

    @property
    def item(self) -> Item | None:
        """What stands in this row by now; ``None`` when the page became shorter."""
        page = self.area.page
        return page.items[self.number] if page and self.number < len(page.items) else None

    def isValid(self) -> bool:
        return self._rows.isValid() and self.item is not None

    def parent(self) -> QAccessibleInterface:
        return self._rows

    def childCount(self) -> int:
        page = self.area.page
        return page.content.columns if page and isinstance(self.item, int) else 0

    def child(self, index: int) -> Any:
        if not 0 <= index < self.childCount():
            return None
        return self._cells.setdefault(index, CellInterface(self, index))

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.readOnly = True
        state.selectable = True
        state.focusable = True
        page = self.area.page
        if page is not None and isinstance(self.item, int):
            state.selected = self.item in self.area.current_rows
            top = page.heights.top(self.number) - self.area.top
            state.offscreen = not -page.heights[self.number] < top < self.area.viewport().height()
        elif isinstance(self.item, Fold):
            state.collapsed = True
        return state

    def text(self, what: QAccessible.Text) -> str:
        item, page = self.item, self.area.page
        if what != QAccessible.Text.Name or item is None or page is None:
            return ""
        if isinstance(item, Fold):
            return cell_text(self.area, item, 0)
        told = [(self.area.column_label(n), cell_text(self.area, item, n)) for n in range(page.content.columns)]
        return " ".join(f"{label}, {words}" for label, words in told)

    def rect(self) -> QRect:
        page, view = self.area.page, self.area.viewport()
        if page is None or self.item is None:
            return QRect()
        corner = view.mapToGlobal(QPoint(0, round(page.heights.top(self.number) - self.area.top)))
        return QRect(corner.x(), corner.y(), view.width(), round(page.heights[self.number]))


class RowsInterface(_Part):
    """The view itself: a list of all rows, and behind them its own widgets (overview, card)."""

    def __init__(self, area: PageArea) -> None:
        super().__init__()
        self.area = area
        self._rows: dict[int, RowInterface] = {}

    def isValid(self) -> bool:
        return isValid(self.area)  # a screen reader may ask after the window is gone

    def object(self) -> QObject:
        return self.area

    def window(self) -> Any:
        return self.area.window().windowHandle()

    def parent(self) -> Any:
        above: QObject | None = self.area.parentWidget() or QCoreApplication.instance()
        return QAccessible.queryAccessibleInterface(above) if above is not None else None

    def childCount(self) -> int:
        page = self.area.page
        return (len(page.items) if page else 0) + len(self.area.beside())

    def child(self, index: int) -> Any:
        page = self.area.page
        rows = len(page.items) if page else 0
        if 0 <= index < rows:
            return self._rows.setdefault(index, RowInterface(self, index))
        beside = self.area.beside()
        return (
            QAccessible.queryAccessibleInterface(beside[index - rows]) if rows <= index < rows + len(beside) else None
        )

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if isinstance(child, RowInterface):
            return child.number
        page, beside = self.area.page, self.area.beside()
        there = child.object()
        return next((n for n, widget in enumerate(beside, len(page.items) if page else 0) if widget is there), -1)

    def childAt(self, x: int, y: int) -> Any:
        page = self.area.page
        at = self.area.viewport().mapFromGlobal(QPoint(x, y))
        if page is None or not page.items or not self.area.viewport().rect().contains(at):
            return None
        return self.child(page.heights.row_at(at.y() + self.area.top))

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.List

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        state.focused = self.area.hasFocus()
        state.invisible = not self.area.isVisible()
        return state

    def text(self, what: QAccessible.Text) -> str:
        if what == QAccessible.Text.Name:
            return self.area.accessibleName()
        return self.area.accessibleDescription() if what == QAccessible.Text.Description else ""

    def rect(self) -> QRect:
        return QRect(self.area.mapToGlobal(QPoint(0, 0)), self.area.size())


@cache
def serve_rows() -> None:
    """Have Qt ask here for the interface of every page area. Installed once a process."""

    def interface(name: str, asked: QObject) -> QAccessibleInterface | None:
        if not isinstance(asked, PageArea):
            return None
        if asked.rows_interface is None:
            asked.rows_interface = RowsInterface(asked)
        return asked.rows_interface

    QAccessible.installFactory(interface)


def say_row(area: PageArea, row: int) -> None:
    """Tell a screen reader that the caret has come to another row."""
    if not QAccessible.isActive() or area.page is None:
        return
    event = QAccessibleEvent(area, QAccessible.Event.Focus)
    event.setChild(area.page.item_of_row(row))
    QAccessible.updateAccessibility(event)
