"""Whether a weekday or a bare month of another language than English speaks of what has happened or of what is to come: by words of its
clause and of its sentence."""

from typing import Final

from core.facts.mentions.words import Words
from core.facts.tables.calendar import DAYS_FROM_TODAY, MONTHS
from core.facts.tables.elsewhere.days import (
    CALLED_IN,
    HELD,
    NOT_TO_DO,
    PASSED,
    PASSED_ENDINGS,
    RELATIVES,
    RELATIVES_BEHIND_A_COMMA,
    SINCE,
    STILL_TO_DO,
)
from core.facts.tables.elsewhere.sources import THAT, VERBS
from core.facts.tables.tense import FIRST_PERSONS, FUTURE_BEGINNINGS, FUTURE_ENDINGS, GERMAN_PAST, NO_FUTURE

_REACH: Final = 30
"""Tokens looked at on either side; a clause is seldom longer."""
_AFTER: Final = 12
"""Tokens looked at behind a day."""
_QUOTES: Final = frozenset('„“”«»"‹›')
_BREAKS: Final = _QUOTES | frozenset(",;:—–()،؛")


def lean_by_cues(words: Words, first: int, end: int, cues: frozenset[str], language: str) -> int:
    """-1 past, 1 future, 0 nothing tells."""
    start, stop = words.sentence_start(first), words.sentence_end(end - 1)
    if words.at(first - 1) in SINCE.get(language, ()) or _is_of_telling(words, start, first, end, stop, language):
        return -1
    quoted = _quotation(words, start, first, end, stop)
    if quoted is not None:
        start, stop = quoted
    begin, last = _clause(words, start, first, end, stop)
    if not _has_cue(words, begin, last, cues, language) and _is_past(words, begin, last, language):
        return -1
    stop = next((k for k in range(end, stop) if _begins_a_clause(words, k, language)), stop)
    if language == "ar":
        if begin > start and words.low[begin - 1] in RELATIVES["ar"]:
            stop = end  # الذي انهار يوم السبت سيعاد بناؤه
        elif words.at(start)[:1] == "ي" and len(words.at(start)) >= _PRESENT and words.at(start) not in MONTHS["ar"]:
            return 1  # يزور الرئيس … السبت
    if language == "de" and _is_ahead(words, start, stop, quoted is not None):
        return 1
    for j in (*range(first - 1, max(start, first - _REACH) - 1, -1), *range(end, min(stop, end + _AFTER))):
        if is_cue(words, j, cues, language):
            return 1
    if _is_still_to_do(words, first, begin, last, language):
        return 1
    return int(_is_held(words, start, stop, language))


def is_cue(words: Words, j: int, cues: frozenset[str], language: str) -> bool:
    """Whether token ``j`` is a word of what is to come."""
    word, last = words.low[j], words.at(j - 1)
    if word in cues or _is_to_come(word, last, language):
        return True
    present, fixed = CALLED_IN.get(language, (frozenset(), frozenset()))
    if word in fixed and last in present:
        return True
    return DAYS_FROM_TODAY.get(language, {}).get(word, 0) > 0 and last not in _OF_THE_DAY  # завтра и в четверг


def _is_still_to_do(words: Words, first: int, begin: int, last: int, language: str) -> bool:
    """``что уедет в пятницу``: a clause behind *that* or up to a full stop, whose verb tells of nothing that has happened."""
    if language not in STILL_TO_DO or not (
        begins_what_is_said(words.at(begin - 1)) or words.at(last - 1) in (".", "!", "?")
    ):
        return False
    joints, endings = STILL_TO_DO[language]
    return words.at(first - 1) in joints and any(
        len(w) >= _SHORTEST - 1 and w.endswith(endings) and w not in NOT_TO_DO for w in words.low[begin:last]
    )


def _has_cue(words: Words, begin: int, last: int, cues: frozenset[str], language: str) -> bool:
    return any(is_cue(words, j, cues, language) for j in range(begin, last))


def _clause(words: Words, start: int, first: int, end: int, stop: int) -> tuple[int, int]:
    """The tokens of the clause that a day stands in."""
    begin = next((k + 1 for k in range(first - 1, start - 1, -1) if _parts(words.low[k])), start)
    return begin, next((k for k in range(end, stop) if _parts(words.low[k])), stop)


def clause_around(words: Words, first: int, end: int) -> tuple[int, int]:
    """The tokens of the clause that the day ``[first, end)`` stands in."""
    return _clause(words, words.sentence_start(first), first, end, words.sentence_end(end - 1))


def _parts(word: str) -> bool:
    return word in _BREAKS or begins_what_is_said(word) or word in _ALL_RELATIVES


_ALL_RELATIVES: Final = frozenset(word for words in RELATIVES.values() for word in words)


