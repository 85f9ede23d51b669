"""Every case in tests/cases/contradictions: one version, and the places in it that can't both be right."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from core import Version, compare
from core.model import Comparison, Contradiction

FOLDER = Path(__file__).resolve().parents[2] / "cases" / "contradictions"
CASES: list[dict[str, Any]] = [
    case for path in sorted(FOLDER.glob("*.toml")) for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]
]


def words(comparison: Comparison, found: Contradiction) -> list[str]:
    facts = {fact.id: fact for fact in comparison.facts}
    version = next(v for v in comparison.versions if v.id == found.version)
    said = []
    for fact, n in found.mentions:
        where, mention = facts[fact].mentions[n]
        assert where == found.version
        span = mention.spans[0]
        said.append(version.texts[span.paragraph][span.start : mention.spans[-1].end])
    return said


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_case(case: dict[str, Any]) -> None:
    version = Version.from_paragraphs(case["text"])
    comparison = compare([version, version])
    found = [c for c in comparison.contradictions if c.version == comparison.versions[1].id]
    assert len(found) == len(case["expect"]), [(words(comparison, c), c.why) for c in found]
    for contradiction, expected in zip(found, case["expect"], strict=True):
        told = words(comparison, contradiction)
        assert len(told) == len(expected)
        assert all(a in b or b in a for a, b in zip(told, expected, strict=True)), told
        assert contradiction.why


def test_as_many_twins_as_contradictions() -> None:
    twins = [case for case in CASES if case.get("twin")]
    assert len(twins) >= len(CASES) - len(twins) >= 12
    assert all(not case["expect"] for case in twins)
