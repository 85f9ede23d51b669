"""What the ledger holds of each version of short stories, to the letter: ``tests/cases/ledger/states.toml``."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from core import Version, compare
from core.model import Comparison, Fact

CASES: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).resolve().parents[2] / "cases" / "ledger" / "states.toml").read_text(encoding="utf-8")
)["states"]
SIGNS = {
    "appeared": "+", "same": "=", "changed": "!", "refined": "<", "generalised": ">", "back": "^", "gone": "-",
}  # fmt: skip


def versions(case: dict[str, Any], *, backwards: bool = False) -> Comparison:
    days = case.get("published", [""] * len(case["said"]))
    told = [[p for p in (paragraph.format(*said) for paragraph in case["story"]) if p.strip()] for said in case["said"]]
    made = [
        Version.from_paragraphs(text, label="ABCDEF"[n], published=date.fromisoformat(day) if day else None)
        for n, (text, day) in enumerate(zip(told, days, strict=True))
    ]
    return compare(made[::-1] if backwards else made)


def shown(fact: Fact, comparison: Comparison) -> str:
    """The fact as the cases write it."""
    told: dict[str, list[str]] = {}
    texts = {version.id: version.texts for version in comparison.versions}
    letters = {version.id: "ABCDEF"[n] for n, version in enumerate(comparison.versions)}
    for name, mention in fact.mentions:
        told.setdefault(name, []).append(" ".join(texts[name][s.paragraph][s.start : s.end] for s in mention.spans))
    steps = (
        f"{letters[v]}{SIGNS[state]} {' / '.join(told.get(v, ()))}".removesuffix(" - ") for v, state in fact.history
    )
    return " | ".join([fact.kind, *(step.strip() for step in steps)])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_states_of_a_story(case: dict[str, Any]) -> None:
    comparison = versions(case)
    told = [shown(fact, comparison) for fact in comparison.facts]
    for line in case.get("lines", ()):
        assert told.count(line) == 1, (line, told)
    words = [" | ".join(step.split(" ", 1)[1] for step in line.split(" | ")[1:] if " " in step) for line in told]
    for line in case.get("none", ()):
        assert not any(line in said.split(" | ") or line == said for said in words), (line, told)


def test_a_name_that_opens_a_sentence_goes_on_in_its_fact() -> None:
    versions = [Version.from_paragraphs([text]) for text in ("minister Kim.", "Kim the.", "the.")]
    facts = compare(versions).facts
    assert [(fact.kind, [state for _, state in fact.history]) for fact in facts] == [
        ("person", ["appeared", "same", "gone"])
    ]


def test_words_that_lead_to_a_value_are_told_beside_it_once() -> None:
    facts = compare([Version.from_paragraphs([text]) for text in ("the.", "15:00 the.", "12 the the.")]).facts
    places = [(version, mention.spans, mention.kind) for fact in facts for version, mention in fact.mentions]
    assert places
    assert len(set(places)) == len(places)
