"""HTML: one file that needs nothing else, runs no script, reads well on a narrow screen and prints.

The tree is built of elements, and text goes in as text alone, so nothing of an article can become markup.
"""

from collections.abc import Iterable, Sequence
from itertools import chain

from lxml import etree

from core.export.fact_table import FactLine, by_weight
from core.export.ledger import HEADING as LEDGER
from core.export.ledger import HOW_TO_READ as LEDGER_IN_WORDS
from core.export.ledger import NOTHING, Told, in_columns
from core.export.options import ExportOptions
from core.export.palette import mark as mark_colours
from core.export.palette import palette
from core.export.report import HOW_TO_READ, LEGEND, Report, published
from core.export.sheets import Sheet, is_furniture, letter, segments, whole
from core.export.within import contradictions, within_heading, within_places
from core.export.word.markup import holdable, left_out, right_to_left
from core.export.words import CATEGORIES, NOTES, RELATION_SIGNS, RELATIONS, day, decided, heading, kind, shortened
from core.facts.contradictions.telling import ToldContradiction
from core.model import Annotations, Change, Comparison, Note, Version


def export(comparison: Comparison, annotations: Annotations, options: ExportOptions) -> bytes:
    """The report as a web page, UTF-8."""
    tree = page_tree(comparison, annotations, options)
    data: bytes = etree.tostring(tree, method="html", encoding="utf-8", doctype="<!DOCTYPE html>")
    return data + b"\n"


def page_tree(comparison: Comparison, annotations: Annotations, options: ExportOptions) -> etree._Element:
    """The page as a tree: ``html`` with ``head`` and ``body/main``. The PDF is laid out from it too (``gui.paper.blocks``)."""
    return _Page(comparison, annotations, options).tree()


def tag(element: str, /, *held: "etree._Element | str", **attributes: str) -> etree._Element:
    """``tag("td", "text", child, class_="x")``: an element with text and children in order; ``_`` for ``-``, ``class_``."""
    made = etree.Element(element)
    for key, value in attributes.items():
        if value:
            made.set(key.rstrip("_").replace("_", "-"), holdable(value))
    for part in held:
        if not isinstance(part, str):
            made.append(part)
        elif len(made):
            made[-1].tail = (made[-1].tail or "") + holdable(part)
        else:
            made.text = (made.text or "") + holdable(part)
    return made


