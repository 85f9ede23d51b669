"""A version whose file changed on disk: what of the old one stays."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from core.case.anchoring import anchored_again
from core.model import Annotations, Version


def as_before(new: Version, old: Version) -> Version:
    """The new text as the version it replaces: its id and label, and what the editor had corrected."""
    known: dict[str, object] = {"id": old.id, "label": old.label}
    if old.published and old.published.source == "editor":
        known["published"] = old.published
    if old.language_source == "editor":
        known |= {"language": old.language, "language_source": old.language_source}
    return new.with_context(**known)


def with_notes_on(annotations: Annotations, old: Version, new: Version) -> Annotations:
    """The notes on the old text, each on its words in the new one; one that no longer finds them is lost."""
    return replace(annotations, notes=tuple(anchored_again(note, old, new) for note in annotations.notes))


def taken_again(
    versions: Sequence[Version], annotations: Annotations, again: Mapping[str, Version]
) -> tuple[tuple[Version, ...], Annotations]:
    """The versions with what was read again (by the id of the version it replaces) in its place, and the notes on it."""
    found = []
    for old in versions:
        new = as_before(again[old.id], old) if old.id in again else old
        if new is not old:
            annotations = with_notes_on(annotations, old, new)
        found.append(new)
    return tuple(found), annotations
