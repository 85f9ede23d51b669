"""The export dialog, the file it asks for, and a target that can't be written."""

import json
import re
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from core import read
from core.model import Span
from gui.annotating import anchor_at
from gui.dialogs.export import ExportDialog
from gui.export_formats import OFFERED
from gui.main_window import MainWindow
from tests.gui.windows import BEFORE, compare


def dialog(window: MainWindow, folder: Path, chosen: str = "docx") -> ExportDialog:
    made = ExportDialog(window.review, window.appearance, "Ada Brook", folder, window, chosen)
    made.show()
    return made


def test_every_format_is_offered_with_a_name_of_its_own(ferry: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    made = dialog(ferry, tmp_path)
    names = set()
    for row, known in enumerate(OFFERED.values()):
        made.formats.setCurrentRow(row)
        assert made.choice.format == known.name
        assert made.choice.target.suffix == known.extension
        assert made.choice.target.parent == tmp_path
        names.add(made.choice.target.name)
    assert "first-take-final-redline.docx" in names
    made.close()


def test_what_is_left_out_is_warned_of(ferry: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    made = dialog(ferry, tmp_path)
    assert not made._warning.isVisible()
    made.categories["style"].setChecked(False)
    assert made._warning.text() == "Rejecting all no longer gives First take to the letter."
    assert made.choice.options.categories == ("fact", "wording", "boilerplate")
    made.moves.setChecked(True)
    made.author.setText("Joe Petrie")
    assert made.choice.options.moves_as_edits
    assert made.choice.options.author == "Joe Petrie"
    made.target.textEdited.emit("x")
    made.target.clear()
    made._tell_target()
    assert not made.export.isEnabled()
    made.close()


def test_a_file_that_is_there_is_told(ferry: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "first-take-final-redline.docx").write_bytes(b"older")
    made = dialog(ferry, tmp_path)
    assert made.told.text() == "first-take-final-redline.docx is there already and will be replaced."
    made.close()


def test_exported_word_reads_back_as_both_versions(
    ferry: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ferry.settings.setValue("export_folder", str(tmp_path))
    monkeypatch.setattr(ExportDialog, "exec", lambda self: QDialog.DialogCode.Accepted)
    with qtbot.waitSignal(ferry.workspace.exported, timeout=30000):
        ferry.actions_["export"].trigger()
    target = tmp_path / "first-take-final-redline.docx"
    assert ferry.message.text.text() == f"Exported {target.name}."
    assert ferry.review.comparison is not None
    older, newer = ferry.review.comparison.versions
    assert read(target, tracked="original").texts == older.texts
    assert read(target, tracked="final").texts == newer.texts
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    ferry.message.action.click()
    assert [Path(url.toLocalFile()) for url in opened] == [tmp_path]


def test_exported_data_holds_notes_and_decisions(ferry: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    ferry.review.step(1, "fact")
    ferry.actions_["confirm"].trigger()
    made = dialog(ferry, tmp_path, "json")
    choice = made.choice
    made.close()
    with qtbot.waitSignal(ferry.workspace.exported, timeout=30000):
        ferry.workspace.export(choice.format, choice.target, choice.options)
    document = json.loads(choice.target.read_text(encoding="utf-8"))
    assert document["format"] == "factline-comparison"
    assert [decision["review"] for decision in document["annotations"]["decisions"]] == ["confirmed"]


@pytest.mark.parametrize(("given", "name"), [("", "Editor"), ("Joe Petrie", "Joe Petrie")])
def test_a_note_without_a_name_is_an_editors_or_the_one_who_exports(
    ferry: MainWindow, qtbot: QtBot, tmp_path: Path, given: str, name: str
) -> None:
    """Never the program's: it wrote no note."""
    work, version = ferry.workspace, ferry.workspace.versions[1]
    work.author = ""
    note = work.add_note("query", "Who counted?", [anchor_at(version, Span(0, 0, 5))])
    work.author = "Ines Roth"
    work.add_note("comment", "The coastguard.", [anchor_at(version, Span(0, 0, 5))])
    work.author = ""
    work.reply(note.id, "Nobody knows.")
    assert str(ferry.notes.model.index(0).data()).startswith("Query, Editor, ")
    made = dialog(ferry, tmp_path, "docx")
    made.author.setText(given)
    choice = made.choice
    made.close()
    with qtbot.waitSignal(work.exported, timeout=30000):
        work.export("docx", choice.target, choice.options)
    with ZipFile(choice.target) as file:
        comments = file.read("word/comments.xml").decode()
    authors = {words: who for who, words in re.findall(r'w:author="([^"]*)".*?<w:t[^>]*>([^<]*)', comments, re.DOTALL)}
    assert {who for words, who in authors.items() if "Who counted?" in words or "Nobody knows" in words} == {name}
    assert {who for words, who in authors.items() if "coastguard" in words} == {"Ines Roth"}


@pytest.fixture
def with_a_style(tmp_path: Path) -> Path:
    """A Word file that tells itself by a style of its own."""
    made = docx.Document()
    made.styles.add_style("Harrow House", WD_STYLE_TYPE.PARAGRAPH)
    for words in BEFORE.split("\n\n"):
        made.add_paragraph(words.strip(), style="Harrow House")
    made.save(str(tmp_path / "house.docx"))
    return tmp_path / "house.docx"


@pytest.mark.parametrize("there", [True, False])
def test_a_redline_is_written_into_the_older_versions_own_file(
    window: MainWindow, qtbot: QtBot, with_a_style: Path, stories: list[Path], tmp_path: Path, there: bool
) -> None:
    compare(qtbot, window, [with_a_style, stories[1]])
    made = dialog(window, tmp_path)
    choice = made.choice
    made.close()
    if not there:
        with_a_style.unlink()
    with qtbot.waitSignal(window.workspace.exported, timeout=30000):
        window.workspace.export("docx", choice.target, choice.options)
    names = {style.name for style in docx.Document(str(choice.target)).styles}
    assert "Harrow House" in names  # where the file is gone, from its bytes in the case
    assert window.review.comparison is not None
    assert read(choice.target, tracked="final").texts == window.review.comparison.versions[1].texts


def test_the_redline_of_a_later_pair_has_the_file_of_its_own_older_version(
    window: MainWindow, qtbot: QtBot, with_a_style: Path, stories: list[Path], tmp_path: Path
) -> None:
    compare(qtbot, window, [stories[1], with_a_style, stories[2]])
    made = dialog(window, tmp_path)
    choice = made.choice
    made.close()
    for pair, styled in (((0, 2), False), ((1, 2), True)):
        with qtbot.waitSignal(window.workspace.exported, timeout=30000):
            window.workspace.export("docx", choice.target, replace(choice.options, pair=pair))
        names = {style.name for style in docx.Document(str(choice.target)).styles}
        assert ("Harrow House" in names) == styled


def test_an_unwritable_target_is_told_and_untouched(ferry: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    made = dialog(ferry, tmp_path)
    options = made.choice.options
    made.close()
    shown = ferry.review.comparison
    target = tmp_path / "no such folder" / "redline.docx"
    with qtbot.waitSignal(ferry.workspace.said, timeout=30000, check_params_cb=lambda message: message is not None):
        ferry.workspace.export("docx", target, options)
    assert (
        ferry.message.text.text()
        == "redline.docx can't be saved: there is no folder no such folder. Choose another one."
    )
    assert not target.parent.exists()
    assert ferry.review.comparison is shown
    folder = tmp_path / "taken.docx"
    folder.mkdir()
    with qtbot.waitSignal(ferry.workspace.said, timeout=30000, check_params_cb=lambda message: message is not None):
        ferry.workspace.export("docx", folder, options)
    assert "taken.docx" in ferry.message.text.text()
    assert folder.is_dir()


def test_the_dialog_shows_what_the_file_will_look_like(ferry: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ExportDialog(ferry.review, ferry.appearance, "Zed", tmp_path, ferry)
    qtbot.addWidget(dialog)
    dialog.show()

    def page(name: str) -> str:
        dialog.formats.setCurrentRow(list(OFFERED).index(name))
        qtbot.wait(20)
        return dialog.preview.words

    redline = page("docx")
    assert "212" in redline and "217" in redline and "Zed" in redline
    dialog.fact_comments.setChecked(False)
    assert "Zed" not in page("docx")
    assert "212 passengers" in page("report") and "217 passengers" in page("report")
    assert page("json").startswith('{"format": "factline-comparison"')
    for name in OFFERED:
        assert page(name).strip(), name
    dialog.resize(700, 500)
    assert not dialog.preview.isVisible()
    assert all(button.visibleRegion().boundingRect().height() > 20 for button in (dialog.export,))


def test_a_desk_that_is_cleared_below_the_dialog_needs_no_preview(
    ferry: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = ExportDialog(ferry.review, ferry.appearance, "Zed", tmp_path, ferry)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: "212" in dialog.preview.words)
    before = dialog.preview.words
    dialog.formats.setCurrentRow(list(OFFERED).index("report"))
    ferry.workspace.clear()
    with qtbot.captureExceptions() as faults:
        qtbot.wait(50)
    assert faults == []
    assert dialog.preview.words == before


def test_the_worker_lays_the_report_out_as_pdf(ferry: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    made = dialog(ferry, tmp_path, "pdf")
    choice = made.choice
    made.close()
    assert choice.target.name == "first-take-final-comparison.pdf"
    told: list[tuple[str, int, int]] = []
    ferry.workspace.working.connect(lambda *step: told.append(step))
    with qtbot.waitSignal(ferry.workspace.exported, timeout=30000):
        ferry.workspace.export(choice.format, choice.target, choice.options)
    words = " ".join(paragraph.text for paragraph in read(choice.target).paragraphs)
    assert "now has wrong" in words and "217" in words
    assert told[0] == (f"Exporting {choice.target.name}.", 0, 0)


def test_all_versions_or_two_of_them_go_into_the_file(
    window: MainWindow, qtbot: QtBot, stories: list[Path], tmp_path: Path
) -> None:
    compare(qtbot, window, stories)
    made = dialog(window, tmp_path, "report")
    assert made.all_versions.isVisible() and made.all_versions.text() == "All 3 versions"
    made.all_versions.setChecked(True)
    assert made.choice.options.pair is None and not made.before.isEnabled()
    assert made.choice.target.name == "monday-wednesday-report.docx"
    choice = made.choice
    made.notes.setChecked(False)
    assert not made.choice.options.notes
    made.formats.setCurrentRow(list(OFFERED).index("docx"))  # a redline has two
    assert not made.all_versions.isVisible() and made.before.isEnabled()
    assert made.choice.options.pair == (made.before.currentIndex(), made.after.currentIndex())
    made.formats.setCurrentRow(list(OFFERED).index("pdf"))
    made.all_versions.setChecked(False)
    made.before.setCurrentIndex(1)
    made.after.setCurrentIndex(2)
    assert made.choice.options.pair == (1, 2)
    made.close()
    with qtbot.waitSignal(window.workspace.exported, timeout=30000):
        window.workspace.export(choice.format, choice.target, choice.options)
    columns = docx.Document(str(choice.target)).tables[-2].rows[0].cells
    assert [cell.text for cell in columns[::2]] == ["A", "B", "C"]


def test_the_facts_are_copied_as_a_table_and_as_text(
    window: MainWindow, qtbot: QtBot, stories: list[Path], tmp_path: Path
) -> None:
    compare(qtbot, window, stories)
    made = dialog(window, tmp_path, "report")
    made.all_versions.setChecked(False)
    made.before.setCurrentIndex(0)
    made.after.setCurrentIndex(1)
    made.copy.click()
    held = QGuiApplication.clipboard().mimeData()
    assert held.text().startswith("Number: 12 → 14 (B ¶ ") and "15" not in held.text()
    assert "<table" in held.html() and "background:" in held.html()
    assert made.told.text() == "The facts are on the clipboard."
    made.all_versions.setChecked(True)
    made.copy.click()
    assert "15" in QGuiApplication.clipboard().mimeData().text()
    made.categories["fact"].setChecked(False)
    assert not made.copy.isEnabled()
    made.categories["fact"].setChecked(True)
    made.all_versions.setChecked(False)
    made.before.setCurrentIndex(2)
    made.after.setCurrentIndex(0)  # nobody has compared these two
    assert not made.copy.isEnabled()
    made.close()
