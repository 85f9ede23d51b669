"""Swapped sides: added becomes removed, refined becomes generalised, the rest stays. Corrected names are never folded away."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core import Version, compare
from core.model import FactState, Span
from tests.facts.judgement.test_cases import CASES, version_of
from tests.facts.judgement.test_properties import DAYS, TEXT
from tests.facts.mentions.test_any_text import LANGUAGES, TEXTS
from tests.facts.values.test_names_compared import CORRECTIONS

MIRROR: dict[str, str] = {"added": "removed", "removed": "added", "refined": "generalised", "generalised": "refined"}
STATES: tuple[FactState, ...] = ("appeared", "same", "changed", "refined", "generalised", "gone", "back")
EVERY = 3
"""Of the cases one in so many is read backwards here; ``python3 dev.py bench mirror`` reads all."""

Told = tuple[str, str, str, tuple[Span, ...], tuple[Span, ...]]


def told(before: Version, after: Version, *, mirrored: bool = False) -> list[Told]:
    """Category, kind, relation and both places of every change; ``mirrored``: as the other direction should tell them."""
    found: list[Told] = []
    for change in compare([before, after]).pairs[0].changes:
        relation, sides = change.relation, (change.before, change.after)
        if mirrored:
            relation, sides = MIRROR.get(relation, relation), sides[::-1]
        found.append((change.category, change.kind or "", relation, *sides))
    return sorted(found)


@pytest.mark.parametrize("case", CASES[::EVERY])
def test_a_case_read_backwards(case: dict[str, Any]) -> None:
    published = case.get("published", ["", ""])
    before = version_of(case["before"], published[0], case.get("language"))
    after = version_of(case["after"], published[1], case.get("language"))
    assert told(before, after, mirrored=True) == told(after, before)


HEADLINES = (
    ("Hotel fire kills six tourists", "Hotel fire: manager detained"),
    ("Stadium roof collapses in Brno", "Stadium roof: architect questioned in Brno"),
    ("Ferry sinks as captain flees", "Captain arrested, ferry refloated"),
    ("Museum reopens as thief escapes", "Thief caught, museum closed"),
)
"""Each names two who do something, or leads from one of them to the other: which of them is asked first may not hang on the order."""


@pytest.mark.parametrize(("before", "after"), HEADLINES)
def test_a_headline_written_anew_read_backwards(before: str, after: str) -> None:
    sides = [Version.from_paragraphs([text], language="en") for text in (before, after)]
    assert told(*sides, mirrored=True) == told(*reversed(sides))
    assert any(change.kind == "status" for change in compare(sides).pairs[0].changes)


@pytest.mark.shared
def test_the_agency_visit_read_backwards(shared: Path) -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted((shared / "articles" / "agency-visit").glob("*.txt"))]
    before, after = (
        Version.from_text(text, published=day)
        for text, day in zip(texts, (date(2023, 11, 15), date(2023, 11, 17)), strict=True)
    )
    assert told(before, after, mirrored=True) == told(after, before)


@pytest.mark.parametrize(("before", "after"), CORRECTIONS)
def test_a_corrected_name_is_seen_in_a_text(before: str, after: str) -> None:
    frame = "The prize went to {} on Monday, and nobody else was named." if " " in before else "Mayor Ada {} resigned."
    texts = [Version.from_text(frame.format(name), language="en") for name in (before, after)]
    found = [c for c in compare(texts).pairs[0].changes if c.category == "fact"]
    assert len(found) == 1
    assert found[0].kind in ("person", "organisation", "number", "place")


@settings(max_examples=60)
@given(st.lists(st.lists(TEXTS, max_size=3), min_size=2, max_size=4), st.sampled_from(LANGUAGES), DAYS)
def test_any_editions_in_any_language_have_a_ledger(editions: list[list[str]], language: str | None, day: Any) -> None:
    check([Version.from_paragraphs(text, language=language, published=day) for text in editions])


@settings(max_examples=60)
@given(st.lists(TEXT, min_size=3, max_size=4))
@example([["B", "", ""], ["0.;0", "", ""]])
@example([["the."], ["the.", "today Tomas."], ["the Kim today."]])
@example([["the.", "the.", "the."], ["the."], ["the.", "the."]])
@example([["the."], ["said 12.", "the a."], ["the.", "ferry. the 12."]])
@example([["the."], ["said ferry a 1,340 3."], ["said 12 the the will 12."]])
@example([["the.", "— Thomas."], ["the said Thomas."], ["the."]])
@example([["the."], ["the the."], ["the not of."]])
@example(
    [
        [
            "about ; - 15:00 dozen the dozen 2023 the the fell the 两百 the. the. the “no”.",
            "the.",
            "the.",
            "the the the.",
        ],
        [
            "the after twelve the the the 两百 ’s.",
            "dozen.",
            "the the the the the the the the the. the. Thomas ship least 5.2% two the.",
            "two rose he. the fell because colour twelve if the Wednesday former arrested today , visiting 2023.",
        ],
        ['the charged the harbor 两百 "yes" rose colour about 12 former. twelve a.'],
        ["the the."],
    ]
)
def test_any_sentences_have_a_ledger(editions: list[list[str]]) -> None:
    check([Version.from_paragraphs(text) for text in editions])


def check(versions: list[Version]) -> None:
    comparison = compare(versions)
    order = [version.id for version in comparison.versions]
    seen = set()
    for fact in comparison.facts:
        assert fact.mentions
        told = [order.index(version) for version, _ in fact.mentions]
        assert told == sorted(told)
        states = dict(fact.history)
        assert fact.history[0] == (order[told[0]], "appeared")
        assert set(states.values()) <= set(STATES)
        for n in range(told[0], len(order)):
            state = states.get(order[n])
            assert (n in told) == (state not in ("gone", None))
        for version, mention in fact.mentions:
            place = (version, mention.spans, mention.kind)
            assert place not in seen, "a mention belongs to two facts"
            seen.add(place)
    known = {fact.id: fact for fact in comparison.facts}
    for found in comparison.contradictions:
        assert found.why
        assert all(known[fact].mentions[n][0] == found.version for fact, n in found.mentions)
