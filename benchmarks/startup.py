"""How long the program takes from its start as a process: python3 dev.py bench startup

Warm: what Python makes of the source once is kept, as it is wherever the program was run before or is frozen. (The
environment may forbid Python to keep it; then every start reads all source anew, in half as long again.) On a machine with
other work the seconds of the processor tell more than those of the clock, and those of Qt alone, bare, tell how slow it is.
"""

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
    print(f"first paint {time.time() - started} {time.process_time()}", flush=True)
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


def warm(folder: str) -> dict[str, str]:
    """An environment with settings and compiled modules of its own."""
    known = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    screen = {} if os.environ.get("DISPLAY") else {"QT_QPA_PLATFORM": "offscreen"}
    kept = {"HOME": folder, "XDG_CONFIG_HOME": folder, "PYTHONPYCACHEPREFIX": str(Path(folder, "compiled"))}
    return known | screen | kept


def first_paint(files: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Seconds from the start of the process to the end of the window's first paint, and how many of them the processor was its
    own: each the median of five runs."""
    taken = []
    for _ in range(6):
        command = [sys.executable, "-c", FIRST_PAINT, str(time.time()), *files]
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False, timeout=60)
        words = done.stdout.decode("utf-8").split()
        if words[:2] != ["first", "paint"]:
            raise SystemExit(f"The window did not paint:\n{done.stderr.decode('utf-8', 'replace')}")
        taken.append((float(words[2]), float(words[3])))
    return sorted(wall for wall, _ in taken[1:])[2], sorted(own for _, own in taken[1:])[2]


def main() -> None:
    print_calibration()
    name, files, days = pair_files()
    published = ",".join(day.isoformat() for day in days)
    with tempfile.TemporaryDirectory() as folder:
        environment = warm(folder)

        def run(*arguments: str) -> None:
            subprocess.run([sys.executable, *arguments], cwd=ROOT, env=environment, capture_output=True, check=True)

        compare = "app.py", "compare", *files, "--published", published, "--json", "-"
        print_figure(
            "python that imports Qt and ends", median_seconds(lambda: run("-c", "import PySide6.QtWidgets"), 5)
        )
        print_figure(f"compare as a process, {name}", median_seconds(lambda: run(*compare), 5), 0.8)
        for told, opened, limit in (("no file: the window is usable", [], 1.2), (name, files, 1.5)):
            wall, own = first_paint(opened, environment)
            print_figure(f"first paint, {told}", wall, limit)
            print_figure(f"first paint, {told}, processor", own)


if __name__ == "__main__":
    main()
