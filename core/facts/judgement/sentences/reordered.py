"""Sentences whose clauses changed places: each clause is judged against its own counterpart, as a sentence that moved is.

``Ida Holm said the ban is legal`` / ``The ban is illegal, Ida Holm said``: edits run in one direction, so of two clauses that changed
places at least one stands in them as a removal and an insertion, and what is said in it would be compared with nothing.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from core.differencing.edits import edits_between
from core.facts.judgement.edited import hunks_of
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Hunk, Region, Word
from core.facts.judgement.stretch import Stretch
from core.facts.judgement.vocabulary.content import alike, base, is_content
from core.facts.judgement.vocabulary.words import CONNECTIVES, REPORTING
from core.model import Span

LONGEST: Final = 60
"""Words of a sentence that is looked at."""
_LEADING: Final = frozenset(
    "and but while whereas then so or who which where whose if unless although though until in on at for during amid near from to with"
    " under over inside outside despite because since as when once after before following without according by of than not".split()
)
"""Small words that begin a clause or phrase and go with it."""
_PARTING: Final = _LEADING - {"of", "by", "than", "not", "to", "from", "according", "or"}
"""Of these the ones before which a sentence may be cut."""
AGREED: Final = 6
"""How many words must go with their part for each that doesn't."""
CLAUSE: Final = 3
"""Telling words from which what only one version has behind both parts is left out of them."""
_BETWEEN: Final = frozenset({"and", "but", "while", "whereas"})
"""Words between two clauses that may change places around them."""


class Cut(NamedTuple):
    """A sentence in two: where its first part ends and its second begins, and the small word that stands between them (or leads)."""

    end: int
    start: int
    first: int
    """Words of the first part."""


class Turned(NamedTuple):
    """A pair of sentences whose two parts changed places."""

    whole: Hunk
    parts: tuple[Hunk, Hunk]


def reordered(region: Region) -> list[Turned]:
    """The pairs of sentences whose parts changed places; at most one a sentence."""
    found: list[Turned] = []
    said = _Said(region)
    for sentence_b in region.sentences_b:
        region.check()
        if not region.moves_within(sentence_b):
            continue
        sentence_a = _counterpart(said, sentence_b)
        if sentence_a is None or any(t.whole.a0 < sentence_a[1] and sentence_a[0] < t.whole.a1 for t in found):
            continue
        turned = _turned(region, sentence_a, sentence_b)
        if turned:
            found.append(turned)
    return found


def part_of(region: Region, turned: Turned, n: int) -> Region:
    """Two clauses (part 0 or 1) as a region of their own; what the other part, and the edits elsewhere, say counts as said beside them."""
    hunk, other = turned.parts[n], turned.parts[1 - n]
    texts = region.a.text[hunk.a0 : hunk.a1], region.b.text[hunk.b0 : hunk.b1]
    a, b = (Stretch.of([Span(0, 0, len(text))], [text]) for text in texts)
    edits = edits_between(a.pieces, b.pieces, [texts[0]], [texts[1]], language=region.language)
    return replace(
        region,
        a=a,
        b=b,
        hunks=hunks_of(edits, a, b),
        mentions_a=_inside(region.mentions_a, (hunk.a0, hunk.a1), region.mentions_b, (hunk.b0, hunk.b1)),
        mentions_b=_inside(region.mentions_b, (hunk.b0, hunk.b1), region.mentions_a, (hunk.a0, hunk.a1)),
        beside=(
            [*region.contents(0, other.a0, other.a1), *_around(region, 0, turned.whole)],
            [*region.contents(1, other.b0, other.b1), *_around(region, 1, turned.whole)],
        ),
    )


def _around(region: Region, side: int, whole: Hunk) -> list[str]:
    """Base forms of what the other edited sentences say."""
    start, end = whole[2 * side], whole[2 * side + 1]
    outside = [s for s in (region.sentences_b if side else region.sentences_a) if s[1] <= start or end <= s[0]]
    edited = [
        s for s in outside if any(h[2 * side] < s[1] and s[0] < h[2 * side + 1] for h in region.touching(side, *s))
    ]
    return [word for sentence in edited for word in region.contents(side, *sentence)]


def in_whole(finding: Finding, at: Hunk) -> Finding:
    """A finding of a part, at its place in the whole."""
    before, after = (
        (side[0] + start, side[1] + start) for side, start in ((finding.before, at.a0), (finding.after, at.b0))
    )
    return replace(finding, before=before, after=after)


