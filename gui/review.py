"""What the window shows and where the editor stands in it: the one state that view, panels and actions share.

It is passed down, never reached for. Widgets read it and listen to its signals; they change it through its methods
(where something can be undone, through ``gui.undo``, whose commands call these).
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from PySide6.QtCore import QObject, Signal

from core.facts.lines import ChangeLine, change_lines
from core.model import CATEGORIES, Annotations, Change, Comparison, Link, Note, PairComparison, Passage, Version
from gui.turns import Turns

Mode = Literal["side_by_side", "unified"]


@dataclass(frozen=True, slots=True)
class ChangeFilter:
    """Which changes are shown. Empty ``kinds`` (of facts) or ``reviews`` mean all."""

    categories: frozenset[str] = frozenset(CATEGORIES)
    kinds: frozenset[str] = frozenset()
    reviews: frozenset[str] = frozenset()
    noted_only: bool = False
    new_only: bool = False
    """Only what was not there when the editor last looked."""

    @property
    def facts_only(self) -> bool:
        return self.categories == {"fact"}


@dataclass(frozen=True, slots=True)
class Layout:
    """How the comparison is laid out: ``columns`` are version indexes in sight, in order."""

    mode: Mode = "side_by_side"
    columns: tuple[int, ...] = ()
    changes_only: bool = False
    opened_folds: frozenset[int] = field(default_factory=frozenset)
    """First row numbers of folds that were opened."""
    zoom: float = 1.0
    family: str = ""
    """Type of the article; the program's own where it is empty."""


@dataclass(frozen=True, slots=True)
class NotesChanged:
    """``before``: the notes that were there; ``gone``: those of them that are not, or not as they were; ``come``: those of now."""

    before: tuple[Note, ...]
    gone: tuple[Note, ...]
    come: tuple[Note, ...]


def notes_changed(before: tuple[Note, ...], after: tuple[Note, ...]) -> NotesChanged:
    """Both are in one order, so all lies between what is the same at the front and at the end."""
    least = min(len(before), len(after))
    front = next((n for n in range(least) if before[n] is not after[n]), least)
    back = next((n for n in range(least - front) if before[-1 - n] is not after[-1 - n]), least - front)
    return NotesChanged(before, before[front : len(before) - back], after[front : len(after) - back])


@dataclass(frozen=True, slots=True)
class Counted:
    """What some pairs hold, found before they are shown."""

    pairs: tuple[PairComparison, ...] = ()
    changes: tuple[Change, ...] = ()
    lines: tuple[ChangeLine, ...] = ()
    pair_by_change: dict[str, PairComparison] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)


def _by_change(pairs: Iterable[PairComparison]) -> dict[str, PairComparison]:
    return {change.id: pair for pair in pairs for change in pair.changes}


def _by_category(lines: Iterable[ChangeLine]) -> dict[str, int]:
    found = Counter(line.changes[0].category for line in lines)
    return {name: found[name] for name in CATEGORIES}


