"""``since 2009`` is held against ``for 17 years`` by the day a version is told on."""

from datetime import date

from core.engine import align, understand
from core.model import Version

TEXTS = "He has led the union since 2009.", "He has led the union for 17 years."


def versions(day: date | None) -> list[Version]:
    return [Version.from_paragraphs([text], published=day) for text in TEXTS]


def test_a_corrected_date_is_counted_to_anew() -> None:
    made = versions(date(2026, 3, 11))
    alignment = align(made)
    first = understand(alignment, made)
    assert [c.category for c in first.pairs[0].changes] == ["wording"]
    for day, expected in (
        (date(2030, 3, 11), ("fact", "duration", "changed")),
        (None, ("fact", "duration", "unknown")),
        (date(2026, 5, 1), ("wording", None, "changed")),
    ):
        later = understand(alignment, versions(day), previous=first)
        assert [(c.category, c.kind, c.relation) for c in later.pairs[0].changes] == [expected]
