"""Lines, hard wraps and Markdown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import Version
from core.reading import read
from core.reading.plain_text import paragraphs_of_markdown, paragraphs_of_text

WRAPPED = """\
The harbour master said on Tuesday that the channel would
have to be dredged before the winter, because two ships had
touched the ground in less than a month.

Nobody was hurt in either case. The company that runs the
ferry has asked for a pilot to be on board at every low
tide until the work is done.
"""


def texts(text: str) -> list[str]:
    return [paragraph.text for paragraph in paragraphs_of_text(text)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_line_is_a_paragraph(end: str) -> None:
    assert texts(f"One.{end}{end}Two.{end}") == ["One.", "Two."]


def test_line_ends_may_be_mixed() -> None:
    assert texts("One.\r\nTwo.\rThree.\n\rFour.") == ["One.", "Two.", "Three.", "Four."]


@pytest.mark.parametrize("letter", ["\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"])
def test_no_other_character_ends_a_line(letter: str) -> None:
    assert texts(f"One{letter}two.") == [f"One{letter}two."]


def test_outer_blanks_belong_to_the_paragraph() -> None:
    assert texts("  One. \t\n \u00a0\u3000\nTwo.") == ["  One. \t", "Two."]


def test_soft_hyphens_and_hard_blanks_are_kept() -> None:
    assert texts("Donau\u00addampf 5\u00a0km") == ["Donau\u00addampf 5\u00a0km"]


@given(st.lists(st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"])), max_size=8))
def test_without_wraps_every_line_comes_back_to_the_letter(lines: list[str]) -> None:
    long = [line + "x" * 120 for line in lines]  # too wide for any wrap
    assert texts("\n".join(long)) == long


class TestHardWraps:
    def test_the_lines_of_a_paragraph_are_joined_with_one_space(self) -> None:
        assert texts(WRAPPED) == [" ".join(block.split("\n")) for block in WRAPPED.strip().split("\n\n")]

    def test_with_carriage_returns(self) -> None:
        assert texts(WRAPPED.replace("\n", "\r\n")) == texts(WRAPPED)

    def test_origin_says_which_lines(self) -> None:
        assert [paragraph.origin for paragraph in paragraphs_of_text(WRAPPED)] == ["lines 1-3", "lines 5-7"]

    def test_without_empty_lines_a_short_line_ends_its_paragraph(self) -> None:
        assert texts(WRAPPED.replace("\n\n", "\n")) == texts(WRAPPED)

    def test_a_title_and_list_in_wrapped_text_stay_apart(self) -> None:
        text = "Ships aground\n\n" + WRAPPED + "\n- first point\n- second point\n"
        assert texts(text) == ["Ships aground", *texts(WRAPPED), "- first point", "- second point"]

    @pytest.mark.parametrize(
        "text",
        [
            "Short line\nAnother short line\nA third one\nAnd a fourth\n",
            "Roses are red,\nviolets are blue,\nsugar is sweet,\nand so are you.\n",
            "The bridge was closed on Monday after a crack was found.\nThe mayor said it would stay shut for two weeks.\n"
            "Buses will run over the old bridge in the meantime.\nThe repair is paid for by the county, he added.\n",
            "市长星期三宣布大桥将关闭。\n居民对此表示担忧。\n费用尚未确定。\n维修需要两周。\n",
            "One.\nTwo.",
        ],
    )
    def test_short_paragraphs_are_no_wraps(self, text: str) -> None:
        assert texts(text) == [line for line in text.split("\n") if line]

    def test_paragraphs_given_as_such_are_never_joined(self) -> None:
        lines = [line for line in WRAPPED.split("\n") if line]
        assert list(Version.from_paragraphs(lines).texts) == lines


class TestMarkdown:
    TEXT = """\
# Ferry aground

A ferry is aground
off the harbour.

## Rescue

- first boat
- second boat,
  from the north

> It was “terrible”,
> she said.

| Aboard | 212 |
---

Last line
"""

    def test_blocks_with_their_roles(self) -> None:
        assert [(x.text, x.role) for x in paragraphs_of_markdown(self.TEXT)] == [
            ("Ferry aground", "title"),
            ("A ferry is aground off the harbour.", None),
            ("Rescue", "heading"),
            ("- first boat", "list"),
            ("- second boat, from the north", "list"),
            ("It was “terrible”, she said.", None),
            ("| Aboard | 212 |", "table_row"),
            ("Last line", None),
        ]

    def test_code_is_kept_line_by_line(self) -> None:
        assert [x.text for x in paragraphs_of_markdown("```\na\n\n  # b\n```\nc")] == ["a", "  # b", "c"]

    def test_a_file_is_markdown_by_its_name(self) -> None:
        assert read(self.TEXT.encode(), name="story.md").paragraphs[0].role == "title"
        assert read(self.TEXT.encode(), name="story.txt").texts[0] == "# Ferry aground"
