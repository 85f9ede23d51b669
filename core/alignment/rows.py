"""Rows of all versions: where each paragraph stands in the collation.

Reading a column down gives its version's paragraphs in order. A link that is not moved lies within one row; a moved one joins two,
unless a later version has what stands in them as one paragraph.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from core.alignment.stopping import check, watched
from core.model import PairAlignment, Row

Cells = list[tuple[int, ...]]
Returned = Callable[[Sequence[str], Sequence[str]], list[tuple[int, int]]]
"""Which texts of rows gone earlier (number left) and which new ones (number right) are the same, rising on both sides."""


def collate_rows(
    pairs: Sequence[PairAlignment],
    texts: Sequence[Sequence[str]],
    returned: Returned,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Row, ...]:
    """Rows of the versions whose neighbours' links are in ``pairs``. Raises ``core.model.Cancelled``."""
    rows: list[Cells] = [[(i,)] for i in range(len(texts[0]))]
    for number, pair in enumerate(pairs):
        stable = [link for link in watched(pair.links, cancelled) if not link.moved]
        rows = _merged(rows, [link.before for link in stable if len(link.before) > 1], number)
        row_of = {paragraph: k for k, cells in watched(enumerate(rows), cancelled) for paragraph in cells[number]}
        place = {paragraph: row_of[link.before[0]] for link in watched(stable, cancelled) for paragraph in link.after}
        _place_returned(place, rows, texts, number, returned)
        check(cancelled)
        rows = _with_column(rows, place, number + 1, len(texts[number + 1]), cancelled)
    return tuple(Row(tuple(cells)) for cells in watched(rows, cancelled))


def in_rows(pair: PairAlignment, rows: Sequence[Row], columns: tuple[int, int]) -> PairAlignment:
    """A pair aligned by itself as the collation of more versions shows it: moved is what does not lie within one row.

    ``columns`` are the pair's versions in ``rows``.
    """
    row_of = [{p: k for k, row in enumerate(rows) for p in row.cells[column]} for column in columns]
    links = []
    for link in pair.links:
        lies_in = {row_of[0][p] for p in link.before} | {row_of[1][q] for q in link.after}
        links.append(replace(link, moved=len(lies_in) > 1))
    return replace(pair, links=tuple(links))


def _merged(rows: list[Cells], groups: Sequence[Sequence[int]], column: int) -> list[Cells]:
    """The rows with those made one that hold the paragraphs of one group, and whatever stands between them."""
    if not groups:
        return rows
    row_of = {paragraph: k for k, cells in enumerate(rows) for paragraph in cells[column]}
    last_of = {row_of[group[0]]: row_of[group[-1]] for group in groups}
    merged: list[Cells] = []
    k = 0
    while k < len(rows):
        end = k
        reach = last_of.get(k, k)
        while end < reach:
            end += 1
            reach = max(reach, last_of.get(end, end))
        merged.append([tuple(p for cells in rows[k : end + 1] for p in cells[c]) for c in range(len(rows[k]))])
        k = end + 1
    return merged


def _place_returned(
    place: dict[int, int], rows: list[Cells], texts: Sequence[Sequence[str]], last: int, returned: Returned
) -> None:
    """Places paragraphs that stood in an earlier version, were gone in the last one, and are back between the same neighbours."""
    gone = [k for k, cells in enumerate(rows) if not cells[last]]
    if not gone:
        return
    size = len(texts[last + 1])
    fixed = sorted(place.items())
    for (low, above), (high, below) in zip([(-1, -1), *fixed], [*fixed, (size, len(rows))]):
        fresh = range(low + 1, high)
        empty = [k for k in range(above + 1, below) if not rows[k][last]] if len(fresh) else []
        if not empty:
            continue
        olds = [_latest(rows[k], texts) for k in empty]
        for number, new in returned(olds, [texts[last + 1][p] for p in fresh]):
            place[fresh[new]] = empty[number]


def _latest(cells: Cells, texts: Sequence[Sequence[str]]) -> str:
    for version in range(len(cells) - 1, -1, -1):
        if cells[version]:
            return "\n".join(texts[version][p] for p in cells[version])
    return ""


def _with_column(
    rows: list[Cells], place: dict[int, int], width: int, size: int, cancelled: Callable[[], bool] | None
) -> list[Cells]:
    """The rows with one more column; what has no place gets a row of its own, after the removed ones that stand there."""
    reach: dict[int, int] = {}
    for paragraph, row in watched(place.items(), cancelled):
        reach[row] = max(reach.get(row, -1), paragraph)
    held: dict[int, list[int]] = {}
    fresh_before: dict[int, list[int]] = {}
    waiting: list[int] = []
    paragraph = 0
    while paragraph < size:
        placed = place.get(paragraph)
        if placed is None:
            waiting.append(paragraph)
            paragraph += 1
            continue
        fresh_before[placed] = waiting
        waiting = []
        # What stands between two paragraphs of one row stands in that row.
        held[placed] = list(range(paragraph, reach[placed] + 1))
        paragraph = reach[placed] + 1
    blank: Cells = [()] * width
    out: list[Cells] = []
    for k, cells in watched(enumerate(rows), cancelled):
        out.extend([*blank, (p,)] for p in fresh_before.get(k, ()))
        out.append([*cells, tuple(held.get(k, ()))])
    out.extend([*blank, (p,)] for p in waiting)
    return out
