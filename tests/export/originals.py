"""A Word file with all that an article's may hold, and what is left of a redline when every change in it is rejected."""

from __future__ import annotations

from copy import deepcopy

from lxml import etree

from core.export.word.package import zipped
from tests.export.resolver import DEL, INS, SPACE, W
from tests.reading.word_files import KINDS, RELATIONS, document, p, part, r

_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_STYLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/>{more}</w:style>'
    for key, name, more in (
        ("Normal", "Normal", '<w:rPr><w:sz w:val="22"/></w:rPr>'),
        ("Titre", "Title", '<w:rPr><w:b/><w:sz w:val="40"/></w:rPr>'),
        ("Head", "heading 1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="2F5496"/><w:sz w:val="30"/></w:rPr>'),
        ("Item", "List Paragraph", '<w:pPr><w:ind w:left="720"/></w:pPr>'),
        ("Note", "footnote text", '<w:rPr><w:sz w:val="18"/></w:rPr>'),
    )
)  # fmt: skip
_NUMBERING = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>'
    '<w:lvlText w:val="•"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
LIST = '<w:pStyle w:val="Item"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
SIGN = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{}"/></w:r>'
_UNDERLINED = r("the harbour office", '<w:u w:val="single"/>')
LINK = f'<w:hyperlink r:id="rLink" w:history="1">{_UNDERLINED}</w:hyperlink>'
FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> QUOTE "12 March" </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>{}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
REMARK = '<w:commentRangeStart w:id="0"/>{}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'


def cell(*paragraphs: str) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>{"".join(paragraphs)}</w:tc>'


def row(*words: str) -> str:
    return f"<w:tr>{''.join(cell(p(text) if text else '<w:p/>') for text in words)}</w:tr>"


def table(*rows: str) -> str:
    grid = '<w:gridCol w:w="3000"/>' * 2
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(rows)}</w:tbl>'
    )


REMARKS = (
    f'<w:comment w:id="0" w:author="Secret Author" w:date="2026-01-01T00:00:00Z" w:initials="S">{p("Hm.")}</w:comment>'
)
SECTION = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
BODY = [
    p("Fog stops the Merrow ferry", properties='<w:pStyle w:val="Titre"/>'),
    p(r("Four people were hurt, ", "<w:b/>"), LINK, r(" said on Friday."), SIGN.format(2)),
    "<w:p/>",
    p("What happened", properties='<w:pStyle w:val="Head"/>'),
    p(r("The horn blew at "), r("nine", "<w:i/>"), r(" and the ferry stood off the pier.")),
    p(REMARK.format(r("Nobody on the pier could see her lights.")), r(" The crew waited.")),
    p("Bring warm clothes.", properties=LIST),
    p("Call the harbour first.", properties=LIST),
    p("Times of the last boats:"),
    table(row("Merrow", "18:10"), row("Sallow", "19:40"), row("Tern", "")),
    "<w:p/>",
    p('<w:bookmarkStart w:id="7" w:name="end"/>', r("Updated "), FIELD.format(r("12 March")), r("."), '<w:bookmarkEnd w:id="7"/>'),
    p("The ferry runs again tomorrow.", SIGN.format(3)),
]  # fmt: skip
NOTES = "".join(
    f'<w:footnote w:id="{number}">'
    + p("<w:r><w:footnoteRef/></w:r>", r(" " + text), properties='<w:pStyle w:val="Note"/>')
    + "</w:footnote>"
    for number, text in ((2, "The office counts passengers alone."), (3, "Weather permitting."))
)


def original(body: list[str] | None = None, tail: str = SECTION, notes: str = NOTES) -> bytes:
    """The file; ``body``: the XML of its blocks."""
    kinds = {"styles": "styles", "numbering": "numbering", "footnotes": "footnotes", "comments": "comments"}
    types = "".join(f'<Override PartName="/word/{name}.xml" ContentType="{_TYPE}.{name}+xml"/>' for name in kinds)
    types += '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>'
    relations = "".join(f'<Relationship Id="r{n}" Type="{KINDS}/{n}" Target="{n}.xml"/>' for n in kinds)
    relations += (
        f'<Relationship Id="rLink" Type="{KINDS}/hyperlink" Target="https://harbour.example/" TargetMode="External"/>'
    )
    separators = "".join(
        f'<w:footnote w:type="{kind}" w:id="{n}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
        for n, kind in enumerate(("separator", "continuationSeparator"))
    )
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_TYPE}.document.main+xml"/>{types}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{RELATIONS}">'
        f'<Relationship Id="r1" Type="{KINDS}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="r2" Type="{KINDS}/extended-properties" Target="docProps/app.xml"/></Relationships>',
        "docProps/app.xml": '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        "<Company>Secret Holdings</Company></Properties>",
        "word/document.xml": document("".join(BODY if body is None else body) + tail),
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{RELATIONS}">{relations}</Relationships>',
        "word/styles.xml": part("styles", _STYLES),
        "word/numbering.xml": part("numbering", _NUMBERING),
        "word/footnotes.xml": part("footnotes", separators + notes),
        "word/comments.xml": part("comments", REMARKS),
    }  # fmt: skip
    return zipped((name, text.encode()) for name, text in parts.items())


