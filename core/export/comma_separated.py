"""CSV of all changes, safe to open in a spreadsheet: no cell can become a formula."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO
from typing import Final

from core.export.options import ExportOptions
from core.export.rows import HEAD, Row, change_rows
from core.model import Annotations, Comparison

# A cell that starts with one of these is taken for a formula (OWASP, CSV Injection); full-width forms are folded by
# some spreadsheets. The apostrophe before it is how spreadsheets themselves write "this is text".
FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "|", "%")


def export(comparison: Comparison, annotations: Annotations, options: ExportOptions) -> bytes:
    """UTF-8 with a byte order mark, by which spreadsheets know it; lines end in CRLF (RFC 4180)."""
    return table(HEAD, change_rows(comparison, annotations, options))


def table(head: Sequence[str], rows: Iterable[Row]) -> bytes:
    """Head and rows in the same manner."""
    held = StringIO(newline="")
    writer = csv.writer(held, lineterminator="\r\n")
    writer.writerow(head)
    for row in rows:
        writer.writerow([safe(value) if isinstance(value, str) else value for value in row])
    return held.getvalue().encode("utf-8-sig", "replace")


def safe(text: str) -> str:
    """The text as a cell that stays text. NUL, which readers of CSV break off at, becomes a replacement character."""
    text = text.replace("\0", "\ufffd")
    return f"'{text}" if text.lstrip(" \u00a0").startswith(FORMULA_STARTS) or text.startswith("'") else text
