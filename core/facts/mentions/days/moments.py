"""Hours of the day with the day and the zone that stand beside them: ``Saturday at 2330 GMT``, ``quarter past six on Tuesday evening``."""

from dataclasses import replace

from core.facts.mentions.amounts.number_words import Lexicon
from core.facts.mentions.days.calendar_dates import Dated, DateWords
from core.facts.mentions.days.dates import find_date
from core.facts.mentions.days.leaning import lean_of
from core.facts.mentions.days.times import Clock, find_time
from core.facts.mentions.days.when import When, ahead, settle
from core.facts.mentions.words import Words
from core.model import Mention, Span


def mention_of(n: int, words: Words, first: int, end: int, kind: str, when: When) -> Mention:
    when = when.told(" ".join(words.low[first:end]))
    absolute = settle(when, None, None)
    value = (
        absolute
        if absolute.start is not None
        or (when.clock is not None and when.offset is None and when.weekday is None and when.month is None)
        else None
    )
    return Mention(kind, (Span(n, words.start[first], words.end[end - 1]),), value, when)


def clock_after(words: Words, dated: Dated, language: str) -> Clock | None:
    """A zoned time right after a day belongs to it: ``Saturday at 2330 GMT``."""
    j = dated.end + (words.at(dated.end) in ("at", ",", "from", "by"))
    if dated.when.precision != "day" or dated.when.part or j >= len(words):
        return None
    clock = find_time(words, j, language)
    return clock if clock and clock.zone is not None and clock.minutes is not None else None


def _said_twice(words: Words, clock: Clock, language: str) -> Clock:
    """``4 p.m. EST (2100 GMT)``: one moment, with its other zone in brackets."""
    bracket = clock.end
    if clock.zone is None:  # 8 p.m. in Tokyo (1100 GMT), 8 p.m. local time (1100 GMT)
        bracket = next((k for k in range(clock.end, clock.end + 4) if words.at(k) == "("), bracket)
        between = words.low[clock.end : bracket]
        if between and between[0] != "in" and between[-1:] != ["time"] and between != ["local"]:
            return clock
    if clock.minutes is None or words.at(bracket) != "(" or bracket + 1 >= len(words):
        return clock
    other = find_time(words, bracket + 1, language)
    if other is None or other.zone is None or other.minutes is None or words.at(other.end) != ")":
        return clock
    if clock.zone is None:
        return replace(clock, minutes=other.minutes, zone=other.zone, end=other.end + 1, local=clock.minutes)
    apart = (clock.minutes - ahead(clock.zone, None)) - (other.minutes - ahead(other.zone, None))
    summer = isinstance(clock.zone, str) or isinstance(other.zone, str)
    if apart % 1440 not in ((0, 60, 1380) if summer else (0,)):
        return clock
    return replace(clock, end=other.end + 1)


_UNTIL = frozenset({"to", "until", "till", "and", "-", "–"})


def time_mentions(n: int, words: Words, clock: Clock, table: DateWords, lex: Lexicon) -> tuple[list[Mention], int]:
    if clock.minutes is None:
        return [mention_of(n, words, clock.first, clock.end, "time", When("part", part=clock.part))], clock.end
    clock = _said_twice(words, clock, table.language)
    if clock.zone is None and words.at(clock.end) in _UNTIL and clock.end + 1 < len(words):
        last = find_time(words, clock.end + 1, table.language)
        if last is not None and last.minutes is not None:
            clock = replace(clock, zone=last.zone)  # from 0900 to 1100 GMT
    when = When("minute", clock=clock.minutes, zone=clock.zone, local=clock.local)
    if clock.zone is not None:
        j = clock.end + (words.at(clock.end) in ("on", ","))
        dated = find_date(words, j, table, lex) if j < len(words) else None
        if dated and dated.when.precision == "day" and _is_its_part(clock, dated.when) and dated.when.until is None:
            day = replace(dated.when, part=None, lean=lean_of(words, dated.first, dated.end, table.language))
            when = replace(day, clock=clock.minutes, zone=clock.zone, local=clock.local)
            return [mention_of(n, words, clock.first, dated.end, "time", when)], dated.end
    if clock.zone is None and table.language == "en":
        named = _day_with_its_half(words, clock, table, lex)
        if named is not None:
            if clock.minutes is not None and clock.minutes < _NOON and words.low[clock.end - 1] not in _TOLD:
                when = replace(when, clock=clock.minutes + _NOON * (named.when.part != "morning"))
            plain = replace(named.when, part=None, lean=lean_of(words, named.first, named.end, table.language))
            moment = mention_of(n, words, clock.first, clock.end, "time", when)
            return [moment, mention_of(n, words, named.first, named.end, "date", plain)], named.end
    return [mention_of(n, words, clock.first, clock.end, "time", when)], clock.end


def _day_with_its_half(words: Words, clock: Clock, table: DateWords, lex: Lexicon) -> Dated | None:
    """``6:15 on Tuesday evening``: the day behind an hour of twelve that tells which half of it is meant."""
    if clock.minutes is None:
        return None
    told = clock.minutes >= _NOON or words.low[clock.end - 1] in _TOLD
    if told and words.at(clock.end) == "tonight":
        return find_date(words, clock.end, table, lex)  # the hour tells the part of the day
    j = clock.end + (words.at(clock.end) in ("on", ","))
    day = find_date(words, j, table, lex) if j < len(words) else None
    if told:
        return day if day and day.when.precision == "day" and day.when.part and _is_its_part(clock, day.when) else None
    if day is None or day.when.precision != "day" or day.when.part not in _HALVES:
        return None
    return None if day.when.part in ("night", "tonight") and clock.minutes < 360 else day


def _is_its_part(clock: Clock, day: When) -> bool:
    """Whether an hour lies in the part of the day that is told beside it, or none is told: ``11 p.m. on Friday night``."""
    if not day.part:
        return True
    first, last = _LASTS.get(day.part, (0, 0))
    return clock.minutes is not None and first <= (clock.minutes or _MIDNIGHT) <= last


_MIDNIGHT = 1440
_LASTS = {"morning": (180, 720), "afternoon": (720, 1110), "evening": (990, _MIDNIGHT), "night": (1080, _MIDNIGHT)}
"""First and last minute, counted from midnight, at which a part of the day is called so."""
_NOON = 720
_TOLD = frozenset({"m", "am", "pm", "."})
"""How an hour ends that tells its half of the day."""
_HALVES = frozenset({"morning", "afternoon", "evening", "night", "tonight"})
"""Parts of a day that tell which half of it an hour lies in."""
