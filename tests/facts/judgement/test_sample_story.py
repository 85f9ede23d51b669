"""What is said of the sample story's editions, against what a reader of the texts finds. Only facts, by kind and words."""

import tomllib
from collections.abc import Iterable
from pathlib import Path

import pytest

from core import Version, compare
from core.model import Change, Span

SAMPLES = Path(__file__).resolve().parents[3] / "resources" / "samples"

Told = tuple[str, str, str]
"""Kind, words of the older edition, words of the newer one."""

FACTS: dict[int, list[Told]] = {
    1: [
        ("number", "four", "six"),
        ("status", "said it would send", "is sending"),
        ("status|statement", "waiting on board for the evening tide", "being brought ashore"),
    ],
    2: [
        ("number", "212", "217"),
        ("status", "are being treated", "have been treated"),
        ("date", "today", "today"),
        ("status", "are being brought", "came"),
        ("statement", "", "on the evening tide"),
        ("statement", "", "One crew member, 34, remains in hospital with a broken wrist, the company said."),
        ("date", "last month", "in January"),
        ("statement", "Passengers spoke of a “terrible grinding noise” a little before nine.", ""),
        ("status", "is sending", "has sent"),
        (
            "statement",
            "",
            "Correction: An earlier version of this article said 212 people were on board. There were 217.",
        ),
    ],
    3: [
        ("status", "is aground on", "has been refloated from"),
        ("date", "today", "today"),
        ("money", "£180,000", "£108,000"),
        ("quote", "is", "was"),
        ("person", "Tomas Reyl", "Thomas Reyl"),
        ("status", "are suspended until further notice", "resume on Saturday"),
    ],
}
"""After edition n, beneath the headline."""

HEADLINES: dict[int, list[Told]] = {
    2: [("status|statement", "Passengers taken off", "All 217 safe after")],
    3: [("status", "runs aground at", "refloated off")],
}
"""Facts of the headlines. That all are safe was said before, so the fourth headline adds no more than that the ferry is off."""

OTHERWISE: dict[int, list[Told]] = {
    1: [("", "heavy", "thick"), ("typography", '"', "“"), ("typography", '"', "”")],
    2: [("notation", "today", "on Wednesday"), ("", "it", "she"), ("", "some 1,400", "about 1,400")],
    3: [
        ("notation", "7.40am", "7:40 am"),
        ("", "nearing", "approaching"),
        ("", "vessel", "ship had"),
        ("spelling", "spilled", "spilt"),
    ],
}
"""No facts: the same in other words, or another style."""


def editions() -> list[Version]:
    known = tomllib.loads((SAMPLES / "samples.toml").read_text(encoding="utf-8"))["version"]
    texts = [(SAMPLES / v["file"]).with_suffix(".txt").read_text(encoding="utf-8") for v in known]
    return [
        Version.from_text(text, label=v["label"], published=v["published"])
        for text, v in zip(texts, known, strict=True)
    ]


def words(spans: Iterable[Span], version: Version) -> str:
    return " ".join(version.texts[s.paragraph][s.start : s.end] for s in spans)


def told(number: int) -> list[tuple[Change, str, str, bool]]:
    """Every change after edition ``number``, its words, and whether it stands in the headline."""
    before, after = editions()[number - 1 : number + 1]
    comparison = compare([before, after])
    return [
        (c, words(c.before, before), words(c.after, after), all(s.paragraph == 0 for s in (*c.before, *c.after)))
        for c in comparison.pairs[0].changes
    ]


def check(number: int, expected: list[Told], *, headline: bool) -> None:
    found = {(a, b): str(c.kind) for c, a, b, head in told(number) if c.category == "fact" and head == headline}
    assert sorted(found) == sorted((a, b) for _, a, b in expected)
    for kind, a, b in expected:
        assert found[a, b] in kind.split("|"), (a, b)


@pytest.mark.parametrize("number", FACTS)
def test_the_facts_of_the_story_and_no_others(number: int) -> None:
    check(number, FACTS[number], headline=False)


@pytest.mark.parametrize("number", HEADLINES)
def test_the_facts_of_the_headlines_and_no_others(number: int) -> None:
    check(number, HEADLINES[number], headline=True)


@pytest.mark.parametrize("number", OTHERWISE)
def test_other_words_and_styles_are_no_facts(number: int) -> None:
    found = [(c.kind or "", a, b) for c, a, b, _ in told(number) if c.category in ("wording", "style")]
    for entry in OTHERWISE[number]:
        assert entry in found
