"""Paragraphs told anew: known again by the words that nothing else in either version says."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence, Set

import regex

from core.alignment.equal import Match, char_ratio
from core.alignment.stopping import watched
from core.alignment.units import key_of
from core.text import extent, is_common

SHARED = 4
"""Words that two paragraphs must have in common and share with no other. Three are what one event leaves in two statements."""
OWN = 0.3
"""Share of the telling words of the paragraph that has fewer of them which these must be. Of the pairs of paragraphs without partner in
the essays of ArgRewrite V2 and in five chains of announcements none with four such words reaches 0.25; of news told anew all do 0.35."""
STEM = 5
"""Letters by which a word is known: ``banned`` and ``bans`` are different, ``museum`` and ``museum's`` are not."""
SHORTEST = 3

KNOWN = 2.0
"""What a paragraph still without partner must share with another: each word counts one, a figure of two digits or more two, less where
more paragraphs have it (the root of how many do on either side). Of 155 such paragraphs in sets of news whose best partner shares as much
and twice what the next one does, all that have a partner were right, and none that has none was linked."""
MUCH = 0.2
"""How much of that, a telling word of the paragraph."""
BRIEF = 20
"""Telling words that such a paragraph has at the most: a longer one has words in common with any other."""
MANY = 30
"""Paragraphs a side up to which they are looked for: in a longer text two figures in common are chance."""
RIVAL = 0.5
"""Share of it that the next likely paragraph may have."""
KEPT = 0.2
"""Share of the paragraphs that stayed as they were up to which a text was told anew as a whole."""
COMMON = 6
"""Paragraphs a side that may have a word for it to tell anything."""

ONLY = 0.4
"""Share of characters in one order, in a script whose characters hold words, from which two whole versions have something in common."""

_WORD = regex.compile(r"\p{N}+(?:[.,:]\p{N}+)*|\p{L}[\p{L}\p{M}]*")


def told_anew(
    before: Sequence[str],
    after: Sequence[str],
    partnered: tuple[Set[int], Set[int]],
    refused: Set[Match],
    cancelled: Callable[[], bool] | None = None,
) -> list[Match]:
    """Pairs of paragraphs without partner (their numbers) that belong together, the likeliest first, one-to-one.

    ``partnered`` are the paragraphs that have one. Raises ``core.model.Cancelled``.
    """
    alone = [
        {number: _telling(key_of(text)) for number, text in watched(enumerate(texts), cancelled) if number not in taken}
        for texts, taken in zip((before, after), partnered, strict=True)
    ]
    if not all(alone):
        return []
    shared = _shared(alone[0], alone[1])
    likely = {match: words for match, words in shared.items() if _enough(match, words, alone) and match not in refused}
    if not likely:
        return []
    said = _said(before, partnered[0], cancelled) | _said(after, partnered[1], cancelled)
    own = {match: words - said for match, words in likely.items()}
    found: list[Match] = []
    for match in sorted(own, key=lambda match: (-len(own[match]), match)):
        if _enough(match, own[match], alone) and not any(i == match[0] or j == match[1] for i, j in found):
            found.append(match)
    return found


def told_elsewhere(
    before: Sequence[str],
    after: Sequence[str],
    partnered: tuple[Set[int], Set[int]],
    refused: Set[Match],
    cancelled: Callable[[], bool] | None = None,
) -> list[Match]:
    """For paragraphs without partner the one of the other version that shares most words with them, whether or not that has partners
    of its own: what was joined with another paragraph, or parted. The likeliest first. Raises ``core.model.Cancelled``.

    Only where the whole text was told anew: between paragraphs that stayed as they were one with a name or figure of another
    is another statement.
    """
    complete = len(partnered[0]) == len(before) and len(partnered[1]) == len(after)
    if complete or max(len(before), len(after)) > MANY or kept_share(before, after) > KEPT:
        return []
    telling = [[_telling(key_of(text)) for text in watched(texts, cancelled)] for texts in (before, after)]
    owners = [_owners(enumerate(words)) for words in telling]
    found: dict[Match, float] = {}
    for side, taken in enumerate(partnered):
        for number in watched(range(len(telling[side])), cancelled):
            if number in taken:
                continue
            scores: dict[int, float] = defaultdict(float)
            for word in sorted(telling[side][number]):
                here, there = owners[side][word], owners[1 - side].get(word, ())
                if there and len(here) <= COMMON and len(there) <= COMMON:
                    weight = 2.0 if word[0].isdigit() and len(word) > 1 else 1.0
                    for other in there:
                        scores[other] += weight / (len(here) * len(there)) ** 0.5
            ordered = sorted(scores, key=lambda other: (-scores[other], other))
            size = len(telling[side][number])
            if size > BRIEF or not ordered or scores[ordered[0]] < max(KNOWN, MUCH * size):
                continue
            if len(ordered) > 1 and scores[ordered[1]] > RIVAL * scores[ordered[0]]:
                continue
            match = (ordered[0], number) if side else (number, ordered[0])
            if match not in refused:
                found[match] = max(found.get(match, 0.0), scores[ordered[0]])
    return sorted(found, key=lambda match: (-found[match], match))


def kept_share(before: Sequence[str], after: Sequence[str]) -> float:
    """The share of the paragraphs of both versions that both have, 0..1."""
    both = set(before) & set(after)
    return sum(text in both for texts in (before, after) for text in texts) / max(1, len(before) + len(after))


def have_something_in_common(one: str, other: str) -> bool:
    """Whether two folded paragraphs, each the only one of its version, say anything alike: one word that tells is enough."""
    dense = all(2 * extent(text) >= 3 * len(text) > 0 for text in (one, other))
    return bool(_telling(one) & _telling(other)) or (dense and char_ratio(one, other, 0.0) >= ONLY)


def _telling(key: str) -> frozenset[str]:
    """Figures, and the beginnings of the words that are no small ones."""
    return frozenset(
        word[:STEM] if word[0].isalpha() else word
        for word in _WORD.findall(key)
        if not word[0].isalpha() or (len(word) >= SHORTEST and not is_common(word))
    )


def _said(texts: Sequence[str], partnered: Set[int], cancelled: Callable[[], bool] | None) -> set[str]:
    return {word for number in watched(sorted(partnered), cancelled) for word in _telling(key_of(texts[number]))}


def _shared(left: Mapping[int, frozenset[str]], right: Mapping[int, frozenset[str]]) -> dict[Match, frozenset[str]]:
    """For two paragraphs the words that both have and none of the others."""
    rows, columns = _owners(left.items()), _owners(right.items())
    found: dict[Match, set[str]] = defaultdict(set)
    for word, here in rows.items():
        there = columns.get(word, ())
        if len(here) == len(there) == 1:
            found[here[0], there[0]].add(word)
    return {match: frozenset(words) for match, words in found.items()}


def _owners(telling: Iterable[tuple[int, frozenset[str]]]) -> dict[str, list[int]]:
    owners: dict[str, list[int]] = defaultdict(list)
    for number, words in telling:
        for word in words:
            owners[word].append(number)
    return owners


def _enough(match: Match, words: frozenset[str], alone: Sequence[Mapping[int, frozenset[str]]]) -> bool:
    fewer = min(len(alone[0][match[0]]), len(alone[1][match[1]]))
    return len(words) >= SHARED and len(words) >= OWN * fewer
