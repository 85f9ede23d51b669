"""Rich text (.rtf): groups, control words and text, as the Rich Text Format specification 1.9.1 has them.

What was deleted with tracked changes is left out and what was inserted is kept, as Word shows it with all changes accepted.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Final

from core.model import Paragraph, ReadError, Role, StatedDate, Version
from core.reading.guard import PARAGRAPHS, damaged

KIND: Final = "a rich text file"
TOKENS: Final = 3_000_000
"""Groups, control words and runs of text in one file; 100,000 words have some 200,000."""
DEEPEST: Final = 500
"""Groups within groups; writers stay below 50."""

_TOKEN: Final = re.compile(
    rb"\\'([0-9a-fA-F]{2})|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\([^a-zA-Z])|([{}])|([\r\n]+)|([^\\{}\r\n]+)", re.DOTALL
)
_CHARACTERS: Final = {
    "tab": "\t", "line": "\n", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "bullet": "•", "emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005", "zwj": "\u200d",
    "zwnj": "\u200c", "zwbo": "\u200b",
}  # fmt: skip
_SYMBOLS: Final = {"~": "\u00a0", "-": "\u00ad", "_": "\u2011", "\\": "\\", "{": "{", "}": "}", "\t": "\t"}
_DESTINATIONS: Final = frozenset(
    "fonttbl colortbl stylesheet info pict object objdata header headerl headerr headerf footer footerl footerr footerf "
    "fldinst annotation atnid atnauthor atndate atnref atrfstart atrfend revtbl rsidtbl generator listtable "
    "listoverridetable themedata colorschememapping latentstyles datastore xmlnstbl mmathPr bkmkstart bkmkend "
    "listtext pntext pn template nonshppict filetbl private ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn wgrffmtfilter "
    "passwordhash userprops docvar shpinst sp xe tc rxe".split()
)
"""Groups whose text is no part of the article's."""
_STYLE_ROLES: Final[tuple[tuple[str, Role], ...]] = (
    ("title", "title"),
    ("heading", "heading"),
    ("caption", "caption"),
    ("list", "list"),
)
_CHARSETS: Final = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030", 136: "big5", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250", 255: "cp437",
}  # fmt: skip
_PAGES: Final = {"ansi": "cp1252", "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}


@dataclass
class _Group:
    """What holds from one brace to the other."""

    skipped: bool = False
    deleted: bool = False
    hidden: bool = False
    note: bool = False
    sheet: bool = False
    """Whether the text is the name of a paragraph style."""
    info: bool = False
    """Whether it holds the file's properties."""
    property: str = ""
    """The one of them that it states."""
    font: int = -1
    skip_after_unicode: int = 1


@dataclass
class _Open:
    """A paragraph that is being read."""

    pieces: list[str] = field(default_factory=list)
    raw: bytearray = field(default_factory=bytearray)
    page: str = "cp1252"

    def add(self, text: str) -> None:
        self.settle()
        self.pieces.append(text)

    def add_bytes(self, data: bytes, page: str) -> None:
        if page != self.page:
            self.settle()
            self.page = page
        self.raw += data

    def settle(self) -> None:
        if self.raw:
            self.pieces.append(self.raw.decode(self.page, "replace"))
            self.raw.clear()

    def text(self) -> str:
        self.settle()
        said = "".join(self.pieces)
        self.pieces.clear()
        # Characters beyond U+FFFF are written as two halves.
        return said.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


class _Reader:
    def __init__(self) -> None:
        self.page = "cp1252"
        self.fonts: dict[int, str] = {}
        self.groups = [_Group()]
        self.defining: list[bool] = [False]
        """For each open group whether it defines fonts."""
        self.font_defined = 0
        self.body, self.note, self.author = _Open(), _Open(), _Open()
        self.changed: dict[str, int] = {}
        """When the file was changed last: ``yr mo dy hr min``."""
        self.paragraphs: list[Paragraph] = []
        self.notes: list[Paragraph] = []
        self.cells: list[str] = []
        self.in_table = False
        self.is_list = False
        self.style = 0
        self.style_names: dict[int, str] = {}
        self.left_to_skip = 0
        self.star = False
        self.deleted = self.hidden = False

    @property
    def group(self) -> _Group:
        return self.groups[-1]

    def read(self, data: bytes, name: str) -> None:
        at = tokens = 0
        while at < len(data) and data[at] != 0:
            tokens += 1
            if tokens > TOKENS or len(self.paragraphs) > PARAGRAPHS:
                raise ReadError(f"{name} is too large for an article. Split it, or save its text alone.")
            found = _TOKEN.match(data, at)
            if found is None:
                raise damaged(name, KIND)
            at = found.end()
            byte, word, number, symbol, brace, _, text = found.groups()
            if brace == b"{":
                if len(self.groups) >= DEEPEST:
                    raise damaged(name, KIND)
                self.groups.append(replace(self.group))
                self.defining.append(self.defining[-1])
                self.left_to_skip = 0
            elif brace == b"}":
                self._close()
                if not self.groups:
                    break
            elif word == b"bin":
                at += max(0, min(int(number or 0), len(data)))
            elif word:
                self._word(word.decode("ascii"), int(number) if number else None)
            elif symbol:
                self._symbol(symbol.decode("latin-1"))
            elif byte:
                if self._counts():
                    self._bytes(bytes.fromhex(byte.decode("ascii")))
            elif text:
                self._plain(text)
        if len(self.groups) > 1 and at >= len(data):
            raise damaged(name, KIND)
        self._end_row()
        self._paragraph()

    def _close(self) -> None:
        closed = self.groups.pop()
        self.defining.pop()
        if self.groups and closed.note and not self.group.note:
            self._end_note()

    def _counts(self) -> bool:
        """Whether the next character is text, and not what stands in for one that was given by its number."""
        if self.left_to_skip:
            self.left_to_skip -= 1
            return False
        return True

    def _shown(self) -> bool:
        self.deleted = self.deleted or (self.group.deleted and not self.group.skipped)
        self.hidden = self.hidden or (self.group.hidden and not self.group.skipped)
        return not (self.group.skipped or self.group.deleted or self.group.hidden)

    @property
    def _open(self) -> _Open:
        return self.note if self.group.note else self.body

    def _plain(self, text: bytes) -> None:
        skipped = min(self.left_to_skip, len(text))
        self.left_to_skip -= skipped
        if text[skipped:]:
            self._bytes(text[skipped:])

    def _bytes(self, data: bytes) -> None:
        if self.group.sheet:
            known = self.style_names.get(self.style, "")
            self.style_names[self.style] = known + data.decode("latin-1").casefold()
        elif self.group.property == "author":
            self.author.add_bytes(data, self.page)
        elif self._shown():
            self._open.add_bytes(data, self.fonts.get(self.group.font, self.page))

    def _text(self, text: str) -> None:
        if self._shown():
            self._open.add(text)

    def _symbol(self, symbol: str) -> None:
        if symbol == "*":
            self.star = True
        elif symbol in "\r\n":
            self._word("par", None)
        elif symbol in _SYMBOLS and self._counts():
            self._text(_SYMBOLS[symbol])

    def _word(self, word: str, number: int | None) -> None:
        star, self.star = self.star, False
        on = number != 0
        if word in _DESTINATIONS or (star and word not in ("shptxt", "footnote")):
            self.group.skipped = True
            self.group.sheet = word == "stylesheet"
            self.group.info = word == "info"
            self.defining[-1] = word == "fonttbl"
        elif self.group.info:
            self._property(word, number)
        elif self.group.skipped and not (self.group.sheet or self.defining[-1]):
            return
        elif word == "u" and number is not None:
            if self._shown():
                self._open.add(chr(number % 65536))
            self.left_to_skip = self.group.skip_after_unicode
        elif word == "uc":
            self.group.skip_after_unicode = max(0, min(number or 0, 10))
        elif word in _CHARACTERS:
            if self._counts():
                self._text(_CHARACTERS[word])
        elif word in ("par", "sect", "page"):
            self._end_paragraph(word)
        elif word == "pard":
            self.in_table = self.is_list = False
            self.style = 0
        elif word == "intbl":
            self.in_table = True
        elif word in ("cell", "nestcell"):
            if self._shown():
                self.body.settle()
                self.cells.append(self.body.text())
        elif word in ("row", "nestrow"):
            self._end_row()
        elif word in ("ls", "ilvl"):
            self.is_list = True
        elif word == "s" and number is not None:
            self.style = number
        elif word == "footnote":
            self.group.note = True
        else:
            self._format(word, number, on)

    def _property(self, word: str, number: int | None) -> None:
        if word in ("author", "revtim"):
            self.group.property = word
        elif self.group.property == "revtim" and number is not None:
            self.changed[word] = number
        elif self.group.property == "author" and word == "u" and number is not None:
            self.author.add(chr(number % 65536))
            self.left_to_skip = self.group.skip_after_unicode

    def updated(self) -> StatedDate | None:
        year, month, day, hour, minute = (self.changed.get(part, 0) for part in ("yr", "mo", "dy", "hr", "min"))
        try:
            when = datetime(year, month, day, hour, minute, tzinfo=UTC)
        except (ValueError, OverflowError):
            return None
        return StatedDate(when, "file property")

    def _format(self, word: str, number: int | None, on: bool) -> None:
        group = self.group
        if word in ("deleted", "moved"):
            group.deleted = on
        elif word == "v":
            group.hidden = on
        elif word == "plain":
            group.hidden = group.deleted = False
        elif word == "f" and number is not None:
            group.font = self.font_defined = number
        elif word == "fcharset" and number is not None and self.defining[-1]:
            self.fonts[self.font_defined] = _CHARSETS.get(number, self.page)
        elif word == "ansicpg" and number is not None:
            self.page = _known_page(f"cp{number}", self.page)
        elif word in _PAGES:
            self.page = _PAGES[word]

    def _end_paragraph(self, word: str) -> None:
        if self.group.skipped or (self.group.deleted and word == "par"):
            return  # a deleted mark joins the paragraph with the next
        if self.group.note:
            self.note.add("\n")
        elif self.in_table:
            self.body.add("\n")
        elif word == "par" or self.body.pieces or self.body.raw:
            self._end_row()
            self._paragraph()

    def _paragraph(self) -> None:
        name = self.style_names.get(self.style, "")
        by_style = next((role for start, role in _STYLE_ROLES if name.startswith(start)), None)
        role: Role | None = by_style or ("list" if self.is_list else None)
        text = self.body.text()
        if text.strip():
            self.paragraphs.append(Paragraph(text, role, origin=f"paragraph {len(self.paragraphs)}"))

    def _end_row(self) -> None:
        cells, self.cells = self.cells, []
        lines = [[line for line in cell.split("\n") if line.strip()] for cell in cells]
        if len(cells) > 1 and all(len(cell) <= 1 for cell in lines):
            texts, role = ["\t".join(cell[0] if cell else "" for cell in lines)], "table_row"
        else:
            texts, role = [line for cell in lines for line in cell], None
        for text in texts:
            if text.strip():
                known: Role | None = "table_row" if role else None
                self.paragraphs.append(Paragraph(text, known, origin=f"paragraph {len(self.paragraphs)}"))

    def _end_note(self) -> None:
        for line in self.note.text().split("\n"):
            if line.strip():
                self.notes.append(Paragraph(line.strip(), "footnote", origin=f"note {len(self.notes)}"))


def _known_page(page: str, otherwise: str) -> str:
    page = {"cp65001": "utf-8", "cp10000": "mac_roman", "cp936": "gb18030"}.get(page, page)
    try:
        codecs.lookup(page)
    except LookupError:
        return otherwise
    return page


def read_rtf(data: bytes, name: str) -> Version:
    """The document's paragraphs, then its footnotes. Raises ``ReadError`` for braces that don't match."""
    reader = _Reader()
    reader.read(data, name)
    warnings = []
    if reader.deleted:
        warnings.append(f"{name} has tracked changes. It is read as if all of them were accepted.")
    if reader.hidden:
        warnings.append(f"{name} has hidden text, which is left out.")
    return Version(
        (*reader.paragraphs, *reader.notes),
        author=reader.author.text().strip(),
        updated=reader.updated(),
        warnings=tuple(warnings),
    )
