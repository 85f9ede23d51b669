"""Makes the Word editions of the sample versions from their texts.

Run it after a change of a text: `.venv/bin/python packaging/sample_documents.py`. The same text gives the same bytes.
"""

from __future__ import annotations

import io
import tomllib
import zipfile
from datetime import datetime
from pathlib import Path

from docx import Document
from docx.shared import Pt

SAMPLES = Path(__file__).resolve().parent.parent / "resources" / "samples"
STYLES = ["Title", "Subtitle"]  # the headline, then the byline; all that follows is the body


def word_document(text: str, published: datetime) -> bytes:
    """A .docx of `text`, one paragraph a line that is not blank, the first as title and the second as byline."""
    document = Document()
    document.styles["Normal"].font.name = "Cambria"
    document.styles["Normal"].font.size = Pt(12)
    paragraphs = [line for line in text.split("\n") if line.strip()]
    for paragraph, style in zip(paragraphs, STYLES + ["Normal"] * len(paragraphs), strict=False):
        document.add_paragraph(paragraph, style=style)
    properties = document.core_properties
    properties.title, properties.author = paragraphs[0], "Factline contributors"
    properties.last_modified_by, properties.comments = properties.author, ""
    properties.created = properties.modified = published.replace(tzinfo=None)
    raw = io.BytesIO()
    document.save(raw)
    return dated(raw.getvalue(), published)


def dated(archive: bytes, moment: datetime) -> bytes:
    """The zip `archive` with one time on all its members: they carry the time of their making otherwise."""
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as source, zipfile.ZipFile(result, "w") as target:
        for name in source.namelist():
            member = zipfile.ZipInfo(name, moment.timetuple()[:6])
            member.external_attr = 0o644 << 16
            target.writestr(member, source.read(name), zipfile.ZIP_DEFLATED)
    return result.getvalue()


def main() -> None:
    for version in tomllib.loads((SAMPLES / "samples.toml").read_text(encoding="utf-8"))["version"]:
        target = SAMPLES / version["file"]
        text = target.with_suffix(".txt").read_text(encoding="utf-8")
        target.write_bytes(word_document(text, version["published"]))
        print(target.name)


if __name__ == "__main__":
    main()
