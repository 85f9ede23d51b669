"""The view on paper: every row on a page, in the window and on the command line."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QPageLayout, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from core import read
from core.model import ExportError
from gui.main_window import MainWindow
from gui.printing import page_layout, print_review
from tests.gui.windows import compare

ROOT = Path(__file__).resolve().parents[2]


def test_the_view_is_saved_as_pdf(ferry: MainWindow, tmp_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    target = tmp_path / "ferry.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    ferry.actions_["save_pdf"].trigger()
    data = target.read_bytes()
    assert data.startswith(b"%PDF-")
    assert ferry.message.text.text() == "Exported ferry.pdf."
    ferry.actions_["unified"].trigger()
    ferry.actions_["save_pdf"].trigger()
    assert target.read_bytes().startswith(b"%PDF-")
    assert target.read_bytes() != data


def test_long_texts_go_on_on_further_pages(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    sentences = [f"Paragraph {n} tells at some length what was seen on day {n} of the long voyage." for n in range(90)]
    giant = " ".join(f"Sentence {n} of a paragraph that fills more than a page by itself." for n in range(400))
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for n, path in enumerate(paths):
        path.write_text("\n\n".join([*sentences[: 80 + n], giant]), encoding="utf-8", newline="\n")
    compare(qtbot, window, paths)
    target = tmp_path / "long.pdf"
    writer = QPdfWriter(str(target))
    writer.setPageLayout(page_layout(window.review))
    pages = print_review(window.review, window.appearance.theme, writer)
    assert pages >= 6
    del writer
    assert target.stat().st_size > 10_000


# Qt says of itself what the error says to the user.
@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_target_that_cannot_be_written_is_told(
    ferry: MainWindow,
    tmp_path: Path,
    monkeypatch,  # type: ignore[no-untyped-def]
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "x.pdf"), ""))
    ferry.actions_["save_pdf"].trigger()
    assert ferry.message.message is not None and ferry.message.message.error
    writer = QPdfWriter(str(tmp_path / "no" / "y.pdf"))
    writer.setPageLayout(page_layout(ferry.review))
    with pytest.raises(ExportError, match="can't be written"):
        print_review(ferry.review, ferry.appearance.theme, writer)


def test_the_command_line_writes_a_pdf_without_a_screen(tmp_path: Path, stories: list[Path]) -> None:
    clean = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    command = [sys.executable, str(ROOT / "app.py"), "compare", *map(str, stories), "--pdf", str(tmp_path / "out.pdf")]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env=clean, check=False, timeout=60)
    assert done.stderr == ""
    assert done.returncode == 0
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-")


def test_what_goes_to_a_printer_is_what_the_view_shows(
    ferry: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A printer that prints into a file, as every system has one; the dialog is answered with OK."""
    target = tmp_path / "printed.pdf"
    asked: list[QPrinter] = []

    def answer(dialog: QPrintDialog) -> QDialog.DialogCode:
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        asked.append(printer)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", answer)
    ferry.actions_["print"].trigger()
    assert asked[0].pageLayout().orientation() == QPageLayout.Orientation.Landscape
    beside = read(target)
    assert any("217" in paragraph.text for paragraph in beside.paragraphs)
    ferry.review.set_layout(replace(ferry.review.layout_, mode="unified"))
    ferry.actions_["print"].trigger()
    assert asked[1].pageLayout().orientation() == QPageLayout.Orientation.Portrait
    assert target.stat().st_size > 1000
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: QDialog.DialogCode.Rejected)
    target.unlink()
    ferry.actions_["print"].trigger()
    assert not target.exists()
