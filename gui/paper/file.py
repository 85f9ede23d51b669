"""A PDF that Qt has written, taken apart into its objects: outline, links, dates and name are put in, and it is written anew.

Qt writes one table of objects and no compressed ones, so that each is found by it. ISO 32000-1 (PDF 1.7): 7.5 for the file, 12.3 for
outline and destinations, 12.5.6.5 for links, 14.3 for what is said of the document.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from hashlib import sha256
from itertools import pairwise
from typing import Final
from xml.sax.saxutils import escape

UNIT: Final = 10.0
"""Dots of the drawing to a point."""
_ROOT: Final = re.compile(rb"/Root (\d+) 0 R")
_INFO: Final = re.compile(rb"/Info (\d+) 0 R")
_METADATA: Final = re.compile(rb"/Metadata (\d+) 0 R")
_PAGE: Final = re.compile(rb"/Type\s*/Page\b(?!s)")
_KIDS: Final = re.compile(rb"/Kids\s*\[([^\]]*)\]")
_PAGES: Final = re.compile(rb"/Pages (\d+) 0 R")
_ANNOTS: Final = re.compile(rb"/Annots (\d+) 0 R\s*|/Annots\s*\[[^\]]*\]\s*")
_FONT: Final = re.compile(rb"/Type\s*/Font\b.*/BaseFont\s*/([^\s/]+)", re.DOTALL)
_SPELT: Final = re.compile(rb"/ToUnicode (\d+) 0 R")
_ROW: Final = re.compile(rb"\[([^\]]*)\]")
_OTHER: Final = re.compile(rb"\b(\d+) 0 R\b")
_PART: Final = re.compile(rb"/FontName /[A-Z]{6}\+")
_BOX: Final = re.compile(rb"/MediaBox\s*\[\s*\S+\s+\S+\s+\S+\s+([\d.]+)\s*\]")


@dataclass(frozen=True, slots=True)
class Destination:
    """A place: ``page`` from 0, ``left`` and ``top`` in dots from the page's upper left corner."""

    page: int
    left: float
    top: float


@dataclass(frozen=True, slots=True)
class Jump:
    """A link on a page: its ``box`` (left, top, right, bottom in dots) and the anchor it leads to."""

    page: int
    box: tuple[float, float, float, float]
    anchor: str


