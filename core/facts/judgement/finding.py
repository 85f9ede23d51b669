"""A change before it gets its exact spans, its words and its id."""

from dataclasses import dataclass
from typing import Final

from core.model import Value
from core.model.facts import Category, Certainty, Relation

DIFFERS: Final = "what is said here differs"
"""The reason of what is told for its newness alone: a rule that knows more is heard all the same."""


@dataclass(frozen=True, slots=True)
class Finding:
    """``before`` and ``after`` are local stretches of a region; an empty one says where the other side's words would stand."""

    before: tuple[int, int]
    after: tuple[int, int]
    category: Category
    kind: str | None
    relation: Relation
    certainty: Certainty = "sure"
    before_value: Value | None = None
    after_value: Value | None = None
    why: str = ""

    @property
    def weight(self) -> int:
        """What counts for more when two findings share a place."""
        if self.category == "fact":
            return 4 if self.certainty == "sure" else 3
        return {"boilerplate": 5, "wording": 2, "style": 1}[self.category]


def relation_of(before: tuple[int, int], after: tuple[int, int]) -> Relation:
    """``changed``, or what is left when one side is empty."""
    if before[0] == before[1]:
        return "added"
    return "removed" if after[0] == after[1] else "changed"
