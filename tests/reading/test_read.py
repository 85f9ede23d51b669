"""Any source becomes a version, or one sentence that says what to do."""

import os
import sys
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from core.model import ReadError, StatedDate
from core.reading import read
from tests.reading.word_files import docx, p, package

TEXT = "The bridge was closed.\n\nNobody was hurt.\n"

REFUSED = {
    "a.pdf": (b"%PDF-1.7\n", "can't be read: it is damaged, or not a PDF"),
    "a.rtf": (b"{\\rtf1 x", "can't be read: it is damaged, or not a rich text file"),
    "a.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "is in the old Word format"),
    "a.odt": (package({"mimetype": "application/vnd.oasis.opendocument.text"}), "can't be read: it is damaged"),
    "a.ods": (package({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), "is a spreadsheet"),
    "a.xlsx": (package({"[Content_Types].xml": "<x>spreadsheetml</x>"}), "is a spreadsheet"),
    "a.pptx": (package({"[Content_Types].xml": "<x>presentationml</x>"}), "is a presentation"),
    "a.epub": (package({"mimetype": "application/epub+zip"}), "is an e-book"),
    "a.zip": (package({"story.txt": TEXT}), "is a zip archive"),
    "a.gz": (b"\x1f\x8b" + bytes(30), "is a packed archive"),
    "a.html": (b"<!DOCTYPE html><p></p>", "has no article"),
    "a.xhtml": (b'<?xml version="1.0"?><html/>', "can't be read: it is damaged, or not a web page"),
    "a.xml": (b'<?xml version="1.0"?><x/>', "is an XML file"),
    "a.mhtml": (b"From: <Saved by Browser>\r\nMIME-Version: 1.0\r\n\r\nx", "holds no web page"),
    "a.jpg": (b"\xff\xd8\xff\xe0" + bytes(30), "is a picture"),
    "a.exe": (b"MZ\x90\0" + bytes(30), "is a program"),
    "a.factline": (b"SQLite format 3\0" + bytes(90), "is a database"),
    "empty.txt": (b"", "is empty"),
    "blank.txt": (b" \n\t\r\n", "has no text in it"),
    "marked.txt": (b"\xef\xbb\xbf", "has no text in it"),
    "blank.docx": (docx(p() + p(" ")), "has no text in it"),
}


@pytest.mark.parametrize("name", REFUSED)
@pytest.mark.parametrize("renamed", [False, True], ids=["", "renamed .txt"])
def test_what_cannot_be_read_says_what_to_do(name: str, renamed: bool, tmp_path: Path) -> None:
    data, told = REFUSED[name]
    name = f"{name}.txt" if renamed else name  # what a file is is told by its content
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(ReadError) as caught:
        read(path)
    sentence = str(caught.value)
    assert sentence.startswith(f"{name} {told}")
    assert sentence.endswith(".") and "\n" not in sentence and str(tmp_path) not in sentence


def refusal(path: Path) -> str:
    with pytest.raises(ReadError) as caught:
        read(path)
    return str(caught.value)


def test_a_missing_file(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.txt").startswith("gone.txt is not there.")
    assert refusal(tmp_path / "no such folder" / "gone.txt").startswith("gone.txt is not there.")


def test_a_folder(tmp_path: Path) -> None:
    (tmp_path / "versions.txt").mkdir()
    assert refusal(tmp_path / "versions.txt") == "versions.txt is a folder. Choose the files in it."


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_a_file_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "locked.txt"
    path.write_text(TEXT, encoding="utf-8", newline="\n")
    path.chmod(0)
    if os.geteuid() == 0:  # root may read anything: let the system's answer be what others get

        def refuse(self: Path, *_: object, **__: object) -> None:
            raise PermissionError(13, "Permission denied", str(self))

        monkeypatch.setattr(Path, "open", refuse)
    assert refusal(path).startswith("locked.txt can't be opened: you have no permission to read it")


def test_a_name_that_the_system_refuses(tmp_path: Path) -> None:
    assert "can't be opened" in refusal(tmp_path / ("x" * 300 + ".txt"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert refusal(tmp_path / "pipe.txt").startswith("pipe.txt is no file that can be read.")


def test_what_is_known_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "Monday – früh.txt"
    path.write_bytes(TEXT.encode())
    found = read(path, published=date(2024, 3, 4))
    assert found.texts == ("The bridge was closed.", "Nobody was hurt.")
    assert (found.label, found.source_name) == ("Monday – früh", "Monday – früh.txt")
    assert found.sha256 == sha256(TEXT.encode()).hexdigest()
    assert found.published == StatedDate(date(2024, 3, 4), "editor")
    assert (found.language, found.language_source) == ("en", "detected")
    assert found.warnings == () and found.captured is None and found.updated is None


def test_a_name_given_with_a_folder_keeps_the_folder_out() -> None:
    assert read(TEXT.encode(), name="secret/place/story.txt").source_name == "story.txt"


def test_a_name_that_cannot_be_shown() -> None:
    found = read(TEXT.encode(), name="sto\udcffry\n – 5\u00a0März.txt")
    assert (found.label, found.source_name) == (
        "sto\ufffdry\ufffd – 5\u00a0März",
        "sto\ufffdry\ufffd – 5\u00a0März.txt",
    )


def test_bytes_need_no_name() -> None:
    found = read(TEXT.encode(), label="First", language="en-gb")
    assert (found.label, found.language, found.language_source) == ("First", "en-gb", "editor")


def test_the_format_is_told_by_content_not_by_name() -> None:
    assert read(docx(p("Word.")), name="story.txt").texts == ("Word.",)
    assert read(b"Plain.", name="story.docx").texts == ("Plain.",)
