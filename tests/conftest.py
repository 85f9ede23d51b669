"""What every test shares: an empty home of its own, and what it may need of the machine.

The markers `libreoffice`, `xvfb` and `shared` skip a test, with the reason, where the machine lacks what it needs.
Where `CI=true` a missing program is an error instead: a test that never ran proves nothing there.

`--without-qt` blocks every import of PySide6, which proves that core needs no screen. It goes with
`-p no:pytest-qt`, because that plugin imports PySide6 itself; `dev.py test` gives both.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
IN_CI = os.environ.get("CI") == "true"

# Times belong in benchmarks, so no deadline and no alarm where a machine at work is slow to make examples; in CI the same
# examples each time, elsewhere new ones.
settings.register_profile(
    "factline", deadline=None, derandomize=IN_CI, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("factline")

# Before Qt or LibreOffice starts: neither reads nor writes what belongs to the person at this machine.
_HOME = tempfile.mkdtemp(prefix="factline-home-")
for _name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
    os.environ[_name] = _HOME
for _name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
    os.environ.pop(_name, None)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


class NoQt(MetaPathFinder):
    """Refuses PySide6 and shiboken6 as if they were not installed."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ModuleNotFoundError(f"{fullname} is blocked: this part runs without Qt", name=fullname)
        return None


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    parser.addoption("--without-qt", action="store_true", help="block PySide6 and leave the window's tests out")
    if not pluginmanager.hasplugin("pytest-qt"):  # its options stand in pyproject.toml all the same
        for name in ("qt_api", "qt_log_level_fail", "qt_log_ignore"):
            parser.addini(name, "read by pytest-qt, which is off")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--without-qt"):
        sys.meta_path.insert(0, NoQt())


@pytest.fixture(scope="session", autouse=True)
def plain_environment() -> None:
    """Programs that a test starts say what they say to a user, and nothing of the warnings that hold in here.

    In the process that runs the tests `EncodingWarning` was switched on at its start and stays on.
    """
    os.environ.pop("PYTHONWARNDEFAULTENCODING", None)


@pytest.fixture(scope="session", autouse=True)
def settings_of_their_own() -> Iterator[None]:
    """Where a window may run: its settings go to files in the empty home, never to the registry or a preference list.

    What was copied goes at the end: Qt would destroy it when Python is gone already, and crash.
    """
    if "PySide6.QtCore" not in sys.modules:
        yield
        return
    from PySide6.QtCore import QSettings, QStandardPaths
    from PySide6.QtGui import QGuiApplication

    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        QSettings.setPath(QSettings.Format.IniFormat, scope, _HOME)
    QStandardPaths.setTestModeEnabled(True)
    yield
    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(_HOME, ignore_errors=True)


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    if config.getoption("--without-qt") and collection_path == ROOT / "tests" / "gui":
        return True
    return None


def soffice() -> Path | None:
    """The LibreOffice program, or None."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return Path(found) if found else None


def _need(present: bool, what: str) -> None:
    if present:
        return
    if IN_CI:
        pytest.fail(f"{what} must be installed in CI", pytrace=False)
    pytest.skip(f"{what} is not installed here")


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("libreoffice"):
        _need(soffice() is not None, "LibreOffice Writer")
    if item.get_closest_marker("xvfb"):
        _need(sys.platform == "linux" and shutil.which("Xvfb") is not None, "Xvfb")
    if item.get_closest_marker("shared") and not SHARED.is_dir():
        pytest.skip("the folder ../shared is not here")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder ../shared of real articles and tools; skips where it is missing."""
    if not SHARED.is_dir():
        pytest.skip("the folder ../shared is not here")
    return SHARED


@pytest.fixture(scope="session")
def xvfb_display() -> Iterator[str]:
    """The name (`:7`) of an X server without a screen, started for this session. Use with the marker `xvfb`."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading, encoding="ascii") as pipe:
        number = pipe.readline().strip()
    try:
        if not number:
            pytest.fail("Xvfb ended before it named its display", pytrace=False)
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(timeout=10)
