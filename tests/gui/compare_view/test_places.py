"""Where things stand: heights, columns, lines with letters of every kind, ribbons, the overview strip."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.model import Annotations, Decision
from gui.compare_view.geometry import CLEAR, MEASURE, Heights, frame
from gui.compare_view.lines import LaidText, reads_right_to_left, utf16_places
from gui.compare_view.overview import Tick, ticks
from gui.compare_view.page import Page
from gui.compare_view.painting import ribbon_path
from gui.compare_view.scrolling import Scroll
from gui.compare_view.selection import word_at
from gui.review import ChangeFilter
from gui.theme import Theme, font
from tests.gui.compare_view.conftest import Desk, alike

ARABIC = "قال رئيس البلدية إن الجسر مغلق منذ 3 أيام."
CHINESE = "市长周二表示，大桥将关闭三天，渡轮中午开始运行。"
EMOJI = "The 🌉 bridge 👩‍🔧 is shut 𝟛 days"


@given(st.lists(st.integers(0, 90).map(float), min_size=1, max_size=60), st.data())
def test_heights_agree_with_plain_sums(heights: list[float], data: st.DataObject) -> None:
    tree = Heights(heights)
    for _ in range(5):
        row = data.draw(st.integers(0, len(heights) - 1))
        heights[row] = float(data.draw(st.integers(0, 90)))
        tree.set(row, heights[row])
    assert tree.total == sum(heights)
    assert tree.tops() == [sum(heights[:n]) for n in range(len(heights) + 1)]
    assert [tree.top(n) for n in range(len(heights) + 1)] == tree.tops()
    y = data.draw(st.floats(0, max(sum(heights), 1) * 1.1, allow_nan=False))
    row = tree.row_at(y)
    assert tree.top(row) <= y
    assert y < tree.top(row + 1) or sum(heights[row + 1 :]) == 0 or row == len(heights) - 1


def test_columns_stand_as_drawn_at_1440() -> None:
    """1056 pixels are left for the page beside a dock of 348 and the strip; the drawing's text starts at 62 and 606."""
    made = frame(1056, 2, 1.0, unified=False)
    assert [column.text for column in made.columns] == [62, 606]
    assert made.columns[0].width == made.columns[1].width == 426


def test_the_measure_is_kept_and_what_is_left_is_shared_out() -> None:
    made = frame(2400, 2, 1.0, unified=False)
    first, last = made.columns
    assert first.width == last.width == MEASURE
    assert first.left == pytest.approx(2400 - last.right)
    assert frame(1400, 4, 1.0, unified=False).spacing.gutter == 54


