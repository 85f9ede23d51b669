"""A small case of its own for each test, and the article it is about."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from core.case import AddNote, AddVersion, Case, Decide
from core.model import Decision, Note, NoteAnchor, Paragraph, Span, Version

ROOT_OF_PROJECT = Path(__file__).resolve().parents[2]
TIME = datetime(2026, 3, 13, 6, 10, tzinfo=UTC)
MONDAY = (
    "Ferry to Port Merrow halted",
    "The ferry was stopped on Monday after a crack was seen in its hull, the harbour office said.",
    "Some 120 passengers waited at the pier. Nobody was hurt.",
    "The harbour master said the crack was found by a diver.",
)
TUESDAY = (
    "Ferry to Port Merrow halted",
    "The ferry was stopped on Monday after two cracks were seen in its hull, the harbour office said.",
    "Some 140 passengers waited at the pier. Nobody was hurt.",
    "The harbour master said the cracks were found by a diver.",
)


def version(texts: tuple[str, ...], label: str) -> Version:
    return Version(tuple(Paragraph(text) for text in texts), label=label, source_name=f"{label}.txt")


def note_on(version: Version, words: str, key: str = "n1", text: str = "Is this right?") -> Note:
    """A note on the first place of these words, anchored as the window does."""
    for number, known in enumerate(version.texts):
        at = known.find(words)
        if at >= 0:
            anchor = NoteAnchor(
                version.id,
                Span(number, at, at + len(words)),
                words,
                known[max(0, at - 24) : at],
                known[at + len(words) : at + len(words) + 24],
            )
            return Note(key, "query", text, "Anna Berg", TIME, (anchor,))
    raise ValueError(words)


@pytest.fixture
def monday() -> Version:
    return version(MONDAY, "Monday")


@pytest.fixture
def tuesday() -> Version:
    return version(TUESDAY, "Tuesday")


@pytest.fixture
def case(tmp_path: Path, monday: Version, tuesday: Version) -> Iterator[Case]:
    """Two versions, the first with its bytes, a note and two decisions."""
    made = Case.create(tmp_path / "ferry.factline", person="Anna Berg", clock=lambda: TIME)
    made.apply(AddVersion(monday, "\n".join(MONDAY).encode("utf-8")))
    made.apply(AddVersion(tuesday))
    made.apply(AddNote(note_on(tuesday, "140 passengers")))
    made.apply(Decide((Decision("k1", "confirmed", "take", "Anna Berg", TIME), Decision("k2", "correction"))))
    yield made
    made.close()


def reopened(case: Case) -> Case:
    """The case as the next start of the program finds it."""
    case.close()
    return Case.open(case.path, person="Anna Berg", clock=lambda: TIME)
