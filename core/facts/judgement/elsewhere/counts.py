"""Counts as other languages than English tell them: one with an article (``un homme`` / ``deux hommes``), two weeks as fifteen days."""

from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region, Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.values.pairing import FAMILIES, Pair
from core.facts.judgement.verdict import fact
from core.facts.mentions.days.when import When
from core.facts.style import unaccented
from core.facts.tables.calendar import PARTS
from core.facts.tables.elsewhere.fillers import ALONE, NO_ONE_DENIALS, NOBODY
from core.facts.tables.elsewhere.opposed import ONLY
from core.facts.tables.elsewhere.verbs import DENIALS
from core.facts.tables.numerals import ADDED, WEAK
from core.model import Duration, Quantity

_SHORTEST: Final = 3
"""Letters in which the one and the many of a noun agree at the least."""
_FEW: Final = 5
_IN_FIFTEEN_DAYS: Final = frozenset({"fr", "es", "it", "pt", "ca"})
"""Languages that tell two weeks as fifteen days and one as eight."""
_DAYS_OF_WEEKS: Final = {14: 15, 7: 8}


def one_or_more(unit: Unit) -> Finding | None:
    """``Un homme a été blessé`` / ``Deux hommes ont été blessés``: another count, the nouns and verbs beside it in its number."""
    language = unit.region.language or ""
    ones = {word for word in WEAK.get(language, ()) if ADDED.get(language, {}).get(word) == 1}
    sides = [(unit.words_a, unit.region.mentions_a, unit.a), (unit.words_b, unit.region.mentions_b, unit.b)]
    counts = [
        [
            (f, f.mention.value)
            for f in mentions
            if f.start >= own[0]
            and f.end <= own[1]
            and isinstance(f.mention.value, Quantity)
            and f.mention.kind == "number"
        ]
        for _, mentions, own in sides
    ]
    for one, many in ((0, 1), (1, 0)):
        words, others = sides[one][0], sides[many][0]
        if counts[one] or len(counts[many]) != 1 or not 1 <= len(words) <= _FEW or len(others) > _FEW + 1:
            continue
        found, value = counts[many][0]
        rest = [w for w in words if w.low not in ones]
        counted = [w for w in others if not found.start <= w.start < found.end]
        if len(rest) != len(words) - 1 or len(rest) != len(counted) or value.unit == "share" or value.max == 1:
            continue
        if rest and all(_one_noun(x, y) for x, y in zip(rest, counted, strict=True)):
            return fact(unit, "number", "one, and more than one")
    return _one_of(unit, language)


_OF: Final = frozenset("de des du der von vom del de los las dei degli delle dos das из van من".split())


def _one_of(unit: Unit, language: str) -> Finding | None:
    """``Einer der drei`` / ``Zwei der drei``: nothing but the one number for the other, before what it is a part of."""
    known = {**ADDED.get(language, {}), **ALONE.get(language, {})}
    counts = [[known.get(w.low) for w in words] for words in (unit.words_a, unit.words_b)]
    if any(len(side) != 1 or side[0] is None for side in counts) or counts[0] == counts[1]:
        return None
    after = unit.next_a(1), unit.next_b(1)
    return fact(unit, "number", "another number of them") if after[0] == after[1] and _OF & set(after[0]) else None


def nobody(unit: Unit) -> Finding | None:
    """``wurde niemand verletzt`` / ``wurden mehrere verletzt``: nobody in one version, and no denial at all in the other's sentence."""
    language = unit.region.language or ""
    nobody_words = NOBODY.get(language, frozenset())
    sides = [{w.low for w in words} for words in (unit.words_a, unit.words_b)]
    for own, other, around in ((sides[0], sides[1], unit.around_b), (sides[1], sides[0], unit.around_a)):
        denied = nobody_words | DENIALS.get(language, frozenset()) | NO_ONE_DENIALS
        if own & nobody_words and other and not any(w.low in denied for w in around):
            return fact(unit, "negation", "nobody in one version, and somebody in the other one")
    return None
    return None


