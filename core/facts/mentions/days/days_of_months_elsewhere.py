"""Whether a day of a month without its year has been or is to come, in other languages than English: by the verb of its own clause where
that is the deed done on the day, and not where a thing was only said of it."""

from typing import Final

from core.facts.mentions.days.leaning_elsewhere import begins_what_is_said, clause_around, is_cue
from core.facts.mentions.days.left_open import left_open
from core.facts.mentions.days.when import When
from core.facts.mentions.elsewhere.deeds import bare_arabic, known_deed
from core.facts.mentions.words import Words
from core.facts.tables.calendar import MONTHS, RELATIVE
from core.facts.tables.elsewhere.days import NO_NEUTERS, PASSED, SINCE
from core.facts.tables.elsewhere.days_of_months import (
    ARTICLES_BEFORE,
    AS_OF,
    BOUNDS,
    DECIDED,
    DONE,
    NO_PAST,
    PARTICIPLES_OF_A_STATE,
    PAST_ENDINGS,
    SUPERLATIVE_LIKE,
)
from core.facts.tables.elsewhere.deeds import ARABIC_PAST, IRREGULAR_PAST
from core.facts.tables.elsewhere.sources import VERBS
from core.facts.tables.elsewhere.verbs import INFINITIVES, RUSSIAN_TO_COME
from core.facts.tables.tense import CUES, GERMAN_PAST

LANGUAGES: Final = frozenset(BOUNDS)
"""Those whose verbs are known well enough."""
_ITS_OWN: Final = frozenset("le au du el al den dem der am on в во يوم في de del día".split())
"""Between a verb and its day."""
_LINKS: Final = frozenset("d' de à a pour para zu um".split())
_SHORTEST: Final = 5
"""Letters of a word whose end tells that it is of the past."""


def lean_of_day(words: Words, first: int, end: int, language: str, when: When) -> int:
    """-1 past, 1 to come, 0 where the nearest is meant; ``when`` leans as the words of the whole sentence tell."""
    begin, last = clause_around(words, first, end)
    if last == end and words.at(end) == "," and words.opens_sentence(begin):
        last = clause_around(words, first, end + 1)[1]  # Le 20 mars, les ouvriers ont …
    if words.at(first - 1) in SINCE.get(language, ()):
        return -1
    beside = RELATIVE[language].get(words.at(end), 0)
    if beside:
        return beside  # le 3 janvier dernier
    meant = left_open(words, first, end, language, when.leaning(0))
    if meant.open:
        return 0  # what had been meant for a day, or was called for it, may have come since
    if meant.lean > 0 and words.at(first - 2) not in AS_OF:
        return 1
    told, verb = _nearest(words, begin, first, end, last, language)
    if told < 0 and not _is_bound(words, first, language):
        return _of_past(words, verb, begin, first, end, last, language)
    if told:
        return max(told, 0)
    return _behind_a_decision(words, begin, last) if language == "de" and when.lean <= 0 else max(when.lean, 0)


def _nearest(words: Words, begin: int, first: int, end: int, last: int, language: str) -> tuple[int, int]:
    """What the nearest verb of the clause tells, one before the day before one behind it, and its token."""
    cues = CUES.get(language, frozenset())
    before = (
        range(begin, first) if language == "ar" else range(first - 1, begin - 1, -1)
    )  # an Arabic verb opens its clause
    for j in (*before, *range(end, last)):
        if is_cue(words, j, cues, language) or (language == "ru" and _is_to_come(words.low[j])):
            return 1, j
        if _is_past(words, j, begin, end, last, language):
            return -1, j
    return 0, -1


def _is_to_come(word: str) -> bool:
    """``откроют``: a deed known, in a form of what is done or to be done."""
    return word.endswith(RUSSIAN_TO_COME) and known_deed(word, "ru") is not None


def _of_past(words: Words, verb: int, begin: int, first: int, end: int, last: int, language: str) -> int:
    """What a verb of the past tells of the day of its clause: nothing where it only says, or decides, what is to be done then."""
    if verb < first and any(words.low[k] in DECIDED[language] for k in range(begin, first)):
        return 1 if language == "ar" or any(_is_infinitive(words, k, language) for k in range(verb + 1, first)) else 0
    if verb < first and any(_is_infinitive(words, k, language) for k in range(verb + 1, first)):
        return 0
    said = [k for k in (*range(begin, first), *range(end, last)) if words.low[k] in VERBS.get(language, ())]
    if not said or max(said) >= end:
        return -1  # behind its day, or none at all
    between = {words.low[k] for k in range(max(said) + 1, first)} - _ITS_OWN
    told = (
        begins_what_is_said(words.at(end))
        or words.at(end) in (":", ",")
        or (language == "ar" and words.at(end) == "أن")
    )
    return -1 if told or not between else 0


