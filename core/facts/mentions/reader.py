"""All families over a text, paragraph by paragraph."""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from core.facts.comparing.amounts import quantities
from core.facts.mentions.amounts.durations import as_many, find_bare_duration
from core.facts.mentions.amounts.hedges import Found
from core.facts.mentions.amounts.number_words import Lexicon, lexicon
from core.facts.mentions.amounts.quantities import find_quantity
from core.facts.mentions.days.beside import from_date
from core.facts.mentions.days.calendar_dates import Dated, DateWords, date_words, month_first_in
from core.facts.mentions.days.dates import find_date
from core.facts.mentions.days.moments import clock_after, mention_of, time_mentions
from core.facts.mentions.days.stretches import date_mention
from core.facts.mentions.days.times import find_time
from core.facts.mentions.days.unplaced import of_another_time
from core.facts.mentions.days.when import When, settle
from core.facts.mentions.elsewhere.chinese import chinese_attributions, find_chinese
from core.facts.mentions.elsewhere.halves import roman
from core.facts.mentions.elsewhere.names import arabic_names, chinese_names
from core.facts.mentions.elsewhere.sources import chinese_sources, find_sources
from core.facts.mentions.elsewhere.unspaced_dates import LANGUAGES as UNSPACED
from core.facts.mentions.elsewhere.unspaced_dates import unspaced_dates
from core.facts.mentions.elsewhere.verbs import chinese_verbs, find_verbs_elsewhere
from core.facts.mentions.names import find_names
from core.facts.mentions.quotes import Attribution, attribution_mentions, find_attributions, find_quotes
from core.facts.mentions.triggers import may_follow, openers_of, triggers
from core.facts.mentions.verbs import find_verbs
from core.facts.mentions.words import Words, cut
from core.facts.tables import calendar, numerals
from core.facts.tables.common import ARTICLES
from core.facts.tables.elsewhere.sources import VERBS
from core.facts.tables.elsewhere.verbs import HELPERS
from core.facts.tables.tense import FALLING, RISING
from core.model import FACT_KINDS, Cancelled, Duration, Mention, Quantity, Span
from core.patterns import lazy_pattern

_SCRIPT = lazy_pattern("(?P<ru>[а-яё])|(?P<ar>[\u0621-\u064a])|(?P<zh>[\u4e00-\u9fff])|[a-z]", re.IGNORECASE)


_LETTERS = lazy_pattern(r"[^\W\d_]{3,}")
_SPELLED = {
    "de": lazy_pattern("[äöüß]"),
    "es": lazy_pattern("ñ|[^ê]ó$|ción$|ía"),
    "fr": lazy_pattern("[èêçœùûîâ]|é(?:e?s?)$"),
    "pt": lazy_pattern("[ãõ]"),
}
"""Language → how it spells words of small letters that others don't."""
_ENGLISH_TOO = frozenset("war hat will mag van son are sera era fut".split())
"""Helping verbs of other languages that are English words."""
_ENGLISH = frozenset("the and was were he she they his her with by for from said has have had of".split())


def by_words(texts: Sequence[str]) -> str | None:
    """The language whose small words, calendar and numbers a short text in Latin letters has most of; ``None`` where none tells."""
    known = {w for text in texts[:20] for w in cut(text[:2000]).low}
    if known & _ENGLISH:
        return None
    spelled = [w for text in texts[:20] for w in _LETTERS.findall(text[:2000]) if w.islower() and not w.isascii()]
    tables = (
        calendar.MONTHS,
        calendar.WEEKDAYS,
        calendar.DAYS_FROM_TODAY,
        calendar.UNITS,
        calendar.RELATIVE,
        numerals.ADDED,
        numerals.SCALES,
    )
    best, most = None, sum(w in known for table in tables for w in table["en"] if len(w) > 3)  # week is English too
    for language, articles in ARTICLES.items():
        count = len(articles & known) + sum(w in known for table in tables for w in table[language] if len(w) > 3)
        count += sum(w in known and w not in _ENGLISH_TOO for w in HELPERS[language] if len(w) > 2)
        count += any(_SPELLED[language].search(w) for w in spelled) if language in _SPELLED else 0
        if count > most:
            best, most = language, count
    return best


def by_script(texts: Sequence[str]) -> str:
    """The language a text too short to be told by its words is read in: that of its first letter's script, else English."""
    for text in texts:
        letter = _SCRIPT.search(text)
        if letter is not None:
            return letter.lastgroup or by_words(texts) or "en"
    return "en"


@dataclass(frozen=True, slots=True)
class Reading:
    """What paragraph ``number`` of a version mentions by itself, without what hangs on the whole text: names, and who is quoted."""

    number: int
    words: Words
    attributions: list[Attribution]
    mentions: list[Mention]

    def mentions_at(self, n: int) -> list[Mention]:
        """The same mentions where paragraph ``n`` of another version has the same text."""
        if n == self.number:
            return [*self.mentions]
        return [
            Mention(m.kind, tuple(Span(n, s.start, s.end) for s in m.spans), m.value, m.expression)
            for m in self.mentions
        ]


