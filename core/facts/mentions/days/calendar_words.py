"""Which words of the calendar are one where they stand: May, March and Sun are other words too, April, June and Jan first names."""

from core.facts.mentions.words import Words
from core.facts.tables import calendar
from core.facts.tables.common import COMMON
from core.facts.tables.people import GIVEN_NAMES, ORGANISATION_WORDS
from core.facts.tables.places import DEMONYMS, PLACES

_BEFORE_MONTH = frozenset(
    "in of since until by from last next this mid early late to and after before during for".split()
)


def is_calendar_word(words: Words, i: int) -> bool:
    """May, March, Sun, Wed … only with a capital, and not where a sentence merely begins with the verb."""
    word = words.low[i]
    if is_first_name(words, i):
        return False
    if word not in calendar.CAPITAL_ONLY and word not in calendar.SHORT:
        return words.capital(i)
    if not words.capital(i):
        return False
    if word == "march" and _is_a_walk(words, i):
        return False
    if word in ("may", "march", "august"):
        before, after = words.at(i - 1), words.at(i + 1)
        if after.isdecimal() or before.isdecimal() or before in _BEFORE_MONTH:
            return True
        return (
            not words.opens_sentence(i)
            and not (words.capital(i - 1) and before not in ("on", "the"))
            and words.at(i + 1) not in ("be", "have", "said")
        )
    if word in calendar.SHORT and word not in ("sept",):
        after = words.at(i + 1)
        return (
            word not in ("mar", "sun", "sat", "wed", "mon", "jan", "fri")
            or after == "."
            or after == ","
            or after.isdecimal()
            or words.at(i - 1) in ("on", "last", "next")
            or words.at(i - 1).isdecimal()
        )
    return True


def _is_a_walk(words: Words, i: int) -> bool:
    """``the March for Life``, ``the March on Washington``: named by what it is for."""
    leads = words.at(i - 1) in ("the", "annual", "a", "'s") or words.at(i - 1).endswith("'s")
    return (
        leads
        and words.at(i + 1) in ("for", "on", "against")
        and words.capital(i + 2)
        and words.at(i + 2) not in calendar.WEEKDAYS["en"]
    )


def is_first_name(words: Words, i: int) -> bool:
    """``April Jones``, ``by Jan Nowak``: a month's name before a surname, with no word before it that only a time has."""
    word, before, after = words.low[i], words.at(i - 1), words.at(i + 1).removesuffix("'s")
    if word not in calendar.FIRST_NAMES or not words.capital(i) or words.raw(i).isupper():
        return False
    if before in _BEFORE_MONTH and words.opens_sentence(i - 1):
        return False  # By May Chelsea were top
    if before in _BEFORE_TIME or before.endswith("'s") or before[:1].isdecimal():
        return False
    if not words.capital(i + 1) or words.raw(i + 1).isupper() or words.opens_sentence(i + 1) or not after.isalpha():
        return False
    return not (
        after in COMMON
        or after in PLACES
        or after in DEMONYMS
        or after in ORGANISATION_WORDS
        or after in calendar.MONTHS["en"]
        or after in calendar.WEEKDAYS["en"]
        or after in calendar.AFTER_MONTH
    )


_BEFORE_TIME = frozenset(
    "in since until till last next this mid early late during the its their his her our a an every each previous on through".split()
)


def is_last_name(words: Words, i: int) -> bool:
    """``Theresa May``: a month's name after a first name that is no place's."""
    before, after = words.at(i - 1), words.at(i + 1)
    if words.low[i].removesuffix("'s") not in calendar.LAST_NAMES or after[:1].isdecimal() or not words.capital(i):
        return False
    return words.capital(i - 1) and before in GIVEN_NAMES and before not in PLACES and not words.raw(i).isupper()
