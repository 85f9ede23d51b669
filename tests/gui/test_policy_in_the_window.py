"""What an administrator fixed holds in the window, and is never written into the user's own settings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMessageBox

from core import policy as policies
from core.model import Options
from gui.application import main
from gui.dialogs.export import ExportDialog
from gui.dialogs.preferences import Preferences, PreferencesDialog
from gui.main_window import MainWindow


@pytest.fixture
def fixed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The policy file of this machine."""
    place = tmp_path / "policy.toml"
    place.write_text(
        'author = "The Harbour Post"\nboilerplate = ["Read our letter"]\nhouse_style = [["e-mail", "email"]]\n',
        encoding="utf-8",
        newline="\n",
    )
    monkeypatch.setattr(policies, "policy_place", lambda: place)
    return place


def test_the_preferences_are_under_it(fixed: Path, settings: QSettings) -> None:
    settings.setValue("author", "Ines")
    settings.setValue("furniture_phrases", "Mine")
    known = Preferences.read(settings)
    assert known.author == "The Harbour Post"
    assert known.options == Options(("Read our letter", "Mine"), (), (("e-mail", "email"),))
    replace(known, article_size=20).write(settings)
    assert settings.value("author") == "Ines" and settings.value("furniture_phrases") == "Mine"


def test_the_fixed_name_can_be_read_and_not_written(fixed: Path, window: MainWindow) -> None:
    dialog = PreferencesDialog(Preferences.read(window.settings), window.appearance, window)
    assert dialog.author.isReadOnly() and dialog.preferences.author == "The Harbour Post"
    dialog.reject()


def test_an_export_bears_the_fixed_name(fixed: Path, two: MainWindow, tmp_path: Path) -> None:
    dialog = ExportDialog(two.review, two.appearance, "The Harbour Post", tmp_path, two)
    assert dialog.author.isReadOnly()
    dialog.reject()


def test_without_one_names_are_free(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(policies, "policy_place", lambda: tmp_path / "none.toml")
    dialog = PreferencesDialog(Preferences.read(window.settings), window.appearance, window)
    assert not dialog.author.isReadOnly()
    dialog.reject()


def test_a_bad_one_opens_no_window(
    fixed: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fixed.write_text("networks = false", encoding="utf-8", newline="\n")
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "critical", lambda _parent, _title, text: told.append(text))
    assert main([]) == 2
    (sentence,) = told
    assert "“networks” is no setting" in sentence and sentence in capsys.readouterr().err
