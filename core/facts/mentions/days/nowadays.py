"""``today`` that means the time in which we live, and ``tomorrow`` the time to come: ``today's youth``, ``children today``, ``still
stands today``, ``the cities of tomorrow``. Such a word tells no day."""

from core.facts.mentions.days.leaning import lean_of
from core.facts.mentions.words import Words
from core.facts.tables.dating import PLAY
from core.facts.tables.day_words_in_names import (
    BETWEEN_TODAY_AND_ITS_NOUN,
    HAS_AS_A_STATE,
    KNOWN_AS,
    KNOWN_TODAY,
    LONG_AGO,
    STATES_OF_TODAY,
    STATES_UP_TO_TODAY,
    STILL_IN,
    STILL_SO,
    TODAYS,
    TODAYS_OF_ONE_DAY,
)
from core.facts.tables.places import PLACES
from core.facts.tables.tense import PAST, SCHEDULED

_CLAUSE_ENDS = frozenset(";:.!?—–")
_REACH = 14
"""Tokens between ``today`` and the verb of its clause."""


def is_nowadays(words: Words, i: int) -> bool:
    """Whether ``today``, ``tomorrow`` or ``yesterday`` at token ``i`` names a time and no day."""
    word = words.low[i]
    if word not in ("today", "tomorrow", "yesterday"):
        return False
    if words.at(i + 1) == "'s" or words.at(i + 1) == "’s":
        return _owns_an_age(words, i)
    before = words.at(i - 1)
    if before in ("word", "term"):
        return True
    if before == "of" and words.at(i - 2) != "as":
        return words.at(i - 2) in TODAYS
    if word == "tomorrow":
        if words.low[i + 1 : i + 3] == ["is", "another"]:
            return True
        return before == "no" or (before in ("better", "brighter") and words.at(i - 2) in ("a", "the"))
    if word == "yesterday":
        return False
    if before == "even" or (before == "and" and words.at(i - 2) == "then"):
        return not _tells_a_deed(words, i)
    return (
        _is_of_a_world(words, i)
        or _is_of_people(words, i)
        or _is_state_before(words, i)
        or _is_state_behind(words, i)
        or _is_still_so(words, i)
        or _is_held_against_the_past(words, i)
    )


def _owns_an_age(words: Words, i: int) -> bool:
    """``today's youth``, ``tomorrow's leaders``, ``in today's Iran``."""
    j = i + 2
    while words.at(j) in BETWEEN_TODAY_AND_ITS_NOUN and j < i + 4:
        j += 1
    noun, after = words.at(j), words.at(j + 1)
    if noun in TODAYS:
        several = (noun.endswith(("s", "men")) and not noun.endswith("ss")) or noun in (
            "people",
            "youth",
            "children",
            "politics",
        )
        return (several or not after.isalpha() or after in _AFTER_ONE) and (noun not in TODAYS_OF_ONE_DAY or j > i + 2)
    if words.low[i] != "today" or noun not in PLACES or not words.capital(j):
        return False
    if not after.isalpha() or words.capital(j + 1) or after in _AFTER_A_PLACE:
        return not words.capital(j + 1)
    return words.at(i - 1) in ("in", "across", "throughout") and after not in PLAY | _OCCASIONS


_OCCASIONS = frozenset(
    "vote votes election elections debate budget session test race rally cup open friendly summit meeting talks fixture".split()
)
"""Behind a place, of what is held there on a day: in today's France friendly."""
_AFTER_ONE = frozenset(
    "of in on at and or but is are was has have that which who where to for with as than from by it he she we they the a an when there can "
    "will may must does".split()
)
"""Behind what belongs to a time; another noun there makes it a thing of its own: today's music festival."""
_AFTER_A_PLACE = frozenset("is are has have and or but where which that who was were in on to for with as than".split())


def _is_of_a_world(words: Words, i: int) -> bool:
    """``in the world today``, ``in our society today``."""
    return words.at(i - 1) in ("world", "society", "societies") and words.at(i - 2) in (
        "the",
        "our",
        "in",
        "western",
        "modern",
    )


def _is_of_people(words: Words, i: int) -> bool:
    """``Children today spend less time outdoors``: a class of people or things, no certain ones, and no deed."""
    noun, before = words.at(i - 1), words.at(i - 2)
    if noun not in TODAYS or not noun.endswith(("s", "en", "people")):
        return False
    if not (words.opens_sentence(i - 1) or before in _OF_A_CLASS or (before in _YOUNG and words.opens_sentence(i - 2))):
        return False
    verb, after = words.at(i + 1), words.at(i + 2)
    if verb in ("are", "is"):
        return after in _COMPARED or (after.endswith("er") and len(after) > _SHORT)
    held = verb in STATES_OF_TODAY or not _HELD.isdisjoint(words.low[i : words.sentence_end(i)])
    return (
        held and verb.isalpha() and not verb.endswith("ed") and verb not in PAST and verb not in ("will", "said", "who")
    )


_COMPARED = frozenset("more less likely far much better worse often not growing living".split())
_HELD = frozenset({"than", "less", "fewer", "parents", "grandparents", "unlike", "often", "rarely", "seldom"})
"""Words of a sentence that holds a class of people of today against another."""
_SHORT = 4
_OF_A_CLASS = frozenset("most many young some few older than that and for of by if why how because with".split())
_YOUNG = frozenset("most many young some few older".split())


