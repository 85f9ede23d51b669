"""An editing session killed at random moments, over and over: no committed act may be lost. python3 dev.py bench case_kill [N]"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from core.case import AddNote, AddVersion, Case, Decide
from core.model import Decision, Note, Paragraph, Version

KILLS = 500
LONGEST = 0.25
"""Seconds of editing after which a session is killed at the latest."""
TIME = datetime(2026, 3, 13, 6, 10, tzinfo=UTC)
ROOT = Path(__file__).resolve().parent.parent


def act(case: Case, number: int) -> None:
    """The act with this number: notes, some decisions, a version now and then, and one in seven takes the last one back."""
    if number % 7 == 0:
        case.undo()
    elif number % 50 == 1:
        text = f"Version {number} of the text. " * 400
        # Made as it stands: reading it would load more than a session has time for before it is killed.
        case.apply(AddVersion(Version((Paragraph(text),), label=str(number)), text.encode("utf-8")))
    elif number % 5 == 0:
        case.apply(Decide(tuple(Decision(f"{number}-{n}", "confirmed") for n in range(20))))
    else:
        case.apply(AddNote(Note(str(number), "query", f"Note {number}", "Anna", TIME, ())))


def expected(last: int) -> tuple[set[str], set[str], list[str]]:
    """Notes, decisions and versions after so many acts."""
    done: list[int] = []
    for number in range(1, last + 1):
        if number % 7 == 0:
            done.pop()
        else:
            done.append(number)
    notes = {str(n) for n in done if n % 50 != 1 and n % 5}
    decisions = {f"{n}-{k}" for n in done if n % 50 != 1 and n % 5 == 0 for k in range(20)}
    return notes, decisions, [str(n) for n in done if n % 50 == 1]


def edit(path: Path) -> None:
    """Go on where the last session was, and say each act once it is done."""
    case = Case.open(path)
    number = len(case.history())
    print("open", flush=True)
    while True:
        number += 1
        act(case, number)
        print(number, flush=True)


def kill_once(path: Path, after: float) -> tuple[int, int]:
    """Edit in another process and kill it; gives the acts that it said were done, and those that are in the file.

    Raises ``AssertionError`` when something is lost, or is there that can't be.
    """
    session = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.case_kill", "edit", str(path)], cwd=ROOT, stdout=subprocess.PIPE
    )
    assert session.stdout is not None
    assert session.stdout.readline() == b"open\n"
    time.sleep(after)
    assert session.poll() is None, "the session ended by itself"
    session.kill()
    said = session.stdout.read().split(b"\n")[:-1]
    session.stdout.close()
    session.wait()
    with Case.open(path) as case:
        assert not case.losses and not case.read_only, (case.losses, case.read_only)
        assert case.check() == ()
        there = len(case.history())
        acknowledged = int(said[-1]) if said else 0
        assert there >= acknowledged, f"act {there + 1} was done and is gone"
        notes, decisions, versions = expected(there)
        assert {note.id for note in case.annotations.notes} == notes
        assert {decision.change for decision in case.annotations.decisions} == decisions
        assert [version.label for version in case.versions] == versions
        for version in case.versions:
            assert case.original(version.id) == version.texts[0].encode("utf-8")
    return acknowledged, there


def run(folder: Path, kills: int, seed: int = 1) -> tuple[int, int]:
    """(acts in the file at the end, kills that came while an act was being written)."""
    path = folder / "killed.factline"
    Case.create(path).close()
    chance = random.Random(seed)
    there = between = 0
    for _ in range(kills):
        before = there
        acknowledged, there = kill_once(path, chance.uniform(0, LONGEST))
        between += there > max(acknowledged, before)
        if there > 2000:  # a file of its own again, so that the check of the whole does not grow
            path.unlink()
            Case.create(path).close()
            there = 0
    return there, between


def main() -> None:
    if sys.argv[1:2] == ["edit"]:
        edit(Path(sys.argv[2]))
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else KILLS
    with tempfile.TemporaryDirectory() as folder:
        _, between = run(Path(folder), kills)
    print(
        f"{kills} sessions killed while they edited: no act lost; {between} kills came between an act's commit and its word"
    )


if __name__ == "__main__":
    main()
