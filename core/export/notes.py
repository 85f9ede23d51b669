"""Where a note stands, if it still does."""

from core.model import Note, NoteAnchor, Span, Version


def stands(anchor: NoteAnchor, version: Version) -> bool:
    """Whether the anchor names letters that the version has."""
    span = anchor.span
    return (
        anchor.version == version.id
        and span.paragraph < len(version.paragraphs)
        and span.end <= len(version.paragraphs[span.paragraph].text)
    )


def spans_in(note: Note, version: Version) -> list[Span]:
    """The letters of the version that the note stands on; none for a lost note."""
    return [] if note.lost else [anchor.span for anchor in note.anchors if stands(anchor, version)]


def is_lost(note: Note, versions: tuple[Version, ...]) -> bool:
    """Whether the note has anchors and none of them stands in the versions any more."""
    return bool(note.anchors) and not any(spans_in(note, version) for version in versions)
