"""A pair of versions as one stream of pieces of text and paragraph marks, each kept, deleted, inserted or moved.

Read without what was inserted the stream is the older version to the letter, without what was deleted the newer one:
that holds by construction, because every character and every mark of either side comes in exactly once and in order.
What a structure can't express (a link across others, edits that don't replay) comes as deleted and inserted.

A paragraph's mark stands at its end. Word joins a paragraph whose mark is removed with the next one, and the last mark
of a file can't be tracked; ``settle_tail`` sees to that.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from core.model import Edit, Link, PairComparison, Passage, Span

Status = Literal["same", "del", "ins", "from", "to"]
"""``from`` and ``to``: the words of a move, where they left and where they arrived."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Text of one paragraph, or the mark at a paragraph's end.

    ``before``/``after``: where it stands in the older and the newer version (an empty span at the paragraph's end for a
    mark); ``None`` where it doesn't. ``block``: number of the link or lone paragraph it belongs to. ``hunk``: pieces of
    one edit or one lone paragraph share it; ``None`` when the same on both sides. ``move``: number of the move.
    """

    status: Status
    before: Span | None
    after: Span | None
    block: int
    mark: bool = False
    hunk: int | None = None
    move: int | None = None

    @property
    def old(self) -> bool:
        """Whether rejecting everything keeps it."""
        return self.status in ("same", "del", "from")

    @property
    def new(self) -> bool:
        """Whether accepting everything keeps it."""
        return self.status in ("same", "ins", "to")

    def cut(self, start: int, end: int) -> "Piece":
        """The part ``[start, end)``, counted from its own start."""
        return replace(self, before=_part(self.before, start, end), after=_part(self.after, start, end))

    @property
    def length(self) -> int:
        span = self.before or self.after
        return span.end - span.start if span else 0


def _part(span: Span | None, start: int, end: int) -> Span | None:
    return span and Span(span.paragraph, span.start + start, span.start + end)


class _Side:
    """Paragraphs of one side of a link, joined with a break between them. Positions count the break as one character."""

    def __init__(self, paragraphs: Sequence[int], texts: Sequence[str]) -> None:
        self.paragraphs = paragraphs
        self.starts: list[int] = []
        self.texts = [texts[p] for p in paragraphs]
        position = 0
        for text in self.texts:
            self.starts.append(position)
            position += len(text) + 1
        self.end = position - 1
        self.breaks = frozenset(start - 1 for start in self.starts[1:])

    def stretch(self, spans: tuple[Span, ...]) -> tuple[int, int]:
        """Start and end of an edit's side. Raises ``ValueError`` for a span of another paragraph or past the end."""
        first, last = spans[0], spans[-1]
        start = self.starts[self.paragraphs.index(first.paragraph)] + first.start
        end = self.starts[self.paragraphs.index(last.paragraph)] + last.end
        if not 0 <= start <= end <= self.end:
            raise ValueError("an edit outside its link")
        return start, end

    def spans(self, start: int, end: int) -> Iterator[tuple[bool, Span]]:
        """Text and breaks of the stretch, in order: (is a break, span); a break's span is empty, at its paragraph's end."""
        at = bisect_right(self.starts, start) - 1
        while start < end:
            base, text = self.starts[at], self.texts[at]
            stop = min(end, base + len(text))
            if start < stop:
                yield False, Span(self.paragraphs[at], start - base, stop - base)
            start = stop
            if start < end:
                yield True, Span(self.paragraphs[at], len(text), len(text))
                start, at = start + 1, at + 1

    def text(self, start: int, end: int) -> str:
        return "\n".join(self.texts)[start:end]