class PdfFile:
    """``objects``: the bytes of each object by its number, without ``n 0 obj`` and ``endobj``."""

    def __init__(self, head: bytes, objects: dict[int, bytes], root: int) -> None:
        self.head, self.objects, self.root = head, objects, root
        self._info = 0

    @classmethod
    def parse(cls, data: bytes) -> "PdfFile":
        """Raises ``ValueError`` for a file that is not as Qt writes it."""
        start = int(data[data.rindex(b"startxref") + 9 :].split()[0])
        lines = data[start:].splitlines()
        if lines[0].strip() != b"xref" or lines[1].split()[0] != b"0":
            raise ValueError("this PDF has no single table of objects")
        count = int(lines[1].split()[1])
        places = {n: int(line.split()[0]) for n, line in enumerate(lines[2 : 2 + count]) if line.split()[2] == b"n"}
        ends = sorted([*places.values(), start])
        following = dict(pairwise(ends))
        objects = {}
        for number, place in places.items():
            held = data[place : following[place]]
            objects[number] = held[held.index(b"obj") + 3 : held.rindex(b"endobj")].strip(b"\r\n ")
        trailer = data[data.rindex(b"trailer") :]
        found = _ROOT.search(trailer)
        if found is None:
            raise ValueError("this PDF has no root")
        made = cls(data[: min(places.values())], objects, int(found[1]))
        info = _INFO.search(trailer)
        made._info = int(info[1]) if info else made.add(b"")
        return made

    def add(self, held: bytes) -> int:
        """A new object; gives its number."""
        number = max(self.objects) + 1
        self.objects[number] = held
        return number

    def describe(self, title: str, author: str, time: datetime, language: str) -> None:
        """What is said of the document, in place of what Qt says. No author where it is empty."""
        moment = f"D:{time:%Y%m%d%H%M%S}{_offset(time)}"
        self.objects[self._info] = (
            b"<<\n/Title " + _text(title) + (b"\n/Author " + _text(author) if author else b"") + b"\n/Creator " + _text("Factline")
            + b"\n/CreationDate " + _text(moment) + b"\n/ModDate " + _text(moment) + b"\n>>"
        )  # fmt: skip
        root = self.objects[self.root]
        known = _METADATA.search(root)
        packet = _metadata(title, author, time, language)
        held = b"<<\n/Type /Metadata\n/Subtype /XML\n/Length %d\n>>\nstream\n" % len(packet) + packet + b"\nendstream"
        if known:
            self.objects[int(known[1])] = held
        else:
            self._to_root(b"/Metadata %d 0 R" % self.add(held))
        self._to_root(
            b"/ViewerPreferences << /DisplayDocTitle true >>"
        )  # the title above the window, not the file's name
        if language:
            self._to_root(b"/Lang " + _text(language))

    def spell(self, read: Callable[[str, int], str]) -> None:
        """Put right which letters the drawn signs are told to be, for whoever looks for them, copies or hears them.

        Qt tells one code point for each sign of a font, and where several have the same one it may be none that was written.
        ``read``: takes the font's name and that code point and gives the letters.
        """
        for held in list(self.objects.values()):
            name, told = _FONT.search(held), _SPELT.search(held)
            if name and told:
                font, number = name[1].decode("ascii", "replace"), int(told[1])
                table = self.objects[number].split(b"stream", 1)[1].rsplit(b"endstream", 1)[0].strip(b"\r\n")
                table = _ROW.sub(partial(_spelt, font=font, read=read), table)
                self.objects[number] = b"<< /Length %d >>\nstream\n" % len(table) + table + b"\nendstream"

    def lead(
        self,
        jumps: Sequence[Jump],
        places: Mapping[str, Destination],
        outline: Sequence[tuple[int, str, Destination]],
    ) -> None:
        """Put links on the pages and an outline beside them. A jump whose anchor is no place is left out."""
        numbers = self._pages()
        on_page: dict[int, list[int]] = {}
        for jump in jumps:
            if jump.anchor in places:
                height = self._height(numbers[jump.page])
                left, top, right, bottom = (value / UNIT for value in jump.box)
                box = b"[%.1f %.1f %.1f %.1f]" % (left, height - bottom, right, height - top)
                target = self._destination(places[jump.anchor], numbers)
                link = b"<<\n/Type /Annot\n/Subtype /Link\n/Rect " + box + b"\n/Border [0 0 0]\n/F 4\n/Dest " + target
                on_page.setdefault(jump.page, []).append(self.add(link + b"\n>>"))
        for page, links in on_page.items():
            number = numbers[page]
            told = b"/Annots [" + b" ".join(b"%d 0 R" % link for link in links) + b"]\n"
            held = _ANNOTS.sub(b"", self.objects[number])
            self.objects[number] = held[: held.rindex(b">>")] + told + b">>"
        if outline:
            self._to_root(b"/Outlines %d 0 R" % self._outline(outline, numbers))
            self._to_root(b"/PageMode /UseOutlines")

    def _outline(self, entries: Sequence[tuple[int, str, Destination]], pages: Sequence[int]) -> int:
        """The number of the outline's own object; an entry lies in the last one before it of a lower level."""
        top = self.add(b"")
        made = [self.add(b"") for _ in entries]
        parents: list[int] = []  # by entry: the entry that it lies in, -1 for none
        for n, (level, _, _) in enumerate(entries):
            parents.append(next((m for m in range(n - 1, -1, -1) if entries[m][0] < level), -1))
        children: dict[int, list[int]] = {}
        for n, parent in enumerate(parents):
            children.setdefault(parent, []).append(n)
        for n, (_, words, place) in enumerate(entries):
            beside = children[parents[n]]
            at = beside.index(n)
            parts = [b"/Title " + _text(words)]
            parts.append(b"/Parent %d 0 R" % (made[parents[n]] if parents[n] >= 0 else top))
            parts += [b"/Prev %d 0 R" % made[beside[at - 1]]] if at else []
            parts += [b"/Next %d 0 R" % made[beside[at + 1]]] if at + 1 < len(beside) else []
            parts += [_ends(made, children[n])] if n in children else []
            parts.append(b"/Dest " + self._destination(place, pages))
            self.objects[made[n]] = b"<<\n" + b"\n".join(parts) + b"\n>>"
        self.objects[top] = b"<<\n/Type /Outlines\n" + _ends(made, children[-1]) + b"\n>>"
        return top

    def written(self) -> bytes:
        """The file, with an id made from what it holds.

        Qt writes its fonts in an order that is another one in each process: so objects are numbered as they are come upon from the root.
        """
        numbers = self._numbered()
        written = bytearray(self.head)
        places = []
        for number, new in numbers.items():
            places.append(len(written))
            written += b"%d 0 obj\n" % new + _renumbered(self.objects[number], numbers, new) + b"\nendobj\n"
        start, count = len(written), len(places) + 1
        written += b"xref\n0 %d\n0000000000 65535 f \n" % count
        for place in places:
            written += b"%010d 00000 n \n" % place
        name = sha256(written).hexdigest()[:32].encode()
        told = b"/Size %d\n/Root %d 0 R\n/Info %d 0 R\n" % (count, numbers[self.root], numbers[self._info])
        told += b"/ID [<%s> <%s>]" % (name, name)
        written += b"trailer\n<<\n" + told + b"\n>>\nstartxref\n%d\n%%%%EOF\n" % start
        return bytes(written)

    def _numbered(self) -> dict[int, int]:
        """The new number of each object that something leads to, in order."""
        found: dict[int, int] = {}
        waiting = [self._info, self.root]
        while waiting:
            number = waiting.pop()
            if number not in found and number in self.objects:
                found[number] = len(found) + 1
                told, _, _ = self.objects[number].partition(b"stream")
                waiting += [int(other) for other in reversed(_OTHER.findall(told))]
        return found

    def _to_root(self, entry: bytes) -> None:
        held = self.objects[self.root]
        self.objects[self.root] = held[: held.rindex(b">>")] + entry + b"\n>>"

    def _pages(self) -> list[int]:
        """The numbers of the pages' objects, in order."""
        found: list[int] = []
        known = _PAGES.search(self.objects[self.root])
        waiting = [int(known[1])] if known else []
        while waiting:
            number = waiting.pop(0)
            kids = _KIDS.search(self.objects[number])
            if _PAGE.search(self.objects[number]):
                found.append(number)
            elif kids:
                waiting = [int(kid) for kid in re.findall(rb"(\d+) 0 R", kids[1])] + waiting
        return found

    def _height(self, page: int) -> float:
        found = _BOX.search(self.objects[page])
        if found is None:
            raise ValueError("this PDF has a page without a size")
        return float(found[1])

    def _destination(self, place: Destination, pages: Sequence[int]) -> bytes:
        number = pages[place.page]
        top = self._height(number) - place.top / UNIT
        return b"[%d 0 R /XYZ %.1f %.1f null]" % (number, 0, top)


