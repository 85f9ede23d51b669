"""Accepts or rejects every tracked change of a redline, by Word's rules, and looks for faults. Knows nothing of the program.

Rules: a removed paragraph mark joins its paragraph with the next; text in ``w:del`` stands in ``w:delText``, elsewhere in
``w:t``; what is moved leaves at ``moveFrom`` and arrives at ``moveTo``.
"""

from __future__ import annotations

import re
import zipfile
from collections import Counter
from io import BytesIO

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
CID = "{http://schemas.microsoft.com/office/word/2016/wordml/cid}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_ORDER = "pStyle keepNext keepLines numPr pBdr shd tabs bidi spacing ind jc outlineLvl rPr sectPr pPrChange".split()
"""Of what may stand in ``w:pPr``, as far as the tests' files have it, in the schema's order."""
_DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
INS, DEL = (f"{W}ins", f"{W}moveTo"), (f"{W}del", f"{W}moveFrom")


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as file:
        return {name: file.read(name) for name in file.namelist()}


def document(data: bytes) -> etree._Element:
    return etree.fromstring(parts(data)["word/document.xml"])


def resolve(root: etree._Element, *, accept: bool) -> list[str]:
    """The paragraphs of the body when all changes are accepted, or rejected."""
    gone = DEL if accept else INS
    paragraphs: list[str] = []
    waiting = ""
    for paragraph in root[0].iterchildren(f"{W}p"):
        waiting += _text(paragraph, gone, False)
        marks = paragraph.findall(f"{W}pPr/{W}rPr/*")
        if not any(mark.tag in gone for mark in marks):
            paragraphs.append(waiting)
            waiting = ""
    return [*paragraphs, waiting] if waiting else paragraphs


def _text(parent: etree._Element, gone: tuple[str, ...], deleted: bool) -> str:
    found = []
    for child in parent:
        if child.tag in gone or child.tag in (f"{W}pPr", f"{W}rPr"):
            continue
        if (child.tag == f"{W}t" and not deleted) or (child.tag == f"{W}delText" and deleted):
            text = child.text or ""
            found.append(text if child.get(SPACE) == "preserve" else text.strip())
        elif child.tag == f"{W}tab":
            found.append("\t")
        elif child.tag == f"{W}br":
            found.append("\n")
        else:
            found.append(_text(child, gone, deleted or child.tag == f"{W}del"))
    return "".join(found)


def faults(data: bytes) -> list[str]:
    """What Word would stumble over, one sentence each; empty for a sound file."""
    held = parts(data)
    if found := _package_faults(held):
        return found
    root = etree.fromstring(held["word/document.xml"])
    found: list[str] = []
    changes = list(root.iter(*INS, *DEL))
    ranges = [e for e in root.iter() if etree.QName(e).localname in ("moveFromRangeStart", "moveToRangeStart")]
    ids = Counter(e.get(f"{W}id") for e in (*changes, *ranges))
    found += [f"id {name} is used {n} times" for name, n in ids.items() if n > 1]
    found += [
        f"{e.tag} without {key}" for e in (*changes, *ranges) for key in ("id", "author", "date") if not e.get(W + key)
    ]
    for change in changes:
        if any(parent.tag in (*INS, *DEL) for parent in change.iterancestors()):
            found.append("a change inside a change")
        if change.getparent().tag not in (f"{W}rPr", f"{W}trPr") and not len(change):
            found.append("an empty change")
    for letters in root.iter(f"{W}rPr"):
        if any(mark.tag in (*INS, *DEL) for mark in list(letters)[1:]):
            found.append("a tracked mark that is not the first of its properties")
    for e in root.iter():
        if (date := e.get(f"{W}date")) is not None and not _DATE.fullmatch(date):
            found.append("a date with fractions or an offset")
    for text in root.iter(f"{W}t", f"{W}delText"):
        inside = any(parent.tag == f"{W}del" for parent in text.iterancestors())
        if inside != (text.tag == f"{W}delText"):
            found.append("w:t inside w:del, or w:delText outside")
        if text.get(SPACE) != "preserve":
            found.append("text whose outer blanks get lost")
    paragraphs = root[0].findall(f"{W}p")
    if any(mark.tag in (*INS, *DEL) for mark in paragraphs[-1].iterfind(f"{W}pPr/{W}rPr/*")):
        found.append("the last mark is tracked")
    for paragraph in paragraphs:
        order = [etree.QName(child).localname for child in paragraph.iterfind(f"{W}pPr/*")]
        if order != sorted(order, key=_ORDER.index):
            found.append("w:pPr out of order")
    for side in ("moveFrom", "moveTo"):
        names, open_ = [], None
        for e in root.iter():
            if e.tag == f"{W}{side}RangeStart":
                if open_ is not None:
                    found.append("a move inside a move")
                open_ = e.get(f"{W}id")
                names.append(e.get(f"{W}name"))
            elif e.tag == f"{W}{side}RangeEnd":
                if e.get(f"{W}id") != open_:
                    found.append("a move that ends before it starts")
                open_ = None
            elif e.tag == f"{W}{side}" and e.getparent().tag != f"{W}rPr" and open_ is None:
                found.append("moved words outside any move")
        if open_ is not None:
            found.append("a move without end")
        if side == "moveFrom":
            left = names
        elif sorted(left) != sorted(names) or len(set(names)) < len(names):
            found.append("moves that don't pair")
    return found + _comment_faults(root, held)


