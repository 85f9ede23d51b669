"""The caret, and what is selected: a stretch of one column, from the place it began to the caret."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import escape
from typing import NamedTuple

import regex

from core.model import Span
from gui.compare_view.content import Content
from gui.compare_view.unified import BREAK, GAP


class Position(NamedTuple):
    """Before the letter at ``offset`` of a column's block."""

    block: int
    offset: int


@dataclass(frozen=True, slots=True)
class Selection:
    """``anchor`` is where it began, ``caret`` where it ends; equal when nothing is selected."""

    column: int
    anchor: Position
    caret: Position

    @property
    def is_empty(self) -> bool:
        return self.anchor == self.caret

    @property
    def ends(self) -> tuple[Position, Position]:
        """In reading order."""
        return min(self.anchor, self.caret), max(self.anchor, self.caret)

    def to(self, caret: Position, *, keep: bool) -> "Selection":
        """With the caret elsewhere; ``keep`` leaves the anchor where it is."""
        return replace(self, caret=caret, anchor=self.anchor if keep else caret)

    def within(self, block: int, length: int) -> tuple[int, int] | None:
        """The selected stretch of one block of ``length`` letters."""
        first, last = self.ends
        if not first.block <= block <= last.block:
            return None
        start = first.offset if block == first.block else 0
        end = last.offset if block == last.block else length
        return (start, end) if start < end else None


def word_at(text: str, offset: int) -> tuple[int, int]:
    """The word (Unicode word boundaries) that holds or ends at ``offset``."""
    for found in regex.finditer(r"(?w).+?\b", text, regex.DOTALL):
        if found.start() <= offset < found.end():
            return found.start(), found.end()
    return (len(text), len(text)) if offset >= len(text) else (offset, offset + 1)


def stretches(content: Content, selection: Selection) -> Iterator[tuple[int, int, int]]:
    """(block, start, end) of all that is selected, in order."""
    first, last = selection.ends
    for number in range(first.block, last.block + 1):
        length = len(content.block(selection.column, number).text)
        reach = selection.within(number, length)
        if reach:
            yield number, *reach


def selected_spans(content: Content, selection: Selection) -> tuple[int, tuple[Span, ...]]:
    """(version, spans) of what is selected. Unified: of the newer version, or of the older one if only its words are selected."""
    found: dict[int, list[Span]] = {}
    for number, start, end in stretches(content, selection):
        for segment in content.block(selection.column, number).segments:
            first, last = max(start, segment.start), min(end, segment.start + segment.length)
            if first < last:
                shift = segment.offset - segment.start
                found.setdefault(segment.version, []).append(Span(segment.paragraph, first + shift, last + shift))
    newer = content.version(selection.column)
    version = newer if newer in found or not found else next(iter(found))
    return version, tuple(_joined(found.get(version, [])))


def _joined(spans: list[Span]) -> Iterator[Span]:
    """Neighbours that touch made one (a struck word lies between them on the page, not in the text)."""
    waiting: Span | None = None
    for span in spans:
        if waiting and waiting.paragraph == span.paragraph and waiting.end == span.start:
            waiting = Span(span.paragraph, waiting.start, span.end)
            continue
        if waiting:
            yield waiting
        waiting = span
    if waiting:
        yield waiting


def copied(content: Content, selection: Selection) -> tuple[str, str]:
    """(plain, HTML) of what is selected. Plain text leaves older, struck words out; HTML strikes them."""
    plain, rich = [], []
    for number, start, end in stretches(content, selection):
        block = content.block(selection.column, number)
        words, marked, done = [], [], start
        for segment in block.segments:
            first, last = max(start, segment.start), min(end, segment.start + segment.length)
            if first >= last:
                continue
            between, piece = block.text[done:first].replace(GAP, ""), block.text[first:last]
            if not segment.struck:
                words.append(between + piece)
            shown = escape(between + piece).replace(BREAK, "<br>")
            marked.append(f"<s>{shown}</s>" if segment.struck else shown)
            done = last
        if marked:
            tag = "h1" if block.role == "title" else "h2" if block.role == "heading" else "p"
            rich.append(f"<{tag}>{''.join(marked)}</{tag}>")
        if any(words):
            plain.append("".join(words).replace(BREAK, "\n"))
    return "\n".join(plain), "".join(rich)
