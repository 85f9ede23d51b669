"""Work that stops where the user asked for it, and that tells how far it is."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from core.model import Cancelled

Item = TypeVar("Item")
Told = Callable[[int], None]
"""Hears how many of the ``PARTS`` of aligning a pair are done. It rises; where there is nothing to do, parts are left out."""
PARTS = 7
"""Equal sentences, candidates, all matches, groups of paragraphs, those by whole texts, what moved, passages."""


def untold(part: int) -> None:
    """Hears nothing."""


def check(cancelled: Callable[[], bool] | None, number: int = 0) -> None:
    """Raises ``core.model.Cancelled`` where the user asked for it; looks every 64th time."""
    if cancelled is not None and number % 64 == 0 and cancelled():
        raise Cancelled("The comparison was stopped.")


def watched(items: Iterable[Item], cancelled: Callable[[], bool] | None) -> Iterable[Item]:
    """The items, one after the other, with a look now and then at whether the user asked to stop. Raises as ``check`` does."""
    return items if cancelled is None else _watched(items, cancelled)


def _watched(items: Iterable[Item], cancelled: Callable[[], bool]) -> Iterator[Item]:
    for number, item in enumerate(items):
        if not number % 256:
            check(cancelled)
        yield item
