"""Paragraphs that one version has and the other lacks: statements added or removed, or page furniture."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from core.facts.furniture import PART_KINDS, furniture_kind, part_name
from core.facts.judgement.region import Word, words_in
from core.facts.judgement.retold.story import likeness
from core.facts.judgement.sentences.hidden import claims_turned, denied_opposite
from core.facts.judgement.stretch import without
from core.facts.judgement.vocabulary.content import akin, content, root, said_by, weighty
from core.facts.judgement.vocabulary.verbs import interchanged
from core.facts.judgement.vocabulary.words import NEGATORS, STOP
from core.model import PairAlignment, Span, Version
from core.model.facts import Category, Certainty


@dataclass(frozen=True, slots=True)
class Lone:
    """What of an unlinked paragraph is told on one side only. ``side`` 0 is the older version, 1 the newer."""

    side: int
    spans: tuple[Span, ...]
    category: Category
    kind: str | None
    certainty: Certainty
    why: str


def lone_paragraphs(pair: PairAlignment, versions: tuple[Version, Version]) -> list[Lone]:
    """Every unlinked paragraph, less the sentences that only moved; in the order of each version, the older first."""
    moved: tuple[list[Span], list[Span]] = ([], [])
    linked: tuple[set[int], set[int]] = (set(), set())
    for link in pair.links:
        linked[0].update(link.before)
        linked[1].update(link.after)
    for passage in pair.passages:
        if passage.moved:
            moved[0].extend(passage.before)
            moved[1].extend(passage.after)
    found: list[Lone] = []
    for side, version in enumerate(versions):
        holes = _by_paragraph(moved[side])
        for n in range(len(version.paragraphs)):
            if n not in linked[side]:
                found += _lone(side, n, version, holes.get(n, []))
    return _told_again(found, versions)


FEW: Final = 12
"""Lone statements a side up to which each is held against all of the other side."""
COVERED: Final = 0.34
"""Share of a statement's telling words that may be new where the rest stands in lone statements of the other side."""

SHORT: Final = 3
"""Telling words up to which one new word is a third of all that is said, and may be the deed itself."""

PAIRED: Final = 0.4
"""The same share for a statement that already covers one of the other side: the two are judged as a pair."""


def _told_again(found: list[Lone], versions: tuple[Version, Version]) -> list[Lone]:
    """Statements that stand among the other version's lone ones too, or that those say in other words, joined or parted, are wording."""
    found = _same_words(found, versions)
    sides = [[lone for lone in found if lone.side == side and lone.category == "fact"] for side in (0, 1)]
    if not all(0 < len(lones) <= FEW for lones in sides):
        return found
    said = [[_said(words_in(_text(lone, versions))) for lone in lones] for lones in sides]
    elsewhere = [_elsewhere(lones, version) for lones, version in zip(sides, versions, strict=True)]
    pooled = [[word for words in texts for word in words] for texts in said]
    again, more = set[int](), dict[int, str]()
    for side, lones in enumerate(sides):
        for lone, words in zip(lones, said[side], strict=True):
            if _covered([word for word in words if word not in elsewhere[side]], pooled[1 - side]):
                again.add(id(lone))
    again -= _turned(sides, versions, again, elsewhere)
    again |= _denied_opposites(sides, versions) | _one_figure(sides, versions, elsewhere) | _two_words(sides, versions)
    for side, lones in enumerate(sides):
        partners = [
            words for lone, words in zip(sides[1 - side], said[1 - side], strict=True) if id(lone) in again
        ]  # of what the other version says again, that which this one says
        for lone, words in zip(lones, said[side], strict=True):
            if id(lone) in again or not any(_covered(theirs, words) for theirs in partners):
                continue
            if _covered(words, pooled[1 - side], PAIRED):
                more[id(lone)] = _AGAIN
            else:
                more[id(lone)] = f"the {('newer', 'older')[side]} version tells only a part of this"
    return [
        replace(lone, category="wording", kind=None, why=_AGAIN)
        if id(lone) in again or more.get(id(lone)) == _AGAIN
        else replace(lone, why=more.get(id(lone), lone.why))
        for lone in found
    ]


