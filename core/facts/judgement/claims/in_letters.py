"""A phrase and the letters it goes by: ``obsessive-compulsive disorder`` / ``OCD``, ``chronic kidney disease (CKD)``.

Names of bodies are known to have such letters by ``core.facts.names``; here are things with a small letter, and letters in brackets
beside what they stand for, which tell a reader nothing new.
"""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding, relation_of
from core.facts.judgement.region import Hunk, Region, Word

_SMALL: Final = frozenset("of the and for in on to a an at by with".split())
"""Words that letters often leave out."""
_LONGEST: Final = 9
"""Words of a phrase with its small ones, at most."""


def in_letters(region: Region) -> list[Finding]:
    """Wordings where one version has the letters of a phrase and the other one the phrase, or where only the letters came or went."""
    found: list[Finding] = []
    for hunk in region.hunks:
        words = region.words(0, hunk.a0, hunk.a1), region.words(1, hunk.b0, hunk.b1)
        for side in (0, 1):
            for word in words[side]:
                if _letters(word.text):
                    told = _beside(region, hunk, side, word) or _instead(words[1 - side], side, word)
                    found += [told] if told else []
    return found


def _letters(text: str) -> str | None:
    """The letters of ``OCD`` or ``NGOs``, small."""
    bare = text.replace(".", "")
    bare = bare[:-1] if bare.endswith("s") else bare
    return bare.lower() if len(bare) >= 2 and bare.isalpha() and bare.isupper() else None


def _instead(other: Sequence[Word], side: int, word: Word) -> Finding | None:
    """The letters in place of the words they stand for, one of which has a small letter."""
    letters = _letters(word.text)
    for first in range(len(other)):
        for last in range(first + 1, min(len(other), first + _LONGEST)):
            phrase = other[first : last + 1]
            if _spell(phrase, letters) and any(w.text.islower() and w.low not in _SMALL for w in phrase):
                spans = (phrase[0].start, phrase[-1].end), (word.start, word.end)
                before, after = spans if side else spans[::-1]
                return Finding(before, after, "wording", None, "changed", why="the letters that a phrase goes by")
    return None


def _beside(region: Region, hunk: Hunk, side: int, word: Word) -> Finding | None:
    """``(CKD)`` put in or cut behind words that both versions have and that it is made of."""
    text = (region.b if side else region.a).text
    start, end = word.start - 1, word.end + 1
    if text[max(0, start) : word.start] != "(" or text[word.end : end] != ")":
        return None
    own = (hunk.b0, hunk.b1) if side else (hunk.a0, hunk.a1)
    if start < own[0] or end > own[1] or text[own[0] : start].strip() or text[end : own[1]].strip(" ,.;"):
        return None
    ahead = region.words(side, max(0, own[0] - 120), own[0])[-_LONGEST:]
    if not any(_spell(ahead[n:], _letters(word.text)) for n in range(len(ahead) - 1)):
        return None
    there = (hunk.a0, hunk.a0) if side else (hunk.b0, hunk.b0)
    before, after = (there, (start, end)) if side else ((start, end), there)
    relation = relation_of(before, after)
    return Finding(before, after, "wording", None, relation, why="the letters that the words before it go by")


def _spell(phrase: Sequence[Word], letters: str | None) -> bool:
    """Whether the first letters of words make up ``letters``, with or without those of the small words."""
    if phrase[0].low in _SMALL or phrase[-1].low in _SMALL:
        return False
    every = "".join(w.low[0] for w in phrase)
    weighty = "".join(w.low[0] for w in phrase if w.low not in _SMALL)
    return letters in (every, weighty)
