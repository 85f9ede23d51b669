"""Values compared: what is the same whatever the letters, and what is not."""

from __future__ import annotations

from datetime import date

import pytest

from core.facts.anchors import resolve
from core.facts.mentions import find_mentions
from core.facts.values import compare_values, describe
from core.model import Anchor, Name, Quotation, Value, VerbGroup

AMOUNTS = ("number", "money", "percentage", "measure", "duration", "date", "time")


def value(text: str, day: str | None = None) -> Value:
    anchor = Anchor(date.fromisoformat(day), "published") if day else None
    found = [m for m in resolve(find_mentions([text], "en"), anchor) if m.kind in AMOUNTS]
    assert len(found) == 1, found
    assert found[0].value is not None
    return found[0].value


def relation(before: str, after: str, day: str | None = None, next_day: str | None = None) -> str:
    left, right = value(before, day), value(after, next_day)
    forth, back = compare_values(left, right), compare_values(right, left)
    mirror = {"refined": "generalised", "generalised": "refined"}
    assert back.relation == mirror.get(forth.relation, forth.relation)
    assert compare_values(left, left).relation == "same"
    return forth.relation


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("5.2 percent", "5.2%"),
        ("5.2 percent", "5.2 per cent"),
        ("twelve boats", "12 boats"),
        ("a dozen boats", "12 boats"),
        ("$3.5bn", "3.5 billion dollars"),
        ("Rs 2.5 crore", "25 million rupees"),
        ("1.1 billion", "1.1 billion euros"),
        ("1,25,000 voters", "125,000 voters"),
        ("half a point", "50 basis points"),
        ("1,000 MW", "1 GW"),
        ("60 tonnes", "60 metric tons"),
        ("60 tonnes", "60,000 kg"),
        ("10 miles", "16 km"),
        ("6 feet", "1.8 metres"),
        ("77 degrees Fahrenheit", "25 degrees Celsius"),
        ("one in five", "20 percent"),
        ("a third of 600", "200"),
        ("over 300 cows", "more than 300 cows"),
        ("at least 12 cows", "12 or more cows"),
        ("some 300 cows", "about 300 cows"),
        ("between 20 and 30 cows", "20 to 30 cows"),
        ("three years", "36 months"),
        ("18 months", "a year and a half"),
        ("two decades", "20 years"),
        ("a fortnight", "two weeks"),
        ("24 hours", "1 day"),
        ("noon", "12 p.m."),
        ("7:40 am", "7.40 a.m."),
        ("at 3 p.m.", "at 15:00"),
        ("17/11/2023", "Nov. 17, 2023"),
        ("17 November", "Nov 17"),
    ],
)
def test_one_value_in_two_notations_is_the_same(before: str, after: str) -> None:
    assert relation(before, after) == "same"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("5.2 percent", "5.3 percent"),
        ("3 percent", "3 percentage points"),
        ("$3.5bn", "3.5 billion euros"),
        ("$1.2 trillion", "$1.2 billion"),
        ("5 C", "-5 C"),
        ("10 miles", "10 km"),
        ("10 miles", "18 km"),
        ("at least 12 cows", "15 cows"),
        ("nearly 300 cows", "more than 300 cows"),
        ("up to 300 cows", "at least 300 cows"),
        ("20 to 30 cows", "20 to 40 cows"),
        ("two dozen cows", "23 cows"),
        ("third place", "three places"),
        ("three years", "30 months"),
        ("at 3 p.m.", "at 3 a.m."),
        ("in the evening", "in the afternoon"),
        ("Nov. 17", "18 November"),
        ("on Monday", "on Tuesday"),
        ("hundreds of cows", "thousands of cows"),
        ("1 a.m. CET", "1 a.m. GMT"),
    ],
)
def test_another_value_is_a_change(before: str, after: str) -> None:
    assert relation(before, after) == "changed"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("about 3,000 cows", "3,021 cows"),
        ("about 62 percent", "61.8 percent"),
        ("up to 500 cows", "500 cows"),
        ("at least 12 cows", "12 cows"),
        ("more than 300 cows", "312 cows"),
        ("nearly 300 cows", "297 cows"),
        ("20 to 30 cows", "25 cows"),
        ("hundreds of cows", "340 cows"),
        ("about 300 cows", "nearly 300 cows"),
        ("at least 300 cows", "more than 300 cows"),
        ("in November", "on November 17"),
        ("in 2021", "in the spring of 2021"),
        ("in 2021", "in March 2021"),
    ],
)
def test_less_reserve_refines_and_more_generalises(before: str, after: str) -> None:
    assert relation(before, after) == "refined"
    assert relation(after, before) == "generalised"


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("Wednesday", "two days ago", "same"),
        ("Wednesday", "Nov. 15", "same"),
        ("Wednesday", "today", "changed"),
        ("today", "today", "changed"),
        ("yesterday", "last month", "changed"),
        ("this month", "today", "refined"),
        ("this week", "yesterday", "refined"),
        ("this month", "this month", "same"),
        ("this week", "this week", "same"),
    ],
)
def test_dates_are_held_against_their_own_days(before: str, after: str, expected: str) -> None:
    assert relation(before, after, "2023-11-15", "2023-11-17") == expected


