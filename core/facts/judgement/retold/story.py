"""The sentences of one version of a story with what each of them says, and whether a story was told anew as a whole."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from core.facts.furniture import furniture_kind
from core.facts.judgement.region import Word, words_in
from core.facts.judgement.vocabulary.content import akin, alike, content, is_acronym, opposite, root, ties_of
from core.facts.judgement.vocabulary.lexicon import is_word, near_sets
from core.facts.judgement.vocabulary.words import AUXILIARIES, MODALS, NEGATORS, STOP
from core.facts.names import fold
from core.facts.tables.contrasts import OPPOSITES
from core.facts.tables.places import DEMONYMS
from core.facts.tables.retold import EMPTY, NEGATIVE, ONE_EVENT
from core.model import Mention, PairAlignment, Paragraph, Quantity, Span, Version
from core.patterns import lazy_pattern
from core.text.sentences import sentences

FEWEST: Final = 3
"""Sentences a side that must be written anew, for a story to be told anew as a whole."""
SHARE: Final = 0.4
"""Share of the letters of both versions that must be edited. Of 1,100 pairs in sets of news all but the stories told anew stay
below it, or have fewer such sentences."""
REWRITTEN: Final = 0.3
"""Share of a sentence's letters from which it is written anew."""
LONGEST: Final = 12_000
"""Letters a side up to which a story is looked at as a whole: longer texts are no one story, and all held against all would take long."""

TIMES: Final = frozenset("twice thrice double triple treble half quarter third".split())
"""Words for figures that another report tells by a verb (twice as much / doubled)."""
VALUED: Final = frozenset({"number", "money", "percentage", "measure", "date", "time", "duration"})
NAMED: Final = frozenset({"person", "organisation", "place"})


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """A word that says something, at its place in its paragraph. ``forms`` are its base forms; more than one with a particle."""

    forms: tuple[str, ...]
    start: int
    end: int
    named: bool
    denied: bool


@dataclass(frozen=True, slots=True, eq=False)
class Sentence:
    """One sentence of a version. ``touched``: share of its letters in edits, 0..1."""

    side: int
    paragraph: int
    start: int
    end: int
    text: str
    tokens: tuple[Token, ...]
    values: tuple[Mention, ...]
    cues: tuple[Mention, ...]
    names: tuple[Mention, ...]
    touched: float


class Line(NamedTuple):
    """Where a sentence stands. ``touched``: share of its letters in edits, 0..1."""

    paragraph: int
    start: int
    end: int
    touched: float


def lines_of(
    pair: PairAlignment, versions: tuple[Version, Version], mentions: Sequence[Sequence[Mention]]
) -> tuple[list[Line], list[Line]] | None:
    """Where both versions' sentences stand, furniture and datelines left out; ``None`` for texts that are too long to be one story."""
    found: list[list[Line]] = []
    for version, own in zip(versions, mentions, strict=True):
        known = _by_paragraph(own)
        places: list[Line] = []
        size = 0
        for n, paragraph in enumerate(version.paragraphs):
            if size > LONGEST:
                return None
            if furniture_kind(paragraph):
                continue
            own_lines = _lines(n, paragraph, known.get(n, ()))
            places += own_lines
            size += sum(line.end - line.start for line in own_lines)
        if size > LONGEST:
            return None
        found.append(places)
    first, second = (
        [line._replace(touched=_share(marks[line.paragraph], line)) for line in places]
        for places, marks in zip(found, (_marks(pair, side, versions[side]) for side in (0, 1)), strict=True)
    )
    return first, second


def _lines(n: int, paragraph: Paragraph, mentions: Sequence[Mention]) -> list[Line]:
    """The sentences of paragraph ``n``, without a dateline or other part at their head."""
    lines = []
    for start, end in _whole(sentences(paragraph.text, "en"), mentions):
        for part in paragraph.parts:
            if part.start <= start < part.end:
                start = min(end, part.end)
        if start < end and paragraph.text[start:end].strip():
            lines.append(Line(n, start, end, 0.0))
    return lines


