"""The pair to begin with: one agency article as two outlets ran it. It must come out of general rules."""

from datetime import date
from pathlib import Path

import pytest

from core import Version, compare
from core.model import Change, Span

pytestmark = pytest.mark.shared

FACTS = {
    ("status", "changed", "is visiting", "has left"),
    ("statement", "added", "", "after a two-day visit"),
    ("date", "changed", "Wednesday", "today"),
    ("date", "generalised", "less than a week", "this month"),
    ("statement", "added", "", "and left yesterday"),
    *(("statement", "removed", f"paragraph {n}", "") for n in (13, 14, 17, 18)),
    ("statement", "added", "", "paragraph 3"),
}
FURNITURE = {8, 9, 10, 11, 19, 20}


def told(spans: tuple[Span, ...], version: Version) -> str:
    if len(spans) == 1 and spans[0].end - spans[0].start >= len(version.texts[spans[0].paragraph].strip()):
        return f"paragraph {spans[0].paragraph}"
    return " ".join(version.texts[s.paragraph][s.start : s.end] for s in spans)


@pytest.fixture(scope="module")
def pair(shared: Path) -> tuple[tuple[Version, Version], tuple[Change, ...]]:
    folder = shared / "articles" / "agency-visit"
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]
    days = (date(2023, 11, 15), date(2023, 11, 17))
    comparison = compare([Version.from_text(text, published=day) for text, day in zip(texts, days, strict=True)])
    return (comparison.versions[0], comparison.versions[1]), comparison.pairs[0].changes


def test_the_facts_and_nothing_else(pair: tuple[tuple[Version, Version], tuple[Change, ...]]) -> None:
    (before, after), changes = pair
    found = {
        (c.kind, c.relation, told(c.before, before), told(c.after, after)) for c in changes if c.category == "fact"
    }
    assert found == FACTS


def test_furniture_is_furniture(pair: tuple[tuple[Version, Version], tuple[Change, ...]]) -> None:
    changes = pair[1]
    gone = {c.before[0].paragraph for c in changes if c.category == "boilerplate" and c.relation == "removed"}
    assert gone == FURNITURE
    added = {c.kind for c in changes if c.category == "boilerplate" and c.relation == "added"}
    assert {"dateline", "credit"} <= added


def test_the_rest_is_style_and_three_words(pair: tuple[tuple[Version, Version], tuple[Change, ...]]) -> None:
    (before, after), changes = pair
    assert {c.kind for c in changes if c.category == "style"} == {"typography", "transliteration"}
    wording = [(told(c.before, before), told(c.after, after)) for c in changes if c.category == "wording"]
    assert wording == [("comes", "came"), ("state", "")]


def test_a_changed_date_names_both_days(pair: tuple[tuple[Version, Version], tuple[Change, ...]]) -> None:
    (change,) = [c for c in pair[1] if c.kind == "date" and c.relation == "changed"]
    assert "17 Nov 2023" in change.why
    assert "15 Nov 2023" in change.why
