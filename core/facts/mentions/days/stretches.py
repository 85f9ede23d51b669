"""The mention of a date with what belongs to it: the day that ends it, a second day joined to it, its hour."""

from dataclasses import replace

from core.facts.mentions.amounts.number_words import Lexicon
from core.facts.mentions.days.calendar_dates import Dated, DateWords, day_at, with_year
from core.facts.mentions.days.dates import find_date
from core.facts.mentions.days.days_of_months_elsewhere import LANGUAGES, lean_of_day
from core.facts.mentions.days.leaning import is_meant, lean_of
from core.facts.mentions.days.left_open import left_open, may_be_open
from core.facts.mentions.days.moments import mention_of
from core.facts.mentions.days.nights import into_the_next_day
from core.facts.mentions.days.times import Clock
from core.facts.mentions.days.when import When
from core.facts.mentions.words import Words
from core.facts.tables import calendar
from core.model import Mention


def date_mention(
    n: int, words: Words, dated: Dated, clock: Clock | None, table: DateWords, lex: Lexicon
) -> tuple[Mention, int]:
    """The mention that ``dated`` begins, and the token after it."""
    when = dated.when
    if when.lean == 0:
        lean = lean_of(words, dated.first, dated.end, table.language)
        if lean > 0 and when.precision == "month" and table.language == "en" and is_meant(words, dated.first):
            lean = 0  # a month that was meant may have come since: the nearest
        if when.day is not None and table.language in LANGUAGES:
            lean = lean_of_day(words, dated.first, dated.end, table.language, when.leaning(lean))
        elif lean < 0 and when.weekday is None and table.language != "en":
            lean = 0  # a month in which something was said, and one of which it was said, are not told apart
        if lean:
            when = when.leaning(lean)
        if may_be_open(when):
            when = left_open(words, dated.first, dated.end, table.language, when)
    last = _range_end(words, dated, table, lex) if clock is None else None
    if last is not None:
        first = replace(when, year=last.when.year) if when.month and when.year is None else when
        whole = replace(first, until=replace(last.when, lean=when.lean))
        return mention_of(n, words, dated.first, last.end, "date", whole), last.end
    other = _other_day(words, dated, table, lex) if clock is None else None
    if other is not None:
        first = when
        if when.month and when.year is None:
            first = replace(when, year=other.when.year, years=other.when.years)
        whole = replace(first, until=replace(other.when, lean=when.lean), both=words.at(dated.end) != ",")
        return mention_of(n, words, dated.first, other.end, "date", whole), other.end
    if when.offset == 0 and when.part == "night" and when.lean <= 0:
        when = replace(when, offset=-1)  # overnight: the night that has just gone
    if clock is not None:
        when = replace(when, clock=clock.minutes, zone=clock.zone)
        return mention_of(n, words, dated.first, clock.end, "time", when), clock.end
    if table.language == "en":
        dated = into_the_next_day(words, dated if when is dated.when else replace(dated, when=when), table)
    if when.part != dated.when.part:
        when = replace(when, part=dated.when.part)
    return mention_of(n, words, dated.first, dated.end, "date", when), dated.end


def _range_end(words: Words, dated: Dated, table: DateWords, lex: Lexicon) -> Dated | None:
    """``from 2015 to 2019``, ``between March and June``, ``April-June``: the date that ends what the first begins."""
    joint = words.at(dated.end)
    if joint in _DASHES:
        return _months_joined(words, dated, table, lex)
    begun = (
        words.at(dated.first - 1) in _RANGE_BEGIN
        or (dated.when.day is not None and joint in _UNTIL)
        or (table.language == "fr" and words.low[dated.first].startswith("d'"))
    )
    if not begun or joint not in _RANGE_JOINTS or dated.when.until:
        return None
    if (words.at(dated.end) == "and" and words.at(dated.first - 1) != "between") or dated.end + 1 >= len(words):
        return None
    last = find_date(words, dated.end + 1, table, lex)
    if (
        last is None
        or last.when.precision != dated.when.precision
        or last.when.until
        or last.when.part
        or dated.when.part
    ):
        return None
    return last


