"""Sentences that went where their paragraph's link does not lead, or out of their order within it."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence

from core.alignment.chain import heaviest_rising
from core.alignment.constraints import ByHand
from core.alignment.equal import Match
from core.alignment.stopping import watched
from core.alignment.units import Unit
from core.model import Link, Passage, Span
from core.text import extent

MOVABLE = 25
"""Letters below which a text that moved alone says nothing: ``Reuters``, ``Read more``."""
ENDS = (".", "!", "?", "。", "！", "？", "।", "؟", "۔")
"""What a sentence ends with."""
SENTENCE = 15
"""The same for a whole sentence of four words or more: ``Nobody lost a job.``"""
TOLD = 0.45
"""Similarity from which a sentence that left its paragraph is told as moved, and not as removed and added."""


def movable(text: str) -> bool:
    """Whether a paragraph or a sentence says enough to be known elsewhere."""
    text = text.strip()
    if text.endswith(ENDS) and text.count(" ") >= 3:
        return extent(text) >= SENTENCE
    return extent(text) >= MOVABLE


def short_sentence(text: str) -> bool:
    """Whether a text is two words or more, by blanks or by letters that each hold a word, with the end of a sentence."""
    text = text.strip()
    return text.endswith(ENDS) and (" " in text or extent(text) > 2 * len(text))


def passages_between(
    matches: Mapping[Match, float],
    left: Sequence[Unit],
    right: Sequence[Unit],
    links: Sequence[Link],
    texts: tuple[Sequence[str], Sequence[str]],
    hand: ByHand,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Passage, ...]:
    """Passages in the order of the older version; neighbouring sentences that went together are one. Their spans are disjoint."""
    found = [
        _passage(rows, columns, matches, left, right, texts)
        for rows, columns in _joined(_gone(matches, left, right, links, cancelled), cancelled)
    ]
    for one, other in hand.sentences:
        edited = [texts[0][s.paragraph][s.start : s.end] for s in one] != [
            texts[1][s.paragraph][s.start : s.end] for s in other
        ]
        found = [p for p in found if not _touch(p.before, one) and not _touch(p.after, other)]
        found.append(Passage(one, other, True, edited, by="editor"))
    return tuple(sorted(found, key=lambda passage: passage.before))


def _gone(
    matches: Mapping[Match, float],
    left: Sequence[Unit],
    right: Sequence[Unit],
    links: Sequence[Link],
    cancelled: Callable[[], bool] | None,
) -> list[Match]:
    """Matches between paragraphs that are not linked, and those off the chain within a link, of sentences that say something."""
    of_before = {p: k for k, link in enumerate(links) for p in link.before}
    of_after = {q: k for k, link in enumerate(links) for q in link.after}
    inside: dict[int, list[Match]] = defaultdict(list)
    gone: list[Match] = []
    for i, j in watched(sorted(matches), cancelled):
        link = of_before.get(left[i].paragraph)
        if link is not None and link == of_after.get(right[j].paragraph):
            inside[link].append((i, j))
        else:
            gone.append((i, j))
    kept_rows: set[int] = set()
    kept_columns: set[int] = set()
    for some in watched(inside.values(), cancelled):
        order = heaviest_rising([(i, j, min(len(left[i].key), len(right[j].key)) + 1) for i, j in some])
        on_chain = {some[k] for k in order}
        kept_rows.update(i for i, _ in on_chain)
        kept_columns.update(j for _, j in on_chain)
        gone.extend(match for match in some if match not in on_chain)
    # A sentence of which another part kept its place was split or merged there.
    gone = [match for match in sorted(gone) if match[0] not in kept_rows and match[1] not in kept_columns]
    if all(movable(left[i].key) and movable(right[j].key) for i, j in gone):
        lone = frozenset[str]()
    else:
        lone = _lone_keys(left, cancelled) & _lone_keys(right, cancelled)
    return [
        (i, j)
        for i, j in watched(gone, cancelled)
        if matches[i, j] >= TOLD
        and ((movable(left[i].key) and movable(right[j].key)) or (left[i].key == right[j].key and left[i].key in lone))
    ]


def _lone_keys(units: Sequence[Unit], cancelled: Callable[[], bool] | None) -> frozenset[str]:
    """Short whole sentences that stand once: those are known elsewhere by their letters."""
    times = Counter(unit.key for unit in watched(units, cancelled))
    return frozenset(key for key, count in times.items() if count == 1 and short_sentence(key))


def _joined(gone: Sequence[Match], cancelled: Callable[[], bool] | None) -> list[tuple[list[int], list[int]]]:
    """Matches joined where they share a sentence or follow one another on both sides."""
    groups: list[tuple[list[int], list[int]]] = []
    of_row: dict[int, tuple[list[int], list[int]]] = {}
    of_column: dict[int, tuple[list[int], list[int]]] = {}
    for i, j in watched(gone, cancelled):
        group = of_row.get(i) or of_column.get(j)
        follows = of_row.get(i - 1)
        if group is None and follows is not None and follows is of_column.get(j - 1):
            group = follows
        if group is None:
            group = ([], [])
            groups.append(group)
        for number, numbers, owner in ((i, group[0], of_row), (j, group[1], of_column)):
            if number not in owner:
                numbers.append(number)
                owner[number] = group
    return [(sorted(rows), sorted(columns)) for rows, columns in groups if rows and columns]


def _passage(
    rows: Sequence[int],
    columns: Sequence[int],
    matches: Mapping[Match, float],
    left: Sequence[Unit],
    right: Sequence[Unit],
    texts: tuple[Sequence[str], Sequence[str]],
) -> Passage:
    scores = [matches[i, j] for i in rows for j in columns if (i, j) in matches]
    before = tuple(Span(left[i].paragraph, left[i].start, left[i].end) for i in rows)
    after = tuple(Span(right[j].paragraph, right[j].start, right[j].end) for j in columns)
    edited = [texts[0][s.paragraph][s.start : s.end] for s in before] != [
        texts[1][s.paragraph][s.start : s.end] for s in after
    ]
    return Passage(before, after, True, edited, round(min(sum(scores) / len(scores), 1.0), 4))


def _touch(some: Sequence[Span], others: Sequence[Span]) -> bool:
    return any(a.paragraph == b.paragraph and a.start < b.end and b.start < a.end for a in some for b in others)
