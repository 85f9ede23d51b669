"""What is skipped to read faster must lose nothing."""

import tomllib
from pathlib import Path

import pytest

from core.facts.mentions import find_mentions, reader
from core.facts.mentions.reader import Readings
from core.facts.mentions.triggers import triggers

CASES = Path(__file__).parents[2] / "cases"


def case_texts() -> list[str]:
    """The paragraphs of all own cases that hold one of the small words in question."""
    found: dict[str, None] = {}
    for path in sorted(CASES.rglob("*.toml")):
        for cases in tomllib.loads(path.read_text(encoding="utf-8")).values():
            for case in cases if isinstance(cases, list) else ():
                for side in ("before", "after"):
                    told = case.get(side, "") if isinstance(case, dict) else ""
                    text = "\n".join(told) if isinstance(told, list) else told
                    found.update(dict.fromkeys(text.split("\n")))
    return [text for text in found if text.strip()]


def test_a_small_word_is_passed_over_only_where_nothing_begins_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [text for text in case_texts() if text.isascii()][::3]
    skipped = find_mentions(texts, "en")
    monkeypatch.setattr(reader, "openers_of", lambda language: frozenset())
    assert find_mentions(texts, "en") == skipped
    assert len(texts) > 2000


@pytest.mark.parametrize(
    "text",
    [
        "She left the day before yesterday.",
        "They met the following morning in the small hours.",
        "The second strike in as many weeks; the third to follow.",
        "Rates rose by a point, then by a percentage point.",
        "A couple of hundred came, a score of them in a metre of snow.",
        "It opens this evening, the week after that same day.",
    ],
)
def test_what_begins_with_a_small_word_is_read(text: str) -> None:
    assert find_mentions([text], "en")


def test_a_paragraph_read_for_another_version_is_read_alike_wherever_it_stands() -> None:
    older = [
        "Three boats left on 3 May, “we are lost”, said Ada Holm.",
        "“Two came back,” she said on 3/4/2024.",
        "It rained.",
    ]
    newer = ["Nine boats left.", "", *reversed(older)]
    read: Readings = {}
    assert find_mentions(older, "en", read=read) == find_mentions(older, "en")
    assert find_mentions(newer, "en", read=read) == find_mentions(newer, "en")
    assert find_mentions(older, "de", read=read) == find_mentions(older, "de")


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "pt", "nl", "ru", "ar"])
def test_a_text_may_end_with_any_word_that_begins_something(language: str) -> None:
    words = sorted(triggers(language))
    texts = [f"{lead} {word}".strip() for word in words for lead in ("", "the", "by the", "in")]
    assert find_mentions(texts, language)
