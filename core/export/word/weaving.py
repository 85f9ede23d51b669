"""A pair's pieces woven into the Word file that the older version was read from.

What is kept stays the element it was, with its formatting, links, pictures and notes; what goes is marked where it stands;
what comes takes the formatting of what it replaces or stands beside, a whole new paragraph that of the first one of its role.
Raises ``UnmappableError`` where the structure can't tell the change; whoever calls writes into the clean template then.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from itertools import chain
from typing import Final

from lxml import etree

from core.export.word import comments
from core.export.word.atoms import Atom, Entry, UnmappableError, inside, notes_of, put_together
from core.export.word.cursor import Cursor, Item, Model, letters_of
from core.export.word.markup import element, q, right_to_left, run
from core.export.word.original import Original, Place, following, standing
from core.export.word.pieces import Piece
from core.export.word.revisions import TAGS, Anchored, Revisions
from core.export.word.stories import is_old, tail_anchor
from core.model import Span, Version

_NOT_TAKEN_OVER: Final = frozenset(map(q, ("rPr", "sectPr", "framePr", "pageBreakBefore", "cnfStyle", "bidi")))
_NAMED: Final = {"title": ("title", "heading 1"), "heading": ("heading 1", "heading 2")}


class Weaver:
    """Writes stories' pieces into the original, once."""

    def __init__(
        self,
        original: Original,
        versions: tuple[Version, Version],
        revisions: Revisions,
        anchored: Anchored,
    ) -> None:
        self._original, self._versions = original, versions
        self._texts = versions[0].texts, versions[1].texts
        self._revisions = revisions
        self._anchored = anchored
        self._models: dict[str, Place] = {}
        for paragraph, place in zip(versions[0].paragraphs, original.places, strict=True):
            if place.paragraph.getparent() is original.body:
                self._models.setdefault(paragraph.role or "body", place)
        self._rows: dict[etree._Element, etree._Element] = {}
        self._gone_notes: set[tuple[str, str]] = set()
        self._noted: dict[tuple[str, str], list[int]] = {}

    def weave(self, parted: Sequence[Sequence[Piece]]) -> None:
        numbered = iter(enumerate(chain.from_iterable(parted)))
        stories_items: list[list[Item]] = [[next(numbered) for _ in held] for held in parted]
        for items in stories_items:
            self._look_at_note(items)
        before: Place | None = None
        for items in stories_items:
            group: list[Item] = []
            for item in items:
                group.append(item)
                if item[1].mark and is_old(item[1]):
                    assert item[1].before
                    place = self._original.places[item[1].before.paragraph]
                    if before and before.story is not place.story:
                        before = None
                    self._group(group, item[1].before.paragraph, place, before)
                    before, group = place, []
            if group:
                assert before
                self._tail(group, before)
        self._signs_left()

    # ------------------------------------------------------------ notes

    def _look_at_note(self, items: Sequence[Item]) -> None:
        place = next((self._original.places[p.before.paragraph] for _, p in items if is_old(p) and p.before), None)
        if place is None or place.story is self._original.body:
            return
        key = etree.QName(place.story).localname, place.story.get(q("id")) or ""
        self._noted[key] = [n for index, _ in items for n in self._anchored.opening.get(index, ())]
        if all(piece.status in ("del", "from") for _, piece in items if not piece.mark):
            self._gone_notes.add(key)

    def _forced(self, paragraph: etree._Element) -> bool:
        return any(key in self._gone_notes or self._noted.get(key) for key in notes_of(paragraph))

    def _signs_left(self) -> None:
        """Signs of notes in paragraphs that were no part of the comparison can't carry what is to be said."""
        held = {id(place.paragraph) for place in self._original.places}
        held |= {id(cell) for place in self._original.places for cell in place.cells}
        signed = {key for paragraph in self._original.body.iter(q("p")) for key in notes_of(paragraph)}
        if any(numbers and key not in signed for key, numbers in self._noted.items()):
            raise UnmappableError("a note has no sign in the text")
        for sign in self._original.body.iter(q("footnoteReference"), q("endnoteReference")):
            paragraph = next(sign.iterancestors(q("p")))
            if id(paragraph) not in held and self._forced(paragraph):
                raise UnmappableError("a note hangs on a paragraph without words")

    # ------------------------------------------------------------ paragraphs

    def _group(self, items: list[Item], number: int, place: Place, before: Place | None) -> None:
        """The pieces from one old mark to the next: whole new paragraphs, then the paragraph of the original."""
        first = next((n for n, (_, piece) in enumerate(items) if is_old(piece)), len(items))
        start = 0
        for n in range(first):
            if items[n][1].mark:
                self._lone(items[start : n + 1], place, before)
                start = n + 1
        rest = items[start:]
        if place.row is not None:
            self._row(rest, number, place)
        elif self._touched(rest, place.paragraph):
            self._paragraph(rest, number, place)

    def _touched(self, items: Sequence[Item], paragraph: etree._Element) -> bool:
        if self._forced(paragraph):
            return True
        if any(p.status != "same" or p.before is None or self._anchored.at(index) for index, p in items):
            return True
        spans = [piece.before for _, piece in items if piece.before]
        # Between pieces that don't join something was taken away silently.
        return any(a.end != b.start for a, b in zip([Span(spans[0].paragraph, 0, 0), *spans], spans, strict=False))

    def _paragraph(self, items: list[Item], number: int, place: Place) -> None:
        paragraph, once = place.paragraph, set[etree._Element]()
        note = place.story is not self._original.body
        cursor = Cursor(self._note_entries, paragraph, self._texts[0][number], note, items)
        entries: list[Entry] = []
        for index, piece in items[:-1]:
            if piece.mark:
                split = self._new_paragraph(place)
                self._close_new(split, entries, index, piece, once, note)
                paragraph.addprevious(split)
                entries = []
            else:
                self._text(entries, index, piece, cursor, note)
        entries += cursor.rest()
        index, mark = items[-1]
        self._marks(entries, index, note)
        put_together(paragraph, entries, self._revisions.made, once)
        if mark.status != "same":
            empty, after = following(paragraph)
            if after is not None or empty:
                self._set_mark(paragraph, self._mark_tag(entries, mark), mark)
            if after is not None:
                for between in empty:
                    self._set_mark(between, "del", mark)
        if index in self._anchored.ranges[1]:
            paragraph.addnext(self._revisions.move_end(mark))

    def _text(self, entries: list[Entry], index: int, piece: Piece, cursor: Model, note: bool) -> None:
        anchored = self._anchored
        if not note:
            entries.extend(Entry(comments.start(n)) for n in anchored.opening.get(index, ()))
        if index in anchored.ranges[0]:
            entries.append(Entry(self._revisions.move_start(piece)))
        if is_old(piece):
            entries.extend(cursor.take(piece, self._revisions.is_style(piece)))
        else:
            side, span = (1, piece.after) if piece.after else (0, piece.before)
            assert span
            made = run(self._texts[side][span.paragraph][span.start : span.end])
            if len(made):
                tag = "plain" if piece.status == "same" else TAGS[piece.status]
                entries.append(Entry(made, None, cursor.model, tag, self._revisions.is_style(piece), piece.hunk))
        if index in anchored.ranges[1]:
            entries.append(Entry(self._revisions.move_end(piece)))
        if not note:
            entries.extend(Entry(e) for n in anchored.closing.get(index, ()) for e in comments.end(n))

    def _marks(self, entries: list[Entry], index: int, note: bool) -> None:
        """What is anchored on a paragraph's mark."""
        if not note:
            entries.extend(Entry(comments.start(n)) for n in self._anchored.opening.get(index, ()))
            entries.extend(Entry(e) for n in self._anchored.closing.get(index, ()) for e in comments.end(n))
        if index in self._anchored.ranges[0]:
            raise UnmappableError("a move has no words")

    @staticmethod
    def _mark_tag(entries: Sequence[Entry], mark: Piece) -> str:
        if mark.move is not None and entries and entries[-1].element.find(q("commentReference")) is not None:
            return "del" if mark.status == "from" else "ins"  # as in a file of our own: a comment stands between
        return TAGS[mark.status]

    def _set_mark(self, paragraph: etree._Element, tag: str, mark: Piece) -> None:
        properties = paragraph.find(q("pPr"))
        if properties is None:
            properties = element("pPr")
            paragraph.insert(0, properties)
        letters = properties.find(q("rPr"))
        if letters is None:
            letters = element("rPr")
            after = next(
                (n for n, e in enumerate(properties) if e.tag in (q("sectPr"), q("pPrChange"))), len(properties)
            )
            properties.insert(after, letters)
        made = self._revisions.made(letters, tag, self._revisions.is_style(mark))
        letters.insert(0, made)

    def _new_paragraph(self, model: Place | None, style: str = "") -> etree._Element:
        made = element("p")
        properties = model.paragraph.find(q("pPr")) if model else None
        if properties is not None:
            kept = deepcopy(properties)
            for child in list(kept):
                if child.tag in _NOT_TAKEN_OVER:
                    kept.remove(child)
            made.append(kept)
        elif style:
            made.append(element("pPr", None, element("pStyle", {"val": style})))
        return made

    def _close_new(
        self,
        made: etree._Element,
        entries: list[Entry],
        index: int,
        mark: Piece,
        once: set[etree._Element],
        note: bool,
    ) -> None:
        self._marks(entries, index, note)
        put_together(made, entries, self._revisions.made, once)
        if mark.status != "same":
            self._set_mark(made, self._mark_tag(entries, mark), mark)

    def _lone_paragraph(self, items: list[Item], beside: Place) -> etree._Element:
        index, mark = items[-1]
        assert mark.after
        role = self._versions[1].paragraphs[mark.after.paragraph].role or "body"
        model = self._models.get(role)
        style = "" if model else self._original.style_named(*_NAMED.get(role, ()))
        if model is None and not style:
            model = self._models.get("body")
        note = beside.story is not self._original.body
        made = self._new_paragraph(beside if note else model, style)
        self._direct(made, self._texts[1][mark.after.paragraph])
        entries: list[Entry] = []
        cursor = Model(letters_of(beside if note else model))
        for number, piece in items[:-1]:
            self._text(entries, number, piece, cursor, note)
        self._close_new(made, entries, index, mark, set(), note)
        return made

    @staticmethod
    def _direct(made: etree._Element, text: str) -> None:
        """Say that the paragraph runs from right to left, where its words do."""
        if right_to_left(text):
            properties = made.find(q("pPr"))
            if properties is None:
                properties = element("pPr")
                made.insert(0, properties)
            before = {q(name) for name in _BEFORE_BIDI}
            place = next((n for n, e in enumerate(properties) if e.tag not in before), len(properties))
            properties.insert(place, element("bidi"))

    def _lone(self, items: list[Item], place: Place, before: Place | None) -> None:
        """A whole new paragraph before ``place``."""
        where = standing(place, before)
        between = where is None
        if before and self._new_row(items, before, between, after=True):
            return
        if self._new_row(items, place, between, after=False):
            return
        if where is None:
            raise UnmappableError("a new paragraph stands between two rows of a table")
        self._stand(self._lone_paragraph(items, place), where[1], items)

    def _stand(self, made: etree._Element, child: etree._Element, items: list[Item]) -> None:
        child.addprevious(made)
        index, mark = items[-1]
        if index in self._anchored.ranges[1]:
            made.addnext(self._revisions.move_end(mark))

    def _tail(self, items: list[Item], last: Place) -> None:
        """Whole new paragraphs after the story's last words."""
        anchor = tail_anchor(last)
        start = 0
        for n, (_, piece) in enumerate(items):
            if piece.mark:
                chunk, start = items[start : n + 1], n + 1
                if not self._new_row(chunk, last, False, after=True):
                    if anchor is None:
                        raise UnmappableError("new words stand after a table that ends the text")
                    self._stand(self._lone_paragraph(chunk, last), anchor, chunk)

    # ------------------------------------------------------------ tables

    def _new_row(self, items: list[Item], beside: Place, between: bool, *, after: bool) -> bool:
        """Put a new paragraph that is a table's row into the table of ``beside``, if it fits there."""
        mark = items[-1][1]
        assert mark.after
        paragraph = self._versions[1].paragraphs[mark.after.paragraph]
        if beside.row is None or not (between or paragraph.role == "table_row"):
            return False
        words = paragraph.text.split("\t")
        if len(words) != len(beside.cells) or any(piece.status not in ("ins", "same") for _, piece in items):
            return False
        made = deepcopy(beside.row)
        for properties in made.findall(q("trPr")):
            for old in properties.findall(q("del")):  # where the row it is like is itself taken away
                properties.remove(old)
        cells = [tc for tc in made.iter(q("tc")) if next(tc.iterancestors(q("tr"))) is made]
        models = [inside(cell) for cell in beside.cells]
        numbers = [n for index, _ in items for n in self._anchored.opening.get(index, ())]
        tracked = mark.status != "same"
        for place, (cell, text, model) in enumerate(zip(cells, words, models, strict=True)):
            look = beside.cells[place].find(q("pPr"))
            for child in [e for e in cell if e.tag != q("tcPr")]:
                cell.remove(child)
            line = etree.SubElement(cell, q("p"))
            if look is not None:
                line.append(deepcopy(look))
            letters = next((atom.outer for atom in model.atoms if atom.text and atom.leaf is not None), None)
            entries = [Entry(run(text), None, letters, "ins" if tracked else "plain")] if text else []
            if place == 0:
                entries = [*(Entry(comments.start(n)) for n in numbers), *entries]
                entries += [Entry(e) for n in numbers for e in comments.end(n)]
            put_together(line, entries, self._revisions.made, set())
        for identity in [key for e in made.iter() for key in e.attrib if str(key).endswith("}paraId")]:
            for e in made.iter():
                e.attrib.pop(identity, None)
        if tracked:
            self._track_row(made, "ins")
        if after:
            self._rows.get(beside.row, beside.row).addnext(made)
            self._rows[beside.row] = made
        else:
            beside.row.addprevious(made)
        return True

    def _track_row(self, row: etree._Element, tag: str) -> None:
        properties = row.find(q("trPr"))
        if properties is None:
            properties = element("trPr")
            row.insert(1 if len(row) and row[0].tag == q("tblPrEx") else 0, properties)
        self._revisions.made(properties, tag, False)

    def _row(self, items: list[Item], number: int, place: Place) -> None:
        text, mark = [item for item in items if not item[1].mark], items[-1][1]
        if len(text) != len(items) - 1:
            raise UnmappableError("a row of a table is parted")
        if not any(self._touched(items, cell) for cell in place.cells):
            return
        assert place.row is not None
        joined = mark.status != "same"
        if joined and any(piece.status not in ("del", "from") for _, piece in text):
            raise UnmappableError("a row of a table is joined with another paragraph")
        start = 0
        shares = self._shares(text, number, mark, len(place.cells))
        old = self._texts[0][number].split("\t")
        numbers = self._by_cell(items, shares)
        for place_of, (cell, share, words) in enumerate(zip(place.cells, shares, old, strict=True)):
            cursor = Cursor(self._note_entries, cell, words, False, share, start, whole=joined)
            # A comment can't begin in one cell and end in another for every program.
            entries = [Entry(comments.start(n)) for n in numbers[place_of]]
            for _, piece in share:
                self._text(entries, -1, piece, cursor, False)
            entries += cursor.rest()
            entries += [Entry(e) for n in numbers[place_of] for e in comments.end(n)]
            put_together(cell, entries, self._revisions.made, set())
            start += len(words) + 1
        if joined:
            self._track_row(place.row, "del")

    def _by_cell(self, items: Sequence[Item], shares: Sequence[Sequence[Item]]) -> list[list[int]]:
        """The comments of a row, each at the cell in which it begins; at the first where that can't be told."""
        found: list[list[int]] = [[] for _ in shares]
        for index, _ in items:
            cell = next((n for n, share in enumerate(shares) if any(known == index for known, _ in share)), 0)
            found[cell].extend(self._anchored.opening.get(index, ()))
        return found

    def _shares(self, text: Sequence[Item], number: int, mark: Piece, count: int) -> list[list[Item]]:
        """The pieces of each cell; a cell is replaced whole where an edit runs over its edge."""
        sides = self._texts
        shares: list[list[Item]] = [[] for _ in range(count)]
        at, crossed = 0, False
        for index, piece in text:
            side, span = (0, piece.before) if is_old(piece) else (1, piece.after)
            assert span
            words = sides[side][span.paragraph][span.start : span.end]
            crossed = crossed or ("\t" in words and piece.status != "same" and mark.status == "same")
            start = 0
            for n, part in enumerate(words.split("\t")):
                at += n > 0
                if part and at < count:
                    shares[at].append((index, piece.cut(start, start + len(part))))
                start += len(part) + 1
        if not crossed:
            return shares
        assert mark.after
        old, new = sides[0][number].split("\t"), sides[1][mark.after.paragraph].split("\t")
        if len(new) != count or any(p.after and p.after.paragraph != mark.after.paragraph for _, p in text):
            raise UnmappableError("a row of a table has another number of cells")
        shares, a, b = [], 0, 0
        for before, after in zip(old, new, strict=True):
            spans = Span(number, a, a + len(before)), Span(mark.after.paragraph, b, b + len(after))
            if before == after:
                share = [Piece("same", *spans, mark.block)] if before else []
            else:
                hunk = text[0][1].hunk
                share = [Piece("del", spans[0], None, mark.block, hunk=hunk)] if before else []
                share += [Piece("ins", None, spans[1], mark.block, hunk=hunk)] if after else []
            shares.append([(-1, piece) for piece in share])
            a, b = a + len(before) + 1, b + len(after) + 1
        return shares

    # ------------------------------------------------------------ for the cursor

    def _note_entries(self, atom: Atom) -> tuple[bool, list[int]]:
        """Whether the note whose sign the atom is goes whole, and the comments on it, which stand on its sign."""
        assert atom.note
        return atom.note in self._gone_notes, self._noted.get(atom.note, [])


_BEFORE_BIDI: Final = (
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN"
).split()
