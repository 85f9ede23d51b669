"""The page: a content set at a width. Knows where everything stands; lays out only what is asked for.

Heights of rows nobody has looked at yet are estimated and corrected later; page heights count from the first row's top.
"""

from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from core.model import Change
from gui.compare_view.content import Block, Content, Fold, Item, Move
from gui.compare_view.decoration import Decoration, decorate
from gui.compare_view.geometry import CLEAR, FOLD, Column, Frame, Heights, frame
from gui.compare_view.lines import LaidText
from gui.theme import TYPE, FontRole, Theme, font

KEPT_BLOCKS = 600
"""Laid paragraphs kept at hand: some ten windows full."""
BETWEEN_BLOCKS = 8.0
_SAMPLE = "A ferry carrying 217 passengers has been refloated from a sandbank outside the harbour"


@dataclass(frozen=True, slots=True)
class TypeSize:
    """A font as the article uses it, with its line height and its letters' height."""

    font: QFont
    leading: float
    ascent: float
    descent: float
    letter: float
    """Mean width of a letter."""


@dataclass(frozen=True, slots=True)
class Hit:
    """What stands at a point: the block there, and the offset next to the point. ``inside``: on its very words."""

    column: int
    block: int
    offset: int
    inside: bool


class Page:
    """See the head of the module. A new one is made when content, width or zoom changes; ``redecorate`` is for the rest."""

    def __init__(
        self,
        content: Content,
        laid: Sequence[Item],
        width: float,
        zoom: float,
        family: str = "",
        *,
        unified: bool,
    ) -> None:
        self.content = content
        self.items = list(laid)
        self.zoom = zoom
        self.frame: Frame = frame(width, content.columns, zoom, unified=unified)
        self.width = width
        self.how = width, zoom, family
        """What it was set by."""
        narrow = self.frame.spacing.narrow
        self._types = {
            "article": _type_size("article_narrow" if narrow else "article", zoom, family),
            "title": _type_size("headline_narrow" if narrow else "headline", zoom, family),
            "heading": _type_size("article_narrow" if narrow else "article", zoom, family, semibold=True),
            "gone": _type_size("tools", 1.0),
        }
        self._item_of_row = {item: n for n, item in enumerate(self.items) if isinstance(item, int)}
        self._folds = [n for n, item in enumerate(self.items) if isinstance(item, Fold)]
        self.heights = Heights(self._estimate())
        self._measured = bytearray(len(self.items))
        self._unmeasured_from = 0
        self._laid: OrderedDict[tuple[int, int], LaidText] = OrderedDict()
        self._blocks: dict[tuple[int, int], Block] = {}
        self._decorations: dict[tuple[int, int], Decoration] = {}
        self._theme: Theme | None = None
        self._shown: frozenset[str] = frozenset()
        self._reviews: Mapping[str, str] = {}

    def redecorate(self, theme: Theme, shown: frozenset[str], reviews: Mapping[str, str]) -> None:
        """Draw from now on in this theme, with these changes shown and these decisions made."""
        self._theme, self._shown, self._reviews = theme, shown, reviews
        self._decorations.clear()

    def type_of(self, block: Block) -> TypeSize:
        name = "gone" if block.gone else block.role if block.role in ("title", "heading") else "article"
        return self._types[name]

    # Heights

    def _estimate(self) -> list[float]:
        """A height for every item, from how many letters it has."""
        size, pad, content = self._types["article"], 2 * self.frame.spacing.row, self.content
        a_line = max(self.frame.columns[0].width / size.letter * 0.97, 1)
        lengths = [
            [content.length(column, n) for n in range(content.count(column))] for column in range(content.columns)
        ]
        lines = [[max(ceil(length / a_line), 1) for length in column] for column in lengths]
        found = []
        for item in self.items:
            if isinstance(item, Fold):
                found.append(float(FOLD))
                continue
            tallest = 0.0
            for column, numbers in enumerate(content.rows[item]):
                if len(numbers) == 1:
                    height = lines[column][numbers[0]] * size.leading
                else:
                    height = sum(lines[column][n] for n in numbers) * size.leading + len(numbers) * BETWEEN_BLOCKS
                if height > tallest:
                    tallest = height
            found.append(tallest + pad)
        return found

    def measure(self, item: int, *, keep: bool = True) -> float:
        """Set the item in lines and correct its height; gives the difference. ``keep``: its lines will soon be drawn."""
        if self._measured[item]:
            return 0.0
        row = self.items[item]
        height = float(FOLD)
        if isinstance(row, int):
            tallest = max(
                (self._cell_height(column, numbers, keep) for column, numbers in enumerate(self.content.rows[row])),
                default=0.0,
            )
            height = tallest + 2 * self.frame.spacing.row
        more = height - self.heights[item]
        self.heights.set(item, height)
        self._measured[item] = 1
        return more

    def _cell_height(self, column: int, numbers: Sequence[int], keep: bool) -> float:
        if not numbers:
            return self._types["article"].leading
        set_ = self.laid if keep else self._set
        return sum(set_(column, n).height for n in numbers) + BETWEEN_BLOCKS * (len(numbers) - 1)

    def unmeasured(self) -> Iterator[int]:
        """Items whose height is still estimated, from the top."""
        while self._unmeasured_from < len(self.items):
            if not self._measured[self._unmeasured_from]:
                yield self._unmeasured_from
            self._unmeasured_from += 1

    # Places

    def item_of_row(self, row: int) -> int:
        """The item in which a row is laid: itself, or the fold that hides it."""
        known = self._item_of_row.get(row)
        if known is not None:
            return known
        for n in self._folds:
            fold = self.items[n]
            assert isinstance(fold, Fold)
            if fold.first <= row <= fold.last:
                return n
        return 0

    def is_folded(self, row: int) -> bool:
        return row not in self._item_of_row

    def block(self, column: int, number: int) -> Block:
        """A block, kept at hand as its lines are."""
        place = column, number
        known = self._blocks.get(place)
        if known is None:
            known = self.content.block(column, number)
            if place in self._laid:
                self._blocks[place] = known
        return known

    def laid(self, column: int, number: int) -> LaidText:
        place = column, number
        known = self._laid.get(place)
        if known is None:
            known = self._laid[place] = self._set(column, number)
            if len(self._laid) > KEPT_BLOCKS:
                old, _ = self._laid.popitem(last=False)
                self._decorations.pop(old, None)
                self._blocks.pop(old, None)
        else:
            self._laid.move_to_end(place)
        return known

    def _set(self, column: int, number: int) -> LaidText:
        block = self.content.block(column, number)
        size = self.type_of(block)
        return LaidText(block.text, size.font, self.frame.columns[column].width, size.leading)

    def decoration(self, column: int, number: int) -> Decoration:
        place = column, number
        known = self._decorations.get(place)
        if known is None:
            assert self._theme is not None, "redecorate comes first"
            block = self.block(column, number)
            size = self.type_of(block)
            known = self._decorations[place] = decorate(
                block, self.laid(column, number), self._theme, self._shown, self._reviews, size.ascent, size.descent
            )
        return known

    def text_left(self, column: int, number: int) -> float:
        """Left edge of a block's lines. Where a paragraph runs right to left the gutter is on its other side."""
        place = self.frame.columns[column]
        return place.left + CLEAR if self.laid(column, number).right_to_left else place.text

    def cell(self, row: int, column: int) -> Iterator[tuple[int, float]]:
        """(block, its top from the row's top) of one cell."""
        top = self.frame.spacing.row
        for number in self.content.rows[row][column]:
            yield number, top
            top += self.laid(column, number).height + BETWEEN_BLOCKS

    def block_box(self, column: int, number: int) -> QRectF | None:
        """Where a block's lines stand on the page; ``None`` while it is folded away."""
        row = self.content.row_of(column, number)
        if self.is_folded(row):
            return None
        item = self._item_of_row[row]
        self.measure(item)
        for known, top in self.cell(row, column):
            if known == number:
                laid = self.laid(column, number)
                return QRectF(self.text_left(column, number), self.heights.top(item) + top, laid.width, laid.height)
        return None

    def column_at(self, x: float) -> int:
        """The column nearest to ``x``."""
        columns = self.frame.columns
        for n in range(len(columns) - 1):
            if x < (columns[n].right + columns[n + 1].left) / 2:
                return n
        return len(columns) - 1

    def hit(self, x: float, y: float, column: int | None = None) -> Hit | None:
        """What stands at a point of the page, in one column if it is named: the nearest block of it."""
        if not self.items:
            return None
        here = self.column_at(x) if column is None else column
        item = start = self.heights.row_at(y)
        while item < len(self.items) and not self._has_blocks(item, here):
            item += 1
        if item == len(self.items):
            item = start
            while item >= 0 and not self._has_blocks(item, here):
                item -= 1
        if item < 0:
            return None
        row = self.items[item]
        assert isinstance(row, int)
        self.measure(item)
        base = self.heights.top(item)
        found: Hit | None = None
        for number, top in self.cell(row, here):
            laid = self.laid(here, number)
            inside_y = y - base - top
            if found is None or inside_y >= 0:
                inside_x = x - self.text_left(here, number)
                inside = item == start and 0 <= inside_y < laid.height and 0 <= inside_x <= laid.width
                found = Hit(here, number, laid.offset_at(inside_x, inside_y), inside)
        return found

    def _has_blocks(self, item: int, column: int) -> bool:
        row = self.items[item]
        return isinstance(row, int) and bool(self.content.rows[row][column])

    def change_at(self, x: float, y: float) -> tuple[Change, QRectF] | None:
        """The strongest shown change whose mark is at a point of the page, and that mark's rectangle."""
        hit = self.hit(x, y)
        box = self.block_box(hit.column, hit.block) if hit else None
        if hit is None or box is None:
            return None
        decoration = self.decoration(hit.column, hit.block)
        for drawn in reversed(decoration.marks):
            for place in drawn.boxes:
                there = place.translated(box.topLeft())
                if there.contains(x, y):
                    return drawn.change, there
        block = self.block(hit.column, hit.block)
        if block.whole is not None and block.whole.id in self._shown:
            for line in decoration.wash:
                there = line.translated(box.topLeft())
                if there.contains(x, y):
                    return block.whole, there
        return None

    def ends(self, move: Move) -> tuple[float, float, float, float, float, float] | None:
        """The two ends of a move's ribbon on the page, as ``ribbon_path`` takes them; ``None`` where an end is folded away."""
        reaches = []
        for column, side in ((move.column, move.left), (move.column + 1, move.right)):
            tops, bottoms = [], []
            for number, start, end in side:
                box = self.block_box(column, number)
                if box is None:
                    return None
                first, last = 0.0, box.height()
                if start < end:
                    laid = self.laid(column, number)
                    lines = laid.lines[laid.line_of(start)], laid.lines[laid.line_of(end - 1)]
                    first, last = lines[0].top, lines[1].top + lines[1].height
                tops.append(box.top() + first)
                bottoms.append(box.top() + last)
            reaches.append((min(tops) + 2, max(bottoms) - 2))
        left, right = self.frame.columns[move.column], self.frame.columns[move.column + 1]
        return (left.text + left.width + 10, *reaches[0], right.left + 9, *reaches[1])

    def column(self, number: int) -> Column:
        return self.frame.columns[number]


def _type_size(role: FontRole, zoom: float, family: str = "", *, semibold: bool = False) -> TypeSize:
    face = font(role, zoom, family)
    if semibold:
        face.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetricsF(face)
    letter = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)
    return TypeSize(face, TYPE[role].line * zoom, metrics.ascent(), metrics.descent(), letter)
