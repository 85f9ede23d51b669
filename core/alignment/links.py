"""From matched sentences to links between paragraphs, passages, and what moved."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from core.alignment.chain import heaviest_rising
from core.alignment.pairing import SURE, Match
from core.alignment.units import Unit
from core.model import Link, Passage, Span

COVERED = 0.5
"""Share of a paragraph that must be found in another for the two to be linked, where either has other partners."""
MOVABLE = 25
"""Folded characters below which a text that moved alone says nothing: ``Reuters``, ``Read more``."""


@dataclass(frozen=True, slots=True)
class Block:
    """Paragraphs that belong together: ascending on both sides, n:1 or 1:n (n:m only by hand)."""

    before: tuple[int, ...]
    after: tuple[int, ...]
    similarity: float = 1.0


def links_and_passages(
    matches: dict[Match, float],
    left: Sequence[Unit],
    right: Sequence[Unit],
    before: Sequence[str],
    after: Sequence[str],
) -> tuple[tuple[Link, ...], tuple[Passage, ...]]:
    """Links ordered by their first paragraph before, and the passages that tell what they don't."""
    blocks = _blocks(matches, left, right)
    kept = _in_order(blocks, before, after)
    blocks, moved = _without_false_moves(blocks, kept, before, after)
    links = tuple(
        Link(
            block.before,
            block.after,
            moved=moved[k],
            edited="\n".join(before[i] for i in block.before) != "\n".join(after[j] for j in block.after),
            similarity=round(block.similarity, 4),
        )
        for k, block in enumerate(blocks)
    )
    return links, _passages(matches, left, right, blocks, before, after)


def _blocks(matches: dict[Match, float], left: Sequence[Unit], right: Sequence[Unit]) -> list[Block]:
    """Paragraphs grouped by what their sentences cover of one another, strongest ties first, never n:m."""
    size_before: dict[int, int] = defaultdict(int)
    size_after: dict[int, int] = defaultdict(int)
    for unit in left:
        size_before[unit.paragraph] += len(unit.key)
    for unit in right:
        size_after[unit.paragraph] += len(unit.key)
    covered_before: dict[Match, set[int]] = defaultdict(set)
    covered_after: dict[Match, set[int]] = defaultdict(set)
    alike: dict[Match, float] = defaultdict(float)
    for (i, j), score in matches.items():
        tie = left[i].paragraph, right[j].paragraph
        covered_before[tie].add(i)
        covered_after[tie].add(j)
        alike[tie] += score * (len(left[i].key) + len(right[j].key))
    ties: list[tuple[float, int, int, int]] = []
    for (p, q), units in covered_before.items():
        here = sum(len(left[i].key) for i in units)
        there = sum(len(right[j].key) for j in covered_after[p, q])
        share = max(here / max(size_before[p], 1), there / max(size_after[q], 1))
        ties.append((-share, -(here + there), p, q))
    partners_before: dict[int, list[int]] = defaultdict(list)
    partners_after: dict[int, list[int]] = defaultdict(list)
    # The best tie of each paragraph first: by what it covers in characters, then shares decide what joins.
    for _, _, p, q in sorted(ties, key=lambda t: (t[1], t[0], t[2], t[3])):
        if p not in partners_before and q not in partners_after:
            partners_before[p].append(q)
            partners_after[q].append(p)
    for share, _, p, q in sorted(ties):
        if -share < COVERED or q in partners_before[p]:
            continue
        # p joins q's block, or q joins p's, so long as the block stays 1:n or n:1.
        q_is_free = not partners_after[q] and all(len(partners_after[other]) == 1 for other in partners_before[p])
        p_is_free = not partners_before[p] and all(len(partners_before[other]) == 1 for other in partners_after[q])
        if not q_is_free and not p_is_free:
            continue
        partners_before[p].append(q)
        partners_after[q].append(p)
    blocks = []
    for p in sorted(partners_before):
        columns = sorted(partners_before[p])
        if not columns:
            continue
        rows = sorted(partners_after[columns[0]]) if len(columns) == 1 else [p]
        if rows[0] != p:
            continue
        weight = sum(size_before[i] for i in rows) + sum(size_after[j] for j in columns)
        score = sum(alike.get((i, j), 0.0) for i in rows for j in columns) / max(weight, 1)
        blocks.append(Block(tuple(rows), tuple(columns), min(score, 1.0)))
    return blocks


