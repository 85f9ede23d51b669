"""Comments of a Word file, with what they stand on, and the marks by which the program knows those that it wrote itself.

A mark is a number that Word keeps with a comment and never shows: the comment's durable id, made from the id of the note. The
paragraph id of its last paragraph says how the note stood when it was sent, so that what others changed in the file can be told
from what changed in the case meanwhile. Where a program drops these ids (LibreOffice 7 does), author, time and words are left.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, tzinfo
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from core.model import ReadError, Span
from core.patterns import lazy_pattern
from core.reading.docx import KIND, View, main_part, read_docx, relations
from core.reading.guard import Package, check_size

if TYPE_CHECKING:
    from lxml.etree import _Element

NOTE_WORDS: Final = {"comment": "Comment", "query": "Query", "correction": "Correction", "verify": "To verify"}
"""What a note's comment begins with: ``Query: …``. A plain comment begins with nothing."""
LOST_WORDS: Final = "The words of this note are no longer there."
PROGRAM: Final = "Factline"
"""The author of the comments that the program itself writes on changed facts."""
COMMENTS: Final = 20_000
"""Of one file; a case of ten thousand notes, each answered, has as many."""
CHARACTERS: Final = 20_000
"""Of one comment; what is longer is cut."""
PARAGRAPHS: Final = 40
"""That one comment stands on; of a longer range these are told."""
NAME: Final = 120
"""Characters of an author's name."""

