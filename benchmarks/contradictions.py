"""Contradictions within one version: found of those written, told of twins, told of texts: python3 dev.py bench contradictions

The written ones stand in ``tests/cases/contradictions``. The texts are those of the project's other cases, which nobody wrote to
contradict themselves, and the articles and items beside the project where they are; each side of a pair is read as a version by itself.
A folder of plain articles (``*.txt``, one paragraph a line) may be named as an argument. ``--each`` prints what is told of the texts.
"""

from __future__ import annotations

import argparse
import json
import tomllib
from collections.abc import Iterator
from pathlib import Path

from core import Version, read
from core.engine import distinct
from core.facts import anchor_of, find_mentions, follow, resolve
from core.facts.contradictions.telling import tell
from core.model import Alignment, Comparison

ROOT = Path(__file__).resolve().parents[1]
CASES = ROOT / "tests" / "cases"
BESIDE = ROOT.parent / "shared"


def alone(version: Version) -> Comparison:
    """What is told of one version by itself: a comparison without pairs."""
    (version,) = distinct([version])
    anchor = anchor_of(version)
    mentions = resolve(find_mentions(version.texts, version.language), anchor)
    ledger = follow([version], [], [mentions])
    alignment = Alignment((), (), (tuple(mentions),), ())
    return Comparison((version,), alignment, (), ledger.facts, ledger.contradictions, (anchor,))


def told(version: Version) -> list[str]:
    """The sentences that an editor reads."""
    return [found.sentence() for found in tell(alone(version))]


def written() -> dict[str, list[tuple[str, bool, int]]]:
    """File → (name of the case, whether a twin, how many contradictions are told)."""
    counted: dict[str, list[tuple[str, bool, int]]] = {}
    for path in sorted((CASES / "contradictions").glob("*.toml")):
        for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]:
            found = told(Version.from_paragraphs(case["text"]))
            counted.setdefault(path.stem, []).append((case["name"], bool(case.get("twin")), len(found)))
    return counted


def texts(folder: Path | None) -> Iterator[tuple[str, Version]]:
    """Texts in which no contradiction was put, each once."""
    seen: set[tuple[str, ...]] = set()
    for name, version in _texts(folder):
        if version.texts and version.texts not in seen:
            seen.add(version.texts)
            yield name, version


def _texts(folder: Path | None) -> Iterator[tuple[str, Version]]:
    for path in sorted(CASES.rglob("*.toml")):
        if path.parent.name == "contradictions":
            continue
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        for n, case in enumerate(table.get("case", [table])):
            for side in ("before", "after"):
                if side in case:
                    said = case[side] if isinstance(case[side], list) else case[side].split("\n")
                    lines = [line for line in said if line.strip()]
                    yield f"{path.stem} {n} {side}", Version.from_paragraphs(lines)
    for path in sorted((ROOT / "resources" / "samples").glob("*.txt")):
        yield path.stem, read(path)
    for path in sorted((BESIDE / "articles").rglob("*.txt")):
        yield f"{path.parent.name}/{path.stem}", read(path)
    for path in sorted((BESIDE / "exam").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            item = json.loads(line)
            for side in ("before", "after"):
                yield f"{item['id']} {side}", Version.from_paragraphs(item[side])
    for path in sorted(folder.rglob("*.txt")) if folder else ():
        lines = path.read_text(encoding="utf-8", errors="replace").split("\n")
        yield str(path.relative_to(folder or path)), Version.from_paragraphs([line for line in lines if line.strip()])


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, help="plain articles to read as well")
    parser.add_argument("--each", action="store_true", help="print what is told of the texts")
    asked = parser.parse_args()
    sums = [0, 0, 0, 0]
    for name, cases in written().items():
        of, twins = [c for c in cases if not c[1]], [c for c in cases if c[1]]
        found, false = sum(c[2] > 0 for c in of), sum(c[2] > 0 for c in twins)
        sums = [a + b for a, b in zip(sums, (found, len(of), false, len(twins)), strict=True)]
        print(f"{name}: found {found} of {len(of)}; told of twins {false} of {len(twins)}")
        for case, twin, count in cases:
            if twin == bool(count):
                print(f"    wrong: {case}")
    print(f"all: found {sums[0]} of {sums[1]}; told of twins {sums[2]} of {sums[3]}")
    read_in = alarms = 0
    for name, version in texts(asked.folder):
        read_in += 1
        for sentence in told(version):
            alarms += 1
            if asked.each:
                print(f"    {name}: {sentence}")
    print(f"texts: {alarms} told in {read_in}")


if __name__ == "__main__":
    main()
