"""Web pages as a browser saves them (.html, .mhtml): the article among what the page has around it.

The main text is the smallest element that holds nearly all of the page's running text; menus, side columns and footers are
left out, and what stands inside it but is furniture keeps its place with that role. What the page states of itself (title,
dates, writer, language) is proposed. Nothing that the page refers to is fetched.

Measured by ``benchmarks/main_text.py`` on the 130 test pages of mozilla/readability: F1 .943, precision .931, recall .975.
trafilatura 2.3.1 in precision mode reaches .932, .976 and .915 there, and normalises the text on the way.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from email import message_from_bytes, policy
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, cast

from core.model import Paragraph, ReadError, Role, StatedDate, Version
from core.patterns import lazy_pattern
from core.reading.guard import ELEMENTS, damaged
from core.reading.text_encoding import decode

if TYPE_CHECKING:
    from lxml.etree import _Element

KIND: Final = "a web page"
NEARLY_ALL: Final = 0.8
"""The share of its parent's running text that the smaller element must hold."""
HEADLINE: Final = 0.5
"""From which likeness with the title that the page states on a heading is its headline, and not the name of the site."""
MENU: Final = 4
"""Links from which on a list is a menu."""
LONGEST_OF_A_MENU: Final = 40
"""Characters of its longest item."""
SHORTEST_RUNNING: Final = 60
"""Characters from which on a block counts as running text."""