@dataclass
class _Writer:
    before: Sequence[str]
    after: Sequence[str]
    pieces: list[Piece] = field(default_factory=list)
    block: int = 0
    hunk: int = 0

    def one_side(self, status: Status, spans: Iterable[tuple[bool, Span]], hunk: int | None, move: int | None) -> None:
        old = status in ("del", "from")
        for mark, span in spans:
            self.pieces.append(
                Piece(status, span if old else None, None if old else span, self.block, mark, hunk, move)
            )

    def lone(self, status: Status, paragraph: int) -> None:
        """A whole paragraph that has nothing on the other side, with its mark."""
        self.block += 1
        self.hunk += 1
        text = (self.before if status == "del" else self.after)[paragraph]
        spans = [(True, Span(paragraph, len(text), len(text)))]
        if text:
            spans.insert(0, (False, Span(paragraph, 0, len(text))))
        self.one_side(status, spans, self.hunk, None)

    def in_place(self, link: Link, steps: "list[_Step]", old: _Side, new: _Side) -> None:
        self.block += 1
        for step in steps:
            if step.same:
                self._same(old, step.before, new, step.after)
            else:
                self.hunk += 1
                self.one_side("del", old.spans(*step.before), self.hunk, None)
                self.one_side("ins", new.spans(*step.after), self.hunk, None)
        self._kept_mark(link.before[-1], link.after[-1])

    def _same(self, old: _Side, before: tuple[int, int], new: _Side, after: tuple[int, int]) -> None:
        """Equal stretches. A break on one side may stand against a line feed inside a paragraph on the other."""
        left, right = before[0], after[0]
        size = before[1] - before[0]
        stops = {b - left for b in old.breaks if left <= b < before[1]}
        stops |= {b - right for b in new.breaks if right <= b < after[1]}
        at = 0
        for stop in (*sorted(stops), size):
            if at < stop:
                ((_, a),) = old.spans(left + at, left + stop)
                ((_, b),) = new.spans(right + at, right + stop)
                self.pieces.append(Piece("same", a, b, self.block))
            if stop < size:
                ((old_mark, a),) = old.spans(left + stop, left + stop + 1)
                ((new_mark, b),) = new.spans(right + stop, right + stop + 1)
                if old_mark and new_mark:
                    self.pieces.append(Piece("same", a, b, self.block, mark=True))
                else:
                    self.hunk += 1
                    self.one_side("del", [(old_mark, a)], self.hunk, None)
                    self.one_side("ins", [(new_mark, b)], self.hunk, None)
            at = stop + 1

    def _kept_mark(self, a: int, b: int) -> None:
        ends = len(self.before[a]), len(self.after[b])
        self.pieces.append(Piece("same", Span(a, ends[0], ends[0]), Span(b, ends[1], ends[1]), self.block, mark=True))

    def moved(self, side: _Side, steps: "list[_Step]", number: int, *, old: bool) -> None:
        """One end of a moved link: what both ends share is the move, the rest is deleted or inserted on the way."""
        self.block += 1
        self.hunk += 1
        shared: Status = "from" if old else "to"
        changed: Status = "del" if old else "ins"
        moving = False
        for step in [*steps, None]:
            if step is None:
                last = side.paragraphs[-1]
                end = len((self.before if old else self.after)[last])
                spans = iter([(True, Span(last, end, end))])
            else:
                spans = side.spans(*(step.before if old else step.after))
            if step is not None and not step.same:
                self.hunk += 1
            for mark, span in spans:
                # LibreOffice keeps an empty paragraph where the mark moved but the words before it didn't, so a mark
                # goes with the words before it.
                moving = moving if mark else step is not None and step.same
                if moving:
                    self.one_side(shared, [(mark, span)], None, number)
                else:
                    self.one_side(changed, [(mark, span)], self.hunk, None)
                moving = moving and not mark


@dataclass(frozen=True, slots=True)
class _Step:
    """A stretch of both sides of a link, in positions of the joined texts: the same, or one for the other."""

    same: bool
    before: tuple[int, int]
    after: tuple[int, int]


def _steps(edits: Iterable[Edit], old: _Side, new: _Side) -> list[_Step] | None:
    """The link from end to end, or ``None`` when its edits don't turn the one side into the other."""
    steps: list[_Step] = []
    left = right = 0
    whole = old.text(0, old.end), new.text(0, new.end)
    try:
        places = [(old.stretch(edit.before), new.stretch(edit.after)) for edit in edits]
    except ValueError:
        return None
    for before, after in [*places, ((old.end, old.end), (new.end, new.end))]:
        if before[0] < left or after[0] < right or whole[0][left : before[0]] != whole[1][right : after[0]]:
            return None
        if left < before[0]:
            steps.append(_Step(True, (left, before[0]), (right, after[0])))
        if before[0] < before[1] or after[0] < after[1]:
            steps.append(_Step(False, before, after))
        left, right = before[1], after[1]
    return steps if (left, right) == (old.end, new.end) else None


