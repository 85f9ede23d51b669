"""Where small words belong to a person's name: ``Pieter van der Berg``, ``Omar al-Harthi``, ``De la Fuente``."""

from core.facts.mentions.words import Words
from core.facts.tables.calendar import MONTHS, WEEKDAYS
from core.facts.tables.common import COMMON
from core.facts.tables.name_particles import ARABIC_ARTICLES, BODIES_BY_ARTICLE, OF_FAMILIES, OPENING
from core.facts.tables.people import GIVEN_NAMES, ROLES
from core.facts.tables.places import DEMONYMS, PLACES
from core.facts.tables.titles import TITLES

_HYPHENS = frozenset("-‐‑")
_CALENDAR = frozenset(MONTHS["en"]) | frozenset(WEEKDAYS["en"])
_LONGEST = 3
"""Small words in a row at the most."""


def to_family_name(words: Words, j: int, *, nouns_too: bool) -> int:
    """How many tokens from the small word at ``j`` on belong to the name before it; 0 where it leads to no family's name."""
    word, before = words.at(j), words.at(j - 1)
    if word in ARABIC_ARTICLES and words.at(j + 1) in _HYPHENS:
        return _behind_article(words, j)
    if word not in OF_FAMILIES or before in OF_FAMILIES:
        return 0
    if nouns_too and before not in GIVEN_NAMES:
        return 0  # Merkel von der Partei
    size = 1
    while size < _LONGEST and words.at(j + size) in OF_FAMILIES and not words.capital(j + size):
        size += 1
    led = words.capital(j + size) and words.at(j + size) not in _CALENDAR
    return size if led and (size == 1 or not words.raw(j + size).isupper()) else 0


def _behind_article(words: Words, j: int) -> int:
    """``Salim al-Harthi``, but not ``Yemeni al-Qaeda``."""
    name, before = words.at(j + 2).removesuffix("'s"), words.at(j - 1)
    if not (words.glued(j + 1) and words.glued(j + 2) and words.capital(j + 2)) or name in BODIES_BY_ARTICLE:
        return 0
    return 0 if before in PLACES or before in DEMONYMS or before in ROLES or before in TITLES else _LONGEST


def begins_with_family(words: Words, i: int) -> bool:
    """Whether a word at the head of an English sentence begins such a name: ``Gerrit van Dijk``, ``De la Fuente``."""
    word = words.low[i]
    if not word.isalpha() or len(word) < 2:
        return False
    if word in ARABIC_ARTICLES and words.at(i + 1) in _HYPHENS:
        return words.glued(i + 1) and words.glued(i + 2) and words.capital(i + 2)
    if word in OPENING:
        return _is_followed_by_family(words, i)
    if words.capital(i + 1) or not to_family_name(words, i + 1, nouns_too=False):
        return False
    from core.facts.judgement.vocabulary.lexicon import is_word

    return not is_word(word)


def _is_followed_by_family(words: Words, i: int) -> bool:
    """Whether a capital that is no plain word follows, with other small words between or without."""
    j = i + 1
    while j < i + _LONGEST and words.at(j) in OF_FAMILIES and not words.capital(j):
        j += 1
    after = words.at(j).removesuffix("'s")
    return words.capital(j) and after.isalpha() and after not in COMMON and after not in _CALENDAR