def _is_state_before(words: Words, i: int) -> bool:
    """``the version we have today``, ``accidents that occur today``, ``as we know it today``, ``the technology used today``."""
    k = i - 1 - (words.at(i - 1) in ("it", "them"))
    verb, subject = words.at(k), words.at(k - 1)
    if verb == "used":
        return words.at(k - 1) in ("often", "commonly", "widely", "still", "technology", "methods")
    if verb not in STATES_UP_TO_TODAY:
        return False
    if subject in ("often", "usually", "still", "commonly"):
        subject = words.at(k - 2)
        k -= 1
    return subject in ("that", "which", "we", "people", "who") and words.at(k - 2) not in ("said", "say", "says")


def _is_state_behind(words: Words, i: int) -> bool:
    """``Today the town has 15,000 people``, ``is today known as``, ``and today serves as``: how things are."""
    before, after = words.at(i - 1), words.at(i + 1)
    if before in (",", "(") and words.at(i + 2) in KNOWN_TODAY.get(after, ()):
        return True
    if before in ("is", "are") and words.at(i - 2) in ("that", "which", "what") and not after.endswith(("ed", "ing")):
        return after not in _DEED and after not in SCHEDULED and after not in ("in", "on", "at", "being")
    if words.at(i - 1) in ("is", "are") or words.at(i + 1) in ("is", "are"):
        told = words.at(i + 1 + (words.at(i + 1) in ("is", "are")))
        if words.at(i + 1) not in ("is", "are") or not words.opens_sentence(i):
            return told in KNOWN_AS
    if words.at(i + 1) in STATES_OF_TODAY:
        return _is_state(words, i + 1) and not words.opens_sentence(i)
    if not words.opens_sentence(i) and words.at(i - 1) not in (";", "but", "and", "—", "–"):
        return False
    for j in range(i + 1, min(len(words), i + _REACH)):
        word = words.low[j]
        if (
            word in _CLAUSE_ENDS
            or word in PAST
            or word in _DEED
            or (word.endswith("ed") and words.at(j - 1) not in ("is", "are"))
        ):
            return False
        if word in ("is", "are") and words.low[j - 1] == "there":
            return words.at(j + 1)[:1].isdecimal() or words.at(j + 1) in _HAD - {"two", "three"}
        if word in ("is", "are"):
            return words.at(j + 1) in KNOWN_AS - {"a", "an", "one", "still", "among", "available", "part", "worth"}
        if word in STATES_OF_TODAY and words.at(j - 1) not in _NOUN_FOLLOWS:
            return _is_state(words, j)
    return False


_DEED = frozenset("will would could may might shall can must be to".split())
_NOUN_FOLLOWS = frozenset(
    "the a an his her its their our this that of in on to for by with and many more most new".split()
)


def _is_state(words: Words, j: int) -> bool:
    """``has a population``, not ``has announced``."""
    if words.low[j] not in ("has", "have"):
        return True
    after = words.at(j + 1)
    if after in ("a", "an"):
        return words.at(j + 2) in HAS_AS_A_STATE or words.at(j + 3) in HAS_AS_A_STATE
    return after[:1].isdecimal() or after in _HAD


_HAD = frozenset(
    "about around nearly almost some over more its their no only approximately fewer at roughly several many two three".split()
)


def _is_still_so(words: Words, i: int) -> bool:
    """``still stands today``, ``is still in use today``, ``today the castle still stands``."""
    start, stop = words.sentence_start(i), words.sentence_end(i)
    for k in range(max(start, i - _REACH), min(stop, i + _REACH)):
        if words.low[k] != "still":
            continue
        if words.at(k + 1) in STILL_SO or (words.at(k + 1) == "in" and words.at(k + 2) in STILL_IN):
            return not {"was", "were", "had"} & {words.at(k - 1), words.at(k - 2)}
    return False


def _is_held_against_the_past(words: Words, i: int) -> bool:
    """``Today one in five pupils does; in 1980 it was one in twenty``: a state of today beside one of long ago."""
    if _tells_a_deed(words, i):
        return False
    start, stop = words.sentence_start(i), words.sentence_end(i)
    for k in range(start, stop):
        word = words.low[k]
        if (
            len(word) == 4
            and word.isdecimal()
            and 1800 <= int(word) < 2010
            and words.at(k - 1) in ("in", "since", "from", "by", "of")
        ):
            return True
        if word == "ago" and words.at(k - 1) in (
            "years",
            "decades",
            "century",
            "centuries",
            "generation",
            "generations",
        ):
            return True
        if word in ("than", "unlike") and not {"parents", "grandparents", "ever", "forebears", "ancestors"}.isdisjoint(
            words.low[k:stop]
        ):
            return True
        if word in LONG_AGO and words.at(k - 1) in ("a", "last", "previous", "back", "last", "was", "were"):
            return True
    return False


def _tells_a_deed(words: Words, i: int) -> bool:
    """Whether the clause of token ``i`` tells what was done or is to be done on that day, as far as its verbs tell."""
    start, stop = max(words.sentence_start(i), i - _REACH), min(words.sentence_end(i), i + _REACH)
    first = next((k + 1 for k in range(i - 1, start - 1, -1) if words.low[k] in _CLAUSE_ENDS), start)
    last = next((k for k in range(i + 1, stop) if words.low[k] in _CLAUSE_ENDS), stop)
    for k in range(first, last):
        word = words.low[k]
        past = word in PAST or (
            word.endswith("ed") and len(word) > 4 and words.at(k - 1) not in ("is", "are", "be", "being")
        )
        if past and words.at(k - 1) not in ("is", "are", "a", "the"):
            return True
        if word in _DEED - {"to", "be", "can"} or (word.endswith("ing") and words.at(k - 1) in ("is", "are")):
            return True
    return lean_of(words, i, i + 1, "en") > 0
