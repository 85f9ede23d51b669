"""The menu bar, built from the table of actions."""

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
    for name in MENUS:
        menu = menus[name] = window.menuBar().addMenu(tr(name))
        for row in ACTIONS:
            if row.menu == name and row.name:
                menu.addAction(actions[row.name])
            elif row.menu == name:
                menu.addSeparator()
    return menus


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
    return group
