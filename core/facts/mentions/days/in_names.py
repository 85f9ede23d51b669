"""Words for a day that tell none: part of a name (``USA Today``, ``Sheffield Wednesday``, ``Monday Night Football``) or of a title."""

from functools import cache

from core.facts.mentions.words import LONGEST_SENTENCE, Words, cut
from core.facts.tables.calendar import DAYS_FROM_TODAY, MONTHS, WEEKDAYS
from core.facts.tables.day_words_in_names import AT_HOME_IN_MEDIA, NAMES, NO_PAPER, PAPERS_OF_A_DAY

_Name = tuple[tuple[str, ...], tuple[bool, ...], int]
"""A name's tokens in small letters, which of them has a capital, and at which the word for the day stands."""
_PARTS = frozenset({"night", "morning", "afternoon", "evening"})
_CASELESS = frozenset({"ar", "zh", "ru"})
_NEAR_TODAY = frozenset({"today", "yesterday", "tomorrow", "tonight"})
_SMALL = frozenset("du de des del della di da do of la".split())
_SMALL_WEEKDAYS = frozenset({"fr", "es", "it", "pt", "nl", "ru"})
"""Languages that write weekdays and months in small letters."""
_OPENING = frozenset("“\"«„‘'")
_CLOSING = frozenset("”\"»“’'")
_LONGEST_TITLE = 6
_LETTERS = 4
"""Letters from which a word of a sentence tells whether its words have capitals, as in a headline."""


@cache
def _day_words(language: str) -> frozenset[str]:
    days = (
        MONTHS.get(language, {}).keys() | WEEKDAYS.get(language, {}).keys() | DAYS_FROM_TODAY.get(language, {}).keys()
    )
    return frozenset(days | {"tonight"} | {day + "s" for day in WEEKDAYS["en"]} if language == "en" else days)


@cache
def _names(language: str) -> dict[str, tuple[_Name, ...]]:
    """The names of a language by the words for a day that they hold."""
    known: dict[str, list[_Name]] = {}
    for name in NAMES.get(language, "").split("|"):
        words = cut(name)
        capitals = tuple(words.capital(k) for k in range(len(words)))
        for at, word in enumerate(words.low):
            if word in _day_words(language):
                known.setdefault(word, []).append((tuple(words.low), capitals, at))
    return {word: tuple(names) for word, names in known.items()}


def is_of_name(words: Words, i: int, language: str) -> bool:
    """Whether the word for a day or a month at token ``i`` is part of a name or title and tells no day."""
    word = words.at(i)
    if word not in _day_words(language):
        return False
    if any(_stands(words, i, name, language) for name in _names(language).get(word, ())):
        return True
    if language in _CASELESS:
        return language != "ar" and _is_title(words, i)
    if not words.capital(i):
        return False
    if _is_title(words, i):
        return True
    if language == "en":
        if word == "wednesday" and "sheffield" in words.low and _is_the_club(words, i):
            return True
        return _is_capital_today(words, i) or _is_paper_or_show(words, i)
    return language in _SMALL_WEEKDAYS and _is_capital_weekday(words, i)


def _stands(words: Words, i: int, name: _Name, language: str) -> bool:
    tokens, capitals, at = name
    first, end = i - at, i - at + len(tokens)
    if at == len(tokens) - 1 and words.at(end) in _PARTS and words.raw(end).islower():
        return False  # in Sheffield Wednesday night
    if first < 0 or tuple(words.low[first:end]) != tokens:
        return False
    return language in _CASELESS or all(words.capital(first + k) for k, capital in enumerate(capitals) if capital)


def _is_the_club(words: Words, i: int) -> bool:
    """``Wednesday`` alone in a paragraph that tells of the club."""
    if ("sheffield", "wednesday") not in zip(words.low, words.low[1:], strict=False):
        return False
    before, after = words.at(i - 1), words.at(i + 1)
    if before in (
        "against",
        "for",
        "with",
        "from",
        "'s",
        "beat",
        "and",
        "by",
        "joined",
        "left",
    ) or words.opens_sentence(i):
        return after not in (",", "'s") and after not in _PARTS
    return False


def _in_running_text(words: Words, i: int) -> bool:
    """Whether words of its sentence stand in small letters, so that a capital tells something."""
    start, stop = words.sentence_start(i), min(words.sentence_end(i), i + LONGEST_SENTENCE)
    small = 0
    for k in range(start, stop):
        small += len(words.low[k]) >= _LETTERS and words.raw(k).islower()
        if small > 1:
            return True
    return False


def _is_capital_today(words: Words, i: int) -> bool:
    """``Psychology Today``, ``ITV's Tonight``, ``sang Yesterday``: a capital where no sentence begins, beside a name or a word for a
    work."""
    before = words.at(i - 1)
    if words.low[i] not in _NEAR_TODAY or words.opens_sentence(i) or words.glued(i):
        return False
    if before in AT_HOME_IN_MEDIA or before == "'s" or before.endswith("'s"):
        return _in_running_text(words, i)
    behind_name = before.isalpha() and words.capital(i - 1) and not words.opens_sentence(i - 1)
    opens = before.isalpha() and words.opens_sentence(i - 1) and words.capital(i - 1) and len(before) >= _LETTERS
    return (behind_name or opens) and _in_running_text(words, i)


def _is_paper_or_show(words: Words, i: int) -> bool:
    """``the Sunday Times``, ``Monday Night Football``, ``Friday Night Lights``: in running text, before a second word with a capital."""
    after, before = words.at(i + 1), words.at(i - 1)
    if words.low[i] not in WEEKDAYS["en"] or not words.capital(i + 1):
        return False
    if after in PAPERS_OF_A_DAY:
        second = words.at(i + 2)
        if second in NO_PAPER or (before == "on" and words.at(i + 2) != "'s"):
            return False
        return not words.opens_sentence(i) or not words.capital(i + 2)
    return after in _PARTS and _in_running_text(words, i)


def _is_capital_weekday(words: Words, i: int) -> bool:
    """``Journal du Dimanche``, ``Viernes Santo``: a capital that the language gives no weekday, beside another one."""
    if words.opens_sentence(i) or not _in_running_text(words, i):
        return False
    k = i - 1 - (words.at(i - 1) in _SMALL)
    if words.at(k).isalpha() and words.capital(k) and not words.opens_sentence(k) and k >= i - 2:
        return True
    return words.at(i + 1).isalpha() and words.capital(i + 1)


def _is_title(words: Words, i: int) -> bool:
    """``"Manic Monday"``, ``《今日美国》``, the song ``"Yesterday"``: the marks hold nothing but words with capitals, or a work is named
    right before them."""
    first = next((k for k in range(i - 1, max(-1, i - _LONGEST_TITLE), -1) if words.low[k] in _OPENING), -1)
    last = next((k for k in range(i + 1, min(len(words), i + _LONGEST_TITLE)) if words.low[k] in _CLOSING), -1)
    if first < 0 or last < 0:
        return False
    inside = range(first + 1, last)
    if any(not words.low[k].isalpha() and words.low[k] not in ("'s", "-", "&") for k in inside):
        return False
    if not words.capital(first + 1) or any(len(words.low[k]) >= _LETTERS and not words.capital(k) for k in inside):
        return False
    before = words.at(first - 1)
    if before in AT_HOME_IN_MEDIA:
        return True
    return len(inside) > 1 and before.isalpha() and before not in _SAYING and words.at(last + 1) not in (",", "said")


_SAYING = frozenset(
    "said says say saying replied answered asked added shouted wrote tweeted read reads reading".split()
)
