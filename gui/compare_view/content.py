"""What stands in the view: rows of blocks, and what is marked in them. Plain values; nothing is measured or drawn.

A *block* is one stretch of text that is set in lines: a paragraph of a version, or in the unified view the older and the
newer paragraph woven into one. Offsets in a block count the code points of ``Block.text``; its segments lead back to the
versions. Blocks of a column are numbered in reading order.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from core.model import Change, Comparison, Link, PairComparison, Paragraph, Span, Version
from gui.pairing import base_of

FURNITURE_ROLES = frozenset(("byline", "dateline", "credit", "boilerplate"))
"""Roles whose text is muted."""


@dataclass(frozen=True, slots=True)
class Segment:
    """``length`` code points of a block from ``start`` on are those of a version's paragraph from ``offset`` on."""

    start: int
    length: int
    version: int
    paragraph: int
    offset: int
    struck: bool = False
    """Older words, struck out in the unified view."""

    def meets(self, span: Span) -> tuple[int, int] | None:
        """The part of ``span`` that lies in this segment, in offsets of the block."""
        if span.paragraph != self.paragraph:
            return None
        first, last = max(span.start, self.offset), min(span.end, self.offset + self.length)
        shift = self.start - self.offset
        return (first + shift, last + shift) if first < last else None


@dataclass(frozen=True, slots=True)
class MarkedRun:
    """A change where it is marked. ``older``: these are words of the version before."""

    start: int
    end: int
    change: Change
    older: bool = False
    struck: bool = False


@dataclass(frozen=True, slots=True)
class MovedRun:
    """A passage that moved from or to another paragraph, where it stands here."""

    start: int
    end: int
    move: int
    """Number of its move."""
    struck: bool = False
    """It left here (unified view)."""


@dataclass(frozen=True, slots=True)
class Move:
    """Paragraphs (or a passage of one) that stand elsewhere in the next column, were split or were merged.

    ``left`` and ``right``: (block, start, end) in the neighbouring columns ``column`` and ``column + 1``; whole blocks
    have ``start == end == 0``.
    """

    column: int
    left: tuple[tuple[int, int, int], ...]
    right: tuple[tuple[int, int, int], ...]
    moved: bool
    rows: tuple[int, int]
    """First and last row it touches."""


@dataclass(frozen=True, slots=True)
class Block:
    """See the head of the module. ``numbers``: what the gutter says, 1-based; (older, newer) in the unified view."""

    text: str
    role: str
    numbers: tuple[int | None, ...]
    segments: tuple[Segment, ...]
    muted: tuple[tuple[int, int], ...] = ()
    marks: tuple[MarkedRun, ...] = ()
    whole: Change | None = None
    """The change that added or removed all of it."""
    move: int | None = None
    """Number of the move, when the whole paragraph moved."""
    passages: tuple[MovedRun, ...] = ()
    gone: bool = False
    """Only says where its paragraph moved to (unified view)."""


@dataclass(frozen=True, slots=True)
class Slot:
    """An empty place that has a moved paragraph at another one: ``Moved to ¶ 9`` or ``From ¶ 6``."""

    direction: Literal["to", "from"]
    number: int
    column: int
    block: int
    move: int


class Content(Protocol):
    """What the view needs of a layout of a comparison."""

    @property
    def columns(self) -> int: ...
    @property
    def rows(self) -> Sequence[Sequence[Sequence[int]]]:
        """For each row and column the numbers of its blocks."""

    @property
    def moves(self) -> Sequence[Move]: ...
    def block(self, column: int, number: int) -> Block: ...
    def count(self, column: int) -> int: ...
    def numbered(self, column: int, paragraph: int) -> int | None:
        """The block with this paragraph number (1-based, as the gutter counts), if there is one."""

    def row_of(self, column: int, number: int) -> int: ...
    def slot(self, row: int, column: int) -> Slot | None: ...
    def text(self, column: int, number: int) -> str:
        """The block's words, without making more of it than needed."""

    def length(self, column: int, number: int) -> int:
        """About how many letters the block has, without making it."""

    def place(self, change: Change, column: int | None = None) -> tuple[int, int, int] | None:
        """(column, block, offset) where a change is to be found, its newer side if it has one; in ``column`` if it stands there too."""

    def blocks_of(self, change: Change) -> tuple[tuple[int, int], ...]:
        """(column, block) of all places it is marked in, older side first."""

    def rows_of(self, change: Change) -> tuple[int, ...]: ...
    def is_whole(self, change: Change) -> bool:
        """Whether it added or removed whole paragraphs."""

    def version(self, column: int) -> int:
        """Index of the version whose numbers the column shows (the newer one in the unified view)."""


def is_whole(span: Span, paragraph: Paragraph, others: Sequence[Span] = ()) -> bool:
    """Whether a span covers all of a paragraph but its outer blanks and such furniture as a dateline, where that came or went
    along. ``others``: what else was added, or else removed, in the paragraph."""
    text = paragraph.text
    for part in paragraph.parts:
        along = any(part.start <= other.start < other.end <= part.end for other in others)
        if along and part.role in FURNITURE_ROLES:
            text = text[: part.start] + " " * (part.end - part.start) + text[part.end :]
    return not text[: span.start].strip() and not text[span.end :].strip()