def _carries_words(steps: Iterable[_Step], old: _Side) -> bool:
    """Whether more than blanks and marks is the same on both sides; else nothing of it moved."""
    return any(step.same and any(map(str.isalnum, old.text(*step.before))) for step in steps)


def _unbroken(paragraphs: tuple[int, ...]) -> bool:
    return paragraphs[-1] - paragraphs[0] == len(paragraphs) - 1


def _in_order(links: Sequence[Link]) -> set[int]:
    """Indexes of the longest run of links whose newer sides are in order too (patience sorting, in the order given)."""
    tops: list[int] = []
    piles: list[int] = []
    below: dict[int, int | None] = {}
    for index, link in enumerate(links):
        pile = bisect_left(tops, link.after[0])
        below[index] = piles[pile - 1] if pile else None
        tops[pile : pile + 1] = [link.after[0]]
        piles[pile : pile + 1] = [index]
    kept: set[int] = set()
    at = piles[-1] if piles else None
    while at is not None:
        kept.add(at)
        at = below[at]
    return kept


def stream(pair: PairComparison, before: Sequence[str], after: Sequence[str], *, moves: bool = True) -> list[Piece]:
    """The pair as pieces, the newer version's paragraphs in order, the older one's lone paragraphs at their place.

    ``before`` and ``after``: the paragraphs' texts. With ``moves`` moved links, and sentences that moved between
    paragraphs, become moves; without, deletions and insertions. The tail is not settled yet.
    """
    taken: tuple[set[int], set[int]] = set(), set()
    usable: list[tuple[Link, list[_Step], _Side, _Side]] = []
    for link in sorted(pair.links, key=lambda known: known.before):
        if taken[0].intersection(link.before) or taken[1].intersection(link.after):
            continue
        if not (_unbroken(link.before) and _unbroken(link.after)):
            continue
        old, new = _Side(link.before, before), _Side(link.after, after)
        steps = _steps(link.edits, old, new)
        if steps is None:
            continue
        taken[0].update(link.before)
        taken[1].update(link.after)
        usable.append((link, steps, old, new))

    unmoved = [entry for entry in usable if not entry[0].moved]
    kept = _in_order([entry[0] for entry in unmoved])
    places = [entry for index, entry in enumerate(unmoved) if index in kept]
    leaving: dict[int, tuple[int, list[_Step], _Side]] = {}
    arriving: dict[int, tuple[int, list[_Step], _Side]] = {}
    if moves:
        rest = [entry for entry in usable if entry[0].moved]
        rest += [entry for index, entry in enumerate(unmoved) if index not in kept]
        for link, steps, old, new in rest:
            if _carries_words(steps, old):
                number = len(leaving) + 1
                leaving[link.before[0]] = number, steps, old
                arriving[link.after[0]] = number, steps, new

    writer = _Writer(before, after)
    left = right = 0
    for place in (*places, None):
        stop = (place[0].before[0], place[0].after[0]) if place else (len(before), len(after))
        while left < stop[0]:
            if left in leaving:
                number, steps, side = leaving[left]
                writer.moved(side, steps, number, old=True)
                left += len(side.paragraphs)
            else:
                writer.lone("del", left)
                left += 1
        while right < stop[1]:
            if right in arriving:
                number, steps, side = arriving[right]
                writer.moved(side, steps, number, old=False)
                right += len(side.paragraphs)
            else:
                writer.lone("ins", right)
                right += 1
        if place:
            writer.in_place(*place)
            left, right = place[0].before[-1] + 1, place[0].after[-1] + 1
    if not moves:
        return writer.pieces
    return _with_passages(writer.pieces, pair.passages, before, after, len(leaving))


def cut(pieces: Iterable[Piece], before: Iterable[Span], after: Iterable[Span]) -> list[Piece]:
    """The pieces cut so that no given span begins or ends inside one."""
    edges = _edges(before), _edges(after)
    parts: list[Piece] = []
    for piece in pieces:
        stops: set[int] = set()
        for known, span in zip(edges, (piece.before, piece.after), strict=True):
            if span and (found := known.get(span.paragraph)):
                low, high = bisect_right(found, span.start), bisect_left(found, span.end)
                stops.update(stop - span.start for stop in found[low:high])
        start = 0
        for stop in sorted(stops):
            parts.append(piece.cut(start, stop))
            start = stop
        parts.append(piece.cut(start, piece.length) if start else piece)
    return parts