def _share(marks: bytearray, line: Line) -> float:
    return sum(marks[line.start : line.end]) / (line.end - line.start)


def tell(
    lines: tuple[list[Line], list[Line]], versions: tuple[Version, Version], mentions: Sequence[Sequence[Mention]]
) -> list[list[Sentence]]:
    """What both versions' sentences say."""
    told = []
    for side, version in enumerate(versions):
        known = _by_paragraph(mentions[side])
        told.append(
            [
                _sentence(side, line, version.paragraphs[line.paragraph].text, known.get(line.paragraph, ()))
                for line in lines[side]
            ]
        )
    return told


def _by_paragraph(mentions: Sequence[Mention]) -> dict[int, list[Mention]]:
    """The mentions that an account goes by."""
    found: dict[int, list[Mention]] = {}
    for mention in mentions:
        if mention.kind in VALUED | NAMED | {"attribution"}:
            found.setdefault(mention.spans[0].paragraph, []).append(mention)
    return found


def _whole(parts: Sequence[tuple[int, int]], mentions: Sequence[Mention]) -> list[tuple[int, int]]:
    """Sentences, joined where a value or name stands across their edge (``at 6 p.m. Melbourne time``); both are in their order."""
    whole: list[tuple[int, int]] = []
    reach = n = 0
    for start, end in parts:
        while n < len(mentions) and mentions[n].spans[0].start < start:
            reach = max(reach, mentions[n].spans[-1].end)
            n += 1
        if whole and start < reach:
            start = whole.pop()[0]
        whole.append((start, end))
    return whole


def is_told_anew(lines: tuple[list[Line], list[Line]]) -> bool:
    """Whether hardly a sentence was left as it was."""
    anew = [sum(line.touched >= REWRITTEN for line in side) for side in lines]
    return min(anew) >= 1 and sum(anew) >= FEWEST and _edited_share(lines) >= SHARE


def _edited_share(lines: tuple[list[Line], list[Line]]) -> float:
    """The share of all letters that lies in edits, 0..1."""
    size = sum(line.end - line.start for side in lines for line in side)
    return sum((line.end - line.start) * line.touched for side in lines for line in side) / max(1, size)


def _marks(pair: PairAlignment, side: int, version: Version) -> list[bytearray]:
    """For each letter of each paragraph whether it is edited."""
    marks = [bytearray(len(p.text)) for p in version.paragraphs]
    gone = [bytearray(len(p.text)) for p in version.paragraphs]
    linked = set[int]()
    for link in pair.links:
        linked.update(link.after if side else link.before)
        for edit in link.edits:
            for s in edit.after if side else edit.before:
                marks[s.paragraph][s.start : s.end] = b"\1" * (s.end - s.start)
    for n, paragraph in enumerate(version.paragraphs):
        if n not in linked:
            marks[n] = bytearray(b"\1" * len(paragraph.text))
    for passage in pair.passages:
        if passage.moved:
            for s in passage.after if side else passage.before:
                marks[s.paragraph][s.start : s.end] = bytes(s.end - s.start)
                gone[s.paragraph][s.start : s.end] = b"\1" * (s.end - s.start)
            for edit in passage.edits:
                for s in edit.after if side else edit.before:
                    marks[s.paragraph][s.start : s.end] = b"\1" * (s.end - s.start)
    return marks


