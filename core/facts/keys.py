"""The stable key of a change: the same words changed in the same surroundings get the same key, whatever else the versions hold."""

from collections.abc import Sequence
from hashlib import sha256
from typing import Final

from core.facts.style import typographic
from core.model import Span

AROUND: Final = 4
"""Words on each side of a change that go into its key."""


def key_of(
    category: str, kind: str | None, sides: Sequence[tuple[Sequence[Span], Sequence[str]]], values: Sequence[str] = ()
) -> str:
    """Sixteen hexadecimal digits. ``sides``: the spans and the paragraphs' texts of the older and of the newer version.

    Page numbers, paragraph indexes and typography don't count, so that a change finds its decision again in a longer text.
    ``values``: both, told in words, of a change whose words are the same; without them "today" of the second version and "today"
    of the third would be one change.
    """
    parts = [category, kind or "", *values]
    for spans, texts in sides:
        words = [texts[s.paragraph][s.start : s.end] for s in spans]
        if spans:
            first, last = spans[0], spans[-1]
            left = texts[first.paragraph][max(0, first.start - 80) : first.start].split()[-AROUND:]
            right = texts[last.paragraph][last.end : last.end + 80].split()[:AROUND]
            words = [*left, "\x1d", *words, "\x1d", *right]
        parts.append(typographic(" ".join(words)).casefold())
    return sha256("\x1e".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def distinct_keys(keys: Sequence[str]) -> list[str]:
    """Keys made distinct in their order: the second of two equal ones is hashed once more with its number."""
    seen: dict[str, int] = {}
    found = []
    for key in keys:
        seen[key] = seen.get(key, 0) + 1
        found.append(key if seen[key] == 1 else sha256(f"{key}\x1e{seen[key]}".encode()).hexdigest()[:16])
    return found
