"""Where words of one version stand in the one beside it, by what is linked and what was edited there."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.edited import hunks_of
from core.facts.judgement.region import Region
from core.facts.judgement.stretch import Stretch
from core.facts.judgement.vocabulary.content import base, is_content
from core.model import Link, PairComparison, Passage, Span, Version
from core.patterns import lazy_pattern

Spans = tuple[Span, ...]
_WORD: Final = lazy_pattern(r"\w+")
_WIDER: Final = 12
"""Code points by which the same words, told with others between them, may take more room."""


class Carrier:
    """Two versions as they were aligned. What is asked of a link or passage is made ready when it is first asked."""

    def __init__(self, pair: PairComparison, versions: Sequence[Version]) -> None:
        self.before, self.after = pair.before, pair.after
        self.texts = versions[pair.before].texts, versions[pair.after].texts
        self._links: tuple[dict[int, Link], dict[int, Link]] = ({}, {})
        for link in pair.links:
            for n in link.before:
                self._links[0][n] = link
            for n in link.after:
                self._links[1][n] = link
        self._passages: tuple[dict[int, list[Passage]], dict[int, list[Passage]]] = ({}, {})
        for passage in pair.passages:
            for side, spans in enumerate((passage.before, passage.after)):
                for n in dict.fromkeys(span.paragraph for span in spans):
                    self._passages[side].setdefault(n, []).append(passage)
        self._regions: dict[tuple[int, ...] | Spans, Region] = {}
        self._changed: tuple[dict[int, list[Span]], dict[int, list[Span]]] = ({}, {})
        self._otherwise: dict[int, list[tuple[Spans, Spans]]] = {}
        """By paragraph of the older version where a change of facts stands that tells something on both sides."""
        self.parted: list[Span] = []
        """Of the newer version what stands where something else was told."""
        self.rewordings = tuple(c for c in pair.changes if c.category != "fact" and c.before and c.after)
        for change in pair.changes:
            if change.category == "fact":
                for side, spans in enumerate((change.before, change.after)):
                    for span in spans:
                        self._changed[side].setdefault(span.paragraph, []).append(span)
                if change.after:
                    for n in dict.fromkeys(span.paragraph for span in change.before):
                        self._otherwise.setdefault(n, []).append((change.before, change.after))

    def altered(self, sides: tuple[Spans, Spans]) -> bool:
        """Whether some words of the older version and those of the newer one differ, and a fact within them changed to one within them."""
        said = [
            " ".join(texts[s.paragraph][s.start : s.end] for s in side).casefold()
            for side, texts in zip(sides, self.texts, strict=True)
        ]
        return said[0] != said[1] and any(
            shared(sides[0], before) and shared(sides[1], after)
            for n in dict.fromkeys(span.paragraph for span in sides[0])
            for before, after in self._otherwise.get(n, ())
        )

    def parted_in(self, spans: Spans) -> bool:
        """Whether something stands within some words of the newer version where something else was told."""
        return bool(self.parted) and shared(spans, tuple(self.parted)) > 0

    def forward(self, spans: Spans) -> Spans:
        """Where words of the older version stand in the newer one; nothing where they were cut."""
        return self._carried(spans, 0)

    def backward(self, spans: Spans) -> Spans:
        """Where words of the newer version stood in the older one; nothing where they were put in."""
        return self._carried(spans, 1)

    def _carried(self, spans: Spans, side: int) -> Spans:
        return tuple(image for span in spans for image in self._image(span, side))

    def _image(self, span: Span, side: int) -> Spans:
        for passage in self._passages[side].get(span.paragraph, ()):
            within = passage.after if side else passage.before
            if any(s.paragraph == span.paragraph and s.start <= span.start and span.end <= s.end for s in within):
                return self._mapped(span, passage, side)
        link = self._links[side].get(span.paragraph)
        if link is None:
            return ()
        if not link.edits and len(link.before) == len(link.after):
            here, there = (link.after, link.before) if side else (link.before, link.after)
            return (Span(there[here.index(span.paragraph)], span.start, span.end),)
        return self._mapped(span, link, side)

    def _mapped(self, span: Span, joined: Link | Passage, side: int) -> Spans:
        region = self._region(joined)
        here, there = (region.b, region.a) if side else (region.a, region.b)
        place = here.locate((span,))
        if place is None:
            return ()
        start, end = (region.source if side else region.image)(*place)
        # Where they touch an edit the stretch is wider by what was put in: the same words within it are meant.
        words = here.text[slice(*place)]
        at = there.text.find(words, start, end)
        if at >= 0:
            return there.spans(at, at + len(words))
        said = _said(words)
        if not said or said & _said(there.text[start:end]):
            return there.spans(start, end)
        # Nothing of it is left where it stood.
        if (elsewhere := _gathered(said, there.text, len(words) + _WIDER)) is not None:
            return there.spans(*elsewhere)
        changed = self._changed[side].get(span.paragraph, ())
        return () if any(c.start < span.end and span.start < c.end for c in changed) else there.spans(start, end)

    def _region(self, joined: Link | Passage) -> Region:
        key = joined.before
        if key not in self._regions:
            a, b = (
                Stretch.of(side, texts, glue=" ") for side, texts in zip(self._sides(joined), self.texts, strict=True)
            )
            self._regions[key] = Region(a, b, hunks_of(joined.edits, a, b), (), (), True, None)
        return self._regions[key]

    def _sides(self, joined: Link | Passage) -> tuple[Spans, Spans]:
        if isinstance(joined, Passage):
            return joined.before, joined.after
        older, newer = (
            tuple(Span(n, 0, len(texts[n])) for n in side)
            for side, texts in zip((joined.before, joined.after), self.texts, strict=True)
        )
        return older, newer


def _said(words: str) -> frozenset[str]:
    """Base forms of what some words say."""
    return frozenset(base(word) for word in _WORD.findall(words.casefold()) if is_content(word))


def _gathered(said: frozenset[str], text: str, room: int) -> tuple[int, int] | None:
    """The shortest stretch of a text that says all of it, if it takes no more than some room; of two alike the first."""
    places = [(m.start(), m.end(), base(m[0].casefold())) for m in _WORD.finditer(text)]
    places = [place for place in places if place[2] in said]
    best: tuple[int, int] | None = None
    for n, (start, _, _) in enumerate(places):
        left = set(said)
        for _, end, word in places[n:]:
            left.discard(word)
            if end - start > room:
                break
            if not left:
                if best is None or end - start < best[1] - best[0]:
                    best = start, end
                break
    return best


def shared(some: Spans, others: Spans) -> int:
    """Code points that stand in both."""
    return sum(
        max(0, min(a.end, b.end) - max(a.start, b.start)) for a in some for b in others if a.paragraph == b.paragraph
    )


def length(spans: Spans) -> int:
    """Code points of them all."""
    return sum(span.end - span.start for span in spans)
