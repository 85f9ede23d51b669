"""What came since the editor last looked is marked in the text, until she has seen it."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from tests.gui.contrast import contrast
from tests.gui.windows import compare


def dots(window: MainWindow) -> int:
    """Pixels of the view in the colour of the dot, where nothing else has it: no focus, no current change, no note."""
    window.review.set_current(None)
    window.dock.tabs.setFocus()
    window.view.viewport().repaint()
    image = window.view.viewport().grab().toImage()
    wanted = window.appearance.theme["focus"].rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(min(image.height(), 420)))


def test_a_dot_on_each_new_change_until_all_is_seen(two: MainWindow, qtbot: QtBot, stories: list[Path]) -> None:
    two.dock.hide()
    assert dots(two) == 0, "nothing is new before a version comes"
    compare(qtbot, two, stories[2:])
    new = {change.id for line in two.review.new_lines for change in line.changes}
    assert new and two.view._standing.new == new
    assert dots(two) > 20
    two.actions_["look_at_all"].trigger()
    assert two.view._standing.new == frozenset() and dots(two) == 0


def test_the_dot_is_seen_on_the_page_in_every_theme(two: MainWindow) -> None:
    from gui.theme import THEMES, load_theme

    for name in THEMES:
        theme = load_theme(name)
        assert contrast(theme["focus"].name(), theme["surface"].name()) >= 3
