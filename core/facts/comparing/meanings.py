"""Whether words of other languages than English have one meaning, by the tables: ``se tenir`` and ``avoir lieu``."""

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final

from core.facts.style import unaccented
from core.facts.tables.elsewhere.meanings import Word, groups_of
from core.facts.tables.elsewhere.opposites import opposites_of
from core.patterns import lazy_pattern

_WORD: Final = lazy_pattern(r"[^\W\d_]+")
_WHOLE: Final = 2
"""Letters up to which a word of the table is no beginning but the whole."""
_ENDINGS: Final[dict[str, int]] = {"de": 3, "nl": 3, "ru": 6}
"""Letters that the forms of a word add at the most; a longer word is another one or, in German, a compound."""
_ENDING: Final = 5
_BETWEEN: Final = 2
"""Other words between those of a phrase."""
_JOINED: Final = lazy_pattern(r"^[وف]?(?:[بكل]?ال|لل|[بكل](?=\w{4}))")
"""What Arabic writes in one with a noun."""
_AND: Final = lazy_pattern(r"^[وف](?=\w{3})")

Groups = frozenset[int]


@cache
def _lone_words(language: str) -> dict[str, list[int]]:
    """Lone word of the table → the numbers of its groups."""
    found: dict[str, list[int]] = {}
    for n, group in enumerate(groups_of(language)):
        for word in group:
            if len(word) == 1:
                found.setdefault(unaccented(word[0]), []).append(n)
    return found


@cache
def _phrases(language: str) -> dict[str, list[tuple[Word, int]]]:
    """First word → the phrases that begin with it, each with the number of its group."""
    found: dict[str, list[tuple[Word, int]]] = {}
    for n, group in enumerate(groups_of(language)):
        for word in group:
            if len(word) > 1:
                phrase = tuple(unaccented(part) for part in word)
                found.setdefault(phrase[0], []).append((phrase, n))
    return found


def _begins(word: str, stem: str, language: str) -> bool:
    if len(stem) <= _WHOLE:
        return word == stem
    return word.startswith(stem) and len(word) - len(stem) <= _ENDINGS.get(language, _ENDING)


def _stems(word: str, language: str) -> list[str]:
    """All that a word may begin with as a form of it."""
    shortest = max(_WHOLE + 1, len(word) - _ENDINGS.get(language, _ENDING))
    return [word[:size] for size in range(shortest, len(word))] + [word]


@lru_cache(maxsize=8192)
def _groups(word: str, language: str) -> Groups:
    """The groups a folded word belongs to."""
    return frozenset(
        n
        for form in _forms(word, language)
        for stem in _stems(form, language)
        for n in _lone_words(language).get(stem, ())
    )


@lru_cache(maxsize=8192)
def _forms(word: str, language: str) -> tuple[str, ...]:
    """A folded word without its accents, and in Arabic also without what is written in one with it."""
    if language != "ar":
        return (unaccented(word),)
    return tuple(unaccented(form) for form in dict.fromkeys((word, _AND.sub("", word), _JOINED.sub("", word))))


def one_meaning(one: str, other: str, language: str | None) -> bool:
    """Whether two folded words stand in one group."""
    return bool(language) and not _groups(one, language or "").isdisjoint(_groups(other, language or ""))


@lru_cache(maxsize=4096)
def opposed(one: str, other: str, language: str) -> bool:
    """Whether two folded words say opposite things of the same, by the table: ``gratuit`` and ``payant``."""
    if one == other:
        return False
    said = [_sides(one, language), _sides(other, language)]
    return any((row, not side) in said[1] for row, side in said[0]) and not one_meaning(one, other, language)


def _sides(word: str, language: str) -> frozenset[tuple[int, bool]]:
    """The rows of the table of opposites a word stands in, each with its side."""
    table = _opposed_stems(language)
    return frozenset(
        place
        for form in _forms(word, language)
        for size in range(len(form) if language == "zh" else max(0, len(form) - _ENDINGS["ru"]), len(form) + 1)
        for place in table.get(form[:size], ())
        if len(form) - size <= (_SHORT_ENDING if size < _SHORT_STEM else _ENDINGS["ru"])
    )


