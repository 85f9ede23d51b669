"""The number words of a language, as :mod:`core.facts.mentions.amounts.numerals` reads them."""

from dataclasses import dataclass
from functools import cache

LANGUAGES = ("en", "fr", "de", "es", "ru", "ar", "it", "pt", "nl")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The number words of one language."""

    added: dict[str, int]
    hundreds: dict[str, int]
    scales: dict[str, int]
    short_scales: dict[str, int]
    joiners: frozenset[str]
    weak: frozenset[str]
    ordinals: dict[str, int]
    fractions: dict[str, int]
    decimal_comma: bool
    language: str

    def begins(self, word: str) -> bool:
        return word in self.added or word in self.hundreds or word in self.scales


@cache
def lexicon(language: str) -> Lexicon:
    """The tables of a language; English for one that has none."""
    from core.facts.tables import numerals as table

    known = language if language in table.ADDED else "en"
    return Lexicon(
        table.ADDED[known],
        table.HUNDREDS[known],
        table.SCALES[known],
        table.SHORT_SCALES[known],
        table.JOINERS[known],
        table.WEAK[known],
        table.ORDINALS[known],
        table.FRACTIONS[known],
        language in table.DECIMAL_COMMA,
        known,
    )
