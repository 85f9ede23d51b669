"""The open exam, or another set of its form, scored at the program's default settings: python3 dev.py bench exam [FILE...]

Predicting and scoring is done by the exam's own two scripts, which lie beside it; without them there is nothing to score.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
OPEN = SHARED / "exam" / "open.jsonl"


def score(items: Path) -> str:
    """What the exam's script prints of the program's answers to ``items``. Raises ``CalledProcessError`` where a script fails."""
    with tempfile.TemporaryDirectory() as folder:
        answers = Path(folder) / "answers.jsonl"
        for script, *more in (["predict_exam.py"], ["score_exam.py", "--show-failures", "20"]):
            command = [sys.executable, str(SHARED / "tools" / script), str(items), str(answers), *more]
            done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, encoding="utf-8")
    return done.stdout


def main(files: list[Path]) -> None:
    for items in files:
        if not items.is_file():
            print(f"{items} is not there, so nothing is scored.")
            continue
        print(items.name)
        print(score(items))


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]] or [OPEN])
