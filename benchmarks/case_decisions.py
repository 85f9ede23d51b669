"""How many decisions keep their change when a version comes, versions change places, or a link is made by hand.

    python3 dev.py bench case_decisions

Over the sample and, where the folder ../shared is there, real chains of announcements. Every change of a case is decided; then the act is
done to the case and all is compared anew. A decision counts where its change can still be there: the two texts are still
compared with one another, the older one before the newer, and no paragraph of the change was linked by hand. It is kept
when the change with its key says the same words on both sides, and misplaced when that change says others.
"""

from __future__ import annotations

import random
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path

from core import compare, read
from core.case import AddVersion, Case, Decide, Link, Reorder
from core.model import Change, Comparison, Decision, HandLink, PairComparison, Span, Version

ROOT = Path(__file__).resolve().parent.parent
ARTICLES = ROOT.parent / "shared" / "articles"
SAMPLES = ROOT / "resources" / "samples"
LINKS = 12
"""Links made by hand for each pair."""

Texts = tuple[str, str]
"""Hashes of the older and the newer text of a pair."""
Words = tuple[tuple[str, ...], tuple[str, ...]]


def words(change: Change, older: Version, newer: Version) -> Words:
    def side(spans: Sequence[Span], version: Version) -> tuple[str, ...]:
        return tuple(version.texts[span.paragraph][span.start : span.end] for span in spans)

    return side(change.before, older), side(change.after, newer)


def compared(case: Case) -> Comparison:
    links = case.constraints
    linked, unlinked = ([link for link in links if link.linked is on] for on in (True, False))
    return compare(list(case.versions), linked=linked, unlinked=unlinked, options=case.options)


def changes_of(comparison: Comparison, pairs: Sequence[PairComparison]) -> dict[Texts, dict[str, tuple[Change, Words]]]:
    found: dict[Texts, dict[str, tuple[Change, Words]]] = {}
    for pair in pairs:
        older, newer = comparison.versions[pair.before], comparison.versions[pair.after]
        said = {change.key: (change, words(change, older, newer)) for change in pair.changes}
        found[older.text_sha256, newer.text_sha256] = said
    return found


def judged(
    before: dict[Texts, dict[str, tuple[Change, Words]]], comparison: Comparison, but: HandLink | None = None
) -> Counter[str]:
    """What became of the decisions on these changes in another comparison."""
    places = {version.text_sha256: n for n, version in enumerate(comparison.versions)}
    counts: Counter[str] = Counter()
    for texts, known in before.items():
        older, newer = (places.get(text, -1) for text in texts)
        if not 0 <= older < newer:
            continue
        after = changes_of(comparison, [comparison.pair(older, newer)])[texts]
        for key, (change, said) in known.items():
            if but is not None and touched(change, but, comparison.versions[older], comparison.versions[newer]):
                continue
            found = after.get(key)
            counts["lost" if found is None else "kept" if found[1] == said else "misplaced"] += 1
    return counts


def names(version: Version) -> list[tuple[str, int]]:
    seen: Counter[str] = Counter()
    found = []
    for text in version.texts:
        digest = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        found.append((digest, seen[digest]))
        seen[digest] += 1
    return found


def touched(change: Change, link: HandLink, older: Version, newer: Version) -> bool:
    sides = ((change.before, older, link.before), (change.after, newer, link.after))
    return any(names(version)[span.paragraph] in ends for spans, version, ends in sides for span in spans)


def links_by_hand(pair: PairComparison, comparison: Comparison, chance: random.Random) -> Iterator[HandLink]:
    """Two paragraphs that stand alone tied together, or some that are linked kept apart."""
    older, newer = comparison.versions[pair.before], comparison.versions[pair.after]
    befores, afters = names(older), names(newer)
    alone = [
        sorted(set(range(len(ends))) - {n for link in pair.links for n in getattr(link, side)})
        for side, ends in (("before", befores), ("after", afters))
    ]
    for _ in range(LINKS):
        if all(alone) and chance.random() < 0.5:
            yield HandLink((befores[chance.choice(alone[0])],), (afters[chance.choice(alone[1])],))
        elif pair.links:
            link = chance.choice(pair.links)
            yield HandLink(tuple(befores[n] for n in link.before), tuple(afters[n] for n in link.after), linked=False)


def measure(versions: Sequence[Version], folder: Path, chance: random.Random) -> dict[str, Counter[str]]:
    counts: dict[str, Counter[str]] = {
        "a version added": Counter(),
        "reordered": Counter(),
        "linked by hand": Counter(),
    }
    for place in range(len(versions)):  # each of them comes as the last of all, and is then put where it belongs
        with Case.create(folder / f"{chance.random()}.factline") as case:
            for version in [*versions[:place], *versions[place + 1 :]]:
                case.apply(AddVersion(version))
            if len(case.versions) < 2:
                continue
            first = compared(case)
            before = changes_of(first, first.pairs)
            keys = {key for known in before.values() for key in known}
            case.apply(Decide(tuple(Decision(key, "confirmed") for key in sorted(keys))))
            case.apply(AddVersion(versions[place]))
            counts["a version added"] += judged(before, compared(case))
            order = [version.id for version in case.versions]
            case.apply(Reorder((*order[:place], order[-1], *order[place:-1])))
            counts["reordered"] += judged(before, compared(case))
            assert {decision.change for decision in case.annotations.decisions} == keys, "a decision went"
    comparison = compare(list(versions))
    before = changes_of(comparison, comparison.pairs)
    for pair in comparison.pairs:
        for link in links_by_hand(pair, comparison, chance):
            with Case.create(folder / f"{chance.random()}.factline") as case:
                for version in versions:
                    case.apply(AddVersion(version))
                case.apply(Link(link))
                counts["linked by hand"] += judged(before, compared(case), link)
    return counts


def main() -> None:
    chains = {"the sample": sorted(SAMPLES.glob("port-merrow-*.txt"))}
    if ARTICLES.is_dir():
        chains |= {"real chains": []}
    total: dict[str, dict[str, Counter[str]]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, paths in chains.items():
            stories = [paths] if paths else [sorted(story.glob("*.txt")) for story in sorted(ARTICLES.iterdir())]
            for story in stories:
                found = measure([read(path) for path in story], Path(folder), random.Random(story[0].parent.name))
                for act, counts in found.items():
                    total.setdefault(name, {}).setdefault(act, Counter()).update(counts)
    for name, acts in total.items():
        for act, counts in acts.items():
            told = f"{counts['kept'] / max(counts.total(), 1):.2%} of {counts.total():,} decisions keep their change"
            print(f"{name}, {act}: {told}, {counts['lost']} lost, {counts['misplaced']} misplaced", flush=True)


if __name__ == "__main__":
    main()
