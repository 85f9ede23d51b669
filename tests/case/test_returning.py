"""Comments that others answered, added or resolved in the exported Word file come back into the case, each once and to its place."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import compare, read
from core.case import AddNote, AddVersion, Case
from core.case.returning import Returned, returned
from core.export import ExportOptions, export
from core.model import Annotations, Comparison, Note, ReadError, Reply, Version
from core.reading.comments import read_comments
from tests.case.conftest import MONDAY, TIME, TUESDAY, note_on, version
from tests.export import libreoffice, originals
from tests.export.generating import generated, remarks

EAST = timezone(timedelta(hours=2))
READ_AT = datetime(2026, 3, 14, 9, 0, tzinfo=EAST)
OPTIONS = ExportOptions(time=datetime(2026, 3, 13, 10, 0, 7, tzinfo=EAST), author="Anna Berg")


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return {name: file.read(name) for name in file.namelist()}


def packed(held: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in held.items():
            file.writestr(name, data)
    return buffer.getvalue()


class Word:
    """Writes into a file what Word writes when an editor comments: in five parts and round the words."""

    def __init__(self, data: bytes) -> None:
        self.held = {name: part.decode("utf-8") for name, part in parts(data).items() if not name.endswith(".png")}
        self._next = 0x3A000001

    def _put(self, part: str, words: str, before: str) -> None:
        name = f"word/{part}.xml"
        at = self.held[name].rindex(before)
        self.held[name] = self.held[name][:at] + words + self.held[name][at:]

    def _of(self, text: str) -> tuple[str, str]:
        """Id and last paragraph id of the comment with this text."""
        for comment in re.findall(r"<w:comment .*?</w:comment>", self.held["word/comments.xml"], re.DOTALL):
            if text in re.sub("<[^>]+>", "", comment):
                number = re.search(r'w:id="(\d+)"', comment)
                assert number
                return number[1], re.findall(r'w14:paraId="(\w+)"', comment)[-1]
        raise AssertionError(text)

    def _comment(self, author: str, text: str, parent: str = "", *, utc: bool = True) -> str:
        number = str(1 + max(map(int, re.findall(r'<w:comment [^>]*w:id="(\d+)"', self.held["word/comments.xml"]))))
        key, durable = f"{self._next:08X}", f"{self._next + 0x1000000:08X}"
        self._next += 1
        said = "".join(
            f'<w:p w14:paraId="{key if last else f"{int(key, 16) + 0x2000:08X}"}" w14:textId="77777777" w:rsidR="00A1B2C3">'
            f'<w:pPr><w:pStyle w:val="CommentText"/></w:pPr><w:r><w:t>{line}</w:t></w:r></w:p>'
            for last, line in zip([False] * text.count("\n") + [True], text.split("\n"), strict=True)
        )
        self._put(
            "comments",
            f'<w:comment w:id="{number}" w:author="{author}" w:date="2026-03-13T15:20:00Z" w:initials="X">{said}</w:comment>',
            "</w:comments>",
        )
        answers = f' w15:paraIdParent="{parent}"' if parent else ""
        self._put("commentsExtended", f'<w15:commentEx w15:paraId="{key}"{answers} w15:done="0"/>', "</w15:commentsEx>")
        self._put(
            "commentsIds",
            f'<w16cid:commentId w16cid:paraId="{key}" w16cid:durableId="{durable}"/>',
            "</w16cid:commentsIds>",
        )
        if utc:
            self._put(
                "commentsExtensible",
                f'<w16cex:commentExtensible w16cex:durableId="{durable}" w16cex:dateUtc="2026-03-13T13:20:00Z"/>',
                "</w16cex:commentsExtensible>",
            )
        if f'w15:author="{author}"' not in self.held["word/people.xml"]:
            person = f'<w15:person w15:author="{author}"><w15:presenceInfo w15:providerId="AD" w15:userId="S::x@example.org"/></w15:person>'
            self._put("people", person, "</w15:people>")
        return number

    def reply(self, to: str, author: str, text: str) -> Word:
        number, parent = self._of(to)
        own = self._comment(author, text, parent)
        for tag in ("commentRangeStart", "commentRangeEnd"):
            known = f'<w:{tag} w:id="{number}"/>'
            assert known in self.held["word/document.xml"]
            self.held["word/document.xml"] = self.held["word/document.xml"].replace(
                known, f'{known}<w:{tag} w:id="{own}"/>'
            )
        return self

    def comment(self, words: str, author: str, text: str, *, utc: bool = True) -> Word:
        own = self._comment(author, text, utc=utc)
        body = self.held["word/document.xml"]
        run = next(r for r in re.findall(r"<w:r>(?:(?!</w:r>).)*</w:r>", body) if words in r)
        left, right = re.sub("<[^>]+>", "", run).split(words, 1)
        halves = [f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>' if text else "" for text in (left, words, right)]
        self.held["word/document.xml"] = body.replace(
            run,
            f'{halves[0]}<w:commentRangeStart w:id="{own}"/>{halves[1]}<w:commentRangeEnd w:id="{own}"/>'
            f'<w:r><w:commentReference w:id="{own}"/></w:r>{halves[2]}',
            1,
        )
        return self

    def done(self, text: str, state: str = "1") -> Word:
        key = self._of(text)[1]
        name = "word/commentsExtended.xml"
        entry = re.search(f'<w15:commentEx w15:paraId="{key}"[^>]*/>', self.held[name])
        assert entry
        self.held[name] = self.held[name].replace(entry[0], re.sub(r'done="\d"', f'done="{state}"', entry[0]))
        return self

    def replaced(self, part: str, old: str, new: str) -> Word:
        name = f"word/{part}.xml"
        assert old in self.held[name], old
        self.held[name] = self.held[name].replace(old, new)
        return self

    def without(self, *names: str) -> Word:
        """As a program leaves it that keeps none of these parts."""
        for name in names:
            self.held.pop(f"word/{name}.xml")
            for listed in ("[Content_Types].xml", "word/_rels/document.xml.rels"):
                self.held[listed] = re.sub(
                    rf'<(?:Override|Relationship)[^>]*"[^"]*{name}\.xml"[^>]*/>', "", self.held[listed]
                )
        self.held["word/comments.xml"] = re.sub(r' w14:paraId="\w+"', "", self.held["word/comments.xml"])
        return self

    @property
    def file(self) -> bytes:
        return packed({name: part.encode("utf-8") for name, part in self.held.items()})


@pytest.fixture
def compared(case: Case) -> Comparison:
    case.apply(AddNote(replace(note_on(case.versions[1], "by a diver", "n2", "Which diver?"), resolved=True)))
    answered = note_on(case.versions[0], "a crack was seen", "n3", "On which side?")
    case.apply(AddNote(replace(answered, kind="comment", replies=(Reply("Joe Petrie", TIME, "Port side."),))))
    return compare(case.versions)


def sent(case: Case, found: Comparison) -> Word:
    return Word(export("docx", found, case.annotations, OPTIONS))


def back(case: Case, data: bytes, found: Comparison | None = None) -> Returned:
    changes = found.pairs[0].changes if found else ()
    return returned(case.versions, case.annotations.notes, data, "answered.docx", READ_AT, changes)


def words_of(note: Note, versions: tuple[Version, ...]) -> list[tuple[str, str]]:
    """(label of the version, the words that stand at the anchor there) of each anchor."""
    known = {version.id: version for version in versions}
    return [
        (known[a.version].label, known[a.version].texts[a.span.paragraph][a.span.start : a.span.end])
        for a in note.anchors
    ]


def test_what_was_only_sent_brings_nothing_back(case: Case, compared: Comparison) -> None:
    assert back(case, sent(case, compared).file, compared) == Returned()
    assert not back(case, sent(case, compared).file)


def test_replies_notes_and_states_come_back_as_word_writes_them(case: Case, compared: Comparison) -> None:
    file = sent(case, compared)
    file.reply("Is this right?", "Maud Orr", "The harbour office says so.").done("Is this right?")
    file.done("Which diver?", "0").reply("Port side.", "Joe Petrie", "Not sure\nany more.")
    file.comment("Nobody was hurt", "Lee Tam", "Query: who says so?")
    came = back(case, file.file, compared)
    moment = datetime(2026, 3, 13, 13, 20, tzinfo=UTC)
    assert came.replies == (
        ("n1", Reply("Maud Orr", moment, "The harbour office says so.")),
        ("n3", Reply("Joe Petrie", moment, "Not sure\nany more.")),
    )
    assert sorted(came.resolved) == [("n1", True), ("n2", False)]
    (new,) = came.notes
    assert (new.kind, new.text, new.author, new.time, new.resolved) == (
        "query",
        "who says so?",
        "Lee Tam",
        moment,
        False,
    )
    assert words_of(new, case.versions) == [("Tuesday", "Nobody was hurt")]
    assert not came.edited and not came.told_first

    before = case.annotations
    assert case.apply(came)
    after = {note.id: note for note in case.annotations.notes}
    assert [reply.text for reply in after["n3"].replies] == ["Port side.", "Not sure\nany more."]
    assert after["n1"].resolved and not after["n2"].resolved and after[new.id] == new
    assert not back(case, file.file, compared)
    assert not case.apply(came)
    assert case.undoable == "Read comments back"
    assert case.undo() and case.annotations == before


def test_sent_again_and_answered_again(case: Case, compared: Comparison) -> None:
    file = sent(case, compared).comment("Nobody was hurt", "Lee Tam", "Who says so?")
    case.apply(back(case, file.file, compared))
    again = sent(case, compared).reply("Who says so?", "Anna Berg", "The harbour office.").done("Who says so?")
    came = back(case, again.file, compared)
    (new,) = (note for note in case.annotations.notes if note.author == "Lee Tam")
    assert [(key, reply.text) for key, reply in came.replies] == [(new.id, "The harbour office.")]
    assert came.resolved == ((new.id, True),) and not came.notes


def test_an_answer_to_the_programs_own_comment_is_a_note_on_that_change(case: Case, compared: Comparison) -> None:
    change = next(c for c in compared.pairs[0].changes if "140" in c.summary)
    file = sent(case, compared).reply(change.summary, "Lee Tam", "The office told me 150.")
    file.reply("The office told me 150.", "Maud Orr", "When?")
    (note,) = back(case, file.file, compared).notes
    assert (note.change, note.text, [r.text for r in note.replies]) == (
        change.key,
        "The office told me 150.",
        ["When?"],
    )
    assert note.anchors[0].version == case.versions[1].id and "140" in note.anchors[0].words
    (unknown,) = back(case, file.file).notes
    assert unknown.change is None
    case.apply(back(case, file.file, compared))
    assert not back(case, file.file, compared)


def test_words_edited_in_the_file_are_taken_and_those_edited_here_stay(case: Case, compared: Comparison) -> None:
    file = sent(case, compared)
    assert not back(case, file.file)
    edited = sent(case, compared).replaced("comments", "Is this right?", "Is this really right?")
    assert back(case, edited.file).edited == (("n1", "Is this really right?"),)
    mine = tuple(replace(note, text="Mine now.") if note.id == "n1" else note for note in case.annotations.notes)
    unchanged = returned(case.versions, mine, file.file, "a.docx", READ_AT)
    assert not unchanged and not unchanged.told_first
    both = returned(case.versions, mine, edited.file, "a.docx", READ_AT)
    assert not both and both.told_first == (
        "The note “Mine now.” was edited here and in the file; it stays as it is here.",
    )


def test_a_state_that_changed_here_after_sending_is_not_taken_back(case: Case, compared: Comparison) -> None:
    file = sent(case, compared).file
    turned = tuple(replace(note, resolved=not note.resolved) for note in case.annotations.notes)
    assert not returned(case.versions, turned, file, "a.docx", READ_AT)


def test_times_without_a_zone_are_the_readers(case: Case, compared: Comparison) -> None:
    file = sent(case, compared).comment("Nobody was hurt", "Lee Tam", "Hm.", utc=False).file
    assert back(case, file).notes[0].time == datetime(2026, 3, 13, 15, 20, tzinfo=EAST)


def test_without_marks_author_time_and_words_are_enough(case: Case, compared: Comparison) -> None:
    """A program that keeps the list of comments alone: no ids, no threads, no states."""
    file = (
        sent(case, compared).reply("Is this right?", "Maud Orr", "It is.").comment("Nobody was hurt", "Lee Tam", "Hm.")
    )
    file.without("commentsExtended", "commentsIds", "commentsExtensible", "people")
    came = back(case, file.file, compared)
    assert [(key, reply.author, reply.text) for key, reply in came.replies] == [("n1", "Maud Orr", "It is.")]
    assert [note.text for note in came.notes] == ["Hm."] and not came.resolved
    case.apply(came)
    assert not back(case, file.file, compared)


def test_words_that_were_only_in_the_older_version(case: Case, compared: Comparison) -> None:
    file = sent(case, compared)
    body = file.held["word/document.xml"]
    (run,) = re.findall(r"<w:del [^>]*>(?:(?!</w:del>).)*120(?:(?!</w:del>).)*</w:del>", body)
    own = file._comment("Lee Tam", "Why not 120?")
    range_ = f'<w:commentRangeStart w:id="{own}"/>{run}<w:commentRangeEnd w:id="{own}"/><w:r><w:commentReference w:id="{own}"/></w:r>'
    file.held["word/document.xml"] = body.replace(run, range_)
    (note,) = back(case, file.file).notes
    assert words_of(note, case.versions) == [("Monday", "120")]


def test_words_that_were_written_in_the_file_have_no_place(case: Case, compared: Comparison) -> None:
    file = sent(case, compared).replaced("document", "Nobody was hurt", "Three gulls and a dog were sad")
    came = back(case, file.comment("Three gulls and a dog", "Lee Tam", "Sure?").file)
    (note,) = came.notes
    assert note.lost and note.anchors[0].words == "Three gulls and a dog"
    assert came.told_first == (
        "1 comment stands on words that no version has any more, and come back as notes without a place.",
    )
    assert case.apply(came) and not back(case, file.file)


def test_a_text_edited_in_the_file_still_finds_its_words(case: Case, compared: Comparison) -> None:
    file = sent(case, compared).replaced("document", "Some ", "As good as ").comment("at the pier", "Lee Tam", "Which?")
    (note,) = back(case, file.file).notes
    assert words_of(note, case.versions) == [("Tuesday", "at the pier")]


def test_comments_on_the_report_stand_on_the_version_they_were_made_on(case: Case, compared: Comparison) -> None:
    """Both columns have the words; only the paragraph's bookmark tells them apart."""
    data = export("report", compared, Annotations(), OPTIONS)
    own = parts(sent(case, compared).file)
    for label, place in (("Monday", 0), ("Tuesday", 1)):
        held = parts(data)
        lists = ("comments", "commentsExtended", "commentsIds", "commentsExtensible", "people")
        held |= {f"word/{name}.xml": own[f"word/{name}.xml"] for name in lists}
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
        relation = f'<Relationship Id="rIdX" Type="{kind}" Target="comments.xml"/></Relationships>'
        listed = "word/_rels/document.xml.rels"
        held[listed] = held[listed].replace(b"</Relationships>", relation.encode())
        file = Word(packed(held))
        body = file.held["word/document.xml"]
        runs = list(re.finditer(r"<w:r>(?:(?!</w:r>).)*Ferry to Port Merrow halted(?:(?!</w:r>).)*</w:r>", body))
        run = runs[-2 + place]
        own_id = file._comment("Lee Tam", "A headline?")
        file.held["word/document.xml"] = (
            body[: run.start()]
            + f'<w:commentRangeStart w:id="{own_id}"/>'
            + run[0]
            + f'<w:commentRangeEnd w:id="{own_id}"/>'
            f'<w:r><w:commentReference w:id="{own_id}"/></w:r>' + body[run.end() :]
        )
        (note,) = (n for n in back(case, file.file).notes if n.author == "Lee Tam")
        assert words_of(note, case.versions) == [(label, MONDAY[0])]


