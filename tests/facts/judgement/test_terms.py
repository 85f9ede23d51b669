"""What the ledger leaves out because it names nobody, and its twins, which it keeps; what of one version is one thing."""

import pytest

from core import Version, compare
from core.model import Comparison, Fact


def alone(*text: str) -> Comparison:
    version = Version.from_paragraphs(text)
    return compare([version, version])


def names(*text: str) -> set[str]:
    comparison = alone(*text)
    texts = comparison.versions[0].texts
    return {
        texts[s.paragraph][s.start : s.end]
        for fact in comparison.facts
        for _, mention in fact.mentions
        if fact.kind in ("person", "place", "organisation")
        for s in mention.spans
    }


def days(*text: str) -> list[Fact]:
    return [fact for fact in alone(*text).facts if fact.kind == "date"]


def test_programs_are_no_places() -> None:
    kinds = {fact.kind for fact in alone("A hole was found in Windows on Monday.", "It is in Linux too.").facts}
    assert kinds == {"organisation", "date"}


@pytest.mark.parametrize(
    ("text", "word", "kept"),
    [
        ("The two firms signed a Memorandum of Understanding in Selm.", "Memorandum", False),
        ("Dana Kim, a Democrat of Ohio, voted against it.", "Democrat", True),
        ("The warning level is Severe, the office said.", "Severe", False),
        ("The sponsor is Severn Oil, the office said.", "Severn Oil", True),
        ("The alert was raised from Guarded to Severe, the office said.", "Severe", False),
        ("He moved from Reading to Severn, his agent said.", "Severn", True),
        ("The mill was rated Inadequate and then Good.", "Inadequate", False),
        ("The clinic filed an Honorary Degree petition.", "Honorary Degree", False),
        ("The clinic is run by Honorary Homes in Selm.", "Honorary Homes", True),
        ("The storm was a Category 3 hurricane.", "Category", False),
        ("The trial is now in Phase III, the maker said.", "Phase III", False),
        ("The deal was told by Channel 4 on Monday.", "Channel", True),
        ("The hearing, under Chapter 11, was adjourned.", "Chapter", False),
        ("Guards met at the Russia-Norway border on Monday.", "Russia-Norway", False),
        ("The president of Guinea-Bissau came on Monday.", "Guinea-Bissau", True),
    ],
)
def test_terms_and_grades_are_nobody(text: str, word: str, kept: bool) -> None:
    assert (word in names(text, "Nobody was hurt.")) == kept


def test_a_mark_that_nothing_closes_opens_no_quotation() -> None:
    told = '"Thank you to the guards of Selm for their work.'
    assert not [fact for fact in alone("The fair closed.", told, "It rained.").facts if fact.kind == "quote"]
    two = alone("The fair closed.", told, '"It was hard," Lena Holt said.')
    assert [fact for fact in two.facts if fact.kind == "quote"]


def test_a_day_in_a_heading_and_in_the_paragraph_below_is_one() -> None:
    (day,) = days("Ferry sailings resume on March 7", "The ferry sailings will begin again on Friday, March 7.")
    assert len(day.mentions) == 4
    assert len(days("Ferry resumes on March 7", "The ferry sailings will begin again on Friday, April 7.")) == 2


def test_the_day_of_an_update_is_not_the_day_it_tells() -> None:
    text = "(Update 7-Jan-2031) Ferry sailings put off", "The ferry sailings will begin on January 7th, 2031."
    assert len(days(*text)) == 2


def test_two_lines_of_one_form_count_two_things() -> None:
    comparison = alone("Ward 16 has 4 new beds, and 1 nurse.", "Ward 18 has 4 new beds, and 2 nurses.")
    assert len([fact for fact in comparison.facts if fact.kind == "number" and "beds" in str(fact.mentions)]) == 2


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (("North Korea fired a rocket on Monday.", "The North had said so."), 1),
        (("South Sudan shut the border on Monday.", "The South had said so."), 1),
        (("South Korea and South Sudan met on Monday.", "The South had said so."), 3),
    ],
)
def test_half_a_country_is_its_short_name_where_one_alone_is_told(text: tuple[str, ...], facts: int) -> None:
    comparison = alone(*text)
    assert len([fact for fact in comparison.facts if fact.kind == "place"]) == facts
