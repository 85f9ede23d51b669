"""Many articles in one table: the rows of each, the article's name before them. As CSV or as a workbook."""

from typing import Final

from core.export import comma_separated, workbook
from core.export.options import ExportOptions
from core.export.rows import HEAD, Row, change_rows
from core.model import Annotations, Comparison

ARTICLES_HEAD: Final = ("Article", *HEAD)
TABLES: Final = ("csv", "xlsx")
"""The formats that a table of many articles can have."""


def article_rows(article: str, comparison: Comparison, options: ExportOptions) -> list[Row]:
    """A row a change, in the order of ``ARTICLES_HEAD``."""
    return [(article, *row) for row in change_rows(comparison, Annotations(), options)]


def export(name: str, rows: list[Row], options: ExportOptions) -> bytes:
    """The rows of all articles in the format ``name`` of ``TABLES``. Raises ``KeyError`` for another."""
    return {"csv": _csv, "xlsx": _xlsx}[name](rows, options)


def _csv(rows: list[Row], options: ExportOptions) -> bytes:
    return comma_separated.table(ARTICLES_HEAD, rows)


def _xlsx(rows: list[Row], options: ExportOptions) -> bytes:
    return workbook.book(ARTICLES_HEAD, rows, options)
