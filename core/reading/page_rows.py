"""Letters on a page → lines, and these in the order in which they are read: rows of a table, columns side by side.

A *segment* is a stretch of letters on one line without a wide gap: that is what ``Line`` holds. A row is one or more of them.
All lengths are in points, y grows upwards.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Final

from core.patterns import lazy_pattern

BULLET: Final = lazy_pattern("[•‣◦▪●○■□\uf000-\uf0ff][ \t]*")
ITEM: Final = lazy_pattern(r"\(?(?:\d{1,3}|[a-zA-Z])[.)]\s")

_DIGIT: Final = lazy_pattern(r"\d")
_MARK_LETTERS: Final = frozenset("0123456789*†‡§abcdef")


@dataclass(slots=True)
class Line:
    """A segment. ``beside``: it stands on the line of the one before. In ``text``, a raised mark lies between ``\\x0e`` and ``\\x0f``."""

    page: int
    left: float
    right: float
    bottom: float
    top: float
    size: float
    beside: bool = False
    ends_blank: bool = True
    """The file has a blank behind its last word; true as well where a file tells nothing by that."""
    text: str = ""
    first_word: float = 0.0
    """The width of its first word."""
    number: int = 0
    """Its number on its page, from 1."""
    last_left: float = 0.0
    last_right: float = 0.0
    gaps: list[float] = field(default_factory=list)
    """The widths of its blanks."""
    pieces: list[str] = field(default_factory=list)
    runs: list[tuple[int, float, float, float]] = field(default_factory=list)
    """(first piece, size, bottom, top) wherever one of these changes."""

    def add(self, letter: str, left: float, bottom: float, right: float, top: float, size: float) -> None:
        """A letter behind the others."""
        if not self.runs or self.runs[-1][1] != size or abs(self.runs[-1][2] - bottom) > 0.1 * size:
            self.runs.append((len(self.pieces), size, bottom, top))
        self.pieces.append(letter)
        if left < self.left:
            self.left = left
        if right > self.right:
            self.right = right
        self.last_left, self.last_right = left, right

    def blank(self, width: float) -> None:
        """A blank behind the last letter."""
        self.gaps.append(width)
        if not self.first_word:
            self.first_word = self.right - self.left
        self.pieces.append(" ")

    def close(self) -> None:
        """Make the text; size and height are those of most letters."""
        ends = [run[0] for run in self.runs[1:]] + [len(self.pieces)]
        weights: Counter[tuple[float, float, float]] = Counter()
        for (start, *run), end in zip(self.runs, ends):
            weights[run[0], run[1], run[2]] += end - start
        self.size, self.bottom, self.top = max(weights, key=lambda run: (weights[run], run[0]))
        for (start, size, bottom, _), end in reversed(list(zip(self.runs, ends))):
            raised = size < 0.8 * self.size and bottom > self.bottom + 0.1 * self.size
            letters = "".join(self.pieces[start:end]).strip()
            if raised and letters and len(letters) <= 3 and _MARK_LETTERS.issuperset(letters):
                self.pieces[start:end] = [f"\x0e{letters}\x0f" + (" " if self.pieces[end - 1] == " " else "")]
        self.text = "".join(self.pieces)
        self.first_word = self.first_word or self.right - self.left


def rows_of(page: list[Line], body: float) -> list[list[Line]]:
    """The page's lines, each as its segments; where columns were drawn across, line by line, they are read one after another."""
    rows: list[list[Line]] = []
    for line in page:
        if line.beside and rows:
            rows[-1].append(line)
        else:
            rows.append([line])
    rows = [_as_stretched(_with_bullet(row)) for row in rows]
    wide = [row for row in rows if len(row) > 1]
    starts = Counter(round(row[1].left / 4) for row in wide)
    widths = sorted(line.right - line.left for row in wide for line in row)
    if (
        len(wide) >= 5
        and widths[len(widths) // 2] >= 12 * body
        and max(starts.values()) >= 0.6 * len(wide)
        and all(len(row) <= 4 for row in wide)
    ):
        return _one_column_after_another(rows)
    return rows


def _with_bullet(row: list[Line]) -> list[Line]:
    first = BULLET.fullmatch(row[0].text) or ITEM.fullmatch(row[0].text + " ")
    if len(row) == 1 or not first:
        return row
    mark, item = row[0], row[1]
    item.text, item.left, item.beside = f"{mark.text} {item.text}", mark.left, False
    return row[1:]


def _as_stretched(row: list[Line]) -> list[Line]:
    """A row whose gaps are all alike is one line, stretched to fill its frame."""
    gaps = [after.left - before.right for before, after in pairwise(row)] + [gap for line in row for gap in line.gaps]
    if len(row) == 1 or len(gaps) < 2 or max(gaps) > 1.35 * min(gaps):
        return row
    return [as_one(row)]


def as_one(row: list[Line]) -> Line:
    text = " ".join(line.text for line in row)
    return replace(row[0], text=text, right=row[-1].right, ends_blank=row[-1].ends_blank) if row[1:] else row[0]


def _one_column_after_another(rows: list[list[Line]]) -> list[list[Line]]:
    ordered: list[list[Line]] = []
    columns: list[list[Line]] = []

    def flush() -> None:
        ordered.extend([line] for column in columns for line in column)
        columns.clear()

    for row in rows:
        across = not columns or (
            row[0].right > columns[-1][0].left
            and all(abs(row[0].left - column[0].left) >= 40 for column in columns[1:])
        )
        if len(row) == 1 and across:
            flush()
            ordered.append(row)
            continue
        for line in row:
            home = next((column for column in columns if abs(column[0].left - line.left) < 40), None)
            if home is None:
                columns.append([line])
            else:
                home.append(line)
    flush()
    for row in ordered:
        row[0].beside = False
    return ordered


def is_table(rows: Sequence[list[Line]], at: int) -> bool:
    """Whether a row of several segments has its like beside it: segments that begin or end at the same places."""
    here = rows[at]
    if len(here) == 1:
        return False
    for other in (rows[at - 1] if at else [], rows[at + 1] if at + 1 < len(rows) else []):
        if len(other) > 1 and any(
            abs(a.left - b.left) < 2 or (abs(a.right - b.right) < 2 and _DIGIT.search(a.text + b.text))
            for a in here[1:]
            for b in other[1:]
        ):
            return True
    return False
