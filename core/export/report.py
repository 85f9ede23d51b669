"""What the report says, whatever it is written in: its title and counts, its places and anchors, its legend.

The Word report and the web page are made of it; the pages of the PDF are laid out from the web page.
"""

from collections.abc import Sequence
from itertools import chain
from typing import Final

from core.export.fact_table import FactLine, fact_lines
from core.export.ledger import ledger_lines
from core.export.notes import is_lost, spans_in
from core.export.options import ExportOptions
from core.export.sheets import Mark, Sheet, letter, marks, moves, sheets, shown_pairs
from core.export.word.markup import unholdable
from core.export.words import counted, day, shortened
from core.model import Annotations, Comparison, Note, Reply, Version

HOW_TO_READ: Final = (
    "A broken underline, and a question mark after its kind, mark a fact that is only likely.",
    "A bar at the side marks a paragraph that was added (+), removed (−) or moved (↕) whole.",
    "Paragraphs are numbered in each version by itself.",
)
LEGEND: Final = (
    ("fact", "changed", "a fact that changed: a reader of the older version now has something wrong"),
    ("fact", "added", "a fact that was added"),
    ("fact", "removed", "a fact that was removed"),
    ("wording", "changed", "the same, said in other words"),
    ("style", "changed", "spelling, punctuation and other house style"),
)
"""(category, relation, meaning) of each mark."""
_FIRST_READ: Final = {"title": "headline", "caption": "caption"}
_SOURCES: Final = {
    "editor": "set by the editor",
    "dateline": "from the dateline",
    "text": "from the text",
    "meta": "from the file",
    "file property": "from the file's properties",
    "file time": "from the file's time",
}


