"""The worker's jobs that read: files, folders and archives, addresses and captures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.model import Cancelled, FactlineError, Options, Version
from core.worker.jobs import (
    ListCaptures,
    LookInto,
    Read,
    ReadAddress,
    ReadChain,
    ReadFormatted,
    Reading,
    WithOriginal,
    WithOriginals,
    ended,
    unread,
)
from core.worker.memory import READ_MEMORY, own_memory_limited

if TYPE_CHECKING:
    from core.case.acts import StoredText

Tell = Callable[[str, int, int], None]


def read_job(job: Reading, tell: Tell, cancelled: Callable[[], bool]) -> Any:
    """The job's result. ``tell`` is told each file before it is read: from then on its time counts."""
    match job:
        case Read():
            from core.reading import read

            tell("read", 0, 0)
            with own_memory_limited(READ_MEMORY):
                version = read(
                    job.source,
                    name=job.name,
                    label=job.label,
                    published=job.published,
                    tracked=job.tracked,
                    options=job.options,
                )
                if not job.keep:
                    return version
                data = job.source if isinstance(job.source, bytes) else job.source.read_bytes()
            return WithOriginal(version, data, _stored(version))
        case ReadFormatted():
            from core.reading import version_from_html

            tell("read", 0, 0)
            with own_memory_limited(READ_MEMORY):
                found = version_from_html(job.html, label=job.label, published=job.published)
            return found.with_context(source_name=job.name)
        case ReadChain():
            return _chain(job, tell, cancelled)
        case LookInto():
            from core.reading.chain import look

            return look(job.folder, job.before)
    from core.reading.web import Archive, captures, read_address, read_capture

    tell("fetch", 0, 0)
    private = job.allow_private
    with own_memory_limited(READ_MEMORY):
        if isinstance(job, ListCaptures):
            archive = job.archive or Archive()
            return captures(
                job.address, job.start, job.end, archive=archive, allow_private=private, cancelled=cancelled
            )
        if isinstance(job, ReadAddress):
            page = read_address(
                job.address, label=job.label, options=job.options, allow_private=private, cancelled=cancelled
            )
        else:
            archive = job.archive or Archive()
            page = read_capture(
                job.capture,
                archive=archive,
                label=job.label,
                options=job.options,
                allow_private=private,
                cancelled=cancelled,
            )
    return WithOriginal(page.version, page.data, _stored(page.version)) if job.keep else page.version


def _stored(version: Version) -> StoredText | None:
    """``None`` for a text that no case can keep: it says so when it is to be kept."""
    from core.case.acts import StoredText
    from core.case.errors import CaseError

    try:
        return StoredText.of(version)
    except CaseError:
        return None


def _chain(job: ReadChain, tell: Tell, cancelled: Callable[[], bool]) -> Any:
    """A chain whose files are each read within the limits of one; what a file does wrong costs its own sentence."""
    from core.reading import read
    from core.reading.chain import read_archive, read_folder

    left_out = dict(job.left_out)
    place = -1
    came: list[tuple[Version, bytes]] = []

    def progress(done: int, total: int) -> None:
        nonlocal place
        place = done
        if cancelled():
            raise Cancelled("Stopped. Nothing was read.")
        tell("read", done, total)

    def reader(source: Path | bytes, *, name: str, tracked: str, options: Options | None) -> Version:
        if place in left_out:
            raise ended(name, left_out[place])
        try:
            with own_memory_limited(READ_MEMORY):
                version = read(source, name=name, tracked=tracked, options=options)
                if job.keep:
                    came.append((version, source if isinstance(source, bytes) else source.read_bytes()))
                return version
        except FactlineError:
            raise
        except MemoryError as error:
            raise ended(name, "memory") from error
        except Exception as error:  # a fault met in one file is told in its sentence; the others go on
            raise unread(name) from error

    read_chain = read_folder if job.source.is_dir() else read_archive
    chain = read_chain(job.source, tracked=job.tracked, options=job.options, reader=reader, progress=progress)
    if not job.keep:
        return chain
    return WithOriginals(chain, tuple(next(data for known, data in came if known is each) for each in chain.versions))
