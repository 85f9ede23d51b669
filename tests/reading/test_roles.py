"""The article told from the page around it. The texts are invented for these tests."""

import json

import pytest

from core import Options, Version, compare
from core.reading import read
from core.reading.roles import furniture_kind, is_correction, writers
from tests.conftest import SHARED

ARTICLE = [
    "Bridge over the Arl closed after crack is found",
    "By Ines Hallam and Joe Petrie",
    "EASTNESS, March 6 – The only bridge over the river Arl was closed to traffic on Wednesday after an engineer found a "
    "crack in one of its piers.",
    "The county said the repair would take two weeks at the least and cost some £400,000, which it had not planned for.",
    "Buses will use the old crossing at Hollern, four miles upstream, until the pier has been made safe.",
    "What happens now",
    "A second inspection is due on Friday. If more cracks are found, the bridge may stay closed until the summer, the engineer said.",
    "“We were lucky that nobody was on it,” said Maud Ferrow, who keeps the inn beside the bridge.",
    "Shops in the town fear for their trade, because most of their customers come over the river from the county's villages.",
    "The bridge was built in 1932 and carries some 6,000 cars a day. It was last repaired nine years ago.",
]
BLOCK = [
    "Glacier Lake Drains Overnight, Leaving Hikers Stranded Above Valley",
    "Hikers were stranded above the valley of Torrin when a glacier lake drained overnight, mountain rescuers said.",
]


def roles(*paragraphs: str) -> list[str | None]:
    return [paragraph.role for paragraph in Version.from_paragraphs(paragraphs).paragraphs]


def test_an_article() -> None:
    assert roles(*ARTICLE) == ["title", "byline", *["body"] * 3, "heading", *["body"] * 4]


CHINESE = [
    "渡轮在港口外搁浅，212人在船上",
    "海岸警卫队星期三表示，一艘载有212名乘客的渡轮在港口外搁浅。",
    "没有人受伤。",
]


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (CHINESE, ["title", "body", "body"]),
        (
            ["フェリーが港の外で座礁", "沿岸警備隊は水曜日、乗客212人を乗せたフェリーが座礁したと発表した。"],
            ["title", "body"],
        ),
        ([CHINESE[1], CHINESE[2]], ["body", "body"]),
        ([CHINESE[1].rstrip("。") * 3, CHINESE[1]], ["body", "body"]),
        (["没有人受伤", "没有。"], ["body", "body"]),
    ],
    ids=[
        "a Chinese title",
        "a Japanese title",
        "a sentence with its full stop",
        "a line too long",
        "nothing below it to head",
    ],
)
def test_a_title_in_a_script_without_spaces(paragraphs: list[str], expected: list[str]) -> None:
    assert roles(*paragraphs) == expected


def test_the_writers_are_read_from_the_byline() -> None:
    assert Version.from_paragraphs(ARTICLE).author == "Ines Hallam and Joe Petrie"