def _edges(spans: Iterable[Span]) -> dict[int, list[int]]:
    """Where spans begin and end, in order, a paragraph."""
    found: dict[int, set[int]] = {}
    for span in spans:
        found.setdefault(span.paragraph, set()).update((span.start, span.end))
    return {paragraph: sorted(known) for paragraph, known in found.items()}


def _with_passages(
    pieces: list[Piece], passages: Iterable[Passage], before: Sequence[str], after: Sequence[str], moves: int
) -> list[Piece]:
    """Sentences that moved between paragraphs, as moves where both ends lie whole in deleted and inserted text."""
    found: list[tuple[list[_Step], _Side, _Side, int, int]] = []
    for passage in passages:
        if not passage.moved:
            continue
        here, there = _range(passage.before), _range(passage.after)
        if not here or not there:
            continue
        (a, start_a, end_a), (b, start_b, end_b) = here, there
        old, new = _Side((a,), before), _Side((b,), after)
        steps = _inner_steps(passage.edits, (start_a, end_a), (start_b, end_b), old, new)
        if steps and _carries_words(steps, old):
            found.append((steps, old, new, a, b))
    if not found:
        return pieces

    def spans(old: bool) -> Iterator[Span]:
        for steps, *_, a, b in found:
            for step in steps:
                yield Span(a, *step.before) if old else Span(b, *step.after)

    pieces = cut(pieces, spans(True), spans(False))
    deleted: dict[int, list[int]] = {}
    inserted: dict[int, list[int]] = {}
    for index, piece in enumerate(pieces):
        if not piece.mark and piece.status == "del" and piece.before:
            deleted.setdefault(piece.before.paragraph, []).append(index)
        elif not piece.mark and piece.status == "ins" and piece.after:
            inserted.setdefault(piece.after.paragraph, []).append(index)
    busy = _inside_moves(pieces)
    for steps, _, _, a, b in found:
        left = [_covering(pieces, deleted.get(a, ()), step.before, old=True) for step in steps if step.same]
        right = [_covering(pieces, inserted.get(b, ()), step.after, old=False) for step in steps if step.same]
        chosen = [index for group in (*left, *right) for index in group or ()]
        whole = _whole(pieces, deleted.get(a, ()), steps, old=True) and _whole(
            pieces, inserted.get(b, ()), steps, old=False
        )
        if None in left or None in right or not whole or busy.intersection(chosen):
            continue
        moves += 1
        ends: tuple[tuple[Status, list[int]], ...] = (
            ("from", [index for group in left for index in group or ()]),
            ("to", [index for group in right for index in group or ()]),
        )
        for status, indexes in ends:
            for index in indexes:
                pieces[index] = replace(pieces[index], status=status, move=moves)
            busy.update(range(indexes[0], indexes[-1] + 1))
    return pieces


def _range(spans: tuple[Span, ...]) -> tuple[int, int, int] | None:
    """Paragraph, start and end, when the spans lie in one paragraph; else ``None``."""
    if not spans or len({span.paragraph for span in spans}) > 1:
        return None
    return spans[0].paragraph, min(s.start for s in spans), max(s.end for s in spans)


def _inner_steps(
    edits: Iterable[Edit], left: tuple[int, int], right: tuple[int, int], old: _Side, new: _Side
) -> list[_Step] | None:
    steps: list[_Step] = []
    at, to = left[0], right[0]
    places: list[tuple[tuple[int, int], tuple[int, int]]]
    try:
        places = [(old.stretch(edit.before), new.stretch(edit.after)) for edit in edits]
    except ValueError:
        return None
    for before, after in [*places, ((left[1], left[1]), (right[1], right[1]))]:
        if before[0] < at or after[0] < to or before[1] > left[1] or after[1] > right[1]:
            return None
        if old.text(at, before[0]) != new.text(to, after[0]):
            return None
        if at < before[0]:
            steps.append(_Step(True, (at, before[0]), (to, after[0])))
        if before[0] < before[1] or after[0] < after[1]:
            steps.append(_Step(False, before, after))
        at, to = before[1], after[1]
    return steps


