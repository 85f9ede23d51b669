"""Word files for tests, from the XML of their body."""

import io
import zipfile
from collections.abc import Mapping

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def relations(**targets: str) -> str:
    """A relations part: kind → target."""
    lines = "".join(
        f'<Relationship Id="r{n}" Type="{KINDS}/{kind.rstrip("0123456789")}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets.items())
    )
    return f'<Relationships xmlns="{RELATIONS}">{lines}</Relationships>'


def document(body: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?><w:document {NAMESPACES}><w:body>{body}</w:body></w:document>'


def part(root: str, content: str) -> str:
    return f"<w:{root} {NAMESPACES}>{content}</w:{root}>"


def package(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip of these parts, in this order, the same bytes whenever it is made."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        for path, content in parts.items():
            file.writestr(zipfile.ZipInfo(path, (2024, 3, 6, 10, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def docx(body: str, **more: str) -> bytes:
    """A Word file with this body; ``styles="<w:style …/>"`` or ``footnotes=…`` add the part of that name."""
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": relations(officeDocument="word/document.xml"),
        "word/document.xml": document(body),
        "word/_rels/document.xml.rels": relations(**{kind: f"{kind}.xml" for kind in more}),
    }
    roots = {"styles": "styles", "footnotes": "footnotes", "endnotes": "endnotes", "comments": "comments"}
    for kind, content in more.items():
        root = roots.get(kind, "hdr" if kind.startswith("header") else "ftr")
        parts[f"word/{kind}.xml"] = part(root, content)
    return package(parts)


def p(*runs: str, properties: str = "") -> str:
    """A paragraph of runs; plain words become a run of their own."""
    inner = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{inner}</w:p>"


def r(text: str, properties: str = "") -> str:
    rpr = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{rpr}<w:t xml:space="preserve">{text}</w:t></w:r>'


def tracked(kind: str, text: str, number: int = 1) -> str:
    """Text inserted, deleted or moved: ``ins del moveFrom moveTo``."""
    word = "delText" if kind == "del" else "t"
    return (
        f'<w:{kind} w:id="{number}" w:author="A" w:date="2024-01-01T00:00:00Z">'
        f'<w:r><w:{word} xml:space="preserve">{text}</w:{word}></w:r></w:{kind}>'
    )


def mark(kind: str) -> str:
    """Paragraph properties that say the mark at its end was inserted, deleted or moved."""
    return f'<w:rPr><w:{kind} w:id="90" w:author="A" w:date="2024-01-01T00:00:00Z"/></w:rPr>'
