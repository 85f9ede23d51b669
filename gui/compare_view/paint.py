"""Draws the part of a page that is in sight."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPen, QPixmap, QTextCharFormat

from core.model import Change
from gui.compare_view.content import Block, Fold, Move, Slot
from gui.compare_view.decoration import Decoration, DrawnMark, Sign, letter_boxes
from gui.compare_view.find import FindHit
from gui.compare_view.geometry import BAR, SIGN, UNIFIED_OLDER_NUMBER
from gui.compare_view.lines import LaidText, ink
from gui.compare_view.page import Page
from gui.compare_view.painting import (
    draw_current,
    draw_fold,
    draw_link_pill,
    draw_mark_ground,
    draw_mark_line,
    draw_new,
    draw_ribbon,
    draw_slot,
    draw_strike,
    fill,
    hatch_brush,
    pill_width,
    sign_pixmap,
)
from gui.compare_view.selection import Selection
from gui.theme import Theme, font, icon_pixmap
from gui.wording import category_count, grouped, kind_name, line_title, tr

_REVIEW_ICONS = {"open": "open-circle", "confirmed": "check", "correction": "correction", "set_aside": "minus"}


@dataclass(frozen=True, slots=True)
class Standing:
    """What changes from frame to frame on an unchanged page."""

    current: Change | None = None
    current_rows: frozenset[int] = frozenset()
    band: float = 1.0
    """How far the current row's band has faded in, 0 to 1."""
    selection: Selection | None = None
    caret: bool = False
    hits: Mapping[tuple[int, int], Sequence[FindHit]] = field(default_factory=dict)
    notes: Mapping[tuple[int, int], Sequence[tuple[int, str]]] = field(default_factory=dict)
    """(offset, note's id) where notes are anchored, by (column, block)."""
    new: frozenset[str] = frozenset()
    """Ids of the changes that came since the editor last looked."""
    pending: frozenset[tuple[int, int]] = frozenset()
    """(column, block) of the paragraphs that wait to be linked."""
    ring: bool = False
    """A ring round the view: it has the focus, and got it by key."""
    values: Mapping[str, str] = field(default_factory=dict)
    """What the right margin says of the current change beside its kind."""


def fold_words(fold: Fold) -> tuple[str, str]:
    """What a fold's pill says: what is folded, and what changed in it but is hidden."""
    count = fold.last - fold.first + 1
    names = {"byline": tr("Byline"), "dateline": tr("Dateline"), "credit": tr("Credit"), "caption": tr("Caption")}
    named = names.get(fold.role or "")
    words = named or (tr("1 paragraph") if count == 1 else tr("{n} paragraphs").format(n=grouped(count)))
    kinds = {"wording": tr("wording"), "style": tr("style"), "boilerplate": tr("furniture")}
    told = [category_count(c, n) if c == "fact" else f"{n} {kinds[c]}" for c, n in fold.hidden]
    return words, ", ".join(told)


def slot_words(slot: Slot) -> str:
    """``Moved to ¶ 9``."""
    words = tr("Moved to ¶ {n}") if slot.direction == "to" else tr("From ¶ {n}")
    return words.format(n=slot.number)


