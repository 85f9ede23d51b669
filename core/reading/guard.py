"""What every source passes before any parser sees it: limits on size, and refusal of what no honest file needs.

The limits follow from what hostile files did to common parsers: a zip of 1 MB that unpacked to 2 GiB, eight million empty
paragraphs, entities that ate the text after them. An article of 100,000 words stays far below each of them.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from typing import TYPE_CHECKING, Final

from core.model import ReadError

if TYPE_CHECKING:
    from lxml.etree import _Element

FILE_BYTES: Final = 64 * 1024**2
PART_BYTES: Final = 64 * 1024**2
"""One unpacked part of a package."""
TOTAL_BYTES: Final = 1024**3
"""All parts of a package together, as declared."""
PARTS: Final = 5_000
RATIO: Final = 300
"""How much larger a part may be than what it was packed to, from ``RATIO_FROM`` bytes on."""
RATIO_FROM: Final = 1024**2
ELEMENTS: Final = 300_000
"""Elements of one XML part."""
TEXT_CHARACTERS: Final = 10_000_000
PARAGRAPHS: Final = 50_000
"""Read in some four seconds at the worst; an article of 100,000 words has five thousand."""

_ENCODING = re.compile(rb"""^\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
_ENCODINGS: Final = (b"utf-8", b"utf8", b"utf-16", b"us-ascii", b"ascii")


def check_size(data: bytes, name: str) -> None:
    """Raises ``ReadError`` for an empty source or one that is too large."""
    if not data:
        raise ReadError(f"{name} is empty. Choose a file that has text in it.")
    if len(data) > FILE_BYTES:
        raise ReadError(
            f"{name} is too large: it has more than {FILE_BYTES // 1024**2} MB. Split it, or save its text alone."
        )


def damaged(name: str, kind: str) -> ReadError:
    """The sentence for a file that is not what it seems."""
    return ReadError(
        f"{name} can't be read: it is damaged, or not {kind}. Open it in its own program and save it anew."
    )


def locked(name: str) -> ReadError:
    """The sentence for a file that only opens with a password."""
    return ReadError(f"{name} is locked with a password. Remove the password in its program, then open it again.")


def unsafe(name: str, why: str) -> ReadError:
    """The sentence for a file that is built to do harm, or looks as if it were."""
    return ReadError(f"{name} was not opened: {why}. Get a fresh copy from whoever sent it.")


class Package:
    """A zip file whose directory has been checked, read part by part within the limits."""

    def __init__(self, data: bytes, name: str, kind: str) -> None:
        """Raises ``ReadError`` for what is damaged, encrypted, too large, or names a part twice or outside itself."""
        self.name, self.kind = name, kind
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError) as error:
            raise damaged(name, kind) from error
        parts = self._zip.infolist()
        if len(parts) > PARTS:
            raise unsafe(name, f"it has {len(parts):,} parts, far more than an article needs")
        seen: set[str] = set()
        total = 0
        for part in parts:
            path = part.filename.replace("\\", "/")
            if path.startswith("/") or ".." in path.split("/") or re.match(r"[A-Za-z]:", path):
                raise unsafe(name, "it names places outside itself")
            if path.casefold() in seen:
                raise unsafe(name, "it holds two parts of the same name")
            seen.add(path.casefold())
            if part.flag_bits & 1:
                raise locked(name)
            if part.file_size > RATIO_FROM and part.file_size > RATIO * max(part.compress_size, 1):
                raise unsafe(name, "it unpacks to far more than an article needs")
            total += part.file_size
        if total > TOTAL_BYTES:
            raise unsafe(name, "it unpacks to far more than an article needs")
        self._parts = {part.filename: part for part in parts}

    def __contains__(self, path: str) -> bool:
        return path in self._parts

    def members(self) -> list[tuple[str, int, float]]:
        """Name, size as declared and time (a number that grows) of each part that is no folder, in the order of the directory."""
        return [
            (path, part.file_size, float("{:04}{:02}{:02}{:02}{:02}{:02}".format(*part.date_time)))
            for path, part in self._parts.items()
            if not part.is_dir()
        ]

    def read(self, path: str) -> bytes:
        """One part, unpacked. Raises ``ReadError`` when it is missing, damaged or larger than it may be, whatever it declares."""
        if path not in self._parts:
            raise damaged(self.name, self.kind)
        try:
            with self._zip.open(self._parts[path]) as part:
                data = part.read(PART_BYTES + 1)
        except (
            zipfile.BadZipFile,
            zlib.error,
            OSError,
            ValueError,
            NotImplementedError,
            EOFError,
            RuntimeError,
        ) as error:
            raise damaged(self.name, self.kind) from error
        if len(data) > PART_BYTES:
            raise unsafe(self.name, "it unpacks to far more than an article needs")
        return data

    def xml(self, path: str) -> _Element:
        """The root of one XML part, which resolves nothing."""
        return parse_xml(self.read(path), self.name, self.kind)


def parse_xml(data: bytes, name: str, kind: str) -> _Element:
    """The root element; comments and processing instructions are dropped, nothing outside ``data`` is looked at.

    Raises ``ReadError`` for a document type (the way in for entities), an encoding other than Unicode's own, too many
    elements, or XML that isn't well formed.
    """
    from lxml import etree

    declared = _ENCODING.match(data[:1000])
    if declared and declared[1].lower() not in _ENCODINGS:
        raise damaged(name, kind)
    for encoding in ("ascii", "utf-16-le", "utf-16-be"):
        if "<!DOCTYPE".encode(encoding) in data or "<!ENTITY".encode(encoding) in data:
            raise unsafe(name, "it brings rules of its own for reading it (a DOCTYPE)")
    if data.count(b"<") - data.count(b"</") > ELEMENTS:
        raise ReadError(
            f"{name} is too large: it has more than {ELEMENTS:,} elements. Split it, or save its text alone."
        )
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise damaged(name, kind) from error