@pytest.mark.parametrize(
    "line",
    [
        "Read more: Storm on the northern coast",
        "Also read: How the bridge was built",
        "You May Also Like",
        "MOST READ",
        "Share this article",
        "Follow us on Facebook and X",
        "Sign up for our morning newsletter",
        "If you found an error, please write to the editor",
        "Or mark the words and press Ctrl + Enter",
        "Spotted a mistake? Tell us.",
        "© 2024 The Eastness Courier. All rights reserved.",
        "Advertisement",
        "Published: 6 March 2024",
        "Last updated 7 March 2024, 10:05 GMT",
        "Lesen Sie auch: Sturm an der Küste",
        "À lire aussi",
        "Читайте также: Шторм на побережье",
        "9 comments · Share on Facebook",
        "1,730 views",
        "41 shares | 6 replies",
        "3.4K views, 12 likes",
        "8 Kommentare · Teilen",
        "17 partages",
        "2 310 просмотров",
        "٩ تعليقات · مشاركة",
        "2310次阅读 · 15条评论",
        "Download our free app",
        "Install the Courier app for news of the county",
        "Laden Sie sich unsere kostenlose App",
        "Скачайте наше приложение",
        "Click here for pictures of the bridge",
        "点击此处查看更多",
        "Call the newsdesk on 01632 960 441",
        "(Adds comment by the county, background)",
        "(Recasts with second inspection, adds detail)",
        "(Updates with reaction of the union)",
        "(Neu: Stellungnahme des Kreises)",
        "(Actualisé avec la réaction du comté)",
        "(Añade detalles, declaraciones)",
        "(добавлены подробности)",
        "（更新：新增县政府回应）",
    ],
)
def test_a_line_of_the_page_is_furniture_wherever_it_stands(line: str) -> None:
    for place in (0, 4, len(ARTICLE)):
        text = [*ARTICLE[:place], line, *ARTICLE[place:]]
        found = roles(*text)
        assert found[place] == "boilerplate"
        assert found.count("boilerplate") == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Share prices fell after the bridge was closed, and the county's debt rose.",
        "Related industries have lost 400 jobs since the bridge was closed.",
        "Comments from the county were not available on Wednesday.",
        "Advertisement revenue has fallen by half, the paper said.",
        "Read more than one report and the numbers differ, she said.",
        "Subscribers of the paper were told on Monday.",
        "Copyright law does not cover the drawings, the court said.",
        "Watch towers were built along the river in the war.",
        "Print shops in the town stayed open.",
        "By clicking on the link, the clerk let the thieves in.",
        "Correction officers found the tunnel on Tuesday.",
        "Published reports put the number at 40.",
        "File cabinets were carried out of the office.",
        "Get ourselves across the river, that was all we thought of, he said.",
        "Support our workers first, the union told the county.",
        "Write to users of the bridge, the clerk was told.",
        "“Sign up for the course,” she told them, “and see.”",
        "The film of the bridge had 1,730 views by noon.",
        "41 shares of the company were found in the safe.",
        "12 comments and 3 letters reached the county.",
        "(Adds up to 40 lorries a day, the county says.)",
        "Download the app, the letter said, and the money is yours.",
        "Get the right app for the job, he told them.",
        "Newsdesk staff of the paper were on strike.",
    ],
)
def test_a_sentence_that_begins_like_furniture_is_body(sentence: str) -> None:
    assert roles(*ARTICLE[:4], sentence, *ARTICLE[4:])[4] == "body"


class TestRelatedStories:
    def test_a_headline_shown_twice_with_its_first_line(self) -> None:
        text = [*ARTICLE[:4], BLOCK[0], "You May Also Like", *BLOCK, *ARTICLE[4:]]
        found = roles(*text)
        assert [n for n, role in enumerate(found) if role == "boilerplate"] == [4, 5, 6, 7]

    def test_a_block_below_a_heading_of_such_blocks(self) -> None:
        found = roles(*ARTICLE, "Most read", *BLOCK, "Ferry company to sell two of its ships")
        assert found[len(ARTICLE) :] == ["boilerplate"] * 4

    def test_a_block_alone_in_title_case_and_foreign_to_the_article(self) -> None:
        article = [line for line in ARTICLE if line != "What happens now"]
        found = roles(*article[:5], *BLOCK, *article[5:])
        assert [n for n, role in enumerate(found) if role == "boilerplate"] == [5, 6]

    def test_a_heading_of_the_article_itself_is_none(self) -> None:
        heading = "Second Inspection Of The Bridge Due On Friday"
        below = "A second inspection of the bridge is due on Friday, when divers will look at the other piers."
        found = roles(*ARTICLE, heading, below)
        assert found[-2:] == ["heading", "body"]

    def test_a_text_with_sections_keeps_them_all(self) -> None:
        sections = [
            *BLOCK,
            "How to get across",
            "Take the bus to Hollern, which leaves every half hour from the market place and from the station.",
            "Harvest Festival Moved To Torrin Meadow In September",
            "The harvest festival will be held on the meadow at Torrin in September, the parish said on Monday.",
        ]
        assert "boilerplate" not in roles(*ARTICLE, *sections)

    def test_a_line_that_two_lists_share_is_no_headline(self) -> None:
        assert "boilerplate" not in roles(*ARTICLE, "- one of the two piers", *ARTICLE[3:5], "- one of the two piers")


