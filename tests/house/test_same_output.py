"""Same input, same output: whatever the hash seed, the time zone or the language of the system."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import json, sys
sys.path.insert(0, sys.argv[1])
import dev
from datetime import datetime
from core import compare, read
files, context = dev.samples()
days = [datetime.fromisoformat(day) for day in context[-1].split(",")]
versions = [read(file, published=day) for file, day in zip(files, days, strict=True)]
sys.stdout.buffer.write(json.dumps(compare(versions).to_dict(), indent=1).encode("utf-8"))
"""


def document(**environment: str) -> str:
    """The JSON document of the sample versions, from a process with these variables."""
    command = [sys.executable, "-X", "utf8=0", "-c", PROGRAM, str(ROOT)]
    done = subprocess.run(command, env=os.environ | environment, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
    return done.stdout.decode("utf-8")


@pytest.fixture(scope="module")
def expected() -> str:
    return document(PYTHONHASHSEED="0")


@pytest.mark.parametrize(
    "environment",
    [
        pytest.param({"PYTHONHASHSEED": "1"}, id="hash seed 1"),
        pytest.param({"PYTHONHASHSEED": "4242"}, id="hash seed 4242"),
        pytest.param({"TZ": "Pacific/Auckland", "PYTHONHASHSEED": "2"}, id="the other side of the world"),
        pytest.param({"LC_ALL": "C", "LANG": "C", "PYTHONHASHSEED": "3"}, id="an ASCII locale"),
    ],
)
def test_the_document_is_the_same(expected: str, environment: dict[str, str]) -> None:
    assert document(**environment) == expected
