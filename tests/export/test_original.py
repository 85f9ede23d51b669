"""A redline written into the older version's own file: rejecting all gives that file back, with all that it holds."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from core import compare, read
from core.export import export
from core.model import Annotations, Comparison, Version
from core.reading.docx import read_docx
from tests.export import libreoffice, originals, resolver
from tests.export.building import OPTIONS
from tests.reading.word_files import tracked

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


def test_it_ends_and_begins_wherever_the_original_does() -> None:
    for body in (
        originals.BODY[:5],
        [*originals.BODY, "<w:p/>"],
        [*originals.BODY[:10], "<w:p/>"],
        originals.BODY[4:6],
    ):
        data = originals.original([block for block in body if "footnoteReference" not in block], notes="")
        texts = old_texts(data)
        for newer in (
            [*texts, "More at noon."],
            ["First this.", *texts],
            texts[1:],
            texts[:-1],
            ["Nothing of it was true."],
        ):
            prove(data, newer)


def test_links_and_formatting_stay_where_words_change() -> None:
    root = prove(ORIGINAL, but(("the harbour office", "the Merrow harbour office"), ("at nine and", "at ten and")))
    link = next(root.iter(f"{W}hyperlink"))
    assert "".join(t.text or "" for t in link.iter(f"{W}t")) == "the Merrow harbour office"
    new = next(e for e in root.iter(f"{W}ins") if "".join(e.itertext()) == "ten")
    assert new.find(f"{W}r/{W}rPr/{W}i") is not None


def test_a_new_paragraph_looks_like_the_first_of_its_role() -> None:
    newer = but(("Call the harbour first.\n", "Call the harbour first.\nTake a lamp along with you.\n"))
    found = compared(ORIGINAL, newer)
    role = found.versions[1].paragraphs[newer.index("Take a lamp along with you.")].role
    root = prove(ORIGINAL, newer)
    new = next(p for p in root.iter(f"{W}p") if "".join(p.itertext()) == "Take a lamp along with you.")
    assert (new.find(f"{W}pPr/{W}numPr") is not None) == (role == "list")


def test_no_name_and_no_remark_of_others_gets_in() -> None:
    written = redline(ORIGINAL, but(*CHANGES["a word"]))
    for name, data in resolver.parts(written).items():
        assert b"Secret" not in data, name
    assert b"harbour office" in resolver.parts(written)["word/document.xml"]


def test_style_accepted_silently_leaves_the_rest_of_the_original() -> None:
    newer = but(("Four people", "Six people"), ("The ferry runs again tomorrow.", "The Ferry runs again tomorrow."))
    found = compared(ORIGINAL, newer)
    options = replace(OPTIONS, original=ORIGINAL, categories=("fact", "wording", "boilerplate"))
    written = export("docx", found, Annotations(), options)
    assert why_not(written) == ""
    assert [p.text for p in read_docx(written, "redline", "final").paragraphs] == newer
    silent = [text.replace("The ferry runs", "The Ferry runs") for text in TEXTS]
    assert [p.text for p in read_docx(written, "redline", "original").paragraphs] == silent
    assert "Changes of style are taken over without a mark" in resolver.parts(written)["docProps/core.xml"].decode()


REFUSED = {
    "tracked": ("the file has tracked changes of its own", [*originals.BODY[:1], originals.p(tracked("ins", "x"))]),
    "between rows": (
        "a new paragraph stands between two rows of a table",
        [originals.table(*(originals.row(f"{n} here", "at noon") for n in ("One", "Two"))), "<w:p/>"],
    ),
}  # fmt: skip


def test_what_the_structure_cannot_tell_goes_into_the_clean_template_and_the_file_says_so() -> None:
    for sentence, body in REFUSED.values():
        data = originals.original(body, notes="")
        texts = old_texts(data)
        newer = [texts[0], "This stands in between.", *texts[1:]]
        written = redline(data, newer)
        assert why_not(written) == sentence
        assert resolver.faults(written) == []
        assert resolver.resolve(resolver.document(written), accept=False) == texts
        assert resolver.resolve(resolver.document(written), accept=True) == newer


def test_another_file_than_the_one_that_was_read_is_refused() -> None:
    found = compared(ORIGINAL, but(*CHANGES["a word"]))
    other = originals.original(originals.BODY[:3])
    written = export("docx", found, Annotations(), replace(OPTIONS, original=other))
    assert why_not(written) == "the file is no longer the one that was read"


def test_the_same_time_gives_the_same_bytes() -> None:
    newer = but(*CHANGES["much at once"])
    assert redline(ORIGINAL, newer) == redline(ORIGINAL, newer)


def test_libreoffice_gives_both_sides_back(tmp_path: Path) -> None:
    """Without comments: LibreOffice 7.4 mixes up footnotes where a comment stands between their signs."""
    files, names = (
        [],
        ["nothing", "a link replaced", "a cell", "a note", "paragraphs joined", "moved", "much at once"],
    )
    for name in names:
        options = replace(OPTIONS, original=ORIGINAL, fact_comments=False)
        data = export("docx", compared(ORIGINAL, but(*CHANGES[name])), Annotations(), options)
        files.append(tmp_path / f"{len(files)}.docx")
        files[-1].write_bytes(data)
    told = libreoffice.opened(files, tmp_path)
    for name, found in zip(names, told, strict=True):
        assert found["Reject"] == told[0]["Reject"], name
        cells = [cell for text in but(*CHANGES[name]) for cell in text.split("\t") if cell]
        accepted = [re.sub(r"(?<=[.])[12]", "", text.strip()) for text in found["Accept"] if text.strip()]
        assert [text for text in accepted if ":" not in text] == [text for text in cells if ":" not in text], name


WORDS = ("seven", "", "grey", "“so”", "boats,")
LINES = ("A wholly new paragraph about lamps.", "Oslo\t12", "Nobody said more than that, however.")


@given(
    st.lists(
        st.tuples(st.sampled_from("edit part join move remove add".split()), *[st.integers(0, 999)] * 3), max_size=5
    )
)
@settings(deadline=None, max_examples=30)
def test_whatever_is_changed_both_sides_come_back(acts: list[tuple[str, int, int, int]]) -> None:
    newer = list(TEXTS)
    for act, a, b, c in acts:
        at = a % len(newer)
        words = newer[at].split(" ")
        cut = b % len(words)
        if act == "edit":
            newer[at] = " ".join([*words[:cut], WORDS[c % len(WORDS)], *words[cut + 1 :]])
        elif act == "part":
            newer[at : at + 1] = [" ".join(words[:cut]), " ".join(words[cut:])]
        elif act == "join":
            newer[at : at + 2] = [" ".join(newer[at : at + 2])]
        elif act == "move":
            newer.insert(b % len(newer), newer.pop(at))
        elif act == "add":
            newer.insert(at, LINES[b % len(LINES)])
        elif len(newer) > 1:
            newer.pop(at)
        newer = [text for text in newer if text.strip()] or ["Nothing left."]
    written = redline(ORIGINAL, newer)
    if why_not(written):  # told in the clean template, which keeps the promise as well
        assert resolver.resolve(resolver.document(written), accept=False) == TEXTS
        assert resolver.resolve(resolver.document(written), accept=True) == newer
        assert resolver.faults(written) == []
    else:
        prove(ORIGINAL, newer)


FAULTS = {
    "formatting lost": (b"<w:i/>", b""),
    "a heading's style lost": (b'<w:pStyle w:val="Head"/>', b""),
    "a link lost": (b'r:id="rLink"', b'r:id="rOther"'),
    "a note's sign lost": (b'<w:footnoteReference w:id="3"/>', b""),
    "a list's numbers lost": (b'<w:numId w:val="1"/>', b""),
    "a bookmark lost": (b'w:name="end"', b'w:name="other"'),
    "a cell's width lost": (b'<w:tcW w:w="3000" w:type="dxa"/>', b""),
    "a field's code lost": (b"QUOTE", b"PAGE"),
    "a word lost": (b"stood off", b"stood"),
    "the page lost": (b'w:h="16838"', b'w:h="1"'),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_put_in_on_purpose_is_found(fault: str) -> None:
    written = resolver.parts(redline(ORIGINAL, but(*CHANGES["a heading"], *CHANGES["a word"])))["word/document.xml"]
    before = originals.plain(originals.rejected(etree.fromstring(resolver.parts(ORIGINAL)["word/document.xml"])))
    assert originals.plain(originals.rejected(etree.fromstring(written))) == before
    old, new = FAULTS[fault]
    assert old in written
    broken = written.replace(old, new, 1)
    assert originals.plain(originals.rejected(etree.fromstring(broken))) != before
