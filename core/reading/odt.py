"""OpenDocument texts (.odt, and .fodt, which is the same in one XML file): one walk over the content.

Element names and the rules for white space are those of OpenDocument 1.3, part 3. Tracked changes are read as accepted:
what was deleted lies apart from the text in such a file, what was inserted lies in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from core.model import Paragraph, Role, StatedDate, Version
from core.patterns import lazy_pattern
from core.reading.guard import Package, damaged, locked, parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

KIND: Final = "an OpenDocument text"

_OFFICE: Final = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT: Final = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE: Final = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_STYLE: Final = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_DRAW: Final = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_META: Final = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_DUBLIN: Final = "{http://purl.org/dc/elements/1.1/}"

_BLANKS: Final = lazy_pattern("[ \t\r\n]+")
_MOST_BLANKS: Final = 10_000
"""Blanks that one ``text:s`` may stand for; a longer row of them is no text."""
_ASIDE: Final = frozenset(
    (
        f"{_OFFICE}annotation",
        f"{_OFFICE}annotation-end",
        f"{_TEXT}tracked-changes",
        f"{_TEXT}ruby-text",
        f"{_TEXT}sequence-decls",
        f"{_TEXT}variable-decls",
        f"{_TEXT}user-field-decls",
        f"{_TEXT}hidden-text",
        f"{_TEXT}index-title-template",
        f"{_OFFICE}forms",
        f"{_OFFICE}event-listeners",
        "{http://www.w3.org/2000/svg}title",
        "{http://www.w3.org/2000/svg}desc",
    )
)
_STYLE_ROLES: Final[tuple[tuple[str, Role], ...]] = (
    ("title", "title"),
    ("heading", "heading"),
    ("caption", "caption"),
    ("illustration", "caption"),
    ("list", "list"),
    ("footnote", "footnote"),
    ("endnote", "footnote"),
)


def read_odt(data: bytes, name: str, *, flat: bool = False) -> Version:
    """The document's paragraphs, then its notes; author and last change as its properties state them.

    ``origin`` is ``content.xml#p4``: the fifth ``text:p`` or ``text:h`` in document order. Raises ``ReadError``.
    """
    if flat:
        content = meta = parse_xml(data, name, KIND)
    else:
        package = Package(data, name, KIND)
        if "META-INF/manifest.xml" in package and b"encryption-data" in package.read("META-INF/manifest.xml"):
            raise locked(name)
        content = package.xml("content.xml")
        meta = package.xml("meta.xml") if "meta.xml" in package else content
    body = content.find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        raise damaged(name, KIND)
    story = _Story(_parents(content))
    story.number(body)
    blocks = story.blocks(body, None)
    warnings = []
    changes = body.find(f"{_TEXT}tracked-changes")
    if changes is not None and len(changes):
        warnings.append(f"{name} has tracked changes. It is read as if all of them were accepted.")
    if body.find(f".//{_OFFICE}annotation") is not None:
        warnings.append(f"{name} has comments, which are left out.")
    notes = [replace(note, role="footnote") for note in story.notes]
    paragraphs = tuple(paragraph for paragraph in (*blocks, *notes) if paragraph.text.strip())
    author, updated = _properties(meta)
    return Version(paragraphs, author=author, updated=updated, warnings=tuple(warnings))


def _parents(content: _Element) -> dict[str, str]:
    """Each automatic style and the named one it stands on."""
    found: dict[str, str] = {}
    for style in content.iter(f"{_STYLE}style"):
        found[style.get(f"{_STYLE}name", "")] = style.get(f"{_STYLE}parent-style-name", "")
    return found


def _properties(root: _Element) -> tuple[str, StatedDate | None]:
    meta = root.find(f"{_OFFICE}meta")
    if meta is None:
        return "", None
    author = meta.findtext(f"{_META}initial-creator") or meta.findtext(f"{_DUBLIN}creator") or ""
    stated = (meta.findtext(f"{_DUBLIN}date") or "").strip()
    try:
        when = datetime.fromisoformat(stated[:26])
    except ValueError:
        return author.strip(), None
    return author.strip(), StatedDate(when if when.tzinfo else when.replace(tzinfo=UTC), "file property")


@dataclass
class _Line:
    """A paragraph that is being read; a row of white space counts as one blank, and as none at its beginning."""

    pieces: list[str] = field(default_factory=list)
    after_blank: bool = True

    def flow(self, text: str | None) -> None:
        if text:
            text = _BLANKS.sub(" ", text)
            if self.after_blank and text.startswith(" "):
                text = text[1:]
            if text:
                self.exactly(text)
                self.after_blank = text.endswith(" ")

    def exactly(self, text: str) -> None:
        self.pieces.append(text)
        self.after_blank = False


class _Story:
    def __init__(self, parents: dict[str, str]) -> None:
        self.parents = parents
        self.notes: list[Paragraph] = []
        self.numbers: dict[_Element, int] = {}

    def number(self, body: _Element) -> None:
        for element in body.iter(f"{_TEXT}p", f"{_TEXT}h"):
            self.numbers[element] = len(self.numbers)

    def blocks(self, parent: _Element, role: Role | None) -> list[Paragraph]:
        """The paragraphs in a body, section, list item, cell or text box."""
        found: list[Paragraph] = []
        for child in parent:
            if not isinstance(child.tag, str) or child.tag in _ASIDE:
                continue
            if child.tag in (f"{_TEXT}p", f"{_TEXT}h"):
                found += self._paragraph(child, role)
            elif child.tag == f"{_TABLE}table":
                found += self._table(child)
            elif child.tag in (f"{_TEXT}list-item", f"{_TEXT}list-header"):
                found += self.blocks(child, "list")
            else:
                found += self.blocks(child, role)
        return found

    def _paragraph(self, element: _Element, role: Role | None) -> list[Paragraph]:
        line = _Line()
        boxes: list[_Element] = []
        self._inline(element, line, boxes)
        heading = element.tag == f"{_TEXT}h"
        role = self._role(element) or ("heading" if heading else role)
        here = Paragraph("".join(line.pieces), role, origin=f"content.xml#p{self.numbers[element]}")
        return [here, *(block for box in boxes for block in self.blocks(box, None))]

    def _role(self, element: _Element) -> Role | None:
        style = element.get(f"{_TEXT}style-name", "")
        for _ in range(20):  # a style that stands on itself
            plain = style.replace("_20_", " ").casefold()
            role = next((role for start, role in _STYLE_ROLES if plain.startswith(start)), None)
            if role is not None or style not in self.parents:
                return role
            style = self.parents[style]
        return None

    def _inline(self, element: _Element, line: _Line, boxes: list[_Element]) -> None:
        line.flow(element.text)
        for child in element:
            if isinstance(child.tag, str) and child.tag not in _ASIDE:
                self._child(child, line, boxes)
            line.flow(child.tail)

    def _child(self, child: _Element, line: _Line, boxes: list[_Element]) -> None:
        if child.tag == f"{_TEXT}s":
            stated = child.get(f"{_TEXT}c", "1")
            line.exactly(" " * min(int(stated) if stated.isdecimal() else 1, _MOST_BLANKS))
        elif child.tag == f"{_TEXT}tab":
            line.exactly("\t")
        elif child.tag == f"{_TEXT}line-break":
            line.exactly("\n")
            line.after_blank = True
        elif child.tag == f"{_TEXT}note":
            body = child.find(f"{_TEXT}note-body")
            if body is not None:
                self.notes += self.blocks(body, None)
        elif child.tag == f"{_DRAW}text-box":
            boxes.append(child)
        else:
            self._inline(child, line, boxes)

    def _table(self, table: _Element) -> list[Paragraph]:
        """A row is one paragraph, its cells parted by tabs; but a cell that holds more than a line is read as blocks."""
        found: list[Paragraph] = []
        for row in self._rows(table):
            cells = [
                [block for block in self.blocks(cell, None) if block.text.strip()]
                for cell in row
                if cell.tag == f"{_TABLE}table-cell"
            ]
            simple = all(len(cell) <= 1 and all(block.role != "table_row" for block in cell) for cell in cells)
            if len(cells) > 1 and simple:
                text = "\t".join(cell[0].text if cell else "" for cell in cells)
                places = "+".join(block.origin.partition("#")[2] for cell in cells for block in cell)
                found.append(Paragraph(text, "table_row", origin=f"content.xml#{places}"))
            else:
                found += [block for cell in cells for block in cell]
        return found

    def _rows(self, parent: _Element) -> Iterator[_Element]:
        for child in parent:
            if child.tag == f"{_TABLE}table-row":
                yield child
            elif child.tag in (f"{_TABLE}table-header-rows", f"{_TABLE}table-rows", f"{_TABLE}table-row-group"):
                yield from self._rows(child)
