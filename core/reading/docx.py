"""Word files (.docx): one walk over the XML of the document.

Paragraph by paragraph as Word shows them, with tracked changes accepted (``final``) or rejected (``original``). Names follow
ECMA-376 part 1; the transitional and the strict namespace are read alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final, Literal

from core.model import Paragraph, ReadError, Role, StatedDate, Version
from core.reading.guard import Package, damaged

if TYPE_CHECKING:
    from lxml.etree import _Element

KIND: Final = "a Word file"
View = Literal["final", "original"]

_WORD: Final = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_XML_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_COMPATIBILITY: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_GONE: Final = {"final": ("del", "moveFrom"), "original": ("ins", "moveTo")}
_GONE_CELL: Final = {"final": "cellDel", "original": "cellIns"}
_TRACKED: Final = ("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel")
_AROUND_CELLS: Final = ("sdt", "sdtContent", "customXml", "ins", "moveTo", "del", "moveFrom")
_NO_TEXT: Final = frozenset(
    "pPr rPr sectPr tblPr tblGrid tblPrEx trPr tcPr sdtPr sdtEndPr smartTagPr customXmlPr instrText delInstrText "
    "footnoteReference endnoteReference footnoteRef endnoteRef commentReference annotationRef separator "
    "continuationSeparator rt rubyPr proofErr bookmarkStart bookmarkEnd".split()
)
_PROGRAMS: Final = frozenset(
    ("python-docx", "apache poi", "un-named", "unknown", "microsoft office user", "user", "docx4j", "aspose", "author")
)
"""Names that programs write where an author's should stand."""
_TRACKED_TOLD: Final[dict[View, str]] = {
    "final": "has tracked changes. It is read as if all of them were accepted.",
    "original": "has tracked changes. It is read as if all of them were rejected.",
}
_STYLE_ROLES: Final[tuple[tuple[str, Role], ...]] = (
    ("title", "title"),
    ("heading", "heading"),
    ("caption", "caption"),
    ("list", "list"),
    ("footnote text", "footnote"),
    ("endnote text", "footnote"),
)
"""The beginning of a built-in style's name, as files hold it (in English, whatever the program's language)."""


def read_docx(data: bytes, name: str, view: View = "final") -> Version:
    """The document's paragraphs, then its footnotes and endnotes; author and last change as its properties state them.

    Headers, footers and comments are no part of the article; a warning says that they were left out.
    ``origin`` of a paragraph is ``PART#p4``: the fifth ``w:p`` of that part, in document order; ``PART#p4+p5`` for
    several that read as one. Raises ``ReadError``.
    """
    package = Package(data, name, KIND)
    main = main_part(package)
    folder = str(PurePosixPath(main).parent)
    targets = relations(package, main)
    styles = _style_roles(package, targets.get("styles", f"{folder}/styles.xml"))
    story = _Story(view, styles, PurePosixPath(main).name)
    root = package.xml(main)
    body = _child(root, "body")
    if body is None:
        raise damaged(name, KIND)
    story.read(body)
    paragraphs = list(story.paragraphs)
    tracked, hidden = story.tracked, story.hidden
    for kind in ("footnotes", "endnotes"):
        part = targets.get(kind, "")
        if part in package:
            notes = _Story(view, styles, PurePosixPath(part).name)
            notes.read(package.xml(part))
            # The blank or tab between a note's sign and its words belongs to the sign.
            paragraphs += [
                replace(paragraph, role="footnote", text=paragraph.text.lstrip()) for paragraph in notes.paragraphs
            ]
            tracked, hidden = tracked or notes.tracked, hidden or notes.hidden
    warnings = []
    if tracked:
        warnings.append(f"{name} {_TRACKED_TOLD[view]}")
    if hidden:
        warnings.append(f"{name} has hidden text, which is left out.")
    if any(_has_text(package, part) for kind, part in targets.items() if kind.startswith(("header", "footer"))):
        warnings.append(f"{name} has headers or footers, which are left out.")
    if _has_text(package, targets.get("comments", "")):
        warnings.append(f"{name} has comments, which are left out.")
    if root.find(f".//{{{root.nsmap.get('w', _WORD[0])}}}altChunk") is not None:
        warnings.append(f"{name} holds a part in another format, which is left out.")
    author, updated = _properties(package)
    return Version(tuple(paragraphs), author=author, updated=updated, warnings=tuple(warnings))


