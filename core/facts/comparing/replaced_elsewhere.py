"""Whether words that stand for others in a language without a dictionary here may still say the same."""

from functools import cache, lru_cache

from core.facts.comparing.meanings import by_phrases, one_meaning, one_root, without_answered
from core.facts.mentions.elsewhere.deeds import deed_words
from core.facts.mentions.elsewhere.verbs import deed
from core.facts.tables.elsewhere.fillers import FILLERS, OTHER_MADE
from core.facts.tables.elsewhere.sources import CHINESE_SAYS, VERBS
from core.facts.tables.elsewhere.verbs import BE, BEEN, DENIALS, HELPERS, LEMMAS, PASSIVE
from core.patterns import lazy_pattern
from core.text.language import small_words

_WORD = lazy_pattern(r"[^\W\d_]+")
_SHORTEST = 4
"""Letters of a word that says something; shorter ones are mostly small words, and inflected forms agree in as many."""
UNSPACED = ("ja", "th", "zh")
_NOBODY = frozenset("personne niemand nadie никто никого ничего nessuno ninguém niente nada nichts rien".split())
"""Denials that stand alone; what denies is judged by a rule of its own."""
_PARTICLE = 3
"""Syllables that Korean sets behind a noun at the most."""
_SIGNS = 2
"""Signs of a word in a script without blanks."""


def other_thing(
    before: str,
    after: str,
    language: str | None,
    told: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset()),
) -> tuple[str, str] | None:
    """The first words of content on both sides that nothing on the other answers; ``None`` where each finds a like one."""
    if language in UNSPACED:
        before, after = _apart(before, after)
    lone = unanswered(before, after, language, told[0]), unanswered(after, before, language, told[1])
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


def unanswered(text: str, other: str, language: str | None, told: frozenset[str] = frozenset()) -> list[str]:
    """The words of content of ``text``, folded, that none of ``other`` is like; ``told``: words that need no answer."""
    there = _content(other, language)
    same = set(there)
    lone = [w for w in _content(text, language) if w not in same and (language == "zh" or w not in told)]
    lone = [w for w in lone if not any(_alike(w, x, language) for x in there)]
    return [w for w in lone if _left(w, other)] if language == "zh" else lone


def same_words(one: str, other: str, language: str) -> bool:
    """Whether two stretches say the same by the tables: each has words of content, and each word one of the same meaning on the other side,
    or the same word."""
    if language == "zh":
        return bool(one and other) and not without_answered(one, other) and not without_answered(other, one)
    phrases = by_phrases(one, other, language)
    sides = [
        [w for w in _content(text, language) if w not in told] for text, told in zip((one, other), phrases, strict=True)
    ]
    said = _content(one, language), _content(other, language)
    return bool(said[0] and said[1]) and all(
        any(w == x or one_meaning(w, x, language) or _in_compound(w, x, language) for x in said[1 - k])
        for k in (0, 1)
        for w in sides[k]
    )


_COMPOUNDED = 5
"""Letters of a part of a German compound at the least."""


def _in_compound(one: str, other: str, language: str) -> bool:
    """``Polizei`` and ``Polizeisprecher``, at whichever end."""
    few, many = sorted((one, other), key=len)
    return language in ("de", "nl") and len(few) >= _COMPOUNDED and (many.startswith(few) or many.endswith(few))


def _left(word: str, other: str) -> bool:
    """Whether a run of Chinese signs says more than words that the other text has others of one meaning for."""
    rest = without_answered(word, other)
    return len(rest) >= _SIGNS and not set(rest) & set(other)


@lru_cache(maxsize=256)
def _content(text: str, language: str | None) -> tuple[str, ...]:
    words = [w.casefold() for w in _WORD.findall(text)]
    if language in UNSPACED:
        return tuple(w for w in words if len(w) >= _SIGNS and w not in CHINESE_SAYS)
    small = _small(language or "")
    return tuple(w for w in words if len(w) >= _SHORTEST - 1 and w not in small)


@cache
def _small(language: str) -> frozenset[str]:
    """Words that say nothing by themselves; helping verbs and denials are judged by rules of their own."""
    helping = {*HELPERS.get(language, ()), *BE, *BEEN}
    return (
        small_words(language or None)
        | DENIALS.get(language, frozenset())
        | FILLERS.get(language, frozenset())
        | _NOBODY
        | helping
        | PASSIVE.get(language, frozenset())
    )


@lru_cache(maxsize=64)
def one_deed(before: str, after: str, language: str | None) -> tuple[frozenset[str], frozenset[str]]:
    """The words of each sentence that say a deed which the other one says too: ``trat zurück`` and ``legte sein Amt nieder``."""
    if language is None:
        return frozenset(), frozenset()
    sides = dict(deed_words(before, language)), dict(deed_words(after, language))
    both = [lemma for lemma in sides[0] if lemma in sides[1]]
    first, second = (frozenset(w for lemma in both for w in side[lemma]) for side in sides)
    phrases = by_phrases(before, after, language)
    return first | phrases[0], second | phrases[1]


@lru_cache(maxsize=16384)
def _alike(one: str, other: str, language: str | None) -> bool:
    if language in UNSPACED:
        lemmas = (
            [{lemma for lemma, _ in deed_words(word, language)} for word in (one, other)]
            if language == "zh"
            else [set(), set()]
        )
        if lemmas[0] and lemmas[1]:
            return not lemmas[0].isdisjoint(lemmas[1])
        return 2 * len(set(one) & set(other)) >= min(len(set(one)), len(set(other)))
    if one.endswith(other) or other.endswith(one):
        few, many = sorted((one, other), key=len)
        return many.removesuffix(few) not in OTHER_MADE
    if len(one) >= _SHORTEST and one[:_SHORTEST] == other[:_SHORTEST]:
        return True
    if language == "ko":
        return one[:_SIGNS] == other[:_SIGNS] and max(len(one), len(other)) <= _SIGNS + _PARTICLE
    if language is None:
        return False
    if language == "ar" and one_root(one, other):
        return True
    if one in VERBS.get(language, ()) and other in VERBS.get(language, ()):
        return True
    lemma = deed(one, language)
    if lemma == deed(other, language) and (
        lemma in LEMMAS or (len(lemma) < _SHORTEST <= len(lemma) + 1 and one[0] == other[0])
    ):
        return True  # votó and votaron: what is left of both without the endings of a verb
    return one_meaning(one, other, language)