def one_sided(changes: Iterable[Change], number: int, *, older: bool) -> list[Span]:
    """Where only the older (or only the newer) version says something, in one of its paragraphs."""
    sides = ((change.before, change.after) if older else (change.after, change.before) for change in changes)
    return [span for spans, other in sides if not other for span in spans if span.paragraph == number]


def moves_of(
    pair: PairComparison,
) -> Iterator[tuple[tuple[Span | int, ...], tuple[Span | int, ...], bool, Link | None]]:
    """Links that moved, split or merged, then passages that moved: what stands before and after, whether it moved, its link."""
    for link in pair.links:
        if link.moved or len(link.before) > 1 or len(link.after) > 1:
            yield link.before, link.after, link.moved, link
    for passage in pair.passages:
        if passage.moved:
            yield passage.before, passage.after, True, None


class SideBySide:
    """A column a version. With two columns a change is marked on both sides; with more, each column is marked against the
    one before it, and what was removed where it last stood. Where all are compared with one version, that one bears only
    what the others lack, and ribbons run between it and its neighbours alone."""

    def __init__(self, comparison: Comparison, columns: Sequence[int], pairs: Sequence[PairComparison]) -> None:
        self._versions: list[Version] = [comparison.versions[n] for n in columns]
        self._indexes = tuple(columns)
        self.columns = len(columns)
        self.rows = [cells for row in comparison.alignment.rows if any(cells := tuple(row.cells[n] for n in columns))]
        self._row_of = [[0] * len(version.paragraphs) for version in self._versions]
        for number, cells in enumerate(self.rows):
            for column, paragraphs in enumerate(cells):
                for paragraph in paragraphs:
                    self._row_of[column][paragraph] = number
        self._lengths = [[len(paragraph.text) for paragraph in version.paragraphs] for version in self._versions]
        # Changes by paragraph, for each column those of the pair at its left and at its right; runs are made when asked for.
        self._newer: list[dict[int, list[Change]]] = [{} for _ in columns]
        self._older: list[dict[int, list[Change]]] = [{} for _ in columns]
        self._ends_of: dict[str, tuple[int, int]] = {}
        """The columns of the older and of the newer side of each change."""
        self.moves: list[Move] = []
        self._moved: dict[tuple[int, int], int] = {}
        self._left: dict[tuple[int, int], int] = {}
        self._came: dict[tuple[int, int], int] = {}
        self._passages: dict[tuple[int, int], list[MovedRun]] = {}
        base = base_of(columns, pairs)
        for pair in pairs:
            left, right = self._indexes.index(pair.before), self._indexes.index(pair.after)
            self._mark(left, right, pair, spared=pair.after if pair.after == base else pair.before)
            if right == left + 1:
                self._move(left, pair)

    def _mark(self, left: int, right: int, pair: PairComparison, spared: int) -> None:
        """``spared``: the version, of the two, that is marked only where the other has nothing."""
        both = self.columns == 2
        for change in pair.changes:
            self._ends_of[change.id] = left, right
            sides = ((pair.before, change.before, change.after, self._older[left]),
                     (pair.after, change.after, change.before, self._newer[right]))  # fmt: skip
            for version, spans, other, marked in sides:
                if both or version != spared or not other:
                    for span in spans:
                        marked.setdefault(span.paragraph, []).append(change)

    def _runs(self, column: int, number: int) -> tuple[list[MarkedRun], Change | None]:
        """The marked runs of a paragraph, and the change that is all of it."""
        paragraph = self._versions[column].paragraphs[number]
        runs: list[MarkedRun] = []
        whole = None
        for known, older in ((self._newer, False), (self._older, True)):
            here = known[column].get(number, ())
            alone = one_sided(here, number, older=older)
            for change in dict.fromkeys(here):
                spans, other = (change.before, change.after) if older else (change.after, change.before)
                for span in spans:
                    if span.paragraph != number:
                        continue
                    if not other and is_whole(span, paragraph, alone):
                        whole = change
                    elif span.start < span.end:
                        runs.append(MarkedRun(span.start, span.end, change, older))
        return runs, whole

    def _move(self, column: int, pair: PairComparison) -> None:
        for before, after, moved, link in moves_of(pair):
            number = len(self.moves)
            sides = []
            for here, side in ((column, before), (column + 1, after)):
                blocks = []
                for piece in side:
                    span = piece if isinstance(piece, Span) else Span(piece, 0, 0)
                    blocks.append((span.paragraph, span.start, span.end))
                    if link is None:
                        run = MovedRun(span.start, span.end, number)
                        self._passages.setdefault((here, span.paragraph), []).append(run)
                    elif moved:
                        self._moved[here, span.paragraph] = number
                        (self._left if here == column else self._came)[here, span.paragraph] = number
                sides.append(tuple(blocks))
            rows = [self._row_of[column][b[0]] for b in sides[0]] + [self._row_of[column + 1][b[0]] for b in sides[1]]
            self.moves.append(Move(column, sides[0], sides[1], moved, (min(rows), max(rows))))

    def version(self, column: int) -> int:
        return self._indexes[column]

    def count(self, column: int) -> int:
        return len(self._versions[column].paragraphs)

    def numbered(self, column: int, paragraph: int) -> int | None:
        return paragraph - 1 if 0 < paragraph <= self.count(column) else None

    def row_of(self, column: int, number: int) -> int:
        return self._row_of[column][number]

    def text(self, column: int, number: int) -> str:
        return self._versions[column].paragraphs[number].text

    def length(self, column: int, number: int) -> int:
        return self._lengths[column][number]

    def block(self, column: int, number: int) -> Block:
        paragraph = self._versions[column].paragraphs[number]
        place = column, number
        runs, whole = self._runs(column, number)
        return Block(
            paragraph.text,
            paragraph.role or "body",
            (number + 1,),
            (Segment(0, len(paragraph.text), self._indexes[column], number, 0),),
            tuple((part.start, part.end) for part in paragraph.parts if part.role in FURNITURE_ROLES),
            tuple(runs),
            whole,
            self._moved.get(place),
            tuple(self._passages.get(place, ())),
        )

    def slot(self, row: int, column: int) -> Slot | None:
        cells = self.rows[row]
        for neighbour, known, direction in ((column - 1, self._left, "to"), (column + 1, self._came, "from")):
            if not 0 <= neighbour < self.columns:
                continue
            for paragraph in cells[neighbour]:
                move = known.get((neighbour, paragraph))
                if move is not None and min(neighbour, column) == self.moves[move].column:
                    ends = self.moves[move]
                    target = (ends.right if direction == "to" else ends.left)[0][0]
                    return Slot("to" if direction == "to" else "from", target + 1, column, target, move)
        return None

    def place(self, change: Change, column: int | None = None) -> tuple[int, int, int] | None:
        ends = self._ends_of.get(change.id)
        if ends is None:
            return None
        sides = [(ends[1], change.after), (ends[0], change.before)]
        if column == ends[0]:
            sides.reverse()
        for here, spans in sides:
            if spans:
                return here, spans[0].paragraph, spans[0].start
        return None

    def blocks_of(self, change: Change) -> tuple[tuple[int, int], ...]:
        ends = self._ends_of.get(change.id)
        if ends is None:
            return ()
        older = [(ends[0], span.paragraph) for span in change.before]
        return tuple(dict.fromkeys(older + [(ends[1], span.paragraph) for span in change.after]))

    def is_whole(self, change: Change) -> bool:
        if change.before and change.after:
            return False
        older, column = not change.after, self._ends_of[change.id][bool(change.after)]
        paragraphs, known = self._versions[column].paragraphs, (self._older if older else self._newer)[column]
        return all(
            is_whole(span, paragraphs[n], one_sided(known.get(n, ()), n, older=older))
            for span in change.before or change.after
            for n in (span.paragraph,)
        )

    def rows_of(self, change: Change) -> tuple[int, ...]:
        return tuple(dict.fromkeys(self._row_of[c][n] for c, n in self.blocks_of(change)))


