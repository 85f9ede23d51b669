"""Word redline: two versions as real tracked changes. Rejecting all gives the older one, accepting all the newer one.

Paragraph by paragraph and letter for letter, but for characters that XML can't hold: these are left out of both sides,
and a comment on the first paragraph counts and names them.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import Final

from lxml import etree

from core.export.notes import spans_in
from core.export.options import ExportOptions
from core.export.sheets import STRENGTH
from core.export.word import comments
from core.export.word.atoms import UnmappableError
from core.export.word.comments import Comment
from core.export.word.markup import (
    W16DU,
    element,
    holdable,
    left_out,
    paragraph_properties,
    q,
    root,
    run,
    unholdable,
)
from core.export.word.original import Original, tellable
from core.export.word.package import DOCUMENT, Package
from core.export.word.pieces import Piece, cut
from core.export.word.revisions import TAGS, Anchored, Revisions, within_paragraphs
from core.export.word.settling import keep_apart, settle_tail
from core.export.word.stories import by_story
from core.export.word.stream import stream
from core.export.word.weaving import Weaver
from core.export.words import CATEGORIES, NOTES, decided, heading
from core.facts.chains import said_before
from core.model import Annotations, Change, Comparison, Decision, Link, Note, PairComparison, Span, Version
from core.reading.comments import LOST_WORDS, PROGRAM, change_name, note_name, reply_name
from core.reading.docx import View, read_docx

STYLES: Final = {
    "title": "Title",
    "heading": "Heading1",
    "list": "ListParagraph",
    "table_row": "TableRow",
    "caption": "Caption",
    "byline": "Byline",
    "dateline": "Dateline",
    "credit": "Credit",
    "correction": "Correction",
    "footnote": "FootnoteText",
    "boilerplate": "Furniture",
}


def export(comparison: Comparison, annotations: Annotations, options: ExportOptions) -> bytes:
    """The pair of ``options`` as a .docx file."""
    pair = options.chosen(comparison)
    versions = comparison.versions[pair.before], comparison.versions[pair.after]
    texts = versions[0].texts, versions[1].texts
    missing = unholdable(chain(*texts))

    categories = _Categories(pair.changes)

    def prepared(links: Iterable[Link]) -> list[Piece]:
        pieces = stream(links, pair.passages, *texts, moves=not options.moves_as_edits)
        if missing:
            pieces = [piece for piece in pieces if piece.mark or holdable(_text(piece, texts))]
        if len(options.categories) < len(STRENGTH):
            pieces = _silenced(pieces, categories, frozenset(options.categories))
        return pieces

    changes = [
        c for c in pair.changes if options.fact_comments and c.category == "fact" and "fact" in options.categories
    ]
    notes = [note for note in annotations.notes if options.notes]
    edges = (
        [*categories.spans(old=True), *(span for note in notes for span in spans_in(note, versions[0]))],
        [*categories.spans(old=False), *(span for note in notes for span in spans_in(note, versions[1]))],
    )

    def told_again(change: Change) -> str:
        """A reader of the redline has two of the versions before him, so an earlier one is told by its name."""
        earlier = said_before(comparison, change)
        return "" if earlier is None else f"Again as in “{comparison.versions[earlier].label}”."

    def tracked(pieces: list[Piece], first_id: int = 0) -> tuple[Revisions, Anchored, comments.Thread]:
        thread = comments.Thread()
        anchors = _anchors(
            pieces, pair, versions, changes, notes, annotations.decisions, told_again, missing, options, thread
        )
        if first_id:
            anchors = within_paragraphs(pieces, anchors)
        hunks = categories.of_hunks(pieces)
        revisions = Revisions(
            holdable(options.author),
            {q("date"): options.local, f"{{{W16DU}}}dateUtc": options.utc},
            lambda piece: _is_style(piece, categories, hunks),
            max(first_id, len(thread.flat) + 1),
        )
        return revisions, Anchored.on(pieces, anchors), thread

    why = ""
    if options.original is not None:
        try:
            package, thread = _into_original(options, pair, versions, edges, prepared, tracked)
        except UnmappableError as error:
            why = f"The redline is not written into the original's own layout: {error}."
    if options.original is None or why:
        settled = cut(keep_apart(settle_tail(prepared(pair.links))), *edges)
        revisions, anchored, thread = tracked(settled)
        package = Package(versions[1].language)
        document = root("document")
        document.append(_Body(versions, revisions, anchored).write(settled))
        document[0].append(package.section())
        package.put(DOCUMENT, document)
    comments.put(package, thread.flat)
    package.properties(
        title=holdable(f"{versions[0].label} → {versions[1].label}"),
        author=holdable(options.author),
        time=options.time,
        about=_about(options, missing, why),
    )
    return package.bytes()


def _into_original(
    options: ExportOptions,
    pair: PairComparison,
    versions: tuple[Version, Version],
    edges: tuple[list[Span], list[Span]],
    prepared: Callable[[Iterable[Link]], list[Piece]],
    tracked: Callable[[list[Piece], int], tuple[Revisions, Anchored, comments.Thread]],
) -> tuple[Package, comments.Thread]:
    """The pair woven into the older version's own file. Raises ``UnmappableError`` where that can't keep the promise."""
    assert options.original is not None
    original = Original(options.original, versions[0])
    pieces = prepared(link for link in pair.links if tellable(link, original.places))
    parted = [cut(held, *edges) for held in by_story(pieces, original)]
    revisions, anchored, thread = tracked(list(chain.from_iterable(parted)), original.highest_id() + 1)
    Weaver(original, versions, revisions, anchored).weave(parted)
    original.save()
    written = original.package.bytes()
    views: list[tuple[View, Version]] = [("final", versions[1])]
    if len(options.categories) == len(STRENGTH):
        views.append(("original", versions[0]))
    for view, version in views:
        found = [paragraph.text for paragraph in read_docx(written, "The redline", view).paragraphs]
        if found != [text for text in map(holdable, version.texts) if text.strip()]:
            raise UnmappableError("its structure can't tell one of the changes to the letter")
    return original.package, thread


def _is_style(piece: Piece, categories: "_Categories", hunks: Mapping[int, str]) -> bool:
    if piece.hunk is None or piece.status not in ("del", "ins"):
        return False
    return (categories.of(piece) or hunks.get(piece.hunk)) == "style"


def _text(piece: Piece, texts: tuple[Sequence[str], Sequence[str]]) -> str:
    side, span = (1, piece.after) if piece.after else (0, piece.before)
    return texts[side][span.paragraph][span.start : span.end] if span else ""


def _about(options: ExportOptions, missing: Counter[str], why: str) -> str:
    silent = [CATEGORIES[c].lower() for c in STRENGTH if c not in options.categories]
    said = (
        [f"Changes of {', '.join(silent)} are taken over without a mark, so rejecting all keeps them."]
        if silent
        else ["Rejecting all changes gives the older version, accepting all the newer one."]
    )
    return " ".join(filter(None, [*said, left_out(missing), why]))


class _Categories:
    """Which category the letters of either side belong to."""

    def __init__(self, changes: Iterable[Change]) -> None:
        self._sides: tuple[dict[int, list[tuple[Span, str]]], dict[int, list[tuple[Span, str]]]] = {}, {}
        for change in changes:
            for side, spans in zip(self._sides, (change.before, change.after), strict=True):
                for span in spans:
                    side.setdefault(span.paragraph, []).append((span, change.category))
        for side in self._sides:
            for known in side.values():
                known.sort()

    def spans(self, *, old: bool) -> Iterator[Span]:
        return (span for known in self._sides[0 if old else 1].values() for span, _ in known)

    def of(self, piece: Piece) -> str | None:
        """The strongest category of the changes over the piece's letters; ``None`` where no change speaks of them."""
        found = []
        for side, span in zip(self._sides, (piece.before, piece.after), strict=True):
            if span and not piece.mark:
                for known, category in side.get(span.paragraph, ()):
                    if known.start >= span.end:
                        break
                    if known.end > span.start:
                        found.append(category)
        return min(found, key=STRENGTH.__getitem__, default=None)

    def of_hunks(self, pieces: Iterable[Piece]) -> dict[int, str]:
        """The strongest category within each hunk that a change speaks of."""
        hunks: dict[int, str] = {}
        for piece in pieces:
            if piece.hunk is not None and (category := self.of(piece)):
                known = hunks.get(piece.hunk, category)
                hunks[piece.hunk] = min(known, category, key=STRENGTH.__getitem__)
        return hunks


