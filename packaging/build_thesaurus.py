"""Draws ``thesaurus.txt`` of ``core/facts/judgement/vocabulary/data`` from the Moby Thesaurus II and prints its size.

    python packaging/build_thesaurus.py WORDS DICT_FOLDER

``WORDS`` is the thesaurus, a root and its synonyms a line, commas between (``words.txt`` of the npm package ``moby``; Grady Ward, 1996,
in the public domain), ``DICT_FOLDER`` as for ``build_lexicon.py``, whose tables must be there: what these tie already is left out.

A line holds a word and the distances in lines, hexadecimal, from it to the first word that it is tied to, from that to the next, and so on;
each pair stands once, with the word that comes first. A pair is kept where the thesaurus lists each of two words for the other,
their lists have enough in common, and both are of one part of speech. That is weak evidence where a word has many senses: of
deeds that news tells apart some 2 in 100 are tied, of those that it puts for one another nearly half.
"""

import itertools
import sys
from collections import Counter, defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from core.facts.judgement.vocabulary.lexicon import close, known, names, senses  # noqa: E402 - the project must be on the path first

TARGET = ROOT / "core" / "facts" / "judgement" / "vocabulary" / "data" / "thesaurus.txt"
FREQUENT = 2.7
"""Zipf frequency (``wordfreq``) that a word has at the least."""
COMMON = {"v": 0.15, "a": 0.12, "n": 0.2, "p": 0.4}
"""Share of two words' lists that they have in common at the least (cosine): of verbs, adjectives, nouns of thought, persons. Other
things (``t``) are left out: the thesaurus lists kinds of one thing for one another."""
STEEP = 0.16
FAMILIAR = 3.3
"""Frequency from which that share has to be greater, by ``STEEP`` for each tenfold: common words have many senses, and long lists."""
SEEN = 0.1
"""Part of a word's uses that a part of speech has at the least."""


def parts_of_speech(dictionary: Path) -> dict[str, set[str]]:
    """The parts of speech (``n v a r``) that a word is commonly used as."""
    uses: dict[str, Counter[str]] = defaultdict(Counter)
    for line in (dictionary / "index.sense").read_text(encoding="utf-8").splitlines():
        key, _, rank, count = line.split()
        word, _, rest = key.partition("%")
        uses[word]["nvara"[int(rest[0]) - 1]] += 2 * int(count) + (rank == "1")
    return {word: {part for part, n in own.items() if n >= SEEN * own.total()} for word, own in uses.items()}


def pairs(listed: dict[str, set[str]], often: dict[str, float], dictionary: Path) -> list[tuple[str, str]]:
    """Pairs of words that may stand for one another, each in the order of the alphabet; ``often``: how frequent each is."""
    parts = parts_of_speech(dictionary)
    around: dict[str, set[str]] = {word: {word, *others} for word, others in listed.items()}
    for word, others in listed.items():
        for other in others & around.keys():
            around[other].add(word)
    found = []
    for a in sorted(listed):
        for b in sorted(listed[a]):
            if b <= a or a not in listed.get(b, ()):
                continue
            shared = parts.get(a, set()) & parts.get(b, set())
            nouns = set(names(a)) & set(names(b))
            sorts = [p for p in "va" if p in shared]
            if "n" in shared and "t" not in nouns:
                sorts.append("p" if "p" in nouns else "n")
            common = len(around[a] & around[b]) / (len(around[a]) * len(around[b])) ** 0.5
            tied = close(a, b) or senses().get(a, frozenset()) & senses().get(b, frozenset())
            more = STEEP * max(0.0, min(often[a], often[b]) - FAMILIAR)
            if not tied and any(common >= COMMON[sort] + more for sort in sorts):
                found.append((a, b))
    return found


def main(thesaurus: Path, dictionary: Path) -> None:
    from wordfreq import zipf_frequency  # type: ignore[import-not-found]  # installed where the tables are built, and only there

    listed: dict[str, set[str]] = {}
    often: dict[str, float] = {}
    for line in thesaurus.read_text(encoding="utf-8").splitlines():
        root, *others = line.split(",")
        often[root] = zipf_frequency(root, "en")
        if _plain(root) and often[root] >= FREQUENT:
            listed[root] = {other for other in others if _plain(other)}
    tied: dict[str, list[str]] = defaultdict(list)
    for a, b in pairs(listed, often, dictionary):
        tied[a].append(b)
    words = sorted({*tied, *(b for others in tied.values() for b in others)})
    number = {word: n for n, word in enumerate(words)}
    lines = []
    for word in words:
        at = [number[word], *sorted(number[other] for other in tied.get(word, ()))]
        lines.append(" ".join([word, *(f"{later - earlier:x}" for earlier, later in itertools.pairwise(at))]))
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(TARGET.name, len(lines), sum(len(others) for others in tied.values()), TARGET.stat().st_size)


def _plain(word: str) -> bool:
    return word.isalpha() and word.islower() and word.isascii() and known(word)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