def unaltered(region: Region, part: Region, at: Hunk) -> list[Finding]:
    """What of a part stays as it was, where edits take it away or bring it: it only changed its place."""
    edges = [*part.hunks, Hunk(len(part.a.text), len(part.a.text), len(part.b.text), len(part.b.text))]
    found: list[Finding] = []
    at_a, at_b = 0, 0
    for hunk in edges:
        before, after = (at.a0 + at_a, at.a0 + hunk.a0), (at.b0 + at_b, at.b0 + hunk.b0)
        edited = any(
            (h.a0 < before[1] and before[0] < h.a1) or (h.b0 < after[1] and after[0] < h.b1) for h in region.hunks
        )
        if edited and region.words(0, *before):
            why = "the same words, elsewhere in the sentence"
            found.append(Finding(before, after, "wording", None, "changed", why=why))
        at_a, at_b = hunk.a1, hunk.b1
    return found


def rest_of(region: Region, turned: Sequence[Turned]) -> Region:
    """The region with each of these sentences as one hunk without values: their parts are judged by themselves."""
    wholes = [t.whole for t in turned]
    hunks: list[Hunk] = []
    for hunk in sorted([*region.hunks, *wholes]):
        last = hunks[-1] if hunks else None
        if last and (hunk.a0 < last.a1 or hunk.b0 < last.b1):
            hunks[-1] = Hunk(last.a0, max(last.a1, hunk.a1), min(last.b0, hunk.b0), max(last.b1, hunk.b1))
        else:
            hunks.append(hunk)
    return replace(
        region,
        hunks=tuple(hunks),
        mentions_a=tuple(f for f in region.mentions_a if not any(w.a0 <= f.start < w.a1 for w in wholes)),
        mentions_b=tuple(f for f in region.mentions_b if not any(w.b0 <= f.start < w.b1 for w in wholes)),
    )


def _inside(
    found: Sequence[Found], own: tuple[int, int], others: Sequence[Found], other: tuple[int, int]
) -> tuple[Found, ...]:
    """The mentions of a part at their places in it, but for those whose value the other side tells outside its part alone."""
    within = [f.mention.value for f in others if other[0] <= f.start and f.end <= other[1]]
    around = [f.mention.value for f in others if not (other[0] <= f.start and f.end <= other[1])]
    return tuple(
        Found(f.start - own[0], f.end - own[0], f.mention)
        for f in found
        if own[0] <= f.start and f.end <= own[1]
        if f.mention.value in within or f.mention.value not in around
    )


class _Said:
    """In which sentences of a region a base form is said, and how often in each: found once where many are asked."""

    def __init__(self, region: Region) -> None:
        self.region = region
        self.sentences = region.sentences_a, region.sentences_b
        self._told: dict[int, dict[str, list[tuple[int, int]]]] = {}

    def told(self, side: int) -> dict[str, list[tuple[int, int]]]:
        if side not in self._told:
            found = self._told[side] = {}
            for n, sentence in enumerate(self.sentences[side]):
                for word, times in Counter(self.region.contents(side, *sentence)).items():
                    found.setdefault(word, []).append((n, times))
        return self._told[side]


def _counterpart(said: _Said, sentence_b: tuple[int, int]) -> tuple[int, int] | None:
    """The one sentence of the older side that says most of what this one says, and that no other newer one says more of."""
    sentence_a = _nearest(said, 1, sentence_b)
    return sentence_a if sentence_a and _nearest(said, 0, sentence_a) == sentence_b else None


def _nearest(said: _Said, side: int, sentence: tuple[int, int]) -> tuple[int, int] | None:
    """The sentence of the other side, near where this one lies in it, that shares most words with it; of several the first."""
    others = said.sentences[1 - side]
    place = said.region.source(*sentence) if side else said.region.image(*sentence)
    first = bisect_right(others, place[0], key=lambda s: s[1])
    last = bisect_left(others, place[1], key=lambda s: s[0])
    if last - first < 2:
        return others[first] if first < last else None
    shared: dict[int, int] = {}
    for word, times in Counter(said.region.contents(side, *sentence)).items():
        for n, there in said.told(1 - side).get(word, ()):
            if first <= n < last:
                shared[n] = shared.get(n, 0) + min(times, there)
    return others[max(shared, key=lambda n: (shared[n], -n), default=first)]


