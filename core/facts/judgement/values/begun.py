"""A state told by the deed with which it began: ``took office in 2019`` / ``in office since 2019``, ``married in May`` / ``has been married
since May``.

The two ways to say so are cut out of the edits, as two phrases for one thing are, so that the rest is judged by itself.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Region, Word, inside
from core.facts.judgement.vocabulary.content import base
from core.facts.judgement.vocabulary.words import MODALS, NEGATORS
from core.facts.tables.begun import BEGUN
from core.facts.tables.grammar import ARTICLES, HAVE
from core.model import Interval

_AT: Final = frozenset({"in", "on", "at", "last", "this", "during"})
"""Words before the time of a deed."""
_OTHER_TIMES: Final = frozenset("until till by before after since from within to of for about around between".split())
"""Words before a time that is not the one of the deed."""
_REACH: Final = 12
"""Words before a time among which the deed or state is looked for."""
_ALONE: Final = "-"
"""The state of somebody of whom a post alone is told."""
_WHY: Final = "what began then has been so since"


class _Told(NamedTuple):
    """The words of a deed or state, the word that leads to its time, and that time."""

    words: tuple[Word, ...]
    lead: Word | None
    when: Found
    lines: frozenset[int]


def begun(region: Region) -> list[Finding]:
    """Wording where one version tells a state since a time, and the other the deed with which it began at that time."""
    told: list[Finding] = []
    if ("since" in region.a.text.lower()) == ("since" in region.b.text.lower()):
        return told
    for sentence in region.sentences_b:
        if not region.touching(1, *sentence):
            continue
        places = region.counterpart(sentence), sentence
        sides = [region.words(side, *place) for side, place in enumerate(places)]
        lasting = next((side for side in (0, 1) if any(w.low == "since" for w in sides[side])), None)
        if lasting is None or any(w.low == "since" for w in sides[1 - lasting]):
            continue
        pair = next(
            (
                (deed, state)
                for state in _states(region, lasting, sides[lasting])
                for deed in _deeds(region, 1 - lasting, sides[1 - lasting])
                if deed.lines & state.lines and _one_time(deed.when, state.when)
            ),
            None,
        )
        if pair is not None:
            older, newer = pair if lasting else pair[::-1]
            told += _findings(older, newer)
    return told


def _one_time(one: Found, other: Found) -> bool:
    return isinstance(one.mention.value, Interval) and one.mention.value == other.mention.value


def _findings(older: _Told, newer: _Told) -> Iterator[Finding]:
    gaps = [t.words[0].start if t.words else t.lead.start if t.lead else t.when.start for t in (older, newer)]
    spans = [
        (t.words[0].start, t.words[-1].end) if t.words else (gap, gap)
        for t, gap in zip((older, newer), gaps, strict=True)
    ]
    yield Finding(spans[0], spans[1], "wording", None, "changed", why=_WHY)
    leads = [(t.lead.start, t.lead.end) if t.lead else (t.when.start, t.when.start) for t in (older, newer)]
    yield Finding(leads[0], leads[1], "wording", None, "changed", why=_WHY)


def _times(region: Region, side: int, words: Sequence[Word]) -> Iterator[tuple[int, Found]]:
    """The times of a sentence, with the number of the word at which each begins."""
    mentions = region.mentions_b if side else region.mentions_a
    for n, word in enumerate(words):
        found = next((m for m in mentions if m.start == word.start and isinstance(m.mention.value, Interval)), None)
        if found is not None:
            yield n, found


def _states(region: Region, side: int, words: Sequence[Word]) -> list[_Told]:
    told = []
    for n, when in _times(region, side, words):
        if not n or words[n - 1].low != "since" or inside(_quoted(region, side), when.start, when.end):
            continue
        for first, end, lines in _phrases(words[: n - 1], _tables()[1]):
            helped = first
            while helped and words[helped - 1].low in _BEEN:
                helped -= 1
            if end <= n - 1 and not _open(words[max(0, helped - 3) : end]):
                told.append(_Told(tuple(words[helped:end]), words[n - 1], when, lines))
        been = next((k for k in range(n - 2, max(-1, n - 2 - _REACH), -1) if words[k].low == "been"), None)
        if been is not None and not _open(words[max(0, been - 3) : n]):
            first = been - 1 if been and words[been - 1].low in HAVE else been
            told.append(_Told(tuple(words[first : been + 1]), words[n - 1], when, _tables()[2]))
        elif been is None:
            told.append(_Told((), words[n - 1], when, _tables()[2]))
    return told


def _deeds(region: Region, side: int, words: Sequence[Word]) -> list[_Told]:
    told = []
    for n, when in _times(region, side, words):
        lead = words[n - 1] if n and words[n - 1].low in _AT else None
        if inside(_quoted(region, side), when.start, when.end) or (n and words[n - 1].low in _OTHER_TIMES):
            continue
        for first, end, lines in _phrases(words[: n - 1 if lead else n], _tables()[0]):
            if not _open(words[max(0, first - 3) : end]):
                told.append(_Told(tuple(words[first:end]), lead, when, lines))
    return told


_BEEN: Final = HAVE | {"been", "is", "are", "was", "were", "also"}


def _quoted(region: Region, side: int) -> list[tuple[int, int]]:
    return region.quoted_b if side else region.quoted_a


def _open(words: Sequence[Word]) -> bool:
    """Whether words deny a deed or have it as to come."""
    return any(w.low in NEGATORS or w.low in MODALS or w.low == "to" or w.low.endswith("n't") for w in words[:-1])


def _phrases(
    words: Sequence[Word], table: dict[str, list[tuple[tuple[str, ...], frozenset[int]]]]
) -> Iterator[tuple[int, int, frozenset[int]]]:
    """First word, end and lines of each phrase of a table among the last words, those nearest to the end first."""
    for first in range(len(words) - 1, max(-1, len(words) - 1 - _REACH), -1):
        for forms, lines in table.get(_form(words[first].low), ()):
            end = first
            for form in forms:
                while end < len(words) and end > first and words[end].low in ARTICLES:
                    end += 1
                if end == len(words) or form not in (_form(words[end].low), words[end].low):
                    break
                end += 1
            else:
                yield first, end, lines


@cache
def _form(low: str) -> str:
    return base(low)


@cache
def _tables() -> tuple[
    dict[str, list[tuple[tuple[str, ...], frozenset[int]]]],
    dict[str, list[tuple[tuple[str, ...], frozenset[int]]]],
    frozenset[int],
]:
    """The deeds and the states by their first words, the longest first, with the lines in which they stand; the lines of posts."""
    found: list[dict[tuple[str, ...], set[int]]] = [{}, {}]
    posts = frozenset(n for n, (_, states) in enumerate(BEGUN) if _ALONE in states)
    for n, sides in enumerate(BEGUN):
        for phrases, known in zip(sides, found, strict=True):
            for phrase in (p for p in phrases if p != _ALONE):
                known.setdefault(tuple(w for w in phrase.split() if w not in ARTICLES), set()).add(n)
    by_head: list[dict[str, list[tuple[tuple[str, ...], frozenset[int]]]]] = [{}, {}]
    for heads, known in zip(by_head, found, strict=True):
        for forms, lines in sorted(known.items(), key=lambda item: -len(item[0])):
            for head in {forms[0], _form(forms[0])}:
                heads.setdefault(head, []).append((forms, frozenset(lines)))
    return by_head[0], by_head[1], posts
