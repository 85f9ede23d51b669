"""In a narrow window the panels lie over the text, closed at first, and go back beside it when there is room again."""

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow


def test_the_panels_lie_over_the_text_of_a_narrow_window(ferry: MainWindow, qtbot: QtBot) -> None:
    beside = ferry.view.width()
    assert ferry.dock.isVisible()
    ferry.resize(1100, 700)
    qtbot.waitUntil(lambda: ferry.overlay.over)
    assert not ferry.dock.isVisible()
    qtbot.waitUntil(lambda: ferry.view.width() == 1100)
    qtbot.keyClick(ferry.view, Qt.Key.Key_F9)
    assert ferry.dock.isVisible()
    assert ferry.view.width() == 1100
    assert ferry.dock.geometry().right() == ferry.centralWidget().geometry().right()
    assert ferry.dock.height() == ferry.centralWidget().height()
    ferry.facts.list.setFocus()
    qtbot.keyClick(ferry.facts.list, Qt.Key.Key_J)
    assert ferry.tools.place.text().startswith("Fact 1 of")
    qtbot.keyClick(ferry.facts.list, Qt.Key.Key_Escape)
    assert not ferry.dock.isVisible()
    ferry.resize(1440, 900)
    qtbot.waitUntil(lambda: not ferry.overlay.over)
    assert ferry.dock.isVisible()
    qtbot.waitUntil(lambda: ferry.view.width() == beside)


def test_a_note_opens_the_panels_over_the_text(ferry: MainWindow, qtbot: QtBot) -> None:
    ferry.resize(1000, 700)
    qtbot.waitUntil(lambda: ferry.overlay.over)
    qtbot.keyClick(ferry.view, Qt.Key.Key_J)
    qtbot.keyClick(ferry.view, Qt.Key.Key_N)
    assert ferry.dock.isVisible()
    assert ferry.notes.composer.text.hasFocus()


def test_the_panels_are_open_again_in_the_next_wide_window(
    ferry: MainWindow, qtbot: QtBot, settings: QSettings
) -> None:
    ferry.resize(1000, 700)
    qtbot.waitUntil(lambda: ferry.overlay.over)
    ferry.close()
    assert settings.value("dock_open", False, bool)
    assert not settings.value("dock_placed", False, bool)


def test_the_panels_are_taken_out_of_the_window_from_over_the_text(ferry: MainWindow, qtbot: QtBot) -> None:
    ferry.resize(1000, 700)
    qtbot.waitUntil(lambda: ferry.overlay.over)
    ferry.dock.show()
    ferry.dock.setFloating(True)
    QApplication.processEvents()
    assert not ferry.overlay.over
    assert ferry.dock.isFloating()
    ferry.dock.setFloating(False)
