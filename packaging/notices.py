"""Writes NOTICES: the packages that the program runs with, as the lock pins them, and what lies among its files under a licence of its own.

`python3 dev.py notices` runs it. It reads the licence from each package's own metadata and the copyright lines from
the licence files that it brings along.

    python packaging/notices.py texts FOLDER [FROZEN]

gathers the full licence text of everything that the frozen program carries, one folder a package, for
`packaging/build.py`. The texts are the packages' own; of the few that bring none, the text of the licence that their
metadata states, from packaging/licences/. With FROZEN, the folder of the frozen program on Debian, also those of the
system's libraries in it. Fails where a text is missing.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
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
KEPT = Path(__file__).resolve().parent / "licences"
WITHOUT_A_TEXT = {
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "breame": ("Apache-2.0.txt",),
    "sentencex": ("MIT.txt",),
}
"""Packages whose wheels bring no licence text, and the texts in packaging/licences/ of what their metadata states."""
WORDS = ("licen", "copying", "notice", "authors")


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


def gather_texts(folder: Path, frozen: Path | None) -> int:
    """Exit status 1, with a sentence, where a package has no text."""
    shutil.rmtree(folder, ignore_errors=True)
    missing = [name for name in needed() if not gather(name, folder / name)]
    for file in (
        ROOT / "LICENSE",
        *ROOT.glob("resources/fonts/*/OFL*"),
        ROOT / "core/facts/judgement/vocabulary/data/LICENSE.txt",
    ):
        target = folder / ("factline" if file.name == "LICENSE" else file.parent.name) / file.name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)
    python = next((p for p in python_licences() if p.is_file()), None)
    if python is None:
        missing.append("python")
    else:
        (folder / "python").mkdir(parents=True, exist_ok=True)
        shutil.copyfile(python, folder / "python" / "LICENSE.txt")
    if frozen is not None:
        missing += of_the_system(frozen, folder)
    if missing:
        print(f"No licence text was found for {', '.join(missing)}. Put it into packaging/licences/ and name it here.")
        return 1
    texts = [path for path in folder.rglob("*") if path.is_file()]
    print(f"{len(texts)} licence texts of {len(list(folder.iterdir()))} packages in {folder.name}")
    return 0


def gather(name: str, target: Path) -> bool:
    """The texts of one package into ``target``; whether there are any (or the package is another system's)."""
    package = installed(name)
    if package is None:
        return True
    files = texts_of(package)
    for file, place in files:
        (target / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target / place)
    for text in WITHOUT_A_TEXT.get(name, ()):
        target.mkdir(parents=True, exist_ok=True)
        stated = f"{name} {package.version}: {licence(package)}\n\n"
        (target / text).write_text(stated + (KEPT / text).read_text(encoding="utf-8"), encoding="utf-8", newline="\n")
        files.append((KEPT / text, Path(text)))
    return bool(files)


def texts_of(package: Distribution) -> list[tuple[Path, Path]]:
    """(file, its place below the package's folder) of the licence texts that a package brings."""
    found = []
    for file in package.files or []:
        inside = str(file).partition(".dist-info/")[2].removeprefix("licenses/")
        if inside and any(word in inside.lower() for word in WORDS) and not file.name.endswith((".py", ".pyc")):
            found.append((Path(str(file.locate())), Path(inside)))
    return found


def python_licences() -> list[Path]:
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    base = Path(sys.base_prefix)
    return [
        base / "LICENSE.txt",
        base / "lib" / version / "LICENSE.txt",
        Path("/usr/share/doc") / version / "copyright",
        Path("/usr/share/doc/python3/copyright"),
    ]


def of_the_system(frozen: Path, folder: Path) -> list[str]:
    """The copyright files of the Debian packages whose libraries lie in the frozen program; names of those without."""
    if shutil.which("dpkg-query") is None:
        return []
    asked = subprocess.run(
        ["dpkg-query", "--search", "*/lib*.so*"], capture_output=True, check=True, text=True, encoding="utf-8"
    )
    owners: dict[str, str] = {}
    for line in asked.stdout.splitlines():
        package, _, path = line.rpartition(": ")
        owners.setdefault(Path(path).name, package.partition(":")[0])
    missing = []
    for library in sorted(frozen.glob("_internal/lib*.so*")):
        owner = owners.get(library.name)
        if owner is None:
            continue
        text = Path("/usr/share/doc") / owner / "copyright"
        if text.is_file():
            (folder / owner).mkdir(parents=True, exist_ok=True)
            shutil.copyfile(text, folder / owner / "copyright")
        else:
            missing.append(owner)
    return missing


if __name__ == "__main__":
    if sys.argv[1:2] == ["texts"]:
        sys.exit(gather_texts(Path(sys.argv[2]), Path(sys.argv[3]) if len(sys.argv) > 3 else None))
    (ROOT / "NOTICES").write_text(notices(), encoding="utf-8", newline="\n")
    print("NOTICES")
