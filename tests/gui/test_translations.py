"""The window in other languages: every text is translated, nothing in it is lost, and every label fits."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import PySide6
import pytest
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMessageBox
from pytestqt.qtbot import QtBot

from gui.actions import ACTIONS, MENUS
from gui.language import LANGUAGES, Catalogue, file_of, language_of, preferred, speak, words
from gui.main_window import MainWindow
from gui.wording import category_count, counted, day
from tests.gallery.scenes import SCENES, Scene
from tests.gallery.stage import Stage
from tests.gui.clipping import clipped_words
from tests.gui.windows import EARLY, SharedWorker

ROOT = Path(__file__).resolve().parents[2]
TRANSLATED = [code for code in LANGUAGES if code != "en"]
PLACES = re.compile(r"\{\w*\}|<[^>]+>")
LONG = "long"
"""A language that nobody speaks: every text a quarter longer, each vowel with an accent."""
LOOKED_AT = (
    "main", "four versions", "unified", "facts only", "welcome", "export", "two of four", "all with one", "folds", "card",
    "find nothing", "all hidden", "notes", "all decided", "link waits", "one version", "undated", "changed on disk",
    "working", "exported", "preferences", "shortcuts", "date", "paste",
)  # fmt: skip
"""Scenes of the gallery, by name, that between them show every widget there is."""


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """packaging/translations.py, which is a program and no module of a package."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def longer(_context: str, text: str) -> str | None:
    """Placeholders, tags and mnemonics stay as they are, and the forms of dates."""
    words = PLACES.sub("", text)
    if len(words) < 2 or not any(letter.isalpha() for letter in words) or "MMM" in words:
        return None
    parts = re.split(r"(\{\w+\}|<[^>]+>|&)", text)
    accented = str.maketrans("aeiouAEIOU", "äéîøüÄÉÎØÜ")
    told = "".join(part if n % 2 else part.translate(accented) for n, part in enumerate(parts))
    return f"{told} {('lœngér ' * 9)[: max(2, len(text) // 4)].strip()}"


