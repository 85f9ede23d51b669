"""Where there is little room no word is lost: cards scroll or take another place, and fields show how they are stepped."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QStyle, QStyleOptionSpinBox, QWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.step_field import DayField, NumberField, TimeField
from gui.theme import TYPE

LONG = "The figure stands in a sentence of its own, and the older one counted the crew along with everybody else. " * 3


def with_reason(window: MainWindow, why: str) -> None:
    """The current fact has this reason."""
    review = window.review
    comparison, here = review.comparison, review.current
    assert comparison is not None and here is not None
    changes = tuple(replace(one, why=why) if one.id == here.id else one for one in review.pairs[0].changes)
    pairs = (replace(review.pairs[0], changes=changes),)
    review.set_comparison(replace(comparison, pairs=pairs), pairs, (0, 1))
    review.set_current(next(one for one in changes if one.id == here.id))


def test_the_card_below_the_list_scrolls_where_it_can_t_be_whole(ferry: MainWindow, qtbot: QtBot) -> None:
    ferry.resize(720, 480)
    qtbot.waitUntil(lambda: ferry.overlay.over)
    ferry.review.step(1, "fact")
    with_reason(ferry, LONG)
    ferry.dock.show()
    card = ferry.card
    bar = card.told.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.isVisible() and bar.maximum() > 0)
    assert card.why.height() >= card.why.heightForWidth(card.why.width()), "the words have the height they need"
    bar.setValue(bar.maximum())
    end = card.why.mapTo(card.told.viewport(), card.why.rect().bottomLeft())
    assert 0 < end.y() <= card.told.viewport().height(), "and the last of them comes into sight"
    buttons = [card.findChild(QWidget, f"card_{name}") for name in ("confirm", "correction", "set_aside")]
    assert all(button.geometry().bottom() < card.height() for button in buttons)
    assert card.told.focusPolicy().value, "Tab stops there, so that keys scroll it"
    ferry.resize(1440, 900)
    qtbot.waitUntil(lambda: not bar.isVisible() and not card.told.focusPolicy().value)


@pytest.mark.parametrize("words", ["Short.", LONG, LONG * 2])
def test_the_card_beside_the_words_is_whole_in_the_smallest_window(ferry: MainWindow, qtbot: QtBot, words: str) -> None:
    ferry.resize(720, 480)
    qtbot.waitUntil(lambda: ferry.view.width() == 720)
    for _ in range(8):
        ferry.review.step(1, "fact")
        with_reason(ferry, words)
        QTest.qWait(5)
        assert ferry.view.show_card()
        card = ferry.view.card
        whole = card.rect().adjusted(0, 14, 0, -14)  # its shadow may be cut
        whole.translate(card.pos())
        assert ferry.view.rect().contains(whole), whole


def test_what_is_written_has_the_line_height_of_lists_and_only_it_is_undone(two: MainWindow, qtbot: QtBot) -> None:
    two.review.step(1, "fact")
    two.actions_["note"].trigger()
    field = two.notes.composer.text

    def lines() -> list[float]:
        found, block = [], field.document().begin()
        while block.isValid():
            found.append(block.blockFormat().lineHeight())
            block = block.next()
        return found

    assert lines() == [TYPE["lists"].line] and not field.document().isUndoAvailable()
    qtbot.keyClicks(field, "One")
    field.insertPlainText("\nTwo")
    assert lines() == [TYPE["lists"].line] * 2
    while field.document().isUndoAvailable():
        field.undo()
    assert field.toPlainText() == "" and lines() == [TYPE["lists"].line]
    field.setPlainText("Kept\nas it was")
    field.moveCursor(QTextCursor.MoveOperation.End)
    assert lines() == [TYPE["lists"].line] * 2 and not field.document().isUndoAvailable()


@pytest.mark.parametrize("kind", ["number", "day", "time"])
def test_a_click_on_an_arrow_steps_the_value_and_both_are_drawn(window: MainWindow, kind: str) -> None:
    made: dict[str, QAbstractSpinBox] = {
        "number": NumberField(window),
        "day": DayField(QDate(2026, 3, 11), window),
        "time": TimeField(QTime(14, 20), window),
    }
    field = made[kind]
    field.setGeometry(0, 0, 200, 30)
    field.show()
    before = field.text()
    option = QStyleOptionSpinBox()
    field.initStyleOption(option)
    for part in (QStyle.SubControl.SC_SpinBoxUp, QStyle.SubControl.SC_SpinBoxDown):
        box = field.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, field)
        assert box.width() >= 16 and field.rect().contains(box)
        drawn = field.grab(box).toImage()
        inks = {drawn.pixel(x, y) for x in range(drawn.width()) for y in range(2, drawn.height() - 2)}
        assert len(inks) > 3, "an arrow stands there"
        QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=box.center())
        assert (field.text() != before) == (part == QStyle.SubControl.SC_SpinBoxUp)