def other_view(version: Version) -> View | None:
    """How a Word file with tracked changes can also be read, other than this version was; ``None`` for any other source."""
    if not version.source_name.casefold().endswith((".docx", ".docm", ".dotx")):
        return None
    others: dict[View, View] = {"final": "original", "original": "final"}
    told = (view for view in others if f"{version.source_name} {_TRACKED_TOLD[view]}" in version.warnings)
    return next((others[view] for view in told), None)


def main_part(package: Package) -> str:
    for kind, target in relations(package, "").items():
        if kind == "officeDocument" and target in package:
            return target
    if "word/document.xml" in package:
        return "word/document.xml"
    raise damaged(package.name, KIND)


def relations(package: Package, part: str) -> dict[str, str]:
    """Parts that ``part`` refers to, by kind (``styles``, ``footnotes``, ``header``, ``header2`` …). External ones are not looked at."""
    path = PurePosixPath(part) if part else PurePosixPath("_")
    rels = str(path.parent / "_rels" / f"{path.name if part else ''}.rels")
    if rels not in package:
        return {}
    found: dict[str, str] = {}
    for relation in package.xml(rels):
        if relation.get("TargetMode") == "External":
            continue
        kind = relation.get("Type", "").rpartition("/")[2]
        target = relation.get("Target", "")
        place = target.lstrip("/") if target.startswith("/") else str(path.parent / target)
        key, count = kind, 2
        while key in found:
            key, count = f"{kind}{count}", count + 1
        found[key] = place
    return found


def _style_roles(package: Package, part: str) -> dict[str, Role]:
    """The role that each paragraph style speaks for, by style id, inherited from the style it is based on."""
    if part not in package:
        return {}
    names: dict[str, str] = {}
    based_on: dict[str, str] = {}
    for style in package.xml(part):
        if _local(style) == "style" and _get(style, "type") == "paragraph":
            identity = _get(style, "styleId")
            for child in style:
                if _local(child) == "name":
                    names[identity] = _get(child, "val").casefold()
                elif _local(child) == "basedOn":
                    based_on[identity] = _get(child, "val")
    roles: dict[str, Role] = {}
    for identity in names:
        at, seen = identity, {identity}
        while True:
            role = next((role for start, role in _STYLE_ROLES if names.get(at, "").startswith(start)), None)
            if role is not None:
                roles[identity] = role
                break
            at = based_on.get(at, "")
            if at in seen or not at:
                break
            seen.add(at)
    return roles


def _properties(package: Package) -> tuple[str, StatedDate | None]:
    """The author and the time of the last change, as the file's properties state them."""
    part = next((target for kind, target in relations(package, "").items() if kind == "core-properties"), "")
    if part not in package:
        return "", None
    author, updated = "", None
    for known in package.xml(part):
        value = (known.text or "").strip()
        if _local(known) == "creator" and value.casefold() not in _PROGRAMS:
            author = value
        elif _local(known) == "modified" and value:
            try:
                when = datetime.fromisoformat(value)
            except ValueError:
                continue
            updated = StatedDate(when if when.tzinfo else when.replace(tzinfo=UTC), "file property")
    return author, updated


def _has_text(package: Package, part: str) -> bool:
    if part not in package:
        return False
    return any(_is_word(e) and _local(e) == "t" and (e.text or "").strip() for e in package.xml(part).iter())


@dataclass
class _Open:
    """A paragraph that is being read."""

    pieces: list[str] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)


@dataclass(frozen=True)
class _Block:
    text: str
    numbers: tuple[int, ...]
    role: Role | None = None


