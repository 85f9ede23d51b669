"""The worker's jobs that read: files, folders and archives, addresses and captures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from core.model import Cancelled, FactlineError, Options, Version
from core.worker.jobs import (
    ListCaptures,
    LookInto,
    Read,
    ReadAddress,
    ReadCapture,
    ReadChain,
    Reading,
    WithOriginal,
    ended,
    unread,
)
from core.worker.memory import READ_MEMORY, own_memory_limited

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
                return WithOriginal(version, job.source if isinstance(job.source, bytes) else job.source.read_bytes())
        case ReadChain():
            return _chain(job, tell, cancelled)
        case LookInto():
            from core.reading.chain import look

            return look(job.folder, job.before)
    from core.reading.web import Archive, captures, read_address, read_capture

    tell("fetch", 0, 0)
    with own_memory_limited(READ_MEMORY):
        match job:
            case ReadAddress():
                return read_address(
                    job.address,
                    label=job.label,
                    options=job.options,
                    allow_private=job.allow_private,
                    cancelled=cancelled,
                )
            case ListCaptures():
                return captures(
                    job.address,
                    job.start,
                    job.end,
                    archive=job.archive or Archive(),
                    allow_private=job.allow_private,
                    cancelled=cancelled,
                )
            case ReadCapture():
                return read_capture(
                    job.capture,
                    archive=job.archive or Archive(),
                    label=job.label,
                    options=job.options,
                    allow_private=job.allow_private,
                    cancelled=cancelled,
                )


def _chain(job: ReadChain, tell: Tell, cancelled: Callable[[], bool]) -> Any:
    """A chain whose files are each read within the limits of one; what a file does wrong costs its own sentence."""
    from core.reading import read
    from core.reading.chain import read_archive, read_folder

    left_out = dict(job.left_out)
    place = -1

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
                return read(source, name=name, tracked=tracked, options=options)
        except FactlineError:
            raise
        except MemoryError as error:
            raise ended(name, "memory") from error
        except Exception as error:  # a fault met in one file is told in its sentence; the others go on
            raise unread(name) from error

    chain = read_folder if job.source.is_dir() else read_archive
    return chain(job.source, tracked=job.tracked, options=job.options, reader=reader, progress=progress)
