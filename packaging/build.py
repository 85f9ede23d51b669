#!/usr/bin/env python3
"""Makes what a newsroom's IT hands out, with one command a system and nothing but Python 3.11 or newer.

    python3 packaging/build.py linux      frozen program, .deb and tar.gz with an install script
    python3 packaging/build.py windows    frozen programs and, where Inno Setup is there, the installer
    python3 packaging/build.py macos      Factline.app and a .dmg of it
    python3 packaging/build.py freeze     the frozen program of this system alone
    python3 packaging/build.py deb|tar|appimage    a package of what is frozen already

An AppImage needs mksquashfs, and for its start, which is built from source, what packaging/linux/make_runtime.sh names.

Everything goes to dist/. PyInstaller is pinned and hashed in packaging/requirements.lock; it is installed beside `.venv`,
never into it, so that nothing which runs or tests the program needs it.
"""

from __future__ import annotations

import datetime
import os
import platform
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import dev  # noqa: E402  # it stands one folder up, which is on the path only now

HERE = ROOT / "packaging"
MADE = ROOT / "out" / "packaging"
TOOLS = MADE / "tools"
DIST = ROOT / "dist"
FROZEN = DIST / "factline"
APP = "org.factline.Factline"


def main(arguments: list[str]) -> int:
    targets = {
        "linux": (freeze, deb, tar),
        "windows": (freeze, installer),
        "macos": (freeze, disk_image),
        "freeze": (freeze,),
        "deb": (deb,),
        "tar": (tar,),
        "appimage": (appimage,),
    }
    if len(arguments) != 1 or arguments[0] not in targets:
        print(__doc__)
        return 2
    dev.set_up()
    for step in targets[arguments[0]]:
        started = time.monotonic()
        step()
        dev.say(f"{step.__name__}: {time.monotonic() - started:.0f} s")
    return 0


# ---------------------------------------------------------------- frozen


def freeze() -> None:
    """dist/factline, the program with its Python, its Qt and its data in one folder."""
    install_tools()
    prepare()
    run(dev.PYTHON, HERE / "notices.py", "texts", MADE / "licences")
    run(
        *(dev.PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
        *("--distpath", DIST, "--workpath", ROOT / "build", HERE / "factline.spec"),
        PYTHONPATH=str(TOOLS),
        PYTHONHASHSEED="0",
        SOURCE_DATE_EPOCH=str(committed()),
    )
    if sys.platform == "linux":
        forget_this_machine()
        run(dev.PYTHON, HERE / "notices.py", "texts", FROZEN / "_internal" / "licences", FROZEN)
        say_size("frozen", FROZEN)
        for folder in sorted((FROZEN / "_internal").iterdir(), key=size, reverse=True)[:6]:
            say_size(f"  {folder.name}", folder)


def install_tools() -> None:
    """PyInstaller and what it needs, hashes checked, into out/packaging/tools; again when its lock has changed."""
    lock = HERE / "requirements.lock"
    stamp = TOOLS / "lock.txt"
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == lock.read_text(encoding="utf-8"):
        return
    shutil.rmtree(TOOLS, ignore_errors=True)
    command = [str(dev.PYTHON), "-m", "pip", "install", "-qq", "--no-deps", "--require-hashes", "--only-binary=:all:"]
    environment = dict(os.environ, PYTHONPATH=str(dev.pip_wheel()), PIP_DISABLE_PIP_VERSION_CHECK="1")
    subprocess.run([*command, "--target", str(TOOLS), "--requirement", str(lock)], env=environment, check=True)
    stamp.write_text(lock.read_text(encoding="utf-8"), encoding="utf-8", newline="\n")


def forget_this_machine() -> None:
    """Python's own libraries say where the libraries of the machine lay that built them: nowhere that is elsewhere."""
    libraries = [*FROZEN.glob("_internal/python*/lib-dynload/*.so"), *FROZEN.glob("_internal/libpython*.so*")]
    run(TOOLS / "bin" / "patchelf", "--remove-rpath", *libraries)


def prepare() -> None:
    """What the frozen program carries beyond the project's own files: icons, the name of the build."""
    MADE.mkdir(parents=True, exist_ok=True)
    (MADE / "build.txt").write_text(build_name() + "\n", encoding="utf-8", newline="\n")
    (MADE / "version.txt").write_text(windows_version(), encoding="utf-8", newline="\n")
    run(dev.PYTHON, HERE / "icons.py", MADE, QT_QPA_PLATFORM="offscreen")


def version() -> str:
    found = re.search(r'__version__ = "([^"]+)"', (ROOT / "core" / "__init__.py").read_text(encoding="utf-8"))
    assert found is not None
    return found[1]


def git(*arguments: str) -> str:
    """What git says; empty where this is no clone."""
    command = ["git", "-c", f"safe.directory={ROOT}", "-C", str(ROOT), *arguments]
    try:
        return subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8").strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def committed() -> int:
    """When what is built was committed, in seconds since 1970; what is made twice from it is the same twice."""
    return int(os.environ.get("SOURCE_DATE_EPOCH") or git("log", "-1", "--format=%ct") or time.time())


def build_name() -> str:
    """``4be3b59 of 21 November 2026``."""
    day = datetime.datetime.fromtimestamp(committed(), datetime.UTC)
    return f"{git('rev-parse', '--short', 'HEAD') or 'source'} of {day.day} {day:%B %Y}"


def windows_version() -> str:
    """The version resource of the Windows programs, as PyInstaller reads it."""
    numbers = tuple([*map(int, version().split(".")), 0, 0, 0][:4])
    strings = {
        "CompanyName": "Factline",
        "FileDescription": "Factline",
        "FileVersion": version(),
        "LegalCopyright": "MIT licence",
        "ProductName": "Factline",
        "ProductVersion": f"{version()} ({build_name()})",
    }
    told = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in strings.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}),\n"
        f"  kids=[StringFileInfo([StringTable('040904B0', [{told}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


