"""What became of each fact through three versions or more, for the formats that are read by people."""

from dataclasses import dataclass, replace
from typing import Final

from core.export.fact_table import in_sight, slices
from core.export.options import ExportOptions
from core.export.sheets import MOST_COLUMNS, letter
from core.export.words import KINDS, shortened
from core.facts.chains import Chain, Step, chains
from core.facts.said import describe
from core.model import Change, Comparison, Interval

HEADING: Final = "What became of each fact"
HOW_TO_READ: Final = "Where nothing stands, a version says the same as the one before it; – : it is told no more."
NOTHING: Final = "–"
_MOST: Final = 120
"""Letters of what a version says."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a fact says from a version on. ``change`` brought it; ``again``: the letter of the version that said so before."""

    version: int
    words: str
    change: Change | None
    again: str

    @property
    def text(self) -> str:
        return f"{self.words} ({self.again})" if self.again else self.words


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One fact that changed. ``place``: (version, paragraph) in which it stands last."""

    kind: str
    name: str
    place: tuple[int, int]
    told: tuple[Told, ...]

    def at(self, version: int) -> Told | None:
        """What is told anew in a version; ``None`` where it says what the one before it does, or nothing yet."""
        return next((told for told in self.told if told.version == version), None)

    @property
    def course(self) -> str:
        """``A 212 passengers → C 217 passengers``."""
        return " → ".join(f"{letter(told.version)} {told.text}" for told in self.told)


def ledger_lines(comparison: Comparison, options: ExportOptions) -> tuple[LedgerLine, ...]:
    """In the order of the text; none for two versions, of which the table of facts says all, or where facts are not asked for."""
    if not _is_asked_for(comparison, options):
        return ()
    return tuple(_line(chain, comparison) for chain in chains(comparison))


def in_columns(comparison: Comparison) -> bool:
    """Whether each version has a column of its own, as in the sheet of texts."""
    return len(comparison.versions) <= MOST_COLUMNS


def _is_asked_for(comparison: Comparison, options: ExportOptions) -> bool:
    return options.pair is None and len(comparison.versions) > 2 and "fact" in options.categories


def _line(chain: Chain, comparison: Comparison) -> LedgerLine:
    kind = KINDS[chain.fact.kind]
    told = (
        Told(
            step.version,
            _words(step, following, comparison),
            step.change,
            f"as {letter(step.again)}" if step.again is not None else "",
        )
        for step, following in zip(chain.steps, (*chain.steps[1:], None), strict=True)
    )
    return LedgerLine(f"{kind}?" if chain.likely else kind, chain.name, chain.place, tuple(told))


def _words(step: Step, following: Step | None, comparison: Comparison) -> str:
    """Dates as the days that they are; of a quotation the words in it that were altered."""
    if not step.spans:
        return NOTHING
    if isinstance(step.value, Interval) and step.value.anchored_by:
        return describe(replace(step.value, anchored_by=None))
    altered, spans, version = step.change, step.spans, step.version
    if altered is None and following is not None and following.change is not None and following.change.before:
        altered, version = following.change, following.version - 1
    if altered is not None and altered.kind == "quote":
        here = altered.after if altered is step.change else altered.before
        return shortened(in_sight(altered, here, comparison.versions[version].texts), _MOST)
    return shortened(slices(spans, comparison.versions[step.version].texts), _MOST)