def _sentence(side: int, line: Line, text: str, mentions: Sequence[Mention]) -> Sentence:
    n, start, end, touched = line
    here = tuple(m for m in mentions if start <= m.spans[0].start and m.spans[-1].end <= end)
    values = tuple(m for m in here if m.kind in VALUED and not _is_verb_for_a_figure(text, m))
    words = words_in(text, start, end)
    first = words[0] if words else None
    # A word that heads its sentence has a capital whether or not it is a name.
    common = first is not None and is_word(first.low) and not is_acronym(first.text)
    names = [
        s
        for m in here
        if m.kind in NAMED
        for s in m.spans
        if not (common and first and m.kind != "place" and (s.start, s.end) == (first.start, first.end))
    ]
    tokens: list[Token] = []
    for k, word in enumerate(words):
        if any(_within(word, s) for m in values for s in m.spans) or word.low[0].isdigit():
            continue
        named = any(_within(word, s) for s in names)
        forms = () if word.low in NEGATORS else forms_of(words, k, named=named)
        if forms:
            since = tokens[-1].end if tokens else start
            led = [w for w in words[max(0, k - 4) : k] if w.start >= since]
            denied = any(is_denial(w) for w in led) and not any(w.low == "other" for w in led)
            denied = denied or (bool(tokens) and tokens[-1].denied and _carried(text, led, since, word.start))
            in_none = _none_of(text, words, k)
            denied = (denied and in_none is None) or bool(in_none)
            tokens.append(Token(forms, word.start, word.end, named, denied))
    cues = tuple(m for m in here if m.kind == "attribution")
    known = tuple(m for m in here if m.kind in NAMED)
    return Sentence(side, n, start, end, text[start:end], tuple(tokens), values, cues, known, touched)


def _is_verb_for_a_figure(text: str, mention: Mention) -> bool:
    """Whether a figure may be told by a verb in another report: ``half the size``, but not ``half of it``."""
    end = mention.spans[-1].end
    word = text[mention.spans[0].start : end].lower()
    return word in TIMES and not _is_ordinal(mention) and not text.startswith(" of ", end)


def _is_ordinal(mention: Mention) -> bool:
    return isinstance(mention.value, Quantity) and mention.value.ordinal


def _none_of(text: str, words: Sequence[Word], k: int) -> bool | None:
    """Of a word in a clause that begins with ``none of``, whether it stands in what is denied of them; ``None`` in other clauses."""
    for n in range(k - 1, max(-1, k - 12), -1):
        if any(mark in text[words[n].end : words[n + 1].start] for mark in ",;:"):
            return None
        if words[n].low in ("none", "neither") and words[n + 1].low == "of":
            return any(w.low in AUXILIARIES or w.low in MODALS for w in words[n:k])
    return None


_CARRYING: Final = frozenset("of or nor any".split())


def _carried(text: str, led: Sequence[Word], start: int, end: int) -> bool:
    """Whether a denial goes on over the words that lead from one to the next: ``no reports of damage or injuries``."""
    if any(mark in text[start:end] for mark in ",;:.") or not led or led[-1].low not in _CARRYING:
        return False
    return all(w.low in _CARRYING or w.low.removesuffix("s") in EMPTY for w in led)


def is_denial(word: Word) -> bool:
    """Whether a word denies what follows."""
    return word.low in NEGATORS or word.low.endswith("n't") or word.low == "without"


def _within(word: Word, span: Span) -> bool:
    return span.start <= word.start and word.end <= span.end


def forms_of(words: Sequence[Word], k: int, *, named: bool) -> tuple[str, ...]:
    """The base forms of a word that says something; none of any other."""
    word = words[k]
    if named:
        return (fold(word.text.removesuffix("'s").removesuffix("’s")),)
    own = content([word])
    joined = content(words[k : k + 3])[:1]
    if not own or (joined[0] in EMPTY and not is_acronym(word.text)):
        return ()
    return tuple(dict.fromkeys([*own, *joined, word.low.removesuffix("'s")]))


@cache
def _events() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for n, line in enumerate(ONE_EVENT):
        for word in line:
            found.setdefault(word, set()).add(n)
    return {word: frozenset(lines) for word, lines in found.items()}


@cache
def likeness(a: str, b: str) -> float:
    """How surely one report says ``a`` where another says ``b``, 0..1; looser than within one sentence."""
    if a == b or (len(a) > 3 < len(b) and root(a) == root(b)):
        return 1.0
    if alike(a, b):
        return 0.9
    if _events().get(a, frozenset()) & _events().get(b, frozenset()):
        return 0.9
    same = next((k for k, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))
    if same >= 5 and max(len(a), len(b)) - same <= 4:
        return 0.8
    return 0.6 if akin(a, b) else 0.0


