"""What the program takes besides Qt, how long a first small comparison takes, and where the time of a long one goes:
python3 dev.py bench footprint

Times are the processor's, which other work on the machine disturbs less. The first comparison finds the source compiled, as it
is wherever the program ran before or is frozen.
"""

from __future__ import annotations

import cProfile
import os
import pstats
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import date
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from benchmarks.calibration import print_calibration, print_figure, work
from benchmarks.engine import SAMPLES, long_pair
from benchmarks.startup import warm
from core import Version, align, compare, engine, understand
from core.collector import collector_at_rest
from core.facts import find_mentions
from core.facts.anchors import replaced
from core.facts.mentions.reader import Readings
from core.model import Alignment

ROOT = Path(__file__).resolve().parent.parent
QT = ("pyside6", "shiboken6")
MEGABYTES_AT_MOST = 220
FIRST = """
from core import Version, compare
older = "A ferry sank off Hedby on Monday, killing 12 people, police said.\\n\\nThe owner may be charged, mayor Lena Holt said."
newer = "A ferry sank off Hedby on Tuesday, killing 15, police said.\\n\\nThe owner was charged, according to Lena Holt, the mayor."
compare([Version.from_text(older), Version.from_text(newer)])
"""
DEAREST = 10
"""Functions that are printed."""
LENGTHS = (20_000, 100_000)
STEPS = {
    "collate": "paragraphs and sentences paired",
    "difference": "edits",
    "find_mentions": "mentions found",
    "resolve": "dates resolved",
    "judge": "changes judged",
    "follow": "ledger",
}


def needed() -> list[str]:
    """Names of the distributions that the program runs on, Qt's left out, with what they need in turn."""
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found: dict[str, None] = {}
    waiting = list(project["dependencies"])
    while waiting:
        requirement = waiting.pop()
        name = re.split(r"[^\w.-]", requirement, maxsplit=1)[0].lower().replace("_", "-")
        if "extra ==" in requirement or name in found or name.startswith(QT):
            continue
        try:
            known: Distribution = distribution(name)
        except PackageNotFoundError:  # of another system: tzdata on Windows
            continue
        found[name] = None
        waiting.extend(known.requires or ())
    return sorted(found)


def megabytes(name: str) -> float:
    files = distribution(name).files or []
    paths = (Path(str(distribution(name).locate_file(file))) for file in files)
    return sum(path.stat().st_size for path in paths if path.is_file()) / 1e6


def own_megabytes() -> float:
    folders = [path for name in ("core", "gui", "resources") for path in (ROOT / name).rglob("*")]
    return sum(path.stat().st_size for path in folders if path.is_file() and "__pycache__" not in path.parts) / 1e6


def print_sizes() -> None:
    sizes = {name: megabytes(name) for name in needed()} | {"the program itself": own_megabytes()}
    for name, size in sorted(sizes.items(), key=lambda item: -item[1]):
        print(f"    {name:40}{size:8.1f} MB")
    total = sum(sizes.values())
    over = "" if total <= MEGABYTES_AT_MOST else "   OVER"
    print(f"{'installed besides Qt':44}{total:8.1f} MB   at most {MEGABYTES_AT_MOST} MB{over}")


def print_shares() -> None:
    """Seconds of each step of one comparison, as the profiler counts them, and its share of the whole."""
    versions = long_pair(20_000)
    words = sum(text.count(" ") + 1 for version in versions for text in version.texts)
    compare(versions)
    started = time.process_time()
    compare(versions)
    plain = time.process_time() - started
    profile = cProfile.Profile()
    profile.runcall(engine.compare, versions)
    stats = pstats.Stats(profile)
    told: dict[tuple[str, int, str], tuple[int, int, float, float, object]] = stats.stats  # type: ignore[attr-defined]  # not in the stubs
    whole = max(row[3] for row in told.values())
    seconds = {
        step: max((row[3] for (file, _, name), row in told.items() if name == step and "core" in file), default=0.0)
        for step in STEPS
    }
    print(f"where the time of 20,000 words a side goes ({plain:.2f} s without the profiler)")
    for step, label in STEPS.items():
        print(f"    {label:40}{100 * seconds[step] / whole:7.0f} %")
    rest = whole - sum(seconds.values())
    print(f"    {'the rest':40}{100 * rest / whole:7.0f} %")
    own = sorted(
        ((row[2], name, file) for (file, _, name), row in told.items() if "core" in Path(file).parts), reverse=True
    )
    print("the dearest functions by themselves")
    for taken, name, file in own[:DEAREST]:
        print(f"    {Path(file).parent.name + '/' + Path(file).stem + '.' + name:40}{100 * taken / whole:7.1f} %")
    facts = sum(seconds[step] for step in ("find_mentions", "resolve", "judge", "follow")) / whole * plain
    print(f"{'words a second through facts':44}{words / facts:8.0f}     at least 30000")


def print_linear() -> None:
    """Processor time for mentions, judging and ledger, a thousand words, of texts of two lengths."""
    for words in LENGTHS:
        versions = long_pair(words)
        alignment = align(versions)
        taken = _through(versions, alignment)
        said = sum(text.count(" ") + 1 for version in versions for text in version.texts)
        print(f"through facts, {words:7,} words a side{'':13}{1000 * taken / (said / 1000):8.1f} ms a thousand words")


