"""The lists of the panels as the hand meets them: Tab, the keys of the filter field, the mouse's menu, copy, dropped files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QInputDialog, QListView, QMenu, QWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.recent_cases import RecentCases
from gui.welcome import RecentButton
from tests.gui.windows import BEFORE


def focus() -> QWidget | None:
    return QApplication.focusWidget()


def test_tab_comes_by_everything_over_a_list_and_f6_goes_to_the_list(ferry: MainWindow, qtbot: QtBot) -> None:
    panel = ferry.facts
    ferry.dock.tabs.setFocus()
    seen: list[QWidget | None] = []
    for _ in range(6):
        qtbot.keyClick(focus(), Qt.Key.Key_Tab)
        seen.append(focus())
    assert seen[2:] == [panel.filter_field, panel.state_button, panel.order_button, panel.list]
    ferry.view.setFocus()
    ferry.actions_["next_pane"].trigger()
    assert focus() is panel.list


def test_from_the_filter_into_the_list_and_out_of_it(ferry: MainWindow, qtbot: QtBot) -> None:
    panel = ferry.facts
    panel.filter_field.setFocus()
    qtbot.keyClicks(panel.filter_field, "108,000")
    qtbot.keyClick(panel.filter_field, Qt.Key.Key_Down)
    assert focus() is panel.list
    current = ferry.review.current
    assert current is not None and current.kind == "money", "its line is the current change"
    panel.filter_field.setFocus()
    qtbot.keyClick(panel.filter_field, Qt.Key.Key_Escape)
    assert panel.filter_field.text() == ""


def test_a_decision_that_is_shown_alone_is_so_in_text_and_lists(ferry: MainWindow) -> None:
    review, entry = ferry.review, {a.text(): a for a in ferry.facts.state_button.menu.actions()}
    entry["Open"].trigger()
    assert review.filter.reviews == {"open"}
    assert ferry.changes.state_button.text() == "Open", "the other list says so too"
    before = len(ferry.facts.model.rows)
    review.step(1, "fact")
    gone = review.current
    ferry.actions_["confirm"].trigger()
    assert gone is not None and gone not in review.shown
    assert len(ferry.facts.model.rows) == before - 1 and review.current != gone
    ferry.actions_["undo"].trigger()
    assert len(ferry.facts.model.rows) == before
    ferry.actions_["show_all"].trigger()
    assert ferry.facts.state_button.text() == "All" and not review.filter.reviews


def test_a_note_that_goes_takes_its_line_from_those_with_a_note(ferry: MainWindow) -> None:
    review = ferry.review
    review.step(1, "fact")
    note = ferry.workspace.add_note("query", "Who says so?", [], review.current)
    review.set_filter(replace(review.filter, noted_only=True))
    assert note is not None and len(ferry.facts.model.rows) == 1
    ferry.workspace.delete_note(note.id)
    assert ferry.facts.model.rows == []


def menu_at(qtbot: QtBot, listed: QListView, row: int) -> list[str]:
    """The entries of the menu that the mouse opens on a row."""
    place = listed.visualRect(listed.model().index(row, 0)).center()
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.RightButton, pos=place)
    at = listed.viewport().mapToGlobal(place)
    QApplication.sendEvent(listed.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, at))
    menu = next(m for m in listed.findChildren(QMenu) if m.isVisible())
    told = [action.text().replace("&", "") for action in menu.actions() if action.text()]
    menu.close()
    return told


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
def test_the_menu_of_a_line_is_of_the_line_under_the_mouse(ferry: MainWindow, qtbot: QtBot) -> None:
    told = menu_at(qtbot, ferry.facts.list, 3)
    assert told[:4] == ["Copy", "Note…", "Confirm", "Correction"]
    line = ferry.facts.model.rows[3].line
    assert line is not None and ferry.review.current in line.changes


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
def test_the_menu_of_a_note(two: MainWindow, qtbot: QtBot) -> None:
    two.review.step(1, "fact")
    two.workspace.add_note("query", "Who says so?", two.deeds.anchors_of(two.review.current), two.review.current)  # type: ignore[arg-type]
    two.dock.choose("notes")
    assert menu_at(qtbot, two.notes.list, 0) == ["Reply", "Resolve", "Edit", "Delete"]


def test_a_line_is_copied_as_words(ferry: MainWindow) -> None:
    ferry.facts.list.setFocus()
    ferry.facts.list.setCurrentIndex(ferry.facts.model.index(2, 0))
    ferry.actions_["copy"].trigger()
    assert QGuiApplication.clipboard().text() == ferry.facts.model.index(2, 0).data()


@pytest.mark.parametrize("field", ["find", "filter", "note"])
def test_a_file_that_is_dropped_on_a_field_is_opened(two: MainWindow, qtbot: QtBot, tmp_path: Path, field: str) -> None:
    two.review.step(1, "fact")
    two.actions_["note"].trigger()
    composer = two.notes.composer.text
    fields = {"find": two.tools.find_field, "filter": two.facts.filter_field, "note": composer.viewport()}
    path = tmp_path / "third.txt"
    path.write_text(BEFORE.replace("340", "350"), encoding="utf-8", newline="\n")
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, dragged, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    QApplication.sendEvent(fields[field], event)
    assert not event.isAccepted(), "the window under it is asked next"
    assert not two.tools.find_field.text() and not two.facts.filter_field.text() and not composer.toPlainText()


def test_words_that_are_kept_are_told_and_struck_out_in_the_list(ferry: MainWindow) -> None:
    review, panel = ferry.review, ferry.facts
    review.step(1, "fact")
    row = panel.model.row_of(review.current)
    place = panel.list.visualRect(panel.model.index(row, 0))
    before = panel.list.viewport().grab(place).toImage()
    ferry.actions_["keep_older"].trigger()
    assert "the older words stand" in str(panel.model.index(row, 0).data())
    assert panel.list.viewport().grab(place).toImage() != before
    ferry.actions_["take_newer"].trigger()
    assert "the older words stand" not in str(panel.model.index(row, 0).data())
    assert panel.list.viewport().grab(place).toImage() == before


def test_the_start_page_tells_what_is_left_to_do_in_a_case(ferry: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    ferry.review.step(1, "fact")
    ferry.actions_["confirm"].trigger()
    decided, count = ferry.review.decided_facts()
    ferry.workspace.clear()
    assert decided == 1 and RecentCases(ferry.settings).known()[0].facts == count - 1

    def lines() -> list[str]:
        buttons = ferry.welcome.findChildren(RecentButton)
        return [button.accessibleDescription() for button in buttons if button.isVisible()]

    qtbot.waitUntil(lambda: f"2 versions · {count - 1} facts open" in lines(), timeout=5000)


def test_paragraphs_are_gone_to_in_the_version_one_reads(ferry: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def answer(_parent: QWidget, _title: str, told: str, *_limits: int) -> tuple[int, bool]:
        asked.append(told)
        return 2, True

    monkeypatch.setattr(QInputDialog, "getInt", answer)
    ferry.actions_["go_to"].trigger()
    ferry.view.go_to_paragraph(0, 5)
    ferry.actions_["go_to"].trigger()
    assert asked == ["Paragraph of Final, 1 to 19:", "Paragraph of First take, 1 to 17:"]
    assert ferry.view.selection is not None and ferry.view.selection.column == 0
