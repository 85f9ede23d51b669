"""The ledger of the sample story's four editions, against the table that was written by hand before it was run."""

import tomllib
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from core import Version, compare
from core.model import Comparison, Fact, Mention

ROOT = Path(__file__).resolve().parents[3]
SAMPLES = ROOT / "resources" / "samples"
TABLE: list[dict[str, Any]] = tomllib.loads(
    (ROOT / "tests" / "cases" / "ledger" / "port-merrow.toml").read_text(encoding="utf-8")
)["fact"]

Place = tuple[int, int, int, int]
"""Edition, paragraph, start, end."""


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    known = tomllib.loads((SAMPLES / "samples.toml").read_text(encoding="utf-8"))["version"]
    texts = [(SAMPLES / v["file"]).with_suffix(".txt").read_text(encoding="utf-8") for v in known]
    return compare(
        Version.from_text(text, label=v["label"], published=v["published"])
        for text, v in zip(texts, known, strict=True)
    )


def places(comparison: Comparison, entry: dict[str, Any]) -> list[Place]:
    """Where the table says a fact is told: the words in brackets, found once in their edition."""
    found = []
    for edition, told in enumerate(entry["told"]):
        for words in told:
            before, rest = words.split("[", 1)
            value, after = rest.split("]", 1)
            at = [
                (edition, number, text.index(before + value + after) + len(before))
                for number, text in enumerate(comparison.versions[edition].texts)
                if before + value + after in text
            ]
            assert len(at) == 1, words
            found.append((*at[0], at[0][2] + len(value)))
    return found


def place_of(comparison: Comparison, version: str, mention: Mention) -> Place:
    edition = [v.id for v in comparison.versions].index(version)
    return edition, mention.spans[0].paragraph, mention.spans[0].start, mention.spans[-1].end


def same_place(one: Place, other: Place) -> bool:
    return one[:2] == other[:2] and one[2] < other[3] and other[2] < one[3]


def facts_at(comparison: Comparison, place: Place) -> list[Fact]:
    return [f for f in comparison.facts if any(same_place(place, place_of(comparison, *m)) for m in f.mentions)]


def history(comparison: Comparison, fact: Fact) -> list[str]:
    states = dict(fact.history)
    return [str(states.get(version.id, "")) for version in comparison.versions]


@pytest.mark.parametrize("entry", TABLE, ids=lambda entry: entry["name"])
def test_a_fact_of_the_table(comparison: Comparison, entry: dict[str, Any]) -> None:
    expected = places(comparison, entry)
    kinds = entry["kind"].split("|")
    facts = {f.id: f for place in expected for f in facts_at(comparison, place) if f.kind in kinds}
    if not facts and entry.get("may"):
        return
    assert len(facts) == 1, [(f.id, f.kind, [m.spans for _, m in f.mentions]) for f in facts.values()]
    (fact,) = facts.values()
    told = [place_of(comparison, *m) for m in fact.mentions]
    assert all(any(same_place(place, other) for other in told) for place in expected), (expected, told)
    assert all(any(same_place(place, other) for other in expected) for place in told), (expected, told)
    assert history(comparison, fact) == entry["history"]


def test_the_ledger_holds_nothing_that_the_table_does_not(comparison: Comparison) -> None:
    known = [place for entry in TABLE for place in places(comparison, entry)]
    for fact in comparison.facts:
        for said in fact.mentions:
            place = place_of(comparison, *said)
            text = comparison.versions[place[0]].texts[place[1]][place[2] : place[3]]
            assert any(same_place(place, other) for other in known), f"{fact.id} {fact.kind}: {text}"


def test_the_values_are_those_of_the_editions(comparison: Comparison) -> None:
    """Where a history says that nothing changed, every edition tells the same value."""
    from core.facts.values import compare_values

    for fact in comparison.facts:
        last = {version: mention.value for version, mention in fact.mentions}
        states = dict(fact.history)
        for earlier, later in pairwise(last):
            before, after = last[earlier], last[later]
            if before is not None and after is not None and states[later] == "same":
                assert compare_values(before, after).relation == "same"


def test_no_edition_contradicts_itself(comparison: Comparison) -> None:
    assert not comparison.contradictions