_COMMENT_SIGNS = ("commentRangeStart", "commentRangeEnd", "commentReference")


def rejected(root: etree._Element) -> etree._Element:
    """The part when every tracked change in it is rejected and no comment is left, by Word's rules."""
    root = deepcopy(root)
    for sign in list(root.iter(*(W + name for name in _COMMENT_SIGNS))):
        run, parent = sign, sign.getparent()
        if parent.tag == f"{W}r":
            run, parent = parent, parent.getparent()
        parent.remove(run)
    for end in list(root.iter(*(f"{W}move{side}Range{edge}" for side in ("From", "To") for edge in ("Start", "End")))):
        end.getparent().remove(end)
    for line in list(root.iter(f"{W}tr")):
        marks = line.findall(f"{W}trPr/*")
        if any(mark.tag in INS for mark in marks):
            line.getparent().remove(line)
        for mark in marks:
            if mark.tag in DEL:
                properties = mark.getparent()
                properties.remove(mark)
                if not len(properties):
                    line.remove(properties)
    for change in [e for e in root.iter(*INS) if e.getparent().tag != f"{W}rPr"]:
        change.getparent().remove(change)
    for change in [e for e in root.iter(*DEL) if e.getparent().tag != f"{W}rPr"]:
        for word in change.iter(f"{W}delText", f"{W}delInstrText"):
            word.tag = f"{W}t" if word.tag == f"{W}delText" else f"{W}instrText"
        parent, at = change.getparent(), change.getparent().index(change)
        parent[at : at + 1] = list(change)
    for paragraph in list(root.iter(f"{W}p")):
        letters = paragraph.find(f"{W}pPr/{W}rPr")
        if letters is None:
            continue
        inserted = any(mark.tag in INS for mark in letters)
        for mark in letters.findall("*"):
            if mark.tag in (*INS, *DEL):
                letters.remove(mark)
        if not len(letters):
            letters.getparent().remove(letters)
        if inserted:
            after = paragraph.getnext()
            content = [child for child in paragraph if child.tag != f"{W}pPr"]
            if content:  # its words join the next paragraph, whose properties stay
                at = 1 if len(after) and after[0].tag == f"{W}pPr" else 0
                after[at:at] = content
            paragraph.getparent().remove(paragraph)
    return root


def plain(root: etree._Element) -> bytes:
    """The part with neighbouring runs and links alike joined, so that only what Word shows differs."""
    root = deepcopy(root)
    for name in [key for key in root.attrib if key.endswith("}Ignorable")]:
        del root.attrib[name]
    for properties in list(root.iter(f"{W}pPr")):
        if not len(properties):
            properties.getparent().remove(properties)
    for tag in (f"{W}hyperlink", f"{W}r"):
        for one in list(root.iter(tag)):
            before = one.getprevious()
            if before is None or before.tag != tag or dict(before.attrib) != dict(one.attrib):
                continue
            if tag == f"{W}r":
                looks = [
                    etree.tostring(e.find(f"{W}rPr")) if e.find(f"{W}rPr") is not None else b"" for e in (before, one)
                ]
                if looks[0] != looks[1]:
                    continue
            before.extend(child for child in list(one) if child.tag != f"{W}rPr")
            one.getparent().remove(one)
    for word in list(root.iter(f"{W}t")):
        before = word.getprevious()
        if before is not None and before.tag == f"{W}t":
            before.text = (before.text or "") + (word.text or "")
            word.getparent().remove(word)
    for word in root.iter(f"{W}t", f"{W}instrText"):
        word.set(SPACE, "preserve")
    return etree.tostring(root, method="c14n", exclusive=True)
