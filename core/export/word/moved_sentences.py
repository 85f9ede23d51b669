"""Sentences that moved between paragraphs, as moves within the stream of a redline."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from core.export.word.pieces import Piece, Status, cut
from core.export.word.sides import Side, Step, carries_words
from core.model import Edit, Passage, Span


def with_moved_sentences(
    pieces: list[Piece], passages: Iterable[Passage], before: Sequence[str], after: Sequence[str], moves: int
) -> list[Piece]:
    """Sentences that moved between paragraphs, as moves where both ends lie whole in deleted and inserted text."""
    found: list[tuple[list[Step], Side, Side, int, int]] = []
    for passage in passages:
        if not passage.moved:
            continue
        here, there = _range(passage.before), _range(passage.after)
        if not here or not there:
            continue
        (a, start_a, end_a), (b, start_b, end_b) = here, there
        old, new = Side((a,), before), Side((b,), after)
        steps = _inner_steps(passage.edits, (start_a, end_a), (start_b, end_b), old, new)
        if steps and carries_words(steps, old):
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
    edits: Iterable[Edit], left: tuple[int, int], right: tuple[int, int], old: Side, new: Side
) -> list[Step] | None:
    steps: list[Step] = []
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
            steps.append(Step(True, (at, before[0]), (to, after[0])))
        if before[0] < before[1] or after[0] < after[1]:
            steps.append(Step(False, before, after))
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


def _whole(pieces: list[Piece], candidates: Iterable[int], steps: list[Step], *, old: bool) -> bool:
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
