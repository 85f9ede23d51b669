"""What stands at the head and foot of every page and belongs to none: running heads, page numbers, the lines a browser prints."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from core.patterns import lazy_pattern

if TYPE_CHECKING:
    from core.reading.page_rows import Line

LOOKED_AT: Final = 4
"""Segments from the top and from the bottom of a page that may belong to its head or foot."""

_NUMBER: Final = lazy_pattern(r"\d+|\b[ivxlc]{1,7}\b", re.IGNORECASE)
_PAGE_NUMBER: Final = lazy_pattern(
    r"(?:[-–—|]\s*)?(?:page|seite|p\.?|página|strona|pagina)?\s*(\d{1,4})(?:\s*(?:/|of|von|de|sur|z|di)\s*(\d{1,4}))?(?:\s*[-–—|])?",
    re.IGNORECASE,
)
_PAGE_WORDS: Final = ("page", "seite", "página", "strona", "pagina")


def without_running_heads(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The pages without lines that stand at the same height, but for their numbers in the same words, on a third of the pages
    (two at the least: left and right pages have heads of their own, and so may chapters). A number alone is dropped
    where it counts the pages and stands apart from the text or is called a page, even from one page alone.
    """
    places: dict[tuple[str, int], set[int]] = defaultdict(set)
    for number, page in enumerate(pages):
        for line in _outer(page):
            places[_like(line)].add(number)
    least = max(2, len(pages) // 3)
    kept = []
    for number, page in enumerate(pages):
        dropped = {
            id(line)
            for line in _outer(page)
            if len(_near(places, line)) >= least or _counts(line, page, number, len(pages))
        }
        kept.append([line for line in page if id(line) not in dropped])
        # What stands behind a dropped segment on the same line stands alone now.
        for before, line in pairwise(page):
            if line.beside and id(before) in dropped:
                line.beside = False
    return kept


def _outer(page: Sequence[Line]) -> Iterable[Line]:
    ordered = sorted(page, key=lambda line: -line.bottom)
    if len(ordered) <= 2 * LOOKED_AT:
        middle = (len(ordered) + 1) // 2
        return ordered[: min(middle, LOOKED_AT)] + ordered[max(middle, len(ordered) - LOOKED_AT) :]
    return ordered[:LOOKED_AT] + ordered[-LOOKED_AT:]


def _like(line: Line) -> tuple[str, int]:
    return _NUMBER.sub("#", line.text.strip().casefold()), round(line.bottom / 3)


def _near(places: dict[tuple[str, int], set[int]], line: Line) -> set[int]:
    words, height = _like(line)
    return {page for step in (-1, 0, 1) for page in places.get((words, height + step), ())}


def _counts(line: Line, page: Sequence[Line], number: int, count: int) -> bool:
    """Whether a line is this page's number, and stands apart from the text."""
    found = _PAGE_NUMBER.fullmatch(line.text.strip())
    if found is None or int(found[1]) != number + 1 or (found[2] and int(found[2]) != count):
        return False
    others = [other for other in page if other is not line]
    if found[0].casefold().startswith(_PAGE_WORDS) or found[2]:
        return bool(others)
    return bool(others) and min(abs(other.bottom - line.bottom) for other in others) > 1.6 * line.size