def _turned(
    sides: Sequence[Sequence[Lone]], versions: tuple[Version, Version], again: set[int], elsewhere: Sequence[set[str]]
) -> set[int]:
    """Those that the other version says again but for a word or a denial that turns the claim about."""
    found = set[int]()
    for one in sides[0]:
        for other in sides[1]:
            if not again >= {id(one), id(other)}:
                continue
            said = words_in(_text(one, versions)), words_in(_text(other, versions))
            if claims_turned(*said) or _denied(said, elsewhere):
                found |= {id(one), id(other)}
    return found


def _denied(said: tuple[Sequence[Word], Sequence[Word]], elsewhere: Sequence[set[str]]) -> bool:
    """Whether one of two statements denies, and the words they don't share are none on which a claim hangs."""
    denials = [sum(w.low in NEGATORS or w.low.endswith("n't") for w in words) for words in said]
    if sorted(denials) != [0, 1]:
        return False
    forms = [content(words) for words in said]
    known = [_THERE | both for both in elsewhere]
    rests = [[w for w in forms[n] if w not in known[n] and not any(akin(w, o) for o in forms[1 - n])] for n in (0, 1)]
    return not any(rests)


def _denied_opposites(sides: Sequence[Sequence[Lone]], versions: tuple[Version, Version]) -> set[int]:
    """Those that deny the opposite of what the other version says."""
    said = [[(lone, words_in(_text(lone, versions))) for lone in lones] for lones in sides]
    return {
        id(lone)
        for one, words in said[0]
        for other, theirs in said[1]
        if denied_opposite(words, theirs)
        for lone in (one, other)
    }


_THERE: Final = frozenset("board aboard carry worth receive hold number total amount".split())
"""Words that say no more of a figure than that it is there, or whose it is."""
_SIGNS: Final = {"£": "pound", "$": "dollar", "€": "euro", "¥": "yen"}
_MONEY: Final = frozenset(_SIGNS.values())
_MAY_DIFFER: Final = frozenset(
    "a an the this that these those it its he his him she her hers they their them there which who whose"
    " be am is are was were been being have has had having do does did in on at of to for with by".split()
)
"""Small words on which no claim hangs; tenses are the one report's time."""


def _one_figure(
    sides: Sequence[Sequence[Lone]], versions: tuple[Version, Version], elsewhere: Sequence[set[str]]
) -> set[int]:
    """Pairs that give one figure of one thing and say no more than that it is there (``there were`` / ``was carrying``).

    One of the two may name what the figure belongs to, where both versions tell of that elsewhere.
    """
    found = set[int]()
    both = elsewhere[0] & elsewhere[1]
    for one in sides[0]:
        for other in sides[1]:
            figures, small, said = zip(*(_figured(_text(lone, versions)) for lone in (one, other)), strict=True)
            if not figures[0] or figures[0] != figures[1] or small[0] != small[1]:
                continue
            rests = [[w for w in said[n] if not any(likeness(w, o) for o in said[1 - n])] for n in (0, 1)]
            common = [[w for w in said[n] if w not in rests[n]] for n in (0, 1)]
            beyond = [[w for w in rest if w not in _THERE] for rest in rests]
            if all(common) and not all(beyond) and all(len(b) <= 1 and both.issuperset(b) for b in beyond):
                found |= {id(one), id(other)}
    return found


def _two_words(sides: Sequence[Sequence[Lone]], versions: tuple[Version, Version]) -> set[int]:
    """Pairs that say no more than two words each, and the same (``The mayor is in favour.`` / ``The mayor supports it.``)."""
    said = [[(lone, words_in(_text(lone, versions))) for lone in lones] for lones in sides]
    found = set[int]()
    for one, words in said[0]:
        for other, theirs in said[1]:
            forms = content(words), content(theirs)
            same = len(forms[0]) == len(forms[1]) == 2 and all(
                any(likeness(w, o) >= SURE for o in forms[1 - n]) for n in (0, 1) for w in forms[n]
            )
            denials = [sum(w.low in NEGATORS or w.low.endswith("n't") for w in text) for text in (words, theirs)]
            figures = [sorted(w.low for w in text if w.low[0].isdigit()) for text in (words, theirs)]
            if same and denials[0] == denials[1] and figures[0] == figures[1]:
                found |= {id(one), id(other)}
    return found


SURE: Final = 0.9
"""Likeness of two words from which one says what the other says."""


