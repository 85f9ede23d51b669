"""How often a thing is done or comes: the words of each language that make a rate of a count or of a length of time."""

from typing import Final

from core.facts.tables.calendar import UNIT_DAYS

RATE: Final = "times a "
"""How the precision of a length of time begins that was told as so many times in a unit: ``times a year``."""
PER: Final = "per "
"""How it begins where an amount was told for each of a unit: ``per hour``."""

_MONTH: Final = UNIT_DAYS["month"]
_YEAR: Final = UNIT_DAYS["year"]

ADVERBS: Final[dict[str, dict[str, tuple[float, str]]]] = {
    language: {word: (days, unit) for (days, unit), words in rows.items() for word in words.split()}
    for language, rows in {
        "en": {
            (1 / 24, "hour"): "hourly", (1, "day"): "daily", (7, "week"): "weekly", (14, "week"): "fortnightly biweekly", (_MONTH, "month"): "monthly",
            (3 * _MONTH, "month"): "quarterly", (6 * _MONTH, "month"): "semiannually semiannual half-yearly biannually biannual",
            (_YEAR, "year"): "annually yearly", (2 * _YEAR, "year"): "biennially",
        },
        "fr": {(1, "day"): "quotidiennement", (7, "week"): "hebdomadairement", (_MONTH, "month"): "mensuellement", (3 * _MONTH, "month"): "trimestriellement",
               (6 * _MONTH, "month"): "semestriellement", (_YEAR, "year"): "annuellement"},
        "de": {(1 / 24, "hour"): "stündlich", (1, "day"): "täglich", (7, "week"): "wöchentlich", (14, "week"): "vierzehntägig zweiwöchentlich",
               (_MONTH, "month"): "monatlich", (3 * _MONTH, "month"): "vierteljährlich quartalsweise", (6 * _MONTH, "month"): "halbjährlich", (_YEAR, "year"): "jährlich alljährlich"},
        "es": {(1, "day"): "diariamente", (7, "week"): "semanalmente", (14, "week"): "quincenalmente", (_MONTH, "month"): "mensualmente",
               (3 * _MONTH, "month"): "trimestralmente", (6 * _MONTH, "month"): "semestralmente", (_YEAR, "year"): "anualmente"},
        "ru": {(1 / 24, "hour"): "ежечасно", (1, "day"): "ежедневно", (7, "week"): "еженедельно", (_MONTH, "month"): "ежемесячно", (3 * _MONTH, "month"): "ежеквартально",
               (_YEAR, "year"): "ежегодно"},
        "ar": {(1, "day"): "يوميا يومياً", (7, "week"): "أسبوعيا أسبوعياً", (_MONTH, "month"): "شهريا شهرياً", (_YEAR, "year"): "سنويا سنوياً"},
        "it": {(1, "day"): "quotidianamente giornalmente", (7, "week"): "settimanalmente", (_MONTH, "month"): "mensilmente", (_YEAR, "year"): "annualmente"},
        "pt": {(1, "day"): "diariamente", (7, "week"): "semanalmente", (_MONTH, "month"): "mensalmente", (_YEAR, "year"): "anualmente"},
        "nl": {(1, "day"): "dagelijks", (7, "week"): "wekelijks", (_MONTH, "month"): "maandelijks", (_YEAR, "year"): "jaarlijks"},
    }.items()
    for (days, unit), words in rows.items()
}  # fmt: skip
"""Language → word that says how often → the days between, and the unit they are told in."""

COUNTED: Final[dict[str, dict[str, int]]] = {
    "en": {"once": 1, "twice": 2, "thrice": 3},
    "de": {"einmal": 1, "zweimal": 2, "dreimal": 3, "viermal": 4, "fünfmal": 5, "sechsmal": 6, "siebenmal": 7, "achtmal": 8, "neunmal": 9, "zehnmal": 10},
    "ru": {"однажды": 1, "дважды": 2, "трижды": 3, "четырежды": 4},
    "ar": {"مرة": 1, "مرتين": 2, "مرتان": 2},
    "nl": {"eenmaal": 1, "tweemaal": 2, "driemaal": 3},
}  # fmt: skip
"""Language → word for so many times. The first of each may be a word of other use (once, einmal) and counts in a rate alone."""

TIMES: Final[dict[str, frozenset[str]]] = {
    "en": frozenset({"times", "time"}), "fr": frozenset({"fois"}), "de": frozenset({"mal", "male"}), "es": frozenset({"veces", "vez"}),
    "ru": frozenset({"раз", "раза"}), "ar": frozenset({"مرات", "مرة"}), "it": frozenset({"volte", "volta"}), "pt": frozenset({"vezes", "vez"}),
    "nl": frozenset({"keer"}),
}  # fmt: skip
"""Language → the word after a number that makes times of it."""

EACH: Final[dict[str, frozenset[tuple[str, ...]]]] = {
    language: frozenset(tuple(phrase.split()) for phrase in phrases.split("|"))
    for language, phrases in {
        "en": "a|an|per|each|every|in a|in every",
        "fr": "par|chaque|dans l'",
        "de": "im|pro|am|in der|die|jeden|jede|jedes|je",
        "es": "al|a la|por|cada",
        "ru": "в|за|каждый|каждую",
        "ar": "في|كل",
        "it": "al|alla|all'|ogni|a",
        "pt": "por|ao|à|a cada",
        "nl": "per|in de",
    }.items()
}
"""Language → the words between how many times and the unit."""

EVERY: Final[dict[str, frozenset[tuple[str, ...]]]] = {
    language: frozenset(tuple(phrase.split()) for phrase in phrases.split("|"))
    for language, phrases in {
        "en": "every|each",
        "fr": "tous les|toutes les|chaque",
        "de": "alle|jeden|jede|jedes|in jedem|in jeder",
        "es": "cada|todos los|todas las",
        "ru": "каждые|каждый|каждую|каждое|раз в|один раз в",
        "ar": "كل",
        "it": "ogni|tutti i|tutte le",
        "pt": "a cada|todos os|todas as",
        "nl": "elke|elk|iedere|ieder|om de",
    }.items()
}
"""Language → the words before the unit, or before how many of them, that make of it how often a thing is done."""

BEFORE_UNIT: Final[dict[str, frozenset[str]]] = {
    "en": frozenset({"per"}), "fr": frozenset({"par"}), "de": frozenset({"pro"}), "es": frozenset({"al", "por"}), "it": frozenset({"al", "all'"}),
    "pt": frozenset({"por"}), "nl": frozenset({"per"}),
}  # fmt: skip
"""Language → the word that makes ``each unit of time`` of what follows it, after whatever amount: ``per hour``, ``par an``."""
