"""Packs the frozen program as a .deb, with nothing but dpkg's own tools, and without root.

    python packaging/deb.py FROZEN MADE TARGET_FOLDER

FROZEN is dist/factline, MADE has the icons that packaging/icons.py drew. What the package depends on is read from its
libraries and asked of dpkg, so it is built on the oldest release it is for. SOURCE_DATE_EPOCH dates its files.
"""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import sys
from email.utils import formatdate
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"
AT_RUN_TIME = ("libgl1", "libegl1", "libfontconfig1", "libxcb-cursor0", "shared-mime-info", "hicolor-icon-theme")
"""What Qt loads by name, which no table in its libraries tells; the last two take the document type and the icons."""
THE_SYSTEMS = re.compile(r"lib(ssl|crypto|ffi|sqlite3|lzma|bz2|z|uuid|expat|xcb-[a-z-]+)\.")
"""What the frozen program carries for other Linuxes; here it is Debian's, and kept safe by Debian."""
CONTROL = """\
Package: factline
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: fonts-noto-core | fonts-dejavu-core
Section: editors
Priority: optional
Description: show which facts changed between versions of one article
 Factline loads two or more versions of one article, lines their paragraphs
 up and shows which facts changed, apart from what was merely reworded or
 restyled. The editor goes through the changes, decides and annotates, and
 writes an annotated comparison to Word.
 .
 It brings its own Python and Qt, works without a network and sends nothing.
"""
CHANGELOG = """\
factline ({version}) unstable; urgency=medium

  * {version}; what is new stands in CHANGELOG.md, beside this file.

 -- {maintainer}  {date}
"""
MAINTAINER = f"{os.environ.get('DEBFULLNAME', 'Factline')} <{os.environ.get('DEBEMAIL', 'desk@factline.example')}>"
"""Who hands the package out, from the variables that Debian's own tools read. The address behind it reaches nobody."""


def main(frozen: Path, made: Path, target: Path) -> int:
    """Raises ``CalledProcessError`` where one of dpkg's tools fails."""
    version = version_of()
    root = made / "deb"
    shutil.rmtree(root, ignore_errors=True)
    program = root / "usr" / "lib" / "factline"
    shutil.copytree(frozen, program, symlinks=True)
    for library in sorted((program / "_internal").glob("lib*.so*")):
        if THE_SYSTEMS.match(library.name):
            library.unlink()
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / "factline").symlink_to("../lib/factline/factline")
    shutil.copytree(made / "hicolor", root / "usr" / "share" / "icons" / "hicolor")
    share = root / "usr" / "share"
    copy(LINUX / "factline.desktop", share / "applications" / "org.factline.Factline.desktop")
    copy(LINUX / "factline.metainfo.xml", share / "metainfo" / "org.factline.Factline.metainfo.xml")
    copy(LINUX / "factline-mime.xml", share / "mime" / "packages" / "factline.xml")
    copy(LINUX / "lintian-overrides", share / "lintian" / "overrides" / "factline")
    copy(LINUX / "policy.toml", share / "doc" / "factline" / "examples" / "policy.toml")
    zipped((LINUX / "factline.1").read_bytes(), share / "man" / "man1" / "factline.1.gz")
    documents = share / "doc" / "factline"
    (documents / "copyright").write_text(copyright_of(program), encoding="utf-8", newline="\n")
    dated = CHANGELOG.format(
        version=version, maintainer=MAINTAINER, date=formatdate(float(os.environ["SOURCE_DATE_EPOCH"]))
    )
    zipped(dated.encode("utf-8"), documents / "changelog.gz")
    zipped((ROOT / "CHANGELOG.md").read_bytes(), documents / "CHANGELOG.md.gz")
    tidy(root)
    architecture = asked("dpkg", "--print-architecture")
    control = CONTROL.format(
        version=version,
        architecture=architecture,
        maintainer=MAINTAINER,
        size=kibibytes(root),
        depends=depends(program),
    )
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(control, encoding="utf-8", newline="\n")
    (root / "DEBIAN" / "md5sums").write_text(sums(root), encoding="utf-8", newline="\n")
    target.mkdir(parents=True, exist_ok=True)
    package = target / f"factline_{version}_{architecture}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z4", "--build", str(root), str(package)], check=True)
    print(f"{package.name:44}{package.stat().st_size / 1e6:8.1f} MB packed{kibibytes(root) / 1000:8.1f} MB installed")
    print(re.findall(r"Depends: .*", control)[0])
    shutil.rmtree(root)
    return 0


def version_of() -> str:
    found = re.search(r'__version__ = "([^"]+)"', (ROOT / "core" / "__init__.py").read_text(encoding="utf-8"))
    assert found is not None
    return found[1]


def copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def zipped(content: bytes, target: Path) -> None:
    """As Debian's policy wants it: the best compression, and neither name nor time inside."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(content, 9, mtime=0))


def tidy(root: Path) -> None:
    """The modes that a package's files have: programs alone can be run, and nobody but root writes."""
    for path in sorted(root.rglob("*")):
        if path.is_symlink():
            continue
        runs = path.is_dir() or path == root / "usr/lib/factline/factline"
        path.chmod(0o755 if runs else 0o644)


def depends(program: Path) -> str:
    """The packages of this Debian that have the libraries which the program's own ask for and don't bring."""
    elves = [path for path in program.rglob("*") if path.is_file() and not path.is_symlink() and is_elf(path)]
    listed = asked("readelf", "--dynamic", "--wide", *map(str, elves))
    here = {path.name for path in program.rglob("*.so*")}
    wanted = set(re.findall(r"\(NEEDED\).*\[(.+)\]", listed)) - here
    owners = asked("dpkg-query", "--search", *(f"*/{name}" for name in sorted(wanted)))
    found = {line.partition(":")[0] for line in owners.splitlines() if Path(line.rpartition(": ")[2]).name in wanted}
    found = {name for name in found if not name.endswith("-cross") and name != "libc6"}
    libc = asked("dpkg-query", "--show", "--showformat=${Version}", "libc6").partition("-")[0]
    return ", ".join([f"libc6 (>= {libc})", *sorted({*found, *AT_RUN_TIME})])


def is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def copyright_of(program: Path) -> str:
    """In plain words: the program's own licence; those of what it carries lie in its folder."""
    own = (ROOT / "LICENSE").read_text(encoding="utf-8").strip()
    carried = ", ".join(sorted(path.name for path in (program / "_internal" / "licences").iterdir()))
    return (
        "Factline, from the project's own repository.\n\n"
        f"{own}\n\n"
        "The full licence texts of what the program carries stand in\n"
        f"/usr/lib/factline/_internal/licences, one folder a package:\n{carried}.\n"
        "Qt and PySide6 are under the LGPL 3 (/usr/share/common-licenses/LGPL-3) and can be replaced in\n"
        "/usr/lib/factline/_internal.\n"
    )


def kibibytes(root: Path) -> int:
    """As dpkg counts: each file in whole KiB, 1 for a folder or a link."""
    return sum(
        -(-path.stat().st_size // 1024) if path.is_file() and not path.is_symlink() else 1
        for path in root.rglob("*")
        if "DEBIAN" not in path.parts
    )


def sums(root: Path) -> str:
    import hashlib

    files = [path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink()]
    listed = [path for path in files if path.relative_to(root).parts[0] != "DEBIAN"]
    return "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root)}\n"
        for path in listed
    )


def asked(*command: str) -> str:
    return subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8").strip()


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:4])))