def _covering(
    pieces: list[Piece], candidates: Iterable[int], stretch: tuple[int, int], *, old: bool
) -> list[int] | None:
    """Indexes of the pieces that make up the stretch, or ``None`` when some of it is elsewhere."""
    chosen, at = [], stretch[0]
    for index in candidates:
        span = pieces[index].before if old else pieces[index].after
        if span and stretch[0] <= span.start and span.end <= stretch[1]:
            if span.start != at:
                return None
            chosen.append(index)
            at = span.end
    return chosen if at == stretch[1] else None


def _whole(pieces: list[Piece], candidates: Iterable[int], steps: list[_Step], *, old: bool) -> bool:
    """Whether the passage's end, from its first to its last letter, lies in text that left (or came)."""
    ends = [step.before if old else step.after for step in steps]
    return _covering(pieces, candidates, (ends[0][0], ends[-1][1]), old=old) is not None


def _inside_moves(pieces: list[Piece]) -> set[int]:
    """Indexes of all pieces between the first and the last of each end of a move: a move can't hold another."""
    ends: dict[tuple[int, str], list[int]] = {}
    for index, piece in enumerate(pieces):
        if piece.move is not None:
            ends.setdefault((piece.move, piece.status), []).append(index)
    return {index for known in ends.values() for index in range(known[0], known[-1] + 1)}


def settle_tail(pieces: list[Piece]) -> list[Piece]:
    """The stream with its last mark untracked, the same on both sides.

    After the last kept mark text may only have left, only have come, or both. If both, the last mark of either side is one: their last
    paragraphs share it. If only one, the mark before the tail goes over to it, and the tail's last one is kept.
    Two sides without a word in common, or one without any, come out right too; no pieces give one empty mark.
    """
    if not pieces:
        return [Piece("same", None, None, 0, mark=True)]
    last = next((i for i in range(len(pieces) - 1, -1, -1) if pieces[i].mark and pieces[i].status == "same"), -1)
    if last == len(pieces) - 1:
        return pieces
    settled = list(pieces)
    tail = range(last + 1, len(pieces))
    old = [i for i in tail if settled[i].mark and settled[i].old]
    new = [i for i in tail if settled[i].mark and settled[i].new]
    ending = settled[new[-1] if new else old[-1]]
    if last >= 0 and not (old and new):
        kept = settled[last]
        settled[last] = replace(kept, status="del" if old else "ins", hunk=ending.hunk)
        if old:  # what stays behind keeps its own style
            ending = kept
    dropped = {known[-1] for known in (old, new) if known}
    settled = [piece for index, piece in enumerate(settled) if index not in dropped]
    return [*settled, replace(ending, status="same", mark=True, move=None, hunk=None)]


def keep_apart(pieces: list[Piece]) -> list[Piece]:
    """The stream without a kept mark between two insertions, read the same either way.

    LibreOffice (7.4) takes two insertions of one author and minute for one, where only a kept mark stands between, and loses
    the mark when it rejects them. Where the first replaces something, that is put between; else the mark is inserted before
    the second insertion and deleted after it, or where whole paragraphs are inserted, their last mark is the kept one.
    """
    left, right = list(pieces), list[Piece]()
    while left:
        piece = left.pop()
        between = piece.mark and piece.status == "same" and left and right
        if not (between and left[-1].status == right[-1].status == "ins"):
            right.append(piece)
        elif swapped := _deleted_last(left):
            left = swapped
            right.append(piece)
        else:
            inserted = [replace(piece, status="ins", before=None, hunk=right[-1].hunk)]
            while right and right[-1].status == "ins":
                inserted.append(right.pop())
            last = inserted[-1]
            if last.mark:
                inserted[-1] = replace(last, status="same", before=piece.before)
            else:
                inserted.append(replace(piece, status="del", after=None, hunk=last.hunk))
            right.extend(reversed(inserted))
    return right[::-1]


def _deleted_last(pieces: list[Piece]) -> list[Piece] | None:
    """The pieces with what their last insertion replaces after it, or ``None`` where it replaces nothing."""
    first = len(pieces)
    while first and pieces[first - 1].status == "ins" and not pieces[first - 1].mark:
        first -= 1
    start = first
    while start and pieces[start - 1].status == "del" and not pieces[start - 1].mark:
        start -= 1
    return [*pieces[:start], *pieces[first:], *pieces[start:first]] if start < first < len(pieces) else None
