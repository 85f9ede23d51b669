"""The window killed while an editor works in it: the next start must go on where it was. python3 dev.py bench case_window_kill [N]

Each session is the program's own window in a process of its own, which writes notes and decides as fast as it can, says each act once it is
in sight, and is killed at a random moment. The next one is started without a file and must find its case by itself.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from core.case import Case

KILLS = 20
LONGEST = 1.0
"""Seconds of editing after which a session is killed at the latest."""
ROOT = Path(__file__).resolve().parent.parent


def edit(folder: Path) -> None:
    """Go on in the case that was open, or begin one; then write until somebody ends it."""
    from PySide6.QtCore import QSettings

    from gui.appearance import Appearance
    from gui.application import make_application
    from gui.jobs import Jobs
    from gui.main_window import MainWindow

    application = make_application()
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    appearance = Appearance(application, settings)
    appearance.apply()
    window = MainWindow(appearance, settings, Jobs(application), folder / "cases")
    window.show()
    if not window.workspace.go_on():
        samples = ROOT / "resources" / "samples"
        window.open_files([samples / "port-merrow-1.txt", samples / "port-merrow-4.txt"])
    while window.review.comparison is None or window.jobs.running:
        application.processEvents()
    print(f"open {len(window.review.annotations.notes)}", flush=True)
    while True:
        window.review.step(1, "fact")
        change = window.review.current
        assert change is not None
        note = window.workspace.add_note("query", "Who says so?", window.deeds.anchors_of(change), change)
        assert note is not None
        application.processEvents()
        print(note.id, flush=True)
        window.workspace.decide("confirmed" if random.random() < 0.5 else "open")
        application.processEvents()


def kill_once(folder: Path, after: float, known: set[str]) -> int:
    """Let a session write, kill it, and look into its case; gives how many notes it wrote. ``known``: those of before, added to.

    Raises ``AssertionError`` when one is lost, or the session did not go on where the last one was.
    """
    session = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.case_window_kill", "edit", str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert session.stdout is not None
    opened = session.stdout.readline().split()
    assert opened[:1] == [b"open"], "the session did not open its case"
    there = int(opened[1])
    time.sleep(after)
    session.kill()
    said = {line.decode() for line in session.stdout.read().split(b"\n")[:-1]}
    session.stdout.close()
    session.wait()
    (path,) = (folder / "cases").glob("*.factline")
    with Case.open(path, reading=True) as case:
        assert not case.losses and case.check() == ()
        notes = {note.id for note in case.annotations.notes}
    assert there >= len(known), f"{len(known) - there} notes were not there when it went on"
    assert known | said <= notes, "a note that was in sight is lost"
    known |= notes
    return len(said)


def run(folder: Path, kills: int, seed: int = 1) -> int:
    """(notes written in all)"""
    chance = random.Random(seed)
    known: set[str] = set()
    return sum(kill_once(folder, chance.uniform(0, LONGEST), known) for _ in range(kills))


def main() -> None:
    if sys.argv[1:2] == ["edit"]:
        edit(Path(sys.argv[2]))
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else KILLS
    with tempfile.TemporaryDirectory() as folder:
        written = run(Path(folder), kills)
    print(
        f"{kills} windows killed while an editor wrote: {written} notes were in sight, none lost; each next start went on"
    )


if __name__ == "__main__":
    main()
