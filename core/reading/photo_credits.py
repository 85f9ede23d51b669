"""Who took the picture, behind its caption: ``… in Halden. Photo: Ida Strand``, ``… (Ida Strand/Nordfoto)``, ``… AP Photo/Ida Strand``."""

from __future__ import annotations

import re
from typing import Final

from core.patterns import lazy_pattern
from core.reading.tables.frame import AGENCIES, PICTURES

LONGEST: Final = 100
"""Code points that a credit is long at the most."""
_WORD: Final = r"[^\W\d_a-zß-öø-ÿа-яё][\w.'’&-]*"
_NAMES: Final = rf"{_WORD}(?:(?: ?[/|,] ?| (?:for |via |of |and |de |van |von |der |the )?){_WORD}){{0,7}}"
_PICTURE: Final = rf"(?i:{'|'.join(sorted(map(re.escape, PICTURES), key=len, reverse=True))})"
_ENDED: Final = "(?<=[.!?…\"”’'»)\\]])"
_LABELLED: Final = lazy_pattern(
    rf"\s+[(\[]?{_PICTURE}(?: (?i:credit|courtesy|by|copyright|supplied by|source)){{0,2}}\s?:\s*{_NAMES}[)\]]?\.?\s*$"
)
_BY: Final = lazy_pattern(
    rf"(?:{_ENDED}\s+|\s+[(\[]){_PICTURE} (?i:by|courtesy of|courtesy|supplied by|from)\s{_NAMES}[)\]]?\.?\s*$"
)
_BRACKETED: Final = lazy_pattern(
    rf"{_ENDED}\s*[(\[]{_WORD}(?: {_WORD}){{0,3}} ?/ ?{_WORD}(?: {_WORD}){{0,3}}[)\]]\.?\s*$"
)
_SLASHED: Final = lazy_pattern(
    rf"{_ENDED}\s+(?P<one>{_WORD}(?: {_WORD}){{0,3}}) ?/ ?(?P<two>{_WORD}(?: {_WORD}){{0,3}})\.?\s*$"
)
_OF_PICTURES: Final = lazy_pattern(r" (?:Photo|Images?|Pictures?)$")
_AGENCIES: Final = frozenset(name.casefold() for name in AGENCIES)


def find_photo_credit(text: str) -> tuple[int, int] | None:
    """Where the credit of a picture stands that ends a paragraph, with the blanks before it; ``None`` where none does."""
    for pattern in (_LABELLED, _BY, _BRACKETED):
        found = pattern.search(text, max(0, len(text) - LONGEST))
        if found and found.start() > 0:
            return found.start(), len(text)
    found = _SLASHED.search(text, max(0, len(text) - LONGEST))
    if found and any(_OF_PICTURES.sub("", side).casefold() in _AGENCIES for side in found.groups()):
        return found.start(), len(text)
    return None
