"""A Word file that was sent, answered by others, and read back through the menu."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from core.export import ExportOptions
from core.model import Span, Version
from gui.annotating import anchor_at
from gui.main_window import MainWindow
from tests.case.test_returning import Word
from tests.export import libreoffice

IN_WORD = datetime(2026, 3, 13, 13, 20, tzinfo=UTC)
LATER = datetime(2090, 3, 13, 13, 20, tzinfo=UTC)
"""What answers a comment by its place alone is never older than it, whenever this test is run."""
QUESTION, ANSWER, OTHER = "Who counted?", "The fire service did.", "Which store room?"
ON = "Nobody was missing"


def in_word(source: Path, target: Path, folder: Path) -> None:
    file = Word(source.read_bytes())
    file.reply(QUESTION, "Maud Orr", ANSWER).done(QUESTION).comment(ON, "Lee Tam", OTHER)
    target.write_bytes(file.file)


def in_libreoffice(source: Path, target: Path, folder: Path) -> None:
    libreoffice.answered(
        source, target, folder, LATER,
        answers=[(QUESTION, "Maud Orr", ANSWER)], comments=[(ON, "Lee Tam", OTHER)], resolved=[QUESTION],
    )  # fmt: skip


def paragraph_of(version: Version) -> int:
    return next(n for n, text in enumerate(version.texts) if text.startswith("The mill employs"))


@pytest.mark.parametrize("answered", [in_word, pytest.param(in_libreoffice, marks=pytest.mark.libreoffice)])
def test_answers_come_back_into_the_window(
    two: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    answered: Callable[[Path, Path, Path], None],
) -> None:
    work = two.workspace
    # On words that no change is on: an answer that is written over UNO belongs to a comment by its place alone.
    work.add_note("comment", QUESTION, [anchor_at(work.versions[1], Span(paragraph_of(work.versions[1]), 0, 8))])
    before = two.review.annotations
    sent, target = tmp_path / "sent.docx", tmp_path / "answered.docx"
    with qtbot.waitSignal(work.exported, timeout=60000):
        work.export("docx", sent, ExportOptions(time=datetime(2026, 3, 13, 6, 10, tzinfo=UTC), author="Ada Brook"))
    answered(sent, target, tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(work.said, check_params_cb=lambda said: said is not None, timeout=60000):
        two.actions_["read_comments"].trigger()
    assert "3 things came back from answered.docx." in two.message.text.text()
    notes = {note.text: note for note in two.review.annotations.notes}
    assert notes.keys() == {QUESTION, OTHER}
    assert notes[QUESTION].resolved
    when = IN_WORD if answered is in_word else LATER
    assert [(reply.author, reply.time, reply.text) for reply in notes[QUESTION].replies] == [("Maud Orr", when, ANSWER)]
    (anchor,) = (each for each in notes[OTHER].anchors if each.version == work.versions[1].id)
    assert (notes[OTHER].author, notes[OTHER].lost, anchor.words) == ("Lee Tam", False, ON)
    with qtbot.waitSignal(work.said, check_params_cb=lambda said: said is not None, timeout=60000):
        two.actions_["read_comments"].trigger()
    assert "nothing that is not here" in two.message.text.text()
    assert two.actions_["undo"].text() == "&Undo Read comments back"
    two.actions_["undo"].trigger()
    assert two.review.annotations == before
