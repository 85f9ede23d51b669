"""Names among German nouns, clubs that bear a city's name, renamings, names of one place."""

from __future__ import annotations

import pytest

from core.facts.mentions import find_mentions
from core.facts.names import compare_names
from core.facts.values import compare_values
from core.model import Name

NAMES = ("person", "organisation", "place")


def named(text: str, language: str) -> list[tuple[str, str]]:
    return [
        (m.kind, text[m.spans[0].start : m.spans[0].end]) for m in find_mentions([text], language) if m.kind in NAMES
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Bürgermeister Ulf Brenner will die Schule schließen.", [("person", "Ulf Brenner")]),
        ("Am Abend kam die Landrätin Petra Voss ins Rathaus.", [("person", "Petra Voss")]),
        ("Die Polizeisprecherin Imke Tamm schwieg. Tamm ging am Abend.", [("person", "Imke Tamm"), ("person", "Tamm")]),
        ("Das Werk in Rostock bleibt offen.", [("place", "Rostock")]),
        ("Der Zug aus Elmshausen hatte Verspätung.", [("place", "Elmshausen")]),
        (
            "Das Werk gehört der Norwall AG und der Tessin GmbH.",
            [("organisation", "Norwall AG"), ("organisation", "Tessin GmbH")],
        ),
    ],
)
def test_german_names_among_nouns(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(text, "de") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Der Mann sitzt in Haft und wartet auf den Prozess.",
        "Das Gesetz tritt in Kraft, die Preise steigen in Zukunft.",
        "Nach Angaben der Behörde kostet der Umbau 3 Millionen Euro.",
        "Ende März beginnt die Sanierung der Brücke.",
        "Das Feuer brach in Sekunden aus, die Polizei kam aus Richtung Norden.",
    ],
)
def test_german_nouns_that_name_nobody(text: str) -> None:
    assert named(text, "de") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The striker signed for Selby City.", [("organisation", "Selby City")]),
        ("Selby Rovers beat Orrin Wanderers.", [("organisation", "Selby Rovers"), ("organisation", "Orrin Wanderers")]),
        ("Rain fell on Mexico City.", [("place", "Mexico City")]),
    ],
)
def test_clubs(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(text, "en") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Kelvo, which rebranded itself as Arden in May, is closing a mill. Arden has 300 staff.",
        "Kelvo, then known as Arden, built the dam. Arden denies blame.",
        "Kelvo, formerly Arden, built the dam. Arden denies blame.",
        "Kelvo, which changed its name to Arden, built the dam. Arden denies blame.",
    ],
)
def test_a_stated_renaming_files_both_under_one_name(text: str) -> None:
    values = [m.value for m in find_mentions([text], "en") if m.kind in NAMES]
    assert {v.canonical for v in values if isinstance(v, Name)} == {"kelvo"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kiev", "Kyiv"),
        ("Lugansk", "Luhansk"),
        ("Pusan", "Busan"),
        ("Marrakech", "Marrakesh"),
        ("Basle", "Basel"),
        ("Bayern", "Bavaria"),
    ],
)
def test_names_of_one_place(one: str, other: str) -> None:
    assert compare_names(one, other) in ("variant", "other_form")


@pytest.mark.parametrize(("one", "other"), [("Kursk", "Kherson"), ("Basra", "Basel"), ("Derry", "Dover")])
def test_two_places(one: str, other: str) -> None:
    assert compare_names(one, other) == "different"


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("German chancellor", "Austrian chancellor", "changed"),
        ("Gov.", "Sen.", "changed"),
        ("Gov.", "governor", "same"),
        ("Mr", "Mrs", "changed"),
        ("Mrs", "Ms", "same"),
        ("CEO", "chief executive", "same"),
        ("attorney", "lawyer", "same"),
    ],
)
def test_roles_compared(one: str, other: str, relation: str) -> None:
    assert compare_values(Name(one, one.lower(), "role"), Name(other, other.lower(), "role")).relation == relation


def test_the_first_word_of_a_renamed_body_is_the_body() -> None:
    text = "Brunel Dairies, which renamed itself Ostara in March, is shutting its plant. Brunel employs 200 people. Ostara is old."
    values = [m.value for m in find_mentions([text], "en") if m.kind in NAMES]
    assert [v.canonical for v in values if isinstance(v, Name)] == ["brunel dairies"] * 4
