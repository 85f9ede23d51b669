"""How many of the project's own fact cases come out as an editor expects them: python3 dev.py bench fact_cases

A fact that is expected counts as found where a fact change stands on its words, whatever its kind and relation; those are
counted beside it. A case is perfect when every expected fact is found and no other fact is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core import compare
from core.model import Change, Version
from tests.facts.judgement.test_cases import CASES, FOLDER, NAMES, same_place, version_of, words_of

LANGUAGES = ("french", "german", "spanish", "russian", "arabic", "chinese")


@dataclass(slots=True)
class Score:
    """Counts over cases; ``separated`` of ``plain`` wording and style entries came out in their own category."""

    cases: int = 0
    twins: int = 0
    perfect: int = 0
    alarms: int = 0
    expected: int = 0
    found: int = 0
    kinds: int = 0
    relations: int = 0
    plain: int = 0
    separated: int = 0
    failed: list[str] = field(default_factory=list)


def score(cases: Iterable[tuple[str, dict[str, Any]]]) -> Score:
    total = Score()
    for name, case in cases:
        total.cases += 1
        total.twins += bool(case.get("twin"))
        before, after, changes = _compared(case)
        told = {c.id: (words_of(c.before, before.texts), words_of(c.after, after.texts)) for c in changes}
        left = [c for c in changes if c.category == "fact"]
        good = True
        for entry in (dict(zip(NAMES, row, strict=True)) for row in case["expect"]):
            at = [c for c in changes if _stands(told[c.id], entry)]
            if entry["category"] != "fact":
                total.plain += 1
                total.separated += any(c.category == entry["category"] for c in at)
                continue
            total.expected += 1
            facts = [c for c in at if c in left] or [c for c in at if c.category == "fact"]
            good &= bool(facts)
            if facts:
                total.found += 1
                total.kinds += (facts[0].kind or "") in entry["kind"].split("|")
                total.relations += facts[0].relation in entry["relation"].split("|")
                left = [c for c in left if c is not facts[0]]
        good &= not left
        total.alarms += len(left) if case.get("twin") else 0
        total.perfect += good
        if not good:
            total.failed.append(name)
    return total


def _compared(case: dict[str, Any]) -> tuple[Version, Version, tuple[Change, ...]]:
    published = case.get("published", ["", ""])
    before = version_of(case["before"], published[0], case.get("language"))
    after = version_of(case["after"], published[1], case.get("language"))
    return before, after, compare([before, after]).pairs[0].changes


def _stands(told: tuple[str, str], entry: dict[str, str]) -> bool:
    open_side = not entry["before"] and "refined" in entry["relation"]
    return (open_side or same_place(told[0], entry["before"])) and same_place(told[1], entry["after"])


def _named() -> Iterator[tuple[str, dict[str, Any]]]:
    for case in CASES:
        yield str(case.id), case.values[0]


def _print(label: str, total: Score) -> None:
    def share(part: int, whole: int) -> str:
        return f"{100 * part / whole:.1f} % ({part}/{whole})" if whole else "-"

    print(
        f"{label}: {total.cases} cases, {total.twins} twins; perfect {share(total.perfect, total.cases)}, "
        f"facts found {share(total.found, total.expected)}, alarms on twins {total.alarms}, kind {share(total.kinds, total.found)}, "
        f"relation {share(total.relations, total.found)}, style and wording told apart {share(total.separated, total.plain)}"
    )
    for name in total.failed:
        print(f"    not perfect: {name}")


def main() -> None:
    reviewed = {path.stem for path in (Path(FOLDER) / "reviewed").glob("*.toml")}
    known = [(name, case, name.split(":")[0]) for name, case in _named()]
    _print("all", score((n, c) for n, c, _ in known))
    _print("own", score((n, c) for n, c, group in known if group not in reviewed))
    _print("by a reader who had not seen the program", score((n, c) for n, c, group in known if group in reviewed))
    for language in LANGUAGES:
        _print(language, score((n, c) for n, c, group in known if group == language))


if __name__ == "__main__":
    main()
