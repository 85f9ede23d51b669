"""The redline's promise: rejecting all gives the older version, accepting all the newer one, to the letter."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from core import compare
from core.export import export
from core.model import (
    Annotations,
    Change,
    Comparison,
    Decision,
    Edit,
    Link,
    Note,
    NoteAnchor,
    Passage,
    Reply,
    Span,
    Version,
)
from core.reading.comments import UNHOLDABLE
from tests.export import building, resolver

CASES = sorted((Path(__file__).resolve().parents[1] / "cases").rglob("*.toml"))
OPTIONS, W = building.OPTIONS, resolver.W


def redline(found: Comparison, annotations: Annotations | None = None, **options: Any) -> bytes:
    return export("docx", found, annotations or Annotations(), replace(OPTIONS, **options))


def held(texts: Sequence[str]) -> list[str]:
    """What a Word file holds of the texts; no paragraph at all is one empty one."""
    return [UNHOLDABLE.sub("", text) for text in texts] or [""]


def prove(data: bytes, a: Sequence[str], b: Sequence[str]) -> etree._Element:
    root = resolver.document(data)
    assert resolver.resolve(root, accept=False) == held(a)
    assert resolver.resolve(root, accept=True) == held(b)
    assert resolver.faults(data) == []
    return root


def tags(root: etree._Element, name: str) -> list[etree._Element]:
    return list(root.iter(W + name))


# ---------------------------------------------------------------- structures, one by one

EDGES = {
    "the same": (["One.", "Two."], ["One.", "Two."]),
    "nothing before": ([], ["One.", "Two."]),
    "nothing after": (["One.", "Two."], []),
    "nothing at all": ([], []),
    "nothing in common": (["One.", "Two."], ["Eins.", "Zwei.", "Drei."]),
    "the tail removed": (["Kept.", "Gone.", "Gone too."], ["Kept."]),
    "the tail added": (["Kept."], ["Kept.", "New.", "New too."]),
    "the tail replaced": (["Kept.", "Old end."], ["Kept.", "New end.", "And more."]),
    "the head replaced": (["Old start.", "Kept."], ["New start.", "And more.", "Kept."]),
    "blanks kept": (["  Two blanks  ", "\tA tab"], ["  Two blanks ", "A tab\t"]),
    "control characters": (["A bell \x07 rings.", "\x00\x01"], ["A bell rings.", "\x02"]),
    "right to left": (["قال الوزير إن العدد 12.", "שלום"], ["قال الوزير إن العدد 15.", "שלום לכם"]),
    "emoji": (["Well 👩‍🚒 done 🇳🇴."], ["Well 👨‍🚒 done 🇸🇪."]),
    "markup as text": (["<w:p/> & {=1+1} <b>"], ["<w:del/> &amp; =cmd|' /C'"]),
}


@pytest.mark.parametrize("name", EDGES)
def test_both_versions_come_back_from_what_the_engine_finds(name: str) -> None:
    a, b = EDGES[name]
    found = compare([Version.from_paragraphs(a), Version.from_paragraphs(b)])
    prove(redline(found), a, b)


@pytest.mark.parametrize("name", EDGES)
def test_both_versions_come_back_where_nothing_is_linked(name: str) -> None:
    a, b = EDGES[name]
    prove(redline(building.comparison(a, b)), a, b)


def cases(path: Path) -> list[tuple[list[str], list[str]]]:
    """The texts of a file of ``tests/cases``: one pair a file, or a list of pairs."""
    held = tomllib.loads(path.read_text(encoding="utf-8"))
    pairs = []
    for case in held.get("case", [held]):
        if "before" in case:
            sides = [case[side] for side in ("before", "after")]
            pairs.append(tuple(s if isinstance(s, list) else [x for x in s.split("\n") if x.strip()] for s in sides))
    return pairs


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name} {path.stem}")
def test_every_case_of_the_project_keeps_the_promise_both_ways(path: Path) -> None:
    for a, b in cases(path):
        prove(redline(compare([Version.from_paragraphs(a), Version.from_paragraphs(b)])), a, b)
        prove(redline(compare([Version.from_paragraphs(b), Version.from_paragraphs(a)])), b, a)


def test_a_split_is_an_inserted_mark_and_a_merge_a_deleted_one() -> None:
    a, b = ["Fog came. The ship stopped.", "End."], ["Fog came.", "The ship stopped.", "End."]
    links = [building.link([0], [0, 1], a, b), building.link([1], [2], a, b)]
    root = prove(redline(building.comparison(a, b, links)), a, b)
    assert [mark.tag for mark in root.iterfind(f".//{W}pPr/{W}rPr/*")] == [f"{W}ins"]
    links = [building.link([0, 1], [0], b, a), building.link([2], [1], b, a)]
    root = prove(redline(building.comparison(b, a, links)), b, a)
    assert [mark.tag for mark in root.iterfind(f".//{W}pPr/{W}rPr/*")] == [f"{W}del"]


def test_a_moved_paragraph_is_a_move_and_what_changed_on_the_way_is_tracked() -> None:
    a = ["The horn blew at nine.", "Four were hurt.", "Nobody saw the pier."]
    b = ["Four were hurt.", "Nobody saw the pier.", "The horn blew at ten."]
    links = [
        building.link([0], [2], a, b, moved=True),
        building.link([1], [0], a, b),
        building.link([2], [1], a, b),
    ]
    found = building.comparison(a, b, links)
    root = prove(redline(found), a, b)
    assert len(tags(root, "moveFromRangeStart")) == len(tags(root, "moveToRangeStart")) == 1
    assert ["".join(e.itertext()) for e in tags(root, "moveTo") if len(e)] == ["The horn blew at ", "."]
    assert "nine" in "".join(t.text or "" for t in tags(root, "delText"))
    plain = prove(redline(found, moves_as_edits=True), a, b)
    assert not tags(plain, "moveFrom")


def test_a_sentence_that_went_to_another_paragraph_is_a_move() -> None:
    a = ["First it rained. Then it snowed.", "Last came hail."]
    b = ["First it rained.", "Last came hail. Then it snowed."]
    links = [building.link([0], [0], a, b), building.link([1], [1], a, b)]
    passage = Passage((Span(0, 17, 32),), (Span(1, 16, 31),))
    root = prove(redline(building.comparison(a, b, links, passages=[passage])), a, b)
    assert [e.getchildren()[0].findtext(f"{W}t") for e in tags(root, "moveTo")] == ["Then it snowed."]


def test_links_that_cross_or_do_not_replay_still_keep_the_promise() -> None:
    a, b = ["One two.", "Three four.", "Five six."], ["Five six.", "Three four!", "One two."]
    crossing = [building.link([i], [2 - i], a, b) for i in range(3)]
    prove(redline(building.comparison(a, b, crossing)), a, b)
    wrong = [Link((0,), (2,), edits=(Edit((Span(0, 0, 3),), (Span(2, 4, 7),)),)), Link((1,), (1,))]
    prove(redline(building.comparison(a, b, wrong)), a, b)
    gapped = [replace(building.link([0, 1], [0, 1], a, b), before=(0, 2))]
    prove(redline(building.comparison(a, b, gapped)), a, b)


def test_a_break_against_a_line_feed_inside_a_paragraph() -> None:
    a, b = ["One\ntwo", "three"], ["One", "two\nthree"]
    links = [Link((0, 1), (0, 1), edited=True)]
    prove(redline(building.comparison(a, b, links)), a, b)


# ---------------------------------------------------------------- any structure

words = st.sampled_from(
    [
        "fog",
        "ship",
        "pier",
        "12",
        "“left”",
        "’",
        "—",
        "شارع",
        "שלום",
        "👩‍🚒",
        "\x07",
        "\ufffe",
        "\t",
        " ",
        "",
        "e\u0301",
    ]
)
paragraphs = st.lists(st.lists(words, max_size=6).map(" ".join), max_size=5)


@st.composite
def linked(draw: st.DrawFn) -> tuple[list[str], list[str], list[Link]]:
    """Two texts and links of every sort between them: moved, split, merged, crossing, with edits at both ends."""
    a, b = draw(paragraphs), draw(paragraphs)
    if draw(st.booleans()):  # texts that have something in common
        b = draw(st.permutations(a[: draw(st.integers(0, len(a)))] + b))
    links, right = [], list(range(len(b)))
    at = 0
    while at < len(a) and right:
        size = draw(st.integers(0, 2))
        if size:
            first = draw(st.integers(0, len(right) - 1))
            taken = right[first : first + draw(st.integers(1, 2))]
            right = [n for n in right if n not in taken]
            before = list(range(at, min(at + size, len(a))))
            links.append(building.link(before, taken, a, b, moved=draw(st.booleans())))
        at += max(size, 1)
    return a, b, links


@given(linked(), st.booleans())
def test_any_texts_and_links_keep_the_promise(drawn: tuple[list[str], list[str], list[Link]], moves: bool) -> None:
    a, b, links = drawn
    prove(redline(building.comparison(a, b, links), moves_as_edits=moves), a, b)


@given(linked(), st.data())
def test_moved_sentences_and_changes_anywhere_keep_the_promise(
    drawn: tuple[list[str], list[str], list[Link]], data: st.DataObject
) -> None:
    a, b, links = drawn

    def somewhere(texts: list[str]) -> tuple[Span, ...]:
        number = data.draw(st.integers(0, len(texts) - 1))
        ends = sorted(data.draw(st.tuples(*[st.integers(0, len(texts[number]))] * 2)))
        return (Span(number, *ends),)

    passages, changes = [], []
    for n in range(data.draw(st.integers(0, 3)) if a and b else 0):
        old, new = somewhere(a), somewhere(b)
        passages.append(Passage(old, new, edits=(Edit(old, new),) if data.draw(st.booleans()) else ()))
        kind, category = data.draw(st.sampled_from([("number", "fact"), (None, "wording"), ("typography", "style")]))
        changes.append(Change(f"c{n}", f"k{n}", category, kind, "changed", old, new, summary="so", why="because"))
    found = building.comparison(a, b, links, changes, passages)
    prove(redline(found), a, b)
    # With categories left out the newer version still comes back, and nothing breaks.
    some = redline(found, categories=("fact",))
    assert resolver.resolve(resolver.document(some), accept=True) == held(b)
    assert resolver.faults(some) == []


# ---------------------------------------------------------------- comments, authors, properties


def noted() -> tuple[Comparison, Annotations]:
    a = ["Four were hurt today, she said.", 'A "grey" fog.']
    b = ["Six were hurt today, she said.", "A “grey” fog."]
    links = [building.link([n], [n], a, b) for n in (0, 1)]
    changes = [
        Change("c1", "k1", "fact", "number", "changed", (Span(0, 0, 4),), (Span(0, 0, 3),), summary="Four → Six", why="Two more."),
        Change("c2", "k2", "fact", "date", "changed", (Span(0, 15, 20),), (Span(0, 14, 19),), summary="today", why="Same word."),
        Change("c3", "k3", "style", "typography", "changed", (Span(1, 2, 8),), (Span(1, 2, 8),)),
    ]  # fmt: skip
    time = datetime(2026, 3, 12, 23, 30, tzinfo=UTC)
    anchor = NoteAnchor("newer", Span(1, 3, 7), "grey")
    notes = (
        Note("n1", "query", "Which grey?\nAsk.", "Joe Petrie", time, (anchor,), None, True, (Reply("Maud", time, "Dark."),)),
        Note("n2", "comment", "Lost words", "Joe Petrie", time, (NoteAnchor("older", Span(9, 0, 4), "gone"),), lost=True),
        Note("n3", "comment", "Elsewhere", "Joe Petrie", time, (NoteAnchor("third", Span(0, 0, 4), "gone"),)),
    )  # fmt: skip
    return building.comparison(a, b, links, changes), Annotations(notes)


def test_facts_are_commented_even_where_only_the_value_changed() -> None:
    found, _ = noted()
    data = redline(found)
    root = prove(data, found.versions[0].texts, found.versions[1].texts)
    comments = etree.fromstring(resolver.parts(data)["word/comments.xml"])
    assert ["|".join("".join(t.text for t in p.iter(f"{W}t")) for p in c) for c in comments] == [
        "Number, changed: Four → Six|Two more.",
        "Date, changed: today|Same word.",
    ]
    start = next(e for e in tags(root, "commentRangeStart") if e.get(f"{W}id") == "1")
    assert start.getnext().tag == f"{W}r"
    assert start.getnext().findtext(f"{W}t") == "today"
    assert not tags(resolver.document(redline(found, fact_comments=False)), "commentReference")


def test_a_decision_stands_in_the_comment_on_its_change() -> None:
    found, _ = noted()
    data = redline(found, Annotations(decisions=(Decision("k1", "set_aside"), Decision("k1", "correction"))))
    comments = etree.fromstring(resolver.parts(data)["word/comments.xml"])
    assert ["Decision:" in "".join(c.itertext()) for c in comments] == [True, False]
    assert "Decision: correction." in "".join(comments[0].itertext())


def test_a_comment_names_the_version_that_said_so_before() -> None:
    texts = ["Five people died in Selm.", "Seven people died in Selm.", "Five people died in Selm."]
    found = compare(
        [Version.from_text(text, label=label) for text, label in zip(texts, ("Mon", "Tue", "Wed"), strict=True)]
    )
    told = [
        etree.fromstring(resolver.parts(redline(found, pair=pair))["word/comments.xml"]) for pair in ((0, 1), (1, 2))
    ]
    assert ["Again as in “Mon”." in "".join(comments.itertext()) for comments in told] == [False, True]


def test_style_has_an_author_of_its_own() -> None:
    found, _ = noted()
    root = resolver.document(redline(found))
    by = {e.get(f"{W}author"): [] for e in root.iter(f"{W}del")}
    for e in root.iter(f"{W}del"):
        by[e.get(f"{W}author")].append("".join(e.itertext()))
    assert by == {"Ines Hallam": ["Four"], "Ines Hallam (style)": ['"', '"']}


def test_style_taken_over_silently_is_said_in_the_properties() -> None:
    found, _ = noted()
    data = redline(found, categories=("fact", "wording", "boilerplate"))
    root = resolver.document(data)
    assert resolver.resolve(root, accept=False) == ["Four were hurt today, she said.", "A “grey” fog."]
    assert b"Changes of style are taken over without a mark" in resolver.parts(data)["docProps/core.xml"]
    silent = redline(found, categories=("fact", "style"))
    assert b"Changes of wording, furniture are" in resolver.parts(silent)["docProps/core.xml"]


def test_notes_keep_their_replies_and_are_resolved() -> None:
    found, annotations = noted()
    data = redline(found, annotations, fact_comments=False)
    held_parts = resolver.parts(data)
    comments = etree.fromstring(held_parts["word/comments.xml"])
    assert [c.get(f"{W}author") for c in comments] == ["Joe Petrie", "Maud", "Joe Petrie"]
    assert [len(c) for c in comments] == [2, 1, 2]
    assert comments[0].get(f"{W}date") == "2026-03-13T00:30:00Z"
    extended = etree.fromstring(held_parts["word/commentsExtended.xml"])
    assert [e.get(f"{resolver.W15}done") for e in extended] == ["1", "1", "0"]
    assert [e.get(f"{resolver.W15}paraIdParent") for e in extended] == [
        None,
        extended[0].get(f"{resolver.W15}paraId"),
        None,
    ]
    assert b"2026-03-12T23:30:00Z" in held_parts["word/commentsExtensible.xml"]
    assert "no longer there. It was on “gone”" in "".join(comments[2].itertext())
    prove(data, found.versions[0].texts, found.versions[1].texts)


def test_comments_are_read_back_by_another_program() -> None:
    from io import BytesIO

    from docx import Document

    found, annotations = noted()
    comments = list(Document(BytesIO(redline(found, annotations))).comments)
    assert [(c.author, c.initials) for c in comments[2:4]] == [("Joe Petrie", "JP"), ("Maud", "M")]
    assert comments[2].text == "Query: Which grey?\nAsk."


def test_characters_that_xml_cannot_hold_are_counted_and_named() -> None:
    a, b = ["A bell \x07\x07."], ["A bell \x0b."]
    data = redline(building.comparison(a, b, [building.link([0], [0], a, b)]))
    told = "3 characters that Word can't hold were left out: U+0007 (2 ×), U+000B (1 ×)."
    assert told in "".join(etree.fromstring(resolver.parts(data)["word/comments.xml"]).itertext())
    assert told in "".join(etree.fromstring(resolver.parts(data)["docProps/core.xml"]).itertext())


def test_a_note_of_many_lines_keeps_ids_of_its_own() -> None:
    found, annotations = noted()
    long = replace(annotations.notes[0], text="\n".join(["line"] * 400))
    data = redline(found, Annotations((long, long)))
    assert resolver.faults(data) == []
    comments = etree.fromstring(resolver.parts(data)["word/comments.xml"])
    keys = [p.get(f"{resolver.W14}paraId") for p in comments.iter(f"{W}p")]
    assert len(set(keys)) == len(keys) > 800


@pytest.mark.parametrize(("language", "script"), [("de", "val"), ("zh", "eastAsia"), ("ar", "bidi")])
def test_word_is_told_the_language_of_the_text(language: str, script: str) -> None:
    found = building.comparison(["a"], ["b"])
    found = replace(found, versions=tuple(v.with_context(language=language) for v in found.versions))
    styles = etree.fromstring(resolver.parts(redline(found))["word/styles.xml"])
    assert styles.find(f".//{W}docDefaults//{W}lang").get(f"{W}{script}") == language


def test_the_same_time_gives_the_same_bytes_in_any_process() -> None:
    found, annotations = noted()
    assert redline(found, annotations) == redline(found, annotations)
    program = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "import hashlib\nfrom tests.export import test_redline as t\nprint(hashlib.sha256(t.redline(*t.noted())).hexdigest())"
    )
    root = Path(__file__).resolve().parents[2]
    runs = {
        subprocess.run(
            [sys.executable, "-c", program, str(root)],
            capture_output=True, check=True, text=True, encoding="utf-8", env={"PYTHONHASHSEED": seed, "PATH": ""},
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert len(runs) == 1


def test_the_template_is_what_its_script_builds() -> None:
    folder = Path(__file__).resolve().parents[2] / "resources" / "word"
    spec = importlib.util.spec_from_file_location("make_template", folder / "make_template.py")
    assert spec and spec.loader
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    assert script.build() == (folder / "template.docx").read_bytes()


# ---------------------------------------------------------------- the resolver sees what it must see

DOCUMENT, COMMENTS, EXTENDED = "document", "comments", "commentsExtended"
FAULTS = {
    "a doubled id": (DOCUMENT, r'w:id="5"', 'w:id="6"'),
    "a change without an id": (DOCUMENT, r'<w:(ins|del) w:id="\d+"', r"<w:\1"),
    "a change without an author": (DOCUMENT, r'(<w:del[^>]*?) w:author="Ines Hallam"', r"\1"),
    "a change without a date": (DOCUMENT, r'(<w:ins[^>]*?) w:date="[^"]*"', r"\1"),
    "a date with an offset": (DOCUMENT, r'w:date="2026-03-13T07:10:05Z"', 'w:date="2026-03-13T07:10:05+01:00"'),
    "a date with fractions": (DOCUMENT, r'w:date="2026-03-13T07:10:05Z"', 'w:date="2026-03-13T07:10:05.123Z"'),
    "deleted text as text": (DOCUMENT, r"<w:delText([^>]*)>four</w:delText>", r"<w:t\1>four</w:t>"),
    "text as deleted text": (DOCUMENT, r"<w:t([^>]*)>five</w:t>", r"<w:delText\1>five</w:delText>"),
    "moved text as deleted text": (
        DOCUMENT, r"(<w:moveFrom (?:(?!</w:moveFrom>).)*)<w:t ([^>]*>[^<]*)</w:t>", r"\1<w:delText \2</w:delText>",
    ),
    "lost blanks": (DOCUMENT, r' xml:space="preserve"', ""),
    "a change inside a change": (DOCUMENT, r"(<w:ins [^>]*>)(<w:r>.*?</w:r>)</w:ins>", r"\1\1\2</w:ins></w:ins>"),
    "an empty change": (DOCUMENT, r"(<w:ins [^>/]*>)<w:r>.*?</w:r></w:ins>", r"\1</w:ins>"),
    "a move without end": (DOCUMENT, r"<w:moveFromRangeEnd [^>]*>", ""),
    "a move without beginning": (DOCUMENT, r"<w:moveToRangeStart [^>]*>", ""),
    "a move of another name": (DOCUMENT, r'w:name="move1"', 'w:name="move2"'),
    "the last mark tracked": (
        DOCUMENT, r"(<w:p>(?:<w:pPr>)?)((?:(?!<w:p>).)*<w:sectPr)",
        r'<w:p><w:pPr><w:rPr><w:ins w:id="99" w:author="x" w:date="2026-03-13T07:10:05Z"/></w:rPr></w:pPr>\2',
    ),
    "a mark behind other properties": (DOCUMENT, r"<w:rPr>(<w:moveTo [^>]*/>)</w:rPr>", r"<w:rPr><w:b/>\1</w:rPr>"),
    "properties out of order": (DOCUMENT, r"<w:pPr>(<w:rPr>.*?</w:rPr>)</w:pPr>", r'<w:pPr>\1<w:pStyle w:val="Title"/></w:pPr>'),
    "a comment's reference lost": (DOCUMENT, r"<w:commentReference [^>]*>", ""),
    "a comment's beginning lost": (DOCUMENT, r"<w:commentRangeStart [^>]*>", ""),
    "a comment's end doubled": (DOCUMENT, r"(<w:commentRangeEnd [^>]*>)", r"\1\1"),
    "a comment that goes with a change": (DOCUMENT, r"(<w:ins [^>]*>)(<w:r>)", r'\1<w:r><w:commentReference w:id="0"/></w:r>\2'),
    "a comment's id of another": (COMMENTS, r'w:id="1"', 'w:id="0"'),
    "a paragraph id doubled": (COMMENTS, r'(w14:paraId=")(\w+)("(?:(?!paraId).)*w14:paraId=")\w+', r"\1\2\3\2"),
    "a paragraph id out of range": (COMMENTS, r'w14:paraId="[^"]*"(?=(?:(?!paraId).)*</w:comments>)', 'w14:paraId="90000001"'),
    "an answer to nothing": (EXTENDED, r'paraIdParent="\w+"', 'paraIdParent="00000001"'),
    "an entry of the list lost": (EXTENDED, r"<w15:commentEx [^>]*>", ""),
    "a durable id doubled": ("commentsIds", r'(durableId=")(\w+)("(?:(?!durableId).)*durableId=")\w+', r"\1\2\3\2"),
    "a part without a type": ("[Content_Types]", r'<Override PartName="/word/comments.xml"[^>]*>', ""),
    "a part that is not there": ("_rels/document.xml.rels", r'Target="comments.xml"', 'Target="remarks.xml"'),
    "an entity": (DOCUMENT, r"standalone='yes'\?>", "standalone='yes'?><!DOCTYPE x>"),
    "a part cut short": (DOCUMENT, r"</w:document>", ""),
}  # fmt: skip


def told() -> bytes:
    """A redline with a move, edits on its way, comments, an answer and a style change."""
    a, b = ["Moved words go.", "Kept four.", 'A "so".'], ["Kept five.", "Moved words went.", "A “so”."]
    links = [building.link([0], [1], a, b, moved=True), building.link([1], [0], a, b), building.link([2], [2], a, b)]
    changes = [
        Change("c1", "k1", "fact", "number", "changed", (Span(1, 5, 9),), (Span(0, 5, 9),), summary="four → five"),
        Change("c2", "k2", "style", "typography", "changed", (Span(2, 2, 6),), (Span(2, 2, 6),)),
    ]
    anchor = NoteAnchor("newer", Span(0, 0, 4), "Kept")
    time = datetime(2026, 3, 12, 23, 30, tzinfo=UTC)
    note = Note("n1", "query", "Who?", "Joe Petrie", time, (anchor,), replies=(Reply("Maud", time, "Us."),))
    return redline(building.comparison(a, b, links, changes), Annotations((note,)))


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_put_in_on_purpose_is_found(fault: str) -> None:
    from core.export.word.package import zipped

    data = told()
    assert resolver.faults(data) == []
    held_parts = resolver.parts(data)
    part, old, new = FAULTS[fault]
    name = next(name for name in held_parts if name in (f"word/{part}.xml", f"{part}.xml", f"word/{part}"))
    broken, count = re.subn(old, new, held_parts[name].decode(), count=1, flags=re.DOTALL)
    assert count == 1 and broken.encode() != held_parts[name]
    held_parts[name] = broken.encode()
    assert resolver.faults(zipped(held_parts.items()))


@pytest.mark.parametrize("lost", ["Moved words ", "four", "five", "Kept", "went"])
def test_a_word_lost_on_purpose_is_found(lost: str) -> None:
    data = resolver.parts(told())["word/document.xml"].decode()
    broken = re.sub(f"(<w:(?:t|delText)[^>]*>){lost}", r"\1", data, count=1)
    assert broken != data
    sides = [
        (resolver.resolve(etree.fromstring(text.encode()), accept=accept))
        for text in (data, broken)
        for accept in (False, True)
    ]
    assert sides[:2] != sides[2:]
