"""Sentences that go on for pages, cut alike on both sides: a table read as text, minutes of a meeting, a register without full stops."""

from collections.abc import Sequence
from typing import Final

ENDLESS: Final = 2_000
"""Code points from which on a sentence is cut: some 300 words, where the longest of news have 100. Each edit is judged by the whole
sentence it stands in, so that the time of an endless one would grow with the square of its length."""
PIECE: Final = 1_000
"""Code points that a piece has at the least."""

Spans = Sequence[tuple[int, int]]


def cut(
    texts: tuple[str, str], sentences: tuple[Spans, Spans], hunks: Sequence[tuple[int, int, int, int]]
) -> tuple[Spans, Spans]:
    """The sentences of an older and a newer text, each endless one as pieces.

    It is cut before a word that stands in both texts, and at that word the other side's long sentence too, so that a piece stands for a
    piece. ``hunks`` (start and end before, start and end after) are ascending; no other place is cut.
    """
    if all(end - start < ENDLESS for side in sentences for start, end in side):
        return sentences
    pieces: tuple[list[tuple[int, int]], list[tuple[int, int]]] = ([], [])
    waiting = [list(reversed(side)) for side in sentences]

    def pass_over(side: int, at: int) -> None:
        while waiting[side] and waiting[side][-1][1] <= at:
            pieces[side].append(waiting[side].pop())

    def reaches(side: int, at: int, size: int) -> bool:
        start, end = waiting[side][-1] if waiting[side] else (0, 0)
        return start + size <= at <= end - PIECE

    def part(side: int, at: int) -> None:
        start, end = waiting[side].pop()
        pieces[side].append((start, at))
        waiting[side].append((at, end))

    begin = shift = 0
    for a0, a1, _, b1 in (*hunks, (len(texts[0]), 0, 0, 0)):
        at = texts[0].find(" ", begin, a0)
        while 0 <= at < a0 - 1:
            places = at + 1, at + 1 + shift
            for side, place in enumerate(places):
                pass_over(side, place)
            if any(reaches(side, place, PIECE) for side, place in enumerate(places)):
                for side, place in enumerate(places):
                    if reaches(side, place, PIECE // 2):
                        part(side, place)
            at = texts[0].find(" ", at + 1, a0)
        begin, shift = a1, b1 - a1
    for side, text in enumerate(texts):
        pass_over(side, len(text))
        pieces[side].extend(reversed(waiting[side]))
    return pieces
