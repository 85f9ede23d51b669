"""How long the program takes from its start as a process: python3 dev.py bench startup"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.calibration import median_seconds, print_calibration, print_figure
from benchmarks.engine import pair_files

ROOT = Path(__file__).resolve().parent.parent

# Runs app.py as it is, but leaves when the first paint of a window is done and prints how long that took.
FIRST_PAINT = """
import runpy, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

started = float(sys.argv.pop(1))

class Watch(QObject):
    def eventFilter(self, thing, event):
        if event.type() == QEvent.Type.Paint and isinstance(thing, QMainWindow):
            QTimer.singleShot(0, painted)
        return False

def painted():
    print(f"first paint {time.time() - started}", flush=True)
    os._exit(0)

import os
real_exec, watch = QApplication.exec, Watch()

def exec_watched(*nothing):
    QApplication.instance().installEventFilter(watch)
    return real_exec()

QApplication.exec = exec_watched
sys.argv = ["app.py", *sys.argv[1:]]
runpy.run_path("app.py", run_name="__main__")
"""


def first_paint(files: list[str]) -> float:
    """Seconds from the start of the process to the end of the window's first paint, the median of five runs."""
    environment = os.environ | ({} if os.environ.get("DISPLAY") else {"QT_QPA_PLATFORM": "offscreen"})
    taken = []
    with tempfile.TemporaryDirectory() as home:
        environment |= {"HOME": home, "XDG_CONFIG_HOME": home}
        for _ in range(6):
            command = [sys.executable, "-c", FIRST_PAINT, str(time.time()), *files]
            done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False, timeout=60)
            words = done.stdout.decode("utf-8").split()
            if words[:2] != ["first", "paint"]:
                raise SystemExit(f"The window did not paint:\n{done.stderr.decode('utf-8', 'replace')}")
            taken.append(float(words[2]))
    return sorted(taken[1:])[2]


def main() -> None:
    print_calibration()
    name, files, days = pair_files()
    published = ",".join(day.isoformat() for day in days)
    command = [sys.executable, "app.py", "compare", *files, "--published", published, "--json", "-"]

    def compare_as_process() -> None:
        subprocess.run(command, cwd=ROOT, capture_output=True, check=True)

    print_figure(f"compare as a process, {name}", median_seconds(compare_as_process, 5), 0.8)
    print_figure("first paint, no file: the window is usable", first_paint([]), 1.2)
    print_figure(f"first paint, {name}", first_paint(files), 1.5)


if __name__ == "__main__":
    main()
