"""The history as lines that others can read."""

from __future__ import annotations

from core.case import AnswerNote, Case, EditNote
from core.case.audit import COLUMNS, audit
from core.model import Reply
from tests.case.conftest import TIME


def test_each_act_is_a_line_with_what_it_said_before_and_after(case: Case) -> None:
    case.apply(EditNote("n1", "Not so."))
    case.undo()
    case.apply(AnswerNote("n1", Reply("Ben", TIME, "The pier says so.")))
    lines = [dict(zip(COLUMNS, line)) for line in audit(case.history())]
    assert [line["kind"] for line in lines] == ["act"] * 5 + ["undo", "act"]
    assert lines[4] == {
        "number": "5",
        "time": "2026-03-13T06:10:00+00:00",
        "person": "Anna Berg",
        "kind": "act",
        "of": "",
        "act": "EditNote",
        "what": "Edit note",
        "before": "notes n1: text: Is this right?",
        "after": "notes n1: text: Not so.",
    }
    assert (lines[5]["of"], lines[5]["before"]) == ("5", "")
    assert lines[6]["after"] == "notes n1: text: Is this right?; reply: The pier says so."
    assert lines[3]["after"].splitlines() == [
        "decisions k1: review: confirmed; merge: take",
        "decisions k2: review: correction; merge: undecided",
    ]
    assert lines[0]["before"] == ""
    assert "label: Monday" in lines[0]["after"]
