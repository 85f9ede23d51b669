"""What a screen reader is told: every row, a text a column, nothing of it laid out for that."""

from __future__ import annotations

import gc
from dataclasses import replace

import shiboken6
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from core.model import Annotations, Decision
from gui.compare_view import CompareView
from gui.review import ChangeFilter, Review
from gui.theme import Theme
from tests.gui.compare_view.conftest import NEWER, OLDER, Desk, bridge

NAME = QAccessible.Text.Name


def test_every_row_is_served_with_a_text_a_column(desk: Desk) -> None:
    view = QAccessible.queryAccessibleInterface(desk.view)
    assert view.role() == QAccessible.Role.List and view.text(NAME) == "Compared versions"
    rows = [view.child(n) for n in range(len(desk.view.page.items))]
    assert [row.role() for row in rows] == [QAccessible.Role.ListItem] * 10
    assert all(row.childCount() == 2 for row in rows)
    words = [" ".join(row.child(n).text(NAME) for n in range(2)) for row in rows]
    for text, _ in (*OLDER, *NEWER):
        assert any(text in said for said in words), text


def test_a_row_says_what_changed_in_it_and_what_was_decided(desk: Desk) -> None:
    desk.review.set_annotations(Annotations((), (Decision("key-c1", "confirmed"),)))
    view = QAccessible.queryAccessibleInterface(desk.view)
    first, added, moved = (view.child(n).text(NAME) for n in (0, 3, 7))
    assert first.startswith("Morning, Paragraph 1: Bridge closed") and "Evening, Paragraph 1" in first
    assert "[Number changed: 12 (decided)]" in first
    assert "Statement added" in added and "Nothing stands here" in added
    assert "From ¶ 5" in moved and "moved; Person changed: Bruun" in moved
    desk.review.set_filter(ChangeFilter(frozenset({"wording"})))
    assert "Number" not in view.child(0).text(NAME)


def test_rows_know_their_place_and_their_parent(desk: Desk) -> None:
    view = QAccessible.queryAccessibleInterface(desk.view)
    row = view.child(2)
    cell = row.child(1)
    assert row.parent() is view and cell.parent() is row
    assert view.indexOfChild(row) == 2 and row.indexOfChild(cell) == 1
    assert row.rect().contains(cell.rect())
    center = row.rect().center()
    assert view.childAt(center.x(), center.y()) is row
    assert row.childAt(cell.rect().center().x(), center.y()) is cell


def test_folds_are_rows_that_say_what_they_hide(desk: Desk) -> None:
    desk.review.set_filter(ChangeFilter(frozenset({"fact"})))
    desk.review.set_layout(replace(desk.review.layout_, changes_only=True))
    view = QAccessible.queryAccessibleInterface(desk.view)
    said = [view.child(n).text(NAME) for n in range(len(desk.view.page.items))]
    assert said[1] == "Byline" and "1 paragraph, 1 wording" in said
    assert view.child(1).childCount() == 0 and view.child(1).state().collapsed


def test_interfaces_outlive_a_new_page(desk: Desk) -> None:
    view = QAccessible.queryAccessibleInterface(desk.view)
    last = view.child(9)
    desk.review.set_filter(ChangeFilter(frozenset({"fact"})))
    desk.review.set_layout(replace(desk.review.layout_, changes_only=True))
    gc.collect()
    assert last.isValid() == (len(desk.view.page.items) > 9)
    desk.review.set_comparison(None)
    assert not last.isValid() and last.text(NAME) == ""
    assert view.child(0) is None or view.child(0).object() is desk.view.overview


def test_the_strip_and_the_card_follow_the_rows(desk: Desk) -> None:
    desk.review.set_current(desk.fact("c4"))
    desk.view.show_card()
    view = QAccessible.queryAccessibleInterface(desk.view)
    names = [view.child(n).text(NAME) for n in range(len(desk.view.page.items), view.childCount())]
    assert names == ["Overview of all changes", "Why this is a change"]


def test_what_is_asked_after_the_view_is_gone_is_told_so(qapp: QApplication, theme: Theme) -> None:
    review = Review()
    gone = CompareView(review, theme)
    review.set_comparison(bridge())
    view = QAccessible.queryAccessibleInterface(gone)
    row = view.child(0)
    cell = row.child(0)
    assert view.isValid() and row.isValid() and cell.isValid()
    shiboken6.delete(gone)
    assert not view.isValid() and not row.isValid() and not cell.isValid()
