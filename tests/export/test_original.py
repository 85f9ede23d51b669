"""A redline written into the older version's own file: rejecting all gives that file back, with all that it holds."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import etree

from core import compare, read
from core.export import export
from core.model import Annotations, Comparison, Version
from core.reading.docx import read_docx
from tests.export import originals, resolver
from tests.export.building import OPTIONS

W = resolver.W
PARTS = ("word/document.xml", "word/footnotes.xml", "word/styles.xml", "word/numbering.xml")


def compared(data: bytes, texts: list[str]) -> Comparison:
    return compare([read(data, name="older.docx"), Version.from_paragraphs(texts, label="Newer")])


def redline(data: bytes, texts: list[str]) -> bytes:
    return export("docx", compared(data, texts), Annotations(), replace(OPTIONS, original=data))


def why_not(data: bytes) -> str:
    about = resolver.parts(data)["docProps/core.xml"].decode()
    return about.partition("The redline is not written into the original's own layout: ")[2].partition(".<")[0]


def prove(data: bytes, texts: list[str]) -> etree._Element:
    """The redline's document; it must be in the original's layout and give both sides back."""
    written = redline(data, texts)
    assert why_not(written) == ""
    assert [p.text for p in read_docx(written, "redline", "final").paragraphs] == texts
    assert resolver.faults(written) == []
    old, new = resolver.parts(data), resolver.parts(written)
    for name in PARTS:
        before = originals.rejected(etree.fromstring(old[name]))  # without the comments of others
        assert originals.plain(originals.rejected(etree.fromstring(new[name]))) == originals.plain(before), name
    return resolver.document(written)


def old_texts(data: bytes) -> list[str]:
    return list(read(data, name="older.docx").texts)


ORIGINAL = originals.original()
TEXTS = old_texts(ORIGINAL)


def but(*changes: tuple[str, str]) -> list[str]:
    """The original's paragraphs with words replaced; a paragraph replaced by nothing is gone, by several lines, parted."""
    text = "\n".join(TEXTS) + "\n"
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return [line for line in text.split("\n") if line.strip()]


CHANGES = {
    "nothing": [],
    "a word": [("Four people", "Six people")],
    "an italic word": [("at nine and", "at ten and")],
    "within a link": [("the harbour office", "the Merrow harbour office")],
    "a link replaced": [("the harbour office", "a spokeswoman")],
    "over a link's edge": [("hurt, the harbour", "injured, the port")],
    "a heading": [("What happened", "What happened at night")],
    "a heading removed": [("What happened\n", "")],
    "a paragraph removed": [("Nobody on the pier could see her lights. The crew waited.\n", "")],
    "a paragraph with a link and a note removed": [("Four people were hurt, the harbour office said on Friday.\n", "")],
    "a list item added": [("Call the harbour first.\n", "Call the harbour first.\nTake a lamp along with you.\n")],
    "a list item removed": [("Bring warm clothes.\n", "")],
    "a paragraph added": [("What happened\n", "What happened\nIt was a long night for all hands.\n")],
    "a paragraph added at the start": [("Fog stops", "A new head over all of it\nFog stops")],
    "a paragraph parted": [("her lights. The crew", "her lights.\nThe crew")],
    "paragraphs joined": [("off the pier.\nNobody", "off the pier. Nobody")],
    "joined over an empty one": [("on Friday.\nWhat happened", "on Friday. What happened")],
    "a cell": [("18:10", "18:20")],
    "two cells": [("Merrow\t18:10", "Marrow\t18:25")],
    "an empty cell filled": [("Tern\t", "Tern\t21:05")],
    "a row removed": [("Sallow\t19:40\n", "")],
    "a row added": [("Sallow\t19:40\n", "Sallow\t19:40\nWinnow\t20:20\n")],
    "before the table": [("last boats:\n", "last boats:\nAll of them stop at Gull Rock too.\n")],
    "after the table": [("Updated 12", "The table was made by hand today.\nUpdated 12")],
    "the table removed": [("Merrow\t18:10\nSallow\t19:40\nTern\t\n", "")],
    "in a field": [("12 March", "13 March")],
    "a field removed": [("Updated 12 March.\n", "")],
    "a note": [("passengers alone", "passengers and crew")],
    "a note removed": [("\nWeather permitting.", "")],
    "the end added to": [("again tomorrow.", "again tomorrow.\nMore will be said at noon in the town hall.")],
    "the end removed": [("The ferry runs again tomorrow.\n", "")],
    "moved": [("What happened\n", ""), ("Times of the last", "What happened\nTimes of the last")],
    "moved with a link": [
        ("Four people were hurt, the harbour office said on Friday.\n", ""),
        ("Times of the last", "Four people were hurt, the harbour office said on Friday.\nTimes of the last"),
    ],
    "right to left": [("What happened\n", "What happened\nقال الوزير إن العدد خمسة عشر.\n")],
    "much at once": [
        ("Four people", "Six people"), ("What happened\n", ""), ("at nine and", "at ten, and"), ("Bring warm clothes.\n", ""),
        ("18:10", "18:20"), ("her lights. The", "her lights.\nThe"), ("12 March", "13 March"),
    ],
}  # fmt: skip


@pytest.mark.parametrize("name", CHANGES)
def test_rejecting_all_gives_the_file_back_and_accepting_all_the_newer_text(name: str) -> None:
    prove(ORIGINAL, but(*CHANGES[name]))
