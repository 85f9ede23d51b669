"""A day tells when it is looked at, and reads as it would unwatched."""

from datetime import date

import pytest

from core.facts.watching import Watch, WatchedDay, seen, unseen
from core.model import Interval, Mention, Span

TODAY = Interval(date(2024, 6, 3), date(2024, 6, 3), "day", "published")
DATED = Interval(date(2024, 6, 3), date(2024, 6, 3), "day")
UNKNOWN = Interval(None, None, "day", None, "today")


@pytest.mark.parametrize(("day", "hangs"), [(TODAY, True), (DATED, False), (UNKNOWN, True)])
@pytest.mark.parametrize("name", ["start", "end", "anchored_by", "words"])
def test_only_a_day_that_hangs_on_a_date_is_looked_at(day: Interval, hangs: bool, name: str) -> None:
    watch = Watch()
    watched = WatchedDay(day, watch)
    assert watched.precision == "day"
    assert not watch.looked
    assert getattr(watched, name) == getattr(day, name)
    assert watch.looked is hangs


def test_to_compare_is_to_look() -> None:
    for compared in (lambda a, b: a == b, lambda a, b: hash(a) == hash(b), lambda a, b: repr(a) == repr(b)):
        watch = Watch()
        assert compared(WatchedDay(TODAY, watch), WatchedDay(TODAY, watch))
        assert watch.looked


def test_what_a_question_reads_is_not_looked_at() -> None:
    watch = Watch()
    one, other = WatchedDay(TODAY, watch), WatchedDay(UNKNOWN, watch)
    assert not watch.ask(lambda a, b: a.start == b.start, one, other)
    assert watch.ask(lambda a, b: a.precision == b.precision, one, other)
    assert not watch.looked
    assert [(a, b, answer) for _, a, b, answer in watch.asked] == [(one, other, False)]


def test_a_mention_and_back() -> None:
    mention = Mention("date", (Span(0, 0, 5),), TODAY)
    watched = seen(mention, Watch())
    assert isinstance(watched.value, Interval)
    assert unseen(watched.value) is TODAY
    number = Mention("number", (Span(0, 0, 5),), None)
    assert seen(number, Watch()) is number
