"""What a source is, by its content; its name decides only where content can't (Markdown)."""

from __future__ import annotations

import re
from typing import Final

from core.model import ReadError
from core.reading.guard import Package

_SIGNS: Final[tuple[tuple[bytes, str], ...]] = (
    (b"%PDF-", "pdf"),
    (b"{\\rtf", "rtf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"SQLite format 3\0", "database"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"RIFF", "picture"),
    (b"II*\0", "picture"),
    (b"MM\0*", "picture"),
    (b"\x1f\x8b", "archive"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"Rar!\x1a\x07", "archive"),
    (b"\x7fELF", "program"),
    (b"MZ\x90", "program"),
)
_HEADER: Final = re.compile(rb"[a-z][a-z0-9-]{1,60}:")
_LEADING_COMMENTS: Final = re.compile(rb"\A(?:\s*<!--.{0,1000}?-->)+", re.DOTALL)
_MAIL_HEADERS: Final = frozenset(
    b"from to subject date message-id received return-path mime-version content-type delivered-to reply-to sender cc".split()
)
_SAVED_PAGE: Final = re.compile(
    rb"^from: [\"<]*saved by |^snapshot-content-location:|^content-type:\s*multipart/related", re.M
)
_INSTEAD: Final = {
    "doc": "is in the old Word format (.doc). Open it in Word or LibreOffice and save it as .docx.",
    "sheet": "is a spreadsheet. Copy the article's text and paste it.",
    "slides": "is a presentation. Copy the article's text and paste it.",
    "book": "is an e-book. Copy the article's text and paste it.",
    "zip": "is a zip archive. Unpack it and open the files in it.",
    "archive": "is a packed archive. Unpack it and open the files in it.",
    "picture": "is a picture. Open a file that has text in it.",
    "program": "is a program, not a text. Open a .docx or .txt file.",
    "database": "is a database, not a text. Open a .docx or .txt file.",
    "locked": "is locked with a password. Remove the password in its program, then open it again.",
    "xml": "is an XML file, which can't be read. Open a .docx or .txt file, or paste the text.",
}


def recognise(data: bytes, name: str) -> str:
    """``docx odt fodt rtf pdf html mhtml mail text markdown``. Raises ``ReadError`` for anything else, saying what to do with it."""
    kind = next((kind for sign, kind in _SIGNS if data.startswith(sign)), "text")
    if kind == "zip":
        kind = _package_kind(data, name)
    elif kind == "ole":
        kind = _ole_kind(data)
    elif kind == "text":
        kind = _text_kind(data, name)
    if kind in _INSTEAD:
        raise ReadError(f"{name} {_INSTEAD[kind]}")
    return kind


def _package_kind(data: bytes, name: str) -> str:
    package = Package(data, name, "a Word file")
    if "mimetype" in package:
        told = package.read("mimetype")[:100]
        if told.startswith(b"application/vnd.oasis.opendocument.text"):
            return "odt"
        if told.startswith(b"application/vnd.oasis.opendocument.spreadsheet"):
            return "sheet"
        if told.startswith(b"application/vnd.oasis.opendocument.presentation"):
            return "slides"
        if told.startswith(b"application/epub"):
            return "book"
    if "[Content_Types].xml" in package:
        types = package.read("[Content_Types].xml")
        for sign, kind in ((b"wordprocessingml", "docx"), (b"spreadsheetml", "sheet"), (b"presentationml", "slides")):
            if sign in types:
                return kind
        if b"ms-word.document" in types or b"ms-word.template" in types:
            return "docx"
    return "docx" if "word/document.xml" in package else "zip"


def _ole_kind(data: bytes) -> str:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return "locked"
    if "Workbook".encode("utf-16-le") in data:
        return "sheet"
    if "PowerPoint Document".encode("utf-16-le") in data:
        return "slides"
    return "doc"


def _is_mail(head: bytes) -> bool:
    """By the lines above the first empty one: names and values alone, two names at the least that mails have."""
    lines = re.split(rb"\r\n|\n|\r", re.split(rb"\r\n\r\n|\n\n|\r\r", head, maxsplit=1)[0])
    names = {line.partition(b":")[0] for line in lines if _HEADER.match(line)}
    known = names & _MAIL_HEADERS
    return bool(_HEADER.match(lines[0])) and (len(known) > 1 or lines[0].startswith(b"mime-version:"))


def _text_kind(data: bytes, name: str) -> str:
    head = data[:2000]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = head.decode("utf-16", "ignore").encode("utf-8", "ignore")
    head = _LEADING_COMMENTS.sub(b"", head.removeprefix(b"\xef\xbb\xbf")).lstrip().lower()
    if head.startswith((b"<!doctype html", b"<html")) or (head.startswith(b"<?xml") and b"<html" in head):
        return "html"
    if b"<office:document" in head:
        return "fodt"
    if head.startswith(b"<?xml"):
        return "xml"
    if _is_mail(head):
        return "mhtml" if _SAVED_PAGE.search(head) else "mail"
    return "markdown" if name.casefold().endswith((".md", ".markdown")) else "text"
