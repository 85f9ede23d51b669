"""A corrected date is judged again only where something hangs on it, with the same result as judging all."""

import pickle
from datetime import date

import pytest

from core import Version, align, understand
from core.facts.judgement import bench, hunks
from core.model import Alignment, Comparison

OLDER = [f"Gang {n} mended {n + 30} metres of the dyke near post {n}." for n in range(40)]
NEWER = [f"Gang {n} repaired {n + 31} metres of the dyke near post {n}." for n in range(40)]
OLDER[7] = "The sluice was opened on Tuesday, the warden said, and the water fell."
NEWER[7] = "The sluice was opened yesterday, the warden said, and the water fell quickly."
OLDER[21] = NEWER[21] = "A meeting is planned for tomorrow in the parish hall."
OLDER[11] = NEWER[11] = "Twelve people died in the flood, police said."
OLDER[33] = NEWER[33] = "The flood killed 15 people, police said."
NEWER[30] = "Nobody was hurt. " + NEWER[30]


def versions(newer: date | None) -> list[Version]:
    return [
        Version.from_paragraphs(OLDER, label="older", published=date(2025, 4, 2)),
        Version.from_paragraphs(NEWER, label="newer", published=newer),
    ]


@pytest.fixture
def alignment() -> Alignment:
    return align(versions(date(2025, 4, 2)))


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Every region that is judged from now on."""
    found: list[object] = []
    whole = hunks.findings

    def findings(region: object) -> object:
        found.append(region)
        return whole(region)  # type: ignore[arg-type]  # passed on as it came

    monkeypatch.setattr(bench, "findings", findings)
    return found


def told(comparison: Comparison) -> tuple[object, ...]:
    return comparison.to_dict()["pairs"], comparison.facts, comparison.pairs, comparison.contradictions


@pytest.mark.parametrize("corrected", [date(2025, 4, 3), date(2025, 4, 9), None])
def test_the_same_as_judging_all(alignment: Alignment, corrected: date | None, judged: list[object]) -> None:
    first = understand(alignment, versions(date(2025, 4, 2)))
    everything = len(judged)
    judged.clear()
    again = understand(alignment, versions(corrected), previous=first)
    few = len(judged)
    assert told(again) == told(understand(alignment, versions(corrected)))
    assert everything >= 35
    assert 1 <= few <= 2
    back = understand(alignment, versions(date(2025, 4, 2)), previous=again)
    assert told(back) == told(first)
    assert len(first.contradictions) == 2  # of each version one


def test_another_text_is_judged_whole(alignment: Alignment, judged: list[object]) -> None:
    first = understand(alignment, versions(date(2025, 4, 2)))
    other = [Version.from_paragraphs(OLDER, language="de"), Version.from_paragraphs(NEWER, language="de")]
    judged.clear()
    understand(alignment, other, previous=first)
    assert len(judged) >= 35


def test_what_was_found_on_the_way_is_no_part_of_the_result(alignment: Alignment) -> None:
    first = understand(alignment, versions(date(2025, 4, 2)))
    sent = pickle.loads(pickle.dumps(first))
    assert sent == first
    assert sent.workings is None
    assert {pair.workings for pair in sent.pairs} == {None}
    corrected = versions(date(2025, 4, 9))
    assert told(understand(alignment, corrected, previous=sent)) == told(understand(alignment, corrected))


def test_what_is_back_by_its_day_alone() -> None:
    """The third version tells the first one's day again under one date, and another day under the other."""
    texts = (
        ["The trial over the dyke opens on Tuesday, a clerk of the court said.", "Rain fell on the dyke."],
        ["Rain fell on the dyke.", "Nobody was hurt by it."],
        ["Rain fell on the dyke.", "Nobody was hurt by it.", "The trial over the dyke opens on Tuesday, a clerk said."],
    )

    def under(day: int) -> list[Version]:
        days = date(2024, 6, 3), date(2024, 6, 4), date(2024, 6, day)
        return [
            Version.from_paragraphs(text, label=str(n), published=each)
            for n, (text, each) in enumerate(zip(texts, days, strict=True))
        ]

    def back(comparison: Comparison) -> int:
        return sum(state == "back" for fact in comparison.facts if fact.kind == "date" for _, state in fact.history)

    alignment = align(under(10))
    first = understand(alignment, under(10))
    again = understand(alignment, under(4), previous=first)
    assert told(again) == told(understand(alignment, under(4)))
    assert (back(first), back(again)) == (0, 1)
    assert told(understand(alignment, under(10), previous=again)) == told(first)
