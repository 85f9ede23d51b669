"""The rows of a chain of versions, to be read one by one: python3 dev.py bench rows

    .venv/bin/python -m benchmarks.rows [FILE FILE...]

Without files, the chains of ../shared/articles. A row that is the same in all versions is one short line; of any other each text is
shown that differs from the one before. Then, for each pair of neighbours, what moved and what was split or merged.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from core import Version, align, read
from core.engine import distinct

ARTICLES = Path(__file__).resolve().parent.parent.parent / "shared" / "articles"
SHOWN = 100


def print_rows(versions: Sequence[Version]) -> int:
    """Prints the rows and gives their number."""
    alignment = align(versions)
    for number, row in enumerate(alignment.rows):
        texts = [" ¶ ".join(version.texts[p] for p in cell) for version, cell in zip(versions, row.cells, strict=True)]
        print(f"{number:4} ", *(f"{','.join(map(str, cell)) or '-':>5}" for cell in row.cells), end="  ")
        print("= " + short(texts[0]) if len(set(texts)) == 1 else "")
        last = ""
        for name, text in enumerate(texts, start=1):
            if text and text != last and len(set(texts)) > 1:
                print(f"{'':10}v{name} {short(text)}")
            last = text or last
    for pair in alignment.pairs:
        moved = [(link.before, link.after) for link in pair.links if link.moved]
        several = [(link.before, link.after) for link in pair.links if len(link.before) + len(link.after) > 2]
        print(
            f"  {pair.before + 1} and {pair.after + 1}: {len(pair.links)} links, moved {moved}, split or merged {several}, "
            f"moved sentences {len(pair.passages)}"
        )
    return len(alignment.rows)


def short(text: str) -> str:
    """Beginning and end of a text."""
    return text if len(text) <= SHOWN else f"{text[: SHOWN // 2]} … {text[-SHOWN // 2 :]}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("files", nargs="*", help="the versions of one chain, oldest first")
    files = parser.parse_args().files
    chains = [files] if files else [sorted(map(str, folder.glob("*.txt"))) for folder in sorted(ARTICLES.glob("*"))]
    total = 0
    for chain in chains:
        print(f"== {Path(chain[0]).parent.name}, {len(chain)} versions")
        total += print_rows(distinct(read(name) for name in chain))
    print(f"{total} rows")


if __name__ == "__main__":
    main()
