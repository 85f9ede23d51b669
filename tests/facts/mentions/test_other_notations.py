"""Amounts written another way: whose dollars, M for millions, points of a rate, short units, models that count nothing."""

from __future__ import annotations

import pytest

from core.facts.mentions import find_mentions
from core.model import Quantity


def amounts(text: str, language: str = "en") -> list[tuple[str, float | None, str | None]]:
    """Kind, figure and unit or currency of each quantity."""
    return [
        (m.kind, m.value.min, m.value.currency or m.value.unit)
        for m in find_mentions([text], language)
        if isinstance(m.value, Quantity) and m.kind != "negation"
    ]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The ferry cost $7 million Canadian.", "en", ("money", 7_000_000, "CAD")),
        ("The ferry cost $2.5m Australian, twice the plan.", "en", ("money", 2_500_000, "AUD")),
        ("The ferry cost $900,000 (US).", "en", ("money", 900_000, "USD")),
        ("The ferry cost $40 million New Zealand.", "en", ("money", 40_000_000, "NZD")),
        ("The ferry cost $7m CAD.", "en", ("money", 7_000_000, "CAD")),
        ("A $7 million Canadian film won.", "en", ("money", 7_000_000, "USD")),
        ("Le port coûtera 45 M€.", "fr", ("money", 45_000_000, "EUR")),
        ("Le port coûtera 45 M d'euros.", "fr", ("money", 45_000_000, "EUR")),
        ("Le port coûtera 45 millions de dollars canadiens.", "fr", ("money", 45_000_000, "CAD")),
        ("El puerto costará 45 M€.", "es", ("money", 45_000_000, "EUR")),
        ("Der Hafen kostet 45 Mill. Euro.", "de", ("money", 45_000_000, "EUR")),
        ("Порт стоит 45 млн долларов США.", "ru", ("money", 45_000_000, "USD")),
        ("Площадь зала 2,5 тыс. кв. м.", "ru", ("measure", 2500, "m2")),
        ("Площадь зала 300 м².", "ru", ("measure", 300, "m2")),
        ("The hall has 300 sq. m of floor.", "en", ("measure", 300, "m2")),
        ("Die Halle misst 300 Quadratmeter.", "de", ("measure", 300, "m2")),
        ("仓库面积2500平方米。", "zh", ("measure", 2500, "m2")),
        ("The bank cut its key rate by 0.75 points.", "en", ("percentage", 0.75, "percentage point")),
        ("Support for the party fell 4 points in the poll.", "en", ("percentage", 4, "percentage point")),
        ("The index fell 4 points.", "en", ("number", 4, "points")),
        ("The team leads the league with 40 points.", "en", ("number", 40, "points")),
    ],
)
def test_one_amount(text: str, language: str, expected: tuple[str, float, str]) -> None:
    assert [a for a in amounts(text, language) if a[1] == expected[1]] == [expected]


def test_a_share_and_what_it_comes_to_are_two() -> None:
    found = amounts("Wages ballooned by a fifth to $3.5 billion.")
    assert found == [("number", 0.2, "share"), ("money", 3_500_000_000, "USD")]


@pytest.mark.parametrize(
    "text",
    ["Crews of the Kestrel 40 refused to fly.", "It bought an Orla 300 last week.", "Its Kestrel 40 fleet is old."],
)
def test_models_count_nothing(text: str) -> None:
    assert amounts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The Blue Alliance won 45 seats and the Reform List 38.",
        "In the Netherlands 38 people fell ill.",
        "He told Reuters 38 men had left.",
    ],
)
def test_counts_after_a_name(text: str) -> None:
    assert 38 in [a[1] for a in amounts(text)]