class PagePainter:
    """Keeps what is drawn alike each time, for one theme and one device pixel ratio.

    ``brush_dpr``: that of brushes, where the device knows none for them, as paper does."""

    def __init__(self, theme: Theme, dpr: float, brush_dpr: float | None = None) -> None:
        self.theme = theme
        self.dpr = dpr
        self._hatch: QBrush = hatch_brush(theme, brush_dpr or dpr)
        self._signs: dict[tuple[str, str, bool, bool], QPixmap] = {}
        self._icons: dict[tuple[str, str], QPixmap] = {}
        self._numbers = font("numbers")
        self._meta = font("meta")
        self._strong = font("tools")

    def paint(
        self, painter: QPainter, page: Page, scroll: float, size: QRectF, standing: Standing, reviews: Mapping[str, str]
    ) -> None:
        """``scroll``: page height at the top of ``size``. All rows in sight must have been measured."""
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # places are counted from the left
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(size, self.theme["surface"])
        first = page.heights.row_at(max(scroll, 0))
        item, top = first, page.heights.top(first) - scroll
        rows: list[tuple[int, float]] = []
        folds: list[tuple[Fold, int, float]] = []
        while item < len(page.items) and top < size.bottom():
            row = page.items[item]
            if isinstance(row, Fold):
                folds.append((row, item, top))
            else:
                if row in standing.current_rows:
                    self._band(painter, page, top, page.heights[item], standing.band)
                rows.append((item, top))
            top += page.heights[item]
            item += 1
        for at, y in rows:
            self._row(painter, page, at, y, size, standing, reviews)
        if not page.frame.unified and rows:
            self._ribbons(painter, page, scroll, size, standing)
        for fold, at, y in folds:  # over the ribbons that pass them: their words are to be read
            chevron = self._icon("chevron-right", "text")
            draw_fold(painter, y, page.width, page.heights[at], *fold_words(fold), self.theme, chevron)
        if standing.ring:
            painter.setPen(QPen(self.theme["focus"], 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(size.adjusted(1, 1, -1, -1))

    def _band(self, painter: QPainter, page: Page, top: float, height: float, strength: float) -> None:
        painter.save()
        painter.setOpacity(strength)
        painter.fillRect(QRectF(0, top, page.width, height), self.theme["current_band"])
        painter.restore()
        painter.fillRect(QRectF(0, top, 3, height), self.theme["focus"])

    def _row(
        self,
        painter: QPainter,
        page: Page,
        item: int,
        top: float,
        size: QRectF,
        standing: Standing,
        reviews: Mapping[str, str],
    ) -> None:
        row = page.items[item]
        assert isinstance(row, int)
        for column in range(page.content.columns):
            if page.content.rows[row][column]:
                for number, shift in page.cell(row, column):
                    if top + shift < size.bottom() + 40:
                        self._block(painter, page, column, number, top + shift, size, standing, reviews)
                continue
            box = slot_box(page, item, column, top)
            draw_slot(painter, box, self._hatch)
            slot = page.content.slot(row, column)
            if slot is not None:
                arrow = "arrow-down" if page.content.row_of(column, slot.block) > row else "arrow-up"
                draw_link_pill(painter, link_box(box, slot), self._moved_icon(arrow), slot_words(slot), self.theme)

    def _block(
        self,
        painter: QPainter,
        page: Page,
        column: int,
        number: int,
        top: float,
        size: QRectF,
        standing: Standing,
        reviews: Mapping[str, str],
    ) -> None:
        laid, decoration = page.laid(column, number), page.decoration(column, number)
        block = page.block(column, number)
        left = page.text_left(column, number)
        theme, type_ = self.theme, page.type_of(block)
        current = standing.current.id if standing.current else None
        formats: list[tuple[int, int, QTextCharFormat]] = list(decoration.formats)
        if decoration.whole is not None and decoration.whole.wash != theme["surface"]:
            for line in decoration.wash:
                fill(painter, line.translated(left, top), decoration.whole.wash, 2)
        for mark, boxes, _ in decoration.passages:
            for box in boxes:
                fill(painter, box.translated(left, top), mark.wash)
        for drawn in decoration.marks:
            if inverted(drawn, current):
                draw_current(painter, drawn, left, top)
                formats.append((drawn.start, drawn.end, ink(drawn.mark.on_gutter)))
            else:
                draw_mark_ground(painter, drawn, left, top, theme)
        for hit in standing.hits.get((column, number), ()):
            for box in letter_boxes(laid, hit.start, hit.end, type_.ascent, type_.descent, 0):
                fill(painter, box.translated(left, top), theme["find"], 2)
            formats.append((hit.start, hit.end, ink(theme["find_text"])))
        chosen = self._selected(painter, laid, column, number, len(block.text), left, top, standing)
        if chosen:
            formats.append((*chosen, ink(theme["selection_text"])))
        words = (
            theme.mark("fact", "moved").line if block.gone else theme["muted"] if decoration.muted else theme["text"]
        )
        painter.setPen(words)
        if block.gone:
            self._gone(painter, page, block, left, top, type_.leading)
        else:
            laid.draw(painter, left, top, size, formats)
        for mark, boxes, struck in decoration.passages:
            for box in boxes:
                at = box.translated(left, top)
                if struck:
                    draw_strike(painter, at, mark.line)
                else:
                    painter.fillRect(QRectF(at.left(), at.bottom() - 1.5, at.width(), 1.5), mark.line)
        for drawn in decoration.marks:
            if not inverted(drawn, current):
                draw_mark_line(painter, drawn, left, top)
        for mark, boxes in decoration.strikes:
            for box in boxes:
                draw_strike(painter, box.translated(left, top), mark.line)
        if standing.new:
            for drawn in decoration.marks:
                if drawn.change.id in standing.new and drawn.boxes and not drawn.struck:
                    draw_new(painter, drawn.boxes[0].topLeft() + QPointF(left, top), theme)
            if block.whole is not None and block.whole.id in standing.new and decoration.wash:
                draw_new(painter, decoration.wash[0].topLeft() + QPointF(left, top), theme)
        if block.whole is not None and block.whole.id == current and decoration.whole is not None:
            painter.setPen(QPen(theme["current_ring"], 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(left - 5, top - 2, laid.width + 10, laid.height + 4), 4, 4)
        self._gutter(painter, page, column, block, laid, decoration, top)
        for offset, _ in standing.notes.get((column, number), ()):
            at = note_box(laid, offset).translated(left, top)
            painter.drawPixmap(at.topLeft(), self._icon("note", "focus"))
        if (column, number) in standing.pending:
            painter.setPen(QPen(theme["focus"], 2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(left - 5, top - 2, laid.width + 10, laid.height + 4), 4, 4)
        if page.frame.margin:
            self._margin(painter, page, laid, decoration, top, standing, reviews)
        if standing.caret and standing.selection and standing.selection.column == column:
            caret = standing.selection.caret
            if caret.block == number:
                place = laid.caret(caret.offset).translated(left, top)
                painter.fillRect(QRectF(round(place.left()), place.top() + 3, 1.5, place.height() - 6), theme["text"])

    def _selected(
        self,
        painter: QPainter,
        laid: LaidText,
        column: int,
        number: int,
        length: int,
        left: float,
        top: float,
        standing: Standing,
    ) -> tuple[int, int] | None:
        chosen = standing.selection
        reach = chosen.within(number, length) if chosen and chosen.column == column else None
        if reach:
            for line, x0, x1 in laid.stretches(*reach):
                box = laid.lines[line]
                painter.fillRect(QRectF(left + x0, top + box.top, x1 - x0, box.height), self.theme["selection"])
        return reach

    def _gutter(
        self,
        painter: QPainter,
        page: Page,
        column: int,
        block: Block,
        laid: LaidText,
        decoration: Decoration,
        top: float,
    ) -> None:
        place, spacing = page.column(column), page.frame.spacing
        mirrored = laid.right_to_left
        first = laid.lines[0].height if laid.lines else laid.height
        painter.setFont(self._numbers)
        painter.setPen(self.theme["muted"])
        edges = (UNIFIED_OLDER_NUMBER, spacing.number) if page.frame.unified else (spacing.number,)
        for number, edge in zip(block.numbers, edges, strict=True):
            if number is None:
                continue
            # A long number would run out of the page on its left; it comes nearer to its sign instead.
            right = max(edge, QFontMetricsF(self._numbers).horizontalAdvance(f"{number}") + 1)
            box = QRectF(place.left + right - 40, top, 40, first)
            side = Qt.AlignmentFlag.AlignRight
            if mirrored:
                box.moveLeft(place.mirrored(box.right()))
                side = Qt.AlignmentFlag.AlignLeft
            painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), f"{number}")
        for sign in decoration.signs:
            beside = laid.lines[sign.line] if laid.lines else None
            middle = top + (beside.top + beside.height / 2 if beside else first / 2)
            x = place.left + spacing.sign
            x = place.mirrored(x + SIGN) if mirrored else x
            painter.drawPixmap(QPointF(x - 1, round(middle) - 8), self._sign(sign))
        if decoration.whole is not None:
            x = place.left + spacing.bar
            x = place.mirrored(x + BAR) if mirrored else x
            fill(painter, QRectF(x, top + 1, BAR, laid.height - 2), decoration.whole.gutter, 1.5)

    def _margin(
        self,
        painter: QPainter,
        page: Page,
        laid: LaidText,
        decoration: Decoration,
        top: float,
        standing: Standing,
        reviews: Mapping[str, str],
    ) -> None:
        """The kind and the decision of each fact on its line, in the right margin of the unified view."""
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        x_of: dict[int, float] = {}
        for number, change in decoration.facts:
            beside = laid.lines[number]
            x = x_of.get(number, page.frame.margin)
            middle = top + beside.top + beside.height / 2
            here = standing.current is not None and change.id == standing.current.id
            words = kind_name(change) if change.relation == "changed" else line_title(change)
            token_of_words = "text" if here else "secondary"
            face = self._strong if here else self._meta
            width = QFontMetricsF(face).horizontalAdvance(words)
            if x + 20 + width > page.width:
                continue
            review = reviews.get(change.key, "open")
            token = {"confirmed": "ok", "correction": "error"}.get(review, "muted")
            painter.drawPixmap(QPointF(x, middle - 7), self._icon(_REVIEW_ICONS[review], token))
            painter.setFont(face)
            painter.setPen(self.theme[token_of_words])
            painter.drawText(QRectF(x + 20, middle - 12, width + 2, 24), flags, words)
            x += 20 + width
            more = standing.values.get(change.id, "") if here else ""
            if more:
                metrics = QFontMetricsF(self._meta)
                more = metrics.elidedText(more, Qt.TextElideMode.ElideRight, page.width - x - 10)
                painter.setFont(self._meta)
                painter.drawText(QRectF(x + 6, middle - 12, page.width - x - 6, 24), flags, more)
                x += 6 + metrics.horizontalAdvance(more)
            x_of[number] = x + 18

    def _gone(self, painter: QPainter, page: Page, block: Block, left: float, top: float, height: float) -> None:
        assert block.move is not None
        move = page.content.moves[block.move]
        target = page.content.block(0, move.right[0][0]).numbers[1]
        here, there = move.left[0][0], move.right[0][0]
        arrow = "arrow-down" if page.content.row_of(0, there) > page.content.row_of(0, here) else "arrow-up"
        painter.drawPixmap(QPointF(left, top + height / 2 - 7), self._moved_icon(arrow))
        painter.setFont(self._strong)
        painter.setPen(self.theme.mark("fact", "moved").line)
        words = tr("“{words}” moved to ¶ {n}").format(words=block.text.strip(" “”\"'"), n=target)
        painter.drawText(QRectF(left + 20, top, page.width, height), int(Qt.AlignmentFlag.AlignVCenter), words)

    def _ribbons(self, painter: QPainter, page: Page, scroll: float, size: QRectF, standing: Standing) -> None:
        first = page.items[page.heights.row_at(max(scroll, 0))]
        last = page.items[page.heights.row_at(scroll + size.height())]
        top_row = first if isinstance(first, int) else first.first
        bottom_row = last if isinstance(last, int) else last.last
        mark = self.theme.mark("fact", "moved")
        for move in page.content.moves:
            if move.rows[1] < top_row or move.rows[0] > bottom_row:
                continue
            ends = page.ends(move)
            if ends is None:
                continue
            left, left_top, left_bottom, right, right_top, right_bottom = ends
            shifted = (left, left_top - scroll, left_bottom - scroll, right, right_top - scroll, right_bottom - scroll)
            if max(shifted[2], shifted[5]) < 0 or min(shifted[1], shifted[4]) > size.bottom():
                continue
            draw_ribbon(painter, shifted, mark, emphasised=_is_current(move, page, standing))

    def _sign(self, sign: Sign) -> QPixmap:
        key = sign.category, sign.relation, sign.likely, sign.decided
        if key not in self._signs:
            self._signs[key] = sign_pixmap(sign, self.theme, self.dpr)
        return self._signs[key]

    def _icon(self, name: str, token: str) -> QPixmap:
        if (name, token) not in self._icons:
            self._icons[name, token] = icon_pixmap(name, self.theme[token], SIGN, self.dpr)
        return self._icons[name, token]

    def _moved_icon(self, name: str) -> QPixmap:
        if (name, "moved") not in self._icons:
            self._icons[name, "moved"] = icon_pixmap(name, self.theme.mark("fact", "moved").line, SIGN, self.dpr)
        return self._icons[name, "moved"]


def _is_current(move: Move, page: Page, standing: Standing) -> bool:
    if standing.current is None:
        return False
    ends = {(move.column, n) for n, _, _ in move.left} | {(move.column + 1, n) for n, _, _ in move.right}
    return any(place in ends for place in page.content.blocks_of(standing.current))


def slot_box(page: Page, item: int, column: int, top: float) -> QRectF:
    """An empty cell's hatched place; ``top`` is its row's."""
    place, pad = page.column(column), page.frame.spacing.row
    return QRectF(place.text, top + pad, place.width, page.heights[item] - 2 * pad)


def link_box(slot: QRectF, link: Slot) -> QRectF:
    """The link's place in its slot."""
    height = min(26.0, slot.height())
    return QRectF(slot.left() + 12, slot.top() + (slot.height() - height) / 2, pill_width(slot_words(link)), height)


def note_box(laid: LaidText, offset: int) -> QRectF:
    """Where the sign of a note at ``offset`` stands, from the block's left edge and top: in the clear space after its line."""
    beside = laid.lines[laid.line_of(offset)]
    x = laid.width + 6 if not laid.right_to_left else -6 - SIGN
    return QRectF(x, beside.top + (beside.height - SIGN) / 2, SIGN, SIGN)


def inverted(drawn: DrawnMark, current: str | None) -> bool:
    """Whether a mark is drawn as the current one. Older words beside newer ones stay struck."""
    return drawn.change.id == current and not (drawn.struck and drawn.change.after)
