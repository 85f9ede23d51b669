"""``two days ago``, ``a week ago``, ``in three days``: a length of time that makes a day before or after the day of writing."""

from typing import Final

from core.facts.mentions.amounts.number_words import Lexicon
from core.facts.mentions.amounts.numerals import read
from core.facts.mentions.days.calendar_dates import Dated, DateWords
from core.facts.mentions.days.leaning import lean_of
from core.facts.mentions.days.when import When
from core.facts.mentions.verbs import forms
from core.facts.mentions.words import Words

_NEAR: Final = 7
"""Tokens within which the unit follows the first word of a number."""


def ago(words: Words, i: int, table: DateWords, lex: Lexicon) -> Dated | None:
    """``two days ago``, ``a week ago``."""
    if words.low[i] in ("a", "an") and words.at(i + 1) in table.units:
        count: float | int = 1
        j = i + 1
    elif words.low[i : i + 2] == ["half", "a"]:
        half = _HALVES.get(words.at(i + 2))
        return Dated(i, i + 4, When("year", offset=-half)) if half and words.at(i + 3) in table.ago_after else None
    elif table.units.keys().isdisjoint(words.low[i + 1 : i + _NEAR]):
        return None
    else:
        number = read(words, i, lex)
        if number is None or number.ordinal or number.fraction:
            return None
        count, j = number.value, number.end
    unit = table.units.get(words.at(j))
    if unit is None or not isinstance(count, int) or count > 3000:
        return None
    if words.at(j + 1) in table.ago_after:
        if unit == "year" and words.low[j + 2 : j + 4] == ["this", "month"]:
            return Dated(i, j + 4, When("month", offset=-12 * count))
        when = steps(unit, -count)
        return Dated(i, j + 2, when) if when is not None else None
    if table.language == "en" and unit in ("week", "fortnight") and words.at(j + 2) in table.weekdays:
        return _weeks_on(words, i, j + 1, count * (2 if unit == "fortnight" else 1), table)
    if table.language == "en" and words.at(i - 1) == "in" and unit in ("day", "week", "fortnight"):
        return _to_come(words, i, j + 1, unit, count)
    return None


def _weeks_on(words: Words, i: int, joint: int, weeks: int, table: DateWords) -> Dated | None:
    """``a week on Monday``, ``two weeks from Friday``: so long after the next day of that name; not ``shut for a week on Monday``."""
    if words.at(joint) not in ("on", "from") or not words.capital(joint + 1) or words.at(i - 1) in _LASTS:
        return None
    if words.at(i - 1) in _COUNTING or lean_of(words, i, joint + 2, "en") < 0:
        return None
    return Dated(i, joint + 2, When("day", weekday=table.weekdays[words.low[joint + 1]], lean=1, shift=7 * weeks))


_LASTS: Final = frozenset("for last lasts of spend spends within per".split())
"""Before a length of time that is one."""
_HALVES: Final = {"decade": 5, "century": 50}
"""Years in half of it."""
_GOES_ON: Final = frozenset("of when that which since to or ' 's and at".split())
_COUNTING: Final = frozenset("time times once twice first second third fourth fifth most more least".split())


def _to_come(words: Words, i: int, end: int, unit: str, count: int) -> Dated | None:
    """``sails in three days``: where nothing tells of the past and nothing is counted in that time."""
    if (
        (words.at(end) in _GOES_ON and not _to_do(words, end))
        or words.at(i - 2) in _COUNTING
        or words.at(i - 2)[-1:].isdecimal()
    ):
        return None
    if words.at(i - 2) in ("%", "percent", "points", "degrees"):
        return None
    when = steps(unit, count)
    if when is None or lean_of(words, i, end, "en") < words.opens_sentence(i - 1):
        return None  # in three days he built a shed, or builds one
    return Dated(i, end, when)


def _to_do(words: Words, end: int) -> bool:
    """``go to the polls in three weeks to choose a mayor``: what is done then."""
    form = forms().get(words.at(end + 1)) if words.at(end) == "to" else None
    return form is not None and form[1] == "base"


def steps(unit: str, count: int) -> When | None:
    """The day that lies so many units away; of weeks it is near that day, of longer units somewhere in that month or year."""
    if unit == "day":
        return When("day", offset=count)
    if unit in ("week", "fortnight"):
        return When("day", offset=count * (7 if unit == "week" else 14), near=True)
    if unit == "month" and count % 12 == 0:
        return When("year", offset=count // 12)
    if unit in ("month", "year"):
        return When(unit, offset=count)
    if unit in ("decade", "century"):
        return When("year", offset=count * (10 if unit == "decade" else 100))
    return None