Readings = dict[tuple[str, str, bool | None], Reading]
"""(text, language, whether 3/4 is the fourth of March) → the paragraph that was read so."""


def read_mentions(
    texts: Sequence[str], language: str, cancelled: Callable[[], bool] | None, read: Readings | None = None
) -> tuple[Mention, ...]:
    """Every family, paragraph by paragraph; names over the whole text, because one paragraph tells who another speaks of.

    ``read``: the paragraphs of versions read before; those of this one are added."""
    month_first = month_first_in(texts)
    table, lex = date_words(language, month_first), lexicon(language)
    known, own = read or {}, Readings()
    by_paragraph: list[list[Mention]] = []
    paragraphs: list[Words | None] = []
    speaker: str | None = None
    for n, text in enumerate(texts):
        if cancelled is not None and cancelled():
            raise Cancelled("The comparison was stopped.")
        if not text or text.isspace():
            paragraphs.append(None)
            by_paragraph.append([])
            continue
        key = text, language, month_first
        paragraph = known.get(key) or _read(n, text, language, table, lex)
        own[key] = paragraph
        here = paragraph.mentions_at(n)
        quotes, speaker = find_quotes(n, paragraph.words, paragraph.attributions, speaker)
        by_paragraph.append(here + quotes)
        paragraphs.append(paragraph.words)
    if read is not None:
        read.update(own)
    if language not in ("zh", "ar"):
        amounts_at = [_ends(here) for here in by_paragraph]
        for mention in find_names(paragraphs, language):
            n = mention.spans[0].paragraph
            if not _lies_in_amount(mention, amounts_at[n]) and not (
                language == "de" and _counts(mention, by_paragraph[n])
            ):
                by_paragraph[n].append(mention)
    for here in by_paragraph:
        here.sort(key=_place)
    return tuple(mention for here in by_paragraph for mention in here)


def _read(n: int, text: str, language: str, table: DateWords, lex: Lexicon) -> Reading:
    """Paragraph ``n`` alone: amounts and dates, sources, verbs, and the names that its script gives no capitals."""
    words = cut(text)
    here = find_chinese(n, text) if language == "zh" else amounts(n, words, table, lex)
    if language in UNSPACED:
        dates = unspaced_dates(n, text, language)
        here = [m for m in here if not any(_overlap(m, d) for d in dates)] + dates
    if language == "zh":
        here.extend(chinese_names(n, text))
    elif language == "ar":
        here.extend(arabic_names(n, words))
    attributions = _attributions(words, language)
    here.extend(attribution_mentions(n, attributions, language))
    if language == "en":
        here.extend(find_verbs(n, words))
    elif language == "zh":
        here.extend(chinese_verbs(n, text))
    elif language in HELPERS:
        here.extend(find_verbs_elsewhere(n, words, language))
    return Reading(n, words, attributions, here)


def _attributions(words: Words, language: str) -> list[Attribution]:
    if language == "zh":
        found = chinese_sources(words.text)
        ends = {a.source_start for a in found}
        more = (a for a in chinese_attributions(words.text) if a.source_start not in ends)
        return sorted([*found, *more], key=lambda a: a.start)
    return find_attributions(words) if language == "en" or language not in VERBS else find_sources(words, language)


def _overlap(one: Mention, other: Mention) -> bool:
    return one.spans[0].start < other.spans[-1].end and other.spans[0].start < one.spans[-1].end


_AMOUNTS = frozenset({"date", "time", "money", "measure", "percentage", "duration"})


def _ends(mentions: list[Mention]) -> list[tuple[int, int]]:
    """(end, start) of each amount, in order; they don't overlap."""
    return sorted((m.spans[0].end, m.spans[0].start) for m in mentions if m.kind in _AMOUNTS)


def _counts(mention: Mention, here: Sequence[Mention]) -> bool:
    """German: a number in words at the head of a sentence, and the noun that it counts, with capitals both."""
    span = mention.spans[0]
    return any(m.kind == "number" and m.spans[0].start == span.start and m.spans[0].end < span.end for m in here)


def _lies_in_amount(mention: Mention, amounts_at: list[tuple[int, int]]) -> bool:
    """``GMT`` in a time, ``Rs`` in an amount: capitals that are no name."""
    span = mention.spans[0]
    place = bisect_right(amounts_at, (span.start, span.end + 1))
    return place < len(amounts_at) and amounts_at[place][1] < span.end


def _place(mention: Mention) -> tuple[int, int, int]:
    """In order of place, longer before shorter, then by kind."""
    return mention.spans[0].start, -mention.spans[-1].end, _ORDER[mention.kind]


_ORDER = {kind: number for number, kind in enumerate(FACT_KINDS)}


