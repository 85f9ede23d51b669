"""Laws of links, passages and rows, for any versions."""

from collections.abc import Sequence, Set
from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from core import Version, compare
from core.alignment import collate
from core.model import Alignment

SENTENCES = [
    "The harbour master closed the north pier on Monday after a storm tore its railing away.",
    "The harbour master closed the south pier on Tuesday after a storm tore its planks away.",
    "Some 40 boats were moved to the inner basin before nightfall.",
    "Some 45 boats were towed to the inner basin before nightfall.",
    "Nobody was hurt.",
    "Read more",
    "Repairs will cost the town at least two million crowns, the treasurer said.",
    "The treasurer said that repairs would cost the town two million crowns or more.",
    "Fishermen have asked for help with lost nets.",
    "“We lost everything but the engine,” said one of them.",
    "A ferry from the islands was sent back to its port.",
    "",
]
PIER = SENTENCES[0]
PARAGRAPHS = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3).map(" ".join)
TEXTS = st.lists(st.one_of(PARAGRAPHS, PARAGRAPHS, st.text(max_size=12)), max_size=7)
VERSIONS = st.lists(TEXTS, min_size=2, max_size=4)


def aligned(versions: Sequence[Sequence[str]]) -> Alignment:
    return collate(versions, ["en"] * len(versions))


@given(VERSIONS)
def test_reading_a_column_gives_the_paragraphs_in_order(versions: list[list[str]]) -> None:
    rows = aligned(versions).rows
    for number, texts in enumerate(versions):
        assert [p for row in rows for p in row.cells[number]] == list(range(len(texts)))
    assert all(len(row.cells) == len(versions) and any(row.cells) for row in rows)


@given(VERSIONS)
@example([[PIER, PIER, "", PIER], [PIER, f"{PIER} {PIER}"], [f"{PIER} {PIER}"]])
@example([["A b c d e f g h i j k.", "x"], ["A b c d e f g h i j k. x"], ["A b c d e f g h i j k.", "y", "x"]])
def test_a_link_that_is_not_moved_lies_in_one_row_and_a_moved_one_joins_rows(versions: list[list[str]]) -> None:
    alignment = aligned(versions)
    row_of = {
        (number, paragraph): k
        for k, row in enumerate(alignment.rows)
        for number, cell in enumerate(row.cells)
        for paragraph in cell
    }
    for pair in alignment.pairs:
        for link in pair.links:
            rows = {row_of[pair.before, p] for p in link.before} | {row_of[pair.after, q] for q in link.after}
            assert (len(rows) > 1) == link.moved or (link.moved and _one_paragraph_later(alignment, rows, pair.after))


@given(VERSIONS)
@example([[PIER, PIER, "", PIER], [PIER, f"{PIER} {PIER}"], [f"{PIER} {PIER}"]])
def test_any_two_versions_agree_with_the_rows(versions: list[list[str]]) -> None:
    comparison = compare([Version.from_paragraphs(texts, language="en") for texts in versions])
    rows = comparison.alignment.rows
    for before in range(len(versions)):
        for after in range(before + 1, len(versions)):
            for link in comparison.pair(before, after).links:
                lies_in = {k for k, row in enumerate(rows) if set(row.cells[before]) & set(link.before)}
                lies_in |= {k for k, row in enumerate(rows) if set(row.cells[after]) & set(link.after)}
                together = _one_paragraph_later(comparison.alignment, lies_in, after)
                assert (len(lies_in) > 1) == link.moved or (link.moved and together)


def _one_paragraph_later(alignment: Alignment, rows: Set[int], version: int) -> bool:
    """Whether the row is one because a version after ``version`` has as one paragraph what were several."""
    return any(
        not link.moved and len(link.before) > 1 and any(p in alignment.rows[k].cells[pair.before] for p in link.before)
        for pair in alignment.pairs
        if pair.before >= version
        for link in pair.links
        for k in rows
    )


@given(TEXTS, TEXTS)
def test_links_hold_each_paragraph_once_and_passages_lie_in_the_text(before: list[str], after: list[str]) -> None:
    pair = aligned([before, after]).pairs[0]
    for side, texts in ((0, before), (1, after)):
        held = [p for link in pair.links for p in (link.before, link.after)[side]]
        assert len(held) == len(set(held)) and all(0 <= p < len(texts) for p in held)
        spans = sorted(span for passage in pair.passages for span in (passage.before, passage.after)[side])
        assert all(one.paragraph < other.paragraph or one.end <= other.start for one, other in pairwise(spans))
        assert all(span.start < span.end <= len(texts[span.paragraph]) for span in spans)
    assert [link.before for link in pair.links] == sorted(link.before for link in pair.links)
    assert all(0 <= link.similarity <= 1 for link in pair.links)
    for link in pair.links:
        same = "\n".join(before[p] for p in link.before) == "\n".join(after[q] for q in link.after)
        assert link.edited != same


@given(TEXTS)
def test_a_version_against_itself_is_linked_whole_and_unmoved(texts: list[str]) -> None:
    pair = aligned([texts, texts]).pairs[0]
    spoken = [p for p, text in enumerate(texts) if text.strip()]
    assert [(link.before, link.after) for link in pair.links if link.before[0] in spoken] == [
        ((p,), (p,)) for p in spoken
    ]
    assert not any(link.moved or link.edited for link in pair.links) and not pair.passages


@given(TEXTS, TEXTS)
def test_the_other_way_round_links_are_mirrored(before: list[str], after: list[str]) -> None:
    there, back = aligned([before, after]).pairs[0], aligned([after, before]).pairs[0]
    assert sorted((link.before, link.after) for link in there.links) == sorted(
        (link.after, link.before) for link in back.links
    )
