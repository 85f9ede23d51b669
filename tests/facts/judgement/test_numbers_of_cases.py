"""How many cases there are of what must be shown: of each language, of twins, of contradictions."""

import tomllib
from collections import Counter
from pathlib import Path

import pytest

from tests.facts.judgement.test_cases import CASES, version_of

CONTRADICTIONS = Path(__file__).resolve().parents[2] / "cases" / "contradictions"
LEAST_OF_A_LANGUAGE = 8
LEAST = 200
LEAST_CONTRADICTIONS = 12


@pytest.fixture(scope="module")
def languages() -> Counter[str | None]:
    """Cases by the language in which the program itself reads them."""
    found: Counter[str | None] = Counter()
    for parameters in CASES:
        case = parameters.values[0]
        published = case.get("published", ["", ""])
        found[version_of(case["after"], published[1], case.get("language")).language] += 1
    return found


@pytest.mark.parametrize("language", ["fr", "de", "es", "ru", "ar", "zh"])
def test_cases_of_each_other_language(languages: Counter[str | None], language: str) -> None:
    assert languages[language] >= LEAST_OF_A_LANGUAGE


def test_a_third_of_the_cases_are_twins() -> None:
    cases = [parameters.values[0] for parameters in CASES]
    assert len(cases) >= LEAST
    assert 3 * sum(not [e for e in case["expect"] if e[0] == "fact"] for case in cases) >= len(cases)


def test_contradictions_and_as_many_twins() -> None:
    cases = []
    for file in sorted(CONTRADICTIONS.glob("*.toml")):
        cases += tomllib.loads(file.read_text(encoding="utf-8"))["case"]
    twins = sum(not case["expect"] for case in cases)
    assert len(cases) - twins >= LEAST_CONTRADICTIONS
    assert twins >= LEAST_CONTRADICTIONS
