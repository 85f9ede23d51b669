"""``two days ago``, ``a week ago``: a length of time that makes a day in the past."""

from core.facts.mentions.calendar_dates import Dated, DateWords
from core.facts.mentions.numerals import Lexicon, read
from core.facts.mentions.when import When
from core.facts.mentions.words import Words


def ago(words: Words, i: int, table: DateWords, lex: Lexicon) -> Dated | None:
    """``two days ago``, ``a week ago``."""
    if words.low[i] in ("a", "an"):
        count: float | int = 1
        j = i + 1
    else:
        number = read(words, i, lex)
        if number is None or number.ordinal or number.fraction:
            return None
        count, j = number.value, number.end
    unit = table.units.get(words.at(j))
    if unit is None or not isinstance(count, int) or count > 3000:
        return None
    if words.at(j + 1) not in table.ago_after:
        return None
    when = steps_back(unit, count)
    return Dated(i, j + 2, when) if when is not None else None


def steps_back(unit: str, count: int) -> When | None:
    if unit == "day":
        return When("day", offset=-count)
    if unit == "fortnight":
        return When("week", offset=-2 * count)
    if unit == "century":
        return When("year", offset=-100 * count)
    if unit in ("week", "month", "year", "decade"):
        return When(unit, offset=-count)
    return None
