"""How long the exports of a long pair take, warm, in this process: python3 dev.py bench exports

The PDF's is told in processor time too, and how long it holds up a window that waits for it. Then what this process holds at most
while it writes each (the comparison, some 100 MB, with it), and how long LibreOffice takes to open the files, where there is one.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from benchmarks.calibration import median_seconds, print_calibration, print_figure
from benchmarks.engine import long_pair
from core import Version, compare
from core.case import returned
from core.export import FORMATS, ExportOptions
from core.model import Annotations, Comparison, Note, NoteAnchor, Span
from core.worker import Export
from core.worker.memory import resident_bytes
from gui.export_formats import OFFERED
from gui.jobs import Jobs
from tests.conftest import soffice
from tests.export import libreoffice

WORDS = 100_000
LIMITS = {"docx": 5.0, "report": 10.0, "html": 2.0, "pdf": 10.0}  # seconds, on an idle machine of two cores
MEMORY = 500.0  # MB
OPENED = ("docx", "report", "departures", "xlsx")


def peak(action: Callable[[], object]) -> float:
    """The most memory in MB that this process has in use during ``action``, looked at every hundredth of a second."""
    highest, done = [0], threading.Event()

    def look() -> None:
        while not done.wait(0.01):
            highest[0] = max(highest[0], resident_bytes(os.getpid()) or 0)

    looking = threading.Thread(target=look)
    looking.start()
    try:
        action()
    finally:
        done.set()
        looking.join()
    return highest[0] / 2**20


def stall(application: QGuiApplication, comparison: Comparison, name: str, target: Path) -> float:
    """The longest time in seconds for which a window's thread does nothing else while the worker writes the file."""
    jobs, ended, longest = Jobs(application), list[object](), 0.0
    jobs.submit(Export(comparison, name, target, module="" if name in FORMATS else OFFERED[name].module), ended.append)
    last = time.perf_counter()
    while not ended:
        application.processEvents()
        time.sleep(0.001)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    jobs.close()
    return longest


def noted(version: Version) -> tuple[Note, ...]:
    """A note on the first words of each fifth paragraph."""
    written = datetime(2026, 3, 13, 6, 10, tzinfo=UTC)
    found = []
    for number in range(0, len(version.texts), 5):
        words = version.texts[number][:10]
        anchor = NoteAnchor(version.id, Span(number, 0, len(words)), words)
        found.append(Note(f"n{number}", "query", f"Is it so ({number})?", "Joe Petrie", written, (anchor,)))
    return tuple(found)


def main() -> None:
    print_calibration()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(["factline"])
    comparison = compare(long_pair(WORDS))
    options = ExportOptions(time=datetime(2026, 3, 13, 6, 10, tzinfo=UTC))
    actions = {known.name: partial(known.export, comparison, Annotations(), options) for known in OFFERED.values()}
    for name, action in actions.items():
        print_figure(f"{name}, {WORDS:,} words a side", median_seconds(action, 1), LIMITS.get(name))
    versions, notes = comparison.versions, noted(comparison.versions[-1])
    sent = OFFERED["docx"].export(comparison, Annotations(notes), options)
    back = partial(returned, versions, notes, sent, "sent.docx", options.time, comparison.pairs[0].changes)
    print_figure(f"{len(notes)} notes, read back from Word", median_seconds(back, 1))
    before = time.process_time()
    actions["pdf"]()
    print_figure("pdf, processor time", time.process_time() - before)
    with tempfile.TemporaryDirectory() as held:
        for name in ("html", "pdf"):
            target = Path(held) / f"waited-for.{name}"
            print_figure(f"{name}, longest stall of a window that waits", stall(application, comparison, name, target))
    for name in LIMITS:
        highest = peak(actions[name])
        print(
            f"{name}, memory at its peak".ljust(44)
            + f"{highest:8.0f} MB   at most {MEMORY:.0f} MB{'' if highest <= MEMORY else '   OVER'}"
        )
    if soffice() is None:
        print("No LibreOffice here: nothing is opened.")
        return
    with tempfile.TemporaryDirectory() as held:
        folder = Path(held)
        files = [folder / f"{name}{OFFERED[name].extension}" for name in OPENED]
        for path, name in zip(files, OPENED, strict=True):
            path.write_bytes(actions[name]())
        for name, path in zip(OPENED, files, strict=True):
            try:
                told = libreoffice.loaded([path], folder)[0]
            except subprocess.TimeoutExpired as late:
                print(f"{name}, opened by LibreOffice".ljust(44) + f"not within {late.timeout:.0f} s")
                continue
            if told is not None:
                print_figure(f"{name}, opened by LibreOffice", told["seconds"])


if __name__ == "__main__":
    main()
