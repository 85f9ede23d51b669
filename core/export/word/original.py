"""The Word file that the older version was read from: its parts, and where each of the version's paragraphs stands in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Final
from zipfile import ZipFile

from lxml import etree

from core.export.word.atoms import Inside, UnmappableError, inside
from core.export.word.markup import MC, W16DU, W, q
from core.export.word.package import CONTENT_TYPES, DOCUMENT, DOCUMENT_RELATIONS, RELATIONS, STYLES, Package
from core.model import Link, Paragraph, ReadError, Version
from core.reading.docx import read_docx
from core.reading.guard import Package as Guarded

_MAIN_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_TRACKED: Final = frozenset(
    map(
        q,
        (
            "ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", "pPrChange", "rPrChange", "sectPrChange",
            "tblPrChange", "trPrChange", "tcPrChange", "tblGridChange", "tblPrExChange", "numberingChange",
        ),
    )
)  # fmt: skip
_COMMENT_SIGNS: Final = frozenset(map(q, ("commentRangeStart", "commentRangeEnd", "commentReference")))
_NAMING_SETTINGS: Final = ("attachedTemplate", "mailMerge", "saveThroughXslt", "documentProtection", "writeProtection")
_OF_OTHERS: Final = ("docProps/app.xml", "docProps/custom.xml", "word/people.xml", "word/_rels/settings.xml.rels")
_BLOCKS: Final = frozenset(map(q, ("body", "sdtContent", "tc", "txbxContent", "footnote", "endnote")))


@dataclass(frozen=True)
class Place:
    """Where a paragraph of the version stands: one ``w:p``, or (``row``) a table row whose ``cells`` are parted by tabs.

    ``cells``: for a row the paragraph that holds each cell's words. ``story``: the body, or one note.
    """

    paragraph: etree._Element
    story: etree._Element
    row: etree._Element | None = None
    cells: tuple[etree._Element, ...] = ()

    @cached_property
    def inside(self) -> Inside:
        return inside(self.paragraph)


class Original:
    """The file with nothing changed yet. Raises ``UnmappableError`` where its structure can't carry a redline."""

    def __init__(self, source: bytes | Path, version: Version) -> None:
        data = _bytes_of(source, version)
        try:
            read = read_docx(data, "The original")
            held = Guarded(data, "The original", "a Word file")
            if [p.text for p in read.paragraphs] != list(version.texts):
                raise UnmappableError("the paragraphs compared are not those of the file")
            self.roots = {DOCUMENT: held.xml(DOCUMENT)}
            for kind in ("footnotes", "endnotes"):
                if f"word/{kind}.xml" in held:
                    self.roots[f"word/{kind}.xml"] = held.xml(f"word/{kind}.xml")
            with ZipFile(BytesIO(data)) as file:  # looked over by the guard
                parts = {name: held.read(name) for name in file.namelist() if not name.endswith("/")}
        except ReadError as error:
            raise UnmappableError("the file can't be read any more") from error
        for root in self.roots.values():
            if root.tag not in (q("document"), q("footnotes"), q("endnotes")):
                raise UnmappableError("the file is of the strict kind")
            if any(e.tag in _TRACKED for e in root.iter()):
                raise UnmappableError("the file has tracked changes of its own")
        if self.roots[DOCUMENT][-1].tag != q("body"):
            raise UnmappableError("the file has no body")
        self.package = Package.of(_without_names(parts))
        for root in self.roots.values():
            _sweep(root)
        self.version = version
        self.places = self._places(read.paragraphs)

    @property
    def body(self) -> etree._Element:
        return self.roots[DOCUMENT][-1]

    def save(self) -> None:
        """Put what became of the parts into the package."""
        for name, root in self.roots.items():
            _declare_utc(root)
            self.package.put(name, root)

    def _places(self, paragraphs: Sequence[Paragraph]) -> list[Place]:
        numbered = {name.removeprefix("word/"): list(root.iter(q("p"))) for name, root in self.roots.items()}
        found = []
        for paragraph in paragraphs:
            part, _, where = paragraph.origin.partition("#")
            elements = [numbered[part][int(number[1:])] for number in where.split("+")]
            found.append(_place(paragraph.text, elements))
        return found

    def style_named(self, *names: str) -> str:
        """The id of the first paragraph style of one of these names, or empty."""
        if STYLES not in self.package.parts:
            return ""
        known = {}
        for style in etree.fromstring(self.package.parts[STYLES]).iter(q("style")):
            name = style.find(q("name"))
            if name is not None and style.get(q("type")) == "paragraph":
                known[(name.get(q("val")) or "").casefold()] = style.get(q("styleId")) or ""
        return next((known[name] for name in names if name in known), "")

    def highest_id(self) -> int:
        """The highest id of a bookmark or another mark."""
        found = (e.get(q("id")) for root in self.roots.values() for e in root.iter() if e.tag not in _NOTES)
        return max((int(known) for known in found if known and known.isascii() and known.isdigit()), default=0)


_NOTES: Final = frozenset(map(q, ("footnote", "endnote", "footnoteReference", "endnoteReference")))


def _place(text: str, elements: list[etree._Element]) -> Place:
    first = elements[0]
    story = next(e for e in first.iterancestors() if e.tag in (q("body"), q("footnote"), q("endnote")))
    row = next((e for e in first.iterancestors(q("tr"))), None)
    if row is not None:
        cells = [tc for tc in row.iter(q("tc")) if next(tc.iterancestors(q("tr"))) is row]
        if len(cells) > 1:
            lines = [list(cell.iter(q("p"))) for cell in cells]
            filled = [next((p for p in held if p in elements), held[0] if held else None) for held in lines]
            held = [p for p in filled if p is not None]
            if len(held) == len(cells) and "\t".join(inside(p).text if p in elements else "" for p in held) == text:
                return Place(first, story, row, tuple(held))
    return Place(first, story)