def _is_bound(words: Words, first: int, language: str) -> bool:
    near = (words.at(first - 1), words.at(first - 2)) if words.at(first - 1) in _ITS_OWN else (words.at(first - 1),)
    return any(word in BOUNDS[language] for word in near)


def _is_infinitive(words: Words, k: int, language: str) -> bool:
    word = words.low[k]
    if language == "ru":
        return (
            len(word) > _SHORTEST - 1
            and word.endswith(INFINITIVES["ru"])
            and not word.endswith(("ости", "ость", "асти"))
        )
    if language in ("fr", "es") and word.endswith(INFINITIVES[language]) and len(word) > _SHORTEST - 1:
        linked = words.at(k - 1) in _LINKS or words.at(k - 1) in DECIDED[language]
        return linked and word not in MONTHS[language]
    return (
        word.startswith("d'") and word.endswith(INFINITIVES["fr"]) and language == "fr" and word[2:] not in MONTHS["fr"]
    )


def _is_past(words: Words, j: int, begin: int, end: int, last: int, language: str) -> bool:
    word = words.low[j]
    if language == "de":
        return not words.capital(j) and _is_german_past(words, j, last)
    if language == "ar":
        return _is_arabic_past(words, j, j in (begin, end))
    if language == "fr":
        if word in ("est", "sont") and (words.at(j - 1) == "se" or words.at(j + 1) in DONE["fr"]):
            return True
        if word.endswith(("'a", "'ont")):
            return True
    if word in PASSED.get(language, ()) or word in IRREGULAR_PAST.get(language, ()):
        return True
    if len(word) < _SHORTEST or words.capital(j) or not word.endswith(PAST_ENDINGS[language]):
        return False
    return not word.startswith(NO_PAST.get(language, ())) and word not in NO_NEUTERS


def _is_german_past(words: Words, j: int, last: int) -> bool:
    word = words.low[j]
    if word in ("hat", "haben", "ist", "sind"):
        closing = next((k for k in range(last - 1, j, -1) if words.low[k].isalpha()), j)
        while closing > j and words.low[closing] in ("worden", "gewesen"):
            closing -= 1
        done = words.low[closing]
        return (
            closing > j
            and not words.capital(closing)
            and done.endswith(("t", "en"))
            and not (word in ("ist", "sind") and done in PARTICIPLES_OF_A_STATE)
            and words.at(closing - 1) != "zu"
        ) or words.at(j - 1).endswith(("t", "en"))
    if word in GERMAN_PAST:
        return True
    if len(word) <= _SHORTEST or not word.endswith(("te", "ten")) or word.startswith(NO_PAST["de"]):
        return False
    return (not word.endswith(("ste", "sten")) or word in SUPERLATIVE_LIKE) and words.at(j - 1) not in ARTICLES_BEFORE


def _is_arabic_past(words: Words, j: int, opens: bool) -> bool:
    """A verb of the past: of a deed known, or of one of the forms that no noun has."""
    word = bare_arabic(words.low[j])
    if len(word) < 3 or word.startswith("ال") or word in MONTHS["ar"] or words.at(j - 1) == "سوف":
        return False
    if word[:1] in "يتن" and not word.startswith(ARABIC_PAST):
        return words.at(j - 1) == "لم"
    if word in VERBS["ar"] or word in DECIDED["ar"]:
        return True
    if known_deed(word, "ar") and word[0] not in "إم" and not word.endswith("ة"):
        return True
    if word.endswith("ت") and not word.endswith("ات") and len(word) > 3:
        return opens
    return (
        word.startswith("ا")
        and len(word) > 4
        and word[-2] != "ا"
        and not word.endswith(("ة", "ي", "ين", "ون", "ات", "ا"))
    )


def _behind_a_decision(words: Words, begin: int, last: int) -> int:
    """``hat beschlossen, die Halle am 3. August zu schließen``: what a clause before the infinitive with *zu* decides."""
    if begin < 1 or words.at(begin - 1) != "," or not any(words.low[k] == "zu" for k in range(begin, last)):
        return 0
    start = words.sentence_start(begin - 1)
    return int(any(words.low[k] in DECIDED["de"] for k in range(start, begin)))
