"""Departures table, as a Word file: every change of the chosen categories in the order of the text, and nothing else."""

from core.export.fact_table import fact_lines
from core.export.options import ExportOptions
from core.export.word.page import after_table, paragraph, text
from core.export.word_report import WordReport, packed
from core.model import Annotations, Comparison


def export(comparison: Comparison, annotations: Annotations, options: ExportOptions) -> bytes:
    """The table of all versions, or of the chosen pair, as a .docx file."""
    report = WordReport(comparison, annotations, options)
    lines = fact_lines(comparison, annotations, options, options.categories)
    said = [paragraph("Told", text("Nothing was changed."))]
    if lines:
        said = [report.fact_table(lines, linked=False), after_table()]
    older = "the older version" if len(report.versions) == 2 else "an older version"
    heading = paragraph("Heading1", text(f"Departures from {older}"))
    return packed(report, [*report.cover(), heading, *said])
