"""Versions come in by dialog, drop and paste, and can be added, moved, removed and hidden."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.welcome import RecentButton, recent_files
from tests.gui.windows import AFTER, BEFORE


def labels(window: MainWindow) -> list[str]:
    assert window.review.comparison is not None
    return [version.label for version in window.review.comparison.versions]


def drop(window: MainWindow, data: QMimeData) -> None:
    """Drag over the window and let go."""
    actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place = QPointF(200, 200)
    enter = QDragEnterEvent(place.toPoint(), actions, data, buttons, keys)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    event = QDropEvent(place, actions, data, buttons, keys)
    window.dropEvent(event)
    assert event.isAccepted()


def test_an_empty_window_welcomes(window: MainWindow) -> None:
    assert window.pages.currentWidget() is window.welcome
    assert not window.bar.isVisible()
    assert not window.dock.isVisible()
    assert not window.actions_["export"].isEnabled()
    assert "No files are sent anywhere" in window.told.text()


def test_files_chosen_in_the_dialog_are_compared(
    window: MainWindow, qtbot: QtBot, stories: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def chosen(*_: Any) -> tuple[list[str], str]:
        return [str(path) for path in stories[:2]], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", chosen)
    with qtbot.waitSignal(window.settled, timeout=20000):
        qtbot.mouseClick(window.welcome.findChild(QPushButton, "choose_files"), Qt.MouseButton.LeftButton)
    assert labels(window) == ["monday", "tuesday"]
    assert window.desk_pages.currentWidget() is window.view
    assert window.dock.isVisible()
    assert "facts changed from monday to tuesday" in window.told.text() or "fact changed" in window.told.text()


def test_a_dialog_that_is_left_changes_nothing(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    window.actions_["open"].trigger()
    assert window.jobs.running == ()
    assert window.pages.currentWidget() is window.welcome


def test_files_dropped_are_compared_in_their_order(window: MainWindow, qtbot: QtBot, stories: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (stories[2], stories[0])])
    with qtbot.waitSignal(window.settled, timeout=20000):
        drop(window, data)
    assert labels(window) == ["wednesday", "monday"]


def test_text_dropped_becomes_a_version(two: MainWindow, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText(AFTER.replace("14", "16"))
    with qtbot.waitSignal(two.settled, timeout=20000):
        drop(two, data)
    assert labels(two) == ["monday", "tuesday", "Pasted text"]


def test_two_texts_pasted_are_compared(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(BEFORE)
    with qtbot.waitSignal(window.workspace.versions_changed, timeout=20000):
        qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.desk_pages.currentWidget() is window.one_version
    assert "Only Pasted text is here" in window.told.text()
    assert "injured 12 people" in window.one_version.text.toPlainText()
    QGuiApplication.clipboard().setText(AFTER)
    with qtbot.waitSignal(window.settled, timeout=20000):
        qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert labels(window) == ["Pasted text", "Pasted text 2"]


def test_an_empty_clipboard_is_told(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("  \n")
    window.actions_["paste"].trigger()
    assert window.message.text.text() == "There is no text on the clipboard."


def test_a_third_version_joins_and_can_be_undone(two: MainWindow, qtbot: QtBot, stories: list[Path]) -> None:
    with qtbot.waitSignal(two.settled, timeout=20000):
        two.open_files([stories[2]])
    assert labels(two) == ["monday", "tuesday", "wednesday"]
    assert two.review.layout_.columns == (0, 1, 2)
    assert len(two.header.columns) == 3
    assert two.dock.tabs.isTabVisible(3)
    two.actions_["undo"].trigger()
    assert labels(two) == ["monday", "tuesday"]
    two.actions_["redo"].trigger()
    assert labels(two) == ["monday", "tuesday", "wednesday"]


def test_versions_move_go_and_are_hidden(two: MainWindow, qtbot: QtBot, stories: list[Path]) -> None:
    with qtbot.waitSignal(two.settled, timeout=20000):
        two.open_files([stories[2]])
    with qtbot.waitSignal(two.settled, timeout=20000):
        two.workspace.show_columns((0, 2))
    assert [(pair.before, pair.after) for pair in two.review.pairs] == [(0, 2)]
    assert [column.box.letter for column in two.header.columns] == ["A", "C"]
    with qtbot.waitSignal(two.settled, timeout=20000):
        two.workspace.move_version(2, 0)
    assert labels(two) == ["wednesday", "monday", "tuesday"]
    with qtbot.waitSignal(two.settled, timeout=20000):
        two.workspace.remove_version(0)
    assert labels(two) == ["monday", "tuesday"]
    two.workspace.remove_version(0)
    assert two.review.comparison is None
    assert two.desk_pages.currentWidget() is two.one_version
    two.actions_["undo"].trigger()
    assert labels(two) == ["monday", "tuesday"]


def test_a_version_is_renamed(two: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(two.settled, timeout=20000):
        two.workspace.set_label(1, "Late edition")
    assert labels(two) == ["monday", "Late edition"]
    assert two.header.columns[1].label.text() == "Late edition"
    two.actions_["undo"].trigger()
    assert two.header.columns[1].label.text() == "tuesday"


def test_closing_all_versions_leads_back_to_the_welcome_page(two: MainWindow, stories: list[Path]) -> None:
    two.actions_["close_all"].trigger()
    assert two.pages.currentWidget() is two.welcome
    assert not two.actions_["undo"].isEnabled()
    assert [files.paths for files in recent_files(two.settings)] == [tuple(stories[:2])]
    assert [button.text().split("\n")[0] for button in two.welcome.findChildren(RecentButton)] == [
        "monday.txt, tuesday.txt"
    ]


def test_the_sample_opens_with_its_labels_and_dates(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.settled, timeout=20000):
        qtbot.mouseClick(window.welcome.findChild(QPushButton, "open_sample"), Qt.MouseButton.LeftButton)
    assert labels(window) == ["First take", "Evening update", "Morning", "Final"]
    assert window.header.columns[0].date.text() == "Wed 11 Mar, 14:20"
    assert window.dockWidgetArea(window.dock) == Qt.DockWidgetArea.BottomDockWidgetArea


def test_the_menu_of_a_column_chooses_versions(two: MainWindow, qtbot: QtBot, stories: list[Path]) -> None:
    with qtbot.waitSignal(two.settled, timeout=20000):
        two.open_files([stories[2]])
    menu = two.header.columns[1].label.menu
    two.header.fill_menu(menu, 1)
    hide = next(action for action in menu.actions() if action.text() == "Hide this column")
    with qtbot.waitSignal(two.settled, timeout=20000):
        hide.trigger()
    assert two.review.layout_.columns == (0, 2)
    two.header.fill_menu(menu, 2)
    offered = [action.text().split()[1] for action in menu.actions() if action.isCheckable()]
    assert offered == ["monday", "tuesday", "wednesday"]
    with qtbot.waitSignal(two.settled, timeout=20000):
        menu.actions()[1].trigger()
    assert two.review.layout_.columns == (0, 1)
    two.header.fill_menu(menu, 1)
    more = next(action.menu() for action in menu.actions() if action.text() == "Show beside")
    with qtbot.waitSignal(two.settled, timeout=20000):
        more.actions()[0].trigger()
    assert two.review.layout_.columns == (0, 1, 2)
