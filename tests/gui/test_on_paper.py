"""What is printed is made of what is compared alone: an article of markup stays text, and one time gives one file."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from core.model import Annotations, Comparison
from gui.paper.pdf import export as export_pdf
from tests.export.building import OPTIONS
from tests.export.test_hostile_article import FOLDER, OLDER, article

pytestmark = pytest.mark.usefixtures("qapp")
__all__ = ["article"]  # a fixture


def said(data: bytes) -> str:
    """The words of all pages, without blanks and line ends."""
    import pypdfium2

    pages = pypdfium2.PdfDocument(data)
    return "".join("".join(page.get_textpage().get_text_bounded().split()) for page in pages)


def test_an_article_of_markup_is_printed_as_text(article: tuple[Comparison, Annotations]) -> None:
    data = export_pdf(*article, OPTIONS)
    words = said(data)
    for text in OLDER:
        assert text.split()[0] in words
    assert "<script>alert('" in words and "INCLUDETEXT" in words and "{before}" in words
    for action in (
        b"/JavaScript",
        b"/JS",
        b"/URI",
        b"/Launch",
        b"/OpenAction",
        b"/EmbeddedFile",
        b"/AcroForm",
    ):
        assert action not in data


def test_no_path_and_no_user_is_printed(article: tuple[Comparison, Annotations]) -> None:
    data = export_pdf(*article, OPTIONS)
    for trace in (FOLDER, FOLDER.lower(), str(Path.cwd()), str(Path.home()) + "/", "/tmp/", "file://"):
        for encoding in ("utf-8", "utf-16-be", "utf-16-le"):
            assert trace.encode(encoding) not in data, trace
        assert "".join(trace.split()) not in said(data)


def test_the_same_time_gives_the_same_bytes(article: tuple[Comparison, Annotations]) -> None:
    first = export_pdf(*article, OPTIONS)
    time.sleep(1.1)  # Qt writes the second into the file
    assert export_pdf(*article, OPTIONS) == first


def test_the_file_says_the_time_it_was_asked_for(article: tuple[Comparison, Annotations]) -> None:
    data = export_pdf(*article, OPTIONS)
    for name in (b"CreationDate", b"ModDate"):
        found = re.search(rb"/" + name + rb" <FEFF([0-9A-F]+)>", data)
        assert found
        assert bytes.fromhex(found[1].decode()).decode("utf-16-be") == "D:20260313071005+01'00'"
    assert data.count(b"2026-03-13T07:10:05+01:00") == 2  # no other time, so none of the machine's clock
    assert len(re.findall(rb"\d{4}-\d\d-\d\dT|D:\d{8}", data)) == 2
