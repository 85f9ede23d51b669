"""Tables, links, bookmarks, header and footer of the Word report, out of elements alone."""

from collections.abc import Iterable, Sequence
from typing import Final

from lxml import etree

from core.export.word.markup import NAMESPACES, element, paragraph_properties, q, run
from core.export.word.package import Package

A4_LANDSCAPE: Final = (16838, 11906)  # twentieths of a point
MARGIN: Final = 1134  # 2 cm
WIDTH: Final = A4_LANDSCAPE[0] - 2 * MARGIN
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"


def hexed(colour: str) -> str:
    """``#A35A00`` → ``A35A00``, as Word has it."""
    return colour.lstrip("#").upper()


def properties(
    *,
    style: str = "",
    bold: bool = False,
    italic: bool = False,
    strike: bool = False,
    colour: str = "",
    underline: str = "",
    underline_colour: str = "",
    fill: str = "",
) -> etree._Element | None:
    """``<w:rPr>`` in the schema's order. Colours as ``#RRGGBB``; ``underline``: Word's name of the line."""
    made = element("rPr")
    if style:
        made.append(element("rStyle", {"val": style}))
    for name, on in (("b", bold), ("i", italic), ("strike", strike)):
        if on:
            made.append(element(name))
    if colour:
        made.append(element("color", {"val": hexed(colour)}))
    if underline:
        made.append(element("u", {"val": underline, "color": hexed(underline_colour) or "auto"}))
    if fill:
        made.append(element("shd", {"val": "clear", "color": "auto", "fill": hexed(fill)}))
    return made if len(made) else None


def text(words: str, **look: str | bool) -> etree._Element:
    """A run of text with ``properties``."""
    return run(words, properties(**look))  # type: ignore[arg-type]  # each name is one of properties' own


def paragraph(style: str, *children: etree._Element, said: str = "") -> etree._Element:
    """``said``: the text as a whole, from which its direction is told."""
    made = element("p")
    held = paragraph_properties(style, text=said)
    if held is not None:
        made.append(held)
    made.extend(children)
    return made


def after_table() -> etree._Element:
    """The paragraph that Word wants behind a file's last table, so small that it never takes a page of its own."""
    spacing = element("spacing", {"before": 0, "after": 0, "line": 20, "lineRule": "exact"})
    return element("p", None, element("pPr", None, spacing, element("rPr", None, element("sz", {"val": 2}))))


def edged(made: etree._Element, line: str, fill: str) -> None:
    """Give a paragraph a bar at its side and a wash behind it."""
    held = made.find(q("pPr"))
    if held is None:
        held = element("pPr")
        made.insert(0, held)
    style = held.find(q("pStyle"))
    at = 1 if style is not None else 0
    bar = element("left", {"val": "single", "sz": 24, "space": 4, "color": hexed(line)})
    held.insert(at, element("pBdr", None, bar))
    held.insert(at + 1, element("shd", {"val": "clear", "color": "auto", "fill": hexed(fill)}))
    # The bar stands left of the text: without an indent it would stand outside the cell.
    held.append(element("ind", {"left": 140}))


def link(anchor: str, words: str) -> etree._Element:
    """A link to a bookmark of the same file."""
    return element("hyperlink", {"anchor": anchor, "history": 1}, text(words, style="Hyperlink"))


def bookmarked(made: etree._Element, name: str, number: int) -> None:
    """Put a bookmark round what stands in a paragraph."""
    at = 1 if made.find(q("pPr")) is not None else 0
    made.insert(at, element("bookmarkStart", {"id": number, "name": name}))
    made.append(element("bookmarkEnd", {"id": number}))


def cell(width: int, *blocks: etree._Element, fill: str = "") -> etree._Element:
    held = element("tcPr", None, element("tcW", {"w": width, "type": "dxa"}))
    if fill:
        held.append(element("shd", {"val": "clear", "color": "auto", "fill": hexed(fill)}))
    return element("tc", None, held, *(blocks or (paragraph("TableText"),)))


def row(*cells: etree._Element, head: bool = False, whole: bool = False) -> etree._Element:
    """``head``: repeated on every page; ``whole``: not broken between pages."""
    made = element("tr")
    if head or whole:
        held = element("trPr", None, element("cantSplit"))
        if head:
            held.append(element("tblHeader"))
        made.append(held)
    made.extend(cells)
    return made


def table(widths: Sequence[int], rows: Iterable[etree._Element]) -> etree._Element:
    made = element("tbl")
    made.append(
        element(
            "tblPr",
            None,
            element("tblStyle", {"val": "FactlineTable"}),
            element("tblW", {"w": sum(widths), "type": "dxa"}),
            element("tblLayout", {"type": "fixed"}),
        )
    )
    made.append(element("tblGrid", None, *(element("gridCol", {"w": width}) for width in widths)))
    made.extend(rows)
    return made


def head_cells(widths: Sequence[int], words: Sequence[str], fill: str) -> etree._Element:
    """The repeated first row of a table."""
    cells = (cell(w, paragraph("TableHead", text(s), said=s), fill=fill) for w, s in zip(widths, words, strict=True))
    return row(*cells, head=True)


def landscape(package: Package, title: str) -> etree._Element:
    """``<w:sectPr>``: A4 on its side, the title above and ``Page 1 of 2`` below; adds both parts to the package."""
    footer = [text("Factline"), element("r", None, element("tab")), text("Page "), _field("PAGE"), text(" of ")]
    references = []
    for name, tag, style, held in (
        ("header", "hdr", "Header", [text(title)]),
        ("footer", "ftr", "Footer", [*footer, _field("NUMPAGES")]),
    ):
        part = etree.Element(q(tag), nsmap={"w": NAMESPACES["w"]})
        part.append(paragraph(style, *held, said=title if name == "header" else ""))
        known = package.relate(f"word/{name}1.xml", part, _TYPE.format(name), f"{_OFFICE}/{name}")
        references.append(element(f"{name}Reference", {"type": "default", f"{{{_OFFICE}}}id": known}))
    size = element("pgSz", {"w": A4_LANDSCAPE[0], "h": A4_LANDSCAPE[1], "orient": "landscape"})
    edges = dict.fromkeys(("top", "right", "bottom", "left"), MARGIN)
    margins = element("pgMar", {**edges, "header": 567, "footer": 567, "gutter": 0})
    return element("sectPr", None, *references, size, margins)


def _field(name: str) -> etree._Element:
    """A field of ours: page numbers alone, never of an article's text."""
    return element("fldSimple", {"instr": f" {name} "}, text("1"))
