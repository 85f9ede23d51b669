"""Where a note or a reply is written: its kind, its words, who writes it."""

import sys
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.model.annotations import NoteKind
from gui.appearance import Appearance
from gui.files_pass import FilesPass
from gui.key_button import KeyButton
from gui.theme import TYPE, font, icon_pixmap
from gui.wording import NOTE_KIND_NAMES, tr


class NoteText(QTextEdit):
    """Plain words with the line height of lists, which a plain text field of Qt doesn't know."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setFont(font("lists"))
        self.clear()

    def clear(self) -> None:
        self.setPlainText("")

    def setPlainText(self, text: str) -> None:
        """As Qt's; what can be undone begins with it."""
        self.setUndoRedoEnabled(False)
        super().setPlainText(text)
        lines = QTextBlockFormat()
        lines.setLineHeight(TYPE["lists"].line, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        every = QTextCursor(self.document())
        every.select(QTextCursor.SelectionType.Document)
        every.mergeBlockFormat(lines)
        self.setUndoRedoEnabled(True)


class Composer(QFrame):
    """Hidden until ``begin`` or ``begin_reply``. Ctrl+Enter adds, Escape leaves; nothing is added without words."""

    added = Signal(str, str)
    """(kind, text); the kind is empty for a reply."""
    left = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._came_from: QWidget | None = None
        self.setObjectName("composer")
        self._appearance = appearance
        self._sign = QLabel(self)
        self._title = QLabel(self)
        self._title.setProperty("part", "strong")
        self._place = QLabel(self)
        self._place.setProperty("part", "meta")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._sign)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._place)

        self._kinds = QFrame(self)
        self._kinds.setObjectName("segments")
        self._kinds.setFixedHeight(30)
        segments = QHBoxLayout(self._kinds)
        segments.setContentsMargins(1, 1, 1, 1)
        segments.setSpacing(0)
        self._group = QButtonGroup(self)
        for kind, name in NOTE_KIND_NAMES.items():
            button = QToolButton(self._kinds)
            button.setText(tr(name))
            button.setAccessibleName(tr(name))
            button.setObjectName(f"kind_{kind}")
            button.setCheckable(True)
            button.setProperty("part", "segment")
            button.setFont(font("meta"))
            button.setSizePolicy(button.sizePolicy().Policy.Expanding, button.sizePolicy().Policy.Fixed)
            self._group.addButton(button)
            button.setStyleSheet("padding: 2px 4px")  # four words must fit in every language
            button.setMinimumWidth(button.fontMetrics().horizontalAdvance(tr(name)) + 12)
            segments.addWidget(button, 1)

        self.text = NoteText(self)
        self.text.setObjectName("note_text")
        self.text.setAccessibleName(self.tr("Text of the note"))
        self.text.setTabChangesFocus(True)
        FilesPass(self.text.viewport())
        self.text.setFixedHeight(104)
        self.text.textChanged.connect(self._on_text)
        self._author = QLabel(self)
        self._author.setProperty("part", "meta")
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setProperty("part", "flat")
        self._cancel.clicked.connect(self.leave)
        self.add = KeyButton(self.tr("Add note"), appearance.theme, self)
        self.add.setObjectName("add_note")
        self.add.set_key("⌘ ↵" if sys.platform == "darwin" else "Ctrl ↵")
        self.add.setProperty("primary", True)
        self.add.clicked.connect(self._on_add)
        foot = QHBoxLayout()
        foot.addWidget(self._author)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self.add)

        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 13, 13)
        column.setSpacing(9)
        column.addLayout(head)
        column.addWidget(self._kinds)
        column.addWidget(self.text)
        column.addLayout(foot)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, context=within).activated.connect(self._on_add)
        QShortcut(QKeySequence("Esc"), self, context=within).activated.connect(self.leave)
        appearance.changed.connect(self._dress)
        self._dress()
        self.hide()

    def begin(self, place: str, author: str, kind: NoteKind = "comment") -> None:
        """Write a new note on ``place``, a short text such as ``on “today”, D ¶ 3``."""
        self._open(self.tr("New note"), place, author, self.tr("Add note"))
        self._kinds.show()
        self._button(kind).setChecked(True)

    def begin_reply(self, place: str, author: str) -> None:
        self._open(self.tr("Reply"), place, author, self.tr("Add reply"))
        self._kinds.hide()

    def begin_edit(self, place: str, author: str, kind: NoteKind, text: str) -> None:
        """Write a note anew that is there."""
        self._open(self.tr("Edit note"), place, author, self.tr("Keep"))
        self._kinds.show()
        self._button(kind).setChecked(True)
        self.text.setPlainText(text)
        self.text.moveCursor(QTextCursor.MoveOperation.End)

    def stay(self) -> None:
        """What was written could not be kept: it is here again."""
        self.show()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, kind: NoteKind) -> None:
        self._button(kind).setChecked(True)

    def leave(self) -> None:
        self._close()
        self.left.emit()

    def _close(self) -> None:
        """Keys go on where they went before: Qt would give them to whatever stands next in the window."""
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def _open(self, title: str, place: str, author: str, add: str) -> None:
        before = QApplication.focusWidget()
        if before is not None and not self.isAncestorOf(before):
            self._came_from = before
        self._title.setText(title)
        self._place.setText(self._place.fontMetrics().elidedText(place, Qt.TextElideMode.ElideRight, 200))
        self._author.setText(author or self.tr("No name; set one in Preferences"))
        self.add.setText(add)
        self.add.setAccessibleName(add)
        self.text.clear()
        self.text.setAccessibleName(f"{title} {place}")
        self._on_text()
        self.show()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, kind: NoteKind) -> QToolButton:
        found = self._kinds.findChild(QToolButton, f"kind_{kind}")
        return cast(QToolButton, found)

    def _on_text(self) -> None:
        self.add.setEnabled(bool(self.text.toPlainText().strip()))

    def _on_add(self) -> None:
        words = self.text.toPlainText().strip()
        if words and self.isVisible():
            chosen = self._group.checkedButton()
            kind = chosen.objectName().removeprefix("kind_") if chosen and self._kinds.isVisible() else ""
            self._close()
            self.added.emit(kind, words)

    def _dress(self) -> None:
        dpr = self.devicePixelRatioF()
        self.add.dress(self._appearance.theme)
        self._sign.setPixmap(icon_pixmap("note", self._appearance.theme["text"], 14, dpr))
