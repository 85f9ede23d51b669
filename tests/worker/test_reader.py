"""Reading without a window: every source in the worker, one after the other."""

from pathlib import Path

import pytest

import core.reading
from core.model import ReadError
from core.worker.reader import Reader
from tests.reading.pdf_files import column, pdf

STORY = "The ferry stopped for the night.\n\nIt goes again at seven.\n"
SOURCES = {
    "a.txt": STORY.encode(),
    "b.html": b"<html><body><article><p>The ferry stopped for the night, and it goes again at seven.</p></article></body></html>",
    "c.eml": b"From: a@example.org\r\nTo: b@example.org\r\nSubject: ferry\r\n\r\nThe ferry stopped for the night.\r\n",
    "d.pdf": pdf(column(["The ferry stopped."])),
}


def test_no_format_is_read_in_this_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def here(*_: object, **__: object) -> None:
        raise AssertionError("it was read here")

    monkeypatch.setattr(core.reading, "read", here)
    with Reader() as reader:
        for name, data in SOURCES.items():
            (tmp_path / name).write_bytes(data)
            assert reader(tmp_path / name).texts[0].startswith("The ferry stopped")
            assert reader(data, name=name).source_name == name


def test_what_can_t_be_read_is_its_sentence_and_the_next_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY, encoding="utf-8", newline="\n")
    with Reader() as reader:
        with pytest.raises(ReadError, match=r"^gone\.txt is not there"):
            reader(tmp_path / "gone.txt")
        assert len(reader(tmp_path / "a.txt").paragraphs) == 2
