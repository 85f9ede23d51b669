#!/usr/bin/env python3
"""Set up, run and test Factline from a fresh clone, with Python 3.11 or newer and nothing else.

    python3 dev.py run [FILE...]     the program; without files, on the sample versions
    python3 dev.py test [PART...]    everything, or some parts: lint format types imports core window
    python3 dev.py test PATH -k ...  only these tests: what is no part's name goes to pytest
    python3 dev.py bench [NAME...]   the figures of benchmarks/, each beside its limit
    python3 dev.py gallery [WORD...] a picture of every state of the window in out/gallery, beside the drawn ones
    python3 dev.py fix               what lint and format can mend by themselves
    python3 dev.py lock [--upgrade]  resolve the dependencies anew into requirements.lock
    python3 dev.py update            the newest of all dependencies: lock, notices, every check, all figures
    python3 dev.py notices           write NOTICES anew from what is installed

(`py dev.py ...` on Windows.) The first call makes `.venv` beside this file from requirements.lock, hashes checked;
later calls start at once, until the lock or Python changes. Standard library only.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import time
import venv
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036  # an older Python gets this sentence instead of a traceback
    sys.exit(
        f"Factline needs Python 3.11 or newer, and this is {sys.version.split()[0]}: start dev.py with a newer one."
    )

import tomllib

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "factline-lock.txt"
SAMPLES = ROOT / "resources" / "samples"
OUT = ROOT / "out"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

# Wheels alone, so that no machine needs a compiler. breame (words in a table) is published as source alone; its
# wheel is built with the tools that the lock pins.
WHEELS_ONLY = ["--only-binary=:all:", "--no-binary=breame", "--no-build-isolation", "--use-pep517"]

# A shared library Qt loads, and the Debian package that has it. Found by trying on a bare Debian 12.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
}


def main(arguments: list[str]) -> int:
    command, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    commands = {
        "run": run,
        "test": test,
        "bench": bench,
        "gallery": gallery,
        "fix": fix,
        "lock": lock,
        "notices": notices,
        "update": update,
    }
    if command in commands:
        return commands[command](rest)
    print(__doc__)
    return 0 if command in {"-h", "--help", "help"} else 2


# ---------------------------------------------------------------- set-up


def set_up() -> None:
    """Makes `.venv`, or renews it; does nothing where its stamp names this lock and the Python that it still has."""
    locked = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    made = STAMP.read_text(encoding="utf-8") if STAMP.is_file() else ""
    python = python_of_venv()
    if python and made == f"{locked}\n{python}\n":
        return
    if pip_wheel() is None:
        sys.exit("Python's pip is missing here, and what Factline needs can't be installed without it.")
    if python and made.endswith(f"\n{python}\n"):
        say("The lock has changed: bringing .venv up to date.")
    else:
        say("Making .venv: the first time this takes some minutes.")
        venv.EnvBuilder(clear=sys.prefix != str(VENV), with_pip=False, symlinks=os.name != "nt").create(VENV)
    build_tools = VENV / "build-tools.txt"
    pinned = re.findall(r"^(?:setuptools|wheel)==.*(?:\n .*)*", LOCK.read_text(encoding="utf-8"), re.MULTILINE)
    build_tools.write_text("\n".join(pinned) + "\n", encoding="utf-8", newline="\n")
    for requirements in (build_tools, LOCK):  # the tools first: no build fetches any of its own, unpinned
        pip_install(requirements)
    STAMP.write_text(f"{locked}\n{python_of_venv()}\n", encoding="utf-8", newline="\n")


def python_of_venv() -> str:
    """The version of the Python in `.venv`, in one line; empty where there is none or it starts no more."""
    try:
        asked = [str(PYTHON), "-c", "import sys; print(*sys.version.split())"]
        return subprocess.run(asked, capture_output=True, check=True).stdout.decode("utf-8").strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def pip_install(requirements: Path) -> None:
    command = [str(PYTHON), "-m", "pip", "install", "-qq", "--no-deps", "--require-hashes", *WHEELS_ONLY]
    environment = dict(os.environ, PYTHONPATH=str(pip_wheel()), PIP_DISABLE_PIP_VERSION_CHECK="1")
    done = subprocess.run([*command, "--requirement", str(requirements)], env=environment, check=False)
    if done.returncode:
        sys.exit("The dependencies could not be installed; what pip says stands above. Run the same command again.")


def pip_wheel() -> Path | None:
    """A wheel of pip that came with Python or with the system; pip runs from within it.

    Debian leaves ensurepip out of its python3 and keeps the wheel in a package of its own.
    """
    folders = [Path("/usr/share/python-wheels")]
    spec = importlib.util.find_spec("ensurepip")
    if spec and spec.origin:
        folders.insert(0, Path(spec.origin).parent / "_bundled")
    return next((wheel for folder in folders for wheel in sorted(folder.glob("pip-*.whl"))), None)


def check_system(for_tests: bool) -> None:
    """On Linux: installs the libraries and programs that are missing, or prints the one command that does."""
    if sys.platform != "linux":
        return
    libraries = QT_LIBRARIES | (WINDOW_LIBRARIES if for_tests or has_screen() else {})
    missing = [package for library, package in libraries.items() if not loads(library)]
    if pip_wheel() is None and not python_of_venv():
        missing.insert(0, "python3-venv")
    what = "what the window needs of the system"
    if for_tests:
        missing += [package for package, there in wanted_by_tests().items() if not there]
        what += ", and programs without which some tests are skipped"
    install_packages(missing, what)


def wanted_by_tests() -> dict[str, bool]:
    """Debian packages without which some tests are skipped, and whether what they bring is there."""
    return {
        "libreoffice-writer": shutil.which("soffice") is not None,
        "libreoffice-calc": Path("/usr/lib/libreoffice/program/libsclo.so").exists(),
        "python3-uno": Path("/usr/lib/python3/dist-packages/uno.py").exists(),
        "poppler-utils": shutil.which("pdftoppm") is not None,
        "xvfb": shutil.which("Xvfb") is not None,
        "at-spi2-core": Path("/usr/libexec/at-spi-bus-launcher").exists(),
        "dbus": shutil.which("dbus-daemon") is not None,
        "libglib2.0-bin": shutil.which("gdbus") is not None,
        "fonts-wqy-microhei": any(Path("/usr/share/fonts").glob("truetype/wqy/*")),
    }


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_packages(packages: list[str], what: str) -> None:
    """Installs Debian packages where this process may (root, on Debian or Ubuntu); else prints the command."""
    if not packages:
        return
    install = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    if may_install():
        say(f"Installing {what}: {' '.join(packages)}")
        environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
        log = []
        for command in (["apt-get", "update", "-q"], install):
            waiting = [command[0], "-o", "DPkg::Lock::Timeout=300", *command[1:]]
            done = subprocess.run(
                waiting,
                env=environment,
                check=False,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                encoding="utf-8",
                errors="replace",
            )
            log.append(done.stdout)
        if done.returncode == 0:
            return
        print("".join(log)[-2000:], file=sys.stderr)
    sudo = "sudo " if not may_install() else ""
    say(f"Missing here: {what}. This installs it (on Debian or Ubuntu; elsewhere packages of other names):")
    say(f"    {sudo}apt-get install --no-install-recommends {' '.join(packages)}")


def may_install() -> bool:
    return sys.platform == "linux" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def say(sentence: str) -> None:
    print(sentence, flush=True)


# ---------------------------------------------------------------- run


def run(files: list[str]) -> int:
    check_system(for_tests=False)
    set_up()
    files, context = (files, []) if files else samples()
    if has_screen():
        return call([str(PYTHON), "app.py", *files, *context])
    return run_without_screen(files, context)


def samples() -> tuple[list[str], list[str]]:
    """The sample versions, and the options that say their labels and dates."""
    versions = tomllib.loads((SAMPLES / "samples.toml").read_text(encoding="utf-8"))["version"]
    labels = ",".join(version["label"] for version in versions)
    published = ",".join(version["published"].isoformat() for version in versions)
    return [str(SAMPLES / version["file"]) for version in versions], ["--label", labels, "--published", published]


def has_screen() -> bool:
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run_without_screen(files: list[str], context: list[str]) -> int:
    say("There is no screen here: comparing without a window.")
    OUT.mkdir(exist_ok=True)
    redline, report, picture = OUT / "redline.docx", OUT / "report.docx", OUT / "window.png"
    outputs = ["--docx", str(redline), "--report", str(report)]
    if status := call([str(PYTHON), "app.py", "compare", *files, *context, *outputs]):
        return status
    say(f"Written to {OUT}: {redline.name} and {report.name}.")
    if status := call(
        [str(PYTHON), "app.py", *files, *context, "--picture", str(picture)], QT_QPA_PLATFORM="offscreen"
    ):
        say("The picture of the window could not be made.")
        return status
    say(f"And a picture of the window: {picture.name}.")
    return 0


def call(command: list[str], **environment: str) -> int:
    return subprocess.run(command, cwd=ROOT, env=os.environ | environment, check=False).returncode


# ---------------------------------------------------------------- test


def parts() -> dict[str, list[str]]:
    """Each part of `test` and the tool with its arguments that runs it, in order: the quick ones first."""
    pytest = ["pytest", "--quiet", "--color=yes" if sys.stdout.isatty() else "--color=no"]
    # core's own tests run where PySide6 cannot be imported: it needs no screen.
    return {
        "lint": ["ruff", "check", "--quiet", "."],
        "format": ["ruff", "format", "--check", "--quiet", "."],
        "types": ["mypy", "--no-error-summary"],
        "imports": ["lint-imports", "--no-logo"],
        "core": [*pytest, "-n", "auto", "--without-qt", "-p", "no:pytest-qt", "tests"],
        "window": [*pytest, "tests/gui"],
    }


def test(arguments: list[str]) -> int:
    check_system(for_tests=True)
    set_up()
    known = parts()
    if any(argument not in known for argument in arguments):
        return step(["pytest", *arguments])[0]
    results = {}
    for name in arguments or known:
        say(f"\n== {name}")
        started = time.monotonic()
        status, closing = step(known[name])
        results[name] = (status, time.monotonic() - started, closing)
    return summary(results)


def step(tool: list[str]) -> tuple[int, str]:
    """Runs a tool of `.venv`, showing what it prints; gives its exit status and its last line."""
    environment = os.environ | {"PYTHONUNBUFFERED": "1"}
    if tool[0] == "pytest":  # a text file opened without its encoding is an error
        environment["PYTHONWARNDEFAULTENCODING"] = "1"
    last = ""
    # import-linter has no module to run, only its command; the others' modules find themselves on every system.
    command = [str(PYTHON.with_name(tool[0]))] if tool[0] == "lint-imports" else [str(PYTHON), "-m", tool[0]]
    with subprocess.Popen(
        [*command, *tool[1:]],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            print(line, end="", flush=True)
            last = line.strip() or last
    return process.returncode, last


def summary(results: dict[str, tuple[int, float, str]]) -> int:
    """Prints a line a part, then the count of all tests; 1 if any part failed."""
    say("")
    count = {"passed": 0, "failed": 0, "skipped": 0}
    for name, (status, seconds, closing) in results.items():
        tested = name in {"core", "window"}
        if status < 0:
            say(f"{name}: the process was killed by signal {-status}, whatever it says of its tests.")
        say(f"{name:8} {'ok' if status == 0 else 'FAILED':7}{seconds:6.1f} s  {closing if tested else ''}".rstrip())
        for number, word in re.findall(r"(\d+) (passed|failed|skipped|error)", closing) if tested else []:
            count["failed" if word == "error" else word] += int(number)
    failed = [name for name, (status, _, _) in results.items() if status]
    if failed:
        say(f"Failed: {', '.join(failed)}.")
    if sum(count.values()):
        say(f"{count['passed']} passed, {count['failed']} failed, {count['skipped']} skipped")
    return 1 if failed else 0


# ---------------------------------------------------------------- care of the house


def bench(arguments: list[str]) -> int:
    check_system(for_tests=False)
    set_up()
    names = arguments or sorted(path.stem for path in (ROOT / "benchmarks").glob("*.py") if path.stem != "calibration")
    return max(call([str(PYTHON), "-m", f"benchmarks.{name}"]) for name in names)


def gallery(arguments: list[str]) -> int:
    check_system(for_tests=False)
    set_up()
    return call([str(PYTHON), "-m", "tests.gallery", *arguments])


def fix(arguments: list[str]) -> int:
    set_up()
    paths = arguments or ["."]
    return step(["ruff", "check", "--fix", *paths])[0] | step(["ruff", "format", *paths])[0]


def lock(arguments: list[str]) -> int:
    """Resolves pyproject.toml for every system and Python at once, then proves wheels for each system."""
    set_up()
    compile_lock = ["uv", "pip", "compile", "pyproject.toml", "--group", "dev", "--universal", "--generate-hashes"]
    compile_lock += ["--python-version", "3.11", "--custom-compile-command", "python3 dev.py lock", "--quiet"]
    compile_lock += [
        "--system-certs",
        "--no-emit-index-url",
        "--no-emit-find-links",
        "--output-file",
        LOCK.name,
        *arguments,
    ]
    status, _ = step(compile_lock)
    if status:
        return status
    # What freezes the program is locked apart: neither running nor testing needs it.
    packer = ["packaging/requirements.in" if word == "pyproject.toml" else word for word in compile_lock]
    packer = [word for word in packer if word not in ("--group", "dev")]
    status, _ = step([word if word != LOCK.name else "packaging/requirements.lock" for word in packer])
    if status:
        return status
    for system in ("x86_64-manylinux_2_36", "windows", "macos"):
        for version in ("3.11", "3.13"):
            check = ["uv", "pip", "install", "--dry-run", "--quiet", "--require-hashes", "--only-binary=:all:"]
            check += ["--system-certs", "--no-binary=breame", "--python-platform", system, "--python-version", version]
            status, _ = step([*check, "--target", str(OUT / "never"), "--requirement", LOCK.name])
            say(f"{system}, Python {version}: {'everything installs' if status == 0 else 'NOT COMPLETE'}")
            if status:
                return status
    return 0


def update(arguments: list[str]) -> int:
    """The whole upkeep in one go; stops at the first thing that fails. Changelogs of what has moved are read by a person."""
    for part, given in ((lock, ["--upgrade", *arguments]), (notices, []), (test, []), (bench, [])):
        if status := part(given):
            return status
    return 0


def notices(arguments: list[str]) -> int:
    set_up()
    return call([str(PYTHON), str(ROOT / "packaging" / "notices.py"), *arguments])


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
