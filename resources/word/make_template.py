"""Builds ``template.docx`` beside this script: styles, page and settings of every Word file that Factline writes.

    python resources/word/make_template.py

The styles can be changed in Word too; what must stay are their names (``styleId``), the ``w:zoom`` with its
percentage (the schema wants it), and that the file holds no text of its own.
"""

import sys
from pathlib import Path
from typing import Final

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent))

from core.export.word.package import zipped  # noqa: E402 - found only after the line above

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"

SERIF = '<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:eastAsia="SimSun" w:cs="Times New Roman"/>'
SANS = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Microsoft YaHei" w:cs="Arial"/>'

# Colours are those of the light palette: text, secondary, muted, the edge of tables.
TEXT, SECONDARY, MUTED, EDGE = "1E1D1A", "4B473F", "67625A", "D2CDC1"


def size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def colour(value: str) -> str:
    return f'<w:color w:val="{value}"/>'


def space(before: int, after: int, line: int | None = None) -> str:
    """Twentieths of a point; ``line`` in 240ths of a line."""
    lines = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{before}" w:after="{after}"{lines}/>'


BOLD = "<w:b/><w:bCs/>"
KEEP = "<w:keepNext/><w:keepLines/>"

# Right end of a line on the report's landscape page.
ENDS: Final = '<w:tabs><w:tab w:val="right" w:pos="14570"/></w:tabs>'

# id, name in Word, based on, next, paragraph's properties, run's properties
PARAGRAPHS: Final = [
    ("Title", "Title", "Normal", "Normal", KEEP + space(0, 160, 252), BOLD + size(40)),
    (
        "Heading1",
        "heading 1",
        "Normal",
        "Normal",
        KEEP + space(320, 120, 252) + '<w:outlineLvl w:val="0"/>',
        SANS + BOLD + size(30),
    ),
    (
        "Heading2",
        "heading 2",
        "Normal",
        "Normal",
        KEEP + space(240, 80, 252) + '<w:outlineLvl w:val="1"/>',
        SANS + BOLD + size(24),
    ),
    ("ListParagraph", "List Paragraph", "Normal", "", '<w:ind w:left="360"/>', ""),
    ("TableRow", "Table Row", "Normal", "", space(0, 40) + '<w:ind w:left="360"/>', ""),
    ("Caption", "caption", "Normal", "", "", "<w:i/><w:iCs/>" + colour(SECONDARY) + size(20)),
    ("Byline", "Byline", "Normal", "Normal", "", colour(MUTED) + size(20)),
    ("Dateline", "Dateline", "Normal", "Normal", "", colour(MUTED) + size(20)),
    ("Credit", "Credit", "Normal", "Normal", "", colour(MUTED) + size(20)),
    ("Correction", "Correction", "Normal", "Normal", "", "<w:i/><w:iCs/>"),
    ("FootnoteText", "footnote text", "Normal", "", space(0, 60, 252), size(20)),
    ("Furniture", "Furniture", "Normal", "", "", colour(MUTED) + size(20)),
    ("CommentText", "annotation text", "Normal", "", space(0, 40, 240), SANS + size(20)),
    ("Header", "header", "Normal", "", ENDS + space(0, 0, 240), SANS + colour(MUTED) + size(16)),
    ("Footer", "footer", "Normal", "", ENDS + space(0, 0, 240), SANS + colour(MUTED) + size(16)),
    ("Subtitle", "Subtitle", "Normal", "Normal", space(0, 120, 264), SANS + colour(SECONDARY) + size(22)),
    ("Told", "Told", "Normal", "", space(0, 100, 264), SANS + size(20)),
    ("Reply", "Reply", "Told", "", '<w:ind w:left="360"/>', ""),
    (
        "TableHead",
        "Table Head",
        "Normal",
        "",
        "<w:keepNext/>" + space(40, 40, 240),
        SANS + BOLD + colour(SECONDARY) + size(17),
    ),
    ("TableText", "Table Text", "Normal", "", space(40, 40, 252), SANS + size(18)),
    ("CellText", "Cell Text", "Normal", "", space(40, 60, 259), size(20)),
    ("CellTitle", "Cell Title", "CellText", "", space(40, 60, 252), BOLD + size(26)),
    ("CellHeading", "Cell Heading", "CellText", "", "", BOLD + size(22)),
    ("CellFurniture", "Cell Furniture", "CellText", "", "", colour(MUTED) + size(18)),
    ("CellNumber", "Cell Number", "TableText", "", '<w:jc w:val="right"/>', colour(MUTED) + size(15)),
]
CHARACTERS: Final = [
    ("CommentReference", "annotation reference", '<w:sz w:val="16"/><w:szCs w:val="16"/>'),
    ("Hyperlink", "Hyperlink", '<w:color w:val="2457C5"/><w:u w:val="single"/>'),
    ("Muted", "Muted", colour(MUTED)),
    ("Strong", "Strong", BOLD),
]


