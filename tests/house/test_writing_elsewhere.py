"""Names and refusals that other systems have, tried on the one function that every export is written by."""

from __future__ import annotations

import errno
import os
import threading
import unicodedata
from pathlib import Path

import pytest

from core.export.writing import write_beside
from core.model import FactlineError


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_path_longer_than_windows_likes(tmp_path: Path) -> None:
    """Past 260 characters; a system that refuses it must do so with a sentence and leave nothing behind."""
    folder = tmp_path
    while len(str(folder)) < 300:
        folder = folder / "a folder with a long name in it"
    try:
        folder.mkdir(parents=True)
    except OSError:
        pytest.skip("this system makes no such long path")
    target = folder / "comparison.docx"
    write_beside(target, b"new")
    assert target.read_bytes() == b"new"
    assert names_in(folder) == ["comparison.docx"]


@pytest.mark.parametrize("length", [200, 255])
def test_a_name_as_long_as_can_be(tmp_path: Path, length: int) -> None:
    """What is written beside the target must not need a longer name than the target's own."""
    target = tmp_path / ("n" * (length - 5) + ".docx")
    write_beside(target, b"new")
    assert names_in(tmp_path) == [target.name]


def test_a_name_too_long_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FactlineError, match="too long"):
        write_beside(tmp_path / ("n" * 300 + ".docx"), b"new")
    assert names_in(tmp_path) == []


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_accents_in_both_their_forms(tmp_path: Path, form: str) -> None:
    """macOS hands out names with accents taken apart; such a file is written, and renewed, under the name it has."""
    name = unicodedata.normalize(form, "Übersicht – café.docx")  # type: ignore[arg-type]  # a form, but no literal to mypy
    write_beside(tmp_path / name, b"old")
    write_beside(tmp_path / name, b"new")
    assert (tmp_path / name).read_bytes() == b"new"
    (kept,) = names_in(tmp_path)
    assert unicodedata.normalize("NFC", kept) == unicodedata.normalize("NFC", name)


@pytest.mark.parametrize(
    "name", ["CON", "con.docx", "aux.txt", "NUL.json", "com1.docx", "LPT9.csv", "Prn.html", "nul.tar.gz", "COM¹.docx"]
)
def test_names_that_windows_keeps_for_itself(tmp_path: Path, name: str) -> None:
    with pytest.raises(FactlineError, match="Windows"):
        write_beside(tmp_path / name, b"new")
    assert names_in(tmp_path) == []


@pytest.mark.parametrize("name", ["comparison.docx.", "comparison "])
def test_ends_that_windows_cuts_off(tmp_path: Path, name: str) -> None:
    with pytest.raises(FactlineError, match="dot or a blank"):
        write_beside(tmp_path / name, b"new")
    assert names_in(tmp_path) == []


@pytest.mark.parametrize("name", ["console.docx", "auxiliary.txt", "common.json", "lpt.csv", "CON-redline.docx"])
def test_names_that_only_begin_like_them(tmp_path: Path, name: str) -> None:
    write_beside(tmp_path / name, b"new")
    assert names_in(tmp_path) == [name]


def test_a_target_that_is_open_in_word(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows refuses to replace a file that another program holds open: the old one stays, nothing lies beside it."""
    target = tmp_path / "comparison.docx"
    target.write_bytes(b"old")

    def refuse(path: Path, target: Path) -> Path:
        raise PermissionError(errno.EACCES, "The process cannot access the file", str(target))

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(FactlineError, match=r"comparison\.docx is open in another program"):
        write_beside(target, b"new")
    assert target.read_bytes() == b"old"
    assert names_in(tmp_path) == ["comparison.docx"]


def test_a_disk_that_fills_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "comparison.docx"
    target.write_bytes(b"old")

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(FactlineError, match="disk is full"):
        write_beside(target, b"new")
    assert target.read_bytes() == b"old"
    assert names_in(tmp_path) == ["comparison.docx"]


def test_what_is_no_file_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    """As root, a rename would put a common file where the null device was."""
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes")
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    received: list[bytes] = []
    reader = threading.Thread(target=lambda: received.append(pipe.read_bytes()))
    reader.start()
    write_beside(pipe, b"new")
    reader.join(timeout=10)
    assert received == [b"new"]
    assert pipe.is_fifo()
    assert names_in(tmp_path) == ["pipe"]
