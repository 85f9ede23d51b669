"""Files damaged on purpose, each told by its format and a number, so that any of them can be made again.

Bits are flipped, files cut short, pieces put in, doubled and taken out; parts of packages are damaged, taken from one
another and packed within one another.
"""

import random
import zlib
from base64 import encodebytes
from collections.abc import Callable, Sequence
from copy import deepcopy
from functools import cache, partial
from pathlib import Path
from typing import Final

from lxml import etree

from tests.reading.pdf_files import column, pdf, wrapped
from tests.reading.test_html import PAGE
from tests.reading.test_mail import FILE, FORMATTED, HEAD, PLAIN, mail
from tests.reading.test_odt import content
from tests.reading.word_files import TYPES, document, mark, p, package, r, relations, tracked

Parts = dict[str, bytes]

SAMPLES: Final = Path(__file__).parents[2] / "resources" / "samples"
WORD: Final[dict[str, str | bytes]] = {
    "[Content_Types].xml": TYPES,
    "_rels/.rels": relations(officeDocument="word/document.xml"),
    "word/_rels/document.xml.rels": relations(styles="styles.xml", footnotes="footnotes.xml"),
    "word/styles.xml": '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
    "word/footnotes.xml": document(p("note")).replace("w:document", "w:footnotes").replace("w:body", "w:footnote"),
    "word/document.xml": document(
        p("One ", tracked("del", "old"), tracked("ins", "new"), r(" hidden", "<w:vanish/>"), properties=mark("del"))
        + p("Two", properties='<w:numPr><w:numId w:val="1"/></w:numPr>')
        + f"<w:tbl><w:tr><w:tc>{p('a')}</w:tc><w:tc>{p('b')}</w:tc></w:tr></w:tbl>"
    ),
}
OPEN_DOCUMENT: Final[dict[str, str | bytes]] = {
    "mimetype": "application/vnd.oasis.opendocument.text",
    "content.xml": content(
        "<text:h text:outline-level='1'>Head</text:h><text:p>One<text:s text:c='3'/>two<text:note><text:note-body><text:p>note"
        "</text:p></text:note-body></text:note></text:p><text:list><text:list-item><text:p>x</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p>"
        "</table:table-cell></table:table-row></table:table>"
    ),
    "meta.xml": "<office:document-meta xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'/>",
}
FLAT: Final = str(OPEN_DOCUMENT["content.xml"]).replace("office:document-content", "office:document")
RICH: Final = (
    rb"{\rtf1\ansi{\fonttbl{\f0\fcharset204 A;}}{\stylesheet{\s1 heading;}}{\info{\author A}{\revtim\yr2024\mo3\dy6}}"
    rb"\pard\s1 a\'e9\u8220?{\footnote b\par}{\deleted c}\bin3 abc\par\intbl x\cell y\cell\row}"
)
TEXT: Final = (
    "SEOUL, Nov 17 — “One,” he said.\r\nPublished: 3 March 2024\r\nBy Ines Hallam\r\nRead more: x — AFP\r\n".encode()
    * 3
)
MARKDOWN: Final = b"# Bridge *closed*\n\nOne [bridge](x) over\nthe **river**.\n\n- a\n- b\n\n> said\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
PAGES: Final = pdf(
    column(wrapped("One bridge over the river.", "", "Two.")), [(60, 30, 9, "1")], info="/ModDate (D:2024)"
)
SAVED_PAGE: Final = (
    b"From: <Saved by Blink>\r\nSubject: Bridge\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n"
    b"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
) + encodebytes(PAGE.encode()) + b"\r\n--b--\r\n"  # fmt: skip

PIECES: Final = (
    b"<", b">", b"&", b'"', b"</w:p>", b"<w:tbl>", b"<w:del>", b"</text:p>", b"<!DOCTYPE x>", b"&#x0;", b"\x00", b"\xff", b"{",
    b"}", b"\\", b"\\par", b"\\bin99999999 ", b"\\u-1 ", b"\\'", b"-1", b"0", b"99999999999", b"\xed\xa0\x80", b"\x1b$B",
    b"\r\n\r\n", b"--b\r\n", b"=?utf-8?b?", b"endobj", b"stream\n", b"<</Kids[2 0 R]>>", b" 0 R", b"<table><tr>", b"</html>",
)  # fmt: skip


def damaged(data: bytes, chance: random.Random) -> bytes:
    """One to five of the ways in which a file comes to harm."""
    broken = bytearray(data)
    for _ in range(chance.randint(1, 5)):
        at = chance.randrange(len(broken)) if broken else 0
        match chance.randrange(7):
            case 0 | 1 if broken:
                broken[at] ^= 1 << chance.randrange(8)
            case 2:
                del broken[at:]
            case 3:
                broken[at:at] = chance.choice(PIECES)
            case 4:
                other = chance.randrange(len(broken) + 1)
                broken[at:at] = broken[min(at, other) : max(at, other)][:2000]
            case 5 if broken:
                broken[at:at] = broken[at : at + chance.randint(1, 40)] * chance.choice((2, 50, 500))
            case _:
                del broken[at : at + chance.randint(1, 50)]
    return bytes(broken)


