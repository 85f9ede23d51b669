"""Lines with their places on pages → paragraphs. Knows no file format; all lengths are in points, y grows upwards.

A *frame* is the stretch from the left to the right edge that the lines of one column fill.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from core.model import Paragraph, Role
from core.patterns import lazy_pattern
from core.reading.line_joins import Joiner
from core.reading.page_rows import BULLET, ITEM, Line, as_one, is_table, rows_of
from core.reading.running_heads import without_running_heads

GAP: Final = 1.25
"""From this many usual line distances on, a blank space parts paragraphs."""
HEADING: Final = 1.15
"""From this many sizes of the running text on, a line is a heading."""
NOTE: Final = 0.93
"""Up to this many sizes of the running text, a line at the foot of a page may be a note."""
INDENT: Final = 0.8
"""In sizes of a letter."""

_SENTENCE_END: Final = lazy_pattern(r"""[.!?:。！？][”’"'»)\]]*$""")
_HYPHEN: Final = lazy_pattern(r"\w-$")
_BROKEN_WORD: Final = lazy_pattern(r"[-–—]$|/\S*$")
"""The end of a line that broke inside a word or an address."""
_MARK: Final = lazy_pattern("\x0e([^\x0f]*)\x0f")


@dataclass(slots=True)
class _Block:
    """Lines that follow one another down one frame."""

    lines: list[Line]
    right: float = 0.0

    @property
    def left(self) -> float:
        return min(line.left for line in self.lines)


def paragraphs_of_lines(pages: Sequence[Sequence[Line]]) -> tuple[Paragraph, ...]:
    """The paragraphs in the order they were drawn, then the notes. Running heads and page numbers are dropped.

    A new paragraph begins after a wider space, at an indent, in another size, at an item of a list, and where the line before had
    room for its first word. Bullets and the raised marks of notes are left out, as in other formats that have them apart.
    """
    kept = without_running_heads(pages)
    weights: Counter[float] = Counter()
    for page in kept:
        for number, line in enumerate(page):
            line.number = number + 1
            weights[round(line.size, 1)] += len(line.text)
    if not weights:
        return ()
    body = max(weights, key=lambda size: (weights[size], size))
    rows: list[list[Line]] = []
    notes: list[Line] = []
    for page in kept:
        rest, found = _notes_apart(page, body)
        rows += rows_of(rest, body)
        notes += found
    marks = {(line.page, mark) for line in notes if (mark := _note_mark(line.text))}
    for line in (line for row in rows for line in row):
        line.text = _MARK.sub(lambda mark, page=line.page: "" if (page, mark[1]) in marks else mark[1], line.text)  # type: ignore[misc]  # a default of a lambda has no type
    joiner = Joiner([line.text for row in rows for line in row])
    found_paragraphs = [*_paragraphs(rows, body, joiner), *_note_paragraphs(notes, joiner)]
    return tuple(paragraph for paragraph in found_paragraphs if paragraph.text.strip())


# Notes


def _notes_apart(page: list[Line], body: float) -> tuple[list[Line], list[Line]]:
    """The page's lines without its notes, and these: small lines at its foot, from one on that begins with a mark of the text."""
    marks = {mark[1] for line in page for mark in _MARK.finditer(line.text) if mark.start()}
    start = len(page)
    while start and page[start - 1].size <= NOTE * body:
        start -= 1
    while start < len(page) and _note_mark(page[start].text) not in marks:
        start += 1
    return page[:start], page[start:]


def _note_mark(text: str) -> str:
    found = re.match("\x0e([^\x0f]*)\x0f|(\\d{1,3}|[*†‡§])(?=[ \t]|\\D)", text)
    return (found[1] or found[2] or "") if found else ""


