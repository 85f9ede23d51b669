"""How well links agree with people: the labelled sets of ArgRewrite V2 in ../shared/data/alignment.

    python3 dev.py bench alignment_labels       (every pair that differs: .venv/bin/python -m benchmarks.alignment_labels --show)

Prints, for paragraphs and for sentences (each given as a paragraph), precision, recall and F1 of the linked pairs, and
the recall of those that belong to a split or a merge. A pair counts as linked when a link holds
both; in the second line also when a passage ties them.
"""

import argparse
import json
from collections import Counter
from pathlib import Path

from core.alignment import collate

DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "data" / "alignment"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--show", action="store_true", help="print every pair that differs")
    show = parser.parse_args().show
    for name in ("argrewrite_paragraphs", "argrewrite_sentences"):
        path = DATA / f"{name}.jsonl"
        if not path.is_file():
            print(f"{name}: not here")
            continue
        items = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        links: Counter[str] = Counter()
        ties: Counter[str] = Counter()
        for item in items:
            wanted = {(i, j) for i, j in item["links"]}
            pair = collate([item["v1"], item["v2"]], ["en", "en"]).pairs[0]
            linked = {(i, j) for link in pair.links for i in link.before for j in link.after}
            tied = linked | {(p.before[0].paragraph, p.after[0].paragraph) for p in pair.passages}
            count(links, wanted, linked)
            count(ties, wanted, tied)
            if show:
                for sign, some in (("false", tied - wanted), ("missed", wanted - tied)):
                    for i, j in sorted(some):
                        print(sign, item["id"], (i, j), "\n   <", item["v1"][i], "\n   >", item["v2"][j])
        for label, found in (("links", links), ("links and passages", ties)):
            precision = found["right"] / max(found["found"], 1)
            recall = found["right"] / max(found["wanted"], 1)
            score = 2 * precision * recall / max(precision + recall, 1e-9)
            print(
                f"{name:24}{label:20} F1 {score:.4f}  precision {precision:.4f}  recall {recall:.4f}  "
                f"n:m recall {found['split right'] / max(found['split'], 1):.3f} ({found['split right']}/{found['split']})"
            )


def count(sums: Counter[str], wanted: set[tuple[int, int]], found: set[tuple[int, int]]) -> None:
    rows, columns = Counter(i for i, _ in wanted), Counter(j for _, j in wanted)
    split = {(i, j) for i, j in wanted if rows[i] > 1 or columns[j] > 1}
    sums.update({"wanted": len(wanted), "found": len(found), "right": len(wanted & found)})
    sums.update({"split": len(split), "split right": len(split & found)})


if __name__ == "__main__":
    main()
