"""A mention with its sentence, and what in two sentences says that they speak of two things."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, Self

from core.facts.contradictions.elsewhere import marks, otherwise_elsewhere, taken_up_elsewhere, toll_elsewhere
from core.facts.judgement.vocabulary.content import base, is_content
from core.facts.judgement.vocabulary.lexicon import known
from core.facts.tables.calendar import MONTHS, WEEKDAYS
from core.facts.tables.contradicting import ANOTHER, NOT_ANOTHER, OTHERWISE, PARTITIVE, TAIL
from core.facts.tolls import toll
from core.facts.watching import Watch, seen, unseen
from core.model import Fact, Interval, Mention, Quotation, Version
from core.once import once
from core.patterns import lazy_pattern

_END: Final = lazy_pattern(r"[.!?][”\"’')\]»]*\s+(?=[^a-z])|[。！？؟]")
_WORD: Final = lazy_pattern(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_PLACE: Final = lazy_pattern(
    r"\b(?:in|at|near|outside|off|around|across|north of|south of)\s+((?:nearby |neighbouring )?[A-Z][\w’'-]*)"
)
_OPENING_PLACE: Final = lazy_pattern(r"^\W*(?:In|At|Near|Outside|Off|Across)\s+(?:nearby\s+)?([A-Z][\w’'-]*)")
_SAID: Final = lazy_pattern(
    r"([^\W\d_]+)\s+(?:has\s+|had\s+)?(?:said|says|told|reported|announced|claimed|estimated|added|confirmed|put|counted)\b|"
    r"according to (?:the |an? )?([^\W\d_]+)|\bsaid (?:the |an? )?([^\W\d_]+)"
)
_FIGURE: Final = lazy_pattern(r"\d[\w.,]*\w|\d")
_REACH: Final = 30
"""Code points in which a word is looked for first; in the whole sentence only where too few are there."""
_FAR: Final = 1_000
"""Code points that a sentence is looked at before a mention, and as many behind it: some 150 words, where the longest sentences of
news have 100. What is one sentence of thousands of figures would be gone through whole for each of them."""
_NO_SOURCE: Final = frozenset("he she it they who that had".split())


@lru_cache(maxsize=2048)
def _breaks(text: str) -> tuple[list[int], list[int]]:
    """Where each break between two sentences begins, and where it ends."""
    found = [m.span() for m in _END.finditer(text)]
    return [start for start, _ in found], [end for _, end in found]


@dataclass(frozen=True)
class Telling:
    """Mention ``index`` of fact ``fact`` in one version's ``text`` of paragraph ``paragraph``; ``aside``: within a quotation."""

    fact: str
    index: int
    mention: Mention
    paragraph: int
    text: str
    aside: bool
    dates: tuple[tuple[int, int, Interval], ...]
    language: str | None = None
    in_headline: bool = False
    watch: Watch = field(default_factory=Watch, repr=False, compare=False)

    def under(self, mention: Mention, dates: tuple[tuple[int, int, Interval], ...]) -> Self:
        """The same telling with its days under another date; what was read of its text is kept."""
        other = object.__new__(type(self))  # copy() takes three times as long, and there are many
        other.__dict__.update(self.__dict__, mention=mention, dates=dates)
        return other

    @once
    def start(self) -> int:
        return self.mention.spans[0].start

    @once
    def end(self) -> int:
        return self.mention.spans[-1].end

    @once
    def words(self) -> str:
        return self.text[self.start : self.end]

    @once
    def bounds(self) -> tuple[int, int]:
        """Where the mention's sentence begins and ends; of one that goes on for pages, no more than ``_FAR`` before it and behind it."""
        starts, ends = _breaks(self.text)
        n = bisect_right(ends, self.start)
        begin = ends[n - 1] if n else 0
        end = max(starts[n] + 1, self.end) if n < len(ends) else len(self.text)
        return max(begin, self.start - _FAR), min(end, self.end + _FAR)

    @once
    def sentence(self) -> str:
        return self.text[slice(*self.bounds)]

    @once
    def around(self) -> str:
        """The sentence without the mention itself."""
        begin, end = self.bounds
        return f"{self.text[begin : self.start]} {self.text[self.end : end]}"

    @once
    def content(self) -> frozenset[str]:
        """Base forms of the words that say something around the mention."""
        return frozenset(base(w) for w in _WORD.findall(self.around) if is_content(w.casefold()))

    @once
    def _near(self) -> dict[int, list[str]]:
        """So many words before the mention, and, under the number with a minus, behind it: several rules ask for the same."""
        return {}

    def before(self, count: int) -> Sequence[str]:
        """Base forms of the last words before the mention, nearest first, within its sentence."""
        if count in self._near:
            return self._near[count]
        begin = max(self.bounds[0], self.start - _REACH * count)
        found = _WORD.findall(self.text[begin : self.start])
        if len(found) <= count and begin > self.bounds[0]:  # the first of them may be cut
            found = self._words_before
        return self._near.setdefault(count, [base(w) for w in reversed(found[-count:])])

    def after(self, count: int) -> Sequence[str]:
        """Base forms of the first words after the mention, within its sentence."""
        if -count in self._near:
            return self._near[-count]
        end = min(self.bounds[1], self.end + _REACH * count)
        found = _WORD.findall(self.text[self.end : end])
        if len(found) <= count and end < self.bounds[1]:  # the last of them may be cut
            found = self._words_after
        return self._near.setdefault(-count, [base(w) for w in found[:count]])

    @once
    def _words_before(self) -> list[str]:
        return _WORD.findall(self.text[self.bounds[0] : self.start])

    @once
    def _words_after(self) -> list[str]:
        return _WORD.findall(self.text[self.end : self.bounds[1]])

    @once
    def thing(self) -> str | None:
        """What of a story's toll the figure counts."""
        found = toll(self.text, self.mention)
        if found or self.language in ("en", None) or self.mention.kind != "number":
            return found
        return toll_elsewhere(self.text, self.start, self.end, self.language)

    @once
    def marks(self) -> frozenset[str]:
        """Words, in other languages than English, by which two sentences speak of one event."""
        return marks(self.around, self.language)

    @once
    def is_definite(self) -> bool:
        """``les 17 blessés``: taken up as known, in another language than English."""
        return taken_up_elsewhere(self.text[self.bounds[0] : self.start], self.language)

    @once
    def deed(self) -> frozenset[str]:
        """What is said right of the thing counted, or right before it."""
        return frozenset(w for w in (*self.after(5)[1:], *self.before(2)) if is_content(w))

    @once
    def is_partial(self) -> bool:
        """``Nine of the dead``: a part of something else that is counted."""
        return bool(PARTITIVE.match(self.text[self.end :]))

    @once
    def says_otherwise(self) -> bool:
        told = self.language in ("en", None) and _otherwise(self._of_all)
        return self.is_partial or told or otherwise_elsewhere(self._of_all, self.language)

    @once
    def says_another(self) -> bool:
        """Whether a word of the sentence says that another value is meant, also of what is taken up as known."""
        return another(self.around)

    @once
    def places(self) -> frozenset[str]:
        """The places that its sentence names."""
        return frozenset(_PLACE.findall(self.sentence))

    @once
    def stages(self) -> frozenset[str]:
        """``In the first half``, ``in the second half``."""
        return frozenset(found.casefold() for found in _STAGE.findall(self.sentence))

    @once
    def figures_before(self) -> frozenset[str]:
        """``The 19.x line has 2``, ``the 14.x line has 1``: other figures before it tell of another thing."""
        return frozenset(_FIGURE.findall(self.text[self.bounds[0] : self.start]))

    @once
    def names_before(self) -> frozenset[str]:
        """The words with a capital before it in its sentence."""
        words = [w.strip(",;:()’'\"") for w in self.text[self.bounds[0] : self.start].split()]
        opens = words[:1] if self.language == "en" and words and not known(words[0].casefold()) else []
        return frozenset(
            w for w in (*opens, *words[1:]) if w[:1].isupper() and len(w) > 1 and w.casefold() not in _OF_TIME
        )

    @once
    def sources(self) -> frozenset[str]:
        """Who says so, in its sentence."""
        found = {w.casefold() for match in _SAID.findall(self.sentence) for w in match if w}
        return frozenset(found - _NO_SOURCE)

    @once
    def _of_all(self) -> str:
        """The sentence without the mention, and without what follows of some of those that it counts."""
        begin, end = self.bounds
        return f"{self.text[begin : self.start]} {TAIL.sub(' ', self.text[self.end : end], count=1)}"


