"""Files that are asked for, and what comes of each."""

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
    replaces: str = ""
    """Id of the version whose file is read again."""