class Review(QObject):
    """The state of one window. Every property is read-only; every setter emits its signal only when something changed."""

    comparison_changed = Signal()
    """Another comparison (or none) is there; columns were set anew before, and the current change kept where it still is."""
    annotations_changed = Signal()
    current_changed = Signal()
    filter_changed = Signal()
    layout_changed = Signal()
    looked_changed = Signal()
    """Other changes count as new."""
    place_requested = Signal(int, object)
    """(version index, Span): bring this place into sight, as a note or a move in a panel asks for."""
    places_requested = Signal(int, object, str)
    """(version index, spans, what is told of them): mark these words, bring the first into sight; the next where they are marked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.turns = Turns(self)
        """In which those who show this do what can wait."""
        self._comparison: Comparison | None = None
        self._pairs: tuple[PairComparison, ...] = ()
        self._annotations = Annotations()
        self._notes_changed = NotesChanged((), (), ())
        self._filter = ChangeFilter()
        self._layout = Layout()
        self._current: Change | None = None
        self._reviews: dict[str, str] = {}
        self._merges: dict[str, str] = {}
        self._noted: frozenset[str] = frozenset()
        self._looked: frozenset[str] = frozenset()
        self._lines: tuple[ChangeLine, ...] | None = None
        self._all_lines: tuple[ChangeLine, ...] | None = None
        self._line_by_change: dict[str, ChangeLine] | None = None
        self._changes: tuple[Change, ...] | None = None
        self._places: dict[str, int] | None = None
        self._pair_by_change: dict[str, PairComparison] | None = None
        self._counts: dict[str, int] | None = None
        self._ahead = Counted()

    @property
    def comparison(self) -> Comparison | None:
        return self._comparison

    @property
    def versions(self) -> tuple[Version, ...]:
        """The versions that are compared here, which places and columns count; the desk may hold others that are coming."""
        return self._comparison.versions if self._comparison is not None else ()

    @property
    def pairs(self) -> tuple[PairComparison, ...]:
        """The pairs between neighbouring columns in sight, left to right."""
        return self._pairs

    @property
    def annotations(self) -> Annotations:
        return self._annotations

    @property
    def notes_changed(self) -> "NotesChanged":
        """What the last change of the annotations did to the notes, for those who show thousands of them."""
        return self._notes_changed

    @property
    def filter(self) -> ChangeFilter:
        return self._filter

    @property
    def layout_(self) -> Layout:
        return self._layout

    @property
    def current(self) -> Change | None:
        return self._current

    @property
    def changes(self) -> tuple[Change, ...]:
        """All changes of the pairs in sight, in the order of the view."""
        if self._changes is None:
            self._changes = tuple(change for pair in self._pairs for change in pair.changes)
        return self._changes

    @property
    def shown(self) -> tuple[Change, ...]:
        """The changes that pass the filter."""
        if self._filter == ChangeFilter():
            return self.changes
        return tuple(change for change in self.changes if self.passes(change))

    @property
    def lines(self) -> tuple[ChangeLine, ...]:
        """The shown changes as an editor counts them."""
        if self._lines is None:
            self._lines = self.all_lines if self._filter == ChangeFilter() else change_lines(self.shown)
        return self._lines

    @property
    def all_lines(self) -> tuple[ChangeLine, ...]:
        """All changes of the pairs in sight as an editor counts them, whatever the filter hides."""
        if self._all_lines is None:
            self._all_lines = change_lines(self.changes)
        return self._all_lines

    @property
    def moves(self) -> tuple[tuple[PairComparison, Link | Passage], ...]:
        """What only moved, with its pair, in the order of the older text; no filter hides these."""
        found: list[tuple[PairComparison, Link | Passage]] = []
        for pair in self._pairs:
            found += [(pair, link) for link in pair.links if link.moved]
            found += [(pair, passage) for passage in pair.passages if passage.moved]
        return tuple(found)

    def pair_of(self, change: Change) -> PairComparison | None:
        """The pair in sight that holds this change."""
        return self.pair_by_change.get(change.id)

    @property
    def pair_by_change(self) -> Mapping[str, PairComparison]:
        """The pair that holds each change in sight, by the change's id."""
        if self._pair_by_change is None:
            self._pair_by_change = _by_change(self._pairs)
        return self._pair_by_change

    def line_of(self, change: Change) -> ChangeLine:
        """The line the change is counted in; all its places are decided together."""
        if self._line_by_change is None:
            self._line_by_change = {member.id: line for line in self.all_lines for member in line.changes}
        return self._line_by_change.get(change.id, ChangeLine((change,)))

    def review_of(self, change: Change) -> str:
        """``open confirmed correction set_aside``."""
        return self._reviews.get(change.key, "open")

    def merge_of(self, change: Change) -> str:
        """``undecided keep take``: whose words stand."""
        return self._merges.get(change.key, "undecided")

    @property
    def looked(self) -> frozenset[str]:
        """Keys of the changes that were looked at when this was shown; empty where no version came since."""
        return self._looked

    def is_new(self, change: Change) -> bool:
        """Whether the change came since the editor last looked. It stays new while it is shown, though she goes to it."""
        return bool(self._looked) and change.key not in self._looked

    @property
    def new_lines(self) -> tuple[ChangeLine, ...]:
        """What is new, as an editor counts it, whatever the filter hides."""
        return tuple(line for line in self.all_lines if self.is_new(line.first)) if self._looked else ()

    def counts(self) -> dict[str, int]:
        """Lines by category, whatever the filter hides."""
        if self._counts is None:
            self._counts = _by_category(self.all_lines)
        return dict(self._counts)

    def decided_facts(self) -> tuple[int, int]:
        """How many fact lines are decided, of how many."""
        count = self.counts()["fact"]
        if not self._reviews:
            return 0, count
        facts = (line.changes[0] for line in self.all_lines if line.changes[0].category == "fact")
        return sum(self.review_of(change) != "open" for change in facts), count

    def position(self, category: str) -> tuple[int, int]:
        """(number of the line the current change is in, or 0; number of lines) among the shown lines of a category."""
        lines = [line for line in self.lines if line.changes[0].category == category]
        here = self._current
        if here is None or here.category != category:
            return 0, len(lines)
        return next((n for n, line in enumerate(lines, 1) if here in line.changes), 0), len(lines)

    def passes(self, change: Change) -> bool:
        chosen = self._filter
        if change.category not in chosen.categories:
            return False
        if change.category == "fact" and chosen.kinds and change.kind not in chosen.kinds:
            return False
        if chosen.reviews and self.review_of(change) not in chosen.reviews:
            return False
        if chosen.new_only and not self.is_new(change):
            return False
        return not chosen.noted_only or change.key in self._noted

    def prepare(self, pairs: tuple[PairComparison, ...]) -> None:
        """Count what these pairs hold, in a turn of the event loop before they are shown."""
        changes = tuple(change for pair in pairs for change in pair.changes)
        lines = change_lines(changes)
        self._ahead = Counted(pairs, changes, lines, _by_change(pairs), _by_category(lines))

    def set_comparison(
        self,
        comparison: Comparison | None,
        pairs: Iterable[PairComparison] | None = None,
        columns: tuple[int, ...] | None = None,
    ) -> None:
        """Show a comparison. ``columns`` are the versions in sight, all when not given; ``pairs`` go with them."""
        self._comparison = comparison
        everyone = tuple(range(len(comparison.versions))) if comparison else ()
        self._layout = replace(self._layout, columns=everyone if columns is None else columns, opened_folds=frozenset())
        self._pairs = tuple(pairs) if pairs is not None else comparison.pairs if comparison else ()
        self._forget_lines()
        self._keep_current()
        self.comparison_changed.emit()

    def set_columns(self, columns: tuple[int, ...], pairs: Iterable[PairComparison], mode: Mode | None = None) -> None:
        """Show these versions, with the comparison of each neighbouring two of them; in another mode if named, in one step."""
        before = self._layout.mode
        self._layout = replace(self._layout, columns=columns, mode=mode or before, opened_folds=frozenset())
        self._pairs = tuple(pairs)
        self._forget_lines()
        self._keep_current()
        self.comparison_changed.emit()
        if self._layout.mode != before:
            self.layout_changed.emit()

    def set_annotations(self, annotations: Annotations) -> None:
        if annotations != self._annotations:
            self._notes_changed = notes_changed(self._annotations.notes, annotations.notes)
            self._annotations = annotations
            self._reviews = {decision.change: decision.review for decision in annotations.decisions}
            self._merges = {decision.change: decision.merge for decision in annotations.decisions}
            self._noted = frozenset(note.change for note in annotations.notes if note.change)
            self._lines = None
            self.annotations_changed.emit()

    def set_looked(self, keys: frozenset[str]) -> None:
        """Set before a comparison is shown, or when the editor has seen all that is new."""
        if keys != self._looked:
            self._looked = keys
            self._lines = None
            self.looked_changed.emit()

    def set_filter(self, chosen: ChangeFilter) -> None:
        if chosen != self._filter:
            self._filter = chosen
            self._lines = None
            self.filter_changed.emit()

    def set_layout(self, layout: Layout) -> None:
        if layout != self._layout:
            self._layout = layout
            self.layout_changed.emit()

    def set_current(self, change: Change | None) -> None:
        """Stand on a change. One of an earlier comparison is found again by its key; where it is gone, one stays."""
        if change is not None and change not in (self._current, self._here(change)):
            change = next((known for known in self.changes if known.key == change.key), self._current)
        if change != self._current:
            self._current = change
            self.current_changed.emit()

    def _here(self, change: Change) -> Change | None:
        """What has the id of this change now, which may be another: ids are counted anew in each comparison."""
        place = self._order.get(change.id)
        return self.changes[place] if place is not None else None

    @property
    def _order(self) -> Mapping[str, int]:
        """The place of each change in the view, by its id."""
        if self._places is None:
            self._places = {change.id: n for n, change in enumerate(self.changes)}
        return self._places

    def _forget_lines(self) -> None:
        self._lines = self._all_lines = self._line_by_change = None
        self._changes = self._places = self._pair_by_change = self._counts = None
        known, self._ahead = self._ahead, Counted()
        if known.pairs and known.pairs is self._pairs:
            self._changes, self._all_lines = known.changes, known.lines
            self._pair_by_change, self._counts = known.pair_by_change, known.counts

    def _keep_current(self) -> None:
        """Stay on the change one stood on where the new comparison still has it (by key)."""
        standing = self._current.key if self._current else None
        self._current = next((change for change in self.changes if change.key == standing), None)

    def go_to_next_open(self) -> Change | None:
        """Go to the next shown fact that is still open, from here on and then from the top; stays when none is."""
        facts = [line for line in self.lines if line.first.category == "fact"]
        order = self._order
        here = order[self._current.id] if self._current else -1
        waiting = [line for line in facts if self.review_of(line.first) == "open" and self._current not in line.changes]
        after = [line for line in waiting if order[line.first.id] > here]
        if after or waiting:
            self.set_current((after or waiting)[0].first)
        return self._current

    def step(self, by: int, category: str | None = None) -> Change | None:
        """Go to the next (``by=1``) or previous (``-1``) shown line, of one category if named; stays at the ends. Gives the change."""
        lines = [line for line in self.lines if category is None or line.first.category == category]
        if not lines:
            return None
        order = self._order
        here = order[self._current.id] if self._current else -1 if by > 0 else len(order)
        standing = next((n for n, line in enumerate(lines) if self._current in line.changes), None)
        if standing is not None:
            target = min(max(standing + by, 0), len(lines) - 1)
        elif by > 0:
            target = next((n for n, line in enumerate(lines) if order[line.first.id] > here), len(lines) - 1)
        else:
            target = next((n for n in reversed(range(len(lines))) if order[lines[n].first.id] < here), 0)
        self.set_current(lines[target].first)
        return self._current
