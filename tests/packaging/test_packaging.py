"""What is handed out says what is true: names, versions and types agree, and each part is what its system reads.

Building takes minutes and PyInstaller: `python3 packaging/build.py linux` and `packaging/try_deb.sh` do it. Here are the parts
that can be looked at without; a validator that is not installed is skipped.
"""

from __future__ import annotations

import ast
import importlib.util
import json
import plistlib
import re
import runpy
import shutil
import struct
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from core import __version__
from core.case import Case

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
APP = "org.factline.Factline"
CASE_TYPE = "application/x-factline"


def module(name: str) -> ModuleType:
    """A program of packaging/, which is no package that could be imported."""
    spec = importlib.util.spec_from_file_location(f"factline_packaging_{name}", PACKAGING / f"{name}.py")
    assert spec is not None and spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def entries() -> dict[str, str]:
    lines = (LINUX / "factline.desktop").read_text(encoding="utf-8").split("\n")
    return dict(line.split("=", 1) for line in lines if "=" in line)


class TestVersions:
    def test_there_is_one(self) -> None:
        project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        releases = ET.parse(LINUX / "factline.metainfo.xml").getroot().iter("release")
        assert project["version"] == __version__ == next(release.attrib["version"] for release in releases)
        assert f'"Factline {__version__}"' in (LINUX / "factline.1").read_text(encoding="utf-8")

    def test_the_build_reads_it_from_the_source(self) -> None:
        assert module("deb").version_of() == __version__


