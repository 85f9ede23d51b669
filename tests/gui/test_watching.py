"""Files that change on disk are noticed and read again; what the editor added stays."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.watching import FileWatch
from tests.gui.windows import AFTER, compare


def write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def test_a_file_that_changed_is_offered_and_compared_again(two: MainWindow, qtbot: QtBot, stories: list[Path]) -> None:
    two.workspace.set_label(1, "Later")
    qtbot.waitUntil(lambda: two.workspace.versions[1].label == "Later" and not two.jobs.running)
    two.view.go_to_paragraph(1, 5)
    qtbot.keyClick(two.view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(two.view, Qt.Key.Key_N)
    qtbot.keyClicks(two.notes.composer.text, "Really?")
    qtbot.keyClick(two.notes.composer.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    before = two.workspace.versions[1]
    with qtbot.waitSignal(two.watch.changed, timeout=5000):
        newer = AFTER.replace("14 people", "19 people")
        write(stories[1], newer.replace("missing.\n\n", "missing.\n\nIt rained.\n\n"))
    assert two.message.text.text() == "tuesday.txt has changed on disk."
    assert two.message.action.text() == "Compare again"
    with qtbot.waitSignal(two.settled, timeout=20000):
        qtbot.mouseClick(two.message.action, Qt.MouseButton.LeftButton)
    after = two.workspace.versions[1]
    assert "19 people" in after.texts[1]
    assert (after.id, after.label) == (before.id, "Later")
    (note,) = two.review.annotations.notes
    assert note.anchors[0].span.paragraph == 5
    assert not note.lost
    two.actions_["undo"].trigger()
    assert two.workspace.versions[1] == before
    assert two.review.annotations.notes[0].anchors[0].span.paragraph == 4


def test_a_file_saved_unchanged_says_so(two: MainWindow, qtbot: QtBot, stories: list[Path]) -> None:
    steps = two.workspace.undo_stack.count()
    two.workspace.read_again([stories[1]])
    qtbot.waitUntil(lambda: two.told.text() == "tuesday.txt says the same as before.", timeout=5000)
    assert two.workspace.undo_stack.count() == steps


def test_a_file_that_is_renamed_over_is_watched_on(qtbot: QtBot, tmp_path: Path) -> None:
    path, beside = tmp_path / "a.txt", tmp_path / "b.txt"
    write(path, "one")
    watch = FileWatch()
    watch.watch([path])
    for text in ("two and more", "three and even more"):
        with qtbot.waitSignal(watch.changed, timeout=5000) as told:
            write(beside, text)
            beside.replace(path)
        assert told.args == [(path,)]
    watch.watch([])
    write(path, "four")
    with qtbot.assertNotEmitted(watch.changed, wait=700):
        pass


def test_files_that_left_the_desk_are_not_watched(two: MainWindow, qtbot: QtBot, stories: list[Path]) -> None:
    compare(qtbot, two, [stories[2]])
    assert sorted(two.workspace.files()) == sorted(stories)
    with qtbot.waitSignal(two.settled, timeout=20000):
        two.workspace.remove_version(0)
    assert sorted(two.workspace.files()) == sorted(stories[1:])
