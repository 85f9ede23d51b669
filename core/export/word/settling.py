"""What Word and LibreOffice can't take as it comes, put so that the stream reads the same and both take it."""

from collections.abc import Collection
from dataclasses import replace

from core.export.word.pieces import Piece


def settle_tail(pieces: list[Piece]) -> list[Piece]:
    """The stream with its last mark untracked, the same on both sides.

    After the last kept mark text may only have left, only have come, or both. If both, the last mark of either side is one: their last
    paragraphs share it. If only one, the mark before the tail goes over to it, and the tail's last one is kept.
    Two sides without a word in common, or one without any, come out right too; no pieces give one empty mark.
    """
    if not pieces:
        return [Piece("same", None, None, 0, mark=True)]
    last = next((i for i in range(len(pieces) - 1, -1, -1) if pieces[i].mark and pieces[i].status == "same"), -1)
    if last == len(pieces) - 1:
        return pieces
    settled = list(pieces)
    tail = range(last + 1, len(pieces))
    old = [i for i in tail if settled[i].mark and settled[i].old]
    new = [i for i in tail if settled[i].mark and settled[i].new]
    ending = settled[new[-1] if new else old[-1]]
    if last >= 0 and not (old and new):
        kept = settled[last]
        if old:  # what stays behind keeps its own style
            settled[last] = replace(kept, status="del", after=None, hunk=ending.hunk)
            ending = replace(kept, before=ending.before)
        else:
            settled[last] = replace(kept, status="ins", before=None, hunk=ending.hunk)
            ending = replace(ending, before=kept.before)
    elif old and new:
        ending = replace(ending, before=settled[old[-1]].before)
    dropped = {known[-1] for known in (old, new) if known}
    settled = [piece for index, piece in enumerate(settled) if index not in dropped]
    return [*settled, replace(ending, status="same", mark=True, move=None, hunk=None)]


def keep_apart(pieces: list[Piece], fixed: Collection[int] = ()) -> list[Piece]:
    """The stream without a kept mark between two insertions, read the same either way.

    LibreOffice (7.4) takes two insertions of one author and minute for one, where only a kept mark stands between, and loses
    the mark when it rejects them. Where the first replaces something, that is put between; else the mark is inserted before
    the second insertion and deleted after it, or where whole paragraphs are inserted, their last mark is the kept one.
    ``fixed``: the older version's paragraphs whose marks can't be deleted; these stay as they are.
    """
    left, right = list(pieces), list[Piece]()
    while left:
        piece = left.pop()
        between = piece.mark and piece.status == "same" and left and right
        if between and piece.before and piece.before.paragraph in fixed:
            right.append(piece)
            continue
        if not (between and left[-1].status == right[-1].status == "ins"):
            right.append(piece)
        elif swapped := _deleted_last(left):
            left = swapped
            right.append(piece)
        else:
            inserted = [replace(piece, status="ins", before=None, hunk=right[-1].hunk)]
            while right and right[-1].status == "ins":
                inserted.append(right.pop())
            last = inserted[-1]
            if last.mark:
                inserted[-1] = replace(last, status="same", before=piece.before)
            else:
                inserted.append(replace(piece, status="del", after=None, hunk=last.hunk))
            right.extend(reversed(inserted))
    return right[::-1]


def _deleted_last(pieces: list[Piece]) -> list[Piece] | None:
    """The pieces with what their last insertion replaces after it, or ``None`` where it replaces nothing."""
    first = len(pieces)
    while first and pieces[first - 1].status == "ins" and not pieces[first - 1].mark:
        first -= 1
    start = first
    while start and pieces[start - 1].status == "del" and not pieces[start - 1].mark:
        start -= 1
    return [*pieces[:start], *pieces[first:], *pieces[start:first]] if start < first < len(pieces) else None