@pytest.mark.libreoffice
def test_comments_written_by_libreoffice_come_back(case: Case, compared: Comparison, tmp_path: Path) -> None:
    source, target = tmp_path / "sent.docx", tmp_path / "answered.docx"
    source.write_bytes(export("docx", compared, case.annotations, OPTIONS))
    libreoffice.answered(
        source, target, tmp_path, datetime(2026, 3, 13, 15, 20, tzinfo=EAST),
        answers=[("Query: Is this right?", "Maud Orr", "The harbour office says so.")],
        comments=[("Nobody was hurt", "Lee Tam", "Who says so?")],
        resolved=["Query: Is this right?"],
    )  # fmt: skip
    came = back(case, target.read_bytes(), compared)
    moment = datetime(2026, 3, 13, 15, 20, tzinfo=EAST)
    assert came.replies == (("n1", Reply("Maud Orr", moment, "The harbour office says so.")),)
    assert came.resolved == (("n1", True),)
    (new,) = came.notes
    assert (new.author, new.text, new.time) == ("Lee Tam", "Who says so?", moment)
    assert words_of(new, case.versions) == [("Tuesday", "Nobody was hurt")]
    case.apply(came)
    assert not back(case, target.read_bytes(), compared)


# ---------------------------------------------------------------- the file is not trusted