def _turned(region: Region, sentence_a: tuple[int, int], sentence_b: tuple[int, int]) -> Turned | None:
    a, b = region.words(0, *sentence_a), region.words(1, *sentence_b)
    if max(len(a), len(b)) > LONGEST or min(len(a), len(b)) < 4:
        return None
    keys = _keys(a, b)
    total = _common(*(Counter(side) for side in keys))
    if total < 2 or _in_order(*keys):
        return None
    cuts = _cuts(region, 0, a), _cuts(region, 1, b)
    best: tuple[tuple[int, ...], Cut, Cut] | None = None
    for cut_a in cuts[0]:
        first_a, last_a = Counter(keys[0][: cut_a.first]), Counter(keys[0][cut_a.first :])
        for cut_b in cuts[1]:
            first_b, last_b = Counter(keys[1][: cut_b.first]), Counter(keys[1][cut_b.first :])
            crossed = _common(first_a, last_b), _common(last_a, first_b)
            if not min(crossed) or not _leads_agree(a, cut_a, b, cut_b):
                continue
            parted = _from_source(a, cut_a) + _from_source(b, cut_b)
            even = min(cut_a.first, len(a) - cut_a.first, cut_b.first, len(b) - cut_b.first)
            rank = sum(crossed), -parted, even, -cut_a.first - cut_b.first  # the same with the sides exchanged
            if best is None or rank > best[0]:
                best = rank, cut_a, cut_b
    if best is None:
        return None
    (crossed_in, *_), cut_a, cut_b = best
    found, ends = _narrowed(keys, crossed_in, (cut_a, cut_b), cuts, (sentence_a[1], sentence_b[1]))
    if found < AGREED * (total - found - _names_crossed(a, b, keys, (cut_a, cut_b))):
        return None
    whole = Hunk(sentence_a[0], ends[0], sentence_b[0], ends[1])
    text_a, text_b = region.a.text, region.b.text
    one = Hunk(*_bare(text_a, whole.a0, cut_a.end), *_bare(text_b, cut_b.start, whole.b1))
    other = Hunk(*_bare(text_a, cut_a.start, whole.a1), *_bare(text_b, whole.b0, cut_b.end))
    return Turned(whole, (_covering(region, one), _covering(region, other)))


def _covering(region: Region, part: Hunk) -> Hunk:
    """A part with all of the value that it ends in: ``at 8.45 p.m.``"""
    ends = [
        max([f.end for f in region.mentioned(side, end - 1, end)], default=end)
        for side, end in ((0, part.a1), (1, part.b1))
    ]
    return Hunk(part.a0, max(part.a1, ends[0]), part.b0, max(part.b1, ends[1]))


def _names_crossed(a: Sequence[Word], b: Sequence[Word], keys: tuple[Sequence[str], ...], at: tuple[Cut, Cut]) -> int:
    """Names that stand in one another's part, as many one way as the other: ``met Falk after talks with Berg`` / ``with Falk, met Berg``.

    They say nothing against their parts being the same: who stands in them is what changed.
    """
    if not any(
        _lead(words[n]) not in ("", "and", "but") for words, cut in ((a, at[0]), (b, at[1])) for n in (0, cut.first)
    ):
        return 0  # two clauses side by side: what is told of each may have changed places as well as the names
    named = [
        {key for key, w in zip(side, words, strict=True) if w.text[:1].isupper()}
        - {key for key, w in zip(side, words, strict=True) if w.text[:1].islower()}
        for side, words in zip(keys, (a, b), strict=True)
    ]
    names = named[0] & named[1]
    heads = [{*side[: cut.first]} & names for side, cut in zip(keys, at, strict=True)]
    tails = [{*side[cut.first :]} & names for side, cut in zip(keys, at, strict=True)]
    there, back = len(heads[0] & heads[1] - tails[0] - tails[1]), len(tails[0] & tails[1] - heads[0] - heads[1])
    return there + back if there == back else 0


