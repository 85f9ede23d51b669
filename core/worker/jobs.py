"""What the worker is asked, and what it answers: plain values that pickle."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal
from urllib.parse import urlsplit

from core.model import (
    Annotations,
    Change,
    Comparison,
    ExportError,
    FactlineError,
    HandLink,
    Note,
    Options,
    ReadError,
    Version,
)

if TYPE_CHECKING:
    from core.case.acts import StoredText
    from core.reading.chain import Chain, Look
    from core.reading.web import Archive, Capture


@dataclass(frozen=True, slots=True)
class Read:
    """Read one file, or bytes with a name. ``tracked``: ``final`` or ``original``, for files with tracked changes.

    ``keep``: give the bytes too (a ``WithOriginal``), for a case that keeps them.
    """

    source: Path | bytes
    name: str = ""
    label: str = ""
    published: date | None = None
    tracked: str = "final"
    options: Options = field(default_factory=Options)
    keep: bool = False


@dataclass(frozen=True, slots=True)
class WithOriginal:
    """A version and the bytes it was read from; ``text``: as a case keeps it, where one can."""

    version: Version
    original: bytes
    text: StoredText | None = None


@dataclass(frozen=True, slots=True)
class ReadFormatted:
    """Read formatted text as a clipboard has it (HTML), all of it; ``name`` is what it is called where a file has a name."""

    html: str
    name: str = ""
    label: str = ""
    published: date | None = None


Ending = Literal["crash", "memory", "time"]
"""Why a worker was ended, or ended by itself."""


@dataclass(frozen=True, slots=True)
class ReadChain:
    """Read a folder, or a zip archive, as a chain. ``left_out``: files by their place in it that ended a worker, and why.

    ``keep``: give the files' bytes too (``WithOriginals``).
    """

    source: Path
    tracked: str = "final"
    options: Options = field(default_factory=Options)
    keep: bool = False
    left_out: tuple[tuple[int, Ending], ...] = ()


@dataclass(frozen=True, slots=True)
class WithOriginals:
    """A chain and the bytes of each of its versions."""

    chain: Chain
    originals: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class ReadAddress:
    """Fetch an address and read the page. ``allow_private``: also from this machine and its own network. ``keep``: as above."""

    address: str
    label: str = ""
    allow_private: bool = False
    options: Options = field(default_factory=Options)
    keep: bool = False


@dataclass(frozen=True, slots=True)
class ListCaptures:
    """Ask an archive (the usual one where none is given) for the captures of an address, from ``start`` to ``end``, both included."""

    address: str
    start: date
    end: date
    archive: Archive | None = None
    allow_private: bool = False


@dataclass(frozen=True, slots=True)
class ReadCapture:
    """Fetch one capture and read the page. ``keep``: as above."""

    capture: Capture
    archive: Archive | None = None
    label: str = ""
    allow_private: bool = False
    options: Options = field(default_factory=Options)
    keep: bool = False


@dataclass(frozen=True, slots=True)
class LookInto:
    """See what is new in a folder since the look before."""

    folder: Path
    before: Look | None = None


@dataclass(frozen=True, slots=True)
class Compare:
    """Compare versions, oldest first. One alone is read for what it tells in two ways: a comparison without pairs."""

    versions: tuple[Version, ...]
    linked: tuple[HandLink, ...] = ()
    unlinked: tuple[HandLink, ...] = ()
    options: Options = field(default_factory=Options)


@dataclass(frozen=True, slots=True)
class ComparePair:
    """Two versions of a comparison, by index, that need not be neighbours."""

    comparison: Comparison
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Export:
    """Write ``target`` in ``format`` (a name in ``core.export.FORMATS``), or as ``module`` does it, where one is named.

    Such a module is the window's: its ``export`` takes a comparison, annotations and options, and then ``progress`` and ``cancelled``
    as ``core.engine.compare`` does.

    ``settings``: fields of ``core.export.ExportOptions`` by name; its time is the moment of writing where none is given.
    """

    comparison: Comparison
    format: str
    target: Path
    annotations: Annotations = field(default_factory=Annotations)
    settings: tuple[tuple[str, Any], ...] = ()
    module: str = ""


@dataclass(frozen=True, slots=True)
class ReadComments:
    """The comments of a Word file that was sent out: what they bring back to the case with these versions and notes."""

    source: Path
    versions: tuple[Version, ...]
    notes: tuple[Note, ...] = ()
    changes: tuple[Change, ...] = ()


Reading = Read | ReadFormatted | ReadChain | ReadAddress | ListCaptures | ReadCapture | LookInto
Job = Reading | Compare | ComparePair | Export | ReadComments


@dataclass(frozen=True, slots=True)
class Progress:
    """``done`` of ``total``; a total of 0 is unknown. ``step``: ``fetch read align edit mentions understand export``."""

    number: int
    step: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Done:
    number: int
    result: Any


@dataclass(frozen=True, slots=True)
class Failed:
    """``str(error)`` is the sentence to show. ``details`` names type and place of an unexpected failure, without any article text."""

    number: int
    error: FactlineError
    details: str = ""


@dataclass(frozen=True, slots=True)
class Stopped:
    """The job was cancelled; what was there before is as it was."""

    number: int


Report = Progress | Done | Failed | Stopped


def told_name(job: Job) -> str:
    """How a sentence names what the job is about."""
    match job:
        case Read(source=Path() as path):
            return job.name or path.name
        case Read() | ReadFormatted():
            return job.name or "The text"
        case ReadChain():
            return job.source.name or str(job.source)
        case LookInto():
            return job.folder.name or str(job.folder)
        case ReadAddress() | ListCaptures():
            return _host(job.address)
        case ReadCapture():
            return _host(job.capture.address)
        case Export():
            return job.target.name
        case _:
            return "The comparison"


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or "The page"
    except ValueError:
        return "The page"


_ENDED: Final[dict[Ending, str]] = {
    "crash": "{name} can't be read: it made the reader stop. Save it anew as .docx or .txt and open that.",
    "memory": "{name} can't be read: it needs more memory than it may take. Split it and open the parts.",
    "time": "{name} takes too long to read and was left out.",
}


def ended(name: str, why: Ending) -> ReadError:
    """The sentence for a source that ended the worker."""
    return ReadError(_ENDED[why].format(name=name))


def crash_sentence(job: Job) -> FactlineError:
    name = told_name(job)
    if isinstance(job, Reading):
        return ended(name, "crash")
    if isinstance(job, Export):
        return ExportError(
            f"{name} can't be written: the program's worker stopped. Your work is still here; try again."
        )
    return FactlineError("The comparison stopped unexpectedly. Your versions are still here; compare again.")


def memory_sentence(job: Job) -> FactlineError:
    name = told_name(job)
    if isinstance(job, Reading):
        return ended(name, "memory")
    if isinstance(job, Export):
        return ExportError(f"{name} can't be written: it needs more memory than it may take. Export fewer versions.")
    return FactlineError("The comparison needs more memory than it may take. Compare fewer or shorter versions.")


def unexpected(job: Job) -> FactlineError:
    """The sentence for a fault of the program's own."""
    name = told_name(job)
    if isinstance(job, Reading):
        return unread(name)
    if isinstance(job, Export):
        return ExportError(f"{name} can't be written: the program met a fault of its own. Your work is still here.")
    return FactlineError("The comparison met a fault of the program's own. Your versions are still here.")


def unread(name: str) -> ReadError:
    """The sentence for a source that met a fault of the program's own."""
    return ReadError(f"{name} can't be read: the reader met something it doesn't know. Save it anew and try again.")
