"""One line for all places in which one fact changed alike; lines of their own for a figure told in other words, so that each can be gone
to, and for what only looks alike."""

import pytest

from core import Version, compare
from core.facts.lines import change_lines


@pytest.mark.parametrize(
    ("before", "after", "lines"),
    [
        (
            ("Seven people died when a tram left the rails in Orle.", "The seven dead include the driver."),
            ("Nine people died when a tram left the rails in Orle.", "The nine dead include the driver."),
            2,
        ),
        (
            ("Seven people died when a tram left the rails in Orle.", "Seven trams were stopped."),
            ("Nine people died when a tram left the rails in Orle.", "Nine trams were stopped."),
            2,
        ),
        (
            ("The baker, Rolf Anders, was arrested on Sunday.", "Anders denies it."),
            ("The baker, Rolf Andersen, was arrested on Sunday.", "Andersen denies it."),
            1,
        ),
        (
            ("The baker, Rolf Anders, was arrested on Sunday.", "Police also look for Mika Holm."),
            ("The baker, Rolf Andersen, was arrested on Sunday.", "Police also look for Mika Holt."),
            2,
        ),
        (
            ("Norlager AS will build 40 boats, it said.", "The 40 boats are for Chile."),
            ("Norlager will build 50 boats, it said.", "The 50 boats are for Chile."),
            1,
        ),
    ],
)
def test_how_many_lines(before: tuple[str, ...], after: tuple[str, ...], lines: int) -> None:
    (pair,) = compare([Version.from_paragraphs(before), Version.from_paragraphs(after)]).pairs
    facts = [change for change in pair.changes if change.category == "fact"]
    assert len(change_lines(facts)) == lines
    assert len(facts) >= lines
