"""Every menu and every entry is reached by a letter, in each language; what is marked is marked once."""

from __future__ import annotations

import pytest

from gui.actions import ACTIONS, MENUS
from gui.language import LANGUAGES, words
from gui.main_window import MainWindow
from gui.menus import lettered


@pytest.mark.parametrize(
    ("texts", "marked"),
    [
        (["File", "Edit"], ["&File", "&Edit"]),
        (["Case", "Change", "Help"], ["&Case", "Ch&ange", "&Help"]),
        (["&Paste", "&Print"], ["&Paste", "P&rint"]),
        (["Sa&ve as…", "Save"], ["Sa&ve as…", "&Save"]),
        (["A", "A"], ["&A", "A"]),
        (["100 %"], ["&100 %"]),
    ],
)
def test_a_letter_of_its_own(texts: list[str], marked: list[str]) -> None:
    assert lettered(texts) == marked


def letters(texts: list[str]) -> list[str]:
    return [text[text.index("&") + 1].casefold() for text in texts if "&" in text]


def test_every_menu_of_the_window_has_its_letters(window: MainWindow) -> None:
    bars = [action.text() for action in window.menuBar().actions()]
    assert len(letters(bars)) == len(set(letters(bars))) == len(MENUS)
    for name, menu in window.menus.items():
        entries = [action.text() for action in menu.actions() if action.text()]
        marked = letters(entries)
        assert len(marked) == len(set(marked)), name
        assert len(marked) == len(entries), name


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_letters_in_other_languages(language: str) -> None:
    known = words(language)
    bar = lettered([known["Actions", name] for name in MENUS])
    assert len(set(letters(bar))) == len(MENUS)
    for name in MENUS:
        entries = lettered([known["Actions", row.text] for row in ACTIONS if row.menu == name and row.text])
        assert len(set(letters(entries))) == len(entries), name
