"""The article that results from an editor's decisions: of every change, the older words (``keep``) or the newer (``take``).

An undecided change counts as take. What no change speaks for (moves, paragraphs broken or joined) stands as in the newer version,
but where every change is kept nothing of the newer one is left, and so neither are its moves. So all ``take`` gives the newer
version and all ``keep`` the older, to the letter.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from core.export.options import ExportOptions
from core.export.word.sides import Side, Step, steps_of
from core.model import Annotations, Change, Comparison, Link, PairComparison, Passage, Span, Version

Piece = str | None
"""A stretch of text, or ``None`` for the end of a paragraph."""

Range = tuple[int, int]
_Known = TypeVar("_Known")
_OLD: Final = 0
_NEW: Final = 1


def merged_text(pair: PairComparison, versions: Sequence[Version], annotations: Annotations) -> tuple[str, ...]:
    """The paragraphs of the resulting article. ``versions``: those that ``pair`` indexes (``comparison.versions``)."""
    kept = {decision.change for decision in annotations.decisions if decision.merge == "keep"}
    base = _OLD if pair.changes and all(change.key in kept for change in pair.changes) else _NEW
    texts = versions[pair.before].texts, versions[pair.after].texts
    return tuple(_Merge(pair, texts, kept, base).paragraphs())


def export(comparison: Comparison, annotations: Annotations, options: ExportOptions) -> bytes:
    """The article of the pair of ``options`` as text: UTF-8, a line a paragraph."""
    paragraphs = merged_text(options.chosen(comparison), comparison.versions, annotations)
    return "".join(f"{text}\n" for text in paragraphs).encode("utf-8", "replace")


@dataclass(frozen=True, slots=True)
class _Place:
    """A change within a link: where it stands on both sides, in positions of the joined texts."""

    kept: bool
    before: tuple[Range, ...]
    after: tuple[Range, ...]


class _Merge:
    def __init__(
        self, pair: PairComparison, texts: tuple[Sequence[str], Sequence[str]], kept: set[str], base: int
    ) -> None:
        self.texts = texts
        self.kept = kept
        self.base = base
        passages = [passage for passage in pair.passages if passage.moved]
        self.went, self.came = (_by_paragraph((p, side(p)) for p in passages) for side in (_before, _after))
        self.moved_changes: dict[str, Passage] = {}
        self.on_the_way: dict[int, list[Change]] = {}
        for change in pair.changes:
            near = (*self._near(self.went, change.before), *self._near(self.came, change.after))
            for passage in near:
                if _belongs(change, passage):
                    self.moved_changes[change.id] = passage
                    self.on_the_way.setdefault(id(passage), []).append(change)
                    break
        changes = [change for change in pair.changes if change.id not in self.moved_changes]
        self.changes = tuple(_by_paragraph((change, side(change)) for change in changes) for side in (_before, _after))
        self.links = _disjoint(pair.links)

    @staticmethod
    def _near(known: Mapping[int, Sequence[_Known]], spans: Iterable[Span]) -> tuple[_Known, ...]:
        """Those with a span in the paragraphs of these, each once."""
        return tuple({id(one): one for span in spans for one in known.get(span.paragraph, ())}.values())

    def paragraphs(self) -> Iterator[str]:
        blocks = list(self._blocks())
        by_old = {p: n for n, (link, _) in enumerate(blocks) if link and not link.moved for p in link.before}
        linked = {p for link in self.links for p in link.before}
        behind: dict[int, list[list[str]]] = {}
        if self.base == _NEW:
            at = -1
            for p in range(len(self.texts[_OLD])):
                at = by_old.get(p, at)
                if p not in linked:
                    behind.setdefault(at, []).append(self._lone(_OLD, p))
        for paragraphs in behind.get(-1, ()):
            yield from paragraphs
        for number, (_, paragraphs) in enumerate(blocks):
            yield from paragraphs
            for after in behind.get(number, ()):
                yield from after

    def _blocks(self) -> Iterator[tuple[Link | None, list[str]]]:
        """The links and lone paragraphs of the base, in its order."""
        first = {(link.before, link.after)[self.base][0]: link for link in self.links}
        inside = {p for link in self.links for p in (link.before, link.after)[self.base]}
        for p in range(len(self.texts[self.base])):
            if p in first:
                yield first[p], _joined(self._link(first[p]))
            elif p not in inside:
                yield None, self._lone(self.base, p)

    def _lone(self, side: int, paragraph: int) -> list[str]:
        """A paragraph that the other version lacks: as much of it as the decisions leave."""
        text = self.texts[side][paragraph]
        stays = [
            ((change.key in self.kept) == (side == _OLD), span)
            for change in self.changes[side].get(paragraph, ())
            for span in (change.before, change.after)[side]
            if span.paragraph == paragraph
        ]
        if not stays:
            return [text] if side == self.base else []
        if len({known for known, _ in stays}) == 1:
            return [text] if stays[0][0] else []
        gone = sorted((span.start, span.end) for known, span in stays if not known)
        left = "".join(text[start:end] for start, end in _rest(0, len(text), gone)).strip()
        return [left] if left else []

    def _link(self, link: Link) -> Iterator[Piece]:
        old, new = Side(link.before, self.texts[_OLD]), Side(link.after, self.texts[_NEW])
        steps = steps_of(link.edits, old, new) or [Step(False, (0, old.end), (0, new.end))]
        both = [
            c
            for side, ps in zip(self.changes, (link.before, link.after), strict=True)
            for p in ps
            for c in side.get(p, ())
        ]
        here_or_there = {change.id: change for change in both}.values()
        places = [
            _Place(change.key in self.kept, _ranges(change.before, old), _ranges(change.after, new))
            for change in here_or_there
        ]
        for step in steps:
            here = [] if step.same else [place for place in places if _touches(place, step)]
            kept = {place.kept for place in here}
            if not here:
                kept = {self.base == _OLD}
            if len(kept) > 1:
                yield from self._mixed(step, here, old, new)
            elif kept == {True}:
                yield from self._old(old, step.before)
            else:
                yield from self._new(new, step.after)

    def _mixed(self, step: Step, places: Sequence[_Place], old: Side, new: Side) -> Iterator[Piece]:
        """The newer words, with the older ones of each change that is kept in their place."""
        at = step.after[0]
        for place in sorted(places, key=lambda known: (known.before or known.after)[0]):
            before = [r for r in (_within(r, step.before) for r in place.before) if r]
            after = [r for r in (_within(r, step.after) for r in place.after) if r]
            if after and after[0][0] >= at:
                yield from self._new(new, (at, after[0][0]))
                at = after[0][0]
            if place.kept:
                for stretch in before:
                    yield from self._old(old, stretch)
                at = max([at, *(end for _, end in after)])
            elif after:
                yield from self._new(new, (at, max(at, after[-1][1])))
                at = max(at, after[-1][1])
        yield from self._new(new, (at, step.after[1]))

    def _old(self, side: Side, stretch: Range) -> Iterator[Piece]:
        """Older words, without the sentences that moved away and stand elsewhere."""
        for mark, span in side.spans(*stretch):
            if mark:
                yield None
                continue
            text = self.texts[_OLD][span.paragraph]
            passages = () if self.base == _OLD else self.went.get(span.paragraph, ())
            moved = [s for passage in passages for s in passage.before]
            gone = sorted((s.start, s.end) for s in moved if s.paragraph == span.paragraph)
            yield from (text[start:end] for start, end in _rest(span.start, span.end, gone))

    def _new(self, side: Side, stretch: Range) -> Iterator[Piece]:
        """Newer words; in a sentence that moved here, the older ones of its own changes that are kept."""
        for mark, span in side.spans(*stretch):
            if mark:
                yield None
                continue
            text = self.texts[_NEW][span.paragraph]
            at = span.start
            for start, end, words in self._kept_on_the_way(span):
                if start >= at:
                    yield text[at:start] + words
                    at = end
            yield text[at : span.end]

    def _kept_on_the_way(self, span: Span) -> list[tuple[int, int, str]]:
        """Edits of moved sentences in this stretch whose change is kept: (start, end, the older words)."""
        found = []
        for passage in self.came.get(span.paragraph, ()) if self.base == _NEW else ():
            kept = [c for c in self.on_the_way.get(id(passage), ()) if c.key in self.kept]
            for edit in passage.edits:
                there, here = edit.after[0], edit.before[0]
                inside = there.paragraph == span.paragraph and span.start <= there.start and there.end <= span.end
                if (
                    inside
                    and len(edit.after) == len(edit.before) == 1
                    and any(_speaks_for(c, here, there) for c in kept)
                ):
                    found.append((there.start, there.end, self.texts[_OLD][here.paragraph][here.start : here.end]))
        return sorted(found)


def _before(one: Change | Passage) -> tuple[Span, ...]:
    return one.before


def _after(one: Change | Passage) -> tuple[Span, ...]:
    return one.after


def _by_paragraph(known: Iterable[tuple[_Known, Iterable[Span]]]) -> dict[int, list[_Known]]:
    """Each under the paragraphs that its spans stand in."""
    found: dict[int, list[_Known]] = {}
    for one, spans in known:
        for paragraph in dict.fromkeys(span.paragraph for span in spans):
            found.setdefault(paragraph, []).append(one)
    return found


def _disjoint(links: Iterable[Link]) -> list[Link]:
    taken: tuple[set[int], set[int]] = set(), set()
    found = []
    for link in sorted(links, key=lambda known: known.before):
        unbroken = all(side[-1] - side[0] == len(side) - 1 for side in (link.before, link.after))
        if unbroken and not taken[0].intersection(link.before) and not taken[1].intersection(link.after):
            taken[0].update(link.before)
            taken[1].update(link.after)
            found.append(link)
    return found


def _belongs(change: Change, passage: Passage) -> bool:
    """Whether the change happened to a sentence on its way."""
    return all(
        any(_holds(whole, span) for whole in wholes)
        for spans, wholes in ((change.before, passage.before), (change.after, passage.after))
        for span in spans
    )


def _holds(whole: Span, part: Span) -> bool:
    return whole.paragraph == part.paragraph and whole.start <= part.start and part.end <= whole.end


def _speaks_for(change: Change, before: Span, after: Span) -> bool:
    return any(
        span.paragraph == place.paragraph and span.start <= place.end and place.start <= span.end
        for spans, place in ((change.before, before), (change.after, after))
        for span in spans
    )


def _ranges(spans: Iterable[Span], side: Side) -> tuple[Range, ...]:
    starts = dict(zip(side.paragraphs, side.starts))
    return tuple(
        (starts[span.paragraph] + span.start, starts[span.paragraph] + span.end)
        for span in spans
        if span.paragraph in starts
    )


def _touches(place: _Place, step: Step) -> bool:
    return any(
        _within(known, stretch) is not None
        for ranges, stretch in ((place.before, step.before), (place.after, step.after))
        for known in ranges
    )


def _within(known: Range, stretch: Range) -> Range | None:
    """What of the one lies within the other, if any letter does."""
    start, end = max(known[0], stretch[0]), min(known[1], stretch[1])
    return (start, end) if start < end else None


def _rest(start: int, end: int, gone: Iterable[Range]) -> Iterator[Range]:
    """The stretch without those that are gone (ascending)."""
    for left, right in gone:
        if left > start:
            yield start, min(left, end)
        start = max(start, right)
        if start >= end:
            return
    yield start, end


def _joined(pieces: Iterable[Piece]) -> list[str]:
    paragraphs: list[list[str]] = [[]]
    for piece in pieces:
        if piece is None:
            paragraphs.append([])
        else:
            paragraphs[-1].append(piece)
    return ["".join(words) for words in paragraphs]
