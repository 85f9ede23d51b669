"""From matched sentences to links between paragraphs, passages, and what moved."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import partial

import regex

from core.alignment.anew import have_something_in_common, told_anew, told_elsewhere
from core.alignment.chain import heaviest_rising
from core.alignment.constraints import ByHand
from core.alignment.equal import Match
from core.alignment.index import Index
from core.alignment.kinship import Kin, Kinship, told_in_other_words
from core.alignment.pairing import SURE, further_matches
from core.alignment.passages import ENDS, movable, passages_between, short_sentence
from core.alignment.stopping import Told, check, untold, watched
from core.alignment.units import Unit, key_of, paragraph_units
from core.model import Link, Passage
from core.text import extent

COVERED = 0.45
"""Share of a paragraph that must be found in another for the two to be linked, where either has other partners."""

STAYED = 3.0
"""How much more a tie between paragraphs that kept their order counts: a long sentence that moved does not take its new paragraph."""

PARAGRAPH = 50
"""Letters that each paragraph of a block counts beside its own, for what kept its order: few paragraphs moved, rather than short ones."""

HEADLINE = 150
"""Letters that a headline has at the most."""
NO_HEADLINE = frozenset(".。．｡।۔…:：,،、;")
"""A line with one of these at its end is no headline."""

LIST_LINE = 60
"""Letters that a line of a list has at the most."""
_LIST_MARK = regex.compile(r"^\s*(?:\(?(?:\p{N}{1,3}|\p{L})[.)]|[•‣▪·*–—-])\s+")
"""What stands before a line of a list: it is numbered anew where another line comes or goes."""


@dataclass(frozen=True, slots=True)
class Block:
    """Paragraphs that belong together: ascending on both sides, n:1 or 1:n (n:m only by hand)."""

    before: tuple[int, ...]
    after: tuple[int, ...]
    similarity: float = 1.0
    by_hand: bool = False
    anew: bool = False
    """Known by its words though little of it is alike."""
    retold: bool = False
    """Known by what its words mean."""


def links_and_passages(
    matches: Mapping[Match, float],
    left: Sequence[Unit],
    right: Sequence[Unit],
    texts: tuple[Sequence[str], Sequence[str]],
    hand: ByHand,
    cancelled: Callable[[], bool] | None = None,
    told: Told = untold,
    kinship: Kinship | None = None,
) -> tuple[tuple[Link, ...], tuple[Passage, ...]]:
    """Links ordered by their first paragraph before, and the passages that tell what they don't.

    ``texts`` are the paragraphs of the older and of the newer version; ``kinship`` is what is known of their language's words. Raises
    ``core.model.Cancelled``.
    """
    before, after = texts
    kin = Kin(before, after, kinship) if kinship else None
    blocks = _blocks(matches, left, right, texts, hand, kin, cancelled, told)
    told(5)
    kept = _in_order(blocks, before, after, cancelled)
    blocks, moved = _without_false_moves(blocks, kept, before, after, kin, cancelled)
    links = tuple(_link(block, moved[k], before, after) for k, block in watched(enumerate(blocks), cancelled))
    told(6)
    return links, passages_between(matches, left, right, links, texts, hand, cancelled)


def _link(block: Block, moved: bool, before: Sequence[str], after: Sequence[str]) -> Link:
    edited = "\n".join(before[i] for i in block.before) != "\n".join(after[j] for j in block.after)
    return Link(
        block.before,
        block.after,
        moved=moved,
        edited=edited,
        similarity=round(block.similarity, 4) if edited else 1.0,
        by="editor" if block.by_hand else "program",
        retold=block.retold and block.similarity < SURE / 2,
    )


def _blocks(
    matches: Mapping[Match, float],
    left: Sequence[Unit],
    right: Sequence[Unit],
    texts: tuple[Sequence[str], Sequence[str]],
    hand: ByHand,
    kin: Kin | None,
    cancelled: Callable[[], bool] | None,
    told: Told,
) -> list[Block]:
    """Paragraphs grouped by what their sentences cover of one another; then, where sentences told nothing, by their whole texts."""
    before, after = texts
    closed = (
        frozenset(p for rows, _ in hand.linked for p in rows),
        frozenset(q for _, columns in hand.linked for q in columns),
    )
    ties = _ties(matches, left, right, cancelled)
    alike = {(tie.before, tie.after): tie.alike for tie in watched(ties, cancelled)}
    free = [tie for tie in watched(ties, cancelled) if tie.before not in closed[0] and tie.after not in closed[1]]
    groups = _Groups()
    # The best partner of each paragraph first, by what it covers; what else covers enough of either may join.
    check(cancelled)
    kept = _kept(free, cancelled)
    by_size = sorted(
        free,
        key=lambda tie: (
            -tie.size * (STAYED if (tie.before, tie.after) in kept else 1),
            -tie.share,
            tie.before,
            tie.after,
        ),
    )
    for tie in watched(by_size, cancelled):
        if tie.before not in groups.of_before and tie.after not in groups.of_after:
            groups.join(tie.before, tie.after)
    by_share = sorted(free, key=lambda tie: (-tie.share, -tie.size, tie.before, tie.after))
    for tie in watched(by_share, cancelled):
        if tie.share >= COVERED:
            groups.join(tie.before, tie.after)
    told(4)
    for match, score in _by_whole_texts(groups, texts, closed, hand, cancelled):
        groups.join(*match)
        alike.setdefault(match, score * (len(before[match[0]]) + len(after[match[1]])))
    anew: dict[Match, float] = {}
    retold: set[Match] = set()
    finds: list[Callable[..., list[Match]]] = [told_anew, told_elsewhere]
    if kin:
        finds.append(partial(told_in_other_words, kin=kin))
    for find in finds:
        some = _told_anew(find, groups, texts, closed, hand, cancelled)
        for match, score in some.items():
            groups.join(*match)
            alike.setdefault(match, score * (len(before[match[0]]) + len(after[match[1]])))
        anew.update(some)
        if isinstance(find, partial):
            retold.update(some)
    if _headlines(groups, texts) and not (closed[0] | closed[1]) & {0} and (0, 0) not in hand.refused:
        groups.join(0, 0)
    blocks = []
    check(cancelled)
    every = [*((True, g) for g in hand.linked), *((False, g) for g in groups.groups())]
    for by_hand, (rows, columns) in watched(every, cancelled):
        weight = sum(len(before[p]) for p in rows) + sum(len(after[q]) for q in columns)
        score = sum(alike.get((p, q), 0.0) for p in rows for q in columns) / max(weight, 1)
        first = rows[0], columns[0]
        blocks.append(Block(rows, columns, min(score, 1.0), by_hand, first in anew, first in retold))
    check(cancelled)
    return sorted(blocks, key=lambda block: block.before)


def _headlines(groups: "_Groups", texts: tuple[Sequence[str], Sequence[str]]) -> bool:
    """Whether both versions begin with a line without partner that is no sentence, and correspond in what follows.

    A headline is often written anew without a word in common.
    """
    if 0 in groups.of_before or 0 in groups.of_after or groups.of_before.get(1) != [1] or groups.of_after.get(1) != [1]:
        return False
    first = [version[0].strip() for version in texts]
    return all(0 < extent(line) <= HEADLINE and line[-1] not in NO_HEADLINE for line in first)


def _by_whole_texts(
    groups: "_Groups",
    texts: tuple[Sequence[str], Sequence[str]],
    closed: tuple[Set[int], Set[int]],
    hand: ByHand,
    cancelled: Callable[[], bool] | None,
) -> list[tuple[Match, float]]:
    """Pairs of paragraphs that match as wholes, the likeliest first, where one of them has no partner yet."""
    if len(groups.of_before) == len(texts[0]) and len(groups.of_after) == len(texts[1]):
        return []
    units = [
        [unit for unit in paragraph_units(version, cancelled) if unit.paragraph not in shut]
        for version, shut in zip(texts, closed)
    ]
    row_of, column_of = ({unit.paragraph: k for k, unit in watched(enumerate(some), cancelled)} for some in units)
    known = {
        (row_of[p], column_of[q]): 1.0 for p, others in watched(groups.of_before.items(), cancelled) for q in others
    }
    refused = {(row_of[p], column_of[q]) for p, q in hand.refused if p in row_of and q in column_of}
    found = further_matches(known, units[0], units[1], refused, cancelled)
    check(cancelled)
    ordered = sorted(found, key=lambda match: (-found[match], match))
    check(cancelled)
    return [((units[0][i].paragraph, units[1][j].paragraph), found[i, j]) for i, j in ordered]


def _told_anew(
    find: Callable[..., list[Match]],
    groups: "_Groups",
    texts: tuple[Sequence[str], Sequence[str]],
    closed: tuple[Set[int], Set[int]],
    hand: ByHand,
    cancelled: Callable[[], bool] | None,
) -> dict[Match, float]:
    """Pairs of paragraphs without partner that are known by their words, with their similarity; two that are each all there is."""
    partnered = groups.of_before.keys() | closed[0], groups.of_after.keys() | closed[1]
    if len(partnered[0]) == len(texts[0]) and len(partnered[1]) == len(texts[1]):
        return {}
    if len(texts[0]) == len(texts[1]) == 1:
        alike = (0, 0) not in hand.refused and have_something_in_common(key_of(texts[0][0]), key_of(texts[1][0]))
        found = [(0, 0)] if alike else []
    else:
        found = find(*texts, partnered, hand.refused, cancelled)
    if not found:
        return {}
    keys = {(i, j): (key_of(texts[0][i]), key_of(texts[1][j])) for i, j in found}
    index = Index([key for both in keys.values() for key in both], cancelled=cancelled)
    return {match: index.similarity(*both) for match, both in keys.items()}


@dataclass(frozen=True, slots=True)
class _Tie:
    """Two paragraphs with sentences in common. ``share``: of the paragraph that is covered more; ``size``: folded characters covered
    on both sides; ``alike``: the same weighted by similarity."""

    before: int
    after: int
    share: float
    size: int
    alike: float


def _ties(
    matches: Mapping[Match, float],
    left: Sequence[Unit],
    right: Sequence[Unit],
    cancelled: Callable[[], bool] | None,
) -> list[_Tie]:
    sizes_before: dict[int, int] = defaultdict(int)
    sizes_after: dict[int, int] = defaultdict(int)
    for unit in watched(left, cancelled):
        sizes_before[unit.paragraph] += len(unit.key)
    for unit in watched(right, cancelled):
        sizes_after[unit.paragraph] += len(unit.key)
    here: dict[Match, int] = defaultdict(int)
    there: dict[Match, int] = defaultdict(int)
    alike: dict[Match, float] = defaultdict(float)
    last_row: dict[Match, int] = {}
    seen_columns: set[Match] = set()
    for i, j in watched(sorted(matches), cancelled):
        one, other = left[i], right[j]
        tie = one.paragraph, other.paragraph
        alike[tie] += matches[i, j] * (len(one.key) + len(other.key))
        if last_row.get(tie) != i:
            here[tie] += len(one.key)
            last_row[tie] = i
        if (one.paragraph, j) not in seen_columns:
            there[tie] += len(other.key)
            seen_columns.add((one.paragraph, j))
    ties = []
    for (p, q), size in watched(here.items(), cancelled):
        share = max(size / max(sizes_before[p], 1), there[p, q] / max(sizes_after[q], 1))
        ties.append(_Tie(p, q, share, size + there[p, q], alike[p, q]))
    return ties


def _kept(ties: Sequence[_Tie], cancelled: Callable[[], bool] | None) -> set[Match]:
    """The ties that kept their order, where a paragraph has several to choose from."""
    if len(ties) == len({tie.before for tie in ties}) == len({tie.after for tie in ties}):
        return set()
    chain = heaviest_rising([(tie.before, tie.after, tie.size + 1) for tie in ties], cancelled)
    return {(ties[k].before, ties[k].after) for k in chain}


class _Groups:
    """Paragraphs that belong together, kept 1:n or n:1."""

    def __init__(self) -> None:
        self.of_before: dict[int, list[int]] = {}
        self.of_after: dict[int, list[int]] = {}

    def join(self, before: int, after: int) -> None:
        """Ties two paragraphs, unless that would make a group of several on both sides."""
        columns, rows = self.of_before.get(before, []), self.of_after.get(after, [])
        if after in columns or (columns and rows):
            return
        if any(len(self.of_after[other]) > 1 for other in columns) or any(
            len(self.of_before[other]) > 1 for other in rows
        ):
            return
        self.of_before.setdefault(before, []).append(after)
        self.of_after.setdefault(after, []).append(before)

    def groups(self) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
        """(before, after) of each group, ascending, by the first paragraph before."""
        found = []
        for p in sorted(self.of_before):
            columns = tuple(sorted(self.of_before[p]))
            rows = tuple(sorted(self.of_after[columns[0]]))
            if rows[0] == p:
                found.append((rows, columns))
        return found


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


def _in_order(
    blocks: Sequence[Block], before: Sequence[str], after: Sequence[str], cancelled: Callable[[], bool] | None
) -> set[int]:
    """Numbers of the blocks that kept their order."""
    items = []
    for block in watched(blocks, cancelled):
        rows, columns = home(block, before, after)
        weight = min(sum(len(before[i]) for i in rows), sum(len(after[j]) for j in columns))
        items.append((rows[0], columns[0], weight + PARAGRAPH * (len(rows) + len(columns))))
    check(cancelled)
    return set(heaviest_rising(items, cancelled))


def _without_false_moves(
    blocks: Sequence[Block],
    kept: set[int],
    before: Sequence[str],
    after: Sequence[str],
    kin: Kin | None,
    cancelled: Callable[[], bool] | None,
) -> tuple[list[Block], list[bool]]:
    """Blocks, and whether each moved; one that would have moved alone and is short or only somewhat alike is no block, unless its words
    tell it."""
    known = _known_by_words([block for k, block in enumerate(blocks) if k not in kept], before, after, kin, cancelled)
    tells = [
        k in kept
        or (movable(" ".join(before[i] for i in block.before)) and movable(" ".join(after[j] for j in block.after)))
        for k, block in watched(enumerate(blocks), cancelled)
    ]
    large = [block for k, block in enumerate(blocks) if k not in kept and tells[k]]
    if not all(tells):
        lines = _lone_lines(blocks, before, after, cancelled)
        tells = [tell or block in lines for tell, block in zip(tells, blocks, strict=True)]
    ends, starts = {(b.before[-1], b.after[-1]) for b in large}, {(b.before[0], b.after[0]) for b in large}
    found: list[Block] = []
    moved: list[bool] = []
    for k, block in watched(enumerate(blocks), cancelled):
        scattered = not _contiguous(block.before) or not _contiguous(block.after)
        if k not in kept:
            stays_out = not (tells[k] or _along(block, starts, ends)) or _too_unlike(block)
            if stays_out and block in known:
                block = replace(block, retold=True)
            elif stays_out and not block.by_hand:
                continue
        found.append(block)
        moved.append(k not in kept or scattered)
    return found, moved


def _known_by_words(
    blocks: Sequence[Block],
    before: Sequence[str],
    after: Sequence[str],
    kin: Kin | None,
    cancelled: Callable[[], bool] | None,
) -> set[Block]:
    """Blocks of which two paragraphs say the same in other words, as far as the words of their language are known."""
    if kin is None:
        return set()
    return {
        block
        for block in watched(blocks, cancelled)
        if any(before[i] != after[j] and kin.alike(i, j) for i in block.before for j in block.after)
    }


def _too_unlike(block: Block) -> bool:
    return block.similarity < SURE / 2 and not block.anew


def _lone_lines(
    blocks: Sequence[Block], before: Sequence[str], after: Sequence[str], cancelled: Callable[[], bool] | None
) -> set[Block]:
    """Blocks of one line that stands once in either version, letter for letter, and is known by that however short it is.

    A sentence is (``Trains ran late.``), and a line among lines (``Gold: Kenya``); ``Read more`` between paragraphs is not.
    """
    told = [[_LIST_MARK.sub("", text) for text in version] for version in (before, after)]
    times = Counter(told[0]), Counter(told[1])
    linked = {p for block in blocks for p in block.before}, {q for block in blocks for q in block.after}

    listed = tuple(_Lists(version, some) for version, some in zip((before, after), linked, strict=True))
    found = set()
    for block in watched(blocks, cancelled):
        text, other = told[0][block.before[0]], told[1][block.after[0]]
        once = text == other and len(block.before) == len(block.after) == times[0][text] == times[1][text] == 1
        if once and (short_sentence(text) or (block.before[0] in listed[0] and block.after[0] in listed[1])):
            found.add(block)
    return found


class _Lists:
    """Which linked lines of a version stand in one list with another linked line: in a run of short lines without a break."""

    def __init__(self, texts: Sequence[str], linked: Set[int]) -> None:
        self._texts = texts
        self._linked = linked
        self._known: dict[int, bool] = {}

    def __contains__(self, number: int) -> bool:
        if number not in self._known:
            first = last = number
            while first >= 0 and _list_line(self._texts[first]):
                first -= 1
            while last < len(self._texts) and _list_line(self._texts[last]):
                last += 1
            run = range(first + 1, last)
            among = sum(line in self._linked for line in run) > 1
            self._known.update(dict.fromkeys(run, among))
            self._known.setdefault(number, False)
        return self._known[number]


def _list_line(text: str) -> bool:
    text = text.strip()
    return 0 < extent(text) <= LIST_LINE and not text.endswith(ENDS)


def _along(block: Block, starts: Set[Match], ends: Set[Match]) -> bool:
    """Whether a short text goes along with a longer one that moved beside it: the heading of a section."""
    follows = block.before[0] - 1, block.after[0] - 1
    leads = block.before[-1] + 1, block.after[-1] + 1
    return follows in ends or leads in starts
