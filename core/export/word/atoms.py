"""The inside of one Word paragraph, cut into atoms that can be kept, deleted or parted, and put together again.

An atom is a leaf of a run (some text, a tab, a picture, the sign of a footnote …) or something that stands beside runs (a
bookmark). Each knows what it lies in (a link, a content control), so that a paragraph taken apart and put together again is
the same paragraph.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from core.export.word.markup import SPACE, W, q

_AROUND_RUNS: Final = frozenset(map(q, ("hyperlink", "smartTag", "customXml", "fldSimple", "sdt", "sdtContent")))
_ONCE: Final = frozenset(map(q, ("sdt", "sdtContent", "fldSimple")))
"""What can't stand twice where it stood once."""
_OWN_PROPERTIES: Final = frozenset(map(q, ("sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "fldData")))
_LETTERS: Final = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}

NEW: Final = ("ins", "moveTo", "plain")
"""Tags of letters that the original hasn't: tracked, or (``plain``) taken over silently."""


class UnmappableError(Exception):
    """The change can't be told in the original's own structure. Its text is an English clause for the file's properties."""


@dataclass(frozen=True)
class Atom:
    """``start``: where it stands in the paragraph's text. ``leaf`` is ``None`` for what stands beside runs (``outer``)."""

    path: tuple[etree._Element, ...]
    outer: etree._Element
    leaf: etree._Element | None
    text: str
    start: int
    field: int | None = None
    """Number of the complex field whose signs and instructions it belongs to."""

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def note(self) -> tuple[str, str] | None:
        """(``footnote`` or ``endnote``, id) of the note whose sign it is."""
        if self.leaf is not None and self.leaf.tag in (q("footnoteReference"), q("endnoteReference")):
            return etree.QName(self.leaf).localname.removesuffix("Reference"), self.leaf.get(q("id")) or ""
        return None


@dataclass
class Inside:
    """The atoms of a paragraph, its text, and for each complex field that begins and ends in it where its result stands."""

    atoms: list[Atom]
    fields: dict[int, tuple[int, int]]

    @property
    def text(self) -> str:
        return "".join(atom.text for atom in self.atoms)


def inside(paragraph: etree._Element) -> Inside:
    """What ``core.reading.docx`` reads as the paragraph's text, atom by atom."""
    found = _Walk()
    found.walk(paragraph, ())
    return Inside(found.atoms, found.results)


@dataclass
class _Walk:
    atoms: list[Atom] = field(default_factory=list)
    results: dict[int, tuple[int, int]] = field(default_factory=dict)
    at: int = 0
    count: int = 0
    open: list[tuple[int, int | None]] = field(default_factory=list)
    """(number of the field, where its result starts) innermost last; ``None`` within the instruction."""

    def walk(self, parent: etree._Element, path: tuple[etree._Element, ...]) -> None:
        for child in parent:
            if child.tag == q("r"):
                hidden = child.find(f"{q('rPr')}/{q('vanish')}")
                shown = hidden is None or hidden.get(q("val")) in ("0", "false", "off")
                for leaf in child:
                    if leaf.tag != q("rPr"):
                        self._add(path, child, leaf, _letters(leaf) if shown else "")
            elif child.tag in _AROUND_RUNS:
                self.walk(child, (*path, child))
            elif child.tag != q("pPr") and child.tag not in _OWN_PROPERTIES:
                # A formula's letters count as text, though nothing can be changed in it.
                text = "".join(e.text or "" for e in child.iter("{*}t") if not str(e.tag).startswith(f"{{{W}}}"))
                self._add(path, child, None, text)

    def _add(
        self, path: tuple[etree._Element, ...], outer: etree._Element, leaf: etree._Element | None, text: str
    ) -> None:
        number: int | None = None
        if leaf is not None and leaf.tag == q("fldChar"):
            kind = leaf.get(q("fldCharType"))
            if kind == "begin":
                self.count += 1
                self.open.append((self.count, None))
            number = self.open[-1][0] if self.open else None
            if kind == "separate" and self.open:
                self.open[-1] = (self.open[-1][0], self.at)
            elif kind == "end" and self.open:
                done, start = self.open.pop()
                self.results[done] = (self.at if start is None else start, self.at)
        elif any(start is None for _, start in self.open):
            number, text = self.open[-1][0], ""
        self.atoms.append(Atom(path, outer, leaf, text, self.at, number))
        self.at += len(text)


def _letters(leaf: etree._Element) -> str:
    name = etree.QName(leaf).localname
    if not str(leaf.tag).startswith(f"{{{W}}}"):
        return ""
    if name == "t":
        text = leaf.text or ""
        if leaf.get(SPACE) != "preserve":
            text = text.strip(" \t\r\n")
        return text.translate({9: " ", 10: " ", 13: " "})
    if name == "br":
        return "\n" if leaf.get(q("type")) in (None, "textWrapping") else ""
    if name == "sym":
        try:
            return chr(int(leaf.get(q("char")) or "", 16))
        except (ValueError, OverflowError):
            return "\ufffd"
    return _LETTERS.get(name, "")


@dataclass(frozen=True)
class Entry:
    """One thing to be put into a paragraph: an atom (or part of its text), or an element of our own.

    ``path``: what it lies in; ``None``: what its neighbours both lie in. ``tag``: ``del`` or ``moveFrom`` for what is taken
    away, one of ``NEW`` for a run of new letters. ``run``: whose formatting the letters have. ``hunk``: pieces of one edit share it.
    """

    element: etree._Element
    path: tuple[etree._Element, ...] | None = None
    run: etree._Element | None = None
    tag: str = ""
    style: bool = False
    hunk: int | None = None
    letters: bool = False


def leaf_entry(atom: Atom, text: str, tag: str, style: bool, hunk: int | None) -> Entry:
    """The atom, or the stretch of its letters that is ``text``, as it is to stand in the paragraph."""
    if atom.leaf is None:
        return Entry(atom.outer, atom.path)
    leaf = atom.leaf
    if text != atom.text or (tag == "del" and leaf.tag in (q("t"), q("instrText"))):
        words = {q("t"): "delText", q("instrText"): "delInstrText"} if tag == "del" else {}
        name = words.get(str(leaf.tag))
        made = etree.Element(q(name) if name else leaf.tag, nsmap=leaf.nsmap)
        made.text = text if leaf.tag == q("t") and text else leaf.text
        made.set(SPACE, "preserve")
        leaf = made
    return Entry(leaf, atom.path, atom.outer, tag, style, hunk, bool(text))


def _formatting(
    entries: Sequence[Entry], paths: Sequence[tuple[etree._Element, ...]], index: int
) -> etree._Element | None:
    """The run whose formatting inserted letters at ``index`` take: of what they replace, else before them, else after.

    Where nothing of the paragraph is old, the run that the entry itself names.
    """
    hunk = entries[index].hunk
    around = [*reversed(range(index)), *range(index + 1, len(entries))]
    letters = [n for n in around if entries[n].letters and entries[n].run is not None]
    replaced = [n for n in letters if hunk is not None and entries[n].hunk == hunk]
    beside = [n for n in letters if paths[n] == paths[index]]
    chosen: Entry = entries[(replaced or beside or letters or [index])[0]]
    return chosen.run


def _paths(entries: Sequence[Entry]) -> list[tuple[etree._Element, ...]]:
    known: list[tuple[etree._Element, ...]] = []
    after: list[tuple[etree._Element, ...]] = []
    path: tuple[etree._Element, ...] = ()
    for entry in reversed(entries):
        path = path if entry.path is None else entry.path
        after.append(path)
    after.reverse()
    before: tuple[etree._Element, ...] = ()
    last: Entry | None = None
    for index, entry in enumerate(entries):
        if entry.path is not None:
            before, last = entry.path, entry
            known.append(entry.path)
        elif last is not None and last.tag and entry.hunk is not None and last.hunk == entry.hunk:
            known.append(before)
        else:
            known.append(_shared(before, after[index]))
    return known


def _shared(a: tuple[etree._Element, ...], b: tuple[etree._Element, ...]) -> tuple[etree._Element, ...]:
    size = 0
    while size < min(len(a), len(b)) and a[size] is b[size]:
        size += 1
    return a[:size]


def put_together(
    paragraph: etree._Element,
    entries: Iterable[Entry],
    revision: Callable[[etree._Element, str, bool], etree._Element],
    once: set[etree._Element],
) -> None:
    """Make the entries the paragraph's whole content, behind its properties.

    ``revision(parent, tag, style)`` adds a tracked change. ``once`` collects what must not be opened twice. Raises
    ``UnmappableError`` where a content control or a field would have to be.
    """
    held = list(entries)
    for child in list(paragraph):
        if child.tag != q("pPr"):
            paragraph.remove(child)
    stack: list[tuple[etree._Element, etree._Element]] = []
    last: tuple[Entry, etree._Element, etree._Element] | None = None
    paths = _paths(held)
    for index, (entry, path) in enumerate(zip(held, paths, strict=True)):
        while len(stack) > len(_shared(tuple(old for old, _ in stack), path)):
            stack.pop()
            last = None
        for wrapper in path[len(stack) :]:
            parent = stack[-1][1] if stack else paragraph
            stack.append((wrapper, _opened(wrapper, parent, once)))
            last = None
        parent = stack[-1][1] if stack else paragraph
        if entry.tag in NEW:
            model = _formatting(held, paths, index)
            properties = model.find(q("rPr")) if model is not None else None
            if properties is not None:
                entry.element.insert(0, deepcopy(properties))
            (parent if entry.tag == "plain" else revision(parent, entry.tag, entry.style)).append(entry.element)
            last = None
            continue
        if entry.run is None:
            parent.append(entry.element)
            last = None
            continue
        if last and last[0].run is entry.run and (last[0].tag, last[0].style) == (entry.tag, entry.style):
            last[1].append(entry.element)
            continue
        around = parent
        if entry.tag:
            alike = last and (last[0].tag, last[0].style) == (entry.tag, entry.style)
            around = last[2] if last and alike else revision(parent, entry.tag, entry.style)
        made = etree.SubElement(around, q("r"), dict(entry.run.attrib))
        properties = entry.run.find(q("rPr"))
        if properties is not None:
            made.append(deepcopy(properties))
        made.append(entry.element)
        last = entry, made, around


def _opened(wrapper: etree._Element, parent: etree._Element, once: set[etree._Element]) -> etree._Element:
    if wrapper.tag in _ONCE:
        if wrapper in once:
            raise UnmappableError("a change parts a content control or a field")
        once.add(wrapper)
    made = etree.SubElement(parent, wrapper.tag, dict(wrapper.attrib))
    made.extend(deepcopy(child) for child in wrapper if child.tag in _OWN_PROPERTIES)
    return made


def notes_of(paragraph: etree._Element) -> Iterator[tuple[str, str]]:
    """The notes whose signs stand in the paragraph, as ``Atom.note``."""
    for kind in ("footnote", "endnote"):
        for sign in paragraph.iter(q(f"{kind}Reference")):
            yield kind, sign.get(q("id")) or ""
