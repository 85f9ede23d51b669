"""Words selected, copied, found; notes on them and on changes; all kept for the next time."""

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from tests.gui.windows import SharedWorker, compare, make_window

NONE = Qt.KeyboardModifier.NoModifier


def test_a_column_is_selected_and_copied_to_the_letter(two: MainWindow, qtbot: QtBot) -> None:
    two.view.go_to_paragraph(1, 2)
    qtbot.keyClick(two.view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(two.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert two.review.comparison is not None
    assert two.review.comparison.versions[1].texts[1].startswith(QGuiApplication.clipboard().text())
    qtbot.keyClick(two.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(two.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert all(text in copied for text in two.review.comparison.versions[1].texts)


def test_copying_nothing_is_told(two: MainWindow) -> None:
    two.view.clear_selection()
    two.actions_["copy"].trigger()
    assert two.told.text() == "Nothing is selected."


def test_words_are_found_in_all_versions(two: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(two.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = two.tools.find_field
    assert field.hasFocus()
    told = field.findChild(QLabel, "find_count")
    assert told.text() == "Ctrl F"
    qtbot.keyClicks(field, "people")
    assert told.text() == "1 / 4"
    hits = len(two.view.hits)
    assert hits == 4
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told.text() == "2 / 4"
    qtbot.keyClick(two.view, Qt.Key.Key_F3)
    assert told.text() == "3 / 4"
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert told.text() == "2 / 4"
    field.clear()
    qtbot.keyClicks(field, "zeppelin")
    assert two.told.text() == "“zeppelin” is in neither version."
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert two.view.hits == ()
    assert two.view.hasFocus()


def test_go_to_a_paragraph(two: MainWindow, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(QInputDialog, "getInt", lambda *_: (3, True))
    two.actions_["go_to"].trigger()
    assert two.view.selection is not None
    assert two.view.selection.caret.block == 2
    monkeypatch.setattr(QInputDialog, "getInt", lambda *_: (99, True))
    two.actions_["go_to"].trigger()
    assert two.told.text() == "There is no paragraph 99."


def test_a_note_on_the_current_change(two: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(two.view, Qt.Key.Key_J)
    change = two.review.current
    assert change is not None
    qtbot.keyClick(two.view, Qt.Key.Key_N)
    composer = two.notes.composer
    assert composer.isVisible()
    assert composer.text.hasFocus()
    assert not composer.add.isEnabled()
    composer.choose("verify")
    qtbot.keyClicks(composer.text, "Ask the fire service.")
    qtbot.keyClick(composer.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not composer.isVisible()
    (note,) = two.review.annotations.notes
    assert (note.kind, note.text, note.author, note.change) == (
        "verify",
        "Ask the fire service.",
        "Ada Brook",
        change.key,
    )
    assert note.anchors[0].words and note.time.tzinfo is not None
    assert two.dock.tabs.tabText(2) == "Notes  1"


def test_a_note_on_the_selection_answered_resolved_and_deleted(two: MainWindow, qtbot: QtBot) -> None:
    two.view.go_to_paragraph(1, 3)
    qtbot.keyClick(two.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
    version, spans = two.view.selected_spans()
    qtbot.keyClick(two.view, Qt.Key.Key_N)
    qtbot.keyClicks(two.notes.composer.text, "Which?")
    qtbot.mouseClick(two.notes.composer.add, Qt.MouseButton.LeftButton)
    (note,) = two.review.annotations.notes
    assert two.review.comparison is not None
    assert note.anchors[0].version == two.review.comparison.versions[version].id
    assert note.anchors[0].span == spans[0]
    qtbot.mouseClick(two.notes.reply_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(two.notes.composer.text, "The one by the river.")
    qtbot.mouseClick(two.notes.composer.add, Qt.MouseButton.LeftButton)
    assert [reply.text for reply in two.review.annotations.notes[0].replies] == ["The one by the river."]
    qtbot.mouseClick(two.notes.resolve_button, Qt.MouseButton.LeftButton)
    assert two.review.annotations.notes[0].resolved
    assert two.notes.resolve_button.text() == "Reopen"
    qtbot.mouseClick(two.notes.delete_button, Qt.MouseButton.LeftButton)
    assert two.review.annotations.notes == ()
    for _ in range(4):
        two.actions_["undo"].trigger()
    assert two.review.annotations.notes == ()
    two.actions_["redo"].trigger()
    assert two.review.annotations.notes[0].text == "Which?"


def test_escape_leaves_the_composer(two: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(two.view, Qt.Key.Key_J)
    qtbot.keyClick(two.view, Qt.Key.Key_N)
    qtbot.keyClick(two.notes.composer.text, Qt.Key.Key_Escape)
    assert not two.notes.composer.isVisible()
    assert two.review.annotations.notes == ()


def test_after_a_note_the_keys_go_on_where_they_went(two: MainWindow, qtbot: QtBot) -> None:
    """By hand from fact to fact: J, N, words, Ctrl+Enter; and the same with Escape."""
    two.view.setFocus()
    for key, modifier in ((Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier), (Qt.Key.Key_Escape, NONE)):
        qtbot.keyClick(two.view, Qt.Key.Key_J)
        qtbot.keyClick(two.view, Qt.Key.Key_N)
        assert QApplication.focusWidget() is two.notes.composer.text
        qtbot.keyClicks(two.notes.composer.text, "Ask.")
        qtbot.keyClick(two.notes.composer.text, key, modifier)
        assert QApplication.focusWidget() is two.view


def test_n_without_a_place_says_what_to_do(two: MainWindow, qtbot: QtBot) -> None:
    two.view.clear_selection()
    qtbot.keyClick(two.view, Qt.Key.Key_N)
    assert not two.notes.composer.isVisible()
    assert two.told.text().startswith("Select some words or go to a change")


def test_notes_decisions_and_dates_are_there_again_after_closing(
    two: MainWindow,
    qtbot: QtBot,
    qapp: QApplication,
    settings: QSettings,
    tmp_path: Path,
    shared_worker: SharedWorker,
    stories: list[Path],
) -> None:
    qtbot.keyClick(two.view, Qt.Key.Key_J)
    qtbot.keyClick(two.view, Qt.Key.Key_N)
    qtbot.keyClicks(two.notes.composer.text, "Check.")
    qtbot.keyClick(two.notes.composer.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    two.actions_["confirm"].trigger()
    with qtbot.waitSignal(two.settled, timeout=20000):
        two.workspace.set_label(1, "Second edition")
    notes = two.review.annotations.notes
    two.close()
    assert len(list((tmp_path / "cases").glob("*.factline"))) == 1

    again = make_window(qapp, settings, tmp_path, shared_worker)
    qtbot.addWidget(again)
    again.show()
    compare(qtbot, again, stories[:2])
    assert again.review.annotations.notes == notes
    assert again.decided.text().startswith("1 of ")
    assert again.header.columns[1].label.text() == "Second edition"
    again.close()


def test_a_click_on_the_sign_opens_the_note(two: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(two.view, Qt.Key.Key_J)
    qtbot.keyClick(two.view, Qt.Key.Key_N)
    qtbot.keyClicks(two.notes.composer.text, "Check.")
    qtbot.keyClick(two.notes.composer.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (note,) = two.review.annotations.notes
    two.dock.choose("facts")
    two.notes.list.clearSelection()
    page, size = two.view.page, two.view.viewport().size()
    assert page is not None
    column = page.column(1)
    x = column.text + column.width + 12
    y = next(y for y in range(size.height()) if two.view.note_at(QPointF(x, y)) == note.id)
    qtbot.mouseClick(two.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(int(x), y + 8))
    assert two.dock.current == "notes"
    assert two.notes.chosen == note
