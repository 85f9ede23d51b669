"""Word report: what a reader of the older version now has wrong, then the versions side by side, on landscape pages.

Every text goes in as text through our own template; nothing of an article can become markup, a field or a formula.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, count

from lxml import etree

from core.export.fact_table import FactLine, by_weight
from core.export.ledger import HEADING as LEDGER
from core.export.ledger import HOW_TO_READ as LEDGER_IN_WORDS
from core.export.ledger import NOTHING, LedgerLine, Told, in_columns
from core.export.options import ExportOptions
from core.export.palette import mark as mark_colours
from core.export.palette import palette
from core.export.report import HOW_TO_READ, LEGEND, Report, published
from core.export.sheets import Sheet, is_furniture, letter, segments, whole
from core.export.within import contradictions, within_heading, within_places
from core.export.word.markup import holdable, left_out, q, root
from core.export.word.package import DOCUMENT, Package
from core.export.word.page import (
    WIDTH,
    after_table,
    bookmarked,
    cell,
    edged,
    head_cells,
    landscape,
    link,
    paragraph,
    row,
    table,
    text,
)
from core.export.words import CATEGORIES, NOTES, RELATION_SIGNS, RELATIONS, day, decided, kind, shortened
from core.model import Annotations, Change, Comparison, Note

_CELL_STYLES = {
    "title": "CellTitle",
    "heading": "CellHeading",
    "boilerplate": "CellFurniture",
    "byline": "CellFurniture",
}
_NUMBER = 640
# A row whose longest paragraph has fewer letters is not broken between pages.
_LONG = 1200


def export(comparison: Comparison, annotations: Annotations, options: ExportOptions) -> bytes:
    """The report of all versions, or of the chosen pair, as a .docx file."""
    report = WordReport(comparison, annotations, options)
    return packed(report, report.blocks())


def packed(report: "WordReport", blocks: Iterable[etree._Element]) -> bytes:
    """The blocks as a file on landscape pages."""
    package = Package(report.versions[-1].language)
    document = root("document")
    body = etree.SubElement(document, q("body"))  # in its place at once: what is moved later is gone through again
    body.extend(blocks)
    body.append(landscape(package, report.title))
    package.put(DOCUMENT, document)
    package.properties(
        title=holdable(report.title),
        author=holdable(report.options.author),
        time=report.options.time,
        about=left_out(report.missing),
    )
    return package.bytes()


class WordReport(Report):
    def __init__(self, comparison: Comparison, annotations: Annotations, options: ExportOptions) -> None:
        super().__init__(comparison, annotations, options)
        self._bookmarks = count(1)
        self._head = palette()["sunken"]
        self._muted = palette()["muted"]
        self._empty = palette()["background"]

    def blocks(self) -> Iterator[etree._Element]:
        """All of the report, in order."""
        yield from self.cover()
        yield from self._facts()
        yield from self._ledger()
        yield from self._within()
        for number, sheet in enumerate(self.sheets):
            yield from self._side_by_side(number, sheet)
        yield from self._notes()
        yield from self._legend()

    # ------------------------------------------------------------------ cover

    def cover(self) -> Iterator[etree._Element]:
        """What was compared, when and by whom, and the counts."""
        yield paragraph("Title", text(self.title), said=self.title)
        yield paragraph("Subtitle", text(self.compared))
        widths = [_NUMBER, 3500, 3700, 4130, 1200, 1400]
        rows = [head_cells(widths, ("", "Version", "Published", "Source", "Words", "Paragraphs"), self._head)]
        for index, version in zip(self.shown, self.versions, strict=True):
            rows.append(
                _plain_row(
                    widths,
                    letter(index),
                    version.label,
                    published(version),
                    version.source_name or "pasted or given as text",
                    f"{sum(len(p.text.split()) for p in version.paragraphs):,}",
                    f"{len(version.paragraphs):,}",
                )
            )
        yield table(widths, rows)
        yield paragraph("Told")
        yield paragraph("Told", text(self.summary(), bold=True))
        for warning in dict.fromkeys(chain.from_iterable(version.warnings for version in self.versions)):
            yield paragraph("Told", text(warning), said=warning)
        if self.missing:
            yield paragraph("Told", text(left_out(self.missing)))

    # ------------------------------------------------------------------ facts

    def _facts(self) -> Iterator[etree._Element]:
        if "fact" not in self.options.categories:
            return
        yield _heading(1, self.facts_heading())
        if not self.lines:
            yield paragraph("Told", text("No facts changed."))
            return
        yield self.fact_table(by_weight(self.comparison, self.lines))

    def _within(self) -> Iterator[etree._Element]:
        """What the newest version tells in two ways."""
        for number, found in enumerate(contradictions(self.comparison, self.options)):
            if not number:
                yield _heading(1, within_heading(self.comparison, found))
            said = found.sentence()
            links = (link(self.anchor(*place), self.told_place(*place)) for place in within_places(found))
            spaced = (part for one in links for part in (text(" · "), one))
            yield paragraph("Told", text(said), *spaced, said=said)

    def fact_table(self, lines: Iterable[FactLine], *, linked: bool = True) -> etree._Element:
        """The lines as a table; with ``linked`` each place leads to its paragraph in the columns."""
        several = len(self.pairs) > 1
        widths = [_NUMBER, 1650, 3500, 3900, 1200, 1400, 2280]
        heads: tuple[str, ...] = ("", "Kind", "Before", "After", "Place", "Decision", "Note")
        if several:
            widths = [_NUMBER, 1650, 3200, 3600, 1150, 1200, 1400, 1730]
            heads = ("", "Kind", "Before", "After", "Version", "Place", "Decision", "Note")
        rows = [head_cells(widths, heads, self._head)]
        rows += [self._fact_row(line, widths, several=several, linked=linked) for line in lines]
        return table(widths, rows)

    def _fact_row(self, line: FactLine, widths: Sequence[int], *, several: bool, linked: bool) -> etree._Element:
        change = line.first
        colours = mark_colours(change.category, change.relation)
        sign = text(f"{RELATION_SIGNS[change.relation]} ", bold=True, colour=colours["line"])
        before, after = map(shortened, line.shown)
        cells = [
            [paragraph("CellNumber", text(str(line.number)))],
            [
                paragraph("TableText", sign, text(kind(change), bold=True)),
                paragraph("TableText", text(RELATIONS[change.relation], colour=self._muted)),
            ],
            [self._value(before, change, old=True)],
            [
                self._value(after, change, old=False),
                *self._why(change),
                *self._again(line),
                *self._still(line, linked=linked),
            ],
            *([[paragraph("TableText", text(line.step))]] if several else []),
            [self._places(line, linked=linked)],
            [paragraph("TableText", text(decided(line.decision), bold=line.decision.review == "correction"))],
            [paragraph("TableText", text(shortened(note.text)), said=note.text) for note in line.notes],
        ]
        return row(*(cell(w, *blocks) for w, blocks in zip(widths, cells, strict=True)), whole=True)

    def _value(self, words: str, change: Change, *, old: bool) -> etree._Element:
        if not words:
            return paragraph("TableText", text("–", colour=self._muted))
        look = _look(change if old else None, None if old else change)
        # The column says which is the older; here it is to be read, not struck.
        return paragraph("TableText", text(words, **(look | {"strike": False})), said=words)

    def _why(self, change: Change) -> list[etree._Element]:
        return [paragraph("TableText", text(change.why, colour=self._muted), said=change.why)] if change.why else []

    def _again(self, line: FactLine) -> list[etree._Element]:
        told = self.told_again(line)
        return [paragraph("TableText", text(told, bold=True))] if told else []

    def _still(self, line: FactLine, *, linked: bool) -> list[etree._Element]:
        if not line.still:
            return []
        said = text(f"“{shortened(line.before, 60)}” still stands in ", bold=True)
        return [paragraph("TableText", said, *self._links(line.still, line, linked=linked), said=line.before)]

    def _places(self, line: FactLine, *, linked: bool) -> etree._Element:
        return paragraph("TableText", *self._links(line.places, line, linked=linked))

    def _links(self, places: Iterable[tuple[int, int]], line: FactLine, *, linked: bool) -> Iterator[etree._Element]:
        for index, (version, number) in enumerate(places):
            if index:
                yield text(", ")
            place = self.told_place(version, number)
            yield link(self.anchor(version, number, line.pair), place) if linked else text(place)

    # ------------------------------------------------------------------ ledger

    def _ledger(self) -> Iterator[etree._Element]:
        """A row a fact; a column a version, or for many of them its values behind one another."""
        if not self.ledger:
            return
        yield _heading(1, LEDGER)
        apart = in_columns(self.comparison)
        if apart:
            yield paragraph("Told", text(LEDGER_IN_WORDS))
        rest = WIDTH - 1500 - 2300 - 1200
        columns = [rest // len(self.shown) for _ in self.shown] if apart else [rest]
        widths = [1500, 2300, *columns, 1200]
        labels = [f"{letter(n)} {self.comparison.versions[n].label}" for n in self.shown]
        heads = ("Kind", "Fact", *(labels if apart else ["From version to version"]), "Place")
        rows = [head_cells(widths, heads, self._head)]
        rows += [self._ledger_row(line, widths, apart=apart) for line in self.ledger]
        yield table(widths, rows)

    def _ledger_row(self, line: LedgerLine, widths: Sequence[int], *, apart: bool) -> etree._Element:
        if apart:
            told = [[self._told(known)] if (known := line.at(n)) else [] for n in self.shown]
        else:
            told = [[self._course(line)]]
        place = link(self.anchor(*line.place), self.told_place(*line.place))
        cells = [
            [paragraph("TableText", text(line.kind, bold=True))],
            [paragraph("TableText", text(line.name), said=line.name)],
            *told,
            [paragraph("TableText", place)],
        ]
        return row(*(cell(w, *blocks) for w, blocks in zip(widths, cells, strict=True)), whole=True)

    def _told(self, told: Told) -> etree._Element:
        made = paragraph("TableText", said=told.words)
        made.extend(self._telling(told))
        return made

    def _course(self, line: LedgerLine) -> etree._Element:
        made = paragraph("TableText", said=line.course)
        for n, told in enumerate(line.told):
            made.append(text(f"{' → ' if n else ''}{letter(told.version)} ", colour=self._muted))
            made.extend(self._telling(told))
        return made

    def _telling(self, told: Told) -> Iterator[etree._Element]:
        look = _look(None, told.change) if told.words != NOTHING else {"colour": self._muted}
        yield text(told.words, **look)
        if told.again:
            yield text(f"\u00a0{told.again}", colour=self._muted)

    # ------------------------------------------------------------------ side by side

    def _side_by_side(self, number: int, sheet: Sheet) -> Iterator[etree._Element]:
        labels = [self.comparison.versions[version].label for version in sheet.columns]
        yield _heading(1, "Side by side" if len(self.sheets) == 1 else f"{labels[0]} and {labels[1]}")
        furniture = [is_furniture(self.comparison, sheet, cells) for cells in sheet.rows]
        article = [cells for cells, aside in zip(sheet.rows, furniture, strict=True) if not aside]
        apart = [cells for cells, aside in zip(sheet.rows, furniture, strict=True) if aside]
        yield self._columns(number, sheet, article)
        if apart:
            yield _heading(2, "Page furniture")
            yield self._columns(number, sheet, apart)

    def _columns(self, number: int, sheet: Sheet, rows: Iterable[tuple[tuple[int, ...], ...]]) -> etree._Element:
        each = WIDTH // len(sheet.columns)
        widths = [width for _ in sheet.columns for width in (_NUMBER, each - _NUMBER)]
        heads = []
        for version in sheet.columns:
            known = self.comparison.versions[version]
            date = f" · {day(known.published.value)}" if known.published else ""
            heads += [letter(version), f"{known.label}{date}"]
        made = [head_cells(widths, heads, self._head)]
        for cells in rows:
            held = []
            for version, paragraphs in zip(sheet.columns, cells, strict=True):
                held += self._cells(number, sheet, version, paragraphs, each)
            texts = (
                self.comparison.versions[version].paragraphs[number].text
                for version, paragraphs in zip(sheet.columns, cells, strict=True)
                for number in paragraphs
            )
            made.append(row(*held, whole=max(map(len, texts), default=0) < _LONG))
        return table(widths, made)

    def _cells(
        self, sheet_number: int, sheet: Sheet, version: int, paragraphs: Sequence[int], width: int
    ) -> list[etree._Element]:
        if not paragraphs:
            return [cell(_NUMBER, fill=self._empty), cell(width - _NUMBER, fill=self._empty)]
        blocks = []
        for number in paragraphs:
            found = self.marked(sheet_number, version, number)
            known = self.comparison.versions[version].paragraphs[number]
            whole_mark = whole(len(known.text), found)
            block = paragraph(_CELL_STYLES.get(known.role or "", "CellText"), said=known.text)
            if whole_mark and whole_mark.change.category == "fact":
                colours = mark_colours("fact", whole_mark.change.relation)
                edged(block, colours["line"], colours["wash"])
            for segment in segments(len(known.text), found):
                look = _look(segment.old, segment.new)
                if whole_mark and whole_mark.change in (segment.old, segment.new):
                    look["fill"] = ""  # the paragraph has its ground already
                block.append(text(known.text[segment.start : segment.end], **look))
            bookmarked(block, f"sheet{sheet_number + 1}_{letter(version)}_{number + 1}", next(self._bookmarks))
            blocks.append(block)
            blocks += self._moved(sheet, version, number, block)
        return [cell(_NUMBER, self._number(sheet_number, version, paragraphs)), cell(width - _NUMBER, *blocks)]

    def _number(self, sheet_number: int, version: int, paragraphs: Sequence[int]) -> etree._Element:
        """``3``, or ``12–13`` where several stand together, and the sign of the first fact that changed there."""
        ends = dict.fromkeys((paragraphs[0] + 1, paragraphs[-1] + 1))
        made = paragraph("CellNumber", text("–".join(map(str, ends))))
        found = (mark.change for number in paragraphs for mark in self.marked(sheet_number, version, number))
        fact = next((change for change in found if change.category == "fact"), None)
        if fact:
            line = mark_colours("fact", fact.relation)["line"]
            made.append(text(f" {RELATION_SIGNS[fact.relation]}", bold=True, colour=line))
        return made

    def _moved(self, sheet: Sheet, version: int, number: int, block: etree._Element) -> Iterator[etree._Element]:
        """Where the paragraph went to or came from, as links; a bar marks it as moved."""
        found = self.moved(sheet, version, number)
        colours = mark_colours("fact", "moved")
        if found and block.find(".//{*}pBdr") is None:
            edged(block, colours["line"], colours["wash"])
        for word, other, place in found:
            yield paragraph(
                "TableText",
                text(f"↕ {word} ", colour=colours["line"]),
                link(self.anchor(other, place, sheet.pairs[0]), f"{letter(other)} ¶ {place + 1}"),
            )

    # ------------------------------------------------------------------ notes, legend

    def _notes(self) -> Iterator[etree._Element]:
        if self.notes:
            yield _heading(1, "Notes")
        for note in self.notes:
            yield from self._note(note)

    def _note(self, note: Note) -> Iterator[etree._Element]:
        head = paragraph("Told", text(NOTES[note.kind], bold=True), text(self.told_note(note), colour=self._muted))
        for version, number in self.places(note):
            head.append(text(" · "))
            head.append(link(self.anchor(version, number), f"{letter(version)} ¶ {number + 1}"))
        yield head
        for anchor in note.anchors[:1]:
            yield paragraph("Told", text(f"“{shortened(anchor.words)}”", italic=True), said=anchor.words)
        for line in note.text.split("\n"):
            yield paragraph("Told", text(line), said=line)
        for reply in note.replies:
            told = text(self.told_reply(reply), colour=self._muted)
            yield paragraph("Reply", told, text(reply.text), said=reply.text)

    def _legend(self) -> Iterator[etree._Element]:
        yield _heading(1, "How to read this")
        yield paragraph("Told", text(" ".join(HOW_TO_READ)))
        widths = [2600, 3000, WIDTH - 5600]
        rows = [head_cells(widths, ("In the older version", "In the newer version", "Meaning"), self._head)]
        for category, relation, meaning in LEGEND:
            if category not in self.options.categories:
                continue
            example = _Example(category, relation)
            rows.append(
                row(
                    cell(widths[0], paragraph("CellText", *example.run(old=True))),
                    cell(widths[1], paragraph("CellText", *example.run(old=False))),
                    cell(widths[2], paragraph("TableText", text(f"{CATEGORIES[category]}: {meaning}."))),
                    whole=True,
                )
            )
        yield table(widths, rows)
        yield after_table()


class _Example:
    """A word under a mark as the columns show it."""

    def __init__(self, category: str, relation: str) -> None:
        self._category, self._relation = category, relation

    def run(self, *, old: bool) -> list[etree._Element]:
        if self._relation == ("added" if old else "removed"):
            return []
        return [text("words", **_style(self._category, self._relation, likely=False, old=old, new=not old))]


def _look(old: Change | None, new: Change | None) -> dict[str, str | bool]:
    """How letters look that leave by one change, came by another, or both."""
    change = min(
        (change for change in (new, old) if change), key=lambda c: list(CATEGORIES).index(c.category), default=None
    )
    if change is None:
        return {}
    return _style(
        change.category,
        change.relation,
        likely=change.certainty == "likely",
        old=old is not None and old.category == change.category,
        new=new is not None and new.category == change.category,
    )


def _style(category: str, relation: str, *, likely: bool, old: bool, new: bool) -> dict[str, str | bool]:
    """A fact is filled, wording a line, style dots, furniture only fades; what leaves is struck, what came underlined."""
    colours = mark_colours(category, relation)
    match category:
        case "fact":
            look: dict[str, str | bool] = {"fill": colours["background"], "strike": old}
            if new:
                look |= {"underline": "dash" if likely else "single", "underline_colour": colours["line"]}
            return look
        case "wording":
            look = {"strike": old, "colour": colours["line"]} if old else {}
            return look | ({"underline": "single", "underline_colour": colours["line"]} if new else {})
        case "style":
            return {"underline": "dotted", "underline_colour": colours["line"]}
        case _:
            return {"colour": palette()["muted"]}


def _heading(level: int, words: str) -> etree._Element:
    return paragraph(f"Heading{level}", text(words), said=words)


def _plain_row(widths: Sequence[int], *words: str) -> etree._Element:
    cells = (cell(w, paragraph("TableText", text(s), said=s)) for w, s in zip(widths, words, strict=True))
    return row(*cells, whole=True)