class _Story:
    """One story (the body, the footnotes …) read from top to bottom."""

    def __init__(self, view: View, styles: dict[str, Role], part: str) -> None:
        self.view: View = view
        self.styles, self.part = styles, part
        self.blocks: list[_Block] = []
        self.tracked = False
        self.hidden = False
        self._fields: list[bool] = []
        """Open complex fields, innermost last; true while their result is read rather than their instruction."""
        self._numbers: dict[_Element, int] = {}

    @property
    def paragraphs(self) -> Iterator[Paragraph]:
        for block in self.blocks:
            if block.text.strip():
                where = "+".join(f"p{number}" for number in block.numbers)
                yield Paragraph(block.text, block.role, origin=f"{self.part}#{where}")

    def read(self, root: _Element) -> None:
        for element in root.iter():
            if _is_word(element) and _local(element) == "p":
                self._numbers[element] = len(self._numbers)
        self.blocks = self._container(root)

    def _container(self, parent: _Element) -> list[_Block]:
        """The blocks of a body, a cell, a note or a text box."""
        blocks: list[_Block] = []
        opened = _Open()
        last: _Element | None = None
        for element in self._blocks_in(parent):
            if _local(element) == "tbl":
                if opened.numbers:  # a joined mark before a table has nothing to be joined with
                    blocks.append(self._closed(opened, last))
                    opened = _Open()
                blocks += self._table(element)
                continue
            last = element
            opened.numbers.append(self._numbers[element])
            boxes: list[_Element] = []
            self._inline(element, opened.pieces, boxes)
            if not self._mark_gone(element):
                blocks.append(self._closed(opened, element))
                opened = _Open()
            for box in boxes:
                blocks += self._container(box)
        if opened.numbers:
            blocks.append(self._closed(opened, last))
        return blocks

    def _blocks_in(self, parent: _Element) -> Iterator[_Element]:
        """Paragraphs and tables, through whatever wraps them."""
        for child in parent:
            if child.tag == f"{_COMPATIBILITY}AlternateContent":
                yield from self._blocks_in(_chosen(child))
            elif not _is_word(child):
                continue
            elif _local(child) in ("p", "tbl"):
                yield child
            elif _local(child) in _GONE[self.view]:
                self.tracked = True
            elif _placeholder(child) or _is_separator(child):
                continue
            elif _local(child) not in _NO_TEXT:
                self.tracked = self.tracked or _local(child) in _TRACKED
                yield from self._blocks_in(child)

    def _closed(self, opened: _Open, element: _Element | None) -> _Block:
        role = self._role(element) if element is not None else None
        return _Block("".join(opened.pieces), tuple(opened.numbers), role)

    def _role(self, paragraph: _Element) -> Role | None:
        properties = _child(paragraph, "pPr")
        if properties is None:
            return None
        style = _child(properties, "pStyle")
        role = self.styles.get(_get(style, "val")) if style is not None else None
        if role is not None:
            return role
        outline = _child(properties, "outlineLvl")
        if outline is not None and _get(outline, "val") in tuple("012345678"):
            return "heading"
        numbering = _child(properties, "numPr")
        number = _child(numbering, "numId") if numbering is not None else None
        return "list" if number is not None and _get(number, "val") != "0" else None

    def _mark_gone(self, paragraph: _Element) -> bool:
        """Whether the mark at the paragraph's end is not there in this view, so that the next one joins it."""
        properties = _child(paragraph, "pPr")
        mark = _child(properties, "rPr") if properties is not None else None
        if mark is None:
            return False
        kinds = [_local(child) for child in mark if _is_word(child) and _local(child) in _TRACKED]
        self.tracked = self.tracked or bool(kinds)
        return any(kind in _GONE[self.view] for kind in kinds)

    def _table(self, table: _Element) -> list[_Block]:
        """A row is one paragraph, its cells parted by tabs; but a cell that holds more than a line is read as blocks."""
        blocks: list[_Block] = []
        for row in self._wrapped(table, "tr"):
            if self._gone(row, "trPr", _GONE[self.view]):
                continue
            cells = [
                self._container(cell)
                for cell in self._wrapped(row, "tc")
                if not self._gone(cell, "tcPr", (_GONE_CELL[self.view],))
            ]
            filled = [[block for block in cell if block.text.strip()] for cell in cells]
            if len(cells) > 1 and all(len(cell) <= 1 and all(b.role != "table_row" for b in cell) for cell in filled):
                text = "\t".join(cell[0].text if cell else "" for cell in filled)
                numbers = tuple(number for cell in filled for block in cell for number in block.numbers)
                blocks.append(_Block(text, numbers, "table_row"))
            else:
                blocks += [block for cell in cells for block in cell]
        return blocks

    def _wrapped(self, parent: _Element, wanted: str) -> Iterator[_Element]:
        for child in parent:
            if _is_word(child):
                if _local(child) == wanted:
                    yield child
                elif _local(child) in _AROUND_CELLS and _local(child) not in _GONE[self.view]:
                    yield from self._wrapped(child, wanted)

    def _gone(self, element: _Element, properties: str, kinds: tuple[str, ...]) -> bool:
        found = _child(element, properties)
        marks = [_local(child) for child in found if _is_word(child)] if found is not None else []
        self.tracked = self.tracked or any(mark in _TRACKED for mark in marks)
        return any(mark in kinds for mark in marks)

    def _inline(self, parent: _Element, pieces: list[str], boxes: list[_Element]) -> None:
        """Add the text of what lies within a paragraph; text boxes are put aside to be read after it."""
        for child in parent:
            if not isinstance(child.tag, str):
                continue
            if child.tag == f"{_COMPATIBILITY}AlternateContent":
                self._inline(_chosen(child), pieces, boxes)
                continue
            name = _local(child)
            if not _is_word(child):
                # Drawings and formulas: their own words are in Word's elements, or in the formula's t.
                if name == "t" and "math" in child.tag:
                    self._add(child.text or "", pieces)
                else:
                    self._inline(child, pieces, boxes)
            elif name in _NO_TEXT:
                continue
            elif name in _TRACKED:
                self.tracked = True
                if name not in _GONE[self.view]:
                    self._inline(child, pieces, boxes)
            elif name == "txbxContent":
                boxes.append(child)
            elif name == "r" and self._is_hidden(child):
                self.hidden = True
            elif name in ("t", "delText"):
                self._add(_said(child), pieces)
            elif name in ("tab", "ptab"):
                self._add("\t", pieces)
            elif name == "cr" or (name == "br" and _get(child, "type") in ("", "textWrapping")):
                self._add("\n", pieces)
            elif name == "noBreakHyphen":
                self._add("\u2011", pieces)
            elif name == "softHyphen":
                self._add("\u00ad", pieces)
            elif name == "sym":
                self._add(_symbol(child), pieces)
            elif name == "fldChar":
                self._field(_get(child, "fldCharType"))
            elif not _placeholder(child):
                self._inline(child, pieces, boxes)

    def _add(self, text: str, pieces: list[str]) -> None:
        if all(self._fields):
            pieces.append(text)

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append(False)
        elif kind == "separate" and self._fields:
            self._fields[-1] = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    @staticmethod
    def _is_hidden(run: _Element) -> bool:
        properties = _child(run, "rPr")
        vanish = _child(properties, "vanish") if properties is not None else None
        return vanish is not None and _get(vanish, "val") not in ("0", "false", "off")


