"""What can be undone: each act holds the state before and after it, so undoing needs no worker and can't fail."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QUndoCommand

from core.model import Annotations, Comparison, HandLink, PairComparison, Version
from gui.review import Review

COLUMNS_AT_ONCE = 6


@dataclass(frozen=True, slots=True)
class Shown:
    """Which versions the editor has, and what of them is compared and in sight."""

    versions: tuple[Version, ...] = ()
    comparison: Comparison | None = None
    columns: tuple[int, ...] = ()
    pairs: tuple[PairComparison, ...] = ()
    by_hand: tuple[HandLink, ...] = ()
    """Links made and refused by hand, which the comparison keeps to."""

    def columns_for(self, comparison: Comparison) -> tuple[int, ...]:
        """The versions in sight stay in sight, and new ones come into it, the latest first, as far as there is room."""
        seen = {self.versions[n].id for n in self.columns}
        known = {version.id for version in self.versions}
        chosen = [n for n, version in enumerate(comparison.versions) if version.id in seen or version.id not in known]
        every = range(len(comparison.versions))
        return tuple((chosen if len(chosen[-COLUMNS_AT_ONCE:]) > 1 else every)[-COLUMNS_AT_ONCE:])


class Annotate(QUndoCommand):
    """Notes and decisions before and after one act."""

    def __init__(self, text: str, review: Review, after: Annotations) -> None:
        super().__init__(text)
        self._review = review
        self._before = review.annotations
        self._after = after
        self._standing = review.current

    def redo(self) -> None:
        self._review.set_annotations(self._after)

    def undo(self) -> None:
        """Also goes back to the change one stood on, so that what was undone is in sight."""
        self._review.set_annotations(self._before)
        if self._standing is not None and any(change.id == self._standing.id for change in self._review.changes):
            self._review.set_current(self._standing)


class Show(QUndoCommand):
    """Other versions, another order, a corrected date or label: what was shown before and after."""

    def __init__(self, text: str, show: Callable[[Shown], None], before: Shown, after: Shown) -> None:
        super().__init__(text)
        self._show = show
        self._before = before
        self._after = after

    def redo(self) -> None:
        self._show(self._after)

    def undo(self) -> None:
        self._show(self._before)