def _silenced(pieces: list[Piece], categories: _Categories, shown: frozenset[str]) -> list[Piece]:
    """Hunks whose categories aren't to be shown, taken over as the newer version has them."""
    hunks = categories.of_hunks(pieces)
    silent = {hunk for hunk, category in hunks.items() if category not in shown}
    kept = []
    for piece in pieces:
        if piece.hunk not in silent or piece.status not in ("del", "ins"):
            kept.append(piece)
        elif piece.status == "ins":
            kept.append(replace(piece, status="same"))
    return kept


class _Places:
    """Which pieces hold a span of either side."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._pieces = pieces
        self._sides: tuple[dict[int, list[int]], dict[int, list[int]]] = {}, {}
        for index, piece in enumerate(pieces):
            for side, span in zip(self._sides, (piece.before, piece.after), strict=True):
                if span and not piece.mark:
                    side.setdefault(span.paragraph, []).append(index)

    def of(self, before: Iterable[Span], after: Iterable[Span]) -> tuple[int, int] | None:
        """First and last piece of the spans of both sides; of one place alone, the newer, where the sides stand apart."""
        new = self._over(1, after)
        old = self._over(0, before)
        block = self._pieces[(new or old)[0]].block if new or old else 0
        found = [index for index in (*old, *new) if self._pieces[index].block == block]
        return (min(found), max(found)) if found else None

    def _over(self, side: int, spans: Iterable[Span]) -> list[int]:
        found = []
        for span in spans:
            for index in self._sides[side].get(span.paragraph, ()):
                held = self._pieces[index].before if side == 0 else self._pieces[index].after
                if held and held.start < span.end and span.start < held.end:
                    found.append(index)
                elif held and span.start == span.end and held.start <= span.start <= held.end:
                    found.append(index)
                    break
        return found


def _anchors(
    pieces: Sequence[Piece],
    pair: PairComparison,
    versions: tuple[Version, Version],
    changes: Sequence[Change],
    notes: Sequence[Note],
    decisions: Sequence[Decision],
    told_again: Callable[[Change], str],
    missing: Counter[str],
    options: ExportOptions,
    thread: comments.Thread,
) -> list[tuple[int, int, list[int]]]:
    """(first piece, last piece, numbers of the comments on them), adding the comments to the thread."""
    places = _Places(pieces)
    said = {
        d.change: f"Decision: {decided(d).lower()}." for d in decisions if (d.review, d.merge) != ("open", "undecided")
    }
    first = next((i for i, piece in enumerate(pieces) if not piece.mark), 0)
    anchors: list[tuple[int, int, list[int]]] = []
    if missing:
        anchors.append((first, first, thread.add(Comment((left_out(missing),), PROGRAM, options.time, options.local))))
    for change in changes:
        if place := places.of(change.before, change.after):
            text = tuple(filter(None, (heading(change), change.why, told_again(change), said.get(change.key))))
            name = change_name(change.key)
            anchors.append((*place, thread.add(Comment(text, PROGRAM, options.time, options.local, name=name))))
    keys = {change.key: change for change in pair.changes}
    ids = {version.id for version in versions}
    for note in notes:
        if note.change not in keys and not any(anchor.version in ids for anchor in note.anchors):
            continue  # it speaks of another version
        spans = spans_in(note, versions[0]), spans_in(note, versions[1])
        if not any(spans) and note.change in keys and not note.lost:
            spans = list(keys[note.change].before), list(keys[note.change].after)
        place = places.of(*spans)
        words = "".join(f" It was on “{anchor.words}”." for anchor in note.anchors[:1])
        lost = () if place else (f"{LOST_WORDS}{words}",)
        anchors.append((*(place or (first, first)), thread.add(_comment(note, lost, options))))
    return anchors


def _comment(note: Note, more: tuple[str, ...], options: ExportOptions) -> Comment:
    """A note as a comment, its replies below it; times on the export's local clock."""
    kind = "" if note.kind == "comment" else f"{NOTES[note.kind]}: "
    replies = (
        Comment((r.text,), r.author, r.time, options.local_of(r.time), name=reply_name(note.id, n), said=r.text)
        for n, r in enumerate(note.replies)
    )
    return Comment(
        (kind + note.text, *more),
        note.author,
        note.time,
        options.local_of(note.time),
        note.resolved,
        tuple(replies),
        note_name(note.id),
        note.text,
    )