@pytest.mark.parametrize(
    "text",
    [
        "Correction: An earlier version of this article gave the wrong year.",
        "CORRECTION — The bridge is 90 years old, not 19.",
        "Correction, March 7: The bridge was built in 1932.",
        "Corrections and clarifications: the river is the Arl.",
        "Clarification (March 7): the county owns the bridge.",
        "Editor's note: This story contains a correction.",
        "Editor’s Note — The name of the engineer was changed.",
        "(Update 15 December) The bridge will open in January.",
        "(Update 15-Dec-2025) Opening moved",
        "Update: The bridge has been opened again.",
        "UPDATE 7 March: the second inspection is over.",
        "(Corrects the year in paragraph 4)",
        "(Refiles to correct the name of the river)",
        "This article was amended on 7 March 2024 to correct a name.",
        "This story has been updated to reflect the reopening.",
        "Berichtigung: In einer früheren Version stand ein falsches Jahr.",
        "Rectificatif : le pont date de 1932.",
        "Исправление: мост построен в 1932 году.",
    ],
)
def test_a_note_on_what_was_wrong_is_never_furniture(text: str) -> None:
    assert is_correction(text)
    assert roles(*ARTICLE, text)[-1] == "correction"
    assert roles(*ARTICLE, text, "Share this article", text)[-1] == "correction"


@pytest.mark.parametrize(
    "text",
    [
        "To suggest a correction, write to us",
        "Correction of the river's course took nine years and was never finished, the county's archive shows.",
        "Updates of the timetable follow on Monday when all of the buses have been counted.",
        "The earlier version of the bridge was made of wood.",
        "Update the software, the engineer told them, before the second inspection of the bridge.",
    ],
)
def test_what_is_no_correction(text: str) -> None:
    assert not is_correction(text)


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("By Ines Hallam", "Ines Hallam"),
        ("By Ines Hallam and Joe Petrie", "Ines Hallam and Joe Petrie"),
        ("BY INES HALLAM, Reuters", "INES HALLAM, Reuters"),
        ("Von Jutta van der Hagen", "Jutta van der Hagen"),
        ("Par Anne de la Tour et Luc Petit", "Anne de la Tour et Luc Petit"),
        ("By the river", ""),
        ("By Monday", ""),
        ("By Ines Hallam it was never said.", ""),
        ("Ines Hallam", ""),
    ],
)
def test_bylines(line: str, named: str) -> None:
    assert writers(line) == named


def test_lists_credits_and_captions() -> None:
    text = [
        *ARTICLE,
        "• first boat",
        "- second boat",
        "1. first point",
        "2. second point",
        "FILE PHOTO: The bridge in summer. Ines Hallam",
        "(Reporting by Ines Hallam; Editing by Joe Petrie)",
    ]
    assert roles(*text)[len(ARTICLE) :] == ["list", "list", "list", "list", "caption", "credit"]


@pytest.mark.parametrize(
    "paragraphs",
    [
        ["The bridge was closed."],
        ["Bridge closed"],
        ["“Where is the bridge?”", "The bridge was closed on Wednesday after a crack was found."],
    ],
)
def test_there_is_no_title_without_an_article_below_it(paragraphs: list[str]) -> None:
    if len(paragraphs) == 1:
        assert roles(*paragraphs) == ["body"]
    else:
        assert roles(*paragraphs)[1] == "body"


