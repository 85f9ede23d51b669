"""A weekday and a date in languages of which no verb tells here what is past and what is to come: ``金曜日`` / ``5月15日``."""

from datetime import datetime
from typing import Final

from core.facts.explain import said
from core.facts.judgement.region import Found, Region, sentence_at
from core.facts.mentions.days.when import When
from core.facts.tables.elsewhere.days import PASSED, PASSED_ENDINGS
from core.facts.tables.elsewhere.verbs import ENDINGS
from core.facts.tables.tense import CUES
from core.model import Interval

_WEEK: Final = 7


def of_its_name(region: Region, a: Found, b: Found) -> tuple[str, str] | None:
    """The name of a weekday alone may be either of the two nearest days of that name, where no verb decides."""
    first, second = a.mention.value, b.mention.value
    if region.english or not isinstance(first, Interval) or not isinstance(second, Interval):
        return None
    named = [_undecided(found.mention.expression) for found in (a, b)]
    if named[0] == named[1] or first.words != second.words or _is_past(region, 0 if named[0] else 1, (a, b)):
        return None
    ends = first.start, first.end, second.start, second.end
    if any(end is None or isinstance(end, datetime) for end in ends):
        return None
    assert first.start and first.end and second.start and second.end
    begin, last = first.start - second.start, first.end - second.end
    if begin != last or abs(begin.days) != _WEEK:
        return None
    return "same", f"no verb tells which day of that name is meant, {said(first)} or {said(second)}"


def _is_past(region: Region, side: int, found: tuple[Found, Found]) -> bool:
    """Whether the sentence of a weekday tells of what has happened, or is in a language whose verbs are known well enough."""
    language = region.language or ""
    if language not in PASSED:
        return language in CUES
    sentences = region.sentences_b if side else region.sentences_a
    words = [w.low for w in region.words(side, *sentence_at(sentences, found[side].start))]
    return any(w in PASSED[language] or (len(w) > _SHORT and w.endswith(_endings(language))) for w in words)


def _endings(language: str) -> tuple[str, ...]:
    """How verbs of the past end, where nothing but them ends so."""
    return PASSED_ENDINGS[language] + tuple(end for end, tense in ENDINGS.get(language, ()) if tense == "past")


_SHORT: Final = 4
"""Letters of what is too short to be told for a verb of the past."""


def _undecided(said_as: object) -> bool:
    return isinstance(said_as, When) and said_as.weekday is not None and said_as.offset is None and said_as.lean == 0
