"""Files that are asked for, what comes of each, and what they are still good for."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from core.case import AddVersion, StoredText
from core.model import Version
from core.reading.chain import is_archive
from core.worker import Read, ReadChain


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
    text: StoredText | None = None
    """The version's, as a case keeps it."""
    replaces: str = ""
    """Id of the version whose file is read again."""
    chain: tuple[AddVersion, ...] = ()
    """The versions of a folder or an archive, in order."""

    @property
    def added(self) -> tuple[AddVersion, ...]:
        """What is new of it."""
        if self.version is None or self.replaces:
            return self.chain
        return (AddVersion(self.version, self.original, self.text),)


def job_for(source: Source) -> Read | ReadChain:
    """How a source is read: a folder or an archive as a chain."""
    if source.path.is_dir() or is_archive(source.path):
        return ReadChain(source.path, keep=True)
    return Read(source.path, label=source.label, published=source.published, keep=True)


def word_file(version: Version, path: Path | None) -> Path | None:
    """The file a version was read from, where it is a Word file and still there."""
    from core.export.word.origin import is_from_word

    return path if path is not None and is_from_word(version) and path.is_file() else None