def _begins_a_clause(words: Words, k: int, language: str) -> bool:
    """Whether what is told from here on has a time of its own: behind ``que``, ``qui``, ``который``, a comma and ``das``."""
    word = words.low[k]
    if begins_what_is_said(word) or word in RELATIVES.get(language, ()):
        return True
    return word == "," and words.at(k + 1) in RELATIVES_BEHIND_A_COMMA.get(language, ())


def _is_past(words: Words, begin: int, last: int, language: str) -> bool:
    """Whether the verb of a clause tells of what has happened."""
    if language == "de":
        lower = [words.low[k] for k in range(begin, last) if not words.capital(k)]
        return any(w in GERMAN_PAST - _PERFECT or (len(w) > _SHORTEST and w.endswith(("te", "ten"))) for w in lower)
    past, endings = PASSED.get(language, frozenset()), PASSED_ENDINGS.get(language, ())
    return any(w in past or (endings and len(w) >= _SHORTEST and w.endswith(endings)) for w in words.low[begin:last])


_PERFECT: Final = frozenset("hat haben ist sind".split())
"""Those that tell of the present as well."""


def begins_what_is_said(word: str) -> bool:
    """``que``, ``qu'il``, ``dass``, ``что``: behind it another clause is told, in a time of its own."""
    return word in THAT or word.startswith("qu'")


def _is_of_telling(words: Words, start: int, first: int, end: int, stop: int, language: str) -> bool:
    """``a annoncé vendredi qu'il démissionnera``: a verb of saying in the clause of the day, which is the day on which it was said."""
    said = VERBS.get(language)
    if said is None:
        return False
    for j in range(first - 1, start - 1, -1):
        word = words.low[j]
        if word in _BREAKS or begins_what_is_said(word):
            break
        if word in said:
            return True
    for j in range(end, min(stop, end + _AFTER)):
        word = words.low[j]
        if word in _BREAKS or begins_what_is_said(word):
            break
        if word in said:
            return True
    return False


def _quotation(words: Words, start: int, first: int, end: int, stop: int) -> tuple[int, int] | None:
    """The tokens between the quotation marks around a day, where they stand in its sentence."""
    left = next((k for k in range(first - 1, max(start, first - _REACH) - 1, -1) if words.low[k] in _QUOTES), None)
    right = next((k for k in range(end, min(stop, end + _REACH)) if words.low[k] in _QUOTES), None)
    if left is None or right is None or words.low[left] == "”" or words.low[right] == "„":
        return None
    if left > start and words.low[left] == words.low[right] == '"' and words.at(left - 1) in (",", "."):
        return None  # the end of one quotation and the beginning of another
    return left + 1, right


def _is_held(words: Words, start: int, stop: int, language: str) -> bool:
    """``Le procès s'ouvre jeudi.``: a whole sentence whose verb tells in the present what a calendar holds, and nothing of the past."""
    held = HELD.get(language)
    if held is None or words.at(stop - 1) not in (".", "!", "?") or held.isdisjoint(words.low[start:stop]):
        return False
    past, endings = PASSED[language], PASSED_ENDINGS[language]
    return not any(w in past or (len(w) >= _SHORTEST and w.endswith(endings)) for w in words.low[start:stop])


def _is_ahead(words: Words, start: int, stop: int, quoted: bool) -> bool:
    """A whole German sentence in the present, or a quotation: ``Am Samstag spielt …``. Headlines tell in it what has happened."""
    if not quoted and words.at(stop - 1) not in (".", "!", "?"):
        return False
    lower = [words.low[j] for j in range(start, stop) if not words.capital(j)]
    if quoted and len(lower) < _FEWEST:
        return False
    return not any(w in GERMAN_PAST or (len(w) >= _SHORTEST and w.endswith(("te", "ten"))) for w in lower)


_FEWEST: Final = 2
"""Words of a quotation that may have a verb: the day itself, and what joins it, are none."""
_OF_THE_DAY: Final = frozenset("la de esta una am heute gestern guten".split())
"""Before a word for tomorrow that means the morning."""
_PRESENT: Final = 4
"""Letters of an Arabic verb of the present."""
_SHORTEST: Final = 5
"""Letters of a word whose end or beginning tells that it is to come."""


def _is_to_come(word: str, last: str, language: str) -> bool:
    if len(word) < _SHORTEST:
        return False
    who, endings = FIRST_PERSONS.get(language, (frozenset(), ()))
    if endings and word.endswith(endings) and (last in who or word.startswith("j'")):
        return True
    return word.endswith(FUTURE_ENDINGS.get(language, ())) or (
        word.startswith(FUTURE_BEGINNINGS.get(language, ())) and not word.startswith(NO_FUTURE.get(language, ()))
    )
