"""How much of an article `core.reading` finds on saved pages, on the test pages of mozilla/readability.

    python -m benchmarks.main_text FOLDER      the folder `test/test-pages` of that project; it is not part of this one

Each page has a `source.html`, and an `expected.html` with what people and that program hold for the article. Compared are their
words as bags, without the title and what is kept as page furniture. The rules were not made for these pages.
"""

from __future__ import annotations

import re
import statistics
import sys
import time
from collections import Counter
from pathlib import Path

from core.model import ReadError
from core.reading import read

_WORD = re.compile(r"\w+")


def words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text.casefold()))


def expected(page: Path) -> Counter[str]:
    from lxml import html

    root = html.fromstring((page / "expected.html").read_text(encoding="utf-8") or "<p></p>")
    unseen = {part for element in root.iter("script", "style", "noscript") for part in element.itertext()}
    return words(" ".join(part for part in root.itertext() if part not in unseen))


def found(page: Path) -> Counter[str]:
    try:
        version = read(page / "source.html")
    except ReadError:
        return Counter()
    return words("\n".join(p.text for p in version.paragraphs if p.role not in ("boilerplate", "title")))


def scores(ours: Counter[str], theirs: Counter[str]) -> tuple[float, float, float]:
    """F1, precision, recall."""
    shared = (ours & theirs).total()
    precision, recall = shared / max(ours.total(), 1), shared / max(theirs.total(), 1)
    return 2 * precision * recall / (precision + recall) if shared else 0.0, precision, recall


def main(arguments: list[str]) -> int:
    if not arguments:
        print("main text: not measured; name the folder test/test-pages of mozilla/readability.")
        return 0
    pages = sorted(path.parent for path in Path(arguments[0]).glob("*/expected.html"))
    if not pages:
        print(f"{arguments[0]} has no pages with an expected.html.")
        return 2
    started = time.process_time()
    all_scores = [scores(found(page), expected(page)) for page in pages]
    seconds = time.process_time() - started
    f1, precision, recall = (statistics.mean(column) for column in zip(*all_scores))
    median = statistics.median(score for score, _, _ in all_scores)
    print(
        f"{len(pages)} pages: F1 {f1:.3f} (median {median:.3f}), precision {precision:.3f}, recall {recall:.3f}; {seconds:.1f} s"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
