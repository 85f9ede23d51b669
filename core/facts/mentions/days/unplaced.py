"""Days told so that the day of writing does not place them: ``on a Tuesday in 2019``, ``the September 11 attacks``, ``the following
Saturday``, ``open Monday to Friday``."""

from bisect import bisect_left
from dataclasses import replace

from core.facts.mentions.days.calendar_dates import Dated
from core.facts.mentions.days.leaning import lean_of
from core.facts.mentions.days.when import When
from core.facts.mentions.words import Words
from core.facts.tables.calendar import WEEKDAYS
from core.facts.tables.dating import OPENING
from core.facts.tables.day_words_in_names import (
    DEEDS_CALLED_BY_DAY,
    INDEFINITE_GOES_ON,
    KINDS_OF_DAY,
    OF_EACH_SUCH_DAY,
    OF_NO_ONE_DAY,
)
from core.model import Mention

_UP_TO = frozenset({"to", "through", "till", "until", "-", "–"})
_BROADCAST = frozenset("airs airing aired air broadcast broadcasts presents hosts weekdays weekly".split())


def unplaced(words: Words, dated: Dated) -> Dated:
    """The same date, marked where no day of writing tells where it lies; English alone."""
    when = dated.when
    if when.year is not None or when.offset is not None or when.every or when.shift or when.years is not None:
        return dated
    if when.weekday is not None:
        lone = _is_of_no_one_day(words, dated) or _is_weekly(words, dated)
    else:
        lone = (when.day is not None or when.feast is not None) and _names_a_deed(words, dated)
    return replace(dated, when=replace(when, unplaced=True)) if lone else dated


_OF_EACH_MONTH = [["of", which, "month"] for which in ("the", "each", "every")]
_WHICH = frozenset("first second third fourth last".split())
_BUT = frozenset({"except", "excluding", "excepting"})


def _names_a_deed(words: Words, dated: Dated) -> bool:
    after = words.at(dated.end)
    if words.at(dated.end) == "," or not after.isalpha():
        return False
    behind = words.at(dated.end + 1)
    return after in DEEDS_CALLED_BY_DAY or (
        after in ("terror", "terrorist", "capitol", "train", "hamas") and behind in DEEDS_CALLED_BY_DAY
    )


def _is_of_no_one_day(words: Words, dated: Dated) -> bool:
    after = words.at(dated.end)
    before = words.at(dated.first - 1)
    if words.low[dated.first] in WEEKDAYS["en"] and before in ("following", "that", "same"):
        earlier = words.at(dated.first - 2)
        return before != "that" or words.opens_sentence(dated.first - 1) or earlier in ("on", "of", "by", "until")
    if (
        after == "-"
        and words.glued(dated.end)
        and words.glued(dated.end + 1)
        and words.at(dated.end + 1) not in WEEKDAYS["en"]
    ):
        return True  # a Tuesday-gross record
    if words.low[dated.end : dated.end + 3] in _OF_EACH_MONTH and before in _WHICH:
        return True
    if before in _BUT or (before == "on" and words.at(dated.first - 2) in _BUT):
        return True
    if dated.when.part is None and after in OF_NO_ONE_DAY and before not in ("on", "last", "this"):
        return True
    if dated.when.part is None and after in OF_EACH_SUCH_DAY and before not in ("on", "last", "this", "next"):
        return lean_of(words, dated.first, dated.end, "en") == 0
    if (after and after not in INDEFINITE_GOES_ON) or words.low[dated.first] not in WEEKDAYS["en"]:
        return False
    if before == "one":
        return after != "and"
    k = dated.first - 1
    while words.at(k) in KINDS_OF_DAY or (words.at(k - 1) == "-" and words.glued(k)):
        k -= 3 if words.at(k - 1) == "-" else 1  # a pre-holiday Tuesday
    return words.at(k) in ("a", "another")


def _is_weekly(words: Words, dated: Dated) -> bool:
    """``open Monday to Friday``, ``airing Monday through to Friday``: most days of every week."""
    week = WEEKDAYS["en"]
    if words.low[dated.first] not in week:
        return False
    here, j = week[words.low[dated.first]], dated.end + 1 + (words.low[dated.end : dated.end + 2] == ["through", "to"])
    k = dated.first - 1 - (words.low[max(0, dated.first - 2) : dated.first] == ["through", "to"])
    if words.at(dated.end) in _UP_TO and words.at(j) in week:
        first, last = here, week[words.low[j]]
    elif words.at(k) in _UP_TO and words.at(k - 1) in week:
        first, last = week[words.low[k - 1]], here
    else:
        return False
    if first != 0 or last < _MOST_DAYS:
        return False
    around = words.low[words.sentence_start(dated.first) : words.sentence_end(dated.first)]
    return not (OPENING | _BROADCAST).isdisjoint(around) and lean_of(words, dated.first, dated.end, "en") >= 0


_MOST_DAYS = 3
"""The weekday, from Monday 0, up to which a week's days run at the least."""


def of_another_time(words: Words, found: list[Mention]) -> list[Mention]:
    """The mentions of a paragraph, a day or month without its year marked with the year of the full date that its sentence tells, a
    feast or a day of a month with a year that it tells alone."""
    full = [m for m in found if m.kind == "date" and _tells_year(m)]
    if not full:
        return found
    return [_told_beside(words, mention, full) for mention in found]


def _told_beside(words: Words, mention: Mention, full: list[Mention]) -> Mention:
    when = mention.expression
    if not (isinstance(when, When) and mention.kind == "date" and _is_bare(when)):
        return mention
    year = _beside(words, mention, full)
    return mention if year is None else replace(mention, expression=replace(when, beside=year))


def _tells_year(mention: Mention) -> bool:
    when = mention.expression
    return isinstance(when, When) and when.year is not None and when.precision in ("day", "month", "year")


def _tells_month(mention: Mention) -> bool:
    return isinstance(mention.expression, When) and mention.expression.month is not None


def _is_bare(when: When) -> bool:
    named = when.month is not None or when.feast is not None
    return named and when.year is None and when.years is None and when.offset is None


def _beside(words: Words, mention: Mention, full: list[Mention]) -> int | None:
    """The year of the last full date before a mention in its sentence, else of the next one behind it there."""
    here = mention.spans[0].start
    token = bisect_left(words.start, here)
    start, stop = words.start[words.sentence_start(token)], words.end[words.sentence_end(token) - 1]
    day = isinstance(mention.expression, When) and (mention.expression.day or mention.expression.feast)
    near = [m for m in full if start <= m.spans[0].start < stop and (day or _tells_month(m))]
    told = [m for m in near if m.spans[0].start < here][-1:] or near[:1]
    when = told[0].expression if told else None
    return when.year if isinstance(when, When) else None
