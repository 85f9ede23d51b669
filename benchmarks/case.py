"""A large case: how long it takes to open, and an act to be on the disk. python3 dev.py bench case"""

from __future__ import annotations

import statistics
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.calibration import median_seconds, print_calibration, print_figure
from benchmarks.engine import long_pair
from core.case import AddNote, AddVersion, Case, Decide, Resolve, ReviseVersion, copying
from core.case.documents import note_document
from core.case.store import Store, encoded
from core.model import Decision, Note, NoteAnchor, Span, Version

NOTES = 10_000
VERSIONS = 12
WORDS = 20_000
TIME = datetime(2026, 3, 13, 6, 10, tzinfo=UTC)


def note(number: int, version: Version) -> Note:
    paragraph = number % len(version.texts)
    text = version.texts[paragraph]
    words = text[4:24]
    anchor = NoteAnchor(version.id, Span(paragraph, 4, 4 + len(words)), words, text[:4], text[24:48])
    return Note(f"n{number}", "query", f"Is number {number} right, and who says so?", "Anna Berg", TIME, (anchor,))


def make(path: Path) -> None:
    pair = long_pair(WORDS)
    small = path.with_name("small.factline")
    with Case.create(small, person="Anna") as case:
        for number in range(VERSIONS):
            known = pair[number % 2]
            texts = [f"Version {number}. {known.texts[0]}", *known.texts[1:]]
            version = Version.from_paragraphs(texts, label=f"Version {number}", language="en")
            case.apply(AddVersion(version, "\n".join(texts).encode("utf-8")))
        versions = case.versions
    store = Store.open(small, writing=False)
    notes = [("notes", f"n{n}", encoded(note_document(note(n, versions[n % VERSIONS])))) for n in range(NOTES)]
    store.learn("originals")
    copying.write_new(path, [*copying.lines(store), *notes], copying.entries(store))
    store.close()


def main() -> None:
    print_calibration()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.factline"
        make(path)
        what = f"{NOTES:,} notes, {VERSIONS} versions of {WORDS:,} words, {path.stat().st_size / 1e6:.1f} MB"
        print_figure(f"open, {what}", median_seconds(lambda: Case.open(path).close(), 5), 1.0)
        with Case.open(path) as case:
            times = []
            for number in range(100):
                act = (
                    AddNote(note(NOTES + number, case.versions[0])),
                    Resolve(f"n{number}"),
                    Decide(tuple(Decision(f"{number}-{n}", "confirmed") for n in range(20))),
                )[number % 3]
                started = time.perf_counter()
                case.apply(act)
                times.append(time.perf_counter() - started)
            print_figure("an act on the disk, median of 100", statistics.median(times), 0.030)
            print_figure("an act on the disk, the longest but one", sorted(times)[-2], None)
            print_figure("annotations of the whole case", median_seconds(lambda: case.annotations, 5), None)
            first = case.versions[0]
            texts = ["A new first paragraph.", *first.texts]
            new = Version.from_paragraphs(texts, label="anew", language="en")
            started = time.perf_counter()
            case.apply(ReviseVersion(first.id, new))
            print_figure("a version with a twelfth of the notes read anew", time.perf_counter() - started, None)
            assert not any(known.lost for known in case.annotations.notes)


if __name__ == "__main__":
    main()
