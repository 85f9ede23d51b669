"""The web page's tree as blocks of text and tables of them: what stands on paper, before anything is measured.

The page says what a mark means by element and class; here is how each looks in print, as its style sheet says it for a screen.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from lxml import etree

from core.export.palette import mark, palette

Line = Literal["", "solid", "dashed", "dotted"]
RELATIONS: Final = ("changed", "added", "removed")
CATEGORIES: Final = ("fact", "wording", "style", "boilerplate")
WIDTHS: Final = {
    "versions": (26, 190, 225, 196, 50, 70),
    "legend": (140, 140, 477),
}
"""Parts of the page's width that the columns of a table take."""
FACT_WIDTHS: Final = {
    "": 26, "Kind": 88, "Before": 178, "After": 208, "Version": 52, "Place": 82, "Decision": 66, "Note": 109,
}  # fmt: skip

LEDGER_WIDTHS: Final = (80, 120)
LEDGER_PLACE: Final = 82
LEDGER_REST: Final = 480
"""Of kind and name, of the place, and of all that stands between them."""
NARROW: Final = 36
"""Of a column in which nothing stands: often nobody has written a note."""


@dataclass(frozen=True, slots=True)
class Look:
    """How letters look. Colours as ``#RRGGBB``, empty for none; ``link``: the anchor that they lead to."""

    bold: bool = False
    italic: bool = False
    strike: bool = False
    colour: str = ""
    fill: str = ""
    line: Line = ""
    line_colour: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    words: str
    look: Look


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph. ``face``: a name in ``gui.paper.setting.FACES``; ``number`` stands in its margin; ``level``: of a heading, else 0;
    ``bar`` and ``wash``: colours of a line at its side and of the ground behind it; ``anchor``: its name for links."""

    pieces: tuple[Piece, ...]
    face: str
    rtl: bool = False
    number: tuple[Piece, ...] | None = None
    level: int = 0
    bar: str = ""
    wash: str = ""
    anchor: str = ""

    @property
    def words(self) -> str:
        return "".join(piece.words for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Row:
    """``cells``: the blocks of each; ``None`` where nothing stands, which is hatched."""

    cells: tuple[tuple[Block, ...] | None, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """``widths``: parts of the width that the columns take; ``head``: repeated on every page that the table goes on to."""

    widths: tuple[float, ...]
    rows: tuple[Row, ...]
    head: Row | None = None


def blocks(page: Iterable[etree._Element]) -> Iterator[Block | Table]:
    """The elements of the page's ``main``, in order."""
    for element in page:
        match element.tag:
            case "h1" | "h2" | "h3":
                yield _block(element, element.tag, level=int(element.tag[1]))
            case "table":
                yield _table(element)
            case "ul":
                for item in element:
                    yield _block(item, "text", before="•  ")
            case "section":
                yield from _note(element)
            case _:
                yield _block(element, "text")


def _classes(element: etree._Element) -> list[str]:
    return (element.get("class") or "").split()


def _block(element: etree._Element, face: str, *, level: int = 0, before: str = "") -> Block:
    quiet = Look(colour=palette()["muted"]) if "quiet" in _classes(element) else Look()
    pieces = (*([Piece(before, quiet)] if before else []), *_pieces(element, quiet))
    return Block(tuple(pieces), face, rtl=element.get("dir") == "rtl", level=level)


def _pieces(element: etree._Element, look: Look, leaving: Sequence[str] = ()) -> Iterator[Piece]:
    """The words of an element with their looks; children of a class in ``leaving`` are left to others."""
    if element.text:
        yield Piece(element.text, look)
    for child in element:
        if not set(_classes(child)).intersection(leaving):
            yield from _pieces(child, looked(child, look), leaving)
        if child.tail:
            yield Piece(child.tail, look)


def looked(element: etree._Element, look: Look) -> Look:
    """The look within an element that stands in words of another."""
    classes = _classes(element)
    relation = next((name for name in RELATIONS if name in classes), "changed")
    category = next((name for name in CATEGORIES if name in classes), "")
    match element.tag:
        case "b" | "strong":
            look = replace(look, bold=True)
            return replace(look, colour=mark("fact", relation)["line"]) if "sign" in classes else look
        case "a":
            anchor = (element.get("href") or "").removeprefix("#")
            return replace(look, link=anchor, colour=palette()["focus"], line="solid", line_colour=palette()["focus"])
        case "mark":
            return replace(look, fill=mark("fact", relation)["background"])
        case "ins" | "del":
            return _marked(look, element.tag, category, relation, likely="likely" in classes, over="over" in classes)
        case _:
            return replace(look, colour=palette()["muted"]) if "quiet" in classes else look


