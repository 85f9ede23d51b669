"""The worker process, and what becomes of a job when it is cancelled, crashes, hangs or takes too much."""

import os
import queue
import signal
import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from core import Version
from core.model import Cancelled, ExportError, FactlineError, ReadError, StatedDate
from core.worker import Compare, ComparePair, Done, Export, Failed, Job, Progress, Read, Report, Stopped, Worker
from core.worker.desk import Desk, Throttle, where
from core.worker.memory import own_memory_limited, resident_bytes
from core.worker.processor import seconds_kept_waiting

BEFORE = Version.from_text("The bridge carried 212 cars on Monday.\nIt was built by the county.", label="First")
AFTER = Version.from_text("The bridge carried 217 cars on Monday.\nIt was built by the county.", label="Second")
SECONDS = 30


class Office:
    """A worker and the reports it sent."""

    def __init__(self, **limits: Any) -> None:
        self.reports: queue.SimpleQueue[Report] = queue.SimpleQueue()
        self.worker = Worker(self.reports.put, **limits)

    def end(self, number: int) -> Report:
        """The last report of a job."""
        while True:
            report = self.reports.get(timeout=SECONDS)
            if report.number == number and not isinstance(report, Progress):
                return report

    def do(self, job: Job) -> Report:
        return self.end(self.worker.submit(job))

    @property
    def pid(self) -> int:
        process = self.worker._process._process
        assert process is not None and process.pid is not None
        return process.pid


@pytest.fixture
def office() -> Iterator[Office]:
    opened = Office(grace=0.5)
    yield opened
    opened.worker.close()


def result(report: Report) -> Any:
    assert isinstance(report, Done), report
    return report.result