def test_a_file_about_something_else_is_refused(case: Case, compared: Comparison, tmp_path: Path) -> None:
    file = sent(case, compared).file
    with Case.create(tmp_path / "other.factline") as other:
        other.apply(AddVersion(version(("Rain in Tern.", "It rained."), "Rain")))
        with pytest.raises(ReadError, match=r"about another article"):
            back(other, file)


@pytest.mark.parametrize("part", ["document", "comments", "commentsExtended", "commentsIds"])
def test_a_doctype_is_refused(case: Case, compared: Comparison, part: str) -> None:
    file = sent(case, compared)
    held = file.held[f"word/{part}.xml"]
    at = held.index("?>") + 2
    file.held[f"word/{part}.xml"] = held[:at] + '<!DOCTYPE x [<!ENTITY a "b">]>' + held[at:]
    with pytest.raises(ReadError):
        back(case, file.file)


def test_a_file_without_comments_and_one_that_is_none(case: Case) -> None:
    data = export("docx", compare(case.versions), Annotations(), replace(OPTIONS, fact_comments=False))
    assert back(case, data) == Returned(told_first=("answered.docx has no comments.",))
    for broken in (b"", b"PK", data[:400], b"<html>"):
        with pytest.raises(ReadError):
            back(case, broken)


def test_answers_in_a_circle_and_doubled_ids(case: Case, compared: Comparison) -> None:
    file = sent(case, compared).comment("Nobody was hurt", "Lee Tam", "One.")
    key = file._of("One.")[1]
    file.replaced("commentsExtended", f'w15:paraId="{key}"', f'w15:paraId="{key}" w15:paraIdParent="{key}"')
    assert [note.text for note in back(case, file.file).notes] == ["One."]
    number = file._of("One.")[0]
    file.replaced("comments", f'w:id="{number}"', 'w:id="0"')
    with pytest.raises(ReadError, match="two of its comments have one number"):
        back(case, file.file)