def _contiguous(numbers: Sequence[int]) -> bool:
    return numbers[-1] - numbers[0] + 1 == len(numbers)


def home(block: Block, before: Sequence[str], after: Sequence[str]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The largest run of neighbours of either side: where a block whose parts are scattered stands."""
    return _largest_run(block.before, before), _largest_run(block.after, after)


def _largest_run(numbers: Sequence[int], texts: Sequence[str]) -> tuple[int, ...]:
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return tuple(max(runs, key=lambda run: sum(len(texts[k]) for k in run)))


def _in_order(blocks: Sequence[Block], before: Sequence[str], after: Sequence[str]) -> set[int]:
    """Numbers of the blocks that kept their order."""
    items = []
    for block in blocks:
        rows, columns = home(block, before, after)
        weight = min(sum(len(before[i]) for i in rows), sum(len(after[j]) for j in columns))
        items.append((rows[0], columns[0], weight + 1))
    return set(heaviest_rising(items))


def _without_false_moves(
    blocks: Sequence[Block], kept: set[int], before: Sequence[str], after: Sequence[str]
) -> tuple[list[Block], list[bool]]:
    """Blocks, and whether each moved; one that would have moved alone and is short or only somewhat alike is no block."""
    places = {(block.before[-1], block.after[-1]) for k, block in enumerate(blocks) if k not in kept}
    found: list[Block] = []
    moved: list[bool] = []
    for k, block in enumerate(blocks):
        scattered = not _contiguous(block.before) or not _contiguous(block.after)
        if k not in kept:
            size = min(
                sum(len(before[i].strip()) for i in block.before), sum(len(after[j].strip()) for j in block.after)
            )
            along = (block.before[0] - 1, block.after[0] - 1) in places
            if (size < MOVABLE and not along) or block.similarity < SURE / 2:
                continue
        found.append(block)
        moved.append(k not in kept or scattered)
    return found, moved


def _passages(
    matches: dict[Match, float],
    left: Sequence[Unit],
    right: Sequence[Unit],
    blocks: Sequence[Block],
    before: Sequence[str],
    after: Sequence[str],
) -> tuple[Passage, ...]:
    """Sentences that went to a paragraph theirs is not linked with, or out of their order within a link."""
    of_before = {p: k for k, block in enumerate(blocks) for p in block.before}
    of_after = {q: k for k, block in enumerate(blocks) for q in block.after}
    inside: dict[int, list[Match]] = defaultdict(list)
    gone: list[Match] = []
    for i, j in sorted(matches):
        block = of_before.get(left[i].paragraph)
        if block is not None and block == of_after.get(right[j].paragraph):
            inside[block].append((i, j))
        else:
            gone.append((i, j))
    for some in inside.values():
        order = heaviest_rising([(2 * i, 2 * j, min(len(left[i].key), len(right[j].key)) + 1) for i, j in some])
        on_chain = {some[k] for k in order}
        rows, columns = {i for i, _ in on_chain}, {j for _, j in on_chain}
        # A sentence of which another part kept its order was split or merged in its place.
        gone.extend((i, j) for i, j in some if (i, j) not in on_chain and i not in rows and j not in columns)
    found = []
    for i, j in sorted(gone):
        one, other, score = left[i], right[j], matches[i, j]
        if min(len(one.key), len(other.key)) < MOVABLE or score < SURE:
            continue
        spans = Span(one.paragraph, one.start, one.end), Span(other.paragraph, other.start, other.end)
        edited = before[one.paragraph][one.start : one.end] != after[other.paragraph][other.start : other.end]
        found.append(Passage((spans[0],), (spans[1],), True, edited, round(min(score, 1.0), 4)))
    return tuple(found)
