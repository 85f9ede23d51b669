"""The result for N versions; immutable, and it pickles."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from core.model.alignment import Alignment, Edit, Link, PairAlignment, Passage
from core.model.annotations import Annotations
from core.model.facts import Change, Contradiction, Fact
from core.model.options import Options
from core.model.version import Anchor, Version


class Origin(NamedTuple):
    """Where a change was found, so that it needn't be found again when nothing it hangs on has changed."""

    place: int
    """Number of the link; after the links the passages are counted on; -1 for a paragraph that stands alone."""
    order: tuple[int, int, int, int]
    """Where it stands: newer paragraph, offset in it; older paragraph, offset in it."""
    key: str
    """Its key before equal keys were told apart."""


@dataclass(frozen=True, slots=True)
class PairComparison:
    """Two versions compared: how they align, and what changed from the older to the newer.

    ``changes`` are in the order of the newer text (a removal where it would stand), ids unique in the comparison.
    """

    alignment: PairAlignment
    changes: tuple[Change, ...]
    origins: tuple[Origin, ...] = field(default=(), repr=False, compare=False)
    """Of each change, in their order; empty where they aren't known."""

    @property
    def before(self) -> int:
        return self.alignment.before

    @property
    def after(self) -> int:
        return self.alignment.after

    @property
    def links(self) -> tuple[Link, ...]:
        return self.alignment.links

    @property
    def passages(self) -> tuple[Passage, ...]:
        return self.alignment.passages

    @property
    def edits(self) -> tuple[Edit, ...]:
        return self.alignment.edits


@dataclass(frozen=True, slots=True)
class Comparison:
    """``pairs`` are the neighbouring ones, in order. ``anchors`` holds each version's anchor, or ``None``."""

    versions: tuple[Version, ...]
    alignment: Alignment
    pairs: tuple[PairComparison, ...]
    facts: tuple[Fact, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    anchors: tuple[Anchor | None, ...] = ()
    options: Options = field(default_factory=Options)

    def pair(self, before: int, after: int) -> PairComparison:
        """Any two versions compared (indexes into ``versions``); neighbours are at hand, others are computed when asked for."""
        for known in self.pairs:
            if (known.before, known.after) == (before, after):
                return known
        from core.engine import compare_pair

        return compare_pair(self, before, after)

    def to_dict(self, annotations: Annotations | None = None, pairs: Iterable[tuple[int, int]] = ()) -> dict[str, Any]:
        """The JSON document, format 1: neighbouring pairs, or the ones named."""
        from core.export.document import to_document

        return to_document(self, annotations or Annotations(), tuple(pairs))
