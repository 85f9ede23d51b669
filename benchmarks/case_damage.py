"""Bits flipped in a case file, one at a time: nothing may crash, and no loss may go unsaid. python3 dev.py bench case_damage [N]"""

from __future__ import annotations

import random
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from core.case import AddNote, AddVersion, AnswerNote, Case, Decide, SetContext
from core.case.errors import CaseError
from core.model import Annotations, Decision, Note, NoteAnchor, Reply, Span, StatedDate, Version

FLIPS = 5000
TIME = datetime(2026, 3, 13, 6, 10, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Held:
    """All that an editor could miss."""

    versions: tuple[Version, ...]
    annotations: Annotations
    originals: tuple[bytes | None, ...]
    history: tuple[object, ...]


def held(case: Case) -> Held:
    originals = tuple(case.original(version.id) for version in case.versions)
    return Held(case.versions, case.annotations, originals, case.history())


def make(path: Path) -> Held:
    """A case with something in every table."""
    with Case.create(path, person="Anna", clock=lambda: TIME) as case:
        for number in range(3):
            texts = [f"Paragraph {n} of version {number}: the ferry carried {n * number} people." for n in range(30)]
            version = Version.from_paragraphs(texts, label=f"Version {number}", language="en")
            case.apply(AddVersion(version, "\n".join(texts).encode("utf-8") * 2))
        first = case.versions[0]
        case.apply(SetContext(first.id, "published", StatedDate(date(2026, 3, 10), "editor")))
        for number in range(30):
            words = first.texts[number][10:20]
            anchor = NoteAnchor(first.id, Span(number, 10, 20), words)
            case.apply(AddNote(Note(f"n{number}", "query", f"Is {number} right?", "Anna", TIME, (anchor,))))
        case.apply(AnswerNote("n3", Reply("Ben", TIME, "The pier says so.")))
        case.apply(Decide(tuple(Decision(f"{n:016x}", "confirmed", "take", "Anna", TIME) for n in range(40))))
        case.undo()
        case.redo()
        return held(case)


def outcome(path: Path, sound: Held) -> str:
    """``whole``, ``refused`` or ``named``; raises ``AssertionError`` for a loss that nobody was told of."""
    try:
        with Case.open(path, clock=lambda: TIME) as case:
            losses = case.check()
            try:
                found: Held | None = held(case)
            except CaseError:
                found = None
    except CaseError:
        return "refused"
    if found == sound:
        return "named" if losses else "whole"
    assert losses, "something is gone and nothing was said"
    assert found is None or _only_missing(found, sound), "something came back that was never written"
    return "named"


def _only_missing(found: Held, sound: Held) -> bool:
    """What is left is what was written: a damaged row is left out, never shown."""
    known = {version.texts for version in sound.versions}
    notes = {replace(note, lost=False) for note in sound.annotations.notes}
    return (
        all(version.texts in known for version in found.versions)
        and all(replace(note, lost=False) in notes for note in found.annotations.notes)
        and set(found.annotations.decisions) <= set(sound.annotations.decisions)
    )


def flipped(data: bytes, chance: random.Random) -> tuple[int, bytes]:
    at = chance.randrange(len(data) * 8)
    changed = bytearray(data)
    changed[at // 8] ^= 1 << at % 8
    return at, bytes(changed)


def run(folder: Path, flips: int, seed: int = 1) -> Counter[str]:
    """How often each outcome came. Raises ``AssertionError`` with the bit that was at fault."""
    sound_path = folder / "sound.factline"
    sound = make(sound_path)
    data = sound_path.read_bytes()
    chance = random.Random(seed)
    counts: Counter[str] = Counter()
    path = folder / "flipped.factline"
    for _ in range(flips):
        at, changed = flipped(data, chance)
        path.write_bytes(changed)
        try:
            counts[outcome(path, sound)] += 1
        except Exception as error:
            raise AssertionError(f"bit {at} of {len(data) * 8}: {error!r}") from error
    return counts


def main() -> None:
    flips = int(sys.argv[1]) if len(sys.argv) > 1 else FLIPS
    with tempfile.TemporaryDirectory() as folder:
        counts = run(Path(folder), flips)
        size = (Path(folder) / "sound.factline").stat().st_size
    told = ", ".join(f"{counts[name]} {name}" for name in ("whole", "named", "refused"))
    print(f"{flips:,} bits flipped in a case of {size:,} bytes: no crash, no loss unsaid; {told}")


if __name__ == "__main__":
    main()