@dataclass(frozen=True, slots=True)
class Fold:
    """Rows ``first`` to ``last`` (included) folded away, and what changed in them but is hidden."""

    first: int
    last: int
    hidden: tuple[tuple[str, int], ...]
    role: str | None
    """Of its paragraph, where it is but one."""


Item = int | Fold
"""A row by its number, or a fold."""


def items(
    content: Content, changes: Iterable[Change], shown: frozenset[str], opened: frozenset[int], *, changes_only: bool
) -> list[Item]:
    """What is laid out from top to bottom. A row stays in sight where a shown change or a move is in it."""
    if not changes_only:
        return list(range(len(content.rows)))
    kept: set[int] = set()
    hidden: dict[int, list[str]] = {}
    for change in changes:
        rows = content.rows_of(change)
        if change.id in shown:
            kept.update(rows)
        elif rows:
            hidden.setdefault(rows[-1], []).append(change.category)
    for move in content.moves:
        for column, side in ((move.column, move.left), (move.column + 1, move.right)):
            kept.update(content.row_of(min(column, content.columns - 1), block) for block, _, _ in side)
    laid: list[Item] = []
    row, count = 0, len(content.rows)
    while row < count:
        if row in kept:
            laid.append(row)
            row += 1
            continue
        first = row
        while row < count and row not in kept:
            row += 1
        if first in opened:
            laid.extend(range(first, row))
            continue
        within = [category for n in range(first, row) for category in hidden.get(n, ())]
        tally = tuple(
            (name, within.count(name)) for name in ("fact", "wording", "style", "boilerplate") if name in within
        )
        role = None
        if row - first == 1:
            column, number = next((c, cell[0]) for c, cell in enumerate(content.rows[first]) if cell)
            role = content.block(column, number).role
        laid.append(Fold(first, row - 1, tally, role))
    return laid
