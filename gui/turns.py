"""What follows from a new comparison, one thing in one turn of the event loop, so that keys and clicks come in between.

Each thing has a place, and ``ORDER`` says which comes first: what the eye needs. Asked for twice before its turn, it is done
once. What must never contradict the page (the lists, the counts, the header) is not put off: it takes the comparison in
together with the page, in the turn of ``coming``, and what takes long of it is made ready in turns before that.
"""

from collections.abc import Callable
from typing import Final, Literal, get_args

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

Place = Literal["coming", "paint", "strip", "contradictions", "words", "heights"]
"""What is coming is made ready and taken in; the window is painted; the overview strip is drawn; what a version tells in two
ways is told; words are counted; rows that nobody has looked at yet are measured."""
ORDER: Final[tuple[Place, ...]] = get_args(Place)
TURN_MS: Final = 1
"""To the next turn of the event loop. A timer of 0 is a posted event and would come before keys and clicks."""


class Turns(QObject):
    """See the head of the module."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[Place, tuple[QObject, Callable[[], None]]] = {}
        self._timer = QTimer(self, interval=TURN_MS, singleShot=True)
        self._timer.timeout.connect(self._next)

    def ask(self, place: Place, whose: QObject, do: Callable[[], None]) -> None:
        """Do this in a turn of its own, unless ``whose`` it is is gone by then. It takes the place of what waits there."""
        self._waiting[place] = whose, do
        if not self._timer.isActive():
            self._timer.start()

    def waits(self, place: Place) -> bool:
        """Whether something of this place is still to be done."""
        return place in self._waiting

    @property
    def rest(self) -> bool:
        """Whether nothing waits any more."""
        return not self._waiting

    def forget(self, place: Place) -> None:
        """What waits there is not to be done any more."""
        self._waiting.pop(place, None)

    def _next(self) -> None:
        place = next((place for place in ORDER if place in self._waiting), None)
        if place is None:
            return
        whose, do = self._waiting.pop(place)
        if self._waiting:  # started before it is done: whatever happens in it, the others have their turn
            self._timer.start()
        if isValid(whose):
            do()
