"""What the window's tests share: stories, a shared worker, and how a window is made and filled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.worker import Job, Report, Worker
from gui.appearance import Appearance
from gui.jobs import Jobs
from gui.main_window import FIRST_SIZE, MainWindow
from gui.sources import Source

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
EARLY, LATE = datetime(2026, 3, 11, 14, 20, tzinfo=UTC), datetime(2026, 3, 13, 6, 10, tzinfo=UTC)

BEFORE = """Mill fire injures 12 in Harrow Vale

A fire at the Harrow Vale paper mill injured 12 people today, the fire service said.

The blaze began in a store room shortly after 4 pm. Nobody was missing.

"We are treating this as an accident," said Ada Brook, the fire chief.

The mill employs 340 people.
"""
AFTER = """Mill fire injures 14 in Harrow Vale

A fire at the Harrow Vale paper mill injured 14 people today, the fire service said.

The blaze started in a store room shortly after 4 pm. Nobody was missing.

"We are treating this as an accident," said Ada Brook, the fire chief.

The mill employs 340 people.
"""
LATEST = AFTER.replace("14 people", "15 people").replace("injures 14", "injures 15")


class SharedWorker:
    """One worker process for all windows of the session; a window that closes only stops listening."""

    def __init__(self) -> None:
        self._listener: Callable[[Report], None] | None = None
        self._worker = Worker(self._tell)

    def start(self, on_report: Callable[[Report], None]) -> SharedWorker:
        self._listener = on_report
        return self

    def submit(self, job: Job) -> int:
        return self._worker.submit(job)

    def cancel(self, number: int) -> None:
        self._worker.cancel(number)

    def close(self) -> None:
        self._listener = None

    def end(self) -> None:
        self._worker.close()

    def _tell(self, report: Report) -> None:
        listener = self._listener
        if listener is not None:
            listener(report)


def make_window(qapp: QApplication, settings: QSettings, folder: Path, worker: SharedWorker) -> MainWindow:
    appearance = Appearance(qapp, settings, qapp)
    appearance.prefer("light")
    appearance.apply()
    made = MainWindow(appearance, settings, Jobs(qapp, worker.start), folder / "cases")
    if not settings.contains("geometry"):  # the screen there is without one is small
        made.resize(FIRST_SIZE)
    made.workspace.author = "Ada Brook"
    made.view.set_reduced_motion(True)
    return made


def compare(qtbot: QtBot, window: MainWindow, sources: Sequence[Source | Path]) -> None:
    """Open files in a window and wait for their comparison; a message of what went wrong ends the wait."""
    known = [source if isinstance(source, Source) else Source(source) for source in sources]
    ended: list[str] = []
    window.settled.connect(lambda: ended.append(""))
    window.workspace.said.connect(lambda message: ended.append(message.text) if message and message.error else None)
    window.open_sources(known)
    qtbot.waitUntil(lambda: bool(ended), timeout=20000)
    assert ended == [""]
