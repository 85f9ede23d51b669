"""Which letters the signs that were drawn stand for."""

import unicodedata
from collections.abc import Iterable

from PySide6.QtGui import QRawFont

from gui.paper.setting import FACES, typeface


class Letters:
    """Knows what was written: ``words`` of the document. ``read`` gives for a sign of a font the letters that it was drawn for."""

    def __init__(self, words: Iterable[str]) -> None:
        self._written: set[str] = set().union(*words)
        # One face of each family: its others have the same signs for the same letters.
        faces = {face.role: face for face in FACES.values()}
        self._fonts = [QRawFont.fromFont(typeface(face)) for face in faces.values()]

    def read(self, font: str, code: int) -> str:
        """A code point that was written is itself. Else it is the written letter which has the same sign in this font (a quotation
        mark and a modifier letter may); or what it is compatible with (a ligature, an Arabic letter's form, a Chinese radical)."""
        letter = chr(code)
        if letter in self._written:
            return letter
        for known in self._fonts:
            if font.startswith(known.familyName().replace(" ", "")):
                sign = known.glyphIndexesForString(letter)[:1]
                same = [c for c in sorted(self._written) if known.glyphIndexesForString(c)[:1] == sign] if sign else []
                if same and sign[0]:
                    return same[0]
        plain = unicodedata.normalize("NFKC", letter)
        return plain if self._written.issuperset(plain) else letter