def amounts(n: int, words: Words, table: DateWords, lex: Lexicon) -> list[Mention]:
    """Numbers, money, percentages, measures, dates, times and lengths of time of paragraph ``n``."""
    found: list[Mention] = []
    bare: tuple[int, int] | None = None  # a date without its year: its place in found, the token after it
    last: Dated | None = None  # the last day named
    starts, openers = triggers(table.language), openers_of(table.language)
    arabic_or_german = lex.language in ("ar", "de")
    low = words.low
    romans = set() if lex.language == "en" else {low[k] for k in range(len(low)) if roman(words, k) is not None}
    i = _past_marker(words)
    while i < len(low):
        word = low[i]
        if not (word in starts or word[0].isdecimal() or (arabic_or_german and len(word) > 4) or word in romans):
            i += 1
            continue
        if word in openers and not may_follow(words.at(i + 1), table.language):
            i += 1
            continue
        so_many = as_many(words, i, found[-1] if found else None, lex)
        if so_many is not None:
            found.append(Mention(so_many.kind, (Span(n, words.start[i], words.end[so_many.end - 1]),), so_many.value))
            i = so_many.end
            continue
        counted = from_date(words, i, last, lex)
        if counted:
            found.append(mention_of(n, words, counted.first, counted.end, "date", counted.when))
            i = counted.end
            continue
        dated = find_date(words, i, table, lex)
        if dated:
            clock = clock_after(words, dated, table.language)
            year = dated.when.year
            if bare is not None and year is not None and dated.first - bare[1] == 1 and low[bare[1]] in _JOINTS:
                found[bare[0]] = _dated_again(found[bare[0]], year)
            mention, i = date_mention(n, words, dated, clock, table, lex)
            assert isinstance(mention.expression, When)
            last = Dated(dated.first, i, mention.expression)
            bare = (len(found), i) if dated.when.month and year is None and dated.when.years is None else None
            found.append(mention)
            continue
        clock = find_time(words, i, table.language)
        if clock:
            mentions, i = time_mentions(n, words, clock, table, lex)
            found.extend(mentions)
            continue
        amount = find_bare_duration(words, i, lex) or find_quantity(words, i, lex)
        if amount and amount.end > i:
            if isinstance(amount.value, Duration) and amount.kind == "duration":
                amount = _to_a_longer(words, amount, amount.value, lex)
            if amount.kind == "measure" and words.at(amount.end) == "(":
                amount = _with_conversion(words, amount, lex)
            found.append(
                Mention(amount.kind, (Span(n, words.start[amount.first], words.end[amount.end - 1]),), amount.value)
            )
            i = amount.end
        else:
            i += 1
    return of_another_time(words, found)


def _to_a_longer(words: Words, found: Found, shorter: Duration, lex: Lexicon) -> Found:
    """``20 minutes to an hour``: two lengths of time in their own units, between which it lies; not how far something moved."""
    k = found.end + 1
    if words.at(found.end) not in ("to", "and") or k >= len(words) or shorter.age or lex.language != "en":
        return found
    before = words.at(found.first - 1)
    if (
        (words.at(found.end) == "and") != (before == "between")
        or before in ("from", "by")
        or before in RISING | FALLING
    ):
        return found
    other = find_bare_duration(words, k, lex) or find_quantity(words, k, lex)
    longer = other.value if other is not None else None
    if other is None or other.first != k or not isinstance(longer, Duration) or longer.age:
        return found
    low, high = shorter.min_days, longer.max_days
    if low is None or high is None or low != shorter.max_days or longer.min_days != high or low >= high:
        return found
    first = found.first - (before == "between")
    return replace(found, first=first, end=other.end, value=replace(shorter, max_days=high))


def _past_marker(words: Words) -> int:
    """The token after the number that a member of a list begins with (``2. The driver fled``), which counts nothing."""
    marked = len(words) > 3 and words.low[0].isdecimal() and len(words.low[0]) < 3 and words.low[1] in (".", ")")
    return 2 if marked and words.glued(1) and not words.glued(2) and words.low[2].isalpha() and words.capital(2) else 0


_JOINTS = frozenset({"and", "to", "-", "–", "y", "et", "und", "bis", "à", "a", "и", "до", "e", "en", "tot", "o", "or"})


def _dated_again(mention: Mention, year: int) -> Mention:
    """``between January and March 2023``: the year is said once."""
    assert isinstance(mention.expression, When)
    when = replace(mention.expression, year=year)
    return replace(mention, value=settle(when, None, None), expression=when)


def _with_conversion(words: Words, amount: Found, lex: Lexicon) -> Found:
    """``145 km/h (90 mph)``: one measure, said in another unit in brackets."""
    k = amount.end + 1
    other = find_quantity(words, k, lex) if words.at(k)[:1].isdecimal() else None
    if other is None or other.kind != "measure" or words.at(other.end) != ")":
        return amount
    here, there = amount.value, other.value
    if not isinstance(here, Quantity) or not isinstance(there, Quantity) or here.unit == there.unit:
        return amount
    there = replace(
        there, min=there.min if here.min is not None else None, max=there.max if here.max is not None else None
    )
    there = replace(there, min_open=here.min_open, max_open=here.max_open, approximate=here.approximate)
    return replace(amount, end=other.end + 1) if quantities(here, there)[0] == "same" else amount
