"""Datelines, date lines and credits inside a paragraph."""

from datetime import UTC, date, datetime

import pytest

from core import Version
from core.reading.datelines import find_credit, find_date_line, find_dateline


def split(text: str) -> tuple[str, str, str]:
    head = find_dateline(text)
    assert head is not None
    return text[: head.end], head.place, text[head.end :]


@pytest.mark.parametrize(
    ("head", "place", "month", "day", "year"),
    [
        ("EASTNESS, Nov 17 — ", "EASTNESS", 11, 17, None),
        ("PORT MERROW, March 11 – ", "PORT MERROW", 3, 11, None),
        ("QUILLA, Oct. 8, 2024 - ", "QUILLA", 10, 8, 2024),
        ("QUILLA, 8 October 2024 -- ", "QUILLA", 10, 8, 2024),
        ("ST. AUBREY, Fla., June 4 (AP) — ", "ST. AUBREY", 6, 4, None),
        ("BAD HOLLERN, 3. März (dpa) - ", "BAD HOLLERN", 3, 3, None),
        ("CASAMAR, 5 mar (EFE).- ", "CASAMAR", 3, 5, None),
        ("SÃO BENTO, 3 de março de 2024 - ", "SÃO BENTO", 3, 3, 2024),
        ("VILLARS-SUR-MER, le 3 mars (AFP) - ", "VILLARS-SUR-MER", 3, 3, None),
        ("ЗАРЕЧНЫЙ, 17 ноября — ", "ЗАРЕЧНЫЙ", 11, 17, None),
        ("ZARECHNY, November 17. /TASS/. ", "ZARECHNY", 11, 17, None),
        ("Merrow, Jan. 2 (Kyodo) - ", "Merrow", 1, 2, None),
        ("Merrow, 5 March 2024 – ", "Merrow", 3, 5, 2024),
        ("MERROW, Wednesday, March 6, 2024 - ", "MERROW", 3, 6, 2024),
        ("MERROW, 2024-03-06 – ", "MERROW", 3, 6, 2024),
        ("MERROW, March 6 (Northern Wire) - ", "MERROW", 3, 6, None),
        ("MERROW, 6 March (PTI): ", "MERROW", 3, 6, None),
    ],
)
def test_a_dateline_with_its_date(head: str, place: str, month: int, day: int, year: int | None) -> None:
    text = head + "The bridge was closed."
    assert split(text) == (head, place, "The bridge was closed.")
    found = find_dateline(text)
    assert found is not None and found.day is not None
    assert (found.day.month, found.day.day, found.day.year) == (month, day, year)


@pytest.mark.parametrize(
    "head",
    [
        "EASTNESS (Reuters) - ",
        "EASTNESS — ",
        "PORT-AUX-DAMES, Sarre (AP) — ",
        "EASTNESS/QUILLA (dpa) – ",
        "Eastness (dpa) – ",
    ],
)
def test_a_dateline_without_a_date(head: str) -> None:
    found = find_dateline(head + "The bridge was closed.")
    assert found is not None and found.end == len(head) and found.day is None


@pytest.mark.parametrize(
    ("head", "place", "day"),
    [
        ("新华社首尔11月17日电（记者王某）", "首尔", (11, 17)),
        ("【ソウル共同】", "ソウル", None),
        ("【ワシントン＝山田花子】", "ワシントン", None),
        ("(서울=연합뉴스) 김하나 기자 = ", "서울", None),
    ],
)
def test_datelines_of_east_asia(head: str, place: str, day: tuple[int, int] | None) -> None:
    found = find_dateline(head + "桥梁于星期五关闭。")
    assert found is not None and (found.end, found.place) == (len(head), place)
    assert (found.day and (found.day.month, found.day.day)) == day
    assert find_dateline("【速報】" + head) is None


@pytest.mark.parametrize(
    "text",
    [
        "BREAKING — The bridge was closed.",
        "EXCLUSIVE - The bridge was closed.",
        "NATO — the alliance of western states — met.",
        "AI — The next big thing?",
        "Eastness — the town by the sea — was quiet.",
        "Eastness, the mayor said – The bridge is closed.",
        "Wednesday, Nov 5 - The bridge was closed.",
        "F-16 - The jet that never came.",
        "The US - which is not a member - agreed.",
        "On 5 March 2024 – The day it rained.",
        "A - B",
        "",
        "EASTNESS, Nov 17 —",
    ],
)
def test_what_is_no_dateline(text: str) -> None:
    assert find_dateline(text) is None


