"""What follows from a new comparison has turns of its own, and nothing that is in sight contradicts the page meanwhile."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from gui.compare_view.page import Page
from gui.main_window import MainWindow
from gui.review import ChangeFilter
from gui.turns import ORDER, Turns
from tests.gui.windows import SAMPLES, compare


def test_first_what_the_eye_needs_and_one_thing_a_turn(qtbot: QtBot) -> None:
    turns, done = Turns(), []
    tick = QTimer(interval=0)
    tick.timeout.connect(lambda: done.append("turn") if done[-1:] != ["turn"] else None)
    tick.start()
    for place in reversed(ORDER):
        turns.ask(place, turns, lambda place=place: done.append(place))
    qtbot.waitUntil(lambda: ORDER[-1] in done)
    tick.stop()
    assert [one for one in done if one != "turn"] == list(ORDER)
    between = [done[done.index(place) - 1] for place in ORDER[1:]]
    assert between == ["turn"] * len(between), "the event loop had its turn between any two"


def test_asked_for_twice_it_is_done_once_as_it_was_asked_for_last(qtbot: QtBot) -> None:
    turns, done = Turns(), []
    turns.ask("strip", turns, lambda: done.append("older"))
    turns.ask("strip", turns, lambda: done.append("newer"))
    turns.ask("words", turns, lambda: done.append("forgotten"))
    assert turns.waits("strip") and not turns.waits("paint") and not turns.rest
    turns.forget("words")
    turns.ask("heights", turns, lambda: done.append("last"))
    qtbot.waitUntil(lambda: "last" in done)
    assert done == ["newer", "last"] and not turns.waits("strip") and turns.rest


def test_what_belongs_to_something_that_is_gone_is_left_out(qtbot: QtBot) -> None:
    turns, done, gone = Turns(), [], QObject()
    turns.ask("paint", gone, lambda: done.append("gone"))
    turns.ask("strip", turns, lambda: done.append("there"))
    delete(gone)
    qtbot.waitUntil(lambda: bool(done))
    assert done == ["there"]


def test_a_fault_in_one_turn_takes_no_other_its_own(qtbot: QtBot) -> None:
    turns, done = Turns(), []

    def fail() -> None:
        raise ZeroDivisionError

    turns.ask("paint", turns, fail)
    turns.ask("strip", turns, lambda: done.append("strip"))
    with qtbot.captureExceptions() as faults:
        qtbot.waitUntil(lambda: bool(done))
    assert [kind for kind, _, _ in faults] == [ZeroDivisionError]


@pytest.mark.parametrize("changes_only", [False, True])
def test_lists_header_and_page_take_a_comparison_in_together(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, changes_only: bool
) -> None:
    """Whatever is asked of them, from the moment it is the review's: nothing of it waits for a later turn."""
    review = window.review
    seen: list[tuple[tuple[int, ...], int]] = []
    made: list[Page] = []
    real = Page.__init__

    def count(page: Page, *given: object, **named: object) -> None:
        made.append(page)
        real(page, *given, **named)

    monkeypatch.setattr(Page, "__init__", count)
    review.set_layout(replace(review.layout_, changes_only=changes_only))

    def look() -> None:
        facts = sum(line.first.category == "fact" for line in review.lines)
        assert window.facts.model.rowCount() == facts
        assert facts or review.filter != ChangeFilter()
        assert window.changes.model.rowCount() == len(review.lines) + len(review.moves)
        assert all(row.line in review.lines for row in window.facts.model.rows)
        assert window.view.page is not None and window.view.page.content.columns == len(window.header.columns)
        seen.append((review.layout_.columns, len(made)))
        made.clear()

    window.settled.connect(look)
    editions = [SAMPLES / f"port-merrow-{n}.txt" for n in (1, 2, 3)]
    compare(qtbot, window, editions[:2])
    made.clear()
    compare(qtbot, window, editions[2:])
    assert seen == [((0, 1), 1), ((0, 1, 2), 1)], "a page that was made ready is the one that is shown"
    window.facts.filter_field.setText("no such words")
    review.set_filter(ChangeFilter(frozenset({"style"})))
    window.facts.filter_field.clear()
    assert window.facts.nothing.isVisible()
    compare(qtbot, window, [SAMPLES / "port-merrow-4.txt"])
    assert window.facts.nothing.isVisible() and not window.facts.list.isVisible(), "a filter still hides all"
