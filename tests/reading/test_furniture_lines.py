"""Lines of a page in ten languages, and twins that look like them: tests/cases/reading/furniture.toml."""

import tomllib
from pathlib import Path
from typing import Any, Final

import pytest

from core import Version

CASES: Final[dict[str, Any]] = tomllib.loads(
    (Path(__file__).resolve().parents[1] / "cases" / "reading" / "furniture.toml").read_text(encoding="utf-8")
)
FURNITURE: Final = {"boilerplate", "byline", "credit", "dateline"}


def role_of(language: str, line: str) -> str | None:
    return Version.from_paragraphs([*CASES["stories"][language], line]).paragraphs[-1].role


@pytest.mark.parametrize(("language", "line"), CASES["furniture"])
def test_furniture(language: str, line: str) -> None:
    assert role_of(language, line) in FURNITURE


@pytest.mark.parametrize(("language", "line"), CASES["told"])
def test_what_is_told_is_no_furniture(language: str, line: str) -> None:
    assert role_of(language, line) not in FURNITURE


@pytest.mark.parametrize("line", ["---", "* * *", "___", "•••", "– – –", "…"])
def test_a_rule_between_pieces_says_nothing(line: str) -> None:
    told = Version.from_paragraphs(["Bank robbed in Graz", "Two men robbed a bank.", line, "They fled on a motorbike."])
    assert [p.role == "boilerplate" for p in told.paragraphs] == [False, False, True, False]


@pytest.mark.parametrize("line", ["1", "X", "他", "3–1"])
def test_a_sign_that_tells_something_is_none(line: str) -> None:
    assert Version.from_paragraphs(["Two men robbed a bank.", line]).paragraphs[1].role != "boilerplate"
