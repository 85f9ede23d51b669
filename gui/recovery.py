"""What an editor added, kept on disk after every act and found again when the same texts are opened.

One small JSON file for each set of texts, known by their hashes. It holds notes, decisions, links made by hand, corrected dates and
labels; never a word of an article: a note's place is kept as numbers, and its words are read from the text again.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QIODevice, QSaveFile

from core.model import (
    Annotations,
    Decision,
    FactlineError,
    HandLink,
    Note,
    NoteAnchor,
    Reply,
    Span,
    StatedDate,
    Version,
)

FORMAT = "factline-recovery"
FORMAT_VERSION = 1


class Kept(NamedTuple):
    """What was found again: the versions with their corrected dates and labels, and what was added to them."""

    versions: tuple[Version, ...]
    annotations: Annotations = Annotations()
    by_hand: tuple[HandLink, ...] = ()


class Recovery:
    """The recovery files of one folder. The folder is made with the first file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, versions: Sequence[Version]) -> Path:
        """The file for this set of texts, whatever their order."""
        digest = sha256("\n".join(sorted(v.text_sha256 for v in versions)).encode("ascii")).hexdigest()
        return self.folder / f"{digest[:24]}.json"

    def keep(
        self,
        versions: Sequence[Version],
        annotations: Annotations,
        given: Mapping[str, str],
        by_hand: Sequence[HandLink] = (),
    ) -> None:
        """Write what there is to keep. ``given``: the label each text (by hash) came with; only another one is kept.

        Raises ``FactlineError`` when it can't be written; the older file stays."""
        path = self.path(versions)
        document = {
            "format": FORMAT,
            "format_version": FORMAT_VERSION,
            "contexts": [_context(version, given) for version in versions],
            "notes": [_note(note) for note in annotations.notes],
            "decisions": [_decision(decision) for decision in annotations.decisions],
            "links": [{"before": link.before, "after": link.after, "linked": link.linked} for link in by_hand],
        }
        data = json.dumps(document, ensure_ascii=False, indent=1).encode("utf-8")
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise FactlineError(_cannot(error.strerror or str(error))) from error
        file = QSaveFile(str(path))
        if not file.open(QIODevice.OpenModeFlag.WriteOnly) or file.write(data) != len(data) or not file.commit():
            raise FactlineError(_cannot(file.errorString()))

    def find(self, versions: Sequence[Version]) -> Kept:
        """What was kept for these versions; the versions as given where nothing was.

        A file that is damaged or from a newer program is left alone and counts as none.
        """
        given = Kept(tuple(versions))
        try:
            document = json.loads(self.path(versions).read_text(encoding="utf-8"))
            if document["format"] != FORMAT or document["format_version"] > FORMAT_VERSION:
                return given
            contexts = {context["text_sha256"]: context for context in document["contexts"]}
            known = tuple(_with_context(version, contexts[version.text_sha256]) for version in versions)
            notes = tuple(_read_note(note, known) for note in document["notes"])
            decisions = tuple(_read_decision(decision) for decision in document["decisions"])
            by_hand = tuple(_read_link(link) for link in document.get("links", ()))
        except (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError):
            return given
        return Kept(known, Annotations(notes, decisions), by_hand)


def _cannot(reason: str) -> str:
    return f"Your notes and decisions can't be kept on this disk: {reason}. They are still here; export them before you close."


def _context(version: Version, given: Mapping[str, str]) -> dict[str, Any]:
    known: dict[str, Any] = {"text_sha256": version.text_sha256}
    if version.label != given.get(version.text_sha256):
        known["label"] = version.label
    if version.published and version.published.source == "editor":
        known["published"] = version.published.value.isoformat()
    return known


def _with_context(version: Version, known: dict[str, Any]) -> Version:
    """What the editor corrected before; a date that is stated anew stands."""
    if "label" in known:
        version = version.with_context(label=known["label"])
    stated = known.get("published")
    if stated is None or (version.published and version.published.source == "editor"):
        return version
    value = datetime.fromisoformat(stated) if "T" in stated else date.fromisoformat(stated)
    return version.with_context(published=StatedDate(value, "editor"))


def _note(note: Note) -> dict[str, Any]:
    return {
        "id": note.id,
        "kind": note.kind,
        "text": note.text,
        "author": note.author,
        "time": note.time.isoformat(),
        "anchors": [
            {"version": a.version, "paragraph": a.span.paragraph, "start": a.span.start, "end": a.span.end}
            for a in note.anchors
        ],
        "change": note.change,
        "resolved": note.resolved,
        "replies": [{"author": r.author, "time": r.time.isoformat(), "text": r.text} for r in note.replies],
    }


def _read_note(known: dict[str, Any], versions: Sequence[Version]) -> Note:
    by_id = {version.id: version for version in versions}
    anchors = tuple(
        anchor_at(by_id[a["version"]], Span(a["paragraph"], a["start"], a["end"]))
        for a in known["anchors"]
        if a["version"] in by_id
    )
    return Note(
        known["id"],
        known["kind"],
        known["text"],
        known["author"],
        _moment(known["time"]),
        anchors,
        known["change"],
        known["resolved"],
        tuple(Reply(r["author"], _moment(r["time"]), r["text"]) for r in known["replies"]),
        lost=len(anchors) < len(known["anchors"]),
    )


def anchor_at(version: Version, span: Span, context: int = 24) -> NoteAnchor:
    """An anchor on a span of a version, with its words and up to ``context`` characters on both sides."""
    text = version.paragraphs[span.paragraph].text
    return NoteAnchor(
        version.id,
        span,
        text[span.start : span.end],
        text[max(0, span.start - context) : span.start],
        text[span.end : span.end + context],
    )


def _decision(decision: Decision) -> dict[str, Any]:
    return {
        "change": decision.change,
        "review": decision.review,
        "merge": decision.merge,
        "author": decision.author,
        "time": decision.time.isoformat() if decision.time else None,
    }


def _read_decision(known: dict[str, Any]) -> Decision:
    time = _moment(known["time"]) if known["time"] else None
    return Decision(known["change"], known["review"], known["merge"], known["author"], time)


def _read_link(known: dict[str, Any]) -> HandLink:
    before, after = (
        tuple((str(digest), int(ordinal)) for digest, ordinal in known[side]) for side in ("before", "after")
    )
    return HandLink(before, after, bool(known["linked"]))


def _moment(text: str) -> datetime:
    value = datetime.fromisoformat(text)
    return value if value.tzinfo else value.replace(tzinfo=UTC)
