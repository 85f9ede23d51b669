"""Nights told by the two days they lie between: ``overnight into Tuesday``, ``the night from Monday to Tuesday``, ``Monday night into
Tuesday``; each is the night of the first. ``overnight`` alone leans on the day of writing."""

from dataclasses import replace

from core.facts.mentions.days.calendar_dates import Dated, DateWords, day_first, from_month
from core.facts.mentions.days.when import When
from core.facts.mentions.words import Words

_INTO = frozenset({"into", "to"})
_JOINTS = frozenset({"on", "from", "of"})
_DETERMINERS = frozenset("a an the its his her their our no any every each first second third".split())
_NO_NIGHT_ALONE = frozenset({"of", "that", "when", "before", "after"})


def find_night(words: Words, i: int, table: DateWords) -> Dated | None:
    """The night that ``overnight`` or ``the night`` (behind *in* or *during*) begins at token ``i``."""
    end = i + 1 + (words.low[i] == "the")
    alone = words.low[i] == "overnight" or words.at(i - 1) in ("in", "during")
    j = end + (words.at(end) in _JOINTS)
    first = _day(words, j, table)
    if first is not None and (words.low[i] == "overnight" or words.at(first.end) in _INTO):
        after = _morning_after(words, first.end, table)
        return Dated(i, after or first.end, replace(first.when, part="night"))
    last = _day(words, end + 1, table) if alone and words.at(end) in _INTO else None
    if last is not None:
        return Dated(i, last.end, replace(last.when, part="night", shift=-1))
    if words.low[i] == "overnight" and words.at(i - 1) in _DETERMINERS:
        return None  # an overnight train
    if not alone or first is not None or (words.low[i] == "the" and words.at(end) in _NO_NIGHT_ALONE):
        return None
    return Dated(i, end, When("day", offset=0, part="night"))


def into_the_next_day(words: Words, dated: Dated, table: DateWords) -> Dated:
    """``Monday night into Tuesday``: the night with the day it runs into."""
    if dated.when.part not in ("night", "late") or words.at(dated.end) != "into":
        return dated
    end = _morning_after(words, dated.end, table)
    return dated if end is None else Dated(dated.first, end, replace(dated.when, part="night"))


def _morning_after(words: Words, j: int, table: DateWords) -> int | None:
    """The token after ``into Tuesday``, ``into early Tuesday``, ``to Tuesday morning``."""
    if words.at(j) not in _INTO:
        return None
    last = _day(words, j + 1 + (words.at(j + 1) == "early"), table)
    return None if last is None else last.end + (words.at(last.end) == "morning")


def _day(words: Words, j: int, table: DateWords) -> Dated | None:
    word = words.at(j)
    if word in table.weekdays and words.capital(j):
        return Dated(j, j + 1, When("day", weekday=table.weekdays[word]))
    if word in table.months and words.capital(j):
        found = from_month(words, j, table)
    elif word[:1].isdecimal():
        day = day_first(words, j, table)
        if day is None:
            return None
        found = day
    else:
        return None
    return found if found.when.precision == "day" and found.when.until is None else None
