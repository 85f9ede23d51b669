"""The edits that turn one stretch of text into another, to the letter."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from core.alignment.stopping import Told, check, untold, watched
from core.differencing.cleanup import Side, cut, hunks, set_apart
from core.differencing.matching import matched, token_ranges
from core.differencing.regions import regions
from core.differencing.stretches import Stretch, same_stretches
from core.differencing.token_diff import Range
from core.model import Edit, Span
from core.patterns import lazy_pattern
from core.text import Token, folded, folded_evenly, has_short_graphemes, sentences, solid_tokens

PIECE = 20_000
"""Characters that are cut into tokens between two looks at whether the comparison was cancelled."""
PARTS = 4
"""Sentences set side by side, tokens, matched tokens, hunks: what one stretch tells of itself."""
BETWEEN_WORDS = lazy_pattern(r"[a-z] [a-z]")


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
        for span, (at, after) in zip(self.spans, pairwise(self.starts)):
            last = after - 1
            if start <= last and end >= at and not (start == end and found):
                found.append(Span(span.paragraph, span.start + max(start - at, 0), span.start + min(end, last) - at))
        return tuple(found)

    def sentences(self, language: str | None) -> list[Stretch]:
        """Where the sentences of the spans lie in the joined text; none runs across a break."""
        return [
            (at + start, at + end)
            for at, after in pairwise(self.starts)
            for start, end in sentences(self.text[at : after - 1], language)
        ]

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
    language: str | None = None,
    apart: tuple[Sequence[Span], Sequence[Span]] = ((), ()),
    cancelled: Callable[[], bool] | None = None,
    told: Told = untold,
) -> tuple[Edit, ...]:
    """Edits from the one side's spans, joined with a line feed, to the other's; replayed they give it to the letter.

    The work is done in one direction whichever version is the older, so that the other way round the same is edited.
    ``language`` tells where sentences end. ``apart``: stretches of either side that match nothing and stand as edits of
    their own. ``told`` hears how many of the ``PARTS`` are done. Raises ``core.model.Cancelled``.
    """
    one, other = _Joined.of(before_spans, before), _Joined.of(after_spans, after)
    if one.text == other.text and not any(apart):
        return ()
    if turned := one.text > other.text:
        one, other, apart = other, one, (apart[1], apart[0])
    places = one.places(apart[0]), other.places(apart[1])
    rows = [s for s in one.sentences(language) if not _inside(s, one.text, places[0])]
    columns = [s for s in other.sentences(language) if not _inside(s, other.text, places[1])]
    found_regions = regions([one.text[a:b] for a, b in rows], [other.text[a:b] for a, b in columns], cancelled)
    told(1)
    same: list[tuple[Stretch, Stretch]] = []
    for r in found_regions:
        if r.matched and r.i2 - r.i1 == r.j2 - r.j1 == 1:
            same.extend(same_stretches(one.text, rows[r.i1], other.text, columns[r.j1], whole=any(places)))
    left, right = _side(one.text, [a for a, _ in same], cancelled), _side(other.text, [b for _, b in same], cancelled)
    told(2)
    gone, come = token_ranges(left, places[0]), token_ranges(right, places[1])
    found = matched((left, right), (rows, columns), found_regions, (gone, come), cancelled)
    told(3)
    cleaned = [
        part
        for hunk in hunks(found.pairs, left, right, found.cuts, cancelled)
        for piece in cut(hunk, found.cuts)
        for part in set_apart(piece, gone, come)
    ]
    told(PARTS)
    written = [
        (a, b, any(_within(hunk, rough) for rough in found.coarse))
        for a, b, hunk in watched(_written(cleaned, left, right), cancelled)
        if one.text[slice(*a)] != other.text[slice(*b)]
    ]
    if turned:
        one, other, written = other, one, _turned(written)
    return tuple(Edit(one.spans_of(*a), other.spans_of(*b), coarse) for a, b, coarse in written)


def _turned(written: Sequence[tuple[Stretch, Stretch, bool]]) -> list[tuple[Stretch, Stretch, bool]]:
    """The edits of the other direction: what is removed stands before what is put in at the same place."""
    found: list[tuple[Stretch, Stretch, bool]] = []
    for b, a, coarse in written:
        if found and a[0] < a[1] and b[0] == b[1] and (place := found[-1])[0] == (a[0], a[0]) and place[1][1] == b[0]:
            start = place[1][0]
            found[-1:] = [(a, (start, start), coarse), ((a[1], a[1]), place[1], place[2])]
        else:
            found.append((a, b, coarse))
    return found


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
        if i < i1 and _same_run(left, right, (i, i1, j), due):
            i, j, due = i1, j1, True
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


def _same_run(left: Side, right: Side, run: tuple[int, int, int], due: bool) -> bool:
    """Whether matched tokens, and the blanks before them that are due, are the same to the letter."""
    i1, i2, j1 = run
    start, there = (left.gap(i1)[0], right.gap(j1)[0]) if due else (left.tokens[i1].start, right.tokens[j1].start)
    return left.text[start : left.tokens[i2 - 1].end] == right.text[there : right.tokens[j1 + i2 - i1 - 1].end]


def _removal(side: Side, first: int, last: int, kept: str, due: bool) -> tuple[bool, Stretch, bool]:
    """(set the blanks before side by side first, the stretch that goes, whether the blanks after are still due).

    ``kept`` are the blanks that the other side has there. A break between paragraphs is told apart from what went beside it.
    """
    lead, tail = side.gap(first), side.gap(last)
    if not due:
        return False, (lead[1], tail[1]), False
    if not kept:
        return False, (lead[0], tail[1]), False
    breaks = "\n" in side.blank(first), "\n" in side.blank(last)
    lead_stays = breaks[0] if breaks[0] != breaks[1] else side.blank(first) == kept != side.blank(last)
    if lead_stays:
        return True, (lead[1], tail[1]), False
    return False, (lead[0], tail[0]), True


def _inside(sentence: Stretch, text: str, places: Sequence[Stretch]) -> bool:
    """Whether a sentence, but for the blanks after it, lies within one of the places."""
    start, end = sentence[0], sentence[0] + len(text[slice(*sentence)].rstrip())
    return any(a <= start and end <= b for a, b in places)


def _side(text: str, same: Sequence[Stretch], cancelled: Callable[[], bool] | None) -> Side:
    """A side with its tokens. Each stretch that is the same to the letter on both sides (``same``, in order) is one token."""
    kept: list[Token] = []
    at = 0
    # Where a grapheme may be longer than a code point, the end of a sentence could cut one: there the tokens are of the whole text.
    short = has_short_graphemes(text)
    for start, end in [*(same if short else ()), (len(text), len(text))]:
        for first in _pieces(text, at, start) if short else [len(text)]:
            check(cancelled)
            kept.extend(solid_tokens(text, at, first))
            at = first
        piece = text[start:end].rstrip()
        if piece:
            kept.append(Token(start, start + len(piece), "word"))
        at = end
    even = folded_evenly(text)
    if even is None:
        return Side(text, kept, [folded(text[start:end]) for start, end, _ in kept])
    keys = [even[start:end] for start, end, _ in kept]
    # Only marks that stand for one (``--``) fold to another length.
    for number, token in enumerate(kept):
        if token[2] == "mark" and token[1] - token[0] > 1:
            keys[number] = folded(text[token[0] : token[1]])
    return Side(text, kept, keys)


def _pieces(text: str, start: int, end: int) -> Iterator[int]:
    """Ends of pieces of a long stretch, each at a blank between two letters, which no token spans."""
    at = start + PIECE
    while at < end:
        gap = BETWEEN_WORDS.search(text, at, end)
        if gap is None:
            break
        yield gap.start() + 1
        at = gap.start() + 1 + PIECE
    yield end
