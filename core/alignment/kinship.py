"""Paragraphs told in other words: known again by what their words mean, where a language's words are known.

Letters leave nothing to go by where a short paragraph was told anew (``No one was hurt.`` / ``Nobody was injured.``).
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property

from core.alignment.anew import KEPT, MANY, kept_share
from core.alignment.equal import Match
from core.alignment.stopping import watched

Word = tuple[str, ...]
"""A word by its base forms."""

TIED = 0.6
"""How surely two words must say one thing to count."""
LEAST = 0.4
"""What two paragraphs must share: each pair of words counts how surely it is one, divided by how many paragraphs have such a word (the
root of how many do on either side)."""
SHARE = 0.22
ELSEWHERE = 0.5
"""How much that must be, a word of the paragraph that has fewer: in a text told anew, and in any other. Of 52 pairs of paragraphs without
partner in sets of news 42 belong together; 39 reach it, and one other that has a likelier partner."""
BRIEF = 15
"""Words that say something, up to which a paragraph is looked for so: a longer one has words in common with any other."""
JOINED = 0.55
JOINED_LEAST = 1.5
"""The same, of the paragraph without partner, where the other one has a partner."""


@dataclass(frozen=True, slots=True)
class Kinship:
    """What is known of a language's words."""

    said: Callable[[str], Sequence[Word]]
    """The words of a paragraph that say something."""
    keys: Callable[[Word], Iterable[str]]
    """What two words of one meaning have at least one of in common."""
    tie: Callable[[Word, Word], float]
    """How surely two words say one thing, 0..1; opposites count too, for they are said of one thing."""


def told_in_other_words(
    before: Sequence[str],
    after: Sequence[str],
    partnered: tuple[Set[int], Set[int]],
    refused: Set[Match],
    cancelled: Callable[[], bool] | None = None,
    *,
    kin: "Kin",
) -> list[Match]:
    """Pairs of paragraphs that say the same in other words, the likeliest first: both without partner; then, in a text told anew, one
    without and one that has a partner, which it was joined with. Raises ``core.model.Cancelled``."""
    lone = [
        [n for n in range(len(texts)) if n not in taken]
        for texts, taken in zip((before, after), partnered, strict=True)
    ]
    if max(len(before), len(after)) > MANY or not (all(lone) or (kin.anew and any(lone))):
        return []
    found = _alone(kin, lone, refused, cancelled)
    if kin.anew:
        left = [[n for n in some if all(n != match[side] for match in found)] for side, some in enumerate(lone)]
        found += _joined(kin, left, refused, cancelled)
    return found


class Kin:
    """What the paragraphs of two versions share."""

    def __init__(self, before: Sequence[str], after: Sequence[str], kinship: Kinship) -> None:
        self._texts = before, after
        self._kinship = kinship
        self._kin: dict[Word, tuple[Mapping[Word, float], float]] = {}

    @cached_property
    def anew(self) -> bool:
        """Whether hardly a paragraph stayed as it was."""
        return kept_share(*self._texts) <= KEPT

    @cached_property
    def said(self) -> list[list[Sequence[Word]]]:
        """The words of each paragraph, a side."""
        return [[self._kinship.said(text) for text in texts] for texts in self._texts]

    @cached_property
    def _index(self) -> dict[str, list[tuple[int, int, Word]]]:
        index: dict[str, list[tuple[int, int, Word]]] = defaultdict(list)
        for side, texts in enumerate(self.said):
            for n, words in enumerate(texts):
                for word in dict.fromkeys(words):
                    for key in self._kinship.keys(word):
                        index[key].append((side, n, word))
        return index

    def _of(self, word: Word) -> tuple[Mapping[Word, float], float]:
        """The words of one meaning with a word, and what it weighs."""
        if word not in self._kin:
            ties: dict[Word, float] = {}
            places: tuple[set[int], set[int]] = set(), set()
            for key in self._kinship.keys(word):
                for side, n, other in self._index.get(key, ()):
                    if other not in ties:
                        ties[other] = self._kinship.tie(word, other)
                    if ties[other] >= TIED:
                        places[side].add(n)
            weight = (max(1, len(places[0])) * max(1, len(places[1]))) ** -0.5
            self._kin[word] = {other: how for other, how in ties.items() if how >= TIED}, weight
        return self._kin[word]

    def score(self, i: int, j: int) -> float:
        """What two paragraphs share, each word for one alone."""
        ranked = sorted(
            (-how, n, m)
            for n, word in enumerate(self.said[0][i])
            for kin in [self._of(word)[0]]
            for m, other in enumerate(self.said[1][j])
            if (how := kin.get(other, 0.0))
        )
        taken: tuple[set[int], set[int]] = set(), set()
        total = 0.0
        for negative, n, m in ranked:
            if n not in taken[0] and m not in taken[1]:
                taken[0].add(n)
                taken[1].add(m)
                total -= negative * (self._of(self.said[0][i][n])[1] * self._of(self.said[1][j][m])[1]) ** 0.5
        return total

    def alike(self, i: int, j: int) -> float:
        """What two paragraphs share, where it is enough to know the one by the other; else 0. Only texts of ``MANY`` paragraphs or
        fewer are looked at, and pairs of which one is ``BRIEF``."""
        if max(map(len, self._texts)) > MANY:
            return 0.0
        fewer = min(len(self.said[0][i]), len(self.said[1][j]))
        score = self.score(i, j) if fewer <= BRIEF else 0.0
        return score if score >= max(LEAST, (SHARE if self.anew else ELSEWHERE) * fewer) else 0.0


def _alone(
    kin: Kin, lone: Sequence[Sequence[int]], refused: Set[Match], cancelled: Callable[[], bool] | None
) -> list[Match]:
    """Pairs of paragraphs without partner, one-to-one."""
    scored = [
        (-score, abs(i - j), i, j)
        for i in watched(lone[0], cancelled)
        for j in lone[1]
        if (i, j) not in refused and (score := kin.alike(i, j))
    ]
    scored.sort()
    found: list[Match] = []
    for negative, _, i, j in scored:
        # Lines that say the same words are told apart by nothing.
        twin = any(other == negative and (i == a) != (j == b) for other, _, a, b in scored)
        if not twin and all(i != a and j != b for a, b in found):
            found.append((i, j))
    return found


def _joined(
    kin: Kin, lone: Sequence[Sequence[int]], refused: Set[Match], cancelled: Callable[[], bool] | None
) -> list[Match]:
    """For paragraphs without partner the one of the other version that says most of what they say."""
    found: list[tuple[float, Match]] = []
    for side, some in enumerate(lone):
        for n in watched(some, cancelled):
            matches = [(m, n) if side else (n, m) for m in range(len(kin.said[1 - side]))]
            scores = [(kin.score(*match), match) for match in matches if match not in refused]
            score, match = max(scores, key=lambda one: (one[0], -one[1][1 - side]), default=(0.0, (0, 0)))
            if score >= max(JOINED_LEAST, JOINED * len(kin.said[side][n])):
                found.append((-score, match))
    return [match for _, match in sorted(found)]
