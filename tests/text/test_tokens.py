"""Tokens and sentences are the whole text, in order, and cut nothing that a reader sees as one."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.text import graphemes, sentences, solid_tokens, tokens

PIECES = [
    "He",
    " ",
    " ",
    ". ",
    "!",
    "“",
    "”",
    "\r\n",
    "e\u0301",
    "\u200d",
    "👩",
    "\u200d🚀",
    "你好",
    "タワー",
    "วันนี้",
    'צה"ל',
    "7:40 am",
    "$3.5bn",
]
TEXT = st.one_of(st.text(), st.lists(st.sampled_from(PIECES)).map("".join))


NUMBERS = "3.5 1,25,000 $3.5bn US$5 €20m 5.2% 20-year-old 2023-11-17 1990s 21st 5½ 3-2".split()
WORDS = "F-16 COVID-19 bullet-proof don’t North's U.S. R&D https://a.example/b?c=d me@a.example Jong-un צה\"ל".split()
OTHERS = ["7:40 am", "7.30 a.m.", "12\u00a0000", "e\u0301te\u0301", "👩\u200d🚀", "--", "..."]


@pytest.mark.parametrize("whole", [*NUMBERS, *WORDS, *OTHERS])
def test_what_an_editor_sees_as_one_is_one_token(whole: str) -> None:
    text = f"so {whole} it"
    assert whole in [text[token.start : token.end] for token in tokens(text)]


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("He -- the “no” said.", ["He", "--", "the", "“", "no", "”", "said", "."]),
        ("the owners’ boat", ["the", "owners", "’", "boat"]),
        ("war—peace", ["war", "—", "peace"]),
        ("船長は月曜日、", ["船長", "は", "月曜日", "、"]),
        ("渡轮将停航", ["渡轮", "将", "停航"]),
        ("วันจันทร์", ["วัน", "จันทร์"]),
    ],
)
def test_words_and_marks_are_apart(text: str, cut: list[str]) -> None:
    assert [text[token.start : token.end] for token in tokens(text) if token.kind != "blank"] == cut


@given(TEXT)
def test_tokens_are_the_whole_text_and_cut_no_grapheme(text: str) -> None:
    found = tokens(text)
    assert "".join(text[token.start : token.end] for token in found) == text
    assert all(one.end == other.start for one, other in pairwise(found))
    assert {token.end for token in found} <= {end for _, end in graphemes(text)}


@given(TEXT, st.sampled_from([None, "en", "de", "zh", "ja", "xx"]))
def test_sentences_are_the_whole_text(text: str, language: str | None) -> None:
    assert "".join(text[start:end] for start, end in sentences(text, language)) == text


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        (
            "He said “no.” Then Dr. Smith left at 3 p.m. on Monday.",
            ["He said “no.” ", "Then Dr. Smith left at 3 p.m. on Monday."],
        ),
        ("“Why?” she asked. He went.", ["“Why?” she asked. ", "He went."]),
        ("渡轮停航。船长说：“好。”他走了。", None),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, cut: list[str] | None) -> None:
    found = [text[start:end] for start, end in sentences(text, None)]
    assert found == cut if cut is not None else len(found) > 1


@given(st.one_of(st.text(max_size=40), st.text("ab UZ,;.", max_size=30)))
@example("The ferry left, and nobody was hurt.")
@example("In the U.")
@example("a.b.")
def test_solid_tokens_are_the_tokens_without_the_blanks(text: str) -> None:
    assert solid_tokens(text) == [token for token in tokens(text) if token.kind != "blank"]
