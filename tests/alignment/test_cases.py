"""Every file in tests/cases/alignment and reviewed: a small before and after, one phenomenon each, and what is expected of them.

A case is TOML: ``about``; ``before`` and ``after``, a paragraph a line; ``links`` as ``"0-0"``, ``"1+2-1"`` or
``"3-1 moved"`` (paragraph numbers before, then after), ``partial`` likewise; ``passages`` as ``[before, after]``; ``edits`` as
``[before, after]``, those of the links in order, then those of the passages. A break between paragraphs is written ``¶``.
``language`` is English unless given; with ``words`` what is known of its words is used too. What a case leaves out is not looked at.
"""

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from core.alignment import collate
from core.alignment.partial import partial_links
from core.differencing import difference
from core.facts import kinships
from core.model import Edit, Link, PairAlignment, Passage, Span
from core.text import folded, tokens

FOLDER = Path(__file__).resolve().parent.parent / "cases"
REVIEWED = sorted((FOLDER / "reviewed").glob("*.toml"))
"""Written by somebody who had not seen the program."""
CASES = [*sorted((FOLDER / "alignment").glob("*.toml")), *REVIEWED]


def lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def said(spans: tuple[Span, ...], texts: list[str]) -> str:
    return "¶".join(texts[span.paragraph][span.start : span.end] for span in spans)


def aligned(case: dict[str, Any]) -> tuple[list[str], list[str], PairAlignment]:
    before, after = lines(case["before"]), lines(case["after"])
    language = case.get("language", "en")
    known = kinships() if case.get("words") else None
    pair = collate([before, after], [language, language], kinships=known).pairs[0]
    return before, after, difference(pair, before, after, language)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_the_case_is_aligned_as_expected(path: Path) -> None:
    case = tomllib.loads(path.read_text(encoding="utf-8"))
    before, after, pair = aligned(case)

    def both(found: Edit | Passage) -> list[str]:
        return [said(found.before, before), said(found.after, after)]

    def named(links: Iterable[Link]) -> list[str]:
        return [
            "+".join(map(str, link.before)) + "-" + "+".join(map(str, link.after)) + (" moved" if link.moved else "")
            for link in links
        ]

    assert named(pair.links) == case["links"]
    if "partial" in case:
        assert named(partial_links(pair.links, pair.passages, before, after)) == case["partial"]
    if "passages" in case:
        assert [both(passage) for passage in pair.passages] == case["passages"]
    if "edits" in case:
        assert [both(edit) for edit in pair.edits] == case["edits"]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_no_word_of_the_case_is_cut(path: Path) -> None:
    before, after, pair = aligned(tomllib.loads(path.read_text(encoding="utf-8")))
    for edit in pair.edits:
        for spans, texts in ((edit.before, before), (edit.after, after)):
            for span in spans:
                borders = {0} | {token.end for token in tokens(texts[span.paragraph])}
                assert span.start in borders and span.end in borders


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_no_word_is_told_that_stayed(path: Path) -> None:
    """Noise 0: no edit begins or ends with a word that its two sides have in common."""
    before, after, pair = aligned(tomllib.loads(path.read_text(encoding="utf-8")))
    for edit in pair.edits:
        sides = [
            [folded(text[token.start : token.end]) for token in tokens(text) if token.kind != "blank"]
            for text in (said(edit.before, before), said(edit.after, after))
        ]
        if all(sides) and sides[0] != sides[1]:
            assert sides[0][0] != sides[1][0] and sides[0][-1] != sides[1][-1]


def test_there_are_cases() -> None:
    assert len(CASES) - len(REVIEWED) >= 40 and len(REVIEWED) == 15
