"""Sentences and paragraphs of several versions → links, passages, rows."""

from collections.abc import Callable, Sequence
from difflib import SequenceMatcher

from core.model import Alignment, HandLink, Link, PairAlignment, Row


def collate(
    texts: Sequence[Sequence[str]],
    languages: Sequence[str | None],
    constraints: Sequence[HandLink] = (),
    *,
    progress: Callable[[str, int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Alignment:
    """Rows of all versions, and the links of neighbouring pairs (without edits or mentions)."""
    pairs = tuple(_pair(i, texts[i], texts[i + 1]) for i in range(len(texts) - 1))
    return Alignment(pairs, _rows(pairs, texts))


def _pair(number: int, before: Sequence[str], after: Sequence[str]) -> PairAlignment:
    scored = sorted(
        (
            (-SequenceMatcher(None, a.split(), b.split(), autojunk=False).ratio(), i, j)
            for i, a in enumerate(before)
            for j, b in enumerate(after)
        ),
    )
    left: set[int] = set()
    right: set[int] = set()
    links: list[tuple[int, int, float]] = []
    for score, i, j in scored:
        if -score >= 0.4 and i not in left and j not in right:
            left.add(i)
            right.add(j)
            links.append((i, j, -score))
    links.sort()
    found = []
    chains: list[list[int]] = []
    for _, j, _ in links:
        best = max((c for c in chains if c[-1] < j), key=len, default=[])
        chains.append([*best, j])
    kept = max(chains, key=len, default=[])
    for i, j, score in links:
        moved = j not in kept
        found.append(Link((i,), (j,), moved=moved, edited=before[i] != after[j], similarity=round(score, 4)))
    return PairAlignment(number, number + 1, tuple(found))


def _rows(pairs: Sequence[PairAlignment], texts: Sequence[Sequence[str]]) -> tuple[Row, ...]:
    rows: list[list[tuple[int, ...]]] = [[(i,)] for i in range(len(texts[0]))]
    for n, pair in enumerate(pairs):
        place = {link.after[0]: link.before[0] for link in pair.links if not link.moved}
        where = {row[n][0]: row for row in rows if row[n]}
        merged: list[list[tuple[int, ...]]] = []
        waiting = list(rows)
        for j in range(len(texts[n + 1])):
            row = where.get(place.get(j, -1))
            if row is None or not any(row is other for other in waiting):
                merged.append([*[()] * (n + 1), (j,)])
                continue
            while waiting and waiting[0] is not row:
                merged.append([*waiting.pop(0), ()])
            waiting.pop(0)
            merged.append([*row, (j,)])
        merged.extend([*row, ()] for row in waiting)
        rows = merged
    return tuple(Row(tuple(row)) for row in rows)
