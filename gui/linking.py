"""Links made and refused by hand: from the paragraphs an editor chose to what the engine keeps to, and back."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256

from PySide6.QtCore import QCoreApplication

from core.model import HandLink, PairComparison, Version

Name = tuple[str, int]
"""(SHA-256 of a paragraph's text, its ordinal among equal texts)."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Paragraphs of one version, by its index; ascending."""

    version: int
    paragraphs: tuple[int, ...]


def tr(text: str) -> str:
    return QCoreApplication.translate("Linking", text)


@lru_cache(maxsize=16)
def _names(texts: tuple[str, ...]) -> tuple[Name, ...]:
    seen: Counter[str] = Counter()
    found = []
    for text in texts:
        digest = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        found.append((digest, seen[digest]))
        seen[digest] += 1
    return tuple(found)


def hand_link(versions: Sequence[Version], older: Chosen, newer: Chosen, *, linked: bool) -> HandLink:
    """The paragraphs of two versions tied together, or kept apart."""
    before, after = (
        tuple(_names(tuple(versions[side.version].texts))[n] for n in side.paragraphs) for side in (older, newer)
    )
    return HandLink(before, after, linked)


def linked_to(pair: PairComparison, chosen: Chosen) -> Chosen | None:
    """The paragraphs on the other side of a pair that are linked to the chosen ones."""
    older = chosen.version == pair.before
    wanted, found = set(chosen.paragraphs), set[int]()
    for link in pair.links:
        here, there = (link.before, link.after) if older else (link.after, link.before)
        if wanted.intersection(here):
            found.update(there)
    return Chosen(pair.after if older else pair.before, tuple(sorted(found))) if found else None


def told(chosen: Chosen, versions: Sequence[Version]) -> str:
    """``¶ 6 of First take``, ``¶ 6–7 of Final``."""
    numbers = [n + 1 for n in chosen.paragraphs]
    runs = numbers == list(range(numbers[0], numbers[-1] + 1))
    where = f"{numbers[0]}–{numbers[-1]}" if runs and len(numbers) > 1 else ", ".join(map(str, numbers))
    return tr("¶ {where} of {label}").format(where=where, label=versions[chosen.version].label)
