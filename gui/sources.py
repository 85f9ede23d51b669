"""Files that are asked for, what comes of each, and what they are still good for."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from core.model import Version


@dataclass(frozen=True, slots=True)
class Source:
    """A file and what is known of it beforehand."""

    path: Path
    label: str = ""
    published: date | None = None
    language: str = ""


@dataclass(frozen=True, slots=True)
class Awaited:
    """A file that is being read, and how it ended."""

    name: str
    language: str = ""
    version: Version | None = None
    complaint: str = ""
    answered: bool = False
    path: Path | None = None
    original: bytes | None = None
    replaces: str = ""
    """Id of the version whose file is read again."""


def word_file(version: Version, path: Path | None) -> Path | None:
    """The file a version was read from, where it is a Word file and still there."""
    from core.export.word.original import is_from_word

    return path if path is not None and is_from_word(version) and path.is_file() else None
