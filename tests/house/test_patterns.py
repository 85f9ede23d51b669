"""Patterns that wait until they are asked: what they give is what ``re`` gives, and a mistake in one is found here."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from core.patterns import lazy_pattern

ROOT = Path(__file__).resolve().parents[2]

EVERY_MODULE = """
import importlib, pkgutil, re
import core.patterns
core.patterns.lazy_pattern = re.compile
import core
for module in pkgutil.walk_packages(core.__path__, "core."):
    importlib.import_module(module.name)
"""


def test_a_pattern_that_waits_answers_as_one_that_is_compiled() -> None:
    late, known = (
        lazy_pattern(r"(?P<day>\d+) (may|june)", re.IGNORECASE),
        re.compile(r"(?P<day>\d+) (may|june)", re.IGNORECASE),
    )
    text = "3 May and 4 June"
    assert [found.groupdict() for found in late.finditer(text)] == [{"day": "3"}, {"day": "4"}]
    assert late.findall(text) == known.findall(text)
    assert late.sub("x", text) == known.sub("x", text) and late.split(text) == known.split(text)
    assert late.match(text) and late.search(text) and not late.fullmatch(text)
    assert (late.pattern, late.flags, late.groups) == (known.pattern, known.flags, known.groups)


def test_every_pattern_compiles() -> None:
    done = subprocess.run([sys.executable, "-c", EVERY_MODULE], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