class Report:
    """What is told of a comparison under ``options``.

    ``shown``: indexes of the versions in it, ``versions`` the same ones; ``missing``: characters that no export can hold.
    """

    def __init__(self, comparison: Comparison, annotations: Annotations, options: ExportOptions) -> None:
        self.comparison = comparison
        self.annotations = annotations
        self.options = options
        self.pairs = shown_pairs(comparison, options)
        self.sheets = sheets(comparison, options)
        self.shown = list(dict.fromkeys(version for sheet in self.sheets for version in sheet.columns))
        self.versions = [comparison.versions[n] for n in self.shown]
        self.missing = unholdable(chain.from_iterable(version.texts for version in self.versions))
        self.lines = fact_lines(comparison, annotations, options)
        self.ledger = ledger_lines(comparison, options)
        self._marks = [marks(sheet.pairs, options.categories) for sheet in self.sheets]
        self.moves = moves(self.pairs)

    @property
    def title(self) -> str:
        newest = self.versions[-1]
        headline = next((p.text for p in newest.paragraphs if p.role == "title"), "")
        return shortened(headline or f"{self.versions[0].label} and {newest.label}", 120)

    @property
    def compared(self) -> str:
        """``First take compared with Final by Ines Hallam, Fri 13 March 2026, 07:10``."""
        labels = [version.label for version in self.versions]
        said = f"{labels[0]} compared with {labels[1]}" if len(labels) == 2 else f"{len(labels)} versions compared"
        return f"{said} by {self.options.author}, {day(self.options.time.replace(tzinfo=None, microsecond=0))}"

    @property
    def notes(self) -> tuple[Note, ...]:
        """Those that are asked for."""
        return self.annotations.notes if self.options.notes else ()

    def summary(self) -> str:
        """The counts; or that nothing, or no fact, changed."""
        first, last = self.versions[0].label, self.versions[-1].label
        if all(version.texts == self.versions[0].texts for version in self.versions) and not self.lines:
            return f"{first} and {last} are the same, letter for letter."
        changes = [change for pair in self.pairs for change in pair.changes]
        moved = sum(link.moved for pair in self.pairs for link in pair.links)
        moved += sum(passage.moved for pair in self.pairs for passage in pair.passages)
        rest = [
            f"{number} {said}"
            for category, said in (
                ("wording", "of wording"),
                ("style", "of style"),
                ("boilerplate", "of page furniture"),
            )
            if category in self.options.categories
            and (number := sum(change.category == category for change in changes))
        ]
        if rest:
            rest[0] = rest[0].replace(" of", " change of" if rest[0].startswith("1 ") else " changes of", 1)
        if moved:
            rest.append(f"{counted(moved, 'passage')} moved")
        if "fact" not in self.options.categories:
            return f"{', '.join(rest)}." if rest else f"Of what is shown here nothing changed from {first} to {last}."
        lead = (
            f"{counted(len(self.lines), 'fact')} changed from {first} to {last}"
            if self.lines
            else f"No facts changed from {first} to {last}"
        )
        return f"{lead}. {', '.join(rest)}." if rest else f"{lead}."

    def facts_heading(self) -> str:
        """``What a reader of “First take” now has wrong``."""
        older = f"“{self.versions[0].label}”" if len(self.versions) == 2 else "an older version"
        return f"What a reader of {older} now has wrong"

    def told_again(self, line: FactLine) -> str:
        """``Again as in A.``; empty where no earlier version says so."""
        return f"Again as in {letter(line.again)}." if line.again is not None else ""

    def told_place(self, version: int, number: int) -> str:
        """``B ¶ 5``; where readers look first, with its name: ``B ¶ 1 (headline)``."""
        name = _FIRST_READ.get(self.comparison.versions[version].paragraphs[number].role or "", "")
        return f"{letter(version)} ¶ {number + 1}" + (f" ({name})" if name else "")

    def anchor(self, version: int, number: int, pair: object = None) -> str:
        """The bookmark of a paragraph, on the sheet that shows the pair."""
        sheet = next((n for n, known in enumerate(self.sheets) if pair in known.pairs), 0)
        if pair is None:
            sheet = next((n for n, known in enumerate(self.sheets) if version in known.columns), 0)
        return f"sheet{sheet + 1}_{letter(version)}_{number + 1}"

    def marked(self, sheet: int, version: int, number: int) -> Sequence[Mark]:
        """The changes on a paragraph's letters between the versions that the sheet shows."""
        return self._marks[sheet].get((version, number), ())

    def moved(self, sheet: Sheet, version: int, number: int) -> list[tuple[str, int, int]]:
        """``("Moved to", version, paragraph)`` for each other end of a move that the sheet shows."""
        return [
            (word, other, place)
            for word, way in (("Moved to", "to"), ("Moved from", "from"))
            for other, place in self.moves.get((version, number, way), ())
            if other in sheet.columns
        ]

    def places(self, note: Note) -> list[tuple[int, int]]:
        """(version, paragraph) of each place that the note stands at and the report shows."""
        return [
            (index, span.paragraph) for index in self.shown for span in spans_in(note, self.comparison.versions[index])
        ]

    def told_note(self, note: Note) -> str:
        """`` · Ines Hallam, Fri 13 March 2026, 07:10 · open``."""
        lost = " · its words are no longer there" if is_lost(note, self.comparison.versions) else ""
        return f" · {self._signed(note)} · {'resolved' if note.resolved else 'open'}{lost}"

    def told_reply(self, reply: Reply) -> str:
        """``Joe Petrie, Fri 13 March 2026, 09:30: ``, before what the reply says."""
        return f"{self._signed(reply)}: "

    def _signed(self, said: Note | Reply) -> str:
        return f"{said.author}, {day(said.time.astimezone(self.options.time.tzinfo).replace(tzinfo=None))}"


def published(version: Version) -> str:
    """``Wed 11 March 2026 (set by the editor)``; ``not known``."""
    if version.published is None:
        return "not known"
    return f"{day(version.published.value)} ({_SOURCES.get(version.published.source, version.published.source)})"
