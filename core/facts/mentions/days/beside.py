"""Days counted from the date named beside them: ``on Wednesday … the day before``, ``a week later``, ``the following day``."""

from dataclasses import replace
from functools import cache

from core.facts.mentions.amounts.number_words import Lexicon
from core.facts.mentions.amounts.numerals import read
from core.facts.mentions.days.calendar_dates import Dated
from core.facts.mentions.words import Words
from core.facts.tables.dating import LATER, NEAR_DAY

_REACH = 60
"""Tokens between the date and what is counted from it."""
_GOES_ON = frozenset(
    ', . ; : ) ! ? " ” ’ and but in at on when as near from or by for after before y et und и'.split()
) | {""}
"""What may follow words that count from the day before them and not from what follows."""


def from_date(words: Words, i: int, said: Dated | None, lex: Lexicon) -> Dated | None:
    """The day that token ``i`` begins to count from ``said``, the last day named before it.

    ``None`` where it counts from something else (``the day before the vote``).
    """
    if said is None:
        return None
    for phrase, step in _phrases(lex.language).get(words.low[i], ()):
        if tuple(words.low[i : i + len(phrase)]) == phrase:
            return _counted(words, i, i + len(phrase), step, said)
    if lex.language != "en" or not (
        words.low[i] in ("a", "an", "one") or words.low[i] in lex.added or words.low[i].isdecimal()
    ):
        return None
    number = read(words, i, lex)
    count, j = (1, i + 1) if number is None else (number.value, number.end)
    size = {"day": 1, "days": 1, "week": 7, "weeks": 7}.get(words.at(j))
    step = LATER.get(words.at(j + 1), 0)
    if size is None or not step or not isinstance(count, int) or not 0 < count < 400:
        return None
    return _counted(words, i, j + 2, step * size * count, said)


@cache
def _phrases(language: str) -> dict[str, list[tuple[tuple[str, ...], int]]]:
    """The phrases that count from the day before them, by their first word."""
    known: dict[str, list[tuple[tuple[str, ...], int]]] = {}
    for phrase, step in NEAR_DAY.get(language, {}).items():
        known.setdefault(phrase[0], []).append((phrase, step))
    return known


def _counted(words: Words, i: int, end: int, step: int, said: Dated) -> Dated | None:
    if i - said.end > _REACH:
        return None
    after = words.at(end)
    if after in ("than", "of", "that") or (words.low[end - 1] in ("before", "after") and after not in _GOES_ON):
        return None
    base = said.when.until or said.when
    if base.precision != "day":
        return None
    plain = replace(base, part=None, clock=None, zone=None, until=None)
    if plain.offset is not None and plain.weekday is None:
        return Dated(i, end, replace(plain, offset=plain.offset + step))
    return Dated(i, end, replace(plain, shift=plain.shift + step))