def _note_paragraphs(notes: list[Line], joiner: Joiner) -> Iterator[Paragraph]:
    groups: list[list[Line]] = []
    for line in notes:
        mark = _note_mark(line.text)
        if mark or not groups or groups[-1][0].page != line.page:
            groups.append([])
            line.text = line.text.lstrip("\x0e\x0f")[len(mark) :].lstrip("\x0f \t") if mark else line.text
        groups[-1].append(line)
    for group in groups:
        text = joiner.joined([(_MARK.sub(r"\1", line.text), line.ends_blank) for line in group])
        yield Paragraph(text, "footnote", origin=_origin(group[0]))


# Paragraphs


def _paragraphs(rows: list[list[Line]], body: float, joiner: Joiner) -> Iterator[Paragraph]:
    pitch, gapped = _distances(rows, body)
    frames = _frames(rows)
    frames.filled = _filled(rows, frames)
    blanks_tell = _blanks_tell(rows, frames)
    for line in (line for row in rows for line in row):
        # A blank that has no room is left out.
        line.ends_blank = line.ends_blank or not blanks_tell or frames.of(line)[1] - line.right < 0.3 * line.size
    largest = max((row[0].size for row in rows if row[0].page == 0), default=0.0)
    current: list[Line] = []
    titled = False

    def done() -> Iterator[Paragraph]:
        nonlocal titled
        if current:
            role = _role(current[0], body, largest, titled)
            titled = titled or role == "title"
            text = joiner.joined([(line.text, line.ends_blank) for line in current])
            bullet = BULLET.match(text)
            yield Paragraph(text[bullet.end() :] if bullet else text, role, origin=_origin(current[0]))
            current.clear()

    for at, row in enumerate(rows):
        if is_table(rows, at):
            yield from done()
            text = "\t".join(_MARK.sub(r"\1", line.text).strip() for line in row)
            yield Paragraph(text, "table_row", origin=_origin(row[0]))
            continue
        line = as_one(row)
        if current and _begins(line, current, frames, pitch, gapped, blanks_tell):
            yield from done()
        current.append(line)
    yield from done()


def _role(line: Line, body: float, largest: float, titled: bool) -> Role | None:
    if BULLET.match(line.text):
        return "list"
    if line.size < HEADING * body:
        return None
    return "title" if line.page == 0 and line.size >= 0.98 * largest and not titled else "heading"


def _begins(line: Line, current: list[Line], frames: _Frames, pitch: float, gapped: bool, blanks_tell: bool) -> bool:
    """Whether a line begins a paragraph, after the lines of the one before."""
    last = current[-1]
    size = max(line.size, last.size)
    if abs(line.size - last.size) > 0.06 * size or BULLET.match(line.text):
        return True
    below = _is_below(last, line)
    if below and last.bottom - line.bottom > GAP * pitch * size:
        return True
    if _HYPHEN.search(last.text[-9:]) and line.text[:1].islower():
        return False
    left, right = frames.of(last)
    centred = last.left > left + size and all(abs((one.left + one.right) - (left + right)) < 3 for one in (last, line))
    room = (right - left) - (last.right - last.left) if centred else right - last.right
    fits = _fits(line, room)
    if below and not centred and _indented(line, current):
        return True
    if not below and line.left - frames.of(line)[0] > INDENT * size and not BULLET.match(current[0].text):
        return True
    ended = bool(_SENTENCE_END.search(last.text))
    if blanks_tell and last.ends_blank and not ended:
        return False
    if blanks_tell and not last.ends_blank and not _BROKEN_WORD.search(last.text[-200:]):
        return True
    if frames.filled and not centred and room > 0.15 * size and not _BROKEN_WORD.search(last.text[-200:]):
        return True
    if fits and gapped and below:
        return ended or room > 0.4 * (right - left)
    return fits


def _fits(line: Line, room: float) -> bool:
    return line.first_word + 0.2 * line.size <= room


def _filled(rows: list[list[Line]], frames: _Frames) -> bool:
    rooms = [
        (room, above.size)
        for (*_, above), (line, *_) in pairwise(rows)
        if _is_below(above, line) and not _fits(line, room := frames.of(above)[1] - above.right)
    ]
    return len(rooms) >= 5 and sum(room <= 0.15 * size for room, size in rooms) >= 0.85 * len(rooms)


