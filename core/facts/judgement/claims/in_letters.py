"""A phrase and the letters it goes by: ``obsessive-compulsive disorder`` / ``OCD``, ``chronic kidney disease (CKD)``.

Names of bodies are known to have such letters by ``core.facts.names``; here are things with a small letter, and letters in brackets
beside what they stand for, which tell a reader nothing new.
"""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding, relation_of
from core.facts.judgement.region import Hunk, Region, Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, wording
from core.facts.judgement.vocabulary.content import base, root
from core.facts.judgement.vocabulary.words import NEGATORS, STOP
from core.facts.tables.letters import CALLED, OF_PERSONS

_SMALL: Final = frozenset("of the and for in on to a an at by with".split())
"""Words that letters often leave out."""
_FEW: Final = 3
"""Words in the place of letters at most, by which a thing is named."""
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


def other_letters(unit: Unit) -> Finding | None:
    """``an MRI scan`` / ``an ultrasound scan``: in the place of letters that stand for a thing, words for another one."""
    for own, other in ((unit.words_a, unit.words_b), (unit.words_b, unit.words_a)):
        letters = _letters(own[0].text) if len(own) == 1 else None
        if (
            letters not in CALLED
            or not 0 < len(other) <= _FEW
            or any(w.text[:1].isdigit() or w.low in NEGATORS for w in other)
        ):
            continue
        if any(w.text[:1].isupper() and w.start not in (unit.sentence_a[0], unit.sentence_b[0]) for w in other):
            continue  # a name, which may be of one that is so called
        said = [base(w.low) for w in other if w.low not in STOP]
        if not said:
            continue
        if said[-1] in CALLED[letters] and {*said} - {said[-1]} <= CALLED[letters]:
            return wording(unit, "what the letters stand for, called so")
        if letters not in OF_PERSONS and root(said[-1]) not in {root(called) for called in CALLED[letters]}:
            return fact(unit, "statement", f"“{own[0].text}” and “{other[-1].text}” are different things", likely=True)
    return None


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
