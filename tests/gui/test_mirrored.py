"""A window that reads from the right: its frame is mirrored, versions and their values stand as ever."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSettings, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui.check_field import BOX, GAP, CheckField
from gui.main_window import MainWindow
from gui.mirrored import mirrored
from tests.gui.windows import SAMPLES, SharedWorker, compare, make_window


@pytest.fixture
def from_the_right(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, settings: QSettings, shared_worker: SharedWorker
) -> Iterator[MainWindow]:
    """A window on the first and last edition, in an application that reads from the right."""
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made = make_window(qapp, settings, tmp_path, shared_worker)
    qtbot.addWidget(made)
    with qtbot.waitActive(made, timeout=5000):
        made.show()
        made.activateWindow()
    compare(qtbot, made, [SAMPLES / "port-merrow-1.docx", SAMPLES / "port-merrow-4.docx"])
    yield made
    made.close()
    qapp.setLayoutDirection(before)


def inks(image: QImage, left: int, right: int) -> set[int]:
    return {image.pixel(x, y) for x in range(left, right) for y in range(image.height())}


def test_columns_header_and_strip_stand_as_ever(from_the_right: MainWindow, qtbot: QtBot) -> None:
    window = from_the_right
    first, second = window.header.columns
    assert first.x() < second.x() and first.box.x() < first.label.x()
    places = window.view.column_places()
    qtbot.waitUntil(lambda: [int(left) for left, _ in window.view.column_places()] == [first.x(), second.x()])
    assert places[0][0] == 0, "nothing stands left of the first column, no scroll bar either"
    bar = window.view.verticalScrollBar()
    assert bar.mapTo(window.view, bar.rect().center()).x() > window.view.viewport().width()
    assert window.facts.list.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_frame_is_mirrored(from_the_right: MainWindow, qtbot: QtBot) -> None:
    window = from_the_right
    export = window.findChild(QToolButton, "export") or window.tools.find_field
    chip = window.tools.chips["fact"]
    assert export.mapTo(window, export.rect().center()).x() < chip.mapTo(window, chip.rect().center()).x()
    field = window.tools.find_field
    told = field.findChild(QWidget, "find_count")
    assert told.x() < 20 and field.textMargins().left() > told.width(), "the key stands where the glass doesn't"
    zoom, line = window.status.zoom, window.status.told
    assert zoom.mapTo(window, zoom.rect().topLeft()).x() < line.mapTo(window, line.rect().topLeft()).x()


def test_what_draws_itself_is_mirrored_too(from_the_right: MainWindow) -> None:
    whole = QWidget(from_the_right)
    whole.resize(200, 20)
    assert mirrored(whole, QRectF(12, 2, 16, 16)) == QRectF(172, 2, 16, 16)
    whole.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert mirrored(whole, QRectF(12, 2, 16, 16)) == QRectF(12, 2, 16, 16)
    box = CheckField("", from_the_right)
    box.resize(200, 20)
    box.setChecked(True)
    drawn = box.grab().toImage()
    assert len(inks(drawn, 200 - BOX - GAP, 200)) > 2 and len(inks(drawn, 0, 200 - BOX - GAP)) == 1


def test_words_of_an_article_read_as_they_do_in_it(
    from_the_right: MainWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    """What is marked looks the same, figure before word, whichever way the window reads."""
    window = from_the_right
    review, value = window.review, window.card.sides[0].value
    while value.toolTip() != "212 passengers":
        review.step(1, "fact")
    qtbot.waitUntil(value.isVisible)
    there = value.grab().toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    here = value.grab().toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert there == here
