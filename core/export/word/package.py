"""The zip that a Word file is: our template with the parts of one export put in. Same parts, same bytes."""

from collections.abc import Iterable
from datetime import datetime
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml import etree

from core.export.options import utc
from core.export.resources import resources
from core.export.word.markup import q

CONTENT_TYPES: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
CORE: Final = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
DC: Final = "http://purl.org/dc/elements/1.1/"
DCTERMS: Final = "http://purl.org/dc/terms/"
XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"
DOCUMENT_RELATIONS: Final = "word/_rels/document.xml.rels"
STYLES: Final = "word/styles.xml"
EAST_ASIAN: Final = frozenset(["zh", "ja", "ko"])
RIGHT_TO_LEFT: Final = frozenset(["ar", "fa", "he", "ur", "ps", "ckb", "yi"])
DOCUMENT: Final = "word/document.xml"
CORE_PART: Final = "docProps/core.xml"
_CORE_TYPE: Final = "application/vnd.openxmlformats-package.core-properties+xml"
_CORE_RELATION: Final = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"

# The zip format's first day: the time of an export stands in the properties, not in every member.
_FIRST_DAY: Final = (1980, 1, 1, 0, 0, 0)


def template() -> Path:
    """``resources/word/template.docx``: made by ``make_template.py`` beside it; its styles can be changed in Word."""
    return resources() / "word" / "template.docx"


class Package:
    """The parts of one Word file, by name. ``language``: that of its text, by which Word checks its spelling."""

    def __init__(self, language: str | None = None) -> None:
        with ZipFile(template()) as file:
            self.parts = {name: file.read(name) for name in file.namelist()}
        if language and language != "en":
            styles = self._xml(STYLES)
            known = styles.find(".//{*}docDefaults//{*}lang")
            if known is not None:
                script = "eastAsia" if language in EAST_ASIAN else "bidi" if language in RIGHT_TO_LEFT else "val"
                known.set(q(script), language)
                self.put(STYLES, styles)

    @classmethod
    def of(cls, parts: dict[str, bytes]) -> "Package":
        """A package of these parts in place of the template's. Its properties are yet to be put."""
        made = cls.__new__(cls)
        made.parts = dict(parts)
        return made

    def section(self) -> etree._Element:
        """The page's size and margins (``w:sectPr``) of the template."""
        return self._xml(DOCUMENT)[0][-1]

    def put(self, name: str, root: etree._Element) -> None:
        self.parts[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)

    def relate(self, name: str, root: etree._Element, content_type: str, relation: str) -> str:
        """Add a part that the document refers to; the id it does so by."""
        self.put(name, root)
        self._declare(name, content_type)
        return self._refer(DOCUMENT_RELATIONS, name.removeprefix("word/"), relation)

    def _declare(self, name: str, content_type: str) -> None:
        types = self._xml("[Content_Types].xml")
        etree.SubElement(types, f"{{{CONTENT_TYPES}}}Override", PartName=f"/{name}", ContentType=content_type)
        self.put("[Content_Types].xml", types)

    def _refer(self, part: str, target: str, relation: str) -> str:
        if part not in self.parts:  # a document that referred to nothing so far
            self.put(part, etree.Element(f"{{{RELATIONS}}}Relationships", nsmap={None: RELATIONS}))
        relations = self._xml(part)
        taken = {known.get("Id") for known in relations}
        number = next(n for n in count(len(relations) + 1) if f"rIdF{n}" not in taken)
        etree.SubElement(relations, f"{{{RELATIONS}}}Relationship", Id=f"rIdF{number}", Type=relation, Target=target)
        self.put(part, relations)
        return f"rIdF{number}"

    def properties(self, *, title: str, author: str, time: datetime, about: str) -> None:
        """The file's own properties; nothing else in it says who or when, but for the changes and comments."""
        made = etree.Element(f"{{{CORE}}}coreProperties", nsmap={"cp": CORE, "dc": DC, "dcterms": DCTERMS, "xsi": XSI})
        for tag, text in (
            (f"{{{DC}}}title", title),
            (f"{{{DC}}}creator", author),
            (f"{{{DC}}}description", about),
            (f"{{{CORE}}}lastModifiedBy", author),
            (f"{{{DCTERMS}}}created", utc(time)),
            (f"{{{DCTERMS}}}modified", utc(time)),
        ):
            said = etree.SubElement(made, tag)
            said.text = text
            if tag.startswith(f"{{{DCTERMS}}}"):
                said.set(f"{{{XSI}}}type", "dcterms:W3CDTF")
        if CORE_PART not in self.parts:
            self._declare(CORE_PART, _CORE_TYPE)
            self._refer("_rels/.rels", CORE_PART, _CORE_RELATION)
        self.put(CORE_PART, made)

    def bytes(self) -> bytes:
        return zipped(self.parts.items())

    def _xml(self, name: str) -> etree._Element:
        return etree.fromstring(self.parts[name])


def zipped(parts: Iterable[tuple[str, bytes]]) -> bytes:
    """A zip with the parts in this order and nothing in it that depends on when or where it was made."""
    held = BytesIO()
    with ZipFile(held, "w") as file:
        for name, data in parts:
            info = ZipInfo(name, _FIRST_DAY)
            info.compress_type = ZIP_DEFLATED
            info.external_attr = 0
            info.create_system = 0
            file.writestr(info, data)
    return held.getvalue()
