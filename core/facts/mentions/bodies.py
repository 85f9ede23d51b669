"""English names of bodies with small words in them: ``Food and Agriculture Organization``, ``Union for Conservation of Nature``.

A small word belongs to such a name where the body is named as one and what follows is a subject (a word of the language with a
capital), no person, place or other body.
"""

from itertools import takewhile
from typing import Final

from core.facts.mentions.words import Words
from core.facts.names import fold
from core.facts.tables.calendar import MONTHS, WEEKDAYS
from core.facts.tables.known_bodies import KNOWN_BODIES
from core.facts.tables.names_beside import HEADS
from core.facts.tables.other_names import WITH_SMALL_WORDS
from core.facts.tables.people import GIVEN_NAMES
from core.facts.tables.places import DEMONYMS, PLACES
from core.facts.tables.titles import TITLES

_AFTER_HEAD: Final = frozenset({"for", "on", "against"})
_WITHIN: Final = frozenset({"of", "to", "and", "in", "with"})
_SUBJECTS_LAST: Final = HEADS | {"administration"}
_CALENDAR: Final = frozenset(MONTHS["en"]) | frozenset(WEEKDAYS["en"])
_OF_SUBJECTS: Final = ("ment", "tion", "sion", "ness", "ity", "ance", "ence", "ology", "ship")
_LIST: Final = 12
"""Tokens looked through for the end of ``Environment, Food and Rural Affairs``."""


def known_end(words: Words, i: int) -> int:
    """The token after a body of the table that begins at token ``i``; ``i`` where none does."""
    for name in WITH_SMALL_WORDS.get(words.low[i], ()):
        j = _end_of(words, i, name)
        if j > i and words.capital(j - 1):
            return j
    return i


def _end_of(words: Words, i: int, name: tuple[str, ...]) -> int:
    k = i
    for part in name:
        while words.at(k) in (",", "-", "–", "‑") and k > i:
            k += 1
        if words.at(k) != part:
            return i
        k += 1
    return k


def owned_body(words: Words, i: int, j: int) -> bool:
    """Whether the name that began at token ``i`` goes on behind the owner that ends before ``j``: ``St. Mary's Hospital``.

    An owner that is a person, a firm or a place ends its name (``Germany's Bundesbank``).
    """
    apart = words.low[j - 1] in _APOSTROPHES
    owner = words.low[j - 1 - apart].removesuffix("'s").removesuffix("'")
    if owner in _OWNERS:
        return any(words.low[k] in _OWNED for k in takewhile(words.capital, range(j, min(j + _LONGEST, len(words)))))
    saint = words.low[i] in _SAINTS and fold(words.said(i, j).removesuffix("'s").removesuffix("’s")) not in PLACES
    return saint and words.at(j) in _OWNED and words.capital(j)


def behind_apostrophe(words: Words, i: int, j: int) -> int:
    """The token after an apostrophe behind which the name goes on (``Workers' Party``); ``j`` where there is none."""
    owner = words.low[j - 1] in _OWNERS and words.at(j) in _APOSTROPHES and words.glued(j)
    return j + 1 if owner and owned_body(words, i, j + 1) else j


_APOSTROPHES: Final = frozenset({"'", "’"})
_SAINTS: Final = frozenset({"st", "saint"})
_OWNERS: Final = frozenset(
    "people peoples king queen women men children boys girls workers farmers teachers students veterans lawyers players miners"
    " writers".split()
)
_OWNED: Final = frozenset(
    "hospital college school church university party union association bank army court fund congress council institute club federation"
    " league infirmary academy cathedral republic movement commission assembly championship cup".split()
)
"""The last word of a body's name that begins with an owner."""
_LONGEST: Final = 4
"""Words behind an owner among which the body is named."""


def within_body(words: Words, i: int, j: int) -> int:
    """How many tokens from the small word ``j`` on belong to the name of a body that began at token ``i``; 0 where none do."""
    word, before = words.low[j], words.low[j - 1]
    article = words.at(j + 1) == "the"
    k = j + 1 + article
    if not words.capital(k) or not _is_subject(words, k):
        return 0
    if word in _AFTER_HEAD and before in HEADS:
        return 2 + article
    if word == "and" and words.at(k + 1) in _SUBJECTS_LAST and words.capital(k + 1) and j - i == 1 and not article:
        return 2 if _is_subject(words, i) else 0  # Food and Agriculture Organization
    if not _is_headed(words, i, j):
        return 0
    if word == ",":
        return _listed(words, j) - j
    if word not in _WITHIN or (word == "in" and not article) or not _is_subject(words, j - 1):
        return 0
    return 2 + article


def _is_headed(words: Words, i: int, j: int) -> bool:
    """Whether the name has its head and a subject after it by token ``j``."""
    return any(
        words.low[k] in HEADS and words.low[k + 1] in ("for", "on", "of", "against") and k + 2 < j
        for k in range(i, j - 2)
    )


def _is_subject(words: Words, k: int) -> bool:
    from core.facts.judgement.vocabulary.lexicon import known

    word = words.low[k]
    return (
        (known(word) or word in DEMONYMS or word == "co" or word.endswith(_OF_SUBJECTS))
        and word not in KNOWN_BODIES
        and word not in PLACES
        and word not in GIVEN_NAMES
        and word not in TITLES
        and word not in _CALENDAR
        and not words.raw(k)[1:2].isupper()
    )


def _listed(words: Words, comma: int) -> int:
    """The end of a list of subjects that goes on at a comma: ``Tobacco, Firearms and Explosives``; the comma where it is none."""
    k = comma + 1
    while k < min(len(words), comma + _LIST):
        if words.low[k] == "and":
            return k + 2 if words.capital(k + 1) and _is_subject(words, k + 1) else comma
        if words.low[k] != "," and not (words.capital(k) and _is_subject(words, k)):
            return comma
        k += 1
    return comma
