"""Every case in tests/cases/facts: two short texts, and every fact change between them."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from core import Version, compare
from core.model import Change, Span

FOLDER = Path(__file__).resolve().parents[2] / "cases" / "facts"
NAMES = ("category", "kind", "relation", "before", "after")


def _cases() -> list[Any]:
    found = []
    for path in sorted(FOLDER.rglob("*.toml")):
        for case in tomllib.loads(path.read_text(encoding="utf-8")).get("case", ()):
            if "before" in case:
                found.append(pytest.param(case, id=f"{path.stem}: {case['name']}"))
    return found


CASES = _cases()


def _paragraphs(text: str | list[str]) -> list[str]:
    return [text] if isinstance(text, str) else text


def version_of(text: str | list[str], published: str, language: str | None) -> Version:
    day = date.fromisoformat(published) if published else None
    return Version.from_paragraphs(_paragraphs(text), published=day, language=language)


def words_of(spans: tuple[Span, ...], texts: tuple[str, ...]) -> str:
    return " ".join(texts[s.paragraph][s.start : s.end] for s in spans)


def same_place(said: str, expected: str) -> bool:
    """The words told hold the expected ones, or the other way round; not more than 40 characters too many."""
    said, expected = said.strip(" ,.;"), expected.strip(" ,.;")
    if not said or not expected:
        return not said and not expected
    return (expected in said and len(said) <= len(expected) + 40) or (
        said in expected and len(expected) <= 3 * len(said) + 12
    )


def _matches(change: Change, told: tuple[str, str], expected: dict[str, str]) -> bool:
    return (
        change.category == expected["category"]
        and (change.kind or "") in expected["kind"].split("|")
        and change.relation in expected["relation"].split("|")
        and ((not expected["before"] and "refined" in expected["relation"]) or same_place(told[0], expected["before"]))
        and same_place(told[1], expected["after"])
    )


@pytest.mark.parametrize("case", CASES)
def test_case(case: dict[str, Any]) -> None:
    published = case.get("published", ["", ""])
    before = version_of(case["before"], published[0], case.get("language"))
    after = version_of(case["after"], published[1], case.get("language"))
    comparison = compare([before, after])
    changes = comparison.pairs[0].changes
    told = {c.id: (words_of(c.before, before.texts), words_of(c.after, after.texts)) for c in changes}
    listing = "\n".join(
        f"{c.category}/{c.kind} {c.relation}: {told[c.id][0]!r} → {told[c.id][1]!r}  [{c.why}]" for c in changes
    )
    expected = [dict(zip(NAMES, entry, strict=True)) for entry in case["expect"]]
    left = [c for c in changes if c.category == "fact"]
    for entry in expected:
        found = next((c for c in changes if _matches(c, told[c.id], entry)), None)
        assert found, f"not found: {entry}\n{listing}"
        if found in left:
            left.remove(found)
    assert not left, f"no fact change was expected here: {[told[c.id] for c in left]}\n{listing}"


def test_a_third_of_the_cases_are_twins() -> None:
    twins = [case.values[0] for case in CASES if case.values[0].get("twin")]
    assert 3 * len(twins) >= len(CASES) >= 80
    assert all(entry[0] != "fact" for case in twins for entry in case["expect"])
