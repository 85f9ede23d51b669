"""Judging and the ledger say how far they are, and stop where the user asked for it, also within one long paragraph."""

from collections.abc import Callable

import pytest

from core import align, compare, understand
from core.model import Cancelled, Version

BEFORE = [
    f"The {place} ferry carried {n} lorries and {n * 3} cars on Monday, its master said."
    for n, place in enumerate("abcdefgh", 21)
]
AFTER = [text.replace("Monday", "Tuesday").replace("carried", "brought back") for text in BEFORE]


def versions(*, joined: bool) -> list[Version]:
    return [
        Version.from_paragraphs([" ".join(texts)] if joined else texts, label=label)
        for label, texts in (("before", BEFORE), ("after", AFTER))
    ]


def after(count: int) -> Callable[[], bool]:
    """Says stop when it was asked so many times."""
    asked = iter([False] * count)
    return lambda: next(asked, True)


def asks(of: list[Version]) -> int:
    """How often judging and ledger ask whether to stop."""
    asked = 0

    def never() -> bool:
        nonlocal asked
        asked += 1
        return False

    understand(align(of), of, cancelled=never)
    return asked


@pytest.mark.parametrize("joined", [False, True])
def test_whenever_it_is_asked_a_stop_is_heard(joined: bool) -> None:
    of = versions(joined=joined)
    alignment = align(of)
    count = asks(of)
    for heard in range(count):
        with pytest.raises(Cancelled):
            understand(alignment, of, cancelled=after(heard))
    assert understand(alignment, of, cancelled=after(count)) == understand(alignment, of)


def test_a_long_paragraph_is_asked_for_many_times() -> None:
    assert asks(versions(joined=True)) > len(BEFORE)


def test_each_place_and_each_version_of_the_ledger_is_told() -> None:
    of = versions(joined=False)
    told: list[tuple[int, int]] = []
    comparison = compare(
        of, progress=lambda step, done, total: told.append((done, total)) if step == "understand" else None
    )
    places = len(comparison.alignment.pairs[0].links) + len(comparison.alignment.pairs[0].passages) + 1
    assert told == [(done, places + len(of)) for done in range(places + len(of) + 1)]
