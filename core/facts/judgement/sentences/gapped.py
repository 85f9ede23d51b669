"""Two clauses of one build side by side, the second often without its verb: ``the roof is made of slate and the walls of brick``.

Clauses that changed places whole say the same; two words that changed places between them say something else of both.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final, NamedTuple

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region, Word, sentence_at, words_in
from core.facts.judgement.sentences.roles import PREPOSITIONS, tagged
from core.facts.judgement.vocabulary.content import alike, base, broader, is_content
from core.facts.judgement.vocabulary.words import NEGATORS, REPORTING
from core.facts.tables.grammar import ARTICLES, BE
from core.patterns import lazy_pattern

_JOINTS: Final = frozenset({"and", "while", "whereas", "but"})
_LONGEST: Final = 40
"""Tokens of a sentence at the most."""
_TOKEN: Final = lazy_pattern(r"[^\s,;:!?()\"“”]+(?:[.,]\d+)*")
_FEWEST: Final = 2
"""Words that a clause has for itself: who, and what is told of it."""


class _Token(NamedTuple):
    said: str
    start: int
    end: int


def turned_clauses(region: Region) -> list[Finding]:
    """Wording for each sentence whose two clauses changed places whole, the verb that both share told with the other one first."""
    found = []
    for sentence_a, sentence_b in region.edited:
        region.check()
        a, b = _tokens(region.a.text, sentence_a), _tokens(region.b.text, sentence_b)
        if max(len(a), len(b)) > _LONGEST or sorted(t.said for t in a) != sorted(t.said for t in b):
            continue
        spans = _turned(*_without_tail(region, a, b))
        if spans and all(_has_verb(region, n, s, spans[n]) for n, s in enumerate((sentence_a, sentence_b))):
            why = "two clauses that changed places, each as it was"
            found.append(Finding(*spans, "wording", None, "changed", why=why))
    return found


def _tokens(text: str, sentence: tuple[int, int]) -> list[_Token]:
    """The words that tell something, as they stand; small joints too."""
    found = []
    for m in _TOKEN.finditer(text, *sentence):
        said = m[0].rstrip(".").casefold()
        if said and said not in ARTICLES and said not in BE:
            found.append(_Token(said, m.start(), m.start() + len(m[0].rstrip("."))))
    return found


def _without_tail(region: Region, a: list[_Token], b: list[_Token]) -> tuple[list[_Token], list[_Token]]:
    """Both without the clause behind a comma or semicolon that ends both alike."""
    size = 0
    while size < min(len(a), len(b)) and a[-size - 1].said == b[-size - 1].said:
        size += 1
    for keep in range(size, 0, -1):
        cut = a[len(a) - keep - 1 : len(a) - keep + 1], b[len(b) - keep - 1 : len(b) - keep + 1]
        if all(
            len(pair) == 2 and text[pair[0].end : pair[1].start].strip()[:1] in {",", ";"}
            for pair, text in zip(cut, (region.a.text, region.b.text), strict=True)
        ):
            return a[:-keep], b[:-keep]
    return a, b


def _turned(a: Sequence[_Token], b: Sequence[_Token]) -> tuple[tuple[int, int], tuple[int, int]] | None:
    for n in _joints(a):
        for m in _joints(b):
            shared = {t.said for t in a[:n]} & {t.said for t in b[:m]}
            one, other = (_own(side, shared) for side in (a[:n], a[n + 1 :]))
            if min(len(one), len(other)) < _FEWEST or {*one} & {*other} or not shared:
                continue
            if _own(b[m + 1 :], shared) == one and _own(b[:m], shared) == other:
                return (a[0].start, a[-1].end), (b[0].start, b[-1].end)
    return None


def _joints(tokens: Sequence[_Token]) -> list[int]:
    return [n for n, t in enumerate(tokens) if t.said in _JOINTS]


def _own(tokens: Sequence[_Token], shared: set[str]) -> list[str]:
    return [t.said for t in tokens if t.said not in shared]


def _has_verb(region: Region, side: int, sentence: tuple[int, int], within: tuple[int, int]) -> bool:
    """Whether a verb stands before the joint, and who does what is not told by it from one to the other (``sued``, ``met``)."""
    words = region.words(side, *sentence)
    return any(tag == "verb" and w.start >= within[0] for w, tag in zip(words, tagged(words), strict=True))


def exchanged_words(region: Region, found: Sequence[Finding]) -> list[Finding]:
    """The findings, two words that changed places between two clauses as facts: ``scored twice and Vos once`` / ``once and Vos twice``."""
    told = list(found)
    edits = [
        n
        for n, f in enumerate(told)
        if f.category == "wording" and f.before[0] < f.before[1] and f.after[0] < f.after[1]
    ]
    for n, m in pairwise(sorted(edits, key=lambda n: told[n].before)):
        one, other = told[n], told[m]
        if one.category != "wording" or not _exchanged(region, one, other):
            continue
        for k, f in ((n, one), (m, other)):
            said = region.a.text[slice(*f.before)], region.b.text[slice(*f.after)]
            kind = "number" if {*_lows(region.a.text, f.before)} & _TIMES else "status"
            why = f"“{said[0]}” and “{said[1]}” changed places between two clauses"
            told[k] = replace(f, category="fact", kind=kind, why=why)
    return told


_TIMES: Final = frozenset({"once", "twice", "thrice"})


def _lows(text: str, side: tuple[int, int]) -> list[str]:
    return [w.low for w in words_in(text, *side)]


def _exchanged(region: Region, one: Finding, other: Finding) -> bool:
    a, b = region.a.text, region.b.text
    x, y = _lows(a, one.before), _lows(b, one.after)
    if x != _lows(b, other.after) or y != _lows(a, other.before) or not _tell_apart(x, y):
        return False
    home = sentence_at(region.sentences_a, one.before[0])
    if not home[0] <= other.before[0] < home[1]:
        return False
    between = words_in(a, one.before[1], other.before[0])
    if [w.low for w in between] != _lows(b, (one.after[1], other.after[0])):
        return False
    joint = next((n for n, w in enumerate(between) if w.low in _JOINTS), None)
    if joint is None:
        return False
    ahead, behind = _telling(between[:joint]), _telling(between[joint + 1 :])
    return ahead or (behind and _told_before(region, home, one.before[0], between[joint + 1 :]))


def _told_before(region: Region, home: tuple[int, int], at: int, second: Sequence[Word]) -> bool:
    """Whether the first clause has its verb, or a word of the second one (``miners get coal and farmers get diesel``), before a place."""
    words = region.words(0, *home)
    alike = {w.low for w in second} - ARTICLES - PREPOSITIONS
    return any(w.end <= at and (tag == "verb" or w.low in alike) for w, tag in zip(words, tagged(words), strict=True))


def _telling(words: Sequence[Word]) -> bool:
    return any(is_content(w.low) for w in words)


def _tell_apart(x: Sequence[str], y: Sequence[str]) -> bool:
    """Whether each is one word of weight, and neither may stand for the other (``the bear`` / ``the animal``)."""
    if (
        len(x) != 1
        or len(y) != 1
        or not (is_content(x[0]) or x[0] in _TIMES)
        or not (is_content(y[0]) or y[0] in _TIMES)
    ):
        return False
    one, other = base(x[0]), base(y[0])
    if one in REPORTING or other in REPORTING or {*x, *y} & NEGATORS:
        return False
    return not (alike(one, other) or other in broader(one) or one in broader(other))
