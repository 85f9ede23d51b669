"""How long the engine takes, warm, in this process: python3 dev.py bench engine"""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from benchmarks.calibration import median_seconds, print_calibration, print_figure
from core import Version, align, compare, read, understand

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "resources" / "samples"
AGENCY_VISIT = ROOT.parent / "shared" / "articles" / "agency-visit"


def pair_files() -> tuple[str, list[str], list[date]]:
    """The real pair that the limits speak of, or the first and last sample where it is not at hand; and their dates."""
    if AGENCY_VISIT.is_dir():
        files = [str(next(AGENCY_VISIT.glob(f"{number}_*.txt"))) for number in ("000", "002")]
        return "agency visit", files, [date(2023, 11, 15), date(2023, 11, 17)]
    files = [str(SAMPLES / f"port-merrow-{edition}.txt") for edition in (1, 4)]
    return "samples", files, [date(2026, 3, 11), date(2026, 3, 13)]


def pair() -> tuple[str, list[Version]]:
    name, files, days = pair_files()
    return name, [read(file, published=day) for file, day in zip(files, days, strict=True)]


def long_pair(words: int) -> list[Version]:
    """Two versions of `words` words each: paragraphs of invented sentences; in the second 4 % of the words are others,
    one paragraph in fifty is gone, one is new and one stands elsewhere. The same on every run."""
    chance = random.Random(20)
    syllables = "ka lo mi ren tas vo dun el pri sha gor net ul fa sim bek or tin wes hal".split()
    vocabulary = ["".join(chance.choices(syllables, k=chance.randint(1, 4))) for _ in range(6000)]
    weights = [1 / (rank + 10) for rank in range(len(vocabulary))]

    def sentence() -> str:
        chosen = chance.choices(vocabulary, weights, k=chance.randint(8, 24))
        if chance.random() < 0.4:
            chosen[chance.randrange(len(chosen))] = str(chance.randint(2, 9000))
        return " ".join(chosen).capitalize() + "."

    def paragraph() -> str:
        return " ".join(sentence() for _ in range(chance.randint(1, 4)))

    before: list[str] = []
    while sum(text.count(" ") + 1 for text in before) < words:
        before.append(paragraph())
    after = []
    for text in before:
        changed = [chance.choice(vocabulary) if chance.random() < 0.04 else word for word in text.split(" ")]
        after.append(" ".join(changed))
    for _ in range(len(after) // 50):
        after.insert(chance.randrange(len(after)), after.pop(chance.randrange(len(after))))
        after.pop(chance.randrange(len(after)))
        after.insert(chance.randrange(len(after)), paragraph())
    return [
        Version.from_paragraphs(before, label="before", published=date(2026, 3, 11)),
        Version.from_paragraphs(after, label="after", published=date(2026, 3, 13)),
    ]


def main() -> None:
    print_calibration()
    name, versions = pair()
    print_figure(f"compare, {name}", median_seconds(lambda: compare(versions), 15), 0.15)
    versions = long_pair(20_000)
    print_figure("compare, 20,000 words a side", median_seconds(lambda: compare(versions), 3))
    alignment = align(versions)
    later = versions[1].published
    assert later is not None
    moved = replace(later, value=later.value + timedelta(days=1))
    corrected = [versions[0], versions[1].with_context(published=moved)]
    first = understand(alignment, versions)
    seconds = median_seconds(lambda: understand(alignment, corrected, previous=first), 5)
    print_figure("a date corrected, 20,000 words a side", seconds, 0.1)


if __name__ == "__main__":
    main()
