"""Comparison and annotations → files: one module a format, each with one verb, ``export``.

``FORMATS`` names what can be written; a format's module loads when it is first asked for.
``write_beside`` puts the bytes where the user wants them, or leaves what was there untouched.
"""

from dataclasses import dataclass
from importlib import import_module
from typing import Final

from core.export.options import ExportOptions
from core.export.writing import check_name, write_beside
from core.model import Annotations, Comparison

__all__ = ["FORMATS", "ExportFormat", "ExportOptions", "check_name", "export", "write_beside"]


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """``name`` is the command line's; ``title`` and ``about`` are what the export dialog shows.

    ``about`` may hold ``{before}`` and ``{after}`` for the labels of the two versions. ``extension`` has its dot.
    """

    name: str
    title: str
    about: str
    extension: str
    module: str

    def export(self, comparison: Comparison, annotations: Annotations, options: ExportOptions) -> bytes:
        """The file's bytes. Raises ``ExportError`` when the comparison can't be written in this format."""
        written: bytes = import_module(self.module).export(comparison, annotations, options)
        return written


FORMATS: Final[dict[str, ExportFormat]] = {
    known.name: known
    for known in (
        ExportFormat(
            "docx",
            "Word, tracked changes",
            "Reject all gives {before}, accept all {after}",
            ".docx",
            "core.export.redline",
        ),
        ExportFormat("report", "Word report", "Every fact in a table, with notes", ".docx", "core.export.word_report"),
        ExportFormat(
            "departures", "Departures table", "Every change in a table, nothing else", ".docx", "core.export.departures"
        ),
        ExportFormat("correction", "Correction notice", "What readers must be told", ".txt", "core.export.correction"),
        ExportFormat("html", "Web page", "One file, opens anywhere", ".html", "core.export.web_page"),
        ExportFormat("md", "Markdown", "The facts as text, with a line for a chat", ".md", "core.export.markdown"),
        ExportFormat("csv", "Table, CSV", "A line for each change", ".csv", "core.export.comma_separated"),
        ExportFormat("xlsx", "Table, Excel", "Facts and changes on two sheets", ".xlsx", "core.export.workbook"),
        ExportFormat(
            "merged",
            "Merged article, Word",
            "As you decided: kept or taken, no marks",
            ".docx",
            "core.export.merged_word",
        ),
        ExportFormat("text", "Merged article, text", "The same without any layout", ".txt", "core.export.merged"),
        ExportFormat("json", "Data", "The whole comparison as JSON", ".json", "core.export.document"),
    )
}


def export(name: str, comparison: Comparison, annotations: Annotations, options: ExportOptions) -> bytes:
    """The comparison in the format called ``name``. Raises ``KeyError`` for a name that is none of ``FORMATS``."""
    return FORMATS[name].export(comparison, annotations, options)