UNHOLDABLE: Final = lazy_pattern("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 can't hold (https://www.w3.org/TR/xml/#charsets), and the carriage return, which Word turns into a line break."""

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_W14: Final = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15: Final = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_CID: Final = "{http://schemas.microsoft.com/office/word/2016/wordml/cid}"
_CEX: Final = "{http://schemas.microsoft.com/office/word/2018/wordml/cex}"
_DU: Final = "{http://schemas.microsoft.com/office/word/2023/wordml/word16du}"
_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_GONE: Final[dict[View, tuple[str, ...]]] = {
    "final": (f"{_W}del", f"{_W}moveFrom"),
    "original": (f"{_W}ins", f"{_W}moveTo"),
}
_SIGNS: Final = {f"{_W}commentRangeStart": "s", f"{_W}commentRangeEnd": "e", f"{_W}commentReference": "r"}


def mark(name: str) -> int:
    """The durable id of what is called ``name``: from 1 up to, but not including, 80000000 (hexadecimal)."""
    return _digest(name) or 1


def sent(name: str, text: str, *, resolved: bool) -> int:
    """The paragraph id of a comment called ``name`` that is sent with this text; its lowest bit is the resolved state."""
    return ((_digest(f"{name}\n{plain(text)}") >> 1) or 1) << 1 | resolved


def plain(text: str) -> str:
    """The text as it can be told again after other programs saved it: without control characters, blanks and breaks all one."""
    return " ".join(UNHOLDABLE.sub("", text).split())


def _digest(text: str) -> int:
    return int.from_bytes(sha256(text.encode("utf-8", "replace")).digest()[:4], "big") & 0x7FFFFFFF


def note_name(note: str) -> str:
    return f"note {note}"


def reply_name(note: str, number: int) -> str:
    return f"reply {number} {note}"


def change_name(key: str) -> str:
    return f"change {key}"


@dataclass(frozen=True, slots=True)
class Place:
    """What a comment stands on in one view of the file: a span for each paragraph, empty where it stands between two letters."""

    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class FileComment:
    """One comment, whoever wrote it.

    ``durable`` and ``paragraphs``: its ids, where it has any. ``time``: aware, or ``None`` where the file states none that can be
    read; ``clock``: the same as it is written, on the writer's clock. ``answers``: the number of the comment it answers.
    ``resolved``: ``None`` where the file says nothing of it. ``bookmarks``: of the paragraph in which it begins, with its
    place there.
    """

    number: int
    author: str
    text: str
    time: datetime | None
    clock: str
    durable: int | None = None
    paragraphs: tuple[int, ...] = ()
    answers: int | None = None
    resolved: bool | None = None
    final: Place = field(default=Place())
    original: Place = field(default=Place())
    bookmarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CommentedFile:
    """``final`` and ``original``: the paragraphs with all tracked changes accepted, and rejected. ``threads``: whether the file
    was last written by a program that keeps which comment answers which."""

    comments: tuple[FileComment, ...]
    final: tuple[str, ...]
    original: tuple[str, ...]
    threads: bool


def read_comments(data: bytes, name: str, local: tzinfo = UTC) -> CommentedFile:
    """All comments of a Word file in the order of its list of them. ``local``: the clock of times that name no zone.

    Raises ``ReadError`` for what is no Word file, or not one that may be read.
    """
    check_size(data, name)
    package = Package(data, name, KIND)
    main = main_part(package)
    targets = {kind: part for kind, part in relations(package, main).items() if part in package}
    if "comments" not in targets:
        return CommentedFile((), (), (), True)
    listed = [e for e in package.xml(targets["comments"]) if e.tag == f"{_W}comment"]
    if len(listed) > COMMENTS:
        raise ReadError(
            f"{name} has more than {COMMENTS:,} comments. Delete those that don't matter, and read it again."
        )
    ids = [e.get(f"{_W}id", "") for e in listed]
    if len(set(ids)) < len(ids):
        raise ReadError(f"{name} can't be read: two of its comments have one number. Save it anew in Word.")
    extended = _extended(package, targets.get("commentsExtended", ""))
    durable = _durable(package, targets.get("commentsIds", ""))
    times = _times(package, targets.get("commentsExtensible", ""))
    places, texts = {}, {}
    for view in _GONE:
        places[view], texts[view] = _places(package, main, targets, view)
    marked = _bookmarks(package.xml(main))
    keys = [_paragraph_ids(comment) for comment in listed]
    number_of = {key: number for number, known in enumerate(keys) for key in known}
    found = []
    for number, (element, known) in enumerate(zip(listed, keys, strict=True)):
        entry = next((extended[key] for key in reversed(known) if key in extended), None)
        lasting = next((durable[key] for key in reversed(known) if key in durable), None)
        parent = number_of.get(entry[0]) if entry and entry[0] is not None else None
        clock = element.get(f"{_W}date", "")
        stated = element.get(f"{_DU}dateUtc") or times.get(lasting or -1, "")
        found.append(
            FileComment(
                number,
                _name(element.get(f"{_W}author", "")),
                _said(element),
                _utc(stated) or _local(clock, local),
                clock,
                lasting,
                known,
                parent if parent != number else None,
                _resolved(entry, extended, known, listed=bool(targets.get("commentsExtended"))),
                places["final"].get(ids[number], Place()),
                places["original"].get(ids[number], Place()),
                marked.get(ids[number], ()),
            )
        )
    threads = "commentsIds" in targets or any(parent is not None for parent, _ in extended.values())
    return CommentedFile(_flat(found), texts["final"], texts["original"], threads)


def _flat(found: list[FileComment]) -> tuple[FileComment, ...]:
    """Each reply with the first comment of its thread as what it answers, whatever chain or circle the file makes of them."""
    flat = []
    for comment in found:
        seen, top = {comment.number}, comment
        while top.answers is not None and top.answers not in seen:
            seen.add(top.answers)
            top = found[top.answers]
        circle = top.answers is not None
        flat.append(replace(comment, answers=None if circle or top is comment else top.number))
    return tuple(flat)


# ---------------------------------------------------------------- the lists


def _number(text: str | None) -> int | None:
    return int(text, 16) if text and re.fullmatch("[0-9A-Fa-f]{1,8}", text) else None


def _paragraph_ids(comment: _Element) -> tuple[int, ...]:
    known = (_number(p.get(f"{_W14}paraId")) for p in comment.iterchildren(f"{_W}p"))
    return tuple(key for key in known if key is not None)


def _extended(package: Package, part: str) -> dict[int, tuple[int | None, bool]]:
    """Paragraph id → that of the comment it answers, and whether it is resolved."""
    if not part:
        return {}
    found = {}
    for entry in package.xml(part).iter(f"{_W15}commentEx"):
        key = _number(entry.get(f"{_W15}paraId"))
        if key is not None:
            done = entry.get(f"{_W15}done", "0") in ("1", "true", "on")
            found[key] = _number(entry.get(f"{_W15}paraIdParent")), done
    return found


def _resolved(
    entry: tuple[int | None, bool] | None,
    extended: Mapping[int, tuple[int | None, bool]],
    known: tuple[int, ...],
    *,
    listed: bool,
) -> bool | None:
    """LibreOffice lists those alone that are resolved."""
    if entry is None:
        return False if listed and extended else None
    if entry[0] is not None and entry[0] in extended and entry[0] not in known:
        return extended[entry[0]][1]
    return entry[1]


def _durable(package: Package, part: str) -> dict[int, int]:
    if not part:
        return {}
    found = {}
    for entry in package.xml(part).iter(f"{_CID}commentId"):
        key, lasting = _number(entry.get(f"{_CID}paraId")), _number(entry.get(f"{_CID}durableId"))
        if key is not None and lasting is not None:
            found[key] = lasting
    return found


def _times(package: Package, part: str) -> dict[int, str]:
    """Durable id → the moment in UTC as written."""
    if not part:
        return {}
    entries = package.xml(part).iter(f"{_CEX}commentExtensible")
    found = ((_number(e.get(f"{_CEX}durableId")), e.get(f"{_CEX}dateUtc", "")) for e in entries)
    return {key: text for key, text in found if key is not None}


def _utc(text: str) -> datetime | None:
    return _local(text, UTC)


def _local(text: str, zone: tzinfo) -> datetime | None:
    """A moment as Word writes it; the Z or offset at its end says nothing there."""
    try:
        moment = datetime.fromisoformat(text).replace(tzinfo=zone)
        return moment.astimezone(UTC) if 1900 <= moment.year < 2200 else None
    except (ValueError, OverflowError):
        return None


def _name(author: str) -> str:
    from core.reading import told_name

    return " ".join(told_name(author).split())[:NAME]


def _said(comment: _Element) -> str:
    """The comment's text, a line a paragraph."""
    lines = []
    for paragraph in comment.iter(f"{_W}p"):
        pieces = []
        for leaf in paragraph.iter(f"{_W}t", f"{_W}tab", f"{_W}br", f"{_W}cr"):
            if any(above.tag in _GONE["final"] for above in leaf.iterancestors()):
                continue
            pieces.append((leaf.text or "") if leaf.tag == f"{_W}t" else "\t" if leaf.tag == f"{_W}tab" else "\n")
        lines.append("".join(pieces))
    return "\n".join(lines).strip()[:CHARACTERS]


# ---------------------------------------------------------------- what a comment stands on


def _bookmarks(root: _Element) -> dict[str, tuple[str, ...]]:
    """Comment → the bookmarks of the paragraph in which it begins."""
    found = {}
    for start in root.iter(f"{_W}commentRangeStart"):
        paragraph = next(start.iterancestors(f"{_W}p"), None)
        if paragraph is not None:
            names = (known.get(f"{_W}name", "") for known in paragraph.iter(f"{_W}bookmarkStart"))
            found[start.get(f"{_W}id", "")] = tuple(name for name in names if name)
    return found


def _places(
    package: Package, main: str, targets: Mapping[str, str], view: View
) -> tuple[dict[str, Place], tuple[str, ...]]:
    """Where each comment stands in this view of the file, and the view's paragraphs.

    The file is read as any other, with a sign at each end of a comment's range, of a letter that is nowhere else in it.
    """
    from lxml import etree

    root = package.xml(main)
    letter = _unused(package, main)
    for sign in list(root.iter(*_SIGNS)):
        _put_sign(sign, f"{letter}{_SIGNS[str(sign.tag)]}{sign.get(f'{_W}id', '')}{letter}", view)
    parts = io.BytesIO()
    folder, _, own = main.rpartition("/")
    others = ["[Content_Types].xml", "_rels/.rels", f"{folder}/_rels/{own}.rels"]
    others += [targets[kind] for kind in ("footnotes", "endnotes") if kind in targets]
    with zipfile.ZipFile(parts, "w") as target:
        target.writestr(main, etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
        for part in others:
            if part in package:
                target.writestr(part, package.read(part))
    texts: list[str] = []
    open_: dict[str, list[Span]] = {}
    found: dict[str, Place] = {}
    sign_at = re.compile(f"{letter}([ser])([^{letter}]*){letter}")
    for paragraph in read_docx(parts.getvalue(), package.name, view).paragraphs:
        number = len(texts)
        begun = dict.fromkeys(open_, 0)
        pieces, length, at = [], 0, 0
        for end in sign_at.finditer(paragraph.text):
            pieces.append(paragraph.text[at : end.start()])
            length, at = length + end.start() - at, end.end()
            kind, key = end.groups()
            if kind == "s" and key not in found:
                open_[key], begun[key] = [], length
            elif kind == "e" and key in open_:
                found[key] = Place((*open_.pop(key), Span(number, begun.pop(key), length)))
            elif kind == "r" and key not in open_:
                found.setdefault(key, Place((Span(number, length, length),)))
        text = "".join([*pieces, paragraph.text[at:]])
        if not text.strip():
            continue
        for key, start in begun.items():
            open_[key].append(Span(number, start, len(text)))
            if len(open_[key]) == PARAGRAPHS:
                found[key] = Place(tuple(open_.pop(key)))
        texts.append(text)
    return {key: Place(_with_letters(place.spans, texts)) for key, place in found.items()}, tuple(texts)


def _with_letters(spans: tuple[Span, ...], texts: list[str]) -> tuple[Span, ...]:
    """Without the empty ends of a range that runs up to a paragraph's edge; of a range without letters its first place."""
    known = tuple(span for span in spans if span.paragraph < len(texts) and span.end <= len(texts[span.paragraph]))
    return tuple(span for span in known if span.start < span.end) or known[:1]


def _unused(package: Package, part: str) -> str:
    """A letter that the part does not have, of those that no script uses."""
    text = package.read(part).decode("utf-8", "replace") + "".join(package.xml(part).itertext())
    return next(chr(code) for code in range(0xF0000, 0xFFFFE) if chr(code) not in text)


def _put_sign(sign: _Element, words: str, view: View) -> None:
    """Put a run with the sign's words where it stands; out of what this view leaves out."""
    run = sign.makeelement(f"{_W}r")
    leaf = run.makeelement(f"{_W}t")
    leaf.text = words
    leaf.set(_SPACE, "preserve")
    run.append(leaf)
    place = sign
    for above in _above(sign):
        if above.tag == f"{_W}r" or above.tag in _GONE[view]:
            place = above
        elif above.tag == f"{_W}p":
            place.addprevious(run)
            return
    # Between two paragraphs: a range begins with the next and ends with the one before.
    starts = sign.tag == f"{_W}commentRangeStart"
    near = next(sign.itersiblings(f"{_W}p", preceding=not starts), None)
    if near is None:
        return
    if starts:
        near.insert(1 if len(near) and near[0].tag == f"{_W}pPr" else 0, run)
    else:
        near.append(run)


def _above(element: _Element) -> Iterator[_Element]:
    for above in element.iterancestors():
        yield above
        if above.tag == f"{_W}p":
            return
