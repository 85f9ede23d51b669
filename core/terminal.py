"""What the command line says: how far the work has come, in one line that renews itself, and in the end what changed."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, TextIO

if TYPE_CHECKING:
    from core.model import Change, Comparison

WORDS: Final = {
    "align": "Lining paragraphs up",
    "edit": "Comparing words",
    "mentions": "Finding facts",
    "understand": "Comparing facts",
}
CATEGORY_WORDS: Final = {
    "fact": ("fact", "facts"),
    "wording": ("wording", "wording"),
    "style": ("style", "style"),
    "boilerplate": ("furniture", "furniture"),
}
SIGNS: Final = {"added": "+", "removed": "−"}
EVERY: Final = 0.1
"""Seconds between two states of the line."""


class Line:
    """Takes ``progress(step, done, total)`` from the engine. ``about``: what it is that is compared, said before the step."""

    def __init__(self, stream: TextIO, about: str = "") -> None:
        self._stream, self.about = stream, about
        self._next, self._shown = 0.0, 0

    def __call__(self, step: str, done: int, total: int) -> None:
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + EVERY
        share = f" {min(100, 100 * done // total)} %" if total else ""
        said = f"{self.about}{WORDS.get(step, step)}{share}"[:79]
        self._stream.write(f"\r{said.ljust(self._shown)}")
        self._stream.flush()
        self._shown = len(said)

    def clear(self) -> None:
        if self._shown:
            self._stream.write(f"\r{' ' * self._shown}\r")
            self._stream.flush()
            self._shown = 0


@contextmanager
def progress_line() -> Iterator[Line | None]:
    """The line on standard error, gone when the work is done or fails; ``None`` where that is no terminal."""
    stream = sys.stderr
    if stream is None or not stream.isatty():
        yield None
        return
    line = Line(stream)
    try:
        yield line
    finally:
        line.clear()


def summary(comparison: Comparison, only: Sequence[str], shown_pair: tuple[int, int] | None = None) -> str:
    """A paragraph for each pair: how many changes of each category, then the facts, one a line.

    At the end come the contradictions within each version, one a line.
    """
    from core.facts.contradictions.telling import tell
    from core.facts.lines import change_lines

    pairs = [comparison.pair(*shown_pair)] if shown_pair else comparison.pairs
    told: list[str] = []
    for pair in pairs:
        before, after = comparison.versions[pair.before], comparison.versions[pair.after]
        shown = [change for change in pair.changes if change.category in only]
        lines = change_lines(shown)
        moves = sum(link.moved for link in pair.links) + sum(passage.moved for passage in pair.passages)
        told.append(f"{before.label} → {after.label}")
        if before.texts == after.texts and not shown:
            told.append("  The same, letter for letter.")
            continue
        counts = []
        for category in only:
            count = sum(line.first.category == category for line in lines)
            counts.append(f"{count} {CATEGORY_WORDS[category][count != 1]}")
        if moves:
            counts.append(f"{moves} moved")
        told.append("  " + ", ".join(counts))
        for line in lines:
            change = line.first
            if change.category == "fact":
                spans = [span for one in line.changes for span in (one.after or one.before)]
                places = ", ".join(str(number + 1) for number in sorted({span.paragraph for span in spans}))
                kind = f"{change.kind}{'?' if change.certainty == 'likely' else ''}"
                words = " ".join((change.summary or _words(comparison, pair.before, pair.after, change)).split())
                told.append(f"  {SIGNS.get(change.relation, '~')} {kind:<13} {words}  (¶ {places})")
    versions = sorted({number for pair in pairs for number in (pair.before, pair.after)})
    for found in tell(comparison, versions) if "fact" in only else ():
        told.append(f"{comparison.versions[found.version].label} doesn’t agree with itself: {found.sentence()}")
    return "\n".join(told) + "\n"


def _words(comparison: Comparison, before: int, after: int, change: Change) -> str:
    """The words before and after, for a change that says nothing of itself."""
    sides = (comparison.versions[before].texts, change.before), (comparison.versions[after].texts, change.after)
    said = [" ".join(texts[span.paragraph][span.start : span.end] for span in spans) for texts, spans in sides]
    return " → ".join(side for side in said if side)
