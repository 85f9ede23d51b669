"""Hours of the day in French, Spanish, Italian, Portuguese, Russian and Arabic: ``a las tres de la tarde``, ``las 20.00 horas``."""

from core.facts.mentions.words import Words
from core.facts.tables.elsewhere.hours import (
    AT_DAY,
    BEFORE_HOUR,
    GERMAN_AT,
    GERMAN_DAY,
    GERMAN_HALVES,
    GERMAN_MINUTES,
    HOUR_WORDS,
    MINUTES,
    ORDINAL_HOURS,
    ORDINAL_TEENS,
)
from core.facts.tables.numerals import ADDED

LANGUAGES = frozenset(BEFORE_HOUR) - {"fr"}
"""Languages of which figures are read here as well as words."""


def hour_elsewhere(words: Words, i: int, language: str) -> tuple[int, int] | None:
    """Minutes after midnight of the hour that token ``i`` begins, and the token after it; ``None`` where none is told."""
    before = words.at(i - 1) in BEFORE_HOUR[language] or (
        language == "ar" and (words.low[i] in ORDINAL_HOURS["ar"] and (words.at(i + 1),) in MINUTES["ar"])
    )
    figure = words.low[i]
    count, exact = _clock(figure, language)
    j = i + 1
    if before and (figure, words.at(j)) in ORDINAL_TEENS.get(language, {}):
        count, j = ORDINAL_TEENS[language][figure, words.at(j)] * 60, j + 1
    elif before and figure in ORDINAL_HOURS.get(language, {}):
        count = ORDINAL_HOURS[language][figure] * 60
    elif language == "fr" and figure in ADDED["fr"]:
        count, j = _spelled(words, i)
    if count is None or count >= 24 * 60 + 1:
        return None
    for length in (3, 2, 1):
        more = MINUTES.get(language, {}).get(words.run(j, length))
        if more is not None and before and not exact:
            count, j, exact = count + more, j + length, True
            break
    named = words.at(j) in HOUR_WORDS.get(language, ())
    k = j + named
    for length in (3, 2, 1) if named and not exact else ():  # huit heures et demie
        more = MINUTES.get(language, {}).get(words.run(k, length))
        if more is not None:
            count, k, exact = count + more, k + length, True
            break
    if language == "fr" and named and before and not exact and ADDED["fr"].get(words.at(k), 0) >= _LEAST_MINUTES:
        count, k, exact = count + ADDED["fr"][words.low[k]], k + 1, True  # à huit heures trente
    for length in (4, 3, 2, 1):
        half = AT_DAY[language].get(words.run(k, length))
        if half is None or not (before or named or exact):
            continue
        if count >= 13 * 60 or (language == "ru" and half == "pm" and words.at(k) == "дня" and not named):
            return count % 1440, k + length
        return (count % 720 + (720 if half == "pm" else 0)) % 1440, k + length
    if before and (exact or (named and language != "ar") or figure in ORDINAL_HOURS.get(language, {})):
        return count % 1440, k
    return (count % 1440, k) if exact and named else None


_LEAST_MINUTES = 5
"""Minutes that are told in words after the hour at the least."""


def _spelled(words: Words, i: int) -> tuple[int | None, int]:
    """``quinze``, ``dix-huit``, ``vingt et une``: minutes after midnight, and the token after the word."""
    table, total, j = ADDED["fr"], 0, i
    while words.at(j) in table or (words.at(j) in ("-", "et") and words.at(j + 1) in table and j > i):
        total += table.get(words.low[j], 0)
        j += 1
    return (total * 60 if 0 < total <= 24 else None), j


def french_hour(words: Words, i: int) -> tuple[int, int] | None:
    """Minutes after midnight of ``huit heures du soir``, ``à quinze heures``, figures only with the half of the day."""
    told = hour_elsewhere(words, i, "fr")
    if told is None or HOUR_WORDS["fr"].isdisjoint(words.low[i : told[1]]):
        return None
    halved = words.at(told[1] - 1) in ("matin", "soir", "midi", "l'après-midi")
    return told if halved or (not words.low[i][0].isdecimal() and words.at(i - 1) in BEFORE_HOUR["fr"]) else None


def german_hour(words: Words, i: int) -> tuple[int, int] | None:
    """Minutes after midnight of ``halb acht am Abend``, ``Viertel nach acht``, ``acht Uhr abends``, and the token after it."""
    word = words.low[i]
    if words.at(i - 1) not in GERMAN_AT:
        return None
    if word in GERMAN_HALVES:
        shift, j = GERMAN_HALVES[word], i + 1
    elif word in GERMAN_MINUTES and words.at(i + 1) in ("nach", "vor"):
        shift, j = GERMAN_MINUTES[word] * (1 if words.at(i + 1) == "nach" else -1), i + 2
    else:
        shift, j = 0, i
    count, exact = _clock(words.at(j), "de")
    if count is None or exact or count > 12 * 60:
        return None
    end = j + 1 + (words.at(j + 1) == "uhr")
    for length in (3, 2, 1):
        half = GERMAN_DAY.get(words.run(end, length))
        if half is not None:
            return (count % 720 + 720 * half + shift) % 1440, end + length
    return ((count + shift) % 1440, end) if shift else None


def _clock(figure: str, language: str) -> tuple[int | None, bool]:
    """Minutes of ``20.00``, ``20``, ``ocho``; whether the minutes are told."""
    hour, mark, minute = figure.replace(".", ":").partition(":")
    if (
        hour.isdecimal()
        and len(hour) <= 2
        and (not mark or (len(minute) == 2 and minute.isdecimal() and int(minute) < 60))
    ):
        return int(hour) * 60 + int(minute or 0), bool(mark)
    count = ADDED.get(language, {}).get(figure)
    return (count * 60, False) if count is not None and 0 < count <= (23 if language == "fr" else 12) else (None, False)
