"""Folders, archives, addresses and captures, read by the worker."""

import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from core.model import Cancelled, ReadError
from core.reading.web import Archive, Capture
from core.worker import Done, Failed, ListCaptures, LookInto, Progress, ReadAddress, ReadCapture, ReadChain, Stopped
from core.worker.desk import Desk
from core.worker.jobs import Job
from tests.reading.pdf_files import column, pdf
from tests.reading.test_chain import BY_DATE, STORY, filled, zipped
from tests.reading.test_web import site
from tests.worker.test_worker import Office, kill, result, stop

__all__ = ["site"]  # a fixture that the tests ask for by its name

SECONDS = 30


def test_a_folder_and_an_archive_are_chains_with_progress(tmp_path: Path) -> None:
    office = Office()
    folder = filled(tmp_path / "in", {**BY_DATE, "photo.png": b"\x89PNG...."})
    archive = tmp_path / "in.zip"
    archive.write_bytes(zipped(BY_DATE))
    number = office.worker.submit(ReadChain(folder))
    steps = []
    while isinstance(report := office.reports.get(timeout=SECONDS), Progress):
        steps.append((report.number, report.step, report.done, report.total))
    assert steps == [(number, "read", done, 4) for done in range(4)]
    found = result(report)
    assert [version.label for version in found.versions] == ["b", "c", "a"]
    assert [sentence.split()[0] for sentence in found.failures] == ["photo.png"]
    assert [version.label for version in result(office.do(ReadChain(archive))).versions] == ["b", "c", "a"]
    failed = office.do(ReadChain(tmp_path / "gone"))
    assert isinstance(failed, Failed) and str(failed.error).startswith("gone can't be ")
    office.worker.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows can't hold a process")
@pytest.mark.parametrize(("how", "told"), [(kill, "made the reader stop"), (stop, "takes too long to read")])
def test_a_file_that_ends_the_worker_costs_a_sentence_and_the_others_go_on(
    tmp_path: Path, how: Callable[[int], None], told: str
) -> None:
    office = Office(read_seconds=3)
    long = "".join(f"Line {n} of many that keep the reader at it for a while.\n" for n in range(40_000))
    number = office.worker.submit(ReadChain(filled(tmp_path / "in", {"a.txt": STORY, "b.txt": long, "c.txt": STORY})))
    while not isinstance(report := office.reports.get(timeout=SECONDS), Progress) or report.done < 1:
        pass
    how(office.pid)  # in the midst of the long one
    found = result(office.end(number))
    office.worker.close()
    assert [version.label for version in found.versions] == ["c", "a"]  # by the files' times
    assert [sentence.startswith("b.txt ") and told in sentence for sentence in found.failures] == [True]