class TestTheDesktop:
    def test_files_of_every_kind_can_be_opened_with_it(self) -> None:
        types = entries()["MimeType"].rstrip(";").split(";")
        word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        assert {CASE_TYPE, word, "text/plain", "text/html"} <= set(types)
        assert entries()["Exec"] == "factline %F" and entries()["Icon"] == APP

    def test_a_case_is_known_by_its_first_bytes(self, tmp_path: Path) -> None:
        """What the MIME type looks for stands in a real case."""
        path = tmp_path / "story.factline"
        Case.create(path, person="").close()
        start = path.read_bytes()[:100]
        names = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
        root = ET.parse(LINUX / "factline-mime.xml").getroot()
        (outer,) = root.findall(".//m:magic/m:match", names)
        (inner,) = outer.findall("m:match", names)
        for match in (outer, inner):
            value = match.attrib["value"].replace("\\000", "\0").encode("ascii")
            at = int(match.attrib["offset"])
            assert start[at : at + len(value)] == value
        (kind,) = root.findall("m:mime-type", names)
        assert kind.attrib["type"] == CASE_TYPE
        assert [glob.attrib["pattern"] for glob in kind.findall("m:glob", names)] == ["*.factline"]

    @pytest.mark.parametrize(
        "command",
        [
            ["desktop-file-validate", "factline.desktop"],
            ["appstreamcli", "validate", "--no-net", "factline.metainfo.xml"],
            ["man", "--warnings", "-l", "factline.1"],
            ["sh", "-n", "install.sh"],
            ["sh", "-n", "uninstall.sh"],
            ["bash", "-n", "make_runtime.sh"],
            ["bash", "-n", "../try_deb.sh"],
            ["bash", "-n", "../macos/make_dmg.sh"],
        ],
        ids=lambda command: command[0] + " " + command[-1],
    )
    def test_its_own_judge_finds_no_fault(self, command: list[str]) -> None:
        needed = [command[0], *(["groff"] if command[0] == "man" else [])]
        if missing := [program for program in needed if shutil.which(program) is None]:
            pytest.skip(f"{missing[0]} is not installed here")
        done = subprocess.run(command, cwd=LINUX, capture_output=True, check=False)
        assert done.returncode == 0, done.stdout.decode("utf-8", "replace")
        assert b"warning" not in done.stderr.lower(), done.stderr.decode("utf-8", "replace")

    def test_the_archive_installs_and_goes_again(self, tmp_path: Path) -> None:
        """install.sh and uninstall.sh on a folder like the one that the build makes; what is the user's stays."""
        if sys.platform != "linux":
            pytest.skip("the archive is for Linux")
        folder, prefix = tmp_path / "archive", tmp_path / "home with blanks" / ".local"
        (folder / "factline").mkdir(parents=True)
        (folder / "factline" / "factline").write_text("#!/bin/sh\necho compared\n", encoding="utf-8", newline="\n")
        (folder / "factline" / "factline").chmod(0o755)
        (folder / "share" / "applications").mkdir(parents=True)
        shutil.copy(LINUX / "factline.desktop", folder / "share" / "applications" / f"{APP}.desktop")
        for script in ("install.sh", "uninstall.sh"):
            shutil.copy(LINUX / script, folder / script)
        case = prefix / "share" / "Factline" / "cases" / "mine.factline"
        case.parent.mkdir(parents=True)
        case.write_bytes(b"kept")
        environment = {"PREFIX": str(prefix), "HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
        subprocess.run(["sh", str(folder / "install.sh")], env=environment, check=True, capture_output=True)
        started = subprocess.run([str(prefix / "bin" / "factline")], capture_output=True, check=True)
        assert started.stdout == b"compared\n"
        desktop = (prefix / "share" / "applications" / f"{APP}.desktop").read_text(encoding="utf-8")
        assert f'Exec="{prefix}/bin/factline" %F' in desktop
        gone = ["sh", str(prefix / "lib" / "factline" / "uninstall.sh")]
        subprocess.run(gone, env=environment, check=True, capture_output=True)
        left = sorted(path for path in prefix.rglob("*") if path.is_file() and "mime" not in path.name)
        assert left == [case]


class TestTheOtherSystems:
    @pytest.mark.skipif(shutil.which("flatpak-builder") is None, reason="flatpak-builder is not installed here")
    def test_flatpak_reads_its_manifest(self, tmp_path: Path) -> None:
        manifest = PACKAGING / "flatpak" / f"{APP}.yml"
        command = ["flatpak-builder", "--show-manifest", str(manifest)]
        shown = subprocess.run(command, cwd=tmp_path, capture_output=True, check=True)  # it leaves a folder where it is
        assert [module["name"] for module in json.loads(shown.stdout)["modules"]] == ["xcb-util-cursor", "factline"]

    def test_macos_opens_the_same_files(self) -> None:
        known = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
        assert known["CFBundleIdentifier"] == APP
        case, article = known["CFBundleDocumentTypes"]
        (exported,) = known["UTExportedTypeDeclarations"]
        assert case["LSItemContentTypes"] == [exported["UTTypeIdentifier"]]
        assert exported["UTTypeTagSpecification"]["public.mime-type"] == [CASE_TYPE]
        assert {"public.plain-text", "public.html"} <= set(article["LSItemContentTypes"])

    def test_the_windows_installer_names_what_is_frozen(self) -> None:
        """Each program it starts or registers is one that the spec makes; every file it takes is there or is made."""
        script = (PACKAGING / "windows" / "factline.iss").read_text(encoding="utf-8")
        spec = (PACKAGING / "factline.spec").read_text(encoding="utf-8")
        made = set(re.findall(r'program\("([\w-]+)"', spec))
        assert set(re.findall(r"\{app\}\\([\w-]+)\.exe", script)) == made == {"factline", "factline-console"}
        assert "PrivilegesRequired=lowest" in script
        for source in re.findall(r'Source: "\{#Root\}\\(packaging[^"*]+)"', script):
            assert (ROOT / source.replace("\\", "/")).is_file()

    def test_every_icon_is_one_that_its_system_reads(self) -> None:
        icons = module("icons")
        pictures = [(16, b"\x89PNG small"), (256, b"\x89PNG large picture")]
        made = icons.ico(pictures)
        assert struct.unpack("<HHH", made[:6]) == (0, 1, 2)
        for n, (size, png) in enumerate(pictures):
            entry = struct.unpack("<BBBBHHII", made[6 + 16 * n : 22 + 16 * n])
            assert entry[0] == size % 256 and made[entry[7] : entry[7] + entry[6]] == png
        made = icons.icns([("ic07", b"\x89PNG")])
        assert made[:4] == b"icns" and struct.unpack(">I", made[4:8])[0] == len(made) == 20

    @pytest.mark.parametrize(
        ("system", "named", "bundled"),
        [
            ("linux", ["factline"], False),
            ("win32", ["factline", "factline-console"], False),
            ("darwin", ["factline"], True),
        ],
    )
    def test_the_spec_on_each_system(
        self, system: str, named: list[str], bundled: bool, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Run as PyInstaller runs it, with what it gives replaced by what writes down what was asked for."""
        asked: dict[str, list[dict[str, Any]]] = {}

        def gives(name: str) -> Callable[..., Any]:
            def made(*_: object, **given: Any) -> SimpleNamespace:
                asked.setdefault(name, []).append(given)
                libraries = ["libX11.so.6", "libxcb.so.1", "libxcb-cursor.so.0", "libssl.so.3", "libQt6Core.so.6"]
                entries = [*libraries, "PySide6/Qt/plugins/sqldrivers/libqsqlite.so", "PySide6/QtGui.so"]
                return SimpleNamespace(binaries=[(entry, "", "") for entry in entries], datas=[], pure=[], scripts=[])

            return made

        hooks = SimpleNamespace(
            collect_data_files=lambda package: [(package, package)], collect_submodules=lambda package: [package]
        )
        monkeypatch.setitem(sys.modules, "PyInstaller", SimpleNamespace())
        monkeypatch.setitem(sys.modules, "PyInstaller.utils", SimpleNamespace())
        monkeypatch.setitem(sys.modules, "PyInstaller.utils.hooks", hooks)
        monkeypatch.setattr(sys, "platform", system)
        space = {name: gives(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
        run = runpy.run_path(str(PACKAGING / "factline.spec"), {**space, "SPECPATH": str(PACKAGING)})
        assert [program["name"] for program in asked["EXE"]] == named
        assert ("tzdata", "tzdata") in asked["Analysis"][0]["datas"] or system != "win32"
        kept = [name for name, *_ in run["frozen"].binaries]
        assert "PySide6/QtGui.so" in kept and not any("sqldrivers" in name for name in kept)
        if system == "linux":
            assert kept == ["libxcb-cursor.so.0", "libssl.so.3", "libQt6Core.so.6", "PySide6/QtGui.so"]
        assert ("BUNDLE" in asked) is bundled
        if bundled:
            (bundle,) = asked["BUNDLE"]
            assert bundle["bundle_identifier"] == APP and bundle["version"] == __version__
            assert bundle["info_plist"]["CFBundleDocumentTypes"]

    def test_the_workflow_installs_all_that_tests_need(self) -> None:
        """On its runners a missing program is an error, and nobody there may install it later."""
        spec = importlib.util.spec_from_file_location("factline_dev", ROOT / "dev.py")
        assert spec is not None and spec.loader is not None
        dev = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(dev)
        installed = set((ROOT / ".github/workflows/build.yml").read_text(encoding="utf-8").split())
        needed = {*dev.QT_LIBRARIES.values(), *dev.WINDOW_LIBRARIES.values(), *dev.wanted_by_tests()}
        assert needed <= installed, sorted(needed - installed)

    def test_the_spec_is_python_and_takes_what_is_found_by_name(self) -> None:
        spec = (PACKAGING / "factline.spec").read_text(encoding="utf-8")
        ast.parse(spec)
        for part in ('collect_submodules("core")', 'collect_submodules("gui")', 'files_of("resources")'):
            assert part in spec


def test_every_package_that_is_carried_has_its_licence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    notices = module("notices")
    assert notices.gather_texts(tmp_path / "licences", None) == 0
    carried = {path.name for path in (tmp_path / "licences").iterdir()}
    there = {name for name in notices.needed() if notices.installed(name) is not None}
    assert there | {"factline", "python", "inter", "source-serif-4"} <= carried
    lgpl = (tmp_path / "licences" / "pyside6-essentials" / "LGPL-3.0.txt").read_text(encoding="utf-8")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in lgpl


def test_a_package_without_a_licence_stops_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    notices = module("notices")
    monkeypatch.setattr(notices, "WITHOUT_A_TEXT", {})
    assert notices.gather_texts(tmp_path / "licences", None) == 1
    assert "sentencex" in capsys.readouterr().out


@pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in ("dpkg-deb", "dpkg-query", "readelf")),
    reason="dpkg is not installed here",
)
def test_a_package_of_a_small_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The .deb of a folder with one program in it: what dpkg reads back of it."""
    frozen, made = tmp_path / "frozen", tmp_path / "made"
    (frozen / "_internal" / "licences" / "python").mkdir(parents=True)
    shutil.copy("/bin/true", frozen / "factline")
    (frozen / "_internal" / "libssl.so.3").write_bytes(b"Debian keeps this one safe itself")
    (made / "hicolor" / "48x48" / "apps").mkdir(parents=True)
    (made / "hicolor" / "48x48" / "apps" / f"{APP}.png").write_bytes(b"")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795300000")
    monkeypatch.setenv("DEBFULLNAME", "The Harbour Post IT")
    monkeypatch.setenv("DEBEMAIL", "it@harbour.example")
    assert module("deb").main(frozen, made, tmp_path / "dist") == 0
    (package,) = (tmp_path / "dist").glob("factline_*.deb")

    def told(*arguments: str) -> str:
        return subprocess.run(["dpkg-deb", *arguments], capture_output=True, check=True).stdout.decode("utf-8")

    assert told("--field", str(package), "Maintainer").strip() == "The Harbour Post IT <it@harbour.example>"
    assert told("--field", str(package), "Version").strip() == __version__
    assert re.match(r"libc6 \(>= 2\.\d+\), .*libxcb-cursor0", told("--field", str(package), "Depends"))
    listed = told("--contents", str(package))
    assert "./usr/bin/factline -> ../lib/factline/factline" in listed
    assert re.search(r"-rwxr-xr-x root/root .* \./usr/lib/factline/factline\n", listed)
    assert "libssl" not in listed
    places = f"applications/{APP}.desktop metainfo/{APP}.metainfo.xml mime/packages/factline.xml man/man1/factline.1.gz"
    for place in places.split():
        assert f"./usr/share/{place}" in listed