def test_read_compare_export(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("The bridge carried 212 cars on Monday.\n", encoding="utf-8", newline="\n")
    first = result(office.do(Read(path, label="First")))
    second = result(office.do(Read(b"The bridge carried 217 cars on Monday.", name="b.txt")))
    assert (first.label, second.label) == ("First", "b")
    comparison = result(office.do(Compare((first, second, first))))
    assert len(comparison.pairs) == 2 and comparison.pairs[0].changes
    pair = result(office.do(ComparePair(comparison, 0, 2)))
    assert (pair.before, pair.after, pair.changes) == (0, 2, ())
    target = tmp_path / "c.json"
    assert result(office.do(Export(comparison, "json", target, settings=(("pair", (0, 1)),)))) == target
    assert target.read_bytes().startswith(b"{")


def test_it_is_another_process_and_stays_the_same_one(office: Office) -> None:
    office.do(Compare((BEFORE, AFTER)))
    pid = office.pid
    office.do(Compare((BEFORE, AFTER)))
    assert office.pid == pid != os.getpid()


def test_a_failure_is_the_readers_own_sentence_and_the_next_file_goes_on(office: Office, tmp_path: Path) -> None:
    failed = office.do(Read(tmp_path / "gone.txt"))
    assert isinstance(failed, Failed) and isinstance(failed.error, ReadError)
    assert str(failed.error).startswith("gone.txt is not there.") and failed.details == ""
    assert result(office.do(Read(b"Fine.", name="b.txt"))).texts == ("Fine.",)


def test_an_export_that_fails_says_so(office: Office, tmp_path: Path) -> None:
    comparison = result(office.do(Compare((BEFORE, AFTER))))
    failed = office.do(Export(comparison, "json", tmp_path / "no folder" / "c.json"))
    assert isinstance(failed, Failed) and isinstance(failed.error, ExportError)


def test_a_fault_tells_its_place_but_none_of_the_text(office: Office) -> None:
    comparison = result(office.do(Compare((BEFORE, AFTER))))
    failed = office.do(ComparePair(comparison, 0, 2))  # there is no third: the window never asks for that
    assert isinstance(failed, Failed)
    assert "Your versions are still here" in str(failed.error)
    assert failed.details.startswith("IndexError\n") and "desk.py" in failed.details
    assert "bridge" not in failed.details


@pytest.mark.parametrize("job", [Read(b"x", name="b.txt"), Compare((BEFORE, AFTER))])
def test_a_crash_is_one_sentence_and_a_new_process(office: Office, job: Job) -> None:
    office.do(Compare((BEFORE, AFTER)))
    old = office.pid
    stop(old)  # so that the job is surely running when the process dies
    number = office.worker.submit(job)
    time.sleep(0.3)
    kill(old)
    failed = office.end(number)
    assert isinstance(failed, Failed) and isinstance(failed.error, FactlineError)
    assert str(failed.error).endswith(".") and "Traceback" not in str(failed.error)
    assert result(office.do(Compare((BEFORE, AFTER)))).pairs
    assert office.pid != old


def test_a_process_that_died_between_two_jobs_is_not_noticed(office: Office) -> None:
    office.do(Compare((BEFORE, AFTER)))
    kill(office.pid)
    time.sleep(0.2)
    assert result(office.do(Compare((BEFORE, AFTER)))).pairs


def test_a_hanging_job_is_stopped_after_its_grace(office: Office) -> None:
    office.do(Compare((BEFORE, AFTER)))
    stop(office.pid)  # it answers no flag now
    number = office.worker.submit(Compare((BEFORE, AFTER)))
    time.sleep(0.2)
    office.worker.cancel(number)
    assert office.end(number) == Stopped(number)
    assert result(office.do(Compare((BEFORE, AFTER)))).pairs


def test_a_waiting_job_is_stopped_before_it_starts(office: Office) -> None:
    stop(office.pid)
    first = office.worker.submit(Compare((BEFORE, AFTER)))
    second = office.worker.submit(Compare((AFTER, BEFORE)))
    third = office.worker.submit(Read(b"Third.", name="c.txt"))
    office.worker.cancel(second)
    go_on(office.pid)
    assert isinstance(office.end(first), Done)
    assert office.end(second) == Stopped(second)
    assert isinstance(office.end(third), Done)


def test_cancelling_what_is_done_or_unknown_does_nothing(office: Office) -> None:
    number = office.worker.submit(Compare((BEFORE, AFTER)))
    assert isinstance(office.end(number), Done)
    office.worker.cancel(number)
    assert isinstance(office.do(Compare((BEFORE, AFTER))), Done)


def test_a_large_comparison_stops_by_itself_when_cancelled() -> None:
    def words(seed: int) -> Version:
        lines = [" ".join(f"w{(n * seed + k * k) % 9973}" for k in range(40)) + "." for n in range(2000)]
        return Version.from_paragraphs(lines)

    office = Office(grace=20)
    number = office.worker.submit(Compare((words(7919), words(7907))))
    while not isinstance(office.reports.get(timeout=SECONDS), Progress):
        pass
    pid = office.pid
    office.worker.cancel(number)
    assert isinstance(office.end(number), Stopped | Done)
    assert office.pid == pid  # it was not killed
    office.worker.close()


def test_a_file_that_takes_too_long_is_left_out() -> None:
    office = Office(read_seconds=0.5)
    office.do(Compare((BEFORE, AFTER)))
    stop(office.pid)
    failed = office.do(Read(b"Slow.", name="slow.txt"))
    assert isinstance(failed, Failed)
    assert str(failed.error) == "slow.txt takes too long to read and was left out."
    office.worker.close()


@pytest.mark.parametrize("kept", [0.0, 1e9])
def test_time_in_which_the_processor_was_kept_from_it_does_not_count(
    monkeypatch: pytest.MonkeyPatch, kept: float
) -> None:
    office = Office(read_seconds=0.2)
    office.do(Compare((BEFORE, AFTER)))
    looks: list[float] = []

    def told(_: int) -> float:
        looks.append(kept if looks else 0.0)
        return looks[-1]

    monkeypatch.setattr("core.worker.seconds_kept_waiting", told)
    stop(office.pid)
    failed = office.do(Read(b"Slow.", name="slow.txt"))
    assert isinstance(failed, Failed)  # in the end it is given up all the same
    assert str(failed.error) == "slow.txt takes too long to read and was left out."
    assert (len(looks) > 2) == bool(kept)  # one when it began, one when its time was over
    office.worker.close()


def test_how_long_a_process_waited_is_told() -> None:
    before = seconds_kept_waiting(os.getpid())
    assert 0 <= before <= seconds_kept_waiting(os.getpid())
    assert seconds_kept_waiting(2**31 - 1) == 0


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits a process by itself")
def test_a_job_that_needs_too_much_memory_is_one_sentence() -> None:
    office = Office(memory=60 * 1024**2)
    failed = office.do(Read(b"A line of words.\n" * 500_000, name="long.txt"))
    assert isinstance(failed, Failed)
    assert str(failed.error).startswith("long.txt can't be read: it needs more memory than it may take.")
    assert result(office.do(Read(b"Fine.", name="b.txt"))).texts == ("Fine.",)
    office.worker.close()


def test_a_process_over_its_memory_is_stopped_from_outside() -> None:
    office = Office()
    office.do(Compare((BEFORE, AFTER)))
    office.worker._memory = 1024**2  # less than any Python takes
    stop(office.pid)
    failed = office.do(Read(b"x", name="big.docx"))
    assert isinstance(failed, Failed)
    assert str(failed.error).startswith("big.docx can't be read: it needs more memory")
    office.worker.close()


def test_memory_of_a_process_is_told() -> None:
    mine = resident_bytes(os.getpid())
    assert mine is not None and 5 * 1024**2 < mine < 8 * 1024**3
    assert resident_bytes(2**22 + 1) is None


def test_closing_ends_the_process_even_in_a_job() -> None:
    office = Office()
    office.do(Compare((BEFORE, AFTER)))
    pid = office.pid
    stop(pid)
    office.worker.submit(Compare((BEFORE, AFTER)))
    time.sleep(0.2)
    office.worker.close()
    office.worker.close()
    assert resident_bytes(pid) is None


class TestDesk:
    """The worker's own side, without a process."""

    def do(self, desk: Desk, job: Job, told: list[Progress] | None = None) -> Report:
        return desk.do(1, job, (told if told is not None else []).append)

    def test_a_corrected_date_or_label_aligns_nothing_again(self) -> None:
        desk = Desk(lambda: False)
        first = result(self.do(desk, Compare((BEFORE, AFTER))))
        known = first.versions[1].with_context(published=StatedDate(date(2024, 3, 5), "editor"), label="Late")
        second = result(self.do(desk, Compare((first.versions[0], known))))
        assert desk.alignments == 1
        assert second.versions[1].label == "Late" and second.anchors[1] is not None
        self.do(desk, Compare((BEFORE, BEFORE)))
        assert desk.alignments == 2

    def test_a_flag_stops_the_engine(self) -> None:
        assert isinstance(self.do(Desk(lambda: True), Compare((BEFORE, AFTER))), Stopped)

    def test_an_alignment_that_was_stopped_is_not_kept(self) -> None:
        flag = [True]
        desk = Desk(lambda: flag[0])
        self.do(desk, Compare((BEFORE, AFTER)))
        flag[0] = False
        assert result(self.do(desk, Compare((BEFORE, AFTER)))).pairs and desk.alignments == 1

    def test_running_out_of_memory_is_a_sentence(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def exhausted(*_: object, **__: object) -> None:
            raise MemoryError

        monkeypatch.setattr("core.reading.read", exhausted)
        failed = self.do(Desk(lambda: False), Read(b"x", name="a.docx"))
        assert isinstance(failed, Failed) and "needs more memory" in str(failed.error)

    def test_progress_is_throttled_but_each_step_is_told(self, monkeypatch: pytest.MonkeyPatch) -> None:
        clock = [0.0]
        monkeypatch.setattr(time, "monotonic", lambda: clock[0])
        told: list[Progress] = []
        tell = Throttle(7, told.append)
        for n in range(100):
            clock[0] += 0.01
            tell("align", n, 100)
        tell("edit", 0, 10)
        assert [(p.number, p.step) for p in told][-1] == (7, "edit")
        assert 15 <= len(told) <= 25

    def test_cancelled_is_no_failure(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def cancel(*_: object, **__: object) -> None:
            raise Cancelled("Stopped.")

        monkeypatch.setattr("core.reading.read", cancel)
        assert self.do(Desk(lambda: False), Read(b"x")) == Stopped(1)


def test_where_a_failure_was_holds_no_values() -> None:
    try:
        int("secret words")
    except ValueError as error:
        told = where(error)
    assert told.startswith("ValueError\n  test_worker.py:") and "secret" not in told


def stop(pid: int) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows can't hold a process")
    os.kill(pid, signal.SIGSTOP)


def go_on(pid: int) -> None:
    if sys.platform != "win32":
        os.kill(pid, signal.SIGCONT)


def kill(pid: int) -> None:
    os.kill(pid, signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits a process by itself")
def test_a_limit_on_memory_holds_within_and_is_lifted_after() -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_AS)
    # The one within may not allow more than the one around it.
    with pytest.raises(MemoryError), own_memory_limited(50 * 1024**2), own_memory_limited(500 * 1024**2):
        bytearray(200 * 1024**2)
    assert resource.getrlimit(resource.RLIMIT_AS) == before
