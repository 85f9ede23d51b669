"""PDF files: the characters of each page with their boxes, gathered into lines; ``page_lines`` makes paragraphs of them.

PDFium reads the file. Its own text is not used, only its characters: it parts and joins lines by rules made for search. A file
has no words for its paragraphs, notes, running heads and tables: all of that is told from where the letters stand.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from struct import Struct
from typing import TYPE_CHECKING, Any, Final
from unicodedata import bidirectional

from core.model import ReadError, StatedDate, Version
from core.patterns import lazy_pattern
from core.reading.guard import damaged, locked
from core.reading.page_lines import paragraphs_of_lines
from core.reading.page_rows import Line

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

KIND: Final = "a PDF"
PAGES: Final = 2_000
CHARACTERS: Final = 3_000_000
"""Of all pages together: five times 100,000 words, and some six seconds of work."""

_HYPHENS: Final = (0xFFFE, 0x02, 0xAD)
"""What PDFium gives for a hyphen that ends a line, and the soft hyphen itself."""
_LIGATURES: Final = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
}
_BLANKS: Final = (0x20, 0x09)
_LINE_ENDS: Final = (0x0D, 0x0A)
_CELL_GAP: Final = 2.0
"""In heights of a letter: a wider gap parts two cells, or two columns, of one line."""
_WIDE_GAP: Final = 6.0
"""The same where the file has a blank of its own there, which a justified line may stretch."""
_FAR: Final = 1e6
"""Points; what stands farther off, or nowhere at all, is on no page."""
_FOUR: Final = Struct("4f")
_PASSWORD: Final = 4  # FPDF_ERR_PASSWORD
_SECURITY: Final = 5  # FPDF_ERR_SECURITY: locked in a way PDFium doesn't know
_DATE: Final = lazy_pattern(r"D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:([+-])(\d\d)'?(\d\d)?|Z)?")


def read_pdf(data: bytes, name: str) -> Version:
    """The paragraphs of all pages, then their notes. ``origin`` is ``page 2, line 5``, both from 1.

    Raises ``ReadError``, also for a file that is locked and for one that holds pictures of pages and no letters.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
        count = len(document)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) in (_PASSWORD, _SECURITY):
            raise locked(name) from error
        raise damaged(name, KIND) from error
    try:
        if count > PAGES:
            raise ReadError(f"{name} is too large: {count:,} pages, and {PAGES:,} are the limit. Split it.")
        lines, pictures = _lines(document, name)
        if not any(line.text.strip() for page in lines for line in page):
            raise ReadError(
                f"{name} {'holds pictures of pages, such as a scanner makes,' if pictures else 'has pages'} but no text. "
                "Have its text recognised (OCR), or paste the text."
            )
        author, updated = _properties(document)
    finally:
        document.close()
    return Version(paragraphs_of_lines(lines), author=author, updated=updated)


def _lines(document: PdfDocument, name: str) -> tuple[list[list[Line]], bool]:
    """The lines of each page in the order they were drawn, and whether a page without any shows a picture."""
    from pypdfium2 import PdfiumError
    from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE

    found: list[list[Line]] = []
    pictures = False
    left = CHARACTERS
    for number in range(len(document)):
        try:
            page = document[number]
            letters = page.get_textpage()
        except PdfiumError as error:
            raise damaged(name, KIND) from error
        left -= letters.count_chars()
        if left < 0:
            raise ReadError(f"{name} is too large: more than {CHARACTERS:,} characters. Split it and open the parts.")
        lines = _lines_of_page(letters.raw, letters.count_chars(), number)
        if not lines and not pictures:
            pictures = next(page.get_objects(filter=[FPDF_PAGEOBJ_IMAGE], max_depth=3), None) is not None
        found.append(lines)
        letters.close()
        page.close()
    return found, pictures


