"""More than two versions in the unified view, and back."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from tests.gui.windows import compare


def test_unified_shows_the_first_and_the_last_and_then_all_again(
    window: MainWindow, qtbot: QtBot, stories: list[Path]
) -> None:
    compare(qtbot, window, stories)
    assert window.review.layout_.columns == (0, 1, 2)
    window.view.setFocus()
    qtbot.keyClick(window.view, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: window.review.layout_.columns == (0, 2), timeout=10000)
    assert window.review.layout_.mode == "unified"
    words = window.view.page.content.block(0, 0).text
    assert "12" in words and "15" in words and "14" not in words
    qtbot.keyClick(window.view, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: window.review.layout_.columns == (0, 1, 2), timeout=10000)
    assert window.review.layout_.mode == "side_by_side" and len(window.view.column_places()) == 3
