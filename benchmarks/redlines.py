"""The promise of the redline, file by file: python3 dev.py bench redlines

    .venv/bin/python -m benchmarks.redlines [--sdk VALIDATOR] [--pairs 500] [--keep FOLDER]

With the validator it takes an hour of a processor and more: it is started anew for each file, on two of them at a time.

Redlines of the articles beside the project (every pair of an article's versions, both ways), of all cases in ``tests/cases`` both ways
and of generated pairs, with comments, are given to ``check_redline.py`` beside the project: its own resolver, LibreOffice, its lint and,
where ``--sdk`` names it, the Open XML SDK validator (npm: ooxml-validator). Told is how many files each group has and what is wrong with
them. Where the checker is missing nothing is done.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import chain, permutations
from pathlib import Path

from benchmarks.calibration import print_calibration
from core import Version, compare, read
from core.export import export
from core.model import Annotations, Comparison
from tests.export import building
from tests.export.generating import generated, remarks
from tests.export.test_redline import CASES, EDGES, cases

SHARED = Path(__file__).resolve().parents[2] / "shared"
CHECKER = SHARED / "tools" / "check_redline.py"

Pair = tuple[Comparison, Annotations]


def articles() -> Iterator[tuple[str, Pair]]:
    for folder in sorted(path for path in (SHARED / "articles").iterdir() if path.is_dir()):
        versions = [read(path) for path in sorted(folder.glob("*.txt"))]
        group = (
            "announcements" if folder.name.endswith(tuple("0123456789")) or "releases" in folder.name else folder.name
        )
        for one, other in permutations(versions, 2):
            yield group, (compare([one, other]), Annotations())


def collected() -> Iterator[tuple[str, Pair]]:
    pairs = [pair for path in CASES for pair in cases(path)] + list(EDGES.values())
    for a, b in pairs:
        for one, other in ((a, b), (b, a)):
            yield (
                "cases, both ways",
                (compare([Version.from_paragraphs(one), Version.from_paragraphs(other)]), Annotations()),
            )


def made(count: int) -> Iterator[tuple[str, Pair]]:
    for seed in range(count):
        found = generated(seed)
        yield "generated", (found, remarks(seed, found))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sdk", default="", help="the validator's program")
    parser.add_argument("--pairs", type=int, default=500, help="how many pairs are generated")
    parser.add_argument("--keep", type=Path, help="a folder for the files; without it they are removed")
    asked = parser.parse_args()
    if not CHECKER.exists():
        print("No check_redline.py beside the project: nothing is checked.")
        return 0
    print_calibration()
    with tempfile.TemporaryDirectory() as held:
        folder = asked.keep or Path(held)
        folder.mkdir(parents=True, exist_ok=True)
        groups: dict[str, list[str]] = {}
        number = 0
        for source in (articles(), collected(), made(asked.pairs)):
            for group, (found, annotations) in source:
                data = export("docx", found, annotations, building.OPTIONS)
                names = [folder / f"{number:04}{end}" for end in (".docx", "-a.json", "-b.json")]
                names[0].write_bytes(data)
                for name, version in zip(names[1:], found.versions, strict=True):
                    name.write_text(json.dumps(list(version.texts)), encoding="utf-8", newline="\n")
                groups.setdefault(group, []).append("\t".join(map(str, names)))
                number += 1
        return max([_checked(folder, groups), _validated(groups, asked.sdk) if asked.sdk else 0])


def _checked(folder: Path, groups: dict[str, list[str]]) -> int:
    worst = 0
    for group, lines in groups.items():
        listed = folder / "list.txt"
        listed.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
        command = [sys.executable, str(CHECKER), "--batch", str(listed), "--timeout", "600", "--sdk", "", "--xsd", ""]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
        wrong = [line for line in done.stdout.splitlines() if "FAIL" in line]
        said = (
            "nothing wrong" if done.returncode == 0 else f"{len(wrong)} lines of faults, exit status {done.returncode}"
        )
        print(f"{group:44}{len(lines):6} files   {said}", flush=True)
        for line in [*wrong[:20], *done.stderr.splitlines()[-3:]]:
            print(f"    {line}")
        worst = max(worst, done.returncode)
    return worst


def _validated(groups: dict[str, list[str]], validator: str) -> int:
    worst = 0
    for group, lines in groups.items():
        files = [line.split("\t")[0] for line in lines]
        with ThreadPoolExecutor(max_workers=2) as pool:
            wrong = list(chain.from_iterable(pool.map(partial(_faults, validator), files)))
        print(
            f"{group + ', SDK validator':44}{len(files):6} files   {f'{len(wrong)} faults' if wrong else 'nothing wrong'}",
            flush=True,
        )
        for line in wrong[:20]:
            print(f"    {line}")
        worst = max(worst, bool(wrong))
    return worst


def _faults(validator: str, file: str) -> list[str]:
    """What the validator finds in one file."""
    done = subprocess.run([validator, file], capture_output=True, text=True, encoding="utf-8", check=False)
    told = json.loads(done.stdout)
    found = [f"{Path(file).name}: {error['description']}" for error in told["errors"]]
    return found or ([] if told["ok"] else [f"{Path(file).name}: not valid"])


if __name__ == "__main__":
    sys.exit(main())
