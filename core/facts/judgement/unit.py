"""A rest of a hunk that no pair of values explains: the smallest thing a rule looks at."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.facts.judgement.region import Hunk, Region, Word, inside, sentence_at
from core.facts.judgement.vocabulary.content import content
from core.once import once

if TYPE_CHECKING:
    from core.facts.judgement.vocabulary.paraphrase import Token


@dataclass(frozen=True)
class Unit:
    """``hunk`` in its region, trimmed of blanks that both sides share. Words, and the words around it, are read when asked for."""

    region: Region
    hunk: Hunk

    @once
    def text_a(self) -> str:
        return self.region.a.text[self.hunk.a0 : self.hunk.a1]

    @once
    def text_b(self) -> str:
        return self.region.b.text[self.hunk.b0 : self.hunk.b1]

    @property
    def a(self) -> tuple[int, int]:
        return self.hunk.a0, self.hunk.a1

    @property
    def b(self) -> tuple[int, int]:
        return self.hunk.b0, self.hunk.b1

    @once
    def sentence_a(self) -> tuple[int, int]:
        return sentence_at(self.region.sentences_a, self.hunk.a0)

    @once
    def sentence_b(self) -> tuple[int, int]:
        return sentence_at(self.region.sentences_b, self.hunk.b0)

    @once
    def around_a(self) -> list[Word]:
        """All words of the sentences that side a touches."""
        return self.region.words(0, self.sentence_a[0], max(self.hunk.a1, self.sentence_a[1]))

    @once
    def around_b(self) -> list[Word]:
        return self.region.words(1, self.sentence_b[0], max(self.hunk.b1, self.sentence_b[1]))

    @property
    def settled_a(self) -> list["Token"]:
        """The same sentences' words with their phrases in one form each."""
        return self.region.settled(0, self.sentence_a[0], max(self.hunk.a1, self.sentence_a[1]))

    @property
    def settled_b(self) -> list["Token"]:
        return self.region.settled(1, self.sentence_b[0], max(self.hunk.b1, self.sentence_b[1]))

    @once
    def words_a(self) -> list[Word]:
        first, last = self._index_a
        return self.around_a[first : last + 1] if self.hunk.a0 < self.hunk.a1 else []

    @once
    def words_b(self) -> list[Word]:
        first, last = self._index_b
        return self.around_b[first : last + 1] if self.hunk.b0 < self.hunk.b1 else []

    @once
    def content_a(self) -> list[str]:
        return content(self.words_a)

    @once
    def content_b(self) -> list[str]:
        return content(self.words_b)

    @once
    def around_content_a(self) -> list[str]:
        """Base forms of what the whole sentence says."""
        return self.region.contents(0, self.sentence_a[0], max(self.hunk.a1, self.sentence_a[1]))

    @once
    def around_content_b(self) -> list[str]:
        return self.region.contents(1, self.sentence_b[0], max(self.hunk.b1, self.sentence_b[1]))

    @once
    def quoted(self) -> bool:
        """Whether it lies inside quotation marks on both sides."""
        return inside(self.region.quoted_a, *self.a) and inside(self.region.quoted_b, *self.b)

    @once
    def lone(self) -> bool:
        """Whether nothing else in its sentences was edited."""
        return not any(h.b1 < self.b[0] or h.b0 > self.b[1] for h in self.region.touching(1, *self.sentence_b))

    @once
    def lone_of_weight(self) -> bool:
        """Whether what else was edited in its sentences are words that say nothing by themselves."""
        return self.lone or not any(
            self.region.contents(0, max(h.a0, self.sentence_a[0]), min(h.a1, self.sentence_a[1]))
            or self.region.contents(1, max(h.b0, self.sentence_b[0]), min(h.b1, self.sentence_b[1]))
            for h in self.region.touching(1, *self.sentence_b)
            if h.b1 < self.b[0] or h.b0 > self.b[1]
        )

    def index_a(self) -> tuple[int, int]:
        """First and last (inclusive) word of side a among ``around_a``; last < first when there is none."""
        return self._index_a

    def index_b(self) -> tuple[int, int]:
        return self._index_b

    @once
    def _index_a(self) -> tuple[int, int]:
        return _indexes(self.around_a, *self.a)

    @once
    def _index_b(self) -> tuple[int, int]:
        return _indexes(self.around_b, *self.b)

    def next_a(self, count: int = 3) -> list[str]:
        """The folded words right of side a, in its sentence."""
        return self._behind_a[:count]

    def next_b(self, count: int = 3) -> list[str]:
        return self._behind_b[:count]

    def last_a(self, count: int = 3) -> list[str]:
        """The folded words left of side a, the nearest last."""
        return self._ahead_a[-count:]

    def last_b(self, count: int = 3) -> list[str]:
        return self._ahead_b[-count:]

    @once
    def _behind_a(self) -> list[str]:
        return [w.low for w in self.around_a[self._index_a[1] + 1 :]]

    @once
    def _behind_b(self) -> list[str]:
        return [w.low for w in self.around_b[self._index_b[1] + 1 :]]

    @once
    def _ahead_a(self) -> list[str]:
        return [w.low for w in self.around_a[: self._index_a[0]]]

    @once
    def _ahead_b(self) -> list[str]:
        return [w.low for w in self.around_b[: self._index_b[0]]]


def _indexes(found: Sequence[Word], start: int, end: int) -> tuple[int, int]:
    first = bisect_left(found, start, key=lambda w: w.end - 1)
    last = bisect_left(found, end, key=lambda w: w.start) - 1
    return first, last
