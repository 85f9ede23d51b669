"""What is drawn on one laid block: its marks as rectangles, its signs as lines. Made once, drawn many times.

Everything is placed relative to the block's first line; the current change, selection and find hits come on top of it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextCharFormat

from core.model import Change
from gui.compare_view.content import FURNITURE_ROLES, Block
from gui.compare_view.lines import LaidText, ink
from gui.theme import Mark, Theme

_STRENGTH = {"fact": 3, "wording": 2, "style": 1, "boilerplate": 0}


@dataclass(frozen=True, slots=True)
class DrawnMark:
    """A marked stretch. ``boxes``: one rectangle a line, as high as its letters; ``start`` and ``end`` in the block."""

    change: Change
    mark: Mark
    decided: bool
    struck: bool
    start: int
    end: int
    boxes: tuple[QRectF, ...]

    @property
    def likely(self) -> bool:
        """Whether its line is broken: a fact that is only likely, or wording that may be one."""
        return self.change.certainty == "likely" and not self.decided


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign in the gutter, beside line ``line``. ``relation`` may be ``moved``."""

    line: int
    category: str
    relation: str
    likely: bool
    decided: bool


@dataclass(frozen=True, slots=True)
class Decoration:
    marks: tuple[DrawnMark, ...]
    """Weak ones first, as they are painted."""
    passages: tuple[tuple[Mark, tuple[QRectF, ...], bool], ...]
    """What moved here, or (struck) away from here."""
    strikes: tuple[tuple[Mark, tuple[QRectF, ...]], ...]
    """Older words that no mark of their own strikes out."""
    signs: tuple[Sign, ...]
    whole: Mark | None
    """Of a paragraph that was added, removed or moved: wash and bar."""
    wash: tuple[QRectF, ...]
    muted: bool
    formats: tuple[tuple[int, int, QTextCharFormat], ...]
    facts: tuple[tuple[int, Change], ...]
    """(line, change) of the facts that begin in this block, for the right margin of the unified view."""


def letter_boxes(
    laid: LaidText, start: int, end: int, ascent: float, descent: float, spread: float = 1.0
) -> tuple[QRectF, ...]:
    """Rectangles behind ``[start, end)``, as high as the letters, ``spread`` wider than they are at each side."""
    boxes = []
    for number, left, right in laid.stretches(start, end):
        baseline = laid.lines[number].baseline
        boxes.append(QRectF(left - spread, baseline - ascent - 1, right - left + 2 * spread, ascent + descent + 1))
    return tuple(boxes)


def decorate(
    block: Block,
    laid: LaidText,
    theme: Theme,
    shown: frozenset[str],
    reviews: Mapping[str, str],
    ascent: float,
    descent: float,
) -> Decoration:
    """``shown``: ids of the changes that pass the filter. ``reviews``: the decision on each change's key, where there is one."""

    def decided(change: Change) -> bool:
        return reviews.get(change.key, "open") != "open"

    runs = sorted(
        (run for run in block.marks if run.change.id in shown),
        key=lambda run: (_STRENGTH[run.change.category], not decided(run.change)),
    )
    marks = tuple(
        DrawnMark(
            run.change,
            theme.mark(run.change.category, run.change.relation),
            decided(run.change),
            run.struck,
            run.start,
            run.end,
            letter_boxes(laid, *_inked(block.text, run.start, run.end), ascent, descent),
        )
        for run in runs
    )
    moved = theme.mark("fact", "moved")
    whole_change = block.whole if block.whole and block.whole.id in shown else None
    whole = theme.mark(whole_change.category, whole_change.relation) if whole_change else None
    if whole is None and block.move is not None and not block.gone:
        whole = moved
    wash = tuple(QRectF(box.left - 1, box.top, box.width + 2, box.height) for box in laid.lines) if whole else ()
    muted = block.role in FURNITURE_ROLES or (whole_change is not None and whole_change.category == "boilerplate")
    formats = [] if muted else [(start, end, ink(theme["muted"])) for start, end in block.muted]
    struck = [_inked(block.text, s.start, s.start + s.length) for s in block.segments if s.struck]
    told = [(run.start, run.end) for run in runs if run.struck] + [(p.start, p.end) for p in block.passages if p.struck]
    bare = [reach for reach in struck if not any(start <= reach[0] and reach[1] <= end for start, end in told)]
    if not muted:
        tokens = [
            (run, "muted" if run.change.category == "boilerplate" else "secondary" if run.struck else "")
            for run in runs
        ]
        formats += [(run.start, run.end, ink(theme[token])) for run, token in tokens if token]
    facts = [(laid.line_of(run.start), run.change) for run in runs if run.change.category == "fact"]
    if whole_change is not None and whole_change.category == "fact":
        facts.append((0, whole_change))
    return Decoration(
        marks,
        tuple(
            (moved, letter_boxes(laid, *_inked(block.text, run.start, run.end), ascent, descent), run.struck)
            for run in block.passages
        ),
        tuple(
            (whole or theme.mark("wording", "changed"), letter_boxes(laid, *reach, ascent, descent)) for reach in bare
        ),
        _signs(block, laid, marks, whole_change, decided(whole_change) if whole_change else False),
        whole,
        wash,
        muted,
        tuple(formats),
        _once(facts),
    )


def _inked(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without the blanks at its ends; all of it where it is nothing but blanks."""
    words = text[start:end]
    if not words.strip():
        return start, end
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())


def _once(facts: Sequence[tuple[int, Change]]) -> tuple[tuple[int, Change], ...]:
    """Each change once, at the last place it begins: its newer words stand behind the older ones."""
    last = {change.id: (line, change) for line, change in sorted(facts, key=lambda fact: fact[0])}
    return tuple(sorted(last.values(), key=lambda fact: fact[0]))


def _signs(
    block: Block, laid: LaidText, marks: Sequence[DrawnMark], whole: Change | None, settled: bool
) -> tuple[Sign, ...]:
    """One sign a line, the strongest: a fact wherever one begins, wording, style and furniture once a paragraph."""
    found: dict[int, tuple[tuple[int, int], Sign]] = {}

    def put(rank: tuple[int, int], sign: Sign) -> None:
        if sign.line not in found or found[sign.line][0] < rank:
            found[sign.line] = rank, sign

    if whole is not None:
        likely = whole.category == "fact" and whole.certainty == "likely"
        put((9, 0), Sign(0, whole.category, whole.relation, likely, settled))
    if block.move is not None:
        put((8, 0), Sign(0, "fact", "moved", likely=False, decided=False))
    for run in block.passages:
        put((5, -1), Sign(laid.line_of(run.start), "fact", "moved", likely=False, decided=False))
    seen: set[str] = set()
    for drawn in sorted(marks, key=lambda drawn: drawn.start):
        category, relation = drawn.change.category, drawn.change.relation
        if category != "fact":
            if category in seen:
                continue
            seen.add(category)
        rank = _STRENGTH[category] * 2 - drawn.decided, relation in ("added", "removed")
        put((rank[0], int(rank[1])), Sign(laid.line_of(drawn.start), category, relation, drawn.likely, drawn.decided))
    return tuple(sign for _, sign in sorted(found.values(), key=lambda each: each[1].line))