def test_long_names_and_texts_are_cut_and_dates_may_be_nonsense(case: Case, compared: Comparison) -> None:
    file = sent(case, compared).comment("Nobody was hurt", "N" * 5000, "T" * 90_000, utc=False)
    file.replaced("comments", "2026-03-13T15:20:00Z", "9999-99-99")
    (note,) = back(case, file.file).notes
    assert (len(note.author), len(note.text), note.time) == (120, 20_000, READ_AT)
    case.apply(back(case, file.file))
    assert not back(case, file.file)


@given(st.integers(0, 2**32), st.integers(0, 255), st.sampled_from(["document", "comments", "commentsExtended"]))
def test_a_byte_turned_anywhere_is_a_sentence_or_a_result(place: int, byte: int, part: str) -> None:
    versions = (version(MONDAY, "Monday"), version(TUESDAY, "Tuesday"))
    notes = (note_on(versions[1], "140 passengers"),)
    held = parts(_once_sent())
    data = bytearray(held[f"word/{part}.xml"])
    data[place % len(data)] = byte
    try:
        returned(versions, notes, packed(held | {f"word/{part}.xml": bytes(data)}), "a.docx", READ_AT)
    except ReadError as error:
        assert "\n" not in str(error)


def _once_sent(known: list[bytes] = []) -> bytes:  # noqa: B006 - made once for all examples
    if not known:
        versions = (version(MONDAY, "Monday"), version(TUESDAY, "Tuesday"))
        notes = Annotations((note_on(versions[1], "140 passengers"),))
        known.append(export("docx", compare(versions), notes, OPTIONS))
    return known[0]


