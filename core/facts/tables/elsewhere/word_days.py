"""Words for the days of a month, by language."""

from functools import cache
from typing import Final

from core.facts.tables.numerals import ADDED, ORDINALS

_COUNTED: Final = frozenset({"fr", "es", "it", "pt"})
"""Languages that count the days of a month from the second on; the others number them in order."""

IN_ORDER: Final[dict[str, dict[str, int]]] = {
    "ru": {word: n for n, word in enumerate("первого второго третьего четвёртого пятого шестого седьмого восьмого девятого".split(), 1)} | {"четвертого": 4},
    "pl": {word: n for n, word in enumerate("pierwszego drugiego trzeciego czwartego piątego szóstego siódmego ósmego dziewiątego".split(), 1)},
}  # fmt: skip
"""Language → days of one to nine as they stand in dates."""
TENS: Final[dict[str, dict[str, int]]] = {
    "ru": {"двадцать": 20, "тридцать": 30},
    "pl": {"dwudziestego": 20, "trzydziestego": 30},
}
"""Language → what stands before one of these in a day past the twentieth."""

_FURTHER: Final[dict[str, dict[str, int]]] = {
    "ru": {word: n for n, word in enumerate("десятого одиннадцатого двенадцатого тринадцатого четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого девятнадцатого двадцатого".split(), 10)}
    | {"тридцатого": 30},
    "pl": {word: n for n, word in enumerate("dziesiątego jedenastego dwunastego trzynastego czternastego piętnastego szesnastego siedemnastego osiemnastego dziewiętnastego dwudziestego".split(), 10)}
    | {"trzydziestego": 30},
    "de": {
        stem + end: n
        for n, stem in (
            *enumerate("erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt".split(), 1),
            (20, "zwanzigst"), *((20 + n, f"{one}undzwanzigst") for n, one in enumerate("ein zwei drei vier fünf sechs sieben acht neun".split(), 1)), (30, "dreißigst"), (31, "einunddreißigst"),
        )
        for end in ("en", "er")
    },
    "fr": {"premier": 1}, "it": {"primo": 1}, "pt": {"primeiro": 1}, "es": {"primero": 1, "uno": 1},
    "nl": {word: n for n, word in enumerate("eerste tweede derde vierde vijfde zesde zevende achtste negende tiende".split(), 1)},
}  # fmt: skip


@cache
def word_days(language: str) -> dict[str, int]:
    """Each word for a day of the month in this language → the day; none for English and languages without months here."""
    counted = {w: n for w, n in ADDED.get(language, {}).items() if 1 < n <= 31} if language in _COUNTED else {}
    ordered = ORDINALS.get(language, {}) if language == "ru" else {}
    known = counted | {w: n for w, n in ordered.items() if w.endswith("го")} | _FURTHER.get(language, {})
    return known | IN_ORDER.get(language, {})
