"""What an export shows side by side: columns of versions, rows of paragraphs, and the marks on their letters."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

from core.export.options import ExportOptions
from core.model import Change, Comparison, Link, PairComparison

MOST_COLUMNS: Final = 4
# Of two changes over the same letters the first of these is the one an editor must see.
STRENGTH: Final = {"fact": 0, "wording": 1, "boilerplate": 2, "style": 3}
LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Sheet:
    """Versions beside one another. ``columns``: indexes of the versions; a row has for each the paragraphs that stand there."""

    columns: tuple[int, ...]
    rows: tuple[tuple[tuple[int, ...], ...], ...]
    pairs: tuple[PairComparison, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A change on letters ``[start, end)`` of one paragraph. ``side``: ``old`` where they leave, ``new`` where they come."""

    start: int
    end: int
    side: Literal["old", "new"]
    change: Change


@dataclass(frozen=True, slots=True)
class Segment:
    """Letters ``[start, end)`` under the same marks: the strongest that came with them, and the strongest they leave by."""

    start: int
    end: int
    old: Change | None
    new: Change | None


def letter(version: int) -> str:
    """``A`` for the first version; after ``Z`` numbers."""
    return LETTERS[version] if version < len(LETTERS) else str(version + 1)


def shown_pairs(comparison: Comparison, options: ExportOptions) -> tuple[PairComparison, ...]:
    """The chosen pair, or all neighbouring ones."""
    return (comparison.pair(*options.pair),) if options.pair else comparison.pairs


def sheets(comparison: Comparison, options: ExportOptions) -> tuple[Sheet, ...]:
    """One sheet of up to four versions, or of the chosen pair; more versions come as one sheet a neighbouring pair."""
    versions = comparison.versions
    if options.pair is None and len(versions) <= MOST_COLUMNS:
        rows = tuple(row.cells for row in comparison.alignment.rows)
        return (Sheet(tuple(range(len(versions))), rows, comparison.pairs),)
    return tuple(
        Sheet(
            (pair.before, pair.after),
            tuple(_rows(pair.links, len(versions[pair.before].paragraphs), len(versions[pair.after].paragraphs))),
            (pair,),
        )
        for pair in shown_pairs(comparison, options)
    )


def _rows(links: Iterable[Link], before: int, after: int) -> Iterable[tuple[tuple[int, ...], ...]]:
    """Rows of a pair by itself: unmoved links in order, what stands alone or moved between them."""
    left = right = 0
    for link in [link for link in links if not link.moved]:
        if link.before[0] < left or link.after[0] < right:
            continue
        yield from (((n,), ()) for n in range(left, link.before[0]))
        yield from (((), (n,)) for n in range(right, link.after[0]))
        yield (
            tuple(range(link.before[0], link.before[-1] + 1)),
            tuple(range(link.after[0], link.after[-1] + 1)),
        )
        left, right = link.before[-1] + 1, link.after[-1] + 1
    yield from (((n,), ()) for n in range(left, before))
    yield from (((), (n,)) for n in range(right, after))


def marks(pairs: Iterable[PairComparison], categories: Sequence[str]) -> dict[tuple[int, int], list[Mark]]:
    """By (version, paragraph): the changes of these categories on its letters."""
    found: dict[tuple[int, int], list[Mark]] = {}
    for pair in pairs:
        for change in pair.changes:
            if change.category in categories:
                for span in change.before:
                    known = found.setdefault((pair.before, span.paragraph), [])
                    known.append(Mark(span.start, span.end, "old", change))
                for span in change.after:
                    known = found.setdefault((pair.after, span.paragraph), [])
                    known.append(Mark(span.start, span.end, "new", change))
    return found


def segments(length: int, found: Sequence[Mark]) -> list[Segment]:
    """A paragraph of ``length`` letters cut where a mark begins or ends."""
    edges = sorted({0, length, *(edge for mark in found for edge in (mark.start, mark.end) if edge <= length)})
    cut = []
    for start, end in pairwise(edges):
        over = [mark for mark in found if mark.start <= start and end <= mark.end]
        strongest = {
            side: min(
                (mark.change for mark in over if mark.side == side),
                key=lambda change: STRENGTH[change.category],
                default=None,
            )
            for side in ("old", "new")
        }
        cut.append(Segment(start, end, strongest["old"], strongest["new"]))
    return cut


def whole(length: int, found: Sequence[Mark]) -> Mark | None:
    """The mark of a paragraph that was added or removed from end to end, or is furniture as a whole."""
    return next(
        (
            mark
            for mark in found
            if mark.start == 0 and mark.end == length and mark.change.relation in ("added", "removed") and length
        ),
        None,
    )


def is_furniture(comparison: Comparison, sheet: Sheet, row: tuple[tuple[int, ...], ...]) -> bool:
    """Whether everything that stands in the row is page furniture."""
    roles = [
        comparison.versions[version].paragraphs[number].role
        for version, cell in zip(sheet.columns, row, strict=True)
        for number in cell
    ]
    return bool(roles) and all(role == "boilerplate" for role in roles)


def moves(pairs: Iterable[PairComparison]) -> dict[tuple[int, int, str], list[tuple[int, int]]]:
    """Where moved paragraphs went and came from: (version, paragraph, ``to`` or ``from``) → (version, paragraph) there."""
    found: dict[tuple[int, int, str], list[tuple[int, int]]] = {}
    for pair in pairs:
        for link in pair.links:
            if link.moved:
                found.setdefault((pair.before, link.before[0], "to"), []).append((pair.after, link.after[0]))
                found.setdefault((pair.after, link.after[0], "from"), []).append((pair.before, link.before[0]))
    return found