@cache
def _opposed_stems(language: str) -> dict[str, list[tuple[int, bool]]]:
    """What words begin with that the table of opposites knows → the rows, each with its side."""
    found: dict[str, list[tuple[int, bool]]] = {}
    for n, row in enumerate(opposites_of(language)):
        for side in (0, 1):
            for stem in row[side]:
                found.setdefault(unaccented(stem), []).append((n, bool(side)))
    return found


_SHORT_STEM: Final = 5
_SHORT_ENDING: Final = 3
"""A short beginning is one of many words; few letters may follow it."""


@lru_cache(maxsize=1024)
def _said(sentence: str, language: str) -> dict[int, frozenset[str]]:
    """The groups of which a sentence has a phrase, each with the words of its phrases."""
    words = [w.casefold() for w in _WORD.findall(sentence)]
    forms = [_forms(word, language) for word in words]
    phrases = _phrases(language)
    found: dict[int, set[str]] = {}
    for start, known in enumerate(forms):
        for stem in dict.fromkeys(stem for form in known for stem in _stems(form, language)):
            for phrase, n in phrases.get(stem, ()):
                places = _found(forms, start, phrase, language)
                if places:
                    found.setdefault(n, set()).update(words[place] for place in places)
    return {n: frozenset(said) for n, said in found.items()}


def _found(forms: Sequence[tuple[str, ...]], start: int, phrase: Word, language: str) -> list[int]:
    """Where the words of a phrase stand that begins at ``start``; empty where it does not. ``forms``: those of each word."""
    places: list[int] = []
    at = start
    for stem in phrase:
        reach = range(at, min(len(forms), at + 1 + (_BETWEEN if places else 0)))
        place = next((k for k in reach if any(_begins(f, stem, language) for f in forms[k])), None)
        if place is None:
            return []
        places.append(place)
        at = place + 1
    return places


def by_phrases(before: str, after: str, language: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words of each sentence with which a phrase says what the other one says too, by a phrase or a word of one group."""
    sides = _said(before, language), _said(after, language)
    if not sides[0] and not sides[1]:
        return frozenset(), frozenset()
    words = tuple([w.casefold() for w in _WORD.findall(sentence)] for sentence in (before, after))
    told: tuple[set[str], set[str]] = (set(), set())
    for n in sorted({*sides[0], *sides[1]}):
        said = [sides[k].get(n, frozenset()) | {w for w in words[k] if n in _groups(w, language)} for k in (0, 1)]
        if said[0] and said[1]:
            told[0].update(said[0])
            told[1].update(said[1])
    return frozenset(told[0]), frozenset(told[1])


_AFFIXED: Final = lazy_pattern(r"^[وف]?(?:ال|لل|بال|كال|س)?")
_LEADING: Final = lazy_pattern(r"^(?:است|[يتنامأ])")
_WEAK: Final = frozenset("اويىأإآءئؤةه")
_ROOT: Final = 2
"""Consonants that are left of an Arabic root at the least."""
_LONGEST_ROOT: Final = 4


@lru_cache(maxsize=8192)
def _roots(word: str) -> frozenset[str]:
    """What may be left of an Arabic word without what is joined to it, the letters of its form and the weak ones."""
    bare = _AFFIXED.sub("", word)
    forms = {bare, _LEADING.sub("", bare), bare.rstrip("تةه"), _LEADING.sub("", bare).rstrip("تةه")}
    roots = {"".join(c for c in form if c not in _WEAK) for form in forms}
    return frozenset(root for root in roots if _ROOT <= len(root) <= _LONGEST_ROOT)


def one_root(one: str, other: str) -> bool:
    """Whether two Arabic words may be forms of one root: ``إلغاء`` and ``ستلغي``, ``ارتفع`` and ``ارتفاع``."""
    return not _roots(one).isdisjoint(_roots(other))


# ---- Chinese, which sets no blanks


@cache
def _chinese() -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(sorted((word[0] for word in group), key=lambda w: (-len(w), w))) for group in groups_of("zh"))


def without_answered(text: str, other: str) -> str:
    """A Chinese text without its words that the other one has a word of the same group for."""
    for group in _chinese():
        for word in group:
            if word in text and any(x in other for x in group if x != word):
                text = text.replace(word, "")
    return text
