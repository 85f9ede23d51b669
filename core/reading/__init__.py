"""Sources → versions: bytes pass one guard, then the reader of their format, and the version is settled.

``read`` is for files and bytes, ``version_from_text`` for what was pasted or typed, ``version_from_paragraphs`` for paragraphs that
are to stay exactly as they are. ``settle`` finds what a text says of itself: roles, dateline, dates, language.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Final
from unicodedata import category

from core.model import Options, Paragraph, ReadError, StatedDate, Version
from core.reading.settling import settle

__all__ = ["read", "settle", "version_from_html", "version_from_paragraphs", "version_from_text"]

PASTED: Final = "The pasted text"


def read(
    source: str | Path | bytes,
    *,
    name: str = "",
    label: str = "",
    published: date | None = None,
    language: str | None = None,
    tracked: str = "final",
    options: Options | None = None,
) -> Version:
    """Any supported file, or bytes with a name: text in any encoding, Markdown, Word (.docx), OpenDocument (.odt), .rtf, .pdf,
    web pages, mails.

    ``label`` is the name without its ending where none is given. ``tracked``: a file with tracked changes is read as
    ``final`` (all accepted) or ``original`` (all rejected); a warning of the version says so. ``options.furniture_phrases`` are the
    user's own page furniture. Raises ``ReadError`` with one sentence.
    """
    from core.reading.formats import recognise
    from core.reading.guard import PARAGRAPHS, check_size

    if isinstance(source, bytes):
        data, name = source, told_name(name) or "The text"
    else:
        path = Path(source)
        name = told_name(name or path.name or str(source))
        data = _bytes_of(path, name)
    check_size(data, name)
    kind = recognise(data, name)
    if tracked != "final" and kind in ("odt", "fodt", "rtf"):
        raise ReadError(
            f"{name} can only be read with its tracked changes accepted. Save it as .docx to read it as it was."
        )
    match kind:
        case "docx":
            from core.reading.docx import read_docx, refuse_view

            version = read_docx(data, name, refuse_view(tracked))
        case "odt" | "fodt":
            from core.reading.odt import read_odt

            version = read_odt(data, name, flat=kind == "fodt")
        case "rtf":
            from core.reading.rtf import read_rtf

            version = read_rtf(data, name)
        case "pdf":
            from core.reading.pdf import read_pdf

            version = read_pdf(data, name)
        case "html":
            from core.reading.html import read_html

            version = read_html(data, name)
        case "mhtml":
            from core.reading.html import read_mhtml

            version = read_mhtml(data, name)
        case "mail":
            from core.reading.mail import read_mail

            version = read_mail(data, name)
        case _:
            version = _read_text(data, name, markdown=kind == "markdown")
    if not any(paragraph.text.strip() for paragraph in version.paragraphs):
        raise ReadError(f"{name} has no text in it. Choose another file, or paste the text.")
    if len(version.paragraphs) > PARAGRAPHS:
        raise ReadError(
            f"{name} is too large: it has more than {PARAGRAPHS:,} paragraphs. Split it and open the parts."
        )
    settled = settle(
        replace(
            version,
            author="",
            label=label or version.label or Path(name).stem,
            source_name=Path(name).name,
            sha256=sha256(data).hexdigest(),
            published=StatedDate(published, "editor") if published else version.published,
            language=language or version.language,
            language_source="editor" if language else version.language_source,
        ),
        options,
    )
    # A byline says better who wrote it than the name of whoever's computer saved the file.
    return settled if settled.author else replace(settled, author=version.author)


def told_name(name: str) -> str:
    """A name as it can be shown and written anywhere: a file's may hold line ends, or bytes that are no letter."""
    return "".join("\ufffd" if category(letter) in ("Cc", "Cs", "Zl", "Zp") else letter for letter in name)


def version_from_text(
    text: str, *, label: str = "", published: date | None = None, language: str | None = None
) -> Version:
    """Plain text. A paragraph is a line that is not all white space; hard-wrapped text is recognised and joined."""
    from core.reading.plain_text import paragraphs_of_text
    from core.reading.text_encoding import without_lone_surrogates

    whole, warnings = without_lone_surrogates(text, label or PASTED)
    return _version(paragraphs_of_text(whole.removeprefix("\ufeff")), label, published, language, warnings)


def version_from_html(
    html: str, *, label: str = "", published: date | None = None, language: str | None = None
) -> Version:
    """Formatted text as the clipboard has it, all of it: what was copied is what was meant. Raises ``ReadError``."""
    from core.reading.guard import check_size
    from core.reading.html import paragraphs_of_fragment
    from core.reading.text_encoding import without_lone_surrogates

    name = label or PASTED
    check_size(html.encode("utf-8", "replace"), name)
    whole, warnings = without_lone_surrogates(html, name)
    paragraphs = paragraphs_of_fragment(whole, name)
    if not paragraphs:
        raise ReadError(f"{name} has no text in it. Copy the article again, or choose a file.")
    return _version(paragraphs, label, published, language, warnings)


def version_from_paragraphs(
    paragraphs: Sequence[str], *, label: str = "", published: date | None = None, language: str | None = None
) -> Version:
    """The paragraphs exactly as given, but for lone surrogates."""
    from core.reading.text_encoding import without_lone_surrogates

    kept: list[Paragraph] = []
    warnings: tuple[str, ...] = ()
    for text in paragraphs:
        whole, found = without_lone_surrogates(text, label or "The text")
        kept.append(Paragraph(whole))
        warnings = warnings or found
    return _version(tuple(kept), label, published, language, warnings)


def _version(
    paragraphs: tuple[Paragraph, ...],
    label: str,
    published: date | None,
    language: str | None,
    warnings: tuple[str, ...],
) -> Version:
    return settle(
        Version(
            paragraphs,
            label=label,
            published=StatedDate(published, "editor") if published else None,
            language=language,
            language_source="editor" if language else "",
            warnings=warnings,
        )
    )


def _read_text(data: bytes, name: str, *, markdown: bool) -> Version:
    from core.reading.guard import TEXT_CHARACTERS
    from core.reading.plain_text import paragraphs_of_markdown, paragraphs_of_text
    from core.reading.text_encoding import decode

    decoded = decode(data, name)
    if len(decoded.text) > TEXT_CHARACTERS:
        raise ReadError(f"{name} is too large: {len(decoded.text):,} characters. Split it and open the parts.")
    paragraphs = paragraphs_of_markdown(decoded.text) if markdown else paragraphs_of_text(decoded.text)
    return Version(paragraphs, warnings=decoded.warnings)


def _bytes_of(path: Path, name: str) -> bytes:
    from core.reading.guard import FILE_BYTES

    try:
        if path.is_dir():
            raise ReadError(f"{name} is a folder. Choose the files in it.")
        if path.exists() and not path.is_file():
            raise ReadError(f"{name} is no file that can be read. Choose a .docx or .txt file.")
        with path.open("rb") as file:
            return file.read(FILE_BYTES + 1)
    except FileNotFoundError as error:
        raise ReadError(f"{name} is not there. It may have been moved, renamed or deleted; choose it again.") from error
    except PermissionError as error:
        raise ReadError(
            f"{name} can't be opened: you have no permission to read it, or another program holds it."
        ) from error
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or "its name can't be used here"
        raise ReadError(f"{name} can't be opened: {reason[0].lower()}{reason[1:]}.") from error
