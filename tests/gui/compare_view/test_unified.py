"""The unified view: older words struck before the newer ones, both leading back to where they stand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication

from core.model import Alignment, Comparison, Edit, Link, PairAlignment, PairComparison, Passage, Span
from gui.compare_view.content import Block
from gui.compare_view.unified import BREAK, GAP, Unified
from gui.review import ChangeFilter
from tests.gui.compare_view.conftest import NEWER, OLDER, Desk, alike, bridge


@pytest.fixture
def unified(desk: Desk) -> Desk:
    desk.review.set_layout(replace(desk.review.layout_, mode="unified"))
    return desk


def blocks(desk: Desk) -> list[Block]:
    content = desk.view.page.content
    return [content.block(0, n) for n in range(content.count(0))]


def told(block: Block) -> str:
    """The block's words, older ones in brackets."""
    struck = {s.start: s.start + s.length for s in block.segments if s.struck}
    for start in sorted(struck, reverse=True):
        end = struck[start]
        block = replace(block, text=f"{block.text[:start]}[{block.text[start:end]}]{block.text[end:]}")
    return block.text.replace(GAP, "_")


def test_older_words_stand_struck_before_the_newer_ones(unified: Desk) -> None:
    assert [told(block) for block in blocks(unified)] == [
        "Bridge closed after [12]_21 cracks found",
        NEWER[1][0],
        NEWER[2][0].replace("May 4", "May [3]_4"),
        NEWER[3][0],
        "Engineers found [12]_21 cracks in the north tower.",
        "“We will not take a risk,” said the mayor…",
        NEWER[5][0],
        NEWER[6][0].replace("Bruun", "[Brun]_Bruun"),
        OLDER[6][0].replace("1964. It", f"1964.{BREAK}It"),
        f"[{OLDER[7][0]}]",
    ]


def test_paragraph_numbers_are_those_of_both_versions(unified: Desk) -> None:
    assert [block.numbers for block in blocks(unified)] == [
        (1, 1), (2, 2), (3, 3), (None, 4), (4, 5), (5, None), (6, 6), (5, 7), (7, 8), (8, None),
    ]  # fmt: skip


def test_segments_lead_back_to_the_letter(unified: Desk) -> None:
    versions = unified.review.comparison.versions
    for block in blocks(unified):
        for segment in block.segments:
            words = block.text[segment.start : segment.start + segment.length]
            source = versions[segment.version].paragraphs[segment.paragraph].text
            assert source[segment.offset : segment.offset + segment.length] == words


def test_what_the_filter_hides_shows_the_newer_form_only(unified: Desk) -> None:
    unified.review.set_filter(ChangeFilter(frozenset({"wording"})))
    assert not any("[" in told(block) for block in blocks(unified) if block.numbers[1] and BREAK not in block.text)


def test_a_change_is_marked_on_its_newer_words_and_its_older_ones(unified: Desk) -> None:
    runs = [run for run in blocks(unified)[4].marks if run.change.id == "c6"]
    assert sorted((run.start, run.end, run.older, run.struck) for run in runs) == [
        (16, 18, True, True),
        (19, 21, False, False),
    ]


def test_the_same_word_with_another_meaning_is_marked_and_not_struck(unified: Desk) -> None:
    runs = [run for run in blocks(unified)[2].marks if run.change.id == "c4"]
    assert [(run.older, run.struck) for run in runs] == [(False, False)]


def test_selecting_leaves_struck_words_out_of_the_copy(unified: Desk) -> None:
    unified.view.go_to_paragraph(0, 5)
    unified.view._select(replace(unified.view.selection, caret=unified.view.selection.caret._replace(offset=28)))
    assert unified.view.selected_spans() == (1, (Span(4, 0, 25),))
    assert unified.view.copy()
    assert QGuiApplication.clipboard().text() == "Engineers found 21 cracks"
    assert "<s>12</s>" in QGuiApplication.clipboard().mimeData().html()


def test_the_line_left_behind_leads_to_where_it_moved(unified: Desk) -> None:
    content = unified.view.page.content
    gone = next(n for n, block in enumerate(blocks(unified)) if block.gone)
    move = content.moves[blocks(unified)[gone].move]
    assert (move.left[0][0], move.right[0][0]) == (gone, 7)
    assert unified.view.go_to_paragraph(0, 7)
    assert unified.view.other_end()
    assert unified.view.selection.caret.block == gone


def test_changing_the_layout_keeps_the_current_change_in_sight(desk: Desk) -> None:
    desk.view.resize(800, 200)
    desk.review.set_current(desk.fact("c8"))
    for mode in ("unified", "side_by_side"):
        desk.review.set_layout(replace(desk.review.layout_, mode=mode))
        content, page = desk.view.page.content, desk.view.page
        column, number, _ = content.place(desk.fact("c8"))
        box = page.block_box(column, number)
        assert desk.view.top <= box.top() + 1 and box.bottom() - 1 <= desk.view.top + desk.view.viewport().height()


def test_a_whole_removed_paragraph_is_struck_through() -> None:
    comparison = bridge()
    shown = frozenset(change.id for change in comparison.pairs[0].changes)
    last = Unified(comparison, comparison.pairs[0], shown).block(0, 9)
    assert last.whole is not None and last.whole.id == "c9"
    assert all(segment.struck for segment in last.segments)


@pytest.fixture
def sentence_moved(desk: Desk) -> Desk:
    """“It rained.” went from the first paragraph to the second."""
    older, newer = ("The fair opened. It rained.", "Nobody left."), ("The fair opened.", "Nobody left. It rained.")
    made = alike(older)
    versions = made.versions[0], replace(made.versions[1], paragraphs=alike(newer).versions[0].paragraphs)
    gone, come = Span(0, 16, 27), Span(1, 12, 23)
    links = (
        Link((0,), (0,), edited=True, edits=(Edit((gone,), (Span(0, 16, 16),)),)),
        Link((1,), (1,), edited=True, edits=(Edit((Span(1, 12, 12),), (come,)),)),
    )
    pair = PairAlignment(0, 1, links, (Passage((Span(0, 17, 27),), (Span(1, 13, 23),)),))
    desk.review.set_comparison(
        Comparison(versions, Alignment((pair,), made.alignment.rows), (PairComparison(pair, ()),))
    )
    return desk


def test_a_sentence_that_moved_is_marked_at_both_its_places(sentence_moved: Desk) -> None:
    page = sentence_moved.view.page
    (move,) = page.content.moves
    left, right = page.decoration(0, 0), page.decoration(1, 1)
    assert [sign.relation for sign in (*left.signs, *right.signs)] == ["moved", "moved"]
    assert len(left.passages) == len(right.passages) == 1
    ends = page.ends(move)
    assert ends[1] == page.block_box(0, 0).top() + 2 and ends[4] == page.block_box(1, 1).top() + 2


def test_a_sentence_that_moved_is_struck_where_it_was_in_the_unified_view(sentence_moved: Desk) -> None:
    sentence_moved.review.set_layout(replace(sentence_moved.review.layout_, mode="unified"))
    first, second = blocks(sentence_moved)
    assert told(first) == "The fair opened.[ It rained.]" and told(second) == "Nobody left. It rained."
    assert [(run.start, run.end, run.struck) for run in (*first.passages, *second.passages)] == [
        (17, 27, True),
        (13, 23, False),
    ]
    assert sentence_moved.view.go_to_paragraph(0, 1)
    assert sentence_moved.view.other_end() and sentence_moved.view.selection.caret.block == 1