def _figured(text: str) -> tuple[list[str], list[str], list[str]]:
    """The figures of a statement, its small words on which a claim may hang, and what else it says, in base forms."""
    words = words_in(text)
    figures = [w.low for w in words if w.low[0].isdigit()]
    small = sorted(w.low for w in words if w.low in STOP and w.low not in _MAY_DIFFER)
    return figures, small, [form for form in _said(words) if not form[0].isdigit()]


def _said(words: Sequence[Word]) -> list[str]:
    """What the words say, with the money that a sign stands for."""
    signs = [_SIGNS[w.low] for w in words if w.low in _SIGNS]
    return content([w for w in words if w.low not in _SIGNS]) + signs


_AGAIN: Final = "the other version says it in other words"


def _same_words(found: list[Lone], versions: tuple[Version, Version]) -> list[Lone]:
    """Lone statements that both versions have letter for letter: too short, or too often there, to be told as moved."""
    facts = [(lone, _text(lone, versions)) for lone in found if lone.category == "fact"]
    both = {text for lone, text in facts if lone.side == 0} & {text for lone, text in facts if lone.side == 1}
    same = {id(lone) for lone, text in facts if text in both}
    why = "the other version has the same words elsewhere"
    return [replace(lone, category="wording", kind=None, why=why) if id(lone) in same else lone for lone in found]


def _elsewhere(lones: Sequence[Lone], version: Version) -> set[str]:
    alone = {span.paragraph for lone in lones for span in lone.spans}
    rest = (p.text for n, p in enumerate(version.paragraphs) if n not in alone)
    # Each word once: a long text says few different ones, and only the words themselves are asked for.
    different = {token for text in rest for token in text.split()}
    return {form for word in words_in(" ".join(sorted(different))) for form in said_by(word)}


def _covered(words: list[str], other: list[str], most: float = COVERED) -> bool:
    """Of the words that nothing else in the version says, hardly any is new: topic words would make all statements alike."""
    stems = {root(word) for word in other}
    fresh = [word for word in words if root(word) not in stems]
    new = weighty(word for word in fresh if not any(interchanged(word, known) for known in dict.fromkeys(other)))
    if sum(word not in _MONEY for word in words) <= SHORT and not _THERE.issuperset(new):
        return False
    values = any(word in _MONEY or any(c.isdigit() for c in word) for word in new)
    return len(words) >= 3 and len(new) <= most * len(words) and not values


def _text(lone: Lone, versions: tuple[Version, Version]) -> str:
    paragraphs = versions[lone.side].paragraphs
    return " ".join(paragraphs[s.paragraph].text[s.start : s.end] for s in lone.spans)


def _by_paragraph(spans: Iterable[Span]) -> dict[int, list[Span]]:
    found: dict[int, list[Span]] = {}
    for span in spans:
        found.setdefault(span.paragraph, []).append(span)
    return found


def _lone(side: int, n: int, version: Version, moved: Sequence[Span]) -> list[Lone]:
    paragraph = version.paragraphs[n]
    whole = Span(n, 0, len(paragraph.text))
    name = ("older", "newer")[side]
    kind = furniture_kind(paragraph)
    if kind:
        spans = _trimmed(without([whole], moved), paragraph.text)
        return (
            [Lone(side, spans, "boilerplate", kind, "sure", f"page furniture, in the {name} version only")]
            if spans
            else []
        )
    parts = [Span(n, part.start, part.end) for part in paragraph.parts]
    found = []
    for part, span in zip(paragraph.parts, parts, strict=True):
        spans = _trimmed([span], paragraph.text)
        if spans:
            why = f"{part_name(part.role)}, in the {name} version only"
            found.append(Lone(side, spans, "boilerplate", PART_KINDS.get(part.role, "other"), "sure", why))
    spans = _trimmed(without([whole], [*moved, *parts]), paragraph.text)
    if not spans:
        return found
    rest = " ".join(paragraph.text[s.start : s.end] for s in spans)
    if moved and not content(words_in(rest)) and rest.isascii():
        return [*found, Lone(side, spans, "wording", None, "sure", "small words beside a sentence that moved")]
    return [*found, Lone(side, spans, "fact", "statement", "sure", f"told in the {name} version only")]


def _trimmed(spans: Iterable[Span], text: str) -> tuple[Span, ...]:
    found = []
    for span in spans:
        words = text[span.start : span.end]
        if words.strip():
            start = span.start + len(words) - len(words.lstrip())
            found.append(Span(span.paragraph, start, start + len(words.strip())))
    return tuple(found)
