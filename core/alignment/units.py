"""The sentences of a version, as what is aligned."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.text import folded, sentences


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence: where it stands, and its folded text without outer blanks (what counts as equal)."""

    paragraph: int
    start: int
    end: int
    key: str


def units_of(texts: Sequence[str], language: str | None) -> list[Unit]:
    """The sentences of all paragraphs in order, without the blanks around them. An empty paragraph is one empty unit."""
    found: list[Unit] = []
    for paragraph, text in enumerate(texts):
        count = len(found)
        for start, end in sentences(text, language):
            piece = text[start:end]
            stripped = piece.strip()
            if stripped:
                first = start + piece.index(stripped)
                found.append(Unit(paragraph, first, first + len(stripped), _key(stripped)))
        if len(found) == count:
            found.append(Unit(paragraph, 0, len(text), ""))
    return found


def paragraph_units(texts: Sequence[str]) -> list[Unit]:
    """The paragraphs as units, one each."""
    return [Unit(number, 0, len(text), _key(text)) for number, text in enumerate(texts)]


def _key(text: str) -> str:
    return " ".join(folded(text).split())
