"""Characters → paragraphs: lines, hard wraps, Markdown's block marks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from core.model import Paragraph
from core.patterns import lazy_pattern

NARROWEST_WRAP: Final = 40
WIDEST_WRAP: Final = 110

_LINE_END = lazy_pattern("\r\n|\n|\r")
_FIRST_WORD = lazy_pattern(r"\s*(\S+)")
_WIDE = lazy_pattern("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_ITEM = lazy_pattern(r"\s*(?:[-*•·▪‣◦–]|\(?\d{1,3}[.)]|[a-zA-Z][.)])\s")
_SENTENCE_END = lazy_pattern(r"""[.!?:;。！？][”’"'»)\]]*\s*$""")
_HEADING_MARK = lazy_pattern(r"(#{1,6})\s")
_QUOTE_MARK = lazy_pattern(r"\s{0,3}>\s?")
_FENCE = lazy_pattern(r"\s{0,3}(```|~~~)")
_RULE = lazy_pattern(r"\s{0,3}([-*_])(?:\s*\1){2,}\s*$")


def paragraphs_of_text(text: str) -> tuple[Paragraph, ...]:
    """A paragraph is a line that is not all white space, blanks and all; hard-wrapped lines are joined with one space.

    A line ends at LF, CRLF or CR only. ``origin`` is ``line 3``, or ``lines 3-6`` for what was joined, from 1.
    """
    lines = _LINE_END.split(text)
    joined = wrapped(lines)
    paragraphs: list[Paragraph] = []
    start = 0
    while start < len(lines):
        end = start + 1
        while end < len(lines) and end in joined:
            end += 1
        if lines[start].strip():
            paragraphs.append(Paragraph(_joined(lines[start:end]), origin=_origin(start, end)))
        start = end
    return tuple(paragraphs)


def wrapped(lines: Sequence[str]) -> frozenset[int]:
    """The lines that go on the one before, when the text is hard-wrapped; none when it isn't.

    A wrapped line is full: the first word of the next one would not have fitted into the width of the text. Where that
    holds for most neighbours, and the breaks fall inside sentences, the text was wrapped, and a line that is not full
    ends its paragraph.
    """
    pairs = [n for n in range(1, len(lines)) if lines[n - 1].strip() and lines[n].strip()]
    if len(pairs) < 3:
        return frozenset()
    width = max(len(line.rstrip()) for line in lines)
    if not NARROWEST_WRAP <= width <= WIDEST_WRAP:
        return frozenset()
    full = [n for n in pairs if _is_full(lines[n - 1], lines[n], width) and not _ITEM.match(lines[n])]
    inside = [n for n in full if not _SENTENCE_END.search(lines[n - 1])]
    going_on = [n for n in full if _goes_on(lines[n])]
    if len(full) < 0.6 * len(pairs) or len(inside) < 0.6 * len(full) or len(going_on) < 0.3 * len(full):
        return frozenset()
    return frozenset(full)


def _is_full(line: str, following: str, width: int) -> bool:
    word = _FIRST_WORD.match(following)
    assert word is not None
    needed = 1 if _WIDE.match(word[1]) else 1 + len(word[1])
    return len(line.rstrip()) + needed > width


def _goes_on(line: str) -> bool:
    first = line.lstrip()[0]
    return first.islower() or (first.isalpha() and not first.isupper())


def _joined(lines: Sequence[str]) -> str:
    if len(lines) == 1:
        return lines[0]
    return " ".join([lines[0].rstrip(), *(line.strip() for line in lines[1:-1]), lines[-1].lstrip()])


def _origin(start: int, end: int) -> str:
    return f"line {start + 1}" if end == start + 1 else f"lines {start + 1}-{end}"


def paragraphs_of_markdown(text: str) -> tuple[Paragraph, ...]:
    """Markdown's blocks: headings, list items, quotations, tables line by line, everything else joined to the next blank line.

    The marks of headings and quotations are dropped, those of list items stay, and so does what stands inside a line.
    """
    paragraphs: list[Paragraph] = []
    block: list[str] = []
    block_start = 0
    fenced = False

    def flush(end: int) -> None:
        if block:
            is_item = _ITEM.match(block[0])
            paragraphs.append(Paragraph(_joined(block), "list" if is_item else None, origin=_origin(block_start, end)))
            block.clear()

    for number, raw in enumerate(_LINE_END.split(text)):
        line = _QUOTE_MARK.sub("", raw, count=1)
        if _FENCE.match(line):
            flush(number)
            fenced = not fenced
        elif not line.strip() or (_RULE.match(line) and not fenced):
            flush(number)
        elif fenced or line.lstrip().startswith("|"):
            flush(number)
            role = None if fenced else "table_row"
            paragraphs.append(Paragraph(line, role, origin=_origin(number, number + 1)))  # type: ignore[arg-type]  # one of the words of a role, a plain str to mypy
        elif heading := _HEADING_MARK.match(line):
            flush(number)
            first = heading[1] == "#" and not paragraphs
            paragraphs.append(
                Paragraph(_without_marks(line), "title" if first else "heading", origin=_origin(number, number + 1))
            )
        else:
            if _ITEM.match(line):
                flush(number)
            if not block:
                block_start = number
            block.append(line)
    flush(number + 1)
    return tuple(paragraphs)


def _without_marks(heading: str) -> str:
    """The words of ``## Rescue ##``."""
    words = heading.lstrip("#").strip()
    bare = words.rstrip("#")
    return bare.rstrip() if bare != words and bare.endswith((" ", "\t")) else words