def tellable(link: Link, places: Sequence[Place]) -> bool:
    """Whether the paragraphs of a link can be joined and parted where they stand.

    A row of a table can't, nor can what stands in different cells or notes, or has an empty paragraph between: LibreOffice (7.4)
    doesn't join over one.
    """
    if len(link.before) == len(link.after) == 1:
        return True
    held = [places[number] for number in link.before]
    beside = all(b.paragraph.getprevious() is a.paragraph for a, b in pairwise(held))
    return beside and all(place.row is None for place in held)


def standing(place: Place, before: Place | None) -> tuple[etree._Element, etree._Element] | None:
    """Where whole paragraphs between two places go: (parent, the child they stand before); ``None`` between rows."""
    above = {place.story} if before is None else {before.paragraph, *before.paragraph.iterancestors()}
    child: etree._Element = place.paragraph
    for parent in place.paragraph.iterancestors():
        if parent in above:
            if parent.tag in _BLOCKS:
                return parent, child
            break
        child = parent
    if place.row is not None:
        return None
    around = place.paragraph.getparent()
    assert around is not None
    return around, place.paragraph


def following(paragraph: etree._Element) -> tuple[list[etree._Element], etree._Element | None]:
    """The empty paragraphs right after this one, and the paragraph with words after them, if it is one."""
    empty: list[etree._Element] = []
    for after in paragraph.itersiblings():
        if after.tag == q("p"):
            if _has_content(after):
                return empty, after
            empty.append(after)
        elif after.tag in (q("tbl"), q("sdt"), q("sectPr"), q("customXml")) or not str(after.tag).startswith(
            f"{{{W}}}"
        ):
            break
    return empty, None


def _declare_utc(root: etree._Element) -> None:
    """Declare the namespace of ``w16du:dateUtc`` on the part, ignorable for programs that don't know it."""
    prefix = next((known for known, namespace in root.nsmap.items() if namespace == W16DU and known), "w16du")
    kept = [known for known in root.nsmap if known]
    etree.cleanup_namespaces(root, top_nsmap={prefix: W16DU, "mc": MC}, keep_ns_prefixes=[*kept, prefix, "mc"])
    ignorable = (root.get(f"{{{MC}}}Ignorable") or "").split()
    root.set(f"{{{MC}}}Ignorable", " ".join(dict.fromkeys([*ignorable, prefix])))


def _has_content(paragraph: etree._Element) -> bool:
    return any(
        child.tag not in (q("pPr"), q("bookmarkStart"), q("bookmarkEnd"), q("proofErr")) for child in paragraph
    ) or bool(paragraph.findall(f"{q('pPr')}/{q('sectPr')}"))


def _sweep(root: etree._Element) -> None:
    for sign in [e for e in root.iter() if e.tag in _COMMENT_SIGNS]:
        parent = sign.getparent()
        assert parent is not None
        parent.remove(sign)
        if parent.tag == q("r") and all(child.tag == q("rPr") for child in parent):
            above = parent.getparent()
            assert above is not None
            above.remove(parent)
    for binding in list(root.iter("{*}dataBinding")):
        above = binding.getparent()
        assert above is not None
        above.remove(binding)


def _without_names(parts: dict[str, bytes]) -> dict[str, bytes]:
    """The parts without those that carry names and paths of others, and without whatever speaks of them."""
    gone = {name for name in parts if _names_others(name)}
    types = etree.fromstring(parts["[Content_Types].xml"])
    for kind in list(types):
        part = (kind.get("PartName") or "").lstrip("/")
        if part == DOCUMENT and kind.get("ContentType") != _MAIN_TYPE:
            raise UnmappableError("the file is a template or holds macros")
        if kind.tag == f"{{{CONTENT_TYPES}}}Override" and part in gone:
            types.remove(kind)
    kept = {name: data for name, data in parts.items() if name not in gone}
    kept["[Content_Types].xml"] = _bytes(types)
    for name in ("_rels/.rels", DOCUMENT_RELATIONS):
        if name in kept:
            relations = etree.fromstring(kept[name])
            folder = "" if name.startswith("_rels") else "word/"
            for relation in list(relations.iter(f"{{{RELATIONS}}}Relationship")):
                target = relation.get("Target") or ""
                place = target.lstrip("/") if target.startswith("/") else folder + target
                if relation.get("TargetMode") != "External" and (place in gone or "../customXml" in place):
                    relations.remove(relation)
            kept[name] = _bytes(relations)
    if "word/settings.xml" in kept:
        settings = etree.fromstring(kept["word/settings.xml"])
        for name in _NAMING_SETTINGS:
            for setting in settings.findall(q(name)):
                settings.remove(setting)
        kept["word/settings.xml"] = _bytes(settings)
    return kept


def _bytes_of(source: bytes | Path, version: Version) -> bytes:
    try:
        data = source.read_bytes() if isinstance(source, Path) else source
    except OSError as error:
        raise UnmappableError("the file is no longer there") from error
    if version.sha256 is not None and sha256(data).hexdigest() != version.sha256:
        raise UnmappableError("the file is no longer the one that was read")
    return data


def _names_others(name: str) -> bool:
    """Whether the part may carry names and paths of others: comments and who wrote them, properties, a template's path."""
    return name in _OF_OTHERS or name.startswith(("customXml/", "docProps/thumbnail", "word/comments"))


def _bytes(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def stories(places: Sequence[Place]) -> Iterator[range]:
    """The numbers of the paragraphs of each story, in order."""
    first = 0
    for number in range(1, len(places) + 1):
        if number == len(places) or places[number].story is not places[first].story:
            yield range(first, number)
            first = number
