"""The menu bar, built from the table of actions."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from gui.actions import ACTIONS, MENUS, Actions, tr
from gui.appearance import Appearance
from gui.dialogs.preferences import THEME_NAMES
from gui.theme import PREFERENCES


def build_menus(window: QMainWindow, actions: Actions) -> dict[str, QMenu]:
    """A menu for each name of ``MENUS``, in the window's menu bar."""
    menus: dict[str, QMenu] = {}
    for name, words in zip(MENUS, lettered([tr(name) for name in MENUS]), strict=True):
        menu = menus[name] = window.menuBar().addMenu(words)
        for row in ACTIONS:
            if row.menu == name and row.name:
                menu.addAction(actions[row.name])
            elif row.menu == name:
                menu.addSeparator()
        _letter(menu)
    return menus


def _letter(menu: QMenu) -> None:
    entries = [action for action in menu.actions() if not action.isSeparator()]
    for action, words in zip(entries, lettered([action.text() for action in entries]), strict=True):
        action.setText(words)


def lettered(texts: Sequence[str]) -> list[str]:
    """Each text with a letter of its own marked by ``&``, by which the keyboard chooses it: the marked one, else its first,
    else that of another word, else any. One that stands later has it only from those before it that can take another."""
    plain = [text.replace("&", "") for text in texts]
    holder: dict[str, tuple[int, int]] = {}
    """By letter: (number of the text, place in it)."""

    def settle(n: int, asked: set[str]) -> bool:
        wishes = [(plain[n][place].casefold(), place) for place in _wishes(texts[n])]
        for letter, place in wishes:
            if letter not in holder:
                holder[letter] = n, place
                return True
        for letter, place in wishes:
            if letter not in asked:
                asked.add(letter)
                if settle(holder[letter][0], asked):
                    holder[letter] = n, place
                    return True
        return False

    first = [_wishes(text)[:1] for text in texts]
    for marked in (True, False):  # who has a mark keeps it, then who begins with a letter that no other has
        for n, places in enumerate(first):
            if ("&" in texts[n]) is marked and places:
                holder.setdefault(plain[n][places[0]].casefold(), (n, places[0]))
    for n in range(len(texts)):
        if all(n != held for held, _ in holder.values()):
            settle(n, set())
    at = dict(holder.values())
    return [f"{text[: at[n]]}&{text[at[n] :]}" if n in at else text for n, text in enumerate(plain)]


def _wishes(text: str) -> list[int]:
    """Places of the letters that may be marked, the best first."""
    plain = text.replace("&", "")
    places = [text.index("&")] if "&" in text else []
    places += [found.start() for found in re.finditer(r"\b\w", plain)]
    places += range(len(plain))
    return [place for place in dict.fromkeys(places) if plain[place].isalnum()]


def add_themes(menu: QMenu, appearance: Appearance) -> QActionGroup:
    """The choice of theme as a menu of its own, one of them checked; gives its actions, named ``theme_…``."""
    themes = menu.addMenu(QCoreApplication.translate("MainWindow", "&Theme"))
    group = QActionGroup(themes)
    for preference in PREFERENCES:
        action = themes.addAction(tr(THEME_NAMES[preference]))
        action.setObjectName(f"theme_{preference}")
        action.setCheckable(True)
        action.setChecked(preference == appearance.preference)
        group.addAction(action)
        action.triggered.connect(lambda _on=False, preference=preference: appearance.prefer(preference))
    _letter(themes)
    _letter(menu)
    return group