def test_marks_tell_nothing_and_are_the_same_in_every_export(case: Case, compared: Comparison) -> None:
    one, two = (
        read_comments(
            export("docx", compared, case.annotations, replace(OPTIONS, moves_as_edits=moves)), "a.docx"
        ).comments
        for moves in (False, True)
    )
    assert [(c.durable, c.paragraphs[-1]) for c in one] == [(c.durable, c.paragraphs[-1]) for c in two]
    assert all(0 < (c.durable or 0) < 0x80000000 for c in one)


def test_nothing_is_made_of_generated_redlines_that_were_only_sent() -> None:
    """With notes on any words, in texts with moves, emoji, right-to-left words and characters that no Word file holds."""
    known = 0
    for seed in range(40):
        found = generated(seed)
        notes = remarks(seed, found)
        data = export("docx", found, notes, OPTIONS)
        came = returned(found.versions, notes.notes, data, "a.docx", READ_AT, found.pairs[0].changes)
        assert not came, seed
        known += len(notes.notes)
        texts = {version.id: version.texts for version in found.versions}
        for note in returned(found.versions, (), data, "a.docx", READ_AT).notes:
            for anchor in () if note.lost else note.anchors:
                span = anchor.span
                assert texts[anchor.version][span.paragraph][span.start : span.end] == anchor.words
    assert known > 20


