"""The facts for the clipboard: rich text for a mail or a document, and plain text for everything else."""

from dataclasses import dataclass

from lxml import etree

from core.export.fact_table import FactLine, by_weight, fact_lines
from core.export.options import ExportOptions
from core.export.palette import mark as mark_colours
from core.export.palette import palette
from core.export.sheets import letter
from core.export.web_page import tag
from core.export.words import kind, shortened
from core.model import Annotations, Comparison


@dataclass(frozen=True, slots=True)
class RichText:
    """The same content twice. ``html``: a fragment that carries its looks with it, since mail programs drop style sheets."""

    html: str
    plain: str


def rich_text(comparison: Comparison, annotations: Annotations, options: ExportOptions) -> RichText:
    """The facts table of all versions, or of the chosen pair."""
    lines = by_weight(comparison, fact_lines(comparison, annotations, options))
    rows = [_row(line) for line in lines]
    heads = tag(
        "tr", *(tag("th", name, style=f"{_edge()};text-align:start") for name in ("Kind", "Before", "After", "Place"))
    )
    table = tag("table", heads, *rows, style="border-collapse:collapse")
    plain = [
        f"{kind(line.first)}: {_flat(line.before) or '–'} → {_flat(line.after) or '–'} ({_places(line)})"
        for line in lines
    ]
    if not lines:
        table = tag("p", "No facts changed.")
        plain = ["No facts changed."]
    return RichText(etree.tostring(table, method="html", encoding="unicode"), "\n".join(plain) + "\n")


def _row(line: FactLine) -> etree._Element:
    fill = mark_colours("fact", line.first.relation)["background"]
    values = (
        tag("td", tag("span", shortened(words), style=f"background:{fill}") if words else "–", style=_edge())
        for words in (line.before, line.after)
    )
    return tag("tr", tag("td", kind(line.first), style=_edge()), *values, tag("td", _places(line), style=_edge()))


def _edge() -> str:
    return f"border:1px solid {palette()['edge']};padding:4px 8px;vertical-align:top"


def _flat(words: str) -> str:
    return shortened(" ".join(words.split()))


def _places(line: FactLine) -> str:
    return ", ".join(f"{letter(version)} ¶ {number + 1}" for version, number in line.places)
