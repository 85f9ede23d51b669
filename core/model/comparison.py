"""The result for N versions; immutable, and it pickles."""

from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from typing import Any

from core.model.alignment import Alignment, Edit, Link, PairAlignment, Passage
from core.model.annotations import Annotations
from core.model.facts import Change, Contradiction, Fact
from core.model.options import Options
from core.model.version import Anchor, Version


def _without_workings(result: Any) -> list[Any]:
    return [None if known.name == "workings" else getattr(result, known.name) for known in fields(result)]


@dataclass(frozen=True, slots=True)
class PairComparison:
    """Two versions compared: how they align, and what changed from the older to the newer.

    ``changes`` are in the order of the newer text (a removal where it would stand), ids unique in the comparison.
    """

    alignment: PairAlignment
    changes: tuple[Change, ...]
    workings: object = field(default=None, repr=False, compare=False)
    """What was found on the way to it, in the terms of ``core.facts``: with it a corrected date needs less. It is no part of the
    result: never compared, and left out of a pickle."""

    __getstate__ = _without_workings

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
    workings: object = field(default=None, repr=False, compare=False)
    """As those of a pair."""

    __getstate__ = _without_workings

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
