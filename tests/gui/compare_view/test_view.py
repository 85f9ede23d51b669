"""What an editor does in the compare view, by key and by mouse."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.model import (
    Alignment,
    Annotations,
    Comparison,
    Decision,
    Link,
    Note,
    NoteAnchor,
    PairAlignment,
    PairComparison,
    Paragraph,
    Row,
    Span,
    Version,
)
from gui.compare_view import CompareView
from gui.compare_view.content import Fold
from gui.review import ChangeFilter, Review
from gui.theme import load_theme
from gui.wording import kind_name
from tests.gui.compare_view.conftest import NEWER, OLDER, Desk, alike, bridge

FACTS = ChangeFilter(frozenset({"fact"}))


def picture(desk: Desk) -> QImage:
    return desk.view.viewport().grab().toImage()


def point_of(desk: Desk, column: int, block: int, offset: int) -> QPoint:
    """A place of the viewport just right of a letter's left edge."""
    page = desk.view.page
    box = page.block_box(column, block)
    place = page.laid(column, block).caret(offset).translated(box.topLeft()).translated(2, -desk.view.top)
    return place.center().toPoint()


def key(desk: Desk, which: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(desk.view, which, modifier)


def test_the_current_change_is_brought_into_sight_and_its_row_is_banded(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(size=(700, 200))
    desk.review.set_current(desk.fact("c8"))
    page = desk.view.page
    box = page.block_box(1, 6)
    assert 0 <= box.top() - desk.view.top <= 200 - box.height()
    assert desk.view.current_rows == {5, 7}, "the older side's row and the newer side's"
    image = picture(desk)
    band = load_theme("light")["current_band"]
    y = round(box.center().y() - desk.view.top)
    assert image.pixelColor(image.width() - 3, y).name() == band.name()
    assert image.pixelColor(1, y).name() == load_theme("light")["focus"].name()


def test_stepping_through_facts_goes_down_the_page(desk: Desk) -> None:
    seen = []
    for _ in range(5):
        seen.append(desk.review.step(1, "fact").id)
    assert seen == ["c1", "c4", "c5", "c6", "c8"]


def test_a_filter_takes_marks_away_but_no_text(desk: Desk) -> None:
    decoration = desk.view.page.decoration(1, 2)
    assert {drawn.change.id for drawn in decoration.marks} == {"c2", "c3", "c4"}
    desk.review.set_filter(FACTS)
    assert {drawn.change.id for drawn in desk.view.page.decoration(1, 2).marks} == {"c4"}
    assert desk.view.page.content.block(1, 2).text == NEWER[2][0]


def test_changes_only_folds_what_has_no_shown_change_and_keeps_moves(desk: Desk) -> None:
    desk.review.set_filter(FACTS)
    desk.review.set_layout(replace(desk.review.layout_, changes_only=True))
    items = desk.view.page.items
    folds = [item for item in items if isinstance(item, Fold)]
    assert [(fold.first, fold.last) for fold in folds] == [(1, 1), (6, 6), (9, 9)]
    assert folds[1].hidden == (("wording", 1),)
    assert 5 in items and 7 in items, "both ends of the move stay"


def test_a_click_on_the_pill_opens_a_fold(desk: Desk) -> None:
    desk.review.set_filter(FACTS)
    desk.review.set_layout(replace(desk.review.layout_, changes_only=True))
    page = desk.view.page
    number = next(n for n, item in enumerate(page.items) if isinstance(item, Fold) and item.first == 6)
    y = page.heights.top(number) + page.heights[number] / 2 - desk.view.top
    QTest.mouseClick(
        desk.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(desk.view.viewport().width() // 2, round(y))
    )
    assert 6 in desk.view.page.items
    assert desk.review.layout_.opened_folds == {6}


def test_enter_opens_the_next_fold(desk: Desk) -> None:
    desk.review.set_filter(FACTS)
    desk.review.set_layout(replace(desk.review.layout_, changes_only=True))
    desk.view.go_to_paragraph(1, 4)
    key(desk, Qt.Key.Key_Return)
    assert desk.review.layout_.opened_folds == {6}


def test_going_to_a_change_in_a_fold_opens_it(desk: Desk) -> None:
    desk.review.set_filter(FACTS)
    desk.review.set_layout(replace(desk.review.layout_, changes_only=True))
    desk.view.scroll_to_change(desk.fact("c7"))
    assert 6 in desk.view.page.items


def test_dragging_selects_and_copies_the_words_of_one_column(desk: Desk) -> None:
    view = desk.view.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=point_of(desk, 1, 3, 2) - QPoint(2, 0))
    QTest.mouseMove(view, point_of(desk, 1, 4, 0))
    QTest.mouseMove(view, point_of(desk, 1, 4, 9) - QPoint(2, 0))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=point_of(desk, 1, 4, 9) - QPoint(2, 0))
    version, spans = desk.view.selected_spans()
    assert version == 1
    assert spans == (Span(3, 2, len(NEWER[3][0])), Span(4, 0, 9))
    key(desk, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == NEWER[3][0][2:] + "\nEngineers"
    assert "<p>" in QGuiApplication.clipboard().mimeData().html()


def test_a_double_click_selects_a_word_and_a_third_the_paragraph(desk: Desk) -> None:
    view, at = desk.view.viewport(), point_of(desk, 0, 3, 17)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert desk.view.selected_spans() == (0, (Span(3, 16, 18),))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert desk.view.selected_spans() == (0, (Span(3, 0, len(OLDER[3][0])),))


def test_shift_click_stretches_the_selection_in_its_own_column(desk: Desk) -> None:
    view = desk.view.viewport()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=point_of(desk, 0, 2, 0) - QPoint(2, 0))
    QTest.mouseClick(
        view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, point_of(desk, 1, 4, 3)
    )  # in the other column
    version, spans = desk.view.selected_spans()
    assert version == 0 and spans[0].paragraph == 2 and spans[-1].paragraph == 3


def test_the_caret_moves_and_selects_by_key(desk: Desk) -> None:
    desk.view.go_to_paragraph(1, 4)
    key(desk, Qt.Key.Key_Right)
    key(desk, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert desk.view.selected_spans() == (1, (Span(3, 1, 2),))
    key(desk, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert desk.view.selected_spans() == (1, (Span(3, 1, len(NEWER[3][0])),))
    key(desk, Qt.Key.Key_Right)
    assert desk.view.selected_spans() == (1, ())
    key(desk, Qt.Key.Key_Right)
    assert desk.view.selection.caret == (4, 0), "from the end of a paragraph into the next"
    key(desk, Qt.Key.Key_Down)
    assert desk.view.selection.caret.block == 5
    key(desk, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert desk.view.selected_spans() == (1, (Span(4, 0, len(NEWER[4][0])),))


def test_select_all_takes_the_whole_column(desk: Desk) -> None:
    desk.view.go_to_paragraph(0, 3)
    desk.view.select_all()
    assert desk.view.copy()
    assert QGuiApplication.clipboard().text() == "\n".join(text for text, _ in OLDER)


def test_without_a_selection_nothing_is_copied(desk: Desk) -> None:
    assert not desk.view.copy()


def test_find_counts_and_walks_round_all_columns(desk: Desk) -> None:
    told: list[tuple[int, int]] = []
    desk.view.find_changed.connect(lambda place, hits: told.append((place, hits)))
    assert desk.view.find("ford") == 2
    first, second, third = desk.view.find_next(), desk.view.find_next(), desk.view.find_next()
    assert (first.column, second.column) == (0, 1) and third == first
    assert desk.view.find_next(-1) == second
    assert told == [(0, 2), (1, 2), (2, 2), (1, 2), (2, 2)]
    at = NEWER[5][0].index("ford")
    assert desk.view.selected_spans() == (1, (Span(5, at, at + 4),))


@pytest.mark.parametrize(
    ("text", "case", "whole", "hits"),
    [
        ("BRIDGE", False, False, 6),
        ("Bridge", True, False, 2),
        ("brun", False, True, 1),
        ("brun", False, False, 1),
        ('"we will', False, False, 2),
        ("in  the   north", False, False, 2),
        ("(", False, False, 0),
        ("   ", False, False, 0),
    ],
)
def test_find_takes_case_whole_words_and_quotation_marks_as_asked(
    desk: Desk, text: str, case: bool, whole: bool, hits: int
) -> None:
    assert desk.view.find(text, case=case, whole_word=whole) == hits


def test_a_hit_in_a_fold_opens_it(desk: Desk) -> None:
    desk.review.set_filter(FACTS)
    desk.review.set_layout(replace(desk.review.layout_, changes_only=True))
    assert desk.view.find("Buses") == 2
    desk.view.find_next()
    assert 6 in desk.view.page.items


def test_the_link_in_an_empty_slot_leads_to_the_other_end_and_back(desk: Desk) -> None:
    slot = desk.view.page.content.slot(5, 1)
    assert (slot.direction, slot.number) == ("to", 7)
    assert desk.view.page.content.slot(7, 0).direction == "from"
    desk.view.go_to_paragraph(0, 5)
    assert desk.view.other_end()
    assert (desk.view.selection.column, desk.view.selection.caret.block) == (1, 6)
    assert desk.view.other_end()
    assert (desk.view.selection.column, desk.view.selection.caret.block) == (0, 4)
    desk.view.go_to_paragraph(0, 1)
    assert not desk.view.other_end()


def test_a_click_on_the_link_follows_it(desk: Desk) -> None:
    from gui.compare_view.paint import link_box, slot_box

    page = desk.view.page
    item = page.item_of_row(5)
    box = link_box(slot_box(page, item, 1, page.heights.top(item) - desk.view.top), page.content.slot(5, 1))
    QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert (desk.view.selection.column, desk.view.selection.caret.block) == (1, 6)


def test_a_click_on_a_mark_makes_its_change_current(desk: Desk) -> None:
    at = point_of(desk, 1, 4, NEWER[4][0].index("21"))
    with desk.qtbot.waitSignal(desk.view.change_activated) as caught:
        QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert caught.args[0].id == "c6" and desk.review.current.id == "c6"


def test_paragraph_numbers_that_are_not_there_are_refused(desk: Desk) -> None:
    assert desk.view.go_to_paragraph(1, 9)
    assert not desk.view.go_to_paragraph(1, 10)
    assert not desk.view.go_to_paragraph(5, 1)


def test_the_caret_goes_to_the_other_column_in_its_row(desk: Desk) -> None:
    desk.view.go_to_paragraph(0, 6)
    assert desk.view.other_column(1)
    assert (desk.view.selection.column, desk.view.selection.caret.block) == (1, 5)
    assert not desk.view.other_column(1)


def test_a_theme_change_keeps_the_place_and_draws_anew(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(size=(700, 240))
    desk.view.go_to_paragraph(1, 8)
    top = desk.view.top
    light = picture(desk)
    desk.view.set_theme(load_theme("dark"))
    dark = picture(desk)
    assert desk.view.top == top > 0
    assert light.pixelColor(690 // 2, 5) != dark.pixelColor(690 // 2, 5)
    assert dark.pixelColor(350, 1).name() in {
        load_theme("dark")["surface"].name(),
        load_theme("dark")["divider"].name(),
    }


def test_zooming_keeps_the_paragraph_at_the_top(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(
        alike(tuple(f"Paragraph {n} says that the lamp was lit again at dusk." for n in range(200))), (700, 400)
    )
    desk.view.verticalScrollBar().setValue(3000)
    page = desk.view.page
    before = page.items[page.heights.row_at(desk.view.top)]
    desk.review.set_layout(replace(desk.review.layout_, zoom=1.5))
    page = desk.view.page
    assert abs(page.items[page.heights.row_at(desk.view.top + 1)] - before) <= 1


def test_a_corrected_date_keeps_the_place(make_desk: Callable[..., Desk]) -> None:
    comparison = alike(tuple(f"Paragraph {n} says that the lamp was lit again at dusk." for n in range(200)))
    desk = make_desk(comparison, (700, 400))
    desk.view.verticalScrollBar().setValue(3000)
    top = desk.view.top
    desk.review.set_comparison(replace(comparison, versions=comparison.versions))
    assert abs(desk.view.top - top) < 2


def test_a_decided_change_calms_down(desk: Desk) -> None:
    fact = desk.fact("c6")
    drawn = desk.view.page.decoration(1, 4).marks[0]
    assert drawn.likely and not drawn.decided
    desk.review.set_annotations(Annotations((), (Decision(fact.key, "confirmed"),)))
    decoration = desk.view.page.decoration(1, 4)
    assert decoration.marks[0].decided and not decoration.marks[0].likely
    assert decoration.signs[0].decided


def test_columns_that_are_asked_for_while_others_come_are_those_that_were(qtbot: QtBot) -> None:
    """What listens before the view does asks it where its columns stand while it still has those of before."""
    paragraphs = tuple(Paragraph(f"Paragraph {n} of a long text.", "body") for n in range(30))
    versions = tuple(Version(paragraphs, id=name, label=name) for name in ("one", "two", "three"))
    links = tuple(Link((n,), (n,)) for n in range(30))
    pairs = {ends: PairComparison(PairAlignment(*ends, links), ()) for ends in ((0, 1), (1, 2), (0, 2))}
    neighbours = pairs[0, 1], pairs[1, 2]
    rows = tuple(Row(((n,), (n,), (n,))) for n in range(30))
    alignment = Alignment(tuple(pair.alignment for pair in neighbours), rows)
    comparison = Comparison(versions, alignment, neighbours)
    review, asked = Review(), []
    views: list[CompareView] = []
    review.comparison_changed.connect(lambda: asked.extend(view.column_places() for view in views))
    view = CompareView(review, load_theme("light"))
    qtbot.addWidget(view)
    view.resize(900, 400)
    view.show()
    review.set_comparison(comparison, (pairs[0, 2],), (0, 2))
    views.append(view)
    view.resize(700, 400)
    review.set_comparison(comparison, neighbours, (0, 1, 2))
    assert len(asked[0]) == 2
    assert len(view.column_places()) == 3
    view.resize(600, 400)
    review.set_columns((0, 1, 2), neighbours, "unified")
    assert len(asked[1]) == 3
    assert len(view.column_places()) == 1


def test_wording_that_may_be_a_fact_has_a_broken_line_and_is_asked(desk: Desk) -> None:
    comparison = desk.review.comparison
    assert comparison is not None
    sure = desk.view.viewport().grab().toImage()
    asked = tuple(
        replace(change, certainty="likely") if change.category == "wording" else change
        for change in comparison.pairs[0].changes
    )
    desk.review.set_comparison(replace(comparison, pairs=(replace(comparison.pairs[0], changes=asked),)))
    (wording,) = (change for change in desk.review.changes if change.category == "wording")
    ((column, number),) = (place for place in desk.view.page.content.blocks_of(wording) if place[0] == 1)
    drawn = next(mark for mark in desk.view.page.decoration(column, number).marks if mark.change == wording)
    assert drawn.likely
    assert desk.view.viewport().grab().toImage() != sure
    assert kind_name(wording) == "Wording?"


def test_a_note_stands_beside_its_line(desk: Desk) -> None:
    from datetime import UTC, datetime

    before = picture(desk)
    note = Note(
        "n1", "query", "Who counted?", "Editor", datetime(2026, 5, 4, tzinfo=UTC),
        (NoteAnchor("newer", Span(4, 16, 18), "21"),),
    )  # fmt: skip
    desk.review.set_annotations(Annotations((note,), ()))
    page = desk.view.page
    box = page.block_box(1, 4)
    x, y = round(box.right()) + 13, round(box.top() - desk.view.top) + 13
    after = picture(desk)
    area = [(x + dx, y + dy) for dx in range(-7, 8) for dy in range(-7, 8)]
    assert any(before.pixel(*at) != after.pixel(*at) for at in area)
    assert all(before.pixel(at[0], at[1] + 52) == after.pixel(at[0], at[1] + 52) for at in area)


def test_the_card_tells_of_the_current_change_and_decides_it(desk: Desk) -> None:
    assert not desk.view.show_card(), "there is no current change yet"
    desk.review.set_current(desk.fact("c4"))
    assert desk.view.show_card()
    assert desk.view.card.isVisible()
    assert "Same word, another day." in desk.view.card.spoken
    with desk.qtbot.waitSignal(desk.view.decision_requested) as caught:
        desk.view.card.findChild(object, "hover_confirmed").click()
    assert caught.args == ["confirmed"] and desk.review.current.id == "c4"
    assert not desk.view.card.isVisible()


def test_the_card_comes_to_the_mouse_and_goes_with_escape(desk: Desk) -> None:
    at = point_of(desk, 1, 4, NEWER[4][0].index("21"))
    QTest.mouseMove(desk.view.viewport(), at)
    desk.qtbot.waitUntil(desk.view.card.isVisible, timeout=3000)
    assert desk.view.card.told.id == "c6" and desk.review.current is None
    key(desk, Qt.Key.Key_Escape)
    assert not desk.view.card.isVisible()


def test_two_versions_that_are_the_same_say_so(desk: Desk) -> None:
    desk.texts("One.", "Two.")
    assert desk.view.sentence() == ""
    desk.review.set_layout(replace(desk.review.layout_, changes_only=True))
    assert desk.view.sentence() == "one and two are the same, letter for letter."
    assert desk.view.offer_box() is None


def test_a_filter_that_hides_all_says_so_and_offers_to_show_all(desk: Desk) -> None:
    comparison = bridge()
    pair = comparison.pairs[0]
    still = tuple(link for link in pair.links if not link.moved and len(link.after) == 1)
    calm = replace(pair, alignment=replace(pair.alignment, links=still))
    desk.review.set_comparison(replace(comparison, pairs=(calm,)))
    desk.review.set_layout(replace(desk.review.layout_, changes_only=True))
    desk.review.set_filter(ChangeFilter(frozenset()))
    assert desk.view.sentence() == "The filter hides all 9 changes."
    QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=desk.view.offer_box().center().toPoint())
    assert desk.view.sentence() == "" and desk.review.filter == ChangeFilter()


def test_keys_that_are_not_of_a_text_are_left_to_the_actions(desk: Desk) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier, "j")
    desk.view.keyPressEvent(event)
    assert not event.isAccepted()


def test_pulling_beyond_the_edge_scrolls_and_selects_on(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(alike(tuple(f"Line {n} of the log." for n in range(100))), (700, 300))
    view = desk.view.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=point_of(desk, 0, 1, 0))
    QTest.mouseMove(view, QPoint(100, 340))
    desk.qtbot.waitUntil(lambda: desk.view.selection.caret.block > 20, timeout=5000)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 340))
    here = desk.view.top
    desk.qtbot.wait(100)
    assert desk.view.top == here, "it stops with the button"


def test_what_the_card_tells_of_is_current_once_a_button_of_it_has_the_focus(desk: Desk) -> None:
    """So that the keys of the text, which hold there too, mean it."""
    desk.view.setFocus()
    desk.review.set_current(desk.fact("c4"))
    desk.view.show_card()
    desk.review.set_current(None)
    desk.view.card.findChild(object, "hover_confirmed").setFocus(Qt.FocusReason.TabFocusReason)
    assert desk.review.current == desk.fact("c4")


def test_the_wheel_with_ctrl_asks_for_zoom_and_without_it_scrolls(make_desk: Callable[..., Desk]) -> None:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent

    desk = make_desk(alike(tuple(f"Line {n} of the log." for n in range(100))), (700, 300))
    asked: list[int] = []
    desk.view.zoom_requested.connect(asked.append)

    def turn(by: int, held: Qt.KeyboardModifier) -> None:
        at, still = QPointF(100, 100), QPoint()
        event = QWheelEvent(
            at, at, still, QPoint(0, by), Qt.MouseButton.NoButton, held, Qt.ScrollPhase.NoScrollPhase, False
        )
        QApplication.sendEvent(desk.view.viewport(), event)

    for by in (60, 60, -240):
        turn(by, Qt.KeyboardModifier.ControlModifier)
    assert asked == [1, -1, -1] and desk.view.top == -10
    turn(-120, Qt.KeyboardModifier.NoModifier)
    assert desk.view.top > 0 and len(asked) == 3


@pytest.mark.parametrize("seed", range(2))
def test_whatever_is_pressed_nothing_breaks(make_desk: Callable[..., Desk], seed: int) -> None:
    """Keys, clicks, drags, resizes and acts in a random order: no exception, no warning of Qt, a page that still holds."""
    import random

    chance = random.Random(seed)
    desk = make_desk(size=(720, 300))
    view, review = desk.view, desk.review
    keys = [
        Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_A, Qt.Key.Key_C,
    ]  # fmt: skip
    modifiers = [
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.ShiftModifier,
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    ]
    categories = ("fact", "wording", "style", "boilerplate")

    def place() -> QPoint:
        return QPoint(chance.randrange(view.viewport().width()), chance.randrange(view.viewport().height()))

    acts: list[Callable[[], object]] = [
        lambda: QTest.keyClick(view, chance.choice(keys), chance.choice(modifiers)),
        lambda: QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, chance.choice(modifiers), place()),
        lambda: QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=place()),
        lambda: QTest.mouseMove(view.viewport(), place()),
        lambda: QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place()),
        lambda: view.resize(chance.randrange(120, 1500), chance.randrange(60, 900)),
        lambda: review.step(chance.choice((1, -1))),
        lambda: review.set_filter(ChangeFilter(frozenset(chance.sample(categories, chance.randrange(5))))),
        lambda: review.set_layout(
            replace(
                review.layout_,
                mode=chance.choice(("unified", "side_by_side")),
                changes_only=chance.random() < 0.5,
                zoom=chance.choice((0.5, 1.0, 2.0, 4.0)),
            )
        ),
        lambda: view.find(chance.choice(("", "bridge", "12", "a"))),
        lambda: view.find_next(chance.choice((1, -1))),
        view.other_end,
        view.show_card,
        lambda: view.other_column(chance.choice((1, -1))),
        lambda: view.verticalScrollBar().setValue(chance.randrange(2000)),
        lambda: view.set_theme(load_theme(chance.choice(("light", "dark", "light_safe", "dark_safe")))),
        lambda: review.set_comparison(None) if chance.random() < 0.2 else desk.texts("One.", "", "Three."),
        lambda: review.set_comparison(bridge()),
        view.copy,
        view.select_all,
    ]
    for _ in range(250):
        chance.choice(acts)()
        view.viewport().repaint()
        page = view.page
        if page is not None and page.items:
            assert -10 <= view.top <= max(page.heights.total, 0)
            chosen = view.selection
            if chosen is not None:
                block = page.content.block(chosen.column, chosen.caret.block)
                assert 0 <= chosen.caret.offset <= len(block.text)
