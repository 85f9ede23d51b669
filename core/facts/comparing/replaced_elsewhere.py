"""Whether words that stand for others in a language without a dictionary here may still say the same."""

import re
from functools import lru_cache

from core.facts.mentions.verbs_elsewhere import deed
from core.facts.tables.sources_elsewhere import CHINESE_SAYS, VERBS
from core.facts.tables.synonyms_elsewhere import SYNONYMS
from core.facts.tables.verbs_elsewhere import DENIALS, LEMMAS
from core.text.language import small_words

_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 4
"""Letters of a word that says something; shorter ones are mostly small words, and inflected forms agree in as many."""
UNSPACED = ("ja", "th", "zh")
_NOBODY = frozenset("personne niemand nadie никто никого ничего nessuno ninguém niente nada nichts rien".split())
"""Denials that stand alone; what denies is judged by a rule of its own."""
_SIGNS = 2
"""Signs of a word in a script without blanks."""


def other_thing(before: str, after: str, language: str | None) -> tuple[str, str] | None:
    """The first words of content on both sides that nothing on the other answers; ``None`` where each finds a like one."""
    if language in UNSPACED:
        before, after = _apart(before, after)
    lone = unanswered(before, after, language), unanswered(after, before, language)
    return (lone[0][0], lone[1][0]) if lone[0] and lone[1] else None


def _apart(before: str, after: str) -> tuple[str, str]:
    """Both without the signs with which both begin and end."""
    start = _common(before, after)
    before, after = before[start:], after[start:]
    end = _common(before[::-1], after[::-1])
    return before[: len(before) - end], after[: len(after) - end]


def _common(one: str, other: str) -> int:
    """With how many equal signs both begin."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def unanswered(text: str, other: str, language: str | None) -> list[str]:
    """The words of content of ``text``, folded, that none of ``other`` is like."""
    there = _content(other, language)
    return [w for w in _content(text, language) if not any(_alike(w, x, language) for x in there)]


def _content(text: str, language: str | None) -> list[str]:
    words = [w.casefold() for w in _WORD.findall(text)]
    if language in UNSPACED:
        return [w for w in words if len(w) >= _SIGNS and w not in CHINESE_SAYS]
    small = small_words(language) | DENIALS.get(language or "", frozenset()) | _NOBODY
    return [w for w in words if len(w) >= _SHORTEST - 1 and w not in small]


@lru_cache(maxsize=4096)
def _alike(one: str, other: str, language: str | None) -> bool:
    if language in UNSPACED:
        return bool(set(one) & set(other)) or _group(one, language) == _group(other, language) is not None
    if (len(one) >= _SHORTEST and one[:_SHORTEST] == other[:_SHORTEST]) or one.endswith(other) or other.endswith(one):
        return True
    if language is None:
        return False
    if one in VERBS.get(language, ()) and other in VERBS.get(language, ()):
        return True
    lemma = deed(one, language)
    if lemma in LEMMAS and lemma == deed(other, language):
        return True
    group = _group(one, language)
    return group is not None and group == _group(other, language)


def _group(word: str, language: str | None) -> int | None:
    return next((n for stem, n in SYNONYMS.get(language or "", ()) if word.startswith(stem)), None)
