"""Notes of several cases are found by their words."""

from __future__ import annotations

from pathlib import Path

from core.case import AnswerNote, Case
from core.case.search import search
from core.model import Reply
from tests.case.conftest import TIME


def test_notes_are_found_by_what_they_and_their_replies_say_and_stand_on(case: Case, tmp_path: Path) -> None:
    case.apply(AnswerNote("n1", Reply("Ben", TIME, "The pier’s log says so")))
    case.close()
    other = tmp_path / "other.factline"
    Case.create(other).close()

    def hits(words: str) -> list[str]:
        return [f"{hit.path.name} {hit.note.id}" for hit in search([other, case.path], words) if hit.note]

    assert hits("RIGHT") == ["ferry.factline n1"]
    assert hits("pier's log") == ["ferry.factline n1"]
    assert hits("140 right") == ["ferry.factline n1"]
    assert hits("nowhere") == []
    assert hits("  ") == []


def test_a_case_that_can_not_be_searched_is_said(tmp_path: Path) -> None:
    (found,) = search([tmp_path / "gone.factline"], "word")
    assert found.note is None
    assert "gone.factline is not there any more" in found.told
