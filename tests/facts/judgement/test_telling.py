"""What an editor reads of a contradiction: one sentence, with the place of each mention."""

import pytest

from core import Version, compare
from core.facts.contradictions.telling import PLACES, SENTENCES, ToldContradiction, tell
from core.model import Comparison, Contradiction, Fact, Mention, Paragraph, Quantity, Span

BELOW = "Most of the 15 dead worked the night shift."


def told(*texts: str) -> tuple[ToldContradiction, ...]:
    version = Version.from_paragraphs(texts)
    return tell(compare([version, version]), [1])


@pytest.mark.parametrize(
    ("texts", "sentence"),
    [
        (
            ["A blast killed 12 people at a bakery in Tarnow Green on Friday.", "Its cause was not known.", BELOW],
            "Paragraph 1 says “12 people”; paragraph 3 says “15 dead”.",
        ),
        (
            [
                "Eight miners trapped after collapse",
                "Eleven miners are trapped underground after a shaft collapsed at the Hollin pit on Monday.",
                "Rescuers hope to reach them by evening.",
            ],
            "The headline says “Eight miners”; paragraph 2 says “Eleven miners”.",
        ),
        (
            ["Councillor Gemma Ashworth resigned on Tuesday.", "“It is time,” Gemma Ashforth told reporters."],
            "Paragraph 1 says “Gemma Ashworth”; paragraph 2 says “Gemma Ashforth”.",
        ),
        (
            [
                "Finance minister Dario Vess resigned on Monday.",
                "The cabinet met at noon.",
                "Foreign minister Dario Vess told reporters that he was tired.",
            ],
            "Paragraph 1 calls Dario Vess “finance minister”; paragraph 3 calls them “foreign minister”.",
        ),
        (
            ["Ana Dunbar, 34, a nurse, won the prize.", "She will go to Oslo.", "Dunbar, a teacher, was proud."],
            "Paragraph 1 calls Ana Dunbar “a nurse”; paragraph 3 calls them “a teacher”.",
        ),
        (
            ["The captain, Ana Dunbar, said she was tired.", "It was late.", "Dunbar said he had not slept."],
            "Paragraph 1 calls Ana Dunbar “she”; paragraph 3 calls them “he”.",
        ),
        (
            [
                "The bill passed by 112 votes to 98 at dawn.",
                "Farmers cheered.",
                "The 112-89 vote sends it to the king.",
            ],
            "Paragraph 1 says “112 votes to 98”; paragraph 3 says “112-89”.",
        ),
        (
            ["Marsh takes charge of harbour board", "The board chose Gwen March on Friday.", "March knows the docks."],
            "Paragraph 2: “Marsh” in the headline, “Gwen March” here.",
        ),
        (
            ["Nine people died in the avalanche: five skiers and three guides."],
            "Paragraph 1: “Nine” in all, but “five”, “three” make 8.",
        ),
    ],
)
def test_the_sentence(texts: list[str], sentence: str) -> None:
    assert [found.sentence() for found in told(*texts)] == [sentence]


def test_the_places_are_those_of_the_words() -> None:
    texts = ["A blast killed 12 people at a bakery on Friday.", BELOW]
    (found,) = told(*texts)
    assert found.version == 1
    assert [texts[p.span.paragraph][p.span.start : p.span.end] for p in found.places] == ["12", "15"]


def test_they_come_in_the_order_of_the_text() -> None:
    found = told(
        "Gemma Ashworth resigned on Tuesday.",
        "“It is time,” Gemma Ashforth told reporters.",
        "A blast killed 12 people at a bakery on Friday.",
        BELOW,
    )
    assert [one.places[0].span.paragraph for one in found] == [0, 2]


def test_nothing_is_told_where_nothing_is_wrong() -> None:
    assert told("A blast killed 12 people at a bakery on Friday.", "Most of the 12 dead worked the night shift.") == ()


def by_hand(*roles: str) -> Comparison:
    """Two mentions of one fact, in the last version only, told against the order of the text."""
    texts = ["Twelve hurt", "Fifteen hurt"]
    version = Version.from_paragraphs(texts)
    paragraphs = tuple(
        Paragraph(text, role)  # type: ignore[arg-type]  # all of them are known
        for text, role in zip(texts, roles, strict=True)
    )
    later = Version(paragraphs, id="b")
    mentions = [
        (
            later.id,
            Mention("number", (Span(n, 0, len(text.split()[0])),), Quantity(12 + 3 * n, 12 + 3 * n, unit="hurt")),
        )
        for n, text in enumerate(texts)
    ]
    facts = (Fact("f1", "number", tuple(mentions), ()),)
    made = compare([version, version])
    return Comparison(
        (version, later), made.alignment, made.pairs, facts, (Contradiction("b", (("f1", 1), ("f1", 0)), "why"),)
    )


@pytest.mark.parametrize(
    ("roles", "sentence"),
    [
        (("title", "body"), "The headline says “Twelve hurt”; paragraph 2 says “Fifteen hurt”."),
        (("body", "caption"), "Paragraph 1 says “Twelve hurt”; the caption in paragraph 2 says “Fifteen hurt”."),
        (("title", "title"), "Paragraph 1 says “Twelve hurt”; paragraph 2 says “Fifteen hurt”."),
    ],
)
def test_places_are_called_what_a_reader_calls_them(roles: tuple[str, str], sentence: str) -> None:
    comparison = by_hand(*roles)
    assert [found.sentence() for found in tell(comparison)] == [sentence]
    assert tell(comparison, [0]) == ()


def test_another_language_needs_the_tables_alone() -> None:
    german = {
        SENTENCES["says"]: "{first}: „{one}“; {second}: „{other}“.",
        PLACES["title"]: "die Überschrift",
        PLACES[""]: "Absatz {n}",
    }
    (found,) = tell(by_hand("title", "body"))
    assert found.sentence(german.__getitem__) == "Die Überschrift: „Twelve hurt“; Absatz 2: „Fifteen hurt“."
