"""What can be undone: the undo stack mirrors the log of the case, which undoes; here is what is shown then."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QUndoCommand

from core.model import Change, Comparison, HandLink, PairComparison, Version
from gui.act_names import act_name

COLUMNS_AT_ONCE = 6


@dataclass(frozen=True, slots=True)
class Shown:
    """Which versions the editor has, as the case holds them, and what of them is compared and in sight."""

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


class Act(QUndoCommand):
    """An act of the case, by the words of its log. ``turn`` undoes it there (``True``) or does it again, and shows what is then.

    What was shown before and after is kept where it is known: then neither needs the worker.
    """

    def __init__(self, what: str, turn: Callable[["Act", bool], None], before: Shown | None = None) -> None:
        super().__init__(act_name(what))
        self._turn = turn
        self._pushed = False
        self.before = before
        self.after: Shown | None = None
        self.waits = False
        """Whether it waited to be compared before it could be shown."""
        self.standing: Change | None = None
        """The change one stood on, so that what is undone comes into sight."""

    def redo(self) -> None:
        """Nothing while it is pushed: the act was done already."""
        if self._pushed:
            self._turn(self, False)
        self._pushed = True

    def undo(self) -> None:
        self._turn(self, True)
