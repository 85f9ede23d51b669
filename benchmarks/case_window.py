"""The window on a large case: how long until it is open, and an act to be on the disk and painted.

    python3 dev.py bench case_window

10,000 notes and 12 versions of 20,000 words, in a window of 1440 × 900. Open means: the case read and every digest checked, its
latest text and notes in sight. The comparison of the twelve comes from the worker after that; its time is printed too. An act ends
when it is on the disk (synchronous=EXTRA) and every widget that shows it has painted. Figures are medians; those of processor
time are of the window's own process, and say on a machine with other work what it would take on an idle one, but for the disk.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.calibration import print_calibration, print_figure
from benchmarks.case import NOTES, VERSIONS, WORDS, make

if TYPE_CHECKING:
    from gui.main_window import MainWindow

TIMES = 20
REST = 3.0
"""Seconds in which the heights of all rows are measured after the comparison is shown."""


def until(done: Callable[[], bool], seconds: float = 300.0) -> None:
    """Let the window live until something is so. Raises ``AssertionError`` when it never is."""
    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + seconds
    while not done():
        QApplication.processEvents()
        assert time.monotonic() < end, "it never came"
        time.sleep(0.001)


def painted(act: Callable[[], object]) -> tuple[float, float]:
    """Seconds of an act until nothing is left to be painted, and of processor time."""
    from PySide6.QtWidgets import QApplication

    QApplication.processEvents()
    started, worked = time.perf_counter(), time.process_time()
    act()
    QApplication.processEvents()
    return time.perf_counter() - started, time.process_time() - worked


def acts(window: MainWindow) -> dict[str, Callable[[int], object]]:
    """What is timed, each by the number of its run."""
    work, review = window.workspace, window.review
    assert work.case is not None and review.comparison is not None
    facts = [line.first for line in review.lines if line.first.category == "fact"]
    ids = [note.id for note in review.annotations.notes[:TIMES]]
    anchors = review.annotations.notes[0].anchors

    def resolved(key: str) -> bool:
        return next(note.resolved for note in review.annotations.notes if note.id == key)

    def decide(n: int) -> None:
        review.set_current(facts[n % len(facts)])
        work.decide("confirmed" if review.review_of(facts[n % len(facts)]) != "confirmed" else "correction")

    return {
        "note written": lambda n: work.add_note("query", f"Number {n}?", anchors),
        "note resolved": lambda n: work.resolve(ids[n], not resolved(ids[n])),
        "note answered": lambda n: work.reply(ids[n], "Yes."),
        "change decided": decide,
        "act undone": lambda _n: work.undo_stack.undo(),
        "act done again": lambda _n: work.undo_stack.redo(),
    }


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSettings

    from gui.appearance import Appearance
    from gui.application import make_application
    from gui.jobs import Jobs
    from gui.main_window import MainWindow

    print_calibration()
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.factline"
        make(path)
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        appearance = Appearance(application, settings)
        appearance.apply()
        window = MainWindow(appearance, settings, Jobs(application), Path(folder) / "cases")
        window.resize(1440, 900)
        window.show()
        until(lambda: bool(window.isVisible()))
        window.jobs.warm_up()
        started, worked = time.perf_counter(), time.process_time()
        window.open_files([path])
        until(lambda: window.desk_pages.currentWidget() is window.one_version and window.pages.currentIndex() == 1)
        print(f"{NOTES:,} notes, {VERSIONS} versions of {WORDS:,} words, {path.stat().st_size / 1e6:.1f} MB")
        print_figure("open, its text and notes in sight", time.perf_counter() - started, 1.0)
        print_figure("the same, processor time", time.process_time() - worked, 1.0)
        until(lambda: window.review.comparison is not None)
        print_figure("all versions compared and shown", time.perf_counter() - started)
        until(lambda: not window.jobs.running)
        rested = time.monotonic() + REST
        until(lambda: time.monotonic() > rested)
        for panel in ("facts", "notes"):
            window.dock.choose(panel)
            for name, act in acts(window).items():
                times = [painted(partial(act, n)) for n in range(TIMES)]
                print_figure(f"{name}, {panel} in sight", statistics.median(wall for wall, _ in times), 0.030)
                print_figure("    processor time", statistics.median(work for _, work in times), 0.030)
        window.close()


if __name__ == "__main__":
    main()
