"""How long reading takes: files of 100,000 words, and the start of the worker.

    python -m benchmarks.reading

The Word file is built here; the PDF is printed by LibreOffice where it is installed. Reading is given in processor time, which is
what a machine with nothing else to do takes; so is the worker's start, from the order to its first answer, less the start of a
bare Python (as the clock has it where a system doesn't tell the processor time of a process that ended).
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.calibration import print_calibration, print_figure
from core.reading import read
from tests.conftest import soffice
from tests.reading.made_by_libreoffice import article, as_printed, written
from tests.reading.word_files import docx, p

ROOT = Path(__file__).resolve().parent.parent
WORDS = 100_000

START = """
import queue, sys, tempfile, time
from pathlib import Path
from core.worker import LookInto, Progress, Worker

def main():
    reports = queue.SimpleQueue()
    folder = Path(tempfile.mkdtemp())
    started = time.perf_counter()
    worker = Worker(reports.put)
    worker.submit(LookInto(folder))
    while isinstance(reports.get(), Progress):
        pass
    taken = time.perf_counter() - started
    worker.close()
    folder.rmdir()
    print(taken if own() is None else own())

def own():
    try:
        from resource import RUSAGE_CHILDREN, getrusage
    except ImportError:
        return None
    used = getrusage(RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime

if __name__ == "__main__":
    main()
"""

BARE = """
import subprocess, sys, time

def main():
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", "pass"], check=True)
    taken = time.perf_counter() - started
    print(taken if own() is None else own())
""" + START[START.index("\ndef own()") :]


def paragraphs() -> list[str]:
    """The samples' paragraphs over and over, each time in other words' order."""
    source, words = article(), 0
    found: list[str] = []
    while words < WORDS:
        parts = source[len(found) % len(source)].split()
        turn = len(found) // len(source) % len(parts)
        found.append(" ".join(parts[turn:] + parts[:turn]))
        words += len(parts)
    return found


def reading(path: Path, times: int = 3) -> float:
    """Processor seconds, the best of some runs."""
    taken = []
    for _ in range(times):
        started = time.process_time()
        found = read(path)
        taken.append(time.process_time() - started)
        assert sum(len(text.split()) for text in found.texts) >= WORDS
    return min(taken)


def start_of(script: Path) -> float:
    """Seconds that the script prints, the median of seven runs."""
    taken = []
    for _ in range(7):
        command = [sys.executable, str(script)]
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True)
        taken.append(float(done.stdout))
    return sorted(taken)[3]


def main() -> None:
    print_calibration()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        texts = paragraphs()
        word = folder / "long.docx"
        word.write_bytes(docx("".join(p(text.replace("&", "&amp;")) for text in texts)))
        print_figure("Word, 100,000 words", reading(word), 2.0)
        if soffice() is None:
            print("PDF: not measured; LibreOffice Writer is not installed here.")
        else:
            plain = folder / "long.fodt"
            plain.write_text(as_printed(texts, "spaced"), encoding="utf-8", newline="\n")
            print_figure("PDF, 100,000 words", reading(written([plain], folder, "pdf")["pdf"][0]), 3.0)
        script = folder / "start.py"
        script.write_text(START, encoding="utf-8", newline="\n")
        other = folder / "bare.py"
        other.write_text(BARE, encoding="utf-8", newline="\n")
        bare = start_of(other)
        print_figure("a bare Python's start", bare)
        print_figure("the worker's start beyond that", start_of(script) - bare, 0.15)


if __name__ == "__main__":
    main()
