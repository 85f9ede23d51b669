"""Days as rules look at them: a corrected date touches only a rule that looked at a day which hangs on it."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from core.facts.anchors import hangs
from core.model import Interval, Mention, Value

Question = Callable[[Any, Any], bool]
"""Of two tellings, answered by what they are alone: it can be asked again under another date."""


class Watch:
    """What a rule learns of the days that hang on a version's date.

    ``looked``: whether it read one. ``asked``: the questions on such days, each with its two tellings and the answer; what is read
    to answer one is not counted as looked at.
    """

    def __init__(self) -> None:
        self.looked = False
        self.asked: list[tuple[Question, Any, Any, bool]] = []

    def ask(self, question: Question, one: Any, other: Any) -> bool:
        before, self.looked = self.looked, False
        answer = question(one, other)
        if self.looked:
            self.asked.append((question, one, other, answer))
        self.looked = before
        return answer


class WatchedDay(Interval):
    """An interval that tells a watch when it is read. Its precision is the same under every date, and free."""

    __slots__ = ("_hangs", "of", "watch")
    of: Interval
    watch: Watch
    _hangs: bool

    def __init__(self, of: Interval, watch: Watch) -> None:
        object.__setattr__(self, "of", of)
        object.__setattr__(self, "watch", watch)
        object.__setattr__(self, "_hangs", hangs(of))

    def _read(self) -> Interval:
        if self._hangs:
            self.watch.looked = True
        return self.of

    @property
    def precision(self) -> str:
        return self.of.precision

    @property
    def start(self) -> date | datetime | None:
        return self._read().start

    @property
    def end(self) -> date | datetime | None:
        return self._read().end

    @property
    def anchored_by(self) -> str | None:
        return self._read().anchored_by

    @property
    def words(self) -> str:
        return self._read().words


def seen(mention: Mention, watch: Watch) -> Mention:
    """The mention, its day watched where it tells one."""
    value = mention.value
    if not isinstance(value, Interval):
        return mention
    return Mention(mention.kind, mention.spans, WatchedDay(value, watch), mention.expression)


def unseen(value: Value | None) -> Value | None:
    """A value as it is by itself."""
    return value.of if isinstance(value, WatchedDay) else value
