"""One word in place of another in a sentence of news, both ways: python3 dev.py bench word_pairs

``word_pairs.txt`` holds a sentence a line, with two words for one place of it; of ``same`` an editor would say that nothing has changed, of
``other`` that something has. They were written before any table was looked at, and a number made from the line parts them: the
tables were tried on the first half, the second has only been counted.
"""

import re
import zlib
from collections import Counter
from pathlib import Path

from core import Version, compare

LINES = Path(__file__).with_suffix(".txt")


def told(one: str, other: str) -> bool:
    """Whether a fact is told."""
    changes = compare([Version.from_paragraphs([text], language="en") for text in (one, other)]).pairs[0].changes
    return any(change.category == "fact" for change in changes)


def main() -> None:
    counts: Counter[tuple[str, int, str, bool]] = Counter()
    for line in LINES.read_text(encoding="utf-8").splitlines():
        kind, label, sentence = re.split(r":? ", line, maxsplit=2)
        one, other = (re.sub(r"\[(.+?)/(.+?)\]", rf"\{n}", sentence) for n in (1, 2))
        facts = told(one, other), told(other, one)
        counts[kind, zlib.crc32(sentence.encode()) & 1, label, any(facts) if label == "same" else all(facts)] += 1
    for kind in ("verbs", "adjectives", "nouns"):
        for half in (0, 1):
            alarms, same = (
                sum(counts[kind, half, "same", flag] for flag in flags) for flags in ((True,), (True, False))
            )
            found, others = (
                sum(counts[kind, half, "other", flag] for flag in flags) for flags in ((True,), (True, False))
            )
            name = "tried on" if half == 0 else "only counted"
            print(f"{kind}, {name}: alarms {alarms} of {same} reworded, found {found} of {others} changed")


if __name__ == "__main__":
    main()
