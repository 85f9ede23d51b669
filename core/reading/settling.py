"""What a version's text says of itself, found once: roles and parts, dateline, dates, byline, language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from core.collector import collector_at_rest
from core.model import Dateline, Options, Paragraph, Part, Role, StatedDate, Version

_LOOKED_AT: Final = 6
"""Body paragraphs from the top in which a dateline is looked for."""
_DATE_WARNING: Final = "The dateline says "


@collector_at_rest()
def settle(version: Version, options: Options | None = None) -> Version:
    """The version with what can be told from its text alone. What is known already stays, so nothing is done twice.

    Dates are proposals: a date line fills ``published`` or ``updated`` only where the file and the editor said nothing, with the
    source ``text``. The year of a dateline that states none is the one that brings it closest to ``published``. Where dateline and
    ``published`` are more than a day apart, a warning says so.
    """
    paragraphs = _with_roles(version.paragraphs, options or Options())
    known = replace(version, paragraphs=paragraphs) if paragraphs is not version.paragraphs else version
    published, updated = _stated_dates(paragraphs)
    published, updated = known.published or published, known.updated or updated
    dateline = _dateline(paragraphs, published)
    author = known.author or _author(paragraphs)
    language, source = known.language, known.language_source
    if language is None:
        from core.text.language import detect_language

        language = detect_language(paragraph.text for paragraph in paragraphs if paragraph.role != "boilerplate")
        source = "detected" if language else ""
    return replace(
        known,
        published=published,
        updated=updated,
        dateline=dateline or known.dateline,
        author=author,
        language=language,
        language_source=source,
        warnings=_with_date_warning(known.warnings, dateline or known.dateline, published),
    )


def _with_roles(paragraphs: tuple[Paragraph, ...], options: Options) -> tuple[Paragraph, ...]:
    """Roles where there are none yet; the user's own furniture counts even where a role was found before."""
    from core.reading.roles import furniture_kind

    if any(paragraph.role is None for paragraph in paragraphs):
        return _judged(paragraphs, options)
    own = options.furniture_phrases
    if not own:
        return paragraphs
    return tuple(
        replace(paragraph, role="boilerplate", parts=())
        if paragraph.role in ("body", "heading", "title") and furniture_kind(paragraph.text, own)
        else paragraph
        for paragraph in paragraphs
    )


def _judged(paragraphs: tuple[Paragraph, ...], options: Options) -> tuple[Paragraph, ...]:
    from core.reading.roles import judge_roles

    roles = judge_roles(paragraphs, options.furniture_phrases)
    return tuple(
        replace(
            paragraph,
            role=role,
            parts=paragraph.parts or _parts(paragraph.text, role),
        )
        for paragraph, role in zip(paragraphs, roles, strict=True)
    )


def _parts(text: str, role: Role) -> tuple[Part, ...]:
    """The frame of a body paragraph or a caption; the mark that an agency put before a headline, or before a line that may be one."""
    from core.reading.datelines import frame_parts
    from core.reading.wire_marks import find_wire_mark

    framed = frame_parts(text) if role in ("body", "caption") else ()
    mark = find_wire_mark(text) if role in ("title", "heading", "body") and not framed else 0
    return (Part(0, mark, "boilerplate"),) if mark else framed


def _stated_dates(paragraphs: tuple[Paragraph, ...]) -> tuple[StatedDate | None, StatedDate | None]:
    """The first date line for each of published and updated."""
    from core.reading.datelines import find_date_line

    found: dict[str, StatedDate] = {}
    for paragraph in paragraphs:
        is_line = paragraph.role == "boilerplate" or any(
            part.role == "boilerplate" and part.start == 0 for part in paragraph.parts
        )
        line = find_date_line(paragraph.text) if is_line else None
        if line is not None:
            found.setdefault(line.what, line.date)
    return found.get("published"), found.get("updated")


def _datelines(paragraphs: tuple[Paragraph, ...]) -> Iterator[str]:
    body = 0
    for paragraph in paragraphs:
        if paragraph.role == "dateline":
            yield paragraph.text + " –  x"
        elif paragraph.role == "body":
            yield from (paragraph.text[part.start :] for part in paragraph.parts if part.role == "dateline")
            body += 1
            if body == _LOOKED_AT:
                return


def _dateline(paragraphs: tuple[Paragraph, ...], published: StatedDate | None) -> Dateline | None:
    from core.reading.datelines import dateline_of, find_dateline

    for text in _datelines(paragraphs):
        head = find_dateline(text)
        if head is not None:
            return dateline_of(head, published.day if published else None)
    return None


def _author(paragraphs: tuple[Paragraph, ...]) -> str:
    from core.reading.roles import writers

    return next((writers(paragraph.text) for paragraph in paragraphs if paragraph.role == "byline"), "")


def _with_date_warning(
    warnings: tuple[str, ...], dateline: Dateline | None, published: StatedDate | None
) -> tuple[str, ...]:
    """The warnings with the one on dates as it stands now: a corrected date may bring or lift it."""
    kept = tuple(warning for warning in warnings if not warning.startswith(_DATE_WARNING))
    if dateline is None or dateline.date is None or published is None:
        return kept
    if abs(dateline.date - published.day) <= timedelta(days=1):
        return kept
    return (
        *kept,
        f"{_DATE_WARNING}{_told(dateline.date)}, but the version is dated {_told(published.day)}. Check which is right.",
    )


def with_language_warning(version: Version) -> Version:
    """A version in a language that the program has few tables of says so, and what is compared of it; one put right says it no more."""
    from core.reading.tables.languages import NAMES, READ

    kept = tuple(warning for warning in version.warnings if not warning.startswith(_LANGUAGE_WARNING))
    known = version.language is None or version.language.partition("-")[0] in READ
    if known and len(kept) == len(version.warnings):
        return version
    if not known:
        name = NAMES.get(version.language or "", f"the language “{version.language}”")
        told = f"{_LANGUAGE_WARNING}{name}, which this program reads in part: {_READ_IN_PART}"
        if told in version.warnings:
            return version
        kept = (*kept, told)
    return replace(version, warnings=kept)


_LANGUAGE_WARNING: Final = "The text is in "
_READ_IN_PART: Final = (
    "numbers and dates in figures, names, and sentences added or removed are found; "
    "other words are compared by their letters alone."
)


def _told(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
