"""Writes NOTICES: the packages that the program runs with, as the lock pins them, and what lies among its files under a licence of its own.

`python3 dev.py notices` runs it. It reads the licence from each package's own metadata and the copyright lines from
the licence files that it brings along.
"""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
HEAD = """\
Factline is under the MIT licence (LICENSE). It runs with the packages below, each under its own licence and used
unchanged. Qt and PySide6 are used under the LGPL: they are installed as libraries of their own and can be replaced by
others of the same interface. Written by `python3 dev.py notices`; not edited by hand.
"""
CLASSIFIER = "License :: OSI Approved :: "


def locked() -> dict[str, str]:
    """Name and version of each package in the lock; of several versions, the first."""
    versions: dict[str, str] = {}
    for name, version in re.findall(
        r"^([a-z0-9.-]+)==(\S+)", (ROOT / "requirements.lock").read_text(encoding="utf-8"), re.M
    ):
        versions.setdefault(name, version)
    return versions


def needed() -> list[str]:
    """Names of all packages that the program itself needs, on any system, sorted."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    waiting = [Requirement(line) for line in project["project"]["dependencies"]]
    names: set[str] = set()
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        extra = requirement.marker is not None and "extra" in str(requirement.marker)
        if name in names or extra or name not in locked():
            continue
        names.add(name)
        package = installed(name)
        waiting += [Requirement(line) for line in (package.requires if package else None) or []]
    return sorted(names)


def installed(name: str) -> Distribution | None:
    """The package as it is installed here; None for one that only another system needs."""
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def field(package: Distribution, name: str) -> str:
    return package.metadata[name] if name in package.metadata else ""  # noqa: SIM401  # its type promises no get()


def licence(package: Distribution) -> str:
    stated = field(package, "License-Expression") or field(package, "License")
    classifiers = package.metadata.get_all("Classifier") or []
    approved = [name.removeprefix(CLASSIFIER) for name in classifiers if name.startswith(CLASSIFIER)]
    return stated.partition("\n")[0] or ", ".join(approved)


def copyrights(package: Distribution) -> list[str]:
    """The lines that say whose the package is, from its own licence files; for one without, its authors."""
    lines: list[str] = []
    for file in package.files or []:
        if "dist-info" in str(file) and re.fullmatch(r"(?i)(licen[cs]e|copying|notice)(\.\w+)?", file.name):
            text = Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")
            lines += re.findall(r"(?im)^[ \t#*]*(copyright (?:\(c\)|©|\d).*?)[ \t.]*$", text)
    authors = field(package, "Author") or field(package, "Author-email")
    authors = re.sub(r" *<[^>]*>", "", authors)
    return list(dict.fromkeys(lines))[:6] or [f"by {authors}"] * bool(authors)


def licence_files() -> list[Path]:
    """The licences of what lies among our own files: fonts, word lists."""
    folders = [ROOT / "core", ROOT / "gui", ROOT / "resources"]
    return sorted(path for folder in folders for name in ("LICENSE*", "OFL*") for path in folder.rglob(name))


def notices() -> str:
    parts = [HEAD]
    versions = locked()
    for name in needed():
        package = installed(name)
        if package is None:
            parts.append(f"{name} {versions[name]} (only where the lock asks for it)\n")
            continue
        lines = [f"{name} {versions[name]}", f"    licence: {licence(package)}"]
        parts.append("\n".join([*lines, *(f"    {line}" for line in copyrights(package))]) + "\n")
    for file in licence_files():
        folder = file.parent.relative_to(ROOT).as_posix()
        text = file.read_text(encoding="utf-8").strip()
        if "SIL Open Font License" in text:
            text = f"licence: SIL Open Font License 1.1, in {folder}/{file.name}\n{text.partition(chr(10))[0]}"
        parts.append(f"{folder}\n" + "".join(f"    {line}".rstrip() + "\n" for line in text.split("\n")))
    return "\n".join(parts)


if __name__ == "__main__":
    (ROOT / "NOTICES").write_text(notices(), encoding="utf-8", newline="\n")
    print("NOTICES")
