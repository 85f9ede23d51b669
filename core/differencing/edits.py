"""The edits that turn one stretch of text into another, to the letter."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from core.differencing.cleanup import Side, hunks
from core.differencing.token_diff import Pairs, Range, match_tokens
from core.model import Edit, Span
from core.text import folded, tokens

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Joined:
    """Spans of a version joined with a line feed, and the way back."""

    text: str
    spans: Sequence[Span]
    starts: Sequence[int]

    @classmethod
    def of(cls, spans: Sequence[Span], texts: Sequence[str]) -> "_Joined":
        pieces = [texts[span.paragraph][span.start : span.end] for span in spans]
        starts = [0]
        for piece in pieces:
            starts.append(starts[-1] + len(piece) + 1)
        return cls("\n".join(pieces), spans, starts)

    def spans_of(self, start: int, end: int) -> tuple[Span, ...]:
        """One span a paragraph that ``[start, end)`` touches; at the ends of a break both paragraphs are touched."""
        found: list[Span] = []
        for span, at, after in zip(self.spans, self.starts, self.starts[1:]):
            last = after - 1
            if start <= last and end >= at and not (start == end and found):
                found.append(Span(span.paragraph, span.start + max(start - at, 0), span.start + min(end, last) - at))
        return tuple(found)

    def places(self, spans: Sequence[Span]) -> list[Stretch]:
        """Where spans of the version lie in the joined text, in order."""
        found = []
        for wanted in spans:
            for span, at in zip(self.spans, self.starts):
                if span.paragraph == wanted.paragraph and span.start <= wanted.start and wanted.end <= span.end:
                    found.append((at + wanted.start - span.start, at + wanted.end - span.start))
                    break
        return sorted(found)


def edits_between(
    before_spans: Sequence[Span],
    after_spans: Sequence[Span],
    before: Sequence[str],
    after: Sequence[str],
    *,
    apart: tuple[Sequence[Span], Sequence[Span]] = ((), ()),
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Edit, ...]:
    """Edits from the one side's spans, joined with a line feed, to the other's; replayed they give it to the letter.

    ``apart``: stretches of either side that match nothing and stand as edits of their own. Raises ``core.model.Cancelled``.
    """
    one, other = _Joined.of(before_spans, before), _Joined.of(after_spans, after)
    if one.text == other.text and not any(apart):
        return ()
    left, right = _side(one.text), _side(other.text)
    left_apart = _token_ranges(left, one.places(apart[0]))
    right_apart = _token_ranges(right, other.places(apart[1]))
    pairs, coarse = _matched(left, right, left_apart, right_apart, cancelled)
    cleaned = [part for hunk in hunks(pairs, left, right) for part in _apart(hunk, left_apart, right_apart)]
    return tuple(
        Edit(one.spans_of(*a), other.spans_of(*b), any(_within(hunk, rough) for rough in coarse))
        for a, b, hunk in _written(cleaned, left, right)
        if one.text[slice(*a)] != other.text[slice(*b)]
    )


def _within(hunk: Range, rough: Range) -> bool:
    return rough[0] <= hunk[0] < hunk[1] <= rough[1] and rough[2] <= hunk[2] < hunk[3] <= rough[3]


def _written(cleaned: Sequence[Range], left: Side, right: Side) -> Iterator[tuple[Stretch, Stretch, Range]]:
    """All stretches of the two texts that are told side by side, equal ones among them: tokens, and the blanks between.

    A removal takes the blank before it along (an insertion brings it), or else the one after, whichever leaves the other
    side's blank as it is.
    """
    i = j = 0
    due = True  # the blanks before tokens i and j are still to be set side by side
    last = (len(left.tokens), len(left.tokens), len(right.tokens), len(right.tokens))
    for hunk in [*cleaned, last]:
        i1, i2, j1, j2 = hunk
        while i < i1:
            here = (i, i + 1, j, j + 1)
            if due:
                yield left.gap(i), right.gap(j), here
            yield left.tokens[i][:2], right.tokens[j][:2], here
            i, j, due = i + 1, j + 1, True
        if hunk == last:
            if due:
                yield left.gap(i1), right.gap(j1), hunk
        elif i1 < i2 and j1 < j2:
            if due:
                yield left.gap(i1), right.gap(j1), hunk
            yield left.across(i1, i2), right.across(j1, j2), hunk
            due = True
        elif i1 < i2:
            lead, gone, due = _removal(left, i1, i2, right.blank(j1), due)
            if lead:
                yield left.gap(i1), right.gap(j1), hunk
            place = right.gap(j1)[0 if due else 1]
            yield gone, (place, place), hunk
        else:
            lead, come, due = _removal(right, j1, j2, left.blank(i1), due)
            if lead:
                yield left.gap(i1), right.gap(j1), hunk
            place = left.gap(i1)[0 if due else 1]
            yield (place, place), come, hunk
        i, j = i2, j2


def _removal(side: Side, first: int, last: int, kept: str, due: bool) -> tuple[bool, Stretch, bool]:
    """(set the blanks before side by side first, the stretch that goes, whether the blanks after are still due)."""
    lead, tail = side.gap(first), side.gap(last)
    if not due:
        return False, (lead[1], tail[1]), False
    if not kept:
        return False, (lead[0], tail[1]), False
    if side.blank(last) != kept and side.blank(first) == kept:
        return True, (lead[1], tail[1]), False
    return False, (lead[0], tail[0]), True


def _side(text: str) -> Side:
    kept = [token for token in tokens(text) if token.kind != "blank"]
    return Side(text, kept, [folded(text[token.start : token.end]) for token in kept])


def _token_ranges(side: Side, places: Sequence[Stretch]) -> list[Stretch]:
    """Ranges of token numbers that lie within the places."""
    found = []
    for start, end in places:
        inside = [k for k, token in enumerate(side.tokens) if start <= token.start and token.end <= end]
        if inside:
            found.append((inside[0], inside[-1] + 1))
    return found


def _matched(
    left: Side,
    right: Side,
    left_apart: Sequence[Stretch],
    right_apart: Sequence[Stretch],
    cancelled: Callable[[], bool] | None,
) -> tuple[Pairs, list[Range]]:
    if not left_apart and not right_apart:
        return match_tokens(left.keys, right.keys, cancelled)
    rows = [k for k in range(len(left.keys)) if not any(a <= k < b for a, b in left_apart)]
    columns = [k for k in range(len(right.keys)) if not any(a <= k < b for a, b in right_apart)]
    pairs, coarse = match_tokens([left.keys[k] for k in rows], [right.keys[k] for k in columns], cancelled)
    back = [(rows[a], rows[b - 1] + 1, columns[c], columns[d - 1] + 1) for a, b, c, d in coarse if a < b and c < d]
    return [(rows[i], columns[j]) for i, j in pairs], back


def _apart(hunk: Range, left_apart: Sequence[Stretch], right_apart: Sequence[Stretch]) -> list[Range]:
    """The hunk cut where a stretch that stands apart begins or ends."""
    i1, i2, j1, j2 = hunk
    gone = [(max(a, i1), min(b, i2)) for a, b in left_apart if a < i2 and b > i1]
    come = [(max(a, j1), min(b, j2)) for a, b in right_apart if a < j2 and b > j1]
    if not gone and not come:
        return [hunk]
    cuts_left = _pieces(i1, i2, gone)
    cuts_right = _pieces(j1, j2, come)
    parts: list[Range] = []
    i, j = i1, j1
    while cuts_left or cuts_right:
        if cuts_left and cuts_left[0][2]:
            i = cuts_left.pop(0)[1]
            parts.append((parts[-1][1] if parts else i1, i, j, j))
        elif cuts_right and cuts_right[0][2]:
            start, end, _ = cuts_right.pop(0)
            parts.append((i, i, start, end))
            j = end
        else:
            a = cuts_left.pop(0) if cuts_left else (i, i, False)
            b = cuts_right.pop(0) if cuts_right else (j, j, False)
            parts.append((a[0], a[1], b[0], b[1]))
            i, j = a[1], b[1]
    return parts


def _pieces(start: int, end: int, marked: Sequence[Stretch]) -> list[tuple[int, int, bool]]:
    pieces: list[tuple[int, int, bool]] = []
    at = start
    for a, b in marked:
        if at < a:
            pieces.append((at, a, False))
        pieces.append((a, b, True))
        at = b
    if at < end:
        pieces.append((at, end, False))
    return pieces
