"""Days, decades, seasons and business periods that go by a name, days counted from another one, and time zones written out."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from core.facts.anchors import resolve
from core.facts.mentions import find_mentions
from core.model import Anchor, Interval


def intervals(text: str, day: date | None = None, language: str = "en") -> list[tuple[str, Interval]]:
    found = resolve(find_mentions([text], language), Anchor(day, "published") if day else None)
    return [(text[m.spans[0].start : m.spans[0].end], m.value) for m in found if isinstance(m.value, Interval)]


def only(text: str, day: date | None = None, language: str = "en") -> Interval:
    found = intervals(text, day, language)
    assert found, text
    return found[-1][1]


AUTUMN = date(2025, 11, 10)


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("The pool will close on Christmas Eve.", AUTUMN, date(2025, 12, 24)),
        ("The pool closed on New Year's Day.", AUTUMN, date(2025, 1, 1)),
        ("The march was held on Good Friday 2024.", None, date(2024, 3, 29)),
        ("The fair opened on Easter Monday.", date(2025, 5, 2), date(2025, 4, 21)),
        ("Shops will shut on Thanksgiving.", AUTUMN, date(2025, 11, 27)),
        ("The pier burned on Memorial Day 2021.", None, date(2021, 5, 31)),
        ("He was held on Monday and freed the following day.", date(2025, 11, 14), date(2025, 11, 11)),
        ("The barge sank on Thursday after hitting a pier the day before.", date(2025, 11, 14), date(2025, 11, 12)),
        ("The bank failed on June 3, 2009. Two days later its rival failed.", None, date(2009, 6, 5)),
        ("The bank failed on 1 March 2024; its head had left a day earlier.", None, date(2024, 2, 29)),
        ("The bank failed on Monday, a week earlier than feared.", date(2025, 11, 14), date(2025, 11, 10)),
        ("She spoke on Monday, the day before the vote.", date(2025, 11, 14), date(2025, 11, 10)),
        ("Sent on 13/05/2024, answered on 05/06/2024.", None, date(2024, 6, 5)),
        ("Sent on 05/13/2024, answered on 05/06/2024.", None, date(2024, 5, 6)),
        ("The harbour closed on 05/06/2024.", None, date(2024, 6, 5)),
        ("The harbor closed on 05/06/2024.", None, date(2024, 5, 6)),
        ("It opens on Wednesday 05/06/2024.", None, date(2024, 6, 5)),
    ],
)
def test_days(text: str, day: date | None, expected: date) -> None:
    found = only(text, day)
    assert (found.start, found.end) == (expected, expected)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Sales fell in the first six months of 2024.", date(2024, 1, 1), date(2024, 6, 30)),
        ("Sales fell in the first half of 2024.", date(2024, 1, 1), date(2024, 6, 30)),
        ("Sales fell in the first half.", date(2025, 1, 1), date(2025, 6, 30)),
        ("Sales fell in the three months to September 2024.", date(2024, 7, 1), date(2024, 9, 30)),
        ("Sales fell in the quarter ended Sept. 30, 2024.", date(2024, 7, 1), date(2024, 9, 30)),
        ("Sales fell in the year to March 2024.", date(2023, 4, 1), date(2024, 3, 31)),
        ("Sales fell in the first nine months of 2024.", date(2024, 1, 1), date(2024, 9, 30)),
        ("The tune dates from the eighties.", date(1980, 1, 1), date(1989, 12, 31)),
        ("The tune dates from the late nineteen-sixties.", date(1960, 1, 1), date(1969, 12, 31)),
        ("The tune dates from the 70s.", date(1970, 1, 1), date(1979, 12, 31)),
    ],
)
def test_periods(text: str, first: date, last: date) -> None:
    found = only(text, AUTUMN)
    assert (found.start, found.end) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "It was a mild day with highs in the eighties.",
        "The widow, in her eighties, waved.",
        "He scored in the first half of the match.",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert intervals(text, AUTUMN) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry sails at 9:00 Central European Time on July 3, 2025.", datetime(2025, 7, 3, 8, tzinfo=UTC)),
        ("The ferry sails at 9 a.m. British Summer Time on July 3, 2025.", datetime(2025, 7, 3, 8, tzinfo=UTC)),
        ("The ferry sails at 9 a.m. Paris time on July 3, 2025.", datetime(2025, 7, 3, 7, tzinfo=UTC)),
        ("The ferry sails at 9 a.m. Eastern Time on March 8, 2025.", datetime(2025, 3, 8, 14, tzinfo=UTC)),
        ("The ferry sails at 9 a.m. Eastern Time on March 9, 2025.", datetime(2025, 3, 9, 13, tzinfo=UTC)),
        ("The ferry sails at 9 a.m. Tokyo time on July 3, 2025.", datetime(2025, 7, 3, 0, tzinfo=UTC)),
    ],
)
def test_zones_written_out(text: str, expected: datetime) -> None:
    assert only(text).start == expected


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("Der Umbau soll im Herbst beginnen.", "de", "season 3"),
        ("Der Umbau begann an Silvester.", "de", "--12-31"),
        ("Les travaux commenceront au printemps.", "fr", "season 1"),
        ("Les travaux commenceront à l'automne.", "fr", "season 3"),
        ("Il sera reçu le lundi de Pâques.", "fr", "lundi de pâques"),
        ("Las obras empezarán en otoño.", "es", "season 3"),
        ("Ремонт начнётся осенью.", "ru", "season 3"),
        ("Er kam am Montag und ging am Tag danach.", "de", "tuesday"),
        ("Llegó el lunes y se fue al día siguiente.", "es", "tuesday"),
    ],
)
def test_other_languages(text: str, language: str, words: str) -> None:
    mention = [m for m in resolve(find_mentions([text], language), None) if isinstance(m.value, Interval)][-1]
    assert isinstance(mention.value, Interval)
    assert mention.value.words == words
