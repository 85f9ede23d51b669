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


def test_what_is_in_sight_stays_until_the_first_and_the_last_are_compared(
    window: MainWindow, qtbot: QtBot, stories: list[Path]
) -> None:
    compare(qtbot, window, stories)
    told: list[str] = []
    seen: list[tuple[str, tuple[int, ...], list[tuple[int, int]]]] = []

    def look() -> None:
        layout = window.review.layout_
        seen.append((layout.mode, layout.columns, [(pair.before, pair.after) for pair in window.review.pairs]))

    window.workspace.working.connect(lambda what, *_: told.append(what))
    for signal in (window.review.layout_changed, window.review.comparison_changed):
        signal.connect(look)
    window.actions_["unified"].trigger()
    look()
    assert seen == [("side_by_side", (0, 1, 2), [(0, 1), (1, 2)])]
    assert told == ["Comparing monday with wednesday…"]
    assert not window.actions_["unified"].isChecked() and window.actions_["side_by_side"].isChecked()
    qtbot.waitUntil(lambda: window.review.layout_.mode == "unified", timeout=10000)
    assert set(map(str, seen[1:])) == {str(("unified", (0, 2), [(0, 2)]))}
    assert window.actions_["unified"].isChecked() and not window.actions_["side_by_side"].isChecked()


def test_unified_taken_back_before_it_came_does_not_come(window: MainWindow, qtbot: QtBot, stories: list[Path]) -> None:
    compare(qtbot, window, stories)
    window.actions_["unified"].trigger()
    assert window.workspace.mode_coming == "unified"
    window.actions_["unified"].trigger()
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=10000)
    qtbot.wait(20)
    assert window.review.layout_.mode == "side_by_side" and window.review.layout_.columns == (0, 1, 2)
    window.actions_["unified"].trigger()
    qtbot.waitUntil(lambda: window.review.layout_.mode == "unified", timeout=10000)
    assert window.review.layout_.columns == (0, 2)


def test_unified_that_was_cancelled_can_be_asked_for_again(
    window: MainWindow, qtbot: QtBot, stories: list[Path]
) -> None:
    compare(qtbot, window, stories)
    window.actions_["unified"].trigger()
    window.workspace.stop()
    assert window.workspace.mode_coming is None and window.review.layout_.columns == (0, 1, 2)
    window.actions_["unified"].trigger()
    qtbot.waitUntil(lambda: window.review.layout_.mode == "unified", timeout=10000)
    assert window.review.layout_.columns == (0, 2)


def test_a_version_that_is_coming_is_not_lost_to_another_layout(
    window: MainWindow, qtbot: QtBot, stories: list[Path]
) -> None:
    compare(qtbot, window, stories)
    window.workspace.move_version(0, 1)
    window.actions_["unified"].trigger()
    assert window.review.layout_.mode == "side_by_side"
    assert window.told.text() == "Wait until the versions are compared."
    with qtbot.waitSignal(window.settled, timeout=10000):
        window.workspace.show_columns((0, 3))
    assert window.review.comparison is not None
    assert [version.label for version in window.review.comparison.versions] == ["tuesday", "monday", "wednesday"]


def test_columns_asked_for_are_forgotten_when_something_else_is_shown(
    window: MainWindow, qtbot: QtBot, stories: list[Path]
) -> None:
    """Else the pairs of one comparison would stand in another."""
    compare(qtbot, window, stories)
    with qtbot.waitSignal(window.settled, timeout=10000):
        window.workspace.move_version(0, 1)
    window.actions_["unified"].trigger()
    assert window.workspace.mode_coming == "unified"
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=10000)
    qtbot.wait(20)
    assert window.review.layout_.mode == "side_by_side" and window.review.layout_.columns == (0, 1, 2)
    assert window.review.comparison is not None
    assert [version.label for version in window.review.comparison.versions] == ["monday", "tuesday", "wednesday"]
