"""Twelve versions of the sample story: each paragraph keeps its row, also one that goes and comes back."""

from pathlib import Path

import pytest

from core import Version, compare
from core.model import Comparison

SAMPLE = Path(__file__).resolve().parent.parent.parent / "resources" / "samples" / "port-merrow-1.txt"
HARBOUR, FOG, OPERATOR = "The harbour handles", "Fog warnings", "The operator"
GONE = range(4, 8)


def versions() -> list[Version]:
    """From version to version one thing happens; the paragraph on the harbour is gone from the fifth to the eighth."""
    story = [line for line in SAMPLE.read_text(encoding="utf-8").split("\n") if line.strip()]
    harbour = next(k for k, text in enumerate(story) if text.startswith(HARBOUR))
    made: list[list[str]] = []
    for number in range(12):
        story = list(story)
        if number == 2:
            story.insert(5, "A tug from Eastness reached the ship at eleven, an hour before low water.")
        if number == 6:
            fog = next(k for k, text in enumerate(story) if text.startswith(FOG))
            story.insert(3, story.pop(fog))
        if number >= 1:
            operator = next(k for k, text in enumerate(story) if text.startswith(OPERATOR))
            story[operator] = story[operator].replace("last month", "in January").rstrip(".") + "," * (number % 2) + "."
        if number == GONE.start:
            harbour = next(k for k, text in enumerate(story) if text.startswith(HARBOUR))
            kept = story.pop(harbour)
        if number == GONE.stop:
            before = next(k for k, text in enumerate(story) if text.startswith("Built in 1998"))
            story.insert(before, kept.replace("nine sailings", "ten sailings"))
        if number == 10:
            third = next(k for k, text in enumerate(story) if text.startswith("It is the third"))
            story[third : third + 1] = story[third].replace(". ", ".\n").split("\n")
        made.append(story)
    return [Version.from_paragraphs(texts, language="en") for texts in made]


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return compare(versions())


def test_the_paragraph_that_came_back_stands_in_its_row(comparison: Comparison) -> None:
    rows = [
        row
        for row in comparison.alignment.rows
        if any(
            version.paragraphs[p].text.startswith(HARBOUR)
            for version, cell in zip(comparison.versions, row.cells, strict=True)
            for p in cell
        )
    ]
    assert len(rows) == 1
    assert [number for number, cell in enumerate(rows[0].cells) if not cell] == list(GONE)


def test_only_what_moved_has_a_row_in_each_place(comparison: Comparison) -> None:
    for beginning, places in (("Built in 1998", 1), ("It is the third", 1), ("A tug from", 1), (OPERATOR, 1), (FOG, 2)):
        rows = [
            row
            for row in comparison.alignment.rows
            if any(
                version.paragraphs[p].text.startswith(beginning)
                for version, cell in zip(comparison.versions, row.cells, strict=True)
                for p in cell
            )
        ]
        assert len(rows) == places, beginning


def test_any_two_versions_on_demand_agree_with_the_rows(comparison: Comparison) -> None:
    rows = comparison.alignment.rows
    for before in range(12):
        for after in range(before + 1, 12):
            links = comparison.pair(before, after).links
            for link in links:
                lies_in = {k for k, row in enumerate(rows) if set(row.cells[before]) & set(link.before)}
                lies_in |= {k for k, row in enumerate(rows) if set(row.cells[after]) & set(link.after)}
                assert (len(lies_in) > 1) == link.moved
            linked = {(p, q) for link in links for p in link.before for q in link.after}
            shared = {(p, q) for row in rows for p in row.cells[before] for q in row.cells[after]}
            moved = {(p, q) for link in links if link.moved for p in link.before for q in link.after}
            stayed = linked - moved
            assert stayed <= shared  # a row may hold both halves of a paragraph parted in a later version
            assert all({pair[side] for pair in stayed} == {pair[side] for pair in shared} for side in (0, 1))
