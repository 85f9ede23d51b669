"""How sure a day is told of which the text says not whether it is over, and what is said of it."""

from datetime import date

import pytest

from core import Version, compare
from core.model import Change

DAY = date(2024, 5, 15)  # a Wednesday


def only_change(before: str, after: str) -> Change:
    versions = [Version.from_paragraphs([text], published=DAY) for text in (before, after)]
    (change,) = compare(versions).pair(0, 1).changes
    return change


@pytest.mark.parametrize(
    ("text", "day", "other", "category", "certainty"),
    [
        ("Dockers called for a boycott {}.", "on Thursday", "on May 16", "style", "likely"),
        ("Dockers called for a boycott {}.", "on Thursday", "on May 9", "style", "likely"),
        ("Dockers called for a boycott {}.", "on Thursday", "on May 14", "fact", "sure"),
        ("Dockers called for a boycott {}.", "on Thursday", "on May 30", "fact", "likely"),
        ("The kiosk was due to open {}.", "on Monday", "on May 20", "style", "likely"),
        ("The kiosk was due to open {}.", "on Monday", "on May 13", "fact", "likely"),
        ("The kiosk opened {}.", "on Monday", "on May 13", "style", "sure"),
        ("The kiosk opened {}.", "on Monday", "on May 20", "fact", "sure"),
        ("The kiosk will open {}.", "on Monday", "on May 20", "style", "sure"),
        ("Boycott at the docks {}", "on Monday", "on May 20", "fact", "likely"),
        ("The abbess retired {}.", "on May 30", "on May 30, 2023", "fact", "likely"),
    ],
)
def test_a_day_left_open_is_never_sure(text: str, day: str, other: str, category: str, certainty: str) -> None:
    for before, after in ((day, other), (other, day)):
        change = only_change(text.format(before), text.format(after))
        assert (change.category, change.certainty) == (category, certainty)


def test_the_reason_tells_both_days() -> None:
    one = only_change("Dockers called for a boycott on Thursday.", "Dockers called for a boycott on May 16.")
    assert (
        one.why == "No verb tells which day of that name is meant, 9 May 2024 (published) or 16 May 2024 (published)."
    )
    other = only_change("Dockers called for a boycott on Thursday.", "Dockers called for a boycott on May 14.")
    assert "9 May 2024 (published) or 16 May 2024 (published), and neither is 14 May 2024" in other.why


@pytest.mark.parametrize(("day", "contradicted"), [("20 May", False), ("21 May", True)])
def test_a_headline_that_leaves_its_day_open_contradicts_no_day_of_its_name(day: str, contradicted: bool) -> None:
    story = f"Boycott at the docks on Monday\n\nDockers at Tarn will begin a boycott at the docks on {day}, their union said."
    versions = [Version.from_text(text, published=DAY) for text in (story, story + "\n\nThe end.")]
    assert bool(compare(versions).contradictions) == contradicted
