"""The window on a case: whole tasks of an editor, over the end of the program, two windows, and disks that refuse."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from benchmarks import case_window_kill
from core.case import Case, Decide, EditNote, Holder
from core.export import ExportOptions
from core.model import Decision
from gui.case_desk import STEPS
from gui.dialogs.case_in_use import CaseInUseDialog, Wish
from gui.dialogs.case_place import CasePlaceDialog
from gui.dialogs.conflicts import ConflictsDialog
from gui.dialogs.search_notes import SearchNotesDialog
from gui.main_window import MainWindow
from gui.welcome import RecentButton
from tests.gui.windows import AFTER, SharedWorker, compare, make_window

Again = Callable[[], MainWindow]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def again(qapp: QApplication, qtbot: QtBot, settings: QSettings, tmp_path: Path, shared_worker: SharedWorker) -> Again:
    """Another start of the program, with the same settings and the same folder of cases."""

    def start() -> MainWindow:
        made = make_window(qapp, settings, tmp_path, shared_worker)
        qtbot.addWidget(made)
        made.show()
        return made

    return start


def cases(tmp_path: Path) -> list[Path]:
    return sorted((tmp_path / "cases").glob("*.factline"))


def write_note(qtbot: QtBot, window: MainWindow, words: str) -> None:
    """On the current change, by keys."""
    qtbot.keyClick(window.view, Qt.Key.Key_N)
    qtbot.keyClicks(window.notes.composer.text, words)
    qtbot.keyClick(window.notes.composer.text, Qt.Key.Key_Return, CTRL)


def save_as(window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.actions_["save_as"].trigger()


def test_a_day_of_an_editor_goes_on_after_the_program_ended(
    two: MainWindow, qtbot: QtBot, again: Again, stories: list[Path], tmp_path: Path
) -> None:
    _, count = two.review.decided_facts()
    assert count >= 2
    qtbot.keyClick(two.view, Qt.Key.Key_J)
    write_note(qtbot, two, "Who counted?")
    two.view.setFocus()
    for n in range(count):
        qtbot.keyClick(two.view, Qt.Key.Key_1 if n else Qt.Key.Key_2)
    assert two.decided.text() == f"{count} of {count} facts decided"
    assert two.saved.text() == "Saved"
    annotations = two.review.annotations
    two.close()

    later = again()
    with qtbot.waitSignal(later.settled, timeout=20000):
        later.welcome.recent_chosen.emit(stories[:2])
    assert later.review.annotations == annotations
    assert later.decided.text() == f"{count} of {count} facts decided"
    for n in range(count):
        assert later.actions_["undo"].text() == "&Undo Confirm" if n < count - 1 else "&Undo Needs a correction"
        later.actions_["undo"].trigger()
    assert later.review.annotations.decisions == ()
    assert [note.text for note in later.review.annotations.notes] == ["Who counted?"]
    later.actions_["undo"].trigger()
    assert later.review.annotations.notes == ()
    assert not later.actions_["undo"].isEnabled()
    for _ in range(count + 1):
        later.actions_["redo"].trigger()
    assert later.review.annotations == annotations
    later.close()


def test_what_was_done_to_the_versions_is_undone_after_a_restart(
    two: MainWindow, qtbot: QtBot, again: Again, stories: list[Path]
) -> None:
    for act in (
        lambda: two.open_files([stories[2]]),
        lambda: two.workspace.set_label(0, "First"),
        lambda: two.workspace.move_version(2, 0),
    ):
        with qtbot.waitSignal(two.settled, timeout=20000):
            act()
    labels = [version.label for version in two.workspace.versions]
    assert labels == ["wednesday", "First", "tuesday"]
    two.close()
    later = again()
    compare(qtbot, later, [Path(later.workspace.recent.known()[0].path)])
    assert [version.label for version in later.workspace.versions] == labels
    for expected in (["First", "tuesday", "wednesday"], ["monday", "tuesday", "wednesday"], ["monday", "tuesday"]):
        with qtbot.waitSignal(later.settled, timeout=20000):
            later.actions_["undo"].trigger()
        assert [version.label for version in later.workspace.versions] == expected
    assert not later.actions_["undo"].isEnabled()
    later.close()


def test_after_a_crash_the_next_start_goes_on_where_it_was(two: MainWindow, qtbot: QtBot, again: Again) -> None:
    two.review.step(1, "fact")
    two.actions_["confirm"].trigger()
    assert two.workspace.case is not None
    two.workspace.case.close()  # as a process that ended: nobody holds it, and the settings say that it was not left
    later = again()
    with qtbot.waitSignal(later.settled, timeout=20000):
        assert later.workspace.go_on()
    assert "All that you did is here" in later.message.text.text()
    assert later.decided.text().startswith("1 of ")
    later.close()
    fresh = again()
    assert not fresh.workspace.go_on()
    fresh.close()


def test_a_case_of_files_alone_is_erased_and_one_of_pasted_text_is_kept(
    two: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    assert len(cases(tmp_path)) == 1
    two.actions_["close_all"].trigger()
    assert cases(tmp_path) == []
    assert not two.workspace.versions
    assert two.saved.text() == ""
    with qtbot.waitSignal(two.workspace.versions_changed, timeout=20000):
        two.workspace.paste(AFTER.replace("340", "360"))
    two.actions_["close_all"].trigger()
    assert len(cases(tmp_path)) == 1


def test_a_case_gets_a_name_and_the_unnamed_one_is_gone(
    two: MainWindow, qtbot: QtBot, again: Again, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mill fire.factline"
    two.review.step(1, "fact")
    two.actions_["confirm"].trigger()
    save_as(two, path, monkeypatch)
    assert cases(tmp_path) == []
    assert two.windowTitle() == "mill fire – monday → tuesday – Factline"
    two.actions_["undo"].trigger()
    assert two.review.annotations.decisions == ()
    two.actions_["redo"].trigger()
    two.close()
    later = again()
    compare(qtbot, later, [path])
    assert later.decided.text().startswith("1 of ")
    assert later.windowTitle() == "mill fire – monday → tuesday – Factline"
    later.close()


def test_a_second_window_is_told_reads_or_takes_over(
    two: MainWindow, qtbot: QtBot, again: Again, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "shared.factline"
    save_as(two, path, monkeypatch)
    asked: list[Holder] = []
    wishes: list[Wish] = ["", "read", "take_over"]

    def ask(_path: Path, holder: Holder, _parent: object) -> Wish:
        asked.append(holder)
        return wishes[len(asked) - 1]

    monkeypatch.setattr(CaseInUseDialog, "ask", ask)
    other = again()
    other.open_files([path])
    assert asked[0].person == "Ada Brook"
    assert not other.workspace.versions
    compare_again(qtbot, other, path)
    assert "open to be read" in other.message.text.text()
    assert other.saved.text() == "Open to read"
    other.review.step(1, "fact")
    other.actions_["confirm"].trigger()
    assert other.review.annotations.decisions == ()
    assert other.message.action.text() == "Save as…"
    compare_again(qtbot, other, path)
    assert other.saved.text() == "Saved"
    other.review.step(1, "fact")
    other.actions_["confirm"].trigger()
    assert len(other.review.annotations.decisions) >= 1

    two.review.step(1, "fact")
    two.actions_["correction"].trigger()
    assert "took over shared.factline" in two.message.text.text()
    assert two.review.annotations.decisions == ()
    other.close()
    with Case.open(path, reading=True) as case:
        assert {decision.review for decision in case.annotations.decisions} == {"confirmed"}


def compare_again(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    with qtbot.waitSignal(window.settled, timeout=20000):
        window.workspace.clear()
        window.open_files([path])
    qtbot.waitUntil(lambda: window.review.comparison is not None, timeout=20000)


def test_a_full_disk_is_a_sentence_and_nothing_is_lost(two: MainWindow, qtbot: QtBot) -> None:
    case = two.workspace.case
    assert case is not None
    two.review.step(1, "fact")
    two.actions_["confirm"].trigger()
    known = two.review.annotations
    connection = case._store.connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    two.view.setFocus()
    qtbot.keyClick(two.view, Qt.Key.Key_N)
    two.notes.composer.text.setPlainText("Long " * 3000)
    qtbot.keyClick(two.notes.composer.text, Qt.Key.Key_Return, CTRL)
    assert "the disk is full" in two.message.text.text()
    assert two.review.annotations == known
    assert two.notes.composer.isVisible()
    assert two.notes.composer.text.toPlainText().startswith("Long Long")
    connection.execute("PRAGMA max_page_count = 100000")
    qtbot.keyClick(two.notes.composer.text, Qt.Key.Key_Return, CTRL)
    assert len(two.review.annotations.notes) == 1


def test_a_disk_that_became_read_only_is_a_sentence_and_saving_elsewhere_goes_on(
    two: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = two.workspace.case
    assert case is not None
    two.review.step(1, "fact")
    two.actions_["confirm"].trigger()
    known = two.review.annotations
    case._store.connection.execute("PRAGMA query_only = ON")
    two.actions_["correction"].trigger()
    two.actions_["undo"].trigger()
    assert "Nothing may be written" in two.message.text.text()
    assert two.review.annotations == known
    assert two.actions_["undo"].isEnabled() or two.workspace.undo_stack.canRedo()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "elsewhere.factline"), ""))
    two.message.action.click()
    assert two.review.annotations == known
    two.actions_["undo"].trigger()
    assert two.review.annotations.decisions == ()


def test_where_no_disk_takes_a_case_it_is_in_memory_and_that_is_said(
    window: MainWindow, qtbot: QtBot, stories: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_bytes(b"")
    window.workspace.folder = tmp_path / "file" / "cases"
    with qtbot.waitSignal(window.settled, timeout=20000):
        window.open_files(stories[:2])
    assert "can't be kept in the folder" in window.message.text.text()
    assert window.saved.text() == "Not saved"
    window.review.step(1, "fact")
    window.actions_["confirm"].trigger()
    assert len(window.review.annotations.decisions) >= 1
    monkeypatch.setattr(window.workspace, "may_lose", lambda: False)
    window.actions_["close_all"].trigger()
    assert window.workspace.versions
    monkeypatch.setattr(window, "ask_to_lose", lambda: False)
    assert not window.close()
    save_as(window, tmp_path / "kept.factline", monkeypatch)
    assert window.saved.text() == "Saved"
    assert window.close()
    with Case.open(tmp_path / "kept.factline", reading=True) as case:
        assert len(case.annotations.decisions) >= 1


def test_a_new_version_keeps_what_was_done_and_shows_what_is_new(
    two: MainWindow, qtbot: QtBot, stories: list[Path]
) -> None:
    two.review.step(1, "fact")
    two.actions_["confirm"].trigger()
    decided = two.review.annotations
    assert two.status.new.text() == ""
    with qtbot.waitSignal(two.settled, timeout=20000):
        two.workspace.paste(stories[2].read_text(encoding="utf-8"))
    assert len(two.workspace.versions) == 3
    assert two.review.annotations == decided
    new = two.review.new_lines
    assert new and all("15" in str(line.first.after_value) for line in new if line.first.kind == "number")
    assert two.status.new.text() == ("1 is new" if len(new) == 1 else f"{len(new)} are new")
    two.actions_["new_only"].trigger()
    assert two.review.lines == new
    two.actions_["new_only"].trigger()
    two.actions_["look_at_all"].trigger()
    assert two.review.new_lines == () and two.status.new.text() == ""
    two.actions_["new_only"].trigger()
    assert not two.actions_["new_only"].isChecked()


def test_a_stopped_comparison_takes_its_version_back(two: MainWindow, qtbot: QtBot, stories: list[Path]) -> None:
    case = two.workspace.case
    assert case is not None
    two.open_files([stories[2]])
    qtbot.waitUntil(lambda: len(case.versions) == 3, timeout=20000)
    two.workspace.stop()
    assert len(case.versions) == 2 and len(two.workspace.versions) == 2
    assert two.actions_["redo"].isEnabled()
    with qtbot.waitSignal(two.settled, timeout=20000):
        two.actions_["redo"].trigger()
    assert len(two.workspace.versions) == 3


def test_a_version_that_is_being_compared_stays_in_a_case_that_is_closed(
    two: MainWindow, qtbot: QtBot, stories: list[Path], tmp_path: Path
) -> None:
    case = two.workspace.case
    assert case is not None
    two.open_files([stories[2]])
    qtbot.waitUntil(lambda: len(case.versions) == 3, timeout=20000)
    two.workspace.clear()
    with Case.open(cases(tmp_path)[0], reading=True) as kept:
        assert len(kept.versions) == 3


def test_settings_hold_no_word_of_article_or_note(two: MainWindow, qtbot: QtBot, settings: QSettings) -> None:
    two.review.step(1, "fact")
    write_note(qtbot, two, "Who counted?")
    two.close()
    settings.sync()
    kept = Path(settings.fileName()).read_text(encoding="utf-8")
    assert "monday" in kept
    for told in ("injured", "Harrow", "Brook, the fire chief", "Who counted", "counted"):
        assert told not in kept


def test_more_acts_than_the_stack_mirrors_are_undone(two: MainWindow, again: Again, qtbot: QtBot) -> None:
    two.review.step(1, "fact")
    note = two.workspace.add_note("comment", "0", (), two.review.current)
    assert note is not None
    for n in range(1, STEPS + 20):
        two.workspace.edit_note(note.id, str(n), "comment")
    two.close()
    later = again()
    compare(qtbot, later, [cases(later.workspace.folder.parent)[0]])
    assert later.review.annotations.notes[0].text == str(STEPS + 19)
    for n in reversed(range(STEPS + 19)):
        later.actions_["undo"].trigger()
        qtbot.wait(1)
        assert later.review.annotations.notes[0].text == str(n)
    later.actions_["undo"].trigger()
    assert later.review.annotations.notes == ()
    later.close()


def test_shown_facts_are_decided_together_and_undone_as_one(ferry: MainWindow) -> None:
    _, count = ferry.review.decided_facts()
    ferry.actions_["confirm_shown"].trigger()
    assert ferry.review.decided_facts() == (count, count)
    ferry.actions_["undo"].trigger()
    assert ferry.review.annotations.decisions == ()


def test_a_note_is_edited_by_key_and_undone(two: MainWindow, qtbot: QtBot) -> None:
    two.review.step(1, "fact")
    write_note(qtbot, two, "Who?")
    two.notes.edit()
    assert two.notes.composer.text.toPlainText() == "Who?"
    two.notes.composer.choose("query")
    qtbot.keyClicks(two.notes.composer.text, " And when?")
    qtbot.keyClick(two.notes.composer.text, Qt.Key.Key_Return, CTRL)
    (note,) = two.review.annotations.notes
    assert (note.kind, note.text) == ("query", "Who? And when?")
    assert two.notes.chosen == note
    two.actions_["undo"].trigger()
    assert two.review.annotations.notes[0].text == "Who?"


def test_two_copies_are_united_and_conflicts_listed(
    two: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    two.review.step(1, "fact")
    write_note(qtbot, two, "Who?")
    (note,) = two.review.annotations.notes
    copy = tmp_path / "copy.factline"
    two.workspace.duplicate(copy)
    with Case.open(copy, person="Joe") as other:
        other.apply(EditNote(note.id, "Who counted them?"))
    two.workspace.edit_note(note.id, "Who says so?", "comment")
    told: list[str] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(copy), ""))
    heads: list[str] = []

    def read(dialog: ConflictsDialog) -> int:
        heads.append(" ".join(label.text() for label in dialog.findChildren(QLabel)))
        told.extend(dialog.list.item(n).text() for n in range(dialog.list.count()))
        return 0

    monkeypatch.setattr(ConflictsDialog, "exec", read)
    said: list[str] = []
    two.workspace.announced.connect(said.append)
    undo = two.actions_["undo"].text()
    two.actions_["unite"].trigger()
    assert len(told) == 1 and "Who says so?" in told[0] and "Who counted them?" in told[0]
    assert two.review.annotations.notes[0].text == "Who says so?"
    assert "Undo" not in heads[0] and two.actions_["undo"].text() == undo, (
        "nothing came, so there is nothing to take back"
    )
    assert said == []
    with Case.open(copy, person="Joe") as other:
        other.apply(Decide((Decision(two.review.changes[-1].key, "confirmed"),)))
    two.actions_["unite"].trigger()
    assert "Undo" in heads[1] and two.actions_["undo"].text() == "&Undo Unite with copy.factline"
    two.actions_["undo"].trigger()
    assert two.actions_["undo"].text() == undo


def test_the_copy_for_sending_holds_no_path_name_or_file(
    two: MainWindow, qtbot: QtBot, stories: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    two.workspace.author = "Ines Roth"
    two.review.step(1, "fact")
    write_note(qtbot, two, "Who?")
    sent = tmp_path / "sent.factline"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(sent), ""))
    two.actions_["copy_for_sending"].trigger()
    data = sent.read_bytes()
    for told in ("Ines Roth", str(tmp_path), "monday.txt"):
        assert told.encode() not in data and told.encode("utf-16-le") not in data
    assert stories[0].read_bytes() not in data
    with Case.open(sent, reading=True) as case:
        assert [n.text for n in case.annotations.notes] == ["Who?"] and len(case.versions) == 2


def test_notes_of_other_cases_are_found_and_opened(
    two: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    two.review.step(1, "fact")
    write_note(qtbot, two, "Ask the fire service")
    save_as(two, tmp_path / "mill.factline", monkeypatch)
    two.workspace.clear()
    dialog = SearchNotesDialog(two.workspace.recent.known(), two)
    qtbot.addWidget(dialog)
    dialog.chosen.connect(two.deeds.cases._open_at)
    dialog.words.setText("SERVICE fire")
    dialog.start()
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1, timeout=10000)
    qtbot.waitUntil(lambda: dialog.told.text() == "1 note found in 1 case.", timeout=10000)
    dialog.list.setCurrentItem(dialog.list.topLevelItem(0))
    with qtbot.waitSignal(two.settled, timeout=20000):
        dialog.open_button.click()
    assert two.notes.chosen is not None and two.notes.chosen.text == "Ask the fire service"


def test_the_history_is_exported_as_a_table(two: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    two.review.step(1, "fact")
    two.actions_["confirm"].trigger()
    target = tmp_path / "history.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    two.actions_["history"].trigger()
    lines = target.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].startswith("number,time,person,kind")
    assert any("Ada Brook" in line and "Confirm" in line for line in lines)


def test_unnamed_cases_are_listed_and_erased(two: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    two.workspace.clear()
    with qtbot.waitSignal(two.workspace.versions_changed, timeout=20000):
        two.workspace.paste(AFTER.replace("340", "360"))
    two.workspace.clear()
    dialog = CasePlaceDialog(two.workspace.folder, None, two.workspace.recent, two)
    qtbot.addWidget(dialog)
    assert dialog.path.text() == str(tmp_path / "cases")
    assert dialog.list.topLevelItemCount() == 1 and not dialog.erase.isEnabled()
    dialog.list.selectAll()
    dialog.erase.click()
    assert cases(tmp_path) == [] and dialog.list.topLevelItemCount() == 0
    assert two.workspace.recent.known() == []


def test_a_case_stands_in_the_recent_list_and_opens_from_it(
    two: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_as(two, tmp_path / "mill.factline", monkeypatch)
    two.workspace.clear()
    button = next(each for each in two.welcome.findChildren(RecentButton) if "mill" in each.accessibleName())
    with qtbot.waitSignal(two.settled, timeout=20000):
        button.click()
    assert two.windowTitle().startswith("mill – ")


def test_comments_of_the_exported_file_come_back_as_one_act(
    two: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    two.review.step(1, "fact")
    write_note(qtbot, two, "Who counted?")
    target = tmp_path / "sent.docx"
    with qtbot.waitSignal(two.workspace.exported, timeout=30000):
        two.workspace.export(
            "docx", target, ExportOptions(time=datetime(2026, 3, 13, 6, 10, tzinfo=UTC), author="Ada Brook")
        )
    two.workspace.delete_note(two.review.annotations.notes[0].id)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(two.workspace.said, check_params_cb=lambda said: said is not None, timeout=20000):
        two.actions_["read_comments"].trigger()
    assert "1 thing came back from sent.docx." in two.message.text.text()
    (note,) = two.review.annotations.notes
    assert note.text == "Who counted?"
    two.actions_["undo"].trigger()
    assert two.review.annotations.notes == ()


def test_a_window_that_is_killed_loses_nothing_that_was_in_sight(tmp_path: Path) -> None:
    assert case_window_kill.run(tmp_path, 2) > 0
