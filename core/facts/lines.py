"""Changes as an editor counts them: one line for all places in which one fact changed alike."""

from collections.abc import Iterable
from dataclasses import dataclass

from core.model import Change, Name, Value


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One line of a list: the changes that share it, in the order of the text (one but where a fact changed alike in several places)."""

    changes: tuple[Change, ...]

    @property
    def first(self) -> Change:
        return self.changes[0]


def change_lines(changes: Iterable[Change]) -> tuple[ChangeLine, ...]:
    """Group changes of one fact with the same values before and after; all others stand alone. Order of first appearance.

    Of one fact a name is the same however much of it is told: ``Rolf Anders`` and ``Anders``.
    """
    grouped: dict[object, list[Change]] = {}
    for change in changes:
        tied = change.category == "fact" and change.facts and (change.before_value or change.after_value)
        line = (change.kind, change.facts, _bare(change.before_value), _bare(change.after_value)) if tied else change.id
        grouped.setdefault(line, []).append(change)
    return tuple(ChangeLine(tuple(together)) for together in grouped.values())


def _bare(value: Value | None) -> object:
    """A value without the words that it is told in."""
    match value:
        case Name():
            return value.canonical
        case _:
            return value
