"""Blocks set in lines and cut into pages: rows stay whole where they can, a table's head comes again on each page.

All lengths are in tenths of a point, from the upper left corner of the part of a page that the report may fill.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import chain
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from gui.paper.blocks import Block, Look, Piece, Row, Table
from gui.theme import TYPE, FontRole

POINT: Final = 10.0
WIDTH: Final = 757 * POINT
HEIGHT: Final = 492 * POINT
"""Of the report on one page: A4 across within margins of 15 mm, without the lines above and below."""
GUTTER: Final = 30 * POINT
"""For a paragraph's number, beside its text."""
PAD_X, PAD_Y = 6 * POINT, 4.5 * POINT
BAR: Final = 2.5 * POINT
ABOVE_TABLE: Final = 7 * POINT
WHOLE: Final = 0.6 * HEIGHT
"""A row as high as this, at most, is never cut."""
LEAST: Final = 60 * POINT
"""Less room than this is left empty, where a higher row is to be cut."""


@dataclass(frozen=True, slots=True)
class Face:
    """Size and distance of lines in points; ``above``: room above the block."""

    role: FontRole
    size: float
    leading: float
    above: float = 0.0
    bold: bool = False
    indent: float = 0.0


FACES: Final = {
    "h1": Face("article", 20, 26, bold=True),
    "h2": Face("lists", 13, 18, above=16, bold=True),
    "h3": Face("lists", 11, 15, above=12, bold=True),
    "text": Face("lists", 9.5, 14, above=7),
    "head": Face("lists", 8.5, 12),
    "table": Face("lists", 8.5, 12.5),
    "title": Face("article", 13, 17),
    "body": Face("article", 10.5, 15),
    "small": Face("article", 9.5, 14),
    "way": Face("lists", 8, 12),
    "note_head": Face("lists", 9.5, 14, above=12, indent=10),
    "note": Face("lists", 9.5, 14, above=2, indent=10),
    "reply": Face("lists", 9.5, 14, above=2, indent=28),
    "number": Face("lists", 7.5, 15),
}
LINES: Final = {
    "solid": QTextCharFormat.UnderlineStyle.SingleUnderline,
    "dashed": QTextCharFormat.UnderlineStyle.DashUnderline,
    "dotted": QTextCharFormat.UnderlineStyle.DotLine,
}
PLAIN: Final = ("calt", "tnum")
"""Features of the letters that are not wanted: what they draw is no letter's own sign and can't be found or copied from the file."""
_WAY: Final = 20
"""Rows between two looks at whether to go on."""