def reshaped(data: bytes, chance: random.Random) -> bytes:
    """XML that stays well-formed, so that it gets past the parser: elements doubled, taken out, moved, nested and emptied, and
    attributes with other values."""
    root = etree.fromstring(data, etree.XMLParser(resolve_entities=False))
    for _ in range(chance.randint(1, 8)):
        elements = list(root.iter(etree.Element))
        one, other = chance.choice(elements), chance.choice(elements)
        match chance.randrange(6):
            case 0 if one is not root:
                one.addnext(deepcopy(one))
            case 1 if (above := one.getparent()) is not None:
                above.remove(one)
            case 2 if one is not root and not any(one is each for each in (other, *other.iterancestors())):
                other.append(one)
            case 3:
                for _ in range(chance.choice((1, 20, 200))):
                    one = etree.SubElement(one, other.tag)
            case 4:
                one.text = chance.choice(("", "x", " " * 1000, "é" * 50, "-1", "\u202e", "\ufeff\n\t"))
            case _:
                name = chance.choice([name for each in elements for name in each.attrib] or ["id"])
                one.set(name, chance.choice(("", "0", "-1", "true", "99999999999", "x" * 300, "٣", "../x")))
    return etree.tostring(root)


def in_a_package(wholes: Sequence[Parts], chance: random.Random) -> bytes:
    """A package with a damaged part, one spliced from two, a damaged package, or one within another."""
    parts = chance.choice(wholes)
    match chance.randrange(6):
        case 0:
            return damaged(package(parts), chance)
        case 1:
            inner = package(parts)
            for _ in range(chance.randrange(4)):
                inner = package({chance.choice(("nested.zip", "word/document.xml", "content.xml")): inner})
            return package({**parts, "nested.zip": inner, "word/media/x.docx": damaged(inner, chance)})
        case 2:
            other = chance.choice((*wholes, _bytes(WORD), _bytes(OPEN_DOCUMENT)))
            taken = {name: data for name, data in other.items() if chance.random() < 0.5}
            return package({**parts, **taken, chance.choice(sorted(parts)): other[chance.choice(sorted(other))]})
        case _:
            name = chance.choice(sorted(parts))
            xml = parts[name].lstrip().startswith(b"<") and chance.random() < 0.6
            return package({**parts, name: (reshaped if xml else damaged)(parts[name], chance)})


def _bytes(parts: dict[str, str | bytes]) -> Parts:
    return {name: part if isinstance(part, bytes) else part.encode() for name, part in parts.items()}


@cache
def word_samples() -> tuple[Parts, ...]:
    """A small file by hand, and one that a word processor's library wrote."""
    import zipfile

    with zipfile.ZipFile(SAMPLES / "port-merrow-1.docx") as file:
        written = {name: file.read(name) for name in file.namelist() if not name.endswith("/")}
    return _bytes(WORD), _bytes(WORD), written


def _pdf(chance: random.Random) -> bytes:
    """Damage before the streams are packed reaches what is drawn; behind it, the file's own structure."""
    if chance.random() < 0.5:
        return damaged(PAGES, chance)
    drawn = damaged(b"BT /F 11 Tf 60 780 Td (One bridge.) Tj 0 -14 Td [(Two) -900 (cells)] TJ ET\n" * 4, chance)
    packed = zlib.compress(drawn)
    at = PAGES.rindex(b"<< /Length")
    whole = (
        PAGES[:at]
        + b"<< /Filter /FlateDecode /Length %d >>\nstream\n" % len(packed)
        + packed
        + b"\nendstream\nendobj\n"
    )
    return whole if chance.random() < 0.7 else damaged(whole, chance)


def _one_of(*wholes: bytes) -> Callable[[random.Random], bytes]:
    return lambda chance: damaged(chance.choice(wholes), chance)


MAKERS: Final[dict[str, Callable[[random.Random], bytes]]] = {
    "docx": lambda chance: in_a_package(word_samples(), chance),
    "odt": lambda chance: in_a_package((_bytes(OPEN_DOCUMENT),), chance),
    "fodt": lambda chance: (reshaped if chance.random() < 0.6 else damaged)(FLAT.encode(), chance),
    "rtf": _one_of(RICH),
    "html": _one_of(PAGE.encode(), PAGE.encode("utf-16")),
    "mhtml": _one_of(SAVED_PAGE),
    "pdf": _pdf,
    "eml": _one_of(mail(PLAIN, FORMATTED, FILE), f"{HEAD}Content-Type: text/plain; format=flowed\r\n\r\nOne \r\ntwo.\r\n".encode()),
    "txt": _one_of(TEXT, TEXT.decode().encode("utf-16"), TEXT.decode().encode("cp1252", "replace")),
    "md": _one_of(MARKDOWN),
    "zip": partial(
        lambda chance: in_a_package(
            ({"a.docx": package(WORD), "b.txt": TEXT, "c/d.eml": mail(PLAIN), "e.pdf": PAGES, "f.zip": package(WORD)},), chance
        )
    ),
}  # fmt: skip


def mutated(kind: str, number: int) -> bytes:
    """The file of this format and number, the same one each time."""
    return MAKERS[kind](random.Random(f"{kind} {number}"))
