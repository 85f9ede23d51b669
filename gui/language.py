"""The language of the window: the words of ``resources/translations/factline_XX.ts`` in place of the English ones.

The files are Qt Linguist's and are read as they are, so that a corrected word is there at the next start and nothing has to
be compiled. What core says of a comparison (summaries, reasons) is English in every language, as it is in the exports.
"""

import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from gui.theme import RESOURCES

LANGUAGES: Final = {"en": "English", "de": "Deutsch", "fr": "Français"}
"""The window's languages by their codes, each by its own name."""
SYSTEM: Final = "system"
FOLDER: Final = RESOURCES / "translations"

Words = Mapping[tuple[str, str], str]
"""The translation of (context, English text)."""


class Catalogue(QTranslator):
    """Looks words up in a function of (context, English text); what it doesn't know stays English."""

    def __init__(self, find: Callable[[str, str], str | None], parent: QApplication | None = None) -> None:
        super().__init__(parent)
        self._find = find

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return self._find(context, source)


def file_of(language: str) -> Path:
    return FOLDER / f"factline_{language}.ts"


@cache
def words(language: str) -> Words:
    """All translations into a language; those that are unfinished are left out."""
    if language == "en":
        return MappingProxyType({})
    found: dict[tuple[str, str], str] = {}
    for context in ET.parse(file_of(language)).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and "type" not in translation.attrib:
                found[name, message.findtext("source", "")] = translation.text
    return MappingProxyType(found)


def preferred(settings: QSettings) -> str:
    """What the editor chose: a code of ``LANGUAGES``, or ``system``."""
    chosen = str(settings.value("language", SYSTEM))
    return chosen if chosen in LANGUAGES else SYSTEM


def language_of(settings: QSettings) -> str:
    """The language the window is to have: the one chosen, else the first of the system's that there is, else English."""
    chosen = preferred(settings)
    if chosen != SYSTEM:
        return chosen
    spoken = (QLocale(name).name().partition("_")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in spoken if code in LANGUAGES), "en")


def speak(application: QApplication, language: str) -> list[QTranslator]:
    """Have everything that is made from now on speak this language; gives what was installed, for ``application`` to keep.

    English dates and numbers keep the program's own form; the other languages have their own.
    """
    QLocale.setDefault(QLocale(QLocale.Language.English) if language == "en" else QLocale(language))
    application.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    if language == "en":
        return []
    of_qt = QTranslator(application)
    of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    known = words(language)
    ours = Catalogue(lambda context, text: known.get((context, text)), application)
    for translator in (of_qt, ours):
        application.installTranslator(translator)
    return [of_qt, ours]
