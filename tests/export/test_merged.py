"""The resulting article: to the letter where all is kept or all is taken, and change by change in between."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core import Comparison, Version, compare, read
from core.export import ExportOptions, merged, merged_word
from core.export.merged import merged_text
from core.model import Annotations, Decision

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"


def of(*texts: str) -> Version:
    return Version.from_paragraphs(texts, language="en")


def result(comparison: Comparison, keep: bool | set[str] = False) -> tuple[str, ...]:
    """The first pair with all changes kept, all taken, or those kept whose older or newer words hold one of ``keep``."""
    pair = comparison.pairs[0]
    texts = comparison.versions[0].texts, comparison.versions[1].texts
    decisions = []
    for change in pair.changes:
        words = " ".join(
            side[s.paragraph][s.start : s.end]
            for side, spans in zip(texts, (change.before, change.after))
            for s in spans
        )
        kept = keep if isinstance(keep, bool) else any(word in words for word in keep)
        decisions.append(Decision(change.key, merge="keep" if kept else "take"))
    return merged_text(pair, comparison.versions, Annotations(decisions=tuple(decisions)))


def ends(older: Version, newer: Version) -> None:
    comparison = compare([older, newer])
    pair = comparison.pairs[0]
    assert result(comparison, keep=False) == newer.texts
    assert merged_text(pair, comparison.versions, Annotations()) == newer.texts
    if pair.changes:
        assert result(comparison, keep=True) == older.texts


@pytest.mark.parametrize("kind", ["txt", "docx"])
def test_the_sample_to_the_letter(kind: str) -> None:
    versions = [read(path) for path in sorted(SAMPLES.glob(f"*.{kind}"))]
    assert len(versions) > 2
    for one, other in pairwise(versions):
        ends(one, other)
        ends(other, one)
    ends(versions[0], versions[-1])


@pytest.mark.shared
def test_real_chains_to_the_letter(shared: Path) -> None:
    for folder in sorted(path for path in (shared / "articles").iterdir() if path.is_dir()):
        versions = [read(path) for path in sorted(folder.glob("*.txt"))]
        for one, other in pairwise(versions):
            ends(one, other)


WORDS = st.sampled_from(
    "The ferry carried 120 140 passengers on Monday Tuesday to Port Merrow. Nobody was hurt. «so»".split()
)
TEXTS = st.lists(st.lists(WORDS, min_size=1, max_size=14).map(" ".join), min_size=1, max_size=6)


@settings(max_examples=60)
@given(TEXTS, TEXTS)
def test_any_two_texts_to_the_letter(older: list[str], newer: list[str]) -> None:
    ends(of(*older), of(*newer))


@settings(max_examples=40)
@given(TEXTS, st.permutations(range(6)), st.data())
def test_moved_paragraphs_to_the_letter(older: list[str], order: list[int], data: st.DataObject) -> None:
    newer = [older[n] for n in order if n < len(older)]
    spot = data.draw(st.integers(0, len(newer) - 1))
    newer[spot] = newer[spot].replace("120", "130") + " It was late."
    ends(of(*older), of(*newer))


@settings(max_examples=40)
@given(TEXTS, TEXTS, st.data())
def test_any_decisions_give_an_article(older: list[str], newer: list[str], data: st.DataObject) -> None:
    """Every word of it stands in one of the two versions."""
    comparison = compare([of(*older), of(*newer)])
    pair = comparison.pairs[0]
    decisions = tuple(
        Decision(change.key, merge=data.draw(st.sampled_from(["keep", "take", "undecided"]))) for change in pair.changes
    )
    text = merged_text(pair, comparison.versions, Annotations(decisions=decisions))
    letters = set("".join((*older, *newer)))
    assert set("".join(text)) <= letters


BEFORE = (
    "The ferry was stopped on Monday after a crack was found.",
    "Some 120 passengers waited at the pier in the rain.",
    "The mayor, Lena Voss, spoke to them in the evening.",
    "A bus took them home at last.",
)
AFTER = (
    "The ferry was stopped on Tuesday after a crack was found.",
    "Some 140 passengers waited at the pier in the rain.",
    "The mayor, Lena Voss, spoke to them in the evening.",
    "The harbour office will pay for the tickets.",
)


@pytest.mark.parametrize(
    ("keep", "expected"),
    [
        ({"Monday"}, (BEFORE[0], *AFTER[1:])),
        ({"120"}, (AFTER[0], BEFORE[1], *AFTER[2:])),
        ({"Monday", "120"}, (*BEFORE[:2], *AFTER[2:])),
        ({"bus"}, (*AFTER[:3], BEFORE[3], AFTER[3])),
        ({"tickets"}, AFTER[:3]),
        ({"bus", "tickets"}, (*AFTER[:2], *BEFORE[2:])),
    ],
)
def test_each_change_as_it_was_decided(keep: set[str], expected: tuple[str, ...]) -> None:
    assert result(compare([of(*BEFORE), of(*AFTER)]), keep) == expected


def test_a_change_in_a_paragraph_that_moved_is_kept_at_its_new_place() -> None:
    moved = (AFTER[2], BEFORE[3], AFTER[0], AFTER[1])
    assert result(compare([of(*BEFORE), of(*moved)]), {"120"}) == (BEFORE[2], BEFORE[3], AFTER[0], BEFORE[1])


def test_where_every_change_is_kept_so_is_the_order() -> None:
    moved = (AFTER[2], BEFORE[3], BEFORE[0], AFTER[1])
    assert result(compare([of(*BEFORE), of(*moved)]), {"120"}) == BEFORE


@pytest.mark.parametrize("keep", [False, True])
def test_the_files_hold_the_article_to_the_letter(tmp_path: Path, keep: bool) -> None:
    versions = [read(path) for path in sorted(SAMPLES.glob("*.docx"))][:2]
    comparison = compare(versions)
    decisions = tuple(Decision(c.key, merge="keep" if keep else "take") for c in comparison.pairs[0].changes)
    annotations = Annotations(decisions=decisions)
    options = ExportOptions(time=datetime(2026, 3, 13, 6, 10, tzinfo=UTC))
    expected = versions[0 if keep else 1]
    text = merged.export(comparison, annotations, options).decode("utf-8")
    assert text.split("\n") == [*expected.texts, ""]
    path = tmp_path / "article.docx"
    path.write_bytes(merged_word.export(comparison, annotations, options))
    again = read(path)
    assert again.texts == expected.texts
    assert [p.role for p in again.paragraphs if p.role in ("title", "heading")] == [
        p.role for p in expected.paragraphs if p.role in ("title", "heading")
    ]
    assert not again.warnings