def paragraph_style(key: str, name: str, based: str, after: str, paragraph: str, run: str) -> str:
    followed = f'<w:next w:val="{after}"/>' if after else ""
    p = f"<w:pPr>{paragraph}</w:pPr>" if paragraph else ""
    r = f"<w:rPr>{run}</w:rPr>" if run else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/><w:basedOn w:val="{based}"/>'
        f"{followed}<w:qFormat/>{p}{r}</w:style>"
    )


def styles() -> str:
    edges = "".join(
        f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="{EDGE}"/>' for edge in ("top", "bottom", "insideH")
    )
    return (
        f'{HEAD}<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr>{SERIF}{colour(TEXT)}{size(22)}'
        '<w:lang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault><w:pPr>{space(0, 140, 276)}</w:pPr></w:pPrDefault></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>'
        '<w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        '<w:style w:type="table" w:styleId="FactlineTable"><w:name w:val="Factline Table"/><w:basedOn w:val="TableNormal"/>'
        f'<w:tblPr><w:tblBorders>{edges}</w:tblBorders><w:tblCellMar><w:left w:w="86" w:type="dxa"/>'
        '<w:right w:w="86" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        + "".join(paragraph_style(*style) for style in PARAGRAPHS)
        + "".join(
            f'<w:style w:type="character" w:styleId="{key}"><w:name w:val="{name}"/>'
            f'<w:basedOn w:val="DefaultParagraphFont"/><w:rPr>{run}</w:rPr></w:style>'
            for key, name, run in CHARACTERS
        )
        + "</w:styles>"
    )


def settings() -> str:
    return (
        f'{HEAD}<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>'
    )


def document() -> str:
    return (
        f'{HEAD}<w:document xmlns:w="{W}"><w:body><w:p/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="709" w:footer="709" w:gutter="0"/>'
        "</w:sectPr></w:body></w:document>"
    )


def relations(*entries: tuple[str, str]) -> str:
    return (
        f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
        + "".join(f'<Relationship Id="rId{n}" Type="{kind}" Target="{to}"/>' for n, (kind, to) in enumerate(entries, 1))
        + "</Relationships>"
    )


def content_types() -> str:
    overrides = {
        "word/document.xml": f"{WORD_TYPE}.document.main+xml",
        "word/styles.xml": f"{WORD_TYPE}.styles+xml",
        "word/settings.xml": f"{WORD_TYPE}.settings+xml",
        "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    }
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + "".join(f'<Override PartName="/{part}" ContentType="{kind}"/>' for part, kind in overrides.items())
        + "</Types>"
    )


def build() -> bytes:
    core = f"{PACKAGE}/metadata/core-properties"
    parts = {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relations(
            (f"{OFFICE}/relationships/officeDocument", "word/document.xml"),
            (f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        "docProps/core.xml": f'{HEAD}<cp:coreProperties xmlns:cp="{core}"/>',
        "word/document.xml": document(),
        "word/_rels/document.xml.rels": relations(
            (f"{OFFICE}/relationships/styles", "styles.xml"), (f"{OFFICE}/relationships/settings", "settings.xml")
        ),
        "word/styles.xml": styles(),
        "word/settings.xml": settings(),
    }
    return zipped((name, text.encode()) for name, text in parts.items())


if __name__ == "__main__":
    (HERE / "template.docx").write_bytes(build())
