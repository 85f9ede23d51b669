"""The material of one pair of versions at hand, and how a link, a passage or a paragraph alone becomes changes."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from copy import copy
from dataclasses import dataclass
from typing import Final, Self

from core.facts.anchors import hangs
from core.facts.explain import bare, in_its_quotation, reason, said, summary
from core.facts.furniture import PART_KINDS, furniture_kind, part_name
from core.facts.judgement.edited import hunks_of
from core.facts.judgement.finding import Finding
from core.facts.judgement.held_values import Held, as_spelled, day_words, days_among, unnamed
from core.facts.judgement.hunks import findings
from core.facts.judgement.region import Days, Found, Region, located, words_in
from core.facts.judgement.stretch import Stretch, without
from core.facts.judgement.values.pairing import FAMILIES
from core.facts.judgement.vocabulary.content import content, root
from core.facts.judgement.vocabulary.lexicon import is_word
from core.facts.keys import key_of
from core.facts.mentions.reader import by_script
from core.facts.statements import Lone, lone_paragraphs
from core.facts.watching import seen, unseen
from core.model import Change, Interval, Link, Mention, PairAlignment, Passage, Span, Version
from core.model.facts import Relation
from core.once import once
from core.patterns import lazy_pattern
from core.text.language import small_words

_CUES: Final = frozenset({"attribution"})

Order = tuple[int, int, int, int]
"""Where a change stands: newer paragraph, offset in it; then older paragraph, offset."""

_NONE: Final[tuple[list[int], list[int]]] = ([], [])

_Places = dict[str, frozenset[int]]
"""Stem → numbers of places of a pair."""


@dataclass
class Bench:
    """The material of one pair at hand: texts, mentions by paragraph, moved sentences. But for the values of ``mentions`` and for
    ``days`` no date touches any of it."""

    pair: PairAlignment
    versions: tuple[Version, Version]
    mentions: tuple[Sequence[Mention], Sequence[Mention]]
    days: Days
    check: Callable[[], None]

    def __post_init__(self) -> None:
        self.texts = self.versions[0].texts, self.versions[1].texts
        self._numbers = tuple(_by_paragraph(m) for m in self.mentions)
        self._dated = tuple(_days_by_paragraph(m) for m in self.mentions)
        moved = [passage for passage in self.pair.passages if passage.moved]
        self.moved = [
            _spans_by_paragraph(s for p in moved for s in p.before),
            _spans_by_paragraph(s for p in moved for s in p.after),
        ]
        self._undated: dict[tuple[Finding, tuple[Span, ...], tuple[Span, ...]], Change] = {}
        self._languages = [version.language for version in reversed(self.versions) if version.language]

    def under(
        self, mentions: tuple[Sequence[Mention], Sequence[Mention]], days: Days, check: Callable[[], None]
    ) -> Self:
        """The same pair under other dates."""
        other = copy(self)  # with all that was read so far, and in time what either reads
        other.mentions, other.days, other.check = mentions, days, check
        return other

    def _mentions(self, side: int, spans: Sequence[Span]) -> list[Mention]:
        """The mentions in the paragraphs of some spans, in order; of each those alone that begin where the spans do, or between them."""
        within: dict[int, tuple[int, int]] = {}
        for span in spans:
            first, last = within.get(span.paragraph, (span.start, span.end))
            within[span.paragraph] = min(first, span.start), max(last, span.end)
        mentions, found = self.mentions[side], list[Mention]()
        for paragraph, (first, last) in within.items():
            numbers, starts = self._numbers[side].get(paragraph, _NONE)
            found += [mentions[n] for n in numbers[bisect_left(starts, first) : bisect_right(starts, last)]]
        return found

    @once
    def english(self) -> bool:
        small = small_words(self._languages[0]) if self._languages else frozenset()
        told = small - small_words("en")
        foreign = {w.low for texts in self.texts for w in words_in(" ".join(texts[:20])[:1000])} & told
        known = "en" in self._languages or (
            len(foreign) < _TELLING and any(_reads_english(texts, small) for texts in self.texts)
        )
        return known or (
            not self._languages
            and self._by_letters == "en"
            and all(text.isascii() for texts in self.texts for text in texts)
        )

    @once
    def _by_letters(self) -> str:
        """The language that texts too short to be told by more are read in."""
        return by_script([*self.texts[1], *self.texts[0]])

    @once
    def language(self) -> str | None:
        if self.english or self._languages:
            return "en" if self.english else self._languages[0]
        return self._by_letters if self._by_letters != "en" else None

    @once
    def older(self) -> int:
        return sum(len(text) + 1 for text in self.texts[0])

    @once
    def story(self) -> str:
        return "\n".join((*self.texts[0], *self.texts[1]))

    @once
    def shifted(self) -> tuple[tuple[_Places, _Places], dict[int, frozenset[int]]]:
        """Stem → numbers of the places (edited links, lone paragraphs) that take it away, and that bring it; and the places that
        begin with each older paragraph."""
        found: tuple[dict[str, set[int]], dict[str, set[int]]] = ({}, {})
        places: dict[int, set[int]] = {}
        number = 0
        for link in self.pair.links:
            if link.edits:
                places.setdefault(link.before[0], set()).add(number)
                for side, spans in enumerate(
                    ([s for e in link.edits for s in e.before], [s for e in link.edits for s in e.after])
                ):
                    for stem in self._stems(side, spans):
                        found[side].setdefault(stem, set()).add(number)
                number += 1
        for side, version in enumerate(self.versions):
            linked = {n for link in self.pair.links for n in (link.after if side else link.before)}
            for n, paragraph in enumerate(version.paragraphs):
                if n not in linked and paragraph.role != "boilerplate":
                    for stem in self._stems(side, [Span(n, 0, len(paragraph.text))]):
                        found[side].setdefault(stem, set()).add(number)
                    number += 1
        first, second = ({stem: frozenset(numbers) for stem, numbers in side.items()} for side in found)
        return (first, second), {n: frozenset(numbers) for n, numbers in places.items()}

    def _stems(self, side: int, spans: Iterable[Span]) -> frozenset[str]:
        texts = self.texts[side]
        return frozenset(root(w) for s in spans for w in content(words_in(texts[s.paragraph], s.start, s.end)))

    def dates_differ(self, link: Link) -> bool:
        """Whether an unedited link holds a date that is another day now."""
        for i, j in zip(link.before, link.after, strict=True):
            older = self._dates(0, i)
            newer = self._dates(1, j) if older else {}
            if any(place in newer and value != newer[place] for place, value in older.items()):
                return True
        return False

    def _dates(self, side: int, paragraph: int) -> dict[tuple[tuple[int, int], ...], Interval]:
        """Where in a paragraph a date stands, and what it is."""
        return {
            tuple((span.start, span.end) for span in mention.spans): mention.value
            for mention in self._days_of(side, paragraph)
            if isinstance(mention.value, Interval)
        }

    def _days_of(self, side: int, paragraph: int) -> list[Mention]:
        """The mentions of a paragraph that tell days, in order."""
        mentions = self.mentions[side]
        return [mentions[n] for n in self._dated[side].get(paragraph, ())]

    def of(self, joined: Link | Passage) -> list[tuple[Order, Change]]:
        """What is found in a link or passage."""
        if isinstance(joined, Passage):
            return self._changes(joined) if joined.moved else []
        told = joined.edited or joined.edits or _parts_differ(joined, self.versions)
        return self.of_link(joined) if told or (self.days.may_differ and self.dates_differ(joined)) else []

    def of_link(self, link: Link) -> list[tuple[Order, Change]]:
        kinds = [
            {furniture_kind(version.paragraphs[n]) for n in side}
            for version, side in zip(self.versions, (link.before, link.after), strict=True)
        ]
        if None not in kinds[1] or None not in kinds[0]:
            kind = next(k for k in sorted(filter(None, kinds[1] | kinds[0])))
            return self._furniture(link, kind) if link.edited else []
        return self._parts(link) + self._changes(link)

    @once
    def lone(self) -> list[Lone]:
        return lone_paragraphs(self.pair, self.versions)

    def of_lone(self, lone: Lone) -> tuple[Order, Change]:
        before, after = (lone.spans, ()) if lone.side == 0 else ((), lone.spans)
        relation: Relation = "removed" if lone.side == 0 else "added"
        finding = Finding((0, 0), (0, 0), lone.category, lone.kind, relation, lone.certainty, why=lone.why)
        return self.order(before, after), self.change(finding, before, after)

    def order(self, before: tuple[Span, ...], after: tuple[Span, ...]) -> Order:
        """Where a change stands that belongs to no edit; what was removed behind what the paragraphs before it became."""
        if after:
            return after[0].paragraph, after[0].start, -1, 0
        first = before[0].paragraph
        near = next((self._after_of[n] for n in range(first, -1, -1) if n in self._after_of), -1)
        return near, 1 << 60, first, before[0].start

    @once
    def _after_of(self) -> dict[int, int]:
        return {n: link.after[0] for link in self.pair.links if not link.moved for n in link.before}

    def _body(self, side: int, paragraphs: Iterable[int]) -> Stretch:
        """The paragraphs without their parts (datelines, credits) and without the sentences that moved."""
        pieces: list[Span] = []
        for n in paragraphs:
            paragraph = self.versions[side].paragraphs[n]
            holes = [*self.moved[side].get(n, ()), *(Span(n, p.start, p.end) for p in paragraph.parts)]
            pieces += without([Span(n, 0, len(paragraph.text))], holes)
        return Stretch.of(pieces, self.texts[side])

    def _parts(self, link: Link) -> list[tuple[Order, Change]]:
        """Datelines, credits and other parts of the paragraphs, compared by their roles."""
        sides: list[dict[str, list[Span]]] = []
        for version, side in zip(self.versions, (link.before, link.after), strict=True):
            known: dict[str, list[Span]] = {}
            for n in side:
                for part in version.paragraphs[n].parts:
                    spans = _trim(Span(n, part.start, part.end), version.paragraphs[n].text)
                    if spans:
                        known.setdefault(part.role, []).append(spans)
            sides.append(known)
        found = []
        for role in sorted(sides[0].keys() | sides[1].keys()):
            before, after = tuple(sides[0].get(role, ())), tuple(sides[1].get(role, ()))
            if [self._words(0, before)] == [self._words(1, after)]:
                continue
            relation: Relation = "changed" if before and after else "removed" if before else "added"
            finding = Finding(
                (0, 0),
                (0, 0),
                "boilerplate",
                PART_KINDS.get(role, "other"),
                relation,
                why=f"{part_name(role)}, no part of the story",
            )
            order = (after[0].paragraph, after[0].start, 0, 0) if after else (link.after[0], 0, before[0].paragraph, 0)
            found.append((order, self.change(finding, before, after)))
        return found

    def _furniture(self, link: Link, kind: str) -> list[tuple[Order, Change]]:
        before = tuple(s for n in link.before if (s := _trim(Span(n, 0, len(self.texts[0][n])), self.texts[0][n])))
        after = tuple(s for n in link.after if (s := _trim(Span(n, 0, len(self.texts[1][n])), self.texts[1][n])))
        finding = Finding((0, 0), (0, 0), "boilerplate", kind, "changed", why="page furniture, no part of the story")
        return [((link.after[0], 0, link.before[0], 0), self.change(finding, before, after))] if before or after else []

    def _changes(self, joined: Link | Passage) -> list[tuple[Order, Change]]:
        region = self._region(joined)
        a, b = region.a, region.b
        found = []
        for finding in findings(region):
            before, after = a.spans(*_from_word(a, finding.before)), b.spans(*_from_word(b, finding.after))
            if not before and not after:
                continue
            place = _place(b, finding.after[0])
            origin = _place(a, finding.before[0])
            found.append(((*place, *origin), self.change(finding, before, after)))
        return found

    def _region(self, joined: Link | Passage) -> Region:
        """A link or passage as it is judged; one in which a date stands is kept, for when it is corrected."""
        known = self._regions.get((joined.before, joined.after))
        if known:
            return known.under(self._redated(0, known), self._redated(1, known), self.days, self.check)
        if isinstance(joined, Link):
            a, b = self._body(0, joined.before), self._body(1, joined.after)
        else:
            a = Stretch.of(joined.before, self.texts[0], glue=" ")
            b = Stretch.of(joined.after, self.texts[1], glue=" ")
        older, newer = self._mentions(0, a.pieces), self._mentions(1, b.pieces)
        region = Region(
            a,
            b,
            hunks_of(joined.edits, a, b),
            self._watched(older, a),
            self._watched(newer, b),
            self.english,
            self.language,
            self.shifted[0],
            self.shifted[1].get(a.pieces[0].paragraph, frozenset()) if a.pieces else frozenset(),
            self.story,
            self.older,
            (located(older, a, _CUES), located(newer, b, _CUES)) if joined.edits else ((), ()),
            self.check,
            self.days,
        )
        if any(isinstance(f.mention.value, Interval) for f in (*region.mentions_a, *region.mentions_b)):
            self._regions[joined.before, joined.after] = region
        return region

    def _watched(self, mentions: Sequence[Mention], stretch: Stretch) -> tuple[Found, ...]:
        found = located(mentions, stretch, FAMILIES)
        return tuple(
            Found(f.start, f.end, seen(f.mention, self.days)) if isinstance(f.mention.value, Interval) else f
            for f in found
        )

    def _redated(self, side: int, known: Region) -> tuple[Found, ...]:
        """The mentions of a region that was kept, its days under the dates of this bench."""
        stretch, found = (known.b, known.mentions_b) if side else (known.a, known.mentions_a)
        paragraphs = dict.fromkeys(piece.paragraph for piece in stretch.pieces)
        days = {(m.kind, m.spans): m for n in paragraphs for m in self._days_of(side, n)}
        return tuple(
            Found(f.start, f.end, seen(days[f.mention.kind, f.mention.spans], self.days))
            if isinstance(f.mention.value, Interval)
            else f
            for f in found
        )

    @once
    def _regions(self) -> dict[object, Region]:
        return {}

    def _words(self, side: int, spans: Sequence[Span]) -> str:
        return " ".join(self.texts[side][s.paragraph][s.start : s.end] for s in spans)

    def change(self, finding: Finding, before: tuple[Span, ...], after: tuple[Span, ...]) -> Change:
        """A finding as an editor is shown it, without its id; one that no date touches is made once."""
        valued = finding.before_value is not None or finding.after_value is not None
        told = finding, before, after
        known = None if valued else self._undated.get(told)
        if known:
            return known
        held = self._held(before, after) if finding.category == "fact" else ([], [])
        made = self._made(*told, held)
        if not valued and not any(_hangs(mention) for side in held for _, mention in side):
            self._undated[told] = made
        return made

    def _made(self, finding: Finding, before: tuple[Span, ...], after: tuple[Span, ...], held: Held) -> Change:
        words = self._words(0, before), self._words(1, after)
        values = unseen(finding.before_value), unseen(finding.after_value)
        relation = finding.relation
        if not before or not after:
            relation = "added" if after else "removed"
        elif relation in ("added", "removed"):
            relation = "changed"
        told = shown = None
        if words[0] == words[1] and values[0] is not None and values[1] is not None:
            told, shown = (said(values[0]), said(values[1])), (bare(values[0]), bare(values[1]))
        why = reason(
            day_words(words, values, held),
            values,
            relation,
            finding.why,
            days=days_among(finding, held),
            unnamed=unnamed(finding, held),
        )
        if self.language == "de":
            sides = zip(self.texts, (before, after), strict=True)
            older, newer = (" ".join(text[s.paragraph] for s in spans) for text, spans in sides)
            why = as_spelled(why, values, (older, newer))
        return Change(
            "c0",
            key_of(finding.category, finding.kind, ((before, self.texts[0]), (after, self.texts[1])), told or ()),
            finding.category,
            finding.kind,
            relation,
            before,
            after,
            finding.certainty,
            *values,
            summary=summary(
                *self._shown(finding, words, before, after), same_words=shown, reworded=finding.category == "wording"
            ),
            why=why,
        )

    def _shown(
        self, finding: Finding, words: tuple[str, str], before: tuple[Span, ...], after: tuple[Span, ...]
    ) -> tuple[str, str]:
        """The words as a line of a list shows them: those altered in a quotation amid what surrounds them there, those that only stand
        elsewhere once."""
        if finding.category == "wording" and words[0] == words[1]:
            return words[0], ""
        if finding.kind != "quote" or len(before) > 1 or len(after) > 1:
            return words
        sides = zip(self.texts, (before, after), strict=True)
        older, newer = (
            "".join(in_its_quotation(text[s.paragraph], s.start, s.end) for s in spans) for text, spans in sides
        )
        return older, newer

    def _held(self, before: tuple[Span, ...], after: tuple[Span, ...]) -> Held:
        """The mentions that lie whole among the words of each side, each with its own words."""
        older, newer = (
            [
                (self._words(side, mention.spans), mention)
                for mention in self._mentions(side, spans)
                if all(any(_within(s, o) for o in spans) for s in mention.spans)
            ]
            for side, spans in enumerate((before, after))
        )
        return older, newer


def _hangs(mention: Mention) -> bool:
    """Whether a date gives a mention its value."""
    return isinstance(mention.value, Interval) and hangs(mention.value)


def _within(inner: Span, outer: Span) -> bool:
    return inner.paragraph == outer.paragraph and outer.start <= inner.start and inner.end <= outer.end


def _parts_differ(link: Link, versions: tuple[Version, Version]) -> bool:
    sides = [
        [version.paragraphs[n] for n in side] for version, side in zip(versions, (link.before, link.after), strict=True)
    ]
    if not any(paragraph.parts for side in sides for paragraph in side):
        return False
    roles = [[(p.role, [(q.start, q.end, q.role) for q in p.parts]) for p in side] for side in sides]
    return roles[0] != roles[1]


def _trim(span: Span, text: str) -> Span | None:
    words = text[span.start : span.end]
    if not words.strip():
        return None
    start = span.start + len(words) - len(words.lstrip())
    return Span(span.paragraph, start, start + len(words.strip()))


_LEADING: Final = lazy_pattern(r"[\s,;:.)–—…]+(?=[^\W\d]|\d(?<![.,]\d)|[\"“'‘(])")


def _from_word(stretch: Stretch, side: tuple[int, int]) -> tuple[int, int]:
    """A stretch without the punctuation that it begins with, where words follow."""
    lead = _LEADING.match(stretch.text, *side)
    return (lead.end(), side[1]) if lead else side


_TELLING: Final = 2
"""Small words of another language, which English has not, from which on a text is not read as English."""


def _reads_english(texts: Sequence[str], small: frozenset[str]) -> bool:
    """Whether two of three words but names are English ones, whatever language a few lines were taken for; ``small`` words of that
    language tell nothing (``hat die``)."""
    words = [w.low.removesuffix("'s") for w in words_in(" ".join(texts[:20])[:1000]) if w.text[0].islower()]
    words = [w for w in words if w not in small]
    return len(words) >= 2 and sum(map(is_word, words)) * 3 >= 2 * len(words)


def _place(stretch: Stretch, at: int) -> tuple[int, int]:
    """Paragraph and offset of a local place."""
    best = (stretch.pieces[0].paragraph, 0) if stretch.pieces else (0, 0)
    for piece, start in zip(stretch.pieces, stretch.starts, strict=True):
        if start > at:
            break
        best = piece.paragraph, piece.start + min(at - start, piece.end - piece.start)
    return best


def _by_paragraph(mentions: Sequence[Mention]) -> dict[int, tuple[list[int], list[int]]]:
    """Paragraph → the numbers of its mentions, in order, and where each begins."""
    found: dict[int, tuple[list[int], list[int]]] = {}
    for n, mention in enumerate(mentions):
        span = mention.spans[0]
        numbers, starts = found.setdefault(span.paragraph, ([], []))
        numbers.append(n)
        starts.append(span.start)
    return found


def _days_by_paragraph(mentions: Sequence[Mention]) -> dict[int, list[int]]:
    """Paragraph → the numbers of its mentions that tell days, under whatever date."""
    found: dict[int, list[int]] = {}
    for n, mention in enumerate(mentions):
        if isinstance(mention.value, Interval):
            found.setdefault(mention.spans[0].paragraph, []).append(n)
    return found


def _spans_by_paragraph(spans: Iterable[Span]) -> dict[int, list[Span]]:
    found: dict[int, list[Span]] = {}
    for span in spans:
        found.setdefault(span.paragraph, []).append(span)
    return found