def typeface(face: Face, *, bold: bool = False) -> QFont:
    made = QFont(list(TYPE[face.role].families))
    made.setPixelSize(round(face.size * POINT))
    made.setWeight(QFont.Weight.DemiBold if bold or face.bold else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for name in PLAIN:
        made.setFeature(QFont.Tag(name), 0)
    return made


@dataclass(slots=True)
class SetBlock:
    """A block in lines. ``layout`` keeps them alive; ``links``: (start, end, anchor), in UTF-16 units of its text."""

    block: Block
    layout: QTextLayout
    left: float
    width: float
    links: tuple[tuple[int, int, str], ...]
    number: QTextLayout | None = None


@dataclass(frozen=True, slots=True)
class SetLine:
    """``top``: from the top of its cell; ``drop``: from its top to where the letters begin."""

    of: SetBlock
    line: QTextLine
    top: float
    height: float
    drop: float
    first: bool


@dataclass(frozen=True, slots=True)
class Strip:
    """What goes down the page as one: a block by itself or a row. ``cells``: the lines of each; ``edges``: where the cells begin
    and the last one ends; ``hatched``: cells in which nothing stands."""

    cells: tuple[tuple[SetLine, ...], ...]
    edges: tuple[float, ...]
    height: float
    above: float = 0.0
    pad: float = 0.0
    level: int = 0
    hatched: frozenset[int] = frozenset()
    head: "Strip | None" = None
    """The row that comes again at the top of each page."""
    is_head: bool = False


@dataclass(slots=True)
class Placed:
    """A strip, or some of its lines, on a page. ``parts``: of each cell its lines and the height at which they begin."""

    strip: Strip
    top: float
    height: float
    parts: tuple[tuple[tuple[SetLine, ...], float], ...]


@dataclass(slots=True)
class Page:
    placed: list[Placed] = field(default_factory=list)
    filled: float = 0.0
    """How far down it is taken."""


def set_block(block: Block, left: float, width: float) -> tuple[SetBlock, list[tuple[QTextLine, float]]]:
    """The block in lines of at most ``width``: (line, its height)."""
    face = FACES[block.face]
    gutter = GUTTER if block.number is not None else face.indent * POINT
    inner = width - gutter
    layout, links = _layout(block.pieces, face, rtl=block.rtl)
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(inner)
        lines.append((line, max(face.leading * POINT, line.ascent() + line.descent() + POINT)))
    layout.endLayout()
    made = SetBlock(block, layout, left if block.rtl else left + gutter, inner, links)
    if block.number:
        number, _ = _layout(block.number, FACES["number"], rtl=False)
        number.beginLayout()
        number.createLine().setLineWidth(GUTTER)
        number.endLayout()
        made.number = number
    return made, lines


def _layout(pieces: Iterable[Piece], face: Face, *, rtl: bool) -> tuple[QTextLayout, tuple[tuple[int, int, str], ...]]:
    words, formats, links, at = [], [], [], 0
    for piece in pieces:
        # Qt takes a line feed and its own sign for an object as nothing to draw; both keep their place.
        text = piece.words.replace("\r\n", "\u2028\u2028").replace("\n", "\u2028").replace("\ufffc", "\ufffd")
        length = len(text.encode("utf-16-le", "surrogatepass")) // 2
        if length:
            made = QTextLayout.FormatRange()
            made.start, made.length, made.format = at, length, _format(piece.look)
            formats.append(made)
            if piece.look.link:
                links.append((at, at + length, piece.look.link))
            words.append(text)
            at += length
    layout = QTextLayout("".join(words), typeface(face))
    option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    layout.setFormats(formats)
    layout.setCacheEnabled(True)
    return layout, tuple(links)


@lru_cache(64)
def _format(look: Look) -> QTextCharFormat:
    made = QTextCharFormat()
    if look.bold:
        made.setFontWeight(QFont.Weight.DemiBold)
    if look.italic:
        made.setFontItalic(True)
    if look.strike:
        made.setFontStrikeOut(True)
    if look.colour:
        made.setForeground(QBrush(QColor(look.colour)))
    if look.fill:
        made.setBackground(QBrush(QColor(look.fill)))
    if look.line:
        made.setUnderlineStyle(LINES[look.line])
        made.setUnderlineColor(QColor(look.line_colour))
    return made


def set_cell(blocks: Sequence[Block], left: float, width: float) -> tuple[tuple[SetLine, ...], float]:
    """The lines of a cell's blocks, one below the other, and how high they are."""
    found, top = [], 0.0
    for n, block in enumerate(blocks):
        if n and block.face in ("body", "small", "title"):
            top += 4 * POINT
        made, lines = set_block(block, left, width)
        for number, (line, height) in enumerate(lines):
            drop = (height - line.ascent() - line.descent()) / 2
            found.append(SetLine(made, line, top, height, drop, not number))
            top += height
    return tuple(found), top


def strips(content: Iterable[Block | Table], going_on: Callable[[int], None]) -> Iterator[Strip]:
    """All of the report in strips. ``going_on`` is called now and then with how many are done, and may raise."""
    count = 0
    for part in content:
        for strip in _of_table(part) if isinstance(part, Table) else [_of_block(part)]:
            yield strip
            count += 1
            if count % _WAY == 0:
                going_on(count)


def _of_block(block: Block) -> Strip:
    lines, height = set_cell([block], 0, WIDTH)
    return Strip((lines,), (0, WIDTH), height, FACES[block.face].above * POINT, level=block.level)


def _of_table(table: Table) -> Iterator[Strip]:
    edges = [0.0]
    for width in table.widths:
        edges.append(edges[-1] + width * WIDTH)
    head = _of_row(table.head, edges, None, is_head=True) if table.head else None
    found = chain([head] if head else [], (_of_row(row, edges, head) for row in table.rows))
    for n, strip in enumerate(found):
        yield strip if n else replace(strip, above=ABOVE_TABLE)


def _of_row(row: Row, edges: Sequence[float], head: Strip | None, *, is_head: bool = False) -> Strip:
    cells, heights = [], []
    for left, right, cell in zip(edges, edges[1:], row.cells, strict=False):
        lines, height = set_cell(cell or (), left + PAD_X, right - left - 2 * PAD_X)
        cells.append(lines)
        heights.append(height)
    hatched = frozenset(n for n, cell in enumerate(row.cells) if cell is None)
    return Strip(
        tuple(cells), tuple(edges), max(heights) + 2 * PAD_Y, pad=PAD_Y, hatched=hatched, head=head, is_head=is_head
    )


def pages(found: Sequence[Strip]) -> list[Page]:
    """The strips on pages. A heading stays with what follows it, and a table's head with its first row."""
    made = [Page()]
    for n, strip in enumerate(found):
        page = made[-1]
        above = strip.above if page.placed else 0.0
        if page.placed and page.filled + above + _together(found, n) > HEIGHT:
            page = _next(made, strip)
            above = 0.0
        if page.filled + above + strip.height <= HEIGHT:
            _put(page, strip, above, [(lines, 0.0) for lines in strip.cells], strip.height)
        else:
            _cut(made, strip)
    return made


def _together(found: Sequence[Strip], n: int) -> float:
    """The room that a strip needs at the least: its own and, of a heading or a table's head, the beginning of what follows."""
    strip, need = found[n], 0.0
    while (strip.level or strip.is_head) and n + 1 < len(found):
        need += strip.height
        n += 1
        strip = found[n]
        need += strip.above
    return need + (strip.height if strip.height <= WHOLE else LEAST)


def _next(made: list[Page], strip: Strip) -> Page:
    """A new page, with the table's head where the strip goes on with a table."""
    page = Page()
    made.append(page)
    if strip.head:
        _put(page, strip.head, 0.0, [(lines, 0.0) for lines in strip.head.cells], strip.head.height)
    return page


def _put(
    page: Page, strip: Strip, above: float, parts: Sequence[tuple[tuple[SetLine, ...], float]], height: float
) -> None:
    page.placed.append(Placed(strip, page.filled + above, height, tuple(parts)))
    page.filled += above + height


def _cut(made: list[Page], strip: Strip) -> None:
    """A strip that is higher than the room, from page to page, cut between its lines."""
    left = list(strip.cells)
    while any(left):
        page = made[-1]
        room = HEIGHT - page.filled - 2 * strip.pad
        parts, height, rest = [], 0.0, []
        for lines in left:
            begin = lines[0].top if lines else 0.0
            fits = [line for line in lines if line.top + line.height - begin <= room]
            if lines and not fits and not page.placed[bool(strip.head) :]:
                fits = [lines[0]]  # a single line that is higher than a page
            parts.append((tuple(fits), begin))
            rest.append(lines[len(fits) :])
            height = max([height, *(line.top + line.height - begin for line in fits[-1:])])
        if height:
            _put(page, strip, 0.0, parts, height + 2 * strip.pad)
            left = rest
        if any(left):
            _next(made, strip)


def drawn(line: SetLine, at: float) -> QPointF:
    """Where a line of a cell that begins at the height ``at`` is drawn."""
    return QPointF(line.of.left, at + line.top + line.drop)


def link_boxes(line: SetLine, at: float) -> Iterator[tuple[QRectF, str]]:
    """The box of each link in a line, and the anchor it leads to."""
    start, end = line.line.textStart(), line.line.textStart() + line.line.textLength()
    for first, last, anchor in line.of.links:
        first, last = max(first, start), min(last, end)
        if first < last:
            ends = sorted(line.line.cursorToX(place)[0] for place in (first, last))  # type: ignore[index]  # a pair, not a number
            yield QRectF(line.of.left + ends[0], at + line.top, ends[1] - ends[0], line.height), anchor