class _Page:
    def __init__(self, comparison: Comparison, annotations: Annotations, options: ExportOptions) -> None:
        self.comparison = comparison
        self.annotations = annotations
        self.options = options
        self.report = Report(comparison, annotations, options)

    def tree(self) -> etree._Element:
        report = self.report
        newest = report.versions[-1]
        return tag(
            "html",
            tag(
                "head",
                tag("meta", charset="utf-8"),
                tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
                tag("meta", name="referrer", content="no-referrer"),
                # Nothing is loaded and nothing is run, whatever an article may hold.
                tag(
                    "meta",
                    http_equiv="Content-Security-Policy",
                    content="default-src 'none'; style-src 'unsafe-inline'",
                ),
                tag("meta", name="author", content=self.options.author),
                tag("title", report.title),
                tag("style", style_sheet()),
            ),
            tag("body", tag("main", *self._blocks())),
            lang=newest.language or "en",
        )

    def _blocks(self) -> Iterable[etree._Element]:
        report = self.report
        yield _directed("h1", report.title)
        yield tag("p", report.compared, class_="quiet")
        yield self._versions()
        yield tag("p", tag("strong", report.summary()))
        for warning in dict.fromkeys(chain.from_iterable(version.warnings for version in report.versions)):
            yield _directed("p", warning)
        if report.missing:
            yield tag("p", left_out(report.missing).replace("Word", "a web page"))
        if "fact" in self.options.categories:
            yield tag("h2", report.facts_heading())
            yield self._facts() if report.lines else tag("p", "No facts changed.")
        if report.ledger:
            yield tag("h2", LEDGER)
            if in_columns(self.comparison):
                yield tag("p", LEDGER_IN_WORDS)
            yield self._ledger()
        found = contradictions(self.comparison, self.options)
        if found:
            yield tag("h2", within_heading(self.comparison, found[0]))
            yield tag("ul", *(self._contradiction(one) for one in found), class_="within")
        for number, sheet in enumerate(report.sheets):
            yield from self._side_by_side(number, sheet)
        if report.notes:
            yield tag("h2", "Notes")
            for note in report.notes:
                yield self._note(note)
        yield tag("h2", "How to read this")
        yield tag("p", " ".join(HOW_TO_READ))
        yield self._legend()

    def _versions(self) -> etree._Element:
        rows = []
        heads = ("", "Version", "Published", "Source", "Words", "Paragraphs")
        for index, version in zip(self.report.shown, self.report.versions, strict=True):
            words = f"{sum(len(p.text.split()) for p in version.paragraphs):,}"
            source = version.source_name or "pasted or given as text"
            paragraphs = f"{len(version.paragraphs):,}"
            cells = (letter(index), version.label, published(version), source, words, paragraphs)
            row = tag("tr", *(_directed("td", cell) for cell in cells))
            for cell, name in zip(row, heads, strict=True):
                cell.set("data-head", name)
            rows.append(row)
        head = tag("thead", tag("tr", *(tag("th", text, scope="col") for text in heads)))
        return tag("table", head, tag("tbody", *rows), class_="versions")

    def _facts(self) -> etree._Element:
        several = len(self.report.pairs) > 1
        heads = ["", "Kind", "Before", "After", *(["Version"] if several else []), "Place", "Decision", "Note"]
        body = [self._fact(line, heads) for line in by_weight(self.comparison, self.report.lines)]
        head = tag("thead", tag("tr", *(tag("th", text, scope="col") for text in heads)))
        return tag("table", head, tag("tbody", *body), class_="facts")

    def _fact(self, line: FactLine, heads: Sequence[str]) -> etree._Element:
        change = line.first
        why = [tag("div", change.why, class_="quiet")] if change.why else []
        still = (
            [tag("div", tag("b", f"“{shortened(line.before, 60)}” still stands in "), *self._links(line.still, line))]
            if line.still
            else []
        )
        told_again = self.report.told_again(line)
        again = [tag("div", tag("b", told_again))] if told_again else []
        sign = tag("b", f"{RELATION_SIGNS[change.relation]} ", class_=f"sign {_relation(change)}")
        cells: list[list[etree._Element | str]] = [
            [str(line.number)],
            [sign, tag("b", kind(change)), tag("div", RELATIONS[change.relation], class_="quiet")],
            [_value(shortened(line.shown[0]), change)],
            [_value(shortened(line.shown[1]), change), *why, *again, *still],
            self._links(line.places, line),
            [decided(line.decision)],
            [_directed("div", note.text) for note in line.notes],
        ]
        if "Version" in heads:
            cells.insert(4, [line.step])
        made = (tag("td", *held, data_head=name) for held, name in zip(cells, heads, strict=True))
        return tag("tr", *made, class_=f"{line.decision.review} {change.certainty}")

    def _links(self, places: Iterable[tuple[int, int]], line: FactLine) -> list[etree._Element | str]:
        held: list[etree._Element | str] = []
        for version, number in places:
            anchor = self.report.anchor(version, number, line.pair)
            held += [", "] if held else []
            held.append(tag("a", self.report.told_place(version, number), href=f"#{anchor}"))
        return held

    def _ledger(self) -> etree._Element:
        """A row a fact; a column a version, or for many of them its values behind one another."""
        shown = self.report.shown
        apart = in_columns(self.comparison)
        labels = [f"{letter(n)} {self.comparison.versions[n].label}" for n in shown]
        heads = ["Kind", "Fact", *(labels if apart else ["From version to version"]), "Place"]
        rows = []
        for line in self.report.ledger:
            told: list[list[etree._Element | str]] = [
                list(_telling(known)) if (known := line.at(n)) else [] for n in shown if apart
            ] or [[part for n, known in enumerate(line.told) for part in _step(known, first=not n)]]
            place = tag("a", self.report.told_place(*line.place), href=f"#{self.report.anchor(*line.place)}")
            cells: list[list[etree._Element | str]] = [
                [tag("b", line.kind)],
                [_directed("span", line.name)],
                *told,
                [place],
            ]
            rows.append(tag("tr", *(tag("td", *held, data_head=name) for held, name in zip(cells, heads, strict=True))))
        head = tag("thead", tag("tr", *(tag("th", text, scope="col") for text in heads)))
        return tag("table", head, tag("tbody", *rows), class_="ledger")

    def _contradiction(self, found: ToldContradiction) -> etree._Element:
        links: list[etree._Element | str] = []
        for version, number in within_places(found):
            anchor = self.report.anchor(version, number)
            links += [" · ", tag("a", self.report.told_place(version, number), href=f"#{anchor}")]
        said = found.sentence()
        return tag("li", said, *links, dir="rtl" if right_to_left(said) else "")

    def _side_by_side(self, number: int, sheet: Sheet) -> Iterable[etree._Element]:
        labels = [self.comparison.versions[version].label for version in sheet.columns]
        yield tag("h2", "Side by side" if len(self.report.sheets) == 1 else f"{labels[0]} and {labels[1]}")
        aside = [is_furniture(self.comparison, sheet, row) for row in sheet.rows]
        yield self._columns(number, sheet, [row for row, apart in zip(sheet.rows, aside, strict=True) if not apart])
        if any(aside):
            yield tag("h3", "Page furniture")
            yield self._columns(number, sheet, [row for row, apart in zip(sheet.rows, aside, strict=True) if apart])

    def _columns(self, number: int, sheet: Sheet, rows: Iterable[tuple[tuple[int, ...], ...]]) -> etree._Element:
        heads = []
        for version in sheet.columns:
            known = self.comparison.versions[version]
            date = f" · {day(known.published.value)}" if known.published else ""
            heads.append(tag("th", tag("b", letter(version)), f" {known.label}{date}", scope="col"))
        body = []
        for row in rows:
            cells = []
            for version, paragraphs in zip(sheet.columns, row, strict=True):
                held = [self._paragraph(number, sheet, version, n) for n in paragraphs]
                cells.append(tag("td", *held, class_="" if held else "nothing", data_letter=letter(version)))
            body.append(tag("tr", *cells))
        return tag("table", tag("thead", tag("tr", *heads)), tag("tbody", *body), class_="columns")

    def _paragraph(self, sheet_number: int, sheet: Sheet, version: int, number: int) -> etree._Element:
        known: Version = self.comparison.versions[version]
        paragraph = known.paragraphs[number]
        found = self.report.marked(sheet_number, version, number)
        over = whole(len(paragraph.text), found)
        classes: list[str] = [paragraph.role or "body"]
        if over and over.change.category == "fact":
            classes.append(f"whole {_relation(over.change)}")
        moved = self.report.moved(sheet, version, number)
        if moved:
            classes.append("whole moved")
        fact = next((mark.change for mark in found if mark.change.category == "fact"), None)
        sign = [tag("b", RELATION_SIGNS[fact.relation], class_=f"sign {_relation(fact)}")] if fact else []
        held: list[etree._Element | str] = [tag("span", str(number + 1), *sign, class_="number")]
        for segment in segments(len(paragraph.text), found):
            words = paragraph.text[segment.start : segment.end]
            held.append(_marked(words, segment.old, segment.new, over.change if over else None))
        block = tag(
            "div", *held, class_=" ".join(classes), id=f"sheet{sheet_number + 1}_{letter(version)}_{number + 1}"
        )
        if right_to_left(paragraph.text):
            block.set("dir", "rtl")
        for word, other, place in moved:
            anchor = self.report.anchor(other, place, sheet.pairs[0])
            link = tag("a", f"{letter(other)} ¶ {place + 1}", href=f"#{anchor}")
            block.append(tag("div", f"↕ {word} ", link, class_="way"))
        return block

    def _note(self, note: Note) -> etree._Element:
        quoted = [tag("blockquote", shortened(anchor.words)) for anchor in note.anchors[:1]]
        replies = (_directed("p", f"{self.report.told_reply(reply)}{reply.text}") for reply in note.replies)
        places: list[etree._Element | str] = []
        for version, number in self.report.places(note):
            link = tag("a", f"{letter(version)} ¶ {number + 1}", href=f"#{self.report.anchor(version, number)}")
            places += [" · ", link]
        head = tag("p", tag("b", NOTES[note.kind]), self.report.told_note(note), *places, class_="quiet")
        lines = (_directed("p", line) for line in note.text.split("\n"))
        return tag("section", head, *quoted, *lines, tag("div", *replies, class_="replies"), class_="note")

    def _legend(self) -> etree._Element:
        rows = []
        for category, relation, meaning in LEGEND:
            if category in self.options.categories:
                old = tag("del", "words", class_=f"{category} {relation}") if relation != "added" else ""
                new = tag("ins", "words", class_=f"{category} {relation}") if relation != "removed" else ""
                rows.append(tag("tr", tag("td", old), tag("td", new), tag("td", f"{CATEGORIES[category]}: {meaning}.")))
        heads = (tag("th", text, scope="col") for text in ("In the older version", "In the newer version", "Meaning"))
        return tag("table", tag("thead", tag("tr", *heads)), tag("tbody", *rows), class_="legend")


