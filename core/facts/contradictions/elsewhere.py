"""Tolls in other languages than English: what a figure counts, and what says that another one is meant."""

from functools import cache, lru_cache
from typing import Final

from core.facts.tables.contradicting import (
    DEFINITE_ELSEWHERE,
    OTHERWISE_ELSEWHERE,
    PEOPLE_ELSEWHERE,
    TOLL_ELSEWHERE,
    TOLL_PHRASES,
)
from core.patterns import lazy_pattern

_WORD: Final = lazy_pattern(r"[^\W\d_]+")
_CLAUSE: Final = lazy_pattern(r"[,.;:!?()،؛。,;]")
_HAN: Final = lazy_pattern(r"[\u4e00-\u9fff]+")
_NEAR: Final = 5
"""Words on each side of a figure in which it is told what it counts."""
_NEAR_UNSPACED: Final = 8
"""Code points, where words are not set apart."""
_ARTICLE: Final = lazy_pattern(r"^[وبلف]?ال")
"""The Arabic article, with what is written in one with it."""
_LONG: Final = 4
"""Letters of a word that says something: shorter ones are mostly articles and prepositions."""
_ENDS: Final = 5
"""First letters in which two forms of one word agree."""


def toll_elsewhere(text: str, start: int, end: int, language: str | None) -> str | None:
    """What a figure counts of a story's toll (a value of ``TOLL``), by the words of its clause; ``None`` when none tells."""
    after = _CLAUSE.split(text[end : end + 60], maxsplit=1)[0]
    before = _CLAUSE.split(text[max(0, start - 60) : start])[-1]
    if language == "zh":
        near = after[:_NEAR_UNSPACED], before[-_NEAR_UNSPACED:]
        return next((thing for side in near for word, thing in _words("zh").items() if word in side), None)
    table = _words(language)
    following = [w.casefold() for w in _WORD.findall(after)[:_NEAR]]
    words = list(following)
    if not following or following[0] in PEOPLE_ELSEWHERE:  # ``starben zwölf Menschen``, not ``Tote aus zwölf Ländern``
        words += [w.casefold() for w in reversed(_WORD.findall(before)[-_NEAR:])]
    found = next((table[w] for w in words if w in table), None)
    if language == "ar" and not found:  # وقتل
        found = next((table[w[1:]] for w in words if w[:1] in "وف" and w[1:] in table), None)
    if found or not words:
        return found
    said = " ".join(following), " ".join(words[: len(following) : -1])
    return next(
        (t for phrase, t in TOLL_PHRASES.get(language or "", {}).items() if any(phrase in s for s in said)), None
    )


@cache
def _words(language: str | None) -> dict[str, str]:
    return {word: thing for thing, words in TOLL_ELSEWHERE.get(language or "", {}).items() for word in words.split()}


@lru_cache(maxsize=4096)
def otherwise_elsewhere(around: str, language: str | None) -> bool:
    """Whether a sentence says that its figure is meant of another day, place or part."""
    pattern = OTHERWISE_ELSEWHERE.get(language or "")
    return bool(pattern and pattern.search(around))


def taken_up_elsewhere(before: str, language: str | None) -> bool:
    """Whether an article right before a figure takes it up as known."""
    words = _WORD.findall(before)
    return bool(words) and words[-1].casefold() in DEFINITE_ELSEWHERE.get(language or "", ())


def marks(around: str, language: str | None) -> frozenset[str]:
    """What a sentence speaks of, without what it counts: beginnings of its longer words, or pairs of Han characters."""
    told = _words(language)
    if language == "zh":
        for word in told:
            around = around.replace(word, " ")
        return frozenset(run[n : n + 2] for run in _HAN.findall(around) for n in range(len(run) - 1)) - _EVERYWHERE
    words = (_ARTICLE.sub("", w.casefold()) if language == "ar" else w.casefold() for w in _WORD.findall(around))
    return frozenset(w[:_ENDS] for w in words if len(w) > _LONG and w not in told) - _EVERYWHERE


_EVERYWHERE: Final = frozenset("造成 他们 表示 政府 mensc perso челов людей شخصا polic poliz wurde worde waren".split())
"""What is said of any toll."""