_DASHES = frozenset("-–")
_UNTIL = frozenset({"until", "till", "through", "bis", "hasta"})
_RANGE_BEGIN = frozenset({"from", "between", "de", "du", "von", "vom", "entre", "desde", "с", "da", "van"})
_RANGE_JOINTS = frozenset(
    {"to", "until", "till", "and", "through", "à", "au", "bis", "y", "a", "hasta", "по", "до", "et", "und"}
)


def _months_joined(words: Words, dated: Dated, table: DateWords, lex: Lexicon) -> Dated | None:
    """``the April-June quarter``, ``April–June 2026``."""
    j = dated.end + 1
    if not _is_bare_month(dated.when) or dated.when.year is not None or words.at(j) not in table.months:
        return None
    if not (words.glued(dated.end) and words.glued(j)):
        return None
    last = find_date(words, j, table, lex)
    return last if last is not None and _is_bare_month(last.when) else None


def _is_bare_month(when: When) -> bool:
    return when.precision == "month" and when.month is not None and when.part is None and when.offset is None


_AND = frozenset({"and", "et", "und", "y", "и", "e", "en", "i", "och", "og", "و"})
_BEFORE_SECOND = frozenset({"on", "le", "el", "den", "am", "в", "во", "op", "il", "no", "w", "we"})


def _other_day(words: Words, dated: Dated, table: DateWords, lex: Lexicon) -> Dated | None:
    """``Saturday and Sunday``, ``May 18 and 19``, ``Friday, Saturday and Sunday``: the last of two days, or of more that follow each
    other."""
    j = dated.end + 1
    if words.at(dated.end) == "," and words.at(j) in table.weekdays:
        return _last_in_row(words, dated, table)
    if words.at(dated.end) not in _AND or not _is_plain_day(dated.when) or _is_listed(words, dated, table):
        return None
    day = day_at(words, j)
    if dated.when.day is not None and day is not None and words.low[dated.end - 1].isdecimal():
        if not (dated.when.day < day and _counts_nothing(words, j + 1)):
            return None
        end, when = with_year(words, j + 1, replace(dated.when, day=day))
        return Dated(j, end, when)
    j += words.at(j) in _BEFORE_SECOND
    if j >= len(words):
        return None
    last = find_date(words, j, table, lex)
    if last is None or not _is_plain_day(last.when) or last.when.offset is not None:
        return None
    by_name = dated.when.weekday is not None
    if by_name != (last.when.weekday is not None) or (by_name and last.when.weekday == dated.when.weekday):
        return None
    return last if by_name or last.when.day is not None else None


def _last_in_row(words: Words, dated: Dated, table: DateWords) -> Dated | None:
    """The last of three or more weekdays that follow each other."""
    if dated.when.weekday is None or not _is_plain_day(dated.when) or _is_listed(words, dated, table):
        return None
    j, weekday = dated.end, dated.when.weekday
    while words.at(j) == "," and table.weekdays.get(words.at(j + 1)) == (weekday + 1) % 7:
        j, weekday = j + 2, (weekday + 1) % 7
    j += words.at(j) == ","
    last = (weekday + 1) % 7
    if words.at(j) not in _AND or table.weekdays.get(words.at(j + 1)) != last or words.at(j + 2) in calendar.PARTS:
        return None
    return Dated(j + 1, j + 2, When("day", weekday=last))


def _is_plain_day(when: When) -> bool:
    bare = when.part is None and when.clock is None and when.until is None and not when.every and not when.shift
    return bare and when.precision == "day" and (when.weekday is not None or when.day is not None)


def _is_listed(words: Words, dated: Dated, table: DateWords) -> bool:
    """Whether another day of a list stands before it: ``on Friday, Saturday and Sunday``, ``between Friday and Sunday``."""
    before, earlier = words.at(dated.first - 1), words.at(dated.first - 2)
    if before in ("between", "entre", "zwischen", "between"):
        return True
    return before == "," and (earlier in table.weekdays or earlier in table.months or earlier[:1].isdecimal())


_BEHIND_DAY = frozenset(
    "in at on to for from by of after before because when while with as during near if but due under against next last this "
    "à en au pour dans im in zum wegen a para por в на из".split()
)


def _counts_nothing(words: Words, j: int) -> bool:
    """Whether a figure is a day of the month by what follows it: ``May 18 and 19 at …``, not ``May 18 and 19 people …``."""
    after = words.at(j)
    return (not after[:1].isalpha() and after not in ("%", "-")) or after in _BEHIND_DAY
