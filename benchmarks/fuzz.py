"""Damaged files of every format, read by the worker as the program reads them: what becomes of each.

    python -m benchmarks.fuzz                      200 files a format
    python -m benchmarks.fuzz 20000 20             20,000 files a format, or 20 minutes a format, whichever comes first
    python -m benchmarks.fuzz 20000 20 docx,pdf    these formats alone
    python -m benchmarks.fuzz 20000 20 docx 9000   from file 9,000 on, where it was stopped
    python -m benchmarks.fuzz docx:4711            that one file again, and what the worker says of it

A file is told by its format and number. *Read* and *refused* (with a sentence of the reader's own) are as it should be. *Stopped*
took more than its 10 seconds or its memory, and was ended with a sentence; a *crash* ended the worker's process; a *fault* is an
exception that nobody foresaw. The last three are named, and the exit status is 1.
"""

from __future__ import annotations

import os
import queue
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from core.model import ReadError
from core.reading.chain import Chain
from core.worker import Done, Failed, Progress, Read, ReadChain, Report, Worker
from core.worker.jobs import Ending, ended, unread
from core.worker.memory import resident_bytes
from tests.reading.mutations import MAKERS, mutated

USUAL = 200


class Bench:
    """A worker, and the most memory its processes took."""

    def __init__(self) -> None:
        self._reports: queue.SimpleQueue[Report] = queue.SimpleQueue()
        self.worker = Worker(self._reports.put)
        self.memory = 0
        self.seconds = 0.0
        """What the worker took for the last file: of its processor, or by the clock where the system doesn't tell that."""
        self._folder = tempfile.TemporaryDirectory()
        self.folder = Path(self._folder.name)

    def close(self) -> None:
        self.worker.close()
        self._folder.cleanup()

    def outcome(self, kind: str, number: int) -> tuple[str, str]:
        """``read refused stopped crash fault``, and what was said."""
        data = mutated(kind, number)
        job = Read(data, name=f"bad.{kind}") if kind != "zip" else ReadChain(self._on_disk(data))
        before = self._spent()
        self.worker.submit(job)
        while isinstance(report := self._reports.get(), Progress):
            pass
        after = self._spent()
        self.seconds = (
            after - before if after >= before else after
        )  # a process that was started anew counts from nothing
        self.memory = max(self.memory, self._taken())
        if isinstance(report, Done):
            if isinstance(report.result, Chain):
                told = " ".join(report.result.failures)
                return _judged(told, "read"), told or "all of it"
            return "read", f"{len(report.result.paragraphs)} paragraphs"
        assert isinstance(report, Failed)
        if report.details:
            return "fault", report.details
        told = str(report.error)
        one_sentence = isinstance(report.error, ReadError) and told.endswith(".") and "\n" not in told
        return _judged(told, "refused" if one_sentence else "fault"), told

    def _on_disk(self, data: bytes) -> Path:
        path = self.folder / "bad.zip"
        path.write_bytes(data)
        return path

    def _spent(self) -> float:
        process = self.worker._process._process
        if sys.platform != "linux":
            return time.monotonic()
        try:
            known = (
                Path(f"/proc/{process.pid if process else 0}/stat")
                .read_text(encoding="ascii")
                .rpartition(")")[2]
                .split()
            )
            return (int(known[11]) + int(known[12])) / os.sysconf("SC_CLK_TCK")
        except (OSError, IndexError, ValueError, AttributeError):
            return time.monotonic()

    def _taken(self) -> int:
        """The most that the process has taken so far; what it takes now where the system doesn't keep that."""
        process = self.worker._process._process
        if process is None or process.pid is None:
            return 0
        try:
            status = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
            return int(status.partition("VmHWM:")[2].split()[0]) * 1024
        except (OSError, IndexError, ValueError):
            return resident_bytes(process.pid) or 0


def _judged(told: str, usual: str) -> str:
    """Whether a sentence tells of an end that no file should bring about."""
    ends: dict[Ending, str] = {"crash": "crash", "memory": "stopped", "time": "stopped"}
    for why, how in ends.items():
        if str(ended("", why)).strip() in told:
            return how
    return "fault" if str(unread("")).strip() in told else usual


def run(kind: str, first: int, files: int, seconds: float) -> bool:
    """One format; whether all was as it should be."""
    bench = Bench()
    counts: Counter[str] = Counter()
    slowest = (0.0, 0)
    named: list[str] = []
    end = time.monotonic() + seconds
    started = time.monotonic()
    bench.outcome(kind, 0)  # the start of the worker counts for none
    for number in range(first, files):
        how, told = bench.outcome(kind, number)
        slowest = max(slowest, (bench.seconds, number))
        counts[how] += 1
        if how in ("stopped", "crash", "fault"):
            named.append(f"    {kind}:{number}: {how}: {' | '.join(told.splitlines())}")
        if time.monotonic() > end:
            break
    bench.close()
    print(
        f"{kind:6}{counts.total():7,}{counts['read']:8,}{counts['refused']:9,}{counts['stopped']:9,}{counts['crash']:7,}"
        f"{counts['fault']:7,}{slowest[0]:9.2f} s (file {slowest[1]}){bench.memory / 1024**2:8.0f} MB{time.monotonic() - started:8.0f} s",
        flush=True,
    )
    print("\n".join(named[:20]), end="\n" if named else "", flush=True)
    return not named


def main(arguments: list[str]) -> int:
    if arguments and ":" in arguments[0]:
        kind, _, number = arguments[0].partition(":")
        bench = Bench()
        print(*bench.outcome(kind, int(number)), sep=": ")
        bench.close()
        return 0
    files = int(arguments[0]) if arguments else USUAL
    minutes = float(arguments[1]) if len(arguments) > 1 else 20.0
    first = int(arguments[3]) if len(arguments) > 3 else 0
    kinds = arguments[2].split(",") if len(arguments) > 2 else list(MAKERS)
    print("format  files    read  refused  stopped  crash  fault   slowest                memory    took")
    fine = [run(kind, first, files, minutes * 60) for kind in kinds]
    return 0 if all(fine) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
