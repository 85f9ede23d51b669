"""What is judged at once: the two sides of a link (or of a moved passage), its hunks and the mentions in it."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Container, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar, cast

from core.facts.judgement.endless import cut
from core.facts.judgement.finding import Finding
from core.facts.judgement.stretch import Stretch
from core.facts.watching import Watch, WatchedDay
from core.model import Mention
from core.once import once
from core.patterns import lazy_pattern

if TYPE_CHECKING:
    from core.facts.judgement.vocabulary.paraphrase import Token

Answer = TypeVar("Answer")
_UNASKED: Final[Any] = object()
_WORD: Final = lazy_pattern(r"[^\W_]+(?:['’.](?=[^\W\d_])[^\W_]+)*|[%$£€¥]")
_QUOTED: Final = lazy_pattern(
    r"“[^“”\n]*[”\n]|(?<![\w.,;!?])\"[^\"\n]*\"|«[^«»\n]*»|„[^„“”\n]*[“”]|「[^「」]*」|『[^『』]*』|(?<!\w)‘[^‘’\n]*(?:\w’\w[^‘’\n]*)*’(?!\w)"
)


def _quotations(text: str) -> list[tuple[int, int]]:
    """The quotations of a text with their marks; one between typewriter's apostrophes is told from a lone apostrophe by its end."""
    found = [m.span() for m in _QUOTED.finditer(text)]
    if "'" in text:
        from core.facts.mentions.quotes import quoted

        typed = [(start, end) for start, end in quoted(text) if text[start] == "'" and "\n" not in text[start:end]]
        found = sorted({*found, *typed})
    return found


class Hunk(NamedTuple):
    """Half-open local stretches that stand for each other; one of them may be empty."""

    a0: int
    a1: int
    b0: int
    b1: int


class Found(NamedTuple):
    """A mention at its local place."""

    start: int
    end: int
    mention: Mention


class Word(NamedTuple):
    """A word as it stands, at its local place."""

    start: int
    end: int
    text: str
    low: str
    """Case folded, apostrophes straight."""


_word: Final = cast("Callable[[type[Word], tuple[int, int, str, str]], Word]", tuple.__new__)


