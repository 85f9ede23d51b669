"""Two versions aligned: their links and passages."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from core.alignment.constraints import ByHand
from core.alignment.equal import Match
from core.alignment.kinship import Kinship
from core.alignment.links import links_and_passages
from core.alignment.pairing import match_units
from core.alignment.stopping import PARTS, Told, untold
from core.alignment.units import Unit
from core.model import PairAlignment, Span


def align_pair(
    numbers: tuple[int, int],
    texts: tuple[Sequence[str], Sequence[str]],
    units: tuple[Sequence[Unit], Sequence[Unit]],
    hand: ByHand,
    cancelled: Callable[[], bool] | None = None,
    told: Told = untold,
    kinship: Kinship | None = None,
) -> PairAlignment:
    """Links and passages (without edits) of the versions ``numbers``, whose paragraphs and sentences are given.

    The work is done in one direction whichever version is the older, so that the other way round the same is linked.
    Raises ``core.model.Cancelled``.
    """
    turned = list(texts[0]) > list(texts[1])
    if turned:
        texts, units, hand = (texts[1], texts[0]), (units[1], units[0]), hand.turned()
    matches = _matches(units[0], units[1], hand, cancelled, told)
    links, passages = links_and_passages(matches, units[0], units[1], texts, hand, cancelled, told, kinship)
    told(PARTS)
    if turned:
        links = tuple(replace(link, before=link.after, after=link.before) for link in links)
        passages = tuple(replace(passage, before=passage.after, after=passage.before) for passage in passages)
    return PairAlignment(
        *numbers,
        tuple(sorted(links, key=lambda link: link.before)),
        tuple(sorted(passages, key=lambda passage: passage.before)),
    )


def _matches(
    left: Sequence[Unit], right: Sequence[Unit], hand: ByHand, cancelled: Callable[[], bool] | None, told: Told
) -> dict[Match, float]:
    """Matches of sentences: those linked by hand, those within each group linked by hand, and those of all that is left."""
    if hand == ByHand():
        return match_units(left, right, cancelled=cancelled, told=told)
    matches: dict[Match, float] = {}
    free = [True] * len(left), [True] * len(right)
    for one, other in hand.sentences:
        rows, columns = _within(left, one), _within(right, other)
        matches.update(((i, j), 1.0) for i in rows for j in columns)
        for numbers, flags in ((rows, free[0]), (columns, free[1])):
            for number in numbers:
                flags[number] = False
    refused = {
        (i, j) for one, other in hand.refused_sentences for i in _within(left, one) for j in _within(right, other)
    }
    if hand.refused:
        of_before, of_after = _by_paragraph(left), _by_paragraph(right)
        refused |= {(i, j) for p, q in hand.refused for i in of_before.get(p, ()) for j in of_after.get(q, ())}
    for rows_, columns_ in hand.linked:
        rows = [i for i, unit in enumerate(left) if free[0][i] and unit.paragraph in rows_]
        columns = [j for j, unit in enumerate(right) if free[1][j] and unit.paragraph in columns_]
        matches.update(_among(rows, columns, left, right, refused, cancelled))
    shut = {p for rows_, _ in hand.linked for p in rows_}, {q for _, columns_ in hand.linked for q in columns_}
    rows = [i for i, unit in enumerate(left) if free[0][i] and unit.paragraph not in shut[0]]
    columns = [j for j, unit in enumerate(right) if free[1][j] and unit.paragraph not in shut[1]]
    matches.update(_among(rows, columns, left, right, refused, cancelled))
    return matches


def _among(
    rows: Sequence[int],
    columns: Sequence[int],
    left: Sequence[Unit],
    right: Sequence[Unit],
    refused: set[Match],
    cancelled: Callable[[], bool] | None,
) -> dict[Match, float]:
    row_of, column_of = {i: k for k, i in enumerate(rows)}, {j: k for k, j in enumerate(columns)}
    here = {(row_of[i], column_of[j]) for i, j in refused if i in row_of and j in column_of}
    found = match_units([left[i] for i in rows], [right[j] for j in columns], here, cancelled)
    return {(rows[i], columns[j]): score for (i, j), score in found.items()}


def _within(units: Sequence[Unit], spans: Sequence[Span]) -> list[int]:
    """Numbers of the sentences that the spans touch."""
    return [
        number
        for number, unit in enumerate(units)
        if any(unit.paragraph == s.paragraph and unit.start < s.end and s.start < unit.end for s in spans)
    ]


def _by_paragraph(units: Sequence[Unit]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for number, unit in enumerate(units):
        found.setdefault(unit.paragraph, []).append(number)
    return found
