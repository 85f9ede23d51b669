"""The pipeline as others use it: its public face, its progress, its cancelling, and that it is pure."""

import pickle
from datetime import date
from hashlib import sha256

import pytest

from core import Version, align, compare, understand
from core.model import Cancelled, HandLink, LinkConflictError

OLDER = [
    "Mill to close in spring",
    "The paper mill at Hetton will close in April with the loss of 140 jobs, its owner said on Monday.",
    "The union called the decision a disgrace and asked the minister for a meeting this week.",
    "The mill opened in 1911 and makes paper for school books.",
]
NEWER = [
    "Mill to close in spring",
    "The mill opened in 1911 and makes paper for school books.",
    "The paper mill at Hetton will close in April with the loss of 155 jobs, its owner said on Monday.",
    "The union called the decision a disgrace and asked the minister for a meeting this week.",
]
BETWEEN = [*OLDER[:2], "A market is held at Hetton on Fridays.", *OLDER[2:]]


def versions(*texts: list[str]) -> list[Version]:
    return [
        Version.from_paragraphs(text, label=f"Edition {n + 1}", published=date(2026, 3, 9 + n))
        for n, text in enumerate(texts)
    ]


def ordinal(text: str) -> tuple[str, int]:
    return sha256(text.encode()).hexdigest(), 0


def test_a_changed_number_is_a_fact_with_its_values() -> None:
    pair = compare(versions(OLDER, NEWER)).pairs[0]
    numbers = [change for change in pair.changes if change.kind == "number"]
    assert [(c.category, c.before[0].paragraph, c.after[0].paragraph) for c in numbers] == [("fact", 1, 2)]


def test_the_same_text_twice_has_no_changes_and_two_ids() -> None:
    comparison = compare([*versions(OLDER), *versions(OLDER)])
    assert comparison.pairs[0].changes == ()
    assert len({version.id for version in comparison.versions}) == 2


def test_one_version_is_not_enough() -> None:
    with pytest.raises(ValueError, match="two versions"):
        compare(versions(OLDER))


def test_progress_tells_every_step_in_order_and_never_runs_back() -> None:
    told: list[tuple[str, int, int]] = []
    compare(versions(OLDER, BETWEEN, NEWER), progress=lambda *report: told.append(report))
    assert list(dict.fromkeys(step for step, _, _ in told)) == ["align", "edit", "mentions", "understand"]
    for step in ("align", "edit", "mentions", "understand"):
        shares = [done / total for name, done, total in told if name == step]
        assert shares == sorted(shares) and shares[0] >= 0 and shares[-1] <= 1


def test_cancelling_raises_and_gives_nothing() -> None:
    calls = iter([False, False])
    with pytest.raises(Cancelled):
        compare(versions(OLDER, NEWER), cancelled=lambda: next(calls, True))


def test_a_comparison_pickles_whole() -> None:
    comparison = compare(versions(OLDER, BETWEEN, NEWER))
    assert pickle.loads(pickle.dumps(comparison)) == comparison


def test_a_corrected_date_needs_no_new_alignment() -> None:
    dated = versions(OLDER, NEWER)
    alignment = align(dated)
    other = versions(OLDER, NEWER)
    moved = [other[0], other[1].with_context(published=versions(OLDER, OLDER, OLDER)[2].published)]
    assert understand(alignment, dated) == compare(dated)
    assert understand(alignment, moved) == compare(moved)


def test_versions_that_are_not_neighbours_are_compared_when_asked_for() -> None:
    comparison = compare(versions(OLDER, BETWEEN, NEWER))
    pair = comparison.pair(0, 2)
    assert (pair.before, pair.after) == (0, 2)
    assert any(change.kind == "number" for change in pair.changes)


def test_links_made_by_hand_hold_for_versions_that_are_not_neighbours() -> None:
    refused = HandLink((ordinal(OLDER[3]),), (ordinal(NEWER[1]),), linked=False)
    linked = HandLink((ordinal(OLDER[3]),), (ordinal(NEWER[3]),))
    comparison = compare(versions(OLDER, BETWEEN, NEWER), unlinked=[refused], linked=[linked])
    sides = {(link.before, link.after): link.by for link in comparison.pair(0, 2).links}
    assert ((3,), (1,)) not in sides
    assert sides[(3,), (3,)] == "editor"


def test_contradicting_links_are_refused_in_a_sentence() -> None:
    link = HandLink((ordinal(OLDER[1]),), (ordinal(NEWER[2]),))
    no_link = HandLink((ordinal(OLDER[1]),), (ordinal(NEWER[2]),), linked=False)
    with pytest.raises(LinkConflictError, match=r"\.$"):
        compare(versions(OLDER, NEWER), linked=[link], unlinked=[no_link])


def test_a_language_read_in_part_says_so() -> None:
    turkish = "Belediye başkanı pazartesi günü köprünün bir hafta kapalı kalacağını söyledi."
    comparison = compare([Version.from_text(turkish), Version.from_text(turkish.replace("bir hafta", "iki hafta"))])
    assert all(len(version.warnings) == 1 for version in comparison.versions)
    assert comparison.versions[0].warnings[0].startswith("The text is in Turkish, which this program reads in part")
    assert (
        not compare([Version.from_text("The bridge stays shut."), Version.from_text("The bridge is open.")])
        .versions[0]
        .warnings
    )


def test_a_corrected_language_takes_its_warning_back() -> None:
    from dataclasses import replace

    text = "Belediye başkanı pazartesi günü köprünün bir hafta kapalı kalacağını söyledi."
    first = compare([Version.from_text(text), Version.from_text(text + " Trafik durdu.")])
    again = compare([replace(version, language="en", language_source="editor") for version in first.versions])
    assert not again.versions[0].warnings
