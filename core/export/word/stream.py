"""A pair of versions as one stream of pieces of text and paragraph marks, each kept, deleted, inserted or moved.

Read without what was inserted the stream is the older version to the letter, without what was deleted the newer one:
that holds by construction, because every character and every mark of either side comes in exactly once and in order.
What a structure can't express (a link across others, edits that don't replay) comes as deleted and inserted.

A paragraph's mark stands at its end. Word joins a paragraph whose mark is removed with the next one, and the last mark
of a file can't be tracked; ``core.export.word.settling`` sees to that.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from core.export.word.moved_sentences import with_moved_sentences
from core.export.word.pieces import Piece, Status
from core.export.word.sides import Side, Step, carries_words, steps_of
from core.model import Link, Passage, Span


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

    def in_place(self, link: Link, steps: "list[Step]", old: Side, new: Side) -> None:
        self.block += 1
        for step in steps:
            if step.same:
                self._same(old, step.before, new, step.after)
            else:
                self.hunk += 1
                self.one_side("del", old.spans(*step.before), self.hunk, None)
                self.one_side("ins", new.spans(*step.after), self.hunk, None)
        self._kept_mark(link.before[-1], link.after[-1])

    def _same(self, old: Side, before: tuple[int, int], new: Side, after: tuple[int, int]) -> None:
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

    def moved(self, side: Side, steps: "list[Step]", number: int, *, old: bool) -> None:
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


def stream(
    links: Iterable[Link],
    passages: Sequence[Passage],
    before: Sequence[str],
    after: Sequence[str],
    *,
    moves: bool = True,
) -> list[Piece]:
    """The pair with these links as pieces, the newer version's paragraphs in order, the older one's lone paragraphs at their place.

    ``before`` and ``after``: the paragraphs' texts. With ``moves`` moved links, and sentences that moved between
    paragraphs, become moves; without, deletions and insertions. The tail is not settled yet.
    """
    taken: tuple[set[int], set[int]] = set(), set()
    usable: list[tuple[Link, list[Step], Side, Side]] = []
    for link in sorted(links, key=lambda known: known.before):
        if taken[0].intersection(link.before) or taken[1].intersection(link.after):
            continue
        if not (_unbroken(link.before) and _unbroken(link.after)):
            continue
        old, new = Side(link.before, before), Side(link.after, after)
        steps = steps_of(link.edits, old, new)
        if steps is None:
            continue
        taken[0].update(link.before)
        taken[1].update(link.after)
        usable.append((link, steps, old, new))

    unmoved = [entry for entry in usable if not entry[0].moved]
    kept = _in_order([entry[0] for entry in unmoved])
    places = [entry for index, entry in enumerate(unmoved) if index in kept]
    leaving: dict[int, tuple[int, list[Step], Side]] = {}
    arriving: dict[int, tuple[int, list[Step], Side]] = {}
    if moves:
        rest = [entry for entry in usable if entry[0].moved]
        rest += [entry for index, entry in enumerate(unmoved) if index not in kept]
        for link, steps, old, new in rest:
            if carries_words(steps, old):
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
    return with_moved_sentences(writer.pieces, passages, before, after, len(leaving))
