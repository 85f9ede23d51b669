"""What stands where, with two columns and with more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.model import (
    Alignment,
    Comparison,
    Edit,
    Link,
    PairAlignment,
    PairComparison,
    Paragraph,
    Part,
    Row,
    Span,
    Version,
)
from gui.compare_view.content import SideBySide
from gui.compare_view.unified import Unified
from tests.gui.compare_view.conftest import Desk, bridge, change

TEXTS = (("Two boats sank.", "It rained."), ("Six boats sank.", "It rained."), ("Six boats sank.",))


def three() -> Comparison:
    """A number changes at the first step, a sentence goes at the second."""
    versions = tuple(Version(tuple(Paragraph(t, "body") for t in texts), id=f"v{n}") for n, texts in enumerate(TEXTS))
    number = Span(0, 0, 3)
    first = PairAlignment(0, 1, (Link((0,), (0,), edited=True, edits=(Edit((number,), (number,)),)), Link((1,), (1,))))
    second = PairAlignment(1, 2, (Link((0,), (0,)),))
    pairs = (
        PairComparison(first, (change("a", "fact", "number", (number,), (number,)),)),
        PairComparison(second, (change("b", "fact", "statement", (Span(1, 0, 10),), ()),)),
    )
    rows = (Row(((0,), (0,), (0,))), Row(((1,), (1,), ())))
    return Comparison(versions, Alignment((first, second), rows), pairs)


def marked(content: SideBySide) -> list[list[list[str]]]:
    """Ids of what is marked, by column and paragraph; a whole paragraph's in capitals."""
    found = []
    for column in range(content.columns):
        blocks = [content.block(column, n) for n in range(content.count(column))]
        found.append([[r.change.id for r in b.marks] + ([b.whole.id.upper()] if b.whole else []) for b in blocks])
    return found


def test_with_two_columns_a_change_is_marked_on_both_sides() -> None:
    comparison = three()
    assert marked(SideBySide(comparison, (0, 1), comparison.pairs[:1])) == [[["a"], []], [["a"], []]]


def test_with_more_columns_each_is_marked_against_the_one_before_it() -> None:
    """A column that stands between two would else wear the marks of both steps."""
    comparison = three()
    assert marked(SideBySide(comparison, (0, 1, 2), comparison.pairs)) == [[[], []], [["a"], ["B"]], [[]]]


def test_a_change_is_found_at_its_newer_side_or_where_it_last_stood() -> None:
    comparison = three()
    content = SideBySide(comparison, (0, 1, 2), comparison.pairs)
    (a,), (b,) = (pair.changes for pair in comparison.pairs)
    assert content.place(a) == (1, 0, 0) and content.place(a, 0) == (0, 0, 0) and content.place(b) == (1, 1, 0)
    assert content.blocks_of(a) == ((0, 0), (1, 0)) and content.rows_of(b) == (1,)
    assert content.is_whole(b) and not content.is_whole(a)
    stranger = change("z", "fact", "number", (Span(0, 0, 1),), ())
    assert content.place(stranger) is None and content.rows_of(stranger) == ()


@pytest.mark.parametrize("columns", [(0, 1), (0, 1, 2)])
@pytest.mark.parametrize("along", [True, False])
def test_a_paragraph_removed_with_its_dateline_is_removed_whole(columns: tuple[int, ...], along: bool) -> None:
    """Wash and bar, as for any other; where the dateline did not go along, its words stand apart."""
    line, story = "HOLM, May 3 – ", "The bridge is closed."
    gone = Paragraph(line + story, "body", (Part(0, len(line), "dateline"),))
    lead = Paragraph("Bridge closed", "title")
    texts = ((lead, gone), (lead,)) if len(columns) == 2 else ((lead, gone), (lead, gone), (lead,))
    versions = tuple(Version(paragraphs, id=f"v{n}") for n, paragraphs in enumerate(texts))
    changes = (
        *((change("line", "boilerplate", "dateline", (Span(1, 0, len(line) - 3),), ()),) if along else ()),
        change("story", "fact", "statement", (Span(1, len(line), len(line + story)),), ()),
    )
    steps = [PairAlignment(n, n + 1, (Link((0,), (0,)), Link((1,), (1,)))[: len(texts[n + 1])]) for n in columns[:-1]]
    pairs = tuple(PairComparison(step, changes if step.after == columns[-1] else ()) for step in steps)
    rows = (Row(tuple((0,) for _ in columns)), Row((*((1,) for _ in columns[:-1]), ())))
    comparison = Comparison(versions, Alignment(tuple(steps), rows), pairs)
    content = SideBySide(comparison, columns, pairs)
    block = content.block(columns[-2], 1)
    assert (block.whole is changes[-1]) == content.is_whole(changes[-1]) == along
    assert any(run.change.category == "fact" for run in block.marks) != along
    unified = Unified(comparison, pairs[-1], frozenset(known.id for known in changes))
    assert (unified.block(0, 1).whole is changes[-1]) == unified.is_whole(changes[-1]) == along


def test_rows_with_nothing_in_the_columns_in_sight_are_left_out() -> None:
    comparison = three()
    late = replace(comparison.alignment, rows=(*comparison.alignment.rows, Row(((), (), ()))))
    assert len(SideBySide(replace(comparison, alignment=late), (0, 1, 2), comparison.pairs).rows) == 2


def test_the_columns_in_sight_are_those_of_the_comparison(desk: Desk) -> None:
    desk.review.set_comparison(three())
    assert len(desk.view.column_places()) == 3 and desk.view.page.frame.spacing.gutter == 62
    desk.review.set_comparison(bridge())
    assert len(desk.view.column_places()) == 2