@pytest.mark.parametrize("text", ["", "plain", EMOJI, CHINESE, ARABIC])
def test_utf16_places_are_those_of_the_encoder(text: str) -> None:
    places = utf16_places(text)
    wanted = [len(text[:n].encode("utf-16-le")) // 2 for n in range(len(text) + 1)]
    assert (list(places) if places is not None else list(range(len(text) + 1))) == wanted


def laid(text: str, width: float = 200) -> LaidText:
    return LaidText(text, font("article"), width, 26)


@pytest.mark.parametrize("text", [EMOJI, CHINESE * 3, ARABIC * 2, f"He said: {ARABIC} and left.", "a" * 200, " "])
def test_lines_cover_the_text_without_gap_or_overlap(theme: Theme, text: str) -> None:
    made = laid(text)
    assert made.lines[0].start == 0 and made.lines[-1].end == len(text)
    for one, other in zip(made.lines, made.lines[1:], strict=False):
        assert one.end == other.start and one.top + one.height <= other.top + 0.01


def test_an_emoji_before_a_word_does_not_shift_its_mark(theme: Theme) -> None:
    made = laid(EMOJI, 600)
    start = EMOJI.index("bridge")
    ((_, left, right),) = made.stretches(start, start + len("bridge"))
    assert made.offset_at(left + 0.5, 5) == start
    assert made.offset_at(right - 0.5, 5) == start + len("bridge")
    assert right - left == pytest.approx(laid("bridge", 600).lines[0].width, abs=1.5)


def test_an_emoji_of_several_code_points_is_one_step(theme: Theme) -> None:
    made = laid(EMOJI, 600)
    start = EMOJI.index("👩")
    assert made.next_place(start, 1, word=False) == start + len("👩‍🔧")
    assert made.next_place(start + len("👩‍🔧"), -1, word=False) == start


def test_line_ends_within_a_paragraph_break_lines_and_shift_nothing(theme: Theme) -> None:
    made = laid("one\ntwo\r\nthree\u2029four", 400)
    assert [(line.start, line.end) for line in made.lines] == [(0, 4), (4, 8), (8, 9), (9, 15), (15, 19)]


def test_coloured_stretches_that_touch_are_all_drawn(theme: Theme) -> None:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QImage, QPainter

    from gui.compare_view.lines import ink

    made, image = laid("MMMMMMMM", 400), QImage(400, 30, QImage.Format.Format_RGB32)
    image.fill(theme["surface"])
    tokens = ("error", "ok", "focus", "error")
    painter = QPainter(image)
    painter.setPen(theme["text"])
    layers = [(2 * n, 2 * n + 2, ink(QColor(theme[token]))) for n, token in enumerate(tokens)]
    made.draw(painter, 0, 0, QRectF(image.rect()), layers)
    painter.end()
    for n, token in enumerate(tokens):
        ((_, left, right),) = made.stretches(2 * n, 2 * n + 2)
        seen = {image.pixelColor(x, y).name() for x in range(round(left) + 1, round(right) - 1) for y in range(26)}
        assert theme[token].name() in seen and theme["text"].name() not in seen, token


def test_right_to_left_is_told_by_the_first_strong_letter() -> None:
    assert reads_right_to_left("« 12 " + ARABIC)
    assert not reads_right_to_left("A word, then " + ARABIC)
    assert not reads_right_to_left("12.")


def test_arabic_starts_at_the_right_and_its_gutter_stands_there(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(alike((ARABIC, "A plain line.")))
    page = desk.view.page
    column = page.column(0)
    assert page.text_left(0, 0) == column.left + CLEAR
    assert page.text_left(0, 1) == column.text
    made = page.laid(0, 0)
    assert made.lines[0].left + made.lines[0].width == pytest.approx(made.width, abs=1)
    ((_, left, right),) = made.stretches(0, len("قال"))
    assert right == pytest.approx(made.width, abs=1) and left > made.width / 2
    image = desk.view.viewport().grab().toImage()
    y = round(page.block_box(0, 0).center().y() - desk.view.top)
    paper = desk.view.theme["surface"].name()
    gutter = range(round(column.right - 40), round(column.right - 20))
    assert any(image.pixelColor(x, row).name() != paper for x in gutter for row in range(y - 8, y + 8)), "its number"
    left_edge = range(round(column.left), round(column.left + CLEAR))
    assert all(image.pixelColor(x, row).name() == paper for x in left_edge for row in range(y - 8, y + 8))


@pytest.mark.parametrize(
    ("text", "offset", "word"),
    [
        ("don’t go", 2, "don’t"),
        ("12,500 people", 3, "12,500"),
        ("a b", 3, ""),
        (CHINESE, 0, None),
        (EMOJI, 6, "bridge"),
    ],
)
def test_words_are_unicode_words(text: str, offset: int, word: str | None) -> None:
    start, end = word_at(text, offset)
    assert 0 <= start <= end <= len(text)
    if word is not None:
        assert text[start:end] == word


def test_a_ribbon_joins_the_two_ends_of_a_move(desk: Desk) -> None:
    page = desk.view.page
    move = next(move for move in page.content.moves if move.moved)
    left, left_top, left_bottom, right, right_top, right_bottom = page.ends(move)
    older, newer = page.block_box(0, 4), page.block_box(1, 6)
    assert (left, right) == (page.column(0).text + page.column(0).width + 10, page.column(1).left + 9)
    assert (left_top, left_bottom) == (older.top() + 2, older.bottom() - 2)
    assert (right_top, right_bottom) == (newer.top() + 2, newer.bottom() - 2)
    bounds = ribbon_path(left, left_top, left_bottom, right, right_top, right_bottom).boundingRect()
    assert bounds.top() == pytest.approx(min(left_top, right_top)) and bounds.right() == pytest.approx(right)


def test_a_split_paragraph_has_a_ribbon_to_both_its_parts(desk: Desk) -> None:
    page = desk.view.page
    split = next(move for move in page.content.moves if not move.moved)
    ends = page.ends(split)
    assert ends[4] == page.block_box(1, 7).top() + 2 and ends[5] == page.block_box(1, 8).bottom() - 2


def test_a_ribbon_is_painted_where_it_stands(desk: Desk) -> None:
    page = desk.view.page
    move = next(move for move in page.content.moves if move.moved)
    ends = page.ends(move)
    image = desk.view.viewport().grab().toImage()
    x, y = round(ends[0]) + 1, round((ends[1] + ends[2]) / 2 - desk.view.top)
    assert image.pixelColor(x, y).name() != desk.view.theme["surface"].name()


def test_a_move_out_of_sight_is_not_asked_for(make_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch) -> None:
    desk = make_desk(size=(700, 120))
    asked = []
    real = Page.ends
    monkeypatch.setattr(Page, "ends", lambda page, move: asked.append(move) or real(page, move))
    desk.view.viewport().repaint()
    assert asked == []
    desk.view.go_to_paragraph(1, 7)
    desk.view.viewport().repaint()
    assert asked


def test_corrected_heights_move_nothing_in_sight(make_desk: Callable[..., Desk]) -> None:
    words = tuple(("word " * (5 + n * 37 % 90)).strip() for n in range(300))
    desk = make_desk(alike(words), (700, 400))
    desk.review.turns.forget("heights")
    page, scroll = desk.view.page, Scroll()
    scroll.to(page, 6000, 400)
    before = scroll.item, scroll.offset
    for item in page.unmeasured():
        page.measure(item, keep=False)
    assert (scroll.item, scroll.offset) == before
    assert scroll.top(page) == page.heights.top(before[0]) + before[1]


def test_scrolling_down_and_back_up_comes_to_the_same_place(make_desk: Callable[..., Desk]) -> None:
    words = tuple(("word " * (5 + n * 37 % 90)).strip() for n in range(300))
    desk = make_desk(alike(words), (700, 400))
    desk.review.turns.forget("heights")
    page, scroll = desk.view.page, Scroll()
    for pixels in [130] * 40 + [-130] * 40:
        scroll.by(page, pixels, 400)
    assert scroll.item == 0 and scroll.offset == pytest.approx(-10)
    for _ in range(2000):
        scroll.by(page, 500, 400)
    assert page.heights.total - scroll.top(page) == pytest.approx(400 - 32), "the last row, with clear space under it"


def test_the_strip_shows_strong_ticks_over_weak_ones(desk: Desk) -> None:
    found = ticks(desk.view.page, desk.review.changes, desk.view.shown, {"key-c6": "confirmed"}, 600)
    facts = [tick for tick in found if tick.category == "fact" and tick.relation == "changed"]
    assert len(facts) == 4 and {tick.box.width() for tick in facts} == {14}
    assert [tick.decided for tick in facts] == [False, False, True, False]
    assert [tick.whole for tick in found if tick.relation == "added" and tick.category == "fact"] == [True]
    assert not any(tick.category == "boilerplate" for tick in found)
    ranks = [("style", "wording", "fact").index(tick.category) for tick in found if tick.relation != "moved"]
    assert ranks == sorted(ranks)


def test_the_strip_shows_what_was_decided_filtered_and_laid_out_since(desk: Desk, qtbot: QtBot) -> None:
    """What stands where is kept over decisions; the strip is what it would be if it were made anew."""
    strip, review = desk.view.overview, desk.review

    def anew() -> list[Tick]:
        reviews = {decision.change: decision.review for decision in review.annotations.decisions}
        return ticks(strip._page, review.changes, desk.view.shown, reviews, float(strip.height()))

    open_ = strip._ticks(strip._page)
    assert open_ == anew() and not any(tick.decided for tick in open_)
    review.set_annotations(Annotations((), (Decision("key-c6", "confirmed"),)))
    assert strip._ticks(strip._page) == anew() and any(tick.decided for tick in anew())
    review.set_filter(ChangeFilter(categories=frozenset({"fact"})))
    assert strip._ticks(strip._page) == anew() and {tick.category for tick in anew()} == {"fact"}
    desk.view.resize(desk.view.width() - 150, desk.view.height() - 100)
    qtbot.waitUntil(lambda: strip._ticks(strip._page) == anew() != open_)
    review.set_annotations(Annotations())
    review.set_filter(ChangeFilter())
    assert strip._ticks(strip._page) == anew() and not any(tick.decided for tick in anew())


def test_a_click_on_the_strip_goes_there(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(alike(tuple(f"Line {n} of the log." for n in range(400))), (700, 400))
    strip = desk.view.overview
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(10, strip.height() // 2))
    page = desk.view.page
    middle = page.heights.row_at(desk.view.top + 200)
    assert 180 < middle < 220
    part = strip.part_in_sight()
    assert part.top() < strip.height() / 2 < part.bottom() + 1


def test_the_page_follows_the_scroll_bar_to_both_ends(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(alike(tuple(f"Line {n} of the log." for n in range(4000))), (700, 400))
    bar = desk.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    page = desk.view.page
    assert page.heights.total - desk.view.top <= 400
    bar.setValue(0)
    assert desk.view.top == -10


def test_columns_tell_the_header_where_they_stand(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.view.columns_changed):
        desk.view.resize(1200, 640)
    places = desk.view.column_places()
    assert len(places) == 2 and places[0][0] == 0
    assert places[1][1] == desk.view.page.column(1).text + desk.view.page.column(1).width
    desk.review.set_layout(replace(desk.review.layout_, mode="unified"))
    assert len(desk.view.column_places()) == 1
