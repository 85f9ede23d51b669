"""Dialogs that no scene of the gallery shows, in the window's other languages: nothing in them is clipped."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.case import Conflict, Holder
from gui.dialogs.about import LicencesDialog, show_about
from gui.dialogs.case_in_use import CaseInUseDialog
from gui.dialogs.case_place import CasePlaceDialog
from gui.dialogs.conflicts import ConflictsDialog
from gui.dialogs.crash import CrashDialog
from gui.dialogs.search_notes import SearchNotesDialog
from gui.dialogs.web import AddressDialog, CapturesDialog, WebDialog
from gui.handbook import Handbook
from gui.language import LANGUAGES, Catalogue, speak
from gui.main_window import MainWindow
from gui.web_settings import WebSettings
from tests.gui.clipping import clipped_words
from tests.gui.test_translations import longer

HOLDER = Holder("t", "Joe Petrie", "night-desk", 411, "2026-03-13T06:10:00+00:00")
CONFLICTS = [
    Conflict("decisions", "k", "correction", "set aside"),
    Conflict("notes", "n", "", "Ask the harbour master again."),
]
DIALOGS: dict[str, Callable[[MainWindow], QWidget]] = {
    "about": show_about,
    "licences": LicencesDialog,
    "case in use": lambda window: CaseInUseDialog(Path("/desk/agency.factline"), HOLDER, window),
    "where cases are kept": lambda window: CasePlaceDialog(
        window.workspace.folder, None, window.workspace.recent, window
    ),
    "conflicts": lambda window: ConflictsDialog("agency", CONFLICTS, window),
    "fault": lambda window: CrashDialog("Traceback (most recent call last)", window),
    "notes of all cases": lambda window: SearchNotesDialog([], window),
    "address": lambda window: AddressDialog(window.settings, parent=window),
    "captures": lambda window: CapturesDialog(
        window.settings, window.workspace.jobs, "https://news.example/ferry", window
    ),
    "web settings": lambda window: WebDialog(WebSettings(), window),
    "handbook": lambda window: Handbook(window.actions_, window.appearance, window),
}


@pytest.fixture(params=[*(code for code in LANGUAGES if code != "en"), "long"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The application in a language, before any widget is made, and in English again afterwards."""
    if request.param == "long":
        installed = [Catalogue(longer, qapp)]
        qapp.installTranslator(installed[0])
    else:
        installed = list(speak(qapp, request.param))  # type: ignore[arg-type]  # translators of both sorts
    yield request.param
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale(QLocale.Language.English))


@pytest.mark.parametrize("name", DIALOGS)
def test_no_label_of_a_dialog_is_clipped(spoken: str, window: MainWindow, qtbot: QtBot, name: str) -> None:
    dialog = DIALOGS[name](window)
    dialog.show()
    qtbot.waitExposed(dialog)
    qtbot.wait(30)
    assert dialog.isVisible()
    assert clipped_words() == []
    dialog.close()