def test_the_users_own_furniture() -> None:
    line = "The Courier is printed on paper from the mill at Hollern"
    text = "\n".join([*ARTICLE, line]).encode()
    assert read(text, name="a.txt").paragraphs[-1].role != "boilerplate"
    own = Options(furniture_phrases=("the courier is printed",))
    assert read(text, name="a.txt", options=own).paragraphs[-1].role == "boilerplate"
    assert furniture_kind(line, own.furniture_phrases) == "other"
    known = Version.from_text("\n".join([*ARTICLE, line]))
    compared = compare([known, known], options=own).versions[0]
    assert [p.role for p in compared.paragraphs][-2:] == ["body", "boilerplate"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Share this article", "share"),
        ("Read more: a story", "related"),
        ("Sign up for our newsletter", "other"),
        ("© 2024 The Courier", "credit"),
        ("The bridge was closed.", None),
    ],
)
def test_the_kind_of_furniture(line: str, kind: str | None) -> None:
    assert furniture_kind(line) == kind


def test_settling_twice_changes_nothing() -> None:
    from core.reading import settle

    once = Version.from_paragraphs(ARTICLE)
    assert settle(once) == once


@pytest.mark.shared
def test_no_paragraph_of_the_open_exam_but_one_is_furniture() -> None:
    """One item has a line of furniture, and says so."""
    wrong = []
    for line in (SHARED / "exam" / "open.jsonl").read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        for side in ("before", "after"):
            expected = {
                e[f"{side}_at"][0] for e in item["expect"] if e["category"] == "boilerplate" and e.get(f"{side}_at")
            }
            found = Version.from_paragraphs(item[side]).paragraphs
            wrong += [(item["id"], n) for n, p in enumerate(found) if p.role == "boilerplate" and n not in expected]
    assert wrong == []


@pytest.mark.shared
def test_the_agency_visit() -> None:
    folder = SHARED / "articles" / "agency-visit"
    before, after = (read(path) for path in sorted(folder.glob("*.txt")))
    furniture = [n for n, p in enumerate(before.paragraphs) if p.role == "boilerplate"]
    assert furniture == [8, 9, 10, 11, 19, 20]
    assert {p.role for n, p in enumerate(before.paragraphs) if n not in furniture} == {"body"}
    assert {p.role for p in after.paragraphs} == {"body"}
    assert [p.role for p in after.paragraphs[0].parts] == ["boilerplate", "dateline"]
    assert [p.role for p in after.paragraphs[-1].parts] == ["credit"]


@pytest.mark.shared
def test_no_paragraph_of_the_announcements_is_furniture() -> None:
    for path in sorted((SHARED / "articles").glob("*-security-releases*/v*.txt")):
        said = [p for p in read(path).paragraphs if any(sign.isalnum() for sign in p.text)]
        assert [p.text for p in said if p.role == "boilerplate"] == []


def test_words_that_markdown_stresses_are_no_list_and_may_be_a_byline() -> None:
    version = read(b"# The ferry\n\n*By Ada Byron*\n\n**Note** it runs again.\n\n* one\n* *two* of them\n", name="a.md")
    assert [paragraph.role for paragraph in version.paragraphs] == ["title", "byline", "body", "list", "list"]
    assert version.author == "Ada Byron"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Updated 09:12 BST", "boilerplate"),
        ("Published 3 May 2023, 11:20 GMT", "boilerplate"),
        ("Aktualisiert: 12.04.2024, 14.30 Uhr", "boilerplate"),
        ("Call 020 7946 0102 for the picture desk", "boilerplate"),
        ("Updated 09:12 timetables hang at every stop of the line.", "body"),
        ("Call 020 7946 0102 for the results of the test, the clinic said.", "body"),
    ],
)
def test_a_line_with_an_hour_or_a_number_to_ring(line: str, expected: str) -> None:
    assert roles(*ARTICLE[:5], line, *ARTICLE[6:8])[5] == expected
