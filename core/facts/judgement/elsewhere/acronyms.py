"""An acronym for the words it stands for, in other languages: ``OMS`` and ``Organisation mondiale de la santé``, ``МИД`` and its words."""

import re
from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region
from core.facts.style import unaccented
from core.patterns import lazy_pattern
from core.text.language import small_words

_WORD: Final = lazy_pattern(r"[^\W\d_]+")
_LETTERS: Final = range(2, 8)
_MORE: Final = 4
"""Small words within the phrase, at the most."""
_COMPOUND: Final = 14
"""Letters of one German word that an acronym may stand for."""


def acronyms(region: Region) -> list[Finding]:
    """Wording for each acronym that only one version has where only the other one has its words."""
    found: list[Finding] = []
    texts = region.a.text, region.b.text
    for hunk in region.hunks:
        sides = (hunk.a0, hunk.a1), (hunk.b0, hunk.b1)
        for one in (0, 1):
            for match in _WORD.finditer(texts[one], *sides[one]):
                if (
                    len(match[0]) not in _LETTERS
                    or not match[0].isupper()
                    or re.search(rf"\b{match[0]}\b", texts[1 - one])
                ):
                    continue
                phrase = _phrase(region, match[0], texts[1 - one], sides[1 - one])
                if phrase is None or texts[1 - one][slice(*phrase)] in texts[one]:
                    continue
                own = _with_article(region, texts[one], match.span())
                phrase = _with_article(region, texts[1 - one], phrase)
                before, after = (own, phrase) if one == 0 else (phrase, own)
                found.append(Finding(before, after, "wording", None, "changed", why="an acronym and its words"))
    return found


def _with_article(region: Region, text: str, span: tuple[int, int]) -> tuple[int, int]:
    """The span with the small word right before it."""
    head = text[max(0, span[0] - _SMALL) : span[0]]
    word = next(iter(head.split()[-1:]), "")
    if head != head.rstrip() and word.casefold() in small_words(region.language):
        return span[0] - len(head) + head.rindex(word), span[1]
    return span


_SMALL: Final = 6
"""Letters of an article, with a blank."""
_NEAR: Final = 90
"""Code points before and behind a change within which the words stand."""


def _phrase(region: Region, acronym: str, text: str, side: tuple[int, int]) -> tuple[int, int] | None:
    """Where words stand that an acronym is made of, over the change or right beside it."""
    small = small_words(region.language)
    words = list(_WORD.finditer(text, max(0, side[0] - _NEAR), min(len(text), side[1] + _NEAR)))
    letters = unaccented(acronym.casefold())
    for n, first in enumerate(words):
        if unaccented(first[0].casefold())[:1] != letters[0] or first.start() > side[1]:
            continue
        for last in range(min(len(words), n + len(letters) + _MORE) - 1, n - 1, -1):
            if words[last].end() < side[0] or words[last][0].casefold() in small:
                continue
            said = [
                unaccented(w[0].casefold())
                for w in words[n : last + 1]
                if w[0].casefold() not in small and len(w[0]) > 1
            ]
            stretch = text[first.start() : words[last].end()]
            if not said or any(mark in stretch for mark in ".,;:!?()"):
                continue
            if (len(said) > 1 or (region.language == "de" and len(said[0]) >= _COMPOUND)) and _made(letters, said):
                return first.start(), words[last].end()
    return None


def _made(letters: str, words: Sequence[str]) -> bool:
    """Whether the letters are the first ones of the words in turn, or of parts within them too."""
    if not words:
        return not letters
    word = words[0]
    if not letters or word[0] != letters[0]:
        return False
    return any(
        _made(letters[size:], words[1:]) for size in range(1, len(letters) + 1) if _within(letters[1:size], word[1:])
    )


def _within(letters: str, word: str) -> bool:
    at = 0
    for letter in letters:
        at = word.find(letter, at) + 1
        if not at:
            return False
    return True
