"""Jobs as signals: each ends once, what is dropped is never heard of, and the window stays what it was."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core import Version
from core.model import FactlineError
from core.worker import Compare, Done, Failed, Job, Progress, Read, Report, Stopped
from gui.jobs import Jobs
from gui.main_window import MainWindow

VERSIONS = (Version.from_paragraphs(["One."], label="a"), Version.from_paragraphs(["Two."], label="b"))


class Clerk:
    """A worker that does nothing by itself: the test says what it reports."""

    def __init__(self) -> None:
        self.jobs: list[Job] = []
        self.stopped: list[int] = []
        self.closed = False
        self.report: Callable[[Report], None] = lambda report: None

    def start(self, on_report: Callable[[Report], None]) -> "Clerk":
        self.report = on_report
        return self

    def submit(self, job: Job) -> int:
        self.jobs.append(job)
        return len(self.jobs)

    def cancel(self, number: int) -> None:
        self.stopped.append(number)

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def clerk() -> Clerk:
    return Clerk()


@pytest.fixture
def jobs(qapp: QApplication, clerk: Clerk) -> Jobs:
    return Jobs(qapp, clerk.start)


def heard(jobs: Jobs) -> list[tuple[object, ...]]:
    told: list[tuple[object, ...]] = []
    jobs.started.connect(lambda n: told.append(("started", n)))
    jobs.progress.connect(lambda n, step, done, total: told.append(("progress", n, step, done, total)))
    jobs.finished.connect(lambda n, result: told.append(("finished", n, result)))
    jobs.failed.connect(lambda n, sentence, details: told.append(("failed", n, sentence, details)))
    jobs.cancelled.connect(lambda n: told.append(("cancelled", n)))
    jobs.idle.connect(lambda: told.append(("idle",)))
    return told


def test_a_job_goes_its_way(jobs: Jobs, clerk: Clerk, qtbot: QtBot) -> None:
    told, results = heard(jobs), []
    number = jobs.submit(Compare(VERSIONS), results.append)
    clerk.report(Progress(number, "align", 3, 10))
    with qtbot.waitSignal(jobs.idle):
        clerk.report(Done(number, "result"))
    assert told == [
        ("started", 1),
        ("progress", 1, "align", 3, 10),
        ("finished", 1, "result"),
        ("idle",),
    ]
    assert results == ["result"]


def test_a_failure_is_a_sentence(jobs: Jobs, clerk: Clerk, qtbot: QtBot) -> None:
    number = jobs.submit(Read(Path("x.txt")))
    with qtbot.waitSignal(jobs.failed) as caught:
        clerk.report(Failed(number, FactlineError("x.txt is not there."), "where"))
    assert caught.args == [1, "x.txt is not there.", "where"]


def test_a_dropped_job_is_stopped_and_never_heard_of(jobs: Jobs, clerk: Clerk, qtbot: QtBot) -> None:
    first = jobs.submit(Compare(VERSIONS))
    jobs.drop(first)
    told = heard(jobs)
    second = jobs.submit(Compare(VERSIONS))
    clerk.report(Done(first, "stale"))
    clerk.report(Stopped(first))
    with qtbot.waitSignal(jobs.idle):
        clerk.report(Done(second, "fresh"))
    assert ("finished", first, "stale") not in told
    assert ("finished", second, "fresh") in told
    assert clerk.stopped == [first]


def test_cancel_ends_all_at_once(jobs: Jobs, clerk: Clerk) -> None:
    told = heard(jobs)
    numbers = [jobs.submit(Compare(VERSIONS)) for _ in range(2)]
    jobs.cancel()
    assert told[2:] == [("cancelled", 1), ("cancelled", 2), ("idle",)]
    assert clerk.stopped == numbers
    assert jobs.running == ()


def test_closing_ends_the_worker_and_silences_it(jobs: Jobs, clerk: Clerk, qtbot: QtBot) -> None:
    number = jobs.submit(Compare(VERSIONS))
    told = heard(jobs)
    jobs.close()
    clerk.report(Done(number, "late"))
    qtbot.wait(20)
    assert clerk.closed
    assert told == []


def test_a_comparison_that_is_cancelled_leaves_what_was_there(
    two: MainWindow, qtbot: QtBot, stories: list[Path], tmp_path: Path
) -> None:
    shown = two.review.comparison
    long = tmp_path / "long.txt"
    lines = (f"Paragraph {n} of a story about mill number {n * 7} and its {n % 13} owners.\n" for n in range(4000))
    long.write_text("".join(lines), encoding="utf-8", newline="\n")
    with qtbot.waitSignal(two.jobs.started, timeout=20000):
        two.open_files([long])
    qtbot.waitUntil(lambda: len(two.workspace.versions) == 3, timeout=20000)
    qtbot.waitUntil(two.work_line.isVisible, timeout=20000)
    assert "Comparing monday with long" in two.work_line.text.text()
    assert two.view.isEnabled()
    with qtbot.waitSignal(two.workspace.rested, timeout=20000):
        two.work_line.cancel.click()
    assert two.told.text() == "Stopped. The comparison you had is still here."
    assert two.review.comparison is shown
    assert len(two.workspace.versions) == 2
    assert not two.work_line.isVisible()
    assert not two.work_bar.isVisible()
    with qtbot.waitSignal(two.settled, timeout=20000):
        two.open_files([stories[2]])
    assert len(two.workspace.versions) == 3


def test_who_is_told_that_a_job_was_stopped_may_drop_another(qapp: QApplication) -> None:
    class Taker:
        def __init__(self) -> None:
            self.count = 0

        def submit(self, _job: object) -> int:
            self.count += 1
            return self.count

        def cancel(self, _number: int) -> None: ...
        def close(self) -> None: ...

    jobs = Jobs(start=lambda _report: Taker())
    numbers = [jobs.submit(None) for _ in range(3)]
    told: list[int] = []
    jobs.cancelled.connect(told.append)
    jobs.cancelled.connect(lambda _number: jobs.drop(numbers[1]))
    jobs.cancel()
    assert told == [numbers[0], numbers[2]] and jobs.running == ()