def _lines_of_page(raw: Any, count: int, page: int) -> list[Line]:
    """The letters of one page, one after another, become lines."""
    letter_of, box_of, is_generated = _calls()
    letters = ctypes.cast(raw, ctypes.c_void_p)
    found: list[Line] = []
    box = (ctypes.c_float * 4)()  # an FS_RECTF, whose numbers come in one step
    where = ctypes.cast(box, ctypes.c_void_p)
    line: Line | None = None
    blank, written, high = False, False, 0
    height_before, size, upright = -1.0, 0.0, True
    for index in range(count):
        code = letter_of(letters, index)
        if code in _BLANKS:
            blank = True
            written = written or not is_generated(letters, index)
            continue
        if code in _LINE_ENDS:  # lines are told by where letters stand
            height_before = -1.0
            continue
        if 0xD800 <= code < 0xDC00:  # the first half of a letter that takes two
            high = code
            continue
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00) if high else 0xFFFD
        high = 0
        box_of(letters, index, where)
        left, top, right, bottom = _FOUR.unpack(box)
        height = top - bottom
        if abs(height - height_before) > 0.08 * height:  # the letters of one size differ by less
            height_before = height
            size, upright = _size(raw, index)
        elif (
            line is not None
            and not blank
            and -0.3 * height < left - line.last_right < 0.6 * height
            and abs(bottom - line.bottom) < 0.1 * height
            and 0x20 < code < 0x7F
        ):  # inside a word: most letters of most files
            line.pieces.append(chr(code))
            line.last_left, line.last_right = left, right
            if right > line.right:
                line.right = right
            continue
        if not upright or not 0 < height < _FAR or not -_FAR < left < _FAR or not -_FAR < bottom < _FAR:
            continue
        if code == 0xFFFF or (code < 0x20 and code not in _HYPHENS):
            continue
        letter = "-" if code in _HYPHENS else _LIGATURES.get(code) or chr(code)
        if line is None or not _goes_on(line, letter, left, bottom, right, top):
            if line is not None:
                line.ends_blank = written
            line = Line(page, left, right, bottom, top, size)
            found.append(line)
        elif left - line.last_right > (_WIDE_GAP if written else _CELL_GAP) * height:
            line = Line(page, left, right, bottom, top, size, beside=True)
            found.append(line)
        elif blank or left - line.last_right > 0.6 * height:
            line.blank(left - line.last_right)
        line.add(letter, left, bottom, right, top, size)
        blank = written = False
    if line is not None:
        line.ends_blank = written
    for line in found:
        line.close()
    return found


@cache
def _calls() -> tuple[Callable[..., int], Callable[..., int], Callable[..., int]]:
    """PDFium's code of a letter, its box, and whether PDFium put it there, as plain calls: a third of the time of the package's
    own, which check the kind of each pointer anew, for half a million letters."""
    from pypdfium2 import raw

    page, number, place = ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p
    plain = ctypes.PYFUNCTYPE(ctypes.c_int, page, number)
    boxed = ctypes.PYFUNCTYPE(ctypes.c_int, page, number, place)

    def at(call: Any) -> int:
        return ctypes.cast(call, ctypes.c_void_p).value or 0

    return (
        ctypes.PYFUNCTYPE(ctypes.c_uint, page, number)(at(raw.FPDFText_GetUnicode)),
        boxed(at(raw.FPDFText_GetLooseCharBox)),
        plain(at(raw.FPDFText_IsGenerated)),
    )


def _size(raw: Any, index: int) -> tuple[float, bool]:
    """The size of a letter in points, and whether it stands upright."""
    from pypdfium2.raw import FS_MATRIX, FPDFText_GetFontSize, FPDFText_GetMatrix

    matrix = FS_MATRIX()
    size = FPDFText_GetFontSize(raw, index)
    if not FPDFText_GetMatrix(raw, index, ctypes.byref(matrix)):
        return size, True
    return size * (matrix.c**2 + matrix.d**2) ** 0.5, abs(matrix.a) >= abs(matrix.b)


def _goes_on(line: Line, letter: str, left: float, bottom: float, right: float, top: float) -> bool:
    """Whether a letter stands on the line: at its height, and behind its last letter in the direction of reading."""
    height = min(top - bottom, line.top - line.bottom)
    if min(top, line.top) - max(bottom, line.bottom) < 0.4 * height:
        return False
    if (
        left >= min(line.last_left, line.last_right - 0.5 * height) - 0.05 * height
    ):  # the letters of a ligature share its box
        return True
    return right <= line.last_left + 0.5 * height and bidirectional(letter[0]) in ("R", "AL", "NSM", "ON", "EN", "CS")


def _properties(document: PdfDocument) -> tuple[str, StatedDate | None]:
    known = document.get_metadata_dict(skip_empty=True)
    found = _DATE.match(known.get("ModDate") or known.get("CreationDate") or "")
    author = known.get("Author", "").strip()
    if found is None:
        return author, None
    year, month, day, hour, minute, second, sign, hours, minutes = found.groups()
    try:
        offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0)) * (-1 if sign == "-" else 1)
        when = datetime(
            int(year), int(month), int(day), int(hour), int(minute), int(second or 0), tzinfo=timezone(offset)
        )
    except ValueError:
        return author, None
    return author, StatedDate(when if offset else when.replace(tzinfo=UTC), "file property")
