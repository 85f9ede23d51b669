"""The page read from outside, as a screen reader on Linux does: over AT-SPI, on a real X server."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import pytest

from tests.gui.compare_view.conftest import NEWER, OLDER

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
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


@dataclass(frozen=True)
class Bus:
    """The accessibility bus, and the environment in which a program finds it and a screen."""

    address: str
    environment: dict[str, str]

    def call(self, owner: str, path: str, method: str, *arguments: str) -> str:
        """What a method on the bus gives."""
        there = "--address", self.address, "--dest", owner, "--object-path", path, "--method", method
        return gdbus(self.environment, *there, *arguments)

    @contextmanager
    def program(self, script: str) -> Iterator[IO[bytes]]:
        """A program beside this file, from when it says that its window is shown; gives what else it says."""
        command = [sys.executable, str(Path(__file__).with_name(script))]
        running = subprocess.Popen(command, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        assert running.stdout is not None
        try:
            assert running.stdout.readline().strip() == b"shown"
            yield running.stdout
        finally:
            running.terminate()
            running.wait(timeout=10)
            running.stdout.close()


def gdbus(environment: dict[str, str], *arguments: str) -> str:
    return subprocess.run(
        ["gdbus", "call", *arguments], env=environment, capture_output=True, encoding="utf-8", timeout=20, check=False
    ).stdout.strip()


@pytest.fixture
def bus(xvfb_display: str, session_bus: str, tmp_path: Path) -> Iterator[Bus]:
    environment = os.environ | {
        "DISPLAY": xvfb_display,
        "DBUS_SESSION_BUS_ADDRESS": session_bus,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "XDG_CACHE_HOME": str(tmp_path),
    }
    command = [str(LAUNCHER), "--launch-immediately"]
    launcher = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        found = until(lambda: re.search("'(.+?)'", gdbus(environment, *bus_address())))
        yield Bus(found[1], environment)
    finally:
        launcher.terminate()
        launcher.wait(timeout=10)


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


def test_a_screen_reader_finds_every_row_and_every_word(bus: Bus) -> None:
    with bus.program("spoken_desk.py"):
        walk(bus.call)


def walk(call: Call) -> None:
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


@pytest.mark.skipif(shutil.which("dbus-monitor") is None, reason="dbus-monitor is not installed here")
def test_a_screen_reader_hears_the_change_that_one_goes_to(bus: Bus, tmp_path: Path) -> None:
    dbus = pytest.importorskip("PySide6.QtDBus")
    # Programs tell only what somebody has asked for, for as long as that somebody is there.
    reader = dbus.QDBusConnection.connectToBus(bus.address, "reader")
    registry = "org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "org.a11y.atspi.Registry"
    asked = dbus.QDBusMessage.createMethodCall(*registry, "RegisterEvent")
    asked.setArguments(["object:announcement"])
    heard = tmp_path / "heard.txt"
    try:
        assert reader.call(asked).type() == dbus.QDBusMessage.MessageType.ReplyMessage
        rule = "type='signal',interface='org.a11y.atspi.Event.Object',member='Announcement'"
        with heard.open("wb") as file:
            monitor = subprocess.Popen(["dbus-monitor", "--address", bus.address, rule], stdout=file)
        try:
            with bus.program("spoken_window.py") as told:
                lines = [told.readline().decode("utf-8").strip() for _ in range(3)]
                until(lambda: re.search(re.escape(f'"{lines[-1]}"'), heard.read_text(encoding="utf-8")))
        finally:
            monitor.terminate()
            monitor.wait(timeout=10)
    finally:
        dbus.QDBusConnection.disconnectFromBus("reader")
    said = re.findall(r'variant\s+string "(.*)"', heard.read_text(encoding="utf-8"))
    assert any(line.startswith("Number, changed: 12 → 21") for line in lines)
    assert [line for line in said if line in lines] == lines
