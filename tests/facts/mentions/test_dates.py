"""Dates and times: what is said, and the day it falls on when the day of writing is known."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from core.facts.anchors import anchor_of, resolve
from core.facts.mentions import find_mentions
from core.model import Anchor, Dateline, Interval, StatedDate, Version

FRIDAY = date(2023, 11, 17)


def intervals(text: str, day: date | None = FRIDAY, language: str = "en") -> list[tuple[str, Interval]]:
    anchor = Anchor(day, "published") if day else None
    found = resolve(find_mentions([text], language), anchor)
    return [(text[m.spans[0].start : m.spans[0].end], m.value) for m in found if isinstance(m.value, Interval)]


def only(text: str, day: date | None = FRIDAY, language: str = "en") -> Interval:
    found = intervals(text, day, language)
    assert len(found) == 1, found
    return found[0][1]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("They met on Wednesday.", date(2023, 11, 15)),
        ("They met on Friday.", date(2023, 11, 17)),
        ("They met on Saturday.", date(2023, 11, 11)),
        ("They will meet on Wednesday.", date(2023, 11, 22)),
        ("They will meet on Friday.", date(2023, 11, 17)),
        ("A hearing is due on Monday.", date(2023, 11, 20)),
        ("A hearing is expected on Monday.", date(2023, 11, 20)),
        ("A hearing is set for Monday.", date(2023, 11, 20)),
        ("The office said it would reopen on Monday.", date(2023, 11, 20)),
        ("The fair opens on Monday.", date(2023, 11, 20)),
        ("Schools are shut until Monday.", date(2023, 11, 20)),
        ("On Monday, the choir will sing.", date(2023, 11, 20)),
        ("On Monday, the choir sang.", date(2023, 11, 13)),
        ("The fair is on Monday.", date(2023, 11, 20)),
        ("They met next Friday.", date(2023, 11, 24)),
        ("They met last Friday.", date(2023, 11, 10)),
        ("They will meet this Saturday.", date(2023, 11, 18)),
        ("They met today.", date(2023, 11, 17)),
        ("They met yesterday.", date(2023, 11, 16)),
        ("They will meet tomorrow.", date(2023, 11, 18)),
        ("They met two days ago.", date(2023, 11, 15)),
        ("They met the day before yesterday.", date(2023, 11, 15)),
        ("They met on Nov 9.", date(2023, 11, 9)),
        ("They met on Nov. 9, 2021.", date(2021, 11, 9)),
        ("They met on 9 November.", date(2023, 11, 9)),
        ("They met on the 9th of November.", date(2023, 11, 9)),
        ("They met on Thursday, Nov. 9, 2023.", date(2023, 11, 9)),
        ("They met on 2023-11-09.", date(2023, 11, 9)),
        ("They met on 19/11/2022.", date(2022, 11, 19)),
        ("They met on 11/19/2022.", date(2022, 11, 19)),
        ("They met on 19.11.2022.", date(2022, 11, 19)),
        ("They met on December 28.", date(2022, 12, 28)),
        ("They will meet on January 3.", date(2024, 1, 3)),
    ],
)
def test_a_day_is_found_from_the_day_of_writing(text: str, day: date) -> None:
    value = only(text)
    assert (value.start, value.end, value.precision) == (day, day, "day")


@pytest.mark.parametrize(
    ("text", "start", "end", "precision"),
    [
        ("Sales fell last month.", date(2023, 10, 1), date(2023, 10, 31), "month"),
        ("Sales fell this month.", date(2023, 11, 1), date(2023, 11, 30), "month"),
        ("Sales fell last week.", date(2023, 11, 6), date(2023, 11, 12), "week"),
        ("It is due by the end of the month.", date(2023, 11, 30), date(2023, 11, 30), "day"),
        ("Sales will fall next year.", date(2024, 1, 1), date(2024, 12, 31), "year"),
        ("Sales fell a year ago.", date(2022, 1, 1), date(2022, 12, 31), "year"),
        ("Sales fell in the spring of 2021.", date(2021, 3, 1), date(2021, 5, 31), "season"),
        ("Sales fell in winter 2021.", date(2021, 12, 1), date(2022, 2, 28), "season"),
        ("Sales fell in the 1990s.", date(1990, 1, 1), date(1999, 12, 31), "decade"),
        ("Sales fell in the third quarter of 2022.", date(2022, 7, 1), date(2022, 9, 30), "quarter"),
        ("Sales fell in Q3 2022.", date(2022, 7, 1), date(2022, 9, 30), "quarter"),
        ("Sales fell over the weekend.", date(2023, 11, 11), date(2023, 11, 12), "weekend"),
        ("Sales fell in March.", date(2023, 3, 1), date(2023, 3, 31), "month"),
        ("Sales will fall in March.", date(2024, 3, 1), date(2024, 3, 31), "month"),
        ("Sales fell in March 2020.", date(2020, 3, 1), date(2020, 3, 31), "month"),
        ("Sales fell in 2019.", date(2019, 1, 1), date(2019, 12, 31), "year"),
        ("Sales fell from 2018-2020.", date(2018, 1, 1), date(2020, 12, 31), "year"),
        ("The 2019 harvest failed.", date(2019, 1, 1), date(2019, 12, 31), "year"),
        ("Sales fell in about 2019.", date(2019, 1, 1), date(2019, 12, 31), "year"),
        ("He left after the 2018-19 season.", date(2018, 1, 1), date(2019, 12, 31), "year"),
        ("Sales fell from 14 to 17 November.", date(2023, 11, 14), date(2023, 11, 17), "day"),
        ("Sales fell on Nov. 14-17.", date(2023, 11, 14), date(2023, 11, 17), "day"),
        ("Sales fell between Nov. 14 and 17.", date(2023, 11, 14), date(2023, 11, 17), "day"),
        ("Sales fell between 14 and 17 November.", date(2023, 11, 14), date(2023, 11, 17), "day"),
        ("Sales fell last summer.", date(2023, 6, 1), date(2023, 8, 31), "season"),
    ],
)
def test_a_period_is_the_days_it_covers(text: str, start: date, end: date, precision: str) -> None:
    value = only(text)
    assert (value.start, value.end, value.precision) == (start, end, precision)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It rang at noon.", "12:00"),
        ("It rang at midnight.", "00:00"),
        ("It rang at 7.40am.", "07:40"),
        ("It rang at 7:40 am.", "07:40"),
        ("It rang at 7:40 a.m. sharp.", "07:40"),
        ("It rang at 0740.", "07:40"),
        ("It rang at 12.05 a.m.", "00:05"),
        ("It rang at 3 p.m.", "15:00"),
        ("It rang at 15:00.", "15:00"),
        ("It rang at three o'clock.", "03:00"),
        ("It rang at half past three.", "03:30"),
        ("It rang at half past three in the afternoon.", "15:30"),
        ("It rang at 2330 GMT.", "23:30 UTC"),
        ("It rang at 3 p.m. EST.", "20:00 UTC"),
        ("It rang in the evening.", "evening"),
    ],
)
def test_a_clock_without_a_day_is_a_time_of_day(text: str, words: str) -> None:
    value = only(text)
    assert value.start is None
    assert value.words == words


def test_a_zoned_time_and_its_day_are_one_moment() -> None:
    saturday = only("The gates opened at 2315 GMT on Saturday.")
    sunday = only("The gates opened at 12:15 a.m. CET on Sunday.")
    assert saturday.start == sunday.start == datetime(2023, 11, 11, 23, 15, tzinfo=UTC)


def test_a_future_cue_moves_a_zoned_day_forwards() -> None:
    assert only("The gates will open at 2315 GMT on Saturday.").start == datetime(2023, 11, 18, 23, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "Ms May may march in an august mood.",
        "It weighs 2015 grams.",
        "She sat in the sun and wed.",
        "The second man sat.",
        "Fall in!",
    ],
)
def test_words_that_look_like_dates_are_none(text: str) -> None:
    assert intervals(text) == []


def test_the_same_word_is_another_day_in_another_edition() -> None:
    assert only("They met today.", date(2024, 2, 5)) != only("They met today.", date(2024, 2, 6))
    assert only("They met on Monday.", date(2024, 2, 6)) == only("They met on Monday.", date(2024, 2, 8))


def test_without_a_day_only_the_words_are_kept() -> None:
    value = only("They met on Monday.", None)
    assert (value.start, value.end, value.anchored_by, value.words) == (None, None, None, "monday")
    assert only("They met on 9 November.", None).words == "--11-09"


def test_an_absolute_date_needs_no_anchor() -> None:
    value = only("They met on 9 November 2021.", None)
    assert (value.start, value.anchored_by) == (date(2021, 11, 9), None)
    assert only("They met on 9 November 2021.").anchored_by is None


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("fr", "Ils se sont vus le 9 novembre 2023.", date(2023, 11, 9)),
        ("fr", "Ils se sont vus le 1er novembre.", date(2023, 11, 1)),
        ("fr", "Ils se sont vus hier.", date(2023, 11, 16)),
        ("fr", "Ils se sont vus mercredi.", date(2023, 11, 15)),
        ("fr", "Ils se sont vus il y a deux jours.", date(2023, 11, 15)),
        ("de", "Sie trafen sich am 9. November.", date(2023, 11, 9)),
        ("de", "Sie trafen sich am 9.11. im Amt.", date(2023, 11, 9)),
        ("de", "Sie trafen sich gestern.", date(2023, 11, 16)),
        ("de", "Sie trafen sich vor drei Tagen.", date(2023, 11, 14)),
        ("de", "Sie werden sich am Mittwoch treffen.", date(2023, 11, 22)),
        ("es", "Se vieron el 9 de noviembre de 2023.", date(2023, 11, 9)),
        ("es", "Se vieron ayer.", date(2023, 11, 16)),
        ("es", "Se vieron hace dos días.", date(2023, 11, 15)),
        ("es", "Se vieron el miércoles.", date(2023, 11, 15)),
        ("ru", "Они встретились 9 ноября 2023 года.", date(2023, 11, 9)),
        ("ru", "Они встретились вчера.", date(2023, 11, 16)),
        ("ru", "Они встретились два дня назад.", date(2023, 11, 15)),
        ("ru", "Они встретились в среду.", date(2023, 11, 15)),
        ("ar", "التقى الوفدان في 9 نوفمبر 2023.", date(2023, 11, 9)),
        ("ar", "التقى الوفدان أمس.", date(2023, 11, 16)),
        ("ar", "التقى الوفدان يوم الأربعاء.", date(2023, 11, 15)),
        ("zh", "双方于2023年11月9日会面。", date(2023, 11, 9)),
        ("zh", "双方于11月9日会面。", date(2023, 11, 9)),
        ("zh", "双方昨天会面。", date(2023, 11, 16)),
        ("zh", "双方在星期三会面。", date(2023, 11, 15)),
        ("zh", "双方两天前会面。", date(2023, 11, 15)),
    ],
)
def test_days_in_other_languages(language: str, text: str, day: date) -> None:
    found = [value for _, value in intervals(text, language=language) if value.precision == "day"]
    assert [(value.start, value.end) for value in found] == [(day, day)]


@pytest.mark.parametrize(
    ("language", "text", "start"),
    [
        ("fr", "Tout a fermé la semaine dernière.", date(2023, 11, 6)),
        ("de", "Alles schloss letzte Woche.", date(2023, 11, 6)),
        ("es", "Todo cerró la semana pasada.", date(2023, 11, 6)),
        ("ru", "Всё закрылось на прошлой неделе.", date(2023, 11, 6)),
        ("ar", "أغلق كل شيء الأسبوع الماضي.", date(2023, 11, 6)),
        ("zh", "上周全部关闭。", date(2023, 11, 6)),
    ],
)
def test_weeks_in_other_languages(language: str, text: str, start: date) -> None:
    assert [value.start for _, value in intervals(text, language=language)] == [start]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("fr", "à 15h30", "15:30"),
        ("fr", "vers 15 h", "15:00"),
        ("de", "um 15.30 Uhr", "15:30"),
        ("de", "um 15 Uhr", "15:00"),
        ("es", "a las 15:30", "15:30"),
        ("ru", "в 15:30", "15:30"),
        ("zh", "下午3点半", "15:30"),
    ],
)
def test_times_in_other_languages(language: str, text: str, words: str) -> None:
    assert [value.words for _, value in intervals(text, language=language)] == [words]


PUBLISHED = StatedDate(date(2024, 3, 5), "text")
LINE = Dateline("MERROW", date(2024, 3, 4))


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        (
            Version((), published=StatedDate(date(2024, 3, 6), "editor"), dateline=LINE),
            Anchor(date(2024, 3, 6), "editor"),
        ),
        (Version((), published=PUBLISHED, dateline=LINE), Anchor(date(2024, 3, 5), "published")),
        (Version((), dateline=LINE), Anchor(date(2024, 3, 4), "dateline")),
        (Version((), dateline=Dateline("MERROW", None)), None),
        (Version((), captured=StatedDate(date(2024, 3, 6), "file time")), None),
        (Version((), published=StatedDate(date(2024, 3, 6), "file time")), None),
        (Version((), updated=StatedDate(date(2024, 3, 6), "meta")), None),
    ],
)
def test_only_what_was_published_or_datelined_anchors(version: Version, expected: Anchor | None) -> None:
    assert anchor_of(version) == expected


def test_resolving_again_needs_nothing_but_the_anchor() -> None:
    found = find_mentions(["They met on Monday and left today."], "en")
    once = resolve(found, Anchor(date(2024, 3, 5), "published"))
    assert resolve(once, Anchor(date(2024, 3, 13), "editor")) == resolve(found, Anchor(date(2024, 3, 13), "editor"))
    assert resolve(once, None) == resolve(found, None)


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "Sales fell between January and March 2021."), ("es", "Las ventas cayeron entre enero y marzo de 2021.")],
)
def test_a_year_said_once_holds_for_both_months(language: str, text: str) -> None:
    ((_, value),) = intervals(text, language=language)
    assert (value.start, value.end) == (date(2021, 1, 1), date(2021, 3, 31))


@pytest.mark.parametrize(
    "text",
    [
        "It ran from 2015 to 2019.",
        "It ran from 2015 until 2019.",
        "It ran between 2015 and 2019.",
        "It ran from 2015-2019.",
    ],
)
def test_first_and_last_year_are_one_period(text: str) -> None:
    value = only(text)
    assert (value.start, value.end) == (date(2015, 1, 1), date(2019, 12, 31))


def test_a_weekday_and_its_part_are_one_word_in_german() -> None:
    ((said, value),) = intervals("Sie trafen sich am Dienstagabend.", language="de")
    assert (said, value.start, value.words) == ("Dienstagabend", date(2023, 11, 14), "evening")
