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
