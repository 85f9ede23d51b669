"""The worker's own side of the pipe: takes jobs, does them, sends reports."""

from __future__ import annotations

import contextlib
import importlib
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterable
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final

from core.model import Alignment, Cancelled, Comparison, FactlineError
from core.worker.jobs import (
    Compare,
    ComparePair,
    Done,
    Export,
    Failed,
    Job,
    Progress,
    ReadComments,
    Report,
    Stopped,
    memory_sentence,
    unexpected,
)
from core.worker.memory import READ_MEMORY, own_memory_limited
from core.worker.reading import read_job

PROGRESS_SECONDS: Final = 0.05
READING: Final = (
    "core.reading.plain_text",
    "core.reading.text_encoding",
    "core.reading.docx",
    "core.reading.roles",
)
COMPARING: Final = (
    "core.engine",
    "core.alignment",
    "core.differencing",
    "core.facts.mentions",
    "core.facts.anchors",
    "core.facts.judgement",
    "core.facts.ledger",
)


def serve(connection: Connection[Any, Any], stop_flag: Any, memory: int) -> None:
    """The worker process: takes ``(number, job)`` from the pipe, sends reports, until the pipe closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program that started this one
    desk = Desk(lambda: bool(stop_flag.value))
    # Where the pipe breaks, the window is gone, and so is the reason to go on.
    with own_memory_limited(memory), contextlib.suppress(EOFError, OSError):
        if not connection.poll(0):
            warm_up((*READING, *COMPARING))
        while True:
            number, job = connection.recv()
            report = desk.do(number, job, connection.send)
            try:
                connection.send(report)
            except MemoryError:
                connection.send(Failed(number, memory_sentence(job)))
            del report, job


def warm_up(names: Iterable[str]) -> None:
    """Load modules that most jobs need while nobody waits for them."""
    for name in names:
        importlib.import_module(name)


class Desk:
    """Does jobs, and remembers the last alignment and its comparison for the next ``Compare`` of the same texts."""

    def __init__(self, cancelled: Callable[[], bool]) -> None:
        self.cancelled = cancelled
        self.aligned_for: object = None
        self.alignment: Alignment | None = None
        self.comparison: Comparison | None = None
        self.alignments = 0
        """How many times something was aligned: a corrected date must not add to it."""

    def do(self, number: int, job: Job, tell: Callable[[Progress], None]) -> Report:
        """The job's last report; the ones before it go to ``tell``."""
        throttled = Throttle(number, tell)
        try:
            return Done(number, self.result(job, throttled))
        except Cancelled:
            return Stopped(number)
        except FactlineError as error:
            return Failed(number, error)
        except MemoryError:
            return Failed(number, memory_sentence(job))
        except Exception as error:  # noqa: BLE001 - whatever a job may raise, the worker stays and the user is told
            return Failed(number, unexpected(job), where(error))

    def result(self, job: Job, progress: Throttle) -> Any:
        match job:
            case Compare():
                return self.compare(job, progress)
            case ComparePair():
                return job.comparison.pair(job.before, job.after)
            case Export():
                from core.export import FORMATS, ExportOptions, write_beside

                progress("export", 0, 0)
                options = ExportOptions(**{"time": datetime.now().astimezone(), **dict(job.settings)})
                if job.module:
                    write = importlib.import_module(job.module).export
                    data: bytes = write(job.comparison, job.annotations, options, progress, self.cancelled)
                else:
                    data = FORMATS[job.format].export(job.comparison, job.annotations, options)
                write_beside(job.target, data)
                return job.target
            case ReadComments():
                from core.case.returning import returned

                progress("read", 0, 0)
                with own_memory_limited(READ_MEMORY):
                    data = job.source.read_bytes()
                    now = datetime.now().astimezone()
                    return returned(job.versions, job.notes, data, job.source.name, now, job.changes)
            case _:
                return read_job(job, progress.at_once, self.cancelled)

    def compare(self, job: Compare, progress: Throttle) -> Comparison:
        from core.engine import align, distinct, understand

        versions = distinct(job.versions, job.options)
        constraints = (*job.linked, *job.unlinked)
        needs = (tuple((version.texts, version.language) for version in versions), constraints)
        if self.alignment is None or needs != self.aligned_for:
            self.aligned_for = self.alignment = self.comparison = None
            self.alignment = align(versions, constraints, progress=progress, cancelled=self.cancelled)
            self.aligned_for = needs
            self.alignments += 1
        self.comparison = understand(
            self.alignment,
            versions,
            previous=self.comparison,
            options=job.options,
            progress=progress,
            cancelled=self.cancelled,
        )
        return self.comparison


class Throttle:
    """Passes progress on, at most once in ``PROGRESS_SECONDS``; the first of each step at once."""

    def __init__(self, number: int, tell: Callable[[Progress], None]) -> None:
        self.number, self.tell = number, tell
        self.step, self.next = "", 0.0

    def __call__(self, step: str, done: int, total: int) -> None:
        now = time.monotonic()
        if step != self.step or now >= self.next:
            self.at_once(step, done, total)

    def at_once(self, step: str, done: int, total: int) -> None:
        """What may not be missed: each file that is taken up."""
        self.step, self.next = step, time.monotonic() + PROGRESS_SECONDS
        self.tell(Progress(self.number, step, done, total))


def where(error: BaseException) -> str:
    """Type and place of a failure: modules, lines and functions, never values, which may hold article text."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in frames]
    return "\n".join([type(error).__name__, *lines, f"Python {sys.version.split()[0]} on {sys.platform}"])
