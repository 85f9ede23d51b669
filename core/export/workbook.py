"""XLSX of facts and of all changes. Every text is an inline string, which no spreadsheet reads as a formula."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from lxml import etree

from core.export.ledger import ledger_lines
from core.export.options import ExportOptions, utc
from core.export.rows import HEAD, Row, change_rows
from core.export.sheets import letter
from core.export.word.package import zipped
from core.model import Annotations, Comparison
from core.reading.comments import UNHOLDABLE

_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_SHEET_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_HEAD: Final = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_WIDTHS: Final = (14, 14, 11, 13, 11, 10, 44, 44, 10, 10, 36, 36, 12, 30, 10, 18, 14)
_MOST_VERSIONS: Final = 20
Sheet = tuple[Sequence[str], Sequence[Row], Sequence[int]]
"""Head, rows, and the width of each column in letters."""
LONGEST: Final = 32767  # letters in a cell, https://support.microsoft.com/office/excel-specifications-and-limits


def export(comparison: Comparison, annotations: Annotations, options: ExportOptions) -> bytes:
    """A workbook of two sheets, ``Facts`` and ``Changes``, with fixed heads and filters; of three versions or more also ``Ledger``."""
    return book(HEAD, change_rows(comparison, annotations, options), options, _ledger(comparison, options))


def _ledger(comparison: Comparison, options: ExportOptions) -> dict[str, Sheet]:
    """What became of each fact: a column a version, or one for all where a sheet has no room for them."""
    found = ledger_lines(comparison, options)
    versions = range(len(comparison.versions))
    apart = len(versions) <= _MOST_VERSIONS
    labels = [f"{letter(n)} {comparison.versions[n].label}" for n in versions]
    head = ("Kind", "Fact", *(labels if apart else ["From version to version"]), "Place")
    rows: list[Row] = []
    for line in found:
        told = [known.text if (known := line.at(n)) else None for n in versions] if apart else [line.course]
        rows.append((line.kind, line.name, *told, f"{letter(line.place[0])} ¶ {line.place[1] + 1}"))
    widths = (13, 28, *([30] * len(versions) if apart else [90]), 10)
    return {"Ledger": (head, rows, widths)} if found else {}


def book(
    head: Sequence[str], rows: Sequence[Row], options: ExportOptions, more: Mapping[str, Sheet] | None = None
) -> bytes:
    """Head and rows in the same manner; the head has ``Category`` among its names. ``more``: further sheets by name."""
    facts = [row for row in rows if row[head.index("Category")] == "Fact"]
    widths = (*[24] * (len(head) - len(_WIDTHS)), *_WIDTHS)
    sheets = {"Facts": (head, facts, widths), "Changes": (head, rows, widths), **(more or {})}
    numbers = range(1, len(sheets) + 1)
    names = "".join(
        f'<sheet name="{name}" sheetId="{n}" r:id="rId{n}"/>' for n, name in zip(numbers, sheets, strict=True)
    )
    overrides = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{_SHEET_TYPE}.worksheet+xml"/>' for n in numbers
    )
    related = "".join(
        f'<Relationship Id="rId{n}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in numbers
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
        f'ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{_SHEET_TYPE}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_SHEET_TYPE}.styles+xml"/>{overrides}'
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" '
        f'Type="{_PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{names}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{related}'
        f'<Relationship Id="rId{len(sheets) + 1}" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
        '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill '
        'patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/>'
        '</cellStyleXfs><cellXfs count="2"><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>'
        '<xf fontId="1" applyFont="1"/></cellXfs></styleSheet>',
    }
    made = [(name, _HEAD + text.encode()) for name, text in parts.items()]
    made.append(("docProps/core.xml", _properties(options)))
    made += [(f"xl/worksheets/sheet{n}.xml", _sheet(*held)) for n, held in zip(numbers, sheets.values(), strict=True)]
    return zipped(made)


def _properties(options: ExportOptions) -> bytes:
    core, dc, terms = (
        f"{_PACKAGE}/metadata/core-properties",
        "http://purl.org/dc/elements/1.1/",
        "http://purl.org/dc/terms/",
    )
    xsi = "http://www.w3.org/2001/XMLSchema-instance"
    made = etree.Element(f"{{{core}}}coreProperties", nsmap={"cp": core, "dc": dc, "dcterms": terms, "xsi": xsi})
    etree.SubElement(made, f"{{{dc}}}creator").text = UNHOLDABLE.sub("", options.author)
    created = etree.SubElement(made, f"{{{terms}}}created")
    created.text = utc(options.time)
    created.set(f"{{{xsi}}}type", "dcterms:W3CDTF")
    return etree.tostring(made, xml_declaration=True, encoding="UTF-8", standalone=True)


def _sheet(head: Sequence[str], rows: Sequence[Row], widths: Sequence[int]) -> bytes:
    made = etree.Element(f"{{{_MAIN}}}worksheet", nsmap={None: _MAIN})

    def add(parent: etree._Element, name: str, **attributes: str | int) -> etree._Element:
        return etree.SubElement(parent, f"{{{_MAIN}}}{name}", {key: str(value) for key, value in attributes.items()})

    view = add(add(made, "sheetViews"), "sheetView", workbookViewId=0)
    add(view, "pane", ySplit=1, topLeftCell="A2", activePane="bottomLeft", state="frozen")
    columns = add(made, "cols")
    for n, width in enumerate(widths, 1):
        add(columns, "col", min=n, max=n, width=width, customWidth=1)
    data = add(made, "sheetData")
    for number, row in enumerate((tuple(head), *rows), 1):
        line = add(data, "row", r=number)
        for n, value in enumerate(row):
            place = f"{chr(ord('A') + n)}{number}"
            style = 1 if number == 1 else 0
            if isinstance(value, int):
                add(add(line, "c", r=place, s=style), "v").text = str(value)
            elif value:
                held = add(line, "c", r=place, s=style, t="inlineStr")
                words = add(add(held, "is"), "t")
                words.text = cell_text(value)
                words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    add(made, "autoFilter", ref=f"A1:{chr(ord('A') + len(head) - 1)}{len(rows) + 1}")
    return etree.tostring(made, xml_declaration=True, encoding="UTF-8", standalone=True)


def cell_text(text: str) -> str:
    """The text as a cell holds it. What XML can't hold is written ``_x0007_``, and words that look so are escaped alike."""
    if len(text) > LONGEST:
        text = text[: LONGEST - 1] + "…"
    text = re.sub(r"_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", text)
    return UNHOLDABLE.sub(lambda found: f"_x{min(ord(found[0]), 0xFFFF):04X}_", text)
