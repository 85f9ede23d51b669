"""A walk along a paragraph's atoms, piece by piece: what of each is kept, and what goes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from lxml import etree

from core.export.word import comments
from core.export.word.atoms import Atom, Entry, UnmappableError, inside, leaf_entry
from core.export.word.markup import q
from core.export.word.original import Place
from core.export.word.pieces import Piece
from core.export.word.revisions import TAGS
from core.export.word.stories import is_old

Item = tuple[int, Piece]
NoteEntries = Callable[[Atom], tuple[bool, list[int]]]
"""Whether the note whose sign the atom is goes whole, and the comments that stand on the sign."""


def letters_of(place: Place | None) -> etree._Element | None:
    """The run that all the paragraph's letters are formatted like, if they are all alike."""
    if place is None:
        return None
    runs = [
        atom.outer for atom in inside(place.paragraph).atoms if atom.text and atom.leaf is not None and not atom.path
    ]
    looks = {etree.tostring(p) if (p := known.find(q("rPr"))) is not None else b"" for known in runs}
    return runs[0] if len(looks) == 1 else None


class Model:
    """The formatting of a paragraph that has nothing old."""

    def __init__(self, model: etree._Element | None) -> None:
        self.model = model

    def take(self, piece: Piece, style: bool) -> list[Entry]:
        raise AssertionError("a new paragraph holds nothing old")


class Cursor(Model):
    """Walks a paragraph's atoms along the pieces."""

    def __init__(
        self,
        note_entries: NoteEntries,
        paragraph: etree._Element,
        text: str,
        note: bool,
        items: Sequence[Item],
        start: int = 0,
        *,
        whole: bool | None = None,
    ) -> None:
        held = inside(paragraph)
        blank = len(held.text) - len(held.text.lstrip()) if note else 0
        if held.text[blank:] != text:
            raise UnmappableError("a changed paragraph holds words that stand in no run")
        super().__init__(next((a.outer for a in held.atoms if a.text and a.leaf is not None), None))
        self._note_entries, self._atoms, self._shift, self._blank = note_entries, held.atoms, blank - start, blank
        self._next, self._within = 0, 0
        old = [piece for _, piece in items if is_old(piece)]
        letters = [piece for piece in old if not piece.mark]
        if whole is None:
            whole = bool(old) and all(piece.status in ("del", "from") for piece in old)
        self._whole = whole and not any(not is_old(piece) for _, piece in items)
        self._moved = any(piece.status == "from" for piece in letters)
        self._gone = [
            (piece.before.start + self._shift, piece.before.end + self._shift)
            for piece in letters
            if piece.before and piece.status in ("del", "from")
        ]
        self._fields = {n for n, where in held.fields.items() if self._whole or self._covers(*where)}

    def _covers(self, start: int, end: int) -> bool:
        """Whether all letters of a stretch go."""
        return start < end and sum(max(0, min(e, end) - max(s, start)) for s, e in self._gone) == end - start

    def take(self, piece: Piece, style: bool) -> list[Entry]:
        """The atoms of an old piece. What has no letters goes with letters on both its sides."""
        assert piece.before
        start, end = piece.before.start + self._shift, piece.before.end + self._shift
        tag = "" if piece.status == "same" else TAGS[piece.status]
        entries: list[Entry] = []
        while self._next < len(self._atoms):
            atom = self._atoms[self._next]
            if not atom.text:
                if atom.start >= end and start != end:
                    break
                entries += self._wordless(atom, tag if start < atom.start else "", style)
                self._next += 1
                continue
            if atom.start + self._within < self._blank:  # between a note's sign and its words, and no part of these
                self._within = min(atom.end, self._blank) - atom.start
                entries.append(leaf_entry(atom, atom.text[: self._within], "", False, None))
                if self._within == len(atom.text):
                    self._next, self._within = self._next + 1, 0
                continue
            low, high = max(start, atom.start + self._within), min(end, atom.end)
            if low >= high:
                if atom.end <= start:  # taken away silently
                    self._next, self._within = self._next + 1, 0
                    continue
                break
            if atom.leaf is None and tag:
                raise UnmappableError("a change runs into a formula")
            if atom.leaf is None and (low, high) != (atom.start, atom.end):
                if high == atom.end:
                    entries += [Entry(atom.outer, atom.path)]
            else:
                entries.append(
                    leaf_entry(atom, atom.text[low - atom.start : high - atom.start], tag, style, piece.hunk)
                )
            self._within = high - atom.start
            if high == atom.end:
                self._next, self._within = self._next + 1, 0
        return entries

    def rest(self) -> list[Entry]:
        """What has no letters at the paragraph's end."""
        left = [atom for atom in self._atoms[self._next :] if not atom.text]
        self._next = len(self._atoms)
        return [entry for atom in left for entry in self._wordless(atom, "", False)]

    def _wordless(self, atom: Atom, tag: str, style: bool) -> list[Entry]:
        if atom.note:
            gone, numbers = self._note_entries(atom)
            return [
                *(Entry(comments.start(n)) for n in numbers),
                leaf_entry(atom, "", "del" if gone else "", False, None),
                *(Entry(e) for n in numbers for e in comments.end(n)),
            ]
        if atom.leaf is None:
            return [Entry(atom.outer, atom.path)]
        if atom.field is not None:
            tag = "del" if atom.field in self._fields else ""
        elif self._whole and not self._moved:
            tag = tag or "del"
        elif self._moved:
            tag = ""
        return [leaf_entry(atom, "", tag, style, None)]
