"""What stands on a real screen, not what a widget would paint: the two differ where nobody asks the window to paint."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "samples"

LOOKS = """
import sys, time
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
until = time.monotonic() + float(sys.argv[1])
while time.monotonic() < until:
    seen = application.primaryScreen().grabWindow(0).toImage()
    places = ((x, y) for x in range(0, seen.width(), 3) for y in range(0, seen.height(), 3))
    if sum(seen.pixel(*place) & 0xFFFFFF == int(sys.argv[2], 16) for place in places) > 600:
        sys.exit(0)
    time.sleep(0.3)
sys.exit(1)
"""
"""Looks at the screen until a colour takes more of it than the filter's button and the legend of the first page do."""


@pytest.mark.xvfb
def test_what_was_compared_comes_onto_the_screen(tmp_path: Path, xvfb_display: str) -> None:
    """The first thing on the screen is an empty desk; without another look at it by anybody the marks of facts follow."""
    from gui.theme import load_theme

    environment = os.environ | {
        "DISPLAY": xvfb_display,
        "QT_QPA_PLATFORM": "xcb",
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
    }
    marker = load_theme("light").mark("fact", "changed").background.rgb() & 0xFFFFFF
    files = [str(SAMPLES / "port-merrow-1.docx"), str(SAMPLES / "port-merrow-4.docx")]
    with subprocess.Popen([sys.executable, "app.py", *files], cwd=ROOT, env=environment) as window:
        try:
            command = [sys.executable, "-c", LOOKS, "60", f"{marker:06x}"]
            looked = subprocess.run(command, env=environment, timeout=90, check=False)
            assert window.poll() is None, "the window is open"
            assert looked.returncode == 0, "no fact is marked on the screen"
        finally:
            window.terminate()
