"""How much of an article, and which title, `core.reading` finds on pages.

    python -m benchmarks.main_text              pages built around the sample article, in ten ways that sites are built
    python -m benchmarks.main_text FOLDER       and the folder `test/test-pages` of mozilla/readability, which is no part of this project

A page of that folder has a `source.html`, an `expected.html` with what people and that program hold for the article, and an
`expected-metadata.json` with its title. Compared are words as bags, without the title and what is kept as page furniture. A
title counts as found where it shares eight of ten words, or is theirs without what follows it (the name of the site). The rules
were not made for those pages; the others were built for this.
"""

from __future__ import annotations

import json
import re
import statistics
import sys
import time
from collections import Counter
from pathlib import Path

from core.model import ReadError, Version
from core.reading import read
from tests.reading.built_pages import PAGES, article

_WORD = re.compile(r"\w+")


def words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text.casefold()))


def expected(page: Path) -> Counter[str]:
    from lxml import html

    root = html.fromstring((page / "expected.html").read_text(encoding="utf-8") or "<p></p>")
    unseen = {part for element in root.iter("script", "style", "noscript") for part in element.itertext()}
    return words(" ".join(part for part in root.itertext() if part not in unseen))


def expected_title(page: Path) -> str:
    known = json.loads((page / "expected-metadata.json").read_text(encoding="utf-8"))
    return str(known.get("title") or "")


def found(data: bytes) -> Version | None:
    try:
        return read(data, name="page.html")
    except ReadError:
        return None


def main_text(version: Version | None) -> Counter[str]:
    if version is None:
        return Counter()
    return words("\n".join(p.text for p in version.paragraphs if p.role not in ("boilerplate", "title")))


def title(version: Version | None) -> str:
    return next((p.text for p in version.paragraphs if p.role == "title"), "") if version is not None else ""


def scores(ours: Counter[str], theirs: Counter[str]) -> tuple[float, float, float]:
    """F1, precision, recall."""
    shared = (ours & theirs).total()
    precision, recall = shared / max(ours.total(), 1), shared / max(theirs.total(), 1)
    return 2 * precision * recall / (precision + recall) if shared else 0.0, precision, recall


def agree(ours: str, theirs: str) -> bool:
    """Eight of ten words, or all of ours where theirs has the name of the site or the writer behind it."""
    whole = " ".join(ours.split()).casefold()
    return scores(words(ours), words(theirs))[0] >= 0.8 or (len(whole) >= 10 and whole in theirs.casefold())


def tell(name: str, all_scores: list[tuple[float, float, float]], titles: list[bool], seconds: float) -> None:
    f1, precision, recall = (statistics.mean(column) for column in zip(*all_scores))
    median = statistics.median(score for score, _, _ in all_scores)
    print(
        f"{name}: F1 {f1:.3f} (median {median:.3f}), precision {precision:.3f}, recall {recall:.3f}; "
        f"titles {sum(titles)} of {len(titles)}; {seconds:.1f} s"
    )


def built() -> None:
    headline, texts = article()
    body = words("\n".join(texts))
    started = time.process_time()
    versions = [found(page(headline, texts).encode()) for page in PAGES]
    seconds = time.process_time() - started
    all_scores = [scores(main_text(version), body) for version in versions]
    tell(
        f"{len(PAGES)} pages built for this", all_scores, [title(version) == headline for version in versions], seconds
    )
    for page, (f1, precision, recall), version in zip(PAGES, all_scores, versions):
        missed = "" if title(version) == headline else f", title {title(version)!r}"
        if f1 < 1 or missed:
            print(f"    {page.__name__}: F1 {f1:.3f}, precision {precision:.3f}, recall {recall:.3f}{missed}")


def main(arguments: list[str]) -> int:
    built()
    if not arguments:
        print("real pages: not measured; name the folder test/test-pages of mozilla/readability.")
        return 0
    pages = sorted(path.parent for path in Path(arguments[0]).glob("*/expected.html"))
    if not pages:
        print(f"{arguments[0]} has no pages with an expected.html.")
        return 2
    started = time.process_time()
    versions = [found((page / "source.html").read_bytes()) for page in pages]
    seconds = time.process_time() - started
    all_scores = [scores(main_text(version), expected(page)) for page, version in zip(pages, versions)]
    named = [(expected_title(page), title(version)) for page, version in zip(pages, versions)]
    titles = [agree(ours, theirs) for theirs, ours in named if theirs]
    tell(f"{len(pages)} pages of mozilla/readability", all_scores, titles, seconds)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
