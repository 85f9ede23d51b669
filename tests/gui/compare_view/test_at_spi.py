"""The page read from outside, as a screen reader on Linux does: over AT-SPI, on a real X server."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.gui.compare_view.conftest import NEWER, OLDER

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
DESK = Path(__file__).with_name("spoken_desk.py")
ACCESSIBLE = "org.a11y.atspi.Accessible"

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(
        not LAUNCHER.exists() or shutil.which("gdbus") is None or shutil.which("dbus-daemon") is None,
        reason="at-spi2-core, gdbus or dbus-daemon is not installed here",
    ),
]

Call = Callable[..., str]


@pytest.fixture
def session_bus() -> Iterator[str]:
    """The address of a session bus of our own."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8",
    )  # fmt: skip
    assert daemon.stdout is not None
    try:
        yield daemon.stdout.readline().strip()
    finally:
        daemon.terminate()
        daemon.wait(timeout=10)
        daemon.stdout.close()


@pytest.fixture
def call(xvfb_display: str, session_bus: str, tmp_path: Path) -> Iterator[Call]:
    """Calls a method on the accessibility bus on which the window's view is by then."""
    environment = os.environ | {
        "DISPLAY": xvfb_display,
        "DBUS_SESSION_BUS_ADDRESS": session_bus,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "XDG_CACHE_HOME": str(tmp_path),
    }
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    started = [subprocess.Popen([str(LAUNCHER), "--launch-immediately"], env=environment, **quiet)]

    def gdbus(*arguments: str) -> str:
        done = subprocess.run(
            ["gdbus", "call", *arguments],
            env=environment,
            capture_output=True,
            encoding="utf-8",
            timeout=20,
            check=False,
        )
        return done.stdout.strip()

    try:
        found = until(lambda: re.search("'(.+?)'", gdbus(*bus_address())))
        address = found[1]
        desk = subprocess.Popen(
            [sys.executable, str(DESK)], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        started.append(desk)
        assert desk.stdout is not None and desk.stdout.readline().strip() == b"shown"

        def reach(owner: str, path: str, method: str, *arguments: str) -> str:
            return gdbus("--address", address, "--dest", owner, "--object-path", path, "--method", method, *arguments)

        yield reach
        desk.stdout.close()
    finally:
        for process in reversed(started):
            process.terminate()
            process.wait(timeout=10)


def bus_address() -> tuple[str, ...]:
    return (
        "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus", "--method", "org.a11y.Bus.GetAddress"
    )  # fmt: skip


def until(ask: Callable[[], re.Match[str] | None]) -> re.Match[str]:
    end = time.monotonic() + 20
    while time.monotonic() < end:
        found = ask()
        if found:
            return found
        time.sleep(0.2)
    raise AssertionError("the accessibility bus did not answer")


def children(call: Call, owner: str, path: str) -> list[tuple[str, str]]:
    return re.findall(r"\('(:[\d.]+)', (?:objectpath )?'([^']+)'\)", call(owner, path, f"{ACCESSIBLE}.GetChildren"))


def name(call: Call, owner: str, path: str) -> str:
    return call(owner, path, "org.freedesktop.DBus.Properties.Get", ACCESSIBLE, "Name")


def test_a_screen_reader_finds_every_row_and_every_word(call: Call) -> None:
    root = "/org/a11y/atspi/accessible/root"
    until(lambda: re.search(r"':[\d.]+'", call("org.a11y.atspi.Registry", root, f"{ACCESSIBLE}.GetChildren")))
    (application,) = children(call, "org.a11y.atspi.Registry", root)
    (frame,) = children(call, *application)
    (view,) = (child for child in children(call, *frame) if "Compared versions" in name(call, *child))
    assert "'list'" in call(*view, f"{ACCESSIBLE}.GetRoleName")
    rows = [child for child in children(call, *view) if "list item" in call(*child, f"{ACCESSIBLE}.GetRoleName")]
    assert len(rows) == 10
    said = " ".join(name(call, *row) for row in rows)
    for text, _ in (*OLDER, *NEWER):
        assert text in said
    cells = children(call, *rows[4])
    assert ["21" in name(call, *cell) for cell in cells] == [False, True]
    assert "Number? changed: 21" in name(call, *cells[1])
