"""Files are written whole or not at all, and a failure is told in one sentence."""

from __future__ import annotations

import errno
import os
import unicodedata
from pathlib import Path

import pytest

from core.export import write_beside
from core.model import ExportError


def one_sentence(error: pytest.ExceptionInfo[ExportError], folder: Path) -> str:
    told = str(error.value)
    assert told.endswith(".")
    assert "\n" not in told
    assert str(folder) not in told
    return told


def test_a_file_is_replaced_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "redline.docx"
    write_beside(target, b"first")
    write_beside(target, b"second")
    assert target.read_bytes() == b"second"
    assert [p.name for p in tmp_path.iterdir()] == ["redline.docx"]


@pytest.mark.skipif(os.name != "posix", reason="permission bits are POSIX's")
def test_others_may_read_it_as_they_may_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "plain").write_bytes(b"")
    write_beside(tmp_path / "new.docx", b"x")
    assert (tmp_path / "new.docx").stat().st_mode == (tmp_path / "plain").stat().st_mode


@pytest.mark.skipif(os.name != "posix", reason="links need a privilege on Windows")
def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real.docx").write_bytes(b"old")
    (tmp_path / "link.docx").symlink_to(tmp_path / "real.docx")
    write_beside(tmp_path / "link.docx", b"new")
    assert (tmp_path / "link.docx").is_symlink()
    assert (tmp_path / "real.docx").read_bytes() == b"new"


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (
            PermissionError(errno.EACCES, "Access is denied"),
            "Close it there, or choose another name, such as lady-isobel-redline 2.docx.",
        ),
        (OSError(errno.ENOSPC, "No space left on device"), "the disk is full"),
        (OSError(errno.EIO, "Input/output error"), "can't be saved: input/output error"),
    ],
)
def test_a_rename_that_fails_leaves_the_target_untouched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, told: str
) -> None:
    target = tmp_path / "lady-isobel-redline.docx"
    target.write_bytes(b"old")

    def refuse(self: Path, other: Path) -> Path:
        raise error

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(ExportError) as caught:
        write_beside(target, b"new")
    assert told in one_sentence(caught, tmp_path)
    assert target.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_leaves_the_target_untouched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    target = tmp_path / "out.docx"
    target.write_bytes(b"old")

    def full(descriptor: int) -> None:
        raise OSError(number, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportError) as caught:
        write_beside(target, b"new")
    assert "out.docx can't be saved: the disk is full" in one_sentence(caught, tmp_path)
    assert target.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_folder_that_may_not_be_written_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, *args: object, **more: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(ExportError) as caught:
        write_beside(tmp_path / "out.docx", b"new")
    assert f"nothing may be written in {tmp_path.name}" in one_sentence(caught, tmp_path.parent)


def test_a_folder_that_is_not_there_or_is_in_the_way(tmp_path: Path) -> None:
    with pytest.raises(ExportError) as caught:
        write_beside(tmp_path / "no" / "out.docx", b"x")
    assert "there is no folder no" in one_sentence(caught, tmp_path)
    (tmp_path / "taken.docx").mkdir()
    with pytest.raises(ExportError) as caught:
        write_beside(tmp_path / "taken.docx", b"x")
    assert one_sentence(caught, tmp_path) == "taken.docx is a folder. Choose another name."


@pytest.mark.parametrize(
    "name", ["CON", "aux.txt", "Lpt1.docx", "nul.tar.gz", "com¹.md", "trailing.", "blank ", "bell\x07"]
)
def test_names_that_do_not_work_everywhere_are_refused_everywhere(tmp_path: Path, name: str) -> None:
    with pytest.raises(ExportError) as caught:
        write_beside(tmp_path / name, b"x")
    one_sentence(caught, tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["console.docx", "com10.docx", "auxiliary.txt", ".hidden"])
def test_names_that_only_look_reserved_are_taken(tmp_path: Path, name: str) -> None:
    write_beside(tmp_path / name, b"x")
    assert (tmp_path / name).read_bytes() == b"x"


def test_a_decomposed_name_is_written(tmp_path: Path) -> None:
    name = unicodedata.normalize("NFD", "Tromsø–Måløy é.docx")
    write_beside(tmp_path / name, b"x")
    assert (tmp_path / name).read_bytes() == b"x"
    assert [unicodedata.normalize("NFC", p.name) for p in tmp_path.iterdir()] == ["Tromsø–Måløy é.docx"]


def test_a_name_as_long_as_allowed_is_written_and_one_longer_refused(tmp_path: Path) -> None:
    write_beside(tmp_path / ("x" * 250 + ".docx"), b"x")
    with pytest.raises(ExportError) as caught:
        write_beside(tmp_path / ("é" * 200 + ".docx"), b"x")
    assert "too long" in one_sentence(caught, tmp_path)


def test_a_path_too_long_for_the_system(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["folder" * 20] * 60)
    with pytest.raises(ExportError) as caught:
        write_beside(deep / "out.docx", b"x")
    one_sentence(caught, tmp_path)