def _through(versions: list[Version], alignment: Alignment) -> float:
    """Seconds of processor time to find mentions, judge, and keep the ledger, as ``compare`` does it once the texts are aligned."""
    started = time.process_time()
    read: Readings = {}
    with collector_at_rest():
        for version in versions:
            find_mentions(version.texts, version.language, read=read)
    understand(alignment, versions)
    return time.process_time() - started


def print_heavy() -> None:
    """Processor time to judge 6,000 words of which three in ten are others: many hunks, and many names held against each other."""
    versions = _edited(6000, 0.3)
    alignment = align(versions)
    understand(alignment, versions)
    started = time.process_time()
    understand(alignment, versions)
    print_figure("judged, 6,000 words with 30 % others", time.process_time() - started)


def _edited(words_a_side: int, share: float) -> list[Version]:
    """Paragraphs of the sample story, drawn until there are words enough, and the same with a share of the words others of the story."""
    chance = random.Random(5)
    story = [
        " ".join(text.split())
        for edition in range(1, 5)
        for text in (SAMPLES / f"port-merrow-{edition}.txt").read_text(encoding="utf-8").split("\n\n")
        if text.strip()
    ]
    words = " ".join(story).split()
    before: list[str] = []
    while sum(text.count(" ") + 1 for text in before) < words_a_side:
        before.append(chance.choice(story))
    after = [" ".join(chance.choice(words) if chance.random() < share else w for w in text.split()) for text in before]
    return [Version.from_paragraphs(before, label="before"), Version.from_paragraphs(after, label="after")]


def print_news() -> None:
    """English news of 20,000 words a side, of which so many are others: the long texts above are of made-up words, read as no English.
    And what a corrected date costs there."""
    for others in (0.004, 0.01, 0.04):
        versions = _edited(20_000, others)
        alignment = align(versions)
        understand(alignment, versions)
        taken = _through(versions, alignment)
        said = sum(text.count(" ") + 1 for version in versions for text in version.texts)
        print(f"{f'words a second, English news, {others:.1%} others':44}{said / taken:8.0f}")
        if others >= 0.01:
            print_corrected(alignment, versions, others)


def print_corrected(alignment: Alignment, versions: Sequence[Version], others: float) -> None:
    """Processor time for the first correction of the newer version's date, and what of the text it touches."""
    dated = [Version.from_paragraphs(v.texts, label=v.label, published=date(2024, 6, 3)) for v in versions]
    first = understand(alignment, dated)
    corrected = [dated[0], Version.from_paragraphs(dated[1].texts, label="after", published=date(2024, 6, 9))]
    started = time.process_time()
    again = understand(alignment, corrected, previous=first)
    taken = time.process_time() - started
    print_figure(f"a date corrected, English news, {others:.1%} others", taken, 0.1)
    then, now = first.alignment.mentions[1], again.alignment.mentions[1]
    other_days = {now[n].spans[0].paragraph for n in replaced(then, now)}
    touched = [link for link in alignment.pairs[0].links if other_days.intersection(link.after)]
    edited = sum(bool(link.edits) for link in touched)
    print(f"{'':44}{edited:8} edited paragraphs with days that change, {len(touched) - edited} unedited")


def print_numbers() -> None:
    """Processor time to judge one paragraph of nothing but numbers, one in ten another, and how often the time of half as many."""
    before = 0.0
    for size in (400, 800, 1600):
        chance = random.Random(3)
        numbers = [str(chance.randint(2, 9000)) for _ in range(size)]
        others = [str(chance.randint(2, 9000)) if chance.random() < 0.1 else number for number in numbers]
        versions = [Version.from_paragraphs([" ".join(side)]) for side in (numbers, others)]
        alignment = align(versions)
        started = time.process_time()
        understand(alignment, versions)
        taken = time.process_time() - started
        print_figure(f"judged, a paragraph of {size:,} numbers", taken)
        if before:
            print(f"{'':44}{taken / before:8.1f} times as long as half as many")
        before = taken


def print_endless() -> None:
    """Processor time to judge one paragraph of news in which one word in ten is another, and how often the time of half as many: with
    its full stops, and as one sentence."""
    for told, ends in (("with full stops", ".!?"), ("without a full stop", "")):
        before = 0.0
        for size in (2500, 5000):
            words = [
                word if word[-1] in ends or word[-1] not in ".!?" else word[:-1] + ","
                for version in _edited(size, 0)[:1]
                for text in version.texts
                for word in text.split()
            ][:size]
            chance = random.Random(3)
            others = [chance.choice(words) if chance.random() < 0.1 else word for word in words]
            versions = [Version.from_paragraphs([" ".join(side)]) for side in (words, others)]
            alignment = align(versions)
            understand(alignment, versions)
            started = time.process_time()
            understand(alignment, versions)
            taken = time.process_time() - started
            print_figure(f"judged, {size:,} words {told}", taken)
            if before:
                print(f"{'':44}{taken / before:8.1f} times as long as half as many")
            before = taken


def main() -> None:
    print_calibration()
    started = time.process_time()
    work()
    print_figure("calibration, processor time", time.process_time() - started)
    print_sizes()
    command = [sys.executable, "-c", FIRST]

    taken = []
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(7):
            before = os.times()
            subprocess.run(command, cwd=ROOT, env=warm(folder), capture_output=True, check=True)
            after = os.times()
            taken.append(after.children_user + after.children_system - before.children_user - before.children_system)
    print_figure("import core and a first comparison, process", sorted(taken[1:])[3], 0.8)
    print_shares()
    print_linear()
    print_news()
    print_heavy()
    print_numbers()
    print_endless()


if __name__ == "__main__":
    main()
