"""Alignment and edits beside other tools, in one run: python3 dev.py bench peers

    .venv/bin/python -m benchmarks.peers [--python PYTHON] [--all]

The pairs are those of ``benchmarks.alignment``. Told are seconds of processor time (own and of what is started; of what takes under two
seconds the least of five runs), and how many times longer or shorter that is than ours. wdiff, git, redlines and python-redlines (with
its Docxodus engine) are no dependencies of this project: what is not there is left out, and the table says so. ``--python``: another
Python that has the last two. ``--all``: also the tools that take minutes for 100,000 words.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from difflib import SequenceMatcher
from functools import partial
from pathlib import Path

from benchmarks.alignment import Texts, Writer, ours
from benchmarks.calibration import print_calibration

WITH_BLANKS = re.compile(r"\w+|\s+|[^\w\s]")
"""As ours: the pieces are the whole text, so that the edits replayed give it to the letter."""
WITHOUT_BLANKS = re.compile(r"\w+|[^\w\s]")
SIZES = 20_000, 100_000

IN_OTHER_PYTHON = """
import os, sys
def spent(): return sum(os.times()[:4])
before, after = sys.argv[2:]
if sys.argv[1] == "redlines":
    from redlines import Redlines
    one, other = (open(name, encoding="utf-8").read() for name in (before, after))
    started = spent()
    Redlines(one, other).output_markdown
else:
    from python_redlines.engines import DocxodusEngine
    one, other = (open(name, "rb").read() for name in (before, after))
    engine = DocxodusEngine()
    started = spent()
    engine.run_redline("peer", one, other)
print("took", spent() - started)
"""


class NotThereError(Exception):
    """A tool that is not installed here; says which."""


def difflib_paragraphs_then_words(before: Texts, after: Texts, pattern: re.Pattern[str] = WITH_BLANKS) -> int:
    """What a careful script does: equal paragraphs first, then between them each with the likeliest of the next four.

    Nothing is cut into words twice.
    """
    hunks = 0
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        left, right = [pattern.findall(t) for t in before[i1:i2]], [pattern.findall(t) for t in after[j1:j2]]
        bags = [set(words) for words in right]
        j = 0
        for words in left:
            bag = set(words)
            near = max(range(j, min(j + 4, len(right))), key=lambda k: len(bag & bags[k]), default=None)
            if near is None:
                break
            matcher = SequenceMatcher(None, words, right[near], autojunk=False)
            hunks += sum(tag != "equal" for tag, *_ in matcher.get_opcodes())
            j = near + 1
    return hunks


def difflib_words(before: Texts, after: Texts) -> int:
    one, other = (WITHOUT_BLANKS.findall("\n".join(side)) for side in (before, after))
    return len(SequenceMatcher(None, one, other, autojunk=False).get_opcodes())


def diff_match_patch_tokens(before: Texts, after: Texts) -> int:
    """The whole text at once, a character a token, without its time limit."""
    from diff_match_patch import diff_match_patch

    numbers: dict[str, str] = {}
    sides = []
    for side in (before, after):
        keys = WITHOUT_BLANKS.findall("\n".join(side))
        sides.append("".join(numbers.setdefault(key, chr(0xE000 + len(numbers))) for key in keys))
    differ = diff_match_patch()
    differ.Diff_Timeout = 0
    return len(differ.diff_main(*sides, False))


def wdiff(before: Texts, after: Texts) -> None:
    with as_files(before, after) as files:
        started("wdiff", *files)


def git_word_diff(before: Texts, after: Texts) -> None:
    with as_files(before, after) as files:
        started("git", "diff", "--no-index", "--word-diff", *files)


def as_module(name: str, python: str, before: Texts, after: Texts) -> float:
    """Seconds that redlines or python-redlines takes in another Python, without its start."""
    with as_files(before, after, word=name == "python-redlines") as files:
        command = [python, "-c", IN_OTHER_PYTHON, name, *files]
        done = subprocess.run(command, capture_output=True, check=False, text=True, encoding="utf-8")
    words = done.stdout.split()
    if "took" not in words:
        last = done.stderr.strip().splitlines()[-1:]
        if any("Error" in line and ("No module" in line or "NotInstalled" in line) for line in last):
            raise NotThereError(name)
        raise SystemExit(f"{name} failed:\n{done.stderr}")
    return float(words[-1])


@contextmanager
def as_files(before: Texts, after: Texts, *, word: bool = False) -> Iterator[list[str]]:
    """The two texts in files that are gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for name, side in (("before", before), ("after", after)):
            path = Path(folder, name + (".docx" if word else ".txt"))
            if word:
                write_word(path, side)
            else:
                path.write_text("\n".join(side) + "\n", encoding="utf-8", newline="\n")
            paths.append(str(path))
        yield paths


def write_word(path: Path, texts: Sequence[str]) -> None:
    import docx

    document = docx.Document()
    for text in texts:
        document.add_paragraph(text)
    document.save(str(path))


def started(tool: str, *arguments: str) -> None:
    """Runs a tool that answers 0 or 1 (there are differences)."""
    if shutil.which(tool) is None:
        raise NotThereError(tool)
    done = subprocess.run([tool, *arguments], stdout=subprocess.DEVNULL, check=False)
    if done.returncode > 1:
        raise SystemExit(f"{tool} failed with {done.returncode}.")


def seconds(action: Callable[[], object]) -> float:
    """Processor time, of this process and of those it waited for; what the action itself says it took counts before that."""
    before = sum(os.times()[:4])
    told = action()
    return told if isinstance(told, float) else sum(os.times()[:4]) - before


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--python", default=sys.executable, help="a Python that has redlines and python-redlines")
    parser.add_argument("--all", action="store_true", help="also what takes minutes for 100,000 words")
    chosen = parser.parse_args()
    short = SIZES if chosen.all else SIZES[:1]
    tools: list[tuple[str, Callable[[Texts, Texts], object], tuple[int, ...]]] = [
        ("ours: links, moves and edits", ours, SIZES),
        ("difflib, paragraphs then words", difflib_paragraphs_then_words, SIZES),
        ("the same without the blanks", partial(difflib_paragraphs_then_words, pattern=WITHOUT_BLANKS), SIZES),
        ("difflib, words", difflib_words, short),
        ("diff-match-patch, tokens", diff_match_patch_tokens, short),
        ("wdiff", wdiff, SIZES),
        ("git --word-diff", git_word_diff, SIZES),
        ("redlines", partial(as_module, "redlines", chosen.python), short),
        ("python-redlines", partial(as_module, "python-redlines", chosen.python), short),
    ]
    print_calibration()
    pairs = {words: Writer(7).pair(words) for words in SIZES}
    warm = Writer(1).pair(2_000)
    ours(warm.before, warm.after)
    print(f"{'':32}" + "".join(f"{words:>12,} words{'times ours':>12}" for words in SIZES))
    own: dict[int, float] = {}
    for name, action, sizes in tools:
        line = f"{name:32}"
        for words in SIZES:
            if words not in sizes:
                line += f"{'-':>18}{'-':>12}"
                continue
            try:
                work = partial(action, pairs[words].before, pairs[words].after)
                taken = seconds(work)
                for _ in range(4 if taken < 2 else 0):  # other work on the machine only adds to it
                    taken = min(taken, seconds(work))
            except NotThereError as missing:
                line += f"  {missing} is not installed here"
                break
            own.setdefault(words, taken)
            line += f"{taken:>16.2f} s{taken / own[words]:>12.2f}"
        print(line, flush=True)


if __name__ == "__main__":
    main()
