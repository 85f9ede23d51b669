"""WordprocessingML elements. Text goes in as text alone, so it can never become markup, a field or a formula."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cache
from typing import Final

from lxml import etree

from core.export.options import utc
from core.patterns import lazy_pattern
from core.reading.comments import UNHOLDABLE

W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MC: Final = "http://schemas.openxmlformats.org/markup-compatibility/2006"
W14: Final = "http://schemas.microsoft.com/office/word/2010/wordml"
W15: Final = "http://schemas.microsoft.com/office/word/2012/wordml"
W16CID: Final = "http://schemas.microsoft.com/office/word/2016/wordml/cid"
W16CEX: Final = "http://schemas.microsoft.com/office/word/2018/wordml/cex"
W16DU: Final = "http://schemas.microsoft.com/office/word/2023/wordml/word16du"
NAMESPACES: Final = {
    "w": W,
    "r": R,
    "mc": MC,
    "w14": W14,
    "w15": W15,
    "w16cid": W16CID,
    "w16cex": W16CEX,
    "w16du": W16DU,
}
_OWN: Final = {"w": W}  # an element takes over the prefixes of the part it is put in
_MAKER: Final = etree.Element("maker")
"""Never changed. Its ``makeelement`` takes half the time of ``etree.Element``, which looks for a parser first."""
IGNORABLE: Final = "w14 w15 w16cid w16cex w16du"
SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"

_BREAKS: Final = lazy_pattern("([\t\n])")


@cache
def q(name: str) -> str:
    """``p`` → Word's own name for it."""
    return f"{{{W}}}{name}"


def element(name: str, attributes: Mapping[str, str | int] | None = None, *children: etree._Element) -> etree._Element:
    """``<w:name w:attribute="…">`` with its children. Attribute names without a namespace are Word's."""
    made = _MAKER.makeelement(q(name), nsmap=_OWN)
    if attributes:
        for key, value in attributes.items():
            made.set(key if key.startswith("{") else q(key), str(value))
    if children:
        made.extend(children)
    return made


def root(name: str) -> etree._Element:
    """The root element of a part in Word's namespace, with all the namespaces that the parts use."""
    made = etree.Element(q(name), nsmap=NAMESPACES)
    made.set(f"{{{MC}}}Ignorable", IGNORABLE)
    return made


def holdable(text: str) -> str:
    """The text without the characters that a Word file can't hold."""
    return UNHOLDABLE.sub("", text)


def unholdable(texts: Iterable[str]) -> Counter[str]:
    """Which characters of the texts a Word file can't hold, and how often each."""
    return Counter(char for text in texts for char in UNHOLDABLE.findall(text))


def left_out(found: Counter[str]) -> str:
    """``2 characters that Word can't hold were left out: U+0001 (once), U+000B (once).`` Empty where there are none."""
    if not found:
        return ""
    count = sum(found.values())
    named = ", ".join(f"U+{ord(char):04X} ({n} ×)" for char, n in sorted(found.items()))
    said = "character that Word can't hold was" if count == 1 else "characters that Word can't hold were"
    return f"{count} {said} left out: {named}."


def run(text: str, properties: etree._Element | None = None, *, deleted: bool = False) -> etree._Element:
    """``<w:r>`` with the text; tabs and line feeds as elements, blanks kept. ``deleted``: for use inside ``w:del``."""
    made = element("r")
    if properties is not None:
        made.append(properties)
    leaf = q("delText" if deleted else "t")
    for stretch in _BREAKS.split(holdable(text)):
        if stretch == "\t":
            etree.SubElement(made, q("tab"))
        elif stretch == "\n":
            etree.SubElement(made, q("br"))
        elif stretch:
            words = etree.SubElement(made, leaf)
            words.text = stretch
            words.set(SPACE, "preserve")
    return made


def right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    if text.isascii():
        return False
    return next((d != "L" for d in map(unicodedata.bidirectional, text) if d in ("L", "R", "AL")), False)


def paragraph_properties(
    style: str = "", *, text: str = "", mark: etree._Element | None = None
) -> etree._Element | None:
    """``<w:pPr>``: style, direction of the text, and the tracked mark, in the schema's order; ``None`` when empty."""
    made = element("pPr")
    if style:
        made.append(element("pStyle", {"val": style}))
    if right_to_left(text):
        made.append(element("bidi"))
    if mark is not None:
        made.append(element("rPr", None, mark))
    return made if len(made) else None


def dated(author: str, local: str, time: datetime) -> dict[str, str]:
    """The attributes that say who and when."""
    return {"author": author, "date": local, f"{{{W16DU}}}dateUtc": utc(time)}
