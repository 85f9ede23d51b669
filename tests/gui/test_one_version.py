"""One version alone: its text to the letter, and where it contradicts itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from tests.gui.windows import compare

TEXT = (
    "Eight miners trapped after collapse\n\n"
    "😀 Eleven  miners are trapped underground after a shaft collapsed at the Hollin pit.\n"
)


@pytest.fixture
def alone(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    path = tmp_path / "first.txt"
    path.write_text(TEXT, encoding="utf-8", newline="\n")
    window.open_files([path])
    qtbot.waitUntil(lambda: window.one_version.within.isVisible(), timeout=20_000)
    return window


def test_its_text_is_there_to_the_letter(alone: MainWindow) -> None:
    shown = alone.one_version.text.document()
    paragraphs = [shown.findBlockByNumber(n).text() for n in range(shown.blockCount())]
    assert paragraphs == list(alone.workspace.versions[0].texts)


def test_what_it_tells_in_two_ways_stands_below_and_leads_to_the_words(alone: MainWindow, qtbot: QtBot) -> None:
    page = alone.one_version
    row = page.within.model.rows[0]
    assert row.heading == "first doesn’t agree with itself"
    assert "“Eight miners”" in row.sentence and "paragraph 2" in row.sentence
    assert alone.told.text() == f"{row.heading}. {row.sentence}"
    page.within.list.selectionModel().setCurrentIndex(
        page.within.model.index(0, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    marked = [mark.cursor.selectedText() for mark in page.text.extraSelections()]
    version = alone.workspace.versions[0]
    told = [version.texts[place.span.paragraph][place.span.start : place.span.end] for place in row.told.places]
    assert marked == told, "also behind a letter that is two of Qt's"
    interface = QAccessible.queryAccessibleInterface(page.within.list)
    assert interface.text(QAccessible.Text.Name) == "Where a version doesn’t agree with itself"


def test_a_second_version_takes_its_place(alone: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "second.txt"
    path.write_text(TEXT.replace("Eleven", "Twelve"), encoding="utf-8", newline="\n")
    compare(qtbot, alone, [path])
    assert alone.desk_pages.currentWidget() is alone.view
    assert not alone.one_version.within.model.rows


def test_a_version_that_agrees_has_nothing_below(window: MainWindow, qtbot: QtBot, stories: list[Path]) -> None:
    with qtbot.waitSignal(window.jobs.idle, timeout=20_000):
        window.open_files(stories[:1])
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=20_000)
    assert len(window.workspace.versions) == 1 and not window.one_version.within.isVisible()


def test_the_text_follows_the_zoom(alone: MainWindow) -> None:
    before = alone.one_version.text.document().size().height()
    for _ in range(3):
        alone.actions_["zoom_in"].trigger()
    assert alone.one_version.text.document().size().height() > before * 1.2


def test_filters_look_as_if_they_were_off_while_there_is_nothing_to_filter(alone: MainWindow) -> None:
    chip = alone.tools.chips["fact"]
    assert chip.isChecked() and not chip.isEnabled()
    idle = chip.grab().toImage()
    alone.tools.setEnabled(True)
    assert chip.grab().toImage() != idle
    chip.setChecked(False)
    assert chip.grab().toImage() == idle
