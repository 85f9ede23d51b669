"""Words for a day that tell no one day, in other languages than English: ``jeden Freitag``, ``fermé le lundi``, ``die Jugend von heute``,
``《今日美国》``."""

from dataclasses import replace

from core.facts.mentions.days.calendar_dates import Dated
from core.facts.mentions.words import Words
from core.facts.tables.calendar import DAYS_FROM_TODAY, PARTS, WEEKDAYS
from core.facts.tables.day_words_in_names import NAMES
from core.facts.tables.elsewhere.no_days import (
    AGES,
    ARTICLE_BEFORE,
    CHINESE_AGES,
    CHINESE_BEFORE_WEEKDAY,
    EVERY_BEFORE,
    HOUSEHOLDS,
    NOWADAYS,
    OF,
    OF_EACH_SUCH_DAY,
)
from core.facts.tables.places import PLACES


def tells_no_day(words: Words, i: int, language: str) -> bool:
    """Whether the word for a day at token ``i`` means a time in general, or is a surname."""
    word = words.low[i]
    if word in HOUSEHOLDS.get(language, ()):
        return False
    if words.at(i - 1) in HOUSEHOLDS.get(language, ()) and word in WEEKDAYS[language]:
        return True
    owned = language == "fr" and word.startswith("d'")
    if word.removeprefix("d'") not in DAYS_FROM_TODAY.get(language, {}):
        return False
    for phrase in NOWADAYS.get(language, ()):
        if word in phrase and tuple(words.low[i - phrase.index(word) : i - phrase.index(word) + len(phrase)]) == phrase:
            return language != "de" or words.at(i + 1) not in PARTS
    if language == "ru":
        even = words.at(i - 1) == "и" and (words.opens_sentence(i - 1) or words.at(i - 2) == ",")
        return word == "сегодня" and even and words.at(i + 1) != "же"
    if language == "ar":
        return words.at(i - 1) in AGES[language]
    noun = i - 1 if owned else i - 2
    if not owned and words.at(i - 1) not in OF.get(language, ()):
        return False
    return words.at(noun) in AGES.get(language, ()) or (words.at(noun) in PLACES and words.capital(noun))


def of_no_one_week(words: Words, dated: Dated, language: str) -> Dated:
    """A weekday of every week, or of no certain one, marked so."""
    when, before = dated.when, words.at(dated.first - 1)
    if when.weekday is None or when.offset is not None or when.year is not None or when.every or when.shift:
        return dated
    if before in EVERY_BEFORE.get(language, ()):
        return replace(dated, when=replace(when, every=True))
    if before in OF_EACH_SUCH_DAY.get(language, ()):
        return replace(dated, when=replace(when, unplaced=True))
    if before in ARTICLE_BEFORE.get(language, ()) and not (language == "it" and words.capital(dated.first)):
        return replace(dated, when=replace(when, unplaced=True))
    return dated


def tells_no_chinese_day(text: str, start: int, end: int) -> bool:
    """Whether the date at ``[start, end)`` of a Chinese text is part of a name or title, or a time in general."""
    if (
        text.rfind("《", max(0, start - _TITLE), start) > text.rfind("》", max(0, start - _TITLE), start)
        and "》" in text[end : end + _TITLE]
    ):
        return True
    for name in NAMES["zh"].split("|"):
        at = text.find(name, max(0, start - len(name)), end + len(name))
        if at >= 0 and at < end and start < at + len(name):
            return True
    said = text[start:end]
    if said[:2] in ("今天", "今日", "明天", "明日") and end - start == _DAY:
        return text[end : end + 1] == "的" and text.startswith(CHINESE_AGES, end + 1)
    return said.startswith(("星期", "周", "週", "礼拜")) and text[:start].endswith(CHINESE_BEFORE_WEEKDAY)


_DAY = 2
_TITLE = 20
"""Signs within which the marks of a title stand."""