_CHARSET: Final = re.compile(rb"""<meta[^>]{0,200}?charset\s{0,3}=\s{0,3}["']?([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)
_COPIED: Final = lazy_pattern(r"<!--StartFragment-->(.*?)<!--EndFragment-->", re.DOTALL)
_SITE: Final = lazy_pattern(r"\s[|·»•–—-]\s|\s::\s")
_WORD: Final = lazy_pattern(r"\w+")
_BLANKS: Final = lazy_pattern("[ \t\r\n\f]+")
_NEVER: Final = frozenset(
    "script style noscript template head nav footer form button select input textarea iframe object embed svg canvas "
    "audio video map dialog menu math".split()
)
_WHOLE: Final = ("p", "ul", "ol", "table", "blockquote", "pre")
_BESIDE: Final = frozenset(("aside",))
_BLOCKS: Final = frozenset(
    "p div section article main header h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th blockquote "
    "pre figure figcaption address details summary hr body center hgroup".split()
)
_ROLES: Final[dict[str, Role | None]] = {
    "h1": "title",
    **dict.fromkeys(("h2", "h3", "h4", "h5", "h6"), "heading"),
    **dict.fromkeys(("li", "dt", "dd"), "list"),
    "figcaption": "caption",
}
_FURNITURE: Final = lazy_pattern(
    r"(?:^|[-_ ])(?:share|sharing|social|related|recommend\w*|newsletter|promo\w*|advert\w*|ads?|sponsor\w*|comments?|cookies?|"
    r"consent|subscri\w*|paywall|breadcrumbs?|sidebar|most-?read|trending|tags?|toolbar|print|footer|read-?more|signup)(?:$|[-_ ])",
    re.IGNORECASE,
)
_NOTE_MARK: Final = lazy_pattern(r"\[?(?:\d{1,3}|[ivx]{1,5}|[*†‡§^])\]?")
_NOTE_NAME: Final = lazy_pattern(
    r"(?:foot|end|side|cite_)note|cite_ref|(?:^|[#_-])_?(?:ftn|edn|fn)(?:ref)?\d*(?:$|[_\s-])|reference", re.IGNORECASE
)
"""How pages and office programs name a note, its mark in the text and the mark before its own words."""
_PUBLISHED: Final = (
    "article:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "pubdate",
    "parsely-pub-date",
)
_UPDATED: Final = ("article:modified_time", "datemodified", "dc.date.modified", "last-modified", "og:updated_time")
_WRITER: Final = ("author", "article:author", "dc.creator", "parsely-author")


def read_html(data: bytes, name: str) -> Version:
    """The article of a page. ``origin`` counts its blocks from the top; ``head`` for a title from outside it.

    Raises ``ReadError`` for a page without one.
    """
    text, warnings = _characters(data, name)
    root, body = _parsed(text, name)
    page = _Page(root)
    paragraphs = page.article(body)
    if not paragraphs:
        raise ReadError(f"{name} has no article that could be found. Open it, copy the article and paste it.")
    return page.version(paragraphs, warnings)


def paragraphs_of_fragment(text: str, name: str) -> tuple[Paragraph, ...]:
    """Formatted text that is an article and nothing else, such as was copied or mailed: all of its blocks.

    Marks that Windows puts around what was copied are heeded. Raises ``ReadError``; gives nothing for nothing.
    """
    copied = _COPIED.search(text)
    text = copied[1] if copied else text
    if not text.strip():
        return ()
    root, body = _parsed(f"<html><body>{text}</body></html>" if copied else text, name)
    return tuple(_Page(root).whole(body))


def _parsed(text: str, name: str) -> tuple[_Element, _Element]:
    """The root of a page and its body."""
    from lxml import etree

    if text.count("<") - text.count("</") > ELEMENTS:
        raise ReadError(f"{name} is too large: it has more than {ELEMENTS:,} elements. Copy the article and paste it.")
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        # It gives None for a page of nothing but a comment, whatever its type hints say.
        root = cast("_Element | None", etree.fromstring(text.encode("utf-8", "replace"), parser))
    except (etree.XMLSyntaxError, ValueError) as error:
        raise damaged(name, KIND) from error
    body = root.find("body") if root is not None else None
    if root is None or body is None:
        raise damaged(name, KIND)
    return root, body


def read_mhtml(data: bytes, name: str) -> Version:
    """A page saved as one file: its main part. Raises ``ReadError``, also for a mail, which is none."""
    try:
        message = message_from_bytes(data, policy=policy.default)
        part = next((p for p in message.walk() if p.get_content_type() == "text/html"), None)
        page = part.get_payload(decode=True) if part is not None else None
    except (ValueError, LookupError, TypeError, AttributeError, IndexError) as error:
        raise damaged(name, "a saved web page") from error
    if part is None or not isinstance(page, bytes) or not page.strip():
        raise ReadError(f"{name} holds no web page. Open it, copy the article and paste it.")
    return read_html(page, name)


def _characters(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """By the byte-order mark, else by what the page says of itself, else as any text."""
    stated = _CHARSET.search(data[:4096])
    if stated and not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        encoding = stated[1].decode("ascii").casefold()
        encoding = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "gb2312": "gb18030", "gbk": "gb18030"}.get(
            encoding, encoding
        )
        try:
            return data.decode(encoding), ()
        except (LookupError, UnicodeDecodeError, ValueError):
            pass  # it says what it isn't; then it is read as any text
    decoded = decode(data, name)
    return decoded.text, decoded.warnings


@dataclass
class _Block:
    """A block that is being read."""

    role: Role | None
    pieces: list[str] = field(default_factory=list)

    def parted(self) -> Iterator[_Block]:
        """Itself, or its parts where two line breaks in a row stand for a new paragraph, as in old pages."""
        for part in re.split(r"\v[ \t\r\n]*\v[\v \t\r\n]*", "".join(self.pieces)):
            yield _Block(self.role, [part])

    def text(self) -> str:
        return (
            _BLANKS.sub(" ", "".join(self.pieces))
            .strip(" ")
            .replace(" \v", "\n")
            .replace("\v ", "\n")
            .replace("\v", "\n")
        )


class _Page:
    def __init__(self, root: _Element) -> None:
        self.root = root
        self.meta: dict[str, str] = {}
        for meta in root.iter("meta"):
            key = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
            self.meta.setdefault(key.casefold(), (meta.get("content") or "").strip())
        self.weights: dict[_Element, int] = {}
        self.total = 0
        self.believes_names = True
        self.notes: set[_Element] = set()
        self._take_notes()

    def _take_notes(self) -> None:
        """Find the notes: what a mark in the text leads down to. The marks are no text, neither there nor before the note's words."""
        targets: dict[str, tuple[int, _Element]] = {}
        marks: list[tuple[int, str, _Element]] = []
        for place, element in enumerate(self.root.iter("*")):
            for key in (element.get("id"), element.get("name")):
                if key:
                    targets.setdefault(key, (place, element))
            href = element.get("href") or ""
            if element.tag == "a" and href.startswith("#") and _is_note_mark(element, href):
                marks.append((place, href[1:], element))
        for place, aim, mark in marks:
            found = targets.get(aim)
            if found is None and not _NOTE_NAME.search(aim):
                continue
            if found is not None and found[0] > place:
                block = found[1]
                while not _is_block(block) and (above := block.getparent()) is not None:
                    block = above
                if block.tag != "body":
                    self.notes.add(block)
            tail = mark.tail
            mark.clear()
            mark.tail = tail

    # The article

    def article(self, body: _Element) -> list[Paragraph]:
        self.total = self._weigh(body)
        main = self._main(body)
        blocks = [block for block in self._blocks(main, None) if block.text()]
        found = [Paragraph(block.text(), block.role, origin=f"block {number}") for number, block in enumerate(blocks)]
        if found and not any(paragraph.role == "title" for paragraph in found):
            words = self._headline(body)
            if words and words != found[0].text:
                found.insert(0, Paragraph(words, "title", origin="head"))
        return found

    def _headline(self, body: _Element) -> str:
        """Of the first headings outside the article the one that agrees most with the title the page states; else that title."""
        stated = _BLANKS.sub(" ", self.meta.get("og:title", "") or self.root.findtext("head/title") or "").strip()
        headings = [_BLANKS.sub(" ", "".join(heading.itertext())).strip() for heading in islice(body.iter("h1"), 20)]
        if not stated:
            return next((heading for heading in headings if heading), "")
        name = max(_SITE.split(stated), key=len).strip()  # the page's own title is longer than the name of its site
        best = max(headings, key=lambda heading: _alike(heading, name), default="")
        return best if _alike(best, name) >= HEADLINE else name or stated

    def whole(self, body: _Element) -> list[Paragraph]:
        """All blocks, whatever their names: somebody chose them."""
        self.believes_names = False
        blocks = [block for block in self._blocks(body, None) if block.text()]
        return [
            Paragraph(block.text().replace("\x1f", "\t"), block.role, origin=f"block {number}")
            for number, block in enumerate(blocks)
        ]

    def _main(self, body: _Element) -> _Element:
        """The smallest element with nearly all the running text; of those it lies in, the ``article``, if one is named so."""
        main = article = body
        while True:
            inner = max((e for e in main if self.weights.get(e, 0) > 0), key=lambda e: self.weights[e], default=None)
            if inner is None or inner.tag in _WHOLE or self.weights[inner] < NEARLY_ALL * self.weights[main]:
                return main if article is body else article
            main = inner
            if main.tag == "article":
                article = main

    def _weigh(self, element: _Element) -> int:
        """Characters of running text within, less those of links; noted for each element on the way."""
        if (
            not isinstance(element.tag, str)
            or element.tag in _NEVER
            or element.tag in (*_BESIDE, "a")
            or _hidden(element)
        ):
            return 0
        if element.tag in ("p", "li", "blockquote", "pre"):
            words = len(_BLANKS.sub(" ", "".join(element.itertext())))
            linked = sum(len("".join(link.itertext())) for link in element.iter("a"))
            weight = words - linked if words - linked >= SHORTEST_RUNNING else 0
        else:
            own = "".join((element.text or "", *(child.tail or "" for child in element)))
            length = len(_BLANKS.sub(" ", own))  # old pages have text with line breaks and no paragraphs
            weight = sum(self._weigh(child) for child in element) + (length if length >= SHORTEST_RUNNING else 0)
        self.weights[element] = weight
        return weight

    def _blocks(self, element: _Element, role: Role | None) -> Iterator[_Block]:
        """The blocks within an element, in order; words that stand in it directly make blocks of its own role."""
        own = _Block(role, [element.text or ""])
        for child in element:
            if isinstance(child.tag, str) and child.tag not in _NEVER and not _hidden(child):
                if child.tag == "tr" and _is_row(child):
                    yield from own.parted()
                    own = _Block(role)
                    yield self._row(child)
                elif child.tag in _BLOCKS or child.tag in _BESIDE or any(_is_block(e) for e in child.iter()):
                    yield from own.parted()
                    own = _Block(role)
                    yield from self._blocks(child, self._role(child, role))
                else:
                    own.pieces.append(_inline(child))
            own.pieces.append(child.tail or "")
        yield from own.parted()

    def _is_furniture(self, element: _Element) -> bool:
        """By the names a page gives its parts, which are believed of small parts alone."""
        if self.weights.get(element, 0) > 0.3 * self.total:
            return False
        return any(_FURNITURE.search(element.get(key) or "") for key in ("class", "id"))

    def _role(self, element: _Element, role: Role | None) -> Role | None:
        if self.believes_names and (
            role == "boilerplate"
            or element.tag in _BESIDE
            or self._is_furniture(element)
            or (element.tag in ("ul", "ol") and _is_menu(element))
        ):
            return "boilerplate"
        if role == "footnote" or element in self.notes:
            return "footnote"
        return _ROLES.get(str(element.tag), role)

    @staticmethod
    def _row(row: _Element) -> _Block:
        cells = [_BLANKS.sub(" ", _inline(cell)).strip() for cell in row if cell.tag in ("td", "th")]
        return _Block("table_row", ["\x1f".join(cells)])

    # What the page says of itself

    def version(self, paragraphs: list[Paragraph], warnings: tuple[str, ...]) -> Version:
        linked = list(self._linked_data())
        language = (self.root.get("lang") or "").partition("-")[0].partition("_")[0].casefold()
        return Version(
            tuple(Paragraph(p.text.replace("\x1f", "\t"), p.role, p.parts, p.origin) for p in paragraphs),
            published=self._date(_PUBLISHED, [item.get("datePublished") for item in linked]),
            updated=self._date(_UPDATED, [item.get("dateModified") for item in linked]) or self._saved(),
            author=next((self.meta[key] for key in _WRITER if self.meta.get(key) and "://" not in self.meta[key]), ""),
            language=language if language.isalpha() and 2 <= len(language) <= 3 else None,
            language_source="meta" if language.isalpha() and 2 <= len(language) <= 3 else "",
            warnings=warnings,
        )

    def _date(self, keys: tuple[str, ...], linked: list[Any]) -> StatedDate | None:
        for stated in [*linked, *(self.meta.get(key) for key in keys)]:
            if isinstance(stated, str) and (value := _moment(stated)):
                return StatedDate(value, "meta")
        return None

    def _saved(self) -> StatedDate | None:
        """When an office program that wrote the page saved it."""
        value = _moment(self.meta.get("changed", ""))
        return StatedDate(value, "file property") if value else None

    def _linked_data(self) -> Iterator[dict[str, Any]]:
        """What the page states as JSON-LD of things that were published."""
        for script in self.root.iter("script"):
            if (script.get("type") or "").casefold() != "application/ld+json":
                continue
            try:
                stated = json.loads(script.text or "")
            except (ValueError, RecursionError):
                continue  # many pages carry a broken one; the other tags remain
            items = stated if isinstance(stated, list) else [stated]
            for item in items:
                graph = item.get("@graph") if isinstance(item, dict) else None
                for thing in graph if isinstance(graph, list) else [item]:
                    if isinstance(thing, dict) and "datePublished" in thing:
                        yield thing


def _moment(stated: str) -> date | datetime | None:
    """A date, or a moment with its offset; a local time without one says no more than its day."""
    try:
        moment = datetime.fromisoformat(stated.strip())
    except ValueError:
        return None
    return moment if moment.tzinfo is not None and "T" in stated else moment.date()


def _alike(heading: str, title: str) -> float:
    """How many of their words two titles share, 0..1."""
    one, other = set(_WORD.findall(heading.casefold())), set(_WORD.findall(title.casefold()))
    return 2 * len(one & other) / max(len(one) + len(other), 1)


def _hidden(element: _Element) -> bool:
    style = (element.get("style") or "").replace(" ", "").casefold()
    # Word writes the mark of an item of a list into the text of what is copied, to be ignored where lists are known.
    unseen = "display:none" in style or "mso-list:ignore" in style or "mso-hide:all" in style
    # LibreOffice writes the running heads of a document's pages so.
    running = element.tag == "div" and element.get("title") in ("header", "footer")
    return unseen or running or "hidden" in element.attrib or element.get("aria-hidden") == "true"


def _is_note_mark(link: _Element, aim: str) -> bool:
    """Whether a link within the page is the mark of a note: a number or sign, raised or named so."""
    if not _NOTE_MARK.fullmatch("".join(link.itertext()).strip()):
        return False
    above = link.getparent()
    raised = next(link.iter("sup"), None) is not None or (above is not None and above.tag == "sup")
    return raised or _NOTE_NAME.search(f"{aim} {link.get('class') or ''}") is not None


def _is_menu(items: _Element) -> bool:
    """Whether a list has nothing but links, all of them short: a menu, not what an article lists."""
    texts = [" ".join("".join(item.itertext()).split()) for item in items if item.tag == "li"]
    if len(texts) < MENU or max(map(len, texts)) > LONGEST_OF_A_MENU:
        return False
    linked = sum(len(" ".join("".join(link.itertext()).split())) for link in items.iter("a"))
    return linked >= 0.9 * sum(map(len, texts))


def _is_block(element: _Element) -> bool:
    return isinstance(element.tag, str) and element.tag in _BLOCKS


def _is_row(row: _Element) -> bool:
    """Whether a row holds values; one that lays out the page has a cell of several blocks, or one cell."""
    cells = [cell for cell in row if cell.tag in ("td", "th")]
    return len(cells) > 1 and all(sum(_is_block(e) for e in cell.iterdescendants()) <= 1 for cell in cells)


def _inline(element: _Element) -> str:
    if not isinstance(element.tag, str) or element.tag in _NEVER or _hidden(element) or element.tag in ("rt", "rp"):
        return ""
    if element.tag == "br":
        return "\v"
    return (element.text or "") + "".join(_inline(child) + (child.tail or "") for child in element)
