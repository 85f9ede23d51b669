"""Windows for the tests: settings and cases in the test's own folder, one worker process for all of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.application import make_application
from gui.main_window import MainWindow
from gui.sources import Source
from tests.gui.windows import AFTER, BEFORE, EARLY, LATE, LATEST, SAMPLES, SharedWorker, compare, make_window


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as the program makes it, so that fonts and names are its own."""
    return make_application()


@pytest.fixture(scope="session")
def shared_worker() -> Iterator[SharedWorker]:
    worker = SharedWorker()
    yield worker
    worker.end()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, settings: QSettings, shared_worker: SharedWorker
) -> Iterator[MainWindow]:
    """An empty window, shown and active."""
    made = make_window(qapp, settings, tmp_path, shared_worker)
    qtbot.addWidget(made)
    with qtbot.waitActive(made, timeout=5000):
        made.show()
        made.activateWindow()
    yield made
    made.close()


@pytest.fixture
def stories(tmp_path: Path) -> list[Path]:
    """Three versions of one story as files: 12, then 14, then 15 hurt."""
    paths = []
    for name, text in (("monday.txt", BEFORE), ("tuesday.txt", AFTER), ("wednesday.txt", LATEST)):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8", newline="\n")
        paths.append(path)
    return paths


@pytest.fixture
def two(qtbot: QtBot, window: MainWindow, stories: list[Path]) -> MainWindow:
    """A window on the first two versions, undated."""
    compare(qtbot, window, stories[:2])
    return window


@pytest.fixture
def ferry(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """A window on the first and the last edition of the sample, dated."""
    first, last = SAMPLES / "port-merrow-1.docx", SAMPLES / "port-merrow-4.docx"
    compare(qtbot, window, [Source(first, "First take", EARLY), Source(last, "Final", LATE)])
    return window