class _Body:
    """Writes pieces as paragraphs of ``w:body``."""

    def __init__(self, versions: tuple[Version, Version], revisions: Revisions, anchored: Anchored) -> None:
        self._texts = versions[0].texts, versions[1].texts
        self._versions = versions
        self._revisions = revisions
        self._anchored = anchored

    def write(self, pieces: Sequence[Piece]) -> etree._Element:
        opening, closing, ranges = self._anchored.opening, self._anchored.closing, self._anchored.ranges
        body = element("body")
        paragraph = etree.SubElement(body, q("p"))
        said: list[str] = []
        grouped: tuple[object, ...] | None = None
        group: list[Piece] = []

        def flush() -> None:
            if group:
                self._run(paragraph, group)
                group.clear()

        for index, piece in enumerate(pieces):
            style = self._revisions.is_style(piece)
            kind = (piece.status, piece.move, style)
            if kind != grouped or piece.mark or index in opening or index in ranges[0]:
                flush()
            grouped = kind
            for number in opening.get(index, ()):
                paragraph.append(comments.start(number))
            if index in ranges[0]:
                paragraph.append(self._revisions.move_start(piece))
            if piece.mark:
                for number in closing.get(index, ()):
                    paragraph.extend(comments.end(number))
                tag = TAGS.get(piece.status)
                if piece.move is not None and (not any(said) or paragraph[-1].tag == q("r")):
                    # LibreOffice keeps an empty paragraph where no words, or a comment, stand before a moved mark.
                    tag = "del" if piece.status == "from" else "ins"
                mark = self._revisions.made(element("rPr"), tag, style) if tag else None
                properties = paragraph_properties(self._style_of(piece), text="".join(said), mark=mark)
                if properties is not None:
                    paragraph.insert(0, properties)
                said.clear()
                if index in ranges[1]:
                    body.append(self._revisions.move_end(piece))
                if index < len(pieces) - 1:
                    paragraph = etree.SubElement(body, q("p"))
                continue
            said.append(_text(piece, self._texts))
            group.append(piece)
            if index in closing or index in ranges[1]:
                flush()
            if index in ranges[1]:
                paragraph.append(self._revisions.move_end(piece))
            for number in closing.get(index, ()):
                paragraph.extend(comments.end(number))
        return body

    def _run(self, paragraph: etree._Element, group: list[Piece]) -> None:
        words = run("".join(_text(piece, self._texts) for piece in group), deleted=group[0].status == "del")
        if not len(words):
            return  # nothing left but characters that XML can't hold
        if group[0].status != "same":
            style = self._revisions.is_style(group[0])
            paragraph = self._revisions.made(paragraph, TAGS[group[0].status], style)
        paragraph.append(words)

    def _style_of(self, mark: Piece) -> str:
        side, span = (1, mark.after) if mark.after else (0, mark.before)
        if span is None:
            return ""
        return STYLES.get(self._versions[side].paragraphs[span.paragraph].role or "", "")
