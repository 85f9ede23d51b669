"""Both sides of a link, joined, and the steps from end to end: the same, or one for the other."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from core.model import Edit, Span


class Side:
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


@dataclass(frozen=True, slots=True)
class Step:
    """A stretch of both sides of a link, in positions of the joined texts: the same, or one for the other."""

    same: bool
    before: tuple[int, int]
    after: tuple[int, int]


def steps_of(edits: Iterable[Edit], old: Side, new: Side) -> list[Step] | None:
    """The link from end to end, or ``None`` when its edits don't turn the one side into the other."""
    steps: list[Step] = []
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
            steps.append(Step(True, (left, before[0]), (right, after[0])))
        if before[0] < before[1] or after[0] < after[1]:
            steps.append(Step(False, before, after))
        left, right = before[1], after[1]
    return steps if (left, right) == (old.end, new.end) else None


def carries_words(steps: Iterable[Step], old: Side) -> bool:
    """Whether more than blanks and marks is the same on both sides; else nothing of it moved."""
    return any(step.same and any(map(str.isalnum, old.text(*step.before))) for step in steps)