def _relation(change: Change) -> str:
    return change.relation if change.relation in ("added", "removed") else "changed"


def _directed(name: str, words: str) -> etree._Element:
    return tag(name, words, dir="rtl" if right_to_left(words) else "")


def _value(words: str, change: Change) -> etree._Element:
    if not words:
        return tag("span", "–", class_="quiet")
    return tag("mark", words, class_=f"fact {_relation(change)}", dir="rtl" if right_to_left(words) else "")


def _telling(told: Told) -> Iterable[etree._Element | str]:
    """What a version says of a fact, and which one said so before."""
    if told.change is not None and told.words != NOTHING:
        yield _value(told.words, told.change)
    else:
        yield tag(
            "span",
            told.words,
            class_="quiet" if told.words == NOTHING else "",
            dir="rtl" if right_to_left(told.words) else "",
        )
    if told.again:
        yield tag("span", f"\u00a0{told.again}", class_="quiet")


def _step(told: Told, *, first: bool) -> Iterable[etree._Element | str]:
    yield tag("span", f"{'' if first else ' → '}{letter(told.version)} ", class_="quiet")
    yield from _telling(told)


def _marked(words: str, old: Change | None, new: Change | None, over: Change | None) -> etree._Element | str:
    """The words inside ``ins`` for what they came by and ``del`` for what they leave by, with the reason as a hint.

    ``over``: a change of the whole paragraph, whose ground tells it already: its words carry the line alone.
    """
    held: etree._Element | str = words
    for name, change in (("ins", new), ("del", old)):
        if change:
            told = change.category == "fact" and change is not over
            hint = ". ".join(filter(None, (heading(change), change.why))) if told else ""
            look = f"{change.category} {_relation(change)} {change.certainty}{' over' if change is over else ''}"
            held = tag(name, held, class_=look, title=hint)
    return held


