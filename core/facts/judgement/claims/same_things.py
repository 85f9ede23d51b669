"""Two phrases for one thing, quality or way in one sentence: cut out of the edits, so that the rest is judged by itself."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Region, Word, inside, sentence_at, words_in
from core.facts.judgement.vocabulary.content import base
from core.facts.tables.called_otherwise import CALLED_OTHERWISE
from core.facts.tables.grammar import ARTICLES
from core.facts.tables.same_things import SAME_THINGS

_OWN: Final = frozenset("his her its their my our your".split())
"""Words of which a phrase of the table has one for all (``on his own``)."""


class _Phrase(NamedTuple):
    """A phrase of the table in one version: its words and their base forms, and the lines that it stands in."""

    words: tuple[Word, ...]
    forms: tuple[str, ...]
    lines: frozenset[int]

    @property
    def span(self) -> tuple[int, int]:
        return self.words[0].start, self.words[-1].end


def same_things(region: Region) -> list[Finding]:
    """Wording for each phrase of an edited sentence that the other version says with another of its line."""
    told: list[Finding] = []
    for older, newer in _set_side_by_side(region):
        a, b = region.words(0, *older), region.words(1, *newer)
        if not any(
            _form(words[n].low) in _words() for side, words in enumerate((a, b)) for n in region.touched(side, words)
        ):
            continue  # no phrase is edited
        ones = [(p, _edited(region, 0, p)) for p in _phrases(a) if _plain(region, 0, p)]
        others = [(p, _edited(region, 1, p)) for p in _phrases(b) if _plain(region, 1, p)] if ones else []
        taken_a: list[tuple[int, int]] = []
        taken_b: list[tuple[int, int]] = []
        for one, other in _ranked(region, ones, others):
            if _meets(taken_a, one.span) or _meets(taken_b, other.span):
                continue
            taken_a.append(one.span)
            taken_b.append(other.span)
            told.append(_finding(one, other))
    return told


def _set_side_by_side(region: Region) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Edited sentences and what stands in their place, those together that share a sentence: alike whichever side is older."""
    found: list[tuple[tuple[int, int], tuple[int, int]]] = []
    for sentence in region.sentences_b:
        if not region.touching(1, *sentence):
            continue
        older, newer = region.counterpart(sentence), sentence
        while found and older[0] < found[-1][0][1]:
            last = found.pop()
            older, newer = (min(last[0][0], older[0]), max(last[0][1], older[1])), (last[1][0], newer[1])
        found.append((older, newer))
    return found


def _ranked(
    region: Region, ones: Sequence[tuple[_Phrase, bool]], others: Sequence[tuple[_Phrase, bool]]
) -> Iterator[tuple[_Phrase, _Phrase]]:
    """The pairs of one line, the longest first, then those that stand nearest to each other's place.

    Both are edited, or the one is the other with words put in or cut (``costs`` / ``legal costs``).
    """
    pairs = [
        (-len(one.words) - len(other.words), gap, one.span, other.span, one, other)
        for one, edited in ones
        for other, edited_too in others
        if (edited or edited_too) and one.lines & other.lines and one.forms != other.forms
        if not (gap := _gap(region, one, other)) or (edited and edited_too)
    ]
    for *_, one, other in sorted(pairs, key=lambda pair: pair[:4]):
        yield one, other


def _gap(region: Region, one: _Phrase, other: _Phrase) -> int:
    """Characters between a phrase and where the other one's place is, counted in both versions."""
    there, here = region.image(*one.span), region.source(*other.span)
    return _between(there, other.span) + _between(here, one.span)


def _between(one: tuple[int, int], other: tuple[int, int]) -> int:
    return max(0, max(one[0], other[0]) - min(one[1], other[1]))


def _meets(taken: Sequence[tuple[int, int]], span: tuple[int, int]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in taken)


def _plain(region: Region, side: int, phrase: _Phrase) -> bool:
    """Whether it stands outside quotation marks and has no name in it."""
    start, end = phrase.span
    if inside(region.quoted_b if side else region.quoted_a, start, end):
        return False
    first = sentence_at(region.sentences_b if side else region.sentences_a, start)[0]
    return not any(w.text[:1].isupper() and w.start != first for w in phrase.words)


def _edited(region: Region, side: int, phrase: _Phrase) -> bool:
    hunks = region.touching(side, *phrase.span)
    return any(h[2 * side] < w.end and w.start < h[2 * side + 1] for h in hunks for w in phrase.words)


def _finding(one: _Phrase, other: _Phrase) -> Finding:
    """Without the words that both begin or end with."""
    a, b = list(one.words), list(other.words)
    while len(a) > 1 and len(b) > 1 and a[0].low == b[0].low:
        a, b = a[1:], b[1:]
    while len(a) > 1 and len(b) > 1 and a[-1].low == b[-1].low:
        a, b = a[:-1], b[:-1]
    spans = (a[0].start, a[-1].end), (b[0].start, b[-1].end)
    return Finding(*spans, "wording", None, "changed", why="two ways to say one thing")


def within_things(told: Sequence[Finding], found: Found, side: int) -> bool:
    """Whether a value is part of such a phrase (``in the first half``)."""
    return any(
        start <= found.start and found.end <= end for start, end in (f.after if side else f.before for f in told)
    )


# ---- reading the table


def _phrases(found: Sequence[Word]) -> list[_Phrase]:
    """All phrases of the table among some words, also those within others."""
    told = [(w, _form(w.low)) for w in found if w.low not in ARTICLES]
    phrases = []
    table = _by_head()
    for n, (_, head) in enumerate(told):
        known = table.get(head)
        if known is None:
            continue
        following = ("", told[n + 1][1]) if n + 1 < len(told) else ("",)
        for forms, lines in (phrase for second in following for phrase in known.get(second, ())):
            own = told[n : n + len(forms)]
            if tuple(form for _, form in own) == forms and _close([w for w, _ in own]):
                phrases.append(_Phrase(tuple(w for w, _ in own), forms, lines))
    return phrases


def _close(words: Sequence[Word]) -> bool:
    """Whether nothing but blanks and articles stands between the words: no mark parts them."""
    return all(y.start - x.end <= len(" the ") for x, y in pairwise(words))


@cache
def _form(low: str) -> str:
    if low.endswith("ing"):
        return low  # being built is not built, at ending no end
    return "their" if low in _OWN else base(low)


@cache
def _words() -> frozenset[str]:
    """All words of the table's phrases, in base forms."""
    return frozenset(
        form for phrases in _by_head().values() for known in phrases.values() for forms, _ in known for form in forms
    )


@cache
def _by_head() -> dict[str, dict[str, list[tuple[tuple[str, ...], frozenset[int]]]]]:
    """First word → second word, or none → the phrases that begin so, in base forms, and the numbers of their lines."""
    lines: dict[tuple[str, ...], set[int]] = {}
    for number, line in enumerate((*SAME_THINGS, *CALLED_OTHERWISE)):
        for phrase in line.split("|"):
            forms = tuple(_form(w.low) for w in words_in(phrase) if w.low not in ARTICLES)
            lines.setdefault(forms, set()).add(number)
    found: dict[str, dict[str, list[tuple[tuple[str, ...], frozenset[int]]]]] = {}
    for forms, numbers in lines.items():
        behind = forms[1] if len(forms) > 1 else ""
        found.setdefault(forms[0], {}).setdefault(behind, []).append((forms, frozenset(numbers)))
    return found
