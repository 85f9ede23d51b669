"""What became of deeds, sources, offices, sentences and values through short stories in several versions: ``tests/cases/ledger``."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from core import Version, compare
from core.facts.chains import Chain, chains, said_before
from core.model import Comparison

STORIES = Path(__file__).resolve().parents[2] / "cases" / "ledger"
CASES: list[dict[str, Any]] = [
    case
    for name in ("deeds", "values")
    for case in tomllib.loads((STORIES / f"{name}.toml").read_text(encoding="utf-8"))["chain"]
]
LETTERS = "ABCDEFGH"
_STEP = re.compile(r"(?P<version>[A-H]) (?P<words>.+?)(?: =(?P<again>[A-H]))?")


def versions(case: dict[str, Any]) -> Comparison:
    told = ([paragraph.format(*said) for paragraph in case["story"]] for said in case["said"])
    return compare(
        Version.from_paragraphs([p.strip() for p in text if p.strip()], label=LETTERS[n]) for n, text in enumerate(told)
    )


def shown(chain: Chain, comparison: Comparison) -> str:
    """The line as the cases write it."""
    steps = []
    for step in chain.steps:
        texts = comparison.versions[step.version].texts
        words = " ".join(texts[s.paragraph][s.start : s.end] for s in step.spans) or "-"
        again = f" ={LETTERS[step.again]}" if step.again is not None else ""
        steps.append(f"{LETTERS[step.version]} {words}{again}")
    return " | ".join([chain.fact.kind, *steps])


def alike(expected: str, told: str) -> bool:
    kinds, *steps = expected.split(" | ")
    kind, *others = told.split(" | ")
    if kind not in kinds.split(",") or len(steps) != len(others):
        return False
    for one, other in zip(steps, others, strict=True):
        a, b = _STEP.fullmatch(one), _STEP.fullmatch(other)
        assert a is not None and b is not None
        words = a["words"].casefold(), b["words"].casefold()
        same = words[0] == words[1] if "-" in words else words[0] in words[1] or words[1] in words[0]
        if not same or (a["version"], a["again"]) != (b["version"], b["again"]):
            return False
    return True


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_lines_of_a_story(case: dict[str, Any]) -> None:
    comparison = versions(case)
    told = [shown(chain, comparison) for chain in chains(comparison)]
    left = list(told)
    for expected in case["lines"]:
        match = next((line for line in left if alike(expected, line)), None)
        assert match is not None, (expected, told)
        left.remove(match)
    assert not left


LEVEE = (
    [
        "Levee at Tarn leaks",
        "Wardens found a leak in the levee at Tarn on Monday after two days of rain.",
        "The levee was built in 1958 and is made of clay.",
        "The leak is a metre wide. Ferries will stay in port on Tuesday.",
    ],
    [
        "Leak in levee at Tarn grows",
        "A leak in the levee at Tarn grew to three metres on Tuesday, and 600 people were told to leave.",
        "The levee was built in 1958 and is made of clay.",
        "Wardens are draining the marsh by a quarter of a metre an hour. Soldiers will come on Friday.",
        "Ferries stay in port until Sunday.",
    ],
    [
        "Levee at Tarn holds; 550 people allowed home",
        "Some 550 people were allowed to go home on Sunday after wardens drained the marsh behind the levee at Tarn by four metres.",
        "The levee, built in 1956, is made of clay.",
        "Wardens opened an inquiry.",
    ],
)


def test_no_statement_has_a_line_beside_the_one_it_is_a_part_of() -> None:
    stories = [*map(versions, CASES), compare(Version.from_paragraphs(text) for text in LEVEE)]
    for comparison in stories:
        said = [
            (fact.history, {version: mention.spans for version, mention in fact.mentions})
            for fact in comparison.facts
            if fact.kind == "statement"
        ]
        for history, told in said:
            for other, whole in said:
                held = told.keys() == whole.keys() and all(
                    any(w.paragraph == s.paragraph and w.start <= s.start and s.end <= w.end for w in whole[version])
                    for version, spans in told.items()
                    for s in spans
                )
                assert told is whole or history != other or not held, (told, whole)


def test_every_fact_that_changed_has_a_line() -> None:
    for case in CASES:
        comparison = versions(case)
        lines = {change.id for chain in chains(comparison) for change in chain.changes}
        every = {c.id for pair in comparison.pairs for c in pair.changes if c.category == "fact"}
        assert lines == every, case["name"]


def test_what_came_back_is_told_as_back_unless_it_says_something_else() -> None:
    told = ("The owner could not be reached for {}comment.", "The owner sent {} men to the mill.")
    for last, words, state in (
        (told[0].format("a "), told[0].format(""), "back"),
        (told[1].format(14), told[1].format(12), "changed"),
    ):
        story = "A shop in Selm was robbed on Monday.", "", "The shop sells watches."
        texts = [[story[0], said, story[2]] for said in (words, "", last)]
        found = compare([Version.from_paragraphs([p for p in text if p]) for text in texts])
        line = next(chain for chain in chains(found) if chain.fact.kind == "statement")
        assert [step.state for step in line.steps] == ["appeared", "gone", state]


def test_a_change_that_brings_what_was_said_before_is_told_so_by_itself() -> None:
    texts = ("Five people died in Selm.", "Seven people died in Selm.", "Five people died in Selm.")
    found = compare([Version.from_paragraphs([text]) for text in (*texts, texts[2])])
    (away,), (back,), () = (pair.changes for pair in found.pairs)
    assert said_before(found, away) is None
    assert said_before(found, back) == 0
