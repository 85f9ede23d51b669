"""Tracked changes: who, when and under which number, and what the pieces carry besides their words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from lxml import etree

from core.export.word.markup import element, q
from core.export.word.pieces import Piece

TAGS: Final = {"del": "del", "ins": "ins", "from": "moveFrom", "to": "moveTo"}


@dataclass(frozen=True)
class Anchored:
    """By index of the piece: the comments that open and close on it, and whether it begins or ends one end of a move."""

    opening: Mapping[int, list[int]]
    closing: Mapping[int, list[int]]
    ranges: tuple[frozenset[int], frozenset[int]]

    @classmethod
    def on(cls, pieces: Sequence[Piece], anchors: Iterable[tuple[int, int, list[int]]]) -> Anchored:
        """``anchors``: (first piece, last piece, numbers of the comments on them)."""
        opening: dict[int, list[int]] = {}
        closing: dict[int, list[int]] = {}
        for first, last, numbers in anchors:
            opening.setdefault(first, []).extend(numbers)
            closing.setdefault(last, []).extend(numbers)
        ends: dict[tuple[int, str], list[int]] = {}
        for index, piece in enumerate(pieces):
            if piece.move is not None:
                ends.setdefault((piece.move, piece.status), []).append(index)
        known = ends.values()
        return cls(opening, closing, (frozenset(at[0] for at in known), frozenset(at[-1] for at in known)))

    def at(self, index: int) -> bool:
        """Whether anything hangs on the piece."""
        return index in self.opening or index in self.closing or index in self.ranges[0] or index in self.ranges[1]


def within_paragraphs(
    pieces: Sequence[Piece], anchors: Iterable[tuple[int, int, list[int]]]
) -> list[tuple[int, int, list[int]]]:
    """The anchors, each ending with the paragraph it begins in: the next one may stand in a cell or a note."""
    ends = [index for index, piece in enumerate(pieces) if piece.mark]
    return [(first, min(last, ends[bisect_left(ends, first)]), numbers) for first, last, numbers in anchors]


class Revisions:
    """Makes tracked changes, each with the next number. ``dates``: their attributes of time."""

    def __init__(self, author: str, dates: Mapping[str, str], is_style: Callable[[Piece], bool], first_id: int) -> None:
        self._author, self._dates, self._next = author, dates, first_id
        self.is_style = is_style
        self._open = ""

    def made(self, parent: etree._Element, tag: str, style: bool) -> etree._Element:
        """A tracked change at the end of ``parent``; style changes have an author of their own."""
        made = etree.SubElement(parent, q(tag))
        made.set(q("id"), str(self._next))
        made.set(q("author"), f"{self._author} (style)" if style else self._author)
        for key, value in self._dates.items():
            made.set(key, value)
        self._next += 1
        return made

    def move_start(self, piece: Piece) -> etree._Element:
        made = self.made(element("p"), f"{TAGS[piece.status]}RangeStart", False)
        made.set(q("name"), f"move{piece.move}")
        self._open = made.get(q("id")) or ""
        return made

    def move_end(self, piece: Piece) -> etree._Element:
        # Moves never lie inside one another, so the open one is the one that ends.
        return element(f"{TAGS[piece.status]}RangeEnd", {"id": self._open})
