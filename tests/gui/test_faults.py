"""What nothing else caught: shown, told in a dialog without article text, and the work goes on."""

import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gui.dialogs.crash import CrashDialog, FaultGuard, details_of
from gui.main_window import MainWindow

SECRET = "The minister resigned at noon"


@pytest.fixture
def guard(two: MainWindow) -> Iterator[FaultGuard]:
    made = FaultGuard(lambda: two, two)
    before = sys.excepthook, threading.excepthook
    made.install()
    yield made
    sys.excepthook, threading.excepthook = before


def dialog_of(window: MainWindow) -> CrashDialog | None:
    return window.findChild(CrashDialog, "crash_dialog")


def fail() -> None:
    text = SECRET
    raise ValueError(f"can't place {text!r}")


def test_a_fault_is_told_and_the_work_stays(two: MainWindow, guard: FaultGuard, qtbot: QtBot) -> None:
    shown = two.review.comparison
    try:
        fail()
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: dialog_of(two) is not None, timeout=5000)
    dialog = dialog_of(two)
    assert dialog is not None and dialog.isVisible()
    assert "ValueError" in dialog.details
    assert "test_faults.py" in dialog.details and "in fail" in dialog.details
    assert SECRET not in dialog.details and "minister" not in dialog.details
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == dialog.details
    guard.catch(KeyError, KeyError(SECRET), None)
    qtbot.wait(30)
    assert len(two.findChildren(CrashDialog)) == 1
    dialog.reject()
    qtbot.waitUntil(lambda: dialog_of(two) is None, timeout=5000)
    assert two.review.comparison is shown
    two.review.step(1, "fact")
    assert two.card.isVisible()


def test_a_fault_on_another_thread_is_told(two: MainWindow, guard: FaultGuard, qtbot: QtBot) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: dialog_of(two) is not None, timeout=5000)
    dialog = dialog_of(two)
    assert dialog is not None
    assert "in fail" in dialog.details and SECRET not in dialog.details
    dialog.reject()


def test_a_fault_in_a_slot_is_told(two: MainWindow, guard: FaultGuard, qtbot: QtBot, monkeypatch: Any) -> None:
    button = QPushButton(two)
    button.clicked.connect(fail)
    with qtbot.captureExceptions() as caught:
        button.click()
    assert [kind for kind, _, _ in caught] == [ValueError]
    guard.catch(*caught[0])
    qtbot.waitUntil(lambda: dialog_of(two) is not None, timeout=5000)
    dialog = dialog_of(two)
    assert dialog is not None
    dialog.reject()


def test_details_name_no_folder() -> None:
    try:
        fail()
    except ValueError as error:
        details = details_of(type(error), error.__traceback__)
    assert "gui/test_faults.py" in details
    assert "/tests/gui" not in details


def test_ctrl_c_is_no_fault(
    two: MainWindow, guard: FaultGuard, capsys: pytest.CaptureFixture[str], qtbot: QtBot
) -> None:
    guard.catch(KeyboardInterrupt, KeyboardInterrupt(), None)
    qtbot.wait(20)
    assert dialog_of(two) is None
    assert "KeyboardInterrupt" in capsys.readouterr().err
