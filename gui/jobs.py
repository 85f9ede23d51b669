"""The worker's jobs as signals of the window's thread.

The worker reports on a thread of its own; here its reports cross over, and those of jobs that nobody waits for any more
are dropped.
"""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

from core.model import Comparison
from core.worker import Done, Failed, Job, Progress, Report, Stopped, Worker


class JobTaker(Protocol):
    """What is needed of a worker."""

    def submit(self, job: Job) -> int: ...
    def cancel(self, number: int) -> None: ...
    def close(self) -> None: ...


StartWorker = Callable[[Callable[[Report], None]], JobTaker]


class Jobs(QObject):
    """Submits jobs and tells how they go. Every job that was submitted and not dropped ends in exactly one of
    ``finished``, ``failed`` or ``cancelled`` (or in a call of who asked); all signals come on this object's own thread.
    """

    started = Signal(int)
    progress = Signal(int, str, int, int)
    """(job, step, done, total); a total of 0 is unknown."""
    finished = Signal(int, object)
    failed = Signal(int, str, str)
    """(job, the sentence to show, details without article text or empty)."""
    cancelled = Signal(int)
    idle = Signal()
    """No job is waited for any more."""

    _reported = Signal(object)

    def __init__(self, parent: QObject | None = None, start: StartWorker = Worker) -> None:
        super().__init__(parent)
        self._start = start
        self._worker: JobTaker | None = None
        self._waited_for: dict[int, Callable[[Any], None] | None] = {}
        self._told_of_failure: dict[int, Callable[[str], None]] = {}
        self._reported.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> tuple[int, ...]:
        """Numbers of the jobs that are waited for, oldest first."""
        return tuple(self._waited_for)

    def warm_up(self) -> None:
        """Start the worker process now, so that the first job needn't wait for it."""
        if self._worker is None:
            self._worker = self._start(self._cross_over)

    def submit(
        self, job: Job, done: Callable[[Any], None] | None = None, failed: Callable[[str], None] | None = None
    ) -> int:
        """Queue a job; ``done`` is called with its result just before ``finished``. Gives its number.

        ``failed`` is called with the sentence instead of the signal: for who asked and tells it in a place of their own.
        """
        self.warm_up()
        assert self._worker is not None
        number = self._worker.submit(job)
        self._waited_for[number] = done
        if failed is not None:
            self._told_of_failure[number] = failed
        self.started.emit(number)
        return number

    def cancel(self) -> None:
        """Stop all jobs. What they were to change stays as it was."""
        for number in self.running:
            if number in self._waited_for:  # who is told that one was stopped may drop another
                self._stop(number)
                self.cancelled.emit(number)
        self.idle.emit()

    def drop(self, number: int) -> None:
        """A result that is no longer wanted: its job is stopped and nothing more is told of it."""
        if number in self._waited_for:
            self._stop(number)

    def close(self) -> None:
        """End the worker. Nothing is told after this."""
        self._waited_for.clear()
        self._told_of_failure.clear()
        if self._worker is not None:
            self._worker.close()
            self._worker = None

    def _cross_over(self, report: Report) -> None:
        """On the worker's thread, so that what takes long here holds up nobody."""
        if isinstance(report, Done) and isinstance(report.result, Comparison) and report.result.contradictions:
            # What tells them loads much of what judges, and its words. Told once here, it is there for the panel.
            from core.facts.contradictions.telling import tell

            tell(report.result)
        self._reported.emit(report)

    def _stop(self, number: int) -> None:
        del self._waited_for[number]
        self._told_of_failure.pop(number, None)
        if self._worker is not None:
            self._worker.cancel(number)

    @Slot(object)
    def _take(self, report: Report) -> None:
        if report.number not in self._waited_for:
            return
        if isinstance(report, Progress):
            self.progress.emit(report.number, report.step, report.done, report.total)
            return
        done = self._waited_for.pop(report.number)
        failed = self._told_of_failure.pop(report.number, None)
        match report:
            case Done():
                if done is not None:
                    done(report.result)
                self.finished.emit(report.number, report.result)
            case Failed() if failed is not None:
                failed(str(report.error))
            case Failed():
                self.failed.emit(report.number, str(report.error), report.details)
            case Stopped():
                self.cancelled.emit(report.number)
        if not self._waited_for:
            self.idle.emit()
