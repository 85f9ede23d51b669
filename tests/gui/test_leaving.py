"""What is left while things are still being done: nothing of it comes back, and the program ends in order."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QActionGroup
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from tests.gui.windows import SAMPLES, compare

ROOT = Path(__file__).resolve().parents[2]
ENDING = """
import sys
if __name__ == "__main__":
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    from gui import application
    from gui.main_window import window_of

    made = application.make_application()
    def end():
        window = window_of(made)
        if window is None or not window.jobs.running:
            QTimer.singleShot(5, end)
        elif sys.argv[1] == "close":
            window.close()
        else:
            QApplication.quit()
    QTimer.singleShot(0, end)
    sys.exit(application.main(sys.argv[2:]))
"""


def labels(window: MainWindow) -> list[str]:
    return [version.label for version in window.workspace.versions]


def test_a_case_that_is_left_while_it_is_compared_is_not_taken_for_what_it_held_before(
    two: MainWindow, qtbot: QtBot, stories: list[Path]
) -> None:
    two.review.step(1, "fact")
    two.actions_["confirm"].trigger()
    two.open_files([stories[2]])
    qtbot.waitUntil(lambda: len(two.workspace.versions) == 3, timeout=20000)
    assert two.jobs.running
    two.workspace.clear()
    assert labels(two) == [] and two.jobs.running == ()
    compare(qtbot, two, stories[:2])
    assert labels(two) == ["monday", "tuesday"]
    assert two.review.decided_facts()[0] == 0, "another case was opened"


def test_what_was_read_before_reading_was_stopped_does_not_come_later(
    window: MainWindow, qtbot: QtBot, stories: list[Path]
) -> None:
    window.jobs.finished.connect(lambda *_: window.workspace.stop() if len(window.jobs.running) else None)
    window.open_files(stories[:2])
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=20000)
    assert labels(window) == []
    with qtbot.waitSignal(window.workspace.versions_changed, timeout=20000):
        window.open_files([stories[2]])
    assert labels(window) == ["wednesday"]


def test_a_menu_that_opens_again_leaves_nothing_behind(two: MainWindow, qtbot: QtBot) -> None:
    menu = two.versions_panel.pairing.menu
    for _ in range(4):
        menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: len(menu.findChildren(QActionGroup)) == 1, timeout=2000)


def test_one_stands_only_on_a_change_that_is_shown(two: MainWindow) -> None:
    one, other = two.review.changes[0], two.review.changes[-1]
    far = tuple(replace(span, paragraph=span.paragraph + 90) for span in one.after)
    two.review.set_current(one)
    two.review.set_current(replace(other, after=far))  # as an earlier comparison had it, in another place
    assert two.review.current is other
    two.review.set_current(replace(one, key="gone", after=far))  # its id is counted anew, for another change
    assert two.review.current is other


@pytest.mark.parametrize("how", ["close", "quit"])
def test_the_program_ends_in_order_while_it_reads(tmp_path: Path, how: str) -> None:
    script = tmp_path / "ending.py"
    script.write_text(ENDING, encoding="utf-8", newline="\n")
    home = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")}
    known = os.environ | home | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    editions = [str(SAMPLES / f"port-merrow-{n}.txt") for n in (1, 2, 3, 4)]
    ended = subprocess.run(
        [sys.executable, str(script), how, *editions],
        env=known,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        cwd=ROOT,
    )
    told = [line for line in ended.stderr.splitlines() if "This plugin does not support" not in line]
    assert (ended.returncode, told) == (0, [])