def keys(token: Token) -> frozenset[str]:
    """What two tokens that may tie have one of in common."""
    return frozenset().union(*(form_keys(form, named=token.named) for form in token.forms))


@cache
def form_keys(form: str, *, named: bool) -> frozenset[str]:
    """What a form has one of in common with any that it may tie with."""
    if named:
        return frozenset({form, nation(form)})
    events = {f"event {n}" for n in _events().get(form, ())}
    against = {f"against {n}" for n in _opposed().get(form, ())}
    bare = {form.removeprefix("un"), form.removeprefix("in")}
    return ties_of(form) | {f"set {n}" for n in near_sets(form)} | events | against | bare | {form[:5], nation(form)}


@cache
def _opposed() -> dict[str, frozenset[int]]:
    """Word → the lines of ``OPPOSITES`` it stands in."""
    found: dict[str, set[int]] = {}
    for n, sides in enumerate(OPPOSITES):
        for word in sides[0] | sides[1]:
            found.setdefault(word, set()).add(n)
    return {word: frozenset(lines) for word, lines in found.items()}


@cache
def nation(form: str) -> str:
    """The country of a word for its people (``dutch``, ``dutchman``); the word itself for any other."""
    for ending in ("women", "woman", "men", "man"):
        if form.endswith(ending) and form.removesuffix(ending) in DEMONYMS:
            form = form.removesuffix(ending)
    return DEMONYMS.get(form, form)


def ties(a: Token, b: Token) -> float:
    """How surely two words say one thing, 0..1; names only where they are one name, or a country and its people."""
    return _ties(a.forms, b.forms, a.named or b.named, a.denied != b.denied)


@lru_cache(maxsize=65536)
def _ties(one: tuple[str, ...], other: tuple[str, ...], named: bool, turned: bool) -> float:
    if any(nation(x) == nation(y) for x in one for y in other):
        return 1.0
    if named:
        return 0.0
    if turned and any(opposite(x, y) for x in one for y in other):
        return 0.9
    return max(likeness(x, y) for x in one for y in other)


def negatives(s: Sentence) -> int:
    """How many words of a sentence deny, or say what a denial says elsewhere (``lacked``, ``banned``)."""
    words = words_in(s.text)
    denials = sum(is_denial(w) for w in words)
    # Lasts until May is the same as is not over before it; not until May denies once.
    small = sum(w.low in NEGATIVE for w in words if w.low in STOP and not is_denial(w)) if not denials else 0
    return denials + small + sum(any(form in NEGATIVE for form in t.forms) for t in s.tokens)


def never_before(s: Sentence, t: Token) -> bool:
    """Whether a word is told as the first or only one of its kind, which denies all others: ``the first woman to win`` / ``no woman had
    won``."""
    start = t.start - s.start
    return bool(_FIRST & {w.low for w in words_in(s.text, max(0, start - _LED), start)})


_FIRST: Final = frozenset({"first", "only", "sole"})
_LED: Final = 20
"""Letters before a word in which such a word may stand."""

_CLAUSE: Final = lazy_pattern(
    r"[,;:–—()]\s|\s[-–—]\s|\s(?:and|but|who|which|while|after|when|because|although|though|where|as)\s"
    r"|\sto\s(?=(?:give|allow|let|help|avoid|prevent|ensure|protest|mark|make)\s)"
)


_LAST: Final = lazy_pattern(r"\sand\s\w+(?:[.,;!?]|$)")
"""The last member of a list, which is no clause: ``their seeds and bulbs.``"""


def clauses(s: Sentence) -> list[tuple[int, int]]:
    """Parts of a sentence between commas, dashes and conjunctions, in offsets of its paragraph."""
    cuts = [0, *(m.start() for m in _CLAUSE.finditer(s.text) if not _LAST.match(s.text, m.start())), len(s.text)]
    return [(s.start + a, s.start + b) for a, b in pairwise(cuts) if s.text[a:b].strip(" ,;:–—()-.")]
