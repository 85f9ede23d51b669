"""The unified view's content: older and newer paragraphs woven into one, older words before newer ones.

Style and what the filter hides show the newer form only.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from core.model import Change, Comparison, Edit, Link, PairComparison, Span
from gui.compare_view.content import (
    FURNITURE_ROLES,
    Block,
    MarkedRun,
    Move,
    MovedRun,
    Segment,
    Slot,
    is_whole,
    moves_of,
    one_sided,
)

BREAK = "\u2028"
"""Between the paragraphs of a split or merged block: a line break to Qt."""
CLOSING = frozenset(",.;:!?)]}”’»…")
GAP = "\u2005"
"""Between older words and the newer ones that took their place; part of neither."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """What a block is made of, before its text is woven."""

    before: tuple[int, ...]
    after: tuple[int, ...]
    link: Link | None = None
    kind: Literal["linked", "added", "removed", "gone"] = "linked"
    move: int | None = None


def _before(change: Change) -> Sequence[Span]:
    return change.before


def _after(change: Change) -> Sequence[Span]:
    return change.after


class _Stream:
    """Paragraphs of one side joined with one break each; spans become offsets of the whole."""

    def __init__(self, texts: Sequence[str], paragraphs: Sequence[int]) -> None:
        self._starts: dict[int, int] = {}
        place = 0
        for number in paragraphs:
            self._starts[number] = place
            place += len(texts[number]) + 1
        self.pieces = [(self._starts[n], n, len(texts[n])) for n in paragraphs]
        self.end = max(place - 1, 0)

    def holds(self, span: Span) -> bool:
        return span.paragraph in self._starts

    def reach(self, spans: Sequence[Span]) -> tuple[int, int] | None:
        """From the first to the last of the spans that stand here."""
        here = [span for span in spans if self.holds(span)]
        if not here:
            return None
        return (
            self._starts[here[0].paragraph] + here[0].start,
            self._starts[here[-1].paragraph] + here[-1].end,
        )

    def between(self, start: int, end: int) -> list[tuple[int, int, int, bool]]:
        """(paragraph, offset, length, a break follows) for the stretch ``[start, end)``."""
        found = []
        for place, number, length in self.pieces:
            first, last = max(start, place), min(end, place + length)
            broken = start <= place + length < end
            if first < last or broken:
                found.append((number, first - place, max(last - first, 0), broken))
        return found


class Unified:
    """One column: the newer of two versions with the older one's words struck into it."""

    columns = 1

    def __init__(self, comparison: Comparison, pair: PairComparison, shown: frozenset[str]) -> None:
        self._indexes = pair.before, pair.after
        self._versions = comparison.versions[pair.before], comparison.versions[pair.after]
        self._texts = self._versions[0].texts, self._versions[1].texts
        self._shown = shown
        self._by_before: dict[int, list[Change]] = {}
        self._by_after: dict[int, list[Change]] = {}
        self._changes = {change.id: change for change in pair.changes}
        for change in pair.changes:
            for spans, known in ((change.before, self._by_before), (change.after, self._by_after)):
                for number in dict.fromkeys(span.paragraph for span in spans):
                    known.setdefault(number, []).append(change)
        self._plans: list[_Plan] = []
        self.rows: list[tuple[tuple[int, ...]]] = []
        self._row_of: list[int] = []
        self._before_block: dict[int, int] = {}
        self._after_block: dict[int, int] = {}
        self.moves: list[Move] = []
        self._passages: dict[tuple[int, int], list[tuple[Span, int]]] = {}
        self._plan(comparison, pair)
        self._gone = {plan.before[0]: n for n, plan in enumerate(self._plans) if plan.kind == "gone"}
        self._tie_moves(pair)
        self._woven: dict[int, Block] = {}

    def _plan(self, comparison: Comparison, pair: PairComparison) -> None:
        of_before = {n: link for link in pair.links for n in link.before}
        of_after = {n: link for link in pair.links for n in link.after}
        planned: set[int] = set()
        for row in comparison.alignment.rows:
            numbers: list[int] = []
            for n in row.cells[pair.before]:
                link = of_before.get(n)
                if link is None:
                    numbers.append(self._add(_Plan((n,), (), None, "removed")))
                elif link.moved and n == link.before[0]:
                    numbers.append(self._add(_Plan(link.before, link.after, link, "gone")))
            for n in row.cells[pair.after]:
                link = of_after.get(n)
                if link is None:
                    numbers.append(self._add(_Plan((), (n,), None, "added")))
                elif id(link) not in planned:
                    planned.add(id(link))
                    numbers.append(self._add(_Plan(link.before, link.after, link)))
            if numbers:
                self._row_of += [len(self.rows)] * len(numbers)
                self.rows.append((tuple(numbers),))

    def _add(self, plan: _Plan) -> int:
        number = len(self._plans)
        self._plans.append(plan)
        if plan.kind != "gone":
            self._before_block.update(dict.fromkeys(plan.before, number))
            self._after_block.update(dict.fromkeys(plan.after, number))
        return number

    def _tie_moves(self, pair: PairComparison) -> None:
        for before, after, moved, link in moves_of(pair):
            if link is None:
                self._tie_passage([s for s in before if isinstance(s, Span)], [s for s in after if isinstance(s, Span)])
                continue
            if not moved:
                continue  # a split or a merge shows in the woven words themselves
            assert isinstance(before[0], int)
            left, right = self._gone[before[0]], self._after_block[link.after[0]]
            number = len(self.moves)
            for n in (left, right):
                plan = self._plans[n]
                self._plans[n] = _Plan(plan.before, plan.after, plan.link, plan.kind, number)
            rows = sorted((self._row_of[left], self._row_of[right]))
            self.moves.append(Move(0, ((left, 0, 0),), ((right, 0, 0),), True, (rows[0], rows[1])))

    def _tie_passage(self, before: Sequence[Span], after: Sequence[Span]) -> None:
        number = len(self.moves)
        ends = []
        for side, spans in enumerate((before, after)):
            for span in spans:
                self._passages.setdefault((side, span.paragraph), []).append((span, number))
            blocks = (self.block_of(side, span.paragraph) for span in spans)
            ends.append(tuple((block, 0, 0) for block in dict.fromkeys(blocks) if block is not None))
        if all(ends):
            rows = sorted(self._row_of[block] for end in ends for block, _, _ in end)
            self.moves.append(Move(0, ends[0], ends[1], True, (rows[0], rows[-1])))

    def _moved_runs(self, segments: Sequence[Segment]) -> tuple[MovedRun, ...]:
        found = []
        for segment in segments:
            side = self._indexes.index(segment.version)
            for span, number in self._passages.get((side, segment.paragraph), ()):
                reach = segment.meets(span)
                if reach and segment.struck == (side == 0):
                    found.append(MovedRun(*reach, number, segment.struck))
        return tuple(found)

    @property
    def ends(self) -> tuple[int, int]:
        """Indexes of the older and of the newer version."""
        return self._indexes

    def version(self, column: int) -> int:
        return self._indexes[1]

    def count(self, column: int) -> int:
        return len(self._plans)

    def numbered(self, column: int, paragraph: int) -> int | None:
        return self.block_of(1, paragraph - 1)

    def row_of(self, column: int, number: int) -> int:
        return self._row_of[number]

    def length(self, column: int, number: int) -> int:
        plan = self._plans[number]
        if plan.kind == "gone":
            return 60
        side, paragraphs = (1, plan.after) if plan.after else (0, plan.before)
        return sum(len(self._texts[side][n]) for n in paragraphs)

    def text(self, column: int, number: int) -> str:
        block = self.block(column, number)
        return "" if block.gone else block.text

    def slot(self, row: int, column: int) -> Slot | None:
        return None

    def block_of(self, side: int, paragraph: int) -> int | None:
        """The block in which a paragraph of the older (0) or newer (1) version stands."""
        return (self._before_block, self._after_block)[side].get(paragraph)

    def place(self, change: Change, column: int | None = None) -> tuple[int, int, int] | None:
        blocks = self.blocks_of(change)
        if not blocks:
            return None
        number = blocks[0][1]
        run = next((r for r in self.block(0, number).marks if r.change.id == change.id), None)
        return 0, number, run.start if run else 0

    def blocks_of(self, change: Change) -> tuple[tuple[int, int], ...]:
        if change.id not in self._changes:
            return ()
        spans = [(0, s) for s in change.before] if not change.after else [(1, s) for s in change.after]
        found = (self.block_of(side, span.paragraph) for side, span in spans)
        return tuple(dict.fromkeys((0, number) for number in found if number is not None))

    def rows_of(self, change: Change) -> tuple[int, ...]:
        return tuple(dict.fromkeys(self._row_of[n] for _, n in self.blocks_of(change)))

    def is_whole(self, change: Change) -> bool:
        side = 1 if change.after else 0
        spans = (change.before, change.after)[side]
        paragraphs, known = self._versions[side].paragraphs, (self._by_before, self._by_after)[side]
        return not (change.before and change.after) and all(
            is_whole(span, paragraphs[n], one_sided(known.get(n, ()), n, older=side == 0))
            for span in spans
            for n in (span.paragraph,)
        )

    def block(self, column: int, number: int) -> Block:
        known = self._woven.get(number)
        if known is None:
            known = self._woven[number] = self._weave(self._plans[number])
        return known

    def _weave(self, plan: _Plan) -> Block:
        numbers = plan.before[0] + 1 if plan.before else None, plan.after[0] + 1 if plan.after else None
        side, first = (1, plan.after[0]) if plan.after else (0, plan.before[0])
        role = self._versions[side].paragraphs[first].role or "body"
        if plan.kind == "gone":
            words = self._texts[0][plan.before[0]]
            opening = words if len(words) <= 44 else words[:44].rsplit(" ", 1)[0].rstrip(" ,;:.") + "…"
            return Block(opening, "body", (numbers[0], None), (), move=plan.move, gone=True)
        text: list[str] = []
        segments: list[Segment] = []
        length = 0

        def put(which: int, stream: _Stream, start: int, end: int, *, struck: bool) -> None:
            nonlocal length
            for paragraph, offset, count, broken in stream.between(start, end):
                if count:
                    segments.append(Segment(length, count, self._indexes[which], paragraph, offset, struck))
                    text.append(self._texts[which][paragraph][offset : offset + count])
                    length += count
                if broken:
                    text.append(BREAK)
                    length += 1

        older, newer = _Stream(self._texts[0], plan.before), _Stream(self._texts[1], plan.after)
        if plan.kind == "removed":
            put(0, older, 0, older.end, struck=True)
        else:
            done = 0
            for edit, before, after in self._edits(plan, older, newer):
                if before is None or after is None:
                    continue
                put(1, newer, done, after[0], struck=False)
                if self._strikes(edit, older, newer, before, after, plan):
                    if text and not text[-1][-1:].isspace() and self._follows_blank(older, before[0]):
                        text.append(GAP)
                        length += 1
                    put(0, older, *before, struck=True)
                    if after[0] < after[1] and text and not text[-1][-1:].isspace() and self._begins_word(newer, after):
                        text.append(GAP)
                        length += 1
                put(1, newer, *after, struck=False)
                done = after[1]
            put(1, newer, done, newer.end, struck=False)
        marks, whole = self._marks(plan, segments)
        muted = tuple(
            reach
            for segment in segments
            for part in self._part_spans(segment)
            if (reach := segment.meets(part)) is not None
        )
        moved = self._moved_runs(segments)
        return Block("".join(text), role, numbers, tuple(segments), muted, marks, whole, plan.move, moved)

    def _follows_blank(self, older: _Stream, start: int) -> bool:
        """Whether a blank stands before these older words, which the newer version may have lost."""
        paragraph, offset, _, _ = next(iter(older.between(start, start + 1)), (0, 0, 0, False))
        return self._texts[0][paragraph][:offset][-1:].isspace()

    def _begins_word(self, newer: _Stream, reach: tuple[int, int]) -> bool:
        """Whether newer words begin with a letter, a figure or what opens, and not with a mark that closes."""
        paragraph, offset, _, _ = next(iter(newer.between(*reach)), (0, 0, 0, False))
        return self._texts[1][paragraph][offset : offset + 1] not in CLOSING

    def _edits(
        self, plan: _Plan, older: _Stream, newer: _Stream
    ) -> list[tuple[Edit, tuple[int, int] | None, tuple[int, int] | None]]:
        if plan.link is None:
            return []
        found = [(edit, older.reach(edit.before), newer.reach(edit.after)) for edit in plan.link.edits]
        return sorted(found, key=lambda each: each[2] or (0, 0))

    def _strikes(
        self,
        edit: Edit,
        older: _Stream,
        newer: _Stream,
        before: tuple[int, int],
        after: tuple[int, int],
        plan: _Plan,
    ) -> bool:
        """Whether the older words of an edit are shown: something of it that is no style passes the filter, or it is no change at all."""
        words = (self._texts[0][n][at : at + count] for n, at, count, _ in older.between(*before))
        if not any(word.strip() for word in words):
            return False  # a blank or a paragraph's end: striking it would only puzzle
        touching = []
        for paragraphs, known, stream, reach, spans_of in (
            (plan.before, self._by_before, older, before, _before),
            (plan.after, self._by_after, newer, after, _after),
        ):
            for number in paragraphs:
                for change in known.get(number, ()):
                    covers = stream.reach(spans_of(change))
                    if covers and covers[0] < reach[1] and reach[0] < covers[1]:
                        touching.append(change)
        return not touching or any(change.category != "style" and change.id in self._shown for change in touching)

    def _marks(self, plan: _Plan, segments: Sequence[Segment]) -> tuple[tuple[MarkedRun, ...], Change | None]:
        marks: list[MarkedRun] = []
        whole = None
        for side, paragraphs, known in ((0, plan.before, self._by_before), (1, plan.after, self._by_after)):
            version = self._indexes[side]
            for number in paragraphs:
                alone_here = one_sided(known.get(number, ()), number, older=side == 0)
                paragraph = self._versions[side].paragraphs[number]
                for change in known.get(number, ()):
                    spans = (change.before, change.after)[side]
                    alone = not (change.before, change.after)[1 - side]
                    for span in spans:
                        if span.paragraph != number:
                            continue
                        if alone and is_whole(span, paragraph, alone_here) and plan.link is None:
                            whole = change
                            continue
                        for segment in segments:
                            reach = segment.meets(span) if segment.version == version else None
                            if reach and (side == 1 or segment.struck):
                                marks.append(MarkedRun(*reach, change, side == 0, segment.struck))
        return tuple(marks), whole

    def _part_spans(self, segment: Segment) -> list[Span]:
        version = self._versions[self._indexes.index(segment.version)]
        parts = version.paragraphs[segment.paragraph].parts
        return [Span(segment.paragraph, part.start, part.end) for part in parts if part.role in FURNITURE_ROLES]
