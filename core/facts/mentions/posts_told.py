"""Posts told of a person: before the name (``interior minister Marta Lindholm``), set off beside it (``the mayor, Anna Brecht,``), and by a
verb (``Brecht became president``)."""

from typing import Final

from core.facts.mentions.verbs import forms
from core.facts.mentions.words import Words
from core.facts.tables.common import COMMON
from core.facts.tables.counting import NOT_COUNTED
from core.facts.tables.grammar import LEADS
from core.facts.tables.people import ROLE_MODIFIERS, ROLES
from core.facts.tables.places import DEMONYMS, DIRECTIONS


def role_before(words: Words, first: int, *, english: bool) -> tuple[int, int] | None:
    """``interior minister`` before ``Marta Lindholm``: the words up to the last one that belongs to the role."""
    j = first
    if words.at(j - 1) in ("-",) or words.at(j - 1) not in ROLES:
        return None
    j -= 1
    while j > 0 and (
        words.low[j - 1] in ROLE_MODIFIERS
        or words.low[j - 1] in ROLES
        or words.low[j - 1] in DEMONYMS
        or (words.low[j - 1] == "-" and words.glued(j))
        or (words.low[j - 1].endswith("'s") and first - j < 2)
        or (english and first - j < 4 and _may_qualify(words, j - 1))
    ):
        j -= 1
    j += words.low[j] == "-"
    if words.at(j) in DEMONYMS and words.at(j - 1) in DIRECTIONS:
        j -= 1
    return j, first


def _may_qualify(words: Words, j: int) -> bool:
    """``natural resources minister``: plain words in small letters before the role, no verb and no preposition."""
    word = words.low[j]
    if not word.isalpha() or words.capital(j) or word in NOT_COUNTED or word in COMMON or len(word) < 3:
        return False
    form = forms().get(word)
    return (form is None or form[1] in ("base", "s")) and not word.endswith(("ed", "ing", "ly"))


def role_after(words: Words, end: int) -> tuple[int, int] | None:
    """``Anna Brecht, the former head of the fund,``, ``Tom Hale, chief of the navy,``: an apposition that names a role."""
    if words.at(end) != "," or words.at(end + 1) == "who":
        return None
    start = j = end + 1 + (words.at(end + 1) in LEADS)
    last = 0
    while j < min(len(words), start + 9) and words.low[j] not in _APPOSITION_ENDS:
        if words.low[j] in ROLES:
            last = j + 1
        elif words.low[j] == "of" and last == j:
            last = _apposition_end(words, j)
            break
        elif not words.low[j].replace("'", "").isalpha() and words.low[j] != "-":
            break
        j += 1
    return (start, last) if last else None


_APPOSITION_ENDS = frozenset(',.;:()"”“–—') | frozenset("who which said and in for at told was is has".split())


def _apposition_end(words: Words, j: int) -> int:
    while j < len(words) and words.low[j] not in _APPOSITION_ENDS:
        j += 1
    return j


def post_beside(words: Words, first: int, end: int, *, english: bool) -> tuple[int, int] | None:
    """The post of the person named in ``[first, end)`` that the words around tell, without whose post it is.

    ``the firm's chief executive, Paul Renner, said``; ``Paul Renner, 61, chief executive of the firm``; ``Renner became chief executive``.
    """
    return _set_off_before(words, first, end, english=english) or _set_off_after(words, end) or _by_verb(words, end)


_DETERMINERS: Final = LEADS | {"our"}
_MAY_FOLLOW: Final = frozenset(
    ', . ; : ) ” " ’ of at for in from who with on since until under to by during'.split()
) | {""}
"""What may stand behind a post that is told in full; else it belongs to what follows (``Holm, mayor Ida Ek and``)."""


def _set_off_before(words: Words, first: int, end: int, *, english: bool) -> tuple[int, int] | None:
    """``Its chief executive, Paul Renner, said``."""
    if words.at(first - 1) != "," or words.at(end) not in (",", ".", ";", ")") or words.at(end + 1) == "and":
        return None
    post = role_before(words, first - 1, english=english)
    if post is None:
        return None
    start = past_owner(words, *post)
    led = start > post[0] or words.at(start - 1) in _DETERMINERS or words.at(start - 1).endswith(("'s", "s'"))
    return (start, post[1]) if led else None


def past_owner(words: Words, start: int, end: int) -> int:
    """The token after ``the club's`` in ``the club's manager``."""
    return next((k + 1 for k in range(end - 2, start - 1, -1) if words.low[k].endswith(("'s", "s'"))), start)


def _set_off_after(words: Words, end: int) -> tuple[int, int] | None:
    """``Ortega, 61, a retired fisherman,``, ``Ortega (61), mayor of Lund``."""
    k = end
    if words.at(k) == "," and words.at(k + 1)[:1].isdecimal() and words.at(k + 2) == ",":
        k += 2
    told = role_after(words, k)
    if told is None:
        return None
    start, last = told
    last = next((n for n in range(start + 1, last) if words.low[n] == "of"), last)
    start = past_owner(words, start, last)
    if start >= last or words.low[last - 1] not in ROLES:
        return None
    several = words.at(last) == "and" and words.at(start - 1) in ("a", "an")
    if not several and words.at(last) not in _MAY_FOLLOW:
        return None
    if words.at(start) == "then" and last - start > 1:
        start += 1 + (words.at(start + 1) in _DETERMINERS)
    return start, last


_HELD_BY: Final = frozenset(
    tuple(phrase.split())
    for phrase in (
        "is|became|has been|was elected|was appointed|was named|was sworn in as|serves as|works as|took over as"
    ).split("|")
)
"""What leads from a person to the post held; what ``was`` one may be held no longer."""
_LONGEST: Final = max(map(len, _HELD_BY))


def _by_verb(words: Words, end: int) -> tuple[int, int] | None:
    """``Kovac became president of the federation``, ``Kovac, who has been finance minister since May``."""
    k = end + (2 if words.at(end) == "," and words.at(end + 1) == "who" else 0)
    size = next((n for n in range(_LONGEST, 0, -1) if words.run(k, n) in _HELD_BY), 0)
    if not size:
        return None
    start = k + size + (words.at(k + size) in _DETERMINERS)
    start += words.at(start) in ("new", "current", "first")
    last, j = 0, start
    while j < min(len(words), start + 6):
        if words.low[j] in ROLES:
            last = j + 1
        elif not (words.low[j] in ROLE_MODIFIERS or words.low[j] in DEMONYMS or words.low[j] == "-") and not (
            _may_qualify(words, j) and j - start < 3
        ):
            break
        j += 1
    return (start, last) if last and words.at(last) in _MAY_FOLLOW else None
