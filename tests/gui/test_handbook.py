"""The handbook: every picture and name in it is there, F1 opens it, and it says the keys that the editor has."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.dialogs.about import LicencesDialog, build, licence_texts, show_about
from gui.handbook import FOLDER, Chapter, Handbook, chapters, filled, html_of
from gui.main_window import MainWindow

NAMES = [chapter.name for chapter in chapters()]


def test_the_chapters_that_an_editor_looks_for() -> None:
    titles = " ".join(chapter.title.lower() for chapter in chapters())
    wanted = "two minutes|categories|judged|keys|exports|cases|privacy|accessibility|extending"
    assert [word for word in wanted.split("|") if word not in titles] == []


@pytest.mark.parametrize("chapter", chapters(), ids=NAMES)
def test_every_name_in_it_is_known(chapter: Chapter, qapp: QApplication) -> None:
    assert re.findall(r"\{(?:key|menu|keys|formats)[:\w]*\}", filled(chapter.text)) == []
    for link in re.findall(r"\]\(([^)]+\.md)\)", chapter.text):
        assert link in NAMES
    assert html_of(chapter).startswith("<h1>")


def test_a_name_that_is_gone_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(KeyError):
        filled("Press {key:no_such_action}.")


def test_every_picture_is_there_and_used() -> None:
    shown = {name for chapter in chapters() for name in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", chapter.text)}
    kept = {path.relative_to(FOLDER).as_posix() for path in (FOLDER / "pictures").iterdir()}
    assert shown == kept
    assert [name for name in sorted(kept) if QImage(str(FOLDER / name)).isNull()] == []


def test_f1_opens_it_beside_the_window(window: MainWindow, qtbot: QtBot) -> None:
    assert window.actions_.keys("handbook") == ("F1",)
    window.actions_["handbook"].trigger()
    (book,) = window.findChildren(Handbook)
    assert book.isVisible() and not book.isModal()
    book.resize(1120, 700)
    assert "two minutes" in book.page.toPlainText()
    for row, chapter in enumerate(chapters()):
        book.contents.setCurrentRow(row)
        assert book.page.toPlainText().startswith(chapter.title)
        # No picture or table asks for more than the page has.
        assert book.page.document().size().width() <= book.page.viewport().width()
    book.page.anchorClicked.emit(QUrl("04-keys.md"))
    assert book.page.toPlainText().startswith("Keys")
    book.close()


def test_it_says_the_keys_that_the_editor_has(window: MainWindow) -> None:
    window.actions_.set_keys("note", ["Ctrl+Alt+N"])
    book = Handbook(window.actions_, window.appearance, window)
    book.open_chapter("03-deciding.md")
    assert "Ctrl+Alt+N writes a note" in book.page.toPlainText()
    book.close()


def test_about_tells_version_build_and_licences(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    assert build() == ""
    monkeypatch.setattr("gui.dialogs.about.build", lambda: "4be3b59 of 21 November 2026")
    box = show_about(window)
    assert "0.1.0" in box.text() and "Build 4be3b59 of 21 November 2026." in box.informativeText()
    box.close()
    titles = [title for title, _ in licence_texts()]
    assert titles[:2] == ["Factline", "NOTICES"]
    dialog = LicencesDialog(window)
    assert "MIT License" in dialog.text.toPlainText()
    dialog.list.setCurrentRow(1)
    assert "pyside6-essentials" in dialog.text.toPlainText()
    dialog.close()


def test_what_a_frozen_program_carries_is_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "licences" / "lxml").mkdir(parents=True)
    (tmp_path / "licences" / "lxml" / "LICENSE.txt").write_text("BSD", encoding="utf-8", newline="\n")
    monkeypatch.setattr("gui.dialogs.about.RESOURCES", tmp_path / "resources")
    assert [title for title, _ in licence_texts()][2:] == ["lxml/LICENSE.txt"]