def words_in(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words of a stretch: letters and digits with apostrophes and inner full stops; hyphens part them."""
    return [
        _word(Word, (*m.span(), word, word.casefold().replace("’", "'")))  # no dearer than a tuple
        for m in _WORD.finditer(text, start, len(text) if end is None else end)
        for word in (m[0],)
    ]


class Days(Watch):
    """The days on which the relative dates of two versions stand, older and newer. Who asks for one has looked at it."""

    def __init__(self, *days: date | None) -> None:
        super().__init__()
        self.days, self.told = days, False
        """``told``: whether a rule asked for one of the two, rather than for what a mention says."""

    def __getitem__(self, side: int) -> date | None:
        self.looked = self.told = True
        return self.days[side]

    @property
    def may_differ(self) -> bool:
        """Whether equal words may tell two days."""
        return self.days[0] != self.days[1] or self.days[0] is None


def _go_on() -> None:
    """Nobody asked to stop."""


@dataclass(frozen=True)
class Region:
    """``a`` and ``b`` are the older and the newer side. Hunks are ascending and disjoint on both sides; mentions ascending.

    What is read once, and kept here, is of the texts alone: no date touches it.
    """

    a: Stretch
    b: Stretch
    hunks: tuple[Hunk, ...]
    mentions_a: tuple[Found, ...]
    mentions_b: tuple[Found, ...]
    english: bool
    language: str | None
    others: tuple[Mapping[str, frozenset[int]], Mapping[str, frozenset[int]]] = ({}, {})
    """Stem → numbers of the places of the pair whose hunks take it away, and of those whose hunks bring it."""
    own: frozenset[int] = frozenset()
    """The numbers of this region's own place."""
    story: str = ""
    """Both versions whole, for what is said elsewhere (that a company was renamed)."""
    older: int = 0
    """Code points of ``story`` that are the older version's."""
    cues: tuple[tuple[Found, ...], tuple[Found, ...]] = ((), ())
    """On each side the formulas that give a claim to its source (``police said``), ascending."""
    check: Callable[[], None] = _go_on
    """Asked now and then while a long region is judged; raises ``core.model.Cancelled`` where the user asked to stop."""
    days: Days = field(default_factory=lambda: Days(None, None))
    """The days on which the two versions' relative dates stand."""
    beside: tuple[Sequence[str], Sequence[str]] | None = None
    """Of a region that is one clause: base forms of what the rest of its sentence says, on both sides."""

    _answers: dict[object, Any] = field(init=False, default_factory=dict, repr=False, compare=False)

    def under(
        self, older: tuple[Found, ...], newer: tuple[Found, ...], days: Days, check: Callable[[], None]
    ) -> "Region":
        """The same region with its mentions under other dates."""
        other = copy(self)
        for name, value in (("mentions_a", older), ("mentions_b", newer), ("days", days), ("check", check)):
            object.__setattr__(other, name, value)
        return other

    def ask(self, rule: Callable[[Any], Answer], unit: Any = None) -> Answer:
        """What a rule says of the region, or of a unit of it. A rule that looked at no day says the same under every date, and is not
        asked again."""
        key = rule, unit and unit.hunk
        answer: Answer = self._answers.get(key, _UNASKED)
        if answer is _UNASKED:
            days = self.days
            before, days.looked = days.looked, False
            answer = rule(unit or self)
            looked, days.looked = days.looked, days.looked or before
            if looked or (answer and _tells_a_day(answer)):
                return answer
            self._answers[key] = answer
        return cast(Answer, answer.copy()) if isinstance(answer, list) else answer

    @once
    def quoted_a(self) -> list[tuple[int, int]]:
        return _quotations(self.a.text)

    @once
    def quoted_b(self) -> list[tuple[int, int]]:
        return _quotations(self.b.text)

    @once
    def one_quotation(self) -> bool:
        """Whether both sides quote the same words in the same order, however formulas of speech cut them."""
        said = [
            [w.low for start, end in spans for w in words_in(text, start, end)]
            for text, spans in ((self.a.text, self.quoted_a), (self.b.text, self.quoted_b))
        ]
        return bool(said[0]) and said[0] == said[1]

    @property
    def sentences_a(self) -> Sequence[tuple[int, int]]:
        return self._sentences[0]

    @property
    def sentences_b(self) -> Sequence[tuple[int, int]]:
        return self._sentences[1]

    @once
    def _sentences(self) -> tuple[Sequence[tuple[int, int]], Sequence[tuple[int, int]]]:
        from core.text.sentences import sentences

        texts = self.a.text, self.b.text
        return cut(texts, (sentences(texts[0], self.language), sentences(texts[1], self.language)), self.hunks)

    @once
    def _read(self) -> dict[tuple[int, int, int], list[Word]]:
        return {}

    def words(self, side: int, start: int, end: int) -> list[Word]:
        """The words of a stretch of side 0 or 1, read once."""
        key = side, start, end
        if key not in self._read:
            self._read[key] = self._cut(side, start, end)
        return self._read[key]

    def _cut(self, side: int, start: int, end: int) -> list[Word]:
        words, starts = self._words_b if side else self._words_a
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        if (first and words[first - 1].end > start) or (last > first and words[last - 1].end > end):
            return words_in((self.b if side else self.a).text, start, end)  # a word stands across an edge
        return words[first:last]

    @once
    def _words_a(self) -> tuple[list[Word], list[int]]:
        """All words of a side and where each begins."""
        words = words_in(self.a.text)
        return words, [word.start for word in words]

    @once
    def _words_b(self) -> tuple[list[Word], list[int]]:
        words = words_in(self.b.text)
        return words, [word.start for word in words]

    @once
    def _weighed(self) -> dict[tuple[int, int, int], list[str]]:
        return {}

    def contents(self, side: int, start: int, end: int) -> list[str]:
        """Base forms of what a stretch says, read once."""
        key = side, start, end
        if key not in self._weighed:
            from core.facts.judgement.vocabulary.content import content  # which reads words from here

            self._weighed[key] = content(self.words(side, start, end)) if start < end else []
        return self._weighed[key]

    @once
    def _settled(self) -> dict[tuple[int, int, int], list["Token"]]:
        return {}

    def settled(self, side: int, start: int, end: int) -> list["Token"]:
        """A stretch's words with their phrases in one form each, read once."""
        from core.facts.judgement.vocabulary.paraphrase import settled_form  # which reads words from here

        key = side, start, end
        if key not in self._settled:
            self._settled[key] = settled_form(self.words(side, start, end))
        return self._settled[key]

    @once
    def said_a(self) -> list[str]:
        """Base forms of all that the hunks take away."""
        return [*(self.beside[0] if self.beside else ()), *self._in_hunks(0)]

    @once
    def said_b(self) -> list[str]:
        """Base forms of all that the hunks bring."""
        return [*(self.beside[1] if self.beside else ()), *self._in_hunks(1)]

    def _in_hunks(self, side: int) -> list[str]:
        return [word for h in self.hunks for word in self.contents(side, *((h.b0, h.b1) if side else (h.a0, h.a1)))]

    def touching(self, side: int, start: int, end: int) -> tuple[Hunk, ...]:
        """The hunks that share a letter or an edge with a stretch of side 0 or 1."""
        starts, ends = (self._starts_b, self._ends_b) if side else (self._starts_a, self._ends_a)
        return self.hunks[bisect_left(ends, start) : bisect_right(starts, end)]

    def mentioned(self, side: int, start: int, end: int) -> tuple[Found, ...]:
        """The mentions that share a letter with a stretch of side 0 or 1."""
        found = self.mentions_b if side else self.mentions_a
        return found[bisect_right(found, start, key=_end_of) : bisect_left(found, end, key=_start_of)]

    def touched(self, side: int, found: Sequence[Word]) -> list[int]:
        """Which of some words of side 0 or 1, in their order, share a letter with a hunk, by their numbers."""
        hunks = self.touching(side, found[0].start, found[-1].end) if found else ()
        edges = ((h[2 * side], h[2 * side + 1]) for h in hunks)
        places = (
            range(bisect_right(found, start, key=lambda w: w.end), bisect_left(found, end, key=lambda w: w.start))
            for start, end in edges
        )
        return list(dict.fromkeys(n for place in places for n in place))  # a word may stand across two

    @once
    def edited(self) -> list[tuple[tuple[int, int], tuple[int, int]]]:
        """The newer side's sentences that hunks touch, each behind what stood in its place."""
        return [(self.counterpart(s), s) for s in self.sentences_b if any(h.b0 < s[1] for h in self.touching(1, *s))]

    def counterpart(self, sentence_b: tuple[int, int]) -> tuple[int, int]:
        """The older side's sentence or sentences in whose place a newer one stands."""
        start, end = self.source(*sentence_b)
        first = bisect_right(self.sentences_a, start, key=lambda s: s[1])
        last = bisect_left(self.sentences_a, end, key=lambda s: s[0])
        return (self.sentences_a[first][0], self.sentences_a[last - 1][1]) if first < last else (start, end)

    def moves_within(self, sentence_b: tuple[int, int]) -> bool:
        """Whether the edits bring a word into a newer sentence that edits take away: something may have changed places in it."""
        start, end = sentence_b
        touched = [
            (max(start, h.b0), min(end, h.b1)) for h in self.touching(1, start, end) if h.b1 > start and h.b0 < end
        ]
        return any(_root(word) in self._gone for at in touched for word in self.contents(1, *at))

    @once
    def _gone(self) -> frozenset[str]:
        return frozenset(_root(word) for word in self._in_hunks(0))

    def moved(self, new: Sequence[str], gone: Sequence[str]) -> bool:
        """Whether what is new here is all taken away in one other place, and what is gone here is all brought in one."""
        stems = {_root(word) for word in new}, {_root(word) for word in gone}
        nowhere: frozenset[int] = frozenset()
        return all(
            not own or frozenset.intersection(*(places.get(stem, nowhere) for stem in sorted(own))) - self.own
            for own, places in zip(stems, self.others, strict=True)
        )

    def share_changed(self, sentence_a: tuple[int, int], sentence_b: tuple[int, int]) -> float:
        """Which part of two sentences' letters lies in hunks, 0..1."""
        older, newer = self.touching(0, *sentence_a), self.touching(1, *sentence_b)
        touched = sum(max(0, min(h.a1, sentence_a[1]) - max(h.a0, sentence_a[0])) for h in older)
        touched += sum(max(0, min(h.b1, sentence_b[1]) - max(h.b0, sentence_b[0])) for h in newer)
        return touched / max(1, sentence_a[1] - sentence_a[0] + sentence_b[1] - sentence_b[0])

    def image(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of ``a`` lies in ``b``; where it touches a hunk, all that the hunk put in its stead."""
        return self._map(start, end, self._starts_a, 0)

    def source(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of ``b`` lies in ``a``."""
        return self._map(start, end, self._starts_b, 2)

    def _map(self, start: int, end: int, starts: list[int], side: int) -> tuple[int, int]:
        low = high = 0
        n = bisect_right(starts, start) - 1
        if n < 0:
            low = start
        else:
            hunk = self.hunks[n]
            low = hunk[2 - side] if start < hunk[side + 1] else start - hunk[side + 1] + hunk[3 - side]
        n = bisect_left(starts, max(end, start)) - 1
        if n < 0:
            high = end
        else:
            hunk = self.hunks[n]
            high = hunk[3 - side] if end <= hunk[side + 1] else end - hunk[side + 1] + hunk[3 - side]
        return low, max(low, high)

    @once
    def _starts_a(self) -> list[int]:
        return [hunk.a0 for hunk in self.hunks]

    @once
    def _starts_b(self) -> list[int]:
        return [hunk.b0 for hunk in self.hunks]

    @once
    def _ends_a(self) -> list[int]:
        return [hunk.a1 for hunk in self.hunks]

    @once
    def _ends_b(self) -> list[int]:
        return [hunk.b1 for hunk in self.hunks]


_start_of: Final = attrgetter("start")
_end_of: Final = attrgetter("end")


def _tells_a_day(answer: object) -> bool:
    """Whether an answer holds a day that nobody looked at."""
    if isinstance(answer, (list, tuple)):
        return any(map(_tells_a_day, answer))
    if isinstance(answer, Finding):
        return isinstance(answer.before_value, WatchedDay) or isinstance(answer.after_value, WatchedDay)
    return isinstance(answer, Mention) and isinstance(answer.value, WatchedDay)


@cache
def _root(word: str) -> str:
    from core.facts.judgement.vocabulary.content import root

    return root(word)


def sentence_at(spans: Sequence[tuple[int, int]], at: int) -> tuple[int, int]:
    """The sentence that holds a place (the last one that begins at or before it)."""
    n = max(0, bisect_right(spans, at, key=lambda span: span[0]) - 1)
    return spans[n] if spans else (0, 0)


def inside(spans: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a stretch lies within one of the spans, their outermost characters not counted."""
    return bool(spans) and any((s < start and end < e) or (s + 1 <= start and end <= e - 1) for s, e in spans)


def located(mentions: Sequence[Mention], stretch: Stretch, kinds: Container[str]) -> tuple[Found, ...]:
    """The mentions of some kinds that lie whole in a stretch, at their local places; of one within another only the outer."""
    found = []
    only = (
        stretch.pieces[0] if len(stretch.pieces) == 1 else None
    )  # most often, and of a long paragraph only a sentence
    for mention in mentions:
        if mention.kind not in kinds or (only and not only.start <= mention.spans[0].start <= only.end):
            continue
        place = stretch.locate(mention.spans)
        if place and place[0] < place[1]:
            found.append(Found(*place, mention))
    outer: list[Found] = []
    for one in sorted(found, key=lambda f: (f.start, -f.end)):
        if not outer or one.end > outer[-1].end:
            outer.append(one)
    return tuple(outer)


def overlapping(found: Sequence[Found], starts: Sequence[int], start: int, end: int) -> list[int]:
    """Indexes of the mentions that share a character with a stretch; ``starts`` are their ascending starts."""
    last = bisect_left(starts, end)
    return [n for n in range(max(0, last - 40), last) if found[n].end > start and found[n].start < end]