def _one_noun(one: Word, other: Word) -> bool:
    """``homme`` and ``hommes``, ``Mann`` and ``Männer``; small words that agree with them too (``a``, ``ont``)."""
    x, y = unaccented(one.low), unaccented(other.low)
    return x[:_SHORTEST] == y[:_SHORTEST] or max(len(x), len(y)) <= _SHORTEST + 1


def as_counted(region: Region, pair: Pair) -> Pair:
    """``quinze jours`` and ``deux semaines`` are one length of time where people count so, ``halb drei`` and ``14.30 Uhr`` one hour."""
    if region.english or pair.relation == "same" or not pair.a or not pair.b:
        return pair
    values = pair.a.mention.value, pair.b.mention.value
    if _half_a_day_on(region, pair):
        return pair._replace(relation="same", why="an hour of twelve, and the same of twenty-four")
    if region.language not in _IN_FIFTEEN_DAYS:
        return pair
    for weeks, days in (values, values[::-1]):
        if (
            isinstance(weeks, Duration)
            and isinstance(days, Duration)
            and (weeks.precision, days.precision) == ("week", "day")
            and weeks.min_days == weeks.max_days
            and days.min_days == days.max_days == _DAYS_OF_WEEKS.get(int(weeks.min_days or 0))
        ):
            return pair._replace(relation="same", why="weeks, told in days as people count them")
    return pair


_HALF_A_DAY: Final = 720
"""Minutes."""


def _half_a_day_on(region: Region, pair: Pair) -> bool:
    """Whether one of two hours is told in words and with no half of the day, and the other is the same twelve hours on."""
    assert pair.a and pair.b
    told = [
        (text[f.start : f.end].casefold(), f.mention.expression)
        for text, f in ((region.a.text, pair.a), (region.b.text, pair.b))
    ]
    clocks = [when.clock for _, when in told if isinstance(when, When) and when.clock is not None]
    if len(clocks) != len(told) or abs(clocks[0] - clocks[1]) != _HALF_A_DAY:
        return False
    return any(
        clock < _HALF_A_DAY and not any(c.isdecimal() for c in words) and not any(part in words for part in PARTS)
        for (words, _), clock in zip(told, clocks, strict=True)
    )


def only_elsewhere(unit: Unit) -> Finding | None:
    """``Seuls les riverains`` / ``Les riverains``: what makes a thing hold for these alone; before a figure it is mere colour."""
    known = ONLY.get(unit.region.language or "", frozenset())
    if unit.region.language == "zh":
        core = unit.text_a.strip() or unit.text_b.strip()
        alone = "" in (unit.text_a.strip(), unit.text_b.strip()) and core in known
        return (
            None
            if not alone or _before_figure(unit)
            else fact(unit, "statement", "“only” makes it hold for these alone")
        )
    a, b = {w.low for w in unit.words_a}, {w.low for w in unit.words_b}
    if len(a ^ b) != 1 or not (a ^ b) & known or max(len(a), len(b)) > _FEW_WORDS or _before_figure(unit):
        return None
    return fact(unit, "statement", "“only” makes it hold for these alone")


_FEW_WORDS: Final = 2


def _before_figure(unit: Unit) -> bool:
    """Whether a number stands in the unit or right behind it."""
    return any(
        isinstance(f.mention.value, Quantity | Duration) and f.start <= end + 1 and f.end > start
        for mentions, (start, end) in ((unit.region.mentions_a, unit.a), (unit.region.mentions_b, unit.b))
        for f in mentions
    )


def at_head(unit: Unit) -> bool:
    """Whether a lone word of another language has its capital from the head of its sentence, and names nothing: ``Всё``, ``Sólo``."""
    if unit.region.english or len(unit.words_a) != 1 or len(unit.words_b) != 1:
        return False
    opens = all(
        around and around[0].start == words[0].start
        for around, words in ((unit.around_a, unit.words_a), (unit.around_b, unit.words_b))
    )
    return opens and not any(
        FAMILIES[f.mention.kind] == "name" and f.start < unit.hunk.a1 and f.end > unit.hunk.a0
        for f in unit.region.mentions_a
    )
