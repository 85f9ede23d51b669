"""A version whose file changed on disk: what of the old one stays."""

from core.model import Version


def as_before(new: Version, old: Version) -> Version:
    """The new text as the version it replaces: its id and label, and what the editor had corrected."""
    known: dict[str, object] = {"id": old.id, "label": old.label}
    if old.published and old.published.source == "editor":
        known["published"] = old.published
    if old.language_source == "editor":
        known |= {"language": old.language, "language_source": old.language_source}
    return new.with_context(**known)
