"""The pieces of a pair, story by story: the body of the original, and each of its notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lxml import etree

from core.export.word.atoms import UnmappableError
from core.export.word.markup import q
from core.export.word.original import Original, Place, following, stories
from core.export.word.pieces import Piece
from core.export.word.settling import keep_apart, settle_tail


def is_old(piece: Piece) -> bool:
    """Whether the original has it. What is taken over silently is the newer version's alone, though it isn't tracked."""
    return piece.old and piece.before is not None


def by_story(pieces: Sequence[Piece], original: Original) -> list[list[Piece]]:
    """The pieces of each story, its tail settled; whole new paragraphs between two stories end the earlier one."""
    ends = [known[-1] for known in stories(original.places)]
    if not ends:
        raise UnmappableError("the file has no words")
    parted: list[list[Piece]] = [[]]
    pieces = _without_far_moves(pieces, original)
    for piece in pieces:
        parted[-1].append(piece)
        if piece.mark and is_old(piece) and piece.before and piece.before.paragraph in ends[:-1]:
            parted.append([])
    for story, held in enumerate(parted[1:], 1):
        old = next((n for n, piece in enumerate(held) if is_old(piece)), len(held))
        marks = [n for n in range(old) if held[n].mark]
        if marks:
            parted[story - 1].extend(held[: marks[-1] + 1])
            del held[: marks[-1] + 1]
    if len(parted) != len(ends):
        raise UnmappableError("a change runs over the end of the text into its notes")
    fixed = {
        n for n, place in enumerate(original.places) if place.row is not None or following(place.paragraph)[1] is None
    }
    return [
        keep_apart(held if tail_anchor(original.places[end]) is not None else settle_tail(held), fixed)
        for held, end in zip(parted, ends, strict=True)
    ]


def _without_far_moves(pieces: Sequence[Piece], original: Original) -> list[Piece]:
    """Moves from or to a table or a note, as deletions and insertions."""
    plain = {n for n, place in enumerate(original.places) if place.paragraph.getparent() is original.body}
    last = max(plain, default=-1)
    far: set[int] = set()
    at = 0
    for piece in pieces:
        if piece.move is not None and (
            (piece.before and piece.before.paragraph not in plain) or (not piece.before and at > last)
        ):
            far.add(piece.move)
        if piece.before:
            at = piece.before.paragraph
    hunk = max((piece.hunk or 0 for piece in pieces), default=0)
    return [
        replace(piece, status="del" if piece.old else "ins", move=None, hunk=hunk + piece.move)
        if piece.move is not None and piece.move in far
        else piece
        for piece in pieces
    ]


def tail_anchor(last: Place) -> etree._Element | None:
    """The empty paragraph after the story's last words, before which new paragraphs can stand."""
    child = last.paragraph
    while (parent := child.getparent()) is not None and parent is not last.story:
        child = parent
    return next((after for after in child.itersiblings(q("p"))), None)