_OF_TIME: Final = frozenset(w for table in (WEEKDAYS, MONTHS) for words in table.values() for w in words)
"""Days are held against each other by themselves."""


@lru_cache(maxsize=4096)
def another(around: str) -> bool:
    """Whether some words say that another value is meant than the one told before."""
    return bool(ANOTHER.search(NOT_ANOTHER.sub(" ", around)))


@lru_cache(maxsize=4096)
def _otherwise(around: str) -> bool:
    """Asked again of the same sentences whenever a date is corrected."""
    small = around.lower()
    has_particle = "up" in small or "down" in small
    return bool(OTHERWISE.search(_PARTICLE.sub(" ", around) if has_particle else around))


_PARTICLE: Final = lazy_pattern(
    r"\b(?:bl[eo]w\w*|br[eo]k\w*|burn\w*|let\w*|fell|fall\w*|came|com(?:e|ing)|went|go(?:es|ing|ne)?|held|hold\w*|shot|sho[ou]t\w*|ran|run\w*|sat|pick\w*|shut\w*|"
    r"t[eo]r[en]\w*|knock\w*|call\w*|round\w*|set|g[ai]v\w*|giv\w*|led|br[io]\w*|clos\w*|slow\w*|back\w*|turn\w*|end\w*|show\w*|crash\w*|tumbl\w*|slid\w*)\s+(?:up|down)\b",
    re.IGNORECASE,
)
"""A verb with a particle that tells of no figure before: ``blew up``, unlike ``up 12 from May``."""


