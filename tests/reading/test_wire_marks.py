"""The marks that agencies put before a headline."""

import pytest

from core import Version, compare
from core.reading.wire_marks import find_wire_mark


@pytest.mark.parametrize(
    "mark",
    [
        "UPDATE 2-", "UPDATE 10 - ", "WRAPUP 3-", "2nd LEAD: ", "(1st Lead) ", "(3rd LD) ", "(LEAD 4) ", "BREAKING: ", "BREAKING - ",
        "Breaking: ", "URGENT-", "FACTBOX-", "EIL: ", "ROUNDUP 2: ", "DERNIÈRE MINUTE : ", "ÚLTIMA HORA | ", "СРОЧНО: ", "عاجل: ", "快讯：",
    ],
)  # fmt: skip
def test_a_mark_ends_where_the_headline_begins(mark: str) -> None:
    assert find_wire_mark(mark + "Quarry flooded") == len(mark)


@pytest.mark.parametrize(
    "line",
    [
        "Update: the pass is open", "UPDATE: the pass is open",
        "CORRECTED-Quarry flooded", "Breaking up is hard - again", "LEAD 2-1 at the break",
        "Lead - a metal with a past",
        "Exclusive clubs close", "UPDATE 2-0 for Kestrel", "Just in time", "BREAKING:", "Urgent: nurses wanted",
    ],
)  # fmt: skip
def test_no_mark(line: str) -> None:
    assert find_wire_mark(line) == 0


def test_a_counted_turn_is_a_headline_and_no_note_to_readers() -> None:
    running = "Divers searched the flooded quarry for a second day on Tuesday."
    roles = {
        line: compare([Version.from_paragraphs([line, running])] * 2).versions[0].paragraphs[0].role
        for line in ("UPDATE 2-Quarry flooded", "Update: The quarry is open again.")
    }
    assert list(roles.values()) == ["title", "correction"]
