"""How far the work has come, on a terminal: one line that renews itself and leaves nothing behind."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, TextIO

WORDS: Final = {
    "align": "Lining paragraphs up",
    "edit": "Comparing words",
    "mentions": "Finding facts",
    "understand": "Comparing facts",
}
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