@dataclass(frozen=True)
class Clash:
    """Tellings that can't all be right, and why."""

    tellings: tuple[Telling, ...]
    why: str
    words: tuple[str, ...] = ()
    """What each of them says, where the mention's own words don't tell it."""


def clash(one: Telling, other: Telling) -> Clash:
    return Clash((one, other), f"“{one.words}” in one place, “{other.words}” in another")


def tellings(version: Version, facts: Sequence[Fact]) -> list[Telling]:
    """What a version tells of facts, in the order of its text; corrections and furniture tell of another text than this one."""
    watch = Watch()
    said = [(f.id, n, seen(m, watch)) for f in facts for n, (where, m) in enumerate(f.mentions) if where == version.id]
    quoted: dict[int, list[tuple[int, int]]] = {}
    for _, _, mention in said:
        if isinstance(mention.value, Quotation):
            for span in mention.spans:
                quoted.setdefault(span.paragraph, []).append((span.start, span.end))
    dates = _dates(mention for _, _, mention in said)
    found = []
    for fact, n, mention in said:
        span = mention.spans[0]
        paragraph = version.paragraphs[span.paragraph]
        if paragraph.role in ("correction", "boilerplate", "credit", "byline", "footnote"):
            continue
        aside = any(start <= span.start < end for start, end in quoted.get(span.paragraph, ()))
        told = dates.get(span.paragraph, ())
        in_headline = paragraph.role == "title"
        found.append(
            Telling(fact, n, mention, span.paragraph, paragraph.text, aside, told, version.language, in_headline, watch)
        )
    return sorted(found, key=lambda t: (t.paragraph, t.start, t.fact))


def told_under(known: Sequence[Telling], dated: Sequence[int], facts: Mapping[str, Fact]) -> Sequence[Telling]:
    """Tellings of the same facts, mention for mention, under the date that ``facts`` (by id) were resolved for; those that no day of
    theirs makes another are the same objects, as are all where there is none. ``dated``: the numbers of those that tell days."""
    days: dict[int, Mention] = {}
    for n in dated:
        telling = known[n]
        mention = facts[telling.fact].mentions[telling.index][1]
        if mention.value is not unseen(telling.mention.value):
            days[n] = seen(mention, telling.watch)
    if not days:
        return known
    touched = {known[n].paragraph for n in days}
    here = [(n, t) for n, t in enumerate(known) if t.paragraph in touched]
    dates = _dates(days.get(n, t.mention) for n, t in here)
    found = list(known)
    for n, telling in here:
        found[n] = telling.under(days.get(n, telling.mention), dates.get(telling.paragraph, ()))
    return found


def _dates(mentions: Iterable[Mention]) -> dict[int, tuple[tuple[int, int, Interval], ...]]:
    """Paragraph → where the dates in it begin and end, and what they are, in order."""
    found: dict[int, list[tuple[int, int, Interval]]] = {}
    for mention in mentions:
        if isinstance(mention.value, Interval):
            span = mention.spans[0]
            found.setdefault(span.paragraph, []).append((span.start, span.end, mention.value))
    return {n: tuple(sorted(dates, key=lambda date: date[:2])) for n, dates in found.items()}


def circumstances_differ(one: Telling, other: Telling, *, known: bool = False, days: bool = True) -> bool:
    """Two places, two days or two sources: both may be right. What is taken up as ``known`` has no source of its own.

    ``days``: whether days are looked at, which are not where they are what differs.
    """
    if days and one.watch.ask(_days_apart, one, other):
        return True
    if _apart(one.places, other.places) or _apart(one.names_before, other.names_before):
        return True
    if not known and _apart(one.sources, other.sources):
        return True
    for a, b in ((one.stages, other.stages), (one.figures_before, other.figures_before)):
        if a and b and a != b:
            return True
    for here, there in ((one, other), (other, one)):
        opening = _OPENING_PLACE.match(here.sentence)
        if opening and opening[1] not in there.sentence:
            return True
    return False


def _apart(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and one.isdisjoint(other)


def _days_apart(one: Telling, other: Telling) -> bool:
    """Whether each sentence names days, months or years, and none of them meets one of the other's."""
    days, others = _days(one), _days(other)
    return bool(days and others) and not any(_meet(a, b) for a in days for b in others)


def _days(telling: Telling) -> list[Interval]:
    begin, end = telling.bounds
    return [
        value
        for at, _, value in telling.dates
        if begin <= at < end and value.precision in ("day", "month", "year") and not value.words.startswith("this ")
    ]


def _meet(a: Interval, b: Interval) -> bool:
    """``this year`` holds any of its days."""
    if a.start is None or b.start is None or a.end is None or b.end is None:
        return (a.start, a.end, a.words) == (b.start, b.end, b.words)
    return a.start.isoformat()[:10] <= b.end.isoformat()[:10] and b.start.isoformat()[:10] <= a.end.isoformat()[:10]


_STAGE: Final = lazy_pattern(
    r"\b(first|second|third|fourth|last|opening|closing)\s+(?:half|quarter|round|leg|period|set|game|match|test|innings|wave|phase)\b",
    re.IGNORECASE,
)
