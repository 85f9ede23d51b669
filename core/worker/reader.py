"""Reading one file after another and waiting for each, for programs without a window.

Every source is read in a worker: what a file does wrong there can end that process, or take all it may have, and must not end
this one.
"""

from __future__ import annotations

import queue
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from core.model import Options, ReadError, Version
from core.worker import Done, Failed, Progress, Read, Report, Worker


class Reader:
    """``with Reader() as reader: reader(path)``, as ``core.reading.read``. The worker starts with the ``with``.

    ``meanwhile`` is done once, in this process, while the worker starts and reads the first source.
    """

    def __init__(self, meanwhile: Callable[[], None] = lambda: None) -> None:
        self._meanwhile = meanwhile
        self._begun = False
        self._reports: queue.SimpleQueue[Report] = queue.SimpleQueue()

    def __enter__(self) -> Self:
        self._worker = Worker(self._reports.put)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._worker.close()

    def __call__(
        self, source: Path | bytes, *, name: str = "", tracked: str = "final", options: Options | None = None
    ) -> Version:
        """The version. Raises ``ReadError``."""
        self._worker.submit(Read(source, name=name, tracked=tracked, options=options or Options()))
        if not self._begun:
            self._begun = True
            self._meanwhile()
        while isinstance(report := self._reports.get(), Progress):
            pass
        if isinstance(report, Failed):
            raise report.error
        if not isinstance(report, Done) or not isinstance(report.result, Version):
            raise ReadError("Reading was stopped.")
        return report.result
