"""Hours of the day as French, Spanish, Italian, Portuguese, Russian and Arabic say them."""

from typing import Final

BEFORE_HOUR: Final[dict[str, frozenset[str]]] = {
    "es": frozenset({"las", "la"}), "it": frozenset({"alle", "le", "dalle", "all'", "l'"}), "pt": frozenset({"às", "as", "à", "das"}),
    "ru": frozenset({"в", "к", "до", "после", "с"}), "ar": frozenset({"الساعة"}),
    "fr": frozenset("à vers dès avant après depuis jusqu'à".split()),
}  # fmt: skip
"""Language → the word right before an hour of the day."""

AT_DAY: Final[dict[str, dict[tuple[str, ...], str]]] = {
    language: {tuple(phrase.split()): part for part, phrases in rows.items() for phrase in phrases.split("|")}
    for language, rows in {
        "es": {"am": "de la mañana|de la madrugada", "pm": "de la tarde|de la noche|del mediodía"},
        "it": {"am": "di mattina|del mattino", "pm": "di sera|di pomeriggio|del pomeriggio|della sera"},
        "pt": {"am": "da manhã|da madrugada", "pm": "da tarde|da noite"},
        "ru": {"am": "утра|ночи", "pm": "вечера|дня"},
        "fr": {"am": "du matin", "pm": "du soir|de l'après-midi|de l'après - midi"},
        "ar": {"am": "صباحا|صباحاً|فجرا|فجراً|من صباح", "pm": "مساء|مساءً|ظهرا|ظهراً|عصرا|عصراً|بعد الظهر|ليلا|ليلاً|من مساء"},
    }.items()
}  # fmt: skip
"""Language → what follows an hour of twelve → the half of the day."""

HOUR_WORDS: Final[dict[str, frozenset[str]]] = {
    "es": frozenset({"horas", "hs", "h", "hrs"}), "it": frozenset({"ore"}), "pt": frozenset({"horas", "h"}), "ru": frozenset({"часов", "часа", "час", "ч"}),
    "fr": frozenset({"heures", "heure", "h"}),
}  # fmt: skip
"""Language → the word for hours after the figure."""

GERMAN_HALVES: Final[dict[str, int]] = {"halb": -30}
GERMAN_MINUTES: Final[dict[str, int]] = {
    "viertel": 15,
    "fünf": 5,
    "zehn": 10,
    "zwanzig": 20,
    "5": 5,
    "10": 10,
    "20": 20,
}
GERMAN_AT: Final = frozenset("um gegen ab bis seit kurz".split())
GERMAN_DAY: Final[dict[tuple[str, ...], int]] = {
    tuple(phrase.split()): half
    for half, phrases in ((0, "morgens|am morgen|früh|in der früh|am vormittag|vormittags|nachts"), (1, "abends|am abend|nachmittags|am nachmittag|mittags"))
    for phrase in phrases.split("|")
}  # fmt: skip
"""``um halb acht am Abend``, ``um Viertel nach acht``, ``um zehn vor neun abends``."""

MINUTES: Final[dict[str, dict[tuple[str, ...], int]]] = {
    "es": {("y", "media"): 30, ("y", "cuarto"): 15, ("menos", "cuarto"): -15, ("en", "punto"): 0},
    "it": {("e", "mezza"): 30, ("e", "mezzo"): 30, ("e", "un", "quarto"): 15},
    "fr": {
        ("et", "demie"): 30,
        ("et", "quart"): 15,
        ("moins", "le", "quart"): -15,
        ("moins", "vingt"): -20,
        ("moins", "dix"): -10,
        ("précises",): 0,
    },
    "ru": {("с", "половиной"): 30, ("ровно",): 0},
    "ar": {("والنصف",): 30, ("ونصف",): 30, ("والربع",): 15, ("وربع",): 15, ("إلا", "ربعا"): -15, ("إلا", "الربع"): -15},
    "pt": {("e", "meia"): 30, ("em", "ponto"): 0},
}
"""Language → what follows an hour → the minutes it adds."""

ORDINAL_HOURS: Final[dict[str, dict[str, int]]] = {
    "ar": {word: n for n, word in enumerate("الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة".split(), 1)},
}  # fmt: skip
"""Language → hours told by their place."""
ORDINAL_TEENS: Final[dict[str, dict[tuple[str, str], int]]] = {"ar": {("الحادية", "عشرة"): 11, ("الثانية", "عشرة"): 12}}

ORDINAL_DAYS: Final[dict[str, int]] = {
    **{word: n for n, word in enumerate("الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر".split(), 1)},
    "الحادي": 1, "العشرين": 20, "العشرون": 20, "الثلاثين": 30, "الثلاثون": 30,
}  # fmt: skip
"""Arabic days of a month told by their place."""
ORDINAL_TENS: Final[dict[str, int]] = {"عشر": 10, "والعشرين": 20, "والعشرون": 20, "والثلاثين": 30, "والثلاثون": 30}
"""Arabic: what is added to an ordinal of one to nine."""

DUAL_TIMES: Final[dict[str, str]] = {
    form: unit
    for unit, forms in {
        "minute": "دقيقتين دقيقتان", "hour": "ساعتين ساعتان", "day": "يومين يومان", "week": "أسبوعين أسبوعان", "month": "شهرين شهران",
        "year": "عامين عامان سنتين سنتان", "decade": "عقدين عقدان",
    }.items()
    for form in forms.split()
}  # fmt: skip
"""Arabic: one word for two of a unit of time → the unit."""
