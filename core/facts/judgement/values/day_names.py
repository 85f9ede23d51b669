"""A weekday or month of which no verb tells whether it is the last or the next of its name, held against another day:
``called for a strike on Thursday`` / ``on 16 November``, ``金曜日`` / ``5月15日``."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple

from core.facts.explain import said
from core.facts.judgement.region import Found, Region, sentence_at
from core.facts.mentions.days.leaning_elsewhere import begins_what_is_said
from core.facts.mentions.days.left_open import EVENLY, PROBABLY
from core.facts.mentions.days.when import When
from core.facts.tables.elsewhere.days import CHINESE_HELD, CHINESE_PAST, NEUTERS, NO_NEUTERS, PASSED, PASSED_ENDINGS
from core.facts.tables.elsewhere.verbs import ENDINGS
from core.facts.tables.tense import CUES
from core.facts.values import compare_values
from core.model import Interval

_WEEK: Final = timedelta(days=7)


class Told(NamedTuple):
    """What is to be said of two days, one of which is left open; ``sure`` only where no reading of it says otherwise."""

    relation: str
    why: str
    sure: bool = False


def of_its_name(region: Region, a: Found, b: Found) -> Told | None:
    """How two days stand to one another in whichever reading; ``None`` where both are told."""
    first, second = a.mention.value, b.mention.value
    if (
        not isinstance(first, Interval)
        or not isinstance(second, Interval)
        or first.start is None
        or second.start is None
    ):
        return None
    doubts = _doubt(region, 0, a), _doubt(region, 1, b)
    if doubts == (0, 0) and _of_other_years(first, second):
        doubts = _against_its_verb(region, 0, a), _against_its_verb(region, 1, b)
    when = a.mention.expression
    if doubts == (0, 0) or (when == b.mention.expression and (first == second or not getattr(when, "open", 0))):
        return None  # the same words, and no verb either way
    readings = _readings(region, 0, a, doubts[0]), _readings(region, 1, b, doubts[1])
    told = compare_values(first, second)
    which = _which(readings, doubts)
    if told.relation != "changed":
        return Told(told.relation, which)
    for one in readings[0]:
        for other in readings[1]:
            as_well = compare_values(one, other).relation
            if as_well == "changed":
                continue
            if EVENLY in doubts:
                return Told(as_well, which if which.count(" or ") else f"{which}, or {said(second)}")
            probable, open_to = (first, second) if doubts[0] else (second, first)
            return Told("changed", f"{said(probable)} is probably meant, though no verb rules out {said(open_to)}")
    if all(doubts):
        return Told("changed", "not the same, whichever of each name is meant", _weekdays_differ(first, second))
    return Told(
        "changed", f"{which}, and neither is {said(first if doubts[1] else second)}", _weekdays_differ(first, second)
    )


def _which(readings: Sequence[Sequence[Interval]], doubts: tuple[int, int]) -> str:
    days = readings[0] if doubts[0] else readings[1]
    ordered = sorted(days, key=lambda each: str(each.start))
    return "no verb tells which day of that name is meant, " + " or ".join(said(day) for day in ordered)


def _readings(region: Region, side: int, found: Found, doubt: int) -> list[Interval]:
    """The likelier one first."""
    when, value = found.mention.expression, found.mention.value
    assert isinstance(value, Interval)
    if not doubt or not isinstance(when, When):
        return [value]
    if when.month is None:
        return [value, _moved(value, -_WEEK if when.lean > 0 else _WEEK)]
    day = region.days[side]
    over = day is not None and value.end is not None and str(value.end) < str(day)
    return [value, _in_another_year(value, 1 if over else -1)]


def _moved(value: Interval, step: timedelta) -> Interval:
    assert value.start is not None and value.end is not None
    return Interval(value.start + step, value.end + step, value.precision, value.anchored_by, value.words)


def _in_another_year(value: Interval, step: int) -> Interval:
    assert value.start is not None and value.end is not None
    day = 28 if value.end.month == 2 and value.precision == "month" else value.end.day
    start = value.start.replace(year=value.start.year + step)
    end = value.end.replace(year=value.end.year + step, day=day)
    return Interval(start, end, value.precision, value.anchored_by, value.words)


def _weekdays_differ(first: Interval, second: Interval) -> bool:
    """Whether the two are different days of the week as well, so that whatever is meant it is another day."""
    return all(v.start == v.end or isinstance(v.start, datetime) for v in (first, second)) and (
        _weekday(first) != _weekday(second)
    )


def _weekday(value: Interval) -> int:
    assert value.start is not None
    return value.start.weekday()


def _doubt(region: Region, side: int, found: Found) -> int:
    when = found.mention.expression
    if not isinstance(when, When):
        return 0
    if when.open:
        return when.open
    if region.english or when.weekday is None or when.offset is not None or when.lean != 0 or when.every:
        return 0
    return 0 if _is_past(region, side, found) else EVENLY


def _of_other_years(first: Interval, second: Interval) -> bool:
    assert first.start is not None and second.start is not None
    days = [(v.start.month, v.start.day) for v in (first, second) if v.start]
    return days[0] == days[1] and first.start.year != second.start.year and first.precision == "day" == second.precision


def _against_its_verb(region: Region, side: int, found: Found) -> int:
    """``was held on November 30``, told on 15 November: a day of a month near by, though its verb tells of one that is over."""
    when, value, day = found.mention.expression, found.mention.value, region.days[side]
    if not isinstance(when, When) or not isinstance(value, Interval) or not when.month or when.year is not None:
        return 0
    if day is None or not isinstance(value.start, date) or isinstance(value.start, datetime):
        return 0
    return PROBABLY if (when.lean < 0 and value.start > day) or (when.lean > 0 and value.start < day) else 0


def _is_past(region: Region, side: int, found: Found) -> bool:
    """Whether what is told of a weekday has happened, or is in a language whose verbs are known well enough."""
    language = region.language or ""
    begin, last = sentence_at(region.sentences_b if side else region.sentences_a, found.start)
    text = (region.b if side else region.a).text
    if language == "zh":
        return any(sign in text[begin:last] for sign in CHINESE_PAST) or not (
            text.startswith("的", found.end) or any(sign in text[begin:last] for sign in CHINESE_HELD)
        )
    if language not in PASSED:
        return language in CUES
    words = region.words(side, begin, last)
    opens = max((n + 1 for n, w in enumerate(words) if w.start < found.start and begins_what_is_said(w.low)), default=0)
    ends = next((n for n, w in enumerate(words) if w.start > found.start and begins_what_is_said(w.low)), len(words))
    return any(_tells_the_past(w.low, language) for w in words[opens:ends])


def _tells_the_past(word: str, language: str) -> bool:
    if word in PASSED[language]:
        return True
    neuter = word.endswith(NEUTERS.get(language, ())) and word not in NO_NEUTERS
    return len(word) > _SHORT and (neuter or word.endswith(_endings(language)))


def _endings(language: str) -> tuple[str, ...]:
    """How verbs of the past end, where nothing but them ends so."""
    return PASSED_ENDINGS[language] + tuple(end for end, tense in ENDINGS.get(language, ()) if tense == "past")


_SHORT: Final = 4
"""Letters of what is too short to be told for a verb of the past."""
