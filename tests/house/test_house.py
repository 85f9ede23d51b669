"""The rules of the house that no other tool holds: what core may name, how long a module is, which words stay out."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CODE = sorted([ROOT / "app.py", *(path for top in ("core", "gui") for path in (ROOT / top).rglob("*.py"))])
TOOLS = sorted([ROOT / "dev.py", *(path for top in ("benchmarks", "packaging") for path in (ROOT / top).rglob("*.py"))])

# The name that an import uses, where it is not the package's own.
IMPORT_NAMES = {
    "pyside6-essentials": "PySide6",
    "markdown-it-py": "markdown_it",
    "python-docx": "docx",
    "tzdata": "zoneinfo",
}

# Written in two halves, so that this file does not find itself.
MACHINE_PATHS = re.compile(r"(?<![\w.~])/(?:wo" + r"rk|ro" + r"ot|home/\w+|tm" + r"p/[a-z])\b|[A-Z]:\\\\?Users")
PACKAGE_HOSTS = re.compile("|".join(["pyp" + r"i\.org", "pythonho" + r"sted\.org", "npm" + r"js\.(?:org|com)"]))
UNFINISHED = re.compile(r"\b(?:" + "|".join(["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"]) + r")\b")


def imports(path: Path) -> set[str]:
    """Full names of all modules that a file imports, anywhere in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import; this house names a module in full"
            names.add(node.module or "")
    return names


def kept_files() -> list[Path]:
    """The files of the project: as git lists them, or all of them where this is no clone."""
    if shutil.which("git") and (ROOT / ".git").exists():
        command = ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z"]
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode("utf-8")
        return [path for name in listed.split("\0") if name and (path := ROOT / name).is_file()]
    made = {"__pycache__", "out"}
    return [
        path
        for path in ROOT.rglob("*")
        if path.is_file()
        and not any(
            part in made or (part.startswith(".") and part != ".ci") for part in path.relative_to(ROOT).parts[:-1]
        )
    ]


def texts() -> list[tuple[str, str]]:
    """Name and content of every text file of the project."""
    known = {".py", ".toml", ".md", ".lock", ".json", ".txt", ".yml", ".cfg", ".svg", ".qss", ""}
    return [
        (str(path.relative_to(ROOT)), path.read_text(encoding="utf-8"))
        for path in kept_files()
        if path.suffix in known and path.name != "NOTICES"
    ]


def test_core_names_neither_window_nor_qt() -> None:
    assert [
        f"{path.relative_to(ROOT)}: {name}"
        for path in sorted((ROOT / "core").rglob("*.py"))
        for name in sorted(imports(path))
        if name.split(".")[0] in {"gui", "app", "PySide6", "shiboken6"}
    ] == []


def test_the_window_does_not_import_the_start() -> None:
    assert [str(path) for path in (ROOT / "gui").rglob("*.py") if "app" in imports(path)] == []


def test_no_module_is_two_things() -> None:
    lengths = {str(p.relative_to(ROOT)): p.read_text(encoding="utf-8").count("\n") for p in CODE + TOOLS}
    assert {name: length for name, length in lengths.items() if length > 500} == {}


def test_no_drawer_for_odds_and_ends() -> None:
    vague = {"utils", "util", "helpers", "helper", "manager", "misc"}
    assert [str(path) for path in CODE if path.stem in vague or path.parent.name in vague] == []


@pytest.mark.parametrize("words", [MACHINE_PATHS, PACKAGE_HOSTS, UNFINISHED], ids=["paths", "hosts", "unfinished"])
def test_words_that_stay_out(words: re.Pattern[str]) -> None:
    assert {name: hits for name, text in texts() if (hits := words.findall(text))} == {}


def test_dependencies_are_those_that_are_imported() -> None:
    standard = sys.stdlib_module_names
    imported = {name.split(".")[0] for path in CODE for name in imports(path)} - standard - {"core", "gui", "app"}
    declared = set()
    for line in PROJECT["project"]["dependencies"]:
        name = Requirement(line).name
        module = IMPORT_NAMES.get(name.lower(), name.lower().replace("-", "_"))
        if module != "zoneinfo":  # a data package: zoneinfo finds it on a system that has none
            declared.add(module)
    declared.discard("shiboken6")
    assert imported - {"shiboken6"} == declared


def test_core_loads_without_qt() -> None:
    """Every module of core, in a process that refuses PySide6."""
    program = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
sys.modules["PySide6"] = sys.modules["shiboken6"] = None
import importlib, pkgutil, core
names = [m.name for m in pkgutil.walk_packages(core.__path__, "core.")]
for name in names:
    importlib.import_module(name)
print(len(names))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
    assert int(done.stdout) > 15


def test_importing_core_is_cheap() -> None:
    """The heavy parts load when they are first used."""
    heavy = (
        "numpy lxml docx sentencex rapidfuzz diff_match_patch charset_normalizer regex breame PySide6 multiprocessing"
    )
    program = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
import core
print(*[name for name in {heavy.split()!r} if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert done.stdout.decode("utf-8").split() == []


def test_every_ignore_has_its_reason_beside_it() -> None:
    ignore = re.compile(r"#\s*(?:noqa|type:\s*ignore|pragma:)\S*(?:\[[^\]]*\])?(?P<rest>.*)")
    bare = []
    for path in [*CODE, *TOOLS]:
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
            found = ignore.search(line)
            if found and len(found["rest"].rpartition("#")[2].split()) < 3:
                bare.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()}")
    assert bare == []
