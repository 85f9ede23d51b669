"""Every act is on the disk at once, can be taken back, also after a restart, and stands in the history."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from core.case import (
    AddNote,
    AddVersion,
    AnswerNote,
    Case,
    CaseError,
    Decide,
    DeleteNote,
    EditNote,
    Link,
    RemoveVersion,
    Reorder,
    Resolve,
    ReviseVersion,
    SetContext,
    SetOptions,
    StoredText,
    Unlink,
)
from core.case.acts import Act
from core.model import (
    Annotations,
    Decision,
    HandLink,
    LinkConflictError,
    Options,
    Paragraph,
    Reply,
    StatedDate,
    Version,
)
from tests.case.conftest import MONDAY, TIME, TUESDAY, note_on, reopened, version

What = tuple[tuple[Version, ...], Annotations, tuple[HandLink, ...], Options]


def held(case: Case) -> What:
    return case.versions, case.annotations, case.constraints, case.options


def name(text: str) -> tuple[str, int]:
    return sha256(text.encode("utf-8")).hexdigest(), 0


ACTS: dict[str, Act] = {
    "add a version": AddVersion(version((*TUESDAY, "It runs again."), "Wednesday"), b"Wednesday's bytes"),
    "read anew": ReviseVersion("", version(("A new headline", *TUESDAY[1:]), "Tuesday, late")),
    "remove a version": RemoveVersion(""),
    "label": SetContext("", "label", "Tuesday noon"),
    "date": SetContext("", "published", StatedDate(date(2026, 3, 10), "editor")),
    "language": SetContext("", "language", "en"),
    "note": AddNote(note_on(version(MONDAY, "Monday"), "a diver", "n2")),
    "edit a note": EditNote("n1", "Not 140.", "correction"),
    "answer": AnswerNote("n1", Reply("Ben", TIME, "The pier said 140.")),
    "resolve": Resolve("n1"),
    "delete": DeleteNote("n1"),
    "decide": Decide((Decision("k2", "set_aside"), Decision("k3", "confirmed", "keep"))),
    "take a decision back": Decide((Decision("k1"),)),
    "link": Link(HandLink((name(MONDAY[1]),), (name(TUESDAY[3]),))),
    "settings": SetOptions(Options(("Read more about ferries",))),
}


def for_tuesday(act: Act, key: str) -> Act:
    if isinstance(act, ReviseVersion):
        return ReviseVersion(key, act.version)
    if isinstance(act, RemoveVersion):
        return RemoveVersion(key)
    if isinstance(act, SetContext):
        return SetContext(key, act.field, act.value)
    return act


@pytest.mark.parametrize("what", ACTS)
def test_an_act_is_kept_taken_back_and_done_again_over_restarts(case: Case, tuesday: Version, what: str) -> None:
    before = held(case)
    assert case.apply(for_tuesday(ACTS[what], tuesday.id))
    after = held(case)
    assert after != before
    case = reopened(case)
    assert held(case) == after
    assert case.undo()
    assert held(case) == before
    case = reopened(case)
    assert held(case) == before
    assert case.redo()
    assert held(case) == after
    case = reopened(case)
    assert held(case) == after
    assert not case.losses
    case.close()


def test_all_acts_are_undone_to_the_empty_case_and_done_again(case: Case, tuesday: Version) -> None:
    for what, act in ACTS.items():
        if what != "delete":
            try:
                case.apply(for_tuesday(act, tuesday.id))
            except CaseError as error:  # the version was taken out before
                assert "not in the case" in str(error)
    full = held(case)
    case = reopened(case)
    while case.undo():
        pass
    assert held(case) == ((), Annotations(), (), Options())
    case = reopened(case)
    while case.redo():
        pass
    assert held(case) == full
    case.close()


def test_a_new_act_ends_what_could_be_done_again(case: Case) -> None:
    case.undo()
    assert case.redoable
    case.apply(Resolve("n1"))
    case = reopened(case)
    assert not case.redoable
    assert not case.redo()
    assert case.undoable == "Resolve note"
    case.close()


def test_the_history_says_who_did_what_when(case: Case) -> None:
    case.undo()
    told = [(did.number, did.person, did.kind, did.what, did.time) for did in case.history()]
    assert told[2:] == [
        (3, "Anna Berg", "act", "Note", TIME),
        (4, "Anna Berg", "act", "Decide (2 changes)", TIME),
        (5, "Anna Berg", "undo", "Decide (2 changes)", TIME),
    ]


def test_what_changes_nothing_leaves_no_trace(case: Case, tuesday: Version) -> None:
    lines = len(case.history())
    for act in (
        SetContext(tuesday.id, "label", "Tuesday"),
        Resolve("n1", False),
        Decide((Decision("k2", "correction"),)),
        SetOptions(Options()),
        Reorder(tuple(v.id for v in case.versions)),
        Unlink(HandLink((name(MONDAY[1]),), (name(TUESDAY[3]),))),
    ):
        assert not case.apply(act)
    assert len(case.history()) == lines


def test_the_order_of_versions_is_kept(case: Case, monday: Version, tuesday: Version) -> None:
    case.apply(Reorder((tuesday.id, monday.id)))
    case = reopened(case)
    assert [v.label for v in case.versions] == ["Tuesday", "Monday"]
    with pytest.raises(CaseError, match="changed meanwhile"):
        case.apply(Reorder((tuesday.id,)))
    case.close()


def test_the_same_text_twice_is_two_versions(case: Case, monday: Version) -> None:
    case.apply(AddVersion(monday))
    assert [v.id for v in case.versions][2] == f"{monday.id}-2"
    assert case.versions[2].texts == monday.texts


def test_the_bytes_come_back_to_the_letter(case: Case, monday: Version, tuesday: Version) -> None:
    case = reopened(case)
    assert case.original(monday.id) == "\n".join(MONDAY).encode("utf-8")
    assert case.original(tuesday.id) is None
    case.close()


def test_bytes_that_are_not_the_versions_own_are_refused(case: Case) -> None:
    other = Version(version(TUESDAY, "x").paragraphs, id="zzz", label="Late", sha256="0" * 64)
    with pytest.raises(CaseError, match="Late was read from another file"):
        case.apply(AddVersion(other, b"others"))


def test_a_corrected_date_stays_when_the_version_is_read_anew(case: Case, tuesday: Version) -> None:
    day = StatedDate(date(2026, 3, 10), "editor")
    case.apply(SetContext(tuesday.id, "published", day))
    case.apply(ReviseVersion(tuesday.id, version(("Other words.",), "late")))
    assert case.versions[1].published == day
    assert case.versions[1].id == tuesday.id


def test_a_date_that_the_editor_cleared_stays_cleared(case: Case) -> None:
    dated = Version(version(("One.",), "x").paragraphs, label="x", published=StatedDate(date(2026, 3, 10), "meta"))
    case.apply(AddVersion(dated))
    assert case.apply(SetContext(dated.id, "published", None))
    case = reopened(case)
    assert case.versions[2].published is None
    case.close()


def test_a_link_that_contradicts_another_is_refused_and_leaves_no_trace(case: Case) -> None:
    case.apply(Link(HandLink((name(MONDAY[1]),), (name(TUESDAY[3]),))))
    lines = len(case.history())
    with pytest.raises(LinkConflictError):
        case.apply(Link(HandLink((name(MONDAY[1]),), (name(TUESDAY[2]),))))
    assert len(case.history()) == lines


def test_a_link_waits_while_its_version_is_out(case: Case, tuesday: Version) -> None:
    link = HandLink((name(MONDAY[1]),), (name(TUESDAY[3]),))
    case.apply(Link(link))
    assert case.constraints == (link,)
    case.apply(RemoveVersion(tuesday.id))
    assert case.constraints == ()
    case.undo()
    assert case.constraints == (link,)


def test_a_note_on_a_version_that_was_taken_out_says_so(case: Case, tuesday: Version) -> None:
    case.apply(RemoveVersion(tuesday.id))
    assert [note.lost for note in case.annotations.notes] == [True]
    case.undo()
    assert [note.lost for note in case.annotations.notes] == [False]


@pytest.mark.parametrize(
    "act", [RemoveVersion("none"), EditNote("none", "x"), Resolve("none"), SetContext("none", "label", "x")]
)
def test_what_is_not_there_is_told(case: Case, act: Act) -> None:
    with pytest.raises(CaseError, match="not in the case any more"):
        case.apply(act)


def test_a_new_case_never_takes_the_place_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.factline"
    path.write_bytes(b"mine")
    with pytest.raises(CaseError, match="already"):
        Case.create(path)
    assert path.read_bytes() == b"mine"


def test_texts_come_back_to_the_letter(tmp_path: Path) -> None:
    odd = ("A tab\there", "No‑break space", "A null \x00 and \x1e", "Lone \ud800 surrogate", "日本語 𝔘", "")
    case = Case.create(tmp_path / "odd.factline")
    case.apply(AddVersion(Version.from_paragraphs(odd, label="odd")))
    read = case.versions[0]
    case = reopened(case)
    assert case.versions[0] == read
    case.close()


def test_a_text_made_ready_is_kept_as_any_other_and_only_as_its_own(case: Case) -> None:
    one, other = version(("Snow fell in the night.",), "one"), version(("The pass stayed open.",), "other")
    case.apply(AddVersion(one, text=StoredText.of(one)))
    case.apply(AddVersion(other, text=StoredText.of(one)))
    assert [v.texts for v in case.versions[2:]] == [one.texts, other.texts]
    assert [v.text_sha256 for v in case.versions[2:]] == [one.text_sha256, other.text_sha256]
    before = case.versions
    case = reopened(case)
    assert case.versions == before
    assert case.check() == ()
    case.close()


def test_a_text_that_could_not_be_read_again_is_not_made_ready() -> None:
    wrong = Version((Paragraph("Words.", role="shout"),), label="Late")  # type: ignore[arg-type]  # the fault
    with pytest.raises(CaseError, match="Late can't be kept"):
        StoredText.of(wrong)


def test_other_context_keeps_the_text_and_its_hash() -> None:
    known = version(("Words.",), "one")
    assert known.with_context(label="Late", id="x") == replace(known, label="Late", id="x")
    assert known.with_context(paragraphs=(Paragraph("Others."),)) == replace(known, paragraphs=(Paragraph("Others."),))
    with pytest.raises(TypeError):
        known.with_context(lable="Late")


def test_what_could_not_be_read_again_is_not_written(case: Case, tuesday: Version) -> None:
    """A fault of the program's own is told at once, not at the next opening."""
    wrong = replace(note_on(tuesday, "140", "n9"), kind="shout")  # type: ignore[arg-type]  # the fault
    before = held(case), len(case.history())
    with pytest.raises(CaseError, match="can't be kept"):
        case.apply(AddNote(wrong))
    assert (held(case), len(case.history())) == before
    case = reopened(case)
    assert case.check() == ()
    case.close()
