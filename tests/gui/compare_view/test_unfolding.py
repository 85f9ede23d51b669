"""A fold opens in a short motion, and at once where the editor wants no motion."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from gui.compare_view.content import Fold
from gui.compare_view.unfolding import UNFOLD_MS, Unfolding
from tests.gui.compare_view.conftest import Desk
from tests.gui.compare_view.test_view import FACTS


def folded(desk: Desk, *, still: bool) -> Unfolding:
    desk.view.set_reduced_motion(still)
    desk.review.set_filter(FACTS)
    desk.review.set_layout(replace(desk.review.layout_, changes_only=True))
    motion = desk.view.findChild(Unfolding)
    assert motion is not None and not motion.runs
    return motion


def click_on_the_fold(desk: Desk, row: int) -> tuple[float, float]:
    """Gives the upper and the lower edge of the fold in the window, before it opens."""
    page = desk.view.page
    number = next(n for n, item in enumerate(page.items) if isinstance(item, Fold) and item.first == row)
    top = page.heights.top(number) - desk.view.top
    middle = QPoint(desk.view.viewport().width() // 2, round(top + page.heights[number] / 2))
    QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert row in page_rows(desk)
    return top, top + page.heights[number]


def page_rows(desk: Desk) -> list[object]:
    return list(desk.view.page.items)


def picture(desk: Desk) -> QImage:
    return desk.view.viewport().grab().toImage()


def test_what_stands_around_a_fold_moves_apart(desk: Desk) -> None:
    motion = folded(desk, still=False)
    before = picture(desk)
    top, bottom = click_on_the_fold(desk, 6)
    assert motion.runs
    motion.pause()
    motion.setCurrentTime(UNFOLD_MS // 3)
    upper, lower = motion.edges()
    page = desk.view.page
    end = page.heights.top(page.item_of_row(7)) - desk.view.top
    assert upper == top
    assert bottom < lower < end
    now, high = picture(desk), 20
    wide, at = before.width(), round(lower) + 2
    assert now.copy(0, 0, wide, round(top) - 2) == before.copy(0, 0, wide, round(top) - 2)
    # What stood below the fold is on its way down; between two pixels it is drawn a little otherwise.
    dark = [sum(one.pixelColor(x, y).lightness() < 128 for x in range(wide) for y in range(start, start + high))
            for one, start in ((now, at), (before, round(bottom) + 2))]  # fmt: skip
    assert dark[0] == dark[1] or abs(dark[0] - dark[1]) <= 0.2 * max(dark)
    motion.resume()
    desk.qtbot.waitUntil(lambda: not motion.runs)
    assert motion.duration() == UNFOLD_MS
    after = picture(desk)
    assert after != before
    desk.view.viewport().update()
    assert picture(desk) == after


def test_with_reduced_motion_it_is_open_at_once(desk: Desk) -> None:
    motion = folded(desk, still=True)
    click_on_the_fold(desk, 6)
    assert not motion.runs


def test_going_elsewhere_ends_the_motion(desk: Desk) -> None:
    motion = folded(desk, still=False)
    click_on_the_fold(desk, 6)
    assert motion.runs
    desk.view.resize(desk.view.width() - 60, desk.view.height())
    assert not motion.runs


def test_a_fold_opens_where_it_stood(desk: Desk) -> None:
    """Also the first one in sight, whose rows would else come out above the window."""
    folded(desk, still=True)
    desk.view.resize(desk.view.width(), 160)
    page = desk.view.page
    number = next(n for n, item in enumerate(page.items) if isinstance(item, Fold) and item.first == 6)
    desk.view.verticalScrollBar().setValue(round(page.heights.top(number)))
    top, _ = click_on_the_fold(desk, 6)
    page = desk.view.page
    assert abs(page.heights.top(page.item_of_row(6)) - desk.view.top - top) < 1