def _spelt(row: re.Match[bytes], font: str, read: Callable[[str, int], str]) -> bytes:
    """A row of the table, its code points as they are to be read."""
    told = []
    for code in re.findall(rb"<([0-9A-Fa-f]+)>", row[1]):
        letters = bytes.fromhex(code.decode()).decode("utf-16-be", "replace")
        read_as = read(font, ord(letters)) if len(letters) == 1 else letters
        told.append(b"<" + read_as.encode("utf-16-be", "replace").hex().upper().encode() + b">")
    return b"[" + b" ".join(told) + b" ]"


def _renumbered(held: bytes, numbers: Mapping[int, int], new: int) -> bytes:
    """An object with the new numbers of those it names. A part of a font has a name that tells it from other parts: of its own number."""
    told, between, stream = held.partition(b"stream")
    told = _OTHER.sub(lambda other: b"%d 0 R" % numbers[int(other[1])] if int(other[1]) in numbers else b"null", told)
    letters = bytes(ord("A") + new // 26**n % 26 for n in range(6))
    return _PART.sub(b"/FontName /" + letters + b"+", told) + between + stream


def _ends(made: Sequence[int], children: Sequence[int]) -> bytes:
    return b"/First %d 0 R\n/Last %d 0 R\n/Count %d" % (made[children[0]], made[children[-1]], len(children))


def _text(words: str) -> bytes:
    """A string of the file's own, in figures alone, so that no word of an article can end it."""
    return b"<FEFF" + words.encode("utf-16-be", "replace").hex().upper().encode() + b">"


def _offset(time: datetime) -> str:
    told = f"{time:%z}"
    return f"{told[:3]}'{told[3:5]}'" if told else "Z"


def _metadata(title: str, author: str, time: datetime, language: str) -> bytes:
    """The same once more as XMP, as readers of metadata expect it."""
    moment = time.replace(microsecond=0).isoformat()
    written = f"<dc:creator><rdf:Seq><rdf:li>{escape(author)}</rdf:li></rdf:Seq></dc:creator>" if author else ""
    spoken = f"<dc:language><rdf:Bag><rdf:li>{escape(language)}</rdf:li></rdf:Bag></dc:language>" if language else ""
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt></dc:title>
{written}{spoken}
<xmp:CreatorTool>Factline</xmp:CreatorTool>
<xmp:CreateDate>{moment}</xmp:CreateDate><xmp:ModifyDate>{moment}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>""".encode("utf-8", "replace")
