"""What of an export the user can choose."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from core.model import CATEGORIES, Comparison, PairComparison


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """Settings of one export; with the same ones the same comparison gives the same bytes.

    ``time``: aware; the moment the export speaks of. Its own offset is the local time that Word shows.
    ``author``: the name on tracked changes. No other name gets in but those on notes.
    ``pair``: indexes of the versions (older, newer) where a format shows two; ``None``: the first and the last.
    ``categories``: which changes are shown. The redline takes the others over silently, and then rejecting all no longer
    gives the older version to the letter; the file says so in its properties.
    ``moves_as_edits``: a moved paragraph as a deletion and an insertion.
    ``original``: the Word file that the older version was read from, or its bytes; the redline is then written into that file,
    so that its styles, lists, tables, links and notes stay. Where its structure can't tell a change exactly, the redline
    has the program's own layout and its properties say why.
    ``facts``: what the correction notice tells of, each a number of the facts table or a kind; empty: what was decided.
    ``fact_comments`` and ``notes``: whether the redline carries them as comments.

    Raises ``ValueError`` for a time without offset, an unknown category or an empty author.
    """

    time: datetime
    author: str = "Factline"
    pair: tuple[int, int] | None = None
    categories: tuple[str, ...] = CATEGORIES
    moves_as_edits: bool = False
    fact_comments: bool = True
    notes: bool = True
    facts: tuple[str, ...] = ()
    original: bytes | Path | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        if self.time.utcoffset() is None:
            raise ValueError("the time of an export needs an offset")
        if unknown := [c for c in self.categories if c not in CATEGORIES]:
            raise ValueError(f"no such category: {unknown[0]}")
        if not self.author.strip():
            raise ValueError("an export needs an author's name")

    @property
    def local(self) -> str:
        """The time as Word writes it in ``w:date``: the local clock with a Z."""
        return self.local_of(self.time)

    def local_of(self, time: datetime) -> str:
        """Another moment on the same local clock, written the same way."""
        return time.astimezone(self.time.tzinfo).replace(tzinfo=None, microsecond=0).isoformat() + "Z"

    @property
    def utc(self) -> str:
        return utc(self.time)

    def chosen(self, comparison: Comparison) -> PairComparison:
        """The pair to show. Raises ``IndexError`` when ``pair`` names a version that is not there."""
        before, after = self.pair or (0, len(comparison.versions) - 1)
        if not (0 <= before < len(comparison.versions) and 0 <= after < len(comparison.versions)):
            raise IndexError(f"no such pair: {before}, {after}")
        return comparison.pair(before, after)


def utc(time: datetime) -> str:
    """``2026-03-13T06:10:00Z``; no fractions."""
    return time.astimezone(UTC).replace(tzinfo=None, microsecond=0).isoformat() + "Z"
