"""A date corrected: relative dates are placed and facts judged again, and it can be undone."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from pytestqt.qtbot import QtBot

from gui.dialogs.date import DateAnswer, DateDialog
from gui.main_window import MainWindow
from gui.sources import Source
from tests.gui.windows import compare


def todays(window: MainWindow) -> list[str]:
    """The lines of facts that are dates."""
    rows = [str(window.facts.model.index(n).data()) for n in range(window.facts.model.rowCount())]
    return [row for row in rows if row.startswith("Date") and "today" in row]


def test_the_same_word_on_another_day_is_a_fact(two: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    assert two.header.columns[0].date.text() == "Set its date…"
    assert todays(two) == []
    days = iter((date(2026, 3, 11), date(2026, 3, 13)))
    monkeypatch.setattr(DateDialog, "ask", lambda *_: DateAnswer(next(days)))
    for column in (0, 1):
        with qtbot.waitSignal(two.settled, timeout=20000):
            qtbot.mouseClick(two.header.columns[column].date, Qt.MouseButton.LeftButton)
    assert two.header.columns[1].date.text() == "Fri 13 March 2026"
    assert len(todays(two)) == 1
    assert "Wed 11 Mar → today · Fri 13 Mar" in todays(two)[0]
    two.actions_["undo"].trigger()
    assert two.header.columns[1].date.text() == "Set its date…"
    two.actions_["undo"].trigger()
    assert todays(two) == []
    two.actions_["redo"].trigger()
    two.actions_["redo"].trigger()
    assert len(todays(two)) == 1


def test_one_stays_where_one_stood(two: MainWindow, qtbot: QtBot) -> None:
    two.review.step(1, "fact")
    before = two.review.current
    assert before is not None
    with qtbot.waitSignal(two.settled, timeout=20000):
        two.workspace.set_published(0, date(2026, 3, 11))
    assert two.review.current is not None
    assert two.review.current.key == before.key


def test_the_same_date_again_is_no_act(ferry: MainWindow) -> None:
    known = ferry.workspace.versions[0].published
    assert known is not None
    ferry.workspace.set_published(0, known.value)
    assert ferry.jobs.running == ()
    assert not ferry.actions_["undo"].isEnabled()


def test_the_dialog_gives_day_time_or_nothing(ferry: MainWindow, qtbot: QtBot) -> None:
    dialog = DateDialog(ferry.workspace.versions[0], ferry)
    qtbot.addWidget(dialog)
    assert dialog.answer == DateAnswer(datetime(2026, 3, 11, 14, 20, tzinfo=UTC))
    dialog.day.setDate(QDate(2026, 3, 12))
    dialog.time.setTime(QTime(9, 5))
    assert dialog.answer == DateAnswer(datetime(2026, 3, 12, 9, 5, tzinfo=UTC))
    dialog.timed.setChecked(False)
    assert dialog.answer == DateAnswer(date(2026, 3, 12))
    assert not dialog.time.isEnabled()
    dialog.known.setChecked(False)
    assert dialog.answer == DateAnswer(None)
    assert not dialog.day.isEnabled()


def test_a_dateline_far_from_the_date_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    paths = []
    for number in (12, 14):
        path = tmp_path / f"{number}.txt"
        path.write_text(
            f"Fire in Harrow Vale\n\nHARROW VALE, March 3 – A fire at the mill injured {number} people, its owner said.\n",
            encoding="utf-8",
            newline="\n",
        )
        paths.append(path)
    compare(qtbot, window, [Source(paths[0], "Early", date(2026, 3, 20)), Source(paths[1], "Late", date(2026, 3, 3))])
    assert window.message.text.text().startswith("Early: ")
    assert "Late" not in window.message.text.text()
    assert window.message.message is not None and not window.message.message.error


def test_a_day_that_can_not_be_placed_asks_for_the_date(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = []
    for name, day in (("early", "today"), ("late", "on Wednesday")):
        path = tmp_path / f"{name}.txt"
        path.write_text(f"Mill fire\n\nThe mill closed {day}, its owner said.\n", encoding="utf-8", newline="\n")
        paths.append(path)
    compare(qtbot, window, paths)
    assert window.message.text.text() == "No date is known for early, so “today” can't be placed."
    monkeypatch.setattr(DateDialog, "ask", lambda *_: DateAnswer(date(2026, 3, 11)))
    with qtbot.waitSignal(window.settled, timeout=20000):
        window.message.action.click()
    assert window.header.columns[0].date.text() == "Wed 11 March 2026"


def test_days_that_were_found_are_offered_and_anchor_nothing_until_one_is_taken(
    ferry: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = ferry.workspace.versions[0].with_context(published=None, updated=None, captured=None)
    dialog = DateDialog(version, ferry, date(2024, 2, 29))
    qtbot.addWidget(dialog)
    assert dialog.found[-1].text() == "Thu 29 February 2024: the file's last change"
    dialog.known.setChecked(False)
    assert dialog.answer == DateAnswer(None)
    dialog.found[-1].click()
    assert dialog.answer == DateAnswer(date(2024, 2, 29))
    before, asked = ferry.workspace.versions[0].published, list[object]()
    monkeypatch.setattr(DateDialog, "ask", lambda *given: asked.extend(given))
    ferry.header.ask_date(0)
    assert ferry.workspace.versions[0].published == before
    path = next(path for path, known in ferry.workspace.files().items() if known == ferry.workspace.versions[0].id)
    assert asked[-1] == datetime.fromtimestamp(path.stat().st_mtime).astimezone().date()
    path = path.with_name("gone.txt")
    ferry.workspace._paths[ferry.workspace.versions[0].text_sha256] = path
    assert ferry.workspace.file_day(ferry.workspace.versions[0]) is None