def _local(element: _Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _is_word(element: _Element) -> bool:
    return isinstance(element.tag, str) and element.tag[1:].startswith(_WORD)


def _child(element: _Element, name: str) -> _Element | None:
    return next((child for child in element if _is_word(child) and _local(child) == name), None)


def _get(element: _Element, name: str) -> str:
    """An attribute of Word's own namespace, or empty."""
    return next((value for key in _WORD if (value := element.get(f"{{{key}}}{name}")) is not None), "")


def _chosen(alternatives: _Element) -> _Element:
    """The first choice: the same text stands in the fallback once more."""
    found = alternatives.find(f"{_COMPATIBILITY}Choice")
    if found is None:
        found = alternatives.find(f"{_COMPATIBILITY}Fallback")
    return alternatives if found is None else found


def _is_separator(element: _Element) -> bool:
    """Whether it is one of the notes without words that every file carries."""
    return _local(element) in ("footnote", "endnote") and _get(element, "type") not in ("", "normal")


def _placeholder(element: _Element) -> bool:
    """Whether it is a content control that shows its prompt ("Click to enter text") and no text of the article."""
    properties = _child(element, "sdtPr") if _local(element) == "sdt" else None
    return properties is not None and _child(properties, "showingPlcHdr") is not None


def _said(text: _Element) -> str:
    said = text.text or ""
    if text.get(_XML_SPACE) != "preserve":
        said = said.strip(" \t\r\n")
    return re.sub("[\t\r\n]", " ", said)


def _symbol(element: _Element) -> str:
    try:
        return chr(int(_get(element, "char"), 16))
    except (ValueError, OverflowError):
        return "\ufffd"


def refuse_view(view: str) -> View:
    """The view by its name. Raises ``ReadError`` for another name."""
    if view == "final":
        return "final"
    if view == "original":
        return "original"
    raise ReadError(f"{view} is no way to read tracked changes. Choose final or original.")
