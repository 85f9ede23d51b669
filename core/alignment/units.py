"""The sentences of a version, as what is aligned."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.alignment.stopping import check, watched
from core.text import folded, sentences


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence: where it stands, and its folded text without outer blanks (what counts as equal)."""

    paragraph: int
    start: int
    end: int
    key: str


Stretch = tuple[int, int, str]
"""Where a sentence stands in its paragraph, and its key."""


def units_of(
    texts: Sequence[str],
    language: str | None,
    known: dict[tuple[str, str | None], list[Stretch]] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[Unit]:
    """The sentences of all paragraphs in order, without the blanks around them. An empty paragraph is one empty unit.

    ``known`` holds the sentences of paragraphs seen before, in this version or another; new ones are added to it. Raises
    ``core.model.Cancelled``.
    """
    known = {} if known is None else known
    found: list[Unit] = []
    for paragraph, text in enumerate(texts):
        check(cancelled, paragraph)
        stretches = known.get((text, language))
        if stretches is None:
            stretches = known[text, language] = _stretches(text, language)
        found.extend([Unit(paragraph, *stretch) for stretch in stretches])
    return found


def _stretches(text: str, language: str | None) -> list[Stretch]:
    found = []
    for start, end in sentences(text, language):
        piece = text[start:end]
        stripped = piece.strip()
        if stripped:
            first = start + piece.index(stripped)
            found.append((first, first + len(stripped), key_of(stripped)))
    return found or [(0, len(text), "")]


def paragraph_units(texts: Sequence[str], cancelled: Callable[[], bool] | None = None) -> list[Unit]:
    """The paragraphs as units, one each. Raises ``core.model.Cancelled``."""
    return [Unit(number, 0, len(text), key_of(text)) for number, text in watched(enumerate(texts), cancelled)]


def key_of(text: str) -> str:
    """A text folded, with single blanks: what counts as equal."""
    return " ".join(folded(text).split())
