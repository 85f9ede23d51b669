"""The handbook: Markdown from ``resources/help``, shown as HTML in a window of its own.

Its chapters name actions by what they are, ``{key:note}`` and ``{menu:note}``, so that no key or menu in it is ever wrong:
they are filled in from the table of actions, as the editor has set them.
"""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QTextBrowser, QWidget

from gui.actions import ACTIONS, MENUS, ActionRow, Actions, plain_name, tr
from gui.appearance import Appearance
from gui.export_formats import OFFERED
from gui.theme import RESOURCES, Theme
from gui.wording import tr as tr_word

FOLDER: Final = RESOURCES / "help"
WIDEST: Final = 760
"""Logical pixels of a line of text; longer ones are hard to read."""
_NAMED: Final = re.compile(r"\{(key|menu):(\w+)\}")
_ALL_KEYS: Final = "{keys}"
_ALL_FORMATS: Final = "{formats}"


@dataclass(frozen=True, slots=True)
class Chapter:
    """One file of the handbook; its first line is its title."""

    name: str
    title: str
    text: str


@cache
def chapters() -> tuple[Chapter, ...]:
    """In the order in which they are numbered."""
    found = []
    for file in sorted(FOLDER.glob("*.md")):
        text = file.read_text(encoding="utf-8")
        found.append(Chapter(file.name, text.partition("\n")[0].removeprefix("# ").strip(), text))
    return tuple(found)


def filled(text: str, actions: Actions | None = None) -> str:
    """Markdown with the names of actions in place. Raises ``KeyError`` for one that isn't there."""
    rows = {row.name: row for row in ACTIONS if row.name}

    def told(found: re.Match[str]) -> str:
        row = rows[found[2]]
        return f"**{keys_of(row, actions)[0]}**" if found[1] == "key" else f"**{tr(row.menu)} › {plain_name(row)}**"

    return _NAMED.sub(told, text.replace(_ALL_KEYS, key_table(actions)).replace(_ALL_FORMATS, format_table()))


def keys_of(row: ActionRow, actions: Actions | None) -> list[str]:
    """The keys of an action as this system writes them."""
    given = actions.keys(row.name) if actions is not None else row.keys
    return [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in given] or [tr(row.menu)]


def key_table(actions: Actions | None) -> str:
    """A Markdown table a menu, of all actions that have a key."""
    told = []
    for menu in MENUS:
        rows = [row for row in ACTIONS if row.menu == menu and row.name]
        with_keys = [(row, actions.keys(row.name) if actions is not None else row.keys) for row in rows]
        lines = [f"| {' or '.join(keys_of(row, actions))} | {plain_name(row)} |" for row, keys in with_keys if keys]
        if lines:
            told.append("\n".join([f"### {tr(menu)}", "", "| Key | Does |", "|---|---|", *lines]))
    return "\n\n".join(told)


def format_table() -> str:
    """A Markdown table of what can be written."""
    words = {"before": tr_word("the older version"), "after": tr_word("the newer version")}
    lines = [f"| {tr_word(f.title)} | {tr_word(f.about).format(**words)} | `{f.extension}` |" for f in OFFERED.values()]
    return "\n".join(["| Format | What it is | |", "|---|---|---|", *lines])


def html_of(chapter: Chapter, actions: Actions | None = None) -> str:
    """The body of a page."""
    from markdown_it import MarkdownIt  # only who opens the handbook waits for it

    made: str = MarkdownIt("commonmark", {"typographer": False}).enable("table").render(filled(chapter.text, actions))
    made = made.replace("\n</code></pre>", "</code></pre>")  # Qt draws the last line end as one more line
    return made.replace("<p><img", '<p class="picture"><img')


def sheet(theme: Theme) -> str:
    """What a page looks like, in what Qt's rich text understands."""
    return (
        f"body {{ color: {theme['text'].name()}; }}"
        f"h1 {{ font-size: 22px; font-weight: 600; margin-bottom: 10px; }}"
        f"h2 {{ font-size: 16px; font-weight: 600; margin-top: 22px; margin-bottom: 4px; }}"
        f"h3 {{ font-size: 13px; font-weight: 600; margin-top: 16px; margin-bottom: 2px; }}"
        f"p, li {{ font-size: 14px; line-height: 145%; margin-top: 7px; margin-bottom: 7px; }}"
        ".picture { line-height: 100%; margin-top: 12px; margin-bottom: 14px; }"
        f"strong {{ font-weight: 600; }}"
        f"a {{ color: {theme['focus'].name()}; }}"
        f"code, pre {{ font-family: 'DejaVu Sans Mono', Consolas, Menlo, monospace; font-size: 12.5px; }}"
        f"pre {{ background: {theme['sunken'].name()}; padding: 8px; }}"
        f"th {{ text-align: left; font-weight: 600; color: {theme['secondary'].name()}; padding: 4px 22px 4px 0; }}"
        f"td {{ font-size: 13.5px; padding: 4px 22px 4px 0; }}"
    )


class Page(QTextBrowser):
    """A chapter. Its pictures are never wider than the page, and sharp on a fine screen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(28)

    def loadResource(self, kind: int, name: QUrl) -> object:  # type: ignore[override]  # Qt's hints say Any
        file = FOLDER / Path(name.path()).name if "/" not in name.path() else FOLDER / name.path()
        if not file.is_file():
            return super().loadResource(kind, name)
        picture = QImage(str(file))
        ratio = self.devicePixelRatioF()
        room = min(WIDEST, self.viewport().width() - 2 * 28) * ratio
        if picture.width() > room > 0:
            picture = picture.scaledToWidth(round(room), Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(ratio)
        return picture


class Handbook(QDialog):
    """Chapters at the left, the page at the right. F1 opens it, Esc closes it; the window stays usable beside it."""

    def __init__(self, actions: Actions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Handbook"))
        self.setObjectName("handbook")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self._actions = actions
        self._appearance = appearance
        room = self.screen().availableSize() - QSize(80, 80)
        self.resize(QSize(1120, 780).boundedTo(room))
        self.contents = QListWidget(self)
        self.contents.setAccessibleName(self.tr("Chapters"))
        self.contents.setFixedWidth(270)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setWordWrap(True)
        self.contents.setStyleSheet(
            "QListWidget { border: none; padding: 10px 0; } QListWidget::item { padding: 6px 14px; }"
        )
        for chapter in chapters():
            self.contents.addItem(chapter.title)
        self.page = Page(self)
        self.page.setAccessibleName(self.tr("Page of the handbook"))
        self.page.anchorClicked.connect(self._on_link)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.contents)
        row.addWidget(self.page, 1)
        self.contents.currentRowChanged.connect(self._show)
        appearance.changed.connect(self._on_theme)
        self.contents.setCurrentRow(0)

    def open_chapter(self, name: str) -> None:
        """Turn to a chapter by the name of its file."""
        names = [chapter.name for chapter in chapters()]
        self.contents.setCurrentRow(names.index(name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show(self.contents.currentRow())

    def _on_theme(self) -> None:
        self._show(self.contents.currentRow())

    def _show(self, row: int) -> None:
        if row >= 0:
            self.page.document().setDefaultStyleSheet(sheet(self._appearance.theme))
            self.page.setHtml(f"<body>{html_of(chapters()[row], self._actions)}</body>")

    def _on_link(self, address: QUrl) -> None:
        if address.path().endswith(".md"):
            self.open_chapter(address.path())