class TestDesk:
    def do(self, job: Job, cancelled: bool = False) -> object:
        return Desk(lambda: cancelled).do(1, job, lambda _: None)

    def test_what_ended_the_worker_is_left_out_with_its_sentence(self, tmp_path: Path) -> None:
        folder = filled(tmp_path / "in", BY_DATE)
        found = self.do(ReadChain(folder, left_out=((0, "time"), (2, "crash"))))
        assert isinstance(found, Done)
        assert [version.label for version in found.result.versions] == ["b"]
        assert [sentence.split(" ")[0] for sentence in found.result.failures] == ["a.txt", "c.md"]
        assert "takes too long" in found.result.failures[0] and "made the reader stop" in found.result.failures[1]

    @pytest.mark.parametrize(
        ("fault", "told"), [(MemoryError(), "needs more memory"), (KeyError("x"), "met something it doesn't know")]
    )
    def test_a_fault_in_one_file_is_its_own(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: Exception, told: str
    ) -> None:
        from core.reading import read

        def faulty(source: Path, *, name: str, **more: object) -> object:
            if name == "b.txt":
                raise fault
            return read(source, name=name)

        monkeypatch.setattr("core.reading.read", faulty)
        found = self.do(ReadChain(filled(tmp_path / "in", BY_DATE)))
        assert isinstance(found, Done) and len(found.result.versions) == 2
        assert [told in sentence for sentence in found.result.failures] == [True]

    def test_a_chain_can_be_stopped(self, tmp_path: Path) -> None:
        assert self.do(ReadChain(filled(tmp_path / "in", BY_DATE)), cancelled=True) == Stopped(1)

    def test_fetching_can_be_stopped(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def cancel(*_: object, **__: object) -> None:
            raise Cancelled("Stopped.")

        monkeypatch.setattr("core.reading.web.read_address", cancel)
        assert self.do(ReadAddress("https://example.org/")) == Stopped(1)


def test_pages_and_captures_by_the_worker(site: str) -> None:
    office = Office()
    page = result(office.do(ReadAddress(f"{site}/story", label="Now", allow_private=True)))
    assert (page.label, page.texts[0]) == ("Now", "Bridge closed") and page.captured is not None
    archive = Archive(f"{site}/captures", f"{site}/web/{{time}}id_/{{address}}")
    asked = ListCaptures("http://example.org/story", date(2024, 3, 8), date(2024, 3, 12), archive, allow_private=True)
    found = result(office.do(asked))
    assert [capture.time.day for capture in found] == [8, 9, 11]
    version = result(office.do(ReadCapture(found[0], archive, allow_private=True)))
    assert version.label == "2024-03-08 12:00" and version.captured.value == found[0].time
    for refused in (
        ReadAddress(f"{site}/story"),
        ListCaptures("http://example.org/", date(2024, 1, 1), date(2024, 1, 2), archive),
    ):
        failed = office.do(refused)
        assert isinstance(failed, Failed) and isinstance(failed.error, ReadError)
        assert "own network, and was not fetched" in str(failed.error)
    office.worker.close()


def test_a_fetch_that_hangs_is_stopped(site: str) -> None:
    office = Office(grace=0.5)
    office.do(ReadAddress(f"{site}/story", allow_private=True))
    number = office.worker.submit(ReadAddress(f"{site}/slow", allow_private=True))
    assert isinstance(office.reports.get(timeout=SECONDS), Progress)
    office.worker.cancel(number)
    assert office.end(number) == Stopped(number)
    office.worker.close()


def test_a_folder_is_looked_into(tmp_path: Path) -> None:
    office = Office()
    folder = filled(tmp_path / "in", {"a.txt": STORY})
    seen = result(office.do(LookInto(folder)))
    (folder / "b.txt").write_text(STORY, encoding="utf-8", newline="\n")
    seen = result(office.do(LookInto(folder, seen)))
    assert seen.new == ()  # it may still be written
    assert result(office.do(LookInto(folder, seen))).new == (folder / "b.txt",)
    office.worker.close()


def test_an_address_that_is_none_is_told(site: str) -> None:
    desk = Desk(lambda: False)
    for address in ("http://[::1/", "ftp://example.org/"):
        failed = desk.do(1, ReadAddress(address), lambda _: None)
        assert isinstance(failed, Failed) and failed.details == "", failed
    capture = Capture("http://[::1/", datetime(2024, 3, 6, tzinfo=UTC))
    failed = desk.do(
        1, ReadCapture(capture, Archive("", f"{site}/gone/{{address}}"), allow_private=True), lambda _: None
    )
    assert isinstance(failed, Failed) and failed.details == "", failed


def test_a_table_of_articles_reads_pdf_files_in_a_worker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from core.articles import compared

    monkeypatch.setattr("core.reading.pdf.read_pdf", lambda *_: pytest.fail("it was read in this process"))
    for number, hurt in enumerate(("12", "14")):
        page = column([f"The fire hurt {hurt} people in the mill."])
        (tmp_path / f"v{number}.pdf").write_bytes(pdf(page))
    told: list[str] = []
    ((name, comparison),) = compared([tmp_path], told.append)
    assert (name, told) == (tmp_path.stem, []) and comparison.pairs[0].changes
