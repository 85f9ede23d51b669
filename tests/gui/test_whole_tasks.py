"""Whole tasks as an editor does them, by keys and with the mouse, from the first file to the last word written."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface, QDragEnterEvent, QDropEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core import read
from core.export import ExportOptions
from gui.dialogs.export import ExportChoice, ExportDialog
from gui.main_window import MainWindow
from tests.gui.windows import SAMPLES, SharedWorker, compare, make_window

NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def drop(window: MainWindow, *paths: Path) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(400, 300), action, dropped, button, NONE))
    QApplication.sendEvent(window, QDropEvent(QPointF(400, 300), action, dropped, button, NONE, QEvent.Type.Drop))


def open_dropped(window: MainWindow, qtbot: QtBot, *paths: Path) -> None:
    with qtbot.waitSignal(window.settled, timeout=20000):
        drop(window, *paths)


def test_two_files_are_reviewed_by_keys_noted_exported_and_opened_again(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, settings: QSettings,
    shared_worker: SharedWorker, qapp: QApplication,
) -> None:  # fmt: skip
    files = SAMPLES / "port-merrow-1.docx", SAMPLES / "port-merrow-4.docx"
    open_dropped(window, qtbot, *files)
    review = window.review
    facts = review.counts()["fact"]
    assert facts > 10
    qtbot.keyClick(window.view, Qt.Key.Key_J)
    assert review.position("fact")[0] == 1 and "fact 1 of" in window.told.text()
    states = []
    for number in range(facts):
        key = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)[number % 3]
        states.append(("confirmed", "correction", "set_aside")[number % 3])
        standing = review.current
        qtbot.keyClick(window.view, key)
        assert standing is not None and review.review_of(standing) == states[-1]
    assert review.decided_facts() == (facts, facts)
    assert window.decided.text() == f"{facts} of {facts} facts decided"
    assert window.message.message is not None and "All" in window.message.message.text
    qtbot.keyClick(window.view, Qt.Key.Key_N)
    event = QInputMethodEvent()  # as an input method gives words
    event.setCommitString("Ask the harbour – 港 – again.")
    QApplication.sendEvent(window.notes.composer.text, event)
    qtbot.keyClick(window.notes.composer.text, Qt.Key.Key_Return, CONTROL)
    assert [note.text for note in review.annotations.notes] == ["Ask the harbour – 港 – again."]
    target = tmp_path / "redline.docx"

    def choose(*_: object) -> ExportChoice:
        from datetime import UTC, datetime

        return ExportChoice("docx", target, ExportOptions(datetime.now(UTC), author="Ines", pair=(0, 1)))

    monkeypatch.setattr(ExportDialog, "ask", choose)
    with qtbot.waitSignal(window.workspace.exported, timeout=20000):
        qtbot.keyClick(window.view, Qt.Key.Key_E, CONTROL)
    assert [p.text for p in read(target).paragraphs] == [p.text for p in read(files[1]).paragraphs]
    kept = review.annotations
    window.close()
    other = make_window(qapp, settings, tmp_path, shared_worker)
    qtbot.addWidget(other)
    other.show()
    compare(qtbot, other, list(files))
    qtbot.waitUntil(lambda: bool(other.review.annotations.decisions), timeout=5000)
    assert {d.change: d.review for d in other.review.annotations.decisions} == {
        d.change: d.review for d in kept.decisions
    }
    assert [note.text for note in other.review.annotations.notes] == [note.text for note in kept.notes]
    other.close()


def test_a_third_version_comes_is_hidden_and_shown_with_the_mouse(
    two: MainWindow, qtbot: QtBot, stories: list[Path]
) -> None:
    open_dropped(two, qtbot, stories[2])
    assert two.review.layout_.columns == (0, 1, 2)
    two.dock.choose("versions")
    box = two.versions_panel.findChild(object, "in_sight_1")
    with qtbot.waitSignal(two.review.comparison_changed, timeout=20000):
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, 10))
    assert two.review.layout_.columns == (0, 2)
    qtbot.keyClick(two.view, Qt.Key.Key_J)
    assert "12" in two.told.text() and "15" in two.told.text()


def test_a_theme_taken_while_scrolled_and_selected_moves_nothing(ferry: MainWindow, qtbot: QtBot) -> None:
    ferry.resize(1000, 560)
    qtbot.wait(20)
    bar = ferry.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    qtbot.wait(20)
    page, top = ferry.view.page, ferry.view.top
    ferry.view.go_to_paragraph(1, 9)
    top, chosen = ferry.view.top, ferry.view.selection
    light = ferry.view.viewport().grab().toImage()
    for theme in ("dark", "light_safe", "dark_safe", "light"):
        ferry.appearance.prefer(theme)
        qtbot.wait(10)
        assert (ferry.view.top, ferry.view.selection, ferry.view.page) == (top, chosen, page)
        assert (ferry.view.viewport().grab().toImage() == light) == (theme == "light")


def test_a_broken_file_that_is_dropped_leaves_all_as_it_was(two: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    broken = tmp_path / "tuesday-late.docx"
    broken.write_bytes(b"PK\x03\x04 and then nothing that Word would know")
    before, current = two.review.comparison, two.review.step(1, "fact")
    drop(two, broken)
    qtbot.waitUntil(lambda: two.message.message is not None, timeout=20000)
    told = two.message.message.text
    assert "tuesday-late.docx" in told and "other versions are open" in told
    assert (two.review.comparison, two.review.current) == (before, current)
    qtbot.keyClick(two.view, Qt.Key.Key_1)
    assert two.review.decided_facts()[0] == 1, "work goes on"


def test_words_are_found_with_their_capitals_and_whole(two: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(two.view, Qt.Key.Key_F, CONTROL)
    tools = two.tools
    qtbot.keyClicks(tools.find_field, "mill")
    every = len(two.view.hits)
    qtbot.mouseClick(tools.find_case, Qt.MouseButton.LeftButton)
    exact = len(two.view.hits)
    assert 0 < exact < every
    tools.find_case.click()
    tools.find_field.setText("mil")
    tools.find_field.asked.emit("mil", 0)
    assert len(two.view.hits) == every
    qtbot.mouseClick(tools.find_word, Qt.MouseButton.LeftButton)
    assert two.view.hits == () and "is in neither version" in two.told.text()
    qtbot.keyClick(tools.find_field, Qt.Key.Key_Escape)
    assert not tools.find_case.isVisible()


def spoken(part: QAccessibleInterface, depth: int = 0) -> list[str]:
    """The tree of a window as lines of text: role, name and what is below, indented."""
    name = part.text(QAccessible.Text.Name) or part.text(QAccessible.Text.Value)
    lines = [f"{'  ' * depth}{part.role().name}: {name}"]
    for number in range(part.childCount()):
        child = part.child(number)
        if child is not None and child.isValid() and not child.state().invisible:
            lines += spoken(child, depth + 1)
    return lines


def test_the_whole_window_can_be_read_as_text(ferry: MainWindow) -> None:
    ferry.review.step(1, "fact")
    told = "\n".join(spoken(QAccessible.queryAccessibleInterface(ferry)))
    comparison = ferry.review.comparison
    assert comparison is not None
    for version in comparison.versions:
        for text in version.texts:
            assert text in told, "every paragraph is read"
    for words in (
        "Compared versions",
        "Facts that changed",
        "Find in all versions",
        "Export",
        "Overview of all changes",
    ):
        assert words in told
    assert "ListItem: First take, Paragraph 1: Ferry runs aground" in told
    lines = told.split("\n")
    bare = [lines[n - 3 : n + 2] for n, line in enumerate(lines) if line.strip() in ("CheckBox:", "EditableText:")]
    assert bare == [], "a control without a name"
