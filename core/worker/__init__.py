"""The worker: one persistent process that reads files, compares versions and writes exports, so the window never does.

    worker = Worker(on_report)               # starts the process; on_report is called from the worker's own thread
    number = worker.submit(Read(path))       # jobs are done one after another, in the order they came
    worker.cancel(number)                    # a job that waits or runs is stopped
    worker.close()

A job is a plain value and so is its answer. Each job gets any number of ``Progress`` reports (at most one every 50 ms)
and then exactly one of ``Done``, ``Failed`` or ``Stopped``:

    Read(path) or Read(bytes, name=…)        -> Done.result is a Version, with keep=True a WithOriginal
    ReadFormatted(html)                      -> Done.result is a Version of all of it
    ReadChain(folder or zip archive)         -> Done.result is a Chain: its versions in order, a sentence for each failure; with
                                                keep=True a WithOriginals
    ReadAddress("https://…")                 -> Done.result is a Version, or as Read
    ListCaptures("https://…", start, end)    -> Done.result is a tuple of Captures
    ReadCapture(capture)                     -> Done.result is a Version, or as Read
    LookInto(folder, look before)            -> Done.result is a Look: what is new in it
    Compare(versions, …)                     -> Done.result is a Comparison
    ComparePair(comparison, before, after)   -> Done.result is a PairComparison
    ReadComments(path, versions, notes, …)   -> Done.result is what they bring back, an act of the case
    Export(comparison, "docx", target, …)    -> Done.result is the target's path

Several files are several jobs: one that fails costs nothing but its own sentence. Nor does one within a chain; where one
ends the worker, the chain is read again without it. A ``Compare`` whose texts, languages and
hand-made links are those of the last one is not aligned again, only judged again, so a corrected date or label is
another ``Compare`` and cheap.

Cancelling sets a flag that the engine looks at; a worker that has not answered ``GRACE`` seconds later is killed and
started anew. The same happens to one that runs out of its memory or its time, or crashes: the job gets its sentence,
the jobs behind it go on. Nothing here knows Qt: the window turns reports into signals (``gui.jobs``).
"""

from __future__ import annotations

import ctypes
import gc
import multiprocessing
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from multiprocessing.process import BaseProcess
from typing import Final

from core.model import FactlineError
from core.worker.desk import serve, where
from core.worker.jobs import (
    Compare,
    ComparePair,
    Done,
    Ending,
    Export,
    Failed,
    Job,
    ListCaptures,
    LookInto,
    Progress,
    Read,
    ReadAddress,
    ReadCapture,
    ReadChain,
    ReadComments,
    ReadFormatted,
    Reading,
    Report,
    Stopped,
    WithOriginal,
    WithOriginals,
    crash_sentence,
    ended,
    memory_sentence,
    told_name,
    unexpected,
)
from core.worker.memory import READ_MEMORY, resident_bytes
from core.worker.processor import seconds_kept_waiting

__all__ = [
    "Compare",
    "ComparePair",
    "Done",
    "Export",
    "Failed",
    "Job",
    "ListCaptures",
    "LookInto",
    "Progress",
    "Read",
    "ReadAddress",
    "ReadCapture",
    "ReadChain",
    "ReadComments",
    "ReadFormatted",
    "Reading",
    "Report",
    "Stopped",
    "WithOriginal",
    "WithOriginals",
    "Worker",
]

GRACE: Final = 2.0
"""Seconds a cancelled job has to stop by itself."""
MEMORY: Final = 2 * 1024**3
"""Bytes a worker may take before it is stopped."""
STARTED: Final = 128 * 1024**2
"""Bytes a worker takes that has loaded what it needs, at most; one that is still starting takes less."""
READ_SECONDS: Final = 10.0
"""Seconds one file may take to be read, from when the worker takes it up; those in which the system's other work kept the
processor from it are given back, up to twice as many."""
ENDINGS: Final = 5
"""Files of one chain that may end the worker; one more, and the chain is given up."""


