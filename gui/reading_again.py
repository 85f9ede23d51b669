"""A version whose file changed on disk: what of the old one stays."""

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
