"""Reading one file after another and waiting for each, for programs without a window.

A file whose parser is not written in Python is read in a worker: what goes wrong there can end a process, and must not end
this one. The worker starts with the first such file.
"""

from __future__ import annotations

import queue
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from core.model import Options, ReadError, Version
from core.reading import read
from core.worker import Done, Failed, Progress, Read, Report, Worker

_ELSEWHERE: Final = b"%PDF-"


class Reader:
    """``with Reader() as reader: reader(path)``, as ``core.reading.read``."""

    def __init__(self) -> None:
        self._reports: queue.SimpleQueue[Report] = queue.SimpleQueue()
        self._worker: Worker | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._worker is not None:
            self._worker.close()

    def __call__(
        self, source: Path | bytes, *, name: str = "", tracked: str = "final", options: Options | None = None
    ) -> Version:
        """The version. Raises ``ReadError``."""
        if not _begins(source).startswith(_ELSEWHERE):
            return read(source, name=name, tracked=tracked, options=options)
        if self._worker is None:
            self._worker = Worker(self._reports.put)
        self._worker.submit(Read(source, name=name, tracked=tracked, options=options or Options()))
        while isinstance(report := self._reports.get(), Progress):
            pass
        if isinstance(report, Failed):
            raise report.error
        if not isinstance(report, Done):
            raise ReadError("Reading was stopped.")
        found: Any = report.result
        assert isinstance(found, Version)
        return found


def _begins(source: Path | bytes) -> bytes:
    if isinstance(source, bytes):
        return source[: len(_ELSEWHERE)]
    try:
        if not source.is_file():
            return b""
        with source.open("rb") as file:
            return file.read(len(_ELSEWHERE))
    except (OSError, ValueError):
        return b""  # `read` says what is wrong with it