def _marked(look: Look, name: str, category: str, relation: str, *, likely: bool, over: bool) -> Look:
    """What leaves is struck, what came has a line under it; ``over``: its whole paragraph, which has its ground already."""
    colours = mark(category, relation)
    match category:
        case "style":
            return look if look.line else replace(look, line="dotted", line_colour=colours["line"])
        case "boilerplate":
            return replace(look, colour=palette()["muted"])
        case "fact" if not over:
            look = replace(look, fill=colours["background"])
    if name == "del":
        return replace(look, strike=True, colour=look.colour if category == "fact" else colours["line"])
    return replace(look, line="dashed" if likely else "solid", line_colour=colours["line"])


def _table(element: etree._Element) -> Table:
    kind = (_classes(element) or [""])[0]
    head = element.find("thead")
    names = [th.xpath("string()") for th in head.iter("th")] if head is not None else []
    made = None
    if head is not None:
        cells = ((Block(tuple(_pieces(th, Look(bold=True))), "head"),) for th in head.iter("th"))
        made = Row(tuple(cells))
    rows = tuple(_row(tr, kind) for tr in element.iterfind("tbody/tr"))
    if kind == "columns":
        widths: tuple[float, ...] = (1.0,) * len(names)
    elif kind == "facts":
        empty = [n for n in range(len(names)) if not any(row.cells[n] for row in rows)]
        widths = tuple(NARROW if n in empty else FACT_WIDTHS[name] for n, name in enumerate(names))
    elif kind == "ledger":
        widths = (*LEDGER_WIDTHS, *((LEDGER_REST / (len(names) - 3),) * (len(names) - 3)), LEDGER_PLACE)
    else:
        widths = WIDTHS[kind]
    return Table(tuple(width / sum(widths) for width in widths), rows, made)


def _row(row: etree._Element, kind: str) -> Row:
    if kind == "columns":
        return Row(tuple(_paragraphs(cell) or None for cell in row))
    return Row(tuple(tuple(_cell(cell)) for cell in row))


def _cell(cell: etree._Element) -> Iterator[Block]:
    """The words of a table's cell, then each ``div`` in it as a block of its own."""
    rtl = cell.get("dir") == "rtl" or any(child.get("dir") == "rtl" and child.tag == "mark" for child in cell)
    first = [Piece(cell.text, Look())] if cell.text else []
    for child in cell:
        if child.tag != "div":
            first += _pieces(child, looked(child, Look()))
        first += [Piece(child.tail, Look())] if child.tail else []
    if first:
        yield Block(tuple(first), "table", rtl=rtl)
    for child in cell.iterchildren("div"):
        yield _block(child, "table")


def _paragraphs(cell: etree._Element) -> tuple[Block, ...]:
    """The paragraphs of one column's cell, each with its number, and below a moved one where it went."""
    found: list[Block] = []
    for paragraph in cell:
        role, *others = _classes(paragraph)
        number = paragraph.find("span[@class='number']")
        relation = next((name for name in (*RELATIONS, "moved") if name in others), "")
        colours = mark("fact", relation) if "whole" in others else {"line": "", "wash": ""}
        rtl = paragraph.get("dir") == "rtl"
        muted = palette()["muted"]
        look = Look(
            bold=role in ("title", "heading"),
            italic=role == "correction",
            colour=muted if role in ("byline", "credit", "dateline", "boilerplate") else "",
        )
        block = Block(
            tuple(_pieces(paragraph, look, ("number", "way"))),
            "title" if role == "title" else "small" if look.colour else "body",
            rtl=rtl,
            number=tuple(_apart(_pieces(number, Look(colour=muted)))) if number is not None else (),
            bar=colours["line"],
            wash=colours["wash"],
            anchor=paragraph.get("id") or "",
        )
        found.append(block)
        for way in paragraph.iterchildren("div"):
            look = Look(colour=mark("fact", "moved")["line"])
            found.append(replace(block, pieces=tuple(_pieces(way, look)), face="way", number=(), anchor="", rtl=False))
    return tuple(found)


def _apart(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """A paragraph's number, and its sign a little away from it."""
    for n, piece in enumerate(pieces):
        yield replace(piece, words=f"\u2009{piece.words}") if n else piece


def _note(section: etree._Element) -> Iterator[Block]:
    bar = palette()["focus"]
    for n, element in enumerate(section.iterdescendants("p", "blockquote")):
        look = Look(italic=element.tag == "blockquote", colour=palette()["muted"] if _classes(element) else "")
        reply = element.getparent() is not section
        pieces = tuple(_pieces(element, look))
        if pieces:
            yield Block(
                pieces, "reply" if reply else "note" if n else "note_head", rtl=element.get("dir") == "rtl", bar=bar
            )


def words_of(found: Iterable[Block | Table]) -> Iterator[str]:
    """The words of all blocks, in order."""
    for part in found:
        if isinstance(part, Block):
            yield part.words
        else:
            rows = ([part.head] if part.head else []) + list(part.rows)
            yield from (block.words for row in rows for cell in row.cells for block in cell or ())
