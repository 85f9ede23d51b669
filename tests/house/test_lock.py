"""The lock: pinned, hashed, whole on Linux, Windows and macOS, and bound to no package host."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.markers import Environment, Marker, default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
BLOCK = re.compile(r"^[a-z0-9].*(?:\n .*)*", re.MULTILINE)
PIN = re.compile(
    r"(?P<name>[a-z0-9][a-z0-9.-]*)==(?P<version>[0-9][^ ;]*)(?: ; (?P<marker>[^\\]+?))?"
    r"(?P<hashes>(?: \\\n    --hash=sha256:[0-9a-f]{64})+)(?:\n    #.*)*"
)
SYSTEMS = {
    "linux": {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix"},
    "windows": {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"},
    "macos": {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix"},
}
PYTHONS = ["3.11", "3.12", "3.13", "3.14"]
ENVIRONMENTS = [(system, python) for system in SYSTEMS for python in PYTHONS]


def environment(system: str, python: str) -> Environment:
    here = default_environment()
    here.update({**SYSTEMS[system], "python_version": python, "python_full_version": f"{python}.0"})  # type: ignore[typeddict-item]  # the keys are known, not to mypy
    return here


def pinned(system: str, python: str) -> dict[str, str]:
    """Name and version of every package that the lock gives to one system."""
    packages: dict[str, str] = {}
    for found in map(PIN.fullmatch, BLOCK.findall(LOCK)):
        assert found
        marker = found["marker"]
        if marker and not Marker(marker).evaluate(dict(environment(system, python))):
            continue
        assert found["name"] not in packages, f"{found['name']} is pinned twice for {system}, Python {python}"
        packages[found["name"]] = found["version"]
    return packages


def wanted(system: str, python: str) -> Iterator[Requirement]:
    """What the project asks for itself, on one system."""
    for line in PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["dev"]:
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate(dict(environment(system, python))):
            yield requirement


def test_every_package_is_pinned_and_hashed() -> None:
    blocks = BLOCK.findall(LOCK)
    assert len(blocks) > 20
    assert [block for block in blocks if not PIN.fullmatch(block)] == []
    rest = BLOCK.sub("", LOCK)
    assert [line for line in rest.split("\n") if line.strip() and not line.startswith("#")] == []


def test_no_package_host_is_named() -> None:
    assert re.findall(r"https?:|://|--(?:extra-)?index|--find-links|--trusted-host| @ ", LOCK) == []


@pytest.mark.parametrize(("system", "python"), ENVIRONMENTS)
def test_what_the_project_asks_for_is_there(system: str, python: str) -> None:
    packages = pinned(system, python)
    for requirement in wanted(system, python):
        version = packages.get(canonicalize_name(requirement.name))
        assert version, f"{requirement.name} is not locked for {system}"
        assert requirement.specifier.contains(version), f"{requirement} is not met by {version}"


@pytest.mark.parametrize(("system", "python"), ENVIRONMENTS)
def test_what_the_packages_ask_for_is_there(system: str, python: str) -> None:
    """Read from what is installed here; the two that Windows alone installs ask for nothing."""
    packages = pinned(system, python)
    for name in sorted(packages.keys() - {"colorama", "tzdata"}):
        for line in distribution(name).requires or []:
            requirement = Requirement(line)
            asked = dict(environment(system, python)) | {"extra": ""}
            if requirement.marker is None or requirement.marker.evaluate(asked):
                assert canonicalize_name(requirement.name) in packages, f"{name} needs {requirement} on {system}"


def test_windows_gets_a_time_zone_database() -> None:
    assert "tzdata" in pinned("windows", "3.11")
    names = {requirement.name for requirement in wanted("windows", "3.11")}
    assert "tzdata" in names, "tzdata is a dependency of the program itself"


def test_the_qt_that_kills_python_is_shut_out() -> None:
    (qt,) = [r for r in wanted("linux", "3.11") if canonicalize_name(r.name) == "pyside6-essentials"]
    assert qt.specifier.contains("6.11.3")
    assert not qt.specifier.contains("6.12.0")
    assert "pyside6" not in pinned("linux", "3.11"), "the whole PySide6 adds web and PDF engines that nothing uses"


def test_the_notices_name_what_the_lock_pins() -> None:
    lines = (ROOT / "NOTICES").read_text(encoding="utf-8").split("\n")
    packages = pinned("linux", "3.11")
    runtime = [canonicalize_name(Requirement(line).name) for line in PROJECT["project"]["dependencies"]]
    named = [f"{name} {packages[name]}" for name in runtime if name in packages]
    assert [line for line in named if line not in lines] == [], "python3 dev.py notices writes them anew"
    for name in ("LICENSE*", "OFL*"):
        for top in ("core", "gui", "resources"):
            for file in (ROOT / top).rglob(name):
                assert file.parent.relative_to(ROOT).as_posix() in lines