class Worker:
    """The worker process, seen from the process that has the window. Its methods return at once and may be called from any thread.

    ``on_report`` is called from one thread of the worker's own, in order; it must not block. Results are unpickled on that
    thread. After ``close`` nothing is reported any more.
    """

    def __init__(
        self,
        on_report: Callable[[Report], None],
        *,
        memory: int = MEMORY,
        grace: float = GRACE,
        read_seconds: float = READ_SECONDS,
        read_memory: int = READ_MEMORY,
    ) -> None:
        self._on_report = on_report
        self._memory = memory
        self._grace = grace
        self._read_seconds = read_seconds
        self._read_memory = read_memory
        self._lock = threading.Lock()
        self._waiting: queue.SimpleQueue[tuple[int, Job] | None] = queue.SimpleQueue()
        self._cancelled: set[int] = set()
        self._last = 0
        self._running = 0
        self._reached = -1
        """Place of the file that was taken up last; -1 for none."""
        self._closed = False
        self._process = _Process(memory)
        self._process.start()
        self._thread = threading.Thread(target=self._serve, name="worker", daemon=True)
        self._thread.start()

    def submit(self, job: Job) -> int:
        """Queue a job; gives its number (1, 2, …), by which its reports are known."""
        with self._lock:
            self._last += 1
            self._waiting.put((self._last, job))
            return self._last

    def cancel(self, number: int) -> None:
        """Stop the job of this number, if it waits or runs; it is then reported ``Stopped``, unless it was done first."""
        with self._lock:
            if number >= max(self._running, 1):
                self._cancelled.add(number)

    def close(self) -> None:
        """Stop everything and end the process. Returns when it has ended (a running job is killed)."""
        with self._lock:
            self._closed = True
        self._waiting.put(None)
        self._thread.join()

    # Everything below runs on the worker's thread.

    def _serve(self) -> None:
        while (item := self._waiting.get()) is not None and not self._closed:
            number, job = item
            with self._lock:
                self._running = number
                stopped = number in self._cancelled
            self._tell(Stopped(number) if stopped else self._do(number, job))
            with self._lock:
                self._running = number + 1
                self._cancelled.discard(number)
        self._process.kill()

    def _tell(self, report: Report) -> None:
        if not self._closed:
            self._on_report(report)

    def _do(self, number: int, job: Job) -> Report:
        """The job's last report."""
        while True:
            self._reached = -1
            try:
                self._hand_over(number, job)
                return self._wait_for(number, job)
            except (OSError, EOFError):  # the pipe broke: the process is no more
                why: Ending = "crash"
            except _Ended as error:
                why = error.why
            except Exception as error:  # noqa: BLE001 - this thread serves every later job and must not end
                self._process.kill()
                return Failed(number, unexpected(job), where(error))
            self._process.start()
            if number in self._cancelled:
                return Stopped(number)
            if not isinstance(job, ReadChain) or self._reached < 0 or len(job.left_out) == ENDINGS:
                return Failed(number, _sentence(job, why))
            job = replace(job, left_out=(*job.left_out, (self._reached, why)))

    def _hand_over(self, number: int, job: Job) -> None:
        if not self._process.alive():
            self._process.start()
        try:
            self._process.send(number, job)
        except OSError:  # it ended between two jobs
            self._process.start()
            self._process.send(number, job)

    def _wait_for(self, number: int, job: Job) -> Report:
        process = self._process
        read_by = stop_by = float("inf")
        memory = self._memory
        if isinstance(job, Reading):
            memory = min(memory, process.resident() + self._read_memory)
            read_by = time.monotonic() + 3 * self._read_seconds  # with the time to start, or to fetch
        kept_before = process.kept_waiting()
        while True:
            if process.connection.poll(0.03):
                report = process.receive()
                if not isinstance(report, Progress):
                    return report
                if report.step == "read":  # it has started up, and taken a file up
                    self._reached = report.done
                    read_by = time.monotonic() + self._read_seconds
                    kept_before = process.kept_waiting()
                    memory = min(self._memory, process.resident() + self._read_memory)
                self._tell(report)
            now = time.monotonic()
            if self._closed:
                return Stopped(number)
            if stop_by == float("inf") and number in self._cancelled:
                process.stop_flag.value = 1
                stop_by = now + self._grace
            if now > stop_by:
                process.start()
                return Stopped(number)
            if now > read_by and now > read_by + min(process.kept_waiting() - kept_before, 2 * self._read_seconds):
                raise _Ended("time")
            if process.over(memory):
                raise _Ended("memory")


class _Ended(Exception):  # noqa: N818 - what was done, not what went wrong
    """The worker has to be ended."""

    def __init__(self, why: Ending) -> None:
        super().__init__(why)
        self.why: Ending = why


def _sentence(job: Job, why: Ending) -> FactlineError:
    match why:
        case "time":
            return ended(told_name(job), why)
        case "memory":
            return memory_sentence(job)
        case "crash":
            return crash_sentence(job)


class _Process:
    """The process and the pipe to it; ``start`` also starts it anew."""

    def __init__(self, memory: int) -> None:
        self._context = multiprocessing.get_context("spawn")
        self._memory = memory
        self._process: BaseProcess | None = None
        self._next_look = 0.0

    def start(self) -> None:
        self.kill()
        self.connection, theirs = self._context.Pipe()
        # A byte without a lock: a lock would stay locked for ever if the process were killed while holding it.
        self.stop_flag = self._context.RawValue(ctypes.c_byte, 0)
        self._process = self._context.Process(
            target=serve, args=(theirs, self.stop_flag, self._memory), name="factline-worker", daemon=True
        )
        self._process.start()
        theirs.close()

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
            self._process = None
            self.connection.close()

    def alive(self) -> bool:
        return self._process is not None and self._process.is_alive()

    def send(self, number: int, job: Job) -> None:
        self.stop_flag.value = 0
        self.connection.send((number, job))

    def receive(self) -> Report:
        """The next report, unpickled without the garbage collector and kept from it.

        A comparison is some hundred thousand values, none of them in a circle. The collector would walk them all, several
        times while they come and ever again later, and hold up the window's thread meanwhile: 40 ms each time at 20,000
        words a side.
        """
        collecting = gc.isenabled()
        gc.disable()
        try:
            report: Report = self.connection.recv()
            if isinstance(report, Done):
                gc.freeze()
        finally:
            if collecting:
                gc.enable()
        return report

    def resident(self) -> int:
        """The bytes it takes now; at least what one takes that has done nothing yet."""
        taken = resident_bytes(self._process.pid) if self._process is not None and self._process.pid is not None else 0
        return max(taken or 0, STARTED)

    def kept_waiting(self) -> float:
        """Seconds it could have gone on and was given no processor."""
        process = self._process
        return seconds_kept_waiting(process.pid) if process is not None and process.pid is not None else 0.0

    def over(self, memory: int) -> bool:
        """Whether it takes more than ``memory`` bytes; looked at four times a second."""
        now = time.monotonic()
        if now < self._next_look or self._process is None or self._process.pid is None:
            return False
        self._next_look = now + 0.25
        taken = resident_bytes(self._process.pid)
        return taken is not None and taken > memory
