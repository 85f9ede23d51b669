"""Damaged on purpose: every mutated file is read or refused with a sentence, replayable by its seed."""

import os
import random
from collections.abc import Callable

import pytest

from core.model import ReadError
from core.reading import read
from core.reading.chain import read_archive
from tests.reading.pdf_files import column, pdf, wrapped
from tests.reading.test_html import PAGE
from tests.reading.test_mail import FILE, FORMATTED, PLAIN, mail
from tests.reading.test_odt import content
from tests.reading.word_files import TYPES, document, mark, p, package, r, relations, tracked

RUNS = int(os.environ.get("FACTLINE_FUZZ", "150"))
"""A longer run: FACTLINE_FUZZ=20000 python -m pytest tests/reading/test_fuzz.py"""

Parts = dict[str, str | bytes]

WORD: Parts = {
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
OPEN_DOCUMENT: Parts = {
    "mimetype": "application/vnd.oasis.opendocument.text",
    "content.xml": content(
        "<text:p>One<text:s text:c='3'/>two</text:p><text:list><text:list-item><text:p>x</text:p></text:list-item></text:list>"
    ),
}
RICH = (
    rb"{\rtf1\ansi{\fonttbl{\f0\fcharset204 A;}}{\stylesheet{\s1 heading;}}"
    rb"\pard\s1 a\'e9\u8220?{\footnote b\par}\intbl x\cell y\cell\row}"
)
TEXT = (
    "SEOUL, Nov 17 — “One,” he said.\r\nPublished: 3 March 2024\r\nBy Ines Hallam\r\nRead more: x — AFP\r\n".encode()
    * 3
)
PAGES = pdf(column(wrapped("One bridge over the river.", "", "Two.")), [(60, 30, 9, "1")], info="/ModDate (D:2024)")
PIECES = [
    b"<",
    b">",
    b"&",
    b'"',
    b"</w:p>",
    b"<w:tbl>",
    b"<w:del>",
    b"\x00",
    b"\xff",
    b"{",
    b"}",
    b"\\",
    b"\\par",
    b"-1",
    b"99999999999",
]


def damaged(data: bytes, chance: random.Random) -> bytes:
    broken = bytearray(data)
    for _ in range(chance.randint(1, 5)):
        at = chance.randrange(len(broken)) if broken else 0
        match chance.randrange(5):
            case 0 if broken:
                broken[at] ^= 1 << chance.randrange(8)
            case 1:
                del broken[at:]
            case 2:
                broken[at:at] = chance.choice(PIECES)
            case 3:
                other = chance.randrange(len(broken) + 1)
                broken[at:at] = broken[min(at, other) : max(at, other)][:2000]
            case _:
                del broken[at : at + chance.randint(1, 50)]
    return bytes(broken)


def zipped(parts: Parts, chance: random.Random) -> bytes:
    """A package with a damaged part, a damaged package, or one within another."""
    match chance.randrange(4):
        case 0:
            return damaged(package(parts), chance)
        case 1:
            return package(
                {**parts, "nested.zip": package(parts), "word/media/x.docx": damaged(package(parts), chance)}
            )
        case _:
            name = chance.choice(sorted(parts))
            content = parts[name]
            return package(
                {**parts, name: damaged(content if isinstance(content, bytes) else content.encode(), chance)}
            )


MAKERS: dict[str, Callable[[random.Random], bytes]] = {
    "docx": lambda chance: zipped(WORD, chance),
    "odt": lambda chance: zipped(OPEN_DOCUMENT, chance),
    "rtf": lambda chance: damaged(RICH, chance),
    "html": lambda chance: damaged(PAGE.encode(), chance),
    "pdf": lambda chance: damaged(PAGES, chance),
    "eml": lambda chance: damaged(mail(PLAIN, FORMATTED, FILE), chance),
    "txt": lambda chance: damaged(TEXT, chance),
    "md": lambda chance: damaged(TEXT, chance),
}


@pytest.mark.timeout(0)
@pytest.mark.parametrize("kind", MAKERS)
def test_a_damaged_file_is_read_or_refused(kind: str) -> None:
    for seed in range(RUNS):
        data = MAKERS[kind](random.Random(f"{kind} {seed}"))
        try:
            found = read(data, name=f"bad.{kind}")
        except ReadError as error:
            assert str(error).startswith(f"bad.{kind} ") and str(error).endswith("."), seed
        else:
            assert all(part.end <= len(p.text) for p in found.paragraphs for part in p.parts), seed


@pytest.mark.timeout(0)
def test_a_damaged_archive_is_read_or_refused() -> None:
    for seed in range(RUNS):
        chance = random.Random(f"zip {seed}")
        data = zipped({"a.docx": package(WORD), "b.txt": TEXT, "c/d.eml": mail(PLAIN)}, chance)
        try:
            found = read_archive(data, name="bad.zip")
        except ReadError as error:
            assert str(error).startswith("bad.zip ") and str(error).endswith("."), seed
        else:
            assert found.versions and all(sentence.endswith(".") for sentence in found.failures), seed