def test_a_length_of_time_and_a_wider_period_may_both_be_true() -> None:
    assert relation("less than a week", "this month", "2023-11-15", "2023-11-17") == "generalised"


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("yesterday", "yesterday", "same"),
        ("yesterday", "Tuesday", "unknown"),
        ("today", "tomorrow", "unknown"),
        ("last week", "this week", "unknown"),
    ],
)
def test_without_an_anchor_words_must_do(before: str, after: str, expected: str) -> None:
    assert relation(before, after) == expected


def test_one_dated_side_is_enough_for_a_day_of_the_year() -> None:
    assert relation("Monday", "June 3", "2024-06-04", None) == "same"
    assert relation("Monday", "June 5", "2024-06-04", None) == "changed"


def test_a_plain_ton_is_no_certain_tonne() -> None:
    assert relation("60 tons", "60 tonnes") == "unknown"


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("former interior minister", "interior minister", "changed"),
        ("deputy mayor", "mayor", "changed"),
        ("minister", "interior minister", "refined"),
        ("spokesman", "spokesperson", "same"),
        ("chief executive", "CEO", "same"),
        ("sister", "daughter", "changed"),
        ("the defence minister", "defense minister", "same"),
    ],
)
def test_roles_are_compared_by_their_words(before: str, after: str, expected: str) -> None:
    left, right = Name(before, before.lower(), "role"), Name(after, after.lower(), "role")
    assert compare_values(left, right).relation == expected


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (Quotation("We will mend it"), Quotation("We will mend it"), "same"),
        (Quotation("It’s over"), Quotation("It's over"), "same"),
        (Quotation("The ward is full"), Quotation("The ward is almost full"), "changed"),
        (Quotation("It's over", "he"), Quotation("It's over", "one of his deputies"), "changed"),
        (Quotation("It's over", "Finch"), Quotation("It's over", "engineer Orla Finch"), "same"),
        (Quotation("It's over", "Orla Finch"), Quotation("It's over", "Hale Brixton"), "changed"),
        (Quotation("It's over", "Orla Finch"), Quotation("It's over", "she"), "same"),
    ],
)
def test_quotations_are_words_and_speaker(before: Quotation, after: Quotation, expected: str) -> None:
    assert compare_values(before, after).relation == compare_values(after, before).relation == expected


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (VerbGroup("leave", "future", "may"), VerbGroup("leave", "future", "will"), "changed"),
        (VerbGroup("leave", "future", "could"), VerbGroup("leave", "future", "might"), "same"),
        (VerbGroup("shrink", "future", "will"), VerbGroup("shrink", "future", "would"), "same"),
        (VerbGroup("rule", "past"), VerbGroup("rule", "past", negated=True), "changed"),
        (VerbGroup("arrest", "past", passive=True), VerbGroup("charge", "past", passive=True), "changed"),
        (VerbGroup("be", "present"), VerbGroup("be", "past"), "same"),
        (VerbGroup("vote", "future", "will"), VerbGroup("vote", "past"), "changed"),
        (VerbGroup("visit", "present progressive"), VerbGroup("visit", "perfect"), "changed"),
        (VerbGroup("leave", "perfect"), VerbGroup("leave", "past"), "same"),
    ],
)
def test_verb_groups_differ_in_deed_certainty_and_time(before: VerbGroup, after: VerbGroup, expected: str) -> None:
    assert compare_values(before, after).relation == compare_values(after, before).relation == expected


@pytest.mark.parametrize(
    ("text", "day", "said"),
    [
        ("more than 1,000,000 artillery rounds", None, "more than 1,000,000 artillery rounds"),
        ("$3.5bn", None, "$3,500,000,000"),
        ("about 62 percent", None, "about 62%"),
        ("nearly 300 cows", None, "nearly 300 cows"),
        ("20 to 30 cm", None, "20 to 30 cm"),
        ("Wednesday", "2023-11-15", "15 Nov 2023 (published)"),
        ("last month", "2023-11-15", "Oct 2023 (published)"),
        ("in the spring of 2021", None, "spring 2021"),
        ("on Monday", None, "Monday"),
        ("Nov. 17", None, "17 Nov"),
        ("less than a week", None, "less than 1 week"),
        ("36 months", None, "36 months"),
        ("2330 GMT", None, "23:30 UTC"),
    ],
)
def test_values_are_told_in_plain_english(text: str, day: str | None, said: str) -> None:
    assert describe(value(text, day)) == said


def test_a_reason_names_both_values_and_their_anchors() -> None:
    why = compare_values(value("Wednesday", "2023-11-15"), value("today", "2023-11-17")).why
    assert "15 Nov 2023 (published)" in why
    assert "17 Nov 2023 (published)" in why
