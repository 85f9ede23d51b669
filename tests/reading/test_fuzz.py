"""Damaged on purpose: every mutated file is read or refused with a sentence, replayable by its number.

The long form, in the worker: ``python -m benchmarks.fuzz 20000 20``.
"""

import pytest

from core.model import ReadError
from core.reading import read
from core.reading.chain import read_archive
from tests.reading.mutations import MAKERS, mutated

RUNS = 150


@pytest.mark.parametrize("kind", [kind for kind in MAKERS if kind != "zip"])
def test_a_damaged_file_is_read_or_refused(kind: str) -> None:
    for number in range(RUNS):
        try:
            found = read(mutated(kind, number), name=f"bad.{kind}")
        except ReadError as error:
            assert str(error).startswith(f"bad.{kind} ") and str(error).endswith("."), number
        else:
            assert all(part.end <= len(p.text) for p in found.paragraphs for part in p.parts), number
            assert all(p.origin for p in found.paragraphs), number


def test_a_damaged_archive_is_read_or_refused() -> None:
    for number in range(RUNS):
        try:
            found = read_archive(mutated("zip", number), name="bad.zip")
        except ReadError as error:
            assert str(error).startswith("bad.zip ") and str(error).endswith("."), number
        else:
            assert found.versions and all(sentence.endswith(".") for sentence in found.failures), number


def test_a_file_is_told_by_its_format_and_number() -> None:
    assert mutated("docx", 7) == mutated("docx", 7) != mutated("docx", 8)
