"""Every action of the window in one table: its words, its keys and where its keys work.

The menus, the toolbar, the shortcuts page and the tests read this table; the main window says what each action does.
"""

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from gui.theme import Theme, icon

Scope = Literal["window", "reading"]
"""``window``: the keys work anywhere; ``reading``: while the text or a list has the focus (single letters)."""


@dataclass(frozen=True, slots=True)
class ActionRow:
    """``menu`` is one of ``MENUS``, or empty; a row with no ``name`` is a line between others. ``group``: one of these at a time."""

    name: str
    text: str = ""
    keys: tuple[str, ...] = ()
    menu: str = ""
    scope: Scope = "window"
    checkable: bool = False
    icon: str = ""
    group: str = ""
    needs: Literal["nothing", "versions", "comparison", "current"] = "nothing"


MENUS: Final = ("File", "Edit", "View", "Case", "Change", "Note", "Window", "Help")

ACTIONS: Final = (
    ActionRow("open", "&Open…", ("Ctrl+O",), "File", icon="folder"),
    ActionRow("open_folder", "Open a &folder…", (), "File"),
    ActionRow("open_address", "Open an &address…", ("Ctrl+Shift+O",), "File"),
    ActionRow("captures", "Captures of an add&ress…", (), "File"),
    ActionRow("watch_folder", "&Watch a folder…", (), "File", checkable=True),
    ActionRow("", menu="File"),
    ActionRow("paste", "&Paste text as a version", ("Ctrl+V",), "File", icon="paste"),
    ActionRow("paste_dialog", "Paste text with its date…", ("Ctrl+Shift+V",), "File"),
    ActionRow("sample", "Open the &sample", (), "File", icon="sample"),
    ActionRow("", menu="File"),
    ActionRow("export", "&Export…", ("Ctrl+E",), "File", icon="export", needs="comparison"),
    ActionRow("print", "&Print…", ("Ctrl+P",), "File", icon="print", needs="comparison"),
    ActionRow("save_pdf", "Save as P&DF…", (), "File", needs="comparison"),
    ActionRow("", menu="File"),
    ActionRow("close_all", "&Close the case", ("Ctrl+W",), "File", needs="versions"),
    ActionRow("quit", "&Quit", ("Ctrl+Q",), "File"),
    ActionRow("undo", "&Undo", ("Ctrl+Z",), "Edit", icon="undo"),
    ActionRow("redo", "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "Edit", icon="redo"),
    ActionRow("", menu="Edit"),
    ActionRow("copy", "&Copy", ("Ctrl+C",), "Edit", icon="copy", needs="comparison"),
    ActionRow("select_all", "Select &all of this version", ("Ctrl+A",), "Edit", "reading", needs="comparison"),
    ActionRow("", menu="Edit"),
    ActionRow("find", "&Find", ("Ctrl+F",), "Edit", icon="search", needs="comparison"),
    ActionRow("find_next", "Find &next", ("F3",), "Edit", needs="comparison"),
    ActionRow("find_previous", "Find &previous", ("Shift+F3",), "Edit", needs="comparison"),
    ActionRow("go_to", "&Go to paragraph…", ("Ctrl+G",), "Edit", needs="comparison"),
    ActionRow("", menu="Edit"),
    ActionRow("preferences", "Prefere&nces…", ("Ctrl+,",), "Edit", icon="preferences"),
    ActionRow("side_by_side", "&Side by side", (), "View", checkable=True, icon="side-by-side"),
    ActionRow("unified", "&Unified", ("U",), "View", "reading", checkable=True, icon="unified", needs="comparison"),
    ActionRow(
        "changes_only",
        "&Changes only",
        ("C",),
        "View",
        "reading",
        checkable=True,
        icon="changes-only",
        needs="comparison",
    ),
    ActionRow("facts_only", "&Facts only", ("F",), "View", "reading", checkable=True, needs="comparison"),
    ActionRow("", menu="View"),
    ActionRow("show_fact", "Facts", ("Ctrl+1",), "View", checkable=True, needs="comparison"),
    ActionRow("show_wording", "Wording", ("Ctrl+2",), "View", checkable=True, needs="comparison"),
    ActionRow("show_style", "Style", ("Ctrl+3",), "View", checkable=True, needs="comparison"),
    ActionRow("show_boilerplate", "Furniture", ("Ctrl+4",), "View", checkable=True, needs="comparison"),
    ActionRow("show_all", "Show &all changes", (), "View", needs="comparison"),
    ActionRow("", menu="View"),
    ActionRow("zoom_in", "Zoom &in", ("Ctrl++", "Ctrl+="), "View", icon="zoom-in"),
    ActionRow("zoom_out", "Zoom &out", ("Ctrl+-",), "View", icon="zoom-out"),
    ActionRow("zoom_reset", "&100 %", ("Ctrl+0",), "View"),
    ActionRow("save_as", "&Save as…", ("Ctrl+S", "Ctrl+Shift+S"), "Case", needs="versions"),
    ActionRow("duplicate", "&Duplicate…", (), "Case", needs="versions"),
    ActionRow("copy_for_sending", "Copy for s&ending…", (), "Case", needs="versions"),
    ActionRow("compact", "Make s&maller", (), "Case", needs="versions"),
    ActionRow("", menu="Case"),
    ActionRow("unite", "&Unite with another copy…", (), "Case", needs="versions"),
    ActionRow("read_comments", "Read &comments from a Word file…", (), "Case", needs="versions"),
    ActionRow("history", "Export the &history…", (), "Case", needs="versions"),
    ActionRow("", menu="Case"),
    ActionRow("new_only", "Only what is &new", (), "Case", checkable=True, needs="comparison"),
    ActionRow("look_at_all", "Mark all as s&een", (), "Case", needs="comparison"),
    ActionRow("", menu="Case"),
    ActionRow("search_notes", "&Find in the notes of all cases…", ("Ctrl+Shift+F",), "Case"),
    ActionRow("case_place", "&Where cases are kept…", (), "Case"),
    ActionRow("next_change", "&Next change", ("Alt+Down", "F8"), "Change", needs="comparison"),
    ActionRow("previous_change", "&Previous change", ("Alt+Up", "Shift+F8"), "Change", needs="comparison"),
    ActionRow("next_fact", "Next &fact", ("J",), "Change", "reading", needs="comparison"),
    ActionRow("previous_fact", "Previous f&act", ("K",), "Change", "reading", needs="comparison"),
    ActionRow("", menu="Change"),
    ActionRow("confirm", "&Confirm", ("1",), "Change", "reading", icon="check", needs="current"),
    ActionRow("correction", "C&orrection", ("2",), "Change", "reading", icon="correction", needs="current"),
    ActionRow("set_aside", "&Set aside", ("3",), "Change", "reading", icon="minus", needs="current"),
    ActionRow("reopen", "&Reopen", ("0",), "Change", "reading", needs="current"),
    ActionRow("confirm_shown", "Confirm all facts s&hown", (), "Change", needs="comparison"),
    ActionRow("set_aside_shown", "Set aside all facts sho&wn", (), "Change", needs="comparison"),
    ActionRow("", menu="Change"),
    ActionRow("keep_older", "&Keep the older words", ("Shift+1",), "Change", "reading", needs="current"),
    ActionRow("take_newer", "&Take the newer words", ("Shift+2",), "Change", "reading", needs="current"),
    ActionRow("", menu="Change"),
    ActionRow("why", "&Why", ("Space",), "Change", "reading", icon="help", needs="current"),
    ActionRow("other_column", "Other co&lumn, right", ("Alt+Right",), "Change", needs="comparison"),
    ActionRow("other_column_left", "Other column, left", ("Alt+Left",), "Change", needs="comparison"),
    ActionRow("other_end", "Other &end of a move", ("M",), "Change", "reading", icon="swap", needs="comparison"),
    ActionRow("", menu="Change"),
    ActionRow("link", "&Link paragraphs", ("L",), "Change", "reading", icon="link", needs="comparison"),
    ActionRow("unlink", "&Unlink paragraphs", ("Shift+L",), "Change", "reading", icon="unlink", needs="comparison"),
    ActionRow("note", "&Note…", ("N",), "Note", "reading", icon="note", needs="comparison"),
    ActionRow("resolve_note", "&Resolve", (), "Note"),
    ActionRow("edit_note", "&Edit", (), "Note"),
    ActionRow("delete_note", "&Delete", (), "Note", icon="delete"),
    ActionRow("panels", "&Panels", ("F9",), "Window", checkable=True, needs="comparison"),
    ActionRow("panel_facts", "&Facts", (), "Window", needs="comparison"),
    ActionRow("panel_changes", "&Changes", (), "Window", needs="comparison"),
    ActionRow("panel_notes", "&Notes", (), "Window", needs="comparison"),
    ActionRow("panel_versions", "&Versions", (), "Window", needs="comparison"),
    ActionRow("", menu="Window"),
    ActionRow("next_pane", "Next &pane", ("F6",), "Window"),
    ActionRow("handbook", "&Handbook", ("F1",), "Help", icon="help"),
    ActionRow("shortcuts", "&Keyboard shortcuts", ("Ctrl+/",), "Help", icon="help"),
    ActionRow("about", "&About Factline", (), "Help", icon="info"),
)


KEYS_OF_THE_TEXT: Final = frozenset(
    (
        "Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown", "Return", "Enter", "Esc", "Tab", "Shift+Tab",
        "Shift+Up", "Shift+Down", "Shift+Left", "Shift+Right", "Shift+Home", "Shift+End", "Ctrl+Home", "Ctrl+End",
        "Ctrl+Left", "Ctrl+Right", "Ctrl+Shift+Left", "Ctrl+Shift+Right", "Backspace", "Del",
    )
)  # fmt: skip
"""Keys that move the caret, write or leave; no action can have them."""


class Actions(QObject):
    """The table as ``QAction``s; ``actions["note"]`` is one of them. Keys the editor changed are kept in the settings."""

    keys_changed = Signal()

    def __init__(self, window: QWidget, settings: QSettings) -> None:
        super().__init__(window)
        self._settings = settings
        self._actions: dict[str, QAction] = {}
        self._rows = {row.name: row for row in ACTIONS if row.name}
        groups: dict[str, QActionGroup] = {}
        for row in self._rows.values():
            action = QAction(tr(row.text), self)
            action.setObjectName(row.name)
            action.setShortcuts([QKeySequence(keys) for keys in self._kept_keys(row)])
            action.setCheckable(row.checkable)
            if row.scope == "reading":
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            else:
                window.addAction(action)
            if row.group:
                groups.setdefault(row.group, QActionGroup(self)).addAction(action)
            self._actions[row.name] = action

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def all(self) -> tuple[QAction, ...]:
        """In the order of the table."""
        return tuple(self._actions.values())

    def row(self, name: str) -> ActionRow:
        return self._rows[name]

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys of an action now, as ``ActionRow.keys`` writes them."""
        return tuple(
            sequence.toString(QKeySequence.SequenceFormat.PortableText) for sequence in self._actions[name].shortcuts()
        )

    def set_keys(self, name: str, keys: Sequence[str] | None) -> None:
        """Give an action other keys, for good; ``None`` gives it back its own. Clashes are the caller's to ask for."""
        row = self._rows[name]
        wanted = row.keys if keys is None else tuple(keys)
        self._actions[name].setShortcuts([QKeySequence(each) for each in wanted])
        if wanted == row.keys:
            self._settings.remove(f"keys/{name}")
        else:
            self._settings.setValue(f"keys/{name}", json.dumps(wanted))
        self.keys_changed.emit()

    def key(self, name: str) -> str:
        """The first key of an action as the window tells it, ``Ctrl F``; empty where it has none."""
        first = self._actions[name].shortcut()
        return re.sub(r"(?<=\w)\+(?=.)", " ", first.toString(QKeySequence.SequenceFormat.NativeText))

    def spell(self, line: str) -> str:
        """A sentence in which ``<key:NAME>`` stands for the key of an action; its name where it has no key."""

        def told(found: re.Match[str]) -> str:
            row = self._rows.get(found[1])
            return found[0] if row is None else self.key(found[1]) or f"“{plain_name(row)}”"

        return re.sub(r"<key:(\w+)>", told, line)

    def clash(self, name: str, key: str) -> str | None:
        """The other action that has this key, or ``""`` where the text itself needs it; ``None`` when it is free."""
        if key in KEYS_OF_THE_TEXT:
            return ""
        return next((other for other in self._rows if other != name and key in self.keys(other)), None)

    def _kept_keys(self, row: ActionRow) -> Sequence[str]:
        try:
            kept = json.loads(str(self._settings.value(f"keys/{row.name}", "null")))
        except ValueError:  # a settings file that somebody wrote in
            return row.keys
        return [str(key) for key in kept] if isinstance(kept, list) else row.keys

    def connect_all(self, does: dict[str, Callable[[], object]]) -> None:
        """Say what the actions do. Raises ``KeyError`` when an action of the table has no deed or a deed no action."""
        if missing := self._rows.keys() ^ does.keys():
            raise KeyError(f"actions and deeds don't match: {sorted(missing)}")
        for name, deed in does.items():
            signal: SignalInstance = self._actions[name].triggered
            signal.connect(lambda _checked=False, deed=deed: deed())

    def let_read(self, *widgets: QWidget) -> None:
        """Single letters work while one of these has the focus."""
        for row in self._rows.values():
            if row.scope == "reading":
                for widget in widgets:
                    widget.addAction(self._actions[row.name])

    def dress(self, theme: Theme) -> None:
        """Draw the icons of the actions in a theme. They stand on buttons; the menus are words alone."""
        for name, row in self._rows.items():
            if row.icon:
                self._actions[name].setIcon(icon(row.icon, theme))
                self._actions[name].setIconVisibleInMenu(False)

    def enable(self, *, versions: bool, comparison: bool, current: bool) -> None:
        """Grey out what can't be done now."""
        there = {"nothing": True, "versions": versions, "comparison": comparison, "current": current}
        for row in self._rows.values():
            self._actions[row.name].setEnabled(there[row.needs])


def tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


def plain_name(row: ActionRow) -> str:
    """The action's words without its mnemonic and ellipsis."""
    return tr(row.text).replace("&", "").rstrip("…")
