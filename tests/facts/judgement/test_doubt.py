"""What is sure and what is only likely, and claims that one version holds for certain."""

import pytest

from core import Version, compare
from core.model import Change


def changes(before: str, after: str) -> tuple[Change, ...]:
    versions = [Version.from_paragraphs([text], language="en") for text in (before, after)]
    return compare(versions).pairs[0].changes


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ("Six miners were feared dead after the blast.", "Six miners died after the blast.", "modality"),
        ("The bridge was damaged in the storm.", "The bridge may have been damaged in the storm.", "modality"),
        ("Ida Roe was released on bail of £20,000 on Monday.", "Ida Roe was remanded in custody on Monday.", "status"),
        ("Ash Fenn told Jo Pratt that it was gone.", "Jo Pratt told Ash Fenn that it was gone.", "status"),
    ],
)
def test_a_claim_that_became_another_is_a_fact(before: str, after: str, kind: str) -> None:
    assert [change.kind for change in changes(before, after) if change.category == "fact"] == [kind]


def test_a_headline_on_another_event_is_a_likely_fact() -> None:
    found = changes("Tram crashes near Orrin depot with 40 aboard", "Passengers freed from tram near Orrin depot")
    assert ("status", "likely") in [(change.kind, change.certainty) for change in found if change.category == "fact"]


def test_a_headline_on_the_same_deed_is_wording() -> None:
    found = changes("Police arrest man after raid in Orrin", "Man arrested by police after raid in Orrin")
    assert {change.category for change in found} <= {"wording", "style"}


@pytest.mark.parametrize(
    ("before", "after", "certainty"),
    [
        ("The framework covers rural schools.", "The theme covers rural schools.", "likely"),
        ("The blaze spread to a barn.", "The fire spread to a barn.", "sure"),
    ],
)
def test_wording_is_sure_only_where_a_table_ties_the_words(before: str, after: str, certainty: str) -> None:
    assert [(change.category, change.certainty) for change in changes(before, after)] == [("wording", certainty)]


def test_what_is_to_come_is_not_told_as_certain_on_both_sides() -> None:
    (change,) = changes("The council would fund the hall.", "The council funds the hall.")
    assert change.why == "The older version has it as to come, the newer one as certain."


@pytest.mark.parametrize(
    ("before", "after", "certainty"),
    [
        ("A fire broke out near Muwelah on Friday.", "A fire broke out near Muweilah on Friday.", "likely"),
        ("The Kolbrand Works closed on Friday.", "The Kolbrant Works closed on Friday.", "likely"),
        ("The police in Halden arrested two men.", "The police in Molden arrested two men.", "sure"),
        ("The guards in Halden freed Jan Smith.", "The guards in Halden freed Jan Smyth.", "sure"),
        ("The toll rose to 12 on Friday.", "The toll rose to 15 on Friday.", "sure"),
        ("The envoy is visiting the capital.", "The envoy has left the capital.", "sure"),
        ("The union may call a strike.", "The union will call a strike.", "sure"),
    ],
)
def test_a_place_spelled_nearly_alike_is_likely_and_a_clear_change_is_sure(
    before: str, after: str, certainty: str
) -> None:
    assert [change.certainty for change in changes(before, after) if change.category == "fact"] == [certainty]