def test_notes_in_the_originals_own_layout_come_back_too() -> None:
    """In a heading, beside a link, in a cell of a table and in a footnote, where comments hang on the note's sign."""
    data = originals.original()
    older = read(data, name="older.docx")
    newer = Version.from_paragraphs(
        [text.replace("Four", "Six").replace("18:10", "18:20") for text in older.texts], label="Newer"
    )
    found = compare([older, newer])
    places = {
        "What happened": True,
        "harbour office said": True,
        "Sallow": True,
        "18:20": True,
        "counts passengers": False,
    }
    notes = tuple(note_on(newer, words, f"n{n}", f"Note {n}.") for n, words in enumerate(places))
    notes = (*notes, note_on(older, "Four people", "n9", "On the older one."))
    written = export("docx", found, Annotations(notes), replace(OPTIONS, original=data))
    assert b"not written into the original" not in parts(written)["docProps/core.xml"]
    assert not returned(found.versions, notes, written, "a.docx", READ_AT, found.pairs[0].changes)
    came = {note.text: note for note in returned(found.versions, (), written, "a.docx", READ_AT).notes}
    for number, (words, exact) in enumerate(places.items()):
        note = came[f"Note {number}."]
        said = [known for _, known in words_of(note, found.versions)]
        assert not exact or said == [words], (said, words)
    assert words_of(came["On the older one."], found.versions)[0][1] in ("Four people", "Six people", " people")
    both = Word(written).reply("Note 2.", "Maud Orr", "Yes.").done("Note 4.")
    back_again = returned(found.versions, notes, both.file, "a.docx", READ_AT)
    assert [(key, reply.text) for key, reply in back_again.replies] == [("n2", "Yes.")]
    assert back_again.resolved == (("n4", True),)
