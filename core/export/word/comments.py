"""Comments with replies and the resolved state, in the five parts that Word keeps them in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from typing import Final

from lxml import etree

from core.export.options import utc
from core.export.word.markup import MC, NAMESPACES, W14, W15, W16CEX, W16CID, W16DU, element, holdable, root, run
from core.export.word.package import Package
from core.reading.comments import mark, sent

_RELATION: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_PARAGRAPH_ID: Final = f"{{{W14}}}paraId"
_FIRST: Final = 0x10000001
_END: Final = 0x80000000
_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"


@dataclass(frozen=True, slots=True)
class Comment:
    """``paragraphs``: its text. ``time``: aware. ``local``: the same on the local clock, as Word writes it.

    ``name`` and ``said``: by which the program knows it again when it comes back, and the words that others may have edited.
    """

    paragraphs: tuple[str, ...]
    author: str
    time: datetime
    local: str
    resolved: bool = False
    replies: tuple["Comment", ...] = ()
    name: str = ""
    said: str = ""

    @property
    def initials(self) -> str:
        return "".join(word[0] for word in holdable(self.author).split()[:3]).upper() or "F"


@dataclass
class Thread:
    """The comments of one file, numbered as they come; a reply has the same place as what it answers."""

    flat: list[tuple[Comment, int | None]] = field(default_factory=list)
    """(comment, number of the one it answers)."""

    def add(self, comment: Comment) -> list[int]:
        """The numbers of the comment and its replies."""
        first = len(self.flat)
        self.flat.append((comment, None))
        self.flat.extend((reply, first) for reply in comment.replies)
        return list(range(first, len(self.flat)))


def start(number: int) -> etree._Element:
    return element("commentRangeStart", {"id": number})


def end(number: int) -> tuple[etree._Element, etree._Element]:
    """The end of the range, and the run with the reference, which must stand outside of ``w:ins`` and ``w:del``."""
    style = element("rPr", None, element("rStyle", {"val": "CommentReference"}))
    return (
        element("commentRangeEnd", {"id": number}),
        element("r", None, style, element("commentReference", {"id": number})),
    )


def _comment(comment: Comment, number: int, keys: Iterator[int], last: int) -> etree._Element:
    """``last``: the id of its last paragraph, by which a comment is known."""
    made = element(
        "comment",
        {
            "id": number,
            "author": holdable(comment.author) or "Factline",
            "date": comment.local,
            "initials": comment.initials,
            f"{{{W16DU}}}dateUtc": utc(comment.time),
        },
    )
    texts = [line for text in comment.paragraphs for line in text.split("\n")] or [""]
    for place, text in enumerate(texts):
        key = last if place == len(texts) - 1 else next(keys)
        paragraph = element("p", {_PARAGRAPH_ID: f"{key:08X}"})
        paragraph.append(element("pPr", None, element("pStyle", {"val": "CommentText"})))
        if place == 0:
            reference = element("rPr", None, element("rStyle", {"val": "CommentReference"}))
            paragraph.append(element("r", None, reference, element("annotationRef")))
        if text:
            paragraph.append(run(text))
        made.append(paragraph)
    return made


def put(package: Package, flat: Sequence[tuple[Comment, int | None]]) -> None:
    """Add the comments' parts to the package; nothing where there are none."""
    if not flat:
        return
    comments, people = root("comments"), _root("people", "w15", W15)
    extended = _root("commentsEx", "w15", W15)
    ids = _root("commentsIds", "w16cid", W16CID)
    extensible = _root("commentsExtensible", "w16cex", W16CEX)
    marks = _marks(flat)
    taken = {key for pair in marks for key in pair}
    keys = (key for key in count(_FIRST) if key not in taken)
    known_by: list[str] = []
    for number, (comment, answered) in enumerate(flat):
        last, lasting = marks[number]
        comments.append(_comment(comment, number, keys, last))
        key, durable = f"{last:08X}", f"{lasting:08X}"
        known_by.append(key)
        entry = etree.SubElement(extended, f"{{{W15}}}commentEx")
        entry.set(f"{{{W15}}}paraId", key)
        if answered is not None:
            entry.set(f"{{{W15}}}paraIdParent", known_by[answered])
        top = comment if answered is None else flat[answered][0]
        entry.set(f"{{{W15}}}done", "1" if top.resolved else "0")
        known = etree.SubElement(ids, f"{{{W16CID}}}commentId")
        known.set(f"{{{W16CID}}}paraId", key)
        known.set(f"{{{W16CID}}}durableId", durable)
        moment = etree.SubElement(extensible, f"{{{W16CEX}}}commentExtensible")
        moment.set(f"{{{W16CEX}}}durableId", durable)
        moment.set(f"{{{W16CEX}}}dateUtc", utc(comment.time))
    for author in dict.fromkeys(holdable(comment.author) or "Factline" for comment, _ in flat):
        person = etree.SubElement(people, f"{{{W15}}}person")
        person.set(f"{{{W15}}}author", author)
        presence = etree.SubElement(person, f"{{{W15}}}presenceInfo")
        presence.set(f"{{{W15}}}providerId", "None")
        presence.set(f"{{{W15}}}userId", author)
    microsoft = "http://schemas.microsoft.com/office/{}/relationships/{}"
    for part, made, relation in (
        ("comments", comments, _RELATION),
        ("commentsExtended", extended, microsoft.format("2011", "commentsExtended")),
        ("commentsIds", ids, microsoft.format("2016/09", "commentsIds")),
        ("commentsExtensible", extensible, microsoft.format("2018/08", "commentsExtensible")),
        ("people", people, microsoft.format("2011", "people")),
    ):
        package.relate(f"word/{part}.xml", made, _TYPE.format(part), relation)


def _marks(flat: Sequence[tuple[Comment, int | None]]) -> list[tuple[int, int]]:
    """For each comment the id of its last paragraph and its durable id, each of its own: by its name where it has one."""
    taken: tuple[set[int], set[int]] = set(), set()
    found = []
    for comment, answered in flat:
        top = comment if answered is None else flat[answered][0]
        wanted = (
            (sent(comment.name, comment.said, resolved=top.resolved), mark(comment.name)) if comment.name else (0, 0)
        )
        own = []
        for key, known in zip(wanted, taken, strict=True):
            # Word takes ids from 1 up to, but not including, 80000000 (hexadecimal).
            free = key if 0 < key < _END and key not in known else next(n for n in count(_FIRST) if n not in known)
            known.add(free)
            own.append(free)
        found.append((own[0], own[1]))
    return found


def _root(name: str, prefix: str, namespace: str) -> etree._Element:
    made = etree.Element(f"{{{namespace}}}{name}", nsmap={prefix: namespace, "mc": MC, "w": NAMESPACES["w"]})
    made.set(f"{{{MC}}}Ignorable", prefix)
    return made
