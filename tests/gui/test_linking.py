"""Paragraphs linked and unlinked by hand: by key, by mouse, undone, refused, and kept for the next time."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gui.linking import Chosen
from gui.main_window import MainWindow
from tests.gui.windows import SharedWorker, compare, make_window

SHIFT = Qt.KeyboardModifier.ShiftModifier


def links(window: MainWindow) -> list[tuple[tuple[int, ...], tuple[int, ...], str]]:
    return [(link.before, link.after, link.by) for pair in window.review.pairs for link in pair.links]


def link_by_key(window: MainWindow, qtbot: QtBot, older: int, newer: int) -> None:
    """Paragraphs as the gutter counts them."""
    window.view.go_to_paragraph(0, older)
    qtbot.keyClick(window.view, Qt.Key.Key_L)
    window.view.go_to_paragraph(1, newer)
    with qtbot.waitSignal(window.settled, timeout=20000):
        qtbot.keyClick(window.view, Qt.Key.Key_L)


def context_menu(window: MainWindow, at: QPoint) -> QMenu:
    place = window.view.viewport().mapToGlobal(at)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, place)
    QApplication.sendEvent(window.view.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_two_paragraphs_are_linked_by_key_and_that_is_undone(two: MainWindow, qtbot: QtBot) -> None:
    before = links(two)
    assert ((4,), (4,), "program") in before
    two.view.go_to_paragraph(0, 5)
    qtbot.keyClick(two.view, Qt.Key.Key_L)
    assert two.view.pending == Chosen(0, (4,))
    assert two.told.text() == "¶ 5 of monday waits to be linked. Go to its counterpart and press L; Esc leaves it."
    two.view.go_to_paragraph(1, 3)
    with qtbot.waitSignal(two.settled, timeout=20000):
        qtbot.keyClick(two.view, Qt.Key.Key_L)
    assert ((4,), (2,), "editor") in links(two)
    assert two.view.pending is None
    assert two.message.text.text() == "Linked ¶ 5 of monday to ¶ 3 of tuesday."
    qtbot.mouseClick(two.message.action, Qt.MouseButton.LeftButton)
    assert links(two) == before
    two.actions_["redo"].trigger()
    assert ((4,), (2,), "editor") in links(two)


def test_selected_paragraphs_are_linked_together(two: MainWindow, qtbot: QtBot) -> None:
    two.view.go_to_paragraph(0, 2)
    for _ in range(3):
        qtbot.keyClick(two.view, Qt.Key.Key_Down, SHIFT)
    chosen = two.view.chosen_paragraphs()
    assert chosen == Chosen(0, (1, 2))
    qtbot.keyClick(two.view, Qt.Key.Key_L)
    two.view.go_to_paragraph(1, 2)
    with qtbot.waitSignal(two.settled, timeout=20000):
        qtbot.keyClick(two.view, Qt.Key.Key_L)
    assert ((1, 2), (1,), "editor") in links(two)
    assert two.message.text.text() == "Linked ¶ 2–3 of monday to ¶ 2 of tuesday."


def test_escape_leaves_what_waits(two: MainWindow, qtbot: QtBot) -> None:
    two.view.go_to_paragraph(0, 2)
    qtbot.keyClick(two.view, Qt.Key.Key_L)
    qtbot.keyClick(two.view, Qt.Key.Key_Escape)
    assert two.view.pending is None
    two.view.go_to_paragraph(1, 3)
    qtbot.keyClick(two.view, Qt.Key.Key_L)
    assert two.view.pending == Chosen(1, (2,))


def test_unlinking_keeps_paragraphs_apart(two: MainWindow, qtbot: QtBot) -> None:
    two.view.go_to_paragraph(1, 5)
    with qtbot.waitSignal(two.settled, timeout=20000):
        qtbot.keyClick(two.view, Qt.Key.Key_L, SHIFT)
    assert two.message.text.text() == "Unlinked ¶ 5 of monday from ¶ 5 of tuesday."
    assert not any(4 in older and 4 in newer for older, newer, _ in links(two))
    two.view.go_to_paragraph(1, 5)
    qtbot.keyClick(two.view, Qt.Key.Key_L, SHIFT)
    assert two.told.text() == "¶ 5 of tuesday is linked to nothing."
    link_by_key(two, qtbot, 5, 5)
    assert ((4,), (4,), "editor") in links(two)


def test_a_contradiction_is_a_sentence_and_changes_nothing(two: MainWindow, qtbot: QtBot) -> None:
    link_by_key(two, qtbot, 5, 3)
    made, steps = links(two), two.workspace.undo_stack.count()
    two.view.go_to_paragraph(0, 5)
    qtbot.keyClick(two.view, Qt.Key.Key_L)
    two.view.go_to_paragraph(1, 4)
    with qtbot.waitSignal(two.workspace.said, check_params_cb=lambda message: message is not None and message.error):
        qtbot.keyClick(two.view, Qt.Key.Key_L)
    assert "remove one of them" in two.message.text.text()
    assert links(two) == made
    assert two.workspace.undo_stack.count() == steps
    assert len(two.workspace.by_hand) == 1


# A menu that pops up is raised and takes the keyboard, which no screen off the screen can do.
@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
def test_the_mouse_links_through_the_menu(two: MainWindow, qtbot: QtBot) -> None:
    page = two.view.page
    assert page is not None
    boxes = [page.block_box(0, 4), page.block_box(1, 2)]
    spots = [QPoint(int(box.left() + 30), int(box.top() - two.view.top + 10)) for box in boxes if box is not None]
    menu = context_menu(two, spots[0])
    entries = {action.text().replace("&", ""): action for action in menu.actions()}
    assert {"Copy", "Note…", "Confirm", "Keep the older words", "Other end of a move"} <= entries.keys()
    assert "Unlink from ¶ 5 of tuesday" in entries
    entries["Link with another paragraph"].trigger()
    menu.close()
    assert two.view.pending == Chosen(0, (4,))
    menu = context_menu(two, spots[1])
    with qtbot.waitSignal(two.settled, timeout=20000):
        next(action for action in menu.actions() if action.text() == "Link to ¶ 5 of monday").trigger()
    assert ((4,), (2,), "editor") in links(two)


def test_unified_says_how_links_are_made(two: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(two.view, Qt.Key.Key_U)
    qtbot.keyClick(two.view, Qt.Key.Key_L)
    assert two.told.text() == "Paragraphs are linked side by side; U shows them so."


def test_links_are_there_again_after_closing(
    two: MainWindow,
    qtbot: QtBot,
    qapp: QApplication,
    settings: QSettings,
    tmp_path: Path,
    shared_worker: SharedWorker,
    stories: list[Path],
) -> None:
    link_by_key(two, qtbot, 5, 3)
    made = links(two)
    two.close()
    again = make_window(qapp, settings, tmp_path, shared_worker)
    qtbot.addWidget(again)
    again.show()
    compare(qtbot, again, stories[:2])
    assert links(again) == made
    again.close()


def test_a_link_goes_with_its_version(two: MainWindow, qtbot: QtBot, stories: list[Path]) -> None:
    link_by_key(two, qtbot, 2, 3)
    compare(qtbot, two, [stories[2]])
    assert len(two.workspace.by_hand) == 1
    with qtbot.waitSignal(two.settled, timeout=20000):
        two.workspace.remove_version(0)
    assert two.workspace.by_hand == ()
    two.actions_["undo"].trigger()
    assert len(two.workspace.by_hand) == 1


def test_a_paragraph_of_a_version_that_is_going_is_told_by_the_version_that_is_shown(
    two: MainWindow, qtbot: QtBot, stories: list[Path]
) -> None:
    compare(qtbot, two, [stories[2]])
    two.view.go_to_paragraph(2, 5)
    two.workspace.remove_version(2)
    assert len(two.workspace.versions) == 2 and len(two.review.versions) == 3
    qtbot.keyClick(two.view, Qt.Key.Key_L)
    assert "¶ 5 of wednesday waits to be linked." in two.told.text()
