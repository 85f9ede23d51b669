"""What the window shows and where the editor stands in it: the one state that view, panels and actions share.

It is passed down, never reached for. Widgets read it and listen to its signals; they change it through its methods
(where something can be undone, through ``gui.undo``, whose commands call these).
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Literal

from PySide6.QtCore import QObject, Signal

from core.facts.lines import ChangeLine, change_lines
from core.model import CATEGORIES, Annotations, Change, Comparison, PairComparison

Mode = Literal["side_by_side", "unified"]


@dataclass(frozen=True, slots=True)
class ChangeFilter:
    """Which changes are shown. Empty ``kinds`` or ``reviews`` mean all."""

    categories: frozenset[str] = frozenset(CATEGORIES)
    kinds: frozenset[str] = frozenset()
    reviews: frozenset[str] = frozenset()
    noted_only: bool = False

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


class Review(QObject):
    """The state of one window. Every property is read-only; every setter emits its signal only when something changed."""

    comparison_changed = Signal()
    """Another comparison (or none) is there; columns and current change were set anew before."""
    annotations_changed = Signal()
    current_changed = Signal()
    filter_changed = Signal()
    layout_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._pairs: tuple[PairComparison, ...] = ()
        self._annotations = Annotations()
        self._filter = ChangeFilter()
        self._layout = Layout()
        self._current: Change | None = None

    @property
    def comparison(self) -> Comparison | None:
        return self._comparison

    @property
    def pairs(self) -> tuple[PairComparison, ...]:
        """The pairs between neighbouring columns in sight, left to right."""
        return self._pairs

    @property
    def annotations(self) -> Annotations:
        return self._annotations

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
        return tuple(change for pair in self._pairs for change in pair.changes)

    @property
    def shown(self) -> tuple[Change, ...]:
        """The changes that pass the filter."""
        return tuple(change for change in self.changes if self.passes(change))

    @property
    def lines(self) -> tuple[ChangeLine, ...]:
        """The shown changes as an editor counts them."""
        return change_lines(self.shown)

    def passes(self, change: Change) -> bool:
        chosen = self._filter
        if change.category not in chosen.categories or (chosen.kinds and change.kind not in chosen.kinds):
            return False
        if chosen.reviews and self._annotations.decision(change.key).review not in chosen.reviews:
            return False
        return not chosen.noted_only or any(note.change == change.key for note in self._annotations.notes)

    def set_comparison(self, comparison: Comparison | None, pairs: Iterable[PairComparison] | None = None) -> None:
        """Show a comparison. ``pairs`` are given when the columns in sight aren't neighbours."""
        self._comparison = comparison
        count = len(comparison.versions) if comparison else 0
        self._layout = replace(self._layout, columns=tuple(range(count)), opened_folds=frozenset())
        self._pairs = tuple(pairs) if pairs is not None else comparison.pairs if comparison else ()
        self._current = None
        self.comparison_changed.emit()

    def set_columns(self, columns: tuple[int, ...], pairs: Iterable[PairComparison]) -> None:
        """Show these versions, with the comparison of each neighbouring two of them."""
        self._layout = replace(self._layout, columns=columns, opened_folds=frozenset())
        self._pairs = tuple(pairs)
        self._current = None
        self.comparison_changed.emit()

    def set_annotations(self, annotations: Annotations) -> None:
        if annotations != self._annotations:
            self._annotations = annotations
            self.annotations_changed.emit()

    def set_filter(self, chosen: ChangeFilter) -> None:
        if chosen != self._filter:
            self._filter = chosen
            self.filter_changed.emit()

    def set_layout(self, layout: Layout) -> None:
        if layout != self._layout:
            self._layout = layout
            self.layout_changed.emit()

    def set_current(self, change: Change | None) -> None:
        if change != self._current:
            self._current = change
            self.current_changed.emit()

    def step(self, by: int, category: str | None = None) -> Change | None:
        """Go to the next (``by=1``) or previous (``-1``) shown line, of one category if named; stays at the ends. Gives the change."""
        lines = [line for line in self.lines if category is None or line.first.category == category]
        if not lines:
            return None
        order = {change.id: n for n, change in enumerate(self.changes)}
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