def style_sheet() -> str:
    """CSS of the page, its colours from the palettes: light, and dark where the reader's system is."""
    base = """
*{box-sizing:border-box}
body{margin:0;background:var(--surface);color:var(--text);font:16px/1.6 Georgia,Cambria,"Noto Serif",serif}
main{max-width:1400px;margin:0 auto;padding:32px 24px 64px}
h1{font-size:28px;line-height:1.25;margin:0 0 8px}
h2{font:600 20px/1.3 system-ui,sans-serif;margin:40px 0 12px}
h3{font:600 16px/1.3 system-ui,sans-serif;margin:28px 0 8px}
table{border-collapse:collapse;width:100%}
.versions,.facts,.ledger,.legend,.note,.within,main>p{font:14px/1.5 system-ui,sans-serif}
td,th{padding:8px 10px;text-align:start;vertical-align:top;border-bottom:1px solid var(--divider)}
thead th{background:var(--sunken);font:600 13px/1.4 system-ui,sans-serif;border:0}
.columns{table-layout:fixed}
.columns td>div{position:relative;padding-inline-start:42px;overflow-wrap:anywhere;white-space:pre-wrap}
.columns td>div+div{margin-top:8px}
.number{position:absolute;inset-inline-start:0;width:34px;text-align:end;white-space:nowrap;font:11px/26px system-ui,sans-serif}
.number{color:var(--muted)}.number b{margin-inline-start:3px}
.columns .title{font-weight:600;font-size:20px;line-height:1.35}.columns .heading{font-weight:600}
.columns :is(.byline,.credit,.dateline,div.boilerplate){color:var(--muted);font-size:14px}
.columns .correction{font-style:italic}.facts b,.facts a,.ledger b,.ledger a{white-space:nowrap}
.nothing{background:repeating-linear-gradient(45deg,var(--sunken) 0 1px,transparent 1px 8px)}
.quiet{color:var(--muted)}a{color:var(--focus)}
.way{font:13px/1.6 system-ui,sans-serif;color:var(--moved-line)}
ins,del,mark{text-decoration:none;color:inherit;background:none}
ins{text-decoration:underline;text-underline-offset:3px}del{text-decoration:line-through}
.fact{border-radius:3px;text-decoration-thickness:2px;-webkit-print-color-adjust:exact;print-color-adjust:exact}
ins.likely{text-decoration-style:dashed}
.whole .fact.over{background:none;text-decoration-thickness:1px}
ins.style,del.style{text-decoration:underline dotted;text-underline-offset:3px}
ins.boilerplate,del.boilerplate{text-decoration:none;color:var(--muted)}
.whole{border-inline-start:3px solid;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.note{border-inline-start:3px solid var(--focus);padding-inline-start:12px;margin:16px 0}.note p{margin:4px 0}
blockquote{margin:4px 0;font-style:italic}.replies{padding-inline-start:20px}
:target{outline:2px solid var(--focus);outline-offset:2px}
@media screen and (max-width:760px){main{padding:20px 14px 48px}
.versions thead,.facts thead,.ledger thead,.columns thead{position:absolute;left:-9999px}
.facts tr,.facts td,.ledger tr,.ledger td,.columns tr,.columns td{display:block;width:auto;border:0}
.facts tr,.ledger tr,.columns tr{border-bottom:1px solid var(--divider);padding:8px 0}
.facts td,.ledger td,.columns td{padding:3px 0}.facts td:empty,.ledger td:empty,.columns td.nothing{display:none}
.versions td::before,.facts td::before,.ledger td::before{content:attr(data-head) " ";color:var(--muted)}
.columns td::before{content:attr(data-letter);font:600 12px/1.6 system-ui,sans-serif;color:var(--muted)}
.versions tr{display:block;padding:4px 0}.versions td{display:inline-block;border:0;padding:2px 8px 2px 0}}
@media print{@page{size:A4 landscape;margin:15mm}body{background:none;font-size:10.5pt}.facts,.ledger{font-size:9.5pt}
main{max-width:none;padding:0}
thead{display:table-header-group}.facts tr,.ledger tr,.columns tr{break-inside:avoid}h2,h3{break-after:avoid}}
"""
    dark = f"@media screen and (prefers-color-scheme:dark){{{_colours('dark')}}}\n"
    return f"{_colours('light')}{dark}{base.lstrip()}"


def _colours(theme: str) -> str:
    names = ("surface", "sunken", "text", "muted", "divider", "focus")
    held = "".join(f"--{name}:{palette(theme)[name]};" for name in names)
    rules = [f":root{{color-scheme:{theme};{held}--moved-line:{mark_colours('fact', 'moved', theme)['line']}}}"]
    for relation in ("changed", "added", "removed"):
        fact, wording = mark_colours("fact", relation, theme), mark_colours("wording", relation, theme)
        rules.append(f".fact.{relation}{{background:{fact['background']};text-decoration-color:{fact['line']}}}")
        rules.append(f".sign.{relation}{{color:{fact['line']}}}")
        rules.append(f".whole.{relation}{{background:{fact['wash']};border-color:{fact['line']}}}")
        rules.append(f".wording.{relation}{{text-decoration-color:{wording['line']}}}")
        rules.append(f"del.wording.{relation}{{color:{wording['line']}}}")
    moved = mark_colours("fact", "moved", theme)
    rules.append(f".whole.moved{{background:{moved['wash']};border-color:{moved['line']}}}")
    style = mark_colours("style", "changed", theme)
    rules.append(f"ins.style,del.style{{text-decoration-color:{style['line']}}}")
    return "\n".join(rules) + "\n"
