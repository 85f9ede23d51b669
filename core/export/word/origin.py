"""Whether a version came from a Word file. Apart from what reads such a file, which takes long to load."""

from core.model import Version


def is_from_word(version: Version) -> bool:
    """Whether the version was read from a Word file, so that a redline can be written into that file."""
    return any(paragraph.origin.startswith("document.xml#") for paragraph in version.paragraphs)