# ---------------------------------------------------------------- packages


def deb() -> None:
    run(dev.PYTHON, HERE / "deb.py", FROZEN, MADE, DIST, SOURCE_DATE_EPOCH=str(committed()))


def tar() -> None:
    """dist/factline-VERSION-linux-x86_64.tar.gz: the folder, an install and an uninstall script."""
    name = f"factline-{version()}-linux-{platform.machine()}"
    folder = MADE / name
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(FROZEN, folder / "factline", symlinks=True)
    share_into(folder / "share")
    for script in ("install.sh", "uninstall.sh"):
        shutil.copyfile(HERE / "linux" / script, folder / script)
        (folder / script).chmod(0o755)
    target = DIST / f"{name}.tar.gz"
    command = ["tar", "--sort=name", "--owner=0", "--group=0", "--numeric-owner", f"--mtime=@{committed()}"]
    subprocess.run([*command, "-czf", str(target), "-C", str(MADE), name], check=True)
    shutil.rmtree(folder)
    say_size(target.name, target)


def appimage() -> None:
    """dist/factline-VERSION-x86_64.AppImage: one file that runs without being installed.

    It is the frozen folder in a squashfs behind a start that mounts it, or unpacks it with --appimage-extract-and-run.
    """
    if shutil.which("mksquashfs") is None:
        sys.exit("mksquashfs is missing here (squashfs-tools on Debian), and an AppImage can't be packed without it.")
    start = MADE / f"runtime-{platform.machine()}"
    if not start.is_file():
        run("bash", HERE / "linux" / "make_runtime.sh", start)
    folder, packed = MADE / "Factline.AppDir", MADE / "factline.squashfs"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(FROZEN, folder / "usr" / "lib" / "factline", symlinks=True)
    share_into(folder / "usr" / "share")
    (folder / "AppRun").symlink_to("usr/lib/factline/factline")
    (folder / f"{APP}.desktop").symlink_to(f"usr/share/applications/{APP}.desktop")
    (folder / f"{APP}.png").symlink_to(f"usr/share/icons/hicolor/256x256/apps/{APP}.png")
    (folder / ".DirIcon").symlink_to(f"{APP}.png")
    command = ["mksquashfs", folder, packed, "-noappend", "-root-owned", "-comp", "zstd", "-quiet", "-no-progress"]
    run(*command, SOURCE_DATE_EPOCH=str(committed()))
    target = DIST / f"factline-{version()}-{platform.machine()}.AppImage"
    target.write_bytes(start.read_bytes() + packed.read_bytes())
    target.chmod(0o755)
    packed.unlink()
    shutil.rmtree(folder)
    say_size(target.name, target)


def share_into(folder: Path) -> None:
    """What a Linux desktop reads of the program, where it looks for it below a ``share`` folder."""
    shutil.copytree(MADE / "hicolor", folder / "icons" / "hicolor")
    for file, place in {
        "factline.desktop": f"applications/{APP}.desktop",
        "factline.metainfo.xml": f"metainfo/{APP}.metainfo.xml",
        "factline-mime.xml": f"mime/packages/{APP}.xml",
        "factline.1": "man/man1/factline.1",
    }.items():
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(HERE / "linux" / file, folder / place)


def installer() -> None:
    """dist/factline-VERSION-setup.exe by Inno Setup, where it is installed."""
    compiler = shutil.which("iscc") or r"C:\Program Files (x86)\Inno Setup 6\ISCC.exe"
    if not Path(compiler).is_file():
        dev.say("Inno Setup 6 is not installed here: the folder dist/factline is made, its installer is not.")
        return
    run(compiler, f"/DVersion={version()}", f"/DRoot={ROOT}", HERE / "windows" / "factline.iss")


def disk_image() -> None:
    """dist/factline-VERSION.dmg."""
    run("bash", HERE / "macos" / "make_dmg.sh", DIST / "Factline.app", DIST / f"factline-{version()}.dmg")


def run(*command: object, **environment: str) -> None:
    """Run a program of the project's folder. Exits with its status, and a line that names it, where it fails."""
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=ROOT, env=os.environ | environment, check=False)
    if done.returncode:
        named = next(
            (Path(word).name for word in words[1:] if word.endswith((".py", ".sh", ".spec", ".iss"))), words[0]
        )
        sys.exit(f"{named} has failed; what it said stands above.")


def size(path: Path) -> int:
    """Bytes of a file, or of all files below a folder; a link counts nothing."""
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file()]
    return sum(file.stat().st_size for file in files if not file.is_symlink())


def say_size(name: str, path: Path) -> None:
    dev.say(f"{name:44}{size(path) / 1e6:8.1f} MB")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