def _narrowed(
    keys: tuple[Sequence[str], Sequence[str]],
    crossed: int,
    at: tuple[Cut, Cut],
    cuts: tuple[Sequence[Cut], Sequence[Cut]],
    ends: tuple[int, int],
) -> tuple[int, tuple[int, int]]:
    """How many words stand as they should, and where the two sentences end when what follows both parts in its old order is left out."""
    best = crossed, ends
    heads = [Counter(side[: cut.first]) for side, cut in zip(keys, at, strict=True)]
    sizes = len(keys[0]), len(keys[1])
    closed = [
        [*(c for c in own if c.first > cut.first), Cut(end, end, size)]
        for own, cut, end, size in zip(cuts, at, ends, sizes, strict=True)
    ]
    for last_a in closed[0]:
        for last_b in closed[1]:
            if last_a.first == sizes[0] and last_b.first == sizes[1]:
                continue
            tails = Counter(keys[0][at[0].first : last_a.first]), Counter(keys[1][at[1].first : last_b.first])
            inner = _common(heads[0], tails[1]), _common(tails[0], heads[1])
            rest = Counter(keys[0][last_a.first :]), Counter(keys[1][last_b.first :])
            right = sum(inner) + _common(*rest)
            alone = any(sum(side.values()) - side[""] >= CLAUSE for side in rest)
            if min(inner) and (right > best[0] or (right == best[0] and best[1] == ends and alone)):
                best = right, (last_a.end, last_b.end)
    return best


def _common(one: Counter[str], other: Counter[str]) -> int:
    return sum(min(count, other[key]) for key, count in one.items() if key)


def _keys(a: Sequence[Word], b: Sequence[Word]) -> tuple[list[str], list[str]]:
    """A key for each word that tells which part is which, equal for words that are alike; empty for the others."""
    keys_a = [_key(w) for w in a]
    known = dict.fromkeys(filter(None, keys_a))
    keys_b = []
    for key in map(_key, b):
        if key and key not in known:
            key = next((other for other in known if alike(key, other)), key)
        keys_b.append(key)
    return keys_a, keys_b


def _key(word: Word) -> str:
    form = base(word.low)
    return form if is_content(word.low) or form == "say" else ""


def _in_order(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether the words that both sides have stand in one order."""
    shared = set(filter(None, a)) & set(filter(None, b))
    return [key for key in a if key in shared] == [key for key in b if key in shared]


def _cuts(region: Region, side: int, found: Sequence[Word]) -> list[Cut]:
    """Where a sentence may be cut in two: at a mark, behind who says so, before a clause or a phrase; never inside a value or name."""
    text = region.b.text if side else region.a.text
    cuts: list[Cut] = []
    for n in range(1, len(found)):
        last, word = found[n - 1], found[n]
        between = text[last.end : word.start]
        said = base(last.low) in REPORTING and not (n > 1 and found[n - 2].low in ("a", "an", "the", "no"))
        if not (said or word.low in _PARTING or any(mark in between for mark in ',;:–—"“”')):
            continue
        if any(f.start < word.start for f in region.mentioned(side, word.start, word.start + 1)):
            continue
        if ":" in between and (n == 1 or found[n - 2].end + 1 < last.start):
            continue  # a label goes with what it stands before: right: the coach
        if said and word.low == "that" and n + 1 < len(found):
            cuts.append(Cut(word.end, found[n + 1].start, n))
            continue
        end, start = last.end + len(between) - len(between.lstrip(_CLOSING)), word.start
        cuts.append(Cut(end, start - len(between) + len(between.rstrip(_OPENING)), n))
    return cuts


_CLOSING: Final = "”’\"')],.;:?!"
_OPENING: Final = "“‘\"'(["


def _from_source(found: Sequence[Word], cut: Cut) -> bool:
    """Whether a cut parts a verb of saying from the name behind it: ``It opens in May, said / Ida Falk``."""
    if cut.first < 2:
        return False
    before, verb, after = found[cut.first - 2 : cut.first + 1]
    return base(verb.low) in REPORTING and verb.start > before.end + 1 and after.text[:1].isupper()


def _leads_agree(a: Sequence[Word], cut_a: Cut, b: Sequence[Word], cut_b: Cut) -> bool:
    """Whether each part begins as its counterpart does: ``after the storm`` / ``After the storm``."""
    heads = _lead(a[0]), _lead(b[0])
    tails = _lead(a[cut_a.first]), _lead(b[cut_b.first])
    if tails[0] == tails[1] and tails[0] in _BETWEEN and heads == ("", ""):
        return True
    return _ties_alike(heads[0], tails[1]) and _ties_alike(tails[0], heads[1])


def _lead(word: Word) -> str:
    return word.low if word.low in _LEADING and word.low != "according" else ""


def _ties_alike(one: str, other: str) -> bool:
    return one == other or any(one in line and other in line for line in CONNECTIVES)


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    """A part without the marks and blanks around it."""
    words = text[start:end]
    lead = len(words) - len(words.lstrip(" \t,;:.–—"))
    return start + lead, max(start + lead, end - len(words) + len(words.rstrip(" \t,;:.–—")))