@pytest.fixture
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The application in a language, and in English again afterwards."""
    language: str = request.param
    if language == LONG:
        installed = [Catalogue(longer, qapp)]
        qapp.installTranslator(installed[0])
    else:
        installed = speak(qapp, language)  # type: ignore[assignment]  # translators of both sorts
    yield language
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale(QLocale.Language.English))


class TestTheFiles:
    def test_every_text_of_the_window_is_known(self, tool: ModuleType) -> None:
        found, unknown = tool.texts()
        assert unknown == []
        assert len(found) > 400

    @pytest.mark.parametrize("language", TRANSLATED)
    def test_every_text_is_translated(self, tool: ModuleType, language: str) -> None:
        found, _ = tool.texts()
        known = tool.kept(language)
        missing = [text for text in found if not known.get(text)]
        assert missing == [], "python packaging/translations.py update puts them in; then translate them"
        assert sorted(known.keys() - set(found)) == [], "python packaging/translations.py update takes them out"

    @pytest.mark.parametrize("language", TRANSLATED)
    def test_nothing_is_lost_in_it(self, tool: ModuleType, language: str) -> None:
        """Placeholders, tags, one mnemonic at most, the ellipsis that says a dialog follows."""
        wrong = []
        for (context, source), translated in tool.kept(language).items():
            same_places = Counter(PLACES.findall(source)) == Counter(PLACES.findall(translated))
            same_ends = (
                source.endswith("…") == translated.endswith("…") and source[:1].isspace() == translated[:1].isspace()
            )
            if not same_places or not same_ends or translated.count("&") > source.count("&"):
                wrong.append((context, source, translated))
        assert wrong == []

    @pytest.mark.parametrize("language", TRANSLATED)
    def test_a_menu_has_each_mnemonic_once(self, language: str) -> None:
        known = words(language)
        doubled = {}
        for menu in MENUS:
            texts = [known["Actions", row.text] for row in ACTIONS if row.menu == menu and row.name]
            letters = Counter(text[text.index("&") + 1].casefold() for text in texts if "&" in text)
            if again := [letter for letter, count in letters.items() if count > 1]:
                doubled[menu] = again
        assert doubled == {}

    def test_french_writes_its_blanks(self) -> None:
        """No plain blank before ; : ! ? nor inside guillemets, where a line could break."""
        assert [text for text in words("fr").values() if re.search(r" [;:!?»]|« ", text)] == []

    def test_german_writes_its_quotes(self) -> None:
        assert [text for text in words("de").values() if re.search(r"[“”\"].*[”\"]", text) and "„" not in text] == []

    @pytest.mark.parametrize("language", TRANSLATED)
    def test_linguists_own_tool_reads_it(self, language: str, tmp_path: Path) -> None:
        program = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
        if not program.is_file():
            pytest.skip("this PySide6 has no lrelease")
        done = subprocess.run(
            [str(program), str(file_of(language)), "-qm", str(tmp_path / "made.qm")], capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
        assert re.search(rb"Generated \d+ translation\(s\) \(\d+ finished and 0 unfinished\)", done.stdout)


class TestTheChoice:
    def test_what_was_chosen_holds(self, settings: QSettings) -> None:
        assert preferred(settings) == "system"
        settings.setValue("language", "fr")
        assert language_of(settings) == "fr"
        settings.setValue("language", "xx")
        assert preferred(settings) == "system"

    @pytest.mark.parametrize(
        ("spoken_here", "language"),
        [
            (["de-AT", "en-GB"], "de"),
            (["pt-BR", "fr-CA"], "fr"),
            (["ja-JP"], "en"),
            ([], "en"),
            (["en-US", "de"], "en"),
        ],
    )
    def test_else_the_systems(
        self, settings: QSettings, monkeypatch: pytest.MonkeyPatch, spoken_here: list[str], language: str
    ) -> None:
        class System(QLocale):
            def uiLanguages(self, *_: object) -> list[str]:
                return spoken_here

        monkeypatch.setattr("gui.language.QLocale.system", staticmethod(System))
        assert language_of(settings) == language

    @pytest.mark.parametrize("spoken", ["de"], indirect=True)
    def test_german_words_dates_and_counts(self, spoken: str, qapp: QApplication) -> None:
        assert day(EARLY.date()) == "Mi., 11. März 2026"
        assert category_count("style", 1980) == "1.980 Änderungen am Stil"
        box = QMessageBox(QMessageBox.Icon.Question, "", "", QMessageBox.StandardButton.Cancel)
        assert box.button(QMessageBox.StandardButton.Cancel).text().replace("&", "") == "Abbrechen"

    @pytest.mark.parametrize("spoken", ["fr"], indirect=True)
    def test_french_words_dates_and_counts(self, spoken: str, qapp: QApplication) -> None:
        assert day(EARLY.date()) == "mer. 11 mars 2026"
        assert counted(0, "fait", "faits") == "0 fait"
        assert category_count("fact", 1980).replace("\u202f", " ") == "1 980 faits"
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        assert buttons.buttons()[0].text().replace("&", "") == "Annuler"

    def test_english_words_dates_and_counts(self, qapp: QApplication) -> None:
        assert day(EARLY.date()) == "Wed 11 March 2026"
        assert category_count("style", 1980) == "1,980 changes of style"


def scenes() -> list[Scene]:
    named = {scene.name: scene for scene in SCENES}
    return [named[name] for name in LOOKED_AT]


@pytest.mark.timeout(900)
@pytest.mark.parametrize("spoken", [*TRANSLATED, LONG], indirect=True)
def test_no_label_is_clipped(spoken: str, qapp: QApplication, shared_worker: SharedWorker, tmp_path: Path) -> None:
    """Over all widgets in sight, in every state of the window and every dialog, in a window of 1280 × 800."""
    clipped: dict[str, list[str]] = {}
    for number, scene in enumerate(scenes()):
        stage = Stage(qapp, shared_worker, tmp_path / str(number), "light", (1280, 800))
        scene.set(stage)
        stage.settle()
        if lines := list(dict.fromkeys(clipped_words())):
            clipped[scene.name] = lines
        for widget in qapp.topLevelWidgets():
            if widget is not stage.window and widget.isVisible():
                widget.close()
        stage.close()
    assert clipped == {}


@pytest.mark.parametrize("spoken", TRANSLATED, indirect=True)
def test_finding_clips_no_label(spoken: str, qapp: QApplication, shared_worker: SharedWorker, tmp_path: Path) -> None:
    """In a window as wide as an English one needs for the field and all other words, where longer ones have to go."""
    stage = Stage(qapp, shared_worker, tmp_path, "light", (1440, 900))
    {each.name: each for each in SCENES}["find"].set(stage)
    stage.settle()
    assert clipped_words() == []
    stage.close()


def test_the_check_sees_a_clipped_label(window: MainWindow, qtbot: QtBot) -> None:
    """It would fail: a label that has too little room, and one that stands outside its parent."""
    assert clipped_words() == []
    window.status.told.setText("no room for all of this")
    window.status.told.setFixedWidth(20)
    window.welcome.findChild(object, "choose_files").setFixedWidth(30)  # type: ignore[union-attr]  # it is there
    qtbot.wait(20)
    assert len(clipped_words()) >= 1


@pytest.mark.parametrize("scene", ["arabic", "arabic unified", "main"])
def test_the_page_is_the_same_in_a_mirrored_window(
    scene: str, qapp: QApplication, shared_worker: SharedWorker, tmp_path: Path
) -> None:
    """Which way a paragraph runs is its own; numbers, signs and what has moved stand by it wherever the panels are."""
    pages = []
    try:
        for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            qapp.setLayoutDirection(direction)
            stage = Stage(qapp, shared_worker, tmp_path / direction.name, "light", (1280, 800))
            {each.name: each for each in SCENES}[scene].set(stage)
            stage.settle()
            pages.append(stage.window.view.viewport().grab().toImage())
            stage.close()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert pages[0] == pages[1]


@pytest.mark.parametrize("scene", ["arabic", "arabic unified", "main"])
def test_right_to_left(scene: str, qapp: QApplication, shared_worker: SharedWorker, tmp_path: Path) -> None:
    """The window mirrored, with Arabic text: menus and controls begin at the right, nothing clipped."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        stage = Stage(qapp, shared_worker, tmp_path, "light", (1280, 800))
        {each.name: each for each in SCENES}[scene].set(stage)
        stage.settle()
        assert clipped_words() == []
        window = stage.window
        assert window.menuBar().actionGeometry(window.menuBar().actions()[0]).right() > window.width() // 2
        assert not stage.picture().isNull()
        stage.close()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
