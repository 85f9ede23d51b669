"""The rows that CSV and XLSX share: one a change, with the words and paragraphs of both sides; a
quotation's altered words stand amid the nearest words of it. ``Again``: the version that said before what the newer one says."""

from typing import Final

from core.export.fact_table import again_of, in_sight
from core.export.options import ExportOptions
from core.export.sheets import shown_pairs
from core.export.words import CATEGORIES, decided
from core.model import Annotations, Comparison, Decision, Span

HEAD: Final = (
    "From", "To", "Category", "Kind", "Relation", "Certainty", "Before", "After", "Paragraph before", "Paragraph after",
    "Summary", "Why", "Decision", "Notes", "Facts", "Key", "Again",
)  # fmt: skip
Row = tuple[str | int | None, ...]


def change_rows(comparison: Comparison, annotations: Annotations, options: ExportOptions) -> list[Row]:
    """A row a change of the chosen categories, in the order of ``HEAD``. Paragraphs count from 1; ``None`` where there is none."""
    rows: list[Row] = []
    again = again_of(comparison, options)
    decisions = {decision.change: decision for decision in annotations.decisions}
    for pair in shown_pairs(comparison, options):
        old, new = comparison.versions[pair.before], comparison.versions[pair.after]
        texts = old.texts, new.texts
        for change in pair.changes:
            if change.category not in options.categories:
                continue
            notes = [note.text for note in annotations.notes if note.change == change.key] if options.notes else []
            rows.append(
                (
                    old.label,
                    new.label,
                    CATEGORIES[change.category],
                    (change.kind or "").capitalize(),
                    change.relation,
                    change.certainty,
                    in_sight(change, change.before, texts[0]),
                    in_sight(change, change.after, texts[1]),
                    _first(change.before),
                    _first(change.after),
                    change.summary,
                    change.why,
                    decided(decisions.get(change.key, Decision(change.key))),
                    "\n".join(notes),
                    " ".join(change.facts),
                    change.key,
                    comparison.versions[again[change.id]].label if change.id in again else "",
                )
            )
    return rows


def _first(spans: tuple[Span, ...]) -> int | None:
    return spans[0].paragraph + 1 if spans else None