def _package_faults(held: dict[str, bytes]) -> list[str]:
    """Parts that are no XML, name entities, have no type, or are referred to and not there."""
    found = []
    roots = {}
    for name, data in held.items():
        if name.endswith((".xml", ".rels")):
            try:
                roots[name] = etree.fromstring(data)
            except etree.XMLSyntaxError:
                found.append(f"{name} is no XML")
                continue
            if roots[name].getroottree().docinfo.doctype:
                found.append(f"{name} has a DOCTYPE")
    if found:
        return found
    types = roots["[Content_Types].xml"]
    known = {e.get("PartName") for e in types} | {
        e.get("Extension") for e in types if e.get("Extension") not in (None, "xml")
    }
    found += [
        f"{name} has no type"
        for name in held
        if name != "[Content_Types].xml" and f"/{name}" not in known and name.rpartition(".")[2] not in known
    ]
    for name, root in roots.items():
        if name.endswith(".rels"):
            folder = name.partition("_rels/")[0]
            targets = [e.get("Target", "") for e in root if e.get("TargetMode") != "External"]
            places = (target[1:] if target.startswith("/") else folder + target for target in targets)
            found += [f"{place} is referred to and not there" for place in places if place not in held]
    return found


def _comment_faults(root: etree._Element, held: dict[str, bytes]) -> list[str]:
    found: list[str] = []
    known = etree.fromstring(held["word/comments.xml"]) if "word/comments.xml" in held else []
    ids = Counter(comment.get(f"{W}id") for comment in known)
    for tag in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        if Counter(e.get(f"{W}id") for e in root.iter(W + tag)) != ids:
            found.append(f"{tag} and comments don't match")
    if any(parent.tag in (*INS, *DEL) for e in root.iter(f"{W}commentReference") for parent in e.iterancestors()):
        found.append("a comment that goes with a change")
    if len(known):
        keys = [comment.findall(f"{W}p")[-1].get(f"{W14}paraId") for comment in known]
        if len(set(keys)) < len(keys) or any(not 0 < int(key, 16) < 0x80000000 for key in keys):
            found.append("paraIds that are not their own, or out of range")
        parents = [
            e.get(f"{W15}paraIdParent")
            for e in etree.fromstring(held["word/commentsExtended.xml"])
            if e.get(f"{W15}paraIdParent")
        ]
        if not set(parents) <= set(keys):
            found.append("an answer to no comment")
        durable = [e.get(f"{CID}durableId") for e in etree.fromstring(held["word/commentsIds.xml"])]
        if len(set(durable)) < len(keys):
            found.append("durable ids that are not their own")
        extended = [e.get(f"{W15}paraId") for e in etree.fromstring(held["word/commentsExtended.xml"])]
        if extended != keys:
            found.append("commentsExtended and comments don't match")
    return found
