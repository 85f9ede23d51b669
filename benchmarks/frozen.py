"""Sizes of what is handed out, and how fast the frozen window starts beside the one from source.

    python3 -m benchmarks.frozen [FOLDER]     FOLDER: where packaging/build.py put it, dist/ by default

A start is measured from outside, in the same way for both and in turns: from the start of the process until the window
answers a second start, which it does from its event loop, after it is shown.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.calibration import print_calibration, print_figure

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 7
PATIENCE = 60.0
"""Seconds after which a window that doesn't answer is a fault."""
LIMIT = 1.5
"""How much longer the frozen window may take to start than the one from source."""


def size(path: Path) -> int:
    """Bytes of a file, or of all files below a folder."""
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file() and not file.is_symlink()]
    return sum(file.stat().st_size for file in files)


def seconds_to_answer(command: list[str], name: str, environment: dict[str, str]) -> float:
    """From the start of the process to the window's answer. Raises ``SystemExit`` where none comes."""
    from gui.one_instance import hand_over

    started = time.perf_counter()
    with subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL) as process:
        try:
            while not hand_over([], name):
                if process.poll() is not None or time.perf_counter() - started > PATIENCE:
                    raise SystemExit(f"{command[0]} opened no window.")
                time.sleep(0.005)
            return time.perf_counter() - started
        finally:
            process.terminate()


def starts(frozen: Path) -> None:
    """Both medians, and the one in relation to the other."""
    from PySide6.QtCore import QCoreApplication

    from gui.one_instance import address

    with tempfile.TemporaryDirectory(prefix="factline-start-", ignore_cleanup_errors=True) as home:
        os.environ |= {"HOME": home, "XDG_CONFIG_HOME": f"{home}/config", "XDG_DATA_HOME": f"{home}/data"}
        application = QCoreApplication([])
        application.setApplicationName("Factline")
        application.setOrganizationName("Factline")
        environment = dict(os.environ)
        if sys.platform == "linux" and not environment.get("DISPLAY"):
            environment["QT_QPA_PLATFORM"] = "offscreen"
        taken: dict[str, list[float]] = {"from source": [], "frozen": []}
        commands = {"from source": [sys.executable, "app.py"], "frozen": [str(frozen)]}
        for _ in range(ROUNDS + 1):  # the first fills the disk's cache and is not counted
            for kind, command in commands.items():
                taken[kind].append(seconds_to_answer(command, address(), environment))
    medians = {kind: statistics.median(each[1:]) for kind, each in taken.items()}
    for kind, seconds in medians.items():
        print_figure(f"start of the window, {kind}", seconds)
    ratio = medians["frozen"] / medians["from source"]
    print(f"{'frozen in relation to source':44}{ratio:8.2f}     at most {LIMIT}{'' if ratio <= LIMIT else '   OVER'}")


def main(arguments: list[str]) -> None:
    dist = Path(arguments[0]) if arguments else ROOT / "dist"
    program = dist / "factline" / ("factline.exe" if sys.platform == "win32" else "factline")
    if not program.is_file():
        print(f"Nothing is frozen in {dist.name}: python3 packaging/build.py linux makes it. Not measured.")
        return
    print_calibration()
    for path in (dist / "factline", *sorted(dist.glob("factline*.*"))):
        print(f"{path.name:44}{size(path) / 1e6:8.1f} MB")
    starts(program)


if __name__ == "__main__":
    main(sys.argv[1:])
