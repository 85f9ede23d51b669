"""What the window can write: the formats of core, and the PDF, which Qt lays out."""

from typing import Final

from core.export import FORMATS, ExportFormat

PDF: Final = ExportFormat("pdf", "PDF", "The report on pages, to send or to print", ".pdf", "gui.paper.pdf")


def _offered() -> dict[str, ExportFormat]:
    """The PDF stands before the web page that it is laid out from."""
    names = list(FORMATS)
    at = names.index("html")
    return {name: FORMATS.get(name, PDF) for name in (*names[:at], PDF.name, *names[at:])}


OFFERED: Final = _offered()