def _blanks_tell(rows: list[list[Line]], frames: _Frames) -> bool:
    """Whether the file has a blank behind each line that goes on, and none behind the last line of a paragraph."""
    on, ends = [], []
    for (above, *_), (line, *_) in pairwise(rows):
        if not line.text or not _is_below(above, line):
            continue
        room = frames.of(above)[1] - above.right
        fits = _fits(line, room)
        if not fits and room > 0.3 * above.size and line.text[0].islower() and above.text[-1:].isalpha():
            on.append(above.ends_blank)
        elif fits and _SENTENCE_END.search(above.text) and not line.text[0].islower():
            ends.append(above.ends_blank)
    return len(on) >= 5 and len(ends) >= 3 and sum(on) >= 0.9 * len(on) and sum(ends) <= 0.1 * len(ends)


def _indented(line: Line, current: list[Line]) -> bool:
    shift = (line.left - current[-1].left) / line.size
    if len(current) == 1:
        hangs = BULLET.match(current[0].text) or ITEM.match(current[0].text)
        return shift > INDENT and not hangs
    return abs(shift) > INDENT


def _is_below(above: Line, line: Line) -> bool:
    return (
        line.page == above.page
        and line.bottom < above.bottom
        and min(above.right, line.right) > max(above.left, line.left)
        and above.bottom - line.bottom < 20 * above.size
    )


def _distances(rows: list[list[Line]], body: float) -> tuple[float, bool]:
    """The usual distance of two lines, in sizes; and whether paragraphs are told apart by a wider one."""
    steps = [
        (above[0].bottom - line[0].bottom) / line[0].size
        for above, line in pairwise(rows)
        if _is_below(above[0], line[0])
        and abs(above[0].size - line[0].size) < 0.06 * body
        and abs(line[0].size - body) < 0.06 * body
    ]
    if not steps:
        return 1.5, False
    counted = Counter(round(step, 1) for step in steps)
    usual = max(counted, key=lambda step: (counted[step], -step))
    near = [step for step in steps if abs(step - usual) <= 0.06]
    pitch = sum(near) / len(near)
    wider = sum(step > GAP * pitch for step in steps)
    return pitch, wider >= max(2, 0.04 * len(steps))


class _Frames:
    """The frame of each line: of the lines that follow one another where it stands, or of a longer such row of lines."""

    def __init__(self, blocks: list[_Block]) -> None:
        self.blocks: dict[tuple[int, int], tuple[float, float]] = {}
        long = [(block.left, block.right) for block in blocks if len(block.lines) >= 4]
        for block in blocks:
            left, right = block.left, block.right
            if len(block.lines) < 4:
                wider = [
                    known
                    for known in long
                    if abs(known[0] - left) < 3 * block.lines[0].size or known[0] < left < known[1]
                ]
                fitting = [known for known in wider if known[1] >= right - 1]
                left, right = min(fitting, key=lambda known: known[1], default=(left, right))
            for line in block.lines:
                self.blocks[line.page, line.number] = (min(left, block.left), right)

        self.filled = False
        """Each line that goes on fills its frame to the right edge."""

    def of(self, line: Line) -> tuple[float, float]:
        return self.blocks.get((line.page, line.number), (line.left, line.right))


def _frames(rows: list[list[Line]]) -> _Frames:
    blocks: list[_Block] = []
    for row in rows:
        line = row[0]
        if blocks and _is_below(blocks[-1].lines[-1], line) and row[-1].left < blocks[-1].right + 2 * line.size:
            blocks[-1].lines.append(line)
        else:
            blocks.append(_Block([line]))
        blocks[-1].right = max(blocks[-1].right, row[-1].right)
    return _Frames(blocks)


def _origin(line: Line) -> str:
    return f"page {line.page + 1}, line {line.number}"