@pytest.mark.parametrize(
    ("text", "what", "value"),
    [
        ("date 2023-11-17", "published", date(2023, 11, 17)),
        ("Published: 15 November 2023", "published", date(2023, 11, 15)),
        ("Published: 15 November 2023, 10:05 GMT", "published", datetime(2023, 11, 15, 10, 5, tzinfo=UTC)),
        ("Posted on March 5, 2024 at 5:07 p.m. UTC", "published", datetime(2024, 3, 5, 17, 7, tzinfo=UTC)),
        ("Published 2023-11-15T10:05Z", "published", datetime(2023, 11, 15, 10, 5, tzinfo=UTC)),
        ("First published on Wednesday, March 6, 2024", "published", date(2024, 3, 6)),
        ("Last updated: March 5, 2024 at 10:05 pm EST", "updated", date(2024, 3, 5)),
        ("Veröffentlicht am 3. März 2024", "published", date(2024, 3, 3)),
        ("Publié le 3 mars 2024 à 10:05", "published", date(2024, 3, 3)),
    ],
)
def test_a_date_line(text: str, what: str, value: date) -> None:
    found = find_date_line(text)
    assert found is not None and found.end == len(text)
    assert (found.what, found.date.value, found.date.source) == (what, value, "text")


@pytest.mark.parametrize(
    "text",
    [
        "Published on 5 March, the report says little.",
        "Date 2023-11-17 is when the bridge was closed.",
        "Posted in 2024, the film was seen by many.",
        "Updated 5 March",
        "Date palms grow here.",
        "Published 31 February 2024",
    ],
)
def test_what_is_no_date_line(text: str) -> None:
    assert find_date_line(text) is None


@pytest.mark.parametrize(
    "credit", [" — AFP", " -- AFP", " (Reuters)", " (AP)", " - Reuters", " (AFP/dpa)", " /dpa/", "—AP"]
)
def test_a_credit_at_the_end(credit: str) -> None:
    text = "The bridge was closed, he said." + credit
    assert find_credit(text) == (len(text) - len(credit), len(text))


@pytest.mark.parametrize(
    "text",
    [
        "he told Agence France-Presse (AFP)",
        "he told AFP.",
        "the two agencies — Reuters",
        "It was reported by the Associated Press (AP).",
        "(Reuters)",
        "The bridge was closed (again)",
    ],
)
def test_what_is_no_credit(text: str) -> None:
    assert find_credit(text) is None


def version(text: str, published: date | None = None) -> Version:
    return Version.from_paragraphs([text], published=published)


class TestAsMetadata:
    TEXT = " date 2023-11-17 EASTNESS, Nov 17 — The bridge was closed on Friday, the mayor of the town said. — AFP"

    def test_the_parts_of_a_paragraph_that_holds_all_three(self) -> None:
        [paragraph] = version(self.TEXT).paragraphs
        assert paragraph.text == self.TEXT and paragraph.role == "body"
        assert [(part.role, self.TEXT[part.start : part.end].strip()) for part in paragraph.parts] == [
            ("boilerplate", "date 2023-11-17"),
            ("dateline", "EASTNESS, Nov 17 —"),
            ("credit", "— AFP"),
        ]

    def test_the_date_line_is_proposed_and_gives_the_dateline_its_year(self) -> None:
        found = version(self.TEXT)
        assert found.published is not None
        assert (found.published.value, found.published.source) == (date(2023, 11, 17), "text")
        assert found.dateline is not None
        assert (found.dateline.place, found.dateline.date) == ("EASTNESS", date(2023, 11, 17))

    def test_what_the_editor_said_is_not_overwritten(self) -> None:
        found = version(self.TEXT, date(2023, 11, 18))
        assert found.published is not None and found.published.source == "editor"

    def test_no_year_is_invented(self) -> None:
        found = version("EASTNESS, Nov 17 — The bridge was closed.")
        assert found.dateline is not None and found.dateline.date is None
        assert found.published is None

    @pytest.mark.parametrize(("published", "year"), [(date(2024, 1, 2), 2023), (date(2023, 11, 20), 2023)])
    def test_the_year_is_the_closest_to_the_published_date(self, published: date, year: int) -> None:
        found = version("EASTNESS, Dec 30 — The bridge was closed.", published)
        assert found.dateline is not None and found.dateline.date == date(year, 12, 30)

    def test_a_dateline_more_than_a_day_away_is_told_and_lifted_by_a_correction(self) -> None:
        from core.reading import settle

        found = version("EASTNESS, Nov 17, 2023 — The bridge was closed.", date(2023, 11, 20))
        assert found.warnings == (
            "The dateline says 17 November 2023, but the version is dated 20 November 2023. Check which is right.",
        )
        assert settle(found) == found
        assert settle(found.with_context(published=version(self.TEXT).published)).warnings == ()

    def test_a_dateline_a_day_away_is_usual(self) -> None:
        assert version("EASTNESS, Nov 17, 2023 — The bridge was closed.", date(2023, 11, 18)).warnings == ()

    def test_a_dateline_on_a_line_of_its_own(self) -> None:
        found = Version.from_paragraphs(["EASTNESS, Nov 17, 2023", "The bridge was closed on Friday."])
        assert found.paragraphs[0].role == "dateline"
        assert found.dateline is not None and found.dateline.date == date(2023, 11, 17)
